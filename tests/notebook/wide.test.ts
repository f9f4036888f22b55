import { describe, expect, it } from "vitest";
import { fiscalYears, guidance, known, margin, quarters, yearOverYear } from "@iij/earnings";
import { growthRows, rows, show, wide } from "@iij/earnings/notebook";
import { refusal } from "../functions/refusal.js";

const euros = (value: string, decimals?: number) => ({
  value,
  unit: "EUR" as const,
  ...(decimals !== undefined && { decimals }),
});
const own = {
  FY2020: {
    sales: euros("1000000000", -6),
    profit: euros("-50000000", -6),
    eps: euros("2.50", 2),
    rate: { value: "0.05", unit: "ratio", decimals: 2 },
  },
  FY2021: { sales: euros("1100000000", -6), profit: euros("60000000", -6) },
  FY2023: {
    sales: euros("1200000000", -8),
    profit: euros("72000000", -6),
    eps: euros("3.00", 2),
    rate: { value: "0.07", unit: "ratio", decimals: 2 },
  },
} as const;
const described = { metrics: { eps: { perShare: true } } } as const;
const linesOf = (...given: Parameters<typeof show>): readonly string[] =>
  show(...given).text.split("\n");

describe("wide", () => {
  it("has a row per period and a number per metric, in the scale of the largest amount", () => {
    const table = wide(own, ["sales", "profit", "eps"], described);
    expect(table.rows).toEqual([
      {
        period: "FY2020",
        start: "2020-04-01",
        end: "2021-03-31",
        sales: 1,
        profit: -0.05,
        eps: 2.5,
      },
      {
        period: "FY2021",
        start: "2021-04-01",
        end: "2022-03-31",
        sales: 1.1,
        profit: 0.06,
        eps: null,
      },
      {
        period: "FY2022",
        start: "2022-04-01",
        end: "2023-03-31",
        sales: null,
        profit: null,
        eps: null,
      },
      {
        period: "FY2023",
        start: "2023-04-01",
        end: "2024-03-31",
        sales: 1.2,
        profit: 0.072,
        eps: 3,
      },
    ]);
    expect(table.columns.map(({ id, scale }) => [id, scale])).toEqual([
      ["sales", "billion"],
      ["profit", "billion"],
      ["eps", "one"],
    ]);
  });

  it("has growth and margins beside the amounts, as the functions say them", () => {
    const { rows: found } = wide(fiscalYears, ["revenues", "operatingIncome"], {
      growth: "yearOverYear",
      margins: "revenues",
      from: "FY2022",
    });
    const row = found.find(({ period }) => period === "FY2023");
    const { operatingIncome, revenues } = fiscalYears.FY2023;
    const grown = yearOverYear(fiscalYears, "revenues", "FY2023");
    if (grown.outcome !== "rate") throw new Error(grown.outcome);
    expect(row).toMatchObject({
      revenues: Number(revenues.value) / 1e9,
      revenuesGrowth: grown.rate.point.toNumber(),
      operatingIncomeMargin: margin(operatingIncome, revenues).point.toNumber(),
    });
    expect(Object.keys(row ?? {})).not.toContain("revenuesMargin");
  });

  it("compares the first period of a range with the one before the range", () => {
    const [first] = wide(own, ["sales"], { growth: "yearOverYear", from: "FY2021" }).rows;
    expect(first).toMatchObject({ period: "FY2021", salesGrowth: 0.1 });
  });

  it("holds what is known of each number as rows do", () => {
    const table = wide(fiscalYears, ["revenues"], { growth: "yearOverYear", scale: "million" });
    expect(table.levels).toEqual(rows(fiscalYears, "revenues", { scale: "million" }));
    expect(table.growth).toEqual(growthRows(fiscalYears, "revenues", { scale: "million" }));
    expect(JSON.parse(JSON.stringify(table))).toEqual(table);
  });

  it("names what it cannot say: a loss grows by no rate, and margins miss a side", () => {
    const table = wide(own, ["profit"], { growth: "yearOverYear", margins: "sales" });
    expect(table.rows.map(({ profitGrowth }) => profitGrowth)).toEqual([null, null, null, null]);
    expect(table.growth.map(({ outcome }) => outcome)).toEqual([
      ...["missing", "turnedToProfit", "missing", "missing"],
    ]);
    expect(table.margins.map(({ outcome, margin: ratio }) => [outcome, ratio])).toEqual([
      ["ratio", -0.05],
      ["ratio", expect.closeTo(0.06 / 1.1, 12)],
      ["missing", null],
      ["ratio", 0.06],
    ]);
    expect(table.margins.at(-1)).toMatchObject({
      marginLower: expect.closeTo(0.0572, 4) as number,
    });
  });

  it("has no margin of an amount per share, which arises in another way", () => {
    const table = wide(own, ["eps", "profit"], { ...described, margins: "sales" });
    expect(table.columns.map(({ id }) => id)).toEqual(["eps", "profit", "profitMargin"]);
  });

  it("of ratios has the change and no growth, in points", () => {
    const [column, change] = wide(own, ["rate"], { growth: "yearOverYear" }).columns;
    expect([column?.id, change?.id, change?.measure]).toEqual(["rate", "rateChange", "change"]);
    const series = { FY2022: { rate: own.FY2020.rate }, FY2023: { rate: own.FY2023.rate } };
    expect(wide(series, ["rate"], { growth: "yearOverYear" }).rows[1]).toMatchObject({
      rateChange: 0.02,
    });
  });

  it("leaves out periods without a figure where it is asked to", () => {
    expect(wide(own, ["sales"], { gaps: false }).rows.map(({ period }) => period)).toEqual([
      ...["FY2020", "FY2021", "FY2023"],
    ]);
  });

  it("has no row and no column twice, however often a metric or a period is there", () => {
    const table = wide([own, own], ["sales", "profit", "sales"]);
    expect(table.columns.map(({ id }) => id)).toEqual(["sales", "profit"]);
    expect(new Set(table.rows.map(({ period }) => period)).size).toBe(table.rows.length);
  });

  it("keeps what nobody printed under a name of its own", () => {
    const table = wide(known.quarters, ["revenues"], { from: "FY2001", to: "FY2001" });
    expect(table.rows[0]?.revenues).toBeNull();
    expect(table.rows[0]?.revenuesMiddle).toBeCloseTo(9.9395, 3);
    expect(show(table).text).toContain("9.94 a");
  });

  it("transposed has a row per column, with a number per period", () => {
    const { rows: lines } = wide(own, ["sales", "profit"], {
      transposed: true,
      growth: "yearOverYear",
    });
    expect(lines[1]).toEqual({
      ...{ id: "salesGrowth", metric: "sales", measure: "growth", unit: "ratio", scale: "one" },
      ...{ FY2020: null, FY2021: 0.1, FY2022: null, FY2023: null },
    });
    expect(lines.map(({ id }) => id)).toEqual(["sales", "salesGrowth", "profit", "profitGrowth"]);
  });

  it("takes the unit that is asked for where a metric has it", () => {
    const two = {
      FY2022: { sales: euros("5"), cash: { value: "3", unit: "USD" } },
      FY2023: { sales: { value: "6", unit: "USD" }, cash: { value: "4", unit: "USD" } },
    } as const;
    expect(wide(two, ["sales", "cash"], { unit: "EUR" }).rows).toMatchObject([
      { sales: 5, cash: 3 },
      { sales: null, cash: 4 },
    ]);
    expect(refusal(() => wide(two, ["sales", "cash"]))).toMatchObject({
      code: "mixedUnits",
      function: "wide",
    });
  });

  it.each([
    ["unknownMetric", "Did you mean sales?", () => wide(own, ["sale" as never])],
    ["unknownMetric", "profit, eps", () => wide(own, ["sales"], { margins: "revenue" })],
    ["outOfRange", "a list of metrics", () => wide(own, [])],
    ["outOfRange", "a list of metrics", () => wide(own, "sales" as never)],
    ["outOfRange", "one figure", () => wide({}, ["sales"])],
    ["outOfRange", "a range in which", () => wide(own, ["sales"], { from: "FY2030" })],
    ["unknownPeriod", "FY20222", () => wide(own, ["sales"], { from: "FY20222" as never })],
    ["outOfRange", "quarterOverQuarter", () => wide(own, ["sales"], { growth: true as never })],
    ["outOfRange", "gaps as true or false", () => wide(own, ["sales"], { gaps: "no" as never })],
    ["outOfRange", "options from this list", () => wide(own, ["sales"], { grwth: true } as never)],
    ["outOfRange", "a scale for EUR", () => wide(own, ["sales"], { scale: "percent" })],
    [
      "outOfRange",
      "columns of different names",
      () => wide(guidance, ["revenues", "revenuesGrowth"], { growth: "yearOverYear" }),
    ],
  ])("refuses with %s: %s", (code, part, attempt) => {
    const error = refusal(attempt);
    expect([error.code, error.function]).toEqual([code, "wide"]);
    expect(error.message).toContain(part);
  });
});

