import { tableFromArrays } from "apache-arrow";
import * as earnings from "@iij/earnings";
import * as chart from "@iij/earnings/chart";
import * as columns from "@iij/earnings/columns";
import * as exporting from "@iij/earnings/export";
import * as importing from "@iij/earnings/import";
import * as notebook from "@iij/earnings/notebook";
import * as schema from "@iij/earnings/schema";
import { january, stores } from "../import/made-up-filings.js";

const { crossSelling, facts, fiscalYears, guidance, quarters, rankings } = earnings;
const { operatingIncome, revenues, convenienceTranslation } = quarters["3Q02"];
const { rate, base } = crossSelling["3Q02"].valueAddedServices;
const ofOneDocument = facts.filter(({ document }) => document === "iij-3q02-presentation");
const loss = earnings.quarterOverQuarter(quarters, "operatingIncome", "3Q02");
const inference = earnings.infer(ofOneDocument);
const [level] = inference.cells;

const kind = { scale: -6, decimals: -6, span: "quarter", unit: "JPY" };
const rows = {
  entities: Int32Array.of(0, 0),
  periods: Int32Array.of(8004, 8008),
  amounts: Float64Array.of(9_950, 10_600),
};
const table = { ...rows, ...kind };
const arrowTable = tableFromArrays(rows);

