import type { SourceDocument } from "../../model/document.js";

/** 電波新聞デジタル on IIJ's results of the first half of fiscal 2025. */
export const dempa1h25Article: SourceDocument = {
  id: "dempa-1h25-article",
  kind: "article",
  standing: "press",
  title: "IIJ、25年4～9月期はSI事業伸び大幅増益 官公庁・金融向け大型案件が貢献",
  publisher: "電波新聞デジタル",
  published: { precision: "day", date: "2025-11-10", printed: "2025-11-10" },
  language: "ja",
  url: "https://dempa-digital.com/article/700436",
  note: "Read entire.",
  places: [
    {
      locator: "(second paragraph)",
      states: [
        { of: "halves.1H25.revenues", printed: "1619億1000万円" },
        { of: "halves.1H25.reportedGrowth.yearOverYear.revenues", printed: "10.1%増", comparedTo: "1H24" },
        { of: "halves.1H25.operatingIncome", printed: "153億8800万円" },
        { of: "halves.1H25.reportedGrowth.yearOverYear.operatingIncome", printed: "30.6%増", comparedTo: "1H24" },
        { of: "halves.1H25.netIncome", printed: "100億3200万円" },
        { of: "halves.1H25.reportedGrowth.yearOverYear.netIncome", printed: "34.2%増", comparedTo: "1H24" },
        { of: "observations.1H25.governmentOfficeContract", printed: "約160億円", decimals: -9 },
      ],
    },
  ],
};
