import type { SourceDocument } from "../../model/document.js";

/** IIJ's release of the results of the first half of fiscal 2010. */
export const iij1h10Release: SourceDocument = {
  id: "iij-1h10-release",
  kind: "pressRelease",
  standing: "issuer",
  title: "IIJ Announces First Six Months Financial Results For The Fiscal Year Ending March 31, 2011",
  publisher: "Internet Initiative Japan Inc.",
  published: { precision: "day", date: "2010-11-15", printed: "2010-11-15" },
  language: "en",
  url: "https://www.thestreet.com/story/10921348/1/iij-announces-first-six-months-financial-results-for-the-fiscal-year-ending-march-31-2011.html",
  note: "Unaudited, consolidated. Read in a mirror on TheStreet.",
  places: [
    {
      locator: "Highlights of 1H FY2010 Financial Results",
      states: [
        { of: "halves.1H10.revenues", printed: "JPY34,272 million", accountingStandard: "US GAAP" },
        { of: "halves.1H10.convenienceTranslation.revenues", printed: "$410.3 million", accountingStandard: "US GAAP" },
        { of: "guidance.1H10.revenues.value", printed: "JPY32,300 million", role: "comparative", accountingStandard: "US GAAP" },
        {
          of: "halves.1H10.reportedGrowth.yearOverYear.revenues",
          printed: "6.2% YoY",
          accountingStandard: "US GAAP",
          comparedTo: "1H09",
        },
        { of: "halves.1H10.operatingIncome", printed: "JPY1,201 million", accountingStandard: "US GAAP" },
        { of: "halves.1H10.convenienceTranslation.operatingIncome", printed: "$14.4 million", accountingStandard: "US GAAP" },
        {
          of: "guidance.1H10.operatingIncome.value",
          printed: "JPY1,200 million",
          role: "comparative",
          accountingStandard: "US GAAP",
        },
        {
          of: "halves.1H10.reportedGrowth.yearOverYear.operatingIncome",
          printed: "3.0% YoY",
          accountingStandard: "US GAAP",
          comparedTo: "1H09",
        },
        { of: "halves.1H10.netIncomeAttributable", printed: "JPY859 million", accountingStandard: "US GAAP" },
        { of: "halves.1H10.convenienceTranslation.netIncomeAttributable", printed: "$10.3 million", accountingStandard: "US GAAP" },
        {
          of: "guidance.1H10.netIncomeAttributable.value",
          printed: "JPY800 million",
          role: "comparative",
          accountingStandard: "US GAAP",
        },
        { of: "observations.2Q10.iijGlobalSolutionsPurchasePrice", printed: "JPY9.2 billion", accountingStandard: "US GAAP" },
      ],
    },
    {
      locator: "footnote 1 under the highlights",
      states: [
        { of: "observations.1H10.exchangeRate", printed: "JPY83.53 per US$1.00", accountingStandard: "US GAAP" },
      ],
    },
    {
      locator: "Highlights of 1H FY2010 Financial Results",
      states: [
        { of: "halves.1H10.dividendsPerShare", printed: "JPY1,250 per share", accountingStandard: "US GAAP" },
      ],
    },
    {
      locator: "(no heading)",
      states: [
        {
          of: "observations.2Q10.iijGlobalSolutionsCustomers",
          printed: "approximately 1,600",
          unit: "companies",
          decimals: -2,
          accountingStandard: "US GAAP",
          readOnce: true,
        },
        {
          of: "observations.2Q10.iijGlobalSolutionsEmployees",
          printed: "245 employees",
          accountingStandard: "US GAAP",
          readOnce: true,
        },
        {
          of: "observations.2Q10.iijGlobalSolutionsOwnership",
          printed: "100% owned",
          accountingStandard: "US GAAP",
          readOnce: true,
        },
      ],
    },
  ],
};
