import type { Fact } from "./fact.js";
import type { FactKind } from "./fact-kind.js";
import { figureOf } from "./figure-of.js";
import { isThreshold } from "./hedge.js";
import { own } from "./own.js";
import { inOrder, put, type Tree } from "./tree.js";

/** The order of a target's keys: what it is and when it was given, then how much. */
const targetOrder = [
  "form",
  "metric",
  "period",
  "issued",
  "issuedBefore",
  "revises",
  "confirms",
  "value",
  "low",
  "high",
  "threshold",
];

/** The parts that state an amount. */
export const amounts = ["value", "low", "high", "threshold"] as const;

/** A target as one document gives or repeats it, built from the facts of that document. */
export function targetOf(
  facts: readonly Fact[],
  about: { readonly metric: string; readonly period: string; readonly [when: string]: unknown },
): Tree {
  const parts: Tree = {};
  for (const fact of facts) {
    const names = partOf(fact);
    const isAgain = names[0] === "wording" && Object.hasOwn(parts, "wording");
    put(parts, isAgain ? ["otherWordings[]"] : names, figureOf(fact));
  }
  return inOrder({ ...parts, form: formOf(parts), ...about }, targetOrder);
}

/** Whether facts give a whole target rather than only its revision or one bound of it. */
export function sayHowMuch(facts: readonly Fact[]): boolean {
  const parts = new Set(facts.flatMap((fact) => partOf(fact).slice(0, 1)));
  return (
    ["value", "threshold", "wording"].some((part) => parts.has(part)) ||
    ["low", "high"].every((part) => parts.has(part))
  );
}

/** Which part of a target a fact is: its `part` or, if it has none, as its hedge implies. */
function partOf({ kind, part, qualifier }: Fact): readonly string[] {
  const name = part ?? (kind === "target" ? unsaidPart(qualifier) : unsaidParts[kind]) ?? "value";
  return kind === "targetTranslation" ? ["convenienceTranslation", name] : [name];
}

const unsaidParts: { readonly [K in FactKind]?: string } = { revision: "revision", claim: "claim" };

function unsaidPart(qualifier: Fact["qualifier"]): string {
  if (isThreshold(qualifier)) return "threshold";
  return qualifier === undefined || qualifier === "approximately" ? "value" : "wording";
}

/** The target with the place of the previous one, which it revises or confirms. */
export function linked(target: Tree, link: "revises" | "confirms", before: Tree): Tree {
  const figure = amounts.map((part) => own(before, part)).find((part) => part !== undefined) as
    Tree | undefined;
  if (figure === undefined) return target;
  const { printed, document, locator } = figure;
  return inOrder({ ...target, [link]: { printed, document, locator } }, targetOrder);
}

/** Derives the form of a target from its keys. */
function formOf(target: Tree): string {
  const has = (part: string): boolean => Object.hasOwn(target, part);
  if (has("low") && has("high")) return "range";
  if (has("threshold")) {
    const qualifier = own(own(target, "threshold") as Tree, "qualifier");
    return isThreshold(qualifier) ? qualifier : "moreThan";
  }
  if (has("wording")) return "qualitative";
  const value = own(target, "value") as Tree | undefined;
  if (value === undefined)
    throw new Error(
      `formOf cannot tell the form of a target with the keys ${Object.keys(target).join(", ")}.`,
    );
  if (!Object.hasOwn(value, "value")) return "qualitative";
  const qualifier = own(value, "qualifier");
  if (isThreshold(qualifier)) return qualifier;
  return qualifier === undefined ? "point" : "approximate";
}
