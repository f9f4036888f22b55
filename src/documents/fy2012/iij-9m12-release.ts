import type { SourceDocument } from "../../model/document.js";

/** IIJ's release of the results of the first nine months of fiscal 2012. */
export const iij9m12Release: SourceDocument = {
  id: "iij-9m12-release",
  kind: "pressRelease",
  standing: "issuer",
  title: "IIJ Announces Nine Months Financial Results for the Fiscal Year Ending March 31, 2013",
  publisher: "Internet Initiative Japan Inc.",
  published: { precision: "day", date: "2013-02-08", printed: "2013-02-08" },
  language: "en",
  url: "http://www.globenewswire.com/news-release/2013/02/08/521972/10021027/en/IIJ-Announces-Nine-Months-Financial-Results-for-the-Fiscal-Year-Ending-March-31-2013.html",
  note: "The release calls the nine months “3Q12”.",
  places: [
    {
      locator: "Highlights of 3Q12 Financial Results",
      states: [
        { of: "nineMonths.9M12.revenues", printed: "JPY76,690 million" },
        { of: "nineMonths.9M12.convenienceTranslation.revenues", printed: "$890 million" },
        { of: "nineMonths.9M12.reportedGrowth.yearOverYear.revenues", printed: "up 8.4% YoY", comparedTo: "9M11" },
        { of: "nineMonths.9M12.operatingIncome", printed: "JPY5,043 million" },
        { of: "nineMonths.9M12.convenienceTranslation.operatingIncome", printed: "$59 million" },
        { of: "nineMonths.9M12.reportedGrowth.yearOverYear.operatingIncome", printed: "up 26.1% YoY", comparedTo: "9M11" },
        { of: "nineMonths.9M12.netIncomeAttributable", printed: "JPY3,112 million" },
        { of: "nineMonths.9M12.convenienceTranslation.netIncomeAttributable", printed: "$36 million" },
        { of: "nineMonths.9M12.reportedGrowth.yearOverYear.netIncomeAttributable", printed: "up 30.2% YoY", comparedTo: "9M11" },
        // Revised from JPY8.75.
        { of: "guidance.FY2012.yearEndDividendsPerShare.value", printed: "JPY10.00" },
      ],
    },
    {
      locator: "(no heading)",
      states: [
        { of: "guidance.FY2012.yearEndDividendsPerShare.value", printed: "JPY8.75", role: "comparative", readOnce: true },
      ],
    },
  ],
};
