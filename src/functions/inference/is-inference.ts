import type { Inference } from "./inference.js";

/** What `infer` returns has its numbers in a list; a series has them by period. */
export function isInference(series: unknown): series is Inference {
  return (
    typeof series === "object" &&
    series !== null &&
    "cells" in series &&
    Array.isArray(series.cells)
  );
}
