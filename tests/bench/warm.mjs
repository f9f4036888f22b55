import { fiscalYears, formatFigure, formatGrowth, growth, known, quarters } from "@iij/earnings";
import { levelsChart } from "@iij/earnings/chart";
import { growthRows } from "@iij/earnings/notebook";
import { median } from "./median.mjs";

const revenues = quarters["2Q03"].revenues;
const found = growth(revenues, quarters["1Q03"].revenues);

const { point, lower, upper } = found.rate;
const rates = [point, lower, upper].map((rate) => rate.toFixed());
const percent = {
  style: "percent",
  minimumFractionDigits: 1,
  maximumFractionDigits: 1,
  signDisplay: "exceptZero",
};

/** What `formatGrowth` once did in each call: it created three formats and used each of them once. */
const threeFormats = () => rates.map((rate) => new Intl.NumberFormat("en", percent).format(rate));

/** Milliseconds of the processor for each call. */
function timeOf(run, calls) {
  const start = process.cpuUsage();
  for (let call = 0; call < calls; call += 1) run();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / calls / 1000;
}

/** Medians of rounds by turns; the first round only warms up. */
function timesOf(runs, calls, rounds = 7) {
  const times = runs.map(() => []);
  for (let round = 0; round <= rounds; round += 1)
    for (const [index, run] of runs.entries()) {
      const time = timeOf(run, calls);
      if (round > 0) times[index].push(time);
    }
  return times;
}

/** The goal is that three formats take ten times as long. */
export function formats() {
  const runs = [() => formatGrowth(found), () => formatFigure(revenues), threeFormats];
  const names = ["formatGrowth", "formatFigure", "three new Intl.NumberFormat, each used once"];
  const times = timesOf(runs, 2000);
  return names.map((name, index) => ({
    name,
    median: `${(median(times[index]) * 1000).toFixed(2)} µs`,
    ratio: median(times[2].map((time, round) => time / times[index][round])),
    ...(index < 2 && { atLeast: 10, because: "numbers are read from Decimals" }),
  }));
}

/** The goal is five milliseconds, so the ratio is of five milliseconds. */
export function rowsAndCharts() {
  const series = [known.fiscalYears, fiscalYears];
  const runs = [
    () => growthRows(series, "revenues"),
    () => growthRows(quarters, "revenues"),
    () => levelsChart(fiscalYears, "revenues"),
    () => levelsChart(quarters, "revenues"),
  ];
  const names = [
    "growthRows of 25 years",
    "growthRows of all quarters",
    "levelsChart of fiscal years",
    "levelsChart of all quarters",
  ];
  const times = timesOf(runs, 20);
  return names.map((name, index) => ({
    name,
    median: `${median(times[index]).toFixed(2)} ms`,
    ratio: median(times[index]) / 5,
    atMost: 1,
    because: "each growth and each label is computed for itself",
  }));
}
