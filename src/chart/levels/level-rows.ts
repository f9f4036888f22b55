import type { PeriodId } from "../../model/period.js";
import type { Locale } from "../../functions/display/locale.js";
import { row } from "../frame/frame.js";
import { placeOf } from "../frame/period-axis.js";
import type { AmountScale } from "../frame/scale.js";
import type { ChartRow } from "../frame/spec.js";
import { amountsOf } from "../../functions/levels/amounts-of.js";
import type { Level } from "../../functions/levels/level.js";
import { shownOf } from "../reading/shown.js";
import { betweenOf } from "../reading/between.js";
import { standardText } from "../../functions/display/standard-words.js";
import { kindsInLegend } from "../../functions/display/kind-words.js";

/** One period as a row: what is known about it, or the word for a gap. */
export function rowOf(
  period: PeriodId,
  level: Level | undefined,
  scale: AmountScale,
  gap: string,
  locale: Locale,
): ChartRow {
  const place = placeOf(period);
  if (level === undefined) return row({ ...place, lane: "missing", shown: gap });
  const { kind, about } = level;
  const { value, lower, upper } = amountsOf(level);
  const drawn = (amount: string | undefined): number | undefined =>
    amount === undefined ? undefined : scale.drawn(amount);
  const certain = certainOf(lower, upper);
  const between = betweenOf({ ...(lower && { lower }), ...(upper && { upper }) }, scale);
  return row({
    ...place,
    ...(kind === "inWords"
      ? { lane: kind }
      : {
          kind,
          basis: kindsInLegend[kind][locale],
          value: drawn(value),
          lower: drawn(lower),
          upper: drawn(upper),
          // For a printed amount, the bar shows it.
          certain: kind === "printed" ? undefined : drawn(certain),
          between,
        }),
    shown: shownOf(level, locale) || between,
    printed: about.printed,
    document: about.document,
    locator: about.locator,
    standard: standardText(about, locale),
    definition: about.definition,
  });
}

/** The bound that is nearer to zero, if both are on one side of it. */
function certainOf(lower: string | undefined, upper: string | undefined): string | undefined {
  if (lower === undefined || upper === undefined) return undefined;
  if (lower.startsWith("-")) return upper.startsWith("-") ? upper : undefined;
  return lower;
}
