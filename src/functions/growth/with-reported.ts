import type { PeriodId } from "../../model/period.js";
import type { MetricDescription } from "../../model/metric.js";
import type { DescriptionOf } from "../levels/described-by.js";
import { isMeasured, type Level } from "../levels/level.js";
import type { LevelReader } from "../levels/reader.js";
import { compare, minus, one, zero } from "../precision/exact.js";
import { isBounded, isPositive, type Measured, toDerived } from "../precision/interval.js";
import { readDerived } from "../precision/read-bounds.js";
import { agree } from "../precision/agree.js";
import { differenceIn, terms } from "../precision/require-same.js";
import { changeFrom, changeTo } from "./change-reported.js";
import type { Compared } from "./compare.js";
import type { Consistency, Growth, PrintedGrowth, ReportedRate } from "./outcome.js";

/** The comparison, and what is known about its metric. */
export interface Asked {
  readonly metric: string;
  readonly current: PeriodId;
  readonly base: PeriodId;
  readonly describe: DescriptionOf;
}

/**
 * Adds printed growth to a comparison: if a level is missing, a printed rate becomes the result;
 * otherwise the printed growth is added to it.
 */
export function withReported(
  compared: Compared,
  reader: LevelReader,
  { metric, current, base, describe }: Asked,
): Growth {
  const { growth } = compared;
  const level = reader
    .reported(current)
    .find((each) => each.comparedTo === base && isOf(compared, each.level))?.level;
  if (level === undefined) return growth;
  if (growth.outcome === "missing") {
    const rate = rateFrom(compared, level, describe(metric));
    if (rate !== undefined) return rate;
  }
  const reported = level.given as PrintedGrowth;
  // Inferred growth may follow from that very rate, and would then always agree with it.
  if (!("change" in growth) || growth.basis === "inferred") return { ...growth, reported };
  const consistency: Consistency =
    growth.outcome === "rate" && level.lower !== undefined
      ? agree(level, { ...readDerived(growth.rate), stated: [] })
        ? "consistent"
        : "inconsistent"
      : "undecidable";
  return { ...growth, reported, consistency };
}

/** Whether printed growth can refer to these levels: same standard, scope and definition. */
function isOf({ now, before }: Compared, { about }: Level): boolean {
  return [now, before].every(
    (side) => side === undefined || differenceIn(terms, side.about, about) === undefined,
  );
}

/**
 * The printed rate as the result, if it is valid: a number with bounds, not below −100 %, of a
 * metric that is neither a ratio nor a loss.
 */
function rateFrom(
  { now, before }: Compared,
  level: Level,
  known: MetricDescription | undefined,
): ReportedRate | undefined {
  if (!isMeasured(level) || compare(level.lower.at, minus(zero, one)) < 0) return undefined;
  const sides = [now, before].filter((side) => side !== undefined);
  const isRatio = [known?.unit, ...sides.map(({ unit }) => unit)].includes("ratio");
  const isAboveZero = sides.every((side) => isMeasured(side) && isPositive(side));
  if (isRatio || !isAboveZero || known?.lossOf !== undefined) return undefined;
  const change = changeOf(now, before, level);
  return {
    outcome: "rate",
    rate: toDerived(level, "ratio", "reported"),
    ...(change && { change: toDerived(change.measured, change.unit, "reported") }),
    basis: "reported",
    reported: level.given as ReportedRate["reported"],
  };
}

/**
 * The change implied by one level and the rate. Only for a level from the document of the rate: in
 * other documents it may have been restated.
 */
function changeOf(
  now: Level | undefined,
  before: Level | undefined,
  rate: Level & Measured,
): { readonly measured: Measured; readonly unit: string } | undefined {
  const side = now ?? before;
  if (side === undefined || !isMeasured(side) || !isBounded(side)) return undefined;
  if (side.about.document !== rate.about.document) return undefined;
  const measured = now === undefined ? changeFrom(side, rate) : changeTo(side, rate);
  return measured && { measured, unit: side.unit };
}
