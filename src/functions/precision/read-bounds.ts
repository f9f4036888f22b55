import { EarningsError } from "../../model/earnings-error.js";
import { type Decimal, isFiniteDecimal } from "./decimal.js";
import { compare, type Exact, exactOf } from "./exact.js";
import type { Bounds, Derived, Interval, Measured } from "./interval.js";

function refuse(caller: string, needs: string, got: unknown): never {
  const kind = typeof got === "object" && got !== null ? `an object with the keys ${Object.keys(got).join(", ") || "(none)"}` : String(got);
  throw new EarningsError("invalidFigure", { function: caller, needs, got: kind, values: [got] });
}

const exact = (decimal: Decimal): Exact => exactOf(decimal.toFixed());

/** Bounds that one of our functions returned, or a user's own of the same shape, as an exact interval. */
export function readBounds(caller: string, bounds: Bounds): Interval {
  if (typeof bounds !== "object" || bounds === null || !isFiniteDecimal(bounds.lower) || !isFiniteDecimal(bounds.upper)) {
    return refuse(caller, "bounds whose two ends are finite Decimals", bounds);
  }
  const lower = { at: exact(bounds.lower), closed: Boolean(bounds.lowerClosed) };
  const upper = { at: exact(bounds.upper), closed: Boolean(bounds.upperClosed) };
  const width = compare(upper.at, lower.at);
  if (width < 0 || (width === 0 && !(lower.closed && upper.closed))) return refuse(caller, "bounds that hold at least one number", bounds);
  if (typeof bounds.unit !== "string" || bounds.unit === "") return refuse(caller, "bounds with a unit", bounds);
  return { lower, upper };
}

/** Bounds with their point. */
export function readDerived(caller: string, derived: Derived): Measured {
  const interval = readBounds(caller, derived);
  return isFiniteDecimal(derived.point) ? { point: exact(derived.point), ...interval } : refuse(caller, "a point that is a finite Decimal", derived);
}
