import { bare, show } from "../../functions/refusing/describe.js";
import { fieldsOf } from "../../functions/refusing/fields-of.js";
import { placed } from "../../functions/refusing/named.js";
import { refuse } from "../../functions/refusing/refuse.js";
import { lastDay } from "../../functions/vintages/published.js";
import type { DocumentRecord } from "../../model/document.js";
import type { Row } from "../column.js";
import { requireText } from "../read-fact.js";

/** A document in a table. Your own documents need only a title, a publisher and a date. */
export type TabulatedDocument = Pick<DocumentRecord, "title" | "publisher"> &
  Partial<Pick<DocumentRecord, "kind" | "standing" | "language" | "url">> & {
    readonly published: { readonly date: string };
  };

const texts = ["title", "publisher", "kind", "standing", "language", "url"] as const;
const needed: readonly string[] = ["title", "publisher"];

/** Documents by id as rows of cells, each checked. */
export function tabulateDocuments(documents: {
  readonly [id: string]: TabulatedDocument;
}): readonly Row[] {
  if (typeof documents !== "object" || documents === null || Array.isArray(documents))
    refuse("malformedRecord", {
      needs: "documents by id",
      got: show(documents),
      values: [documents],
    });
  return Object.entries(documents).map(([id, document]) =>
    placed(`in document ${bare(id)}`, document, () => rowOf(id, document)),
  );
}

function rowOf(id: string, document: TabulatedDocument): Row {
  const given = fieldsOf<TabulatedDocument>(document);
  requireText("id", id);
  for (const key of texts) {
    const isNeeded = needed.includes(key);
    if (isNeeded || given[key] !== undefined) requireText(key, given[key], isNeeded);
  }
  const date = fieldsOf<TabulatedDocument["published"]>(given.published).date as string;
  const publishedBy = lastDay(date);
  return {
    id,
    ...Object.fromEntries(texts.map((key) => [key, given[key]])),
    published: date,
    publishedBy,
  };
}
