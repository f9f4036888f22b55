import { tableFromArrays } from "apache-arrow";
import {
  type Columns,
  type GrowthColumns,
  growthColumns,
  type ResultColumns,
  shareColumns,
} from "@iij/earnings/columns";
import { fromArrow } from "@iij/earnings/import";
import { describe, expectTypeOf, test } from "vitest";

declare const columns: Columns<"JPY">;

describe("columns", () => {
  test("have every result, or those that `out` has", () => {
    expectTypeOf(growthColumns(columns)).toEqualTypeOf<GrowthColumns>();
    expectTypeOf(shareColumns(columns, columns)).toEqualTypeOf<ResultColumns>();
    const out = { point: new Float64Array(0) };
    expectTypeOf(growthColumns(columns, { out })).toEqualTypeOf<typeof out>();
    // @ts-expect-error: outcomes are bytes
    growthColumns(columns, { out: { outcome: new Float64Array(0) } });
    // @ts-expect-error: a share has no change
    shareColumns(columns, columns, { out: { change: new Float64Array(0), x: 1 } });
  });

  test("take typed arrays, and neither lists nor floats of another width", () => {
    // @ts-expect-error: periods are an Int32Array
    expectTypeOf<Columns>().toExtend<{ readonly periods: readonly number[] }>();
    // @ts-expect-error: amounts are doubles
    growthColumns({ ...columns, amounts: new Float32Array(0) });
  });

  test("come from a table of apache-arrow with the unit that is named", () => {
    const table = tableFromArrays({
      a: Int32Array.of(0),
      b: Int32Array.of(0),
      c: Float64Array.of(0),
    });
    const names = { entities: "a", periods: "b", amounts: "c" };
    const found = fromArrow(table, { ...names, scale: 0, span: "quarter", unit: "EUR" });
    expectTypeOf(found).toEqualTypeOf<Columns<"EUR">>();
  });
});
