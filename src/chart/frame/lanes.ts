import type { ChartUnit, FieldChannel, TooltipLine } from "./spec.js";
import { textWidth, usualWidth } from "./text-width.js";
import { sizes } from "./theme.js";
import { labelExpression } from "./words.js";

/** The height of one lane, and the room between them and the plot, in pixels. */
const lane = 18;
const gap = 16;

/** What lies between the name of a lane and the lane. */
const labelPadding = 6;

/** A short upright line as a symbol: frequent marks should not be conspicuous. */
export const dash = "M-0.15,-0.6h0.3v1.2h-0.3z";

/**
 * What lanes are drawn for: their ids and words from the top down, and the shape and the colour of
 * each.
 */
export interface Lane {
  readonly id: string;
  readonly word: string;
  readonly shape: string;
  readonly color: string;
}

/**
 * How much room the names of lanes take. Without a screen Vega takes Latin letters for wider than
 * they are, and Japanese ones for narrower.
 */
export function widthOfLanes(lanes: readonly Lane[]): number {
  const widths = lanes.map(({ word }) => textWidth(word, sizes.label, usualWidth));
  return Math.ceil(Math.max(0, ...widths)) + labelPadding;
}

export function heightOfLanes(lanes: readonly Lane[]): number {
  return lanes.length === 0 ? 0 : lanes.length * lane + gap;
}

/**
 * Lanes below the plot for what has no number, one for each outcome, named at its left: a loss that
 * widened is there and is seen, without a height that anybody could read as a rate. The rows say by
 * a field which is theirs.
 */
export function lanesOf(
  lanes: readonly Lane[],
  x: FieldChannel,
  tooltip: TooltipLine[],
  { field = "lane", foot = 0 }: { readonly field?: string; readonly foot?: number } = {},
): ChartUnit {
  const extent = widthOfLanes(lanes);
  const ids = lanes.map(({ id }) => id);
  const last = foot + lane / 2;
  return {
    transform: [{ filter: `isValid(datum.${field})` }],
    mark: { type: "point", filled: true, size: 42, opacity: 1 },
    encoding: {
      x,
      y: {
        field,
        type: "nominal",
        scale: {
          type: "point",
          domain: ids,
          padding: 0,
          range: [
            { expr: `height - ${last + (ids.length - 1) * lane}` },
            { expr: `height - ${last}` },
          ],
        },
        axis: {
          orient: "left",
          title: null,
          domain: false,
          ticks: false,
          grid: true,
          labelLimit: 240,
          labelPadding,
          minExtent: extent,
          maxExtent: extent,
          labelExpr: labelExpression(Object.fromEntries(lanes.map(({ id, word }) => [id, word]))),
        },
      },
      shape: {
        field,
        type: "nominal",
        scale: { domain: ids, range: lanes.map(({ shape }) => shape) },
        legend: null,
      },
      color: {
        field,
        type: "nominal",
        scale: { domain: ids, range: lanes.map(({ color }) => color) },
        legend: null,
      },
      tooltip,
    },
  };
}
