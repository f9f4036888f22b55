import type { SourceDocument } from "../../model/document.js";

/** ITmedia on IIJ's listing on Mothers, which was about to be called off. */
export const itmedia200506ListingArticle: SourceDocument = {
  id: "itmedia-2005-06-listing-article",
  kind: "article",
  standing: "press",
  title: "IIJ、マザーズ上場を中止へ",
  publisher: "ITmedia",
  published: { precision: "day", date: "2005-06-17", printed: "2005-06-17" },
  language: "ja",
  url: "http://www.itmedia.co.jp/news/articles/0506/17/news078.html",
  note: "Read entire.",
  places: [
    {
      locator: "(no heading; second paragraph)",
      states: [
        // Offering then expected to be cancelled.
        { of: "observations.2005-06.newSharesToBeIssued", printed: "2500株" },
        // Includes over-allotment.
        { of: "observations.2005-06.existingSharesToBeSold", printed: "1400株" },
        { of: "observations.2005-06.overAllotmentShares", printed: "500株" },
        // The offering was called off; cnet-japan-2005-06-listing-article prints 285万9886円.
        { of: "observations.2005-06.offeringPricePerShare", printed: "約286万円" },
      ],
    },
  ],
};
