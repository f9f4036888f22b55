import type { Fact } from "../model/fact.js";
import { reconcileAll } from "../functions/reconciling/reconcile-all.js";
import type { Reconciled } from "../functions/reconciling/reconciled.js";
import { requireKind } from "../functions/vintages/require-kind.js";
import { conflicts, type Finding, fails } from "./finding.js";

/** Printed percentages and totals that the document's own levels contradict. */
export function contradictions(facts: readonly Fact[]): readonly Finding[] {
  return reconcileAll(facts.filter(isUnderstood)).inconsistent.map((each) =>
    (each.kind === "growth" ? fails : conflicts)("contradicted", each.fact.id, words(each)),
  );
}

function words(each: Reconciled): string {
  const using = each.using
    .map(({ id, printed }) => `${id} "${printed}"`)
    .join(each.kind === "growth" ? " against " : " + ");
  const end = "Either one of them is mistyped, or the document is wrong and needs an erratum.";
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

/** A fact that does not say what it states is a separate finding. */
function isUnderstood(fact: Fact): boolean {
  try {
    requireKind(fact);
    return true;
  } catch {
    return false;
  }
}
