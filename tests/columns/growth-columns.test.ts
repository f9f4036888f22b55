import {
  type Columns,
  type GrowthColumns,
  growthColumns,
  outcomes,
  shareColumns,
} from "@iij/earnings/columns";
import { describe, expect, it } from "vitest";
import { refusal } from "../functions/refusal.js";

const years = Int32Array.of(2001, 2002);
const table = {
  entities: Int32Array.of(0, 0),
  periods: years,
  amounts: Float64Array.of(100, 110),
  scale: 0,
  span: "fiscalYear",
  unit: "EUR",
} satisfies Columns;
const of = (columns: Partial<Columns>): GrowthColumns => growthColumns({ ...table, ...columns });
const outcomeOf = (columns: Partial<Columns>) => outcomes[of(columns).outcome[1] ?? -1];

describe("growth of columns", () => {
  it("has a code for each outcome of the scalar function", () => {
    expect(Array.from(of({}).outcome)).toEqual([outcomes.indexOf("missing"), 0]);
    expect(Array.from(of({}).point)).toEqual([NaN, 0.1]);
    expect(Array.from(of({}).change)).toEqual([NaN, 10]);
  });

  it("of ratios is points, and of an expense kept below zero a rate", () => {
    expect(outcomeOf({ unit: "ratio" })).toBe("points");
    const spent = { amounts: Float64Array.of(-100, -120), expense: true };
    expect(outcomeOf(spent)).toBe("rate");
    expect(of(spent).point[1]).toBe(0.2);
    expect(of(spent).change[1]).toBe(-20);
    expect(outcomeOf({ ...spent, expense: false })).toBe("lossWidened");
    expect(outcomeOf({ ...spent, amounts: Float64Array.of(100, -20) })).toBe("signChanged");
  });

  it("takes each row to its own decimals, 127 being exact", () => {
    const { lower, upper } = of({ scale: 1, decimals: Int8Array.of(127, 0) });
    expect([lower[1], upper[1]].map((rate) => rate?.toFixed(12))).toEqual([
      "0.050000000000",
      "0.150000000000",
    ]);
  });

  it("compares quarters with the quarter before", () => {
    const quarters = { ...table, periods: Int32Array.of(8003, 8004), span: "quarter" } as const;
    const { point } = growthColumns(quarters, { compare: "quarterOverQuarter" });
    expect(point[1]).toBe(0.1);
    expect(refusal(() => growthColumns(table, { compare: "quarterOverQuarter" })).got).toBe(
      '"quarterOverQuarter" of a span of fiscalYear',
    );
  });

  it("refuses to write over what it still reads, or over another result", () => {
    const { buffer } = new Float64Array(8);
    const amounts = new Float64Array(buffer, 16, 2).fill(100);
    const refused = (out: Partial<GrowthColumns>, more: Partial<Columns> = {}) =>
      refusal(() => growthColumns({ ...table, amounts, ...more }, { out })).got;
    const part = (bytes: number) => new Float64Array(buffer, bytes, 2);
    expect(refused({ point: amounts })).toBe("Float64Array of 2 as point");
    expect(refused({ change: part(8) })).toBe("Float64Array of 2 as change");
    expect(refused({ lower: part(24) })).toBe("Float64Array of 2 as lower");
    expect(refused({ point: part(32), upper: part(40) })).toBe("Float64Array of 2 as upper");
    const outcome = new Uint8Array(buffer, 33, 2);
    const periods = new Int32Array(buffer, 32, 2).fill(1);
    expect(refused({ outcome }, { periods })).toBe("Uint8Array of 2 as outcome");
    // Parts of one buffer may be beside each other.
    const out = { point: part(0), lower: part(32), upper: part(48) };
    expect(growthColumns({ ...table, amounts }, { out }).point[1]).toBe(0);
    const whole = { ...table, amounts: Float64Array.of(200, 200) };
    expect(refusal(() => shareColumns(table, whole, { out: { point: whole.amounts } })).got).toBe(
      "Float64Array of 2 as point",
    );
  });

  it("writes into the columns of `out`, and computes no others", () => {
    const out = { lower: new Float64Array(2) };
    expect(growthColumns(table, { out })).toBe(out);
    expect(Object.keys(out)).toEqual(["lower"]);
    expect(out.lower[1]).toBeCloseTo(0.1, 15);
    const wrong = { point: new Float64Array(3) };
    expect(refusal(() => growthColumns(table, { out: wrong })).got).toBe("Float64Array of 3");
  });

  it("has no growth from or to a row that is not valid", () => {
    const three = {
      entities: Int32Array.of(0, 0, 0, 0),
      periods: Int32Array.of(2001, 2002, 2003, 2004),
      // Nothing is read where no amount is.
      amounts: Float64Array.of(100, 0.5, 110, 121),
      valid: Uint8Array.of(0b1101),
    };
    expect(Array.from(of(three).point)).toEqual([NaN, NaN, NaN, 0.1]);
    expect(refusal(() => of({ ...three, valid: new Uint8Array(0) })).got).toBe("Uint8Array of 0");
  });

  it("does not take what is in such a row for an amount, in any order of rows", () => {
    const four = {
      entities: Int32Array.of(0, 0, 0, 0),
      amounts: Float64Array.of(100, 7, 110, 121),
      valid: Uint8Array.of(0b1101),
    };
    const sorted = of({ ...four, periods: Int32Array.of(2001, 2002, 2003, 2004) });
    expect(Array.from(sorted.change)).toEqual([NaN, NaN, NaN, 11]);
    const unsorted = of({ ...four, periods: Int32Array.of(2003, 2002, 2001, 2004) });
    expect(Array.from(unsorted.change)).toEqual([NaN, NaN, NaN, 21]);
    expect(Array.from(unsorted.outcome).map((code) => outcomes[code])).toEqual([
      ...Array<string>(3).fill("missing"),
      "rate",
    ]);
  });

  it("is empty for an empty table", () => {
    const none = new Int32Array(0);
    const amounts = new Float64Array(0);
    expect(of({ entities: none, periods: none, amounts }).point).toHaveLength(0);
  });
});

