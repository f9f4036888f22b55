import type { FactKey } from "../../export/column.js";
import { factKeys } from "../../export/columns.js";
import { requireRow } from "../../export/tabulate.js";
import type { OwnTerms } from "../../functions/levels/own-terms.js";
import { readPeriod } from "../../functions/periods/read-period.js";
import { bare, show } from "../../functions/refusing/describe.js";
import { fieldsOf } from "../../functions/refusing/fields-of.js";
import { placed } from "../../functions/refusing/named.js";
import { near } from "../../functions/refusing/near.js";
import { refuse } from "../../functions/refusing/refuse.js";
import { requireOptions } from "../../functions/refusing/require-options.js";
import { parseDay } from "../../model/day.js";
import type { Fact } from "../../model/fact.js";
import { shortened } from "../../model/shortened.js";
import type { Days } from "../calendar-hint.js";
import type { LeftOutCounter } from "../left-out.js";
import { looksLike } from "../looks-like.js";
import type { PeriodFinder } from "../period-of-days.js";
import type { StatementCollector } from "../statements.js";
import { cellValue, plainCell } from "./cell-value.js";
import type { Header, TableRow } from "./table-row.js";

/**
 * Which column of a table has what: for a key of a fact, the name of its column, such as
 * `{ metric: "Item", period: "Quarter", value: "Amount" }`.
 */
export type TableColumns = { readonly [K in FactKey]?: string } & {
  /** The column of the first day of the period, if no column has the period's id. */
  readonly start?: string;
  /** The column of the last day; a balance needs no first day. */
  readonly end?: string;
  /** For a table with one column per metric: the metric of each of these columns. */
  readonly values?: { readonly [column: string]: string };
};

/** Values that are the same in every row, and so have no column. */
export type InEveryRow = { readonly [K in FactKey]?: Under<Fact, K> };

/** The type of a key in facts of any kind. */
type Under<F, K> = F extends unknown ? (K extends keyof F ? NonNullable<F[K]> : never) : never;

/** An amount as a cell states it. */
export interface CellAmount {
  readonly value: string;
  readonly unit?: string;
  readonly decimals?: number;
}

/** The caller's description of a table. */
export interface TableTerms {
  readonly columns: TableColumns;
  readonly all: InEveryRow;
  readonly amount: ((text: string) => CellAmount) | undefined;
}

/** Rejects invalid names of columns and an invalid `amount`. */
export function requireTableTerms(terms: TableTerms): void {
  const { columns, all, amount } = terms;
  requireOptions(columns, [...factKeys, "start", "end", "values"]);
  requireOptions(all, factKeys);
  const { values } = columns;
  const names = [
    ...Object.entries(columns).filter(([key]) => key !== "values"),
    ...Object.entries(fieldsOf(values ?? {})),
  ];
  const wrong = names.find(([, name]) => typeof name !== "string" || name === "");
  if (wrong !== undefined || (values !== undefined && !isObject(values)))
    refuse("outOfRange", {
      needs: "names of columns, and under values a metric for each",
      got: wrong === undefined ? show(values) : `${show(wrong[1])} under ${bare(wrong[0])}`,
      values: [columns],
    });
  if (amount !== undefined && typeof amount !== "function")
    refuse("outOfRange", {
      needs: "a function from a cell's text to an amount",
      got: show(amount),
      values: [amount],
    });
  requireSaid("its period", ["period", "end"], terms);
  if (columns.values === undefined) requireSaid("its metric", ["metric"], terms);
  if (columns.values === undefined) requireSaid("its value", ["value"], terms);
  requireSaid("its document", ["document"], terms);
  requireSaid("when that was published", ["published"], terms);
}

const isObject = (value: unknown): boolean =>
  typeof value === "object" && value !== null && !Array.isArray(value);

function requireSaid(what: string, keys: readonly string[], { columns, all }: TableTerms): void {
  const said = { ...fieldsOf(all), ...fieldsOf(columns) };
  if (keys.some((key) => said[key] !== undefined)) return;
  refuse("outOfRange", {
    needs: `a column for ${what}`,
    got: `none under ${keys.join(" or ")}`,
    fix: `Name the column, { columns: { ${keys[0] ?? ""}: … } }, or set one value for all rows, { all: { ${keys[0] ?? ""}: … } }.`,
    values: [columns, all],
  });
}

/** Rejects a table that lacks one of the named columns. */
export function requireColumns({ names, place }: Header, { columns }: TableTerms): void {
  const { values = {}, ...others } = columns;
  for (const name of [...Object.values(others), ...Object.keys(values)]) {
    if (names.includes(name)) continue;
    refuse("malformedRecord", {
      needs: `a table with the column ${show(name)}`,
      got: `none of that name ${place}`,
      fix: looksLike(names[0] ?? "") ?? near(name, names),
      values: [names],
    });
  }
}

