import type { SourceDocument } from "../../model/document.js";

/** IIJ's release of the results of the first nine months of fiscal 2018. */
export const iij9m18Release: SourceDocument = {
  id: "iij-9m18-release",
  kind: "pressRelease",
  standing: "issuer",
  title: "IIJ Announces Nine Months Financial Results for the Fiscal Year Ending March 31, 2019",
  publisher: "Internet Initiative Japan Inc.",
  published: { precision: "day", date: "2019-02-07", printed: "2019-02-07" },
  language: "en",
  url: "https://www.baystnews.com/iij-announces-nine-months-financial-results-for-the-fiscal-year-ending-march-31-2019/",
  note: "Read in a mirror on baystnews.",
  places: [
    {
      locator: "Highlights of Financial Results for 1Q-3Q18",
      states: [
        { of: "nineMonths.9M18.revenues", printed: "JPY139.4 billion" },
        { of: "nineMonths.9M18.reportedGrowth.yearOverYear.revenues", printed: "up 9.2% YoY", comparedTo: "9M17" },
        { of: "nineMonths.9M18.grossProfit", printed: "JPY22.0 billion" },
        { of: "nineMonths.9M18.reportedGrowth.yearOverYear.grossProfit", printed: "up 11.4% YoY", comparedTo: "9M17" },
        { of: "nineMonths.9M18.operatingIncome", printed: "JPY5.1 billion" },
        { of: "nineMonths.9M18.reportedGrowth.yearOverYear.operatingIncome", printed: "up 36.0% YoY", comparedTo: "9M17" },
        { of: "nineMonths.9M18.incomeBeforeIncomeTaxesAdjusted", printed: "JPY5.1 billion" },
        {
          of: "nineMonths.9M18.reportedGrowth.yearOverYear.incomeBeforeIncomeTaxesAdjusted",
          printed: "up 35.7% YoY",
          comparedTo: "9M17",
        },
        { of: "nineMonths.9M18.netIncomeAttributableAdjusted", printed: "JPY3.1 billion" },
        {
          of: "nineMonths.9M18.reportedGrowth.yearOverYear.netIncomeAttributableAdjusted",
          printed: "up 35.2% YoY",
          comparedTo: "9M17",
        },
      ],
    },
    {
      locator: "Highlights of Financial Results for 3Q18 (3 months)",
      states: [
        { of: "quarters.3Q18.revenues", printed: "JPY48.4 billion" },
        { of: "quarters.3Q18.reportedGrowth.yearOverYear.revenues", printed: "up 8.5% YoY", comparedTo: "3Q17" },
        { of: "quarters.3Q18.grossProfit", printed: "JPY7.9 billion" },
        { of: "quarters.3Q18.reportedGrowth.yearOverYear.grossProfit", printed: "up 17.8% YoY", comparedTo: "3Q17" },
        { of: "quarters.3Q18.operatingIncome", printed: "JPY2.2 billion" },
        { of: "quarters.3Q18.reportedGrowth.yearOverYear.operatingIncome", printed: "up 52.3% YoY", comparedTo: "3Q17" },
        { of: "quarters.3Q18.incomeBeforeIncomeTaxesAdjusted", printed: "JPY2.2 billion" },
        {
          of: "quarters.3Q18.reportedGrowth.yearOverYear.incomeBeforeIncomeTaxesAdjusted",
          printed: "up 53.1% YoY",
          comparedTo: "3Q17",
        },
        { of: "quarters.3Q18.netIncomeAttributableAdjusted", printed: "JPY1.4 billion" },
        {
          of: "quarters.3Q18.reportedGrowth.yearOverYear.netIncomeAttributableAdjusted",
          printed: "up 54.9% YoY",
          comparedTo: "3Q17",
        },
      ],
    },
    {
      locator: "Financial Targets for FY2018",
      states: [
        { of: "guidance.FY2018.revenues", printed: "JPY190.0 billion" },
        { of: "guidance.FY2018.revenuesGrowth", printed: "up 7.9% YoY", comparedTo: "FY2017" },
        { of: "guidance.FY2018.grossProfit", printed: "JPY29.8 billion" },
        { of: "guidance.FY2018.grossProfitGrowth", printed: "up 5.6% YoY", comparedTo: "FY2017" },
        { of: "guidance.FY2018.operatingIncome", printed: "JPY7.0 billion" },
        { of: "guidance.FY2018.operatingIncomeGrowth", printed: "up 3.5% YoY", comparedTo: "FY2017" },
      ],
    },
    {
      locator: "(no heading)",
      states: [
        { of: "guidance.FY2018.dividendsPerShare", printed: "JPY27.00 per common share", readOnce: true },
      ],
    },
  ],
};
