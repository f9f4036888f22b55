import { standardOf } from "../../model/accounting-standard.js";
import type { FiscalCalendar } from "../../model/fiscal-calendar.js";
import type { PeriodId } from "../../model/period.js";
import { spans } from "../../model/calendar.js";
import { unlikeItsId } from "../growth/difference-of-days.js";
import type { NotComparable } from "../growth/difference.js";
import { isComparable } from "../levels/is-comparable.js";
import { isMeasured, type MeasuredLevel } from "../levels/level.js";
import type { OwnTerms } from "../levels/own-terms.js";
import { qualifierOf } from "../levels/qualifier-of.js";
import type { LevelReader } from "../levels/reader.js";
import { add, exactly, subtract } from "../precision/interval.js";
import { zero } from "../precision/exact.js";
import { differenceIn, terms } from "../precision/require-same.js";
import { readPeriod } from "../periods/read-period.js";
import {
  type Combined,
  combined,
  type Months,
  monthsOf,
  periodFrom,
  requireFlow,
} from "./combined.js";

/** An amount over some months, computed from the levels of a series, with proven bounds. */
export type AmountOver = Combined & {
  readonly outcome: "amount";
  /** The periods whose amounts were added, and those whose amounts were subtracted. */
  readonly added: readonly PeriodId[];
  readonly subtracted: readonly PeriodId[];
};

/** Why a series has no amount over some months. */
export type WithoutAmount =
  | {
      readonly outcome: "missing";
      /** The missing periods, for each of the ways that lack the fewest. */
      readonly missing: readonly PeriodId[];
    }
  | {
      readonly outcome: "hedged";
      readonly hedged: readonly { readonly period: PeriodId; readonly qualifier: string }[];
    }
  | {
      /** All periods are there, but they are not comparable with each other. */
      readonly outcome: "notComparable";
      readonly differs: NotComparable["differs"] | "unit";
      /** The differing values, by period. */
      readonly values: { readonly [period: string]: string };
    };

/** The amount to find in a series. */
export interface Asked extends OwnTerms {
  readonly metric: string;
  readonly months: Months;
  /** The usual combinations of periods, which say what is missing if there is no amount. */
  readonly ways: readonly (readonly PeriodId[])[];
}

/**
 * The amount over some months, from the fewest amounts that add up to just these months: a fourth
 * quarter is the year less its nine months, and twelve months to December are the year to March
 * plus the nine months since, less those of the year before. The fewer the roundings, the narrower
 * the bounds.
 *
 * All amounts have the same unit, company, accounting standard, scope and definition. If there are
 * several such sets, it uses the one that comes first for the latest period.
 */
export function amountOver(reader: LevelReader, asked: Asked): AmountOver | WithoutAmount {
  const levels = measuredIn(reader, asked);
  requireFlow([...levels.values()].flat(), asked.describe);
  for (const basis of basesOf(levels)) {
    const steps = fewest(stepsOn(basis, levels, asked.calendar), asked.months);
    if (steps !== undefined && !differ(steps)) return sumOf(steps, asked);
  }
  return without(reader, asked, levels);
}

type Levels = ReadonlyMap<PeriodId, readonly MeasuredLevel[]>;

/**
 * An amount that leads from one month to another: added when going forwards, subtracted backwards.
 */
interface Step {
  readonly period: PeriodId;
  readonly level: MeasuredLevel;
  readonly from: number;
  readonly to: number;
}

/** All amounts in the fiscal years of these months, the latest first. */
function measuredIn(reader: LevelReader, { metric, months: [start, end] }: Asked): Levels {
  const yearOf = (month: number): number => Math.floor(month / spans.fiscalYear.months);
  const periods = (reader.periods() as readonly PeriodId[]).filter((period) => {
    const { year } = readPeriod(period);
    return yearOf(start) <= year && year <= yearOf(end - 1);
  });
  const inOrder = periods.toSorted((one, other) => monthsOf(other)[1] - monthsOf(one)[1]);
  return new Map(
    inOrder.map((period) => [
      period,
      reader
        .at(period)
        .filter(isMeasured)
        // The figure itself may not name its metric and period.
        .map((level) => ({ ...level, about: { metric, period, ...level.about } })),
    ]),
  );
}

