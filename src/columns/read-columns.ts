import { spans } from "../model/calendar.js";
import { fieldsOf } from "../model/fields-of.js";
import { type Columns, exact } from "./columns.js";
import { reject, requireColumn, tagOf } from "./reject.js";

/** Columns as the loops read them. */
export interface Read extends Pick<
  Columns,
  "entities" | "periods" | "amounts" | "scale" | "span" | "unit" | "expense"
> {
  readonly valid: Uint8Array | undefined;
  /** The decimals of row r are at r × each: `each` is 0 if all rows have the same, and 1 if not. */
  readonly decimals: Int8Array;
  readonly each: 0 | 1;
  /**
   * The width of the interval of an amount, by its decimals + 128, in units of the scale. It is `NaN`
   * for decimals that no amount of this scale can have.
   */
  readonly widths: Float64Array;
  /** Whether amounts are a `Float64Array`. */
  readonly isDouble: boolean;
}

/** Amounts with more digits are rejected, so that no ratio of two exceeds the range of doubles. */
const longest = 10n ** 100n;

/** Rejects columns that are missing, of different lengths, or out of range. */
export function readColumns(columns: Columns): Read {
  // What is not of these types is refused below.
  const read = fieldsOf(columns) as unknown as Columns;
  const { entities, periods, amounts, valid, scale, decimals = exact, span, unit, expense } = read;
  const isDouble = tagOf(amounts) === "Float64Array";
  if (!isDouble && tagOf(amounts) !== "BigInt64Array" && !Array.isArray(amounts))
    reject("amounts as a Float64Array of whole numbers, or as bigints", amounts);
  const rows = amounts.length;
  requireColumn("entities", entities, "Int32Array", rows);
  requireColumn("periods", periods, "Int32Array", rows);
  if (valid) requireColumn("valid", valid, "Uint8Array", Math.ceil(rows / 8));
  if (!unit || typeof unit !== "string") reject("the unit of the amounts, such as JPY", unit);
  if (typeof span !== "string" || !Object.hasOwn(spans, span))
    reject(`one of ${Object.keys(spans).join(", ")} under span`, span);
  if (!Number.isInteger(scale) || Math.abs(scale) > 100) reject("a scale from -100 to 100", scale);
  const widths = Float64Array.from({ length: 256 }, (_, index) => {
    const places = index - 128;
    if (places === exact) return 0;
    if (places < -100 || places > scale) return NaN;
    // Wider ones are computed with bigints.
    return scale - places > 15 ? Infinity : 10 ** (scale - places);
  });
  const each = typeof decimals === "object" ? 1 : 0;
  if (each) requireColumn("decimals", decimals, "Int8Array", rows);
  else if (!(Number.isInteger(decimals) && (widths[(decimals as number) + 128] as number) >= 0))
    rejectDecimals(decimals as number, scale);
  // Written out, since objects with a spread part have changing shapes for the compiler.
  return {
    entities,
    periods,
    amounts,
    valid,
    scale,
    span,
    unit,
    widths,
    isDouble,
    each,
    expense: expense === true,
    decimals: each ? (decimals as Int8Array) : Int8Array.of(decimals as number),
  };
}

const rejectDecimals = (decimals: number, scale: number, where?: string): never =>
  reject(
    `decimals from -100 to the scale of ${scale}, or ${exact} for an exact amount`,
    decimals,
    where,
  );

/** Whether a row has an amount. */
export const has = (valid: Uint8Array | undefined, row: number): boolean =>
  !valid || (((valid[row >> 3] as number) >> (row & 7)) & 1) > 0;

const inRow = (row: number): string => ` in row ${row} of amounts`;

/** The decimals of a row. */
export const decimalsAt = ({ decimals, each }: Read, row: number): number =>
  decimals[row * each] as number;

/** The width of the interval of a row, whatever its length. */
export const widthAt = (read: Read, row: number): bigint =>
  decimalsAt(read, row) === exact ? 0n : 10n ** BigInt(read.scale - decimalsAt(read, row));

/**
 * The amount of a row, whatever its length. Rejects one that is not a whole number in the scale, or
 * has digits beyond its decimals, and one so long that a ratio could exceed the range of doubles.
 */
export function amountAt(read: Read, row: number): bigint {
  const { amounts, widths, scale } = read;
  const amount = amounts[row] as bigint;
  const isRight =
    typeof amount === "bigint"
      ? amount < longest && -amount < longest
      : read.isDouble && Number.isSafeInteger(amount);
  if (!isRight)
    reject(
      "whole numbers below 2^53, or bigints of at most 100 digits",
      amount,
      inRow(row),
      "invalidFigure",
      "Choose a scale at which amounts are whole, and mark rows without one in valid.",
    );
  const places = decimalsAt(read, row);
  const width = widths[places + 128] as number;
  if (!(width >= 0)) rejectDecimals(places, scale, ` in row ${row} of decimals`);
  const whole = BigInt(amount);
  if (width > 1 && whole % widthAt(read, row))
    reject(
      `amounts without digits beyond their ${places} decimals`,
      whole,
      `${inRow(row)}, at a scale of ${scale}`,
      "excessDigits",
    );
  return whole;
}

/**
 * Whether an amount is a whole number of its places, not `NaN`, and small enough for exact sums and
 * differences of a few. A quotient that is not whole is further away from whole numbers than it is
 * rounded.
 */
export function isExact(amount: number, wide: number): boolean {
  const units = wide > 1 ? amount / wide : amount;
  return Math.abs(amount) + wide <= 2 ** 51 && Math.trunc(units) === units;
}

/** Rejects a table with an amount that {@link amountAt} rejects. */
export function requireAmounts(read: Read): void {
  const { amounts, decimals, each, widths, valid } = read;
  for (let row = 0; row < amounts.length; row += 1) {
    const width = widths[(decimals[row * each] as number) + 128] as number;
    const isFine = read.isDouble && isExact(amounts[row] as number, width);
    if (!isFine && has(valid, row)) amountAt(read, row);
  }
}
