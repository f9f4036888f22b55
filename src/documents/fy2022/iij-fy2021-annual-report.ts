import type { SourceDocument } from "../../model/document.js";

/** IIJ's annual securities report on fiscal 2021, as disclosure.tokyo reprints it. */
export const iijFy2021AnnualReport: SourceDocument = {
  id: "iij-fy2021-annual-report",
  kind: "annualReport",
  standing: "mirror",
  title: "有価証券報告書 2022年3月期 経営成績の状況 (disclosure.tokyo)",
  publisher: "株式会社インターネットイニシアティブ",
  published: { precision: "year", date: "2022", printed: "2022" },
  language: "ja",
  url: "https://disclosure.tokyo/info/37740/gyoseki",
  note: "Text for April 2021 to March 2022.",
  places: [
    {
      locator: "(1) 経営成績の状況 当連結会計年度の連結業績の概要",
      states: [
        { of: "fiscalYears.FY2021.operatingIncome", printed: "23,547百万円" },
        { of: "fiscalYears.FY2021.reportedGrowth.yearOverYear.operatingIncome", printed: "前年同期比65.3%増", comparedTo: "FY2020" },
        { of: "fiscalYears.FY2021.operatingMargin", printed: "10.4%" },
        {
          of: "fiscalYears.FY2021.reportedGrowth.yearOverYear.networkServicesRevenuesExcludingMobile",
          printed: "前年同期比10.3%増",
          comparedTo: "FY2020",
        },
      ],
    },
    {
      locator: "(no heading)",
      states: [
        // A target that was revised before; the text is cut.
        { of: "guidance.FY2023.operatingMargin.threshold", printed: "10%超", role: "comparative", readOnce: true },
      ],
    },
  ],
};
