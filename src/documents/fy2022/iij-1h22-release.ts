import type { SourceDocument } from "../../model/document.js";

/** IIJ's release of the results of the first half of fiscal 2022. */
export const iij1h22Release: SourceDocument = {
  id: "iij-1h22-release",
  kind: "pressRelease",
  standing: "issuer",
  title: "IIJ Announces its First Six Months Results for the Fiscal Year Ending March 31, 2023",
  publisher: "Internet Initiative Japan Inc.",
  published: { precision: "day", date: "2022-11-07", printed: "2022-11-07" },
  language: "en",
  url: "https://www.einpresswire.com/article/599899774/iij-announces-its-first-six-months-results-for-the-fiscal-year-ending-march-31-2023",
  note: "Read in a mirror on EIN Presswire.",
  places: [
    {
      locator: "Highlights of Financial Results for 1H22",
      states: [
        { of: "halves.1H22.revenues", printed: "JPY 122.0 billion", accountingStandard: "IFRS" },
        {
          of: "halves.1H22.reportedGrowth.yearOverYear.revenues",
          printed: "up 11.8 % YoY",
          accountingStandard: "IFRS",
          comparedTo: "1H21",
        },
        { of: "halves.1H22.operatingIncome", printed: "JPY 11.2 billion", accountingStandard: "IFRS" },
        {
          of: "halves.1H22.reportedGrowth.yearOverYear.operatingIncome",
          printed: "up 20.1 % YoY",
          accountingStandard: "IFRS",
          comparedTo: "1H21",
        },
        { of: "halves.1H22.incomeBeforeIncomeTaxes", printed: "JPY 12.9 billion", accountingStandard: "IFRS" },
        {
          of: "halves.1H22.reportedGrowth.yearOverYear.incomeBeforeIncomeTaxes",
          printed: "up 23.3 % YoY",
          accountingStandard: "IFRS",
          comparedTo: "1H21",
        },
        { of: "halves.1H22.netIncomeAttributable", printed: "JPY 8.6 billion", accountingStandard: "IFRS" },
        {
          of: "halves.1H22.reportedGrowth.yearOverYear.netIncomeAttributable",
          printed: "up 25.3 % YoY",
          accountingStandard: "IFRS",
          comparedTo: "1H21",
        },
      ],
    },
    {
      locator: "FY22 Targets (1H22, Full Year)",
      states: [
        { of: "guidance.1H22.revenues.value", printed: "JPY 117.0 billion", role: "comparative", accountingStandard: "IFRS" },
        { of: "guidance.FY2022.revenues.value", printed: "JPY 250.0 billion", accountingStandard: "IFRS" },
        { of: "guidance.1H22.operatingIncome.value", printed: "JPY 10.7 billion", role: "comparative", accountingStandard: "IFRS" },
        { of: "guidance.FY2022.operatingIncome.value", printed: "JPY 27.2 billion", accountingStandard: "IFRS" },
        {
          of: "guidance.1H22.incomeBeforeIncomeTaxes.value",
          printed: "JPY 10.3 billion",
          role: "comparative",
          accountingStandard: "IFRS",
        },
        { of: "guidance.FY2022.incomeBeforeIncomeTaxes.value", printed: "JPY 26.3 billion", accountingStandard: "IFRS" },
        {
          of: "guidance.1H22.netIncomeAttributable.value",
          printed: "JPY 6.8 billion",
          role: "comparative",
          accountingStandard: "IFRS",
        },
        { of: "guidance.FY2022.netIncomeAttributable.value", printed: "JPY 17.5 billion", accountingStandard: "IFRS" },
      ],
    },
    {
      locator: "Overview of 1H22 Financial Results and Business Outlook",
      states: [
        {
          of: "quarters.1Q22.reportedGrowth.yearOverYear.revenues",
          printed: "9.8%",
          accountingStandard: "IFRS",
          comparedTo: "1Q21",
        },
        {
          of: "quarters.2Q22.reportedGrowth.yearOverYear.revenues",
          printed: "13.7%",
          accountingStandard: "IFRS",
          comparedTo: "2Q21",
        },
        {
          of: "halves.1H22.reportedGrowth.yearOverYear.networkServicesRevenuesExcludingMobile",
          printed: "10.1% YoY",
          accountingStandard: "IFRS",
          comparedTo: "1H21",
        },
        {
          of: "halves.1H22.reportedGrowth.yearOverYear.systemsIntegrationRevenues",
          printed: "19.5%",
          accountingStandard: "IFRS",
          comparedTo: "1H21",
        },
        {
          of: "halves.1H22.reportedGrowth.yearOverYear.systemsIntegrationOrders",
          printed: "31.2% YoY",
          accountingStandard: "IFRS",
          comparedTo: "1H21",
        },
      ],
    },
  ],
};
