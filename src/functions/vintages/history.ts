import type { Fact } from "../../model/fact.js";
import { subjectOf } from "../../model/kind-of.js";
import type { PeriodId } from "../../model/period.js";
import { readPeriod } from "../periods/read-period.js";
import { show } from "../refusing/describe.js";
import { type Relation, relationOf } from "./relation.js";
import { named } from "../refusing/named.js";
import { near } from "../refusing/near.js";
import { readFacts } from "./read-facts.js";
import { refuse } from "../refusing/refuse.js";
import { inOrderOfPublication } from "./statements-by-id.js";

/** One statement of a fact, and what it did to the one before it. */
export interface HistoryEntry<F extends Fact = Fact> {
  readonly fact: F;
  /** `first`, or how it stands to the statement before. */
  readonly outcome: Relation | "first";
}

/**
 * Every statement of a level in order of publication: `confirmed`, `morePrecise`, `lessPrecise`,
 * `restated`, `differentBasis` against the one before. A restatement is found, not marked: two
 * statements that no single amount can print as.
 *
 * @param facts - Facts such as `facts`.
 * @param metric - A metric that some fact has.
 * @param period - The period; no statement of it gives an empty list.
 * @throws EarningsError `unknownPeriod`; `unknownMetric` if no fact has the metric.
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
): readonly HistoryEntry<F>[] {
  return named("history", () => {
    readPeriod(period);
    const metrics = new Set(readFacts(facts).flatMap((fact) => subjectOf(fact).metric ?? []));
    if (!metrics.has(metric))
      refuse("unknownMetric", {
        needs: "a metric that some fact has",
        got: show(metric),
        fix: near(metric, metrics),
        values: [metric],
      });
    const statements = inOrderOfPublication(facts).filter((fact) =>
      isLevel(subjectOf(fact), metric, period),
    );
    return statements.map((fact, index) => {
      const before = statements[index - 1];
      return { fact, outcome: before === undefined ? "first" : relationOf(fact, before) };
    });
  });
}

function isLevel(subject: ReturnType<typeof subjectOf>, metric: string, period: PeriodId): boolean {
  return subject.kind === "level" && subject.metric === metric && subject.period === period;
}
