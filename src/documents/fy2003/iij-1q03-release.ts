import type { SourceDocument } from "../../model/document.js";

/** IIJ's release of the results of the first quarter of fiscal 2003. */
export const iij1q03Release: SourceDocument = {
  id: "iij-1q03-release",
  kind: "pressRelease",
  standing: "issuer",
  title: "IIJ Announces First Quarter 2003 Results; IIJ Maintains 2003 Annual Revenue Growth Expectations of 10% as Systems Integration Revenues Are Expected to Recover in 2Q03 (Exhibit 99.1)",
  publisher: "Internet Initiative Japan Inc.",
  published: { precision: "day", date: "2003-08-12", printed: "2003-08-12" },
  language: "en",
  url: "https://www.sec.gov/Archives/edgar/data/1090633/000115752303004178/a4453708_ex991.txt",
  note: "Unaudited, consolidated.",
  places: [
    {
      locator: "(title)",
      states: [{ of: "segments.systemsIntegration.otherNames[]", text: "Systems Integration" }],
    },
    {
      locator: "First Quarter 2003 Highlights(1) > 1st Quarter 2003",
      states: [
        { of: "quarters.1Q03.revenues", printed: "JPY 8,344 million", accountingStandard: "US GAAP" },
        { of: "quarters.1Q03.convenienceTranslation.revenues", printed: "$ 69.6 million", accountingStandard: "US GAAP" },
        {
          of: "quarters.1Q03.reportedGrowth.yearOverYear.revenues",
          printed: "decrease of 15.3%",
          accountingStandard: "US GAAP",
          comparedTo: "1Q02",
        },
        {
          of: "quarters.1Q03.reportedGrowth.quarterOverQuarter.revenues",
          printed: "decrease of 36.0%",
          accountingStandard: "US GAAP",
          comparedTo: "4Q02",
        },
        // Later restated to 1,206 million loss.
        { of: "quarters.1Q03.operatingIncome", printed: "JPY 1,060 million", reads: "loss", accountingStandard: "US GAAP" },
        {
          of: "quarters.1Q03.convenienceTranslation.operatingIncome",
          printed: "$ 8.8 million",
          reads: "loss",
          accountingStandard: "US GAAP",
        },
        {
          of: "quarters.1Q02.operatingIncome",
          printed: "JPY 464 million",
          reads: "loss",
          role: "comparative",
          accountingStandard: "US GAAP",
        },
        {
          of: "quarters.4Q02.operatingIncome",
          printed: "JPY 446 million",
          reads: "loss",
          role: "comparative",
          accountingStandard: "US GAAP",
        },
        { of: "quarters.1Q03.adjustedEbitda", printed: "JPY -97 million", accountingStandard: "US GAAP" },
        { of: "quarters.1Q03.convenienceTranslation.adjustedEbitda", printed: "$ -0.8 million", accountingStandard: "US GAAP" },
        { of: "quarters.1Q02.adjustedEbitda", printed: "JPY 329 million", role: "comparative", accountingStandard: "US GAAP" },
        { of: "quarters.4Q02.adjustedEbitda", printed: "JPY 459 million", role: "comparative", accountingStandard: "US GAAP" },
        // Completed June 2003.
        { of: "observations.1Q03.privatePlacement", printed: "JPY 1.37 billion", accountingStandard: "US GAAP" },
      ],
    },
    {
      locator: "First Quarter 2003 Highlights(1) > Outlook",
      states: [
        {
          of: "guidance.FY2003.revenuesGrowth.threshold",
          printed: "more than 10%",
          accountingStandard: "US GAAP",
          comparedTo: "FY2002",
        },
        { of: "guidance.2Q03.operatingIncome.wording", printed: "Break-even", accountingStandard: "US GAAP" },
      ],
    },
    {
      locator: "First Quarter 2003 Highlights(1) > footnote (1)",
      states: [
        // Approximate exchange rate on June 3[0, 2003] (excerpt cut).
        { of: "observations.1Q03.exchangeRate", printed: "JPY 119.87 = US$1", accountingStandard: "US GAAP" },
      ],
    },
    {
      locator: "(no heading)",
      states: [
        {
          of: "guidance.FY2003.revenuesGrowth.value",
          printed: "Annual Revenue Growth Expectations of 10%",
          accountingStandard: "US GAAP",
          comparedTo: "FY2002",
          readOnce: true,
        },
      ],
    },
  ],
};
