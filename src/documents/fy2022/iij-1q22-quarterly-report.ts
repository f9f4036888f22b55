import type { SourceDocument } from "../../model/document.js";

/** IIJ's quarterly report on the first quarter of fiscal 2022, as irbank has it. */
export const iij1q22QuarterlyReport: SourceDocument = {
  id: "iij-1q22-quarterly-report",
  kind: "financialStatements",
  standing: "mirror",
  title: "四半期報告書-第31期第1四半期(令和4年4月1日-令和4年6月30日) (irbank)",
  publisher: "Internet Initiative Japan Inc. (via irbank)",
  published: { precision: "year", date: "2022", printed: "2022" },
  language: "ja",
  url: "https://irbank.net/E05480/notes/ManagementAnalysisOfFinancialPositionOperatingResultsAndCashFlowsTextBlock?f=S100OWTX",
  note: "Read as an excerpt of about 2,000 characters.",
  places: [
    {
      locator: "(1) 経営成績の分析 ①",
      states: [
        {
          of: "quarters.1Q22.reportedGrowth.yearOverYear.networkServicesRevenuesExcludingMobile",
          printed: "前年同期比9.4%増",
          comparedTo: "1Q21",
        },
      ],
    },
  ],
};
