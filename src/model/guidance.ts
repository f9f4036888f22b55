import type { Evidence, Figure, FigureRange, HedgedFigure, Wording } from "./figure.js";
import type { ThresholdHedge } from "./hedge.js";
import type { PeriodId } from "./period.js";
import type { PublicationDate } from "./document.js";

/**
 * What is known of a target apart from its amount; a user's own guidance may leave all of it out.
 */
interface GivenTarget {
  readonly metric?: string;
  readonly period?: PeriodId;
  /** When the document that gives it was published. */
  readonly issued?: PublicationDate;
  /**
   * Instead of it, where a later document repeats a target of which no own document is at hand:
   * when that was published.
   */
  readonly issuedBefore?: PublicationDate;
  /** Where the target before is printed, if this one gives other amounts. */
  readonly revises?: Evidence;
  /** The same, if this one gives the same amounts again. */
  readonly confirms?: Evidence;
  /** A superlative that the company attached to it. */
  readonly claim?: Wording;
  /**
   * By how much it revises the target before it, as printed: an amount, and a share of that target.
   */
  readonly revision?: Figure;
  readonly revisionRate?: Figure<"ratio">;
  /**
   * The targets that were given for the same period and metric before, oldest first: in the
   * company's own documents, and those that only the press tells of.
   */
  readonly earlier?: readonly Guidance[];
  /**
   * What the press wrote of the company's targets when its own documents give them, oldest first.
   */
  readonly press?: readonly Guidance[];
}

/**
 * "Between JPY12.5 billion and JPY13.0 billion": the ends are thresholds that the company set
 * itself, hence exact.
 */
export interface RangeGuidance<U extends string = string> extends GivenTarget, FigureRange<U> {
  readonly form: "range";
  readonly convenienceTranslation?: FigureRange<"USD">;
}

/** One amount, with the precision in which it is printed. */
export interface PointGuidance<U extends string = string> extends GivenTarget {
  readonly form: "point";
  readonly value: Figure<U>;
  readonly convenienceTranslation?: { readonly value: Figure<"USD"> };
}

/** "Approximately 10%": nobody stated how far from it is still approximately. */
export interface ApproximateGuidance<U extends string = string> extends GivenTarget {
  readonly form: "approximate";
  readonly value: HedgedFigure<U, "approximately">;
}

/**
 * "More than JPY5 billion", "at least JPY5 billion": a lower bound only. "Less than JPY5 billion", "up
 * to JPY5 billion": an upper one.
 */
export interface ThresholdGuidance<
  U extends string = string,
  H extends ThresholdHedge = ThresholdHedge,
> extends GivenTarget {
  readonly form: H;
  readonly threshold: HedgedFigure<U, H>;
  /** The plain number that another line of the document shortens it to. */
  readonly value?: Figure<U>;
  /** What is said of each part of the total. */
  readonly each?: HedgedFigure<U, H>;
}

/** Words without a number: "improve considerably". */
export interface QualitativeGuidance extends GivenTarget {
  readonly form: "qualitative";
  readonly wording: Wording;
  /** Other words of the same document for the same expectation. */
  readonly otherWordings?: readonly Wording[];
}

/** A target in the grammar in which the company gave it. */
export type Guidance<U extends string = string> =
  | RangeGuidance<U>
  | PointGuidance<U>
  | ApproximateGuidance<U>
  | ThresholdGuidance<U, "moreThan">
  | ThresholdGuidance<U, "atLeast">
  | ThresholdGuidance<U, "lessThan">
  | ThresholdGuidance<U, "atMost">
  | QualitativeGuidance;
