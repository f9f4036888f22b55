import type { SourceDocument } from "../../model/document.js";

/** IIJ's release of the results of the first half of fiscal 2018. */
export const iij1h18Release: SourceDocument = {
  id: "iij-1h18-release",
  kind: "pressRelease",
  standing: "issuer",
  title: "IIJ Announces First Six Months Financial Results for the Fiscal Year Ending March 31, 2019",
  publisher: "Internet Initiative Japan Inc.",
  published: { precision: "day", date: "2018-11-06", printed: "2018-11-06" },
  language: "en",
  url: "https://tse.einnews.com/pr_news/467317173/iij-announces-first-six-months-financial-results-for-the-fiscal-year-ending-march-31-2019",
  places: [
    {
      locator: "(no heading)",
      states: [
        { of: "halves.1H18.revenues", printed: "JPY91.0 billion", readOnce: true },
        { of: "halves.1H18.reportedGrowth.yearOverYear.revenues", printed: "up 9.6% YoY", comparedTo: "1H17", readOnce: true },
        { of: "halves.1H18.grossProfit", printed: "JPY14.1 billion", readOnce: true },
        { of: "halves.1H18.reportedGrowth.yearOverYear.grossProfit", printed: "up 8.2% YoY", comparedTo: "1H17", readOnce: true },
        { of: "halves.1H18.operatingIncome", printed: "JPY2.9 billion", readOnce: true },
        {
          of: "halves.1H18.reportedGrowth.yearOverYear.operatingIncome",
          printed: "up 25.8% YoY",
          comparedTo: "1H17",
          readOnce: true,
        },
        { of: "halves.1H18.incomeBeforeIncomeTaxesAdjusted", printed: "JPY2.9 billion", readOnce: true },
        {
          of: "halves.1H18.reportedGrowth.yearOverYear.incomeBeforeIncomeTaxesAdjusted",
          printed: "up 25.2% YoY",
          comparedTo: "1H17",
          readOnce: true,
        },
        { of: "halves.1H18.netIncomeAttributableAdjusted", printed: "JPY1.7 billion", readOnce: true },
        {
          of: "halves.1H18.reportedGrowth.yearOverYear.netIncomeAttributableAdjusted",
          printed: "up 22.7% YoY",
          comparedTo: "1H17",
          readOnce: true,
        },
      ],
    },
  ],
};
