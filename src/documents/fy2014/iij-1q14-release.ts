import type { SourceDocument } from "../../model/document.js";

/** IIJ's release of the results of the first quarter of fiscal 2014. */
export const iij1q14Release: SourceDocument = {
  id: "iij-1q14-release",
  kind: "pressRelease",
  standing: "issuer",
  title: "IIJ Announces First Three Months Financial Results for the Fiscal Year Ending March 31, 2015",
  publisher: "Internet Initiative Japan Inc.",
  published: { precision: "day", date: "2014-08-08", printed: "2014-08-08" },
  language: "en",
  url: "http://www.benzinga.com/node/4766746",
  places: [
    {
      locator: "(no heading)",
      states: [
        { of: "quarters.1Q14.revenues", printed: "JPY27,552 million", readOnce: true },
        { of: "quarters.1Q14.reportedGrowth.yearOverYear.revenues", printed: "up 4.2% YoY", comparedTo: "1Q13", readOnce: true },
        { of: "quarters.1Q14.operatingIncome", printed: "JPY768 million", readOnce: true },
        {
          of: "quarters.1Q14.reportedGrowth.yearOverYear.operatingIncome",
          printed: "down 41.2% YoY",
          comparedTo: "1Q13",
          readOnce: true,
        },
        { of: "quarters.1Q14.netIncomeAttributable", printed: "JPY491 million", readOnce: true },
        {
          of: "quarters.1Q14.reportedGrowth.yearOverYear.netIncomeAttributable",
          printed: "down 48.5% YoY",
          comparedTo: "1Q13",
          readOnce: true,
        },
      ],
    },
  ],
};
