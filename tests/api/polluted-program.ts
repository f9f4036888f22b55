import { createHash } from "node:crypto";
// The schemas stand on zod, which itself does not load where `Object.prototype` has a `value`.
import "@iij/earnings/schema";

/**
 * Records and answers in a process whose objects have more than they should. Run with the keys to
 * put on `Object.prototype` and on `Array.prototype`; writes a line per answer, with its hash.
 */
const [, , objectKeys = "", arrayKeys = ""] = process.argv;

const fact = { id: "quarters.3Q02.revenues", value: "1", unit: "USD", decimals: -12, stands: true };
const found: Readonly<Record<string, unknown>> = { decimals: -12, value: "1", unit: "USD" };

for (const [prototype, keys] of [
  [Object.prototype, objectKeys],
  [Array.prototype, arrayKeys],
] as const)
  for (const key of keys.split(",").filter((each) => each !== ""))
    Object.defineProperty(prototype, key, {
      value: found[key] ?? fact,
      configurable: true,
      writable: true,
    });

const earnings = await import("@iij/earnings");
const { toCsv, toGrowthCsv } = await import("@iij/earnings/export");
const { growthChart, levelsChart } = await import("@iij/earnings/chart");
const { growthRows, rows } = await import("@iij/earnings/notebook");
const { facts, fiscalYears, guidance, quarters } = earnings;
const { revenues, operatingIncome } = quarters["3Q02"];
const { rate, base } = earnings.crossSelling["3Q02"].valueAddedServices;
const before = { value: "9900000000", unit: "JPY", decimals: -8 } as const;
const exact = { value: "9900000000", unit: "JPY" } as const;

const answers: Readonly<Record<string, () => unknown>> = {
  quarters: () => quarters,
  fiscalYears: () => fiscalYears,
  facts: () => facts,
  guidance: () => guidance,
  segments: () => earnings.segments,
  rankings: () => earnings.rankings,
  observations: () => earnings.observations,
  asOf: () => earnings.asOf(facts, "2003-08-31"),
  history: () => earnings.history(facts, "operatingIncome", "1Q03"),
  infer: () => earnings.infer(facts).cells.map(({ derivation: _, ...cell }) => cell),
  explain: () => {
    const known = earnings.infer(facts).levels["3Q01"]?.revenues;
    return known && earnings.explain(known);
  },
  reconcileAll: () => earnings.reconcileAll(facts).inconsistent.length,
  bounds: () => [earnings.bounds(revenues), earnings.bounds(exact)],
  growth: () => [earnings.growth(revenues, before), earnings.growth(revenues, exact)],
  yearOverYear: () => earnings.yearOverYear(quarters, "operatingIncome", "3Q02"),
  quarterOverQuarter: () => earnings.quarterOverQuarter(quarters, "operatingIncome", "3Q02"),
  compoundGrowth: () =>
    earnings.compoundGrowth(fiscalYears, "revenues", { from: "FY2013", to: "FY2023" }),
  missing: () =>
    earnings.yearOverYear({ "4Q02": { revenues: exact } } as never, "revenues", "4Q02"),
  margin: () => earnings.margin(operatingIncome, revenues),
  share: () => earnings.share(operatingIncome, exact),
  sum: () => earnings.sum(revenues, operatingIncome),
  intersect: () => earnings.intersect(earnings.bounds(revenues), earnings.bounds(revenues)),
  reconcile: () => earnings.reconcile(revenues, exact),
  checkGuidance: () => earnings.checkGuidance(before, guidance["4Q02"].revenues),
  guidanceSurprise: () => earnings.guidanceSurprise(before, guidance["4Q02"].revenues),
  crossSellCounts: () => earnings.crossSellCounts(rate, base),
  crossSellOverlap: () => earnings.crossSellOverlap(rate, rate),
  formatFigure: () => [earnings.formatFigure(revenues), earnings.formatFigure(exact, "ja")],
  formatGrowth: () => earnings.formatGrowth(earnings.growth(revenues, exact)),
  toCsv: () => toCsv(facts),
  toGrowthCsv: () => toGrowthCsv(quarters),
  rows: () => rows(quarters, "revenues"),
  growthRows: () => growthRows(quarters, "operatingIncome"),
  levelsChart: () => levelsChart(quarters, "revenues"),
  growthChart: () => growthChart(quarters, "operatingIncome"),
};

for (const [name, answer] of Object.entries(answers)) {
  let text: string;
  try {
    text = JSON.stringify(earnings.plain(answer()));
  } catch (error) {
    text = String(error);
  }
  if (process.env["SHOW"] === name) process.stdout.write(`${text.slice(0, 2000)}\n`);
  process.stdout.write(`${name} ${createHash("sha256").update(text).digest("hex")}\n`);
}
