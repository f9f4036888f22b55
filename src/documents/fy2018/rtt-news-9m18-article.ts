import type { SourceDocument } from "../../model/document.js";

/** RTTNews on IIJ's results of the first nine months of fiscal 2018. */
export const rttNews9m18Article: SourceDocument = {
  id: "rtt-news-9m18-article",
  kind: "article",
  standing: "press",
  title: "IIJ 9-month Profit Down; To Apply For Delisting Of ADSs From NASDAQ",
  publisher: "RTTNews (via Business Insider)",
  published: { precision: "day", date: "2019-02-07", printed: "2019-02-07" },
  language: "en",
  url: "https://markets.businessinsider.com/news/stocks/iij-9-month-profit-down-to-apply-for-delisting-of-adss-from-nasdaq-1027931708",
  note: "The date is that of the release of the same day. US GAAP until the annual report of FY2018, then IFRS.",
  places: [
    {
      locator: "IIJ 9-month Profit Down; To Apply For Delisting Of ADSs From NASDAQ",
      states: [
        { of: "nineMonths.9M18.netIncomeAttributable", printed: "1.299 billion yen", accountingStandard: "US GAAP" },
        {
          of: "nineMonths.9M18.reportedGrowth.yearOverYear.netIncomeAttributable",
          printed: "down 51.7%",
          accountingStandard: "US GAAP",
          comparedTo: "9M17",
        },
        { of: "nineMonths.9M18.netIncomeAttributableAdjusted", printed: "3.109 billion yen", accountingStandard: "US GAAP" },
        {
          of: "nineMonths.9M18.reportedGrowth.yearOverYear.netIncomeAttributableAdjusted",
          printed: "up 35.2%",
          accountingStandard: "US GAAP",
          comparedTo: "9M17",
        },
        { of: "nineMonths.9M18.operatingIncome", printed: "5.136 billion yen", accountingStandard: "US GAAP" },
        {
          of: "nineMonths.9M18.reportedGrowth.yearOverYear.operatingIncome",
          printed: "up 36.0%",
          accountingStandard: "US GAAP",
          comparedTo: "9M17",
        },
        { of: "nineMonths.9M18.revenues", printed: "139.382 billion yen", accountingStandard: "US GAAP" },
        {
          of: "nineMonths.9M18.reportedGrowth.yearOverYear.revenues",
          printed: "up 9.2%",
          accountingStandard: "US GAAP",
          comparedTo: "9M17",
        },
        // Medium-term plan of 2016-05-13.
        {
          of: "guidance.FY2020.revenues.value",
          printed: "approximately 250 billion yen",
          role: "comparative",
          decimals: -10,
          accountingStandard: "US GAAP",
        },
        // New estimate.
        { of: "guidance.FY2020.revenues.value", printed: "around 220 billion yen", decimals: -10, accountingStandard: "US GAAP" },
        {
          of: "nineMonths.9M18.equityInNetIncomeOfEquityMethodInvestees",
          printed: "69 million yen",
          reads: "loss",
          accountingStandard: "US GAAP",
        },
        {
          of: "nineMonths.9M17.equityInNetIncomeOfEquityMethodInvestees",
          printed: "101 million yen",
          role: "comparative",
          accountingStandard: "US GAAP",
        },
      ],
    },
    {
      locator: "(no heading)",
      states: [
        {
          of: "nineMonths.9M18.equityInNetIncomeOfDecurret",
          printed: "272 million yen",
          reads: "loss",
          accountingStandard: "US GAAP",
          readOnce: true,
        },
      ],
    },
  ],
};
