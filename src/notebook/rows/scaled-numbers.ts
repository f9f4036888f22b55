import { type Scale, scaleOf } from "../../chart/frame/scale.js";

/** What the numbers of rows count in: a ratio in `one` or in `percent`, everything else in powers of ten. */
export type RowScale = Scale;

/** How exact text becomes a plain number. */
export interface ScaledNumbers {
  readonly scale: RowScale;
  /** The exact decimal moved to the scale, and only then the nearest number of JavaScript; `null` where there is none. */
  readonly numberOf: (amount: string | undefined) => number | null;
}

/** The numbers of a unit in the scale that the caller chose. */
export function scaledNumbers(caller: string, unit: string, chosen: RowScale = "one"): ScaledNumbers {
  // A chart draws ratios in percent only; a table takes them as they are, as data frames do.
  const drawn = unit === "ratio" && chosen === "one" ? Number : scaleOf(caller, unit, [], chosen, "en").drawn;
  return { scale: chosen, numberOf: (amount) => (amount === undefined ? null : drawn(amount)) };
}
