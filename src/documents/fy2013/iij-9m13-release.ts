import type { SourceDocument } from "../../model/document.js";

/** IIJ's release of the results of the first nine months of fiscal 2013, with revised targets. */
export const iij9m13Release: SourceDocument = {
  id: "iij-9m13-release",
  kind: "pressRelease",
  standing: "issuer",
  title: "IIJ Announces Nine Months Financial Results for the Fiscal Year Ending March 31, 2014",
  publisher: "Internet Initiative Japan Inc.",
  published: { precision: "month", date: "2014-02", printed: "2014-02" },
  language: "en",
  url: "https://advfn.com/stock-market/USOTC/IIJIY/stock-news/60964204/iij-announces-nine-months-financial-results-for-the-fiscal-year-ending-march-31",
  note: "Read in a mirror on ADVFN. The release calls the nine months “3Q13”.",
  places: [
    {
      locator: "Highlights of 3Q13 Financial Results",
      states: [
        { of: "nineMonths.9M13.revenues", printed: "JPY82,746 million" },
        { of: "nineMonths.9M13.reportedGrowth.yearOverYear.revenues", printed: "up 7.9% YoY", comparedTo: "9M12" },
        { of: "nineMonths.9M13.operatingIncome", printed: "JPY4,211 million" },
        { of: "nineMonths.9M13.reportedGrowth.yearOverYear.operatingIncome", printed: "down 16.5% YoY", comparedTo: "9M12" },
        { of: "nineMonths.9M13.netIncomeAttributable", printed: "JPY2,924 million" },
        { of: "nineMonths.9M13.reportedGrowth.yearOverYear.netIncomeAttributable", printed: "down 6.0% YoY", comparedTo: "9M12" },
      ],
    },
    {
      locator: "Revised Full FY2013 Financial Targets",
      states: [
        { of: "guidance.FY2013.revenues.value", printed: "JPY117,000 million", role: "comparative" },
        { of: "guidance.FY2013.revenues.value", printed: "JPY114,000 million" },
        { of: "guidance.FY2013.operatingIncome.value", printed: "JPY9,400 million", role: "comparative" },
        { of: "guidance.FY2013.operatingIncome.value", printed: "JPY6,000 million" },
        { of: "guidance.FY2013.netIncomeAttributable.value", printed: "JPY6,000 million", role: "comparative" },
        { of: "guidance.FY2013.netIncomeAttributable.value", printed: "JPY4,700 million" },
      ],
    },
  ],
};
