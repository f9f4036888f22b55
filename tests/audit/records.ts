import { isDeepStrictEqual } from "node:util";
import type { Fact } from "@iij/earnings";
import {
  bestStatement,
  type StatementsOfFact,
} from "../../src/functions/vintages/best-statement.js";
import { relationOf } from "../../src/functions/vintages/relation.js";
import { statementsById } from "../../src/functions/vintages/statements-by-id.js";
import type { SourceDocument, SourceStatement } from "../../src/model/document.js";
import { attributesInWords } from "./attributes.js";
import type { Complaint } from "./complaint.js";

type Node = Readonly<Record<string, unknown>>;

/**
 * Holds the records against the facts and the transcriptions: each figure is a fact and each fact a
 * figure, with one wording.
 */
export function auditRecords(
  records: Node,
  facts: readonly Fact[],
  documents: readonly SourceDocument[],
): readonly Complaint[] {
  return [
    ...unresolved(records, facts),
    ...[...statementsById(facts).values()].flatMap((vintages) =>
      falselyStanding(records, vintages),
    ),
    ...nodesOf(records).flatMap(([path, node]) => [
      ...strayFigure(path, node, facts),
      ...unknownPlace(path, node, documents),
      ...wrongAttribute(path, node),
      ...wrongPeriod(path, node),
    ]),
  ];
}

/**
 * Of every fact the best statement stands in the records under its id; targets stand there one a
 * document.
 */
function unresolved(records: Node, facts: readonly Fact[]): readonly Complaint[] {
  return [...statementsById(facts).values()].flatMap((vintages) => {
    const [{ id }] = vintages;
    if (id.startsWith("guidance."))
      return targetsHeard(vintages).flatMap((fact) => unlessSame(targetAt(records, fact), fact));
    const best = bestOf(vintages);
    const wrong = best === undefined || unlessSame(resolve(records, id), best).length > 0;
    return wrong
      ? vintages.flatMap((fact) =>
          about(fact, `the record at ${id} is not the best of these statements`),
        )
      : [];
  });
}

/** Of the statements of a fact the one that the record shows says that it stands, and no other. */
function falselyStanding(records: Node, vintages: StatementsOfFact): readonly Complaint[] {
  const [{ id }] = vintages;
  const shown = resolve(records, id);
  const isShown = (fact: Fact): boolean =>
    shown?.["document"] === fact.document &&
    shown["printed"] === fact.printed &&
    shown["locator"] === fact.locator;
  const expected = id.startsWith("guidance.") ? vintages.find(isShown) : bestOf(vintages);
  const wrong = vintages.filter((fact) => (fact.stands === true) !== (fact === expected));
  return wrong.flatMap((fact) =>
    about(
      fact,
      `stands is ${String(fact.stands)}, though the record at ${id} shows ${expected === fact ? "it" : "another statement or none"}`,
    ),
  );
}

/** None where a statement is malformed. */
function bestOf(vintages: StatementsOfFact): Fact | undefined {
  try {
    return bestStatement(vintages);
  } catch {
    return undefined;
  }
}

const about = ({ document, locator, printed }: Fact, problem: string): readonly Complaint[] => [
  { document, place: locator, figure: printed, problem },
];

/**
 * Each document's own statement, and what it repeats of an earlier target, if that is not in the
 * chain in other words. Targets do not say who read them.
 */
function targetsHeard(vintages: readonly Fact[]): readonly Fact[] {
  const isFirst = (fact: Fact): boolean =>
    vintages.find(({ document, role }) => document === fact.document && role === fact.role) ===
    fact;
  const heard = vintages.filter(
    (fact) => isFirst(fact) && (fact.role !== "comparative" || !isKnown(fact, vintages)),
  );
  return heard.map(({ readOnce: _readOnce, ...fact }) => fact);
}

/** Whether another target of the record prints the same amount, or a rounding of it. */
function isKnown(repeated: Fact, vintages: readonly Fact[]): boolean {
  const others = vintages.filter(
    (other) => other !== repeated && vintages.indexOf(other) < vintages.indexOf(repeated),
  );
  return others.some((other) =>
    ["confirmed", "morePrecise", "lessPrecise"].includes(relationOf(repeated, other)),
  );
}

function unlessSame(node: Node | undefined, fact: Fact): readonly Complaint[] {
  const {
    published: _published,
    standing: _standing,
    role: _role,
    kind: _kind,
    stands: _stands,
    part: _part,
    group: _group,
    ...figure
  } = fact;
  const same =
    node !== undefined &&
    (fact.company === undefined
      ? isDeepStrictEqual({ id: fact.id, ...node }, { ...figure })
      : isLineOf(node, fact));
  const problem =
    node === undefined
      ? `no record stands at ${fact.id}`
      : `the record at ${fact.id} differs: ${JSON.stringify(node)}`;
  return same ? [] : about(fact, problem);
}

/**
 * The target as this document gives it: the last one has those before it and those of the press.
 */
function targetAt(records: Node, { id, document, printed }: Fact): Node | undefined {
  const [family = "", period = "", metric = "", ...part] = id.split(".");
  const last = resolve(records, `${family}.${period}.${metric}`);
  const all =
    last === undefined
      ? []
      : [
          last,
          ...((last["earlier"] ?? []) as readonly Node[]),
          ...((last["press"] ?? []) as readonly Node[]),
        ];
  const nodes = all.flatMap((target): readonly Node[] => {
    const node = resolve(target, part.join("."));
    return node === undefined ? [] : [node];
  });
  const { readOnce: _readOnce, ...node } =
    nodes.find((each) => each["document"] === document && each["printed"] === printed) ?? {};
  return Object.keys(node).length === 0 ? undefined : node;
}

