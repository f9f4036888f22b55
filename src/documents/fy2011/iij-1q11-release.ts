import type { SourceDocument } from "../../model/document.js";

/** IIJ's release of the results of the first quarter of fiscal 2011. */
export const iij1q11Release: SourceDocument = {
  id: "iij-1q11-release",
  kind: "pressRelease",
  standing: "issuer",
  title: "IIJ Announces First Three Months Financial Results for the Fiscal Year Ending March 31, 2012",
  publisher: "Internet Initiative Japan Inc.",
  published: { precision: "day", date: "2011-08-12", printed: "2011-08-12" },
  language: "en",
  url: "http://globenewswire.com/news-release/2011/08/12/453748/229259/en/IIJ-Announces-First-Three-Months-Financial-Results-for-the-Fiscal-Year-Ending-March-31-2012.html",
  places: [
    {
      locator: "Highlights of 1Q11 Financial Results",
      states: [
        { of: "quarters.1Q11.revenues", printed: "JPY23,362 million" },
        { of: "quarters.1Q11.convenienceTranslation.revenues", printed: "$290 million" },
        { of: "quarters.1Q11.reportedGrowth.yearOverYear.revenues", printed: "up 47.7% YoY", comparedTo: "1Q10" },
        { of: "quarters.1Q11.reportedGrowth.yearOverYear.networkServicesRevenues", printed: "up 66.8% YoY", comparedTo: "1Q10" },
        {
          of: "quarters.1Q11.reportedGrowth.yearOverYear.systemsIntegrationRevenues",
          printed: "up 15.4% YoY",
          comparedTo: "1Q10",
        },
        { of: "quarters.1Q11.operatingIncome", printed: "JPY915 million" },
        { of: "quarters.1Q11.convenienceTranslation.operatingIncome", printed: "$11 million" },
        { of: "quarters.1Q11.reportedGrowth.yearOverYear.operatingIncome", printed: "up 244.2% YoY", comparedTo: "1Q10" },
        { of: "quarters.1Q11.netIncomeAttributable", printed: "JPY512 million" },
        { of: "quarters.1Q11.convenienceTranslation.netIncomeAttributable", printed: "$6 million" },
        { of: "quarters.1Q11.reportedGrowth.yearOverYear.netIncomeAttributable", printed: "up 107.4% YoY", comparedTo: "1Q10" },
      ],
    },
    {
      locator: "(no heading)",
      states: [
        { of: "quarters.1Q11.cloudProjects", printed: "nearly 600", unit: "items", readOnce: true },
      ],
    },
  ],
};
