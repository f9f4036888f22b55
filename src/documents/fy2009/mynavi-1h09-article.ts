import type { SourceDocument } from "../../model/document.js";

/** Mynavi News on IIJ's results of the first half of fiscal 2009. */
export const mynavi1h09Article: SourceDocument = {
  id: "mynavi-1h09-article",
  kind: "article",
  standing: "press",
  title: "Mynavi article on IIJ 1H09 results",
  publisher: "Mynavi News",
  published: { precision: "day", date: "2009-11-13", printed: "2009-11-13" },
  language: "ja",
  url: "https://prod-news.global.ssl.fastly.net/techplus/article/20091113-a049",
  note: "The title is not in the excerpt that was read; this one describes the article.",
  places: [
    {
      locator: "(no heading in excerpt; lead paragraph)",
      states: [
        // Article says 2009年度第2四半期; amounts are the six months.
        { of: "halves.1H09.revenues", printed: "322億7,500万円" },
        { of: "halves.1H09.reportedGrowth.yearOverYear.revenues", printed: "前年同期比2.9%減", comparedTo: "1H08" },
        { of: "halves.1H09.operatingIncome", printed: "11億6,600万円" },
        { of: "halves.1H09.reportedGrowth.yearOverYear.operatingIncome", printed: "前年同期比16.0%増", comparedTo: "1H08" },
        // Printed without 万, and so read as printed: 1,026 million is meant. Called 純利益, but an income before taxes elsewhere.
        { of: "halves.1H09.netIncome", printed: "10億2,600円" },
      ],
    },
    {
      locator: "(no heading; paragraph 売上面は)",
      states: [
        { of: "halves.1H09.recurringRevenues", printed: "277億7,900万円" },
        { of: "halves.1H09.reportedGrowth.yearOverYear.recurringRevenues", printed: "前年同期比5.1%増", comparedTo: "1H08" },
        { of: "halves.1H08.recurringRevenues", printed: "264億2,900万円", role: "comparative" },
        { of: "halves.1H09.systemsConstructionRevenues", printed: "41億4,800万円" },
        { of: "halves.1H09.reportedGrowth.yearOverYear.systemsConstructionRevenues", printed: "前年同期比34.1%減", comparedTo: "1H08" },
        { of: "halves.1H08.systemsConstructionRevenues", printed: "62億9,000万円", role: "comparative" },
      ],
    },
    {
      locator: "(no heading; last paragraph 同四半期連結累計期間)",
      states: [
        { of: "halves.1H09.connectivityAndOutsourcingGrossProfit", printed: "29億9,200万円" },
        {
          of: "halves.1H09.reportedGrowth.yearOverYear.connectivityAndOutsourcingGrossProfit",
          printed: "前年同期比12.5%増",
          comparedTo: "1H08",
        },
        { of: "halves.1H09.systemsIntegrationGrossProfit", printed: "35億7,400万円" },
        { of: "halves.1H09.atmOperationGrossProfit", printed: "3億6,800万円", reads: "loss" },
      ],
    },
    {
      locator: "(no heading)",
      states: [
        { of: "halves.1H09.reportedGrowth.yearOverYear.netIncome", printed: "前年同期比33.9%増", comparedTo: "1H08", readOnce: true },
      ],
    },
  ],
};
