import type { SourceDocument } from "../../model/document.js";

/** ケータイ Watch on IIJ's results of the first half of fiscal 2015. */
export const kTaiWatch1h15Article: SourceDocument = {
  id: "k-tai-watch-1h15-article",
  kind: "article",
  standing: "press",
  title: "IIJ第2四半期決算、モバイル回線は「年内に100万契約突破が視野に」",
  publisher: "Impress, ケータイ Watch",
  published: { precision: "day", date: "2015-11-09", printed: "2015-11-09" },
  language: "ja",
  url: "http://k-tai.impress.co.jp/docs/news/20151109_729609.html",
  note: "Read as an excerpt of about 2,000 characters. The two parts of the mobile lines do not add up to the printed total of 93.4万.",
  places: [
    {
      locator: "(lead)",
      states: [
        { of: "halves.1H15.revenues", printed: "653億3000万円" },
        { of: "halves.1H15.reportedGrowth.yearOverYear.revenues", printed: "14.3%増", comparedTo: "1H14" },
        { of: "halves.1H15.grossProfit", printed: "117.1億円" },
        { of: "halves.1H15.reportedGrowth.yearOverYear.grossProfit", printed: "7.4%増", comparedTo: "1H14" },
        { of: "halves.1H15.operatingIncome", printed: "25.6億円" },
        { of: "halves.1H15.reportedGrowth.yearOverYear.operatingIncome", printed: "6.1%増", comparedTo: "1H14" },
        { of: "halves.1H15.netIncome", printed: "16.5億円" },
        { of: "halves.1H15.reportedGrowth.yearOverYear.netIncome", printed: "14.4%増", comparedTo: "1H14" },
      ],
    },
    {
      locator: "(second paragraph)",
      states: [
        { of: "quarters.2Q15.networkServicesShareOfRevenues", printed: "6割弱" },
        { of: "quarters.2Q15.consumerInternetConnectivityShareOfNetworkServicesRevenues", printed: "約18%" },
        { of: "quarters.2Q15.enterpriseInternetConnectivityShareOfNetworkServicesRevenues", printed: "約22%" },
      ],
    },
    {
      locator: "MVNO事業などモバイルサービス",
      states: [
        { of: "halves.1H15.mobileServicesRevenues", printed: "64.8億円" },
        { of: "guidance.FY2015.mobileServicesRevenues", printed: "130億円", decimals: -9 },
        {
          of: "quarters.2Q15.mobileSubscriptions",
          printed: "累計93.4万件",
          unit: "subscriptions",
          erratum: "mobileLinesOf2q15DoNotAddUp",
        },
        {
          of: "quarters.2Q15.consumerMobileSubscriptions",
          printed: "累計60.5万件",
          unit: "subscriptions",
          erratum: "mobileLinesOf2q15DoNotAddUp",
        },
        {
          of: "quarters.2Q15.enterpriseMobileSubscriptions",
          printed: "27.5万件",
          unit: "subscriptions",
          erratum: "mobileLinesOf2q15DoNotAddUp",
        },
      ],
    },
  ],
};
