import { type Columns, compoundGrowthColumns, outcomes, shareColumns } from "@iij/earnings/columns";
import { describe, expect, it } from "vitest";
import { refusal } from "../functions/refusal.js";

const years = {
  entities: Int32Array.of(7, 7, 7, 8),
  periods: Int32Array.of(2000, 2002, 2004, 2004),
  amounts: Float64Array.of(100, 121, -5, 3),
  ...{ scale: 0, span: "fiscalYear", unit: "EUR" },
} satisfies Columns;
const names = (codes: Uint8Array) => Array.from(codes, (code) => outcomes[code]);

describe("compound growth of columns", () => {
  it("is a rate per period, whatever is between the two periods", () => {
    const found = compoundGrowthColumns(years, 2);
    expect(names(found.outcome)).toEqual(["missing", "rate", "turnedToLoss", "missing"]);
    expect(Array.from(found.point)).toEqual([NaN, 0.1, NaN, NaN]);
    expect(Array.from(found.change)).toEqual([NaN, 21, -126, NaN]);
  });

  it("down to zero is −100 %", () => {
    const found = compoundGrowthColumns({ ...years, amounts: Float64Array.of(100, 0, 1, 1) }, 2);
    expect([found.lower[1], found.point[1]]).toEqual([-1, -1]);
  });

  it.each([0, 1.5, 401, NaN, "2" as never])(
    "does not take %s as a number of intervals",
    (count) => {
      const error = refusal(() => compoundGrowthColumns(years, count));
      expect([error.function, error.code]).toEqual(["compoundGrowthColumns", "outOfRange"]);
    },
  );
});

describe("shares in columns", () => {
  const parts = { ...years, amounts: Float64Array.of(25, 0, 1, 3) };
  const wholes = {
    ...years,
    entities: Int32Array.of(8, 7, 7),
    periods: Int32Array.of(2004, 2002, 2000),
    amounts: Float64Array.of(3, 50, 100),
  };

  it("are of the whole of the same entity and period, in any order", () => {
    const found = shareColumns(parts, wholes);
    expect(names(found.outcome)).toEqual(["ratio", "ratio", "missing", "ratio"]);
    expect(Array.from(found.point)).toEqual([0.25, 0, NaN, 1]);
    expect(Array.from(found.upper).map((bound) => Math.fround(bound))).toEqual([0.25, 0, NaN, 1]);
    expect(found).not.toHaveProperty("change");
  });

  it("of no wholes are missing, however far apart the entities are", () => {
    const none = { entities: new Int32Array(0), periods: new Int32Array(0) };
    const far = { ...parts, entities: Int32Array.of(-(2 ** 31), 0, 7, 2 ** 31 - 1) };
    const found = shareColumns(far, { ...wholes, ...none, amounts: new Float64Array(0) });
    expect(names(found.outcome)).toEqual(Array(4).fill("missing"));
  });

  it("are missing where the part or the whole has no amount", () => {
    const some = { ...parts, valid: Uint8Array.of(0b1101) };
    expect(names(shareColumns(some, wholes).outcome)).toEqual([
      "ratio",
      "missing",
      "missing",
      "ratio",
    ]);
    const others = { ...wholes, valid: Uint8Array.of(0b011) };
    expect(names(shareColumns(parts, others).outcome)).toEqual([
      "missing",
      "ratio",
      "missing",
      "ratio",
    ]);
  });

  it.each<[string, Partial<Columns>, Partial<Columns>, string]>([
    ["a part above its whole", { amounts: Float64Array.of(101, 0, 1, 3) }, {}, "row 0"],
    ["a part below zero", { amounts: Float64Array.of(25, -1, 1, 3) }, {}, "row 1"],
    ["a whole of zero", {}, { amounts: Float64Array.of(0, 50, 100) }, "0 in row 0 of the whole"],
    ["another unit", {}, { unit: "JPY" }, '"EUR" and "JPY"'],
    ["another scale", {}, { scale: 1 }, "0 and 1"],
    ["a whole that is a fraction", {}, { amounts: Float64Array.of(3, 0.5, 100) }, "0.5 in row 1"],
  ])("%s is an error", (_, part, whole, got) => {
    const error = refusal(() => shareColumns({ ...parts, ...part }, { ...wholes, ...whole }));
    expect(error.function).toBe("shareColumns");
    expect(error.got).toContain(got);
  });
});
