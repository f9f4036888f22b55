import { type Derived, subtract, toDerived } from "../precision/interval.js";
import { type BoundedTarget, readEnds } from "./read-guidance.js";
import { figuresOf, type Reported, sumOfParts } from "./reported.js";
import { named } from "../refusing/named.js";

/** What is left of a target: at its low end and at its high end. */
export interface Remainder {
  readonly low: Derived;
  readonly high: Derived;
}

/**
 * What the rest of the year must bring for the full-year guidance to be met: the guidance less what
 * is already reported.
 *
 * @param fullYear - The guidance, a range or a point.
 * @param reported - One figure, or several of periods that do not overlap.
 * @returns The remainder at the low and at the high end, each with the bounds that the reported
 * figures' rounding leaves.
 * @throws EarningsError `mixedUnits`; `mismatch` for another metric, a period outside of the guided
 * one, or two that overlap; `malformedRecord` for another form; `invalidFigure` and `excessDigits`
 * for malformed figures.
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
