import type { SourceDocument } from "../../model/document.js";

/** IIJ's release of the results of the first half of fiscal 2013. */
export const iij1h13Release: SourceDocument = {
  id: "iij-1h13-release",
  kind: "pressRelease",
  standing: "issuer",
  title: "IIJ Announces First Six Months Financial Results for the Fiscal Year Ending March 31, 2014",
  publisher: "Internet Initiative Japan Inc.",
  published: { precision: "day", date: "2013-11-08", printed: "2013-11-08" },
  language: "en",
  url: "http://www.globenewswire.com/news-release/2013/11/08/588096/10056808/en/IIJ-Announces-First-Six-Months-Financial-Results-for-the-Fiscal-Year-Ending-March-31-2014.html?parent=607369",
  places: [
    {
      locator: "Highlights of 1H FY2013 Financial Results",
      states: [
        { of: "halves.1H13.revenues", printed: "JPY54,397 million" },
        { of: "halves.1H13.convenienceTranslation.revenues", printed: "$553 million" },
        { of: "halves.1H13.reportedGrowth.yearOverYear.revenues", printed: "up 6.4% YoY", comparedTo: "1H12" },
        { of: "halves.1H13.operatingIncome", printed: "JPY3,009 million" },
        { of: "halves.1H13.convenienceTranslation.operatingIncome", printed: "$31 million" },
        { of: "halves.1H13.reportedGrowth.yearOverYear.operatingIncome", printed: "down 7.8% YoY", comparedTo: "1H12" },
        { of: "halves.1H13.netIncomeAttributable", printed: "JPY2,205 million" },
        { of: "halves.1H13.convenienceTranslation.netIncomeAttributable", printed: "$22 million" },
        { of: "halves.1H13.reportedGrowth.yearOverYear.netIncomeAttributable", printed: "up 9.9% YoY", comparedTo: "1H12" },
      ],
    },
  ],
};
