import { firstYear } from "../../model/calendar.js";
import type { Fact } from "../../model/fact.js";
import { figureOf } from "../../model/figure-of.js";
import type { InferredBounds, KnownGrowth } from "../../model/known.js";
import { ownFields } from "../../model/own.js";
import type { PeriodId } from "../../model/period.js";
import { put, type Tree } from "../../model/tree.js";
import { compare, type Narrow } from "../growth/compare.js";
import { narrowedBy } from "../growth/narrowed-by.js";
import type { ComputedGrowth } from "../growth/outcome.js";
import type { Inference, InferredLevel } from "../inference/inference.js";
import { levelsInferred } from "../levels/levels-inferred.js";
import type { OwnTerms } from "../levels/own-terms.js";
import { readLevel } from "../levels/read-level.js";
import type { LevelReader } from "../levels/reader.js";
import { basePeriod, type Compare } from "../periods/base-period.js";
import { readPeriod } from "../periods/read-period.js";
import { compare as order } from "../precision/exact.js";
import { widthOf } from "../precision/interval.js";
import { readDerived } from "../precision/read-bounds.js";
import { comparisonOf, standingStatements } from "../vintages/standing-statements.js";
import { inferredBounds } from "./inferred-bounds.js";
import type { LevelKnown, LevelsKnown } from "./levels-known.js";

/** Growth by period, and in each period by comparison and metric. */
export type GrowthsKnown<K extends keyof KnownGrowth> = Readonly<
  Record<string, KnownGrowth[K] & object>
>;

/** Growth as documents print it; of several statements, the current one. */
export function growthsPrinted(facts: readonly Fact[]): GrowthsKnown<"reportedGrowth"> {
  const growths: Tree = {};
  for (const fact of standingStatements(facts, "growth")) {
    const { period, metric } = fact;
    const comparison = comparisonOf(fact);
    if (comparison !== undefined)
      put(growths, [period, comparison, metric], Object.freeze(figureOf(fact)));
  }
  return growths as GrowthsKnown<"reportedGrowth">;
}

/** The rates whose bounds are narrower than those that follow from the two levels. */
export function growthsImplied(
  levels: LevelsKnown,
  inference: Inference,
  terms: OwnTerms,
): GrowthsKnown<"inferredGrowth"> {
  const readers = new Map<string, LevelReader>();
  const growths: Tree = {};
  for (const [period, record] of levels) {
    for (const [metric, now] of record) {
      const reader = readers.get(metric) ?? levelsInferred(inference, metric);
      readers.set(metric, reader);
      for (const comparison of comparisonsOf(period as PeriodId)) {
        const base = basePeriod(period as PeriodId, comparison);
        const before = levels.get(base)?.get(metric);
        const rate = before && rateImplied({ metric, period, base }, now, before, reader, terms);
        if (rate !== undefined) put(growths, [period, comparison, metric], rate);
      }
    }
  }
  return growths as GrowthsKnown<"inferredGrowth">;
}

/** The first year that ids can name has no year before it. */
function comparisonsOf(period: PeriodId): readonly Compare[] {
  const { span, year } = readPeriod(period);
  if (year === firstYear) return [];
  return span === "quarter" ? ["yearOverYear", "quarterOverQuarter"] : ["yearOverYear"];
}

interface Compared {
  readonly metric: string;
  readonly period: string;
  readonly base: string;
}

function rateImplied(
  { metric, ...periods }: Compared,
  now: LevelKnown,
  before: LevelKnown,
  reader: LevelReader,
  { describe, calendar }: OwnTerms,
): InferredBounds<"ratio"> | undefined {
  if (now.cell === undefined || before.cell === undefined) return undefined;
  const [period, base] = [periods.period, periods.base] as [PeriodId, PeriodId];
  const growthOf = (
    current: LevelKnown["level"] | InferredLevel,
    from: LevelKnown["level"] | InferredLevel,
    narrow?: Narrow,
  ): ComputedGrowth =>
    compare(
      { levels: [readLevel(current)], period },
      { levels: [readLevel(from)], period: base },
      { metric, describe, calendar, narrow },
    ).growth;
  const shown = growthOf(now.level, before.level);
  const best = growthOf(now.cell, before.cell, narrowedBy.bind(undefined, reader));
  if (shown.outcome !== "rate" || best.outcome !== "rate") return undefined;
  const [widest, narrowest] = [widthOf(readDerived(shown.rate)), widthOf(readDerived(best.rate))];
  if (order(narrowest, widest) >= 0) return undefined;
  return Object.freeze(
    inferredBounds({
      ...{ metric, period, unit: "ratio" },
      ...ownFields(now.cell, ["accountingStandard"]),
      ...{ lower: best.rate.lower.toFixed(), lowerClosed: best.rate.lowerClosed },
      ...{ upper: best.rate.upper.toFixed(), upperClosed: best.rate.upperClosed },
    }),
  );
}
