import { type Columns, exact } from "../columns/columns.js";
import { amountAt, decimalsAt, has, readColumns } from "../columns/read-columns.js";
import { textOf } from "../functions/precision/exact.js";
import { show } from "../functions/refusing/describe.js";
import { named } from "../functions/refusing/named.js";
import { refuse } from "../functions/refusing/refuse.js";
import { firstYear, lastYear, nameOf, periodAt } from "../model/calendar.js";
import type { Quantity } from "../model/figure.js";
import type { PeriodId } from "../model/period.js";

/** A figure of a row of columns; every function of figures takes it. */
export interface ColumnFigure<U extends string = string> extends Quantity<U> {
  readonly metric: string;
  readonly period: PeriodId;
}

/**
 * The rows of columns as figures, for functions that take one figure at a time, such as `growth`: the
 * way back from `toColumns`.
 *
 * @param columns - Columns of one metric; rows without an amount are left out.
 * @param metric - The name of the metric.
 * @returns One figure per row, in their order. `company` is the name of its entity: from `names`, or
 * the number as text; a name of "" is no company.
 * @throws EarningsError `outOfRange` for periods outside of the years 1969 to 2068, which no id can
 * name, and for columns that `growthColumns` rejects.
 * @throws EarningsError `invalidFigure` or `excessDigits` as `growthColumns` does.
 *
 * @example
 * ```ts
 * import { fromColumns } from "@iij/earnings/import";
 *
 * const [figure] = fromColumns(
 *   {
 *     entities: Int32Array.of(0),
 *     periods: Int32Array.of(2002 * 4 + 2),
 *     amounts: Float64Array.of(10_600),
 *     ...{ scale: -6, decimals: -6, span: "quarter", unit: "JPY", names: ["IIJ"] },
 *   },
 *   "revenues",
 * );
 * [figure?.period, figure?.value, figure?.company]; // → ["3Q02", "10600000000", "IIJ"]
 * ```
 */
export function fromColumns<U extends string>(
  columns: Columns<U>,
  metric: string,
): readonly ColumnFigure<U>[] {
  return named("fromColumns", () => {
    const read = readColumns(columns);
    if (typeof metric !== "string")
      refuse("unknownMetric", { needs: "a metric", got: show(metric), values: [metric] });
    return Array.from(read.entities, (entity, row) => {
      if (!has(read.valid, row)) return [];
      const digits = amountAt(read, row);
      const parts = periodAt(read.span, read.periods[row] ?? NaN);
      if (parts.year < firstYear || parts.year > lastYear)
        refuse("outOfRange", {
          needs: `periods of the years ${firstYear} to ${lastYear}`,
          got: `${parts.year} in row ${row}`,
          values: [read.periods[row], row],
        });
      const company = columns.names === undefined ? String(entity) : columns.names[entity];
      const decimals = decimalsAt(read, row);
      return [
        {
          ...(company !== undefined && company !== "" && { company }),
          metric,
          period: nameOf(parts),
          value: textOf({ digits, scale: read.scale }),
          unit: columns.unit,
          ...(decimals !== exact && { decimals }),
        },
      ];
    }).flat();
  });
}
