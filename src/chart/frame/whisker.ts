import type { ChartMark, ChartRow } from "./spec.js";
import { strong } from "./theme.js";

/** An error bar: a line between two bounds, with a cap at each. */
export function whisker(color: string = strong): ChartMark {
  return { type: "errorbar", ticks: { size: 5, thickness: 1.5 }, thickness: 1.5, color };
}

/** The same as a symbol of a legend. */
export const whiskerSymbol: ChartMark = {
  type: "point",
  filled: true,
  shape: "M-0.35,-0.7h0.7v0.18h-0.26v1.04h0.26v0.18h-0.7v-0.18h0.26v-1.04h-0.26z",
  size: 100,
  opacity: 1,
  color: strong,
};

/**
 * The distance between two bounds that a plot shows as this many pixels, estimated from the amounts
 * in it: an error bar thinner than a pixel would only blur the mark.
 */
export function pixelsAs(
  rows: readonly ChartRow[],
  fields: readonly string[],
  { pixels, height, fromZero = true }: { pixels: number; height: number; fromZero?: boolean },
): number {
  const amounts = rows.flatMap((row) =>
    fields.flatMap((field) => (typeof row[field] === "number" ? [row[field]] : [])),
  );
  const all = fromZero ? [0, ...amounts] : amounts;
  // Not spread into arguments: there may be more rows than a call can have.
  const least = all.reduce((one, other) => Math.min(one, other), Infinity);
  const most = all.reduce((one, other) => Math.max(one, other), -Infinity);
  const distance = ((most - least) / height) * pixels;
  return Number.isFinite(distance) ? distance : 0;
}
