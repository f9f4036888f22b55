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
 * Everything that is known of each period: for every metric the figure that a document prints, else
 * the bounds that everything printed leaves, as `infer` finds them. What is known of neither way is
 * absent, and so is what documents say in words or about "approximately": nobody knows an amount of
 * it. Each level says by `basis` whether it is `printed` or `inferred`, and an inferred one which
 * documents its bounds need.
 *
 * Each of the four series goes wherever a series is expected: into growth, rows, charts and files.
 * Growth as printed is under `reportedGrowth`. Under `inferredGrowth` are the bounds of growth that
 * is known better than its two levels tell, for instance because it was printed.
 *
 * `known` is this of our own facts, made already.
 *
 * @param facts - Facts such as `facts`, or your own of the same shape and of one company;
 * `asOf(facts, day).facts` asks what could be known on a day.
 * @param options - Those of `infer`: what may be taken for granted beyond what is printed, `metrics`
 * and how the fiscal years lie.
 * @returns New series in the order of the periods, frozen.
 * @throws EarningsError What `infer` throws.
 *
 * @example
 * ```ts
 * import { asOf, facts, formatFigure, knownFrom } from "@iij/earnings";
 *
 * // What could somebody know of the year 2002 when the third quarter was reported?
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

/** The same of facts of which it is known already what they imply. */
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
