import type { Fact } from "../../model/fact.js";
import { bare } from "../refusing/describe.js";
import { refuse } from "../refusing/refuse.js";

/**
 * Rejects facts of several companies where figures are keyed by period and metric, since those of
 * one company would replace another's. Rankings may have many companies.
 */
export function requireOneCompany(facts: readonly Fact[]): void {
  const companies = new Set<string>();
  for (const { kind, company } of facts)
    if (kind !== "rank" && company !== undefined) companies.add(company);
  const [one, other] = [...companies];
  if (one === undefined || other === undefined) return;
  refuse("mismatch", {
    needs: "facts of one company",
    got: `${bare(one)} and ${bare(other)}`,
    fix: "Choose one: facts.filter(({ company }) => company === …).",
    values: [one, other],
  });
}
