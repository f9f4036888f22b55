import type { SourceDocument } from "../../model/document.js";

/** IIJ's release of the results of fiscal 2012. */
export const iijFy2012Release: SourceDocument = {
  id: "iij-fy2012-release",
  kind: "pressRelease",
  standing: "issuer",
  title: "IIJ Announces Full Year and Fourth Quarter Financial Results for the Fiscal Year Ended March 31, 2013",
  publisher: "Internet Initiative Japan Inc.",
  published: { precision: "day", date: "2013-05-15", printed: "2013-05-15" },
  language: "en",
  url: "http://globenewswire.com/news-release/2013/05/15/547161/10032726/en/IIJ-Announces-Full-Year-and-Fourth-Quarter-Financial-Results-for-the-Fiscal-Year-Ended-March-31-2013.html",
  places: [
    {
      locator: "Highlights of Financial Results for FY2012",
      states: [
        { of: "fiscalYears.FY2012.revenues", printed: "JPY106,248 million" },
        { of: "fiscalYears.FY2012.convenienceTranslation.revenues", printed: "$1,128.4 million" },
        { of: "fiscalYears.FY2012.reportedGrowth.yearOverYear.revenues", printed: "up 9.2% YoY", comparedTo: "FY2011" },
        { of: "fiscalYears.FY2012.operatingIncome", printed: "JPY7,753 million" },
        { of: "fiscalYears.FY2012.convenienceTranslation.operatingIncome", printed: "$82.3 million" },
        { of: "fiscalYears.FY2012.reportedGrowth.yearOverYear.operatingIncome", printed: "up 22.0% YoY", comparedTo: "FY2011" },
        { of: "fiscalYears.FY2012.netIncomeAttributable", printed: "JPY5,301 million" },
        { of: "fiscalYears.FY2012.convenienceTranslation.netIncomeAttributable", printed: "$56.3 million" },
        {
          of: "fiscalYears.FY2012.reportedGrowth.yearOverYear.netIncomeAttributable",
          printed: "up 45.6% YoY",
          comparedTo: "FY2011",
        },
      ],
    },
    {
      locator: "Financial Target for FY2013",
      states: [
        { of: "guidance.FY2013.revenues.value", printed: "JPY117,000 million" },
        { of: "guidance.FY2013.revenues.convenienceTranslation.value", printed: "$1,242.6 million" },
        { of: "guidance.FY2013.revenuesGrowth.value", printed: "up 10.1% YoY", comparedTo: "FY2012" },
        { of: "guidance.FY2013.operatingIncome.value", printed: "JPY9,400 million" },
        { of: "guidance.FY2013.operatingIncomeGrowth.value", printed: "up 21.2% YoY", comparedTo: "FY2012" },
        { of: "guidance.FY2013.netIncomeAttributable.value", printed: "JPY6,000 million" },
        { of: "guidance.FY2013.netIncomeAttributableGrowth.value", printed: "up 13.2% YoY", comparedTo: "FY2012" },
        { of: "guidance.FY2013.dividendsPerShare.value", printed: "JPY22.00 per share" },
        { of: "guidance.FY2013.dividendsPerShareGrowth.value", printed: "up 17.3% YoY", comparedTo: "FY2012" },
      ],
    },
    {
      locator: "(no heading)",
      states: [
        { of: "guidance.FY2013.operatingIncome.convenienceTranslation.value", printed: "$99.8 million", readOnce: true },
        { of: "guidance.FY2013.netIncomeAttributable.convenienceTranslation.value", printed: "$63.7 million", readOnce: true },
        // "exceeded JPY100 billion for the first time".
        {
          of: "fiscalYears.FY2012.milestones.revenuesAboveHundredBillionYen.threshold",
          printed: "JPY100 billion",
          as: "threshold",
          readOnce: true,
        },
      ],
    },
  ],
};
