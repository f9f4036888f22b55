import { describe, expect, test } from "vitest";
import { company, fiscalYears, guidance, indexed, known, margin } from "@iij/earnings";
import { type ChartSpec, guidanceChart, levelsChart } from "@iij/earnings/chart";
import { refusal } from "../functions/refusal.js";
import { draw } from "./draw.js";
import { marksIn, textsIn } from "./svg.js";

const yen = (value: string, more: object = {}) => ({ value, unit: "JPY", decimals: 0, ...more });
const rowsOf = (chart: ChartSpec, period: string) =>
  chart.data.values.filter((row) => row["period"] === period);

describe("lines", () => {
  const sales = {
    "1Q24": { sales: yen("10") },
    "2Q24": { sales: yen("12") },
    // There is no third quarter.
    "4Q24": { sales: yen("11") },
    "1Q25": { sales: { basis: "inferred", unit: "JPY", lower: "12", upper: "14" } },
    "2Q25": { sales: yen("13", { accountingStandard: "IFRS" }) },
    "3Q25": { sales: yen("14", { accountingStandard: "US GAAP" }) },
  } as const;

  test("end at a gap, at an amount that nobody stated, and at a break", () => {
    const { values } = levelsChart(sales, "sales", { mark: "line" }).data;
    expect(values.map(({ period, line }) => [period, line])).toEqual([
      ["1Q24", "1-1"],
      ["2Q24", "1-1"],
      ["3Q24", undefined],
      ["4Q24", "1-2"],
      ["1Q25", undefined],
      ["2Q25", "1-3"],
      ["3Q25", "1-4"],
    ]);
  });

  test("keep the box of an inferred amount and the error bars of printed ones", async () => {
    const { svg } = await draw(levelsChart(sales, "sales", { mark: "line" }));
    expect([marksIn(svg, "bar"), marksIn(svg, "errorbar") > 0]).toEqual([1, true]);
    expect(textsIn(svg)).toContain("inferred");
  });
});

describe("several metrics", () => {
  test("are beside each other in the room of a period, each by its name", () => {
    const chart = levelsChart(fiscalYears, ["revenues", "operatingIncome"], { from: "FY2020" });
    const [revenues, income] = rowsOf(chart, "FY2023");
    expect([revenues?.["metric"], income?.["metric"]]).toEqual([
      "Revenues",
      "Operating income (loss)",
    ]);
    expect(revenues?.["to"]).toBe(income?.["from"]);
    expect(chart.title.text.join(" ")).toBe("Revenues and operating income (loss) by fiscal year");
  });

  test("differ as lines in shape, not only in colour", async () => {
    const metrics = ["revenues", "operatingIncome"] as const;
    const { svg } = await draw(levelsChart(fiscalYears, metrics, { mark: "line", from: "FY2018" }));
    const shapes = [...svg.matchAll(/aria-roledescription="point"[^>]* d="([^"]+)"/g)];
    expect(new Set(shapes.map(([, path = ""]) => path.replaceAll(/[^MLAHVZhvz]/g, ""))).size).toBe(
      2,
    );
  });

  test.each([
    [["revenues", "operatingMargin"], 'got "revenues" in JPY and "operatingMargin" in ratio'],
    [["revenues", "dividendsPerShare"], '"dividendsPerShare" in JPY per share'],
  ] as const)("%s do not share an axis", (metrics, got) => {
    const { code, message } = refusal(() => levelsChart(fiscalYears, metrics));
    expect(code).toBe("mixedUnits");
    expect(message).toContain(got);
    expect(message).toContain("or pass indexedTo");
  });

  test("are no more than can be told apart", () => {
    const metrics = ["a", "b", "c", "d", "e", "f", "g"] as [string, ...string[]];
    expect(refusal(() => levelsChart({}, metrics)).message).toBe(
      "levelsChart needs at most 6 metrics, which is as many as can be told apart; got 7. Draw the others in a second chart.",
    );
  });
});

