import { bounds, type Fact, periodDates, type Quantity } from "@iij/earnings";

/**
 * The columns of the table, written down once more: a change of them is a change for every user of
 * a file.
 */
export const columnNames = (
  "id metric period start end value unit decimals rounding lower lowerClosed upper upperClosed qualifier comparedTo " +
  "accountingStandard standardIs scope definition nonGaap printedSign company printed remark document locator erratum published standing role readOnce readByHand kind part group stands publishedBy"
).split(" ");

export const decimalColumns: readonly string[] = ["value", "lower", "upper"];
export const dateColumns: readonly string[] = ["start", "end", "publishedBy"];
export const booleanColumns: readonly string[] = [
  "lowerClosed",
  "upperClosed",
  "nonGaap",
  "readOnce",
  "readByHand",
  "stands",
];

/**
 * What each cell of a fact must read as, by the model and the library's functions, not by way of
 * any file.
 */
export function expectedCells(fact: Fact): readonly (string | null)[] {
  const {
    value,
    qualifier,
    period,
  }: Omit<Partial<Quantity>, "qualifier"> & { readonly qualifier?: string } = fact as never;
  const own: Readonly<Record<string, unknown>> = {
    ...fact,
    ...(period === undefined ? {} : periodDates(period)),
    ...(value === undefined ? {} : ends(fact as never, qualifier)),
    publishedBy: lastDayOf(fact.published),
  };
  return columnNames.map((name) =>
    own[name] === undefined ? null : String(own[name] as string | number | boolean),
  );
}

/** The last day of what is a day, a month, a year or a time stamp. */
function lastDayOf(published: string): string {
  const [year = 0, month] = published.split("-").map(Number);
  if (published.length >= 10) return published.slice(0, 10);
  return new Date(Date.UTC(year, month ?? 12, 0)).toISOString().slice(0, 10);
}

function ends(figure: Quantity, qualifier: string | undefined): object {
  if (qualifier === "approximately") return {};
  const { lower, lowerClosed, upper, upperClosed } = bounds(figure);
  const below = { lower: lower?.toFixed(), lowerClosed };
  const above = { upper: upper?.toFixed(), upperClosed };
  if (qualifier === "moreThan" || qualifier === "atLeast") return below;
  return qualifier === "lessThan" || qualifier === "atMost" ? above : { ...below, ...above };
}

/** One number in one spelling: as many places as a reader's type has, and no sign before zero. */
export function plain(text: string | null): string | null {
  if (text === null) return null;
  const [whole = "", fraction = ""] = text.replace("-", "").split(".");
  const digits = `${whole.replace(/^0+(?=\d)/, "")}.${fraction.replace(/0+$/, "")}`.replace(
    /\.$/,
    "",
  );
  return text.startsWith("-") && digits !== "0" ? `-${digits}` : digits;
}

/** The cells of a row with every number in one spelling. */
export function withPlainNumbers(row: readonly (string | null)[]): readonly (string | null)[] {
  return row.map((cell, index) =>
    decimalColumns.includes(columnNames[index] ?? "") ? plain(cell) : cell,
  );
}
