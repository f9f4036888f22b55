import { statesNumber } from "../../model/figure.js";
import type { PeriodId } from "../../model/period.js";
import { statedText } from "../../functions/display/format-figure.js";
import { formatGrowth } from "../../functions/display/format-growth.js";
import { kindWords } from "../../functions/display/kind-words.js";
import { outcomeWords } from "../../functions/display/outcome-words.js";
import type { Locale } from "../../functions/display/locale.js";
import type { Comparison } from "../../functions/growth/comparisons.js";
import { type Growth, numbersOfGrowth } from "../../functions/growth/outcome.js";
import { amountsOf } from "../../functions/levels/amounts-of.js";
import type { Level } from "../../functions/levels/level.js";
import type { Derived, GrowthBasis } from "../../functions/precision/interval.js";
import { row } from "../frame/frame.js";
import { placeOf } from "../frame/period-axis.js";
import type { AmountScale } from "../frame/scale.js";
import type { ChartRow } from "../frame/spec.js";
import { betweenOf } from "../reading/between.js";
import { shownOf } from "../reading/shown.js";
import type { farWords } from "./growth-words.js";
import { notComparableText, standardText } from "../../functions/display/standard-words.js";
import { consistencyWords, reportedWord } from "../../functions/display/reported-words.js";

/** The terms for writing rows of growth. */
export interface RowTerms {
  readonly scale: AmountScale;
  /** The scale of the two amounts that are compared. */
  readonly amounts: AmountScale;
  /** The word for a gap. */
  readonly gap: string;
  readonly locale: Locale;
}

/** The growth of one period: a number with its bounds, or the lane of an outcome without one. */
export function rowOf(
  { current, base, now, before, growth }: Comparison,
  { scale, amounts, gap, locale }: RowTerms,
): ChartRow {
  const compared = [
    sideText(current, now, amounts, locale),
    sideText(base, before, amounts, locale),
  ].join(locale === "en" ? " against " : " / ");
  const { change, basis } = numbersOfGrowth(growth);
  const isInferred = basis === "inferred";
  const isReported = basis === "reported";
  const { reported } = growth;
  // If the growth itself is printed, that is the source, not the amount.
  const source = isReported || growth.outcome === "missing" ? (reported ?? now?.about) : now?.about;
  const about = {
    ...placeOf(current),
    ...(isInferred && { kind: basis, basis: kindWords.inferred[locale] }),
    ...(isReported && { kind: basis, basis: reportedWord[locale] }),
    compared,
    printed: source?.printed,
    document: source?.document,
    locator: source?.locator,
    standard: source && standardText(source, locale),
    reported: beside(growth, locale),
  };
  const far = growth.outcome === "rate" ? farLane(growth.rate) : undefined;
  if (far !== undefined)
    return row({
      ...about,
      lane: far,
      outcome: formatGrowth(growth, locale),
      change: change && `${change.point.toFixed()} ${change.unit}`,
    });
  if (growth.outcome === "rate")
    return row({
      ...about,
      ...drawn(growth.rate, scale, isInferred),
      outcome: formatGrowth(growth, locale),
    });
  if (growth.outcome === "points")
    return row({
      ...about,
      ...drawn(growth.change, scale, isInferred),
      outcome: formatGrowth(growth, locale),
    });
  if (growth.outcome === "missing" && reported !== undefined)
    return row({
      ...about,
      lane: reported.qualifier === undefined ? "missing" : "hedged",
      outcome: reported.qualifier === undefined ? gap : formatGrowth(growth, locale),
    });
  return row({
    ...about,
    lane: growth.outcome,
    outcome:
      growth.outcome === "notComparable"
        ? notComparableText(growth, locale)
        : growth.outcome === "missing"
          ? gap
          : outcomeWords[growth.outcome][locale],
    change: change && `${change.point.toFixed()} ${change.unit}`,
  });
}

/** At 1,000 % and more, a point is drawn in its own lane, not at a height. */
const farRate = "10";

/** Bounds may reach twice that before they would dominate the axis. */
const farBound = "20";

/** The lane of a rate for which the axis has no room. */
function farLane({
  point,
  upper,
}: Derived<string, GrowthBasis>): keyof typeof farWords | undefined {
  if (point.gte(farRate)) return "above";
  return upper.gt(farBound) ? "perhapsAbove" : undefined;
}

/**
 * A number with its bounds. Nobody stated the midpoint of an inferred number, so only its bounds
 * are drawn.
 */
function drawn(
  { point, ...bounds }: Derived<string, GrowthBasis>,
  scale: AmountScale,
  isInferred: boolean,
): Readonly<Record<string, number | string>> {
  const [lower, upper] = [bounds.lower.toFixed(), bounds.upper.toFixed()];
  const rate = isInferred ? {} : { rate: scale.drawn(point.toFixed()) };
  return {
    ...rate,
    lower: scale.drawn(lower),
    upper: scale.drawn(upper),
    between: betweenOf({ lower, upper }, scale),
  };
}

/** The printed growth next to computed growth, and whether both can be true. */
function beside(growth: Growth, locale: Locale): string | undefined {
  // If the printed growth is what is shown, nothing is added.
  const { reported, consistency } = growth;
  const { basis } = numbersOfGrowth(growth);
  if (reported === undefined || basis === undefined || basis === "reported") return undefined;
  const word = consistency && consistencyWords[consistency][locale];
  return [reported.printed ?? (statesNumber(reported) ? statedText(reported, locale) : ""), word]
    .filter(Boolean)
    .join(locale === "en" ? ", " : "、");
}

/** A figure as text; for an amount that no document states, its bounds. */
function sideText(
  period: PeriodId,
  level: Level | undefined,
  amounts: AmountScale,
  locale: Locale,
): string {
  if (level === undefined) return `${period} –`;
  return `${period} ${shownOf(level, locale) || `${betweenOf(amountsOf(level), amounts)} ${amounts.title}`}`;
}
