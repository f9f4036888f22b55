import type { VegaScale, ChartUnit, FieldChannel, TooltipLine } from "./spec.js";
import { labelExpression } from "./words.js";

/** The height of one lane, and the room between them and the plot, in pixels. */
const lane = 18;
const gap = 14;

/** A short upright line as a symbol: what is there in great numbers should not shout. */
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

export function heightOfLanes(lanes: readonly Lane[]): number {
  return lanes.length === 0 ? 0 : lanes.length * lane + gap;
}

/** The vertical scale of the plot, which ends above the lanes. */
export function aboveLanes(lanes: readonly Lane[]): VegaScale {
  return { range: [{ expr: `height - ${heightOfLanes(lanes)}` }, 0] };
}

/**
 * Lanes below the plot for what has no number, one for each outcome, named at its left: a loss that
 * widened is there and is seen, without a height that anybody could read as a rate. The rows say by
 * `lane` which is theirs.
 */
export function lanesOf(
  lanes: readonly Lane[],
  x: FieldChannel,
  tooltip: TooltipLine[],
): ChartUnit {
  const ids = lanes.map(({ id }) => id);
  const last = lane / 2;
  return {
    transform: [{ filter: "isValid(datum.lane)" }],
    mark: { type: "point", filled: true, size: 42, opacity: 1 },
    encoding: {
      x,
      y: {
        field: "lane",
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
          labelPadding: 6,
          labelExpr: labelExpression(Object.fromEntries(lanes.map(({ id, word }) => [id, word]))),
        },
      },
      shape: {
        field: "lane",
        type: "nominal",
        scale: { domain: ids, range: lanes.map(({ shape }) => shape) },
        legend: null,
      },
      color: {
        field: "lane",
        type: "nominal",
        scale: { domain: ids, range: lanes.map(({ color }) => color) },
        legend: null,
      },
      tooltip,
    },
  };
}
