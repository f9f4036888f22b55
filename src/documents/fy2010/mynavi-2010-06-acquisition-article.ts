import type { SourceDocument } from "../../model/document.js";

/** Mynavi News on IIJ's purchase of a business of AT&T Japan. */
export const mynavi201006AcquisitionArticle: SourceDocument = {
  id: "mynavi-2010-06-acquisition-article",
  kind: "article",
  standing: "press",
  title: "Mynavi article on the purchase of AT&T Japan's network outsourcing business",
  publisher: "Mynavi News",
  published: { precision: "day", date: "2010-06-01", printed: "2010-06-01" },
  language: "ja",
  url: "http://news.mynavi.jp/news/2010/06/01/086/",
  note: "Read entire. The title is not in the excerpt that was read; this one describes the article.",
  places: [
    {
      locator: "(no heading; first paragraph)",
      states: [
        { of: "observations.2010-06.iijGlobalSolutionsPurchasePrice", printed: "約92億円" },
      ],
    },
    {
      locator: "(no heading; second paragraph)",
      states: [
        { of: "observations.2010-06.iijGlobalSolutionsEmployees", printed: "約250名", decimals: -1 },
      ],
    },
    {
      locator: "(no heading; third paragraph)",
      states: [
        // Not IIJ's own revenues.
        { of: "observations.2010-06.revenuesOfBusinessAcquiredFromAttJapan", printed: "約3億ドル" },
        { of: "observations.2010-06.iijGlobalSolutionsCustomers", printed: "約1600社", decimals: -2 },
      ],
    },
  ],
};