/** One amount of each set of comparable ones. */
function basesOf(levels: Levels): readonly MeasuredLevel[] {
  const bases = new Map<string, MeasuredLevel>();
  for (const level of [...levels.values()].flat()) {
    const { company, scope, definition } = level.about;
    const basis = JSON.stringify([level.unit, company, standardOf(level.about), scope, definition]);
    if (!bases.has(basis)) bases.set(basis, level);
  }
  return [...bases.values()];
}

/** The steps that a set of comparable amounts allows, in both directions. */
function stepsOn(basis: MeasuredLevel, levels: Levels, calendar: FiscalCalendar): readonly Step[] {
  const forwards = [...levels].flatMap(([period, each]): readonly Step[] => {
    const level = each.find((one) => isComparable(basis, one));
    // A year of nine months does not have twelve.
    if (level === undefined || unlikeItsId({ ...level, period }, calendar) !== undefined) return [];
    const [from, to] = monthsOf(period);
    return [{ period, level, from, to }];
  });
  return [...forwards, ...forwards.map((step) => ({ ...step, from: step.to, to: step.from }))];
}

/** The fewest steps from the first month to the one after the last, additions first. */
function fewest(steps: readonly Step[], [start, end]: Months): readonly Step[] | undefined {
  const ways = new Map<number, readonly Step[]>([[start, []]]);
  // Months that are reached are appended, so that the loop goes on to visit them.
  for (const [month, way] of ways) {
    if (month === end) return way;
    for (const step of steps)
      if (step.from === month && !ways.has(step.to)) ways.set(step.to, [...way, step]);
  }
  return undefined;
}

/** Whether two of the amounts differ in a key that a third one lacks. */
const differ = (steps: readonly Step[]): boolean =>
  steps.some((one) =>
    steps.some((other) => differenceIn(terms, one.level.about, other.level.about) !== undefined),
  );

function sumOf(steps: readonly Step[], { months: [start, end] }: Asked): AmountOver {
  const added = steps.filter(({ from, to }) => from < to);
  const subtracted = steps.filter(({ from, to }) => from > to);
  const levels = steps.map(({ level }) => level) as [MeasuredLevel, ...MeasuredLevel[]];
  const total = subtracted.reduce(
    (sum, { level }) => subtract(sum, level),
    added.reduce((sum, { level }) => add(sum, level), exactly(zero)),
  );
  const periods = (of: readonly Step[]): readonly PeriodId[] => of.map(({ period }) => period);
  return {
    outcome: "amount",
    ...(combined(levels, total, periodFrom(start, end)) as Combined),
    added: periods(added),
    subtracted: periods(subtracted),
  };
}

/** Why there is no amount: first missing periods, then hedges and words, then differences. */
function without(reader: LevelReader, { ways, calendar }: Asked, levels: Levels): WithoutAmount {
  const gaps = (way: readonly PeriodId[]): readonly PeriodId[] =>
    way.filter((period) => (levels.get(period) ?? []).length === 0);
  const [way = []] = ways.toSorted((one, other) => gaps(one).length - gaps(other).length);
  const missing = gaps(way);
  const hedged = missing.flatMap((period) => {
    const [level] = reader.at(period);
    return level === undefined ? [] : [{ period, qualifier: qualifierOf(level) }];
  });
  if (hedged.length > 0) return { outcome: "hedged", hedged };
  if (missing.length > 0) return { outcome: "missing", missing };
  return notComparable(way, levels, calendar);
}

function notComparable(
  way: readonly PeriodId[],
  levels: Levels,
  calendar: FiscalCalendar,
): WithoutAmount {
  const each = way.flatMap((period) => {
    const [level] = levels.get(period) ?? [];
    return level === undefined ? [] : [{ period, level }];
  });
  const told = (
    differs: NotComparable["differs"] | "unit",
    values: readonly (readonly [PeriodId, string | undefined])[],
  ): WithoutAmount => ({
    outcome: "notComparable",
    differs,
    values: Object.fromEntries(
      values.filter((entry): entry is readonly [PeriodId, string] => entry[1] !== undefined),
    ),
  });
  const short = each.map(
    ({ period, level }) => [period, unlikeItsId({ ...level, period }, calendar)] as const,
  );
  if (short.some(([, days]) => days !== undefined)) return told("span", short);
  for (const [index, one] of each.entries())
    for (const other of each.slice(0, index)) {
      const found = differenceIn(terms, other.level.about, one.level.about);
      if (found !== undefined)
        return told(found.differs, [
          [other.period, found.current],
          [one.period, found.base],
        ]);
    }
  return told(
    "unit",
    each.map(({ period, level }) => [period, level.unit]),
  );
}
