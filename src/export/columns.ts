import { type Column, column, type FactKey } from "./column.js";
import { shared } from "./shared-columns.js";

/** Columns that a fact's keys do not have: they follow from its period, its precision and its date. */
const derived = /* @__PURE__ */ (() => ({
  start: shared.start,
  end: shared.end,
  lower: column(
    "lower",
    "decimal",
    "Lower end",
    "The least that the true number can be, given how it was printed. Absent where nobody stated an end.",
  ),
  lowerClosed: shared.lowerClosed,
  upper: column(
    "upper",
    "decimal",
    "Upper end",
    "The most that the true number can be. Absent for what is more than its value.",
  ),
  upperClosed: shared.upperClosed,
  publishedBy: column(
    "publishedBy",
    "date",
    "Published by",
    "The last day on which the document can have come out: of a month or a year, the last one.",
  ),
}))();

/**
 * The columns in their order: what, when, how much and how precise, then in which sense and on
 * which evidence.
 */
export const columns = /* @__PURE__ */ (() =>
  [
    column(
      "id",
      "text",
      "Id",
      "Of IIJ's facts the path of the record that it belongs to. Several rows share one where several documents state it.",
    ),
    shared.metric,
    shared.period,
    derived.start,
    derived.end,
    column(
      "value",
      "decimal",
      "Value",
      "The exact amount in base units; losses are negative. Absent where the document has only words.",
    ),
    column(
      "unit",
      "text",
      "Unit",
      "What the value counts in: yen and not millions of yen, a ratio and not a percentage.",
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
      "How the exact amount became the printed digits: to the nearest where absent.",
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
      "The period that a printed change is measured from.",
    ),
    shared.accountingStandard,
    column(
      "standardIs",
      "text",
      "Standard is",
      "How the accounting standard is known: stated by the document; fromNeighbours, where the nearest documents before and after it state the same; or unknown, where these differ.",
    ),
    shared.scope,
    shared.definition,
    column(
      "nonGaap",
      "boolean",
      "Non-GAAP",
      "True for measures outside of the accounting standard.",
    ),
    column(
      "printedSign",
      "text",
      "Printed sign",
      "How the document prints the sign where the literal has none: it calls the amount a loss, or a decrease.",
    ),
    column(
      "company",
      "text",
      "Company",
      "Whose figure it is; of a ranking the company of the line.",
    ),
    column(
      "printed",
      "text",
      "Printed",
      "The literal as printed, to be searched for in the document.",
    ),
    column(
      "remark",
      "text",
      "Remark",
      "Words printed behind the figure whose meaning is not certain.",
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
      "Whether the issuer itself states it, a reprint of the issuer's (mirror), or the press.",
    ),
    column(
      "role",
      "text",
      "Role",
      "The document prints it as a prior period beside another (comparative), or as restated.",
    ),
    column("readOnce", "boolean", "Read once", "True where only one reader has read it."),
    column(
      "readByHand",
      "boolean",
      "Read by hand",
      "True where a person read the number, because the literal has a form of its own.",
    ),
    column(
      "kind",
      "text",
      "Kind",
      "What the fact states: a level of a period, printed growth, a target and so on. A metric and a period have facts of several kinds.",
    ),
    column(
      "part",
      "text",
      "Part",
      "Where one statement is several figures, which of them: low and high of a range, threshold, rate and so on.",
    ),
    column(
      "group",
      "text",
      "Group",
      "The name under which it stands beside others of its period, or the date of an observation of no fiscal period.",
    ),
    column(
      "stands",
      "boolean",
      "Stands",
      "True for the statement that the record shows, of all that documents make of the fact; false for the others. Absent where nobody said which.",
    ),
    derived.publishedBy,
  ] as const)() satisfies readonly Column[];

export type ColumnName = (typeof columns)[number]["name"];

/**
 * The keys of a fact, all of which have a column; a key that is forgotten here does not compile.
 */
export const factKeys = /* @__PURE__ */ (() =>
  columns
    .map(({ name }) => name)
    .filter((name) => !Object.hasOwn(derived, name)))() as readonly (Exclude<
  FactKey,
  ColumnName
> extends never
  ? string
  : never)[];
