import { ledger } from "../derivation/ledger.js";
import { startPageBlocks } from "../derivation/pages/start-page.js";
import { type DerivedRecords, deriveRecords } from "../derivation/records.js";
import type { SourceDocument } from "../model/document.js";
import type { Fact } from "../model/fact.js";
import { factPath } from "../model/fact-path.js";
import { checkWithAll } from "./check.js";
import { factsOf } from "./facts-of.js";
import { report } from "./report.js";
import { scaffold } from "./scaffold.js";

/** The page that tells how a document is added. */
export const pagePath = "docs/adding-a-document.md";

/** The pages of which only blocks are derived; the rest is written by hand. */
export const pagesWithBlocks = [pagePath, "README.md"] as const;

/** The document that the page walks through: a short article, entire. */
export const walkedThrough = "it-pro-1q04-article";

/**
 * The page with its blocks as they follow from the documents and from the workflow itself. A block
 * begins with `<!-- derived: NAME -->` and ends with `<!-- end -->`; on one line it is part of a
 * sentence.
 */
export function withBlocks(
  page: string,
  documents: readonly SourceDocument[],
  sourceOf: (id: string) => string,
): string {
  const document = documents.find(({ id }) => id === walkedThrough);
  if (document === undefined) throw new Error(`withBlocks needs the document ${walkedThrough}.`);
  const { id, kind, standing, published, title } = document;
  let derived: DerivedRecords | undefined;
  const records = (): DerivedRecords => (derived ??= deriveRecords(documents));
  const blocks: Readonly<Record<string, () => string>> = {
    paths: () => pathTable(factsOf(documents)),
    scaffold: () =>
      fenced("typescript", scaffold({ id, kind, standing, published: published.date, title })),
    document: () => fenced("typescript", sourceOf(id)),
    check: () => fenced("text", report(id, checkWithAll(document, documents))),
    ledger: () => sectionOf(ledger(records()), id),
    ...startPageBlocks(records),
  };
  return page.replace(
    /(<!-- derived: (\w+) -->)(\n?)[^]*?(<!-- end -->)/g,
    (_, start: string, name: string, line: string, end: string) => {
      const block = blocks[name];
      if (block === undefined) throw new Error(`withBlocks knows no block "${name}".`);
      const text = block().trim();
      return line === "" ? `${start}${text}${end}` : `${start}\n\n${text}\n\n${end}`;
    },
  );
}

const fenced = (language: string, text: string): string =>
  `\`\`\`${language}\n${text.trim()}\n\`\`\``;

/** The section of the ledger on one document, without its heading. */
function sectionOf(page: string, id: string): string {
  const section = page.split(/^(?=## )/m).find((each) => each.startsWith(`## ${id}\n`));
  if (section === undefined) throw new Error(`sectionOf finds no section on ${id} in the ledger.`);
  return section.replace(/^#+ .*\n/gm, "").trim();
}

/** Words of paths that are the same in every path of their form. */
const fixed = new Set([
  ...["reportedGrowth", "yearOverYear", "quarterOverQuarter", "reportedChange"],
  ...["convenienceTranslation", "milestones", "threshold", "times", "value", "low", "high"],
  ...["each", "wording", "revision", "revisionRate", "claim", "rate", "base", "entries"],
  ...["results", "rank", "runnersUp"],
]);

/** Every form of path that a figure of ours has, with the first figure that has it. */
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
