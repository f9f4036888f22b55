import type { AmountOver, WithoutAmount } from "../functions/combining/over-months.js";
import type { Fact } from "../model/fact.js";
import type { QuarterId } from "../model/period.js";
import type { Relation } from "../functions/vintages/relation.js";

/**
 * Why a statement in a file was not imported.
 *
 * - `empty`: its cell is empty, or XBRL calls it nil.
 * - `noMetric`: its metric is unknown.
 * - `noPeriod`: its first and last day do not match a fiscal period.
 * - `notOver`: it was published before its period was over, so it cannot be an actual figure.
 * - `otherCurrency`: it is not in the requested currency.
 * - `otherConcept`: its document also states the metric under a concept with precedence.
 * - `repeated`: its document states the same again.
 * - `coarser`: its document also states it with more digits.
 * - `part`: it covers only a part of the company, such as a segment.
 * - `words`: it is text, not a number.
 * - `excessDigits`: it has digits beyond its decimals.
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
  /** The places of the first ones: lines and columns, or paths. */
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
 * A quarter that does not follow from its longer periods although these are known.
 *
 * - `restated`: one of them was restated, and it is unknown whether the others were restated too.
 * - `notComparable`: they differ in accounting standard, scope or definition.
 * - `hedged`: one of them does not have two bounds.
 */
export interface NotDerived {
  readonly metric: string;
  readonly period: QuarterId;
  readonly company?: string;
  readonly reason: "restated" | Exclude<WithoutAmount["outcome"], "missing">;
}

/** The report on an import. */
export interface ImportReport {
  /** How many statements the file has. */
  readonly read: number;
  /** How many of them became facts. */
  readonly taken: number;
  /** Those that did not, by reason. */
  readonly leftOut: readonly NotTaken[];
  /**
   * For amounts that several documents state: how many statements confirm, refine or restate the
   * previous one, by the rule of `history`.
   */
  readonly repeats: { readonly [R in Relation]: number };
  /**
   * Single quarters that no document states but that follow from longer periods, such as a fourth quarter
   * from the year and its nine months. They are not among the facts, because no document printed
   * them: `quartersFromCumulative` has them as a series.
   */
  readonly derived: readonly DerivedQuarter[];
  /** Single quarters that do not follow although their longer periods are there, and why. */
  readonly notDerived: readonly NotDerived[];
}

/** The facts of a file, and the report on the import. */
export interface Imported<R extends ImportReport = ImportReport> {
  readonly facts: readonly Fact[];
  readonly report: R;
}
