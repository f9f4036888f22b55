import type { MetricId, metrics } from "./metric.js";

/**
 * `T` unchanged, except that an editor shows the sentence from `metrics` when one points at a
 * metric. The types of our records use it, so that they do not have to repeat what each line means.
 */
// Mapped over `keyof typeof metrics`: a union of the same keys would lose the comments.
export type Explained<T> = T &
  Pick<{ readonly [M in keyof typeof metrics]: unknown }, keyof T & MetricId>;
