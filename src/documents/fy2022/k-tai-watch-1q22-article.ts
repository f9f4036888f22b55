import type { SourceDocument } from "../../model/document.js";

/** ケータイ Watch on IIJ's results of the first quarter of fiscal 2022. */
export const kTaiWatch1q22Article: SourceDocument = {
  id: "k-tai-watch-1q22-article",
  kind: "article",
  standing: "press",
  title: "IIJ、23年3月期は増収増益でスタート――音声eSIM実現に向けドコモと協議",
  publisher: "Impress, ケータイ Watch",
  published: { precision: "month", date: "2022-08", printed: "2022-08" },
  language: "ja",
  url: "https://k-tai.watch.impress.co.jp/docs/news/1430539.html",
  note: "Read as an excerpt of about 2,000 characters, which has no day.",
  places: [
    {
      locator: "(lead)",
      states: [
        { of: "quarters.1Q22.revenues", printed: "581億9000万円" },
        { of: "quarters.1Q22.operatingIncome", printed: "50億2600万円" },
      ],
    },
    {
      locator: "増収増益のスタート",
      states: [
        { of: "quarters.1Q22.reportedGrowth.yearOverYear.revenues", printed: "9.8%", comparedTo: "1Q21" },
        { of: "quarters.1Q22.reportedGrowth.yearOverYear.operatingIncome", printed: "15.3%", comparedTo: "1Q21" },
        { of: "quarters.1Q22.netIncomeAttributable", printed: "43億9000万円" },
        { of: "quarters.1Q22.reportedGrowth.yearOverYear.netIncomeAttributable", printed: "25.2%の増益", comparedTo: "1Q21" },
        { of: "quarters.1Q21.netIncomeAttributable", printed: "35億1000万円", role: "comparative" },
        { of: "quarters.1Q22.recurringShareOfRevenues", printed: "85.7%" },
        { of: "quarters.1Q22.networkServicesRevenuesExcludingMobile", printed: "228億6000万円" },
        {
          of: "quarters.1Q22.reportedGrowth.yearOverYear.networkServicesRevenuesExcludingMobile",
          printed: "9.4%増",
          comparedTo: "1Q21",
        },
        { of: "quarters.1Q22.mobileServicesRevenues", printed: "103億7000万円" },
        { of: "quarters.1Q22.reportedGrowth.yearOverYear.mobileServicesRevenues", printed: "2%減", comparedTo: "1Q21" },
      ],
    },
    {
      locator: "IIJmioは回線増",
      states: [
        { of: "quarters.1Q22.consumerMobileRevenues", printed: "53億1000万円" },
        { of: "quarters.1Q22.reportedChange.consumerMobileRevenues", printed: "8000万円の減収", comparedTo: "1Q21" },
        { of: "quarters.1Q22.consumerMobileSubscriptions", printed: "112万6000回線", unit: "subscriptions", decimals: -3 },
        {
          of: "quarters.1Q22.reportedChange.consumerMobileSubscriptions",
          printed: "3万6000回線の増",
          unit: "subscriptions",
          decimals: -3,
          comparedTo: "4Q21",
        },
        { of: "quarters.1Q22.enterpriseMobileRevenues", printed: "26億3000万円" },
        { of: "quarters.1Q22.reportedChange.enterpriseMobileRevenues", printed: "2億9000万円増", comparedTo: "1Q21" },
        { of: "quarters.1Q22.enterpriseMobileSubscriptions", printed: "145万7000回線", unit: "subscriptions", decimals: -3 },
        { of: "quarters.1Q22.mvneRevenues", printed: "24億3000万円" },
      ],
    },
  ],
};
