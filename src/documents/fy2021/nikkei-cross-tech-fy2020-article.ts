import type { SourceDocument } from "../../model/document.js";

/** 日経クロステック on IIJ's results of fiscal 2020. */
export const nikkeiCrossTechFy2020Article: SourceDocument = {
  id: "nikkei-cross-tech-fy2020-article",
  kind: "article",
  standing: "press",
  title: "日経クロステック記事 IIJの2021年3月期決算",
  publisher: "日経クロステック",
  published: { precision: "year", date: "2021", printed: "2021" },
  language: "ja",
  url: "https://xtech.nikkei.com/atcl/nxt/column/18/00001/05589/?i_cid=nbpnxt_ranking",
  note: "Read as an excerpt of about 2,000 characters, which has no date. The title is not in the excerpt that was read; this one describes the article.",
  places: [
    {
      locator: "(first paragraph)",
      states: [
        { of: "fiscalYears.FY2020.reportedGrowth.yearOverYear.operatingIncome", printed: "前期比73.2%増", comparedTo: "FY2019" },
        { of: "fiscalYears.FY2020.reportedGrowth.yearOverYear.netIncomeAttributable", printed: "142.4%増", comparedTo: "FY2019" },
        // Order of magnitude: "売り上げ規模は2000億円にのぼる".
        { of: "fiscalYears.FY2020.revenues", printed: "2000億円", decimals: -11 },
      ],
    },
  ],
};
