import type { Fact } from "../../model/fact.js";
import { type FactOptions, readOwnTerms } from "../levels/own-terms.js";
import { growth } from "../growth/growth.js";
import { readFacts } from "../vintages/read-facts.js";
import { isPlain } from "../vintages/relation.js";
import { type Levels, levelKnown, levelsOf } from "./level-known.js";
import { reconcile } from "./reconcile.js";
import type { Reconciled } from "./reconciled.js";
import { reconcileSums } from "./reconcile-sums.js";
import { named } from "../refusing/named.js";

/** Everything that could be reconciled, by outcome. */
export interface ReconciliationReport {
  readonly consistent: readonly Reconciled[];
  readonly inconsistent: readonly Reconciled[];
  readonly undecidable: readonly Reconciled[];
}

/**
 * Holds every printed percentage and every printed total against the levels that were known when it
 * was printed. Each side is the most precise statement of one vintage and one accounting standard:
 * the document's own, or else the best published by then.
 *
 * @param facts - Facts such as `facts`, or a user's own of the same shape.
 * @param options - `metrics`: what your own metrics are, so that your flows add up over the quarters;
 * and how the fiscal years lie.
 * @returns Each printed figure whose parts are known, with both intervals and the figures used, by
 * outcome.
 * @throws EarningsError `invalidFigure`, `excessDigits`, `unknownPeriod` for malformed facts;
 * `malformedRecord` for a date of publication that is none; `mismatch` for a figure published before
 * its period was over; `outOfRange` and `malformedRecord` for other options.
 *
 * @example
 * ```ts
 * import { facts, reconcileAll } from "@iij/earnings";
 *
 * reconcileAll(facts).consistent.length > 0; // → true
 * ```
 */
export function reconcileAll(
  facts: readonly Fact[],
  options: FactOptions = {},
): ReconciliationReport {
  return named("reconcileAll", () => {
    const terms = readOwnTerms(options);
    const read = readFacts(facts, terms);
    const levels = levelsOf(read);
    const all = [
      ...reconcileGrowth(levels, read, options),
      ...reconcileSums(levels, terms.describe),
    ];
    const of = (outcome: Reconciled["outcome"]): readonly Reconciled[] =>
      all.filter((each) => each.outcome === outcome);
    return {
      consistent: of("consistent"),
      inconsistent: of("inconsistent"),
      undecidable: of("undecidable"),
    };
  });
}

/** Printed growth against the levels that were known when it was printed. */
function* reconcileGrowth(
  levels: Levels,
  facts: readonly Fact[],
  options: FactOptions,
): Iterable<Reconciled> {
  for (const fact of facts) {
    const { kind, metric, period, comparedTo } = fact;
    if (kind !== "growth" || metric === undefined) continue;
    if (period === undefined || comparedTo === undefined) continue;
    const current = levelKnown(levels, metric, period, fact);
    const base = levelKnown(levels, metric, comparedTo, fact);
    if (current === undefined || base === undefined || !isPlain(current) || !isPlain(base))
      continue;
    const outcome = reconcile(fact, growth(current, base, options));
    yield { ...outcome, kind, fact, using: [current, base] };
  }
}
