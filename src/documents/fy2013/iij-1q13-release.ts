import type { SourceDocument } from "../../model/document.js";

/** IIJ's release of the results of the first quarter of fiscal 2013. */
export const iij1q13Release: SourceDocument = {
  id: "iij-1q13-release",
  kind: "pressRelease",
  standing: "issuer",
  title: "IIJ Announces First Three Months Financial Results for the Fiscal Year Ending March 31, 2014",
  publisher: "Internet Initiative Japan Inc.",
  published: { precision: "day", date: "2013-08-06", printed: "2013-08-06" },
  language: "en",
  url: "http://www.globenewswire.com/news-release/2013/08/06/564684/10043334/en/IIJ-Announces-First-Three-Months-Financial-Results-for-the-Fiscal-Year-Ending-March-31-2014.html?parent=608279",
  places: [
    {
      locator: "(no heading)",
      states: [
        { of: "quarters.1Q13.revenues", printed: "JPY26,441 million", readOnce: true },
        { of: "quarters.1Q13.convenienceTranslation.revenues", printed: "$266.5 million", readOnce: true },
        { of: "quarters.1Q13.reportedGrowth.yearOverYear.revenues", printed: "up 6.4% YoY", comparedTo: "1Q12", readOnce: true },
        { of: "quarters.1Q13.operatingIncome", printed: "JPY1,305 million", readOnce: true },
        { of: "quarters.1Q13.convenienceTranslation.operatingIncome", printed: "$13.2 million", readOnce: true },
        {
          of: "quarters.1Q13.reportedGrowth.yearOverYear.operatingIncome",
          printed: "down 5.0% YoY",
          comparedTo: "1Q12",
          readOnce: true,
        },
        { of: "quarters.1Q13.netIncomeAttributable", printed: "JPY954 million", readOnce: true },
        { of: "quarters.1Q13.convenienceTranslation.netIncomeAttributable", printed: "$9.6 million", readOnce: true },
        {
          of: "quarters.1Q13.reportedGrowth.yearOverYear.netIncomeAttributable",
          printed: "up 6.4% YoY",
          comparedTo: "1Q12",
          readOnce: true,
        },
      ],
    },
  ],
};
