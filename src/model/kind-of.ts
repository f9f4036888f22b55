import type { Fact } from "./fact.js";
import type { FactKind } from "./fact-kind.js";
import { own, ownFields } from "./own.js";
import { type FactPath, factPath } from "./fact-path.js";

/** What a fact states: as it says itself, or else as its id says. */
export function kindOf(fact: Pick<Fact, "kind" | "id">): FactKind | undefined {
  return (own(fact, "kind") as FactKind | undefined) ?? factPath(fact.id)?.kind;
}

/**
 * The same with its metric and its period, each as the fact says itself, or else as its id says.
 */
export function subjectOf(
  fact: Pick<Fact, "kind" | "metric" | "period" | "id">,
): Partial<Pick<FactPath, "kind" | "metric" | "period">> {
  const { kind, metric, period } = ownFields(fact, ["kind", "metric", "period"]);
  return {
    ...factPath(fact.id),
    ...(kind && { kind }),
    ...(metric !== undefined && { metric }),
    ...(period !== undefined && { period }),
  };
}
