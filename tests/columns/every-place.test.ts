import { type Columns, growthColumns, shareColumns } from "@iij/earnings/columns";
import { describe, expect, it } from "vitest";

/**
 * Four companies. The second one lacks a quarter, and the third one has as many rows with a base as
 * are computed together.
 */
function panel(quarters: number): { readonly entities: number[]; readonly periods: number[] } {
  const keys = [quarters, quarters, 8, quarters].flatMap((length, entity) =>
    Array.from({ length }, (_, quarter) => [entity, 8000 + quarter] as const),
  );
  const kept = keys.filter(([entity, period]) => entity !== 1 || period !== 8005);
  return { entities: kept.map(([entity]) => entity), periods: kept.map(([, period]) => period) };
}

const { entities, periods } = panel(11);
const rows = entities.length;
const ordinary = Array.from({ length: rows }, (_, row) => 1000 + ((row * 7919) % 9001));

function tableOf(amounts: readonly number[], decimals: number | undefined): Columns {
  return {
    entities: Int32Array.from(entities),
    periods: Int32Array.from(periods),
    amounts: Float64Array.from(amounts),
    ...{ scale: 0, span: "quarter", unit: "JPY" },
    ...(decimals !== undefined && { decimals }),
  };
}

const reversed = ({ amounts, ...columns }: Columns): Columns => ({
  ...columns,
  entities: columns.entities.toReversed(),
  periods: columns.periods.toReversed(),
  amounts: (amounts as Float64Array).toReversed(),
});

/** The same amounts, which are then computed as whole numbers of any length. */
const asBigints = ({ amounts, ...columns }: Columns): Columns => ({
  ...columns,
  amounts: Array.from(amounts, BigInt),
});

const names = ["outcome", "point", "lower", "upper", "change"] as const;

describe.each([undefined, 0])("one odd amount in any row, to %s decimals", (decimals) => {
  const tables = [...ordinary.keys()].flatMap((row) =>
    [-5000, 0, 1, 2 ** 50, 2 ** 51 - 1, 2 ** 51, 2 ** 51 + 1, 2 ** 53 - 1].map((odd) =>
      tableOf(ordinary.with(row, odd), decimals),
    ),
  );
  it.each(["yearOverYear", "quarterOverQuarter"] as const)(
    "changes nothing but its own growth and that from it, %s",
    (compare) => {
      for (const table of tables)
        for (const some of [table, reversed(table)]) {
          const found = growthColumns(some, { compare });
          expect(found).toEqual(growthColumns(asBigints(some), { compare }));
          for (const name of names) {
            const column = name === "outcome" ? new Uint8Array(rows) : new Float64Array(rows);
            growthColumns(some, { compare, out: { [name]: column } });
            expect(column, name).toEqual(found[name]);
          }
        }
    },
  );

  it.each([0.5, 1000.5, 2 ** 50 + 0.5, NaN, Infinity, -Infinity, 2 ** 53])(
    "is refused with its row if it is %d",
    (wrong) => {
      for (const row of ordinary.keys())
        for (const out of [undefined, { point: new Float64Array(rows) }]) {
          const table = tableOf(ordinary.with(row, wrong), decimals);
          const call = (some: Columns) => () => growthColumns(some, out && { out });
          expect(call(table)).toThrow(`got ${wrong} in row ${row} of amounts`);
          expect(call(reversed(table))).toThrow(`got ${wrong} in row ${rows - 1 - row} of amounts`);
        }
    },
  );
});