describe("show of a wide table", () => {
  it("has the amounts under their metric, and says what it shows", () => {
    const table = wide(own, ["sales", "profit"], { growth: "yearOverYear", margins: "sales" });
    expect(linesOf(table, { company: "Own", source: "our books" })).toEqual([
      "Own: sales, profit by fiscal year, EUR billion; growth, %; % of sales",
      "        sales                      profit",
      "Period  EUR billion        Growth  EUR billion  Growth   % of sales",
      "------  -----------  ------------  -----------  ------  -----------",
      "FY2020        1.000          n.a.       -0.050  n.a.    -5.0% ±0.06",
      "FY2021        1.100  +10.0% ±0.11        0.060  n.m. a    5.5% ±0.1",
      "FY2022         n.a.          n.a.         n.a.  n.a.           n.a.",
      "FY2023          1.2          n.a.        0.072  n.a.     6.0% ±0.31",
      "a  turned to profit",
      "±: how far the true rate can be from this one, because the amounts are rounded.",
      "n.a.: not available, no figure.",
      "n.m.: not meaningful, because there is no rate.",
      "Source: our books",
    ]);
  });

  it("shows the periods, the scale and the language that it is asked for", () => {
    const table = wide(own, ["sales", "eps"], described);
    const lines = linesOf(table, { from: "FY2021", gaps: false, scale: "million", locale: "ja" });
    expect(lines[0]).toBe("sales、eps(通期)");
    expect(lines[1]).toBe("期間    sales, 百万 EUR  eps, EUR");
    expect(lines.slice(3, 5).map((line) => line.split(/ {2,}/))).toEqual([
      ["FY2021", "1,100", "－"],
      ["FY2023", "1,200", "3.00"],
    ]);
  });

  it("has the metrics below each other where it is transposed", () => {
    const table = wide(own, ["sales", "profit"], { growth: "yearOverYear", transposed: true });
    const lines = linesOf(table, { to: "FY2021" });
    expect(lines[1]).toMatch(/^Metric +FY2020 +FY2021$/);
    expect(lines.slice(3, 7).map((line) => line.trim().split(/ {2,}/)[0])).toEqual([
      ...["sales", "Growth", "profit", "Growth"],
    ]);
  });

  it("shows what a program left of it", () => {
    const table = wide(own, ["sales", "profit"]);
    const few = { ...table, rows: table.rows.slice(0, 1), columns: table.columns.slice(0, 1) };
    expect(linesOf(few).slice(1, 4)).toEqual(["Period  sales", "------  -----", "FY2020  1.000"]);
    expect(refusal(() => show({ ...table, levels: undefined } as never))).toMatchObject({
      code: "malformedRecord",
      function: "show",
    });
  });

  it("is HTML with a heading over the columns of a metric, and footnotes", async () => {
    const table = wide(own, ["sales", "profit"], { growth: "yearOverYear" });
    const html = (await show(table).bundle())["text/html"] as string;
    expect(html).toContain('<th scope="colgroup" colspan="2"');
    expect(html).toContain("n.m.<sup>a</sup>");
    expect(html).toContain("<sup>a</sup> turned to profit");
  });

  it("is of quarters, too", () => {
    const text = show(
      wide(quarters, ["revenues", "operatingIncome"], { unit: "JPY", to: "FY2003" }),
    ).text;
    expect(text).toMatch(/^Revenues, Operating income \(loss\) by quarter, JPY billion\n/);
  });
});
