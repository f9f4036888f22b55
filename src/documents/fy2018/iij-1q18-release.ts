import type { SourceDocument } from "../../model/document.js";

/** IIJ's release of the results of the first quarter of fiscal 2018. */
export const iij1q18Release: SourceDocument = {
  id: "iij-1q18-release",
  kind: "pressRelease",
  standing: "issuer",
  title: "IIJ Announces First Three Months Financial Results for the Fiscal Year Ending March 31, 2019",
  publisher: "Internet Initiative Japan Inc.",
  published: { precision: "day", date: "2018-08-08", printed: "2018-08-08" },
  language: "en",
  url: "https://markets.businessinsider.com/news/stocks/iij-announces-first-three-months-financial-results-for-the-fiscal-year-ending-march-31-2019-1027440461",
  note: "Read in a mirror on Business Insider.",
  places: [
    {
      locator: "Highlights of Financial Results for 1Q18",
      states: [
        { of: "quarters.1Q18.revenues", printed: "JPY44.7 billion" },
        { of: "quarters.1Q18.reportedGrowth.yearOverYear.revenues", printed: "up 9.1% YoY", comparedTo: "1Q17" },
        { of: "quarters.1Q18.operatingIncome", printed: "JPY1.2 billion" },
        { of: "quarters.1Q18.reportedGrowth.yearOverYear.operatingIncome", printed: "up 4.9% YoY", comparedTo: "1Q17" },
        { of: "quarters.1Q18.incomeBeforeIncomeTaxesAdjusted", printed: "JPY1.2 billion" },
        {
          of: "quarters.1Q18.reportedGrowth.yearOverYear.incomeBeforeIncomeTaxesAdjusted",
          printed: "up 11.4% YoY",
          comparedTo: "1Q17",
        },
        { of: "quarters.1Q18.netIncomeAttributableAdjusted", printed: "JPY0.8 billion" },
        {
          of: "quarters.1Q18.reportedGrowth.yearOverYear.netIncomeAttributableAdjusted",
          printed: "up 14.2% YoY",
          comparedTo: "1Q17",
        },
      ],
    },
    {
      locator: "Overview of 1Q18 Financial Results and Business Outlook",
      states: [
        { of: "quarters.1Q18.recurringShareOfRevenues", printed: "86.8%" },
      ],
    },
    {
      locator: "(no heading)",
      states: [
        {
          of: "observations.1Q18.fullMvnoFixedCostIncreasePerMonth",
          printed: "approximately JPY0.1 billion per month",
          readOnce: true,
        },
      ],
    },
  ],
};
