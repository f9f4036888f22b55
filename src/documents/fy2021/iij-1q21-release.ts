import type { SourceDocument } from "../../model/document.js";

/** IIJ's release of the results of the first quarter of fiscal 2021. */
export const iij1q21Release: SourceDocument = {
  id: "iij-1q21-release",
  kind: "pressRelease",
  standing: "issuer",
  title: "IIJ Announces its First Three Months Results for the Fiscal Year Ending March 31, 2022",
  publisher: "Internet Initiative Japan Inc.",
  published: { precision: "day", date: "2021-08-10", printed: "2021-08-10" },
  language: "en",
  url: "https://www.globenewswire.com/news-release/2021/08/10/2277552/9792/en/IIJ-Announces-its-First-Three-Months-Results-for-the-Fiscal-Year-Ending-March-31-2022.html",
  places: [
    {
      locator: "Highlights of Financial Results for 1Q21",
      states: [
        { of: "quarters.1Q21.revenues", printed: "JPY53.0 billion", accountingStandard: "IFRS" },
        {
          of: "quarters.1Q21.reportedGrowth.yearOverYear.revenues",
          printed: "up 5.2 % YoY",
          comparedTo: "1Q20",
          accountingStandard: "IFRS",
        },
        { of: "quarters.1Q21.grossProfit", printed: "JPY11.4 billion", accountingStandard: "IFRS" },
        {
          of: "quarters.1Q21.reportedGrowth.yearOverYear.grossProfit",
          printed: "up 40.8 % YoY",
          comparedTo: "1Q20",
          accountingStandard: "IFRS",
        },
        { of: "quarters.1Q21.operatingIncome", printed: "JPY4.4 billion", accountingStandard: "IFRS" },
        {
          of: "quarters.1Q21.reportedGrowth.yearOverYear.operatingIncome",
          printed: "up 113.0 % YoY",
          comparedTo: "1Q20",
          accountingStandard: "IFRS",
        },
        { of: "quarters.1Q21.incomeBeforeIncomeTaxes", printed: "JPY5.4 billion", accountingStandard: "IFRS" },
        {
          of: "quarters.1Q21.reportedGrowth.yearOverYear.incomeBeforeIncomeTaxes",
          printed: "up 215.8 % YoY",
          comparedTo: "1Q20",
          accountingStandard: "IFRS",
        },
        { of: "quarters.1Q21.netIncomeAttributable", printed: "JPY3.5 billion", accountingStandard: "IFRS" },
        {
          of: "quarters.1Q21.reportedGrowth.yearOverYear.netIncomeAttributable",
          printed: "up 214.1 % YoY",
          comparedTo: "1Q20",
          accountingStandard: "IFRS",
        },
      ],
    },
    {
      locator: "Overview of 1Q21 Financial Results and Business Outlook",
      states: [
        { of: "quarters.1Q21.recurringShareOfRevenues", printed: "85.8%", accountingStandard: "IFRS" },
      ],
    },
  ],
};
