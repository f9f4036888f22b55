import type { SourceDocument } from "../../model/document.js";

/** RTTNews on IIJ's results of the first quarter of fiscal 2022. */
export const rttNews1q22Article: SourceDocument = {
  id: "rtt-news-1q22-article",
  kind: "article",
  standing: "press",
  title: "Internet Initiative Japan Q1 profit rises; backs FY22 outlook; stock down (title from the address)",
  publisher: "dpa-AFX / RTTNews via finanznachrichten.de",
  published: { precision: "day", date: "2022-08-05", printed: "2022-08-05" },
  language: "en",
  url: "https://www.finanznachrichten.de/nachrichten-2022-08/56734691-internet-initiative-japan-q1-profit-rises-backs-fy22-outlook-stock-down-020.htm",
  note: "Read entire. The day follows from the word Friday. It calls the quarter first-quarter 2021.",
  places: [
    {
      locator: "(no heading)",
      states: [
        { of: "quarters.1Q22.netIncomeAttributable", printed: "4.4 billion yen" },
        { of: "quarters.1Q22.reportedGrowth.yearOverYear.netIncomeAttributable", printed: "25.2 percent", comparedTo: "1Q21" },
        { of: "quarters.1Q21.netIncomeAttributable", printed: "3.51 billion yen", role: "comparative" },
        { of: "quarters.1Q22.operatingIncome", printed: "5 billion yen" },
        { of: "quarters.1Q22.reportedGrowth.yearOverYear.operatingIncome", printed: "15.3 percent", comparedTo: "1Q21" },
        { of: "quarters.1Q22.revenues", printed: "58.2 billion yen" },
        { of: "quarters.1Q22.reportedGrowth.yearOverYear.revenues", printed: "9.8 percent", comparedTo: "1Q21" },
        { of: "quarters.1Q21.revenues", printed: "52.98 billion yen", role: "comparative" },
        { of: "guidance.1H22.netIncomeAttributable", printed: "6.8 billion yen" },
        { of: "guidance.1H22.operatingIncome", printed: "10.7 billion yen" },
        { of: "guidance.1H22.revenues", printed: "117 billion yen" },
        { of: "guidance.FY2022.netIncomeAttributable", printed: "17.5 billion yen" },
        { of: "guidance.FY2022.netIncomeAttributableGrowth", printed: "11.7 percent", comparedTo: "FY2021" },
        { of: "guidance.FY2022.operatingIncome", printed: "27.2 billion yen" },
        { of: "guidance.FY2022.operatingIncomeGrowth", printed: "15.5 percent", comparedTo: "FY2021" },
        { of: "guidance.FY2022.revenues", printed: "250 billion yen" },
        { of: "guidance.FY2022.revenuesGrowth", printed: "10.5 percent", comparedTo: "FY2021" },
      ],
    },
  ],
};
