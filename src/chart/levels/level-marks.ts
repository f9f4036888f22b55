import { kindsInLegend, inWordsOnLane } from "../../functions/display/kind-words.js";
import { inLocale, type Locale } from "../../functions/display/locale.js";
import { aboveLanes, dash, type Lane, lanesOf } from "../frame/lanes.js";
import { openEnds, roomForArrows } from "../frame/open-ends.js";
import { marksFor } from "../frame/selection.js";
import type { ChartEncoding, ChartRow, ChartSpec, ChartUnit, FieldChannel } from "../frame/spec.js";
import { neutral, palette } from "../frame/theme.js";
import { tooltipOf } from "../frame/tooltip.js";
import { whisker } from "../frame/whisker.js";
import { labelExpression } from "../frame/words.js";
import { legendWords } from "./level-words.js";

type Kind = keyof typeof kindsInLegend;

const looks: Readonly<Record<Kind, { readonly color: string; readonly dash: number[] }>> = {
  printed: { color: palette.blue, dash: [1, 0] },
  hedged: { color: palette.purple, dash: [1, 2] },
  computed: { color: palette.blue, dash: [4, 2] },
  inferred: { color: palette.green, dash: [6, 2] },
  guided: { color: palette.vermillion, dash: [3, 2] },
};

export function lanesIn(rows: readonly ChartRow[], gap: string, locale: Locale): readonly Lane[] {
  const all: readonly Lane[] = [
    { id: "inWords", word: inWordsOnLane[locale], shape: "square", color: palette.purple },
    { id: "missing", word: gap, shape: dash, color: neutral },
  ];
  return all.filter(({ id }) => rows.some(({ lane }) => lane === id));
}

/** The lines that say how to read the marks that are there. */
export function legendOf(rows: readonly ChartRow[], locale: Locale): string[] {
  const kinds = rows.flatMap(({ kind }) => kind ?? []);
  return [
    ...(kinds.includes("printed") ? [legendWords.printed[locale]] : []),
    ...(kinds.some((kind) => kind !== "printed") ? [legendWords.others[locale]] : []),
  ];
}

export function marksOf(
  rows: readonly ChartRow[],
  lanes: readonly Lane[],
  x: FieldChannel,
  title: string,
  locale: Locale,
): ChartSpec["layer"] {
  const present = (Object.keys(kindsInLegend) as Kind[]).filter((kind) =>
    rows.some((each) => each["kind"] === kind),
  );
  const legend = {
    title: null,
    labelExpr: labelExpression(inLocale(kindsInLegend, locale)),
    symbolType: "square",
  } as const;
  const by = (range: string[] | number[][]): FieldChannel => ({
    field: "kind",
    type: "nominal",
    scale: { domain: present, range },
    legend: present.length > 1 ? legend : null,
  });
  const color = by(present.map((kind) => looks[kind].color));
  const tooltip = tooltipOf(
    rows,
    [
      "period",
      "basis",
      "shown",
      "between",
      "printed",
      "document",
      "locator",
      "standard",
      "definition",
    ],
    locale,
  );
  const y = (field: string): FieldChannel => ({
    field,
    type: "quantitative",
    scale: { ...aboveLanes(lanes), ...roomForArrows(rows) },
    axis: { title },
    stack: null,
  });
  const over: ChartEncoding = {
    x: { ...x, field: "from" },
    x2: { field: "to" },
    stroke: color,
    strokeDash: by(present.map((kind) => looks[kind].dash)),
    tooltip,
  };
  const box: ChartEncoding = { ...over, fill: color };
  const printed = ["kind", "printed"] as const;
  const plot: ChartUnit[] = [
    // From zero only what is printed: nobody stated the middle of an interval.
    ...marksFor(
      rows,
      { has: ["value"], is: printed },
      {
        mark: { type: "bar", fillOpacity: 0.35, strokeWidth: 1 },
        encoding: { ...box, y: y("value"), y2: { datum: 0 } },
      },
    ),
    ...marksFor(
      rows,
      { has: ["lower", "upper"], isNot: printed },
      {
        mark: { type: "bar", fillOpacity: 0.15, strokeWidth: 1.5 },
        encoding: { ...box, y: y("lower"), y2: { field: "upper" } },
      },
    ),
    ...marksFor(
      rows,
      { has: ["value"], isNot: printed },
      { mark: { type: "rule", strokeWidth: 2 }, encoding: { ...over, y: y("value") } },
    ),
    ...marksFor(
      rows,
      { has: ["lower", "upper"], is: printed },
      {
        mark: whisker(),
        encoding: { x, y: y("lower"), y2: { field: "upper" }, stroke: color, tooltip },
      },
    ),
    ...openEnds(rows, over, x, y),
  ];
  return lanes.length === 0 ? plot : [{ layer: plot }, lanesOf(lanes, x, tooltip)];
}
