import { growthChart } from "@iij/earnings/chart";
import { describe, expect, test } from "vitest";

const million = (value: number, decimals = -6) => ({
  profit: { value: `${value}000000`, unit: "JPY", decimals },
});

/** A profit of 1 million between others of some hundred: rates of 40,000 % and of −99.8 %. */
const own = {
  FY2019: million(400),
  FY2020: million(420),
  FY2021: million(1),
  FY2022: million(410),
  FY2023: million(450),
} as const;

const rowsOf = (series: object) => {
  const { values } = growthChart(series as typeof own, "profit").data;
  return values.map(({ period, lane, rate, upper }) => ({ period, lane, rate, upper }));
};

describe("a rate over a base near zero has a lane in the place of a height", () => {
  test("and leaves the axis to the others", () => {
    const chart = growthChart(own, "profit");
    const far = chart.data.values.find(({ period }) => period === "FY2022");
    expect(far).toMatchObject({ lane: "above", outcome: "+40,900.0% (+27,200.0% to +82,000.0%)" });
    expect(far).not.toHaveProperty("rate");
    const drawn = chart.data.values.flatMap(
      ({ rate, upper }) => [rate ?? 0, upper ?? 0] as number[],
    );
    expect(Math.max(...drawn)).toBeLessThan(20);
    const texts = JSON.stringify(chart.layer);
    expect(texts).toContain("above 1,000%");
    expect(JSON.stringify(growthChart(own, "profit", { locale: "ja" }).layer)).toContain(
      "1,000%以上",
    );
  });

  test.each([
    ["999.9 %", { value: "10999", unit: "JPY" }, undefined],
    ["1,000 %", { value: "11000", unit: "JPY" }, "above"],
    ["250,000 %", { value: "2501000", unit: "JPY" }, "above"],
    ["10^20 %", { value: `1${"0".repeat(21)}`, unit: "JPY" }, "above"],
    ["1,000 % and perhaps less", { value: "11000", unit: "JPY", decimals: 0 }, "above"],
    ["−100 %", { value: "0", unit: "JPY" }, undefined],
  ])("%s", (_, value, lane) => {
    const base = { profit: { value: "1000", unit: "JPY" } };
    const rows = rowsOf({ FY2022: base, FY2023: { profit: value } });
    expect(rows.at(-1)?.lane).toBe(lane);
    expect(rows.at(-1)?.rate === undefined).toBe(lane !== undefined);
  });

  test("one that is drawn below 1,000 %, with a bound far above, is perhaps above", () => {
    const base = {
      profit: { basis: "computed", unit: "JPY", point: "1000", lower: "1", upper: "2000" },
    };
    const rows = rowsOf({ FY2022: base, FY2023: { profit: { value: "5000", unit: "JPY" } } });
    expect(rows.at(-1)).toMatchObject({ lane: "perhapsAbove" });
  });

  test("a rate that a document prints, too", () => {
    const reportedGrowth = {
      yearOverYear: { profit: { value: "12.5", unit: "ratio", decimals: 3 } },
    };
    const rows = rowsOf({ FY2022: {}, FY2023: { ...million(450), reportedGrowth } });
    expect(rows.at(-1)?.lane).toBe("above");
  });

  test("a ratio that gains points keeps its height", () => {
    const margin = (value: string) => ({ profit: { value, unit: "ratio", decimals: 0 } });
    expect(rowsOf({ FY2022: margin("1"), FY2023: margin("90") }).at(-1)?.lane).toBeUndefined();
  });
});
