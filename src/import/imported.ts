import type { AmountOver, WithoutAmount } from "../functions/combining/over-months.js";
import type { Fact } from "../model/fact.js";
import type { QuarterId } from "../model/period.js";
import type { Relation } from "../functions/vintages/relation.js";

/**
 * Why a statement of a file is not among the facts.
 *
 * - `empty`: there is nothing in its cell, or XBRL calls it nil.
 * - `noMetric`: nobody says which metric it is.
 * - `noPeriod`: its first and last day are those of no fiscal period.
 * - `notOver`: it was published before its period was over, and so is no actual figure of it.
 * - `otherCurrency`: it is in another currency than the one that was asked for.
 * - `otherConcept`: its document states the metric under a concept that is preferred.
 * - `repeated`: its document states the same once more.
 * - `coarser`: its document states it with more digits, too.
 * - `part`: it is of a part of the company only, such as a segment.
 * - `words`: it is text and not a number.
 * - `excessDigits`: it has digits beyond the place to which it is stated.
 */
export type ImportReason =
  | "empty"
  | "noMetric"
  | "noPeriod"
  | "notOver"
  | "otherCurrency"
  | "otherConcept"
  | "repeated"
  | "coarser"
  | "part"
  | "words"
  | "excessDigits";

/** What was left out for one reason. */
export interface NotTaken {
  readonly reason: ImportReason;
  readonly count: number;
  /** Where the first of them are: lines and columns, or paths. */
  readonly examples: readonly string[];
}

/**
 * A single quarter that no document states, with the bounds that follow from the figures of longer
 * periods: those under `added` less those under `subtracted`.
 */
export type DerivedQuarter = AmountOver & {
  readonly metric: string;
  readonly period: QuarterId;
};

/**
 * A quarter whose longer periods are there, and that does not follow from them.
 *
 * - `restated`: one of them was restated, and nobody can tell whether the others were restated alike.
 * - `notComparable`: they are on different bases, such as two accounting standards.
 * - `hedged`: one of them is no number with both bounds.
 */
export interface NotDerived {
  readonly metric: string;
  readonly period: QuarterId;
  readonly company?: string;
  readonly reason: "restated" | Exclude<WithoutAmount["outcome"], "missing">;
}

/** What became of the statements of a file. */
export interface ImportReport {
  /** How many statements the file has. */
  readonly read: number;
  /** How many of them are among the facts. */
  readonly taken: number;
  /** Those that are not, by reason. */
  readonly leftOut: readonly NotTaken[];
  /**
   * Of levels that several documents state: how many statements do what to the one before them, by
   * the rule of `history`.
   */
  readonly repeats: { readonly [R in Relation]: number };
  /**
   * Single quarters that nobody states and that follow from longer periods, such as a fourth quarter
   * from the year and its nine months. They are not among the facts, because no document printed
   * them: `quartersFromCumulative` has them as a series.
   */
  readonly derived: readonly DerivedQuarter[];
  /** Single quarters that do not follow although their longer periods are there, and why. */
  readonly notDerived: readonly NotDerived[];
}

/** The facts of a file, and what became of everything in it. */
export interface Imported<R extends ImportReport = ImportReport> {
  readonly facts: readonly Fact[];
  readonly report: R;
}
