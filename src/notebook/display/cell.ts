import type { Locale } from "../../functions/display/locale.js";
import type { SourceOfFigure } from "./source-link.js";

/** One cell of a display. */
export interface Cell {
  readonly text: string;
  /** What a reader sees when pointing at it. */
  readonly hint?: string;
  /** Why there is no number, behind the word for that. */
  readonly reason?: string;
  readonly isLoss?: boolean;
  readonly sources?: readonly SourceOfFigure[];
}

/** A table before it is text or HTML. */
export interface Table {
  readonly locale: Locale;
  readonly caption: string;
  readonly columns: readonly { readonly title: string; readonly isNumber: boolean }[];
  readonly lines: readonly (readonly Cell[])[];
  readonly notes: readonly string[];
}
