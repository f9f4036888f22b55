import type { SourceDocument } from "../../model/document.js";

/** IIJ's release of the results of the first quarter of fiscal 2015. */
export const iij1q15Release: SourceDocument = {
  id: "iij-1q15-release",
  kind: "pressRelease",
  standing: "issuer",
  title: "IIJ Announces First Three Months Financial Results for the Fiscal Year Ending March 31, 2016",
  publisher: "Internet Initiative Japan Inc.",
  published: { precision: "day", date: "2015-08-07", printed: "2015-08-07" },
  language: "en",
  url: "http://www.globenewswire.com/news-release/2015/08/07/758825/10145031/en/IIJ-Announces-First-Three-Months-Financial-Results-for-the-Fiscal-Year-Ending-March-31-2016.html?parent=649839",
  places: [
    {
      locator: "Highlights of Financial Results for 1Q15",
      states: [
        { of: "quarters.1Q15.revenues", printed: "JPY31,464 million" },
        { of: "quarters.1Q15.reportedGrowth.yearOverYear.revenues", printed: "up 14.2% YoY", comparedTo: "1Q14" },
        { of: "quarters.1Q15.operatingIncome", printed: "JPY1,141 million" },
        { of: "quarters.1Q15.reportedGrowth.yearOverYear.operatingIncome", printed: "up 48.5% YoY", comparedTo: "1Q14" },
        { of: "quarters.1Q15.netIncomeAttributable", printed: "JPY721 million" },
        { of: "quarters.1Q15.reportedGrowth.yearOverYear.netIncomeAttributable", printed: "up 46.8% YoY", comparedTo: "1Q14" },
      ],
    },
    {
      locator: "Overview of 1Q15 Financial Results and Business Outlook",
      states: [
        { of: "quarters.4Q14.reportedGrowth.yearOverYear.revenues", printed: "11.7%", comparedTo: "4Q13" },
        { of: "quarters.3Q14.reportedGrowth.yearOverYear.revenues", printed: "8.2%", comparedTo: "3Q13" },
        {
          of: "quarters.1Q15.reportedGrowth.yearOverYear.systemsOperationAndMaintenanceRevenues",
          printed: "23.5% YoY",
          comparedTo: "1Q14",
        },
      ],
    },
    {
      locator: "(no heading)",
      states: [
        { of: "quarters.1Q15.consumerMobileNetAdditions", printed: "97 thousand", unit: "subscriptions", readOnce: true },
        {
          of: "quarters.4Q14.consumerMobileNetAdditions",
          printed: "91 thousand",
          role: "comparative",
          unit: "subscriptions",
          readOnce: true,
        },
        {
          of: "quarters.3Q14.consumerMobileNetAdditions",
          printed: "94 thousand",
          role: "comparative",
          unit: "subscriptions",
          readOnce: true,
        },
        { of: "observations.2015-07.aeonStoresHandlingNumberPortability", printed: "209 stores", readOnce: true },
        { of: "quarters.1Q15.operatingIncome", printed: "JPY1.1 billion", readOnce: true },
        { of: "quarters.1Q15.mobileInterconnectivityCostImpact", printed: "JPY0.27 billion", readOnce: true },
        // Assumption applied.
        {
          of: "fiscalYears.FY2014.reportedChange.mobileInterconnectivityCharge",
          printed: "15%",
          reads: "decrease",
          readOnce: true,
        },
      ],
    },
  ],
};
