import type { Fact } from "../../model/fact.js";
import type { PeriodId } from "../../model/period.js";
import { type FactOptions, readOwnTerms } from "../levels/own-terms.js";
import { readPeriod } from "../periods/read-period.js";
import { show } from "../refusing/describe.js";
import { type Relation, relationOf } from "./relation.js";
import { named } from "../refusing/named.js";
import { near } from "../refusing/near.js";
import { readFacts } from "./read-facts.js";
import { refuse } from "../refusing/refuse.js";
import { inOrderOfPublication } from "./statements-by-id.js";

/** One statement of a fact, and how it changed the one before it. */
export interface HistoryEntry<F extends Fact = Fact> {
  readonly fact: F;
  /**
   * `first`, or how it compares with the last earlier statement that has the same company, scope,
   * accounting standard and definition; `differentBasis` if there is no such statement.
   */
  readonly outcome: Relation | "first";
}

/**
 * Every statement of an amount in order of publication. Each is `confirmed`, `morePrecise`,
 * `lessPrecise` or `restated` relative to the previous comparable one, or `differentBasis` if
 * company, scope, accounting standard or definition differ from all before. Restatements are
 * detected rather than marked: no single amount rounds to both statements.
 *
 * @param facts - Facts such as `facts`.
 * @param metric - A metric that at least one fact has.
 * @param period - The period; if there is no statement, the list is empty.
 * @param options - The fiscal calendar, and `metrics`, which describes your own metrics.
 * @throws EarningsError `unknownPeriod` for an invalid period id.
 * @throws EarningsError `unknownMetric` if no fact has the metric.
 * @throws EarningsError `malformedRecord` for an invalid date of publication.
 * @throws EarningsError `mismatch` if a figure was published before its period was over.
 * @throws EarningsError `outOfRange` or `malformedRecord` for invalid options.
 *
 * @example
 * ```ts
 * import { facts, history } from "@iij/earnings";
 *
 * history(facts, "operatingIncome", "3Q02")[0]?.outcome; // → "first"
 * ```
 */
export function history<F extends Fact>(
  facts: readonly F[],
  metric: string,
  period: PeriodId,
  options: FactOptions = {},
): readonly HistoryEntry<F>[] {
  return named("history", () => {
    const terms = readOwnTerms(options);
    readPeriod(period);
    const read = readFacts(facts, terms);
    const metrics = new Set(read.flatMap((fact) => fact.metric ?? []));
    if (!metrics.has(metric))
      refuse("unknownMetric", {
        needs: "a metric that at least one fact has",
        got: show(metric),
        fix: near(metric, metrics),
        values: [metric],
      });
    return entriesOf(read, metric, period);
  });
}

/** The same for facts that were already read. */
export function entriesOf<F extends Fact>(
  facts: readonly F[],
  metric: string,
  period: PeriodId,
): readonly HistoryEntry<F>[] {
  const statements = inOrderOfPublication(facts).filter((fact) => isLevel(fact, metric, period));
  return statements.map((fact, index) => ({ fact, outcome: outcomeOf(fact, statements, index) }));
}

/** A parent-only figure between two consolidated ones does not hide how these two differ. */
function outcomeOf(
  fact: Fact,
  statements: readonly Fact[],
  index: number,
): HistoryEntry["outcome"] {
  if (index === 0) return "first";
  // Go back only to the nearest comparable one: a file may state an amount thousands of times.
  for (let place = index - 1; place >= 0; place -= 1) {
    const before = statements[place];
    const relation = before === undefined ? "differentBasis" : relationOf(fact, before);
    if (relation !== "differentBasis") return relation;
  }
  return "differentBasis";
}

function isLevel(subject: Fact, metric: string, period: PeriodId): boolean {
  return subject.kind === "level" && subject.metric === metric && subject.period === period;
}
