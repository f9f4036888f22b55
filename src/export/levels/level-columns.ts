import { type Column, column } from "../column.js";
import { shared } from "../shared-columns.js";

/**
 * The columns of levels in order: what, when, how it is known and how much it is; then how it was
 * measured and the evidence.
 */
export const levelColumns = /* @__PURE__ */ (() =>
  [
    shared.metric,
    column("label", "text", "Label", "The name of the metric in English."),
    column("japanese", "text", "Japanese label", "The name of the metric in Japanese."),
    shared.period,
    column("span", "text", "Span", "The length of the period."),
    shared.start,
    shared.end,
    column(
      "basis",
      "text",
      "Basis",
      "How the amount is known: printed in a document, or inferred from everything that the documents print.",
    ),
    column(
      "value",
      "decimal",
      "Value",
      "The printed amount in base units; losses are negative. Absent for an inferred amount, of which only the bounds are known.",
    ),
    column(
      "lower",
      "decimal",
      "Lower bound",
      "The least that the true number can be. Absent if there is no lower bound.",
    ),
    shared.lowerClosed,
    column(
      "upper",
      "decimal",
      "Upper bound",
      "The most that the true number can be. Absent if there is no upper bound.",
    ),
    shared.upperClosed,
    column(
      "unit",
      "text",
      "Unit",
      "The unit of the value and the bounds: yen, not millions of yen; a ratio, not a percentage.",
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
      "For an inferred amount, the ids of the documents on which its bounds rest, separated by semicolons.",
    ),
  ] as const)() satisfies readonly Column[];
