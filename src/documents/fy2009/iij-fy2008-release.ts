import type { SourceDocument } from "../../model/document.js";

/** IIJ's release of the results of fiscal 2008 and its fourth quarter. */
export const iijFy2008Release: SourceDocument = {
  id: "iij-fy2008-release",
  kind: "pressRelease",
  standing: "issuer",
  title: "IIJ Announces Full Year and Fourth Quarter Financial Results for Fiscal Year Ended March 31, 2009",
  publisher: "Internet Initiative Japan Inc.",
  published: { precision: "day", date: "2009-05-15", printed: "2009-05-15" },
  language: "en",
  url: "http://www.globenewswire.com/news-release/2009/05/15/397618/165423/en/IIJ-Announces-Full-Year-and-Fourth-Quarter-Financial-Results-for-Fiscal-Year-Ended-March-31-2009.html",
  places: [
    {
      locator: "Highlights of Full FY2008 Financial Results",
      states: [
        { of: "fiscalYears.FY2008.revenues", printed: "JPY69,731 million" },
        { of: "fiscalYears.FY2008.convenienceTranslation.revenues", printed: "$703 million" },
        { of: "fiscalYears.FY2008.reportedGrowth.yearOverYear.revenues", printed: "up 4.3% YoY", comparedTo: "FY2007" },
        { of: "fiscalYears.FY2008.reportedGrowth.yearOverYear.recurringRevenues", printed: "up 14.3% YoY", comparedTo: "FY2007" },
        {
          of: "fiscalYears.FY2008.reportedGrowth.yearOverYear.systemsConstructionRevenues",
          printed: "down 18.7% YoY",
          comparedTo: "FY2007",
        },
        { of: "fiscalYears.FY2008.operatingIncome", printed: "JPY2,917 million" },
        { of: "fiscalYears.FY2008.convenienceTranslation.operatingIncome", printed: "$29 million" },
        { of: "fiscalYears.FY2008.reportedGrowth.yearOverYear.operatingIncome", printed: "down 38.7% YoY", comparedTo: "FY2007" },
        { of: "fiscalYears.FY2008.newSubsidiariesOperatingIncome", printed: "JPY1.3 billion", reads: "loss" },
        { of: "fiscalYears.FY2008.netIncome", printed: "JPY1,419 million" },
        { of: "fiscalYears.FY2008.convenienceTranslation.netIncome", printed: "$14 million" },
        { of: "fiscalYears.FY2008.reportedGrowth.yearOverYear.netIncome", printed: "down 72.6%", comparedTo: "FY2007" },
        { of: "fiscalYears.FY2008.deferredTaxExpense", printed: "JPY637 million" },
        // A benefit.
        { of: "fiscalYears.FY2007.deferredTaxExpense", printed: "JPY1,653 million", reads: "decrease", role: "comparative" },
      ],
    },
    {
      locator: "Highlights of Fourth Quarter FY2008 Results",
      states: [
        { of: "quarters.4Q08.revenues", printed: "JPY18,942 million" },
        { of: "quarters.4Q08.convenienceTranslation.revenues", printed: "$191 million" },
        { of: "quarters.4Q08.reportedGrowth.yearOverYear.revenues", printed: "up 2.5%", comparedTo: "4Q07" },
        { of: "quarters.4Q08.reportedGrowth.quarterOverQuarter.revenues", printed: "up 8.0%", comparedTo: "3Q08" },
        { of: "quarters.4Q08.operatingIncome", printed: "JPY1,073 million" },
        { of: "quarters.4Q08.convenienceTranslation.operatingIncome", printed: "$11 million" },
        { of: "quarters.4Q08.reportedGrowth.yearOverYear.operatingIncome", printed: "down 40.6%", comparedTo: "4Q07" },
        { of: "quarters.4Q08.newSubsidiariesOperatingIncome", printed: "JPY449 million", reads: "loss" },
        { of: "quarters.4Q08.netIncome", printed: "JPY1,065 million" },
        { of: "quarters.4Q08.convenienceTranslation.netIncome", printed: "$11 million" },
        { of: "quarters.4Q08.reportedGrowth.yearOverYear.netIncome", printed: "down 2.2%", comparedTo: "4Q07" },
        // A benefit.
        { of: "quarters.4Q08.deferredTaxExpense", printed: "JPY335 million", reads: "decrease" },
        { of: "quarters.4Q07.deferredTaxExpense", printed: "JPY137 million", role: "comparative" },
      ],
    },
    {
      locator: "Financial Targets for FY2009",
      states: [
        { of: "guidance.FY2009.revenues.value", printed: "JPY73.0 billion" },
        { of: "guidance.FY2009.operatingIncome.value", printed: "JPY3.3 billion" },
        { of: "guidance.FY2009.incomeBeforeIncomeTaxes.value", printed: "JPY2.7 billion" },
        { of: "guidance.FY2009.netIncome.value", printed: "JPY1.7 billion" },
        { of: "guidance.FY2009.dividendsPerShare.value", printed: "JPY2,000" },
      ],
    },
  ],
};
