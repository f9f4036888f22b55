import type { SourceDocument } from "../../model/document.js";

/** IIJ's release of the results of the first nine months of fiscal 2021. */
export const iij9m21Release: SourceDocument = {
  id: "iij-9m21-release",
  kind: "pressRelease",
  standing: "issuer",
  title: "IIJ Announces its Nine Months Results for the Fiscal Year Ending March 31, 2022",
  publisher: "Internet Initiative Japan Inc.",
  published: { precision: "day", date: "2022-02-08", printed: "2022-02-08" },
  language: "en",
  url: "https://www.globenewswire.com/news-release/2022/02/08/2380452/9792/en/IIJ-Announces-its-Nine-Months-Results-for-the-Fiscal-Year-Ending-March-31-2022.html",
  places: [
    {
      locator: "Highlights of Financial Results for 1Q-3Q21",
      states: [
        { of: "nineMonths.9M21.revenues", printed: "JPY 165.6 billion", accountingStandard: "IFRS" },
        {
          of: "nineMonths.9M21.reportedGrowth.yearOverYear.revenues",
          printed: "up6.1% YoY",
          comparedTo: "9M20",
          accountingStandard: "IFRS",
        },
        { of: "nineMonths.9M21.grossProfit", printed: "JPY 36.8 billion", accountingStandard: "IFRS" },
        {
          of: "nineMonths.9M21.reportedGrowth.yearOverYear.grossProfit",
          printed: "up27.7% YoY",
          comparedTo: "9M20",
          accountingStandard: "IFRS",
        },
        { of: "nineMonths.9M21.operatingIncome", printed: "JPY 16.3 billion", accountingStandard: "IFRS" },
        {
          of: "nineMonths.9M21.reportedGrowth.yearOverYear.operatingIncome",
          printed: "up60.9% YoY",
          comparedTo: "9M20",
          accountingStandard: "IFRS",
        },
        { of: "nineMonths.9M21.incomeBeforeIncomeTaxes", printed: "JPY 17.6 billion", accountingStandard: "IFRS" },
        {
          of: "nineMonths.9M21.reportedGrowth.yearOverYear.incomeBeforeIncomeTaxes",
          printed: "up90.7% YoY",
          comparedTo: "9M20",
          accountingStandard: "IFRS",
        },
        { of: "nineMonths.9M21.netIncomeAttributable", printed: "JPY 11.5 billion", accountingStandard: "IFRS" },
        {
          of: "nineMonths.9M21.reportedGrowth.yearOverYear.netIncomeAttributable",
          printed: "up96.1% YoY",
          comparedTo: "9M20",
          accountingStandard: "IFRS",
        },
      ],
    },
    {
      locator: "Financial Targets for FY2021 (Revised upward on November 5, 2021)",
      states: [
        { of: "guidance.FY2021.revenues", printed: "JPY228.5 billion", accountingStandard: "IFRS" },
        { of: "guidance.FY2021.revenuesGrowth", printed: "up7.3% YoY", comparedTo: "FY2020", accountingStandard: "IFRS" },
        { of: "guidance.FY2021.operatingIncome", printed: "JPY22.0 billion", accountingStandard: "IFRS" },
        { of: "guidance.FY2021.operatingIncomeGrowth", printed: "up54.4% YoY", comparedTo: "FY2020", accountingStandard: "IFRS" },
        { of: "guidance.FY2021.incomeBeforeIncomeTaxes", printed: "JPY21.5 billion", accountingStandard: "IFRS" },
        {
          of: "guidance.FY2021.incomeBeforeIncomeTaxesGrowth",
          printed: "up53.2% YoY",
          comparedTo: "FY2020",
          accountingStandard: "IFRS",
        },
        { of: "guidance.FY2021.netIncomeAttributable", printed: "JPY13.7 billion", accountingStandard: "IFRS" },
        {
          of: "guidance.FY2021.netIncomeAttributableGrowth",
          printed: "up41.1% YoY",
          comparedTo: "FY2020",
          accountingStandard: "IFRS",
        },
      ],
    },
    {
      locator: "Overview of 1Q-3Q21 Financial Results and Business Outlook",
      states: [
        { of: "nineMonths.9M21.operatingMargin", printed: "9.8%", accountingStandard: "IFRS" },
      ],
    },
    {
      locator: "(no heading)",
      states: [
        {
          of: "nineMonths.9M21.reportedGrowth.yearOverYear.enterpriseRecurringRevenues",
          printed: "13.3%",
          comparedTo: "9M20",
          accountingStandard: "IFRS",
          readOnce: true,
        },
        {
          of: "nineMonths.9M21.reportedGrowth.yearOverYear.securityRevenues",
          printed: "18.7%",
          comparedTo: "9M20",
          accountingStandard: "IFRS",
          readOnce: true,
        },
        {
          of: "nineMonths.9M21.reportedGrowth.yearOverYear.ipServicesRevenues",
          printed: "12.0%",
          comparedTo: "9M20",
          accountingStandard: "IFRS",
          readOnce: true,
        },
        {
          of: "nineMonths.9M21.reportedGrowth.yearOverYear.enterpriseMobileRevenues",
          printed: "36.3%",
          comparedTo: "9M20",
          accountingStandard: "IFRS",
          readOnce: true,
        },
        {
          of: "nineMonths.9M21.reportedGrowth.yearOverYear.systemsOperationAndMaintenanceRevenues",
          printed: "15.1%",
          comparedTo: "9M20",
          accountingStandard: "IFRS",
          readOnce: true,
        },
      ],
    },
  ],
};
