import type { ChartMark, ChartUnit } from "./spec.js";
import { cutTo } from "./cut.js";
import { textWidth, usualWidth, widthWithoutScreen } from "./text-width.js";
import { sizes } from "./theme.js";

/** A mark of the picture and what it means. */
export interface LegendEntry {
  readonly word: string;
  readonly mark: ChartMark;
}

/** The width of a symbol; its word follows after a blank, and the next entry after a gap. */
const [symbol, blank, gap, line] = [16, 6, 18, 18];

/** How far above the plot the last line of the legend is: the heading of the plot is below it. */
const lift = 32;

/**
 * The legend above the plot, with the marks of the picture itself: a box is a box, with its dashes
 * and its fill. Vega's own legend would show filled squares.
 */
export function legend(entries: readonly LegendEntry[], width: number): ChartUnit[] {
  const placed = placedIn(entries, width);
  const row = linesOfLegend(entries, width) - 1;
  return placed.flatMap(({ word, mark, x: from, row: at }) => {
    const y = -lift - (row - at) * line;
    return [
      unit(asSymbol(mark, from, y)),
      unit({
        type: "text",
        text: [word],
        align: "left",
        baseline: "middle",
        fontSize: sizes.label,
        x: from + symbol + blank,
        y,
      }),
    ];
  });
}

/** How many lines a legend has; a picture is higher by each of them after the first. */
export function linesOfLegend(entries: readonly LegendEntry[], width: number): number {
  return (placedIn(entries, width).at(-1)?.row ?? 0) + 1;
}

/** The height of a line of a legend. */
export const legendLine = line;

type Placed = LegendEntry & { readonly x: number; readonly row: number };

function placedIn(entries: readonly LegendEntry[], width: number): readonly Placed[] {
  const placed: Placed[] = [];
  let [x, row] = [0, 0];
  for (const { mark, word: given } of entries) {
    const word = cutTo(given, sizes.label, width - symbol - blank, widthWithoutScreen);
    const wide = symbol + blank + textWidth(word, sizes.label, usualWidth);
    if (x > 0 && x + wide > width) [x, row] = [0, row + 1];
    placed.push({ mark, word, x, row });
    x += wide + gap;
  }
  return placed;
}

/** Vega-Lite needs an encoding of lines, even an empty one; screen readers skip symbols. */
const unit = (mark: ChartMark): ChartUnit => ({
  data: { values: [{}] },
  mark: mark.type === "text" ? mark : { ...mark, aria: false },
  encoding: {},
});

/** A mark of its kind in the space of a symbol. */
function asSymbol(mark: ChartMark, x: number, y: number): ChartMark {
  switch (mark.type) {
    case "bar":
    case "rect":
      return { ...mark, type: "rect", x: x + 1, x2: x + symbol - 1, y: y - 5, y2: y + 5 };
    case "rule":
    case "line":
      return { ...mark, type: "rule", x, x2: x + symbol, y, y2: y };
    default:
      return { ...mark, x: x + symbol / 2, y };
  }
}