describe("margins", () => {
  test("are those of margin, with its bounds, and say that they are computed", async () => {
    const chart = levelsChart(fiscalYears, "operatingIncome", { margins: "revenues" });
    const { revenues, operatingIncome } = fiscalYears.FY2023;
    const { lower, point, upper } = margin(operatingIncome, revenues);
    const [row] = rowsOf(chart, "FY2023");
    const drawn = [row?.["ratioLower"], row?.["ratio"], row?.["ratioUpper"]];
    expect(drawn).toEqual([lower, point, upper].map((ratio) => ratio.times(100).toNumber()));
    expect(row?.["margin"]).toBe("10.5145 – 10.515% (computed)");
    expect(textsIn((await draw(chart)).svg)).toContain("Computed, not printed: % of revenues");
  });

  test("are a box between their bounds where an amount is inferred, and named where there are none", () => {
    const chart = levelsChart(known.fiscalYears, "operatingIncome", { margins: "revenues" });
    const [inferred] = rowsOf(chart, "FY2003");
    expect([inferred?.["ratio"], typeof inferred?.["ratioLower"]]).toEqual([undefined, "number"]);
    expect(rowsOf(chart, "FY2017")[0]?.["marginLane"]).toBe("notComparable");
  });
});

describe("an index", () => {
  const chart = levelsChart(fiscalYears, ["revenues", "operatingIncome"], { indexedTo: "FY2019" });

  test("is that of indexed, names its documents, and counts as computed", () => {
    const { lower, point } =
      indexed(fiscalYears, "revenues", "FY2019").series["FY2023"]?.revenues ?? {};
    expect(rowsOf(chart, "FY2023")[0]).toMatchObject({
      kind: "computed",
      value: point?.toNumber(),
      lower: lower?.toNumber(),
    });
    expect(chart.usermeta.sources).toContain("kabutan-fy2023-article");
    expect(chart.title.text.join(" ")).toMatch(/, FY2019 = 100$/);
  });

  test("has a lane for what growth since the base cannot reach", () => {
    expect(rowsOf(chart, "FY2016").map(({ lane }) => lane)).toEqual(["noIndex", "noIndex"]);
  });

  test("is refused from a base that is no amount above zero", () => {
    expect(
      refusal(() => levelsChart(fiscalYears, "revenues", { indexedTo: "FY2004" })).message,
    ).toBe(
      "levelsChart needs a period under indexedTo in which revenues is an amount above zero; got FY2004.",
    );
  });
});

describe("amounts per share before and after a split", () => {
  const { shareSplits: splits } = company;

  test("have a plot and a scale of their own between two splits, named by the split", async () => {
    const chart = levelsChart(fiscalYears, "dividendsPerShare", { splits });
    const stretches = ["FY2010", "FY2011", "FY2021", "FY2022"].map(
      (period) => rowsOf(chart, period)[0]?.["stretch"],
    );
    expect(stretches).toEqual(["1", "2", "3", "4"]);
    const { svg } = await draw(chart);
    expect(textsIn(svg)).toContain("JPY, 1:200 split, Oct 2012");
    // No axis from zero to 2,750 has 16.25 on it.
    expect(textsIn(svg).filter((text) => text === "0")).toHaveLength(4);
  });

  test("share a scale once they are adjusted", async () => {
    const chart = levelsChart(fiscalYears, "dividendsPerShare", { splits, splitAdjusted: true });
    expect(textsIn((await draw(chart)).svg).filter((text) => text === "0")).toHaveLength(1);
  });

  test("are each with their own target, even in one year", () => {
    const chart = guidanceChart(guidance, fiscalYears, "dividendsPerShare", { splits });
    const [target, ...others] = rowsOf(chart, "FY2011");
    expect([target?.["stretch"], others.at(-1)?.["stretch"]]).toEqual(["1", "2"]);
  });
});
