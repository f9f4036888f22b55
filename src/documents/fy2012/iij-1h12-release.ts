import type { SourceDocument } from "../../model/document.js";

/** IIJ's release of the results of the first half of fiscal 2012. */
export const iij1h12Release: SourceDocument = {
  id: "iij-1h12-release",
  kind: "pressRelease",
  standing: "issuer",
  title: "IIJ Announces First Six Months Financial Results for the Fiscal Year Ending March 31, 2013",
  publisher: "Internet Initiative Japan Inc.",
  published: { precision: "day", date: "2012-11-08", printed: "2012-11-08" },
  language: "en",
  url: "http://www.bloomberg.com/article/2012-11-08/amifSuFpDNmM.html",
  note: "Read in a mirror on Bloomberg.",
  places: [
    {
      locator: "Highlights of 1H FY2012 Financial Results",
      states: [
        { of: "halves.1H12.revenues", printed: "JPY51,109 million" },
        { of: "halves.1H12.reportedGrowth.yearOverYear.revenues", printed: "up 8.3% YoY", comparedTo: "1H11" },
        { of: "halves.1H12.operatingIncome", printed: "JPY3,263 million" },
        { of: "halves.1H12.reportedGrowth.yearOverYear.operatingIncome", printed: "up 33.3% YoY", comparedTo: "1H11" },
        { of: "halves.1H12.netIncomeAttributable", printed: "JPY2,007 million" },
        { of: "halves.1H12.reportedGrowth.yearOverYear.netIncomeAttributable", printed: "up 47.4% YoY", comparedTo: "1H11" },
        { of: "halves.1H12.convenienceTranslation.revenues", printed: "$656 million" },
        { of: "halves.1H12.convenienceTranslation.operatingIncome", printed: "$42 million" },
        { of: "halves.1H12.convenienceTranslation.netIncomeAttributable", printed: "$26 million" },
      ],
    },
  ],
};
