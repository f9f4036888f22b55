import type { SourceDocument } from "../../model/document.js";

/** RTTNews on IIJ's results of the first half of fiscal 2020, with raised targets. */
export const rttNews1h20Article: SourceDocument = {
  id: "rtt-news-1h20-article",
  kind: "article",
  standing: "press",
  title: "Internet Initiative Japan H1 profit climbs; lifts FY21 forecast, dividend view; stock up",
  publisher: "RTTNews (Nasdaq.com)",
  published: { precision: "day", date: "2020-11-09", printed: "2020-11-09" },
  language: "en",
  url: "https://www.nasdaq.com/articles/internet-initiative-japan-h1-profit-climbs-lifts-fy21-forecast-dividend-view-stock-up-2020",
  note: "Prints “grew 57.7 percent to 43.8 percent to 2.77 billion” (sic).",
  places: [
    {
      locator: "(no heading in excerpt; lead paragraph)",
      states: [
        { of: "halves.1H20.netIncomeAttributable", printed: "2.77 billion Japanese yen" },
        { of: "halves.1H19.netIncomeAttributable", printed: "1.76 billion yen", role: "comparative" },
        { of: "halves.1H20.reportedGrowth.yearOverYear.netIncomeAttributable", printed: "57.7 percent", comparedTo: "1H19" },
        { of: "halves.1H20.operatingIncome", printed: "5.24 billion yen" },
        { of: "halves.1H20.reportedGrowth.yearOverYear.operatingIncome", printed: "56.3 percent", comparedTo: "1H19" },
        { of: "halves.1H20.revenues", printed: "101.67 billion yen" },
        { of: "halves.1H19.revenues", printed: "99.22 billion yen", role: "comparative" },
        { of: "halves.1H20.reportedGrowth.yearOverYear.revenues", printed: "2.5 percent", comparedTo: "1H19" },
      ],
    },
    {
      locator: "(no heading)",
      states: [
        { of: "guidance.FY2020.netIncomeAttributable.value", printed: "6.1 billion yen", readOnce: true },
        { of: "guidance.FY2020.netIncomeAttributable.value", printed: "5 billion yen", role: "comparative", readOnce: true },
        { of: "guidance.FY2020.netIncomeAttributableGrowth.value", printed: "52.2 percent", comparedTo: "FY2019", readOnce: true },
        { of: "guidance.FY2020.operatingIncome.value", printed: "11.3 billion yen", readOnce: true },
        { of: "guidance.FY2020.operatingIncome.value", printed: "8.70 billion yen", role: "comparative", readOnce: true },
        { of: "guidance.FY2020.operatingIncomeGrowth.value", printed: "37.4 percent", comparedTo: "FY2019", readOnce: true },
        { of: "guidance.FY2020.revenues.value", printed: "212 billion yen", readOnce: true },
        { of: "guidance.FY2020.revenues.value", printed: "210 billion yen", role: "comparative", readOnce: true },
        { of: "guidance.FY2020.revenuesGrowth.value", printed: "3.7 percent", comparedTo: "FY2019", readOnce: true },
        { of: "guidance.FY2020.dividendsPerShare.value", printed: "41 yen", readOnce: true },
        { of: "guidance.FY2020.dividendsPerShare.value", printed: "34 yen", role: "comparative", readOnce: true },
        // A slip of the article ("grew 57.7 percent to 43.8 percent"): 43.8% is the growth of 1Q20.
        {
          of: "halves.1H20.reportedGrowth.yearOverYear.netIncomeAttributable",
          printed: "43.8 percent",
          comparedTo: "1H19",
          readOnce: true,
        },
      ],
    },
  ],
};
