import { type Decimal, isFiniteDecimal } from "./decimal.js";
import { compare, type Exact, exactOf } from "./exact.js";
import type { Bounds, Derived, Interval, Measured } from "./interval.js";
import { refuse } from "../refusing/refuse.js";

/** What was given instead of bounds, by its keys. */
function refused(needs: string, given: unknown): never {
  const keys = typeof given === "object" && given !== null ? `an object with the keys ${Object.keys(given).join(", ") || "(none)"}` : String(given);
  return refuse("invalidFigure", { needs, got: keys, values: [given] });
}

const exact = (decimal: Decimal): Exact => exactOf(decimal.toFixed());

/** Bounds that one of our functions returned, or a user's own of the same shape, as an exact interval. */
export function readBounds(bounds: Bounds): Interval {
  if (typeof bounds !== "object" || bounds === null || !isFiniteDecimal(bounds.lower) || !isFiniteDecimal(bounds.upper)) {
    return refused("bounds whose two ends are finite Decimals", bounds);
  }
  const lower = { at: exact(bounds.lower), closed: Boolean(bounds.lowerClosed) };
  const upper = { at: exact(bounds.upper), closed: Boolean(bounds.upperClosed) };
  const width = compare(upper.at, lower.at);
  if (width < 0 || (width === 0 && !(lower.closed && upper.closed))) return refused("bounds that hold at least one number", bounds);
  if (typeof bounds.unit !== "string" || bounds.unit === "") return refused("bounds with a unit", bounds);
  return { lower, upper };
}

/** Bounds with their point. */
export function readDerived(derived: Derived): Measured {
  const interval = readBounds(derived);
  return isFiniteDecimal(derived.point) ? { point: exact(derived.point), ...interval } : refused("a point that is a finite Decimal", derived);
}
