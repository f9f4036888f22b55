import { one, plus, quotient, times, type Exact } from "../precision/exact.js";
import type { End, Measured } from "../precision/interval.js";

/**
 * The change from the base to a known level, given the rate between them: c − c / (1 + g), which is
 * c × g / (1 + g). It rises with g, and with c if g is above zero. `undefined` if the rate can be
 * arbitrarily close to −100 %, because the base then has no upper bound.
 */
export function changeTo(current: Measured, rate: Measured): Measured | undefined {
  if (plus(one, rate.lower.at).digits <= 0n) return undefined;
  const end = (c: End, g: End, direction: "down" | "up"): End => {
    const { value, exact } = quotient(times(c.at, g.at), plus(one, g.at), direction);
    return { at: value, closed: exact && isReached(c, g) };
  };
  const point = quotient(times(current.point, rate.point), plus(one, rate.point), "nearest").value;
  return {
    point,
    lower: end(isBelowZero(rate.lower.at) ? current.upper : current.lower, rate.lower, "down"),
    upper: end(isBelowZero(rate.upper.at) ? current.lower : current.upper, rate.upper, "up"),
  };
}

/** The change from a known level, given the rate: b × g. */
export function changeFrom(base: Measured, rate: Measured): Measured {
  const end = (b: End, g: End): End => ({ at: times(b.at, g.at), closed: isReached(b, g) });
  return {
    point: times(base.point, rate.point),
    lower: end(isBelowZero(rate.lower.at) ? base.upper : base.lower, rate.lower),
    upper: end(isBelowZero(rate.upper.at) ? base.lower : base.upper, rate.upper),
  };
}

const isBelowZero = ({ digits }: Exact): boolean => digits < 0n;

/** Zero growth means zero change, whatever the level. */
function isReached(level: End, rate: End): boolean {
  return rate.closed && (level.closed || rate.at.digits === 0n);
}
