import { describe, expectTypeOf, test } from "vitest";
import { facts, fiscalYears, infer, type PeriodId, quarters } from "@iij/earnings";
import {
  type CompoundGrowthRow,
  compoundGrowthRows,
  growthRows,
  rows,
  show,
  type ShowOptions,
  type Shown,
  type TransposedTable,
  wide,
  type WideTable,
} from "@iij/earnings/notebook";

describe("wide", () => {
  test("has the metrics that it was asked for as columns", () => {
    const table = wide(fiscalYears, ["revenues", "operatingIncome"], { growth: "yearOverYear" });
    expectTypeOf(table).toEqualTypeOf<WideTable<"revenues" | "operatingIncome">>();
    const row = table.rows[0];
    expectTypeOf(row?.period).toEqualTypeOf<PeriodId | undefined>();
    expectTypeOf(row?.revenues).toEqualTypeOf<number | null | undefined>();
    expectTypeOf(row?.operatingIncomeGrowth).toEqualTypeOf<number | null | undefined>();
    // @ts-expect-error TS2551: It was not asked for.
    row?.netIncome satisfies unknown;
  });

  test("is transposed where the caller says so", () => {
    const table = wide(fiscalYears, ["revenues"], { transposed: true });
    expectTypeOf(table).toEqualTypeOf<TransposedTable>();
    expectTypeOf(table.rows[0]?.FY2023).toEqualTypeOf<number | null | undefined>();
  });

  test("takes what infer returns, of which no type says the metrics", () => {
    const inference = infer(facts);
    expectTypeOf(wide(inference, ["revenues"] as string[])).toEqualTypeOf<WideTable>();
  });

  test("rejects a metric that no period has", () => {
    // @ts-expect-error TS2322: There is floor space in no quarter.
    wide(quarters, ["revenues", "floorSpace"]) satisfies unknown;
    // @ts-expect-error TS2322: There is floor space in no quarter.
    compoundGrowthRows(quarters, ["floorSpace"]) satisfies unknown;
    expectTypeOf(compoundGrowthRows(quarters, ["revenues"])).toEqualTypeOf<CompoundGrowthRow[]>();
  });
});

test("one object of options serves rows, tables and show", () => {
  const options = {
    ...{ from: "FY2015", to: "FY2024", span: "fiscalYear", scale: "billion", unit: "JPY" },
    ...{ title: "t", subtitle: "s", company: "IIJ", source: "b", locale: "ja", gaps: false },
    ...{ theme: "light", width: 800, startMonth: 4 },
  } as const satisfies ShowOptions;
  expectTypeOf(show(rows(fiscalYears, "revenues", options), options)).toEqualTypeOf<Shown>();
  expectTypeOf(show(growthRows(fiscalYears, "revenues", options), options)).toEqualTypeOf<Shown>();
  expectTypeOf(show(wide(fiscalYears, ["revenues"], options), options)).toEqualTypeOf<Shown>();
  expectTypeOf(
    show(compoundGrowthRows(fiscalYears, ["revenues"], options), options),
  ).toEqualTypeOf<Shown>();
});
