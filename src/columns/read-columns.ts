import { spans } from "../model/calendar.js";
import { show } from "../functions/refusing/describe.js";
import { fieldsOf } from "../functions/refusing/fields-of.js";
import { refuse } from "../functions/refusing/refuse.js";
import { type Columns, exact } from "./columns.js";

/** Columns as the loops read them. */
export interface Read extends Omit<Columns, "amounts" | "decimals" | "names" | "expense"> {
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
  /**
   * The largest amount for which sums of doubled bounds are exact, if all rows have the same
   * width.
   */
  readonly most: number;
}

/** Amounts with more digits are rejected, so that no ratio of two exceeds the range of doubles. */
const longest = 10n ** 100n;

/** Rejects columns that are missing, of different lengths, or out of range. */
export function readColumns(columns: Columns): Read {
  // What is not of these types is refused below.
  const { entities, periods, amounts, scale, decimals, span, unit, expense } = fieldsOf(
    columns,
  ) as unknown as Columns;
  const [long, numbers] = readAmounts(amounts);
  for (const [name, column] of Object.entries({ entities, periods }))
    if (tagOf(column) !== "Int32Array")
      refuseColumn(columns, `${name} as an Int32Array`, `${show(column)} under ${name}`);
  const lengths = { entities, periods, ...(tagOf(decimals) === "Int8Array" && { decimals }) };
  for (const [name, column] of Object.entries(lengths as Record<string, ArrayLike<number>>))
    if (column.length !== numbers.length)
      refuseColumn(
        columns,
        "columns of one length",
        `${numbers.length} amounts and ${column.length} ${name}`,
      );
  if (typeof unit !== "string" || unit === "")
    refuseColumn(columns, "the unit of the amounts, such as JPY", show(unit));
  if (typeof span !== "string" || !Object.hasOwn(spans, span))
    refuseColumn(columns, `one of ${Object.keys(spans).join(", ")} under span`, show(span));
  if (!isPlace(scale)) refuseColumn(columns, "a scale from -100 to 100", show(scale));
  const widths = Float64Array.from({ length: 256 }, (_, place) => widthAt(place - 128, scale));
  const each = tagOf(decimals) === "Int8Array" ? (decimals as Int8Array) : undefined;
  const stated = each || decimals === undefined ? exact : (decimals as number);
  if (stated !== exact && !(isPlace(stated) && stated <= scale))
    refuseColumn(columns, decimalsNeeded(scale), show(decimals));
  return {
    entities,
    periods,
    amounts: numbers,
    long,
    decimals: each,
    widths,
    width: widths[stated + 128] as number,
    stated,
    most: 2 ** 51 - (widths[stated + 128] as number) / 2,
    scale,
    span,
    unit,
    expense: expense === true,
  };
}

const tagOf = (value: unknown): string =>
  Object.prototype.toString.call(ArrayBuffer.isView(value) ? value : 0).slice(8, -1);

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
  const isLong = tagOf(amounts) === "BigInt64Array" || Array.isArray(amounts);
  if (!isLong)
    refuseColumn(
      amounts,
      "amounts as a Float64Array of whole numbers, or as bigints",
      show(amounts),
    );
  const long = amounts as readonly bigint[];
  return [
    long,
    Float64Array.from(long, (amount, row) => {
      if (typeof amount === "bigint" && amount < longest && amount > -longest)
        return Number(amount);
      return refuseRow(long, row, "bigints of at most 100 digits");
    }),
  ];
}

function refuseColumn(columns: unknown, needs: string, got: string): never {
  refuse("outOfRange", { needs, got, values: [columns] });
}

const decimalsNeeded = (scale: number): string =>
  `decimals from -100 to the scale of ${scale}, or ${exact} for an exact amount`;

/** Rejects an amount that is not a whole number in the scale, or has digits beyond its decimals. */
export function requireAmount(read: Read, row: number): void {
  const { amounts, long, decimals, widths, width, scale, stated } = read;
  if (long === undefined && !Number.isSafeInteger(amounts[row])) refuseRow(amounts, row);
  const wide = decimals ? (widths[(decimals[row] as number) + 128] as number) : width;
  const places = decimals?.[row] ?? stated;
  if (Number.isNaN(wide))
    refuse("outOfRange", {
      needs: decimalsNeeded(scale),
      got: `${places} in row ${row} of decimals`,
      values: [places, row],
    });
  const isShort = long === undefined && wide < Infinity;
  const isMultiple = isShort
    ? wide <= 1 || (amounts[row] as number) % wide === 0
    : wide === 0 || bigAt(read, row) % widthOf(read, row) === 0n;
  if (!isMultiple)
    refuse("excessDigits", {
      needs: `amounts without digits beyond the ${places} decimals that they are stated to`,
      got: `${bigAt(read, row)} in row ${row} of amounts, at a scale of ${scale}`,
      values: [row],
    });
}

/** The amount of a row, whatever its length. */
export function bigAt({ amounts, long }: Read, row: number): bigint {
  return long?.[row] ?? BigInt(amounts[row] as number);
}

/** The width of the interval of a row, whatever its length. */
export function widthOf({ decimals, widths, width, scale, stated }: Read, row: number): bigint {
  const wide = decimals ? (widths[(decimals[row] as number) + 128] as number) : width;
  return wide < Infinity ? BigInt(wide) : 10n ** BigInt(scale - (decimals?.[row] ?? stated));
}

function refuseRow(
  amounts: ArrayLike<number | bigint>,
  row: number,
  needs = "whole numbers below 2^53 at their scale",
): never {
  refuse("invalidFigure", {
    needs,
    got: `${show(amounts[row])} in row ${row} of amounts`,
    fix: Number.isFinite(amounts[row])
      ? "Choose a scale at which they are whole, or pass bigints."
      : "Leave out rows without an amount.",
    values: [amounts[row], row],
  });
}
