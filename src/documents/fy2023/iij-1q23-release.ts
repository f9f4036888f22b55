import type { SourceDocument } from "../../model/document.js";

/** IIJ's release of the results of the first quarter of fiscal 2023. */
export const iij1q23Release: SourceDocument = {
  id: "iij-1q23-release",
  kind: "pressRelease",
  standing: "issuer",
  title: "IIJ Announces its First Three Months Results for the Fiscal Year Ending March 31, 2024",
  publisher: "Internet Initiative Japan Inc.",
  published: { precision: "day", date: "2023-08-08", printed: "2023-08-08" },
  language: "en",
  url: "https://www.globenewswire.com/news-release/2023/08/08/2720225/0/en/IIJ-Announces-its-First-Three-Months-Results-for-the-Fiscal-Year-Ending-March-31-2024.html",
  places: [
    {
      locator: "Highlights of Financial Results for 1Q23",
      states: [
        { of: "quarters.1Q23.revenues", printed: "JPY61.4 billion", accountingStandard: "IFRS" },
        {
          of: "quarters.1Q23.reportedGrowth.yearOverYear.revenues",
          printed: "up 5.6 % YoY",
          accountingStandard: "IFRS",
          comparedTo: "1Q22",
        },
        { of: "quarters.1Q23.operatingIncome", printed: "JPY5.0 billion", accountingStandard: "IFRS" },
        {
          of: "quarters.1Q23.reportedGrowth.yearOverYear.operatingIncome",
          printed: "down 0.5 % YoY",
          accountingStandard: "IFRS",
          comparedTo: "1Q22",
        },
        { of: "quarters.1Q23.incomeBeforeIncomeTaxes", printed: "JPY5.5 billion", accountingStandard: "IFRS" },
        {
          of: "quarters.1Q23.reportedGrowth.yearOverYear.incomeBeforeIncomeTaxes",
          printed: "down 17.2 % YoY",
          accountingStandard: "IFRS",
          comparedTo: "1Q22",
        },
        { of: "quarters.1Q23.netIncomeAttributable", printed: "JPY3.6 billion", accountingStandard: "IFRS" },
        {
          of: "quarters.1Q23.reportedGrowth.yearOverYear.netIncomeAttributable",
          printed: "down 18.4 % YoY",
          accountingStandard: "IFRS",
          comparedTo: "1Q22",
        },
      ],
    },
    {
      locator: "FY23 Targets (First Half, Full Year)",
      states: [
        { of: "guidance.1H23.revenues.value", printed: "JPY138.0 billion", accountingStandard: "IFRS" },
        { of: "guidance.FY2023.revenues.value", printed: "JPY286.0 billion", accountingStandard: "IFRS" },
        { of: "guidance.1H23.operatingIncome.value", printed: "JPY13.4 billion", accountingStandard: "IFRS" },
        { of: "guidance.FY2023.operatingIncome.value", printed: "JPY31.5 billion", accountingStandard: "IFRS" },
        { of: "guidance.1H23.incomeBeforeIncomeTaxes.value", printed: "JPY13.0 billion", accountingStandard: "IFRS" },
        { of: "guidance.FY2023.incomeBeforeIncomeTaxes.value", printed: "JPY30.4 billion", accountingStandard: "IFRS" },
        { of: "guidance.1H23.netIncomeAttributable.value", printed: "JPY8.9 billion", accountingStandard: "IFRS" },
        { of: "guidance.FY2023.netIncomeAttributable.value", printed: "JPY20.7 billion", accountingStandard: "IFRS" },
      ],
    },
  ],
};
