import { type Columns, exact } from "../columns/columns.js";
import { describedByOptions, type MetricOptions } from "../functions/levels/described-by.js";
import { readPeriod } from "../functions/periods/read-period.js";
import { digitsAt, exactOf } from "../functions/precision/exact.js";
import { readQuantity } from "../functions/precision/read-quantity.js";
import { terms } from "../functions/precision/require-same.js";
import { describe, show } from "../functions/refusing/describe.js";
import { fieldsOf } from "../functions/refusing/fields-of.js";
import { named, placed } from "../functions/refusing/named.js";
import { near } from "../functions/refusing/near.js";
import { refuse } from "../functions/refusing/refuse.js";
import { countOf, spanNames } from "../model/calendar.js";
import { shortened } from "../model/shortened.js";
import type { Quantity } from "../model/figure.js";
import type { Span } from "../model/period.js";

/**
 * The amounts of a metric as columns for `@iij/earnings/columns`, sorted by entity and period.
 *
 * Each company is an entity, and `names` has its name, or "" if figures have no `company`. Figures of
 * one company that `growth` would not compare, such as those under two accounting standards, are
 * several entities of one name: between them, growth is `missing`. Figures with a hedge, words, and
 * facts that another one supersedes (`stands: false`) are left out.
 *
 * @param figures - Facts, or your own figures with `metric` and `period`; others are skipped.
 * @param metric - The metric, such as `revenues`.
 * @param span - The length of the periods.
 * @param options - `metrics` describes your own metrics, such as whether one is an expense.
 * @returns Columns at the finest scale that the figures need; `fromColumns` is the way back.
 * @throws EarningsError `unknownMetric` if no figure has the metric and the span.
 * @throws EarningsError `mixedUnits` for amounts in two units.
 * @throws EarningsError `outOfRange` for a span that does not exist, for figures that are not rounded
 * to the nearest, and for decimals beyond −100 to 100.
 * @throws EarningsError `invalidFigure` or `excessDigits` for malformed figures; errors say which.
 *
 * @example
 * ```ts
 * import { growthColumns } from "@iij/earnings/columns";
 * import { toColumns } from "@iij/earnings/export";
 *
 * const sales = { metric: "sales", unit: "EUR", decimals: -6 };
 * const columns = toColumns(
 *   [
 *     { ...sales, period: "FY2023", value: "100000000" },
 *     { ...sales, period: "FY2024", value: "110000000" },
 *   ],
 *   "sales",
 *   "fiscalYear",
 * );
 * columns.amounts; // → new Float64Array([100, 110])
 * growthColumns(columns).point[1]; // → 0.1
 * ```
 */
