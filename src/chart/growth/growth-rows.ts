import type { Quantity } from "../../model/figure.js";
import type { PeriodId } from "../../model/period.js";
import { formatGrowth } from "../../functions/display/format-growth.js";
import type { Locale } from "../../functions/display/locale.js";
import { growthFor } from "../../functions/growth/growth.js";
import { row } from "../frame/frame.js";
import { placeOf } from "../frame/period-axis.js";
import type { AmountScale } from "../frame/scale.js";
import type { ChartRow } from "../frame/spec.js";
import { betweenOf } from "../reading/between.js";
import type { LevelLike, ReadLevel } from "../reading/level.js";
import { readLevel } from "../reading/read-level.js";
import { outcomes } from "./growth-words.js";

/** The two sides of a comparison as a series has them. */
export interface Sides {
  readonly current: PeriodId;
  readonly base: PeriodId;
  readonly now: LevelLike | undefined;
  readonly before: LevelLike | undefined;
}

/** What `growth` says of one period: a rate with its bounds, or the lane of an outcome that is none. */
export function rowOf(caller: string, { current, base, now, before }: Sides, scale: AmountScale, locale: Locale): ChartRow {
  const [read, readBefore] = [now, before].map((level) => level && readLevel(caller, level, locale));
  const place = placeOf(caller, current);
  const compared = [shownOf(current, read), shownOf(base, readBefore)].join(locale === "en" ? " against " : " / ");
  const evidence = { printed: read?.from.printed, document: read?.from.document, locator: read?.from.locator };
  if ([read, readBefore].some((level) => level !== undefined && level.kind !== "printed")) {
    return row({ ...place, lane: "hedged", outcome: outcomes.hedged[locale], compared, ...evidence });
  }
  const growth = growthFor(caller, now as Quantity | undefined, before as Quantity | undefined, { period: current }, { period: base });
  if (growth.outcome === "rate") {
    const [rate, lower, upper] = [growth.rate.point, growth.rate.lower, growth.rate.upper].map((end) => end.toFixed());
    const ends = { ...(lower !== undefined && { lower }), ...(upper !== undefined && { upper }) };
    const drawn = (amount: string | undefined): number => scale.drawn(amount ?? "");
    return row({ ...place, outcome: formatGrowth(growth, locale), rate: drawn(rate), lower: drawn(lower), upper: drawn(upper), between: betweenOf(ends, scale), compared, ...evidence });
  }
  const change = "change" in growth ? `${growth.change.point.toFixed()} ${growth.change.unit}` : undefined;
  const differs = growth.outcome === "notComparable" ? `: ${growth.current}, ${growth.base}` : "";
  return row({ ...place, lane: growth.outcome, outcome: outcomes[growth.outcome][locale] + differs, change, compared, ...evidence });
}

function shownOf(period: PeriodId, level: ReadLevel | undefined): string {
  return `${period} ${level?.shown ?? "–"}`;
}
