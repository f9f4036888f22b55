import type { Level } from "../functions/levels/level.js";
import { textOf } from "../functions/precision/exact.js";
import type { Row } from "./column.js";

/** The exact bounds between which the true number lies; empty where there is no bound. */
export function endCells({ lower, upper }: Pick<Level, "lower" | "upper">): Row {
  return {
    ...(lower && { lower: textOf(lower.at), lowerClosed: String(lower.closed) }),
    ...(upper && { upper: textOf(upper.at), upperClosed: String(upper.closed) }),
  };
}
