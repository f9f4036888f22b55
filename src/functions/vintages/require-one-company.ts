import type { Fact } from "../../model/fact.js";
import { bare } from "../refusing/describe.js";
import { refuse } from "../refusing/refuse.js";

/**
 * Refuses facts of several companies where figures are put under their period and metric, since one
 * company's would stand for the other's. The lines of a ranking are of many.
 */
export function requireOneCompany(facts: readonly Fact[]): void {
  const companies = new Set(
    facts.flatMap(({ kind, company }) => (kind === "rank" ? [] : (company ?? []))),
  );
  const [one, other] = [...companies];
  if (one === undefined || other === undefined) return;
  refuse("mismatch", {
    needs: "facts of one company",
    got: `${bare(one)} and ${bare(other)}`,
    fix: "Choose one: facts.filter(({ company }) => company === …).",
    values: [one, other],
  });
}
