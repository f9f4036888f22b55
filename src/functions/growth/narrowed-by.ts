import { isMeasured, type MeasuredLevel } from "../levels/level.js";
import type { LevelReader } from "../levels/reader.js";
import { compare, type Exact } from "../precision/exact.js";
import { overlapOf } from "../precision/overlap.js";
import {
  contains,
  type Interval,
  isNegative,
  type Measured,
  middleOf,
  negate,
  toDerived,
} from "../precision/interval.js";
import { readDerived } from "../precision/read-bounds.js";
import { amountsSpent } from "./classify.js";
import { changeFrom, changeTo } from "./change-reported.js";
import type { ComputedGrowth } from "./outcome.js";

type Rate = Extract<ComputedGrowth, { readonly outcome: "rate" }>;

/**
 * Narrows computed growth by a rate that is known independently because it was printed: the rate is
 * cut to its bounds, and the change to what the rate and either level imply. The result is then no
 * longer computed from the levels alone.
 */
export function narrowedBy(
  { rate: rateBetween }: LevelReader,
  growth: Rate,
  now: MeasuredLevel,
  before: MeasuredLevel,
): Rate {
  const known = rateBetween(now, before);
  if (known === undefined || !isMeasured(known)) return growth;
  const computed = readDerived(growth.rate);
  const shared = overlapOf(computed, known);
  if (shared === undefined || contains(shared, computed)) return growth;
  const rate = { ...shared, point: within(shared, computed.point, known.point) };
  return {
    ...growth,
    rate: toDerived(rate, "ratio", "inferred"),
    change: toDerived(
      narrowedChange(readDerived(growth.change), rate, now, before),
      growth.change.unit,
      "inferred",
    ),
    basis: "inferred",
  };
}

function narrowedChange(
  change: Measured,
  rate: Measured,
  now: MeasuredLevel,
  before: MeasuredLevel,
): Measured {
  const [c, b] = amountsSpent(now, before);
  const spent = [changeTo(c, rate), changeFrom(b, rate)].filter((each) => each !== undefined);
  const implied = isNegative(before) ? spent.map(negate) : spent;
  const shared = implied.reduce<Interval | undefined>(
    (left, each) => left && overlapOf(left, each),
    change,
  );
  return shared === undefined
    ? change
    : { ...shared, point: within(shared, change.point, ...implied.map(({ point }) => point)) };
}

/** The first of these points that is strictly inside, or else the midpoint. */
function within(interval: Interval, ...points: readonly Exact[]): Exact {
  const { lower, upper } = interval;
  const inside = points.find((at) => compare(lower.at, at) < 0 && compare(at, upper.at) < 0);
  return inside ?? middleOf(interval);
}
