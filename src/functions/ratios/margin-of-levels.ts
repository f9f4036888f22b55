import type { ComputedBasis, Derived } from "../precision/interval.js";
import { isPositive, toDerived } from "../precision/interval.js";
import { isMeasured, type Level, type MeasuredLevel } from "../levels/level.js";
import { differenceIn, type Respect } from "../precision/require-same.js";
import { divide } from "../precision/divide.js";
import { basisOf } from "./ratio-of.js";

/** The ratio of one amount to another in the same period, or why there is none. */
export type MarginOfLevels =
  | { readonly outcome: "ratio"; readonly ratio: Derived<"ratio">; readonly basis: ComputedBasis }
  | { readonly outcome: "missing" | "hedged" | "notComparable" | "notMeaningful" };

const respects = ["company", "accountingStandard", "scope"] as const satisfies readonly Respect[];

const isOneBasis = (part: Level, whole: Level): boolean =>
  part.unit === whole.unit && differenceIn(respects, part.about, whole.about) === undefined;

/**
 * The ratio of two metrics in one period. If they are known under several accounting standards, it
 * is that of the first two amounts under the same one. `margin` throws if it cannot divide, because
 * its caller chose the two figures; here the outcome says why, because a table needs a row.
 */
export function marginOfLevels(parts: readonly Level[], wholes: readonly Level[]): MarginOfLevels {
  if (parts.length === 0 || wholes.length === 0) return { outcome: "missing" };
  const [measured, bases] = [parts.filter(isMeasured), wholes.filter(isMeasured)];
  if (measured.length === 0 || bases.length === 0) return { outcome: "hedged" };
  const pair = pairOf(measured, bases);
  if (pair === undefined) return { outcome: "notComparable" };
  const [part, whole] = pair;
  if (!isPositive(whole)) return { outcome: "notMeaningful" };
  const basis = basisOf(part, whole);
  return { outcome: "ratio", ratio: toDerived(divide(part, whole), "ratio", basis), basis };
}

function pairOf(
  parts: readonly MeasuredLevel[],
  wholes: readonly MeasuredLevel[],
): readonly [MeasuredLevel, MeasuredLevel] | undefined {
  for (const part of parts) {
    const whole = wholes.find((each) => isOneBasis(part, each));
    if (whole !== undefined) return [part, whole];
  }
  return undefined;
}
