import type { SourceDocument } from "../../model/document.js";

/** IIJ's release of the results of the first half of fiscal 2017. */
export const iij1h17Release: SourceDocument = {
  id: "iij-1h17-release",
  kind: "pressRelease",
  standing: "issuer",
  title: "IIJ Announces First Six Months Financial Results for the Fiscal Year Ending March 31, 2018",
  publisher: "Internet Initiative Japan Inc.",
  published: { precision: "month", date: "2017-11", printed: "2017-11" },
  language: "en",
  url: "https://fr.advfn.com/bourses/USOTC/IIJIY/actualites/76028160/iij-announces-first-six-months-financial-results-for-the-fiscal-year-ending-marc",
  note: "Read in a mirror on ADVFN; the day is not in the excerpt.",
  places: [
    {
      locator: "Highlights of Financial Results for 1H17",
      states: [
        { of: "halves.1H17.revenues", printed: "JPY83.0 billion" },
        { of: "halves.1H17.reportedGrowth.yearOverYear.revenues", printed: "up 12.0% YoY", comparedTo: "1H16" },
        { of: "halves.1H17.operatingIncome", printed: "JPY2.3 billion" },
        { of: "halves.1H17.reportedGrowth.yearOverYear.operatingIncome", printed: "up 18.9% YoY", comparedTo: "1H16" },
        { of: "halves.1H17.netIncomeAttributable", printed: "JPY1.5 billion" },
        { of: "halves.1H17.reportedGrowth.yearOverYear.netIncomeAttributable", printed: "up 34.3% YoY", comparedTo: "1H16" },
      ],
    },
    {
      locator: "Financial Targets for FY2017",
      states: [
        { of: "guidance.FY2017.revenues.value", printed: "JPY176.0 billion" },
        { of: "guidance.FY2017.revenuesGrowth.value", printed: "up 11.5% YoY", comparedTo: "FY2016" },
        { of: "guidance.FY2017.operatingIncome.value", printed: "JPY6.5 billion" },
        { of: "guidance.FY2017.operatingIncomeGrowth.value", printed: "up 26.6% YoY", comparedTo: "FY2016" },
        { of: "guidance.FY2017.netIncomeAttributable.value", printed: "JPY4.0 billion" },
        { of: "guidance.FY2017.netIncomeAttributableGrowth.value", printed: "up 26.3% YoY", comparedTo: "FY2016" },
      ],
    },
    {
      locator: "Overview of 1H17 Financial Results and Business Outlook",
      states: [
        { of: "halves.1H17.recurringShareOfRevenues", printed: "84.9%" },
        { of: "halves.1H17.reportedGrowth.yearOverYear.recurringRevenues", printed: "increased by 13.6%", comparedTo: "1H16" },
      ],
    },
  ],
};
