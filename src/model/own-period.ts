import type { Figure, Stated } from "./figure.js";
import type { MetricDescriptions, MetricId } from "./metric.js";
import type { Metrics, PeriodNote } from "./quarter.js";

// prettier-ignore
type Letter = "A" | "B" | "C" | "D" | "E" | "F" | "G" | "H" | "I" | "J" | "K" | "L" | "M" | "N" | "O" | "P" | "Q" | "R" | "S" | "T" | "U" | "V" | "W" | "X" | "Y" | "Z";

/** The value of a metric: money is a figure, anything else may be hedged or in words. */
type LevelIn<U extends string> =
  U extends `${infer _A extends Letter}${infer _B extends Letter}${infer _C extends Letter}`
    ? Figure<U>
    : Stated<U>;

type UnitOf<D> = D extends { readonly unit: infer U extends string } ? U : string;

/** Metrics that a caller describes, each in the unit of its description. */
export type OwnMetrics<D extends MetricDescriptions> = {
  readonly [M in keyof D]?: LevelIn<UnitOf<D[M]>>;
};

type MetricOf<D> = MetricId | (keyof D & string);
type EachMetric<D, T> = { readonly [M in MetricOf<D>]?: T };

/** The keys whose types depend on the list of all metrics. */
type Around =
  "convenienceTranslation" | "reportedGrowth" | "reportedChange" | "milestones" | "notes";

/**
 * A record of a period, such as `Quarter`, with your own metrics in addition to those of the
 * library. Your metric replaces one of ours that has the same name.
 */
export type WithMetrics<R, D extends MetricDescriptions> = string extends keyof D
  ? // Nothing is known about metrics whose names the compiler cannot see.
    R & { readonly [metric: string]: unknown }
  : Omit<R, keyof D | Around> &
      OwnMetrics<D> & {
        readonly convenienceTranslation?: Omit<Metrics<"USD">, keyof D> & {
          readonly [M in keyof D]?: LevelIn<UnitOf<D[M]>> extends Figure ? Figure<"USD"> : Stated;
        };
        readonly reportedGrowth?: {
          readonly yearOverYear?: EachMetric<D, Stated<"ratio">>;
          readonly quarterOverQuarter?: EachMetric<D, Stated<"ratio">>;
        };
        readonly reportedChange?: EachMetric<D, Stated>;
        readonly milestones?: {
          readonly [name: string]: {
            readonly times?: Figure<"times">;
            readonly threshold: Figure;
          };
        };
        readonly notes?: readonly (Omit<PeriodNote, "metric"> & {
          readonly metric?: MetricOf<D>;
        })[];
      };
