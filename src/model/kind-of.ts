import type { Fact } from "./fact.js";
import type { FactKind } from "./fact-kind.js";
import { type FactPath, factPath } from "./fact-path.js";

/** What a fact states: as it says itself, or else as its id says. */
export function kindOf({ kind, id }: Pick<Fact, "kind" | "id">): FactKind | undefined {
  return kind ?? factPath(id)?.kind;
}

/**
 * The same with its metric and its period, each as the fact says itself, or else as its id says.
 */
export function subjectOf({
  kind,
  metric,
  period,
  id,
}: Pick<Fact, "kind" | "metric" | "period" | "id">): Partial<
  Pick<FactPath, "kind" | "metric" | "period">
> {
  return {
    ...factPath(id),
    ...(kind && { kind }),
    ...(metric !== undefined && { metric }),
    ...(period !== undefined && { period }),
  };
}
