import type { SourceDocument } from "../../model/document.js";

/** IIJ's release of the results of fiscal 2010 and its fourth quarter. */
export const iijFy2010Release: SourceDocument = {
  id: "iij-fy2010-release",
  kind: "pressRelease",
  standing: "issuer",
  title: "IIJ Announces Full Year and Fourth Quarter Financial Results for the Fiscal Year Ended March 31, 2011",
  publisher: "Internet Initiative Japan Inc.",
  published: { precision: "day", date: "2011-05-13", printed: "2011-05-13" },
  language: "en",
  url: "https://www.nbcnews.com/id/wbna43017335",
  note: "Read in a mirror on NBC News.",
  places: [
    {
      locator: "(bullets after the lead, full year)",
      states: [
        { of: "fiscalYears.FY2010.reportedGrowth.yearOverYear.revenues", printed: "up 21.2% YoY", comparedTo: "FY2009" },
        {
          of: "fiscalYears.FY2010.reportedGrowth.yearOverYear.systemsIntegrationRevenues",
          printed: "down 2.1% YoY",
          comparedTo: "FY2009",
        },
        { of: "fiscalYears.FY2010.reportedGrowth.yearOverYear.operatingIncome", printed: "up 21.4% YoY", comparedTo: "FY2009" },
        { of: "fiscalYears.FY2010.netIncomeAttributable", printed: "JPY3,203 million" },
        { of: "fiscalYears.FY2010.convenienceTranslation.netIncomeAttributable", printed: "$39 million" },
        {
          of: "fiscalYears.FY2010.reportedGrowth.yearOverYear.netIncomeAttributable",
          printed: "up 43.4% YoY",
          comparedTo: "FY2009",
        },
      ],
    },
    {
      locator: "Highlights of Fourth Quarter FY2010 Results",
      states: [
        { of: "quarters.4Q10.revenues", printed: "JPY25,622 million" },
        { of: "quarters.4Q10.convenienceTranslation.revenues", printed: "$310 million" },
        { of: "quarters.4Q10.reportedGrowth.yearOverYear.revenues", printed: "up 30.1% YoY", comparedTo: "4Q09" },
        { of: "quarters.4Q10.operatingIncome", printed: "JPY1,711 million" },
        { of: "quarters.4Q10.convenienceTranslation.operatingIncome", printed: "$21 million" },
        { of: "quarters.4Q10.reportedGrowth.yearOverYear.operatingIncome", printed: "up 21.8% YoY", comparedTo: "4Q09" },
        { of: "quarters.4Q10.netIncomeAttributable", printed: "JPY1,206 million" },
        { of: "quarters.4Q10.convenienceTranslation.netIncomeAttributable", printed: "$15 million" },
        { of: "quarters.4Q10.reportedGrowth.yearOverYear.netIncomeAttributable", printed: "up 9.6% YoY", comparedTo: "4Q09" },
      ],
    },
    {
      locator: "Financial Targets for FY2011",
      states: [
        { of: "guidance.FY2011.revenues.value", printed: "JPY100 billion" },
        { of: "guidance.FY2011.operatingIncome.value", printed: "JPY6.3billion" },
        { of: "guidance.FY2011.incomeBeforeIncomeTaxes.value", printed: "JPY5.6 billion" },
        { of: "guidance.FY2011.netIncomeAttributable.value", printed: "JPY3.4 billion" },
        { of: "guidance.FY2011.dividendsPerShare.value", printed: "JPY3,000 per share" },
      ],
    },
  ],
};
