import type { SourceDocument } from "../../model/document.js";

/** IIJ's release of the results of the first quarter of fiscal 2020. */
export const iij1q20Release: SourceDocument = {
  id: "iij-1q20-release",
  kind: "pressRelease",
  standing: "issuer",
  title: "IIJ Announces its First Three Months Financial Results for the Fiscal Year Ending March 31, 2021",
  publisher: "Internet Initiative Japan Inc.",
  published: { precision: "day", date: "2020-08-07", printed: "2020-08-07" },
  language: "en",
  url: "https://www.benzinga.com/pressreleases/20/08/g16981842/iij-announces-its-first-three-months-financial-results-for-the-fiscal-year-ending-march-31-2021",
  note: "Read in a mirror on Benzinga.",
  places: [
    {
      locator: "Highlights of Financial Results for 1Q20",
      states: [
        { of: "quarters.1Q20.revenues", printed: "JPY50.4 billion", accountingStandard: "IFRS" },
        {
          of: "quarters.1Q20.reportedGrowth.yearOverYear.revenues",
          printed: "up 1.1 % YoY",
          accountingStandard: "IFRS",
          comparedTo: "1Q19",
        },
        { of: "quarters.1Q20.grossProfit", printed: "JPY8.1 billion", accountingStandard: "IFRS" },
        {
          of: "quarters.1Q20.reportedGrowth.yearOverYear.grossProfit",
          printed: "up 9.9 % YoY",
          accountingStandard: "IFRS",
          comparedTo: "1Q19",
        },
        { of: "quarters.1Q20.operatingIncome", printed: "JPY2.0 billion", accountingStandard: "IFRS" },
        {
          of: "quarters.1Q20.reportedGrowth.yearOverYear.operatingIncome",
          printed: "up 48.2 % YoY",
          accountingStandard: "IFRS",
          comparedTo: "1Q19",
        },
        { of: "quarters.1Q20.netIncomeAttributable", printed: "JPY1.1 billion", accountingStandard: "IFRS" },
        {
          of: "quarters.1Q20.reportedGrowth.yearOverYear.netIncomeAttributable",
          printed: "up 43.8 % YoY",
          accountingStandard: "IFRS",
          comparedTo: "1Q19",
        },
      ],
    },
  ],
};
