import type { SourceDocument } from "../../model/document.js";

/** IIJ's release of the results of the first nine months of fiscal 2008, with revised targets. */
export const iij9m08Release: SourceDocument = {
  id: "iij-9m08-release",
  kind: "pressRelease",
  standing: "issuer",
  title: "IIJ Announces Nine Months Financial Results for Fiscal Year Ending March 31, 2009",
  publisher: "Internet Initiative Japan Inc.",
  published: { precision: "day", date: "2009-02-12", printed: "2009-02-12" },
  language: "en",
  url: "http://www.globenewswire.com/news-release/2009/02/12/392372/159339/en/IIJ-Announces-Nine-Months-Financial-Results-for-Fiscal-Year-Ending-March-31-2009.html",
  places: [
    {
      locator: "Highlights of Financial Results for the nine months ended Dec 2008",
      states: [
        { of: "nineMonths.9M08.revenues", printed: "JPY50,789 million" },
        { of: "nineMonths.9M08.convenienceTranslation.revenues", printed: "$559 million" },
        { of: "nineMonths.9M08.reportedGrowth.yearOverYear.revenues", printed: "up 5.0% YoY", comparedTo: "9M07" },
        { of: "nineMonths.9M08.reportedGrowth.yearOverYear.recurringRevenues", printed: "up 16.3% YoY", comparedTo: "9M07" },
        { of: "nineMonths.9M08.operatingIncome", printed: "JPY1,844 million" },
        { of: "nineMonths.9M08.convenienceTranslation.operatingIncome", printed: "$20 million" },
        { of: "nineMonths.9M08.reportedGrowth.yearOverYear.operatingIncome", printed: "down 37.5% YoY", comparedTo: "9M07" },
        { of: "nineMonths.9M08.newSubsidiariesOperatingIncome", printed: "JPY823 million", reads: "loss" },
        { of: "nineMonths.9M08.netIncome", printed: "JPY354 million" },
        { of: "nineMonths.9M08.convenienceTranslation.netIncome", printed: "$4 million" },
        { of: "nineMonths.9M08.reportedGrowth.yearOverYear.netIncome", printed: "down 91.3% YoY", comparedTo: "9M07" },
        { of: "nineMonths.9M08.deferredTaxExpense", printed: "JPY972 million" },
        // A benefit.
        { of: "nineMonths.9M07.deferredTaxExpense", printed: "JPY1,791 million", reads: "decrease", role: "comparative" },
      ],
    },
    {
      locator: "Revised Full FY2008 Financial Targets",
      states: [
        { of: "guidance.FY2008.revenues.value", printed: "JPY73,000 million", role: "comparative" },
        { of: "guidance.FY2008.revenues.value", printed: "JPY69,300 million" },
        { of: "guidance.FY2008.operatingIncome.value", printed: "JPY3,800 million", role: "comparative" },
        { of: "guidance.FY2008.operatingIncome.value", printed: "JPY2,800 million" },
        { of: "guidance.FY2008.netIncome.value", printed: "JPY2,800 million", role: "comparative" },
        { of: "guidance.FY2008.netIncome.value", printed: "JPY1,300 million" },
      ],
    },
    {
      locator: "Nine Months Overview and Business Outlook",
      states: [
        { of: "nineMonths.9M08.reportedGrowth.yearOverYear.connectivityRevenues", printed: "13.7%", comparedTo: "9M07" },
        { of: "nineMonths.9M08.reportedGrowth.yearOverYear.outsourcingRevenues", printed: "13.3%", comparedTo: "9M07" },
        {
          of: "nineMonths.9M08.reportedGrowth.yearOverYear.systemsOperationAndMaintenanceRevenues",
          printed: "21.8% YoY",
          comparedTo: "9M07",
        },
        { of: "nineMonths.9M08.recurringShareOfRevenues", printed: "79%" },
      ],
    },
  ],
};
