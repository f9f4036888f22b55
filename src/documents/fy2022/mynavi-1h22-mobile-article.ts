import type { SourceDocument } from "../../model/document.js";

/** Mynavi News on IIJ's mobile services in the first half of fiscal 2022. */
export const mynavi1h22MobileArticle: SourceDocument = {
  id: "mynavi-1h22-mobile-article",
  kind: "article",
  standing: "press",
  title: "Mynavi article on IIJ 1H22 results",
  publisher: "マイナビニュース",
  published: { precision: "day", date: "2022-11-08", printed: "2022-11-08" },
  language: "ja",
  url: "https://news.mynavi.jp/article/20221108-iij/",
  note: "Read as an excerpt of about 2,000 characters. The day is that of the address. The title is not in the excerpt that was read; this one describes the article.",
  places: [
    {
      locator: "(second paragraph)",
      states: [
        { of: "quarters.2Q22.revenues", printed: "637.7億円" },
        { of: "quarters.2Q22.reportedGrowth.yearOverYear.revenues", printed: "13.7%増", comparedTo: "2Q21" },
        { of: "quarters.2Q22.operatingIncome", printed: "61.5億円" },
        { of: "quarters.2Q22.reportedGrowth.yearOverYear.operatingIncome", printed: "24.3%増", comparedTo: "2Q21" },
        { of: "halves.1H22.reportedGrowth.yearOverYear.revenues", printed: "11.8%増", comparedTo: "1H21" },
        { of: "halves.1H22.reportedGrowth.yearOverYear.operatingIncome", printed: "20.1%増", comparedTo: "1H21" },
        { of: "halves.1H22.reportedGrowth.yearOverYear.netIncomeAttributable", printed: "25.3%増", comparedTo: "1H21" },
      ],
    },
    {
      locator: "(paragraph on mobile)",
      states: [
        // The compared period is not printed.
        {
          of: "quarters.2Q22.reportedChange.consumerMobileSubscriptions",
          printed: "+5.3万回線",
          unit: "subscriptions",
          comparedTo: "1Q22",
        },
      ],
    },
  ],
};
