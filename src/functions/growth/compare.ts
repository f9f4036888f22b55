import type { FiscalCalendar } from "../../model/fiscal-calendar.js";
import type { PeriodId } from "../../model/period.js";
import type { ExpenseOf } from "./growth-options.js";
import { isComparable } from "../levels/is-comparable.js";
import { isMeasured, type Level, type MeasuredLevel } from "../levels/level.js";
import { qualifierOf } from "../levels/qualifier-of.js";
import type { ComputedBasis } from "../precision/interval.js";
import { requireSameUnit } from "../refusing/require-same-unit.js";
import { classify } from "./classify.js";
import { difference } from "./difference.js";
import { differenceOfDays } from "./difference-of-days.js";
import { requireOneSubject, requireOrder } from "./require-order.js";
import type { ComputedGrowth, MissingSide } from "./outcome.js";

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

type Rate = Extract<ComputedGrowth, { readonly outcome: "rate" }>;

/** Narrows a rate that is known to narrower bounds than its levels imply. */
export type Narrow = (rate: Rate, now: MeasuredLevel, before: MeasuredLevel) => Rate;

/** What is known in addition to the two sides. */
export interface KnownOf {
  /** The metric that the caller names; else the figures name it. */
  readonly metric?: string;
  readonly describe: ExpenseOf;
  /** The fiscal calendar, if the caller gives one. */
  readonly calendar?: FiscalCalendar;
  readonly narrow?: Narrow | undefined;
  /** The base may be the later period, as for an index. */
  readonly isInAnyOrder?: true;
}

/**
 * The growth from one side to the other: the one comparison under every function. If a side has
 * several vintages or accounting standards, the first pair that can be compared is used.
 */
export function compare(current: Side, base: Side, known: KnownOf): Compared {
  const [now, before] = comparablePair(current.levels, base.levels);
  if (now !== undefined && before !== undefined && isMeasured(now) && isMeasured(before))
    return { now, before, growth: growthBetween(now, before, current, base, known) };
  const sides = [sideOf("current", now, current), sideOf("base", before, base)];
  const hedged = sides.flatMap(({ level, ...side }) =>
    level === undefined || isMeasured(level) ? [] : [{ ...side, qualifier: qualifierOf(level) }],
  );
  if (hedged.length > 0) return { now, before, growth: { outcome: "hedged", hedged } };
  const missing = sides.flatMap(({ level, ...side }) => (level === undefined ? [side] : []));
  return { now, before, growth: { outcome: "missing", missing } };
}

function growthBetween(
  now: MeasuredLevel,
  before: MeasuredLevel,
  current: Side,
  base: Side,
  { narrow, metric, describe, calendar = {}, isInAnyOrder }: KnownOf,
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
  return growth.outcome === "rate" ? (narrow?.(growth, now, before) ?? growth) : growth;
}

/**
 * The first pair of amounts with the same unit, standard, scope and definition, or else the
 * preferred level of each side.
 */
function comparablePair(
  nows: readonly Level[],
  befores: readonly Level[],
): readonly [now: Level | undefined, before: Level | undefined] {
  if (nows.length < 2 && befores.length < 2) return [nows.at(0), befores.at(0)];
  for (const now of nows.filter(isMeasured)) {
    const before = befores.find((level) => isMeasured(level) && isComparable(now, level));
    if (before !== undefined) return [now, before];
  }
  return [nows.find(isMeasured) ?? nows.at(0), befores.find(isMeasured) ?? befores.at(0)];
}

function basisOf(now: Level, before: Level): ComputedBasis {
  return now.kind === "inferred" || before.kind === "inferred" ? "inferred" : "computed";
}

/** One side as results name it, with its level. */
function sideOf(
  side: MissingSide["side"],
  level: Level | undefined,
  { period }: Side,
): MissingSide & { readonly level: Level | undefined } {
  return { side, ...(period === undefined ? {} : { period }), level };
}
