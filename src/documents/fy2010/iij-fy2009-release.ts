import type { SourceDocument } from "../../model/document.js";

/** IIJ's release of the results of fiscal 2009 and its fourth quarter. */
export const iijFy2009Release: SourceDocument = {
  id: "iij-fy2009-release",
  kind: "pressRelease",
  standing: "issuer",
  title: "IIJ Announces Full Year and Fourth Quarter Financial Results for the Fiscal Year Ended March 31, 2010",
  publisher: "Internet Initiative Japan Inc.",
  published: { precision: "day", date: "2010-05-14", printed: "2010-05-14" },
  language: "en",
  url: "http://www.globenewswire.com/news-release/2010/05/14/421019/191832/en/IIJ-Announces-Full-Year-and-Fourth-Quarter-Financial-Results-for-the-Fiscal-Year-Ended-March-31-2010.html",
  places: [
    {
      locator: "Highlights of Full FY2009 Financial Results",
      states: [
        { of: "fiscalYears.FY2009.revenues", printed: "JPY68,006 million" },
        { of: "fiscalYears.FY2009.convenienceTranslation.revenues", printed: "$728.1 million" },
        { of: "fiscalYears.FY2009.reportedGrowth.yearOverYear.revenues", printed: "down 2.5% YoY", comparedTo: "FY2008" },
        { of: "fiscalYears.FY2009.operatingIncome", printed: "JPY3,412 million" },
        { of: "fiscalYears.FY2009.convenienceTranslation.operatingIncome", printed: "$36.5 million" },
        { of: "fiscalYears.FY2009.reportedGrowth.yearOverYear.operatingIncome", printed: "up 16.9% YoY", comparedTo: "FY2008" },
        { of: "fiscalYears.FY2009.atmOperationOperatingIncome", printed: "JPY1,000 million", reads: "loss" },
        { of: "fiscalYears.FY2009.netIncomeAttributable", printed: "JPY2,234 million" },
        { of: "fiscalYears.FY2009.convenienceTranslation.netIncomeAttributable", printed: "$23.9 million" },
        {
          of: "fiscalYears.FY2009.reportedGrowth.yearOverYear.netIncomeAttributable",
          printed: "up 57.4% YoY",
          comparedTo: "FY2008",
        },
      ],
    },
    {
      locator: "Highlights of Fourth Quarter FY2009 Financial Results",
      states: [
        { of: "quarters.4Q09.revenues", printed: "JPY19,694 million" },
        { of: "quarters.4Q09.convenienceTranslation.revenues", printed: "$210.9 million" },
        { of: "quarters.4Q09.reportedGrowth.yearOverYear.revenues", printed: "up 4.0% YoY", comparedTo: "4Q08" },
        { of: "quarters.4Q09.operatingIncome", printed: "JPY1,404 million" },
        { of: "quarters.4Q09.convenienceTranslation.operatingIncome", printed: "$15.0 million" },
        { of: "quarters.4Q09.reportedGrowth.yearOverYear.operatingIncome", printed: "up 30.9% YoY", comparedTo: "4Q08" },
        { of: "quarters.4Q09.netIncomeAttributable", printed: "JPY1,101 million" },
        { of: "quarters.4Q09.convenienceTranslation.netIncomeAttributable", printed: "$11.8 million" },
        { of: "quarters.4Q09.reportedGrowth.yearOverYear.netIncomeAttributable", printed: "up 3.4% YoY", comparedTo: "4Q08" },
      ],
    },
    {
      locator: "Financial Targets for FY2010",
      states: [
        { of: "guidance.FY2010.revenues.value", printed: "JPY71.0 billion" },
        { of: "guidance.FY2010.operatingIncome.value", printed: "JPY4.3 billion" },
        { of: "guidance.FY2010.incomeBeforeIncomeTaxes.value", printed: "JPY3.7 billion" },
        { of: "guidance.FY2010.netIncomeAttributable.value", printed: "JPY2.6 billion" },
        { of: "guidance.FY2010.dividendsPerShare.value", printed: "JPY2,500" },
      ],
    },
    {
      locator: "Highlights of Full FY2009 Financial Results",
      states: [
        // Revised forecast, up from JPY2,000.
        { of: "guidance.FY2009.dividendsPerShare.value", printed: "JPY2,250" },
      ],
    },
    {
      locator: "(no heading)",
      states: [
        {
          of: "fiscalYears.FY2009.convenienceTranslation.atmOperationOperatingIncome",
          printed: "$10.7 million",
          reads: "loss",
          readOnce: true,
        },
        { of: "guidance.FY2009.yearEndDividendsPerShare.value", printed: "JPY1,000", role: "comparative", readOnce: true },
        { of: "guidance.FY2009.yearEndDividendsPerShare.value", printed: "JPY1,250", readOnce: true },
        // Previous forecast, total.
        { of: "guidance.FY2009.dividendsPerShare.value", printed: "JPY2,000", role: "comparative", readOnce: true },
      ],
    },
  ],
};
