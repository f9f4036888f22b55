import { isDeepStrictEqual } from "node:util";
import type { Fact } from "@iij/earnings";
import type { SourceDocument } from "../../src/model/document.js";
import { attributesInWords } from "./attributes.js";
import type { Complaint } from "./complaint.js";

type Node = Readonly<Record<string, unknown>>;

/** Holds the records against the facts and the transcriptions: each figure is a fact and each fact a figure, with one wording. */
export function auditRecords(records: Node, facts: readonly Fact[], documents: readonly SourceDocument[]): readonly Complaint[] {
  return [
    ...unresolved(records, facts),
    ...nodesOf(records).flatMap(([path, node]) => [
      ...strayFigure(path, node, facts),
      ...unknownPlace(path, node, documents),
      ...wrongAttribute(path, node),
    ]),
  ];
}

/** Every fact stands in the records under its id; where the documents state it twice, the first statement is the record's. */
function unresolved(records: Node, facts: readonly Fact[]): readonly Complaint[] {
  const first = new Map(facts.toReversed().map((fact) => [fact.id, fact]));
  return [...first.values()].flatMap((fact) => {
    const node = resolve(records, fact.id);
    const same = node !== undefined && (fact.company === undefined ? isDeepStrictEqual({ id: fact.id, ...node }, fact) : isLineOf(node, fact));
    const problem = node === undefined ? `no record stands at ${fact.id}` : `the record at ${fact.id} differs: ${JSON.stringify(node)}`;
    return same ? [] : [{ document: fact.document, place: fact.locator, figure: fact.printed, problem }];
  });
}

/** A ranking's line is kept as rank, name and company. */
function isLineOf(node: Node, fact: Fact): boolean {
  const rank = "value" in fact ? Number(fact.value) : Number.NaN;
  const ordinal = ["", "first", "second", "third"][rank] ?? "?";
  const { name } = node;
  return node["rank"] === rank && node["company"] === fact.company && [`${rank}\t${String(name)}`, `${String(name)} ${ordinal}`].includes(fact.printed);
}

function resolve(records: Node, id: string): Node | undefined {
  let node: unknown = records;
  for (const name of id.split(".")) {
    if (Array.isArray(node)) node = node.find((line: Node) => String(line["rank"]) === name);
    else node = typeof node === "object" && node !== null && Object.hasOwn(node, name) ? (node as Node)[name] : undefined;
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
  return Object.entries(records).flatMap(([name, value]) => (name === "facts" || name === "errata" ? [] : walk(name, value)));
}

/** A figure, a wording or a line of a ranking that is not a fact. */
function strayFigure(path: string, node: Node, facts: readonly Fact[]): readonly Complaint[] {
  const isLine = typeof node["rank"] === "number";
  const isFigure = "printed" in node && ("unit" in node || "qualifier" in node);
  const id = isLine ? path.replace(/\d+$/, String(node["rank"])) : path;
  if (!(isLine || isFigure) || facts.some((fact) => fact.id === id)) return [];
  return [complaintAbout(node, id, "is in the records, but not in facts")];
}

/** Evidence with a document or a locator that the transcriptions do not have, or a name that is not stated there. */
function unknownPlace(path: string, node: Node, documents: readonly SourceDocument[]): readonly Complaint[] {
  if (!("locator" in node)) return [];
  const place = documents.find(({ id }) => id === node["document"])?.places.find(({ locator }) => locator === node["locator"]);
  if (place === undefined) return [complaintAbout(node, path, "there is no such place in the transcriptions")];
  if (!("printed" in node) || "unit" in node || "qualifier" in node) return [];
  const list = path.replace(/\.\d+$/, "[]");
  const named = place.states.some((statement) => "text" in statement && statement.text === node["printed"] && [path, list].includes(statement.of));
  return named ? [] : [complaintAbout(node, path, "the transcription does not state it there")];
}

/** What was read out of a literal gives the literal again. */
function wrongAttribute(path: string, node: Node): readonly Complaint[] {
  const words = attributesInWords(node);
  if (words === undefined || words === node["printed"]) return [];
  return [complaintAbout(node, path, `is read as ${words}`)];
}

function complaintAbout(node: Node, path: string, problem: string): Complaint {
  const text = (key: string) => (typeof node[key] === "string" ? node[key] : "");
  return { document: text("document"), place: text("locator"), figure: text("printed") || text("name"), problem: `${path}: ${problem}` };
}
