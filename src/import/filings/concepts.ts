import { metrics } from "../../model/metric.js";

/** Which metric a concept of a taxonomy is, and how many concepts are taken before it. */
export interface ConceptMetric {
  readonly metric: string;
  readonly rank: number;
}

/** Finds the metric of a concept; nothing for one that is not asked for. */
export type MetricFinder = (taxonomy: string, concept: string) => ConceptMetric | undefined;

/** Concepts by name, with or without the taxonomy before a colon, and the metric that each is. */
export interface ConceptNames {
  readonly [concept: string]: string;
}

/**
 * Elements that companies use for a metric of ours beside the one that `metrics` names, which is
 * taken before them: those of revenues changed with the standard on contracts with customers, in
 * 2018. The order is that in which they are taken.
 */
const others: ConceptNames = {
  "us-gaap:RevenueFromContractWithCustomerExcludingAssessedTax": "revenues",
  "us-gaap:SalesRevenueNet": "revenues",
  "us-gaap:CostOfGoodsAndServicesSold": "costOfRevenues",
  "us-gaap:ProfitLoss": "netIncome",
  "us-gaap:IncomeLossFromContinuingOperationsBeforeIncomeTaxesExtraordinaryItemsNoncontrollingInterest":
    "incomeBeforeIncomeTaxes",
  "us-gaap:WeightedAverageNumberOfSharesOutstandingBasic": "weightedAverageShares",
  "ifrs-full:Revenue": "revenues",
  "ifrs-full:CostOfSales": "costOfRevenues",
  "ifrs-full:GrossProfit": "grossProfit",
  "ifrs-full:ProfitLossFromOperatingActivities": "operatingIncome",
  "ifrs-full:ProfitLossBeforeTax": "incomeBeforeIncomeTaxes",
  "ifrs-full:IncomeTaxExpenseContinuingOperations": "incomeTaxExpense",
  "ifrs-full:ProfitLoss": "netIncome",
  "ifrs-full:ProfitLossAttributableToOwnersOfParent": "netIncomeAttributable",
  "ifrs-full:BasicEarningsLossPerShare": "earningsPerShareBasic",
  "ifrs-full:DilutedEarningsLossPerShare": "earningsPerShareDiluted",
  "ifrs-full:Assets": "totalAssets",
  "ifrs-full:Equity": "totalEquity",
  "ifrs-full:EquityAttributableToOwnersOfParent": "shareholdersEquity",
  "ifrs-full:Goodwill": "goodwill",
};

/**
 * What the caller says of concepts comes first, then the elements that `metrics` names, then the
 * others.
 */
export function metricFinder(own: ConceptNames = {}): MetricFinder {
  const ours = Object.entries(metrics).flatMap(([metric, description]) =>
    "usGaap" in description ? [[`us-gaap:${description.usGaap}`, metric] as const] : [],
  );
  const ranked = [...Object.entries(own), ...ours, ...Object.entries(others)];
  const found = new Map<string, ConceptMetric>();
  for (const [rank, [concept, metric]] of ranked.entries())
    if (!found.has(concept)) found.set(concept, { metric, rank });
  return (taxonomy, concept) => found.get(concept) ?? found.get(`${taxonomy}:${concept}`);
}

const standards: Readonly<Record<string, string>> = { "us-gaap": "US GAAP", "ifrs-full": "IFRS" };

/** The accounting standard whose taxonomy it is. */
export function standardOf(taxonomy: string): string | undefined {
  return Object.hasOwn(standards, taxonomy) ? standards[taxonomy] : undefined;
}
