import { compare, one, zero } from "../precision/exact.js";
import {
  add,
  type Derived,
  type End,
  exactly,
  type Measured,
  subtract,
  toDerived,
} from "../precision/interval.js";
import { clamp } from "../ratios/clamp.js";
import { type Ratio, readRatio } from "../ratios/read-ratio.js";
import { describe } from "../refusing/describe.js";
import { refuse } from "../refusing/refuse.js";
import { printingAs, requireShare } from "./printing-as.js";
import { type CustomerCount, type GroupRate, isGroupRate, readGroup } from "./read-count.js";
import type { Quantity } from "../../model/figure.js";
import { named } from "../refusing/named.js";

/** The share of customers that two rates of one group can have in common. */
export interface Overlap {
  /** The smallest share that has both: a + b − 1, or zero. */
  readonly least: Derived<"ratio">;
  /** The largest share that can have both: the smaller rate. */
  readonly most: Derived<"ratio">;
}

/** The same for a group of known size, also in customers. */
export interface GroupOverlap extends Overlap {
  /** The same in customers, which is narrower: only whole numbers that round to the rates count. */
  readonly customers: { readonly least: number; readonly most: number; readonly of: number };
}

/**
 * The smallest and the largest share of a group that can have both of two things, by inclusion and
 * exclusion: with 67 % and 53 %, at least 20 % and at most 53 % have both. Two rates alone cannot
 * tell the actual share.
 *
 * @param a - The share that has the first; also with its base, such as a service of `crossSelling`.
 * @param b - The share of the same group that has the second, likewise.
 * @returns Two ratios; the actual share lies between `least.lower` and `most.upper`, whatever the
 * rounding hides. With a base also the numbers of customers, `customers`.
 * @throws EarningsError `outOfRange` for a rate below 0 or above 1, or one that no number of
 * customers rounds to.
 * @throws EarningsError `mismatch` for two different bases.
 * @throws EarningsError `mixedUnits` if a rate is not a ratio.
 * @throws EarningsError `invalidFigure` or `excessDigits` for malformed figures.
 *
 * @example
 * ```ts
 * import { crossSellOverlap, crossSelling } from "@iij/earnings";
 *
 * const { valueAddedServices, systemsIntegration } = crossSelling["3Q02"];
 * const { least, most } = crossSellOverlap(valueAddedServices.rate, systemsIntegration.rate);
 * [least.lower.toString(), most.upper.toString()]; // → ["0.19", "0.535"]
 * crossSellOverlap(valueAddedServices, systemsIntegration).customers; // → { least: 29, most: 80, of: 150 }
 * ```
 */
export function crossSellOverlap(a: GroupRate, b: GroupRate): GroupOverlap;
/**
 * The same for two rates without their base.
 *
 * @param a - The share that has the first.
 * @param b - The share of the same group that has the second.
 * @param base - How many customers the group has.
 * @returns Two ratios, and the numbers of customers.
 */
export function crossSellOverlap(
  a: Quantity<"ratio">,
  b: Quantity<"ratio">,
  base: CustomerCount,
): GroupOverlap;
export function crossSellOverlap(a: Ratio, b: Ratio): Overlap;
export function crossSellOverlap(
  a: GroupRate | Ratio,
  b: GroupRate | Ratio,
  base?: CustomerCount,
): Overlap | GroupOverlap {
  return named("crossSellOverlap", () => {
    if (isGroupRate(a) && isGroupRate(b)) {
      requireOneGroup(a, b);
      return { ...sharesOf(a.rate, b.rate), customers: customersOf(a.rate, b.rate, a.base) };
    }
    const shares = sharesOf(a as Ratio, b as Ratio);
    if (base === undefined) return shares;
    return {
      ...shares,
      customers: customersOf(a as Quantity<"ratio">, b as Quantity<"ratio">, base),
    };
  });
}

function requireOneGroup(a: GroupRate, b: GroupRate): void {
  const [first, second] = [readGroup(a.base), readGroup(b.base)];
  if (Number(first.value) === Number(second.value) && first.unit === second.unit) return;
  refuse("mismatch", {
    needs: "two rates of one group",
    got: `${describe(a.base)} and ${describe(b.base)}`,
    values: [a.base, b.base],
  });
}

/** Inclusion and exclusion over the whole numbers that round to the two rates. */
function customersOf(
  a: Quantity<"ratio">,
  b: Quantity<"ratio">,
  base: CustomerCount,
): GroupOverlap["customers"] {
  const of = Number(readGroup(base).value);
  const [first, second] = [customersAt(a, base), customersAt(b, base)];
  return {
    least: Math.max(0, first.least + second.least - of),
    most: Math.min(first.most, second.most),
    of,
  };
}

function sharesOf(a: Ratio, b: Ratio): Overlap {
  const first = requireShare(a, readRatio(a));
  const second = requireShare(b, readRatio(b));
  return {
    least: toDerived(clamp(subtract(add(first, second), exactly(one)), zero, one), "ratio"),
    most: toDerived(smaller(first, second), "ratio"),
  };
}

/** The smaller of two numbers that are known only by their intervals. */
function smaller(a: Measured, b: Measured): Measured {
  return {
    point: compare(a.point, b.point) < 0 ? a.point : b.point,
    // Equal bounds: the lower one is possible if either is, the upper one only if both are.
    lower: smallerEnd(a.lower, b.lower, a.lower.closed || b.lower.closed),
    upper: smallerEnd(a.upper, b.upper, a.upper.closed && b.upper.closed),
  };
}

function smallerEnd(a: End, b: End, closedAtBoth: boolean): End {
  const order = compare(a.at, b.at);
  if (order === 0) return { at: a.at, closed: closedAtBoth };
  return order < 0 ? a : b;
}

function customersAt(
  rate: Quantity<"ratio">,
  base: CustomerCount,
): { readonly least: number; readonly most: number } {
  const { least, greatest } = printingAs(rate, base);
  if (least <= greatest) return { least: Number(least), most: Number(greatest) };
  return refuse("outOfRange", {
    needs: "a rate to which some number of the group rounds",
    got: `${describe(rate)} of ${describe(base)}`,
    values: [rate, base],
  });
}
