import type { SourceDocument } from "../../model/document.js";

/** CNET Japan on the listing on Mothers that IIJ called off in June 2005. */
export const cnetJapan200506ListingArticle: SourceDocument = {
  id: "cnet-japan-2005-06-listing-article",
  kind: "article",
  standing: "press",
  title: "CNET Japan article on the abandoned listing on TSE Mothers",
  publisher: "CNET Japan",
  published: { precision: "day", date: "2005-06-20", printed: "2005-06-20" },
  language: "ja",
  url: "http://japan.cnet.com/news/biz/story/0,2000050156,20084592,00.htm",
  note: "Read as an excerpt of about 2,000 characters from the page's beginning. It prints 1ADRあたり2000普通株式, which turns the ratio round: a share was 2,000 ADRs.",
  places: [
    {
      locator: "(no heading; second paragraph)",
      states: [
        // Cancelled on 2005-06-20.
        { of: "observations.2005-06.newSharesToBeIssued", printed: "2500株" },
        // Cancelled on 2005-06-20.
        { of: "observations.2005-06.existingSharesToBeSold", printed: "1400株" },
      ],
    },
    {
      locator: "(no heading; third paragraph)",
      states: [
        // Offering cancelled.
        { of: "observations.2005-06.offeringPricePerShare", printed: "285万9886円" },
        // Basis of the offering price.
        { of: "observations.2005-06-13.adrClosingPrice", printed: "13.90ドル" },
        { of: "observations.2005-06-15.adrPrice", printed: "10.95ドル" },
        { of: "observations.2005-06-15.adrPriceChange", printed: "21.2%も下落", remark: "2005-06-13" },
      ],
    },
    {
      locator: "(no heading; fourth paragraph)",
      states: [
        { of: "observations.2005-06-17.adrPrice", printed: "7.12ドル" },
        // Printed with 前日比3.58ドル安.
        {
          of: "observations.2005-06-17.adrPriceChange",
          printed: "33.5%安",
          value: "-0.335",
          unit: "ratio",
          decimals: 3,
          remark: "2005-06-16",
        },
      ],
    },
  ],
};
