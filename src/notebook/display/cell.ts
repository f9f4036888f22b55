import type { Locale } from "../../functions/display/locale.js";
import type { SourceOfFigure } from "./source-link.js";

/** One cell of a display. */
export interface Cell {
  readonly text: string;
  /** The text that appears when pointing at it. */
  readonly hint?: string;
  /** How a number is known, or why there is none, in words. */
  readonly reasons?: readonly string[];
  readonly isLoss?: boolean;
  readonly sources?: readonly SourceOfFigure[];
}

/** A column, which may share a heading with its neighbours in the same group. */
export interface Column {
  readonly title: string;
  readonly isNumber: boolean;
  readonly group?: string;
}

/** A note below the table: a sentence that may explain a word in the table. */
export interface Note {
  readonly word?: string;
  readonly text: string;
}

/** A table before it becomes text or HTML. */
export interface Table {
  readonly locale: Locale;
  readonly caption: string;
  /** A line below the caption. */
  readonly subtitle?: string;
  readonly columns: readonly Column[];
  readonly lines: readonly (readonly Cell[])[];
  readonly notes: readonly Note[];
  /**
   * Whether HTML shows the reasons below the table, as text does, because the cells have no room
   * for them.
   */
  readonly hasFootnotes?: boolean;
}
