import { column } from "./column.js";

/** The columns that several tables share with the same meaning. */
export const shared = /* @__PURE__ */ (() => ({
  metric: column("metric", "text", "Metric", "The id of the metric."),
  period: column(
    "period",
    "text",
    "Period",
    "The fiscal period: 3Q02, 1H02, 9M02 or FY2002, named after the calendar year in which the fiscal year starts.",
  ),
  start: column("start", "date", "First day", "The first day of the period."),
  end: column("end", "date", "Last day", "The last day of the period, inclusive."),
  lowerClosed: column(
    "lowerClosed",
    "boolean",
    "Lower bound possible",
    "Whether the true number can be the lower bound itself.",
  ),
  upperClosed: column(
    "upperClosed",
    "boolean",
    "Upper bound possible",
    "Whether the true number can be the upper bound itself.",
  ),
  qualifier: column(
    "qualifier",
    "text",
    "Qualifier",
    "The document's hedge (approximately, moreThan, atLeast, lessThan, atMost), or its words. Such an amount is not a plain number.",
  ),
  accountingStandard: column(
    "accountingStandard",
    "text",
    "Accounting standard",
    "The accounting standard under which it was measured, as far as it is known.",
  ),
  scope: column(
    "scope",
    "text",
    "Scope",
    "How much of the company it covers, if the document states it.",
  ),
  definition: column(
    "definition",
    "text",
    "Definition",
    "The version of a definition that changed over time.",
  ),
  locator: column("locator", "text", "Locator", "The headings above it, outermost first."),
}))();
