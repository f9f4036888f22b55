import type { SourceDocument } from "../model/document.js";
import type { Fact } from "../model/fact.js";
import { type Relation, relationOf, type Statement } from "../functions/vintages/relation.js";
import { asFigure } from "./fact-of-figure.js";
import type { Leaf } from "./statements.js";
import { inOrder, put, sortedByPeriod, type Tree } from "./tree.js";

const targetOrder = ["form", "metric", "period", "issued", "issuedBefore", "revises", "confirms", "value", "low", "high", "threshold"];

/** The parts that say how much; the others surround them. */
const amounts = ["value", "low", "high", "threshold"] as const;

interface IssuedTarget {
  readonly target: Tree;
  readonly byPress: boolean;
}

/**
 * Targets by period and metric: the last of IIJ's own, with those before it and with what the press wrote of it. Where nothing of
 * IIJ's own is at hand, the press's targets stand in their place.
 */
export function deriveGuidance(leaves: readonly Leaf[], documents: readonly SourceDocument[]): Tree {
  const derived: Tree = {};
  for (const [name, targets] of targetsByName(leaves, documents)) {
    const own = targets.filter(({ byPress }) => !byPress);
    const press = targets.filter(({ byPress }) => byPress);
    const [last, ...before] = chainOf(own.length > 0 ? own : press).reverse();
    const reported = own.length > 0 ? chainOf(press) : [];
    put(derived, name.split("."), {
      ...last,
      ...(before.length === 0 ? {} : { earlier: before.reverse() }),
      ...(reported.length === 0 ? {} : { press: reported }),
    });
  }
  return sortedByPeriod(derived);
}

/** Each document's targets of a period and metric, in the order of publication. */
function targetsByName(leaves: readonly Leaf[], documents: readonly SourceDocument[]): ReadonlyMap<string, readonly IssuedTarget[]> {
  const facts = leaves.flatMap(({ fact }) => (fact?.id.startsWith("guidance.") ? [fact] : []));
  const names = new Map<string, IssuedTarget[]>();
  for (const { id, published, standing } of documents) {
    const stated = facts.filter(({ document }) => document === id);
    // What a document repeats of an earlier target stands before the target that it gives itself.
    const repeated = targetsOf(stated.filter(isRepeated), { issuedBefore: published });
    const given = targetsOf(
      stated.filter((fact) => !isRepeated(fact)),
      { issued: published },
    );
    for (const [name, target] of [...repeated, ...given]) {
      names.set(name, [...(names.get(name) ?? []), { target, byPress: standing === "press" }]);
    }
  }
  return names;
}

const isRepeated = ({ role }: Fact): boolean => role === "comparative";

function targetsOf(facts: readonly Fact[], when: object): readonly (readonly [name: string, target: Tree])[] {
  const stated: Tree = {};
  for (const fact of facts) put(stated, fact.id.split(".").slice(1), asFigure(fact));
  return Object.entries(stated).flatMap(([period, metrics]) =>
    Object.entries(metrics as Tree).map(([metric, parts]) => {
      const target = inOrder({ ...(parts as Tree), form: formOf(parts as Tree), metric, period, ...when }, targetOrder);
      return [`${period}.${metric}`, target] as const;
    }),
  );
}

/** Targets with what each does to the one before it. One that only repeats what is in the chain already adds nothing to it. */
function chainOf(targets: readonly IssuedTarget[]): readonly Tree[] & { reverse(): Tree[] } {
  const chain: Tree[] = [];
  for (const { target } of targets) {
    if ("issuedBefore" in target && chain.some((before) => linkOf(target, before) === "confirms")) continue;
    const before = chain.at(-1);
    const link = before && linkOf(target, before);
    const place = before && placeOf(before);
    chain.push(link === undefined || place === undefined ? target : inOrder({ ...target, [link]: place }, targetOrder));
  }
  return chain;
}

/** Whether a target gives other amounts than the one before; words and hedges, and two forms, cannot tell. */
function linkOf(target: Tree, before: Tree): "revises" | "confirms" | undefined {
  const relations = amounts.flatMap((part): readonly Relation[] =>
    part in target && part in before ? [relationOf(target[part] as Statement, before[part] as Statement)] : [],
  );
  if (relations.includes("restated")) return "revises";
  return relations.length > 0 && relations.every((relation) => ["confirmed", "morePrecise", "lessPrecise"].includes(relation)) ? "confirms" : undefined;
}

/** Where a target is printed. */
function placeOf(target: Tree): object | undefined {
  const figure = amounts.map((part) => target[part]).find((part) => part !== undefined) as Tree | undefined;
  return figure && { printed: figure["printed"], document: figure["document"], locator: figure["locator"] };
}

/** The form of a target follows from what was stated. */
function formOf(target: Tree): string {
  if ("low" in target && "high" in target) return "range";
  if ("threshold" in target) return "moreThan";
  if ("wording" in target) return "qualitative";
  const value = (target["value"] ?? target["revision"] ?? target["revisionRate"]) as Tree | undefined;
  if (value === undefined) throw new Error(`formOf cannot tell the form of a target with the keys ${Object.keys(target).join(", ")}.`);
  if (!("value" in value)) return "qualitative";
  return value["qualifier"] === undefined ? "point" : value["qualifier"] === "moreThan" ? "moreThan" : "approximate";
}
