import type { SourceDocument } from "../../model/document.js";

/** IIJ's release of the results of fiscal 2019. */
export const iijFy2019Release: SourceDocument = {
  id: "iij-fy2019-release",
  kind: "pressRelease",
  standing: "issuer",
  title: "IIJ Announces its Financial Results for the Fiscal Year Ended March 31, 2020",
  publisher: "Internet Initiative Japan Inc.",
  published: { precision: "day", date: "2020-05-14", printed: "2020-05-14" },
  language: "en",
  url: "http://www.globenewswire.com/news-release/2020/05/14/2033163/0/en/IIJ-Announces-its-Financial-Results-for-the-Fiscal-Year-Ended-March-31-2020.html",
  places: [
    {
      locator: "Highlights of Financial Results for FY2019",
      states: [
        { of: "fiscalYears.FY2019.revenues", printed: "JPY204.5 billion", accountingStandard: "IFRS" },
        {
          of: "fiscalYears.FY2019.reportedGrowth.yearOverYear.revenues",
          printed: "up 6.3% YoY",
          comparedTo: "FY2018",
          accountingStandard: "IFRS",
        },
        { of: "fiscalYears.FY2019.operatingIncome", printed: "JPY8.2 billion", accountingStandard: "IFRS" },
        {
          of: "fiscalYears.FY2019.reportedGrowth.yearOverYear.operatingIncome",
          printed: "up 36.6% YoY",
          comparedTo: "FY2018",
          accountingStandard: "IFRS",
        },
        { of: "fiscalYears.FY2019.netIncomeAttributable", printed: "JPY4.0 billion", accountingStandard: "IFRS" },
        {
          of: "fiscalYears.FY2019.reportedGrowth.yearOverYear.netIncomeAttributable",
          printed: "up 13.8% YoY",
          comparedTo: "FY2018",
          accountingStandard: "IFRS",
        },
      ],
    },
    {
      locator: "Highlights of Financial Targets for FY2020",
      states: [
        { of: "guidance.FY2020.revenues", printed: "JPY210.0 billion", accountingStandard: "IFRS" },
        { of: "guidance.FY2020.revenuesGrowth", printed: "up 2.7% YoY", comparedTo: "FY2019", accountingStandard: "IFRS" },
        { of: "guidance.FY2020.operatingIncome", printed: "JPY8.7 billion", accountingStandard: "IFRS" },
        { of: "guidance.FY2020.operatingIncomeGrowth", printed: "up 5.8% YoY", comparedTo: "FY2019", accountingStandard: "IFRS" },
        { of: "guidance.FY2020.netIncomeAttributable", printed: "JPY5.0 billion", accountingStandard: "IFRS" },
        {
          of: "guidance.FY2020.netIncomeAttributableGrowth",
          printed: "up 24.8% YoY",
          comparedTo: "FY2019",
          accountingStandard: "IFRS",
        },
      ],
    },
    {
      locator: "Highlights of Financial Results for FY2019",
      states: [
        { of: "fiscalYears.FY2019.dividendsPerShare", printed: "JPY27.00", accountingStandard: "IFRS" },
      ],
    },
    {
      locator: "Highlights of Financial Targets for FY2020",
      states: [
        { of: "guidance.FY2020.dividendsPerShare", printed: "JPY34.00", accountingStandard: "IFRS" },
      ],
    },
  ],
};
