import type { SourceDocument } from "../../model/document.js";

/** IIJ's release of the results of fiscal 2015. */
export const iijFy2015Release: SourceDocument = {
  id: "iij-fy2015-release",
  kind: "pressRelease",
  standing: "issuer",
  title: "IIJ Announces Full Year and Fourth Quarter Financial Results for the Fiscal Year Ended March 31, 2016",
  publisher: "Internet Initiative Japan Inc.",
  published: { precision: "month", date: "2016-05", printed: "2016-05" },
  language: "en",
  url: "https://advfn.com/stock-market/USOTC/IIJIY/stock-news/71462790/iij-announces-full-year-and-fourth-quarter-financial-results-for-the-fiscal-year",
  note: "Read in a mirror on ADVFN.",
  places: [
    {
      locator: "Highlights of Financial Results for FY2015",
      states: [
        { of: "fiscalYears.FY2015.revenues", printed: "JPY140.6 billion" },
        { of: "fiscalYears.FY2015.reportedGrowth.yearOverYear.revenues", printed: "up 14.3% YoY", comparedTo: "FY2014" },
        { of: "fiscalYears.FY2015.operatingIncome", printed: "JPY6.1 billion" },
        { of: "fiscalYears.FY2015.reportedGrowth.yearOverYear.operatingIncome", printed: "up 21.0% YoY", comparedTo: "FY2014" },
        { of: "fiscalYears.FY2015.netIncomeAttributable", printed: "JPY4.0 billion" },
        {
          of: "fiscalYears.FY2015.reportedGrowth.yearOverYear.netIncomeAttributable",
          printed: "up 21.6% YoY",
          comparedTo: "FY2014",
        },
      ],
    },
    {
      locator: "Financial Targets for FY2016",
      states: [
        { of: "guidance.FY2016.revenues.value", printed: "JPY159 billion" },
        { of: "guidance.FY2016.revenuesGrowth.value", printed: "up 13.1% YoY", comparedTo: "FY2015" },
        { of: "guidance.FY2016.operatingIncome.value", printed: "JPY7.3 billion" },
        { of: "guidance.FY2016.operatingIncomeGrowth.value", printed: "up 18.9% YoY", comparedTo: "FY2015" },
        { of: "guidance.FY2016.netIncomeAttributable.value", printed: "JPY5.0 billion" },
        { of: "guidance.FY2016.netIncomeAttributableGrowth.value", printed: "up 23.8% YoY", comparedTo: "FY2015" },
        { of: "guidance.FY2016.dividendsPerShare.value", printed: "JPY27.0" },
      ],
    },
    {
      locator: "(no heading)",
      states: [
        { of: "guidance.FY2016.dividendsPerShareGrowth.value", printed: "up 22.7% YoY", comparedTo: "FY2015", readOnce: true },
      ],
    },
  ],
};
