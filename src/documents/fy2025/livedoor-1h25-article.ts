import type { SourceDocument } from "../../model/document.js";

/** livedoor news on IIJ's results of the first half of fiscal 2025. */
export const livedoor1h25Article: SourceDocument = {
  id: "livedoor-1h25-article",
  kind: "article",
  standing: "press",
  title: "livedoor news article on IIJ 1H25 results",
  publisher: "livedoor news (source not in excerpt; style of ケータイ Watch)",
  published: { precision: "day", date: "2025-11-07", printed: "2025-11-07" },
  language: "ja",
  url: "https://news.livedoor.com/article/detail/29940088/",
  note: "Read as an excerpt of about 2,000 characters, which breaks off in the shares of the plans. The title is not in the excerpt that was read; this one describes the article.",
  places: [
    {
      locator: "(first paragraph)",
      states: [
        { of: "halves.1H25.revenues", printed: "1619億1000万円" },
        { of: "halves.1H25.reportedGrowth.yearOverYear.revenues", printed: "＋10.1％", comparedTo: "1H24" },
        { of: "halves.1H25.operatingIncome", printed: "153億9000万円" },
        { of: "halves.1H25.reportedGrowth.yearOverYear.operatingIncome", printed: "＋30.6％", comparedTo: "1H24" },
        { of: "halves.1H25.netIncome", printed: "100億3000万円" },
        { of: "halves.1H25.reportedGrowth.yearOverYear.netIncome", printed: "＋34.2％", comparedTo: "1H24" },
      ],
    },
    {
      locator: "(second paragraph)",
      states: [
        { of: "halves.1H25.mobileServicesRevenues", printed: "269億1000万円" },
        { of: "halves.1H25.reportedGrowth.yearOverYear.mobileServicesRevenues", printed: "＋10.9％", comparedTo: "1H24" },
        { of: "halves.1H25.enterpriseMobileRevenues", printed: "87.9億円" },
        { of: "halves.1H25.reportedGrowth.yearOverYear.enterpriseMobileRevenues", printed: "＋21.3％", comparedTo: "1H24" },
        { of: "halves.1H25.mvneRevenues", printed: "58.3億円" },
        { of: "halves.1H25.reportedGrowth.yearOverYear.mvneRevenues", printed: "＋4.5％", comparedTo: "1H24" },
        // Printed as 個人向け全体.
        { of: "halves.1H25.consumerInternetConnectivityRevenues", printed: "140.1億円" },
        // Printed as 個人向け全体.
        {
          of: "halves.1H25.reportedGrowth.yearOverYear.consumerInternetConnectivityRevenues",
          printed: "＋6.1％",
          comparedTo: "1H24",
        },
        { of: "halves.1H25.consumerMobileRevenues", printed: "122.9億円" },
        { of: "halves.1H25.reportedGrowth.yearOverYear.consumerMobileRevenues", printed: "＋7.4％", comparedTo: "1H24" },
      ],
    },
    {
      locator: "(third paragraph)",
      states: [
        { of: "quarters.2Q25.enterpriseMobileSubscriptions", printed: "330.3万回線", unit: "subscriptions" },
        { of: "quarters.2Q25.consumerMobileSubscriptions", printed: "138.2万回線", unit: "subscriptions" },
        { of: "quarters.2Q25.gigaPlanSubscriptions", printed: "121.6万回線", unit: "subscriptions" },
        { of: "quarters.2Q25.mvneSubscriptions", printed: "130.3万回線", unit: "subscriptions" },
        { of: "quarters.2Q25.mvneClients", printed: "205社" },
      ],
    },
    {
      locator: "(fourth paragraph: GigaPlan mix)",
      states: [
        { of: "observations.2025-03-31.gigaPlanShareOf2Gigabytes", printed: "33％", role: "comparative" },
        { of: "observations.2025-09-30.gigaPlanShareOf2Gigabytes", printed: "29％" },
        { of: "observations.2025-03-31.gigaPlanShareOf5Gigabytes", printed: "44％", role: "comparative" },
        {
          of: "observations.2025-09-30.gigaPlanShareOf5Gigabytes",
          printed: "44％（変わらず）",
          value: "0.44",
          unit: "ratio",
          decimals: 2,
        },
        { of: "observations.2025-03-31.gigaPlanShareOf10Gigabytes", printed: "11％", role: "comparative" },
        { of: "observations.2025-09-30.gigaPlanShareOf10Gigabytes", printed: "13％" },
        { of: "observations.2025-03-31.gigaPlanShareOf15Gigabytes", printed: "4％", role: "comparative" },
        { of: "observations.2025-09-30.gigaPlanShareOf15Gigabytes", printed: "3％" },
        { of: "observations.2025-03-31.gigaPlanShareOf25Gigabytes", printed: "7％", role: "comparative" },
        { of: "observations.2025-09-30.gigaPlanShareOf25Gigabytes", printed: "8％" },
        { of: "observations.2025-03-31.gigaPlanShareOf35Gigabytes", printed: "1％", role: "comparative" },
        { of: "observations.2025-09-30.gigaPlanShareOf35Gigabytes", printed: "2％" },
      ],
    },
  ],
};
