import type { SourceDocument } from "../../model/document.js";

/** IIJ's release of the results of the first half of fiscal 2019. */
export const iij1h19Release: SourceDocument = {
  id: "iij-1h19-release",
  kind: "pressRelease",
  standing: "issuer",
  title: "IIJ Announces its First Six Months Financial Results for the Fiscal Year Ending March 31, 2020",
  publisher: "Internet Initiative Japan Inc.",
  published: { precision: "day", date: "2019-11-08", printed: "2019-11-08" },
  language: "en",
  url: "https://www.marketscreener.com/INTERNET-INITIATIVE-JAPAN-61175327/news/Internet-Initiative-Japan-IIJ-Announces-2Q-FY2019-Financial-Results-29540982/?utm_medium=RSS&utm_content=20191107",
  note: "Read in a mirror on MarketScreener.",
  places: [
    {
      locator: "Highlights of Financial Results for 1H19",
      states: [
        { of: "halves.1H19.revenues", printed: "JPY99.2 billion", accountingStandard: "IFRS" },
        {
          of: "halves.1H19.reportedGrowth.yearOverYear.revenues",
          printed: "up 8.8%",
          comparedTo: "1H18",
          accountingStandard: "IFRS",
        },
        { of: "halves.1H19.grossProfit", printed: "JPY15.2 billion", accountingStandard: "IFRS" },
        {
          of: "halves.1H19.reportedGrowth.yearOverYear.grossProfit",
          printed: "up 6.7%",
          comparedTo: "1H18",
          accountingStandard: "IFRS",
        },
        { of: "halves.1H19.operatingIncome", printed: "JPY3.4 billion", accountingStandard: "IFRS" },
        {
          of: "halves.1H19.reportedGrowth.yearOverYear.operatingIncome",
          printed: "up 2.0%",
          comparedTo: "1H18",
          accountingStandard: "IFRS",
        },
        { of: "halves.1H19.netIncomeAttributable", printed: "JPY1.8 billion", accountingStandard: "IFRS" },
        {
          of: "halves.1H19.reportedGrowth.yearOverYear.netIncomeAttributable",
          printed: "down 16.2% YoY",
          comparedTo: "1H18",
          accountingStandard: "IFRS",
        },
      ],
    },
    {
      locator: "Highlights of Financial Results for 1H19 (column Target)",
      states: [
        { of: "guidance.1H19.revenues", printed: "JPY97.7 billion", accountingStandard: "IFRS" },
        { of: "guidance.1H19.grossProfit", printed: "JPY14.2 billion", accountingStandard: "IFRS" },
        { of: "guidance.1H19.operatingIncome", printed: "JPY2.2 billion", accountingStandard: "IFRS" },
        { of: "guidance.1H19.netIncomeAttributable", printed: "JPY0.6 billion", accountingStandard: "IFRS" },
      ],
    },
    {
      locator: "Financial Targets for FY2019 (revised on November 8, 2019)",
      states: [
        { of: "guidance.FY2019.revenues", printed: "JPY204.0 billion", accountingStandard: "IFRS" },
        { of: "guidance.FY2019.revenuesGrowth", printed: "up 6.0% YoY", comparedTo: "FY2018", accountingStandard: "IFRS" },
        { of: "guidance.FY2019.revenues", printed: "JPY204.0 billion", role: "comparative", accountingStandard: "IFRS" },
        { of: "guidance.FY2019.operatingIncome", printed: "JPY7.6 billion", accountingStandard: "IFRS" },
        {
          of: "guidance.FY2019.operatingIncomeGrowth",
          printed: "up 26.2% YoY",
          comparedTo: "FY2018",
          accountingStandard: "IFRS",
        },
        { of: "guidance.FY2019.operatingIncome", printed: "JPY7.0 billion", role: "comparative", accountingStandard: "IFRS" },
        { of: "guidance.FY2019.netIncomeAttributable", printed: "JPY3.8 billion", accountingStandard: "IFRS" },
        {
          of: "guidance.FY2019.netIncomeAttributableGrowth",
          printed: "up 7.9% YoY",
          comparedTo: "FY2018",
          accountingStandard: "IFRS",
        },
        {
          of: "guidance.FY2019.netIncomeAttributable",
          printed: "JPY3.5 billion",
          role: "comparative",
          accountingStandard: "IFRS",
        },
      ],
    },
    {
      locator: "(no heading)",
      states: [
        {
          of: "halves.1H19.reportedGrowth.yearOverYear.grossProfitNormalized",
          printed: "up 14.6%",
          comparedTo: "1H18",
          accountingStandard: "IFRS",
          readOnce: true,
        },
        {
          of: "halves.1H19.reportedGrowth.yearOverYear.operatingIncomeNormalized",
          printed: "up 45.7%",
          comparedTo: "1H18",
          accountingStandard: "IFRS",
          readOnce: true,
        },
        {
          of: "halves.1H19.reportedGrowth.yearOverYear.netIncomeAttributableNormalized",
          printed: "up 23.6%",
          comparedTo: "1H18",
          accountingStandard: "IFRS",
          readOnce: true,
        },
        {
          of: "halves.1H19.reportedGrowth.yearOverYear.enterpriseRecurringRevenues",
          printed: "10.2%",
          comparedTo: "1H18",
          accountingStandard: "IFRS",
          readOnce: true,
        },
        { of: "guidance.FY2019.interimDividendsPerShare", printed: "JPY13.50", accountingStandard: "IFRS", readOnce: true },
        { of: "guidance.FY2019.dividendsPerShare", printed: "JPY27.00", accountingStandard: "IFRS", readOnce: true },
      ],
    },
  ],
};