/** A ranking's line is kept as rank, name and company. */
function isLineOf(node: Node, fact: Fact): boolean {
  const rank = "value" in fact ? Number(fact.value) : Number.NaN;
  const ordinal = ["", "first", "second", "third"][rank] ?? "?";
  const { name } = node;
  return (
    node["rank"] === rank &&
    node["company"] === fact.company &&
    [`${rank}\t${String(name)}`, `${String(name)} ${ordinal}`].includes(fact.printed)
  );
}

function resolve(records: Node, id: string): Node | undefined {
  let node: unknown = records;
  for (const name of id.split(".")) {
    if (Array.isArray(node)) node = node.find((line: Node) => String(line["rank"]) === name);
    else
      node =
        typeof node === "object" && node !== null && Object.hasOwn(node, name)
          ? (node as Node)[name]
          : undefined;
  }
  return typeof node === "object" && node !== null ? (node as Node) : undefined;
}

/** Every object in the records with its path; facts and errata are audited elsewhere. */
function nodesOf(records: Node): readonly (readonly [path: string, node: Node])[] {
  const walk = (path: string, value: unknown): readonly (readonly [string, Node])[] => {
    if (typeof value !== "object" || value === null) return [];
    const inner = Object.entries(value).flatMap(([name, each]) => walk(`${path}.${name}`, each));
    return Array.isArray(value) ? inner : [[path, value as Node], ...inner];
  };
  return Object.entries(records).flatMap(([name, value]) =>
    name === "facts" || name === "errata" ? [] : walk(name, value),
  );
}

/** A figure, a wording or a line of a ranking that is not a fact. */
function strayFigure(path: string, node: Node, facts: readonly Fact[]): readonly Complaint[] {
  const isLine = typeof node["rank"] === "number";
  const isFigure = "printed" in node && ("unit" in node || "qualifier" in node);
  const id = isLine
    ? path.replace(/\d+$/, String(node["rank"]))
    : path.replace(/\.(?:earlier|press)\.\d+/, "").replace(/\.otherWordings\.\d+$/, ".wording");
  if (!(isLine || isFigure) || facts.some((fact) => fact.id === id)) return [];
  return [complaintAbout(node, id, "is in the records, but not in facts")];
}

/**
 * Evidence with a document or a locator that the transcriptions do not have, or a name that is not
 * stated there.
 */
function unknownPlace(
  path: string,
  node: Node,
  documents: readonly SourceDocument[],
): readonly Complaint[] {
  if (!("locator" in node)) return [];
  const places =
    documents
      .find(({ id }) => id === node["document"])
      ?.places.filter(({ locator }) => locator === node["locator"]) ?? [];
  if (places.length === 0)
    return [complaintAbout(node, path, "there is no such place in the transcriptions")];
  if (!("printed" in node) || "unit" in node || "qualifier" in node) return [];
  const list = path.replace(/\.\d+$/, "[]");
  // The transcriptions state a name under its own key; the record has its text there and the
  // evidence beside it.
  const stated = path.replace(
    /\.printed(Name|ShortName|Label|Title|Category)$/,
    (_, key: string) => `.${key.charAt(0).toLowerCase()}${key.slice(1)}`,
  );
  const target = /^(guidance\.[^.]+\.[^.]+\.)(?:.*\.)?(?:revises|confirms)$/.exec(path)?.[1];
  const named = places
    .flatMap(({ states }) => states)
    .some((statement) => {
      if ("printed" in statement)
        return (
          target !== undefined &&
          statement.printed === node["printed"] &&
          [statement.of].flat().some((each) => `${each}.`.startsWith(target))
        );
      return (
        wordsOf(statement) === node["printed"] &&
        [statement.of].flat().some((of) => [stated, list].includes(of))
      );
    });
  return named ? [] : [complaintAbout(node, path, "the transcription does not state it there")];
}

/** The words of a document in a statement that is no figure. */
function wordsOf(statement: SourceStatement): string | undefined {
  if ("text" in statement) return statement.text;
  if ("summary" in statement) return statement.words;
  if (!("reading" in statement)) return undefined;
  return (Object(statement.reading) as { readonly printed?: string }).printed;
}

/** What was read out of a literal gives the literal again. */
function wrongAttribute(path: string, node: Node): readonly Complaint[] {
  const words = attributesInWords(node);
  if (words === undefined || words === node["printed"]) return [];
  return [complaintAbout(node, path, `is read as ${words}`)];
}

/**
 * A note, and what else is said of a segment, speaks of the period whose record it is in, or else of
 * the one that its heading names or its document is about.
 */
function wrongPeriod(path: string, node: Node): readonly Complaint[] {
  const { summary, period, locator, document } = node;
  const isSaid = summary !== undefined || path.startsWith("segments.");
  if (!isSaid || period === undefined) return [];
  const ofRecord = /^(?:quarters|halves|nineMonths|fiscalYears)\.([^.]+)/.exec(path)?.[1];
  const ofHeading = /\bFor ([1-4]Q\d\d)$/.exec(String(locator))?.[1];
  const ofDocument = /-([1-4]q\d\d)-/.exec(String(document))?.[1]?.toUpperCase();
  const expected = ofRecord ?? ofHeading ?? ofDocument;
  return period === expected
    ? []
    : [complaintAbout(node, path, `its period is ${JSON.stringify(period)} and not ${expected}`)];
}

function complaintAbout(node: Node, path: string, problem: string): Complaint {
  const text = (key: string) => (typeof node[key] === "string" ? node[key] : "");
  return {
    document: text("document"),
    place: text("locator"),
    figure: text("printed") || text("name"),
    problem: `${path}: ${problem}`,
  };
}
