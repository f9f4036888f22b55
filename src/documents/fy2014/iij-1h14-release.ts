import type { SourceDocument } from "../../model/document.js";

/** IIJ's release of the results of the first half of fiscal 2014. */
export const iij1h14Release: SourceDocument = {
  id: "iij-1h14-release",
  kind: "pressRelease",
  standing: "issuer",
  title: "IIJ Announces First Six Months Financial Results for the Fiscal Year Ending March 31, 2015",
  publisher: "Internet Initiative Japan Inc.",
  published: { precision: "day", date: "2014-11-07", printed: "2014-11-07" },
  language: "en",
  url: "http://www.globenewswire.com/news-release/2014/11/07/680956/10106781/en/IIJ-Announces-First-Six-Months-Financial-Results-for-the-Fiscal-Year-Ending-March-31-2015.html?parent=608279",
  places: [
    {
      locator: "Highlights of Financial Results for 1H14",
      states: [
        { of: "halves.1H14.revenues", printed: "JPY57,172 million" },
        { of: "halves.1H14.reportedGrowth.yearOverYear.revenues", printed: "up 5.1% YoY", comparedTo: "1H13" },
        { of: "halves.1H14.operatingIncome", printed: "JPY2,416 million" },
        { of: "halves.1H14.reportedGrowth.yearOverYear.operatingIncome", printed: "down 19.7% YoY", comparedTo: "1H13" },
        { of: "halves.1H14.netIncomeAttributable", printed: "JPY1,444 million" },
        { of: "halves.1H14.reportedGrowth.yearOverYear.netIncomeAttributable", printed: "down 34.5% YoY", comparedTo: "1H13" },
      ],
    },
    {
      locator: "Highlights of Financial Results for 2Q14",
      states: [
        { of: "quarters.2Q14.revenues", printed: "JPY29,620 million" },
        { of: "quarters.2Q14.reportedGrowth.yearOverYear.revenues", printed: "up 6.0% YoY", comparedTo: "2Q13" },
        { of: "quarters.2Q14.operatingIncome", printed: "JPY1,648 million" },
        { of: "quarters.2Q14.reportedGrowth.yearOverYear.operatingIncome", printed: "down 3.2% YoY", comparedTo: "2Q13" },
        { of: "quarters.2Q14.netIncomeAttributable", printed: "JPY953 million" },
        { of: "quarters.2Q14.reportedGrowth.yearOverYear.netIncomeAttributable", printed: "down 23.8% YoY", comparedTo: "2Q13" },
      ],
    },
  ],
};
