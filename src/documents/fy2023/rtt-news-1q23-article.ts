import type { SourceDocument } from "../../model/document.js";

/** RTTNews on IIJ's results of the first quarter of fiscal 2023. */
export const rttNews1q23Article: SourceDocument = {
  id: "rtt-news-1q23-article",
  kind: "article",
  standing: "press",
  title: "Internet Initiative Japan Q1 profit drops, backs H1, FY23 outlook; stock down",
  publisher: "RTTNews (Nasdaq.com)",
  published: { precision: "day", date: "2023-08-08", printed: "2023-08-08" },
  language: "en",
  url: "https://www.nasdaq.com/articles/internet-initiative-japan-q1-profit-drops-backs-h1-fy23-outlook-stock-down",
  places: [
    {
      locator: "(no heading)",
      states: [
        { of: "quarters.1Q23.netIncomeAttributable", printed: "3.58 billion yen", readOnce: true },
        { of: "quarters.1Q22.netIncomeAttributable", printed: "4.39 billion yen", role: "comparative", readOnce: true },
        { of: "quarters.1Q22.revenues", printed: "58.19 billion yen", role: "comparative", readOnce: true },
        { of: "quarters.1Q23.earningsPerShare", printed: "19.91 yen", readOnce: true },
        { of: "quarters.1Q22.earningsPerShare", printed: "24.19 yen", role: "comparative", readOnce: true },
      ],
    },
  ],
};
