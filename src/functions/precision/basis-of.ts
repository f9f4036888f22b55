import type { Amount, InferredAmount } from "../../model/figure.js";

/** What a result says of its amounts: that one of them is inferred, or nothing. */
export function basisOf(one: Amount, other?: Amount): { basis?: "inferred" } | undefined {
  const { basis } = { ...one, ...other } as InferredAmount;
  return basis && { basis };
}
