import type { SourceDocument } from "../../model/document.js";

/** IIJ's release of the results of the first quarter of fiscal 2019. */
export const iij1q19Release: SourceDocument = {
  id: "iij-1q19-release",
  kind: "pressRelease",
  standing: "issuer",
  title: "IIJ Announces Its First Three Months Financial Results for the Fiscal Year Ending March 31, 2020",
  publisher: "Internet Initiative Japan Inc.",
  published: { precision: "day", date: "2019-08-07", printed: "2019-08-07" },
  language: "en",
  url: "https://markets.businessinsider.com/news/stocks/iij-announces-its-first-three-months-financial-results-for-the-fiscal-year-ending-march-31-2020-1028424181",
  note: "Read in a mirror on Business Insider; also on nasdaq.com.",
  places: [
    {
      locator: "Highlights of Financial Results for 1Q19",
      states: [
        { of: "quarters.1Q19.revenues", printed: "JPY49.8 billion", accountingStandard: "IFRS" },
        {
          of: "quarters.1Q19.reportedGrowth.yearOverYear.revenues",
          printed: "up 11.1% YoY",
          accountingStandard: "IFRS",
          comparedTo: "1Q18",
        },
        { of: "quarters.1Q19.grossProfit", printed: "JPY7.4 billion", accountingStandard: "IFRS" },
        {
          of: "quarters.1Q19.reportedGrowth.yearOverYear.grossProfit",
          printed: "up 8.1% YoY",
          accountingStandard: "IFRS",
          comparedTo: "1Q18",
        },
        { of: "quarters.1Q19.operatingIncome", printed: "JPY1.4 billion", accountingStandard: "IFRS" },
        {
          of: "quarters.1Q19.reportedGrowth.yearOverYear.operatingIncome",
          printed: "up 2.2% YoY",
          accountingStandard: "IFRS",
          comparedTo: "1Q18",
        },
        { of: "quarters.1Q19.netIncomeAttributable", printed: "JPY0.8 billion", accountingStandard: "IFRS" },
        {
          of: "quarters.1Q19.reportedGrowth.yearOverYear.netIncomeAttributable",
          printed: "down 11.1% YoY",
          accountingStandard: "IFRS",
          comparedTo: "1Q18",
        },
      ],
    },
    {
      locator: "Financial Targets",
      states: [
        { of: "guidance.1H19.revenues.value", printed: "JPY97.7 billion", accountingStandard: "IFRS" },
        { of: "guidance.FY2019.revenues.value", printed: "JPY204.0 billion", accountingStandard: "IFRS" },
        { of: "guidance.1H19.operatingIncome.value", printed: "JPY2.2 billion", accountingStandard: "IFRS" },
        { of: "guidance.FY2019.operatingIncome.value", printed: "JPY7.0 billion", accountingStandard: "IFRS" },
        { of: "guidance.1H19.netIncomeAttributable.value", printed: "JPY0.6 billion", accountingStandard: "IFRS" },
        { of: "guidance.FY2019.netIncomeAttributable.value", printed: "JPY3.5 billion", accountingStandard: "IFRS" },
      ],
    },
    {
      locator: "Overview of 1Q19 Financial Results and Business Outlook",
      states: [
        { of: "quarters.1Q19.recurringShareOfRevenues", printed: "83.4%", accountingStandard: "IFRS" },
      ],
    },
    {
      locator: "(no heading)",
      states: [
        {
          of: "quarters.1Q19.reportedGrowth.yearOverYear.grossProfitNormalized",
          printed: "up 16.3%",
          accountingStandard: "IFRS",
          comparedTo: "1Q18",
          readOnce: true,
        },
        {
          of: "quarters.1Q19.reportedGrowth.yearOverYear.operatingIncomeNormalized",
          printed: "up 58.8%",
          accountingStandard: "IFRS",
          comparedTo: "1Q18",
          readOnce: true,
        },
        {
          of: "quarters.1Q19.reportedGrowth.yearOverYear.netIncomeAttributableNormalized",
          printed: "up 42.9%",
          accountingStandard: "IFRS",
          comparedTo: "1Q18",
          readOnce: true,
        },
        {
          of: "quarters.1Q18.operatingIncomeNormalized",
          printed: "JPY0.9 billion",
          role: "comparative",
          accountingStandard: "IFRS",
          readOnce: true,
        },
      ],
    },
  ],
};
