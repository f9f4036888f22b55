import type { Fact } from "../model/fact.js";
import { factLines } from "./fact-lines.js";
import { printJson, printLines } from "./print.js";
import { mentioned, printType } from "./print-type.js";
import { factOfFigure } from "./fact-of-figure.js";

const modelTypes: readonly (readonly [file: string, names: readonly string[]])[] = [
  ["company", ["NamedCompany"]],
  ["document", ["DocumentRecord", "PublicationDate"]],
  ["erratum", ["Erratum"]],
  ["figure", ["Evidence", "Figure", "HedgedFigure", "Note", "Wording"]],
];

interface LazyRecord {
  readonly name: string;
  readonly type: string;
  readonly doc: string;
  readonly value: unknown;
  /** Where its figures are read from the facts. */
  readonly facts?: readonly Fact[];
}

/** The source of a record that is read from text on first use. */
export function lazySource({ name, type, doc, value, facts }: LazyRecord): string {
  const declaration = printType(value);
  const imports = modelTypes
    .map(([file, names]) => [file, mentioned(declaration, names)] as const)
    .filter(([, names]) => names.length > 0)
    .map(([file, names]) => `import type { ${names.join(", ")} } from "../model/${file}.js";\n`);
  const numberOf = facts && numbering(facts);
  const parts = Object.entries(value as object).map(([key, part]) => `  ${JSON.stringify(key)}: ${printJson(part, numberOf)},\n`);
  return `${imports.join("")}import { lazyRecord } from "../model/lazy-record.js";
${facts ? 'import { facts } from "./facts.js";\n' : ""}
/** What \`${name}\` holds, each part as far as it is disclosed. */
export type ${type} = ${declaration};

/** ${doc} */
export const ${name} = /* @__PURE__ */ lazyRecord<${type}>({
${parts.join("")}}${facts ? ", facts" : ""});
`;
}

/** The number of a figure's fact among them. */
function numbering(facts: readonly Fact[]): (figure: object) => number | undefined {
  const numbers = new Map(facts.map((fact, index) => [fact, index]));
  return (figure) => {
    const fact = factOfFigure(figure);
    return fact && numbers.get(fact);
  };
}

/** The source of the facts, in the order of publication. */
export function factsSource(doc: string, facts: readonly Fact[]): string {
  return `import { lazyFacts } from "../model/lazy-facts.js";

/** ${doc} */
export const facts = /* @__PURE__ */ lazyFacts(${printLines(factLines(facts))});
`;
}
