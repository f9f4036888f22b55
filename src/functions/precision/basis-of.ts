import type { Amount } from "../../model/figure.js";

/** What a result says of its amounts: that one of them was inferred, or nothing. */
export function basisOf(...amounts: readonly Amount[]): { basis?: "inferred" } {
  return amounts.some((amount) => "basis" in amount && amount.basis === "inferred") ? { basis: "inferred" } : {};
}
