import type { Columns } from "../columns/columns.js";
import { has } from "../columns/read-columns.js";
import { tagOf } from "../columns/reject.js";
import { brief } from "../model/brief.js";
import { named } from "../functions/refusing/named.js";
import { refuse } from "../functions/refusing/refuse.js";

/** A piece of a vector of the package `apache-arrow`. */
export interface ArrowData {
  readonly type: { readonly typeId: number };
  readonly values: unknown;
  readonly length: number;
  readonly offset: number;
  readonly nullCount: number;
  readonly nullBitmap?: Uint8Array | null;
  readonly dictionary?: Iterable<unknown>;
}

/** What is read of a vector of the package `apache-arrow`. */
export interface ArrowVector {
  readonly data: readonly ArrowData[];
}

/** What is read of a table of the package `apache-arrow`. */
export interface ArrowTable {
  readonly getChild: (name: never) => ArrowVector | null;
}

/** The names of three columns of an Arrow table, and what its amounts are. */
export interface ArrowNames<U extends string = string> extends Pick<
  Columns<U>,
  "scale" | "span" | "unit" | "expense"
> {
  readonly entities: string;
  readonly periods: string;
  readonly amounts: string;
  readonly decimals?: number;
}

/**
 * Reads columns for `@iij/earnings/columns` from a table of the package `apache-arrow`. Vectors of one piece are not copied:
 * the columns are views of their memory. A null among the amounts is a row without an amount, and
 * never 0.
 *
 * For the way back, `tableFromArrays(growthColumns(columns))` of apache-arrow does not copy either.
 *
 * @param table - Entities as Int32, or as a dictionary of names; periods as Int32; amounts as
 * Float64, Int64 or a shorter signed integer.
 * @param names - The names of the three columns, and the scale, decimals, span and unit of the
 * amounts.
 * @returns Columns for the other functions. If entities are a dictionary, `names` has their names.
 * @throws EarningsError `mismatch` for a column that the table does not have.
 * @throws EarningsError `outOfRange` for a column of another type, and for nulls among entities or
 * periods.
 *
 * @example
 * ```ts
 * import { tableFromArrays } from "apache-arrow";
 * import { growthColumns } from "@iij/earnings/columns";
 * import { fromArrow } from "@iij/earnings/import";
 *
 * const table = tableFromArrays({
 *   company: Int32Array.of(0, 0),
 *   year: Int32Array.of(2023, 2024),
 *   millions: Float64Array.of(100, 110),
 * });
 * const columns = fromArrow(table, {
 *   ...{ entities: "company", periods: "year", amounts: "millions" },
 *   ...{ scale: -6, span: "fiscalYear", unit: "JPY" },
 * });
 * growthColumns(columns).point[1]; // → 0.1
 * ```
 */
export function fromArrow<U extends string>(table: ArrowTable, names: ArrowNames<U>): Columns<U> {
  return named("fromArrow", () => {
    const { entities, periods, amounts } = Object(names) as ArrowNames<U>;
    const [company, period, amount] = [entities, periods, amounts].map((name) =>
      piecesOf(table, name),
    ) as [Named, Named, Named];
    const [first] = company.pieces;
    const valid = validOf(amount.pieces);
    // Not before the checks: a text passed as names would be copied character by character.
    const { entities: _e, periods: _p, amounts: _a, ...kind } = names;
    return {
      entities: joined(company, { ...dictionary, ...int32 }) as Int32Array,
      periods: joined(period, int32) as Int32Array,
      amounts: amountsOf(amount),
      ...(valid && { valid }),
      ...(first?.dictionary && { names: Array.from(first.dictionary, String) }),
      ...kind,
    };
  });
}

interface Named {
  readonly name: string;
  readonly pieces: readonly ArrowData[];
}

function piecesOf(table: ArrowTable, name: string): Named {
  const isTable = typeof (Object(table) as Partial<ArrowTable>).getChild === "function";
  const pieces = isTable ? table.getChild(name as never)?.data : undefined;
  if (!Array.isArray(pieces))
    refuse("mismatch", {
      needs: `an Arrow table with the column ${brief(name)}`,
      got: isTable ? "a table without it" : brief(table),
      values: [table, name],
    });
  return { name, pieces };
}

type Numbers = Int32Array | Float64Array | BigInt64Array;

/** The typed arrays that values are in, by the number that apache-arrow gives their type. */
const dictionary = { "-1": ["Int32Array"] };
const int32 = { 2: ["Int32Array"] };
const numbers = {
  2: ["Int8Array", "Int16Array", "Int32Array", "BigInt64Array"],
  3: ["Float64Array"],
};

/** The values of a column: of one piece without a copy, of several one after another. */
function joined(
  { name, pieces }: Named,
  kinds: Readonly<Record<number, readonly string[]>>,
  mayBeNull = false,
): Numbers {
  const parts = pieces.map(({ type, values, length, nullCount }) => {
    const isMeant = kinds[type.typeId]?.includes(tagOf(values));
    if (!isMeant || tagOf(values) !== tagOf(pieces[0]?.values) || (nullCount > 0 && !mayBeNull))
      refuse("outOfRange", {
        needs: `under ${brief(name)} only ${Object.values(kinds).flat().join(", ")}${mayBeNull ? "" : " without nulls"}`,
        got: isMeant ? `${nullCount} nulls` : brief(values),
        values: [pieces],
      });
    return (values as Int32Array).subarray(0, length);
  });
  const [first] = parts;
  if (first === undefined || parts.length === 1) return first ?? new Int32Array(0);
  const whole = new (first.constructor as Int32ArrayConstructor)(rowsOf(pieces));
  let row = 0;
  for (const part of parts) {
    whole.set(part, row);
    row += part.length;
  }
  return whole;
}

const rowsOf = (pieces: readonly ArrowData[]): number =>
  pieces.reduce((sum, { length }) => sum + length, 0);

function amountsOf(amount: Named): Float64Array | BigInt64Array {
  const values = joined(amount, numbers, true);
  return tagOf(values) === "Float64Array" || tagOf(values) === "BigInt64Array"
    ? (values as Float64Array)
    : Float64Array.from(values as Int32Array);
}

/** One bit per row, as in the first piece if it is the only one and starts with a whole byte. */
function validOf(pieces: readonly ArrowData[]): Uint8Array | undefined {
  if (pieces.every(({ nullCount }) => nullCount === 0)) return undefined;
  const bytes = Math.ceil(rowsOf(pieces) / 8);
  const [first] = pieces;
  if (pieces.length === 1 && first?.nullBitmap && first.offset % 8 === 0)
    return first.nullBitmap.subarray(first.offset / 8, first.offset / 8 + bytes);
  const valid = new Uint8Array(bytes);
  let row = 0;
  for (const { length, offset, nullCount, nullBitmap } of pieces)
    for (let index = 0; index < length; index += 1, row += 1)
      if (nullCount === 0 || has(nullBitmap ?? undefined, offset + index))
        valid[row >> 3] = (valid[row >> 3] ?? 0) | (1 << (row & 7));
  return valid;
}
