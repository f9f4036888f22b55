import { refuse } from "../../functions/refusing/refuse.js";

/** Rejects a file that has no known concept. */
export function refuseConcepts(others: readonly string[]): never {
  return refuse("outOfRange", {
    needs: "values of a concept whose metric is known",
    got:
      others.length === 0 ? "no values" : `only others, such as ${others.slice(0, 5).join(", ")}`,
    fix: `Name the metric of a concept: { concepts: { ${others[0] ?? "Revenues"}: … } }.`,
    values: [others],
  });
}
