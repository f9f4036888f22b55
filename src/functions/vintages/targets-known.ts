import type { DocumentRecord } from "../../model/document.js";
import { grouped } from "../../model/grouped.js";
import type { Fact } from "../../model/fact.js";
import { isGuidance } from "../../model/fact-path.js";
import { amounts, linked, sayHowMuch, targetOf } from "../../model/target.js";
import { describe } from "../refusing/describe.js";
import { refuse } from "../refusing/refuse.js";
import { put, type Tree } from "../../model/tree.js";
import { firstDay, lastDay } from "./published.js";
import { type Relation, relationOf, type StatedAmount } from "./relation.js";

/** The keys of a document that are needed to order its statements. */
export type Issuer = Pick<DocumentRecord, "id" | "published" | "standing">;

/** A target as one document gives or repeats it. */
interface IssuedTarget {
  readonly target: Tree;
  readonly facts: readonly Fact[];
  /** Whether the document only repeats it. */
  readonly isRepeated: boolean;
  readonly byPress: boolean;
  readonly published: DocumentRecord["published"]["date"];
}

/** Targets by period and metric, and the facts of the current ones. */
export interface KnownTargets {
  readonly guidance: Tree;
  readonly standing: readonly Fact[];
}

/**
 * Targets by period and metric, each with earlier ones: the one published last is current, whoever
 * reports it. Press reports on a target that the company's own document gives are kept apart from
 * the chain, under `press`.
 */
export function targetsKnown(facts: readonly Fact[], documents: readonly Issuer[]): KnownTargets {
  const guidance: Tree = {};
  const standing: Fact[] = [];
  for (const [name, targets] of targetsByName(facts, documents)) {
    const { chain, beside } = chainOf(targets, resultKnownOn(facts, name));
    const last = chain.at(-1);
    const before = chain.slice(0, -1);
    standing.push(...firstOfEach(last?.facts ?? []));
    put(guidance, name.split(" "), {
      ...last?.target,
      ...(before.length === 0 ? {} : { earlier: before.map(({ target }) => target) }),
      ...(beside.length === 0 ? {} : { press: beside.map(({ target }) => target) }),
    });
  }
  return { guidance, standing };
}

/** Each document's targets of a period and metric, in the order of publication. */
function targetsByName(
  facts: readonly Fact[],
  documents: readonly Issuer[],
): ReadonlyMap<string, readonly IssuedTarget[]> {
  const names = new Map<string, IssuedTarget[]>();
  for (const { id, published, standing } of documents) {
    const stated = facts.filter((fact) => fact.document === id && isGuidance(fact.kind));
    // An earlier target that a document repeats comes before the target that it gives itself.
    const repeated = targetsOf(stated.filter(repeats), { issuedBefore: published });
    const given = targetsOf(
      stated.filter((fact) => !repeats(fact)),
      { issued: published },
    );
    const by = { byPress: standing === "press", published: published.date };
    for (const [name, target] of repeated)
      names.set(name, [...(names.get(name) ?? []), { ...target, isRepeated: true, ...by }]);
    for (const [name, target] of given)
      names.set(name, [...(names.get(name) ?? []), { ...target, isRepeated: false, ...by }]);
  }
  return names;
}

const repeats = ({ role }: Fact): boolean => role === "comparative";

function targetsOf(
  facts: readonly Fact[],
  when: object,
): readonly (readonly [name: string, target: Pick<IssuedTarget, "target" | "facts">])[] {
  const byName = grouped(facts, ({ period, metric }) => `${period} ${metric}`);
  return [...byName].map(([name, stated]) => {
    const [{ metric = "", period = "" }] = stated;
    if (!sayHowMuch(stated))
      refuse("malformedRecord", {
        needs: "targets with an amount: a value, both bounds, a threshold or words",
        got: `only ${stated.map(describe).join(" and ")} for ${name}`,
        values: [stated],
      });
    return [
      name,
      { target: targetOf(stated, { metric, period, ...when }), facts: stated },
    ] as const;
  });
}

/** Whether two facts of a target are the same figure of it. */
function isPartOf(one: Fact, other: Fact): boolean {
  const partOf = ({ part, qualifier }: Fact): string | undefined => part ?? qualifier;
  return one.kind === other.kind && partOf(one) === partOf(other);
}

/** A document may print a figure twice; the record shows the first. */
function firstOfEach(facts: readonly Fact[]): readonly Fact[] {
  return facts.filter((fact, index) => facts.findIndex((each) => isPartOf(each, fact)) === index);
}

/** A chain of targets, and the press reports on them. */
interface Chain {
  readonly chain: readonly IssuedTarget[];
  readonly beside: readonly IssuedTarget[];
}

/**
 * Targets with their relation to the previous one. A mere repetition of a target in the chain is
 * not added.
 */
function chainOf(targets: readonly IssuedTarget[], result: string | undefined): Chain {
  const chain: IssuedTarget[] = [];
  const beside: IssuedTarget[] = [];
  for (const each of targets) {
    const others = each.byPress ? [...chain, ...beside] : chain;
    if (
      each.isRepeated &&
      others.some((before) => linkOf(each.target, before.target) === "confirms")
    )
      continue;
    const joins = !each.byPress || takesOver(each, chain.at(-1), result);
    const line = joins ? chain : beside;
    const before = line.at(-1)?.target;
    const link = before && linkOf(each.target, before);
    line.push(
      before === undefined || link === undefined
        ? each
        : { ...each, target: linked(each.target, link, before) },
    );
  }
  return { chain, beside };
}

/**
 * Whether the press reports a target that the company's own documents do not give: there is none
 * yet, or an earlier one with other amounts. On the same day the company's own target takes
 * precedence, and once the result is known the press cannot add a target.
 */
function takesOver(
  press: IssuedTarget,
  last: IssuedTarget | undefined,
  result: string | undefined,
): boolean {
  if (last === undefined || last.byPress) return true;
  const isLater = firstDay(press.published) > lastDay(last.published);
  const isBeforeResult = result === undefined || lastDay(press.published) < result;
  return (
    isLater &&
    isBeforeResult &&
    !press.isRepeated &&
    linkOf(press.target, last.target) === "revises"
  );
}

/** The first day on which the actual figure was certainly known. */
function resultKnownOn(facts: readonly Fact[], name: string): string | undefined {
  const days = facts.flatMap(({ kind, period, metric, published }) =>
    kind === "level" && `${period} ${metric}` === name ? [lastDay(published)] : [],
  );
  return days.toSorted()[0];
}

/**
 * Whether a target changes or repeats the amounts of the previous one; undefined for words, hedges
 * and different forms, which cannot be compared.
 */
function linkOf(target: Tree, before: Tree): "revises" | "confirms" | undefined {
  const relations = amounts.flatMap((part): readonly Relation[] =>
    part in target && part in before
      ? [relationOf(target[part] as StatedAmount, before[part] as StatedAmount)]
      : [],
  );
  if (relations.includes("restated")) return "revises";
  return relations.length > 0 &&
    relations.every((relation) => ["confirmed", "morePrecise", "lessPrecise"].includes(relation))
    ? "confirms"
    : undefined;
}
