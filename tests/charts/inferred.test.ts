import { expect, test } from "vitest";
import { facts, infer, quarters } from "@iij/earnings";
import { type ChartRow, type ChartSpec, growthChart, levelsChart } from "@iij/earnings/chart";

const known = infer(facts);
const rowOf = (chart: ChartSpec, period: string): ChartRow | undefined =>
  chart.data.values.find((row) => row["period"] === period);

test("an inferred rate has its ends and says so, and no point", () => {
  const chart = growthChart(known, "revenues", { span: "quarter" });
  const row = rowOf(chart, "3Q02");
  expect(row).toMatchObject({
    kind: "inferred",
    basis: "inferred",
    lower: 6.25,
    upper: 6.35,
    between: "6.25 – 6.35",
  });
  expect(Object.keys(row ?? {})).not.toContain("rate");
  expect(row?.["compared"]).toBe(
    "3Q02 10.5554 – 10.5761 JPY billion against 3Q01 9.9252 – 9.9539 JPY billion",
  );
  expect(rowOf(growthChart(known, "operatingIncome", { span: "quarter" }), "3Q02")).toMatchObject({
    lane: "turnedToLoss",
    outcome: "turned to loss",
  });
  const legend = "inferred, between these bounds";
  expect(JSON.stringify(chart.layer)).toContain(legend);
  expect(JSON.stringify(growthChart(quarters, "revenues").layer)).not.toContain(legend);
});

test("a result of infer is a series as a whole", () => {
  expect(levelsChart(known, "revenues").data.values).toEqual(
    levelsChart(known.levels, "revenues").data.values,
  );
  expect(
    levelsChart([quarters, known], "revenues").data.values.find(({ period }) => period === "3Q01"),
  ).toMatchObject({ kind: "inferred" });
  // Of two accounting standards only the whole knows a pair that can be compared.
  expect(rowOf(growthChart(known, "revenues"), "FY2018")).toMatchObject({
    outcome: expect.stringMatching(/%/) as string,
  });
  expect(rowOf(growthChart(known.levels, "revenues"), "FY2018")).toMatchObject({
    lane: "notComparable",
  });
});

test.each([
  ["7", "9", 7],
  ["-9", "-7", -7],
  ["-1", "2", undefined],
  ["0", "2", 0],
  ["-2", "0", 0],
])("what is certain of %s to %s is the end nearer to zero: %s", (lower, upper, certain) => {
  const own = { "3Q02": { a: { basis: "inferred", unit: "JPY", lower, upper } } } as const;
  const row = rowOf(levelsChart(own, "a", { scale: "one" }), "3Q02");
  expect(row?.["certain"]).toBe(certain);
});
