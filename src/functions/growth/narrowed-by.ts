import type { Level } from "../levels/level.js";
import { compare, type Exact } from "../precision/exact.js";
import { overlapOf } from "../precision/overlap.js";
import { contains, type Interval, isBounded, type Measured, toDerived } from "../precision/interval.js";
import { readDerived } from "../precision/read-bounds.js";
import type { Growth } from "./outcome.js";

type Rate = Extract<Growth, { readonly outcome: "rate" }>;

/** A rate that is itself known better than its two levels, because it was printed, is no wider than that; it is then no longer computed from them alone. */
export function narrowedBy(growth: Rate, known: Level | undefined): Rate {
  if (known === undefined || !isBounded(known)) return growth;
  const computed = readDerived(growth.rate);
  const shared = overlapOf(computed, known);
  if (shared === undefined || contains(shared, computed)) return growth;
  return { ...growth, rate: toDerived(withPoint(computed, shared), "ratio", "inferred"), basis: "inferred" };
}

/** The quotient of the two points, or the nearest number that is still possible. */
function withPoint({ point }: Measured, { lower, upper }: Interval): Measured {
  const inside: Exact = compare(point, lower.at) < 0 ? lower.at : compare(point, upper.at) > 0 ? upper.at : point;
  return { point: inside, lower, upper };
}
