import type { FiscalCalendar } from "../../model/fiscal-calendar.js";
import type { PeriodId } from "../../model/period.js";
import type { ExpenseOf } from "./growth-options.js";
import { isComparable } from "../levels/is-comparable.js";
import { isMeasured, type Level, type MeasuredLevel } from "../levels/level.js";
import { qualifierOf } from "../levels/qualifier-of.js";
import type { LevelReader } from "../levels/reader.js";
import type { ComputedBasis } from "../precision/interval.js";
import { requireSameUnit } from "../refusing/require-same-unit.js";
import { classify } from "./classify.js";
import { difference } from "./difference.js";
import { differenceOfDays } from "./difference-of-days.js";
import { narrowedBy } from "./narrowed-by.js";
import { requireOneSubject, requireOrder } from "./require-order.js";
import type { ComputedGrowth, HedgedSide, MissingSide } from "./outcome.js";

/** Both sides of a comparison, as far as they are known, and the growth from one to the other. */
export interface Compared {
  readonly now: Level | undefined;
  readonly before: Level | undefined;
  readonly growth: ComputedGrowth;
}

/**
 * One side of a comparison: all of its levels, the preferred one first, and its period if the
 * caller names it.
 */
export interface Side {
  readonly levels: readonly Level[];
  readonly period?: PeriodId;
}

/** What is known in addition to the two sides. */
export interface KnownOf {
  /** The metric that the caller names; else the figures name it. */
  readonly metric?: string;
  readonly describe: ExpenseOf;
  /** The fiscal calendar, if the caller gives one. */
  readonly calendar?: FiscalCalendar;
  /** Looks up the rate itself, which may have narrower bounds than the levels imply. */
  readonly rate?: LevelReader["rate"];
  /** The base may be the later period, as for an index. */
  readonly isInAnyOrder?: true;
}

/**
 * The growth from one side to the other: the one comparison under every function. If a side has
 * several vintages or accounting standards, the first pair that can be compared is used.
 */
export function compare(current: Side, base: Side, known: KnownOf): Compared {
  const [now, before] = comparablePair(current.levels, base.levels);
  const hedged = [
    hedgedSide("current", now, current.period),
    hedgedSide("base", before, base.period),
  ].filter((side) => side !== undefined);
  if (hedged.length > 0) return { now, before, growth: { outcome: "hedged", hedged } };
  if (now === undefined || before === undefined) {
    const missing = [
      ...missingSide("current", now, current.period),
      ...missingSide("base", before, base.period),
    ];
    return { now, before, growth: { outcome: "missing", missing } };
  }
  return {
    now,
    before,
    growth: growthBetween(
      { ...current, level: now as MeasuredLevel },
      { ...base, level: before as MeasuredLevel },
      known,
    ),
  };
}

interface MeasuredSide extends Side {
  readonly level: MeasuredLevel;
}

function growthBetween(
  { level: now, ...current }: MeasuredSide,
  { level: before, ...base }: MeasuredSide,
  { rate, metric, describe, calendar = {}, isInAnyOrder }: KnownOf,
): ComputedGrowth {
  requireSameUnit(now.given as MeasuredLevel, before.given as MeasuredLevel);
  const differs = difference(now.about, before.about);
  if (differs !== undefined) return differs;
  // If the caller names one period, it names both, so these are two times of one thing.
  if (current.period === undefined) requireOneSubject(now, before);
  if (isInAnyOrder !== true) requireOrder(now, before);
  const unlike = differenceOfDays(
    { period: current.period ?? now.about.period, days: now.days },
    { period: base.period ?? before.about.period, days: before.days },
    calendar,
  );
  if (unlike !== undefined) return unlike;
  const name = metric ?? now.about.metric ?? before.about.metric;
  const growth = classify(now, before, {
    unit: now.unit,
    basis: basisOf(now, before),
    isExpense: name !== undefined && describe(name)?.expense === true,
  });
  return growth.outcome === "rate" ? narrowedBy(growth, rate?.(now, before), now, before) : growth;
}

/**
 * The first pair of amounts with the same unit, standard, scope and definition, or else the
 * preferred level of each side.
 */
function comparablePair(
  nows: readonly Level[],
  befores: readonly Level[],
): readonly [now: Level | undefined, before: Level | undefined] {
  for (const now of nows.filter(isMeasured)) {
    const before = befores.find((level) => isMeasured(level) && isComparable(now, level));
    if (before !== undefined) return [now, before];
  }
  return [nows.find(isMeasured) ?? nows.at(0), befores.find(isMeasured) ?? befores.at(0)];
}

function basisOf(now: Level, before: Level): ComputedBasis {
  return now.kind === "inferred" || before.kind === "inferred" ? "inferred" : "computed";
}

function hedgedSide(
  side: MissingSide["side"],
  level: Level | undefined,
  period: PeriodId | undefined,
): HedgedSide | undefined {
  if (level === undefined || isMeasured(level)) return undefined;
  return { side, ...(period === undefined ? {} : { period }), qualifier: qualifierOf(level) };
}

function missingSide(
  side: MissingSide["side"],
  level: Level | undefined,
  period: PeriodId | undefined,
): readonly MissingSide[] {
  return level === undefined ? [{ side, ...(period === undefined ? {} : { period }) }] : [];
}
