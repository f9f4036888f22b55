import type { SourceDocument } from "../../model/document.js";

/** BCN+R on IIJ's second attempt at a listing on Mothers. */
export const bcn200511ListingArticle: SourceDocument = {
  id: "bcn-2005-11-listing-article",
  kind: "article",
  standing: "press",
  title: "IIJ、12月2日のマザーズ上場を東証が承認、国内市場上場へ2度目の挑戦",
  publisher: "BCN+R",
  published: { precision: "day", date: "2005-11-09", printed: "2005-11-09" },
  language: "ja",
  url: "https://bcnretail.com/news/detail/051109_2643.html",
  note: "Read entire.",
  places: [
    {
      locator: "(no heading; last paragraph)",
      states: [
        { of: "quarters.1Q05.revenues", printed: "98億8000万円" },
        {
          of: "quarters.1Q05.reportedGrowth.yearOverYear.revenues",
          printed: "前年同月比13.9%増",
          comparedTo: "1Q04",
          erratum: "quarterCalledMonth",
        },
        { of: "quarters.1Q05.netIncome", printed: "6億2300万円" },
        { of: "quarters.1Q04.netIncome", printed: "2億3800万円の赤字", role: "comparative" },
      ],
    },
    {
      locator: "(no heading; fourth paragraph)",
      states: [
        { of: "observations.2005-11.newSharesToBeIssued", printed: "1万2500株", remark: "December 2005" },
        { of: "observations.2005-11.existingSharesToBeSold", printed: "7500株", remark: "December 2005" },
        { of: "observations.2005-11.overAllotmentShares", printed: "3000株", remark: "December 2005" },
      ],
    },
  ],
};
