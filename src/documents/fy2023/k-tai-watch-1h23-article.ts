import type { SourceDocument } from "../../model/document.js";

/** ケータイ Watch on IIJ's results of the first half of fiscal 2023. */
export const kTaiWatch1h23Article: SourceDocument = {
  id: "k-tai-watch-1h23-article",
  kind: "article",
  standing: "press",
  title: "IIJが上半期の決算を発表、勝社長「ドコモの通信品質はまだ多少問題があると聞いている」",
  publisher: "Impress, ケータイ Watch",
  published: { precision: "day", date: "2023-11-06", printed: "2023-11-06" },
  language: "ja",
  url: "https://k-tai.watch.impress.co.jp/docs/news/1544723.html",
  note: "Read as an excerpt of about 2,000 characters.",
  places: [
    {
      locator: "(second paragraph)",
      states: [
        { of: "halves.1H23.revenues", printed: "1282.0億円" },
        { of: "halves.1H23.reportedGrowth.yearOverYear.revenues", printed: "5.1%の増収", comparedTo: "1H22" },
        { of: "halves.1H23.operatingIncome", printed: "120.8億円" },
        { of: "halves.1H23.reportedGrowth.yearOverYear.operatingIncome", printed: "8.1%の増益", comparedTo: "1H22" },
      ],
    },
    {
      locator: "(third and fourth paragraph)",
      states: [
        { of: "quarters.2Q23.consumerMobileSubscriptions", printed: "122.2万回線", unit: "subscriptions" },
        {
          of: "quarters.2Q23.reportedChange.consumerMobileSubscriptions",
          printed: "1.9万回線の増加",
          unit: "subscriptions",
          comparedTo: "1Q23",
        },
        { of: "quarters.2Q23.consumerMobileSubscriptionsOnOldPlans", printed: "24.7万回線", unit: "subscriptions" },
        { of: "halves.1H23.consumerMobileRevenues", printed: "106.1億円" },
        { of: "halves.1H23.reportedChange.consumerMobileRevenues", printed: "2.6億円の減収", comparedTo: "1H22" },
      ],
    },
  ],
};
