import { documentErrata } from "../documents/errata.js";
import { infer } from "../functions/inference/infer.js";
import type { Inference } from "../functions/inference/inference.js";
import type { Fact } from "../model/fact.js";

const inferences = new WeakMap<readonly Fact[], Inference>();

/**
 * What all figures imply together, given the known errata. Several pages need it for the same
 * facts, so it is computed once.
 */
export function everythingInferred(facts: readonly Fact[]): Inference {
  const known = inferences.get(facts);
  if (known !== undefined) return known;
  const inference = infer(facts, { errata: documentErrata });
  inferences.set(facts, inference);
  return inference;
}
