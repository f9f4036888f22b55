import { fiscalYears, formatGrowth, indexed, quarters, yearOverYear } from "@iij/earnings";
import { rows } from "@iij/earnings/notebook";
import { describe, expect, it } from "vitest";
import { notation } from "./notation.js";
import { refusal } from "./refusal.js";

const sales = (value: string, more: object = {}) => ({ sales: { value, unit: "EUR", ...more } });
const own = {
  FY2020: sales("80"),
  FY2021: sales("-10"),
  FY2023: sales("100", { decimals: 0 }),
  FY2024: sales("125", { decimals: 0 }),
};

describe("indexed", () => {
  it("is in per cent of its base, which is exactly 100, also before it", () => {
    const { series, without } = indexed(own, "sales", "FY2023");
    expect(Object.keys(series)).toEqual(["FY2020", "FY2023", "FY2024"]);
    const [, base, last] = Object.values(series).map((record) => record.sales);
    expect(base && notation(base)).toBe("[100, 100]");
    expect(last?.point.toFixed()).toBe("125");
    // 124.5 ÷ 100.5 and 125.5 ÷ 99.5.
    expect([last?.lower.toFixed(6), last?.upper.toFixed(6)]).toEqual(["123.880597", "126.130653"]);
    expect(last).toMatchObject({
      metric: "sales",
      period: "FY2024",
      base: "FY2023",
      unit: "index",
    });
    expect(series["FY2020"]?.sales.point.toFixed()).toBe("80");
    expect(Object.keys(last ?? {})).not.toContain("company");
    expect(without).toMatchObject({
      FY2021: { outcome: "turnedToLoss" },
      FY2022: { outcome: "missing", missing: [{ side: "current", period: "FY2022" }] },
    });
  });

  it("spans the periods that are as long as the base, and no others", () => {
    const mixed = { ...own, "1Q18": sales("20"), "2H30": sales("70") };
    expect(indexed(mixed, "sales", "FY2023")).toEqual(indexed(own, "sales", "FY2023"));
  });

  it("is a series for other functions", () => {
    const { series } = indexed(own, "sales", "FY2023");
    expect(yearOverYear(series, "sales", "FY2024")).toMatchObject({ outcome: "rate" });
    expect(formatGrowth(yearOverYear(series, "sales", "FY2024"))).toContain("+25.0%");
    expect(rows(series, "sales").map(({ value, unit }) => [value, unit])).toEqual([
      [80, "index"],
      [null, "index"],
      [null, "index"],
      [100, "index"],
      [125, "index"],
    ]);
  });

  it("is none over a loss or nothing, nor of a ratio", () => {
    expect(indexed(own, "sales", "FY2021").series).toEqual({});
    expect(indexed(own, "sales", "FY2021").without["FY2024"]?.outcome).toBe("turnedToProfit");
    const margins = { FY2023: { margin: { value: "0.1", unit: "ratio" } } };
    expect(indexed(margins, "margin", "FY2023").without["FY2023"]?.outcome).toBe("points");
  });

  it("is one of costs that are kept below zero", () => {
    const costs = { FY2023: sales("-100"), FY2024: sales("-120") };
    const metrics = { sales: { expense: true } } as const;
    const { series } = indexed(costs, "sales", "FY2023", { metrics });
    expect(series["FY2024"]?.sales.point.toFixed()).toBe("120");
  });

  it("of IIJ stays within one accounting standard", () => {
    const { series, without } = indexed(fiscalYears, "revenues", "FY2019");
    expect(series["FY2023"]?.revenues.accountingStandard).toBe("IFRS");
    expect(without["FY2017"]).toEqual({
      outcome: "notComparable",
      differs: "accountingStandard",
      current: "US GAAP",
      base: "IFRS",
    });
  });

  it("refuses a base of another length, and what is no metric or period", () => {
    expect(refusal(() => indexed(quarters, "revenues", "FY2019")).code).toBe("mismatch");
    expect(refusal(() => indexed(own, "sale" as never, "FY2023")).code).toBe("unknownMetric");
    expect(refusal(() => indexed(own, "sales", "2023" as never))).toMatchObject({
      ...{ code: "unknownPeriod", function: "indexed" },
    });
  });
});
