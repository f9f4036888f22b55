import {
  Bool,
  Dictionary,
  Float64,
  Int32,
  Int64,
  makeData,
  Table,
  tableFromArrays,
  Utf8,
  Vector,
  vectorFromArray,
} from "apache-arrow";
import { growthColumns, outcomes } from "@iij/earnings/columns";
import { type ArrowTable, fromArrow } from "@iij/earnings/import";
import { describe, expect, it } from "vitest";
import { refusal } from "../functions/refusal.js";

const names = { entities: "company", periods: "year", amounts: "millions" } as const;
const kind = { scale: -6, decimals: -6, span: "fiscalYear", unit: "JPY" } as const;
const read = (table: ArrowTable) => fromArrow(table, { ...names, ...kind });
const keys = {
  company: vectorFromArray([0, 0, 0], new Int32()),
  year: vectorFromArray([2001, 2002, 2003], new Int32()),
};
const outcomesOf = (table: ArrowTable) =>
  Array.from(growthColumns(read(table)).outcome, (code) => outcomes[code]);

describe("columns of an Arrow table", () => {
  it("are views of its memory, and so is a table of the results", () => {
    const amounts = Float64Array.of(100, 110, 121);
    const company = Int32Array.of(0, 0, 0);
    const table = tableFromArrays({
      company,
      year: Int32Array.of(2001, 2002, 2003),
      millions: amounts,
    });
    const columns = read(table);
    expect((columns.amounts as Float64Array).buffer).toBe(amounts.buffer);
    expect(columns.entities.buffer).toBe(company.buffer);
    const growth = growthColumns(columns);
    const back = tableFromArrays({ outcome: growth.outcome, point: growth.point });
    expect(back.getChild("point")?.data[0]?.values.buffer).toBe(growth.point.buffer);
  });

  it("have a null as a missing amount, whatever its memory holds", () => {
    const bits = Uint8Array.of(0b101);
    const data = makeData({
      type: new Float64(),
      data: Float64Array.of(100, 0, 121),
      nullBitmap: bits,
      nullCount: 1,
    });
    const table = new Table({ ...keys, millions: new Vector([data]) });
    expect(read(table).valid?.buffer).toBe(bits.buffer);
    expect(outcomesOf(table)).toEqual(["missing", "missing", "missing"]);
    const all = vectorFromArray([100, null, 121], new Float64());
    expect(outcomesOf(new Table({ ...keys, millions: all }))).toEqual(Array(3).fill("missing"));
  });

  it("may be slices, and of several pieces", () => {
    const longer = new Table({
      company: vectorFromArray([9, 9, 0, 0, 0, 0], new Int32()),
      year: vectorFromArray([1, 2, 2001, 2002, 2003, 2004], new Int32()),
      millions: vectorFromArray([1n, null, 100n, 110n, null, 121n], new Int64()),
    });
    const slice = longer.slice(2);
    expect(outcomesOf(slice)).toEqual(["missing", "rate", "missing", "missing"]);
    const pieces = longer.slice(2, 3).concat(longer.slice(3));
    expect(pieces.batches.length).toBe(2);
    expect(read(pieces).amounts).toEqual(BigInt64Array.of(100n, 110n, 0n, 121n));
    expect(outcomesOf(pieces)).toEqual(["missing", "rate", "missing", "missing"]);
  });

  it("have names if entities are a dictionary", () => {
    const company = vectorFromArray(["IIJ", "IIJ", "NEC"], new Dictionary(new Utf8(), new Int32()));
    const table = new Table({
      ...keys,
      company,
      millions: vectorFromArray([1, 2, 3], new Int32()),
    });
    const { entities, names: found, amounts } = read(table);
    expect(Array.from(entities, (entity) => found?.[entity])).toEqual(["IIJ", "IIJ", "NEC"]);
    expect(amounts).toEqual(Float64Array.of(1, 2, 3));
  });

  const millions = vectorFromArray([1, 2, 3], new Float64());
  it.each<[string, ArrowTable, string]>([
    ["a column that is not there", new Table(keys), "a table without it"],
    ["no table", [] as never, "Array of 0"],
    [
      "nulls among periods",
      new Table({ ...keys, year: vectorFromArray([1, null, 3], new Int32()), millions }),
      "1 nulls",
    ],
    [
      "a dictionary of amounts",
      new Table({
        ...keys,
        millions: vectorFromArray([5, 6, 7], new Dictionary(new Int32(), new Int32())),
      }),
      "Int32Array",
    ],
    [
      "bits as amounts",
      new Table({ ...keys, millions: vectorFromArray([true, false, true], new Bool()) }),
      "Uint8Array",
    ],
  ])("%s is an error", (_, table, got) => {
    const error = refusal(() => read(table));
    expect(error.function).toBe("fromArrow");
    expect(error.got).toContain(got);
  });
});
