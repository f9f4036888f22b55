import type { SourceDocument } from "../../model/document.js";

/** RTTNews on IIJ's results of fiscal 2023 and its targets. */
export const rttNewsFy2023Article: SourceDocument = {
  id: "rtt-news-fy2023-article",
  kind: "article",
  standing: "press",
  title: "Internet Initiative Japan FY profit rises",
  publisher: "RTTNews / dpa-AFX (FinanzNachrichten)",
  published: { precision: "day", date: "2024-05-10", printed: "2024-05-10" },
  language: "en",
  url: "https://www.finanznachrichten.de/nachrichten-2024-05/62193830-internet-initiative-japan-fy-profit-rises-020.htm",
  places: [
    {
      locator: "(no heading in excerpt; lead paragraph)",
      states: [
        { of: "fiscalYears.FY2023.netIncomeAttributable", printed: "19.83 billion yen" },
        { of: "fiscalYears.FY2023.reportedGrowth.yearOverYear.netIncomeAttributable", printed: "up 5.2%", comparedTo: "FY2022" },
        { of: "fiscalYears.FY2022.netIncomeAttributable", printed: "18.85 billion yen", role: "comparative" },
        { of: "fiscalYears.FY2023.operatingIncome", printed: "29.03 billion yen" },
        { of: "fiscalYears.FY2023.reportedGrowth.yearOverYear.operatingIncome", printed: "up 6.6%", comparedTo: "FY2022" },
        { of: "fiscalYears.FY2023.revenues", printed: "276.08 billion yen" },
        { of: "fiscalYears.FY2023.reportedGrowth.yearOverYear.revenues", printed: "up 9.2%", comparedTo: "FY2022" },
        { of: "guidance.FY2024.revenues", printed: "312.0 billion yen to 315.0 billion yen", as: "threshold" },
        { of: "guidance.FY2024.operatingIncome", printed: "30.0 billion yen to 33.0 billion yen", as: "threshold" },
        { of: "guidance.FY2024.netIncomeAttributable", printed: "19.9 billion yen to 21.9 billion yen", as: "threshold" },
        { of: "guidance.FY2026.revenues.value", printed: "380 billion yen" },
        { of: "guidance.FY2026.operatingIncome.value", printed: "46 billion yen" },
        { of: "guidance.FY2023.dividendsPerShare.value", printed: "34.36 yen" },
        { of: "guidance.FY2024.dividendsPerShare", printed: "34.36 yen to 37.16 yen", as: "threshold" },
        // Diluted: Kabutan shows 111.8, which is basic.
        { of: "fiscalYears.FY2023.earningsPerShareDiluted", printed: "111.23 yen" },
        // Kabutan shows 104.3.
        { of: "fiscalYears.FY2022.earningsPerShareDiluted", printed: "103.82 yen", role: "comparative" },
      ],
    },
    {
      locator: "(no heading)",
      states: [
        { of: "guidance.FY2024.revenuesGrowth", printed: "up 13.0 to 14.1%", comparedTo: "FY2023", readOnce: true },
        { of: "guidance.FY2024.operatingIncomeGrowth", printed: "up 3.3 to 13.7%", comparedTo: "FY2023", readOnce: true },
        { of: "guidance.FY2024.netIncomeAttributableGrowth", printed: "up 0.3 to 10.4%", comparedTo: "FY2023", readOnce: true },
        { of: "fiscalYears.FY2023.interimDividendsPerShare", printed: "17.18 yen", readOnce: true },
        { of: "guidance.FY2023.yearEndDividendsPerShare.value", printed: "17.18 yen", readOnce: true },
        { of: "guidance.FY2024.interimDividendsPerShare", printed: "17.18 yen to 18.58 yen", as: "threshold", readOnce: true },
        { of: "guidance.FY2024.yearEndDividendsPerShare", printed: "17.18 yen to 18.58 yen", as: "threshold", readOnce: true },
      ],
    },
  ],
};
