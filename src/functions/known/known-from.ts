import type { Fact } from "../../model/fact.js";
import type { AllKnown } from "../../model/known.js";
import type { PeriodId, Span } from "../../model/period.js";
import { readInferOptions } from "../inference/facts/read-infer-options.js";
import { infer } from "../inference/infer.js";
import type { Inference, InferOptions } from "../inference/inference.js";
import type { OwnTerms } from "../levels/own-terms.js";
import { comparePeriods } from "../periods/compare-periods.js";
import { readPeriod } from "../periods/read-period.js";
import { named } from "../refusing/named.js";
import { growthsImplied, growthsPrinted } from "./growths-known.js";
import { levelsKnown } from "./levels-known.js";

/**
 * Everything that is known about each period: for every metric the figure that a document prints,
 * or else the bounds that everything printed implies, as `infer` finds them. Metrics known in
 * neither way are absent, and so are words and "approximately", which state no bounds. The `basis`
 * of each amount says whether it is `printed` or `inferred`, and an inferred one lists the
 * documents on which its bounds rest.
 *
 * Each of the four series can be used wherever a series is expected: in growth, rows, charts and
 * files. Printed growth is under `reportedGrowth`. `inferredGrowth` has bounds of growth that are
 * narrower than those from its two amounts, for instance because the growth was printed.
 *
 * `known` is the precomputed result for our own facts.
 *
 * @param facts - Facts such as `facts`, or your own of the same shape and of one company;
 * `asOf(facts, day).facts` gives those known on a day.
 * @param options - Those of `infer`: further assumptions, `metrics` and the fiscal calendar.
 * @returns New series in the order of the periods, frozen.
 * @throws EarningsError as `infer` does.
 *
 * @example
 * ```ts
 * import { asOf, facts, formatFigure, knownFrom } from "@iij/earnings";
 *
 * // What was known about fiscal 2002 when the third quarter was reported?
 * const { quarters } = knownFrom(asOf(facts, "2003-02-28").facts);
 * quarters["3Q02"]?.revenues?.basis; // → "printed"
 * quarters["2Q02"]?.revenues?.basis; // → "inferred"
 * formatFigure(quarters["2Q02"]!.revenues!); // → "JPY10.45 billion to JPY10.68 billion"
 * ```
 */
export function knownFrom<F extends Fact>(
  facts: readonly F[],
  options: InferOptions = {},
): AllKnown<F> {
  return named("knownFrom", () => {
    const { terms } = readInferOptions(options);
    return seriesKnown(facts, infer(facts, options), terms);
  });
}

/** The same for facts whose inference is already computed. */
export function seriesKnown<F extends Fact>(
  facts: readonly F[],
  inference: Inference,
  terms: OwnTerms,
): AllKnown<F> {
  const levels = levelsKnown(facts, inference);
  const reported = growthsPrinted(facts);
  const implied = growthsImplied(levels, inference, terms);
  const periods = [...new Set([...levels.keys(), ...Object.keys(reported)])] as PeriodId[];
  const series = periods.toSorted(comparePeriods).map((period) => {
    const known = [...(levels.get(period) ?? [])];
    const record = {
      ...Object.fromEntries(known.map(([metric, { level }]) => [metric, level])),
      ...(reported[period] && { reportedGrowth: reported[period] }),
      ...(implied[period] && { inferredGrowth: implied[period] }),
    };
    return [period, Object.freeze(record)] as const;
  });
  const ofSpan = (span: Span): object =>
    Object.freeze(
      Object.fromEntries(series.filter(([period]) => readPeriod(period).span === span)),
    );
  return Object.freeze({
    quarters: ofSpan("quarter"),
    halves: ofSpan("half"),
    nineMonths: ofSpan("nineMonths"),
    fiscalYears: ofSpan("fiscalYear"),
  }) as AllKnown<F>;
}
