import type { SourceDocument } from "../../model/document.js";

/** IT Pro on the capital increase of September 2003. */
export const itPro2q03AllotmentArticle: SourceDocument = {
  id: "it-pro-2q03-allotment-article",
  kind: "article",
  standing: "press",
  title: "IT Pro article on completion of IIJ third-party allotment (Nikkei Computer)",
  publisher: "Nikkei BP IT Pro",
  published: { precision: "day", date: "2003-09-16", printed: "2003-09-16" },
  language: "ja",
  url: "http://itpro.nikkeibp.co.jp/free/NC/NEWS/20030916/134803/",
  note: "The title describes the article. It also says that IIJ had negative net worth at the end of FY2002.",
  places: [
    {
      locator: "(no heading in excerpt; lead paragraph)",
      states: [
        // Third-party allotment.
        { of: "observations.2Q03.capitalIncrease", printed: "120億円" },
        { of: "observations.2Q03.capitalIncreaseByNttGroup", printed: "103億5千万円" },
        { of: "observations.2Q03.capitalIncreaseByNtt", printed: "96億円" },
        { of: "observations.2Q03.capitalIncreaseByNttCommunications", printed: "7億5000万円" },
        { of: "observations.2Q03.nttGroupOwnershipOfIij", printed: "31.6%" },
      ],
    },
    {
      locator: "(no heading)",
      states: [
        { of: "observations.2Q03.capitalIncreaseToCapitalStock", printed: "60億円", readOnce: true },
      ],
    },
  ],
};
