import type { SourceDocument } from "../../model/document.js";

/** Broadband Watch on IIJ's results of the first half of fiscal 2007. */
export const broadbandWatch1h07Article: SourceDocument = {
  id: "broadband-watch-1h07-article",
  kind: "article",
  standing: "press",
  title: "Broadband Watch article on IIJ 1H07 results",
  publisher: "Impress",
  published: { precision: "day", date: "2007-11-12", printed: "2007-11-12" },
  language: "ja",
  url: "https://bb.watch.impress.co.jp/cda/news/20047.html",
  note: "The title is not in the excerpt that was read; this one describes the article.",
  places: [
    {
      locator: "(no heading)",
      states: [
        { of: "halves.1H07.incomeBeforeIncomeTaxes", printed: "16億9,700万円", readOnce: true },
        {
          of: "halves.1H07.reportedGrowth.yearOverYear.incomeBeforeIncomeTaxes",
          printed: "前年同期比20.8%減",
          comparedTo: "1H06",
          readOnce: true,
        },
      ],
    },
  ],
};
