import type { SourceDocument } from "../../model/document.js";

/** RTTNews on IIJ's results of fiscal 2018. */
export const rttNewsFy2018Article: SourceDocument = {
  id: "rtt-news-fy2018-article",
  kind: "article",
  standing: "press",
  title: "Internet Initiative Japan stock dips on weak FY18 profit; sees growth in FY19",
  publisher: "RTTNews / dpa-AFX (FinanzNachrichten)",
  published: { precision: "day", date: "2019-05-14", printed: "2019-05-14" },
  language: "en",
  url: "https://www.finanznachrichten.de/nachrichten-2019-05/46701578-internet-initiative-japan-stock-dips-on-weak-fy18-profit-sees-growth-in-fy19-020.htm",
  note: "Reports the release of May 14, 2019. Operating income, net income attributable and the amounts of FY2017 are those of US GAAP, as the IFRS percentages of FY2019 show.",
  places: [
    {
      locator: "(no heading in excerpt; body text)",
      states: [
        { of: "fiscalYears.FY2018.netIncomeAttributable", printed: "2.72 billion Japanese yen" },
        {
          of: "fiscalYears.FY2018.reportedGrowth.yearOverYear.netIncomeAttributable",
          printed: "fell 47 percent",
          comparedTo: "FY2017",
        },
        { of: "fiscalYears.FY2017.netIncomeAttributable", printed: "5.11 billion yen", role: "comparative" },
        { of: "fiscalYears.FY2018.netIncomeAttributableAdjusted", printed: "3.5 billion yen" },
        {
          of: "fiscalYears.FY2018.reportedGrowth.yearOverYear.netIncomeAttributableAdjusted",
          printed: "down 17.1 percent",
          comparedTo: "FY2017",
        },
        { of: "fiscalYears.FY2018.operatingIncome", printed: "6.21 billion yen" },
        {
          of: "fiscalYears.FY2018.reportedGrowth.yearOverYear.operatingIncome",
          printed: "declined 8.2 percent",
          comparedTo: "FY2017",
        },
        { of: "fiscalYears.FY2018.revenues", printed: "192.33 billion yen" },
        { of: "fiscalYears.FY2018.reportedGrowth.yearOverYear.revenues", printed: "increased 9.2 percent", comparedTo: "FY2017" },
        { of: "fiscalYears.FY2017.revenues", printed: "176.05 billion yen", role: "comparative" },
        { of: "guidance.FY2019.revenues.value", printed: "204.0 billion yen" },
        { of: "guidance.FY2019.revenuesGrowth.value", printed: "up 6.1 percent", comparedTo: "FY2018" },
        { of: "guidance.FY2019.operatingIncome.value", printed: "7.0 billion yen" },
        { of: "guidance.FY2019.operatingIncomeGrowth.value", printed: "up 12.8 percent", comparedTo: "FY2018" },
      ],
    },
    {
      locator: "(no heading)",
      states: [
        // "Annual Cash Dividend would be 27 per share", fiscal year not printed, stands after the FY2019 outlook.
        { of: "guidance.FY2019.dividendsPerShare.value", printed: "27 per share", unit: "JPY", readOnce: true },
      ],
    },
  ],
};
