import { describe, expect, test } from "vitest";
import { fiscalYears, share, sum } from "@iij/earnings";
import { type ChartSpec, mixChart } from "@iij/earnings/chart";
import { refusal } from "../functions/refusal.js";
import { draw } from "./draw.js";
import { marksIn, textsIn } from "./svg.js";

const yen = (value: string, more: object = {}) => ({ value, unit: "JPY", decimals: 0, ...more });
const rowsOf = (chart: ChartSpec, period: string) =>
  chart.data.values.filter((row) => row["period"] === period);
const shop = {
  FY2023: { bread: yen("30"), cake: yen("20"), tea: yen("10"), sales: yen("70") },
  FY2024: { bread: yen("33"), cake: yen("22") },
} as const;
const [bread, cake] = ["bread", "cake"] as const;

describe("a mix", () => {
  test("puts the parts on top of each other, from the bottom", async () => {
    const chart = mixChart(shop, [bread, cake, "tea"]);
    expect(rowsOf(chart, "FY2023").map(({ bottom, top }) => [bottom, top])).toEqual([
      [0, 30],
      [30, 50],
      [50, 60],
    ]);
    const { svg } = await draw(chart);
    expect(marksIn(svg, "bar")).toBe(3);
    expect(textsIn(svg)).toContain("from the bottom: bread");
  });

  test("has no bar where a part is not printed, and says so in a lane", () => {
    const inferred = { basis: "inferred", unit: "JPY", lower: "9", upper: "11" } as const;
    const chart = mixChart({ ...shop, FY2025: { ...shop.FY2023, tea: inferred } }, [bread, "tea"]);
    expect(rowsOf(chart, "FY2024")).toMatchObject([{ lane: "incomplete", shown: "tea" }]);
    expect(rowsOf(chart, "FY2025")).toMatchObject([{ lane: "incomplete", shown: "tea" }]);
  });

  test("has no bar of parts under two standards", () => {
    const mixed = { ...shop.FY2023, cake: yen("20", { accountingStandard: "US GAAP" }) };
    const other = { ...mixed, bread: yen("30", { accountingStandard: "IFRS" }) };
    const chart = mixChart({ ...shop, FY2025: other }, [bread, cake]);
    expect(rowsOf(chart, "FY2025")).toMatchObject([{ lane: "notComparable" }]);
  });

  test("marks where the definition of a part changes", async () => {
    const redefined = { ...shop.FY2023, cake: yen("25", { definition: "with pies" }) };
    const own = { FY2023: { ...shop.FY2023, cake: yen("20", { definition: "cakes only" }) } };
    const chart = mixChart({ ...own, FY2024: redefined }, [bread, cake]);
    expect(textsIn((await draw(chart)).svg)).toContain("with pies");
  });

  test("leaves the rest of the whole as a box of its own", () => {
    const chart = mixChart(shop, [bread, cake], { of: "sales" });
    const rest = rowsOf(chart, "FY2023").at(-1);
    expect(rest).toMatchObject({ kind: "computed", bottom: 50, top: 70, between: "18.5 – 21.5" });
  });
});

describe("shares", () => {
  test("of a whole are those of share", () => {
    const chart = mixChart(shop, [bread, cake], { of: "sales", shares: true });
    const { lower, point, upper } = share(shop.FY2023.bread, shop.FY2023.sales);
    const [row] = rowsOf(chart, "FY2023");
    expect(row?.["value"]).toBeCloseTo(point.toNumber() * 100, 10);
    const [least, most] = String(row?.["share"])
      .split(/[^\d.]+/)
      .map(Number);
    expect(least).toBeLessThanOrEqual(lower.toNumber() * 100);
    expect(most).toBeGreaterThanOrEqual(upper.toNumber() * 100);
    expect(Number(most) - Number(least)).toBeLessThan((upper.minus(lower).toNumber() + 1e-5) * 100);
  });

  test("of the parts together are narrower than over their sum, which counts the part twice", () => {
    const chart = mixChart(shop, [bread, cake], { shares: true });
    const [row] = rowsOf(chart, "FY2023");
    // 29.5 / (29.5 + 20.5) and 30.5 / (30.5 + 19.5)
    expect(row?.["share"]).toBe("59 – 61%");
    const wide = share(shop.FY2023.bread, sum([shop.FY2023.bread, shop.FY2023.cake]));
    expect(wide.upper?.toNumber()).toBeGreaterThan(0.61);
  });
});

describe("refuses", () => {
  test.each([
    ["a negative part", { FY2023: { a: yen("-5"), b: yen("9") } }, "parts that are not negative"],
    [
      "parts that are more than their whole",
      { FY2023: { a: yen("5"), b: yen("9"), all: yen("10") } },
      "parts that together are no more than",
    ],
    [
      "parts that are never printed together",
      { FY2023: { a: yen("5") }, FY2024: { b: yen("9") } },
      "a period in which documents print all of the parts",
    ],
    [
      "parts of different units",
      { FY2023: { a: yen("5"), b: { ...yen("9"), unit: "USD" } } },
      "metrics of one unit",
    ],
  ])("%s", (_, series: Record<string, object>, needs) => {
    const whole = "all" in (series["FY2023"] ?? {}) ? { of: "all" } : {};
    expect(refusal(() => mixChart(series, ["a", "b"], whole)).message).toContain(needs);
  });

  test("fewer than two parts", () => {
    const one = ["revenues"] as unknown as ["revenues", "revenues"];
    expect(refusal(() => mixChart(fiscalYears, one)).message).toBe(
      "mixChart needs a list of at least two parts; got 1. Draw a single metric with levelsChart.",
    );
  });
});
