import type { Quantity } from "../../model/figure.js";
import type { PeriodId } from "../../model/period.js";
import { endAndLength } from "../periods/read-period.js";
import { describe } from "../refusing/describe.js";
import { add, exactly, type Measured } from "../precision/interval.js";
import { zero } from "../precision/exact.js";
import { readQuantity } from "../precision/read-quantity.js";
import { requireSame, terms } from "../precision/require-same.js";
import { requireSameUnit } from "../refusing/require-same-unit.js";
import { refuse } from "../refusing/refuse.js";

/** The reported amount of a guided period: one figure, or several for parts that do not overlap. */
export type Reported<U extends string = string> = Quantity<U> | readonly Quantity<U>[];

export function figuresOf(reported: Reported): readonly Quantity[] {
  return Array.isArray(reported) ? (reported as readonly Quantity[]) : [reported as Quantity];
}

/** The sum of the parts of a whole, after checking that they are its parts. */
export function sumOfParts(whole: Quantity, parts: readonly Quantity[]): Measured {
  const intervals = parts.map((part) => {
    const interval = readQuantity(part);
    requireSameUnit(whole, part);
    requireSame(["metric", ...terms], whole, part);
    requireInside(whole, part);
    return interval;
  });
  requireApart(parts);
  return intervals.reduce(add, exactly(zero));
}

/** A period as the numbers of its first month and of the month after its last. */
interface Months {
  readonly start: number;
  readonly end: number;
}

function monthsOf(period: PeriodId): Months {
  const [end, length] = endAndLength(period);
  return { start: end - length, end };
}

/** Rejects a part whose period is not inside the period of the whole. */
function requireInside(whole: Quantity, part: Quantity): void {
  if (whole.period === undefined || part.period === undefined) return;
  const outer = monthsOf(whole.period);
  const inner = monthsOf(part.period);
  if (outer.start <= inner.start && inner.end <= outer.end && whole.period !== part.period) return;
  refuse("mismatch", {
    needs: `a part of the period ${whole.period}`,
    got: describe(part),
    values: [whole, part],
  });
}

function requireApart(parts: readonly Quantity[]): void {
  const periods = parts.map(({ period }) => period).filter((period) => period !== undefined);
  for (const [index, period] of periods.entries()) {
    const one = monthsOf(period);
    const other = periods.slice(0, index).find((before) => {
      const { start, end } = monthsOf(before);
      return start < one.end && one.start < end;
    });
    if (other === undefined) continue;
    refuse("mismatch", {
      needs: "periods that do not overlap",
      got: `${other} and ${period}`,
      fix: "Count each month once.",
      values: parts,
    });
  }
}

/**
 * Rejects parts that leave out months of the whole. It is enough to count the months, because the
 * parts do not overlap.
 */
export function requireAllMonths(whole: Quantity, parts: readonly Quantity[]): void {
  const lengths = [whole, ...parts].map(({ period }) => period && endAndLength(period)[1]);
  if (lengths.includes(undefined)) return;
  const [months = 0, ...covered] = lengths as number[];
  const sum = covered.reduce((total, length) => total + length, 0);
  if (sum === months) return;
  refuse("mismatch", {
    needs: `figures for all of ${whole.period ?? "the period"}, ${months} months`,
    got: `${parts.map(({ period }) => period).join(" and ")}, ${sum} months`,
    values: [whole, ...parts],
  });
}
