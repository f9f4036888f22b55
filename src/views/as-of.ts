import type { Fact } from "../model/fact.js";
import type { Quantity } from "../model/figure.js";
import type { IsoDate } from "../model/period.js";
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
    const best = [...vintagesOf(known).values()].map((vintages) => bestStatement(vintages)).filter(isPlain);
    const of = (family: string): KnownSeries => {
      const series: Record<string, Record<string, Fact & Quantity>> = {};
      for (const fact of best as readonly (Fact & Quantity)[]) {
        const [name, period = "", metric = "", deeper] = fact.id.split(".");
        if (name === family && deeper === undefined) (series[period] ??= {})[metric] = fact;
      }
      return series;
    };
    return { facts: known, quarters: of("quarters"), halves: of("halves"), fiscalYears: of("fiscalYears") };
  });
}
