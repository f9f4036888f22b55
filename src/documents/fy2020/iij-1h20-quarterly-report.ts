import type { SourceDocument } from "../../model/document.js";

/** IIJ's quarterly report on the first half of fiscal 2020, as irbank has it. */
export const iij1h20QuarterlyReport: SourceDocument = {
  id: "iij-1h20-quarterly-report",
  kind: "financialStatements",
  standing: "mirror",
  title: "四半期報告書-第29期第2四半期(令和2年7月1日-令和2年9月30日) (irbank)",
  publisher: "Internet Initiative Japan Inc. (via irbank)",
  published: { precision: "year", date: "2020", printed: "2020" },
  language: "ja",
  url: "https://irbank.net/E05480/notes/ManagementAnalysisOfFinancialPositionOperatingResultsAndCashFlowsTextBlock?f=S100K6OW",
  note: "Read as an excerpt of about 2,000 characters.",
  places: [
    {
      locator: "(1) 経営成績の分析 ①",
      states: [
        {
          of: "halves.1H20.reportedGrowth.yearOverYear.enterpriseRecurringRevenues",
          printed: "前年同期比11.9%増加",
          comparedTo: "1H19",
        },
        { of: "halves.1H20.revenues", printed: "101,665百万円" },
        { of: "halves.1H20.operatingIncome", printed: "5,239百万円" },
        { of: "halves.1H20.reportedGrowth.yearOverYear.operatingIncome", printed: "前年同期比56.3%増", comparedTo: "1H19" },
      ],
    },
  ],
};
