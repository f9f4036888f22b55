import type { PeriodId } from "./period.js";

/**
 * How the printer came from the exact amount to the printed digits. `nearest` is meant where
 * nothing is said; `unknown` admits both. Which end of a tie is taken is never assumed.
 */
export type Rounding = "nearest" | "truncated" | "unknown";

/**
 * How the accounting standard of a figure is known: its document states it; or the nearest documents
 * before and after it state it and agree; or these differ, so that it is `unknown` which of the two
 * it is, and the figure has no `accountingStandard`.
 */
export type StandardIs = "stated" | "fromNeighbours" | "unknown";

/**
 * What makes two figures of one metric incomparable even in the same unit. A key that is absent was
 * not stated.
 */
export interface Subject {
  /** The library's name of the line, such as `revenues`. */
  readonly metric?: string;
  /** The fiscal period that the figure speaks of. */
  readonly period?: PeriodId;
  /** Whose figure it is, where a list has figures of several companies. */
  readonly company?: string;
  /** The accounting standard under which it was measured, as far as it is known. */
  readonly accountingStandard?: string;
  /** How the standard is known; a standard without it is stated. */
  readonly standardIs?: StandardIs;
  /** How much of the company it covers (consolidated, parent only …), where the document says. */
  readonly scope?: string;
  /** The version of a segment's or a metric's definition, where it changed over time. */
  readonly definition?: string;
}

/**
 * A number as far as it is known: the smallest shape that every function accepts.
 * Our figures have more (their evidence); a user's own need no more than `value` and `unit`.
 */
export interface Quantity<U extends string = string> extends Subject {
  /**
   * Exact decimal number in base units, signed: losses are negative. Digits, never a float. `-0` with
   * decimals is a loss that rounds to zero, printed △0.
   */
  readonly value: string;
  readonly unit: U;
  /**
   * The value is stated to a multiple of 10^−decimals, as in XBRL: `-8` is "to the nearest 100
   * million". Absent: exact.
   */
  readonly decimals?: number;
  readonly rounding?: Rounding;
  /** A hedged number is a {@link HedgedFigure}; no function takes it for a plain one. */
  readonly qualifier?: undefined;
}

/** A decimal number as text in plain digits, or as a Decimal of decimal.js. */
export type DecimalLike = string | { toFixed(): string };

/**
 * How a number is known: as a document prints it, as everything printed implies it, as the company
 * expected it, as a function computed it, or, of growth, as the company reported it. It is the tag
 * of every number that carries bounds of its own, and of printed levels beside inferred ones.
 */
export type Basis = "printed" | "inferred" | "guided" | "computed" | "reported";

/**
 * A number that is known by its bounds rather than by its digits: what `infer` finds, what `margin`
 * and the other functions compute, or a user's own estimate. Functions that take a {@link Quantity}
 * of a period take it as well, and say in their results that it was inferred.
 */
export interface BoundedLevel<U extends string = string> extends Subject, Partial<Evidence> {
  readonly basis: Basis;
  readonly unit: U;
  /** One amount, where somebody states one. */
  readonly value?: string;
  /** What the printed digits give, where a function computed it. */
  readonly point?: DecimalLike;
  /**
   * The middle between two bounds; nothing speaks for it more than for any other number between
   * them.
   */
  readonly middle?: string;
  /** The bounds; on the side of one that is absent the number is unbounded. */
  readonly lower?: DecimalLike;
  readonly upper?: DecimalLike;
  /** Whether the bound is itself possible, which it is unless said otherwise. */
  readonly lowerClosed?: boolean;
  readonly upperClosed?: boolean;
}

/** A number as printed, or as far as it is known by its bounds. */
export type Amount<U extends string = string> = Quantity<U> | BoundedLevel<U>;

/**
 * Where a figure comes from. On our own records `D` is the ids of our documents, so that
 * `documents[figure.document]` is one of them.
 */
export interface Evidence<D extends string = string> {
  /** The literal as printed, to be searched for in the document. */
  readonly printed: string;
  /** Id of the document, a key of `documents`. */
  readonly document: D;
  /**
   * The headings under which it stands, outermost first, joined by ` > `; `[2]` is the second one
   * of that name.
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
  /** `true` for measures outside of US GAAP, such as adjusted EBITDA. */
  readonly nonGaap?: true;
  /**
   * How the document prints the sign where the literal has none: it calls the amount a loss ("a
   * loss of JPY567 million" is −567 million) or a decrease, in its own language.
   */
  readonly printedSign?: "loss" | "decrease";
  /** Words printed behind the figure whose meaning is not certain. */
  readonly remark?: string;
  /** One reader only has read it. */
  readonly readOnce?: true;
  /** A person read the number: the literal has a form of its own, and nothing else reads it. */
  readonly readByHand?: true;
}

/** How a document hedges a number: the true amount is not a rounding of it. */
export type Hedge = "approximately" | "moreThan" | "atLeast" | "lessThan" | "atMost";

/** A number with a hedge: a {@link Quantity} that no function takes for a plain one. */
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

/**
 * A statement in words where one would look for a number. It has no value, and nothing gives it
 * one.
 */
export interface Wording<D extends string = string> extends Subject, Evidence<D> {
  readonly qualifier: "unchanged" | "recordHigh" | "aboutHalf" | "breakEven" | "qualitative";
  readonly comparedTo?: PeriodId;
  /** One reader only has read it. */
  readonly readOnce?: true;
}

/** Everything that a document can say in the place of a number. */
export type Stated<U extends string = string, D extends string = string> =
  Figure<U, D> | HedgedFigure<U, Hedge, D> | Wording<D>;

/** Two ends that a document printed as a range. */
export interface FigureRange<U extends string = string> {
  readonly low: Figure<U>;
  readonly high: Figure<U>;
}

/**
 * Something that a document says, put briefly in our words; `printed` are a few words of the
 * document by which it is found.
 */
export interface Note<D extends string = string> extends Evidence<D> {
  readonly topic: string;
  readonly summary: string;
}

/** Whether a number is stated, with a hedge or without, and not only words. */
export function statesNumber<S extends Quantity | HedgedQuantity | Wording>(
  stated: S,
): stated is Exclude<S, Wording> {
  return Object.hasOwn(stated, "value");
}
