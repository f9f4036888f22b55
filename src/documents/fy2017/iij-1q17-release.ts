import type { SourceDocument } from "../../model/document.js";

/** IIJ's release of the results of the first quarter of fiscal 2017. */
export const iij1q17Release: SourceDocument = {
  id: "iij-1q17-release",
  kind: "pressRelease",
  standing: "issuer",
  title: "IIJ Announces First Three Months Financial Results for the Fiscal Year Ending March 31, 2018",
  publisher: "Internet Initiative Japan Inc.",
  published: { precision: "day", date: "2017-08-08", printed: "2017-08-08" },
  language: "en",
  url: "http://globenewswire.com/news-release/2017/08/08/1081321/0/en/IIJ-Announces-First-Three-Months-Financial-Results-for-the-Fiscal-Year-Ending-March-31-2018.html",
  places: [
    {
      locator: "(no heading)",
      states: [
        { of: "quarters.1Q17.revenues", printed: "JPY41.0 billion", readOnce: true },
        { of: "quarters.1Q17.reportedGrowth.yearOverYear.revenues", printed: "up 13.2% YoY", comparedTo: "1Q16", readOnce: true },
        { of: "quarters.1Q17.operatingIncome", printed: "JPY1.1 billion", readOnce: true },
        {
          of: "quarters.1Q17.reportedGrowth.yearOverYear.operatingIncome",
          printed: "up 34.4% YoY",
          comparedTo: "1Q16",
          readOnce: true,
        },
        { of: "quarters.1Q17.netIncomeAttributable", printed: "JPY0.7 billion", readOnce: true },
        {
          of: "quarters.1Q17.reportedGrowth.yearOverYear.netIncomeAttributable",
          printed: "up 33.4% YoY",
          comparedTo: "1Q16",
          readOnce: true,
        },
        { of: "guidance.1H17.revenues", printed: "JPY82.4 billion", readOnce: true },
        { of: "guidance.1H17.revenuesGrowth", printed: "up 11.2% YoY", comparedTo: "1H16", readOnce: true },
        { of: "guidance.1H17.operatingIncome", printed: "JPY2.0 billion", readOnce: true },
        { of: "guidance.1H17.operatingIncomeGrowth", printed: "up 2.7% YoY", comparedTo: "1H16", readOnce: true },
        { of: "guidance.1H17.netIncomeAttributable", printed: "JPY1.1 billion", readOnce: true },
        { of: "guidance.1H17.netIncomeAttributableGrowth", printed: "down 0.7% YoY", comparedTo: "1H16", readOnce: true },
        { of: "quarters.1Q17.recurringShareOfRevenues", printed: "85.1%", readOnce: true },
      ],
    },
  ],
};
