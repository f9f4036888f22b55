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

/** One statement of a fact, and what it did to the one before it. */
export interface HistoryEntry<F extends Fact = Fact> {
  readonly fact: F;
  /**
   * `first`, or how it stands to the last statement before it on the same terms; `differentBasis`
   * where none before it is.
   */
  readonly outcome: Relation | "first";
}

/**
 * Every statement of a level in order of publication: `confirmed`, `morePrecise`, `lessPrecise`,
 * `restated` against the one before on the same terms, or `differentBasis` where company, scope,
 * accounting standard or definition differ from all before. A restatement is found, not marked: two
 * statements that no single amount can print as.
 *
 * @param facts - Facts such as `facts`.
 * @param metric - A metric that some fact has.
 * @param period - The period; no statement of it gives an empty list.
 * @param options - How the fiscal years lie, and `metrics`: what your own metrics are.
 * @throws EarningsError `unknownPeriod`; `unknownMetric` if no fact has the metric;
 * `malformedRecord` for a date of publication that is none; `mismatch` for a figure published before
 * its period was over; `outOfRange` and `malformedRecord` for other options.
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
        needs: "a metric that some fact has",
        got: show(metric),
        fix: near(metric, metrics),
        values: [metric],
      });
    return entriesOf(read, metric, period);
  });
}

/** The same of facts that have been read. */
export function entriesOf<F extends Fact>(
  facts: readonly F[],
  metric: string,
  period: PeriodId,
): readonly HistoryEntry<F>[] {
  const statements = inOrderOfPublication(facts).filter((fact) => isLevel(fact, metric, period));
  return statements.map((fact, index) => ({ fact, outcome: outcomeOf(fact, statements, index) }));
}

/** A parent's own figure between two consolidated ones does not hide how these two differ. */
function outcomeOf(
  fact: Fact,
  statements: readonly Fact[],
  index: number,
): HistoryEntry["outcome"] {
  if (index === 0) return "first";
  // Back to the nearest on the same terms and no further: a file may state a level thousands of times.
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
