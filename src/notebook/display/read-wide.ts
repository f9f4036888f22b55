import { spanNames } from "../../model/calendar.js";
import { inRange } from "../../functions/periods/period-range.js";
import { show } from "../../functions/refusing/describe.js";
import { fieldsOf } from "../../functions/refusing/fields-of.js";
import { refuse } from "../../functions/refusing/refuse.js";
import type { Span } from "../../model/period.js";
import { isGap } from "../rows/gaps.js";
import type { TransposedTable, WideTable } from "../rows/wide-table.js";
import { type ReadRow, readRow } from "./read-row.js";
import type { Told } from "./told.js";

/** Whether a value is a result of `wide`. */
export function isWide(value: unknown): value is WideTable | TransposedTable {
  return fieldsOf<WideTable>(value).kind === "wide";
}

/** Reads a wide table, possibly changed by a program; rejects anything else. */
export function readWide(given: WideTable | TransposedTable, { from, to, gaps }: Told) {
  const { span, transposed, ...lists } = fieldsOf<WideTable>(given);
  for (const name of ["columns", "rows", "levels", "growth", "margins"] as const)
    if (!Array.isArray(lists[name]))
      refuse("malformedRecord", {
        needs: `a result of wide, with a list under ${name}`,
        got: show(lists[name]),
        values: [given],
      });
  if (!(spanNames as readonly unknown[]).includes(span) || typeof transposed !== "boolean")
    refuse("malformedRecord", {
      needs: "a result of wide, with its span, and whether it is transposed",
      got: `${show(span)} and ${show(transposed)}`,
      values: [given],
    });
  const { columns, levels, growth, margins } = given;
  const read = (rows: readonly unknown[]): readonly ReadRow[] => rows.map(readRow);
  const [amounts, rates] = [read(levels), read(growth)];
  const all = transposed ? [...new Set(amounts.map(({ period }) => period))] : [];
  const listed = given.transposed
    ? all.filter((period) => given.rows.some((row) => Object.hasOwn(row, period)))
    : given.rows.map(({ period }) => period);
  const ids = given.transposed ? new Set(given.rows.map(({ id }) => id)) : undefined;
  const isWanted = inRange({ ...(from && { from }), ...(to && { to }) });
  const isKnown = new Set(
    [...amounts, ...rates].filter((row) => !isGap(row)).map(({ period }) => period),
  );
  const periods = listed.filter(
    (period) =>
      ((from === undefined && to === undefined) || isWanted(period)) &&
      (gaps || isKnown.has(period)),
  );
  if (periods.length === 0)
    refuse("outOfRange", { needs: "at least one period", got: "none", values: [given] });
  return {
    span: span as Span,
    transposed: given.transposed,
    columns: ids === undefined ? columns : columns.filter(({ id }) => ids.has(id)),
    levels: amounts,
    growth: rates,
    margins: read(margins),
    periods,
  };
}
