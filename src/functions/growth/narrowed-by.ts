import type { Level } from "../levels/level.js";
import { overlapOf } from "../precision/overlap.js";
import { contains, isBounded, toDerived } from "../precision/interval.js";
import { readDerived } from "../precision/read-bounds.js";
import type { ComputedGrowth } from "./outcome.js";

type Rate = Extract<ComputedGrowth, { readonly outcome: "rate" }>;

/**
 * A rate that is itself known better than its two levels, because it was printed, is no wider than
 * that; it is then no longer computed from them alone.
 */
export function narrowedBy(growth: Rate, known: Level | undefined): Rate {
  if (known === undefined || !isBounded(known)) return growth;
  const computed = readDerived(growth.rate);
  const shared = overlapOf(computed, known);
  if (shared === undefined || contains(shared, computed)) return growth;
  return {
    ...growth,
    rate: toDerived({ ...shared, point: computed.point }, "ratio", "inferred"),
    basis: "inferred",
  };
}
