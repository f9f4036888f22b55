import type { GrowthRow } from "../rows/growth-rows.js";
import { between, numeral, percentage } from "./numerals.js";
import type { Cell } from "./cell.js";

/** The columns of growth, and how a row fills them. */
export function growthCells(rows: readonly GrowthRow[]) {
  const against = new Set(rows.map(({ period, comparedTo }) => (period.slice(0, 2) === comparedTo?.slice(0, 2) ? "Year before" : "Quarter before")));
  return {
    columns: [
      { title: "Period", isNumber: false },
      { title: against.size === 1 ? ([...against][0] ?? "") : "Base", isNumber: true },
      { title: "Value", isNumber: true },
      { title: "Growth", isNumber: true },
      { title: "Between", isNumber: true },
      { title: "Sources", isNumber: false },
    ],
    linesOf: (row: GrowthRow): readonly Cell[] => [
      { text: row.period, hint: `${row.start} to ${row.end}, against ${row.comparedTo}` },
      amountOf(row.base, row.baseLower, row.baseUpper, row.basePrinted),
      amountOf(row.value, row.lower, row.upper, row.printed),
      growthOf(row),
      { text: row.rateLower === null || row.rateUpper === null ? "" : `${percentage(row.rateLower, "floor")} to ${percentage(row.rateUpper, "ceil")}` },
      sourcesOf(row),
    ],
    notes: (): readonly string[] => [
      "Between: the growth that the printed digits leave open.",
      ...(rows.some(({ outcome }) => wordOf(outcome) === "n.m.") ? ["n.m.: not meaningful, there is no rate."] : []),
      ...(rows.some(({ outcome }) => outcome === "missing") ? ["n.a.: not available, a side is not disclosed."] : []),
    ],
  };
}

const wordOf = (outcome: GrowthRow["outcome"]): string => (outcome === "rate" ? "" : outcome === "missing" ? "n.a." : "n.m.");

function amountOf(value: number | null, lower: number | null, upper: number | null, printed: string | null): Cell {
  if (value === null) return { text: "–" };
  const hint = [between(lower, upper), printed === null ? "" : `printed as “${printed}”`].filter(Boolean).join("; ");
  return { text: numeral(value, lower, upper), isLoss: value < 0, hint };
}

function growthOf({ outcome, reason, rate, rateLower, rateUpper, change, changeLower, changeUpper }: GrowthRow): Cell {
  const hint = change === null ? {} : { hint: `change ${numeral(change, changeLower, changeUpper)}, between ${between(changeLower, changeUpper)}` };
  if (rate === null) return { text: wordOf(outcome), ...(reason === null ? {} : { reason }), ...hint };
  const text = percentage(rate);
  const ends = rateLower === null || rateUpper === null ? "" : `, between ${between(rateLower, rateUpper)}`;
  return { text, hint: `${rate}${ends}`, isLoss: false };
}

/** The document of the figure and, if it is another place, that of the base. */
function sourcesOf(row: GrowthRow): Cell {
  const both = [row, { document: row.baseDocument, locator: row.baseLocator }].filter(({ document }) => document !== null);
  const sources = both.filter((one, index) => both.findIndex(({ document, locator }) => document === one.document && locator === one.locator) === index);
  return { text: [...new Set(sources.map(({ document }) => document))].join(", "), sources };
}
