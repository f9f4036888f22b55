import type { SourceDocument } from "../../model/document.js";

/** IIJ's release of the results of fiscal 2013. */
export const iijFy2013Release: SourceDocument = {
  id: "iij-fy2013-release",
  kind: "pressRelease",
  standing: "issuer",
  title: "IIJ Announces Full Year and Fourth Quarter Financial Results for the Fiscal Year Ended March 31, 2014",
  publisher: "Internet Initiative Japan Inc.",
  published: { precision: "day", date: "2014-05-15", printed: "2014-05-15" },
  language: "en",
  url: "http://www.globenewswire.com/news-release/2014/05/15/636532/10081678/en/IIJ-Announces-Full-Year-and-Fourth-Quarter-Financial-Results-for-the-Fiscal-Year-Ended-March-31-2014.html?culture=fr-ca",
  places: [
    {
      locator: "Highlights of Financial Results for FY2013",
      states: [
        { of: "fiscalYears.FY2013.revenues", printed: "JPY114,272 million" },
        { of: "fiscalYears.FY2013.reportedGrowth.yearOverYear.revenues", printed: "up 7.6% YoY", comparedTo: "FY2012" },
        { of: "fiscalYears.FY2013.operatingIncome", printed: "JPY5,723 million" },
        { of: "fiscalYears.FY2013.reportedGrowth.yearOverYear.operatingIncome", printed: "down 26.2% YoY", comparedTo: "FY2012" },
        { of: "fiscalYears.FY2013.netIncomeAttributable", printed: "JPY4,442 million" },
        {
          of: "fiscalYears.FY2013.reportedGrowth.yearOverYear.netIncomeAttributable",
          printed: "down 16.2% YoY",
          comparedTo: "FY2012",
        },
      ],
    },
    {
      locator: "Financial Targets for FY2014",
      states: [
        { of: "guidance.FY2014.revenues.value", printed: "JPY123,000 million" },
        { of: "guidance.FY2014.revenuesGrowth.value", printed: "up 7.6% YoY", comparedTo: "FY2013" },
        { of: "guidance.FY2014.operatingIncome.value", printed: "JPY7,200 million" },
        { of: "guidance.FY2014.operatingIncomeGrowth.value", printed: "up 25.8% YoY", comparedTo: "FY2013" },
        { of: "guidance.FY2014.netIncomeAttributable.value", printed: "JPY4,500 million" },
        { of: "guidance.FY2014.netIncomeAttributableGrowth.value", printed: "up 1.3% YoY", comparedTo: "FY2013" },
        { of: "guidance.FY2014.dividendsPerShare.value", printed: "JPY22.00 per share" },
      ],
    },
  ],
};
