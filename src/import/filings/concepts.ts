import { metrics } from "../../model/metric.js";

/** The metric of a concept, and how many concepts take precedence over it. */
interface ConceptMetric {
  readonly metric: string;
  readonly rank: number;
}

/** Finds the metric of a concept; `undefined` for one that is not requested. */
export type MetricFinder = (taxonomy: string, concept: string) => ConceptMetric | undefined;

/** The metric of each concept, by name, with or without the taxonomy before a colon. */
export interface ConceptNames {
  readonly [concept: string]: string;
}

/**
 * Elements that companies use for a metric of ours, in order of precedence, after the one that
 * `metrics` names. Those of revenues changed in 2018, with the standard on contracts with
 * customers.
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

/** The caller's concepts come first, then the elements that `metrics` names, then the others. */
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

/** The accounting standard of a taxonomy. */
export function standardOf(taxonomy: string): string | undefined {
  return Object.hasOwn(standards, taxonomy) ? standards[taxonomy] : undefined;
}
