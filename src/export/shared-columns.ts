import { column } from "./column.js";

/** The columns that several tables have, and that mean the same in each. */
export const shared = /* @__PURE__ */ (() => ({
  metric: column("metric", "text", "Metric", "The name of the line."),
  period: column(
    "period",
    "text",
    "Period",
    "The fiscal period: 3Q02, 1H02, 9M02 or FY2002, named after the calendar year in which the fiscal year starts.",
  ),
  start: column("start", "date", "First day", "The first day of the period."),
  end: column("end", "date", "Last day", "The last day of the period; it is part of it."),
  lowerClosed: column(
    "lowerClosed",
    "boolean",
    "Lower end possible",
    "Whether the true number can be the lower end itself.",
  ),
  upperClosed: column(
    "upperClosed",
    "boolean",
    "Upper end possible",
    "Whether the true number can be the upper end itself.",
  ),
  qualifier: column(
    "qualifier",
    "text",
    "Qualifier",
    "The document's hedge (approximately, moreThan, atLeast, lessThan, atMost), or what it says in words. Such an amount is not a plain number.",
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
    "How much of the company it covers, where the document states it.",
  ),
  definition: column(
    "definition",
    "text",
    "Definition",
    "The version of a definition that changed over time.",
  ),
  locator: column(
    "locator",
    "text",
    "Locator",
    "The headings under which it stands, outermost first.",
  ),
}))();
