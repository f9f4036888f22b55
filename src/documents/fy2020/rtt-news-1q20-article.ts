import type { SourceDocument } from "../../model/document.js";

/** RTTNews on IIJ's results of the first quarter of fiscal 2020. */
export const rttNews1q20Article: SourceDocument = {
  id: "rtt-news-1q20-article",
  kind: "article",
  standing: "press",
  title: "Internet Initiative Japan Q1 profit climbs; sees higher FY results; stock up (title from the address)",
  publisher: "RTTNews via nasdaq.com",
  published: { precision: "day", date: "2020-08-07", printed: "2020-08-07" },
  language: "en",
  url: "https://www.nasdaq.com/articles/internet-initiative-japan-q1-profit-climbs-sees-higher-fy-results-stock-up-2020-08-07",
  note: "Read entire. It calls the year that ends in March 2021 fiscal 2021.",
  places: [
    {
      locator: "(no heading)",
      states: [
        { of: "quarters.1Q20.netIncomeAttributable", printed: "1.12 billion Japanese yen" },
        { of: "quarters.1Q20.reportedGrowth.yearOverYear.netIncomeAttributable", printed: "43.8 percent", comparedTo: "1Q19" },
        { of: "quarters.1Q19.netIncomeAttributable", printed: "777 million yen", role: "comparative" },
        { of: "quarters.1Q20.operatingIncome", printed: "2.05 billion yen" },
        { of: "quarters.1Q20.reportedGrowth.yearOverYear.operatingIncome", printed: "48.2 percent", comparedTo: "1Q19" },
        { of: "quarters.1Q20.revenues", printed: "50.38 billion yen" },
        { of: "quarters.1Q20.reportedGrowth.yearOverYear.revenues", printed: "1.1 percent", comparedTo: "1Q19" },
        { of: "quarters.1Q19.revenues", printed: "49.83 billion yen", role: "comparative" },
        { of: "guidance.FY2020.netIncomeAttributable", printed: "5 billion yen" },
        { of: "guidance.FY2020.netIncomeAttributableGrowth", printed: "24.8 percent", comparedTo: "FY2019" },
        { of: "guidance.FY2020.operatingIncome", printed: "8.70 billion yen" },
        { of: "guidance.FY2020.operatingIncomeGrowth", printed: "5.8 percent", comparedTo: "FY2019" },
        { of: "guidance.FY2020.revenues", printed: "210 billion yen" },
        { of: "guidance.FY2020.revenuesGrowth", printed: "2.7 percent", comparedTo: "FY2019" },
      ],
    },
  ],
};
