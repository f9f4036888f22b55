import type { PeriodId } from "./period.js";

/**
 * How the exact amount was shortened to the printed digits. The default is `nearest`; `unknown`
 * allows for both. No function assumes which way a tie was rounded.
 */
export type Rounding = "nearest" | "truncated" | "unknown";

/**
 * How the accounting standard of a figure is known: its document states it (`stated`), or the
 * nearest documents before and after it state it and agree (`fromNeighbours`). If these differ, it
 * is `unknown`, and the figure has no `accountingStandard`.
 */
export type StandardIs = "stated" | "fromNeighbours" | "unknown";

/**
 * What makes two figures of one metric incomparable even in the same unit. An absent key was not
 * stated.
 */
export interface Subject {
  /** The library's name of the line, such as `revenues`. */
  readonly metric?: string;
  /** The fiscal period of the figure. */
  readonly period?: PeriodId;
  /** Whose figure it is, if a list has figures of several companies. */
  readonly company?: string;
  /** The accounting standard under which it was measured, as far as it is known. */
  readonly accountingStandard?: string;
  /** How the standard is known; `stated` if absent. */
  readonly standardIs?: StandardIs;
  /**
   * How much of the company it covers (such as consolidated or parent only), if the document says.
   */
  readonly scope?: string;
  /** The version of a segment's or a metric's definition, if it changed over time. */
  readonly definition?: string;
}

/**
 * A number as precisely as it is known: the smallest shape that every function accepts. Our figures
 * also carry their evidence; your own need only `value` and `unit`.
 */
export interface Quantity<U extends string = string> extends Subject {
  /**
   * Decimal digits in base units, signed: losses are negative. Text, never a float. `-0` with
   * decimals is a loss that rounds to zero, printed △0.
   */
  readonly value: string;
  readonly unit: U;
  /**
   * The value is rounded to a multiple of 10^−decimals, as in XBRL: `-8` means "to the nearest 100
   * million". Absent: exact.
   */
  readonly decimals?: number;
  readonly rounding?: Rounding;
  /** A hedged number is a {@link HedgedFigure}; no function accepts it as a plain one. */
  readonly qualifier?: undefined;
}

/** A decimal number as text in plain digits, or as a Decimal of decimal.js. */
export type DecimalLike = string | { toFixed(): string };

/**
 * How a number is known: printed in a document, inferred from everything printed, expected by the
 * company, computed by a function or, for growth, reported by the company. Every number that
 * carries its own bounds has this tag, and so does a printed amount in a list with inferred ones.
 */
export type Basis = "printed" | "inferred" | "guided" | "computed" | "reported";

/**
 * A number that is known by its bounds rather than by its digits: a result of `infer`, of `margin`
 * and similar functions, or your own estimate. Functions that take a {@link Quantity} of a period
 * accept it too, and their results say that it was inferred.
 */
export interface BoundedLevel<U extends string = string> extends Subject, Partial<Evidence> {
  readonly basis: Basis;
  readonly unit: U;
  /** One amount, if someone states one. */
  readonly value?: string;
  /** The result for the printed digits, if a function computed it. */
  readonly point?: DecimalLike;
  /** The midpoint of the two bounds; it is no more likely than any other number between them. */
  readonly middle?: string;
  /** The bounds; if one is absent, the number is unbounded on that side. */
  readonly lower?: DecimalLike;
  readonly upper?: DecimalLike;
  /** Whether the bound itself is possible; `true` by default. */
  readonly lowerClosed?: boolean;
  readonly upperClosed?: boolean;
}

/** A number as printed, or one that is known by its bounds. */
export type Amount<U extends string = string> = Quantity<U> | BoundedLevel<U>;

/**
 * Where a figure comes from. In our own records, `D` is the ids of our documents, so that
 * `documents[figure.document]` is one of them.
 */
export interface Evidence<D extends string = string> {
  /** The literal as printed; search the document for it. */
  readonly printed: string;
  /** Id of the document, a key of `documents`. */
  readonly document: D;
  /**
   * The headings above it, outermost first, joined by ` > `; `[2]` is the second one of that name.
   */
  readonly locator: string;
  /** Key of `errata`: the entry that says how this was read, and why. */
  readonly erratum?: string;
}

/** A number that a document printed, with its precision and its place. */
export interface Figure<U extends string = string, D extends string = string>
  extends Quantity<U>, Evidence<D> {
  /** The period that a printed change is measured from. */
  readonly comparedTo?: PeriodId;
  /** `true` for measures outside US GAAP, such as adjusted EBITDA. */
  readonly nonGaap?: true;
  /**
   * How the document expresses the sign if the literal has none: in its own language, it calls the
   * amount a loss ("a loss of JPY567 million" is −567 million) or a decrease.
   */
  readonly printedSign?: "loss" | "decrease";
  /** Words printed after the figure whose meaning is not certain. */
  readonly remark?: string;
  /** Only one person has read it. */
  readonly readOnce?: true;
  /**
   * A person read the number, because the literal has a form that the reader of literals does not
   * know.
   */
  readonly readByHand?: true;
}

/** How a document hedges a number: the true amount is not a rounding of it. */
export type Hedge = "approximately" | "moreThan" | "atLeast" | "lessThan" | "atMost";

/** A number with a hedge: a {@link Quantity} that no function accepts as a plain one. */
export type HedgedQuantity<U extends string = string, H extends Hedge = Hedge> = H extends Hedge
  ? Omit<Quantity<U>, "qualifier"> & { readonly qualifier: H }
  : never;

/**
 * A number that the document itself hedges: "approximately 10%", "more than JPY5 billion", "at
 * least 70", "nearly 600", "up to 4,000 shares".
 */
export type HedgedFigure<
  U extends string = string,
  H extends Hedge = Hedge,
  D extends string = string,
> = HedgedQuantity<U, H> &
  Evidence<D> & {
    readonly comparedTo?: PeriodId;
    readonly readOnce?: true;
    readonly readByHand?: true;
  };

/** A statement in words where one would expect a number. It has no value. */
export interface Wording<D extends string = string> extends Subject, Evidence<D> {
  readonly qualifier: "unchanged" | "recordHigh" | "aboutHalf" | "breakEven" | "qualitative";
  readonly comparedTo?: PeriodId;
  /** Only one person has read it. */
  readonly readOnce?: true;
}

/** Everything that a document can say in place of a number. */
export type Stated<U extends string = string, D extends string = string> =
  Figure<U, D> | HedgedFigure<U, Hedge, D> | Wording<D>;

/** The two bounds of a range that a document printed. */
export interface FigureRange<U extends string = string> {
  readonly low: Figure<U>;
  readonly high: Figure<U>;
}

/**
 * Something that a document says, briefly in our words; `printed` has a few words of the document
 * by which it can be found.
 */
export interface Note<D extends string = string> extends Evidence<D> {
  readonly topic: string;
  readonly summary: string;
}

/** Whether a number is stated, hedged or not, rather than only words. */
export function statesNumber<S extends Quantity | HedgedQuantity | Wording>(
  stated: S,
): stated is Exclude<S, Wording> {
  return Object.hasOwn(stated, "value");
}
