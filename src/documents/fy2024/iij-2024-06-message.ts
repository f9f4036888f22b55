import type { SourceDocument } from "../../model/document.js";

/** The message of IIJ's management to its shareholders of June 2024. */
export const iij202406Message: SourceDocument = {
  id: "iij-2024-06-message",
  kind: "notice",
  standing: "issuer",
  title: "株主の皆さまへ (マネジメントメッセージ), 2024年6月",
  publisher: "Internet Initiative Japan Inc.",
  published: { precision: "month", date: "2024-06", printed: "2024-06" },
  language: "ja",
  url: "http://iij.ad.jp/ir/policy/management/index.html",
  note: "Read as an excerpt of about 2,000 characters.",
  places: [
    {
      locator: "(message text)",
      states: [
        { of: "fiscalYears.FY2023.revenues", printed: "2,761億円" },
        // Against the last year of the plan before, FY2020.
        { of: "observations.FY2023.revenuesOverMidTermPlan", printed: "約1.3倍" },
        { of: "fiscalYears.FY2023.operatingIncome", printed: "290億円" },
        { of: "observations.FY2023.operatingIncomeOverMidTermPlan", printed: "約2.0倍" },
        { of: "fiscalYears.FY2023.operatingMargin", printed: "10.5%" },
        { of: "fiscalYears.FY2020.operatingMargin", printed: "6.7%", role: "comparative" },
        { of: "fiscalYears.FY2023.employees", printed: "4,803名" },
        { of: "observations.FY2023.employeesOverMidTermPlan", printed: "約1.3倍" },
        // A vision, for the mid to long term, without a year.
        { of: "observations.2024-06.revenuesVision", printed: "5,000億円規模", decimals: -11 },
        { of: "guidance.FY2026.revenues", printed: "3,800億円規模", decimals: -10 },
        { of: "guidance.FY2026.operatingIncome", printed: "460億円規模", decimals: -9 },
      ],
    },
  ],
};
