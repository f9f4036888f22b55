import type { Amount } from "../../model/figure.js";
import { divide } from "../precision/divide.js";
import { isNegative, isPositive, type Measured } from "../precision/interval.js";
import { describe } from "../refusing/describe.js";
import { readQuantity } from "../precision/read-quantity.js";
import { requireSame } from "../precision/require-same.js";
import { requireSameUnit } from "../precision/require-same-unit.js";
import { refuse } from "../refusing/refuse.js";

/** The quotient of two figures of one unit, period, standard and scope, over a base that is certainly above zero. */
export function ratioOf(part: Amount, base: Amount): Measured {
  const above = readQuantity(part);
  const below = readQuantity(base);
  requireSameUnit(part, base);
  requireSame(["period", "accountingStandard", "scope"], part, base);
  return divide(above, requirePositive(base, below));
}

/** Refuses a base that could be zero, or is below it. */
export function requirePositive(base: unknown, interval: Measured): Measured {
  if (isPositive(interval)) return interval;
  refuse(isNegative(interval) ? "outOfRange" : "divisionByZero", {
    needs: "a base that is certainly above zero",
    got: describe(base),
    fix: isNegative(interval) ? "A ratio to a negative amount means nothing." : "It can be zero, and a quotient by zero is undefined.",
    values: [base],
  });
}
