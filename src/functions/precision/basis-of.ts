import type { Amount, InferredAmount } from "../../model/figure.js";

/** What a result says of its amounts: that one of them is inferred, or nothing. */
export function basisOf(one: Amount, other?: Amount): { basis?: "inferred" } | undefined {
  // Not by a copy of both: that would ask for the derivation of what `infer` found.
  const basis = (one as InferredAmount).basis ?? (other as InferredAmount | undefined)?.basis;
  return basis && { basis };
}
