import { type Column, column } from "../column.js";
import { shared } from "../shared-columns.js";

/**
 * The columns of levels in their order: of what and when, how it is known and how much it is, then
 * in which sense and on which evidence.
 */
export const levelColumns = /* @__PURE__ */ (() =>
  [
    shared.metric,
    column("label", "text", "Label", "What the line is called in English."),
    column("japanese", "text", "Japanese label", "What the line is called in Japanese."),
    shared.period,
    column("span", "text", "Span", "How long the period is."),
    shared.start,
    shared.end,
    column(
      "basis",
      "text",
      "Basis",
      "How the level is known: printed in a document, or inferred from what all documents print together.",
    ),
    column(
      "value",
      "decimal",
      "Value",
      "The printed amount in base units; losses are negative. Absent of an inferred level, of which only the ends are known.",
    ),
    column(
      "lower",
      "decimal",
      "Lower end",
      "The least that the true number can be. Absent where nothing bounds it below.",
    ),
    shared.lowerClosed,
    column(
      "upper",
      "decimal",
      "Upper end",
      "The most that the true number can be. Absent where nothing bounds it above.",
    ),
    shared.upperClosed,
    column(
      "unit",
      "text",
      "Unit",
      "What the value and the ends count in: yen and not millions of yen, a ratio and not a percentage.",
    ),
    column(
      "decimals",
      "integer",
      "Decimals",
      "The value is stated to a multiple of 10^-decimals: -6 is to the nearest million. Absent: exact, or not printed.",
    ),
    shared.qualifier,
    shared.accountingStandard,
    shared.scope,
    shared.definition,
    column("printed", "text", "Printed", "The literal as printed."),
    column("document", "text", "Document", "Id of the document that prints it."),
    shared.locator,
    column(
      "documents",
      "text",
      "Documents needed",
      "Of an inferred level the ids of the documents that its ends need, with a semicolon between them.",
    ),
  ] as const)() satisfies readonly Column[];
