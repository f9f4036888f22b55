import { from, op } from "arquero";
import { expect, test } from "vitest";
import { fiscalYears, margin, quarters, yearOverYear } from "@iij/earnings";
import { type GrowthRow, growthRows, type LevelRow, rows } from "@iij/earnings/notebook";

/** The columns that the expressions below read of a row. */
interface Row {
  readonly period: string;
  readonly outcome: string;
  readonly value: number;
  readonly base: number;
  readonly valueIncome: number;
  readonly valueRevenues: number;
}

const income = rows(quarters, "operatingIncome", { scale: "million" });
const revenues = rows(quarters, "revenues", { scale: "million" });
const growth = growthRows(fiscalYears, "operatingIncome", { scale: "million" });

test.each([
  ["rows", income],
  ["growthRows", growth],
] as const)(
  "%s go into Arquero as they are and come out as they were, each null a null",
  (_, all: readonly (LevelRow | GrowthRow)[]) => {
    const table = from([...all]);
    expect(table.columnNames()).toEqual(Object.keys(all[0] ?? {}));
    expect(table.objects()).toEqual(all);
    expect(table.array("value")).toContain(null);
  },
);

test("what is filtered by its outcome are the rates, and they are the library's", () => {
  const table = from([...growth])
    .filter((row: Row) => row.outcome === "rate")
    .orderby("period");
  expect(table.numRows()).toBe(growth.filter(({ rate }) => rate !== null).length);
  const known = yearOverYear(fiscalYears, "operatingIncome", "FY2022");
  expect(table.filter((row: Row) => row.period === "FY2022").get("rate")).toBe(
    known.outcome === "rate" ? known.rate.point.toNumber() : undefined,
  );
});

test("sums, means and counts leave out what there is not", () => {
  const found = from([...growth])
    .rollup({
      rows: op.count(),
      valid: op.valid("rate"),
      sum: op.sum("value"),
      mean: op.mean("rate"),
    })
    .object();
  const rates = growth.flatMap(({ rate }) => rate ?? []);
  expect(rates.length).toBeLessThan(growth.length);
  expect(found).toEqual({
    rows: growth.length,
    valid: rates.length,
    sum: expect.closeTo(
      growth.reduce((sum, { value }) => sum + (value ?? 0), 0),
      6,
    ) as number,
    mean: expect.closeTo(rates.reduce((sum, rate) => sum + rate, 0) / rates.length, 12) as number,
  });
});

test("each outcome is counted by its name", () => {
  const counted = from([...growth])
    .groupby("outcome")
    .count()
    .objects() as readonly { readonly outcome: string; readonly count: number }[];
  for (const { outcome, count } of counted)
    expect(count, outcome).toBe(growth.filter((row) => row.outcome === outcome).length);
  expect(counted.map(({ outcome }) => outcome)).toEqual(
    expect.arrayContaining(["rate", "missing", "turnedToLoss"]),
  );
});

test("two metrics joined by their period give the library's margin", () => {
  const joined = from([...income])
    .join(from([...revenues]), "period", [["period", "value"], ["value"]], {
      suffix: ["Income", "Revenues"],
    })
    .filter((row: Row) => row.valueIncome !== null && row.valueRevenues !== null)
    .derive({ margin: (row: Row) => row.valueIncome / row.valueRevenues });
  expect(joined.filter((row: Row) => row.period === "3Q02").get("margin")).toBeCloseTo(
    margin(quarters["3Q02"].operatingIncome, quarters["3Q02"].revenues).point.toNumber(),
    12,
  );
});

test("a null counts as zero in the arithmetic of a derived column, which the page warns of", () => {
  const derived = from([...growth])
    .derive({ change: (row: Row) => row.value - row.base })
    .filter((row: Row) => row.value === null && row.base !== null);
  expect(derived.numRows()).toBeGreaterThan(0);
  for (const row of derived.objects() as readonly {
    readonly base: number;
    readonly change: number;
  }[])
    expect(row.change).toBe(-row.base);
});
