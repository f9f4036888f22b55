import type { SourceDocument } from "../../model/document.js";

/** ASCII.jp on the start of IIJ Global Solutions. */
export const ascii201009AcquisitionArticle: SourceDocument = {
  id: "ascii-2010-09-acquisition-article",
  kind: "article",
  standing: "press",
  title: "ASCII.jp article on the start of IIJ Global Solutions",
  publisher: "ASCII.jp",
  published: { precision: "month", date: "2010-09", printed: "2010-09" },
  language: "ja",
  url: "https://ascii.jp/elem/000/000/551/551629/",
  note: "Read entire; on events of September 1, 2010. The title is not in the excerpt that was read; this one describes the article.",
  places: [
    {
      locator: "(no heading; first paragraph)",
      states: [
        { of: "observations.2010-09.iijGlobalSolutionsPurchasePrice", printed: "約92億円" },
      ],
    },
    {
      locator: "(no heading; third paragraph)",
      states: [
        { of: "observations.2010-09.iijGlobalSolutionsCustomers", printed: "約1600社", decimals: -2 },
        // Printed with 約.
        { of: "observations.2010-09.iijGlobalSolutionsEmployees", printed: "約245名" },
      ],
    },
  ],
};
