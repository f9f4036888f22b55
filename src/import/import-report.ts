import { addingUp } from "../functions/periods/adding-up.js";
import { nameOf } from "../model/calendar.js";
import type { Fact } from "../model/fact.js";
import { grouped } from "../model/grouped.js";
import type { PeriodId } from "../model/period.js";
import type { OwnTerms } from "../functions/levels/own-terms.js";
import { readPeriod } from "../functions/periods/read-period.js";
import { entriesOf } from "../functions/vintages/history.js";
import type { Relation } from "../functions/vintages/relation.js";
import type { DerivableQuarter, ImportReport, NotTaken } from "./imported.js";

/** The report on a file, once its facts are known. */
export function importReport(
  facts: readonly Fact[],
  read: number,
  leftOut: readonly NotTaken[],
  { describe }: OwnTerms,
): ImportReport {
  const levels = levelsBySubject(facts);
  const isFlow = (metric: string): boolean => describe(metric)?.flow === true;
  return {
    read,
    taken: facts.length,
    leftOut,
    repeats: repeatsIn(levels),
    derivable: derivableIn(levels.filter(([{ metric = "" }]) => isFlow(metric))),
  };
}

/** The statements of each amount. */
export function levelsBySubject(facts: readonly Fact[]): readonly [Fact, ...Fact[]][] {
  const levels = facts.filter(({ kind }) => kind === "level");
  return [
    ...grouped(levels, ({ metric, period, company }) =>
      JSON.stringify([metric, period, company]),
    ).values(),
  ];
}

function repeatsIn(levels: readonly (readonly [Fact, ...Fact[]])[]): ImportReport["repeats"] {
  const counts: Record<Relation, number> = {
    ...{ confirmed: 0, morePrecise: 0, lessPrecise: 0 },
    ...{ restated: 0, differentBasis: 0, undecidable: 0 },
  };
  for (const statements of levels) {
    const [{ metric = "", period }] = statements;
    if (period === undefined || statements.length === 1) continue;
    for (const { outcome } of entriesOf(statements, metric, period))
      if (outcome !== "first") counts[outcome] += 1;
  }
  return counts;
}

/** The single quarters that follow by one subtraction. */
function derivableIn(levels: readonly (readonly [Fact, ...Fact[]])[]): readonly DerivableQuarter[] {
  const stated = new Map<string, { metric: string; periods: Set<PeriodId> }>();
  for (const [{ metric = "", period, company = "" }] of levels) {
    if (period === undefined) continue;
    const key = JSON.stringify([metric, company]);
    const found = stated.get(key) ?? { metric, periods: new Set() };
    found.periods.add(period);
    stated.set(key, found);
  }
  return [...stated.values()].flatMap(({ metric, periods }) => {
    const found = [...periods].flatMap((whole) => differencesFrom(whole, periods, metric));
    // One way to derive a quarter is enough.
    return [...new Map(found.toReversed().map((each) => [each.period, each])).values()].reverse();
  });
}

function differencesFrom(
  whole: PeriodId,
  periods: ReadonlySet<PeriodId>,
  metric: string,
): readonly DerivableQuarter[] {
  const { span, position, year } = readPeriod(whole);
  return addingUp
    .filter((sum) => sum.whole.span === span && sum.whole.position === position)
    .flatMap(({ parts }) =>
      parts.flatMap((part, index) => {
        const other = parts[1 - index];
        if (part.span !== "quarter" || other === undefined) return [];
        const [period, rest] = [part, other].map((each) => nameOf({ ...each, year }));
        return period !== undefined &&
          rest !== undefined &&
          periods.has(rest) &&
          !periods.has(period)
          ? [{ metric, period, from: [whole, rest] as const }]
          : [];
      }),
    );
}
