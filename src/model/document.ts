import type { Unit } from "./unit.js";
import type { IsoDate, IsoMonth, PeriodId } from "./period.js";

/** When a document was published, to the day, the month or the year, as far as it is known. */
export type PublicationDate =
  | { readonly precision: "year"; readonly date: `${number}`; readonly printed: string }
  | { readonly precision: "day"; readonly date: IsoDate; readonly printed: string }
  | { readonly precision: "month"; readonly date: IsoMonth; readonly printed: string };

/** A source document as users see it: what it is, and how to recognize it. */
export interface DocumentRecord {
  readonly id: string;
  readonly kind:
    "presentation" | "pressRelease" | "financialStatements" | "annualReport" | "notice" | "article";
  /**
   * Who published it: IIJ itself, a party that reprints what IIJ published, or the press. A figure
   * from the press never overrides one of IIJ's own.
   */
  readonly standing: "issuer" | "mirror" | "press";
  /** The title as printed. */
  readonly title: string;
  /** The publisher's full name, also where the document shortens it. */
  readonly publisher: string;
  readonly published: PublicationDate;
  readonly language: "en" | "ja";
  /** SHA-256 of the text that was read, in hexadecimal, if the text is available. */
  readonly sha256?: string;
  readonly url?: string;
  readonly note?: string;
  /**
   * How it shortens numbers, if not to the nearest digit: it cuts digits off in all figures, or in
   * some and possibly in any. All of its rounded figures carry this.
   */
  readonly rounding?: "truncated" | "unknown";
  /**
   * Headings of charts and lists whose contents are not in the text, except perhaps for a label:
   * the document covers them, but these records do not have them.
   */
  readonly topicsWithoutFigures: readonly string[];
}

/** One place in a document, and its statements in their order. */
export interface SourcePlace {
  /** Printed headings, outermost first, joined by ` > `; `[2]` is the second one of that name. */
  readonly locator: string;
  /** A chart or a list whose numbers or names are not in the text. */
  readonly figuresLost?: true;
  /** Keys that every note in this place has, such as its period. */
  readonly everyNote?: Readonly<Record<string, string>>;
  readonly states: readonly SourceStatement[];
}

/**
 * Path of the record that a statement belongs to: `quarters.3Q02.revenues`; `[]` at its end appends
 * to a list.
 */
export type RecordPath = `${RecordFamily}.${string}`;

/** The records to which documents contribute. */
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

/** A number, a hedge or a wording: value, unit and precision follow from the literal. */
export interface PrintedStatement {
  /** Several paths if one literal belongs to several records. */
  readonly of: RecordPath | readonly RecordPath[];
  readonly printed: string;
  /** The document's word for the sign, if the literal has none. */
  readonly reads?: "loss" | "decrease";
  /** A prior period printed for comparison, or one that the document says was restated. */
  readonly role?: "comparative" | "restated";
  /**
   * The number in base units, if the reader of literals cannot read this one: a person read it, and
   * the figure says so. It needs `unit`; it needs `decimals` unless the number is exact, and `high`
   * if it is the lower bound of a range. Words before or after it that hedge it are still read.
   */
  readonly value?: string;
  readonly high?: string;
  /**
   * The unit and its power of ten, as the table's head or the text states them, if the literal is a
   * bare number.
   */
  readonly unit?: Unit;
  readonly exponent?: number;
  /**
   * The decimals as a person judges them, if trailing zeros of the literal are not significant or
   * if a person read the value.
   */
  readonly decimals?: number;
  /** The accounting standard, if the document states it. */
  readonly accountingStandard?: "US GAAP" | "IFRS";
  /** Only one person has read it. */
  readonly readOnce?: true;
  /**
   * A number that was chosen rather than measured, and so is exact however few digits it has: a
   * `threshold` that the company set, or a `nominal` value for which something is built or offered
   * (1 ton/m², 10-100Mbps).
   */
  readonly as?: "threshold" | "nominal";
  /** The unit as the chart's caption prints it, if the literal has none. */
  readonly caption?: string;
  /** The period that a change is measured from. */
  readonly comparedTo?: PeriodId;
  readonly remark?: string;
  /** Key of `errata`: the entry that says how this is read. */
  readonly erratum?: string;
}

/** A name or an attribute, carried over as printed. */
export interface TextStatement {
  /** Several paths if the words belong to several records. */
  readonly of: RecordPath | readonly RecordPath[];
  readonly text: string;
  /** Further keys of the entry, such as an erratum. */
  readonly more?: Readonly<Record<string, string>>;
}

/** What the document says, in our words; `topic` is ours, too. */
export interface NoteStatement {
  readonly of: RecordPath | readonly RecordPath[];
  readonly topic: string;
  readonly summary: string;
  /** A few words of the document, as printed, by which the note can be found. */
  readonly words: string;
  /** Further keys of the entry, such as the month of a launch. */
  readonly more?: Readonly<Record<string, string>>;
}

/**
 * Something that follows from the document's words but is not printed there, such as a category's
 * id. The words under `printed` are the document's.
 */
export interface ReadingStatement {
  readonly of: RecordPath;
  readonly reading: string | object;
}

/** A whole ranking table: rank and name as printed. */
export interface TableStatement {
  readonly of: RecordPath;
  readonly ranks: readonly (readonly [rank: number, name: string])[];
}

export type SourceStatement =
  PrintedStatement | TextStatement | NoteStatement | ReadingStatement | TableStatement;

export function isPrinted(statement: SourceStatement): statement is PrintedStatement {
  return "printed" in statement;
}

/** A document as it was transcribed: the only place where figures are typed. */
export interface SourceDocument extends Omit<DocumentRecord, "topicsWithoutFigures"> {
  readonly places: readonly SourcePlace[];
}
