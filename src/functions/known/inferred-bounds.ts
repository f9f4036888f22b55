import type { InferredBounds } from "../../model/known.js";
import { ownFields } from "../../model/own.js";

const keys = [
  ...(["metric", "period", "accountingStandard", "scope", "definition"] as const),
  ...(["unit", "lower", "upper", "lowerClosed", "upperClosed"] as const),
];

/** Bounds and their subject, without any other keys. */
export function inferredBounds<U extends string>(
  bounded: Omit<InferredBounds<U>, "basis">,
): InferredBounds<U> {
  return { basis: "inferred", ...(ownFields(bounded, keys) as typeof bounded) };
}
