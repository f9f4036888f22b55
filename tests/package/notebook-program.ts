// A user's program with rows and displays, compiled against the package by types.test.ts.
import { documents, quarters } from "@iij/earnings";
import { levelsChart } from "@iij/earnings/chart";
import { type GrowthRow, growthRows, rows, show, type Shown, toSvg } from "@iij/earnings/notebook";

const revenues: number[] = rows(quarters, "revenues", { unit: "JPY", scale: "million" }).flatMap(
  ({ value }) => value ?? [],
);
const growth: GrowthRow[] = growthRows(quarters, "operatingIncome", {
  compare: "quarterOverQuarter",
});
const shown: Shown = show(growth, { documents, title: `${revenues.length} quarters` });
show(levelsChart(quarters, "revenues")).text.concat(shown.text);
void toSvg(levelsChart(quarters, "revenues")).then(
  (svg) => svg.length,
  () => 0,
);

// @ts-expect-error TS2345: No period of the series has the metric.
rows(quarters, "floorSpace");
// @ts-expect-error TS2322: A scale is one of seven.
growthRows(quarters, "revenues", { scale: "mio" });
// @ts-expect-error TS2322: A rate may not be there.
const rate: number = growth[0]?.rate ?? null;
rate satisfies number;
