import type { SourceDocument } from "../../model/document.js";

/** IIJ's release of the results of the first nine months of fiscal 2022. */
export const iij9m22Release: SourceDocument = {
  id: "iij-9m22-release",
  kind: "pressRelease",
  standing: "issuer",
  title: "IIJ Announces its Nine Months Results for the Fiscal Year Ending March 31, 2023",
  publisher: "Internet Initiative Japan Inc.",
  published: { precision: "day", date: "2023-02-08", printed: "2023-02-08" },
  language: "en",
  url: "https://www.einpresswire.com/article/615776375/iij-announces-its-nine-months-results-for-the-fiscal-year-ending-march-31-2023",
  note: "Read in a mirror on EIN Presswire.",
  places: [
    {
      locator: "Highlights of Financial Results for 1Q-3Q22",
      states: [
        { of: "nineMonths.9M22.revenues", printed: "JPY 185.3 billion", accountingStandard: "IFRS" },
        {
          of: "nineMonths.9M22.reportedGrowth.yearOverYear.revenues",
          printed: "up 11.9 % YoY",
          comparedTo: "9M21",
          accountingStandard: "IFRS",
        },
        { of: "nineMonths.9M22.operatingIncome", printed: "JPY 18.8 billion", accountingStandard: "IFRS" },
        {
          of: "nineMonths.9M22.reportedGrowth.yearOverYear.operatingIncome",
          printed: "up 15.3 % YoY",
          comparedTo: "9M21",
          accountingStandard: "IFRS",
        },
        { of: "nineMonths.9M22.incomeBeforeIncomeTaxes", printed: "JPY 19.0 billion", accountingStandard: "IFRS" },
        {
          of: "nineMonths.9M22.reportedGrowth.yearOverYear.incomeBeforeIncomeTaxes",
          printed: "up 8.1 % YoY",
          comparedTo: "9M21",
          accountingStandard: "IFRS",
        },
        { of: "nineMonths.9M22.netIncomeAttributable", printed: "JPY 12.9 billion", accountingStandard: "IFRS" },
        {
          of: "nineMonths.9M22.reportedGrowth.yearOverYear.netIncomeAttributable",
          printed: "up 11.6 % YoY",
          comparedTo: "9M21",
          accountingStandard: "IFRS",
        },
      ],
    },
    {
      locator: "FY22 Targets",
      states: [
        { of: "guidance.FY2022.revenues", printed: "JPY 250.0 billion", accountingStandard: "IFRS" },
        { of: "guidance.FY2022.revenuesGrowth", printed: "up 10.5 % YoY", comparedTo: "FY2021", accountingStandard: "IFRS" },
        { of: "guidance.FY2022.operatingIncome", printed: "JPY 27.2 billion", accountingStandard: "IFRS" },
        {
          of: "guidance.FY2022.operatingIncomeGrowth",
          printed: "up 15.5 % YoY",
          comparedTo: "FY2021",
          accountingStandard: "IFRS",
        },
        { of: "guidance.FY2022.incomeBeforeIncomeTaxes", printed: "JPY 26.3 billion", accountingStandard: "IFRS" },
        {
          of: "guidance.FY2022.incomeBeforeIncomeTaxesGrowth",
          printed: "up 8.8 % YoY",
          comparedTo: "FY2021",
          accountingStandard: "IFRS",
        },
        { of: "guidance.FY2022.netIncomeAttributable", printed: "JPY 17.5 billion", accountingStandard: "IFRS" },
        {
          of: "guidance.FY2022.netIncomeAttributableGrowth",
          printed: "up 11.7 % YoY",
          comparedTo: "FY2021",
          accountingStandard: "IFRS",
        },
      ],
    },
  ],
};
