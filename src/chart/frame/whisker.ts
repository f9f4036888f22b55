import type { ChartMark } from "./spec.js";

/** An error bar: a line between two bounds, with a cap at each. */
export function whisker(color?: string): ChartMark {
  return {
    type: "errorbar",
    ticks: { size: 5, thickness: 1.5 },
    thickness: 1.5,
    ...(color === undefined ? {} : { color }),
  };
}
