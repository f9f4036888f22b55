import type { PeriodId } from "../../model/period.js";
import type { Inference, InferredCell } from "../inference/inference.js";
import { levelsIn } from "../inference/inferred-level.js";
import { compare, exactOf } from "../precision/exact.js";
import { overlapOf } from "../precision/intersect.js";
import { type Interval, type Measured, toDerived } from "../precision/interval.js";
import { readDerived } from "../precision/read-bounds.js";
import { differenceIn } from "../precision/require-same.js";
import { type Growth, growthFor } from "./growth.js";
import type { Sides } from "./sides.js";

/** As `Sides`, of levels that `infer` found. */
interface InferredSides extends Sides {
  readonly now: InferredCell | undefined;
  readonly before: InferredCell | undefined;
}

/**
 * Growth between two levels as far as they are inferred. Both are taken of one accounting standard and definition, the last stated that has
 * both. A rate that is itself known better than its two levels, because it was printed, is no wider than that.
 */
export function inferredGrowth(inference: Inference, current: string, base: string, metric: string): InferredSides {
  const nows = levelsIn(inference, current, metric).filter(isBounded);
  const befores = levelsIn(inference, base, metric).filter(isBounded);
  const pairs = nows.flatMap((now) => befores.map((before) => [now, before] as const));
  const [now, before] = pairs.find(([one, other]) => isComparable(one, other)) ?? [nows[0], befores[0]];
  const growth = growthFor(now, before, { period: current as PeriodId }, { period: base as PeriodId });
  return { now, before, growth: now === undefined || before === undefined ? growth : narrowed(growth, rateOf(inference, now, before)) };
}

const isBounded = ({ value }: InferredCell): boolean => value !== undefined;

function isComparable(one: InferredCell, other: InferredCell): boolean {
  return one.unit === other.unit && differenceIn(["accountingStandard", "scope", "definition"], one, other) === undefined;
}

/** What is known of the rate between these two vintages. */
function rateOf({ cells }: Inference, now: InferredCell, before: InferredCell): InferredCell | undefined {
  return cells.find(
    (cell) =>
      cell.kind === "growth" &&
      cell.metric === now.metric &&
      cell.period === now.period &&
      cell.comparedTo === before.period &&
      cell.accountingStandard === now.accountingStandard &&
      cell.scope === now.scope &&
      cell.definition === now.definition &&
      cell.vintage === now.vintage &&
      isBounded(cell),
  );
}

function narrowed(growth: Growth, known: InferredCell | undefined): Growth {
  if (growth.outcome !== "rate" || known?.lower === undefined || known.upper === undefined) return growth;
  const rate = readDerived(growth.rate);
  const ends = { lower: { at: exactOf(known.lower), closed: known.lowerClosed }, upper: { at: exactOf(known.upper), closed: known.upperClosed } };
  const shared = overlapOf(rate, ends);
  return shared === undefined ? growth : { ...growth, rate: toDerived(withPoint(rate, shared), "ratio"), basis: "inferred" };
}

/** The quotient of the two middles, or the nearest number that is still possible. */
function withPoint({ point }: Measured, { lower, upper }: Interval): Measured {
  const inside = compare(point, lower.at) < 0 ? lower.at : compare(point, upper.at) > 0 ? upper.at : point;
  return { point: inside, lower, upper };
}