/** For every public function the arguments of a call that it answers. */
const calls = {
  asOf: [ofOneDocument, "2003-08-31"],
  bounds: [revenues],
  checkClaim: [{ ...revenues, qualifier: "recordHigh" }, quarters, { since: "3Q01" }],
  checkGuidance: [undefined, guidance["4Q02"].revenues, { tolerance: "0.05" }],
  comparePeriods: ["3Q02", "4Q02"],
  compoundGrowth: [quarters, "operatingIncome", { from: "2Q02", to: "3Q02" }],
  crossSellCounts: [rate, base],
  crossSellOverlap: [rate, rate],
  crossSellRate: [100, 150],
  difference: [revenues, operatingIncome, {}],
  explain: [level, {}],
  formatBounds: [earnings.bounds(revenues), "en"],
  formatFigure: [revenues, "en", {}],
  readAmount: ["¥1.23bn", {}],
  formatGrowth: [loss, "en"],
  growth: [revenues, revenues],
  growthContributions: [
    { all: { current: revenues, base: revenues } },
    { current: revenues, base: revenues },
    {},
  ],
  indexed: [fiscalYears, "revenues", "FY2014", {}],
  guidanceSurprise: [quarters["4Q02"].revenues, guidance["4Q02"].revenues, { tolerance: "0.05" }],
  history: [ofOneDocument, "revenues", "3Q02", {}],
  impliedExchangeRate: [revenues, convenienceTranslation.revenues],
  impliedRemainder: [guidance.FY2002.revenues, { ...revenues, period: "9M02" }],
  infer: [ofOneDocument, {}],
  intersect: [earnings.bounds(revenues), earnings.bounds(revenues)],
  isFiscalYearId: ["FY2002"],
  isHalfId: ["1H02"],
  isMetricId: ["revenues"],
  isNineMonthsId: ["9M02"],
  isPeriodId: ["3Q02"],
  isQuarterId: ["3Q02"],
  knownFrom: [ofOneDocument, {}],
  latest: [quarters, "revenues"],
  margin: [operatingIncome, revenues],
  periodDates: ["3Q02", {}],
  periodOf: ["2002-11-15", "quarter", {}],
  periodsBetween: ["3Q02", "2Q03"],
  plain: [loss],
  pointChange: [rate, rate],
  quarterOverQuarter: [quarters, "operatingIncome", "3Q02"],
  quartersFromCumulative: [fiscalYears, "revenues", {}],
  rankOf: [rankings.nikkei2002DialUpAccess, "nec"],
  reconcile: [revenues, revenues],
  reconcileAll: [ofOneDocument, {}],
  reconcileGuidance: [
    guidance.FY2002.revenues,
    guidance["4Q02"].revenues,
    { ...revenues, period: "9M02" },
  ],
  segmentsIn: [earnings.segments, "9M02"],
  share: [revenues, revenues],
  shiftPeriod: ["3Q02", 1, "span"],
  spanOf: ["3Q02"],
  trailingTwelveMonths: [fiscalYears, "revenues", "FY2014", {}],
  yearOverYear: [quarters, "operatingIncome", "3Q02"],
  fromCompanyFacts: [stores, january],
  fromCsv: [exporting.toCsv(ofOneDocument), {}],
  fromXbrlJson: [
    exporting.toXbrlJson(ofOneDocument, { scheme: "http://example.com", identifier: "own" }).report,
    {},
  ],
  importing: [exporting.toCsv(ofOneDocument), "csv", {}],
  fromCsvText: ["'=1"],
  splitAdjusted: [fiscalYears.FY2010.dividendsPerShare, earnings.company.shareSplits, {}],
  sum: [[revenues, operatingIncome], {}],
  toArrow: [ofOneDocument, {}],
  toCsv: [ofOneDocument, {}],
  toDataPackage: [
    ofOneDocument,
    {
      name: "own",
      title: "Own",
      path: "facts.csv",
      licence: { title: "Ours.", path: "licence.txt" },
      documents: earnings.documents,
    },
  ],
  toDocumentsCsv: [earnings.documents, {}],
  toLevelsCsv: [quarters, {}],
  toLevelsParquet: [quarters, {}],
  toGrowthCsv: [{ FY2002: { revenues: fiscalYears.FY2002.revenues } }, {}],
  toJsonSchema: [schema.factSchema, "https://example.com/fact"],
  toParquet: [ofOneDocument, {}],
  toXbrlJson: [ofOneDocument, { scheme: "http://example.com", identifier: "own" }],
  crossSellingChart: [crossSelling, "3Q02"],
  growthChart: [quarters, "operatingIncome", {}],
  guidanceChart: [guidance, fiscalYears, "revenues", {}],
  levelsChart: [quarters, "revenues", {}],
  mixChart: [fiscalYears, ["outsourcingRevenues", "wanServicesRevenues"], {}],
  rankingsChart: [rankings, {}],
  vintagesChart: [facts, "revenues", "FY2002", {}],
  growthColumns: [table, {}],
  compoundGrowthColumns: [table, 4, {}],
  fromColumns: [table, "sales"],
  toColumns: [ofOneDocument, "operatingIncome", "quarter", {}],
  shareColumns: [table, table, {}],
  fromArrow: [
    arrowTable,
    { entities: "entities", periods: "periods", amounts: "amounts", ...kind },
  ],
  compoundGrowthRows: [fiscalYears, ["revenues"], {}],
  growthRows: [quarters, "operatingIncome", {}],
  rows: [quarters, "revenues", {}],
  show: [notebook.rows(quarters, "revenues"), {}],
  surpriseRows: [guidance, fiscalYears, "revenues", {}],
  wide: [quarters, ["revenues"], {}],
  toSvg: [chart.levelsChart(quarters, "revenues")],
  parseRecord: [schema.figureSchema, revenues],
  periodSchemas: [{ metrics: { netSales: { unit: "EUR", flow: true } } }],
} as const satisfies Readonly<Record<string, readonly unknown[]>>;

type Verb = (...given: readonly unknown[]) => unknown;

const entries: Readonly<Record<string, unknown>> = {
  ...earnings,
  ...exporting,
  ...importing,
  ...chart,
  ...notebook,
  ...columns,
  ...schema,
};

/** The names of all functions of all entry points. */
export const verbs: readonly string[] = Object.keys(entries)
  .filter((name) => typeof entries[name] === "function" && name !== "EarningsError")
  .sort();

/** Calls a public function by its name; the answer and the error of any may take their time. */
export function call(name: string, given: readonly unknown[]): Promise<unknown> {
  return new Promise((resolve) => {
    resolve((entries[name] as Verb)(...given));
  });
}

/** The arguments of a call that a public function answers. */
export const natural: Readonly<Record<string, readonly unknown[]>> = calls;
