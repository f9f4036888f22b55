import type { SourceDocument } from "../../model/document.js";

/** IIJ's release of the results of fiscal 2007. */
export const iijFy2007Release: SourceDocument = {
  id: "iij-fy2007-release",
  kind: "pressRelease",
  standing: "issuer",
  title: "IIJ Announces Full Year and Fourth Quarter Results for the Fiscal Year Ended March 31, 2008",
  publisher: "Internet Initiative Japan Inc.",
  published: { precision: "day", date: "2008-05-15", printed: "2008-05-15" },
  language: "en",
  url: "https://www.sec.gov/Archives/edgar/data/1090633/000117184308000393/exh_1.htm",
  note: "Accession 0001171843-08-000393; also capedge.com/filing/1090633/0001171843-08-000393/IIJIY-6K/file/2.",
  places: [
    {
      locator: "Highlights of Full FY2007 Results",
      states: [
        { of: "fiscalYears.FY2007.revenues", printed: "JPY66,835 million" },
        { of: "fiscalYears.FY2007.convenienceTranslation.revenues", printed: "$669.4 million" },
        { of: "fiscalYears.FY2007.reportedGrowth.yearOverYear.revenues", printed: "increase of 17.1%", comparedTo: "FY2006" },
        { of: "fiscalYears.FY2007.reportedGrowth.yearOverYear.connectivityRevenues", printed: "33.1%", comparedTo: "FY2006" },
        {
          of: "fiscalYears.FY2007.reportedGrowth.yearOverYear.valueAddedServicesRevenues",
          printed: "28.7%",
          comparedTo: "FY2006",
        },
        {
          of: "fiscalYears.FY2007.reportedGrowth.yearOverYear.systemsOperationAndMaintenanceRevenues",
          printed: "15.3%",
          comparedTo: "FY2006",
        },
        { of: "fiscalYears.FY2007.operatingIncome", printed: "JPY4,759 million" },
        { of: "fiscalYears.FY2007.convenienceTranslation.operatingIncome", printed: "$47.7 million" },
        {
          of: "fiscalYears.FY2007.reportedGrowth.yearOverYear.operatingIncome",
          printed: "increase of 36.0%",
          comparedTo: "FY2006",
        },
        { of: "fiscalYears.FY2007.operatingMargin", printed: "7.1%" },
        { of: "fiscalYears.FY2007.netIncome", printed: "JPY5,177 million" },
        { of: "fiscalYears.FY2007.convenienceTranslation.netIncome", printed: "$51.8 million" },
        { of: "fiscalYears.FY2007.reportedGrowth.yearOverYear.netIncome", printed: "decrease of 4.3%", comparedTo: "FY2006" },
      ],
    },
    {
      locator: "Highlights of Fourth Quarter FY2007 Results",
      states: [
        { of: "quarters.4Q07.revenues", printed: "JPY18,486 million" },
        { of: "quarters.4Q07.convenienceTranslation.revenues", printed: "$185.1 million" },
        { of: "quarters.4Q07.reportedGrowth.yearOverYear.revenues", printed: "increase of 8.6%", comparedTo: "4Q06" },
        { of: "quarters.4Q07.operatingIncome", printed: "JPY1,807 million" },
        { of: "quarters.4Q07.convenienceTranslation.operatingIncome", printed: "$18.1 million" },
        { of: "quarters.4Q07.reportedGrowth.yearOverYear.operatingIncome", printed: "increase of 58.0%", comparedTo: "4Q06" },
        { of: "quarters.4Q07.netIncome", printed: "JPY1,089 million" },
        { of: "quarters.4Q07.convenienceTranslation.netIncome", printed: "$10.9 million" },
        { of: "quarters.4Q07.reportedGrowth.yearOverYear.netIncome", printed: "decrease of 5.4%", comparedTo: "4Q06" },
      ],
    },
    {
      locator: "Financial Targets for FY2008(2)",
      states: [
        { of: "guidance.FY2008.revenues", printed: "JPY78.5 billion" },
        { of: "guidance.FY2008.operatingIncome", printed: "JPY5.2 billion" },
        { of: "guidance.FY2008.incomeBeforeIncomeTaxes", printed: "JPY4.7 billion" },
        { of: "guidance.FY2008.netIncome", printed: "JPY5.2 billion" },
        { of: "guidance.FY2008.dividendsPerShare", printed: "JPY2,000" },
      ],
    },
    {
      locator: "Highlights of Full FY2007 Results",
      states: [
        { of: "guidance.FY2007.dividendsPerShare", printed: "JPY1,750" },
      ],
    },
    {
      locator: "Financial Targets for FY2008(2)",
      states: [
        { of: "guidance.FY2010.revenues", printed: "over JPY100 billion" },
        { of: "guidance.FY2010.operatingIncome", printed: "JPY10 billion" },
      ],
    },
    {
      locator: "(no heading)",
      states: [
        {
          of: "fiscalYears.FY2007.reportedChange.operatingMargin",
          printed: "an increase of 1.0%",
          comparedTo: "FY2006",
          readOnce: true,
        },
        { of: "guidance.FY2007.yearEndDividendsPerShare", printed: "JPY750", role: "comparative", readOnce: true },
        { of: "guidance.FY2007.yearEndDividendsPerShare", printed: "JPY1,000", readOnce: true },
        { of: "guidance.FY2007.dividendsPerShare", printed: "JPY1,500", role: "comparative", readOnce: true },
      ],
    },
  ],
};
