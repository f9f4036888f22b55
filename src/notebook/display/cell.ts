import type { Locale } from "../../functions/display/locale.js";
import type { SourceOfFigure } from "./source-link.js";

/** One cell of a display. */
export interface Cell {
  readonly text: string;
  /** What a reader sees when pointing at it. */
  readonly hint?: string;
  /** How a number is known, or why there is none, in words. */
  readonly reasons?: readonly string[];
  readonly isLoss?: boolean;
  readonly sources?: readonly SourceOfFigure[];
}

/** A column, perhaps under a heading that it shares with its neighbours of the same group. */
export interface Column {
  readonly title: string;
  readonly isNumber: boolean;
  readonly group?: string;
}

/** What a reader has to know, below the table: a sentence, perhaps on a word of the table. */
export interface Note {
  readonly word?: string;
  readonly text: string;
}

/** A table before it is text or HTML. */
export interface Table {
  readonly locale: Locale;
  readonly caption: string;
  /** A line below the caption. */
  readonly subtitle?: string;
  readonly columns: readonly Column[];
  readonly lines: readonly (readonly Cell[])[];
  readonly notes: readonly Note[];
  /** Whether HTML has the reasons below, as text does, since the cells have no room for them. */
  readonly hasFootnotes?: boolean;
}
