import type { RecordedFact } from "../model/fact.js";
import { factLines } from "./fact-lines.js";
import { jsonOf, printJson, printLines } from "./print.js";
import { mentioned, printType } from "./print-type.js";
import type { Reading } from "./readings.js";

const modelTypes: readonly (readonly [file: string, names: readonly string[]])[] = [
  ["company", ["NamedCompany"]],
  ["document", ["DocumentRecord", "PublicationDate"]],
  ["erratum", ["Erratum"]],
  ["explained", ["Explained"]],
  ["figure", ["Evidence", "Figure", "HedgedFigure", "Note", "Wording"]],
  ["known", ["InferredBounds", "PrintedLevel", "UnprintedLevel"]],
  ["survey", ["RankingEntry"]],
];

/** The key types of other records that a printed type mentions, and the files that define them. */
const idTypes = { CompanyId: "companies", DocumentId: "documents" } as const;

interface LazyRecord {
  readonly name: string;
  readonly type: string;
  readonly doc: string;
  /** The name of a type of its keys, if other records name them. */
  readonly id?: string | undefined;
  readonly value: object;
  readonly reading: Reading;
}

/**
 * The source of a record that is read on first access. The text is read back and compared with what
 * was derived, including the order.
 */
export function lazySource({ name, type, doc, id, value, reading }: LazyRecord): string {
  const declaration = printType(value);
  const texts = Object.entries(value).map(
    ([key, part]) => [key, jsonOf(reading.textOf(part as object))] as const,
  );
  const [read = "", derived = ""] = [reading.read(Object.fromEntries(texts)), value].map((each) =>
    JSON.stringify(each),
  );
  if (read !== derived) {
    let at = 0;
    while (read[at] === derived[at]) at += 1;
    const [is = "", was = ""] = [read, derived].map((text) =>
      text.slice(Math.max(0, at - 200), at + 100),
    );
    throw new Error(
      `lazySource cannot write the record "${name}": it would be read as …${is}… and was …${was}….`,
    );
  }
  const parts = texts.map(([key, text]) => `  ${JSON.stringify(key)}: ${printJson(text)},\n`);
  const linked = Object.entries(idTypes)
    .filter(([id]) => mentioned(declaration, [id]).length > 0)
    .map(([id, file]) => `import type { ${id} } from "./${file}.js";\n`);
  return `${importsFor(declaration)}import { ${reading.reader} } from "../codec/${reading.file}.js";
${linked.join("")}${reading.from.map((record) => `import { ${record} } from "./${record}.js";\n`).join("")}
/** What \`${name}\` holds, each part as far as documents state it. */
export type ${type} = ${declaration};
${id === undefined ? "" : `\n/** A key of \`${name}\`. */\nexport type ${id} = keyof ${type};\n`}
/** ${doc} */
export const ${name} = /* @__PURE__ */ ${reading.reader}<${type}>(${reading.arguments}{
${parts.join("")}});
`;
}

/** The import lines for the model's types that a declaration mentions. */
export function importsFor(declaration: string): string {
  return modelTypes
    .map(([file, names]) => [file, mentioned(declaration, names)] as const)
    .filter(([, names]) => names.length > 0)
    .map(([file, names]) => `import type { ${names.join(", ")} } from "../model/${file}.js";\n`)
    .join("");
}

/** The source of the facts, in the order of publication. */
export function factsSource(doc: string, facts: readonly RecordedFact[]): string {
  return `import { lazyFacts } from "../codec/lazy-facts.js";
import type { CompanyId } from "./companies.js";
import type { DocumentId } from "./documents.js";

/** ${doc} */
export const facts = /* @__PURE__ */ lazyFacts<DocumentId, CompanyId>(${printLines(factLines(facts))});
`;
}
