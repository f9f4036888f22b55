import type { Fact } from "../model/fact.js";
import { isGuidance } from "../model/fact-path.js";
import { isPlain, relationOf } from "../functions/vintages/relation.js";
import { lastDay } from "../functions/vintages/published.js";
import { type Finding, fails } from "./finding.js";

/**
 * Two statements of one fact with the same precision and different values, in one document or in
 * others of the same kind of publisher and accounting standard. A restatement is not a mistake: one
 * of the two, or a third one with the later value, says so.
 */
export function duplicates(own: readonly Fact[], others: readonly Fact[]): readonly Finding[] {
  const all = [...own, ...others];
  return own.flatMap((fact, index) => {
    const elsewhere = isTarget(fact) ? [] : others.filter((each) => sameClass(fact, each));
    const doubled = [...own.slice(0, index), ...elsewhere].filter(
      (each) => differ(fact, each) && !isRestated(fact, each, all),
    );
    return doubled.map((each) => twice(fact, each));
  });
}

function twice(fact: Fact, other: Fact): Finding {
  const where =
    other.document === fact.document
      ? `of the same document (${other.locator})`
      : `of ${other.document} (${other.locator})`;
  const what = `"${fact.printed}" differs from "${other.printed}" ${where}, though both are equally precise`;
  return fails(
    "duplicate",
    fact.id,
    `${what}: correct it, or mark the later one role: "restated".`,
  );
}

function differ(one: Fact, other: Fact): boolean {
  if (
    one.id !== other.id ||
    one === other ||
    !isPlain(one) ||
    !isPlain(other) ||
    one.decimals !== other.decimals
  )
    return false;
  if (one.comparedTo !== other.comparedTo) return false;
  if (isTarget(one) && (one.role === "comparative" || other.role === "comparative")) return false;
  return relationOf(one, other) === "restated";
}

/** IIJ itself and reprints of IIJ's documents are one class; the press is the other. */
function sameClass(one: Fact, other: Fact): boolean {
  return (one.standing === "press") === (other.standing === "press");
}

/**
 * A target is revised rather than restated; if a document prints the previous one, that has the
 * role `comparative`.
 */
function isTarget(fact: Fact): boolean {
  return isGuidance(fact.kind);
}

/**
 * Whether a restatement accounts for the later value; on the same day, either may be the later one.
 */
function isRestated(one: Fact, other: Fact, among: readonly Fact[]): boolean {
  const [day, otherDay] = [lastDay(one.published), lastDay(other.published)];
  const later = [...(day >= otherDay ? [one] : []), ...(otherDay >= day ? [other] : [])];
  const restatements = among.filter(({ id, role }) => id === one.id && role === "restated");
  return restatements.some((each) =>
    later.some((value) => relationOf(each, value) === "confirmed"),
  );
}
