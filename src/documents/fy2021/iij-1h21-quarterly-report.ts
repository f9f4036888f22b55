import type { SourceDocument } from "../../model/document.js";

/** IIJ's quarterly report on the first half of fiscal 2021, as irbank reprints it. */
export const iij1h21QuarterlyReport: SourceDocument = {
  id: "iij-1h21-quarterly-report",
  kind: "financialStatements",
  standing: "mirror",
  title: "四半期報告書-第30期第2四半期 (irbank)",
  publisher: "株式会社インターネットイニシアティブ",
  published: { precision: "year", date: "2021", printed: "2021" },
  language: "ja",
  url: "https://irbank.net/E05480/notes/ManagementAnalysisOfFinancialPositionOperatingResultsAndCashFlowsTextBlock?f=S100MR84",
  places: [
    {
      locator: "(no heading)",
      states: [
        { of: "halves.1H21.revenues", printed: "109,054百万円", readOnce: true },
        { of: "halves.1H21.operatingIncome", printed: "9,304百万円", readOnce: true },
        {
          of: "halves.1H21.reportedGrowth.yearOverYear.operatingIncome",
          printed: "前年同期比77.6%増",
          comparedTo: "1H20",
          readOnce: true,
        },
      ],
    },
  ],
};
