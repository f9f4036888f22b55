import type { SourceDocument } from "../../model/document.js";

/** IT Pro on IIJ's results of the first quarter of fiscal 2012. */
export const itPro1q12Article: SourceDocument = {
  id: "it-pro-1q12-article",
  kind: "article",
  standing: "press",
  title: "IT Pro article on IIJ 1Q12 results",
  publisher: "Nikkei BP, ITpro",
  published: { precision: "day", date: "2012-08-07", printed: "2012-08-07" },
  language: "ja",
  url: "http://itpro.nikkeibp.co.jp/article/NEWS/20120807/414762/",
  note: "Read entire. The title is not in the excerpt that was read; this one describes the article.",
  places: [
    {
      locator: "(no heading; first paragraph)",
      states: [
        { of: "quarters.1Q12.revenues", printed: "248億4100万円" },
        { of: "quarters.1Q12.reportedGrowth.yearOverYear.revenues", printed: "6.3%増", comparedTo: "1Q11" },
        { of: "quarters.1Q12.operatingIncome", printed: "13億7400万円" },
        { of: "quarters.1Q12.reportedGrowth.yearOverYear.operatingIncome", printed: "50.2%増", comparedTo: "1Q11" },
      ],
    },
    {
      locator: "(no heading; paragraph on IIJ GIO)",
      states: [
        // At the end of June 2012.
        { of: "quarters.1Q12.cloudProjects", printed: "約1300件", unit: "items", decimals: -2 },
        { of: "quarters.1Q12.cloudRevenues", printed: "12億円" },
        // Month of June 2012.
        { of: "observations.2012-06.cloudRevenues", printed: "4億2000万円" },
        { of: "observations.FY2012.cloudRevenues", printed: "70億円以上" },
        // "about"; FY2012 expected at about the same level.
        { of: "observations.FY2011.cloudCapitalExpenditures", printed: "約43億円", role: "comparative" },
      ],
    },
    {
      locator: "(no heading; paragraph on international business)",
      states: [
        // "about".
        { of: "observations.1Q12.internationalBusinessRevenues", printed: "約10億円" },
        // "somewhat over".
        { of: "guidance.FY2012.internationalBusinessRevenues", printed: "30億円強" },
      ],
    },
  ],
};
