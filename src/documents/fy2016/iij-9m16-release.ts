import type { SourceDocument } from "../../model/document.js";

/** IIJ's release of the results of the first nine months of fiscal 2016. */
export const iij9m16Release: SourceDocument = {
  id: "iij-9m16-release",
  kind: "pressRelease",
  standing: "issuer",
  title: "IIJ Announces Nine Months Financial Results for the Fiscal Year Ending March 31, 2017",
  publisher: "Internet Initiative Japan Inc.",
  published: { precision: "month", date: "2017-02", printed: "2017-02" },
  language: "en",
  url: "https://ih.advfn.com/stock-market/USOTC/internet-initiative-japan-pk-IIJIY/stock-news/73797395/iij-announces-nine-months-financial-results-for-th",
  note: "Read in a mirror on ADVFN. The release calls the nine months “3Q16”.",
  places: [
    {
      locator: "Highlights of Financial Results for 3Q16",
      states: [
        { of: "nineMonths.9M16.revenues", printed: "JPY113,602 million" },
        { of: "nineMonths.9M16.reportedGrowth.yearOverYear.revenues", printed: "up 14.3% YoY", comparedTo: "9M15" },
        { of: "nineMonths.9M16.operatingIncome", printed: "JPY3,155 million" },
        { of: "nineMonths.9M16.reportedGrowth.yearOverYear.operatingIncome", printed: "down 22.5% YoY", comparedTo: "9M15" },
        { of: "nineMonths.9M16.netIncomeAttributable", printed: "JPY1,910 million" },
        { of: "nineMonths.9M16.reportedGrowth.yearOverYear.netIncomeAttributable", printed: "down 25.8% YoY", comparedTo: "9M15" },
      ],
    },
    {
      locator: "Overview of 3Q16 Financial Results and Business Outlook",
      states: [
        { of: "quarters.3Q16.reportedGrowth.yearOverYear.revenues", printed: "16.0%", comparedTo: "3Q15" },
        { of: "quarters.2Q16.reportedGrowth.yearOverYear.revenues", printed: "12.0%", comparedTo: "2Q15" },
        { of: "quarters.1Q16.reportedGrowth.yearOverYear.revenues", printed: "15.0%", comparedTo: "1Q15" },
        { of: "quarters.4Q15.reportedGrowth.yearOverYear.revenues", printed: "17.2%", comparedTo: "4Q14" },
        { of: "quarters.3Q15.reportedGrowth.yearOverYear.revenues", printed: "11.0%", comparedTo: "3Q14" },
        { of: "nineMonths.9M16.mobileServicesRevenues", printed: "JPY19.1 billion" },
        {
          of: "nineMonths.9M16.reportedGrowth.yearOverYear.mobileServicesRevenues",
          printed: "78.0% year over year",
          comparedTo: "9M15",
        },
        { of: "quarters.3Q16.mobileSubscriptions", printed: "1.7 million", unit: "subscriptions" },
        {
          of: "quarters.3Q16.reportedGrowth.yearOverYear.mobileSubscriptions",
          printed: "59.4% year over year",
          comparedTo: "3Q15",
        },
      ],
    },
    {
      locator: "(no heading)",
      states: [
        { of: "quarters.3Q16.mvneClients", printed: "124 MVNE clients", readOnce: true },
      ],
    },
  ],
};
