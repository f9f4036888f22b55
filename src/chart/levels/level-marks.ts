import { kindsInLegend, inWordsOnLane } from "../../functions/display/kind-words.js";
import type { Locale } from "../../functions/display/locale.js";
import { dash, type Lane, lanesOf } from "../frame/lanes.js";
import type { LegendEntry } from "../frame/legend.js";
import { openEnds, roomForArrows } from "../frame/open-ends.js";
import { heading, type Room, vertical, zeroLine } from "../frame/rooms.js";
import { marksFor } from "../frame/selection.js";
import type {
  ChartEncoding,
  ChartMark,
  ChartRow,
  ChartSpec,
  ChartUnit,
  FieldChannel,
  TooltipLine,
} from "../frame/spec.js";
import { neutral, palette } from "../frame/theme.js";
import { tooltipOf } from "../frame/tooltip.js";
import { pixelsAs, whisker, whiskerSymbol } from "../frame/whisker.js";
import { errorBarWord } from "./level-words.js";

type Kind = keyof typeof kindsInLegend;

const looks: Readonly<Record<Kind, { readonly color: string; readonly dash: number[] }>> = {
  printed: { color: palette.blue, dash: [1, 0] },
  hedged: { color: palette.purple, dash: [1, 2] },
  computed: { color: palette.blue, dash: [4, 2] },
  inferred: { color: palette.green, dash: [5, 2] },
  guided: { color: palette.vermillion, dash: [2, 2] },
};

/** The mark of a printed amount, from zero to the amount. */
const bar: ChartMark = { type: "bar", fillOpacity: 0.85 };

/** The mark of an amount that is only known by two bounds. */
const box: ChartMark = { type: "bar", fillOpacity: 0.3, strokeWidth: 1.5 };

/** The certain part of such an amount: from zero to the nearer bound. */
const certain: ChartMark = { type: "bar", fillOpacity: 0.15, aria: false };

export function lanesIn(rows: readonly ChartRow[], gap: string, locale: Locale): readonly Lane[] {
  const all: readonly Lane[] = [
    { id: "inWords", word: inWordsOnLane[locale], shape: "square", color: palette.purple },
    { id: "missing", word: gap, shape: dash, color: neutral },
  ];
  return all.filter(({ id }) => rows.some(({ lane }) => lane === id));
}

const kindsIn = (rows: readonly ChartRow[]): readonly Kind[] =>
  (Object.keys(kindsInLegend) as Kind[]).filter((kind) =>
    rows.some((each) => each["kind"] === kind),
  );

/** The marks in use, if there is more than one kind. */
export function legendOf(
  rows: readonly ChartRow[],
  thin: number,
  locale: Locale,
): readonly LegendEntry[] {
  const kinds = kindsIn(rows);
  const hasBars = rows.some(
    ({ kind, lower, upper }) => kind === "printed" && Number(upper) - Number(lower) >= thin,
  );
  return [
    ...(kinds.length > 1 || kinds[0] !== "printed"
      ? kinds.map((kind): LegendEntry => {
          const { color, dash: strokeDash } = looks[kind];
          const mark: ChartMark =
            kind === "printed"
              ? { ...bar, fill: color }
              : kind === "hedged"
                ? { type: "rule", stroke: color, strokeWidth: 2, strokeDash }
                : { ...box, fill: color, stroke: color, strokeDash };
          return { word: kindsInLegend[kind][locale], mark };
        })
      : []),
    ...(hasBars ? [{ word: errorBarWord[locale], mark: whiskerSymbol }] : []),
  ];
}

/** The tooltip of a mark. */
export function tooltipOfLevels(rows: readonly ChartRow[], locale: Locale): TooltipLine[] {
  return tooltipOf(
    rows,
    [
      "period",
      "basis",
      "shown",
      "between",
      "growth",
      "printed",
      "document",
      "locator",
      "standard",
      "definition",
    ],
    locale,
  );
}

/** The terms for drawing the marks of amounts. */
export interface LevelLook {
  readonly room: Room;
  readonly lanes: readonly Lane[];
  readonly x: FieldChannel;
  readonly title: string;
  /** The smallest visible distance between bounds. */
  readonly thin: number;
  readonly locale: Locale;
}

/** The smallest visible distance between bounds in a chart of amounts. */
export function thinnest(rows: readonly ChartRow[], height: number): number {
  return pixelsAs(rows, ["value", "lower", "upper"], { pixels: 2, height });
}

export function marksOf(
  rows: readonly ChartRow[],
  { room, lanes, x, title, thin, locale }: LevelLook,
): ChartSpec["layer"] {
  const present = kindsIn(rows);
  const by = (range: string[] | number[][]): FieldChannel => ({
    field: "kind",
    type: "nominal",
    scale: { domain: [...present], range },
    legend: null,
  });
  const color = by(present.map((kind) => looks[kind].color));
  const tooltip = tooltipOfLevels(rows, locale);
  const y = vertical(room, roomForArrows(rows));
  const over: ChartEncoding = {
    x: { ...x, field: "from" },
    x2: { field: "to" },
    stroke: color,
    strokeDash: by(present.map((kind) => looks[kind].dash)),
    tooltip,
  };
  const filled: ChartEncoding = {
    x: { ...x, field: "from" },
    x2: { field: "to" },
    fill: color,
    tooltip,
  };
  const printed = ["kind", "printed"] as const;
  const plot: ChartUnit[] = [
    // Only printed amounts start at zero: nobody stated the midpoint of an interval.
    ...marksFor(
      rows,
      { has: ["value"], is: printed },
      { mark: bar, encoding: { ...filled, y: y("value"), y2: { datum: 0 } } },
    ),
    // For unprinted amounts, the part up to the nearer bound is certain.
    ...marksFor(
      rows,
      { has: ["certain"], isNot: printed },
      { mark: certain, encoding: { ...filled, y: y("certain"), y2: { datum: 0 } } },
    ),
    ...marksFor(
      rows,
      { has: ["lower", "upper"], isNot: printed },
      {
        mark: box,
        encoding: { ...over, fill: color, y: y("lower"), y2: { field: "upper" } },
      },
    ),
    ...marksFor(
      rows,
      { has: ["value"], isNot: printed },
      { mark: { type: "rule", strokeWidth: 2 }, encoding: { ...over, y: y("value") } },
    ),
    ...marksFor(
      rows,
      { has: ["lower", "upper"], is: printed, apart: ["lower", "upper", thin] },
      {
        mark: whisker(),
        encoding: { x, y: y("lower"), y2: { field: "upper" }, tooltip },
      },
    ),
    ...openEnds(rows, over, x, y),
    zeroLine(y("value")),
  ];
  return [
    { layer: plot },
    ...(lanes.length === 0 ? [] : [lanesOf(lanes, x, tooltip)]),
    heading(title, room),
  ];
}
