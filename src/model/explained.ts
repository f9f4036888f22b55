import type { MetricId, metrics } from "./metric.js";

/**
 * `T` as it is, except that an editor that points at one of its metrics shows the sentence that
 * `metrics` has on it. The types of our records are made with it: they name what documents state, and
 * need not repeat what each line is.
 */
// Mapped over `keyof typeof metrics`, since a union of the same keys would not bring the comments
// along.
export type Explained<T> = T &
  Pick<{ readonly [M in keyof typeof metrics]: unknown }, keyof T & MetricId>;
