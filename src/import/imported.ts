import type { Fact } from "../model/fact.js";
import type { PeriodId } from "../model/period.js";
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

/** A single quarter that no document states, and that follows from two longer periods. */
export interface DerivableQuarter {
  readonly metric: string;
  readonly period: PeriodId;
  /** The longer period, and what has to be subtracted from it. */
  readonly from: readonly [whole: PeriodId, part: PeriodId];
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
   * Single quarters of flows that nobody states, but that `infer` derives from the facts. None of
   * them is among the facts, because no document printed it.
   */
  readonly derivable: readonly DerivableQuarter[];
}

/** The facts of a file, and what became of everything in it. */
export interface Imported<R extends ImportReport = ImportReport> {
  readonly facts: readonly Fact[];
  readonly report: R;
}
