import { type Column, column, type FactKey } from "./column.js";
import { shared } from "./shared-columns.js";

/** Columns that are not keys of a fact: they follow from its period, its precision and its date. */
const derived = /* @__PURE__ */ (() => ({
  start: shared.start,
  end: shared.end,
  lower: column(
    "lower",
    "decimal",
    "Lower bound",
    "The least that the true number can be, given how it was printed. Absent if no bound is stated.",
  ),
  lowerClosed: shared.lowerClosed,
  upper: column(
    "upper",
    "decimal",
    "Upper bound",
    "The most that the true number can be. Absent for moreThan and atLeast.",
  ),
  upperClosed: shared.upperClosed,
  publishedBy: column(
    "publishedBy",
    "date",
    "Published by",
    "The last day on which the document can have been published: for a month or a year, its last day.",
  ),
}))();

/**
 * The columns in order: what, when, how much and how precise; then how it was measured and the
 * evidence.
 */
export const columns = /* @__PURE__ */ (() =>
  [
    column(
      "id",
      "text",
      "Id",
      "For IIJ's facts, the path of the record to which it belongs. Several rows share one if several documents state it.",
    ),
    shared.metric,
    shared.period,
    derived.start,
    derived.end,
    column(
      "value",
      "decimal",
      "Value",
      "The exact amount in base units; losses are negative. Absent if the document has only words.",
    ),
    column(
      "unit",
      "text",
      "Unit",
      "The unit of the value: yen, not millions of yen; a ratio, not a percentage.",
    ),
    column(
      "decimals",
      "integer",
      "Decimals",
      "The value is stated to a multiple of 10^-decimals, as in XBRL: -6 is to the nearest million. Absent: exact.",
    ),
    column(
      "rounding",
      "text",
      "Rounding",
      "How the exact amount was shortened to the printed digits: to the nearest if absent.",
    ),
    derived.lower,
    derived.lowerClosed,
    derived.upper,
    derived.upperClosed,
    shared.qualifier,
    column(
      "comparedTo",
      "text",
      "Compared to",
      "The period from which a printed change is measured.",
    ),
    shared.accountingStandard,
    column(
      "standardIs",
      "text",
      "Standard is",
      "How the accounting standard is known: stated by the document; fromNeighbours, if the nearest documents before and after it state the same; or unknown, if these differ.",
    ),
    shared.scope,
    shared.definition,
    column("nonGaap", "boolean", "Non-GAAP", "True for measures outside the accounting standard."),
    column(
      "printedSign",
      "text",
      "Printed sign",
      "How the document expresses the sign if the literal has none: it calls the amount a loss, or a decrease.",
    ),
    column(
      "company",
      "text",
      "Company",
      "Whose figure it is; for a ranking, the company on the line.",
    ),
    column("printed", "text", "Printed", "The literal as printed; search the document for it."),
    column(
      "remark",
      "text",
      "Remark",
      "Words printed after the figure whose meaning is not certain.",
    ),
    column("document", "text", "Document", "Id of the document."),
    shared.locator,
    column("erratum", "text", "Erratum", "The entry of errata that says how it was read, and why."),
    column(
      "published",
      "text",
      "Published",
      "When the document was published: a day, only the month or the year, or a time stamp with its zone.",
    ),
    column(
      "standing",
      "text",
      "Standing",
      "Who published the document: the issuer itself, a reprint of the issuer's (mirror), or the press.",
    ),
    column(
      "role",
      "text",
      "Role",
      "Whether the document prints it as a prior period for comparison (comparative), or as restated.",
    ),
    column("readOnce", "boolean", "Read once", "True if only one person has read it."),
    column(
      "readByHand",
      "boolean",
      "Read by hand",
      "True if a person read the number, because the literal has an unusual form.",
    ),
    column(
      "kind",
      "text",
      "Kind",
      "What the fact states: an amount of a period, printed growth, a target and so on. A metric and a period have facts of several kinds.",
    ),
    column(
      "part",
      "text",
      "Part",
      "Which figure, if one statement has several: low and high of a range, threshold, rate and so on.",
    ),
    column(
      "group",
      "text",
      "Group",
      "The name that distinguishes it from others of its period, or the date of an observation outside a fiscal period.",
    ),
    column(
      "stands",
      "boolean",
      "Stands",
      "True if, of all statements of this fact, the record shows this one; false for the others. Absent if unknown.",
    ),
    derived.publishedBy,
  ] as const)() satisfies readonly Column[];

export type ColumnName = (typeof columns)[number]["name"];

/** The keys of a fact, all of which have a column; forgetting one here is a compile error. */
export const factKeys = /* @__PURE__ */ (() =>
  columns
    .map(({ name }) => name)
    .filter((name) => !Object.hasOwn(derived, name)))() as readonly (Exclude<
  FactKey,
  ColumnName
> extends never
  ? string
  : never)[];
