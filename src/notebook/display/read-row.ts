import { scaleNames } from "../../chart/frame/scale.js";
import { show as described } from "../../functions/refusing/describe.js";
import type { GrowthRow } from "../rows/growth-rows.js";
import type { CompoundGrowthRow } from "../rows/compound-growth-rows.js";
import type { LevelRow } from "../rows/rows.js";
import type { MarginRow } from "../rows/margin-rows.js";
import type { SurpriseRow } from "../rows/surprise-rows.js";
import { refuse } from "../../functions/refusing/refuse.js";
import { fieldsOf } from "../../functions/refusing/fields-of.js";

/** A row of any kind, with every column. */
export type ReadRow = Omit<LevelRow & GrowthRow & CompoundGrowthRow, "outcome"> &
  Omit<SurpriseRow & MarginRow, "outcome" | "basis" | "unit" | "scale"> & {
    readonly outcome: string;
  };

/** The kind of rows in a table. */
export type RowKind = "levels" | "growth" | "compoundGrowth" | "surprises";

const needed = ["period", "metric", "unit", "scale", "outcome"] as const;
const texts = ["start", "end", "comparedTo"] as const;
const optionalTexts = [
  "printed",
  "document",
  "locator",
  "basis",
  "reason",
  "basePrinted",
  "baseDocument",
  "baseLocator",
  "reportedQualifier",
  "reportedPrinted",
  "reportedDocument",
  "reportedLocator",
  "consistency",
  "place",
  "issued",
  "from",
  "cause",
  "of",
  "targetPrinted",
  "targetDocument",
  "targetLocator",
] as const;
const numbers = [
  "value",
  "middle",
  "lower",
  "upper",
  "base",
  "baseMiddle",
  "baseLower",
  "baseUpper",
  "rate",
  "rateLower",
  "rateUpper",
  "change",
  "changeLower",
  "changeUpper",
  "reported",
  "overYears",
  "margin",
  "marginLower",
  "marginUpper",
  "target",
  "targetLower",
  "targetUpper",
  "surprise",
  "surpriseLower",
  "surpriseUpper",
  "difference",
  "differenceLower",
  "differenceUpper",
] as const;

/** Nobody reads a cell with more characters, and a terminal's table would break it into lines. */
const mostCharacters = 100_000;

/** Detects the kind by columns that no other kind has. */
export function kindOf(row: object): RowKind {
  if ("surprise" in row || "targetDocument" in row) return "surprises";
  if ("overYears" in row) return "compoundGrowth";
  return "comparedTo" in row || "baseDocument" in row ? "growth" : "levels";
}

/**
 * Reads a row made by `rows` and similar functions, possibly changed by a program: missing columns
 * are empty, additional ones are ignored, and `NaN`, which data frames use for missing numbers, is
 * missing. Anything but a row is rejected, and so are numbers that are not finite and texts that no
 * table can show.
 */
export function readRow(row: unknown): ReadRow {
  const given = fieldsOf(row);
  if (needed.some((column) => typeof given[column] !== "string"))
    refuse("malformedRecord", {
      needs: "a chart, or rows of `rows` or of `growthRows`",
      got: given === row ? "other rows" : described(row),
      values: [row],
    });
  if (!scaleNames.some((scale) => scale === given["scale"]))
    refuse("malformedRecord", {
      needs: `rows in one of the scales ${scaleNames.join(", ")}`,
      got: described(given["scale"]),
      values: [row],
    });
  const texted = (column: string): string | null => {
    const text = given[column];
    if (typeof text !== "string") return null;
    if (text.length <= mostCharacters) return text;
    return refuse("malformedRecord", {
      needs: `texts of at most ${mostCharacters} characters in the column ${column}`,
      got: `${text.length} characters`,
      fix: "Shorten them.",
      values: [row],
    });
  };
  const columns: Readonly<Record<string, unknown>> = {
    ...columnsOf(needed, texted),
    ...columnsOf(texts, (column) => texted(column) ?? ""),
    ...columnsOf(optionalTexts, texted),
    ...columnsOf(numbers, (column) => numberIn(given, column)),
  };
  return columns as unknown as ReadRow;
}

function columnsOf(
  columns: readonly string[],
  cell: (column: string) => unknown,
): Readonly<Record<string, unknown>> {
  return Object.fromEntries(columns.map((column) => [column, cell(column)] as const));
}

function numberIn(row: Readonly<Record<string, unknown>>, column: string): number | null {
  const cell = row[column];
  if (cell === undefined || cell === null || Number.isNaN(cell)) return null;
  return typeof cell === "number" && Number.isFinite(cell)
    ? cell
    : refuse("malformedRecord", {
        needs: `a finite number or null in the column ${column}`,
        got: described(cell),
        values: [row],
      });
}
