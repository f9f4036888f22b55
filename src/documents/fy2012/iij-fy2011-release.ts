import type { SourceDocument } from "../../model/document.js";

/** IIJ's release of the results of fiscal 2011. */
export const iijFy2011Release: SourceDocument = {
  id: "iij-fy2011-release",
  kind: "pressRelease",
  standing: "issuer",
  title: "IIJ Announces Full Year and Fourth Quarter Financial Results for the Fiscal Year Ended March 31, 2012",
  publisher: "Internet Initiative Japan Inc.",
  published: { precision: "day", date: "2012-05-15", printed: "2012-05-15" },
  language: "en",
  url: "https://capedge.com/filing/1090633/0001171843-12-001869/IIJIY-6K/file/2",
  note: "Accession 0001171843-12-001869.",
  places: [
    {
      locator: "Highlights of Financial Results for FY2011",
      states: [
        { of: "fiscalYears.FY2011.revenues", printed: "JPY97,315 million" },
        { of: "fiscalYears.FY2011.convenienceTranslation.revenues", printed: "$1,180.9 million" },
        { of: "guidance.FY2012.revenues", printed: "JPY107,000 million" },
        { of: "fiscalYears.FY2011.reportedGrowth.yearOverYear.revenues", printed: "up 18.1% YoY", comparedTo: "FY2010" },
        { of: "fiscalYears.FY2011.operatingIncome", printed: "JPY6,353 million" },
        { of: "fiscalYears.FY2011.convenienceTranslation.operatingIncome", printed: "$77.1 million" },
        { of: "guidance.FY2012.operatingIncome", printed: "JPY7,500 million" },
        { of: "fiscalYears.FY2011.reportedGrowth.yearOverYear.operatingIncome", printed: "up 53.4% YoY", comparedTo: "FY2010" },
        { of: "fiscalYears.FY2011.netIncomeAttributable", printed: "JPY3,641 million" },
        { of: "fiscalYears.FY2011.convenienceTranslation.netIncomeAttributable", printed: "$44.1 million", erratum: "netIncomeOfFy2011InDollars" },
        { of: "guidance.FY2012.netIncomeAttributable", printed: "JPY4,000 million" },
        {
          of: "fiscalYears.FY2011.reportedGrowth.yearOverYear.netIncomeAttributable",
          printed: "up 13.7 % YoY",
          comparedTo: "FY2010",
        },
      ],
    },
    {
      locator: "Financial Targets for FY2012",
      states: [
        { of: "guidance.FY2012.incomeBeforeIncomeTaxes", printed: "JPY6.9 billion" },
        { of: "guidance.FY2012.dividendsPerShare", printed: "JPY3,500 per share" },
      ],
    },
    {
      locator: "(no heading)",
      states: [
        { of: "guidance.FY2011.yearEndDividendsPerShare", printed: "JPY1,500", role: "comparative", readOnce: true },
        // Revised plan.
        { of: "guidance.FY2011.yearEndDividendsPerShare", printed: "JPY1,750", readOnce: true },
        {
          of: ["guidance.FY2012.interimDividendsPerShare", "guidance.FY2012.yearEndDividendsPerShare"],
          printed: "JPY1,750",
          readOnce: true,
        },
        { of: "guidance.FY2012.revenues", printed: "JPY107 billion", readOnce: true },
        { of: "guidance.FY2012.operatingIncome", printed: "JPY7.5 billion", readOnce: true },
        { of: "guidance.FY2012.netIncomeAttributable", printed: "JPY4.0 billion", readOnce: true },
      ],
    },
  ],
};
