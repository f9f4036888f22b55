import type { SourceDocument } from "../../model/document.js";

/** IIJ's release of the results of the first quarter of fiscal 2022. */
export const iij1q22Release: SourceDocument = {
  id: "iij-1q22-release",
  kind: "pressRelease",
  standing: "issuer",
  title: "IIJ Announces its First Three Months Results for the Fiscal Year Ending March 31, 2023",
  publisher: "Internet Initiative Japan Inc.",
  published: { precision: "day", date: "2022-08-05", printed: "2022-08-05" },
  language: "en",
  url: "https://www.marketscreener.com/quote/stock/INTERNET-INITIATIVE-JAPAN-6498430/news/Internet-Initiative-Japan-IIJ-Announces-its-First-Three-Months-Results-for-the-Fiscal-Year-Ending-41210100/?utm_medium=RSS&utm_content=20220804",
  note: "Read in a mirror on MarketScreener, as an excerpt of about 2,000 characters.",
  places: [
    {
      locator: "Highlights of Financial Results for 1Q22",
      states: [
        { of: "quarters.1Q22.revenues", printed: "JPY 58.2 billion", accountingStandard: "IFRS" },
        {
          of: "quarters.1Q22.reportedGrowth.yearOverYear.revenues",
          printed: "up 9.8%",
          comparedTo: "1Q21",
          accountingStandard: "IFRS",
        },
      ],
    },
    {
      locator: "FY22 Targets",
      states: [
        { of: "guidance.1H22.revenues", printed: "JPY 117.0 billion", accountingStandard: "IFRS" },
        { of: "guidance.FY2022.revenues", printed: "JPY 250.0 billion", accountingStandard: "IFRS" },
      ],
    },
    {
      locator: "Highlights of Financial Results for 1Q22",
      states: [
        { of: "quarters.1Q22.operatingIncome", printed: "JPY 5.0 billion", accountingStandard: "IFRS" },
        {
          of: "quarters.1Q22.reportedGrowth.yearOverYear.operatingIncome",
          printed: "up 15.3%",
          comparedTo: "1Q21",
          accountingStandard: "IFRS",
        },
      ],
    },
    {
      locator: "FY22 Targets",
      states: [
        { of: "guidance.1H22.operatingIncome", printed: "JPY 10.7 billion", accountingStandard: "IFRS" },
        { of: "guidance.FY2022.operatingIncome", printed: "JPY 27.2 billion", accountingStandard: "IFRS" },
      ],
    },
    {
      locator: "Highlights of Financial Results for 1Q22",
      states: [
        { of: "quarters.1Q22.incomeBeforeIncomeTaxes", printed: "JPY 6.6 billion", accountingStandard: "IFRS" },
        {
          of: "quarters.1Q22.reportedGrowth.yearOverYear.incomeBeforeIncomeTaxes",
          printed: "up 23.8%",
          comparedTo: "1Q21",
          accountingStandard: "IFRS",
        },
      ],
    },
    {
      locator: "FY22 Targets",
      states: [
        { of: "guidance.1H22.incomeBeforeIncomeTaxes", printed: "JPY 10.3 billion", accountingStandard: "IFRS" },
        { of: "guidance.FY2022.incomeBeforeIncomeTaxes", printed: "JPY 26.3 billion", accountingStandard: "IFRS" },
      ],
    },
    {
      locator: "Highlights of Financial Results for 1Q22",
      states: [
        { of: "quarters.1Q22.netIncomeAttributable", printed: "JPY 4.4 billion", accountingStandard: "IFRS" },
        {
          of: "quarters.1Q22.reportedGrowth.yearOverYear.netIncomeAttributable",
          printed: "up 25.2%",
          comparedTo: "1Q21",
          accountingStandard: "IFRS",
        },
      ],
    },
    {
      locator: "FY22 Targets",
      states: [
        { of: "guidance.1H22.netIncomeAttributable", printed: "JPY 6.8 billion", accountingStandard: "IFRS" },
        { of: "guidance.FY2022.netIncomeAttributable", printed: "JPY 17.5 billion", accountingStandard: "IFRS" },
      ],
    },
  ],
};
