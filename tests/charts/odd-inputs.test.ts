import { describe, expect, test } from "vitest";
import type { Fact } from "@iij/earnings";
import {
  type ChartSpec,
  crossSellingChart,
  guidanceChart,
  levelsChart,
  mixChart,
  rankingsChart,
  type Series,
  vintagesChart,
} from "@iij/earnings/chart";
import { draw } from "./draw.js";
import { textsIn } from "./svg.js";

/* Found by looking at pictures of each function with odd inputs: one period, a hundred, all losses, a ratio, long names. */

const yen = (value: string, more: object = {}) => ({ value, unit: "JPY", decimals: 0, ...more });
const long =
  "An extraordinarily long name of a measure that somebody else defined, with exceptions";

/** The widest mark of a picture: the zero line, or the line of its axis. */
async function plotWidthOf(chart: ChartSpec): Promise<number> {
  const { svg } = await draw(chart);
  return Math.max(...[...svg.matchAll(/<line [^>]*?x2="([\d.]+)"/g)].map(([, x2]) => Number(x2)));
}

describe("a long name takes nothing from the plot", () => {
  const sales = { FY2023: { a: yen("10"), b: yen("5") } };
  const metrics = { a: { label: long }, b: { label: long } };

  test.each<readonly [string, ChartSpec]>([
    ["in a legend", levelsChart(sales, ["a", "b"], { metrics })],
    ["in the heading of a panel", levelsChart(sales, "a", { metrics, margins: "b" })],
    ["in a stack", mixChart(sales, ["a", "b"], { metrics })],
    [
      "of a document",
      levelsChart({ FY2023: { a: yen("10", { document: "d".repeat(120) }) } }, "a"),
    ],
    [
      "of a service",
      crossSellingChart(
        {
          "3Q02": { a: { rate: { value: "1", unit: "ratio", decimals: 2 }, base: 9, label: long } },
        },
        "3Q02",
      ),
    ],
  ])("%s", async (_, chart) => {
    expect(await plotWidthOf(chart)).toBeGreaterThan(480);
  });
});

test("a panel without a ratio has no plot, and none at all without an outcome", async () => {
  const losses = { "1Q23": { a: yen("-5") }, "1Q24": { a: yen("-9") } };
  const withLane = levelsChart(losses, "a", { growth: "yearOverYear" });
  expect(textsIn((await draw(withLane)).svg)).toContain("loss widened");
  const alone = levelsChart({ "1Q23": { a: yen("5") } }, "a", { growth: "yearOverYear" });
  expect(alone.height).toBe(levelsChart({ "1Q23": { a: yen("5") } }, "a").height);
  expect(Number(withLane.height)).toBeLessThan(420);
});

describe("a rank far below the others", () => {
  const table = (...ranks: readonly number[]) =>
    rankingsChart({
      a: {
        category: "access",
        entries: ranks.map((rank) => ({ rank, name: `No. ${rank}`, company: "own" })),
      },
    });

  test("is not on the scale of the table: the ranks in between take one line", async () => {
    const chart = table(1, 2, 2, 57, 999);
    expect(chart.data.values.map(({ line }) => line)).toEqual([1, 2, 3, 5, 7]);
    const texts = textsIn((await draw(chart)).svg);
    expect(texts).toContain("4–56 not listed");
    expect(texts).toContain("58–998 not listed");
  });

  test("a single rank without a name stays a gap", () => {
    expect(table(1, 3).data.values.map(({ line }) => line)).toEqual([1, 3]);
  });
});

test("an upper limit has an arrow, as a lower one has", async () => {
  const fact = (value: string, qualifier: string, year: number) =>
    ({
      ...{ id: `own${year}`, kind: "level", metric: "a", period: "FY2010", value, unit: "JPY" },
      ...{ document: `d${year}`, locator: "p. 1", published: `${year}-05-01`, qualifier },
      ...{ standing: "issuer", stands: false },
    }) as unknown as Fact;
  const { svg } = await draw(
    vintagesChart([fact("5", "lessThan", 2011), fact("4", "moreThan", 2012)], "a", "FY2010"),
  );
  expect([...svg.matchAll(/aria-roledescription="point"/g)]).toHaveLength(2);
});

test("a result ten times its target is in a lane, so that the others can be seen", () => {
  const target = (value: string) => ({ form: "point", value: yen(value) });
  const targets: Series = { FY2023: { a: target("10") }, FY2024: { a: target("100") } };
  const chart = guidanceChart(
    targets,
    { FY2023: { a: yen("900") }, FY2024: { a: yen("103") } },
    "a",
  );
  const drawn = chart.data.values.filter((row) => "surprise" in row);
  expect(drawn.map(({ period }) => period)).toEqual(["FY2024"]);
  const lane = chart.data.values.find((row) => row["lane"] === "far");
  expect([lane?.["period"], lane?.["surpriseBetween"]]).toEqual([
    "FY2023",
    "8466.6666 – 9378.9474",
  ]);
});
