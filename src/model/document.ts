import type { Unit } from "./unit.js";
import type { IsoDate, IsoMonth, PeriodId } from "./period.js";

/**
 * When a document was published, to the day, the month or the year: what is missing is not made up.
 */
export type PublicationDate =
  | { readonly precision: "year"; readonly date: `${number}`; readonly printed: string }
  | { readonly precision: "day"; readonly date: IsoDate; readonly printed: string }
  | { readonly precision: "month"; readonly date: IsoMonth; readonly printed: string };

/** A source document as users see it: what it is and how to know it again. */
export interface DocumentRecord {
  readonly id: string;
  readonly kind:
    "presentation" | "pressRelease" | "financialStatements" | "annualReport" | "notice" | "article";
  /**
   * IIJ itself, somebody who reprints what IIJ published, or the press; a figure of the press never
   * stands against one of IIJ's own.
   */
  readonly standing: "issuer" | "mirror" | "press";
  /** The title as printed. */
  readonly title: string;
  /** The publisher's full name, also where the document shortens it. */
  readonly publisher: string;
  readonly published: PublicationDate;
  readonly language: "en" | "ja";
  /** SHA-256 of the text that was read, in hexadecimal, where a text is at hand. */
  readonly sha256?: string;
  readonly url?: string;
  readonly note?: string;
  /**
   * How it shortens numbers, where that is not to the nearest digit: it cuts digits off, or is known
   * to do so in some figures and may in any. All of its rounded figures have it.
   */
  readonly rounding?: "truncated" | "unknown";
  /**
   * Headings of charts and lists whose contents are not in the text that we have, except perhaps for
   * a label.
   */
  readonly topicsWithoutFigures: readonly string[];
}

/** One place of a document, and what it states there in its order. */
export interface SourcePlace {
  /** Printed headings, outermost first, joined by ` > `; `[2]` is the second one of that name. */
  readonly locator: string;
  /** A chart or a list whose numbers or names are not in the text. */
  readonly figuresLost?: true;
  /** Keys that every note of the place has, such as its period. */
  readonly everyNote?: Readonly<Record<string, string>>;
  readonly states: readonly SourceStatement[];
}

/**
 * Path of the record that a statement belongs to: `quarters.3Q02.revenues`; `[]` at its end appends
 * to a list.
 */
export type RecordPath = `${RecordFamily}.${string}`;

/** The records that documents speak of. */
export type RecordFamily =
  | "company"
  | "quarters"
  | "halves"
  | "nineMonths"
  | "fiscalYears"
  | "segments"
  | "guidance"
  | "crossSelling"
  | "facilities"
  | "surveys"
  | "rankings"
  | "observations";

/** A number or a hedge or a wording: value, unit and precision follow from the literal. */
export interface PrintedStatement {
  /** Several paths where one literal speaks of several records. */
  readonly of: RecordPath | readonly RecordPath[];
  readonly printed: string;
  /** The document's word for the sign, where the literal has none. */
  readonly reads?: "loss" | "decrease";
  /** A prior period printed for comparison, or one that the document says is restated. */
  readonly role?: "comparative" | "restated";
  /**
   * The number in base units, where no form reads the literal: a person read it, and the figure says
   * so. `unit` goes with it, `decimals` unless the number is exact, and `high` if it is the low end
   * of a range. Words in front or behind that hedge it are still read.
   */
  readonly value?: string;
  readonly high?: string;
  /**
   * The unit and its power of ten as the table's head or the text states it, where the literal is a
   * bare number.
   */
  readonly unit?: Unit;
  readonly exponent?: number;
  /**
   * The decimals as a reader judges them, where trailing zeros of the literal are not significant,
   * or where the value was read by a person.
   */
  readonly decimals?: number;
  /** The accounting standard, where the document states it. */
  readonly accountingStandard?: "US GAAP" | "IFRS";
  /** Read by one reader only. */
  readonly readOnce?: true;
  /**
   * A number that somebody chose, exact however few digits it has: a `threshold` that the company
   * set, or a `nominal` value that something is built or offered for (1 ton/m², 10-100Mbps).
   */
  readonly as?: "threshold" | "nominal";
  /** The unit as the chart's caption prints it, where the literal has none. */
  readonly caption?: string;
  /** The period that a change is measured from. */
  readonly comparedTo?: PeriodId;
  readonly remark?: string;
  /** Key of `errata`: the entry that says how this is read. */
  readonly erratum?: string;
}

/** A name or an attribute, carried over as printed. */
export interface TextStatement {
  /** Several paths where the words speak of several records. */
  readonly of: RecordPath | readonly RecordPath[];
  readonly text: string;
  /** Further keys of the entry, such as an erratum. */
  readonly more?: Readonly<Record<string, string>>;
}

/** What the document says, in our words: `topic` is ours, too. */
export interface NoteStatement {
  readonly of: RecordPath | readonly RecordPath[];
  readonly topic: string;
  readonly summary: string;
  /** A few words of the document by which the note is found, as printed. */
  readonly words: string;
  /** Further keys of the entry, such as the month of a launch. */
  readonly more?: Readonly<Record<string, string>>;
}

/**
 * Something that follows from the document's words without being a literal of it, such as a
 * category's id. Words under `printed` are the document's.
 */
export interface ReadingStatement {
  readonly of: RecordPath;
  readonly reading: string | object;
}

/** A ranking table entire: rank and name as printed. */
export interface TableStatement {
  readonly of: RecordPath;
  readonly ranks: readonly (readonly [rank: number, name: string])[];
}

export type SourceStatement =
  PrintedStatement | TextStatement | NoteStatement | ReadingStatement | TableStatement;

export function isPrinted(statement: SourceStatement): statement is PrintedStatement {
  return "printed" in statement;
}

/** A document as it is transcribed: the only place where a figure is typed. */
export interface SourceDocument extends Omit<DocumentRecord, "topicsWithoutFigures"> {
  readonly places: readonly SourcePlace[];
}
