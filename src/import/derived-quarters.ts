import {
  singleQuarters,
  type SingleQuarters,
} from "../functions/combining/quarters-from-cumulative.js";
import { levelReader } from "../functions/levels/level-reader.js";
import type { OwnTerms } from "../functions/levels/own-terms.js";
import type { SeriesLike } from "../functions/levels/series.js";
import { bestStatement } from "../functions/vintages/best-statement.js";
import type { HistoryEntry } from "../functions/vintages/history.js";
import { grouped } from "../model/grouped.js";
import type { PeriodId, QuarterId } from "../model/period.js";
import type { DerivedQuarter, NotDerived } from "./imported.js";

/** A level with all that documents state of it, in the order of publication. */
export interface StatedLevel {
  readonly metric: string;
  readonly period: PeriodId;
  readonly company: string | undefined;
  readonly entries: readonly [HistoryEntry, ...HistoryEntry[]];
}

/** Single quarters that no document states, and that follow from the figures of longer periods. */
export interface DerivedQuarters {
  readonly derived: readonly DerivedQuarter[];
  readonly notDerived: readonly NotDerived[];
}

/**
 * Derives quarters from the current statements, separately for each metric and company. A level that
 * was restated gives none: it is unknown whether the longer period and its part were restated
 * alike, and an old figure less a new one is not the amount of any quarter.
 */
export function derivedQuarters(levels: readonly StatedLevel[], terms: OwnTerms): DerivedQuarters {
  const flows = levels.filter(({ metric, entries }) => arisesOverTime(metric, entries, terms));
  const all = [
    ...grouped(flows, ({ metric, company }) => JSON.stringify([metric, company])).values(),
  ].map((of) => quartersOf(of, terms));
  return {
    derived: all.flatMap(({ derived }) => derived),
    notDerived: all.flatMap(({ notDerived }) => notDerived),
  };
}

const arisesOverTime = (
  metric: string,
  entries: StatedLevel["entries"],
  { describe }: OwnTerms,
): boolean =>
  describe(metric)?.flow === true &&
  entries.every(({ fact }) => "unit" in fact && fact.unit !== "ratio");

function quartersOf(
  levels: readonly [StatedLevel, ...StatedLevel[]],
  terms: OwnTerms,
): DerivedQuarters {
  const [{ metric, company }] = levels;
  const stated = new Set<string>(levels.map(({ period }) => period));
  const holding = levels.filter(({ entries }) =>
    entries.every(({ outcome }) => outcome !== "restated"),
  );
  const { quarters, without } = quartersFrom(holding, metric, terms);
  const all =
    holding.length === levels.length ? quarters : quartersFrom(levels, metric, terms).quarters;
  const unstated = [...new Set([...Object.keys(all), ...Object.keys(without)])].filter(
    (period) => !stated.has(period),
  );
  const derived: DerivedQuarter[] = [];
  const notDerived: NotDerived[] = [];
  for (const period of unstated as QuarterId[]) {
    const found = quarters[period]?.[metric];
    const outcome = all[period] === undefined ? without[period]?.outcome : "restated";
    const about = { metric, period, ...(company !== undefined && { company }) };
    if (found !== undefined) derived.push({ ...found, ...about });
    else if (outcome !== undefined && outcome !== "missing")
      notDerived.push({ ...about, reason: outcome });
  }
  return { derived, notDerived };
}

function quartersFrom(
  levels: readonly StatedLevel[],
  metric: string,
  terms: OwnTerms,
): SingleQuarters {
  const series = Object.fromEntries(
    levels.map(({ period, entries: [first, ...others] }) => [
      period,
      { [metric]: bestStatement([first.fact, ...others.map(({ fact }) => fact)]) },
    ]),
  );
  return singleQuarters(levelReader(series as SeriesLike, metric), metric, terms);
}
