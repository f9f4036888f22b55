import { basePeriod, type Compare } from "../../functions/growth/base-period.js";
import { growthFor, type Growth } from "../../functions/growth/growth.js";
import type { Series } from "../../functions/growth/series.js";
import { periodDates } from "../../functions/periods/period-dates.js";
import { requireMonth } from "../../functions/periods/require-month.js";
import { periodsBetween } from "../../functions/periods/periods-between.js";
import type { Derived } from "../../functions/precision/interval.js";
import { isPlain, type Statement } from "../../functions/vintages/relation.js";
import type { Month, PeriodId } from "../../model/period.js";
import type { Row } from "../column.js";
import { levelsByMetric, type Levels } from "./levels-by-metric.js";
import { readSide } from "./read-side.js";

/** The growth of each metric of a series as rows of cells: a row a period and comparison, also for the periods in between that nobody disclosed. */
export function tabulateGrowth(series: Series, startMonth: Month): readonly Row[] {
  requireMonth(startMonth);
  return levelsByMetric(series).flatMap((levels) =>
    periodsBetween(levels.span, [...levels.byPeriod.keys()]).flatMap((period) =>
      (levels.span === "quarter" ? (["yearOverYear", "quarterOverQuarter"] as const) : (["yearOverYear"] as const)).map((comparison) =>
        rowOf(levels, period, comparison, startMonth),
      ),
    ),
  );
}

function rowOf({ metric, byPeriod }: Levels, period: PeriodId, comparison: Compare, startMonth: Month): Row {
  const comparedTo = basePeriod(period, comparison);
  const [now, before] = [byPeriod.get(period), byPeriod.get(comparedTo)];
  const [current, base] = [readSide(now), readSide(before)];
  const { value, lower, upper, qualifier, printed, document, locator } = current;
  return {
    ...{ metric, comparison, period, ...periodDates(period, startMonth), comparedTo },
    ...{ unit: current.unit ?? base.unit, value, lower, upper, qualifier, printed, document, locator },
    ...{ base: base.value, baseLower: base.lower, baseUpper: base.upper, baseQualifier: base.qualifier, basePrinted: base.printed, baseDocument: base.document, baseLocator: base.locator },
    ...outcomeOf(now, before, period, comparedTo),
  };
}

function outcomeOf(now: Statement | undefined, before: Statement | undefined, period: PeriodId, comparedTo: PeriodId): Row {
  if ((now && !isPlain(now)) || (before && !isPlain(before))) return { outcome: "hedged" };
  const growth: Growth = growthFor(now, before, { period }, { period: comparedTo });
  return {
    outcome: growth.outcome,
    differs: growth.outcome === "notComparable" ? growth.differs : undefined,
    ...("rate" in growth ? endsOf("rate", growth.rate) : {}),
    ...("change" in growth ? endsOf("change", growth.change) : {}),
  };
}

function endsOf(name: string, { point, lower, upper }: Derived): Row {
  return { [name]: point.toFixed(), [`${name}Lower`]: lower.toFixed(), [`${name}Upper`]: upper.toFixed() };
}
