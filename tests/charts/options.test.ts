import { company, documents, facts, fiscalYears, guidance, quarters } from "@iij/earnings";
import {
  guidanceChart,
  growthChart,
  levelsChart,
  rankingsChart,
  vintagesChart,
} from "@iij/earnings/chart";
import { describe, expect, test } from "vitest";
import { wrap } from "../../src/chart/frame/wrap.js";
import { draw } from "./draw.js";
import { textsIn } from "./svg.js";

const titleOf = ({ title }: ReturnType<typeof levelsChart>): string => title.text.join(" ");

describe("a title says what is shown and of whom", () => {
  const iij = { company: "IIJ" } as const;

  test("as the caller names the company", () => {
    expect(titleOf(levelsChart(quarters, "revenues", iij))).toBe("IIJ: revenues by quarter");
    expect(titleOf(growthChart(quarters, "operatingIncome", iij))).toBe(
      "IIJ: operating income (loss) by quarter, growth year over year",
    );
    expect(titleOf(guidanceChart(guidance, fiscalYears, "revenues", iij))).toBe(
      "IIJ: revenues by fiscal year, guidance and actual",
    );
  });

  test("as all figures name it, or as the caller puts it altogether", () => {
    const own = { "1Q24": { sales: { value: "5", unit: "EUR", company: "Umbrella plc" } } };
    expect(titleOf(levelsChart(own, "sales"))).toBe("Umbrella plc: sales by quarter");
    const options = { title: "Sales", subtitle: "In the rain", width: 400 } as const;
    const chart = levelsChart(own, "sales", options);
    expect([titleOf(chart), chart.title.subtitle[0], chart.width]).toEqual([
      "Sales",
      "In the rain",
      400,
    ]);
  });
});

test("statements of one figure have the titles of their documents if the caller passes these", () => {
  const first = (source?: typeof documents): unknown =>
    vintagesChart(facts, "operatingIncome", "FY2021", source && { source }).data.values[0]?.[
      "statement"
    ];
  expect(first()).toBe("2022-05-13 · iij-fy2021-release");
  const { title } = documents["iij-fy2021-release"];
  expect(first(documents)).toContain(`2022-05-13 · ${title.slice(0, 20)}`);
});

test("the source line names documents by their titles, or is the caller's own", async () => {
  const only = { "3Q02": quarters["3Q02"] };
  const lines = async (source?: string | typeof documents) => {
    const chart = levelsChart(only, "revenues", source === undefined ? {} : { source, width: 900 });
    return textsIn((await draw(chart)).svg).filter((text) => text.startsWith("Source"));
  };
  expect(await lines()).toEqual(["Source: iij-3q02-presentation"]);
  expect(await lines(documents)).toEqual([
    "Source: Internet Initiative Japan Inc., “Internet Initiative Japan (Nasdaq: IIJI)”, 2003",
  ]);
  expect(await lines("our own count")).toEqual(["Source: our own count"]);
});

test("an error bar that nobody can see is left out", () => {
  const sales = (decimals: number) => ({ sales: { value: "1000", unit: "EUR", decimals } });
  const drawn = (decimals: number) =>
    JSON.stringify(levelsChart({ "1Q24": sales(decimals) }, "sales").layer);
  expect(drawn(-2)).toContain("errorbar");
  expect(drawn(0)).not.toContain("errorbar");
});

test("growth and levels share a row for each period, and a picture", () => {
  const { values } = levelsChart(fiscalYears, "revenues", { growth: "yearOverYear" }).data;
  expect(values.find(({ period }) => period === "FY2018")).toMatchObject({
    kind: "printed",
    growthLane: "notComparable",
  });
  const row = values.find(({ period }) => period === "FY2010");
  expect(row).toMatchObject({ kind: "printed", growth: "+21.2%" });
  expect(Number(row?.["rateLower"])).toBeLessThan(Number(row?.["rateUpper"]));
});

test("a miss of a few percent is seen: the surprise from the first target and from the last", () => {
  const { values } = guidanceChart(guidance, fiscalYears, "operatingIncome").data;
  const last = values.find((row) => row["period"] === "FY2023" && row["target"] === "last");
  expect(last?.["surprise"]).toBeLessThan(-5);
  // A range has no amount to be measured from, and so only ends.
  const range = values.find((row) => row["period"] === "FY2024" && row["target"] === "last");
  expect(range).not.toHaveProperty("surprise");
  expect(range?.["surpriseLower"]).toBeLessThan(Number(range?.["surpriseUpper"]));
});

describe("amounts per share", () => {
  const splits = company.shareSplits;

  test("have a rule at each split, named by it", () => {
    const layer = JSON.stringify(levelsChart(fiscalYears, "dividendsPerShare", { splits }).layer);
    for (const name of ["1:200 split, Oct 2012", "1:2 split, Jan 2021", "1:2 split, Oct 2022"])
      expect(layer).toContain(name);
  });

  test("or are all in the shares of today, computed where no document prints them so", () => {
    const options = { splits, splitAdjusted: true } as const;
    const chart = levelsChart(fiscalYears, "dividendsPerShare", options);
    expect(JSON.stringify(chart.layer)).not.toContain("split,");
    const rows = chart.data.values.filter(({ value }) => value !== undefined);
    expect(rows.find(({ period }) => period === "FY2010")).toMatchObject({
      kind: "computed",
      value: 3.4375,
      printed: "JPY2,750",
    });
    expect(rows.at(-1)).toMatchObject({ period: "FY2023", kind: "printed", value: 34.36 });
  });
});

describe("rankings", () => {
  const entries = [1, 2, 2, 4].map((rank, index) => ({
    rank,
    name: `Company ${index}`,
    company: `company${index}`,
  }));

  test("that tie are on lines of their own, each with its rank", () => {
    const { values } = rankingsChart({ a: { category: "umbrellas", entries } }).data;
    expect(values.map(({ rank, line }) => [rank, line])).toEqual([
      [1, 1],
      [2, 2],
      [2, 3],
      [4, 4],
    ]);
  });

  test("of eight tables are in two rows of four", () => {
    const tables = Array.from({ length: 8 }, (_, index) => [
      `t${index}`,
      { category: `umbrellas ${index}`, entries },
    ]);
    const { values } = rankingsChart(Object.fromEntries(tables) as never).data;
    const places = new Set(values.map(({ column, line }) => `${column}/${line}`));
    expect(places.size).toBe(values.length);
    expect(new Set(values.map(({ column }) => column))).toEqual(new Set([1, 2, 3, 4]));
  });
});

describe("text in lines", () => {
  test("is broken between Japanese words", () => {
    const lines = wrap("営業利益の増減率、前年同期比を示す", 20, 120);
    expect(lines.join("")).toBe("営業利益の増減率、前年同期比を示す");
    expect(lines.length).toBeGreaterThan(2);
    for (const line of lines) expect(line).not.toMatch(/^[、。]/);
    expect(lines.some((line) => line.endsWith("営") || line.endsWith("前年同"))).toBe(false);
  });

  test("of nothing but blanks or marks comes back, however long it is", () => {
    expect(wrap(`a${" ".repeat(40_000)}b`, 11, 570)).toEqual(["a b"]);
    expect(wrap(`あ${"、".repeat(40_000)}`, 11, 570).join("")).toHaveLength(40_001);
  });
});
