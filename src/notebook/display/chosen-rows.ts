import { inRange } from "../../functions/periods/period-range.js";
import { readPeriod } from "../../functions/periods/read-period.js";
import { isGap } from "../rows/gaps.js";
import type { ReadRow } from "./read-row.js";
import type { Told } from "./told.js";

/** The rows that the caller wants to see: those in a range, of one span, in one unit. */
export function chosenRows(
  rows: readonly ReadRow[],
  { from, to, span, unit, gaps }: Pick<Told, "from" | "to" | "span" | "unit" | "gaps">,
): readonly ReadRow[] {
  const isWanted = inRange({ ...(from && { from }), ...(to && { to }) });
  const hasRange = from !== undefined || to !== undefined;
  return rows.filter(
    (row) =>
      (!hasRange || isWanted(row.period)) &&
      (span === undefined || readPeriod(row.period).span === span) &&
      (unit === undefined || row.unit === unit) &&
      (gaps || !isGap(row)),
  );
}