export function toColumns<U extends string>(
  figures: readonly (Quantity<U> | object)[],
  metric: string,
  span: Span,
  options: MetricOptions = {},
): Columns<U> {
  return named("toColumns", () => {
    const describeMetric = describedByOptions(options);
    if (!Array.isArray(figures))
      refuse("malformedRecord", {
        needs: "a list of facts or figures",
        got: show(figures),
        values: [figures],
      });
    if (!spanNames.includes(span))
      refuse("outOfRange", {
        needs: `a span from this list: ${spanNames.join(", ")}`,
        got: show(span),
        values: [span],
      });
    const rows = figures.flatMap((figure: unknown, index) =>
      placed(
        () => `in figure ${index}`,
        figure,
        () => rowOf(figure, metric, span),
      ),
    );
    const [first] = rows;
    if (first === undefined) {
      const metrics = figures.map((figure) => fieldsOf(figure)["metric"]).filter(isText);
      if (!metrics.includes(metric))
        refuse("unknownMetric", {
          needs: "a metric that at least one figure has",
          got: show(metric),
          fix: near(metric, new Set(metrics)),
          values: [metric],
        });
      refuse("unknownMetric", {
        needs: "figures of the metric and the span",
        got: `none of ${show(metric)} for a ${show(span)}`,
        values: [metric, span],
      });
    }
    const other = rows.find(({ unit }) => unit !== first.unit);
    if (other !== undefined)
      refuse("mixedUnits", {
        needs: "amounts in one unit",
        got: `${shortened(first.unit)} and ${shortened(other.unit)}`,
        values: [first.unit, other.unit],
      });
    const entities = numbered(rows);
    const sorted = rows
      .map((row, index) => ({ ...row, entity: entities.numbers[index] ?? 0 }))
      .sort((a, b) => a.entity - b.entity || a.period - b.period);
    const scale = Math.max(...[...new Set(rows.map((row) => row.decimals ?? row.exact.scale))]);
    const amounts = sorted.map((row) => digitsAt(row.exact, scale));
    const places = new Set(rows.map(({ decimals }) => decimals));
    const { expense } = fieldsOf(describeMetric(metric));
    return {
      entities: Int32Array.from(sorted, ({ entity }) => entity),
      periods: Int32Array.from(sorted, ({ period }) => period),
      amounts: amounts.every((amount) => Number.isSafeInteger(Number(amount)))
        ? Float64Array.from(amounts, Number)
        : amounts,
      scale,
      ...(places.size > 1 && {
        decimals: Int8Array.from(sorted, ({ decimals = exact }) => decimals),
      }),
      ...(places.size === 1 && first.decimals !== undefined && { decimals: first.decimals }),
      span,
      unit: first.unit as U,
      ...(expense === true && { expense }),
      names: entities.names,
    };
  });
}

const isText = (value: unknown): value is string => typeof value === "string";

interface Row extends Pick<Quantity, "unit" | "decimals" | (typeof terms)[number]> {
  readonly period: number;
  readonly exact: ReturnType<typeof exactOf>;
}

/** The row of a figure, or none if it is not an amount of this metric and span. */
function rowOf(figure: unknown, metric: string, span: Span): readonly Row[] {
  const { kind = "level", qualifier, stands, ...given } = fieldsOf(figure);
  if (given["metric"] !== metric || kind !== "level" || stands === false) return [];
  const period = readPeriod(given["period"]);
  if (period.span !== span || qualifier !== undefined) return [];
  const quantity = figure as Quantity;
  readQuantity(quantity);
  const { value, decimals, rounding = "nearest", unit } = quantity;
  if (rounding !== "nearest")
    refuse("outOfRange", {
      needs: "figures rounded to the nearest",
      got: `${describe(quantity)} with a rounding that is ${rounding}`,
      fix: "Leave it out: columns have no bounds for it.",
      values: [quantity],
    });
  const amount = exactOf(value);
  const places = decimals ?? amount.scale;
  if (Math.abs(places) > 100)
    refuse("outOfRange", {
      needs: "decimals from -100 to 100",
      got: String(places),
      values: [quantity],
    });
  const said = Object.fromEntries(terms.map((term) => [term, quantity[term]]));
  return [
    {
      ...said,
      unit,
      ...(decimals !== undefined && { decimals }),
      period: countOf(period),
      exact: amount,
    },
  ];
}

/**
 * A number for the subject of each row, and its company's name. A term that all figures of a company
 * state alike, or do not state, makes no difference: that is how `growth` compares them.
 */
function numbered(rows: readonly Row[]): { numbers: readonly number[]; names: readonly string[] } {
  const stated = new Map<string, Set<string>>();
  for (const row of rows)
    for (const term of terms) {
      const key = JSON.stringify([row.company, term]);
      const values = stated.get(key) ?? new Set();
      stated.set(key, row[term] === undefined ? values : values.add(row[term]));
    }
  const known = new Map<string, number>();
  const names: string[] = [];
  const numbers = rows.map((row) => {
    const subject = JSON.stringify([
      row.company,
      ...terms.map((term) =>
        (stated.get(JSON.stringify([row.company, term]))?.size ?? 0) > 1 ? row[term] : undefined,
      ),
    ]);
    const number =
      known.get(subject) ?? known.set(subject, names.push(row.company ?? "") - 1).size - 1;
    return number;
  });
  return { numbers, names };
}
