import { ledger } from "../derivation/ledger.js";
import { deriveRecords } from "../derivation/records.js";
import type { SourceDocument } from "../model/document.js";
import type { Fact } from "../model/fact.js";
import { factPath } from "../model/fact-path.js";
import { checkWithAll } from "./check.js";
import { factsOf } from "./facts-of.js";
import { report } from "./report.js";
import { scaffold } from "./scaffold.js";

/** The page on adding a document. */
export const pagePath = "docs/adding-a-document.md";

/** The document that the page walks through: a short article. */
export const walkedThrough = "it-pro-1q04-article";

/** The blocks of the pages, generated from the documents and from the workflow itself. */
export function pageBlocks(
  documents: readonly SourceDocument[],
  sourceOf: (id: string) => string,
): Readonly<Record<string, () => string>> {
  const document = documents.find(({ id }) => id === walkedThrough);
  if (document === undefined) throw new Error(`pageBlocks needs the document ${walkedThrough}.`);
  const { id, kind, standing, published, title } = document;
  return {
    paths: () => pathTable(factsOf(documents)),
    scaffold: () =>
      fenced("typescript", scaffold({ id, kind, standing, published: published.date, title })),
    document: () => fenced("typescript", sourceOf(id)),
    check: () => fenced("text", report(id, checkWithAll(document, documents))),
    ledger: () => sectionOf(ledger(deriveRecords(documents)), id),
  };
}

const fenced = (language: string, text: string): string =>
  `\`\`\`${language}\n${text.trim()}\n\`\`\``;

/** The section of the ledger on one document, without its heading. */
function sectionOf(page: string, id: string): string {
  const section = page.split(/^(?=## )/m).find((each) => each.startsWith(`## ${id}\n`));
  if (section === undefined) throw new Error(`sectionOf finds no section on ${id} in the ledger.`);
  return section.replace(/^#+ .*\n/gm, "").trim();
}

/** Words that are the same in every path of a form. */
const fixed = new Set([
  ...["reportedGrowth", "yearOverYear", "quarterOverQuarter", "reportedChange"],
  ...["convenienceTranslation", "milestones", "threshold", "times", "value", "low", "high"],
  ...["each", "wording", "revision", "revisionRate", "claim", "rate", "base", "entries"],
  ...["results", "rank", "runnersUp"],
]);

/** Every form of path in our figures, with the first figure of each form. */
export function pathTable(facts: readonly Fact[]): string {
  const rows = new Map<string, Fact>();
  for (const fact of facts) {
    const form = formOf(fact);
    if (!rows.has(form)) rows.set(form, fact);
  }
  const lines = [...rows]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(
      ([form, fact]) =>
        `| \`${form}\` | ${fact.kind} | \`${fact.id}\` | ${fact.printed.replaceAll("|", "\\|").replaceAll("\t", " ")} |`,
    );
  return ["| path | kind | such as | printed |", "|---|---|---|---|", ...lines].join("\n");
}

function formOf({ id }: Fact): string {
  const { record = "", names = [], metric, period } = factPath(id) ?? {};
  const words = names.map((name) =>
    name === period
      ? "PERIOD"
      : fixed.has(name)
        ? name
        : name === metric
          ? "METRIC"
          : /^\d{4}(?:-\d\d){0,2}$/.test(name)
            ? "DATE"
            : /^\d+$/.test(name)
              ? "PLACE"
              : "NAME",
  );
  return [record, ...words].join(".");
}
