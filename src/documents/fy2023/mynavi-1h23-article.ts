import type { SourceDocument } from "../../model/document.js";

/** Mynavi News on IIJ's results of the first half of fiscal 2023. */
export const mynavi1h23Article: SourceDocument = {
  id: "mynavi-1h23-article",
  kind: "article",
  standing: "press",
  title: "Mynavi article on IIJ 1H23 results",
  publisher: "マイナビニュース",
  published: { precision: "day", date: "2023-11-07", printed: "2023-11-07" },
  language: "ja",
  url: "https://news.mynavi.jp/article/20231107-2812904",
  note: "Read as an excerpt of about 2,000 characters. The title is not in the excerpt that was read; this one describes the article.",
  places: [
    {
      locator: "(first paragraph)",
      states: [
        { of: "halves.1H23.revenues", printed: "1282億円" },
        { of: "halves.1H23.reportedGrowth.yearOverYear.revenues", printed: "5.1%増", comparedTo: "1H22" },
        { of: "halves.1H23.operatingIncome", printed: "120億8,000万円" },
        { of: "halves.1H23.reportedGrowth.yearOverYear.operatingIncome", printed: "8.1%増", comparedTo: "1H22" },
      ],
    },
    {
      locator: "(second paragraph)",
      states: [
        { of: "halves.1H23.networkServicesRevenues", printed: "739億8,100万円" },
        {
          of: "halves.1H23.reportedGrowth.yearOverYear.networkServicesRevenues",
          printed: "9.3%増",
          comparedTo: "1H22",
          erratum: "growthOfNetworkServicesIn1h23Differs",
        },
        {
          of: "halves.1H23.reportedGrowth.yearOverYear.consumerInternetConnectivityRevenues",
          printed: "1.5%の売上減",
          comparedTo: "1H22",
        },
      ],
    },
    {
      locator: "(paragraphs on mobile)",
      states: [
        { of: "quarters.2Q23.enterpriseMobileSubscriptions", printed: "200万回線を超える", unit: "subscriptions" },
        { of: "quarters.2Q23.consumerMobileSubscriptions", printed: "122.2万回線", unit: "subscriptions" },
        {
          of: "quarters.2Q23.reportedChange.consumerMobileSubscriptions",
          printed: "1.9万回線増",
          unit: "subscriptions",
          comparedTo: "1Q23",
        },
        { of: "halves.1H23.consumerMobileRevenues", printed: "106.1億円" },
        { of: "halves.1H23.reportedChange.consumerMobileRevenues", printed: "マイナス2.6億円", comparedTo: "1H22" },
      ],
    },
  ],
};
