import type { SourceDocument } from "../../model/document.js";

/** IT Pro on IIJ's results of fiscal 2007. */
export const itProFy2007Article: SourceDocument = {
  id: "it-pro-fy2007-article",
  kind: "article",
  standing: "press",
  title: "IT Pro article on IIJ FY2007 results",
  publisher: "Nikkei BP IT Pro",
  published: { precision: "day", date: "2008-05-15", printed: "2008-05-15" },
  language: "ja",
  url: "http://itpro.nikkeibp.co.jp/article/NEWS/20080515/301822/",
  note: "The title is not in the excerpt that was read; this one describes the article.",
  places: [
    {
      locator: "(no heading; second paragraph)",
      states: [
        { of: "fiscalYears.FY2007.revenues", printed: "668億4000万" },
        { of: "fiscalYears.FY2007.reportedGrowth.yearOverYear.revenues", printed: "前年度比17.1%増", comparedTo: "FY2006" },
        { of: "fiscalYears.FY2007.operatingIncome", printed: "47.6億円" },
        { of: "fiscalYears.FY2007.reportedGrowth.yearOverYear.operatingIncome", printed: "同36%増", comparedTo: "FY2006" },
        { of: "fiscalYears.FY2007.operatingMargin", printed: "7.1%" },
      ],
    },
    {
      locator: "(no heading; paragraph on connectivity)",
      states: [
        { of: "fiscalYears.FY2007.gigabitServiceContracts", printed: "70契約" },
      ],
    },
    {
      locator: "(no heading; paragraph on outlook)",
      states: [
        { of: "guidance.FY2008.revenues.value", printed: "785億円" },
        { of: "guidance.FY2008.revenuesGrowth.value", printed: "07年度比17.5%増", comparedTo: "FY2007" },
        { of: "guidance.FY2008.operatingIncome.value", printed: "52億円" },
        { of: "guidance.FY2008.operatingIncomeGrowth.value", printed: "9.3%増", comparedTo: "FY2007" },
        { of: "guidance.FY2010.revenues.value", printed: "1000億円" },
        { of: "guidance.FY2010.operatingIncome.value", printed: "100億円" },
      ],
    },
    {
      locator: "(no heading)",
      states: [
        { of: "fiscalYears.FY2007.reportedChange.operatingMargin", printed: "ちょうど1.0%増えた", comparedTo: "FY2006", readOnce: true },
        // Annual aim, percentage points.
        { of: "guidance.FY2010.operatingMarginChangePerYear.value", printed: "毎年1ポイント", unit: "ratio", readOnce: true },
      ],
    },
  ],
};
