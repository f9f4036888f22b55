import type { SourceDocument } from "../../model/document.js";

/** IIJ's release of the results of fiscal 2021. */
export const iijFy2021Release: SourceDocument = {
  id: "iij-fy2021-release",
  kind: "pressRelease",
  standing: "issuer",
  title: "IIJ Announces its Financial Results for the Fiscal Year Ended March 31, 2022",
  publisher: "Internet Initiative Japan Inc.",
  published: { precision: "day", date: "2022-05-13", printed: "2022-05-13" },
  language: "en",
  url: "https://www.globenewswire.com/news-release/2022/05/13/2442660/9792/en/IIJ-Announces-its-Financial-Results-for-the-Fiscal-Year-Ended-March-31-2022.html",
  places: [
    {
      locator: "Highlights of Financial Results for FY2021",
      states: [
        { of: "fiscalYears.FY2021.revenues", printed: "JPY 226.3 billion", accountingStandard: "IFRS" },
        {
          of: "fiscalYears.FY2021.reportedGrowth.yearOverYear.revenues",
          printed: "up 6.3 % YoY",
          accountingStandard: "IFRS",
          comparedTo: "FY2020",
        },
        { of: "fiscalYears.FY2021.operatingIncome", printed: "JPY 23.5 billion", accountingStandard: "IFRS" },
        {
          of: "fiscalYears.FY2021.reportedGrowth.yearOverYear.operatingIncome",
          printed: "up 65.3 % YoY",
          accountingStandard: "IFRS",
          comparedTo: "FY2020",
        },
        { of: "fiscalYears.FY2021.incomeBeforeIncomeTaxes", printed: "JPY 24.2 billion", accountingStandard: "IFRS" },
        {
          of: "fiscalYears.FY2021.reportedGrowth.yearOverYear.incomeBeforeIncomeTaxes",
          printed: "up 72.2 % YoY",
          accountingStandard: "IFRS",
          comparedTo: "FY2020",
        },
        { of: "fiscalYears.FY2021.netIncomeAttributable", printed: "JPY 15.7 billion", accountingStandard: "IFRS" },
        {
          of: "fiscalYears.FY2021.reportedGrowth.yearOverYear.netIncomeAttributable",
          printed: "up 61.4 % YoY",
          accountingStandard: "IFRS",
          comparedTo: "FY2020",
        },
      ],
    },
    {
      locator: "Highlights of Financial Targets for FY2022",
      states: [
        { of: "guidance.FY2022.revenues.value", printed: "JPY 250.0 billion", accountingStandard: "IFRS" },
        { of: "guidance.FY2022.revenuesGrowth.value", printed: "up 10.5 % YoY", accountingStandard: "IFRS", comparedTo: "FY2021" },
        { of: "guidance.FY2022.operatingIncome.value", printed: "JPY 27.2 billion", accountingStandard: "IFRS" },
        {
          of: "guidance.FY2022.operatingIncomeGrowth.value",
          printed: "up 15.5 % YoY",
          accountingStandard: "IFRS",
          comparedTo: "FY2021",
        },
        { of: "guidance.FY2022.incomeBeforeIncomeTaxes.value", printed: "JPY 26.3 billion", accountingStandard: "IFRS" },
        {
          of: "guidance.FY2022.incomeBeforeIncomeTaxesGrowth.value",
          printed: "up 8.8 % YoY",
          accountingStandard: "IFRS",
          comparedTo: "FY2021",
        },
        { of: "guidance.FY2022.netIncomeAttributable.value", printed: "JPY 17.5 billion", accountingStandard: "IFRS" },
        {
          of: "guidance.FY2022.netIncomeAttributableGrowth.value",
          printed: "up 11.7 % YoY",
          accountingStandard: "IFRS",
          comparedTo: "FY2021",
        },
      ],
    },
    {
      locator: "Highlights of Financial Results for FY2021",
      states: [
        { of: "fiscalYears.FY2021.dividendsPerShare", printed: "JPY48.00", accountingStandard: "IFRS" },
      ],
    },
    {
      locator: "Highlights of Financial Targets for FY2022",
      states: [
        { of: "guidance.FY2022.dividendsPerShare.value", printed: "JPY58.50", accountingStandard: "IFRS" },
      ],
    },
    {
      locator: "(no heading)",
      states: [
        {
          of: "fiscalYears.FY2021.reportedGrowth.yearOverYear.dividendsPerShare",
          printed: "up 61.3% YoY",
          accountingStandard: "IFRS",
          comparedTo: "FY2020",
          readOnce: true,
        },
        {
          of: "guidance.FY2022.dividendsPerShareGrowth.value",
          printed: "up 21.9% YoY",
          accountingStandard: "IFRS",
          comparedTo: "FY2021",
          readOnce: true,
        },
        {
          of: "fiscalYears.FY2021.reportedGrowth.yearOverYear.networkServicesRevenuesExcludingMobile",
          printed: "10.3% YoY",
          accountingStandard: "IFRS",
          comparedTo: "FY2020",
          readOnce: true,
        },
      ],
    },
  ],
};
