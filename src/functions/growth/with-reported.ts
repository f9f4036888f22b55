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

/** What is compared, and what is known of its metric. */
export interface Asked {
  readonly metric: string;
  readonly current: PeriodId;
  readonly base: PeriodId;
  readonly describe: DescriptionOf;
}

/**
 * The growth with what a document prints of it: the answer where a level is missing and a rate is
 * printed, and beside the answer otherwise.
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
  // What is inferred may have been inferred from that very rate, and then agrees with it always.
  if (!("change" in growth) || growth.basis === "inferred") return { ...growth, reported };
  const consistency: Consistency =
    growth.outcome === "rate" && level.lower !== undefined
      ? agree(level, { ...readDerived(growth.rate), stated: [] })
        ? "consistent"
        : "inconsistent"
      : "undecidable";
  return { ...growth, reported, consistency };
}

/** Whether a printed growth may speak of these levels: of one standard, scope and definition. */
function isOf({ now, before }: Compared, { about }: Level): boolean {
  return [now, before].every(
    (side) => side === undefined || differenceIn(terms, side.about, about) === undefined,
  );
}

/**
 * The printed rate as the answer, if it is one: a number with bounds, not below −100 %, of what
 * counts in no ratio, and not of a loss.
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
 * What one level and the rate leave of the change. Only of a level that stands in the document of
 * the rate: elsewhere it may have been restated since, or may not have been yet.
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
