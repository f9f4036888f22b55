import type { SourceDocument } from "../../model/document.js";

/** IIJ's release of the results of fiscal 2022. */
export const iijFy2022Release: SourceDocument = {
  id: "iij-fy2022-release",
  kind: "pressRelease",
  standing: "issuer",
  title: "IIJ Announces its Financial Results for the Fiscal Year Ended March 31, 2023",
  publisher: "Internet Initiative Japan Inc.",
  published: { precision: "day", date: "2023-05-12", printed: "2023-05-12" },
  language: "en",
  url: "https://www.globenewswire.com/news-release/2023/05/12/2667496/0/en/IIJ-Announces-its-Financial-Results-for-the-Fiscal-Year-Ended-March-31-2023.html",
  places: [
    {
      locator: "Highlights of Financial Results for FY2022",
      states: [
        { of: "fiscalYears.FY2022.revenues", printed: "JPY 252.7 billion", accountingStandard: "IFRS" },
        {
          of: "fiscalYears.FY2022.reportedGrowth.yearOverYear.revenues",
          printed: "up11.7% YoY",
          accountingStandard: "IFRS",
          comparedTo: "FY2021",
        },
        { of: "fiscalYears.FY2022.operatingIncome", printed: "JPY 27.2 billion", accountingStandard: "IFRS" },
        {
          of: "fiscalYears.FY2022.reportedGrowth.yearOverYear.operatingIncome",
          printed: "up15.6% YoY",
          accountingStandard: "IFRS",
          comparedTo: "FY2021",
        },
        { of: "fiscalYears.FY2022.incomeBeforeIncomeTaxes", printed: "JPY 27.3 billion", accountingStandard: "IFRS" },
        {
          of: "fiscalYears.FY2022.reportedGrowth.yearOverYear.incomeBeforeIncomeTaxes",
          printed: "up13.0% YoY",
          accountingStandard: "IFRS",
          comparedTo: "FY2021",
        },
        { of: "fiscalYears.FY2022.netIncomeAttributable", printed: "JPY 18.8 billion", accountingStandard: "IFRS" },
        {
          of: "fiscalYears.FY2022.reportedGrowth.yearOverYear.netIncomeAttributable",
          printed: "up20.2% YoY",
          accountingStandard: "IFRS",
          comparedTo: "FY2021",
        },
      ],
    },
    {
      locator: "Highlights of Financial Targets for FY2023",
      states: [
        { of: "guidance.FY2023.revenues.value", printed: "JPY 286.0 billion", accountingStandard: "IFRS" },
        { of: "guidance.FY2023.revenuesGrowth.value", printed: "up13.2% YoY", accountingStandard: "IFRS", comparedTo: "FY2022" },
        { of: "guidance.FY2023.operatingIncome.value", printed: "JPY 31.5 billion", accountingStandard: "IFRS" },
        {
          of: "guidance.FY2023.operatingIncomeGrowth.value",
          printed: "up15.7% YoY",
          accountingStandard: "IFRS",
          comparedTo: "FY2022",
        },
        { of: "guidance.FY2023.incomeBeforeIncomeTaxes.value", printed: "JPY 30.4 billion", accountingStandard: "IFRS" },
        {
          of: "guidance.FY2023.incomeBeforeIncomeTaxesGrowth.value",
          printed: "up11.1% YoY",
          accountingStandard: "IFRS",
          comparedTo: "FY2022",
        },
        { of: "guidance.FY2023.netIncomeAttributable.value", printed: "JPY 20.7 billion", accountingStandard: "IFRS" },
        {
          of: "guidance.FY2023.netIncomeAttributableGrowth.value",
          printed: "up10.0% YoY",
          accountingStandard: "IFRS",
          comparedTo: "FY2022",
        },
      ],
    },
    {
      locator: "Highlights of Financial Results for FY2022",
      states: [
        // Split-adjusted.
        { of: "fiscalYears.FY2022.dividendsPerShare", printed: "JPY29.255", accountingStandard: "IFRS" },
      ],
    },
    {
      locator: "Highlights of Financial Targets for FY2023",
      states: [
        { of: "guidance.FY2023.dividendsPerShare.value", printed: "JPY34.36", accountingStandard: "IFRS" },
      ],
    },
    {
      locator: "(no heading)",
      states: [
        {
          of: "fiscalYears.FY2022.reportedGrowth.yearOverYear.dividendsPerShare",
          printed: "up 21.9% YoY",
          accountingStandard: "IFRS",
          comparedTo: "FY2021",
          readOnce: true,
        },
        {
          of: "guidance.FY2023.dividendsPerShareGrowth.value",
          printed: "up 17.5% YoY",
          accountingStandard: "IFRS",
          comparedTo: "FY2022",
          readOnce: true,
        },
      ],
    },
  ],
};
