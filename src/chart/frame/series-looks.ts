import type { FieldChannel } from "./spec.js";
import { neutral, palette, strong } from "./theme.js";

interface SeriesLook {
  readonly color: string;
  readonly shape: string;
}

const looks: readonly [SeriesLook, ...SeriesLook[]] = [
  { color: palette.blue, shape: "circle" },
  { color: palette.vermillion, shape: "square" },
  { color: palette.green, shape: "triangle-up" },
  { color: palette.purple, shape: "diamond" },
  { color: neutral, shape: "triangle-down" },
  { color: strong, shape: "cross" },
];

/** The most metrics that readers can tell apart in one chart. */
export const mostSeries = looks.length;

/** How each of several metrics looks, in their order: the shapes of their points differ, too. */
export function lookOf(index: number): SeriesLook {
  return looks[index] ?? looks[0];
}

/** A channel with the colour or the shape of each metric, if there are several. */
export function bySeries(
  count: number,
  look: keyof SeriesLook = "color",
): FieldChannel | undefined {
  if (count < 2) return undefined;
  const ids = Array.from({ length: count }, (_, index) => String(index + 1));
  return {
    field: "series",
    type: "nominal",
    scale: { domain: ids, range: ids.map((_, index) => lookOf(index)[look]) },
    legend: null,
  };
}
