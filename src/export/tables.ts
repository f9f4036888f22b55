import type { Column } from "./column.js";
import { columns } from "./columns.js";
import { documentColumns } from "./documents/document-columns.js";
import { growthColumns } from "./growth/growth-columns.js";
import { levelColumns } from "./levels/level-columns.js";

/** The properties of a table that do not depend on its rows. */
export interface Table {
  readonly title: string;
  readonly description: string;
  readonly columns: readonly Column[];
  readonly neverAbsent: readonly string[];
  /** The key of its rows. Facts have none: a document may print a figure twice. */
  readonly primaryKey?: readonly string[];
  /** The columns that name a document. */
  readonly documents: readonly string[];
  /** The columns whose values are listed, each with its meaning. */
  readonly labelled: readonly string[];
}

/** The tables of a data package. */
export const tables = /* @__PURE__ */ (() => ({
  facts: {
    title: "Facts",
    description: "One row per printed figure. An empty cell was not stated.",
    columns,
    neverAbsent: ["id", "printed", "document", "locator", "published", "standing", "kind"],
    documents: ["document"],
    labelled: ["metric", "unit", "kind"],
  },
  growth: {
    title: "Growth",
    description:
      "One row per metric, period and comparison, from the current figures. An empty amount is not in these documents. Where there is no rate, the outcome says why.",
    columns: growthColumns,
    neverAbsent: ["metric", "comparison", "period", "start", "end", "comparedTo", "outcome"],
    primaryKey: ["metric", "period", "comparison"],
    documents: ["document", "baseDocument", "reportedDocument"],
    labelled: ["metric", "unit", "outcome"],
  },
  levels: {
    title: "Levels",
    description:
      "One row per metric and period: the current printed figure, or the bounds of an amount that nobody printed.",
    columns: levelColumns,
    neverAbsent: ["metric", "period", "span", "start", "end", "basis"],
    primaryKey: ["metric", "period"],
    documents: ["document"],
    labelled: ["metric", "unit"],
  },
  documents: {
    title: "Documents",
    description: "The documents that the other tables name by id.",
    columns: documentColumns,
    neverAbsent: ["id", "title", "publisher", "published", "publishedBy"],
    primaryKey: ["id"],
    documents: [],
    labelled: [],
  },
}))() satisfies Readonly<Record<string, Table>>;
