import { spans } from "../model/calendar.js";
import { brief } from "../model/brief.js";
import { fieldsOf } from "../model/fields-of.js";
import { refuse } from "../model/refuse.js";
import { type Columns, exact } from "./columns.js";

/** Columns as the loops read them. */
export interface Read extends Omit<
  Columns,
  "amounts" | "decimals" | "names" | "expense" | "valid"
> {
  readonly valid: Uint8Array | undefined;
  readonly expense: boolean;
  /** Rounded to doubles where an amount is too long for one. */
  readonly amounts: Float64Array;
  /** The amounts, where some may be too long for a double. */
  readonly long: ArrayLike<bigint> | undefined;
  /** The decimals of each row; absent if all rows have the same. */
  readonly decimals: Int8Array | undefined;
  /**
   * The width of the interval of an amount, by its decimals + 128, in units of the scale; infinite if
   * a double cannot represent it.
   */
  readonly widths: Float64Array;
  /** The width and the decimals of all rows, if they have the same. */
  readonly width: number;
  readonly stated: number;
  /** The largest amount for which sums of doubled bounds are exact, if all have the same width. */
  readonly most: number;
  /** Whether amounts are doubles, in every row, and negative ones are losses. */
  readonly isShort: boolean;
}

/** Amounts with more digits are rejected, so that no ratio of two exceeds the range of doubles. */
const longest = 10n ** 100n;

/** Rejects columns that are missing, of different lengths, or out of range. */
export function readColumns(columns: Columns): Read {
  // What is not of these types is refused below.
  const { entities, periods, amounts, valid, scale, decimals, span, unit, expense } = fieldsOf(
    columns,
  ) as unknown as Columns;
  const [long, numbers] = readAmounts(amounts);
  const rows = numbers.length;
  const each = tagOf(decimals) === "Int8Array" ? (decimals as Int8Array) : undefined;
  requireColumn("entities", entities, "Int32Array", rows);
  requireColumn("periods", periods, "Int32Array", rows);
  if (each) requireColumn("decimals", each, "Int8Array", rows);
  if (valid !== undefined) requireColumn("valid", valid, "Uint8Array", Math.ceil(rows / 8));
  if (typeof unit !== "string" || unit === "")
    refuseColumn("the unit of the amounts, such as JPY", unit);
  if (typeof span !== "string" || !Object.hasOwn(spans, span))
    refuseColumn(`one of ${Object.keys(spans).join(", ")} under span`, span);
  if (!isPlace(scale)) refuseColumn("a scale from -100 to 100", scale);
  const widths = Float64Array.from({ length: 256 }, (_, place) => widthAt(place - 128, scale));
  const stated = each || decimals === undefined ? exact : (decimals as number);
  if (stated !== exact && !(isPlace(stated) && stated <= scale))
    refuseColumn(decimalsNeeded(scale), decimals);
  const width = widths[stated + 128] as number;
  const isShort = long === undefined && valid === undefined && unit !== "ratio" && expense !== true;
  return {
    entities,
    periods,
    amounts: numbers,
    valid,
    long,
    decimals: each,
    widths,
    width,
    stated,
    most: 2 ** 51 - width / 2,
    scale,
    span,
    unit,
    expense: expense === true,
    isShort,
  };
}

/** The kind of a typed array, of this realm or another one. */
export const tagOf = (value: unknown): string =>
  Object.prototype.toString.call(ArrayBuffer.isView(value) ? value : 0).slice(8, -1);

export function requireColumn(name: string, column: unknown, kind: string, rows: number): void {
  if (tagOf(column) !== kind) refuseColumn(`${name} as ${kind}`, column);
  if ((column as Int32Array).length !== rows)
    refuse("mismatch", {
      needs: `${rows} ${name}, as many as the amounts need`,
      got: brief(column),
      values: [column],
    });
}

const isPlace = (value: unknown): value is number =>
  Number.isInteger(value) && Math.abs(value as number) <= 100;

/** Not a number for decimals that no amount of this scale can have. */
function widthAt(decimals: number, scale: number): number {
  if (decimals === exact) return 0;
  if (decimals > scale || decimals < -100) return NaN;
  return scale - decimals > 15 ? Infinity : 10 ** (scale - decimals);
}

function readAmounts(
  amounts: unknown,
): readonly [long: ArrayLike<bigint> | undefined, numbers: Float64Array] {
  if (tagOf(amounts) === "Float64Array") return [undefined, amounts as Float64Array];
  if (tagOf(amounts) !== "BigInt64Array" && !Array.isArray(amounts))
    refuseColumn("amounts as a Float64Array of whole numbers, or as bigints", amounts);
  const long = amounts as readonly bigint[];
  return [
    long,
    Float64Array.from(long, (amount, row) => {
      if (typeof amount === "bigint" && amount < longest && amount > -longest)
        return Number(amount);
      return refuseRow(amount, row, "bigints of at most 100 digits");
    }),
  ];
}

function refuseColumn(needs: string, got: unknown): never {
  refuse("outOfRange", { needs, got: brief(got), values: [got] });
}

const decimalsNeeded = (scale: number): string =>
  `decimals from -100 to the scale of ${scale}, or ${exact} for an exact amount`;

/** Rejects an amount that is not a whole number in the scale, or has digits beyond its decimals. */
export function requireAmount(read: Read, row: number): void {
  const { amounts, long, decimals, widths, width, scale, stated } = read;
  const amount = amounts[row] as number;
  if (long === undefined && !Number.isSafeInteger(amount))
    refuseRow(amount, row, "whole numbers below 2^53 at their scale");
  const wide = decimals ? (widths[(decimals[row] as number) + 128] as number) : width;
  const places = decimals?.[row] ?? stated;
  if (Number.isNaN(wide))
    refuse("outOfRange", {
      needs: decimalsNeeded(scale),
      got: `${places} in row ${row} of decimals`,
      values: [places, row],
    });
  const isMultiple =
    long === undefined && wide < Infinity
      ? wide <= 1 || amount % wide === 0
      : wide === 0 || bigAt(read, row) % widthOf(read, row) === 0n;
  if (!isMultiple)
    refuse("excessDigits", {
      needs: `amounts without digits beyond the ${places} decimals that they are stated to`,
      got: `${bigAt(read, row)} in row ${row} of amounts, at a scale of ${scale}`,
      values: [row],
    });
}

/** Whether a row has an amount. */
export const has = (valid: Uint8Array | undefined, row: number): boolean =>
  valid === undefined || (((valid[row >> 3] as number) >> (row & 7)) & 1) === 1;

/** The amount of a row, whatever its length. */
export function bigAt({ amounts, long }: Read, row: number): bigint {
  return long?.[row] ?? BigInt(amounts[row] as number);
}

/** The width of the interval of a row, whatever its length. */
export function widthOf({ decimals, widths, width, scale, stated }: Read, row: number): bigint {
  const wide = decimals ? (widths[(decimals[row] as number) + 128] as number) : width;
  return wide < Infinity ? BigInt(wide) : 10n ** BigInt(scale - (decimals?.[row] ?? stated));
}

function refuseRow(amount: unknown, row: number, needs: string): never {
  refuse("invalidFigure", {
    needs,
    got: `${brief(amount)} in row ${row} of amounts`,
    fix: Number.isFinite(amount)
      ? "Choose a scale at which they are whole, or pass bigints."
      : "Leave out rows without an amount, or mark them in valid.",
    values: [amount, row],
  });
}
