import type { Evidence, Figure, Note, Stated } from "./figure.js";
import type { MetricId, metrics } from "./metric.js";
import type { FiscalYearId, HalfId, IsoDate, NineMonthsId, PeriodId, QuarterId } from "./period.js";
import type { Currency } from "./unit.js";

/** A printed growth rate; kept apart from `growth`, which recomputes it from levels. */
export type ReportedGrowth = { readonly [M in keyof typeof metrics]?: Stated<"ratio"> };

/**
 * The metrics of a period in the order of the income statement; what no document states has no key.
 * Amounts of money are figures in one currency; a ratio or a count may also be a hedge or a
 * wording.
 */
export type Metrics<C extends Currency = "JPY"> = {
  readonly [M in keyof typeof metrics]?: (typeof metrics)[M]["unit"] extends "JPY"
    ? Figure<C>
    : Stated<(typeof metrics)[M]["unit"]>;
};

/** A cause or a circumstance of a period, and the metric that it explains. */
export interface PeriodNote extends Note {
  readonly period?: PeriodId;
  readonly metric?: MetricId;
}

/** Everything that the documents say of one period. */
interface PeriodRecord extends Metrics {
  readonly start: IsoDate;
  readonly end: IsoDate;
  /** The period's name as a document prints it, and where. */
  readonly label?: string;
  readonly printedLabel?: Evidence;
  /**
   * Dollar amounts that the document prints for the reader's convenience (SEC Regulation S-X, rule
   * 3-20).
   */
  readonly convenienceTranslation?: Metrics<"USD">;
  readonly reportedGrowth?: {
    readonly yearOverYear?: ReportedGrowth;
    readonly quarterOverQuarter?: ReportedGrowth;
  };
  /**
   * Printed changes that are no growth rates: in the unit of the metric, or as a ratio to a cost or
   * a target.
   */
  readonly reportedChange?: { readonly [M in keyof typeof metrics]?: Stated };
  /** A threshold that was passed, and where printed for which time. */
  readonly milestones?: {
    readonly [name: string]: {
      readonly times?: Figure<"times">;
      readonly threshold: Figure<"JPY">;
    };
  };
  /** What the company named as causes and circumstances. */
  readonly notes?: readonly PeriodNote[];
  /**
   * The parts of revenues that it is reported by, where a document lists them: keys of `segments`.
   */
  readonly segments?: readonly string[];
  /** What `guidance` holds for this period. */
  readonly guidance?: readonly string[];
}

/** Everything that the documents say of one fiscal quarter. */
export interface Quarter extends PeriodRecord {
  readonly id: QuarterId;
}

/** Quarters by period, each perhaps without a metric: what a loop over `quarters` sees. */
export type Quarters = { readonly [P in QuarterId]?: Quarter };

/** Everything that the documents say of one fiscal half. */
export interface Half extends PeriodRecord {
  readonly id: HalfId;
}

/** Halves by period, each perhaps without a metric: what a loop over `halves` sees. */
export type Halves = { readonly [P in HalfId]?: Half };

/** Everything that the documents say of the first nine months of a fiscal year. */
export interface NineMonths extends PeriodRecord {
  readonly id: NineMonthsId;
}

/** Nine months by period, each perhaps without a metric: what a loop over `nineMonths` sees. */
export type NineMonthsSeries = { readonly [P in NineMonthsId]?: NineMonths };

/** Everything that the documents say of a fiscal year. */
export interface FiscalYear extends PeriodRecord {
  readonly id: FiscalYearId;
}

/** Fiscal years by period, each perhaps without a metric: what a loop over `fiscalYears` sees. */
export type FiscalYears = { readonly [P in FiscalYearId]?: FiscalYear };
