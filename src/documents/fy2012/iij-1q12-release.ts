import type { SourceDocument } from "../../model/document.js";

/** IIJ's release of the results of the first quarter of fiscal 2012. */
export const iij1q12Release: SourceDocument = {
  id: "iij-1q12-release",
  kind: "pressRelease",
  standing: "issuer",
  title: "IIJ Announces First Three Months Financial Results for the Fiscal Year Ending March 31, 2013",
  publisher: "Internet Initiative Japan Inc.",
  published: { precision: "day", date: "2012-08-07", printed: "2012-08-07" },
  language: "en",
  url: "https://advfn.com/stock-market/USOTC/IIJIY/stock-news/53728036/iij-announces-first-three-months-financial-results-for-the-fiscal-year-ending-ma",
  note: "Read in a mirror on ADVFN.",
  places: [
    {
      locator: "Highlights of 1st Quarter FY2012 Financial Results",
      states: [
        { of: "quarters.1Q12.revenues", printed: "JPY24,841 million" },
        { of: "quarters.1Q12.convenienceTranslation.revenues", printed: "$311 million" },
        { of: "quarters.1Q12.reportedGrowth.yearOverYear.revenues", printed: "up 6.3% YoY", comparedTo: "1Q11" },
        { of: "quarters.1Q12.operatingIncome", printed: "JPY1,374 million" },
        { of: "quarters.1Q12.convenienceTranslation.operatingIncome", printed: "$17 million" },
        { of: "quarters.1Q12.reportedGrowth.yearOverYear.operatingIncome", printed: "up 50.2% YoY", comparedTo: "1Q11" },
        { of: "quarters.1Q12.netIncomeAttributable", printed: "JPY897 million" },
        { of: "quarters.1Q12.convenienceTranslation.netIncomeAttributable", printed: "$11 million" },
        { of: "quarters.1Q12.reportedGrowth.yearOverYear.netIncomeAttributable", printed: "up 75.0% YoY", comparedTo: "1Q11" },
      ],
    },
  ],
};
