// A user's program with charts, compiled against the package by types.test.ts.
import { type BoundedLevel, fiscalYears, guidance, quarters } from "@iij/earnings";
import { type ChartSpec, guidanceChart, levelsChart } from "@iij/earnings/chart";

const chart: ChartSpec = { ...levelsChart(quarters, "revenues", { theme: "dark" }), width: 800 };
chart.data.values.map(({ period, value }) => [period, value]);
guidanceChart(guidance, fiscalYears, "operatingIncome").title.subtitle.push("mine");

const own: BoundedLevel<"EUR"> = { basis: "inferred", unit: "EUR", lower: "1" };
levelsChart({ FY2002: { revenues: own } }, "revenues");

// @ts-expect-error TS2345: No period of the series has the metric.
levelsChart(quarters, "floorSpace");
// @ts-expect-error TS2345: Nothing is guided of it.
guidanceChart(guidance, fiscalYears, "floorSpace");
// @ts-expect-error TS2322: A basis is one of four.
const wrong: BoundedLevel = { basis: "guessed", unit: "EUR", lower: "1" };
[wrong].length satisfies number;
