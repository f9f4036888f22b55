import type { SourceDocument } from "../../model/document.js";

/** IT Pro on IIJ's results of the first quarter of fiscal 2004. */
export const itPro1q04Article: SourceDocument = {
  id: "it-pro-1q04-article",
  kind: "article",
  standing: "press",
  title: "IT Pro article on IIJ 1Q04 results",
  publisher: "Nikkei BP IT Pro",
  published: { precision: "day", date: "2004-08-10", printed: "2004-08-10" },
  language: "ja",
  url: "http://itpro.nikkeibp.co.jp/free/NCC/NEWS/20040810/148426/",
  note: "The title is not in the excerpt that was read; this one describes the article.",
  places: [
    {
      locator: "(no heading in excerpt; lead paragraph)",
      states: [
        { of: "quarters.1Q04.revenues", printed: "86億7500万円" },
        { of: "quarters.1Q04.reportedGrowth.yearOverYear.revenues", printed: "前年同期比4%増", comparedTo: "1Q03" },
        { of: "quarters.1Q04.operatingIncome", printed: "1億円の赤字" },
        // Agrees with restated 1Q03.
        { of: "quarters.1Q03.operatingIncome", printed: "12億600万円の赤字", role: "comparative" },
      ],
    },
  ],
};