/** The number of days that suffice to guess the fiscal calendar, however long a table is. */
const mostDays = 1000;

/** Everything that is needed to read the rows of a table. */
export interface TableReading {
  readonly table: TableTerms;
  readonly terms: OwnTerms;
  readonly periodOf: PeriodFinder;
  /** The days of figures that do not match a fiscal period. */
  readonly otherDays: Days[];
  readonly leftOut: LeftOutCounter;
  readonly statements: StatementCollector;
}

/** Collects the figures of a row, and returns how many it has. */
export function takeRow(row: TableRow, reading: TableReading): number {
  const { columns } = reading.table;
  const cells = new Map(row.cells.map((cell) => [cell.name, cell]));
  const stated =
    columns.values === undefined
      ? [{ column: columns.value ?? "", metric: undefined }]
      : Object.entries(columns.values).map(([column, metric]) => ({ column, metric }));
  const about = aboutRow(cells, reading.table);
  const days = about["period"] === undefined ? daysOfRow(cells, row, reading.table) : undefined;
  if (days !== undefined) about["period"] = reading.periodOf(days.start, days.end);
  for (const { column, metric } of stated) {
    const cell = cells.get(column);
    const place = `in column ${shortened(column)} ${cell?.place ?? row.place}`;
    if (cell === undefined || cell.text.trim() === "") reading.leftOut.add("empty", place);
    else if ((metric ?? about["metric"]) === undefined) reading.leftOut.add("noMetric", place);
    else if (about["period"] === undefined) {
      reading.leftOut.add("noPeriod", place);
      if (days !== undefined && reading.otherDays.length < mostDays) reading.otherDays.push(days);
    } else
      takeFigure(cell.text, place, { ...about, ...(metric !== undefined && { metric }) }, reading);
  }
  return stated.length;
}

type Cells = ReadonlyMap<string, TableRow["cells"][number]>;

/** The keys of a row's figures other than their values. */
function aboutRow(cells: Cells, { columns, all }: TableTerms): Record<string, unknown> {
  const { values: _, value: __, start: ___, end: ____, ...others } = columns;
  const about: Record<string, unknown> = { ...all };
  for (const [key, column] of Object.entries(others)) {
    const cell = cells.get(column);
    if (cell === undefined || cell.text === "") continue;
    about[key] = placed(`in column ${shortened(column)} ${cell.place}`, cell.text, () =>
      valueUnder(key, cell.text),
    );
  }
  return about;
}

/** The first and the last day of a row; `undefined` if no column has the last day. */
function daysOfRow(cells: Cells, row: TableRow, { columns }: TableTerms): Days | undefined {
  if (columns.end === undefined) return undefined;
  const end = dayIn(columns.end, cells, row.place);
  const start = columns.start === undefined ? undefined : dayIn(columns.start, cells, row.place);
  if (start !== undefined && start > end)
    refuse("malformedRecord", {
      needs: "a first day that is not after the last",
      got: `${start} and ${end} ${row.place}`,
      values: [start, end],
    });
  return { start, end };
}

function valueUnder(key: string, text: string): string | number | boolean {
  if (key === "period" || key === "comparedTo") readPeriod(text);
  return cellValue(key, text);
}

function dayIn(column: string, cells: Cells, row: string): string {
  const cell = cells.get(column);
  const text = cell?.text ?? "";
  if (parseDay(text) !== undefined) return text;
  return refuse("malformedRecord", {
    needs: "a calendar day such as 2023-01-31",
    got: `${show(text)} in column ${shortened(column)} ${cell?.place ?? row}`,
    values: [text],
  });
}

function takeFigure(
  text: string,
  place: string,
  about: Readonly<Record<string, unknown>>,
  { table, terms, statements }: TableReading,
): void {
  const { fact } = placed(place, text, () => {
    const figure = {
      ...{ kind: "level", standing: "issuer", printed: text, locator: place },
      ...{ id: `${String(about["period"])}.${String(about["metric"])}` },
      ...about,
      ...amountOf(text, table.amount),
    };
    requireRow(figure, terms);
    return { fact: figure };
  });
  statements.add(fact, place);
}

const howToRead =
  "Say how such amounts are read: { amount: (text) => readAmount(text, { unit: … }) }.";

/** The amount of a cell: plain digits, or the result of the caller's function. */
function amountOf(text: string, amount: TableTerms["amount"]): object {
  if (amount === undefined) return { value: plainCell(text, howToRead) };
  const { value, unit, decimals } = fieldsOf<CellAmount>(amount(text));
  return {
    value,
    ...(unit === undefined ? {} : { unit }),
    ...(decimals === undefined ? {} : { decimals }),
  };
}
