import type { SourceDocument } from "../../model/document.js";

/** IIJ's release of the results of the third quarter of fiscal 2007. */
export const iij3q07Release: SourceDocument = {
  id: "iij-3q07-release",
  kind: "pressRelease",
  standing: "issuer",
  title: "IIJ Announces Third Quarter Results for the Fiscal Year Ending March 31, 2008",
  publisher: "Internet Initiative Japan Inc.",
  published: { precision: "day", date: "2008-02-11", printed: "2008-02-11" },
  language: "en",
  url: "http://www.globenewswire.com/news-release/2008/02/12/372947/135980/en/IIJ-Announces-Third-Quarter-Results-for-the-Fiscal-Year-Ending-March-31-2008.html",
  note: "Also SEC accession 0001171843-08-000121.",
  places: [
    {
      locator: "Highlights of Third Quarter FY2007 Results",
      states: [
        { of: "quarters.3Q07.revenues", printed: "JPY 18,359 million" },
        { of: "quarters.3Q07.convenienceTranslation.revenues", printed: "$ 164.3 million" },
        { of: "quarters.3Q07.reportedGrowth.yearOverYear.revenues", printed: "increase of 35.1%", comparedTo: "3Q06" },
        { of: "quarters.3Q07.operatingIncome", printed: "JPY 1,136 million" },
        { of: "quarters.3Q07.convenienceTranslation.operatingIncome", printed: "$10.2 million" },
        { of: "quarters.3Q07.reportedGrowth.yearOverYear.operatingIncome", printed: "increase of 15.2%", comparedTo: "3Q06" },
        { of: "quarters.3Q07.netIncome", printed: "JPY 611 million" },
        { of: "quarters.3Q07.convenienceTranslation.netIncome", printed: "$5.5 million" },
        { of: "quarters.3Q07.reportedGrowth.yearOverYear.netIncome", printed: "decrease of 56.5%", comparedTo: "3Q06" },
      ],
    },
  ],
};
