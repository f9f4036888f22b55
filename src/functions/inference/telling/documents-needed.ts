import type { Derivation } from "../inference.js";

/** The documents without which a bound would be looser, each once, in the order of the steps. */
export function documentsNeeded({ lower = [], upper = [] }: Derivation): readonly string[] {
  const facts = [...lower, ...upper].flatMap((step) => step.facts);
  return [...new Set(facts.map(({ document }) => document))];
}
