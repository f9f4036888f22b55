import type { SourceDocument } from "../../model/document.js";

/** IT Pro on IIJ's results of the first half of fiscal 2008. */
export const itPro1h08Article: SourceDocument = {
  id: "it-pro-1h08-article",
  kind: "article",
  standing: "press",
  title: "IT Pro article on IIJ 1H08 results",
  publisher: "Nikkei BP IT Pro",
  published: { precision: "day", date: "2008-11-13", printed: "2008-11-13" },
  language: "ja",
  url: "http://itpro.nikkeibp.co.jp/article/NEWS/20081113/319238/",
  note: "The title is not in the excerpt that was read; this one describes the article.",
  places: [
    {
      locator: "(no heading in excerpt; lead paragraph)",
      states: [
        { of: "halves.1H08.revenues", printed: "332億5400万円" },
        { of: "halves.1H08.reportedGrowth.yearOverYear.revenues", printed: "前年同期比10.9%増", comparedTo: "1H07" },
        { of: "halves.1H08.operatingIncome", printed: "10億500万円" },
        { of: "halves.1H08.reportedGrowth.yearOverYear.operatingIncome", printed: "同44.6%減", comparedTo: "1H07" },
      ],
    },
    {
      locator: "(no heading; paragraph on business lines)",
      states: [
        { of: "halves.1H08.iijMobileContracts", printed: "累計1万7000件", decimals: -3 },
      ],
    },
  ],
};
