import type { PeriodId } from "../../model/period.js";
import type { Locale } from "../../functions/display/locale.js";
import { row } from "../frame/frame.js";
import { placeOf } from "../frame/period-axis.js";
import type { AmountScale } from "../frame/scale.js";
import type { ChartRow } from "../frame/spec.js";
import type { ReadLevel } from "../reading/level.js";
import { betweenOf } from "../reading/between.js";
import { laneWords, levelWords } from "./level-words.js";

/** One period as a row: what was disclosed of it, or that nothing was. */
export function rowOf(period: PeriodId, level: ReadLevel | undefined, scale: AmountScale, locale: Locale): ChartRow {
  const place = placeOf(period);
  if (level === undefined) return row({ ...place, lane: "notDisclosed", shown: laneWords.notDisclosed[locale] });
  const { kind, lower, upper, from } = level;
  const value = level.isMiddle ? undefined : level.value;
  const drawn = (amount: string | undefined): number | undefined => (amount === undefined ? undefined : scale.drawn(amount));
  const between = betweenOf(level, scale);
  return row({
    ...place,
    ...(kind === "inWords" ? { lane: kind } : { kind, basis: levelWords[kind][locale], value: drawn(value), lower: drawn(lower), upper: drawn(upper), between }),
    shown: level.shown || between,
    printed: from.printed,
    document: from.document,
    locator: from.locator,
    standard: from.accountingStandard,
    definition: from.definition,
  });
}
