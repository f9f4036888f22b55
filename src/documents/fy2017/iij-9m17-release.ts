import type { SourceDocument } from "../../model/document.js";

/** IIJ's release of the results of the first nine months of fiscal 2017. */
export const iij9m17Release: SourceDocument = {
  id: "iij-9m17-release",
  kind: "pressRelease",
  standing: "issuer",
  title: "IIJ Announces Nine Months Financial Results for the Fiscal Year Ending March 31, 2018",
  publisher: "Internet Initiative Japan Inc.",
  published: { precision: "month", date: "2018-02", printed: "2018-02" },
  language: "en",
  url: "https://fr.advfn.com/bourses/USOTC/IIJIY/actualites/76658915/iij-announces-nine-months-financial-results-for-the-fiscal-year-ending-march-31",
  note: "Read in a mirror on ADVFN. The release calls the nine months “3Q17”.",
  places: [
    {
      locator: "Highlights of Financial Results for 3Q17",
      states: [
        { of: "nineMonths.9M17.revenues", printed: "JPY127.6 billion" },
        { of: "nineMonths.9M17.reportedGrowth.yearOverYear.revenues", printed: "up 12.3% YoY", comparedTo: "9M16" },
        { of: "nineMonths.9M17.operatingIncome", printed: "JPY3.8 billion" },
        { of: "nineMonths.9M17.reportedGrowth.yearOverYear.operatingIncome", printed: "up 19.7% YoY", comparedTo: "9M16" },
        { of: "nineMonths.9M17.incomeBeforeIncomeTaxes", printed: "JPY4.3 billion" },
        { of: "nineMonths.9M17.reportedGrowth.yearOverYear.incomeBeforeIncomeTaxes", printed: "up 26.1% YoY", comparedTo: "9M16" },
        { of: "nineMonths.9M17.netIncomeAttributable", printed: "JPY2.7 billion" },
        { of: "nineMonths.9M17.reportedGrowth.yearOverYear.netIncomeAttributable", printed: "up 40.7% YoY", comparedTo: "9M16" },
      ],
    },
    {
      locator: "Financial Targets for FY2017",
      states: [
        { of: "guidance.FY2017.revenues.value", printed: "JPY176.0 billion" },
        { of: "guidance.FY2017.revenuesGrowth.value", printed: "up 11.5% YoY", comparedTo: "FY2016" },
        { of: "guidance.FY2017.operatingIncome.value", printed: "JPY6.5 billion" },
        { of: "guidance.FY2017.operatingIncomeGrowth.value", printed: "up 26.6% YoY", comparedTo: "FY2016" },
        { of: "guidance.FY2017.incomeBeforeIncomeTaxes.value", printed: "JPY6.5 billion" },
        { of: "guidance.FY2017.incomeBeforeIncomeTaxesGrowth.value", printed: "up 19.8% YoY", comparedTo: "FY2016" },
        { of: "guidance.FY2017.netIncomeAttributable.value", printed: "JPY4.0 billion" },
        { of: "guidance.FY2017.netIncomeAttributableGrowth.value", printed: "up 26.3% YoY", comparedTo: "FY2016" },
      ],
    },
    {
      locator: "(no heading)",
      states: [
        { of: "observations.2018-02.decurretOwnership", printed: "35%", readOnce: true },
        { of: "observations.2018-02.decurretCapital", printed: "JPY5.23 billion", readOnce: true },
      ],
    },
  ],
};
