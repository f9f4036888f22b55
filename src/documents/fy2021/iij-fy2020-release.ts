import type { SourceDocument } from "../../model/document.js";

/** IIJ's release of the results of fiscal 2020. */
export const iijFy2020Release: SourceDocument = {
  id: "iij-fy2020-release",
  kind: "pressRelease",
  standing: "issuer",
  title: "IIJ Announces its Financial Results for the Fiscal Year Ended March 31, 2021",
  publisher: "Internet Initiative Japan Inc.",
  published: { precision: "day", date: "2021-05-12", printed: "2021-05-12" },
  language: "en",
  url: "https://www.globenewswire.com/news-release/2021/05/12/2227764/0/en/IIJ-Announces-its-Financial-Results-for-the-Fiscal-Year-Ended-March-31-2021.html",
  places: [
    {
      locator: "Highlights of Financial Results for FY2020",
      states: [
        { of: "fiscalYears.FY2020.revenues", printed: "JPY213.0 billion", accountingStandard: "IFRS" },
        {
          of: "fiscalYears.FY2020.reportedGrowth.yearOverYear.revenues",
          printed: "up4.2%YoY",
          accountingStandard: "IFRS",
          comparedTo: "FY2019",
        },
        { of: "fiscalYears.FY2020.grossProfit", printed: "JPY40.3 billion", accountingStandard: "IFRS" },
        {
          of: "fiscalYears.FY2020.reportedGrowth.yearOverYear.grossProfit",
          printed: "up23.6%YoY",
          accountingStandard: "IFRS",
          comparedTo: "FY2019",
        },
        { of: "fiscalYears.FY2020.operatingIncome", printed: "JPY14.3 billion", accountingStandard: "IFRS" },
        {
          of: "fiscalYears.FY2020.reportedGrowth.yearOverYear.operatingIncome",
          printed: "up73.2%YoY",
          accountingStandard: "IFRS",
          comparedTo: "FY2019",
        },
        { of: "fiscalYears.FY2020.incomeBeforeIncomeTaxes", printed: "JPY14.0 billion", accountingStandard: "IFRS" },
        {
          of: "fiscalYears.FY2020.reportedGrowth.yearOverYear.incomeBeforeIncomeTaxes",
          printed: "up96.0%YoY",
          accountingStandard: "IFRS",
          comparedTo: "FY2019",
        },
        { of: "fiscalYears.FY2020.netIncomeAttributable", printed: "JPY9.7 billion", accountingStandard: "IFRS" },
        {
          of: "fiscalYears.FY2020.reportedGrowth.yearOverYear.netIncomeAttributable",
          printed: "up142.4%YoY",
          accountingStandard: "IFRS",
          comparedTo: "FY2019",
        },
      ],
    },
    {
      locator: "Highlights of Financial Targets for FY2021",
      states: [
        { of: "guidance.FY2021.revenues.value", printed: "JPY226.0 billion", accountingStandard: "IFRS" },
        { of: "guidance.FY2021.revenuesGrowth.value", printed: "up6.1%YoY", accountingStandard: "IFRS", comparedTo: "FY2020" },
        { of: "guidance.FY2021.operatingIncome.value", printed: "JPY17.5 billion", accountingStandard: "IFRS" },
        {
          of: "guidance.FY2021.operatingIncomeGrowth.value",
          printed: "up22.8%YoY",
          accountingStandard: "IFRS",
          comparedTo: "FY2020",
        },
        { of: "guidance.FY2021.incomeBeforeIncomeTaxes.value", printed: "JPY17.3 billion", accountingStandard: "IFRS" },
        {
          of: "guidance.FY2021.incomeBeforeIncomeTaxesGrowth.value",
          printed: "up23.3%YoY",
          accountingStandard: "IFRS",
          comparedTo: "FY2020",
        },
        { of: "guidance.FY2021.netIncomeAttributable.value", printed: "JPY11.7 billion", accountingStandard: "IFRS" },
        {
          of: "guidance.FY2021.netIncomeAttributableGrowth.value",
          printed: "up20.5%YoY",
          accountingStandard: "IFRS",
          comparedTo: "FY2020",
        },
      ],
    },
    {
      locator: "Highlights of Financial Results for FY2020",
      states: [
        // Post-stock-split basis.
        { of: "fiscalYears.FY2020.dividendsPerShare", printed: "JPY29.75", accountingStandard: "IFRS" },
      ],
    },
    {
      locator: "Highlights of Financial Targets for FY2021",
      states: [
        { of: "guidance.FY2021.dividendsPerShare.value", printed: "JPY39.00", accountingStandard: "IFRS" },
      ],
    },
  ],
};
