import { kindsInLegend, inWordsOnLane } from "../../functions/display/kind-words.js";
import type { Locale } from "../../functions/display/locale.js";
import { dash, type Lane } from "../frame/lanes.js";
import type { LegendEntry } from "../frame/legend.js";
import { lookOf } from "../frame/series-looks.js";
import type { ChartMark, ChartRow } from "../frame/spec.js";
import { neutral, palette } from "../frame/theme.js";
import { whiskerSymbol } from "../frame/whisker.js";
import { bar, box, type Kind, kindsIn, looks, pointOf } from "./level-looks.js";
import { errorBarWord, noIndexWord } from "./level-words.js";

/** The lanes in use, for what has no height. */
export function lanesIn(rows: readonly ChartRow[], gap: string, locale: Locale): readonly Lane[] {
  const all: readonly Lane[] = [
    { id: "noIndex", word: noIndexWord[locale], shape: "cross", color: palette.purple },
    { id: "inWords", word: inWordsOnLane[locale], shape: "square", color: palette.purple },
    { id: "missing", word: gap, shape: dash, color: neutral },
  ];
  return all.filter(({ id }) => rows.some(({ lane }) => lane === id));
}

/** How a kind of amount looks as a symbol, in the colour of its kind or of its metric. */
function symbolOf(kind: Kind, color: string, isLine: boolean): ChartMark {
  const strokeDash = looks[kind].dash;
  if (isLine && (kind === "printed" || kind === "computed"))
    return { ...pointOf("circle", kind === "printed"), color };
  if (kind === "printed") return { ...bar, fill: color };
  return kind === "hedged"
    ? { type: "rule", stroke: color, strokeWidth: 2, strokeDash }
    : { ...box, fill: color, stroke: color, strokeDash };
}

/** The metrics of a chart of several, then the marks in use if there is more than one kind. */
export function legendOf(
  rows: readonly ChartRow[],
  {
    names,
    thin,
    isLine,
    locale,
  }: {
    readonly names: readonly string[];
    /** The smallest visible distance between bounds, by plot. */
    readonly thin: (row: ChartRow) => number;
    readonly isLine: boolean;
    readonly locale: Locale;
  },
): readonly LegendEntry[] {
  const kinds = kindsIn(rows);
  const isSeveral = names.length > 1;
  const hasBars = rows.some(
    (each) => isExact(each, isLine) && Number(each["upper"]) - Number(each["lower"]) >= thin(each),
  );
  const metrics = names.map((word, index): LegendEntry => {
    const { color, shape } = lookOf(index);
    return {
      word,
      mark: isLine
        ? { ...pointOf(shape, kinds.includes("printed")), color }
        : { ...bar, fill: color },
    };
  });
  return [
    ...(isSeveral ? metrics : []),
    ...(kinds.length > 1 || kinds[0] !== "printed"
      ? kinds
          // The legend of the metrics has the printed mark already.
          .filter((kind) => !(isSeveral && kind === "printed"))
          .map((kind): LegendEntry => ({
            word: kindsInLegend[kind][locale],
            mark: symbolOf(kind, isSeveral ? neutral : looks[kind].color, isLine),
          }))
      : []),
    ...(hasBars ? [{ word: errorBarWord[locale], mark: whiskerSymbol }] : []),
  ];
}

/** Whether an amount is drawn as one number, with bounds only as an error bar. */
const isExact = ({ kind }: ChartRow, isLine: boolean): boolean =>
  kind === "printed" || (isLine && kind === "computed");
