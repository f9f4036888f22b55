import { documentErrata } from "../../documents/errata.js";
import { infer } from "../../functions/inference/infer.js";
import type { Contradiction, Inference } from "../../functions/inference/inference.js";
import { compare, type Exact, exactOf, minus, zero } from "../../functions/precision/exact.js";
import { isPlain } from "../../functions/vintages/relation.js";
import type { Fact } from "../../model/fact.js";
import { conflicts, type Finding } from "../finding.js";

/**
 * Compares a document with everything that is known: inference runs with it and without it, and
 * each contradiction that appears only with it becomes a question.
 */
export function againstTheKnown(own: readonly Fact[], known: readonly Fact[]): readonly Finding[] {
  if (own.length === 0) return [];
  const { contradictions } = infer([...known, ...own], { errata: documentErrata });
  const news = contradictions.filter(
    ({ facts, erratum }) => erratum === undefined && facts.some((fact) => own.includes(fact)),
  );
  const before = news.length === 0 ? undefined : infer(known, { errata: documentErrata });
  return news.map((each) => question(each, own, before));
}

function question(
  { facts }: Contradiction,
  own: readonly Fact[],
  before: Inference | undefined,
): Finding {
  const mine = facts.filter((fact) => own.includes(fact));
  const theirs = facts.filter((fact) => !own.includes(fact));
  const loss = mine.find((fact) => fitsAsLoss(fact, before));
  const says = `${mine.map(quoted).join(", ")} cannot be true together with ${theirs.length === 0 ? "one another" : theirs.map(quoted).join(", ")}.`;
  return conflicts(
    "againstTheKnown",
    (loss ?? mine[0])?.id ?? "document",
    `${says} ${asks(facts, loss)}`,
  );
}

function asks(facts: readonly Fact[], loss: Fact | undefined): string {
  if (loss !== undefined)
    return `As a loss, "${loss.printed}" would fit. If the document calls it one, add \`reads: "loss"\`.`;
  return facts.some(isTranslation)
    ? "A document translates at one rate: which of its amounts is mistyped, or translated at another day's rate?"
    : "Was it restated? Is it under another accounting standard, or another metric? Or did you or the document make a mistake?";
}

const isTranslation = (fact: Fact): boolean =>
  ["translation", "targetTranslation"].includes(fact.kind);

const quoted = ({ id, printed, document }: Fact): string => `${id} "${printed}" (${document})`;

/** Whether the amount would fit the others if it were negative. */
function fitsAsLoss(fact: Fact, before: Inference | undefined): boolean {
  const { period, metric } = fact;
  if (!isPlain(fact) || fact.kind !== "level" || fact.value.startsWith("-")) return false;
  if (period === undefined || metric === undefined) return false;
  const level = before?.levels[period]?.[metric];
  return level !== undefined && isWithin(minus(zero, exactOf(fact.value)), level);
}

function isWithin(
  value: Exact,
  { lower, upper }: { readonly lower?: string; readonly upper?: string },
): boolean {
  return (
    lower !== undefined &&
    compare(value, exactOf(lower)) >= 0 &&
    upper !== undefined &&
    compare(value, exactOf(upper)) <= 0
  );
}
