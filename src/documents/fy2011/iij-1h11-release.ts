import type { SourceDocument } from "../../model/document.js";

/** IIJ's release of the results of the first half of fiscal 2011. */
export const iij1h11Release: SourceDocument = {
  id: "iij-1h11-release",
  kind: "pressRelease",
  standing: "issuer",
  title: "IIJ Announces First Six Months Financial Results for the Fiscal Year Ending March 31, 2012",
  publisher: "Internet Initiative Japan Inc.",
  published: { precision: "day", date: "2011-11-08", printed: "2011-11-08" },
  language: "en",
  url: "http://www.globenewswire.com/news-release/2011/11/08/460775/237387/en/IIJ-Announces-First-Six-Months-Financial-Results-for-the-Fiscal-Year-Ending-March-31-2012.html",
  places: [
    {
      locator: "Highlights of 1H FY2011 Financial Results",
      states: [
        { of: "halves.1H11.revenues", printed: "JPY47,207 million" },
        { of: "halves.1H11.convenienceTranslation.revenues", printed: "$612.8 million" },
        { of: "halves.1H11.reportedGrowth.yearOverYear.revenues", printed: "37.7% YoY", comparedTo: "1H10" },
        { of: "halves.1H11.operatingIncome", printed: "JPY2,448 million" },
        { of: "halves.1H11.convenienceTranslation.operatingIncome", printed: "$31.8 million" },
        { of: "halves.1H11.reportedGrowth.yearOverYear.operatingIncome", printed: "103.8% YoY", comparedTo: "1H10" },
        { of: "halves.1H11.netIncomeAttributable", printed: "JPY1,361 million" },
        { of: "halves.1H11.convenienceTranslation.netIncomeAttributable", printed: "$17.7 million" },
        { of: "halves.1H11.reportedGrowth.yearOverYear.netIncomeAttributable", printed: "58.4%", comparedTo: "1H10" },
        // Excess over the initial 1H FY2011 target.
        { of: "halves.1H11.reportedChange.operatingIncome", printed: "22.4%", remark: "target of 1H11" },
        // Excess over the initial 1H FY2011 target.
        { of: "halves.1H11.reportedChange.netIncomeAttributable", printed: "36.1%", remark: "target of 1H11" },
        { of: "halves.1H11.dividendsPerShare", printed: "JPY1,500 per share" },
      ],
    },
  ],
};
