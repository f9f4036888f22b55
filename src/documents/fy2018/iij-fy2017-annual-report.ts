import type { SourceDocument } from "../../model/document.js";

/** IIJ's annual securities report on fiscal 2017, as irbank reprints it: the management's analysis. */
export const iijFy2017AnnualReport: SourceDocument = {
  id: "iij-fy2017-annual-report",
  kind: "annualReport",
  standing: "mirror",
  title: "有価証券報告書-第26期(平成29年4月1日-平成30年3月31日) management analysis",
  publisher: "株式会社インターネットイニシアティブ (via irbank)",
  published: { precision: "year", date: "2018", printed: "2018" },
  language: "ja",
  url: "https://irbank.net/E05480/notes/ManagementAnalysisOfFinancialPositionOperatingResultsAndCashFlowsTextBlock?f=S100DICX",
  note: "EDINET document S100DICX.",
  places: [
    {
      locator: "(業績等の概要) (1) 業績 ①当連結会計年度の連結業績の概要",
      states: [
        { of: "fiscalYears.FY2017.revenues", printed: "176,051百万円" },
        { of: "fiscalYears.FY2017.reportedGrowth.yearOverYear.revenues", printed: "前年同期比11.6%増", comparedTo: "FY2016" },
        { of: "fiscalYears.FY2016.revenues", printed: "157,789百万円", role: "comparative" },
      ],
    },
  ],
};
