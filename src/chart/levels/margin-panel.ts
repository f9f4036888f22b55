import type { PeriodId } from "../../model/period.js";
import type { Locale, Word } from "../../functions/display/locale.js";
import { kindWords } from "../../functions/display/kind-words.js";
import { marginWords } from "../../functions/display/margin-words.js";
import type { LevelReader } from "../../functions/levels/reader.js";
import type { Level } from "../../functions/levels/level.js";
import { type MarginOfLevels, marginOfLevels } from "../../functions/ratios/margin-of-levels.js";
import { row } from "../frame/frame.js";
import { cut } from "../frame/cut.js";
import { dash, type Lane } from "../frame/lanes.js";
import type { AmountScale } from "../frame/scale.js";
import type { ChartRow } from "../frame/spec.js";
import { neutral, palette } from "../frame/theme.js";
import { inSentence } from "../frame/titles.js";
import { betweenOf } from "../reading/between.js";
import { certainOf } from "../reading/certain.js";
import type { PanelFields } from "../growth/growth-panel.js";

export const marginFields: PanelFields = {
  rate: "ratio",
  lower: "ratioLower",
  upper: "ratioUpper",
  certain: "ratioCertain",
  lane: "marginLane",
};

/** Two readers of one series: of an amount, and of what it is divided by. */
export interface MarginSides {
  readonly part: LevelReader;
  readonly whole: LevelReader;
  readonly unit: string;
}

/** The terms for writing margins. */
interface MarginTerms {
  readonly scale: AmountScale;
  readonly gap: string;
  readonly locale: Locale;
}

/**
 * A metric as a part of another one, as fields of a row. No document prints it: it is computed from
 * two amounts, or inferred if one of these is.
 */
export function marginFieldsAt(
  period: PeriodId,
  { part, whole, unit }: MarginSides,
  { scale, gap, locale }: MarginTerms,
): ChartRow {
  const isIn = (level: Level): boolean => level.unit === undefined || level.unit === unit;
  const parts = part.at(period).filter(isIn);
  const found = marginOfLevels(parts, whole.at(period).filter(isIn));
  if (found.outcome !== "ratio")
    // A missing amount is already visible above.
    return parts.length === 0
      ? {}
      : row({ marginLane: found.outcome, margin: wordOf(found.outcome, gap, locale) });
  const { ratio, basis } = found;
  const [lower, upper] = [ratio.lower.toFixed(), ratio.upper.toFixed()];
  const bounds = { ratioLower: scale.drawn(lower), ratioUpper: scale.drawn(upper) };
  const between = betweenOf({ lower, upper }, scale);
  const isInferred = basis === "inferred";
  return row({
    ...bounds,
    ...(isInferred
      ? { ratioCertain: certainOf(bounds.ratioLower, bounds.ratioUpper) }
      : { ratio: scale.drawn(ratio.point.toFixed()) }),
    margin: `${between}% (${kindWords[basis][locale]})`,
  });
}

type WithoutRatio = Exclude<MarginOfLevels["outcome"], "ratio">;

const wordOf = (outcome: WithoutRatio, gap: string, locale: Locale): string =>
  outcome === "missing" ? gap : { ...marginWords, notMeaningful }[outcome][locale];

/** As short as the name of a lane. */
const notMeaningful: Word = { en: "base may be zero or less", ja: marginWords.notMeaningful.ja };

/** The lanes of periods without a margin. */
export function marginLanes(gap: string, locale: Locale): readonly Lane[] {
  const looks: Readonly<Record<WithoutRatio, Pick<Lane, "shape" | "color">>> = {
    notMeaningful: { shape: "triangle-down", color: palette.purple },
    notComparable: { shape: "cross", color: palette.purple },
    hedged: { shape: "square", color: palette.purple },
    missing: { shape: dash, color: neutral },
  };
  return (Object.keys(looks) as WithoutRatio[]).map((id) => ({
    id,
    word: wordOf(id, gap, locale),
    ...looks[id],
  }));
}

/** A heading has the room of a plot. */
const mostLetters = 24;

const headings: Word = { en: "Computed, not printed: % of", ja: "計算値(%)、分母は" };

/** What the panel shows, and that no document prints it. */
export function marginHeading(given: string, locale: Locale): string {
  const whole = cut(given, mostLetters);
  if (locale === "ja") return `${headings.ja}${whole}`;
  return `${headings.en} ${inSentence(whole)}`;
}
