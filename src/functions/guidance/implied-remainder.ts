import { type Derived, subtract, toDerived } from "../precision/interval.js";
import { type BoundedTarget, readEnds } from "./read-guidance.js";
import { figuresOf, type Reported, sumOfParts } from "./reported.js";
import { named } from "../refusing/named.js";

/** What remains of a target, at its lower and at its upper bound. */
export interface Remainder {
  readonly low: Derived;
  readonly high: Derived;
}

/**
 * The amount needed in the rest of the year to meet the full-year guidance: the guidance less what
 * is already reported.
 *
 * @param fullYear - The guidance, a range or a point.
 * @param reported - One figure, or several of periods that do not overlap.
 * @returns The remainder at the lower and at the upper bound of the guidance, each with its own
 * bounds from the rounding of the reported figures.
 * @throws EarningsError `mixedUnits` if the units differ.
 * @throws EarningsError `mismatch` for another metric, a period outside the guided one, or
 * overlapping periods.
 * @throws EarningsError `malformedRecord` for an unknown form of target.
 * @throws EarningsError `invalidFigure` or `excessDigits` for malformed figures.
 *
 * @example
 * ```ts
 * import { guidance, impliedRemainder } from "@iij/earnings";
 *
 * const nineMonths = { value: "31000000000", unit: "JPY", decimals: -8, period: "9M02" } as const;
 * const { low, high } = impliedRemainder(guidance.FY2002.revenues, nineMonths);
 * [low.point.toString(), high.point.toString()]; // → ["12500000000", "13000000000"]
 * low.lower.toString(); // → "12450000000"
 * ```
 */
export function impliedRemainder<U extends string>(
  fullYear: BoundedTarget<U>,
  reported: Reported<NoInfer<U>>,
): Remainder {
  return named("impliedRemainder", () => {
    const { low, high, of } = readEnds(fullYear);
    const sum = sumOfParts(of, figuresOf(reported));
    return {
      low: toDerived(subtract(low, sum), of.unit),
      high: toDerived(subtract(high, sum), of.unit),
    };
  });
}
