import type { SourceDocument } from "../../model/document.js";

/** IT Pro on IIJ's results of the first quarter of fiscal 2005. */
export const itPro1q05Article: SourceDocument = {
  id: "it-pro-1q05-article",
  kind: "article",
  standing: "press",
  title: "IT Pro article on IIJ 1Q05 results briefing",
  publisher: "Nikkei BP IT Pro",
  published: { precision: "day", date: "2005-08-12", printed: "2005-08-12" },
  language: "ja",
  url: "https://xtech.nikkei.com/it/free/NC/NEWS/20050812/166340/",
  note: "The title is not in the excerpt that was read; this one describes the article.",
  places: [
    {
      locator: "(no heading; second paragraph)",
      states: [
        { of: "quarters.1Q05.revenues", printed: "98億8000万円" },
        { of: "quarters.1Q05.reportedGrowth.yearOverYear.revenues", printed: "前年同期比で13.9%増", comparedTo: "1Q04" },
        { of: "quarters.1Q05.operatingIncome", printed: "2億5000万円" },
        { of: "quarters.1Q04.operatingIncome", printed: "1億円の赤字", role: "comparative" },
        { of: "quarters.1Q05.reportedChange.operatingIncome", printed: "3億5000万円の利益増", comparedTo: "1Q04" },
        { of: "quarters.1Q05.netIncome", printed: "6.2億円" },
      ],
    },
    {
      locator: "(no heading; third paragraph)",
      states: [
        { of: "segments.systemsOperation.name", text: "運用サービス" },
        // 運用サービス.
        { of: "quarters.1Q05.systemsOperationRevenues", printed: "26億円" },
        { of: "quarters.1Q05.reportedGrowth.yearOverYear.systemsOperationRevenues", printed: "昨年同期比で60%", comparedTo: "1Q04" },
        {
          of: "quarters.1Q05.reportedGrowth.quarterOverQuarter.systemsOperationRevenues",
          printed: "前四半期比でも3.2%の増収",
          comparedTo: "4Q04",
        },
      ],
    },
    {
      locator: "(no heading)",
      states: [
        { of: "observations.2005-08.iijMediaCommunicationsOwnership", printed: "60.1%", readOnce: true },
      ],
    },
  ],
};
