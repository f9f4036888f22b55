import type { OwnTerms } from "../functions/levels/own-terms.js";
import { entriesOf } from "../functions/vintages/history.js";
import type { Relation } from "../functions/vintages/relation.js";
import type { Fact } from "../model/fact.js";
import { grouped } from "../model/grouped.js";
import { derivedQuarters, type StatedLevel } from "./derived-quarters.js";
import type { ImportReport, NotTaken } from "./imported.js";

/** The report on a file, once its facts are known. */
export function importReport(
  facts: readonly Fact[],
  read: number,
  leftOut: readonly NotTaken[],
  terms: OwnTerms,
): ImportReport {
  const levels = levelsBySubject(facts).flatMap(statedLevel);
  return {
    ...{ read, taken: facts.length, leftOut },
    repeats: repeatsIn(levels),
    ...derivedQuarters(levels, terms),
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

/** The statements of a level with what each did to the one before it. */
function statedLevel(statements: readonly [Fact, ...Fact[]]): readonly StatedLevel[] {
  const [{ metric, period, company }] = statements;
  if (metric === undefined || period === undefined) return [];
  const [first, ...others] = entriesOf(statements, metric, period);
  return first === undefined ? [] : [{ metric, period, company, entries: [first, ...others] }];
}

function repeatsIn(levels: readonly StatedLevel[]): ImportReport["repeats"] {
  const counts: Record<Relation, number> = {
    ...{ confirmed: 0, morePrecise: 0, lessPrecise: 0 },
    ...{ restated: 0, differentBasis: 0, undecidable: 0 },
  };
  for (const { entries } of levels)
    for (const { outcome } of entries) if (outcome !== "first") counts[outcome] += 1;
  return counts;
}
