import type { SourceDocument } from "../../model/document.js";

/** IIJ's annual report on fiscal 2022 (有価証券報告書), as irbank has it. */
export const iijFy2022AnnualReport: SourceDocument = {
  id: "iij-fy2022-annual-report",
  kind: "annualReport",
  standing: "mirror",
  title: "有価証券報告書-第31期(2022/04/01-2023/03/31) (irbank)",
  publisher: "Internet Initiative Japan Inc. (via irbank)",
  published: { precision: "year", date: "2023", printed: "2023" },
  language: "ja",
  url: "https://irbank.net/E05480/notes/ManagementAnalysisOfFinancialPositionOperatingResultsAndCashFlowsTextBlock?f=S100QZG8",
  note: "Read as an excerpt of about 2,000 characters.",
  places: [
    {
      locator: "(1) 経営成績の状況",
      states: [
        {
          of: "fiscalYears.FY2022.reportedGrowth.yearOverYear.enterpriseNetworkServicesRevenuesExcludingMobile",
          printed: "前年同期比10.5%増",
          comparedTo: "FY2021",
        },
      ],
    },
  ],
};
