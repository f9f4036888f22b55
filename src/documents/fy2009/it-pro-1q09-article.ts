import type { SourceDocument } from "../../model/document.js";

/** IT Pro on IIJ's results of the first quarter of fiscal 2009. */
export const itPro1q09Article: SourceDocument = {
  id: "it-pro-1q09-article",
  kind: "article",
  standing: "press",
  title: "IT Pro article on IIJ 1Q09 results",
  publisher: "Nikkei BP IT Pro",
  published: { precision: "day", date: "2009-08-11", printed: "2009-08-11" },
  language: "ja",
  url: "http://itpro.nikkeibp.co.jp/article/NEWS/20090811/335506/",
  note: "The title is not in the excerpt that was read; this one describes the article.",
  places: [
    {
      locator: "(no heading in excerpt; lead paragraph)",
      states: [
        { of: "quarters.1Q09.revenues", printed: "158億3500万円" },
        { of: "quarters.1Q09.reportedGrowth.yearOverYear.revenues", printed: "前年同期比3.0%減", comparedTo: "1Q08" },
        { of: "quarters.1Q09.operatingIncome", printed: "3億5100万円" },
        { of: "quarters.1Q09.reportedGrowth.yearOverYear.operatingIncome", printed: "同14.7%減", comparedTo: "1Q08" },
      ],
    },
    {
      locator: "(no heading; second paragraph)",
      states: [
        { of: "segments.systemsConstruction.otherNames[]", text: "SI事業" },
        // Printed as SI事業の売上高; equals the systems construction figure elsewhere.
        {
          of: "quarters.1Q09.reportedGrowth.yearOverYear.systemsConstructionRevenues",
          printed: "前年同期比40.6%減少",
          comparedTo: "1Q08",
        },
        { of: "quarters.1Q09.reportedGrowth.yearOverYear.connectivityRevenues", printed: "同9.4%増", comparedTo: "1Q08" },
        { of: "quarters.1Q09.reportedGrowth.yearOverYear.outsourcingRevenues", printed: "同7.8%増", comparedTo: "1Q08" },
        {
          of: "quarters.1Q09.reportedGrowth.yearOverYear.systemsOperationAndMaintenanceRevenues",
          printed: "同2.3%増加",
          comparedTo: "1Q08",
        },
        { of: "quarters.1Q09.reportedGrowth.yearOverYear.recurringRevenues", printed: "同6.4%の増加", comparedTo: "1Q08" },
      ],
    },
    {
      locator: "(no heading; third paragraph 事業別の利益)",
      states: [
        {
          of: "quarters.1Q09.reportedGrowth.yearOverYear.systemsIntegrationGrossProfit",
          printed: "前年同期比1.5%増加",
          comparedTo: "1Q08",
        },
        {
          of: "quarters.1Q09.reportedGrowth.yearOverYear.connectivityAndOutsourcingGrossProfit",
          printed: "同10.8%増加",
          comparedTo: "1Q08",
        },
      ],
    },
  ],
};
