import type { Locale, Word } from "../../functions/display/locale.js";
import type { DescriptionOf } from "../../functions/levels/described-by.js";
import type { Level } from "../../functions/levels/level.js";
import type { Target } from "../../functions/guidance/read-guidance.js";
import { surpriseOfLevel } from "../../functions/guidance/guidance-surprise.js";
import type { Derived } from "../../functions/precision/interval.js";
import type { LegendEntry } from "../frame/legend.js";
import { gapOfRooms, heading, type Room, vertical, zeroLine } from "../frame/rooms.js";
import type { AmountScale } from "../frame/scale.js";
import { hasField, marksFor } from "../frame/selection.js";
import type {
  ChartMark,
  ChartRow,
  ChartSpec,
  ChartUnit,
  FieldChannel,
  TooltipLine,
} from "../frame/spec.js";
import { palette } from "../frame/theme.js";
import { pixelsAs, whisker } from "../frame/whisker.js";
import { betweenOf } from "../reading/between.js";

/** The height of the plot of surprises below the amounts. */
const panelHeight = 110;

/** How much of the height of a picture it takes. */
export const heightOfPanel = panelHeight + gapOfRooms;

/** The target from which a surprise is measured: the last one issued, or the first. */
const targets = {
  last: { en: "against the last target", ja: "最後の予想との差" },
  first: { en: "against the first target", ja: "最初の予想との差" },
} as const satisfies Readonly<Record<string, Word>>;

const ofRange: Word = { en: "against both limits of a range", ja: "予想の範囲の両端との差" };

const panelWords: Readonly<Record<"surprise" | "points", Word>> = {
  surprise: { en: "Actual against target, %", ja: "予想に対する実績の差(%)" },
  points: { en: "Actual against target, points", ja: "予想に対する実績の差(ポイント)" },
};

/** The fields of a row that are about its surprise. */
export type SurpriseFields = Readonly<Record<string, number | string | undefined>>;

/**
 * The surprise of a target as fields of a row: from a single amount, with its bounds; from a range,
 * which names no single amount, the interval between the surprises from its two bounds.
 */
export function surpriseFields(
  actual: Level,
  target: Target,
  { describe, scale }: { readonly describe: DescriptionOf; readonly scale: AmountScale },
): SurpriseFields {
  const found = surpriseOfLevel(actual, target, describe);
  const at = ({ lower, upper }: { lower: Derived; upper: Derived }, point?: Derived) => {
    const [least, most] = [lower.lower.toFixed(), upper.upper.toFixed()];
    return {
      surprise: point && scale.drawn(point.point.toFixed()),
      surpriseLower: scale.drawn(least),
      surpriseUpper: scale.drawn(most),
      surpriseBetween: betweenOf({ lower: least, upper: most }, scale),
    };
  };
  if (found.outcome === "points")
    return at({ lower: found.difference, upper: found.difference }, found.difference);
  if (found.outcome !== "surprise") return {};
  const { surprise, ends } = found;
  if (found.from === "target" || found.from === "threshold")
    return at({ lower: surprise, upper: surprise }, surprise);
  return ends?.low === undefined || ends.high === undefined
    ? {}
    : at({ lower: ends.high, upper: ends.low });
}

/** At 1,000 % and more, in percent, a surprise would make all others look like none. */
const far = 1000;

/** Whether a surprise has no place on an axis. */
export function isFar({ surpriseLower, surpriseUpper }: SurpriseFields): boolean {
  return Number(surpriseUpper) >= far || Number(surpriseLower) <= -far;
}

const bar: ChartMark = { type: "bar", fill: palette.blue, fillOpacity: 0.85 };
const ring: ChartMark = {
  type: "point",
  shape: "circle",
  filled: false,
  size: 45,
  strokeWidth: 2,
  opacity: 1,
  color: palette.vermillion,
};
const box: ChartMark = {
  type: "bar",
  fill: palette.blue,
  fillOpacity: 0.2,
  stroke: palette.blue,
  strokeWidth: 1.5,
};

const ofLast = ["target", "last"] as const;
const ofFirst = ["place", "first"] as const;

/** The marks of surprises in use. */
export function surpriseLegend(rows: readonly ChartRow[], locale: Locale): readonly LegendEntry[] {
  const isOf = (each: ChartRow, [field, value]: readonly [string, string]): boolean =>
    each[field] === value;
  const found = rows.filter((each) => hasField(each, "surpriseLower"));
  const points = found.filter((each) => hasField(each, "surprise"));
  return [
    ...(points.some((each) => isOf(each, ofLast))
      ? [{ word: targets.last[locale], mark: bar }]
      : []),
    ...(points.some((each) => isOf(each, ofFirst))
      ? [{ word: targets.first[locale], mark: ring }]
      : []),
    ...(points.length < found.length ? [{ word: ofRange[locale], mark: box }] : []),
  ];
}

/** Whether there is any surprise to draw. */
export function hasSurprise(rows: readonly ChartRow[]): boolean {
  return rows.some((each) => hasField(each, "surpriseLower"));
}

/** The plot of surprises, in the area above a given height. */
export function surprisePanel(
  rows: readonly ChartRow[],
  { foot, isRatio, locale }: { foot: number; isRatio: boolean; locale: Locale },
  x: FieldChannel,
  tooltip: TooltipLine[],
): ChartSpec["layer"] {
  const room: Room = { foot, height: panelHeight };
  const y = vertical(room, {}, { tickCount: 4 });
  const thin = pixelsAs(rows, ["surprise", "surpriseLower", "surpriseUpper"], {
    pixels: 3,
    height: panelHeight,
  });
  const whole = {
    x: { ...x, field: "periodFrom" },
    x2: { field: "periodTo" },
    tooltip,
  };
  const centre = { ...x, field: "periodAt" };
  const plot: ChartUnit[] = [
    ...marksFor(
      rows,
      { has: ["surprise"], is: ofLast },
      { mark: bar, encoding: { ...whole, y: y("surprise"), y2: { datum: 0 } } },
    ),
    ...marksFor(
      rows,
      { has: ["surpriseLower"], lacks: ["surprise"], is: ofLast },
      { mark: box, encoding: { ...whole, y: y("surpriseLower"), y2: { field: "surpriseUpper" } } },
    ),
    ...marksFor(
      rows,
      { has: ["surprise"], is: ofLast, apart: ["surpriseLower", "surpriseUpper", thin] },
      {
        mark: whisker(),
        encoding: {
          x: centre,
          y: y("surpriseLower"),
          y2: { field: "surpriseUpper" },
          tooltip,
        },
      },
    ),
    ...marksFor(
      rows,
      { has: ["surprise"], is: ofFirst },
      { mark: ring, encoding: { x: centre, y: y("surprise"), tooltip } },
    ),
    zeroLine(y("surprise")),
  ];
  return [{ layer: plot }, heading(panelWords[isRatio ? "points" : "surprise"][locale], room)];
}
