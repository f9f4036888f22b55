import type { SourceDocument } from "../../model/document.js";

/** IT Pro on IIJ's results of the first half of fiscal 2006. */
export const itPro1h06Article: SourceDocument = {
  id: "it-pro-1h06-article",
  kind: "article",
  standing: "press",
  title: "IT Pro article on IIJ 1H06 results",
  publisher: "Nikkei BP IT Pro",
  published: { precision: "day", date: "2006-11-09", printed: "2006-11-09" },
  language: "ja",
  url: "http://itpro.nikkeibp.co.jp/article/NEWS/20061109/253184/",
  note: "The title is not in the excerpt that was read; this one describes the article.",
  places: [
    {
      locator: "(no heading in excerpt; lead paragraph)",
      states: [
        { of: "halves.1H06.revenues", printed: "264億4000万円" },
        { of: "halves.1H06.reportedGrowth.yearOverYear.revenues", printed: "対前年同期比21.3%増", comparedTo: "1H05" },
        { of: "halves.1H06.operatingIncome", printed: "13億7000万円" },
        { of: "halves.1H06.reportedGrowth.yearOverYear.operatingIncome", printed: "同81.8%増", comparedTo: "1H05" },
        { of: "halves.1H06.netIncome", printed: "28億5000万円" },
        { of: "halves.1H06.reportedGrowth.yearOverYear.netIncome", printed: "同75.8%増", comparedTo: "1H05" },
      ],
    },
    {
      locator: "(no heading; paragraph on forecasts)",
      states: [
        { of: "guidance.FY2006.revenues", printed: "550億円", role: "comparative" },
        { of: "guidance.FY2006.revenues", printed: "560億円" },
        { of: "guidance.FY2006.operatingIncome", printed: "32億円" },
        { of: "guidance.FY2006.netIncome", printed: "50億円" },
      ],
    },
  ],
};
