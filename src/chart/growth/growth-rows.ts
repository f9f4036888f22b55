import type { PeriodId } from "../../model/period.js";
import { formatGrowth } from "../../functions/display/format-growth.js";
import type { Locale } from "../../functions/display/locale.js";
import { row } from "../frame/frame.js";
import { placeOf } from "../frame/period-axis.js";
import type { AmountScale } from "../frame/scale.js";
import type { ChartRow } from "../frame/spec.js";
import { levelWords } from "../levels/level-words.js";
import { betweenOf } from "../reading/between.js";
import type { ReadLevel } from "../reading/level.js";
import type { Comparison } from "./comparisons.js";
import { outcomes } from "./growth-words.js";

/** What `growth` says of one period: a rate with its bounds, or the lane of an outcome that is none. */
export function rowOf({ current, base, now, before, growth, basis }: Comparison, scale: AmountScale, amounts: AmountScale, locale: Locale): ChartRow {
  const compared = [shownOf(current, now, amounts), shownOf(base, before, amounts)].join(locale === "en" ? " against " : " / ");
  const inferred = basis === "inferred" ? { kind: basis, basis: levelWords.inferred[locale] } : {};
  const about = { ...placeOf(current), ...inferred, compared, printed: now?.from.printed, document: now?.from.document, locator: now?.from.locator };
  if (growth.outcome === "hedged") return row({ ...about, lane: growth.outcome, outcome: outcomes.hedged[locale] });
  if (growth.outcome === "rate") {
    const [rate, lower, upper] = [growth.rate.point, growth.rate.lower, growth.rate.upper].map((end) => end.toFixed());
    const ends = { ...(lower !== undefined && { lower }), ...(upper !== undefined && { upper }) };
    const drawn = (amount: string | undefined): number => scale.drawn(amount ?? "");
    // Nobody stated the middle of an inferred rate: it is drawn by its ends alone.
    const point = basis === "inferred" ? {} : { rate: drawn(rate) };
    return row({ ...about, outcome: formatGrowth(growth, locale), ...point, lower: drawn(lower), upper: drawn(upper), between: betweenOf(ends, scale) });
  }
  const change = "change" in growth ? `${growth.change.point.toFixed()} ${growth.change.unit}` : undefined;
  const differs = growth.outcome === "notComparable" ? `: ${growth.current}, ${growth.base}` : "";
  return row({ ...about, lane: growth.outcome, outcome: outcomes[growth.outcome][locale] + differs, change });
}

/** A figure as a reader is shown it; of a level that no document states, its ends. */
function shownOf(period: PeriodId, level: ReadLevel | undefined, amounts: AmountScale): string {
  if (level === undefined) return `${period} –`;
  return `${period} ${level.shown || `${betweenOf(level, amounts)} ${amounts.title}`}`;
}
