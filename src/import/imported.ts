import type { Fact } from "../model/fact.js";
import type { PeriodId } from "../model/period.js";
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

/** A single quarter that no document states but that follows from two longer periods. */
export interface DerivableQuarter {
  readonly metric: string;
  readonly period: PeriodId;
  /** The longer period, and the one to subtract from it. */
  readonly from: readonly [whole: PeriodId, part: PeriodId];
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
   * Single quarters of flows that no document states but that `infer` derives from the facts. They
   * are not among the facts, because no document printed them.
   */
  readonly derivable: readonly DerivableQuarter[];
}

/** The facts of a file, and the report on the import. */
export interface Imported<R extends ImportReport = ImportReport> {
  readonly facts: readonly Fact[];
  readonly report: R;
}