describe("bad columns are refused, and the error names the row", () => {
  it.each<[string, Partial<Columns>, string]>([
    ["of different lengths", { periods: years.subarray(1) }, "Int32Array of 1"],
    ["a fraction", { amounts: Float64Array.of(100, 0.5) }, "0.5 in row 1 of amounts"],
    ["not a number", { amounts: Float64Array.of(NaN, 1) }, "NaN in row 0 of amounts"],
    ["infinity", { amounts: Float64Array.of(1, Infinity) }, "Infinity in row 1 of amounts"],
    ["2^53", { amounts: Float64Array.of(1, 2 ** 53) }, "9007199254740992 in row 1 of amounts"],
    ["a number among bigints", { amounts: [1n, 2] as never }, "2 in row 1 of amounts"],
    ["a bigint of 101 digits", { amounts: [1n, 10n ** 100n] }, ""],
    ["decimals above the scale", { decimals: 1 }, "1"],
    [
      "decimals above the scale in a row",
      { decimals: Int8Array.of(0, 3) },
      "3 in row 1 of decimals",
    ],
    ["a fraction of decimals", { decimals: -0.5 }, "-0.5"],
    ["decimals as a bigint", { decimals: 7n as never }, "7"],
    ["decimals as a symbol", { decimals: Symbol("none") as never }, "Symbol(none)"],
    ["decimals as a list", { decimals: [0, 0] as never }, ""],
    ["a scale out of range", { scale: 101 }, "101"],
    ["digits beyond the decimals", { decimals: -1, amounts: Float64Array.of(10, 11) }, ""],
    [
      "a year twice",
      { periods: Int32Array.of(2001, 2001) },
      "rows 0 and 1, both of entity 0 and period 2001",
    ],
    ["periods as a list", { periods: [2001, 2002] as never }, "Array of 2"],
    ["no unit", { unit: "" }, '""'],
    ["a span that is none", { span: "week" as never }, '"week"'],
  ])("%s", (_, columns, got) => {
    const error = refusal(() => of(columns));
    expect(error.function).toBe("growthColumns");
    expect(error.got).toContain(got);
  });
});
