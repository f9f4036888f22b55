import type { Column, Row } from "./column.js";
import { refuse } from "../functions/refusing/refuse.js";

/** The widest decimals that Arrow, Parquet and DuckDB share. */
export const precision = 38;

/** At least six places, so that next year's file has the same type as this year's. */
const fewestPlaces = 6;

/**
 * How many places after the point the decimals of a table need. Throws if the table does not fit
 * the widest decimals.
 */
export function scaleOf(columns: readonly Column[], rows: readonly Row[]): number {
  const decimalColumns = columns.flatMap(({ kind, name }) => (kind === "decimal" ? [name] : []));
  const cells = rows.flatMap((row) => decimalColumns.flatMap((name) => row[name] ?? []));
  const scale = cells.reduce(
    (most, text) => Math.max(most, text.split(".")[1]?.length ?? 0),
    fewestPlaces,
  );
  const longest = cells.reduce(
    (longest, text) => (wholeDigits(text) > wholeDigits(longest) ? text : longest),
    "0",
  );
  if (wholeDigits(longest) + scale <= precision) return scale;
  refuse("outOfRange", {
    needs: `numbers of at most ${precision} digits, all with ${scale} places after the point`,
    got: `${wholeDigits(longest)} before it in ${longest.slice(0, 60)}`,
    fix: "Use toCsv, which has no limit.",
    values: [longest],
  });
}

const wholeDigits = (text: string): number =>
  (text.replace("-", "").split(".")[0] ?? "").replace(/^0+/, "").length;

/** A number in plain digits as an integer with this many places after the point. */
export function scaled(text: string, scale: number): bigint {
  const [whole = "", fraction = ""] = text.split(".");
  return BigInt(whole + fraction.padEnd(scale, "0"));
}

const msPerDay = 86_400_000;

/** A day as the number of days since 1970, which is how Arrow and Parquet count. */
export function dayNumber(date: string): number {
  return Date.parse(date) / msPerDay;
}
