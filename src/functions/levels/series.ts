import type { PeriodId } from "../../model/period.js";
import type { Inference } from "../inference/inference.js";
import type { LevelLike } from "./read-level.js";

/**
 * Figures, inferred amounts or targets by period and metric: `quarters`, `fiscalYears`, `guidance`,
 * or your own data in the same shape.
 */
export type Series = { readonly [period: string]: object | undefined };

/** The keys of a period's record that can have a level. */
type MetricIn<R> = R extends object
  ? { [K in keyof R]-?: NonNullable<R[K]> extends LevelLike ? K : never }[keyof R] & string
  : never;

/** The metrics that at least one period of a series has; for several series, those of any. */
export type MetricOf<S extends SeriesLike> = SeriesLike extends S
  ? string
  : [S] extends [readonly (infer One extends Series | Inference)[]]
    ? One extends unknown
      ? MetricOf<One>
      : never
    : [S] extends [Inference]
      ? string
      : string extends keyof S
        ? MetricIn<S[keyof S]> extends never
          ? string
          : MetricIn<S[keyof S]>
        : MetricIn<S[keyof S]>;

/** The periods of a series. */
export type PeriodIn<S extends Series | Inference> = [S] extends [Inference]
  ? PeriodId
  : keyof S & string;

/** One series, or several; for each period, the first that has it is used. */
export type SeriesLike = Series | Inference | readonly (Series | Inference)[];

/** The periods of a series that have a metric; all of its periods if its type does not say. */
export type PeriodsWith<S extends Series | Inference, M extends string> = [S] extends [Inference]
  ? PeriodId
  : string extends keyof S
    ? keyof S & string
    : { [P in keyof S]-?: M extends keyof NonNullable<S[P]> ? P : never }[keyof S] & string;

/** The metrics for which a record has printed growth. */
type ReportedIn<R> = R extends { readonly reportedGrowth?: infer G }
  ? KeysOfEach<NonNullable<G>[keyof NonNullable<G>]>
  : never;
type KeysOfEach<G> = G extends object ? keyof G & string : never;

/**
 * The metrics whose growth is available in a series: those it has, and those with printed growth;
 * for several series, those of any.
 */
export type GrowthMetricOf<S extends SeriesLike> =
  string extends MetricOf<S>
    ? string
    : [S] extends [readonly (infer One extends Series | Inference)[]]
      ? One extends unknown
        ? GrowthMetricOf<One>
        : never
      : MetricOf<S> | ReportedIn<NonNullable<S[keyof S]>>;

/** The periods of a series that have a metric, or its printed growth. */
export type GrowthPeriodsWith<S extends Series | Inference, M extends string> = [S] extends [
  Inference,
]
  ? PeriodId
  : string extends keyof S
    ? keyof S & string
    : {
        [P in keyof S]-?: M extends keyof NonNullable<S[P]> | ReportedIn<NonNullable<S[P]>>
          ? P
          : never;
      }[keyof S] &
        string;
