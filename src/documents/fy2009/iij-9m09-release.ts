import type { SourceDocument } from "../../model/document.js";

/** IIJ's release of the results of the first nine months of fiscal 2009. */
export const iij9m09Release: SourceDocument = {
  id: "iij-9m09-release",
  kind: "pressRelease",
  standing: "issuer",
  title: "IIJ Announces Nine Months Financial Results for the Fiscal Year Ending March 31, 2010",
  publisher: "Internet Initiative Japan Inc.",
  published: { precision: "month", date: "2010-02", printed: "2010-02" },
  language: "en",
  url: "https://advfn.com/stock-market/USOTC/IIJIY/stock-news/41506078/iij-announces-nine-months-financial-results-for-the-fiscal-year-ending-march-31",
  note: "Unaudited, consolidated. Read in a mirror on ADVFN.",
  places: [
    {
      locator: "Highlights of Financial Results for the Nine Months Ended Dec 2009",
      states: [
        { of: "nineMonths.9M09.revenues", printed: "JPY48,313 million", accountingStandard: "US GAAP" },
        { of: "nineMonths.9M09.convenienceTranslation.revenues", printed: "$519.0 million", accountingStandard: "US GAAP" },
        {
          of: "nineMonths.9M09.reportedGrowth.yearOverYear.revenues",
          printed: "down 4.9% YoY",
          accountingStandard: "US GAAP",
          comparedTo: "9M08",
        },
        { of: "nineMonths.9M09.operatingIncome", printed: "JPY2,007 million", accountingStandard: "US GAAP" },
        { of: "nineMonths.9M09.convenienceTranslation.operatingIncome", printed: "$21.6 million", accountingStandard: "US GAAP" },
        {
          of: "nineMonths.9M09.reportedGrowth.yearOverYear.operatingIncome",
          printed: "up 8.8% YoY",
          accountingStandard: "US GAAP",
          comparedTo: "9M08",
        },
        {
          of: "nineMonths.9M09.atmOperationOperatingIncome",
          printed: "JPY730 million",
          reads: "loss",
          accountingStandard: "US GAAP",
        },
        // Of the loss: it grew.
        {
          of: "nineMonths.9M09.reportedGrowth.yearOverYear.atmOperationOperatingLoss",
          printed: "up 57.0% YoY",
          accountingStandard: "US GAAP",
          comparedTo: "9M08",
        },
        { of: "nineMonths.9M09.netIncomeAttributable", printed: "JPY1,133 million", accountingStandard: "US GAAP" },
        {
          of: "nineMonths.9M09.convenienceTranslation.netIncomeAttributable",
          printed: "$12.2 million",
          accountingStandard: "US GAAP",
        },
        {
          of: "nineMonths.9M09.reportedGrowth.yearOverYear.netIncomeAttributable",
          printed: "up 219.8% YoY",
          accountingStandard: "US GAAP",
          comparedTo: "9M08",
        },
        { of: "guidance.FY2009.revenues.value", printed: "JPY73,000 million", role: "comparative", accountingStandard: "US GAAP" },
        { of: "guidance.FY2009.revenues.value", printed: "JPY68,000 million", accountingStandard: "US GAAP" },
      ],
    },
    {
      locator: "footnote (1) under the highlights",
      states: [
        { of: "observations.9M09.exchangeRate", printed: "JPY93.08 per US$1.00", accountingStandard: "US GAAP" },
      ],
    },
    {
      locator: "(no heading)",
      states: [
        {
          of: "nineMonths.9M09.convenienceTranslation.atmOperationOperatingIncome",
          printed: "$7.8 million",
          reads: "loss",
          accountingStandard: "US GAAP",
          readOnce: true,
        },
      ],
    },
  ],
};
