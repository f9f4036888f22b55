import { readingOf } from "../../src/derivation/statements.js";
import type { ReadNumber } from "../../src/derivation/literal-number.js";
import { sourceDocuments } from "../../src/documents/index.js";
import type { PrintedStatement, SourceDocument } from "../../src/model/document.js";

/** The printed statements of a document in its order, each with the place it stands in. */
export function printedStatements({
  places,
}: SourceDocument): readonly (PrintedStatement & { readonly locator: string })[] {
  return places.flatMap(({ locator, states }) =>
    states.flatMap((statement) => ("printed" in statement ? [{ ...statement, locator }] : [])),
  );
}

/** Every printed statement of every document. */
export const everyStatement = sourceDocuments.flatMap((document) =>
  printedStatements(document).map((statement) => ({ document, statement })),
);

/**
 * The numbers of a statement, low end first, with the sign that the document's words give; none for
 * words.
 */
export function numbersOf(statement: PrintedStatement): readonly ReadNumber[] {
  const reading = readingOf(statement);
  if (reading.kind === "wording") return [];
  const numbers = reading.kind === "range" ? [reading.low, reading.high] : [reading.number];
  return numbers.map((number) =>
    statement.reads === undefined ? number : { ...number, value: `-${number.value}` },
  );
}

export const pathsOf = ({ of }: PrintedStatement): readonly string[] =>
  typeof of === "string" ? [of] : of;

/** Parts of a path that say what of the metric is stated. */
const parts = new Set([
  "value",
  "threshold",
  "wording",
  "revision",
  "revisionRate",
  "convenienceTranslation",
  "low",
  "high",
]);

/** The metric that a path ends in, and the period or date that it speaks of. */
export function subjectOf(path: string): { readonly metric: string; readonly period: string } {
  const names = path.split(".");
  return {
    metric: names.findLast((name) => !parts.has(name)) ?? "",
    period: (names[1] ?? "").replace("nikkei", ""),
  };
}

/** The last day on which a document can have been published. */
export const publishedBy = ({ published: { date, precision } }: SourceDocument): string =>
  date + { year: "-12-31", month: "-31", day: "" }[precision];
