import type { Fact } from "../../model/fact.js";
import { type FactOptions, readOwnTerms } from "../levels/own-terms.js";
import { growth } from "../growth/growth.js";
import { readFacts } from "../vintages/read-facts.js";
import { isOfKind } from "../vintages/require-kind.js";
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
 * Checks every printed percentage and total against the amounts that were known when it was
 * printed. Each amount is the document's own statement, or else the best one published by then,
 * under the same accounting standard.
 *
 * @param facts - Facts such as `facts`, or your own of the same shape.
 * @param options - `metrics` describes your own metrics, so that your flows add up over the
 * quarters. Add your fiscal calendar if it differs from IIJ's.
 * @returns By outcome, each printed figure whose parts are known, with both intervals and the
 * figures used.
 * @throws EarningsError `invalidFigure`, `excessDigits` or `unknownPeriod` for malformed facts.
 * @throws EarningsError `malformedRecord` for an invalid date of publication.
 * @throws EarningsError `mismatch` if a figure was published before its period was over.
 * @throws EarningsError `outOfRange` or `malformedRecord` for invalid options.
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

/** Checks printed growth against the levels that were known when it was printed. */
function* reconcileGrowth(
  levels: Levels,
  facts: readonly Fact[],
  options: FactOptions,
): Iterable<Reconciled> {
  for (const fact of facts) {
    if (!isOfKind(fact, "growth")) continue;
    const { kind, metric, period, comparedTo } = fact;
    const current = levelKnown(levels, metric, period, fact);
    const base = levelKnown(levels, metric, comparedTo, fact);
    if (current === undefined || base === undefined) continue;
    const outcome = reconcile(fact, growth(current, base, options));
    yield { ...outcome, kind, fact, using: [current, base] };
  }
}
