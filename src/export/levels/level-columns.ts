import { type Column, column } from "../column.js";

/**
 * The columns of levels in their order: of what and when, how it is known and how much it is, then
 * in which sense and on which evidence.
 */
export const levelColumns = /* @__PURE__ */ (() =>
  [
    column("metric", "text", "Metric", "The name of the line."),
    column("label", "text", "Label", "What the line is called in English."),
    column("japanese", "text", "Japanese label", "What the line is called in Japanese."),
    column(
      "period",
      "text",
      "Period",
      "The fiscal period: 3Q02, 1H02, 9M02 or FY2002, named after the calendar year in which the fiscal year starts.",
    ),
    column("span", "text", "Span", "How long the period is."),
    column("start", "date", "First day", "The first day of the period."),
    column("end", "date", "Last day", "The last day of the period; it is part of it."),
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
    column(
      "lowerClosed",
      "boolean",
      "Lower end possible",
      "Whether the true number can be the lower end itself.",
    ),
    column(
      "upper",
      "decimal",
      "Upper end",
      "The most that the true number can be. Absent where nothing bounds it above.",
    ),
    column(
      "upperClosed",
      "boolean",
      "Upper end possible",
      "Whether the true number can be the upper end itself.",
    ),
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
    column(
      "qualifier",
      "text",
      "Qualifier",
      "The document's hedge (approximately, moreThan, lessThan), or what it says in words. Such a value is not a plain number.",
    ),
    column(
      "accountingStandard",
      "text",
      "Accounting standard",
      "The accounting standard under which it was measured, as far as it is known.",
    ),
    column(
      "scope",
      "text",
      "Scope",
      "How much of the company it covers, where the document states it.",
    ),
    column(
      "definition",
      "text",
      "Definition",
      "The version of a definition that changed over time.",
    ),
    column("printed", "text", "Printed", "The literal as printed."),
    column("document", "text", "Document", "Id of the document that prints it."),
    column("locator", "text", "Locator", "The headings under which it stands, outermost first."),
    column(
      "documents",
      "text",
      "Documents needed",
      "Of an inferred level the ids of the documents that its ends need, with a semicolon between them.",
    ),
  ] as const)() satisfies readonly Column[];
