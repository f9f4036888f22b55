import type { SourceDocument } from "../../model/document.js";

/** IT Pro on IIJ's listing in Tokyo, with its results of the first half of fiscal 2005. */
export const itPro1h05ListingArticle: SourceDocument = {
  id: "it-pro-1h05-listing-article",
  kind: "article",
  standing: "press",
  title: "IT Pro article on IIJ listing on TSE Mothers",
  publisher: "Nikkei BP IT Pro",
  published: { precision: "day", date: "2005-12-02", printed: "2005-12-02" },
  language: "ja",
  url: "http://itpro.nikkeibp.co.jp/article/NEWS/20051202/225631/",
  note: "The title is not in the excerpt that was read; this one describes the article.",
  places: [
    {
      locator: "(no heading; paragraph on 1H05 results)",
      states: [
        { of: "halves.1H05.revenues", printed: "218億900万円" },
        { of: "halves.1H05.reportedGrowth.yearOverYear.revenues", printed: "前年同期比13.7%増", comparedTo: "1H04" },
        { of: "halves.1H05.operatingIncome", printed: "7億5400万円" },
        { of: "halves.1H05.reportedGrowth.yearOverYear.operatingIncome", printed: "同315%増", comparedTo: "1H04" },
      ],
    },
    {
      locator: "(no heading in excerpt; lead paragraph)",
      states: [
        { of: "observations.2005-12.offeringPricePerShare", printed: "53万4022円" },
        { of: "observations.2005-12.offeringProceeds", printed: "約61億円" },
      ],
    },
    {
      locator: "(no heading)",
      states: [
        // 発行株式総数.
        { of: "observations.2005-12.sharesIssued", printed: "20万4300株", readOnce: true },
      ],
    },
  ],
};
