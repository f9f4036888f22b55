import type { Evidence, Figure, FigureRange, HedgedFigure, Wording } from "./figure.js";
import type { ThresholdHedge } from "./hedge.js";
import type { PeriodId } from "./period.js";
import type { PublicationDate } from "./document.js";

/**
 * What is known about a target apart from its amount; all of it is optional in your own guidance.
 */
interface GivenTarget {
  readonly metric?: string;
  readonly period?: PeriodId;
  /** When the document that gives the target was published. */
  readonly issued?: PublicationDate;
  /**
   * In place of `issued`, if only a later document that repeats the target is available: when that
   * one was published.
   */
  readonly issuedBefore?: PublicationDate;
  /** Where the previous target is printed, if this one gives other amounts. */
  readonly revises?: Evidence;
  /** Where the previous target is printed, if this one repeats its amounts. */
  readonly confirms?: Evidence;
  /** A superlative that the company attached to it. */
  readonly claim?: Wording;
  /**
   * By how much it revises the previous target, as printed: an amount, and a share of that target.
   */
  readonly revision?: Figure;
  readonly revisionRate?: Figure<"ratio">;
  /**
   * Earlier targets for the same period and metric, oldest first: those in the company's own
   * documents, and those that only the press reports.
   */
  readonly earlier?: readonly Guidance[];
  /** Reports in the press on targets that the company's own documents also give, oldest first. */
  readonly press?: readonly Guidance[];
}

/**
 * "Between JPY12.5 billion and JPY13.0 billion": the company chose the bounds itself, so they are
 * exact.
 */
export interface RangeGuidance<U extends string = string> extends GivenTarget, FigureRange<U> {
  readonly form: "range";
  readonly convenienceTranslation?: FigureRange<"USD">;
}

/** One amount, with its printed precision. */
export interface PointGuidance<U extends string = string> extends GivenTarget {
  readonly form: "point";
  readonly value: Figure<U>;
  readonly convenienceTranslation?: { readonly value: Figure<"USD"> };
}

/** "Approximately 10%": nobody stated how much deviation "approximately" allows. */
export interface ApproximateGuidance<U extends string = string> extends GivenTarget {
  readonly form: "approximate";
  readonly value: HedgedFigure<U, "approximately">;
}

/**
 * "More than JPY5 billion", "at least JPY5 billion": a lower bound only. "Less than JPY5 billion",
 * "up to JPY5 billion": an upper one.
 */
export interface ThresholdGuidance<
  U extends string = string,
  H extends ThresholdHedge = ThresholdHedge,
> extends GivenTarget {
  readonly form: H;
  readonly threshold: HedgedFigure<U, H>;
  /** The plain number to which another line of the document shortens it. */
  readonly value?: Figure<U>;
  /** What is said about each part of the total. */
  readonly each?: HedgedFigure<U, H>;
}

/** Words without a number: "improve considerably". */
export interface QualitativeGuidance extends GivenTarget {
  readonly form: "qualitative";
  readonly wording: Wording;
  /** Other words of the same document for the same expectation. */
  readonly otherWordings?: readonly Wording[];
}

/** A target in the form in which the company gave it. */
export type Guidance<U extends string = string> =
  | RangeGuidance<U>
  | PointGuidance<U>
  | ApproximateGuidance<U>
  | ThresholdGuidance<U, "moreThan">
  | ThresholdGuidance<U, "atLeast">
  | ThresholdGuidance<U, "lessThan">
  | ThresholdGuidance<U, "atMost">
  | QualitativeGuidance;
