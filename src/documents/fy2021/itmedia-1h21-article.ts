import type { SourceDocument } from "../../model/document.js";

/** ITmedia Mobile on IIJ's results of the first half of fiscal 2021. */
export const itmedia1h21Article: SourceDocument = {
  id: "itmedia-1h21-article",
  kind: "article",
  standing: "press",
  title: "ITmedia Mobile article on IIJ 1H21 results",
  publisher: "ITmedia Mobile",
  published: { precision: "day", date: "2021-11-05", printed: "2021-11-05" },
  language: "ja",
  url: "https://www.itmedia.co.jp/mobile/articles/2111/05/news150.html",
  note: "Read as an excerpt of about 2,000 characters. The title is not in the excerpt that was read; this one describes the article.",
  places: [
    {
      locator: "(first paragraph)",
      states: [
        { of: "halves.1H21.revenues", printed: "1090.5億円" },
        { of: "halves.1H21.reportedGrowth.yearOverYear.revenues", printed: "+7.3%", comparedTo: "1H20" },
        { of: "halves.1H21.operatingIncome", printed: "93億円" },
        { of: "halves.1H21.reportedGrowth.yearOverYear.operatingIncome", printed: "+77.6%", comparedTo: "1H20" },
        { of: "guidance.FY2021.revenues", printed: "2285億円" },
        { of: "guidance.FY2021.revenuesGrowth", printed: "+7.3%", comparedTo: "FY2020" },
        { of: "guidance.FY2021.operatingIncome", printed: "220億円", decimals: -9 },
        { of: "guidance.FY2021.operatingIncomeGrowth", printed: "54.4%", comparedTo: "FY2020" },
      ],
    },
    {
      locator: "(second paragraph)",
      states: [
        { of: "halves.1H21.reportedChange.mobileServicesRevenues", printed: "25.6億円の減収", comparedTo: "1H20" },
        { of: "halves.1H21.reportedChange.revenues", printed: "73.9億円の増収", comparedTo: "1H20" },
      ],
    },
    {
      locator: "(third paragraph)",
      states: [
        { of: "guidance.FY2023.operatingMargin", printed: "10%超" },
        { of: "guidance.FY2023.operatingMargin", printed: "9%超", role: "comparative" },
      ],
    },
    {
      locator: "(fourth paragraph)",
      states: [
        { of: "halves.1H21.enterpriseMobileRevenuesExcludingMvne", printed: "48.4億円" },
        { of: "halves.1H21.reportedChange.enterpriseMobileRevenuesExcludingMvne", printed: "13.6億円増", comparedTo: "1H20" },
        // At the end of September 2021.
        { of: "quarters.2Q21.enterpriseMobileSubscriptions", printed: "121.8万", unit: "subscriptions" },
      ],
    },
  ],
};
