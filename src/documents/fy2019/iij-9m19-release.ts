import type { SourceDocument } from "../../model/document.js";

/** IIJ's release of the results of the first nine months of fiscal 2019. */
export const iij9m19Release: SourceDocument = {
  id: "iij-9m19-release",
  kind: "pressRelease",
  standing: "issuer",
  title: "IIJ Announces its Nine Months Financial Results for the Fiscal Year Ending March 31, 2020",
  publisher: "Internet Initiative Japan Inc.",
  published: { precision: "day", date: "2020-02-07", printed: "2020-02-07" },
  language: "en",
  url: "https://app.researchpool.com/provider/globenewswire/internet-initiative-japan-3774-iij-announces-its-nine-months-financial-results-for-the-fiscal-year-en",
  note: "Read in a mirror on ResearchPool.",
  places: [
    {
      locator: "Highlights of Financial Results for 1Q-3Q19",
      states: [
        { of: "nineMonths.9M19.revenues", printed: "JPY150.7 billion", accountingStandard: "IFRS" },
        {
          of: "nineMonths.9M19.reportedGrowth.yearOverYear.revenues",
          printed: "up 7.9% YoY",
          accountingStandard: "IFRS",
          comparedTo: "9M18",
        },
        { of: "nineMonths.9M19.grossProfit", printed: "JPY23.7 billion", accountingStandard: "IFRS" },
        {
          of: "nineMonths.9M19.reportedGrowth.yearOverYear.grossProfit",
          printed: "up 7.0% YoY",
          accountingStandard: "IFRS",
          comparedTo: "9M18",
        },
        { of: "nineMonths.9M19.operatingIncome", printed: "JPY6.1 billion", accountingStandard: "IFRS" },
        {
          of: "nineMonths.9M19.reportedGrowth.yearOverYear.operatingIncome",
          printed: "up 10.0% YoY",
          accountingStandard: "IFRS",
          comparedTo: "9M18",
        },
        { of: "nineMonths.9M19.netIncomeAttributable", printed: "JPY3.4 billion", accountingStandard: "IFRS" },
        {
          of: "nineMonths.9M19.reportedGrowth.yearOverYear.netIncomeAttributable",
          printed: "down 3.3% YoY",
          accountingStandard: "IFRS",
          comparedTo: "9M18",
        },
      ],
    },
    {
      locator: "Financial Targets for FY2019",
      states: [
        { of: "guidance.FY2019.revenues.value", printed: "JPY204.0 billion", accountingStandard: "IFRS" },
        { of: "guidance.FY2019.revenuesGrowth.value", printed: "up 6.0% YoY", accountingStandard: "IFRS", comparedTo: "FY2018" },
        { of: "guidance.FY2019.operatingIncome.value", printed: "JPY7.6 billion", accountingStandard: "IFRS" },
        {
          of: "guidance.FY2019.operatingIncomeGrowth.value",
          printed: "up 26.2% YoY",
          accountingStandard: "IFRS",
          comparedTo: "FY2018",
        },
        { of: "guidance.FY2019.netIncomeAttributable.value", printed: "JPY3.8 billion", accountingStandard: "IFRS" },
        {
          of: "guidance.FY2019.netIncomeAttributableGrowth.value",
          printed: "up 7.9% YoY",
          accountingStandard: "IFRS",
          comparedTo: "FY2018",
        },
      ],
    },
    {
      locator: "(no heading)",
      states: [
        {
          of: "nineMonths.9M19.reportedGrowth.yearOverYear.grossProfitNormalized",
          printed: "up 14.8%",
          accountingStandard: "IFRS",
          comparedTo: "9M18",
          readOnce: true,
        },
        {
          of: "nineMonths.9M19.reportedGrowth.yearOverYear.operatingIncomeNormalized",
          printed: "up 51.4%",
          accountingStandard: "IFRS",
          comparedTo: "9M18",
          readOnce: true,
        },
        {
          of: "nineMonths.9M19.reportedGrowth.yearOverYear.netIncomeAttributableNormalized",
          printed: "up 37.6%",
          accountingStandard: "IFRS",
          comparedTo: "9M18",
          readOnce: true,
        },
        {
          of: "nineMonths.9M19.reportedGrowth.yearOverYear.enterpriseRecurringRevenues",
          printed: "10.0% YoY",
          accountingStandard: "IFRS",
          comparedTo: "9M18",
          readOnce: true,
        },
        {
          of: "nineMonths.9M19.reportedGrowth.yearOverYear.enterpriseMobileRevenues",
          printed: "25.1%",
          accountingStandard: "IFRS",
          comparedTo: "9M18",
          readOnce: true,
        },
        {
          of: "nineMonths.9M19.reportedGrowth.yearOverYear.securityRevenues",
          printed: "17.4%",
          accountingStandard: "IFRS",
          comparedTo: "9M18",
          readOnce: true,
        },
        {
          of: "nineMonths.9M19.reportedGrowth.yearOverYear.cloudRevenues",
          printed: "16.2%",
          accountingStandard: "IFRS",
          comparedTo: "9M18",
          readOnce: true,
        },
      ],
    },
  ],
};
