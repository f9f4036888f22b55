import {
  company,
  crossSelling,
  facts,
  fiscalYears,
  guidance,
  halves,
  infer,
  nineMonths,
  quarters,
  rankings,
} from "@iij/earnings";
import {
  type ChartOptions,
  type ChartSpec,
  crossSellingChart,
  growthChart,
  guidanceChart,
  levelsChart,
  mixChart,
  rankingsChart,
  vintagesChart,
} from "@iij/earnings/chart";

/**
 * Levels of every kind that a chart knows: printed, inferred, guided, hedged, in words, open on
 * either side, and a gap.
 */
export const everyKind = {
  "1Q02": {
    revenues: { basis: "inferred", unit: "JPY", lower: "9000000000", upper: "9800000000" },
  },
  "2Q02": { revenues: { basis: "inferred", unit: "JPY", lower: "10000000000" } },
  "3Q02": { revenues: quarters["3Q02"].revenues },
  "4Q02": { revenues: guidance["4Q02"].revenues },
  "1Q03": { revenues: { basis: "guided", unit: "JPY", upper: "14000000000" } },
  "3Q03": { revenues: { value: "12000000000", unit: "JPY", qualifier: "approximately" } },
  "4Q03": {
    revenues: {
      qualifier: "qualitative",
      printed: "improve considerably",
      document: "own",
      locator: "p. 1",
    },
  },
} as const;

const known = infer(facts);

/** Parts of the revenues of network services; customers at home are the rest. */
const networkServices = [
  "enterpriseInternetConnectivityRevenues",
  "outsourcingRevenues",
  "wanServicesRevenues",
] as const;

/** One chart of each function over our own records, and some that show what others do not. */
export const ours: Readonly<Record<string, (options: ChartOptions) => ChartSpec>> = {
  levels: (options) => levelsChart(fiscalYears, "revenues", options),
  "levels with losses": (options) => levelsChart(quarters, "operatingIncome", options),
  "levels of nine months": (options) => levelsChart(nineMonths, "operatingIncome", options),
  "levels of every kind": (options) => levelsChart(everyKind, "revenues", options),
  "levels in percent": (options) => levelsChart(fiscalYears, "operatingMargin", options),
  "levels and guidance": (options) => levelsChart([halves, guidance], "revenues", options),
  "levels as inferred": (options) => levelsChart([quarters, known, guidance], "revenues", options),
  "levels as lines": (options) =>
    levelsChart(everyKind, "revenues", { ...options, mark: "line", growth: "yearOverYear" }),
  "levels of several metrics": (options) =>
    levelsChart(fiscalYears, ["revenues", "operatingIncome", "netIncome"], {
      ...options,
      margins: "revenues",
      growth: "yearOverYear",
    }),
  "levels as an index": (options) =>
    levelsChart(fiscalYears, ["revenues", "operatingIncome"], {
      ...options,
      mark: "line",
      indexedTo: "FY2019",
    }),
  "levels between splits": (options) =>
    levelsChart(fiscalYears, "dividendsPerShare", { ...options, splits: company.shareSplits }),
  "guidance between splits": (options) =>
    guidanceChart(guidance, fiscalYears, "dividendsPerShare", options),
  mix: (options) => mixChart(fiscalYears, networkServices, options),
  "mix as shares": (options) =>
    mixChart(fiscalYears, networkServices, {
      ...options,
      of: "networkServicesRevenues",
      shares: true,
    }),
  growth: (options) => growthChart(quarters, "operatingIncome", options),
  "growth from the quarter before": (options) =>
    growthChart(quarters, "operatingIncome", { ...options, compare: "quarterOverQuarter" }),
  "growth as inferred": (options) =>
    growthChart(known, "operatingIncome", { ...options, span: "quarter" }),
  "growth without any rate": (options) =>
    growthChart({ "3Q02": quarters["3Q02"] }, "revenues", options),
  guidance: (options) => guidanceChart(guidance, fiscalYears, "operatingIncome", options),
  "guidance of a quarter, in words": (options) =>
    guidanceChart(guidance, quarters, "operatingIncome", { ...options, span: "fiscalYear" }),
  "guidance with a lower limit": (options) =>
    guidanceChart(guidance, fiscalYears, "revenuesGrowth", options),
  crossSelling: (options) => crossSellingChart(crossSelling, "3Q02", options),
  rankings: (options) => rankingsChart(rankings, { ...options, company: "iij" }),
  "rankings without a company": (options) => rankingsChart(rankings, options),
  vintages: (options) => vintagesChart(facts, "operatingIncome", "1Q03", options),
};

const variants: readonly ChartOptions[] = [{}, { theme: "light" }, { theme: "dark", locale: "ja" }];

/** Each of them in each variant, by a title. */
export const oursInVariants: readonly (readonly [title: string, make: () => ChartSpec])[] =
  Object.entries(ours).flatMap(([title, make]) =>
    variants.map(
      (options) => [`${title} ${JSON.stringify(options)}`, () => make(options)] as const,
    ),
  );
