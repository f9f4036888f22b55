import type { Fact } from "../model/fact.js";
import { printJson, printTemplate } from "./print.js";
import { mentioned, printType } from "./print-type.js";
import { factOfFigure } from "./fact-of-figure.js";

const modelTypes: readonly (readonly [file: string, names: readonly string[]])[] = [
  ["document", ["DocumentRecord", "PublicationDate"]],
  ["figure", ["Evidence", "Figure", "HedgedFigure", "Note", "Wording"]],
];

/** The source of a record that is read from text on first use; its figures are numbers of facts. */
export function lazySource(name: string, type: string, doc: string, value: unknown, facts: readonly Fact[]): string {
  if (name === "facts") return factsSource(doc, facts);
  const numbers = new Map(facts.map((fact, index) => [fact, index]));
  const reference = (figure: object): object | undefined => {
    const fact = factOfFigure(figure);
    return fact && { fact: numbers.get(fact) };
  };
  const declaration = printType(value);
  const imports = modelTypes
    .map(([file, names]) => [file, mentioned(declaration, names)] as const)
    .filter(([, names]) => names.length > 0)
    .map(([file, names]) => `import type { ${names.join(", ")} } from "../model/${file}.js";\n`);
  const parts = Object.entries(value as object).map(([key, part]) => `  ${JSON.stringify(key)}: ${printTemplate(printJson(part, reference))},\n`);
  return `${imports.join("")}import { lazyRecord } from "../model/lazy-record.js";
import { facts } from "./facts.js";

/** What \`${name}\` holds, each part as far as it is disclosed. */
export type ${type} = ${declaration};

/** ${doc} */
export const ${name} = /* @__PURE__ */ lazyRecord<${type}>({
${parts.join("")}}, facts);
`;
}

/** Facts of one document after the other, in the order of publication; what a document's facts share is written once. */
function factsSource(doc: string, facts: readonly Fact[]): string {
  const groups = new Map<string, Fact[]>();
  for (const fact of facts) groups.set(fact.document, [...(groups.get(fact.document) ?? []), fact]);
  const texts = [...groups.values()].map((group) => {
    const rows = group.map(({ document: _document, published: _published, standing: _standing, ...rest }) => JSON.stringify(rest));
    const [{ document, published, standing } = { document: "", published: "", standing: "" }] = group;
    return `  [${group.length}, { document: ${JSON.stringify(document)}, published: ${JSON.stringify(published)}, standing: ${JSON.stringify(standing)}, rows: ${printTemplate(rows.join("\n"))} }],\n`;
  });
  return `import { lazyFacts } from "../model/lazy-record.js";

/** ${doc} */
export const facts = /* @__PURE__ */ lazyFacts([
${texts.join("")}]);
`;
}
