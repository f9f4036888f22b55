import type { SourceDocument } from "../../model/document.js";

/** IIJ's release of the results of the first nine months of fiscal 2015. */
export const iij9m15Release: SourceDocument = {
  id: "iij-9m15-release",
  kind: "pressRelease",
  standing: "issuer",
  title: "IIJ Announces Nine Months Financial Results for the Fiscal Year Ending March 31, 2016",
  publisher: "Internet Initiative Japan Inc.",
  published: { precision: "day", date: "2016-02-09", printed: "2016-02-09" },
  language: "en",
  url: "http://www.4-traders.com/INTERNET-INITIATIVE-JAPAN-6498430/news/Internet-Initiative-Japan-IIJ-Announces-FY2015-3rd-Quarter-Financial-Results-21820979/",
  note: "Read in a mirror on 4-traders. The release calls the nine months “3Q15”.",
  places: [
    {
      locator: "Highlights of Financial Results for 3Q15",
      states: [
        { of: "nineMonths.9M15.revenues", printed: "JPY99,382 million" },
        { of: "nineMonths.9M15.reportedGrowth.yearOverYear.revenues", printed: "up 13.1% YoY", comparedTo: "9M14" },
        { of: "nineMonths.9M15.operatingIncome", printed: "JPY4,073 million" },
        { of: "nineMonths.9M15.reportedGrowth.yearOverYear.operatingIncome", printed: "up 7.6% YoY", comparedTo: "9M14" },
        { of: "nineMonths.9M15.netIncomeAttributable", printed: "JPY2,573 million" },
        { of: "nineMonths.9M15.reportedGrowth.yearOverYear.netIncomeAttributable", printed: "up 11.2% YoY", comparedTo: "9M14" },
      ],
    },
    {
      locator: "(no heading)",
      states: [
        // The company says that it exceeded this target of its own.
        {
          of: "guidance.3Q15.mobileSubscriptions.value",
          printed: "one million",
          role: "comparative",
          unit: "subscriptions",
          readOnce: true,
        },
      ],
    },
  ],
};
