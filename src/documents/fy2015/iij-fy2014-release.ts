import type { SourceDocument } from "../../model/document.js";

/** IIJ's release of the results of fiscal 2014. */
export const iijFy2014Release: SourceDocument = {
  id: "iij-fy2014-release",
  kind: "pressRelease",
  standing: "issuer",
  title: "IIJ Announces Full Year and Fourth Quarter Financial Results for the Fiscal Year Ended March 31, 2015",
  publisher: "Internet Initiative Japan Inc.",
  published: { precision: "day", date: "2015-05-15", printed: "2015-05-15" },
  language: "en",
  url: "http://www.globenewswire.com/news-release/2015/05/15/736129/10134517/en/IIJ-Announces-Full-Year-and-Fourth-Quarter-Financial-Results-for-the-Fiscal-Year-Ended-March-31-2015.html?parent=608279",
  places: [
    {
      locator: "Highlights of Financial Results for FY2014",
      states: [
        { of: "fiscalYears.FY2014.revenues", printed: "JPY123,050 million" },
        { of: "fiscalYears.FY2014.reportedGrowth.yearOverYear.revenues", printed: "up 7.7% YoY", comparedTo: "FY2013" },
        { of: "fiscalYears.FY2014.operatingIncome", printed: "JPY5,075 million" },
        { of: "fiscalYears.FY2014.reportedGrowth.yearOverYear.operatingIncome", printed: "down 11.3% YoY", comparedTo: "FY2013" },
        { of: "fiscalYears.FY2014.incomeBeforeIncomeTaxes", printed: "JPY5,139 million" },
        {
          of: "fiscalYears.FY2014.reportedGrowth.yearOverYear.incomeBeforeIncomeTaxes",
          printed: "down 18.1% YoY",
          comparedTo: "FY2013",
        },
        { of: "fiscalYears.FY2014.netIncomeAttributable", printed: "JPY3,322 million" },
        {
          of: "fiscalYears.FY2014.reportedGrowth.yearOverYear.netIncomeAttributable",
          printed: "down 25.2% YoY",
          comparedTo: "FY2013",
        },
      ],
    },
    {
      locator: "Financial Targets for FY2015",
      states: [
        { of: "guidance.FY2015.revenues", printed: "JPY139,000 million" },
        { of: "guidance.FY2015.revenuesGrowth", printed: "up 13.0% YoY", comparedTo: "FY2014" },
        { of: "guidance.FY2015.operatingIncome", printed: "JPY6,500 million" },
        { of: "guidance.FY2015.operatingIncomeGrowth", printed: "up 28.1% YoY", comparedTo: "FY2014" },
        { of: "guidance.FY2015.incomeBeforeIncomeTaxes", printed: "JPY6,400 million" },
        { of: "guidance.FY2015.incomeBeforeIncomeTaxesGrowth", printed: "up 24.5% YoY", comparedTo: "FY2014" },
        { of: "guidance.FY2015.netIncomeAttributable", printed: "JPY4,000 million" },
        { of: "guidance.FY2015.netIncomeAttributableGrowth", printed: "up 20.4% YoY", comparedTo: "FY2014" },
      ],
    },
    {
      locator: "Overview of FY2014 Financial Results and Business Outlook",
      states: [
        // Latter half of FY2014.
        { of: "halves.2H14.reportedGrowth.yearOverYear.revenues", printed: "10.0% year over year", comparedTo: "2H13" },
      ],
    },
    {
      locator: "(no heading)",
      states: [
        { of: "guidance.FY2015.dividendsPerShare", printed: "JPY22.00 per share", readOnce: true },
        { of: "observations.2015-04.newGraduatesHired", printed: "155 new graduates", readOnce: true },
      ],
    },
  ],
};
