import type { SourceDocument } from "../../model/document.js";

/** IIJ's release of the results of the first nine months of fiscal 2020. */
export const iij9m20Release: SourceDocument = {
  id: "iij-9m20-release",
  kind: "pressRelease",
  standing: "issuer",
  title: "IIJ Announces its Nine Months Financial Results for the Fiscal Year Ending March 31, 2021",
  publisher: "Internet Initiative Japan Inc.",
  published: { precision: "day", date: "2021-02-08", printed: "2021-02-08" },
  language: "en",
  url: "https://www.wallstreet-online.de/nachricht/13464593-iij-announces-its-nine-months-financial-results-for-the-fiscal-year-ending-march-31-2021",
  note: "Read in a mirror on wallstreet-online, in two parts: the quotation, and the table of highlights.",
  places: [
    {
      locator: "(no heading; quotation of the President)",
      states: [
        {
          of: "nineMonths.9M20.reportedGrowth.yearOverYear.ipServicesRevenues",
          printed: "around 12.5%",
          accountingStandard: "IFRS",
          comparedTo: "9M19",
        },
        {
          of: "nineMonths.9M20.reportedGrowth.yearOverYear.enterpriseMobileRevenues",
          printed: "around 26.7%",
          accountingStandard: "IFRS",
          comparedTo: "9M19",
        },
      ],
    },
    {
      locator: "Highlights of Financial Results for 1Q-3Q20",
      states: [
        { of: "nineMonths.9M20.revenues", printed: "JPY156.1 billion", accountingStandard: "IFRS" },
        {
          of: "nineMonths.9M20.reportedGrowth.yearOverYear.revenues",
          printed: "up 3.6 %",
          comparedTo: "9M19",
          accountingStandard: "IFRS",
        },
        { of: "nineMonths.9M20.grossProfit", printed: "JPY28.8 billion", accountingStandard: "IFRS" },
        {
          of: "nineMonths.9M20.reportedGrowth.yearOverYear.grossProfit",
          printed: "up 21.5 %",
          comparedTo: "9M19",
          accountingStandard: "IFRS",
        },
        { of: "nineMonths.9M20.operatingIncome", printed: "JPY10.1 billion", accountingStandard: "IFRS" },
        {
          of: "nineMonths.9M20.reportedGrowth.yearOverYear.operatingIncome",
          printed: "up 67.1 %",
          comparedTo: "9M19",
          accountingStandard: "IFRS",
        },
        { of: "nineMonths.9M20.incomeBeforeIncomeTaxes", printed: "JPY9.2 billion", accountingStandard: "IFRS" },
        {
          of: "nineMonths.9M20.reportedGrowth.yearOverYear.incomeBeforeIncomeTaxes",
          printed: "up 64.5 %",
          comparedTo: "9M19",
          accountingStandard: "IFRS",
        },
        { of: "nineMonths.9M20.netIncomeAttributable", printed: "JPY5.9 billion", accountingStandard: "IFRS" },
        {
          of: "nineMonths.9M20.reportedGrowth.yearOverYear.netIncomeAttributable",
          printed: "up 75.2 %",
          comparedTo: "9M19",
          accountingStandard: "IFRS",
        },
      ],
    },
    {
      locator: "New Financial Targets for FY2020 (Revised on February 8, 2021)",
      states: [
        { of: "guidance.FY2020.revenues", printed: "JPY213.0 billion", accountingStandard: "IFRS" },
        { of: "guidance.FY2020.revenuesGrowth", printed: "up 4.2 %", comparedTo: "FY2019", accountingStandard: "IFRS" },
        { of: "guidance.FY2020.revenues", printed: "JPY212.0 billion", role: "comparative", accountingStandard: "IFRS" },
        { of: "guidance.FY2020.operatingIncome", printed: "JPY13.5 billion", accountingStandard: "IFRS" },
        { of: "guidance.FY2020.operatingIncomeGrowth", printed: "up 64.1 %", comparedTo: "FY2019", accountingStandard: "IFRS" },
        { of: "guidance.FY2020.operatingIncome", printed: "JPY11.3 billion", role: "comparative", accountingStandard: "IFRS" },
        { of: "guidance.FY2020.incomeBeforeIncomeTaxes", printed: "JPY12.3 billion", accountingStandard: "IFRS" },
        {
          of: "guidance.FY2020.incomeBeforeIncomeTaxesGrowth",
          printed: "up 71.8 %",
          comparedTo: "FY2019",
          accountingStandard: "IFRS",
        },
        {
          of: "guidance.FY2020.incomeBeforeIncomeTaxes",
          printed: "JPY10.0 billion",
          role: "comparative",
          accountingStandard: "IFRS",
        },
        { of: "guidance.FY2020.netIncomeAttributable", printed: "JPY7.6 billion", accountingStandard: "IFRS" },
        {
          of: "guidance.FY2020.netIncomeAttributableGrowth",
          printed: "up 89.7 %",
          comparedTo: "FY2019",
          accountingStandard: "IFRS",
        },
        {
          of: "guidance.FY2020.netIncomeAttributable",
          printed: "JPY6.1 billion",
          role: "comparative",
          accountingStandard: "IFRS",
        },
      ],
    },
  ],
};