describe("bases are the same however they are found", () => {
  /** Every third company, a hundred million apart, so that a grid would be almost empty. */
  const sparse = (columns: Columns): Columns => ({
    ...columns,
    entities: columns.entities.map((entity) => entity * 100_000_000 - 100_000_000),
  });

  it.each([1, 2, 3, 4, 5, 8, 9, 13])("in runs of %i quarters", (quarters) => {
    const keys = panel(quarters);
    const table: Columns = {
      ...tableOf([], undefined),
      entities: Int32Array.from(keys.entities),
      periods: Int32Array.from(keys.periods),
      amounts: Float64Array.from(keys.entities, (_, row) => 1000 + ((row * 7919) % 9001)),
    };
    const exact = growthColumns(asBigints(table));
    const count = keys.entities.length;
    const valid = new Uint8Array(Math.ceil(count / 8)).fill(255);
    const decimals = new Int8Array(count).fill(127);
    for (const more of [{}, { valid }, { decimals }])
      for (const some of [table, sparse(table)]) {
        expect(growthColumns({ ...some, ...more })).toEqual(exact);
        const found = growthColumns(reversed({ ...some, ...more }));
        for (const name of names) expect(found[name].toReversed(), name).toEqual(exact[name]);
      }
  });

  it("where the periods of a company go on with those of the one before it", () => {
    const table = {
      ...tableOf(ordinary, undefined),
      entities: Int32Array.from(ordinary, (_, row) => Math.floor(row / 9)),
      periods: Int32Array.from(ordinary, (_, row) => 8000 + row),
    };
    const point = new Float64Array(rows);
    expect(growthColumns(table, { out: { point } }).point).toEqual(
      growthColumns(asBigints(table)).point,
    );
  });

  it("where each row has decimals of its own", () => {
    const decimals = Int8Array.from(ordinary, (_, row) => [127, 0, -1][row % 3] ?? 127);
    const tens = ordinary.map((amount) => amount * 10);
    const table = { ...tableOf(tens, undefined), decimals };
    const backwards = { ...reversed(table), decimals: decimals.toReversed() };
    for (const whole of [table, backwards]) {
      expect(growthColumns(whole)).toEqual(growthColumns(asBigints(whole)));
      // Each part is a tenth of its whole, in the same order or in the other one.
      const parts = tableOf(ordinary, 0);
      for (const part of [parts, reversed(parts)])
        expect(shareColumns(part, whole)).toEqual(shareColumns(asBigints(part), asBigints(whole)));
    }
  });

  it("and a second row of one company and quarter is refused in each way", () => {
    const table = tableOf(ordinary, undefined);
    const twice = (columns: Columns): Columns => ({
      ...columns,
      periods: columns.periods.with(20, columns.periods[19] ?? NaN),
      entities: columns.entities.with(20, columns.entities[19] ?? NaN),
    });
    const valid = new Uint8Array(Math.ceil(rows / 8)).fill(255);
    for (const some of [twice(table), twice(sparse(table)), twice({ ...table, valid })]) {
      const key = `entity ${some.entities[19]} and period ${some.periods[19]}`;
      expect(() => growthColumns(some)).toThrow(`got rows 19 and 20, both of ${key}`);
      const back = reversed(some);
      expect(() => growthColumns(back)).toThrow(`got rows ${rows - 21} and ${rows - 20}, both of`);
    }
  });

  it("at both ends of what a number of a period or an entity can be", () => {
    const ends = [-(2 ** 31), -(2 ** 31) + 1, 2 ** 31 - 2, 2 ** 31 - 1];
    const keys = ends.flatMap((entity) => ends.map((period) => [entity, period] as const));
    const table: Columns = {
      ...tableOf([], undefined),
      entities: Int32Array.from(keys, ([entity]) => entity),
      periods: Int32Array.from(keys, ([, period]) => period),
      amounts: Float64Array.from(keys, (_, row) => 100 + row),
    };
    const compare = "quarterOverQuarter";
    const expected = keys.map(([, period], row) =>
      period === ends[1] || period === ends[3] ? 1 / (100 + row - 1) : NaN,
    );
    expect(Array.from(growthColumns(table, { compare }).point)).toEqual(expected);
    const back = growthColumns(reversed(table), { compare });
    expect(Array.from(back.point.toReversed())).toEqual(expected);
  });
});
