import type { SourceDocument } from "../../model/document.js";

/** RTTNews on IIJ's results of fiscal 2021 and its targets. */
export const rttNewsFy2021Article: SourceDocument = {
  id: "rtt-news-fy2021-article",
  kind: "article",
  standing: "press",
  title: "IIJ FY21 profit climbs; sees higher FY22 results; lifts dividend, mid-term view; stock up",
  publisher: "RTTNews / dpa-AFX (FinanzNachrichten)",
  published: { precision: "day", date: "2022-05-13", printed: "2022-05-13" },
  language: "en",
  url: "https://www.finanznachrichten.de/nachrichten-2022-05/56043912-iij-fy21-profit-climbs-sees-higher-fy22-results-lifts-dividend-mid-term-view-stock-up-020.htm",
  places: [
    {
      locator: "(no heading in excerpt; lead paragraph)",
      states: [
        { of: "fiscalYears.FY2021.netIncomeAttributable", printed: "15.7 billion yen" },
        {
          of: "fiscalYears.FY2021.reportedGrowth.yearOverYear.netIncomeAttributable",
          printed: "up 61.4 percent",
          comparedTo: "FY2020",
        },
        { of: "fiscalYears.FY2020.netIncomeAttributable", printed: "9.71 billion yen", role: "comparative" },
        { of: "fiscalYears.FY2021.operatingIncome", printed: "23.5 billion yen" },
        { of: "fiscalYears.FY2021.reportedGrowth.yearOverYear.operatingIncome", printed: "65.3 percent", comparedTo: "FY2020" },
        { of: "fiscalYears.FY2021.revenues", printed: "226.3 billion yen" },
        { of: "fiscalYears.FY2021.reportedGrowth.yearOverYear.revenues", printed: "6.3 percent", comparedTo: "FY2020" },
        { of: "fiscalYears.FY2020.revenues", printed: "213.00 billion yen", role: "comparative" },
      ],
    },
    {
      locator: "(no heading; paragraph on mid-term target)",
      states: [
        { of: "guidance.FY2023.revenues.value", printed: "around 270.0 billion yen" },
        { of: "guidance.FY2023.operatingMargin.value", printed: "11.5 percent" },
      ],
    },
    {
      locator: "(no heading)",
      states: [
        { of: "guidance.FY2022.netIncomeAttributable.value", printed: "17.5 billion yen", readOnce: true },
        {
          of: "guidance.FY2022.netIncomeAttributableGrowth.value",
          printed: "up 11.7 percent",
          comparedTo: "FY2021",
          readOnce: true,
        },
        { of: "guidance.FY2022.operatingIncome.value", printed: "27.2 billion yen", readOnce: true },
        { of: "guidance.FY2022.operatingIncomeGrowth.value", printed: "up 15.5 percent", comparedTo: "FY2021", readOnce: true },
        { of: "guidance.FY2022.revenues.value", printed: "250 billion yen", readOnce: true },
        { of: "guidance.FY2022.revenuesGrowth.value", printed: "up 10.5 percent", comparedTo: "FY2021", readOnce: true },
        { of: "guidance.FY2023.operatingMargin.threshold", printed: "over 10 percent", role: "comparative", readOnce: true },
        { of: "guidance.FY2021.yearEndDividendsPerShare.value", printed: "25 yen", readOnce: true },
        // Initial forecast.
        { of: "guidance.FY2021.yearEndDividendsPerShare.value", printed: "19.50 yen", role: "comparative", readOnce: true },
        // Forecast of 2021-11-05.
        { of: "guidance.FY2021.yearEndDividendsPerShare.value", printed: "23 yen", role: "comparative", readOnce: true },
        { of: "guidance.FY2021.dividendsPerShare.value", printed: "48 yen", readOnce: true },
        { of: "guidance.FY2022.interimDividendsPerShare.value", printed: "29.25 yen", readOnce: true },
        { of: "guidance.FY2022.yearEndDividendsPerShare.value", printed: "29.25 yen", readOnce: true },
        { of: "guidance.FY2022.dividendsPerShare.value", printed: "58.50 yen", readOnce: true },
      ],
    },
  ],
};
