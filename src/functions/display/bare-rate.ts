import { compare, type Exact } from "../precision/exact.js";
import type { DerivedLike } from "../precision/bounds-like.js";
import { shortDecimal } from "../precision/short-decimal.js";

/** A number with both bounds, whether or not these are possible. */
export interface Numbers {
  readonly point: Exact;
  readonly lower: Exact;
  readonly upper: Exact;
}

const keys = ["unit", "lower", "upper", "lowerClosed", "upperClosed", "point", "basis"] as const;

/**
 * The numbers of a rate that is just as `growth` returns it. A column of rates is often written as
 * text, and reading anything that can be passed takes longer than writing it. This returns what
 * `readDerived` returns, or `undefined` if that has to look closer.
 */
export function bareRate(rate: DerivedLike): Numbers | undefined {
  if (typeof rate !== "object" || rate === null) return undefined;
  // Any other key might say something about the rate.
  if (Object.getOwnPropertyNames(rate).length !== keys.length) return undefined;
  for (const key of keys) if (!Object.hasOwn(rate, key)) return undefined;
  const { unit, basis } = rate as { readonly unit: unknown; readonly basis?: unknown };
  if (unit !== "ratio" || basis !== "computed") return undefined;
  const [point, lower, upper] = [
    shortDecimal(rate.point),
    shortDecimal(rate.lower),
    shortDecimal(rate.upper),
  ];
  if (point === undefined || lower === undefined || upper === undefined) return undefined;
  const isInOrder = compare(lower, point) <= 0 && compare(point, upper) <= 0;
  return isInOrder && compare(lower, upper) < 0 ? { point, lower, upper } : undefined;
}
