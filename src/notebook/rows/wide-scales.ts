import { isCurrency } from "../../model/unit.js";
import { drawnAmounts } from "../../chart/reading/amounts.js";
import { scaleOf } from "../../chart/frame/scale.js";
import type { Locale } from "../../functions/display/locale.js";
import type { DescriptionOf } from "../../functions/levels/described-by.js";
import type { PeriodId } from "../../model/period.js";
import type { ReadMetric } from "./read-metrics.js";
import type { RowScale } from "./scaled-numbers.js";

interface Scaling {
  readonly chosen: RowScale | undefined;
  readonly locale: Locale;
  readonly describe: DescriptionOf;
}

/**
 * The scale of each metric. Amounts of money in one currency share a scale, the one that a chart of
 * the largest would have, so that they can be compared; amounts per share, and others too small for
 * it, keep their own. Ratios remain ratios unless the caller asks for percent.
 */
export function wideScales(
  read: readonly ReadMetric[],
  periods: readonly PeriodId[],
  { chosen, locale, describe }: Scaling,
): ReadonlyMap<string, RowScale> {
  const amountsOf = (each: ReadMetric): readonly string[] =>
    drawnAmounts(periods.flatMap((period) => each.at(period).slice(0, 1)));
  const fitting = (unit: string, amounts: readonly string[]): RowScale =>
    unit === "ratio" ? "one" : scaleOf(unit, amounts, undefined, locale).scale;
  const isMoney = ({ metric, unit }: ReadMetric): boolean =>
    isCurrency(unit) && describe(metric)?.perShare !== true;
  const takesChosen = (each: ReadMetric): boolean =>
    chosen === "percent" ? each.unit === "ratio" : isMoney(each);
  // If nothing is money, the requested scale applies to what there is, or the error lists the
  // possible ones.
  const isMeant = read.some(takesChosen) ? takesChosen : () => true;
  return new Map(
    read.map((each): [string, RowScale] => {
      const { metric, unit } = each;
      if (chosen !== undefined && isMeant(each))
        return [metric, chosen === "one" ? chosen : scaleOf(unit, [], chosen, locale).scale];
      const own = fitting(unit, amountsOf(each));
      if (own === "one" || !isMoney(each)) return [metric, own];
      const alike = read.filter((other) => other.unit === unit && isMoney(other));
      return [metric, fitting(unit, alike.flatMap(amountsOf))];
    }),
  );
}
