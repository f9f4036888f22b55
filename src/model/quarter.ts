import type { Evidence, Figure, Note, Stated } from "./figure.js";
import type { MetricId, metrics } from "./metric.js";
import type { FiscalYearId, HalfId, IsoDate, NineMonthsId, PeriodId, QuarterId } from "./period.js";
import type { Currency } from "./unit.js";

/** Printed growth rates; the function `growth` recomputes them from the amounts. */
export type ReportedGrowth = { readonly [M in keyof typeof metrics]?: Stated<"ratio"> };

/**
 * The metrics of a period in the order of the income statement; a metric that no document states has no key.
 * Amounts of money are figures in one currency; a ratio or a count may also be hedged or in words.
 */
export type Metrics<C extends Currency = "JPY"> = {
  readonly [M in keyof typeof metrics]?: (typeof metrics)[M]["unit"] extends "JPY"
    ? Figure<C>
    : Stated<(typeof metrics)[M]["unit"]>;
};

/** A cause or a circumstance in a period, and the metric that it explains. */
export interface PeriodNote extends Note {
  readonly period?: PeriodId;
  readonly metric?: MetricId;
}

/** Everything that the documents say about one period. */
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
   * Printed changes that are not growth rates: in the unit of the metric, or as a ratio to a cost
   * or a target.
   */
  readonly reportedChange?: { readonly [M in keyof typeof metrics]?: Stated };
  /** A threshold that was passed and, if printed, how many times so far. */
  readonly milestones?: {
    readonly [name: string]: {
      readonly times?: Figure<"times">;
      readonly threshold: Figure<"JPY">;
    };
  };
  /** What the company named as causes and circumstances. */
  readonly notes?: readonly PeriodNote[];
  /** The segments into which revenues are divided, if a document lists them: keys of `segments`. */
  readonly segments?: readonly string[];
  /** The keys under which `guidance` has targets for this period. */
  readonly guidance?: readonly string[];
}

/** Everything that the documents say about one fiscal quarter. */
export interface Quarter extends PeriodRecord {
  readonly id: QuarterId;
}

/** Quarters by period, in which every metric is optional: the type for loops over `quarters`. */
export type Quarters = { readonly [P in QuarterId]?: Quarter };

/** Everything that the documents say about one fiscal half. */
export interface Half extends PeriodRecord {
  readonly id: HalfId;
}

/** Halves by period, in which every metric is optional: the type for loops over `halves`. */
export type Halves = { readonly [P in HalfId]?: Half };

/** Everything that the documents say about the first nine months of a fiscal year. */
export interface NineMonths extends PeriodRecord {
  readonly id: NineMonthsId;
}

/** Nine-month periods in which every metric is optional: the type for loops over `nineMonths`. */
export type NineMonthsSeries = { readonly [P in NineMonthsId]?: NineMonths };

/** Everything that the documents say about a fiscal year. */
export interface FiscalYear extends PeriodRecord {
  readonly id: FiscalYearId;
}

/** Fiscal years in which every metric is optional: the type for loops over `fiscalYears`. */
export type FiscalYears = { readonly [P in FiscalYearId]?: FiscalYear };
