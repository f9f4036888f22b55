import { metrics } from "../model/metric.js";

/**
 * The type of a derived value: figures by their unit and our document ids, so that the type says
 * what the documents state but not its digits.
 */
export function printType(value: unknown, indent = ""): string {
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  if (Array.isArray(value))
    return `readonly [${value.map((item) => printType(item, indent)).join(", ")}]`;
  const known = namedType(value as Readonly<Record<string, unknown>>);
  if (known === undefined) return printObject(Object.entries(value), indent);
  const others = Object.entries(value).filter(
    ([key]) => key === "erratum" || !(named[known.replace(/<.*/, "")]?.has(key) ?? true),
  );
  return others.length === 0 ? known : `${known} & ${printObject(others, indent)}`;
}

/** Types with named keys, for leaves that may also have further keys. */
const named: Readonly<Record<string, ReadonlySet<string>>> = {
  Evidence: new Set(["printed", "document", "locator"]),
  Note: new Set(["topic", "summary", "printed", "document", "locator"]),
};

function printObject(
  entries: readonly (readonly [key: string, value: unknown])[],
  indent: string,
): string {
  const deeper = `${indent}  `;
  const lines = entries.map(
    ([key, item]) => `${deeper}readonly ${keyOf(key)}: ${printType(item, deeper)};\n`,
  );
  const object = `{\n${lines.join("")}${indent}}`;
  return entries.some(([key]) => Object.hasOwn(metrics, key)) ? `Explained<${object}>` : object;
}

/** A key as in code: quoted only if necessary. */
const keyOf = (key: string): string => (/^[A-Za-z]\w*$/.test(key) ? key : JSON.stringify(key));

/** The model's name for a leaf, if it is one. */
function namedType(leaf: Readonly<Record<string, unknown>>): string | undefined {
  if ("precision" in leaf) return "PublicationDate";
  if ("topicsWithoutFigures" in leaf) return "DocumentRecord";
  if ("topic" in leaf) return "Note<DocumentId>";
  if ("reading" in leaf) return "Erratum<DocumentId>";
  if ("printedAs" in leaf) return "NamedCompany";
  if ("rank" in leaf && "company" in leaf) return "RankingEntry<CompanyId>";
  if (leaf["basis"] === "inferred")
    return "documents" in leaf
      ? `UnprintedLevel<${JSON.stringify(leaf["unit"])}, DocumentId>`
      : `InferredBounds<${JSON.stringify(leaf["unit"])}>`;
  if (leaf["basis"] === "printed")
    return `PrintedLevel<${JSON.stringify(leaf["unit"])}, DocumentId>`;
  if (!("printed" in leaf)) return undefined;
  if (!("value" in leaf))
    return "qualifier" in leaf ? "Wording<DocumentId>" : "Evidence<DocumentId>";
  const unit = JSON.stringify(leaf["unit"]);
  return "qualifier" in leaf
    ? `HedgedFigure<${unit}, ${JSON.stringify(leaf["qualifier"])}, DocumentId>`
    : `Figure<${unit}, DocumentId>`;
}

/** The model's types that a printed type mentions. */
export function mentioned(type: string, names: readonly string[]): readonly string[] {
  return names.filter((name) => new RegExp(`\\b${name}\\b`).test(type));
}
