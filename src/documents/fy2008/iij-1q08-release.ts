import type { SourceDocument } from "../../model/document.js";

/** IIJ's release of the results of the first quarter of fiscal 2008. */
export const iij1q08Release: SourceDocument = {
  id: "iij-1q08-release",
  kind: "pressRelease",
  standing: "issuer",
  title: "IIJ Announces First Quarter Results for the Fiscal Year Ending March 31, 2009",
  publisher: "Internet Initiative Japan Inc.",
  published: { precision: "day", date: "2008-08-12", printed: "2008-08-12" },
  language: "en",
  url: "https://capedge.com/filing/1090633/0001171843-08-000619/IIJIY-6K/file/2",
  note: "The same release as iij-1q08-exhibit, with its date.",
  places: [
    {
      locator: "Overview of 1st Quarter FY2008 Financial Results and Business Outlook",
      states: [
        { of: "quarters.1Q08.reportedGrowth.yearOverYear.recurringRevenues", printed: "22.5%", comparedTo: "1Q07" },
      ],
    },
    {
      locator: "(no heading)",
      states: [
        { of: "quarters.1Q08.revenues", printed: "JPY16,328 million", readOnce: true },
        { of: "quarters.1Q08.convenienceTranslation.revenues", printed: "$153.8 million", readOnce: true },
        { of: "quarters.1Q08.operatingIncome", printed: "JPY411 million", readOnce: true },
        { of: "quarters.1Q08.convenienceTranslation.operatingIncome", printed: "$3.9 million", readOnce: true },
        { of: "quarters.1Q08.netIncome", printed: "JPY169 million", readOnce: true },
        { of: "quarters.1Q08.convenienceTranslation.netIncome", printed: "$1.6 million", readOnce: true },
        {
          of: "quarters.1Q08.reportedGrowth.yearOverYear.revenues",
          printed: "increase of 19.2%",
          comparedTo: "1Q07",
          readOnce: true,
        },
        {
          of: "quarters.1Q08.reportedGrowth.yearOverYear.connectivityRevenues",
          printed: "24.5%",
          comparedTo: "1Q07",
          readOnce: true,
        },
        {
          of: "quarters.1Q08.reportedGrowth.yearOverYear.outsourcingRevenues",
          printed: "19.4%",
          comparedTo: "1Q07",
          readOnce: true,
        },
        {
          of: "quarters.1Q08.reportedGrowth.yearOverYear.systemsIntegrationRevenues",
          printed: "21.4%",
          comparedTo: "1Q07",
          readOnce: true,
        },
        {
          of: "quarters.1Q08.reportedGrowth.yearOverYear.operatingIncome",
          printed: "decrease of 40.5%",
          comparedTo: "1Q07",
          readOnce: true,
        },
        {
          of: "quarters.1Q08.reportedGrowth.yearOverYear.netIncome",
          printed: "decrease of 70.4%",
          comparedTo: "1Q07",
          readOnce: true,
        },
      ],
    },
  ],
};
