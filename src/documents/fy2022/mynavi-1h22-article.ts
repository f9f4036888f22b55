import type { SourceDocument } from "../../model/document.js";

/** Mynavi News on IIJ's results of the first half of fiscal 2022. */
export const mynavi1h22Article: SourceDocument = {
  id: "mynavi-1h22-article",
  kind: "article",
  standing: "press",
  title: "Mynavi article on IIJ 1H22 results",
  publisher: "Mynavi News",
  published: { precision: "day", date: "2022-11-07", printed: "2022-11-07" },
  language: "ja",
  url: "https://news.mynavi.jp/techplus/article/20221107-2506402",
  note: "The title is not in the excerpt that was read; this one describes the article.",
  places: [
    {
      locator: "(no heading)",
      states: [
        { of: "halves.1H22.revenues", printed: "1219億6000万円", readOnce: true },
        { of: "halves.1H22.operatingIncome", printed: "111億7000万円", readOnce: true },
        // The line attributable to owners: IIJ's release of that day has JPY 8.6 billion of it.
        { of: "halves.1H22.netIncomeAttributable", printed: "86億4000万円", readOnce: true },
      ],
    },
  ],
};
