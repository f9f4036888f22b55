import { facts, growth, type Quantity } from "@iij/earnings";
import { growthColumns, outcomes } from "@iij/earnings/columns";
import { toColumns } from "@iij/earnings/export";
import { fromColumns } from "@iij/earnings/import";
import { describe, expect, it } from "vitest";
import { refusal } from "../functions/refusal.js";

const nearest = facts.filter((fact) => !("rounding" in fact));

describe("figures as columns", () => {
  it.each(["revenues", "operatingIncome", "grossProfit"])(
    "have the growth of the scalar function: %s of our quarters",
    (metric) => {
      const columns = toColumns(nearest, metric, "quarter");
      const rows = fromColumns(columns, metric);
      const found = growthColumns(columns);
      const byKey = new Map(
        rows.map((row, index) => [`${columns.entities[index]} ${columns.periods[index]}`, row]),
      );
      let rates = 0;
      rows.forEach((row, index) => {
        const key = `${columns.entities[index]} ${(columns.periods[index] ?? 0) - 4}`;
        const scalar = growth(row, byKey.get(key) as Quantity | undefined);
        expect(outcomes[found.outcome[index] ?? -1]).toBe(scalar.outcome);
        if (scalar.outcome !== "rate") return;
        rates += 1;
        expect(found.point[index]).toBe(Number(scalar.rate.point.toString()));
      });
      expect(rates).toBeGreaterThan(1);
    },
  );

  it("are the same again after the way back", () => {
    const columns = toColumns(nearest, "operatingIncome", "quarter");
    const again = toColumns(fromColumns(columns, "own"), "own", "quarter");
    // Under two accounting standards they are two entities, and the way back keeps the company only.
    expect(new Set(columns.entities).size).toBe(2);
    expect(Array.from(again.amounts, Number).sort()).toEqual(
      Array.from(columns.amounts, Number).sort(),
    );
    const one = fromColumns(toColumns(nearest, "revenues", "fiscalYear"), "revenues");
    expect(fromColumns(toColumns(one, "revenues", "fiscalYear"), "revenues")).toEqual(
      one.toSorted((a, b) => Number(a.period.slice(2)) - Number(b.period.slice(2))),
    );
  });

  it("have decimals per row, names, and bigints beyond 2^53", () => {
    const of = (company: string, value: string, decimals?: number) => ({
      ...{ company, metric: "sales", period: "FY2020", value, unit: "EUR" },
      ...(decimals !== undefined && { decimals }),
    });
    const columns = toColumns([of("b", "12.5"), of("a", "-3000", -3)], "sales", "fiscalYear");
    expect(columns.names).toEqual(["b", "a"]);
    expect([columns.scale, ...columns.amounts]).toEqual([1, 125, -30_000]);
    expect(columns.decimals).toEqual(Int8Array.of(127, -3));
    expect(toColumns([of("a", "9007199254740993")], "sales", "fiscalYear").amounts).toEqual([
      9_007_199_254_740_993n,
    ]);
  });

  const figure = { metric: "sales", period: "FY2020", value: "1", unit: "EUR" };
  it.each<[string, readonly object[], string, string]>([
    ["no such metric", [figure], '"profit"', "profit"],
    ["no such span", [{ ...figure, period: "3Q02" }], "none of", "sales"],
    ["two units", [figure, { ...figure, unit: "USD" }], "EUR and USD", "sales"],
    ["another rounding", [{ ...figure, rounding: "truncated" }], "in figure 0", "sales"],
    ["a float", [{ ...figure, value: 1 }], "in figure 0", "sales"],
    [
      "decimals out of range",
      [figure, { ...figure, value: "0", decimals: -101 }],
      "-101 in figure 1",
      "sales",
    ],
  ])("%s is an error", (_, figures, got, metric) => {
    const error = refusal(() => toColumns(figures, metric, "fiscalYear"));
    expect(error.function).toBe("toColumns");
    expect(error.got).toContain(got);
  });

  it("a span that does not exist is an error that lists those that do", () => {
    const error = refusal(() => toColumns([figure], "sales", "quarters" as never));
    expect([error.code, error.got]).toEqual(["outOfRange", '"quarters"']);
    expect(error.needs).toContain("quarter, half, nineMonths, fiscalYear");
  });

  it("have no id beyond the years of ids", () => {
    const columns = { ...toColumns([figure], "sales", "fiscalYear"), periods: Int32Array.of(2069) };
    expect(refusal(() => fromColumns(columns, "sales")).got).toBe("2069 in row 0");
  });
});
