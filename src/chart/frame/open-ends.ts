import { hasField, marksFor } from "./selection.js";
import type { ChartEncoding, ChartRow, VegaScale, ChartUnit, FieldChannel } from "./spec.js";

/**
 * How far an arrow reaches from the stated bound, in pixels: it has no length in the unit of the
 * axis.
 */
const reach = 22;

/** Space beyond the outermost amounts for the arrows, so that they stay inside the plot. */
export function roomForArrows(rows: readonly ChartRow[]): VegaScale {
  const amounts = rows.flatMap(({ value, lower, upper }) =>
    [value, lower, upper].filter((amount) => typeof amount === "number"),
  );
  const [least, most] = [Math.min(0, ...amounts), Math.max(0, ...amounts)];
  const room = (most - least) / 8;
  const openAbove = rows.filter((row) => hasField(row, "lower") && !hasField(row, "upper"));
  const openBelow = rows.filter((row) => hasField(row, "upper") && !hasField(row, "lower"));
  const up = openAbove.length > 0;
  const down = openBelow.some(({ upper }) => Number(upper) <= least + room);
  return { ...(up && { domainMax: most + room }), ...(down && { domainMin: least - room }) };
}

/**
 * Arrows from the one stated bound towards the open side: for "more than", and for amounts with one
 * bound.
 */
export function openEnds(
  rows: readonly ChartRow[],
  over: ChartEncoding,
  x: FieldChannel,
  y: (field: string) => FieldChannel,
  constant?: string,
): ChartUnit[] {
  const { stroke: color, tooltip = [] } = over;
  const ink = constant === undefined ? {} : { stroke: constant };
  const head = constant === undefined ? {} : { color: constant };
  const shared = { ...(color && { stroke: color, fill: color }), tooltip };
  return (["lower", "upper"] as const).flatMap((end): ChartUnit[] => {
    const other = end === "lower" ? "upper" : "lower";
    const open = { has: [end], lacks: [other] };
    const towards = end === "lower" ? -reach : reach;
    const at = { x, y: y(end), ...shared };
    return [
      ...marksFor(rows, open, {
        mark: { type: "rule", strokeWidth: 2, ...ink },
        encoding: { ...over, y: y(end) },
      }),
      ...marksFor(rows, open, {
        mark: { type: "rule", strokeWidth: 1.5, y2Offset: towards, ...ink },
        encoding: { ...at, y2: { field: end } },
      }),
      ...marksFor(rows, open, {
        mark: {
          type: "point",
          filled: true,
          size: 45,
          shape: end === "lower" ? "triangle-up" : "triangle-down",
          yOffset: towards,
          ...head,
        },
        encoding: at,
      }),
    ];
  });
}
