import type { OpenBounds } from "@iij/earnings";
import { compare, type Rational, readDecimal } from "../rational.js";

type Side = "lower" | "upper";

/** One end of what a function returned, as a fraction. */
export function endOf(found: OpenBounds, side: Side): Rational | undefined {
  const end = found[side];
  return end === undefined ? undefined : readDecimal(end.toFixed());
}

/** Whether bounds leave a number possible. */
export function admits(found: OpenBounds, x: Rational): boolean {
  return (["lower", "upper"] as const).every((side) => {
    const end = endOf(found, side);
    if (end === undefined) return true;
    const order = side === "lower" ? compare(x, end) : compare(end, x);
    return order > 0 || (order === 0 && found[`${side}Closed`]);
  });
}
