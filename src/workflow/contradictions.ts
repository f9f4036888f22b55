import type { Fact } from "../model/fact.js";
import { reconcileAll } from "../functions/reconciling/reconcile-all.js";
import type { Reconciled } from "../functions/reconciling/reconciled.js";
import { conflicts, type Finding, fails } from "./finding.js";

/** Printed percentages and totals that the document's own levels contradict. */
export function contradictions(facts: readonly Fact[]): readonly Finding[] {
  // A figure under what is no period has a finding of its own.
  const ofPeriods = facts.filter(({ kind, period }) => kind !== "level" || period !== undefined);
  return reconcileAll(ofPeriods).inconsistent.map((each) =>
    (each.kind === "growth" ? fails : conflicts)("contradicted", each.fact.id, words(each)),
  );
}

function words(each: Reconciled): string {
  const using = each.using
    .map(({ id, printed }) => `${id} "${printed}"`)
    .join(each.kind === "growth" ? " against " : " + ");
  const end = "One of them is mistyped, or the document is wrong: then it is an erratum.";
  return `"${each.fact.printed}" is not what the document's own figures give: ${using}${gives(each)}. ${end}`;
}

function gives(each: Reconciled): string {
  if (each.outcome === "undecidable") return "";
  const shown = [each.computed.lower, each.computed.upper]
    .filter((bound) => bound !== undefined)
    .map((bound) =>
      each.kind === "growth" ? `${bound.times(100).toFixed(2)}%` : bound.toString(),
    );
  return `, between ${shown.join(" and ")}`;
}
