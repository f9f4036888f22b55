import { neutral, sizes } from "./theme.js";
import type { ChartAxis, ChartUnit, Expression, FieldChannel, VegaScale } from "./spec.js";

/**
 * A picture is one view, so that its width and height are two numbers to edit. Below the plot it
 * can have areas of fixed heights: lanes, and a second plot. Each has its own range on the vertical
 * axis, counted from the bottom of the view, and the plot has the rest.
 */
export interface Room {
  /** How many pixels above the bottom of the view it ends. */
  readonly foot: number;
  /** Its height; if absent, the rest of the view. */
  readonly height?: number;
}

/** The space between a second plot and the one above it, for the heading. */
export const gapOfRooms = 40;

const above = (foot: number): Expression => ({ expr: `height - ${foot}` });

/** The range of the values of an area. */
function rangeOf({ foot, height }: Room): Pick<VegaScale, "range"> {
  return { range: [above(foot), height === undefined ? 0 : above(foot + height)] };
}

/** The top of an area. */
export function topOf({ foot, height }: Room): number | Expression {
  return height === undefined ? 0 : above(foot + height);
}

/** The unit of an area, above its axis: it is read before the axis, without tilting one's head. */
export function heading(text: string, room: Room): ChartUnit {
  return {
    data: { values: [{}] },
    mark: {
      type: "text",
      text: [text],
      align: "left",
      baseline: "bottom",
      fontSize: sizes.label,
      fontWeight: "bold",
      x: 0,
      y: topOf(room),
      dy: -8,
    },
  };
}

/** The vertical channel of a room. */
export function vertical(room: Room, scale: VegaScale = {}, axis: ChartAxis = {}) {
  return (field: string): FieldChannel => ({
    field,
    type: "quantitative",
    scale: { ...rangeOf(room), ...scale },
    axis: { title: null, orient: "left", grid: true, tickCount: 6, ...axis },
    stack: null,
  });
}

/** The line at zero, on the scale of a channel. */
export function zeroLine({ scale, axis }: FieldChannel): ChartUnit {
  return {
    data: { values: [{}] },
    mark: { type: "rule", color: neutral, strokeWidth: 1 },
    encoding: {
      y: { datum: 0, type: "quantitative", ...(scale && { scale }), ...(axis && { axis }) },
    },
  };
}
