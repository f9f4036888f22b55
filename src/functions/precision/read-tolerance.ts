import { show } from "../refusing/describe.js";
import { refuse } from "../refusing/refuse.js";
import { type Exact, exactOf } from "./exact.js";

/** The fraction by which an approximate amount may differ: `"0.05"` is 5 % up or down. */
export function readTolerance(tolerance: unknown): Exact | undefined {
  if (tolerance === undefined) return undefined;
  if (typeof tolerance === "string" && /^\d{1,9}(?:\.\d{1,18})?$/.test(tolerance))
    return exactOf(tolerance);
  return refuse("outOfRange", {
    needs: 'a tolerance of zero or more in plain decimal digits, as text, such as "0.05"',
    got: show(tolerance),
    values: [tolerance],
  });
}
