import { type Column, column } from "../column.js";
import { shared } from "../shared-columns.js";

/**
 * The columns of growth in their order: of what, from what to what, what became of it, and how
 * much.
 */
export const growthColumns = /* @__PURE__ */ (() =>
  [
    shared.metric,
    column(
      "comparison",
      "text",
      "Comparison",
      "yearOverYear: with the same period of the fiscal year before. quarterOverQuarter: with the quarter before.",
    ),
    shared.period,
    shared.start,
    shared.end,
    column("comparedTo", "text", "Compared to", "The period before."),
    column(
      "unit",
      "text",
      "Unit",
      "What value, base and change count in: yen and not millions of yen.",
    ),
    column(
      "value",
      "decimal",
      "Value",
      "The amount of the period; losses are negative. Absent where these documents do not have it, or where only its bounds are known.",
    ),
    column("lower", "decimal", "Lower end", "The least that it can be, given how it was printed."),
    column("upper", "decimal", "Upper end", "The most that it can be."),
    shared.qualifier,
    column("printed", "text", "Printed", "The literal as printed."),
    column("document", "text", "Document", "Id of its document."),
    shared.locator,
    column(
      "base",
      "decimal",
      "Base",
      "The amount of the period before. Absent where these documents do not have it, or where only its bounds are known.",
    ),
    column("baseLower", "decimal", "Lower end of the base", "The least that it can be."),
    column("baseUpper", "decimal", "Upper end of the base", "The most that it can be."),
    column("baseQualifier", "text", "Qualifier of the base", "Likewise."),
    column("basePrinted", "text", "Base as printed", "The literal as printed."),
    column("baseDocument", "text", "Document of the base", "Id of its document."),
    column(
      "baseLocator",
      "text",
      "Locator of the base",
      "The headings under which it stands, outermost first.",
    ),
    column(
      "outcome",
      "text",
      "Outcome",
      "What can be said of the growth. Only `rate` has a rate: a loss has none, a ratio gains points, and what is not known has neither.",
    ),
    column(
      "differs",
      "text",
      "Differs in",
      "Where the outcome is `notComparable`: in what the two amounts differ.",
    ),
    column(
      "rate",
      "decimal",
      "Rate",
      "The growth as a ratio: 0.063 is 6.3 %. From the printed values, rounded once; with the basis `reported` as printed.",
    ),
    column(
      "rateLower",
      "decimal",
      "Lower end of the rate",
      "Whatever amounts print like these two, their growth is not below it.",
    ),
    column("rateUpper", "decimal", "Upper end of the rate", "Nor above this."),
    column(
      "change",
      "decimal",
      "Change",
      "The value less the base, wherever both are plain numbers of one kind, also where there is no rate.",
    ),
    column("changeLower", "decimal", "Lower end of the change", "The least that it can be."),
    column("changeUpper", "decimal", "Upper end of the change", "The most that it can be."),
    column(
      "basis",
      "text",
      "Basis",
      "Whether the outcome was computed from two printed amounts, rests on one that was inferred, or is the growth as reported, because an amount is missing. Absent where there is nothing to compare.",
    ),
    column(
      "reported",
      "decimal",
      "Growth as reported",
      "The growth that a document prints itself, as a ratio; also beside a rate that was computed.",
    ),
    column(
      "reportedQualifier",
      "text",
      "Qualifier of the reported growth",
      "The document's hedge, or what it says in words: unchanged.",
    ),
    column("reportedPrinted", "text", "Reported growth as printed", "The literal as printed."),
    column("reportedDocument", "text", "Document of the reported growth", "Id of its document."),
    column(
      "reportedLocator",
      "text",
      "Locator of the reported growth",
      "The headings under which it stands, outermost first.",
    ),
    column(
      "consistency",
      "text",
      "Consistency",
      "Whether reported and computed growth can both be true: consistent, inconsistent or undecidable. Absent where there are not both.",
    ),
  ] as const)() satisfies readonly Column[];
