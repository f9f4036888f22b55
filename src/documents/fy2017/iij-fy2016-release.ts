import type { SourceDocument } from "../../model/document.js";

/** IIJ's release of the results of fiscal 2016. */
export const iijFy2016Release: SourceDocument = {
  id: "iij-fy2016-release",
  kind: "pressRelease",
  standing: "issuer",
  title: "IIJ Announces Full Year and Fourth Quarter Financial Results for the Fiscal Year Ended March 31, 2017",
  publisher: "Internet Initiative Japan Inc.",
  published: { precision: "day", date: "2017-05-15", printed: "2017-05-15" },
  language: "en",
  url: "https://www.benzinga.com/node/9459548",
  note: "Read in a mirror on Benzinga.",
  places: [
    {
      locator: "Highlights of Financial Results for FY2016",
      states: [
        { of: "fiscalYears.FY2016.revenues", printed: "JPY157,789 million" },
        { of: "fiscalYears.FY2016.reportedGrowth.yearOverYear.revenues", printed: "up 12.2% YoY", comparedTo: "FY2015" },
        { of: "fiscalYears.FY2016.operatingIncome", printed: "JPY5,134 million" },
        { of: "fiscalYears.FY2016.reportedGrowth.yearOverYear.operatingIncome", printed: "down 16.4% YoY", comparedTo: "FY2015" },
        { of: "fiscalYears.FY2016.netIncomeAttributable", printed: "JPY3,167 million" },
        {
          of: "fiscalYears.FY2016.reportedGrowth.yearOverYear.netIncomeAttributable",
          printed: "down 21.6% YoY",
          comparedTo: "FY2015",
        },
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
        { of: "guidance.FY2017.dividendsPerShare.value", printed: "JPY27.00" },
      ],
    },
    {
      locator: "Overview of FY2016 Financial Results and Business Outlook",
      states: [
        { of: "fiscalYears.FY2016.cloudRevenues", printed: "JPY15.7 billion" },
        { of: "guidance.FY2017.cloudRevenues.value", printed: "JPY18.0 billion" },
      ],
    },
  ],
};
