import type { SourceDocument } from "../../model/document.js";

/** IIJ's release of the results of the first half of fiscal 2016. */
export const iij1h16Release: SourceDocument = {
  id: "iij-1h16-release",
  kind: "pressRelease",
  standing: "issuer",
  title: "IIJ Announces First Six Months Financial Results for the Fiscal Year Ending March 31, 2017",
  publisher: "Internet Initiative Japan Inc.",
  published: { precision: "day", date: "2016-11-08", printed: "2016-11-08" },
  language: "en",
  url: "https://www.cnbc.com/2016/11/07/globe-newswire-iij-announces-first-six-months-financial-results-for-the-fiscal-year-ending-march-31-2017.html",
  note: "Read in a mirror on CNBC.",
  places: [
    {
      locator: "Highlights of Financial Results for 1H16",
      states: [
        { of: "halves.1H16.revenues", printed: "JPY74,123 million" },
        { of: "halves.1H16.reportedGrowth.yearOverYear.revenues", printed: "up 13.5% YoY", comparedTo: "1H15" },
        { of: "halves.1H16.operatingIncome", printed: "JPY1,948 million" },
        { of: "halves.1H16.reportedGrowth.yearOverYear.operatingIncome", printed: "down 24.0% YoY", comparedTo: "1H15" },
        { of: "halves.1H16.netIncomeAttributable", printed: "JPY1,108 million" },
        { of: "halves.1H16.reportedGrowth.yearOverYear.netIncomeAttributable", printed: "down 33.0% YoY", comparedTo: "1H15" },
      ],
    },
    {
      locator: "Overview of 1H16 Financial Results and Business Outlook",
      states: [
        // Revised (Nov 4, 2016).
        { of: "guidance.FY2016.revenues", printed: "JPY158.0 billion" },
        { of: "guidance.FY2016.revenues", printed: "JPY159.0 billion", role: "comparative" },
        // Revised (Nov 4, 2016).
        { of: "guidance.FY2016.operatingIncome", printed: "JPY5.0 billion" },
        { of: "guidance.FY2016.operatingIncome", printed: "JPY7.3 billion", role: "comparative" },
      ],
    },
    {
      locator: "(no heading)",
      states: [
        { of: "guidance.FY2016.revenues.revision", printed: "JPY1.0 billion down", readOnce: true },
        { of: "guidance.FY2016.operatingIncome.revision", printed: "JPY2.3 billion down", readOnce: true },
      ],
    },
  ],
};
