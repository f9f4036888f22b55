import type { Fact } from "../model/fact.js";
import type { Quantity } from "../model/figure.js";
import { kindOf } from "../model/kind-of.js";
import type { IsoDate, Span } from "../model/period.js";
import { readPeriod } from "../functions/periods/read-period.js";
import { bestStatement } from "../functions/vintages/best-statement.js";
import { knownBy } from "../functions/vintages/known-by.js";
import { isPlain } from "../functions/vintages/relation.js";
import { vintagesOf } from "../functions/vintages/vintages-of.js";
import { facts } from "../records/facts.js";
import { named } from "../functions/refusing/named.js";

/** Figures by period and metric, as a series function takes them. */
export type KnownSeries = { readonly [period: string]: { readonly [metric: string]: Fact & Quantity } };

/** The levels as they were known on a day. */
export interface Known {
  readonly facts: readonly Fact[];
  readonly quarters: KnownSeries;
  readonly halves: KnownSeries;
  readonly fiscalYears: KnownSeries;
}

/**
 * What was known on a day: the facts published by then, and the level that stood for each period and metric.
 *
 * @param date - A day as ISO 8601 text.
 * @throws EarningsError `outOfRange` for what is no calendar day.
 *
 * @example
 * ```ts
 * import { asOf } from "@iij/earnings";
 *
 * asOf("2003-08-31").quarters["1Q03"]?.operatingIncome?.value; // → "-1060000000"
 * asOf("2003-11-21").quarters["1Q03"]?.operatingIncome?.value; // → "-1206000000"
 * ```
 */
export function asOf(date: IsoDate): Known {
  return named("asOf", () => {
    const known = knownBy(facts, date);
    const levels = known.filter((fact) => kindOf(fact) === "level");
    const best = [...vintagesOf(levels).values()].map((vintages) => bestStatement(vintages)).filter(isPlain);
    const of = (...spans: readonly Span[]): KnownSeries => {
      const series: Record<string, Record<string, Fact & Quantity>> = {};
      for (const fact of best as readonly (Fact & Quantity)[]) {
        const { period, metric = "" } = fact;
        if (period !== undefined && spans.includes(readPeriod(period).span)) (series[period] ??= {})[metric] = fact;
      }
      return series;
    };
    return { facts: known, quarters: of("quarter"), halves: of("half"), fiscalYears: of("fiscalYear", "nineMonths") };
  });
}
