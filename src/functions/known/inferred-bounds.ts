import type { InferredBounds } from "../../model/known.js";
import { ownFields } from "../../model/own.js";
import type { InferredLevel } from "../inference/inference.js";

/** What bounds a number, and what the number is of. */
type Bounded = Pick<InferredLevel, "unit" | "lowerClosed" | "upperClosed"> & Partial<InferredLevel>;

const keys = [
  ...(["metric", "period", "accountingStandard", "scope", "definition"] as const),
  ...(["unit", "lower", "upper", "lowerClosed", "upperClosed"] as const),
];

/**
 * Bounds with the documents that they need, which are found when they are first asked for: that
 * takes many small runs of the solver.
 */
export function inferredBounds(
  bounded: Bounded,
  documents: () => readonly string[],
): InferredBounds {
  const fields = Object.entries(ownFields(bounded, keys)).filter(
    ([, value]) => value !== undefined,
  );
  let found: readonly string[] | undefined;
  return Object.freeze<InferredBounds>({
    basis: "inferred",
    ...(Object.fromEntries(fields) as unknown as Omit<Bounded, "basis">),
    get documents() {
      return (found ??= Object.freeze(documents()));
    },
  });
}
