import type { SourceDocument } from "../../model/document.js";

/** A page of IIJ's release of the results of the first nine months of fiscal 2010: below operating income. */
export const iij9m10ReleasePage5: SourceDocument = {
  id: "iij-9m10-release-page-5",
  kind: "pressRelease",
  standing: "issuer",
  title: "IIJ Announces Nine Months Financial Results for the Fiscal Year Ending March 31, 2011 (page 5)",
  publisher: "Internet Initiative Japan Inc.",
  published: { precision: "month", date: "2011-02", printed: "2011-02" },
  language: "en",
  url: "https://www.thestreet.com/story/11002969/5/iij-announces-nine-months-financial-results-for-the-fiscal-year-ending-march-31-2011.html",
  note: "Read in a mirror on TheStreet, page 5 of several; the day is not in the excerpt.",
  places: [
    {
      locator: "Other income (expenses)",
      states: [
        { of: "nineMonths.9M10.otherIncomeNet", printed: "JPY255 million", reads: "loss" },
        { of: "nineMonths.9M09.otherIncomeNet", printed: "JPY224 million", reads: "loss", role: "comparative" },
      ],
    },
    {
      locator: "Income before income tax expenses",
      states: [
        { of: "nineMonths.9M10.incomeBeforeIncomeTaxes", printed: "JPY2,175 million" },
        { of: "nineMonths.9M10.reportedGrowth.yearOverYear.incomeBeforeIncomeTaxes", printed: "up 22.0% YoY", comparedTo: "9M09" },
        { of: "nineMonths.9M09.incomeBeforeIncomeTaxes", printed: "JPY1,783 million", role: "comparative" },
      ],
    },
    {
      locator: "Net Income",
      states: [
        { of: "nineMonths.9M10.incomeTaxExpense", printed: "JPY459 million" },
        { of: "nineMonths.9M09.incomeTaxExpense", printed: "JPY1,042 million", role: "comparative" },
        { of: "nineMonths.9M10.deferredTaxExpense", printed: "JPY242 million" },
        { of: "nineMonths.9M09.deferredTaxExpense", printed: "JPY790 million", role: "comparative" },
        { of: "nineMonths.9M10.equityInNetIncomeOfEquityMethodInvestees", printed: "JPY129 million" },
        { of: "nineMonths.9M09.equityInNetIncomeOfEquityMethodInvestees", printed: "JPY127 million", role: "comparative" },
        // Before noncontrolling interests.
        { of: "nineMonths.9M10.netIncome", printed: "JPY1,845 million" },
        { of: "nineMonths.9M10.reportedGrowth.yearOverYear.netIncome", printed: "up 112.5% YoY", comparedTo: "9M09" },
        // Before noncontrolling interests.
        { of: "nineMonths.9M09.netIncome", printed: "JPY868 million", role: "comparative" },
      ],
    },
    {
      locator: "Net income attributable to IIJ",
      states: [
        { of: "nineMonths.9M10.netLossAttributableToNoncontrollingInterests", printed: "JPY152 million" },
        { of: "nineMonths.9M09.netLossAttributableToNoncontrollingInterests", printed: "JPY265 million", role: "comparative" },
        { of: "nineMonths.9M10.netIncomeAttributable", printed: "JPY1,997 million" },
        { of: "nineMonths.9M10.reportedGrowth.yearOverYear.netIncomeAttributable", printed: "up 76.2% YoY", comparedTo: "9M09" },
        { of: "nineMonths.9M09.netIncomeAttributable", printed: "JPY1,133 million", role: "comparative" },
      ],
    },
    {
      locator: "FY2010 Nine Months Financial Condition > Balance Sheets",
      states: [
        { of: "nineMonths.9M10.totalAssets", printed: "JPY67,145 million" },
      ],
    },
    {
      locator: "(no heading)",
      states: [
        { of: "nineMonths.9M10.reportedChange.totalAssets", printed: "JPY15,048 million", comparedTo: "FY2009", readOnce: true },
        {
          of: "nineMonths.9M10.reportedChange.accountsReceivable",
          printed: "JPY4,735 million",
          comparedTo: "FY2009",
          readOnce: true,
        },
        { of: "nineMonths.9M10.reportedChange.prepaidExpenses", printed: "JPY879 million", comparedTo: "FY2009", readOnce: true },
        {
          of: "nineMonths.9M10.reportedChange.deferredTaxAssets",
          printed: "decreased by JPY601 million",
          comparedTo: "FY2009",
          readOnce: true,
        },
        {
          of: "nineMonths.9M10.reportedChange.otherIntangibleAssets",
          printed: "JPY4,615 million",
          comparedTo: "FY2009",
          readOnce: true,
        },
        {
          of: "nineMonths.9M10.reportedChange.propertyAndEquipment",
          printed: "JPY1,564 million",
          comparedTo: "FY2009",
          readOnce: true,
        },
        { of: "nineMonths.9M10.reportedChange.goodwill", printed: "JPY494 million", comparedTo: "FY2009", readOnce: true },
        {
          of: "nineMonths.9M10.reportedChange.shortTermBorrowings",
          printed: "JPY9,000 million",
          comparedTo: "FY2009",
          readOnce: true,
        },
      ],
    },
  ],
};
