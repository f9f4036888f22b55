import type { SourceDocument } from "../../model/document.js";

/** A page of IIJ's release of the results of the first nine months of fiscal 2012: reconciliations and dividends. */
export const iij9m12ReleasePage7: SourceDocument = {
  id: "iij-9m12-release-page-7",
  kind: "pressRelease",
  standing: "issuer",
  title: "IIJ Announces Nine Months Financial Results For The Fiscal Year Ending March 31, 2013 (page 7)",
  publisher: "Internet Initiative Japan Inc.",
  published: { precision: "day", date: "2013-02-08", printed: "2013-02-08" },
  language: "en",
  url: "http://www.thestreet.com/story/11836435/7/iij-announces-nine-months-financial-results-for-the-fiscal-year-ending-march-31-2013.html",
  note: "Read in a mirror on TheStreet. The columns are labelled “3Q11” and “3Q12” and mean the nine months; the date of the dividend revision is printed as February 8, 2012 (sic). Amounts per share are adjusted for the split of 1 to 200 of October 1, 2012.",
  places: [
    {
      locator: "Reconciliation of Non-GAAP Financial Measures > Adjusted EBITDA",
      states: [
        {
          of: "nineMonths.9M11.adjustedEbitda",
          printed: "9,249",
          role: "comparative",
          unit: "JPY",
          exponent: 6,
          accountingStandard: "US GAAP",
        },
        { of: "nineMonths.9M12.adjustedEbitda", printed: "10,586", unit: "JPY", exponent: 6, accountingStandard: "US GAAP" },
        {
          of: "nineMonths.9M11.depreciationAndAmortization",
          printed: "5,251",
          role: "comparative",
          unit: "JPY",
          exponent: 6,
          accountingStandard: "US GAAP",
        },
        {
          of: "nineMonths.9M12.depreciationAndAmortization",
          printed: "5,543",
          unit: "JPY",
          exponent: 6,
          accountingStandard: "US GAAP",
        },
        {
          of: "nineMonths.9M11.operatingIncome",
          printed: "3,998",
          role: "comparative",
          unit: "JPY",
          exponent: 6,
          accountingStandard: "US GAAP",
        },
        { of: "nineMonths.9M12.operatingIncome", printed: "5,043", unit: "JPY", exponent: 6, accountingStandard: "US GAAP" },
        {
          of: "nineMonths.9M11.otherIncomeNet",
          printed: "(218)",
          role: "comparative",
          unit: "JPY",
          exponent: 6,
          accountingStandard: "US GAAP",
        },
        { of: "nineMonths.9M12.otherIncomeNet", printed: "(97)", unit: "JPY", exponent: 6, accountingStandard: "US GAAP" },
        {
          of: "nineMonths.9M11.incomeTaxExpense",
          printed: "1,603",
          role: "comparative",
          unit: "JPY",
          exponent: 6,
          accountingStandard: "US GAAP",
        },
        { of: "nineMonths.9M12.incomeTaxExpense", printed: "1,954", unit: "JPY", exponent: 6, accountingStandard: "US GAAP" },
        {
          of: "nineMonths.9M11.equityInNetIncomeOfEquityMethodInvestees",
          printed: "153",
          role: "comparative",
          unit: "JPY",
          exponent: 6,
          accountingStandard: "US GAAP",
        },
        {
          of: "nineMonths.9M12.equityInNetIncomeOfEquityMethodInvestees",
          printed: "131",
          unit: "JPY",
          exponent: 6,
          accountingStandard: "US GAAP",
        },
        {
          of: "nineMonths.9M11.netIncome",
          printed: "2,330",
          role: "comparative",
          unit: "JPY",
          exponent: 6,
          accountingStandard: "US GAAP",
        },
        { of: "nineMonths.9M12.netIncome", printed: "3,123", unit: "JPY", exponent: 6, accountingStandard: "US GAAP" },
        {
          of: "nineMonths.9M11.netLossAttributableToNoncontrollingInterests",
          printed: "60",
          role: "comparative",
          unit: "JPY",
          exponent: 6,
          accountingStandard: "US GAAP",
        },
        {
          of: "nineMonths.9M12.netLossAttributableToNoncontrollingInterests",
          printed: "(11)",
          unit: "JPY",
          exponent: 6,
          accountingStandard: "US GAAP",
        },
        {
          of: "nineMonths.9M11.netIncomeAttributable",
          printed: "2,390",
          role: "comparative",
          unit: "JPY",
          exponent: 6,
          accountingStandard: "US GAAP",
        },
        { of: "nineMonths.9M12.netIncomeAttributable", printed: "3,112", unit: "JPY", exponent: 6, accountingStandard: "US GAAP" },
      ],
    },
    {
      locator: "Reconciliation of Non-GAAP Financial Measures > CAPEX",
      states: [
        {
          of: "nineMonths.9M11.capitalExpenditures",
          printed: "8,652",
          role: "comparative",
          unit: "JPY",
          exponent: 6,
          accountingStandard: "US GAAP",
        },
        { of: "nineMonths.9M12.capitalExpenditures", printed: "8,452", unit: "JPY", exponent: 6, accountingStandard: "US GAAP" },
        {
          of: "nineMonths.9M11.assetsAcquiredByCapitalLeases",
          printed: "4,118",
          role: "comparative",
          unit: "JPY",
          exponent: 6,
          accountingStandard: "US GAAP",
        },
        {
          of: "nineMonths.9M12.assetsAcquiredByCapitalLeases",
          printed: "4,042",
          unit: "JPY",
          exponent: 6,
          accountingStandard: "US GAAP",
        },
        {
          of: "nineMonths.9M11.purchasesOfPropertyAndEquipment",
          printed: "4,534",
          role: "comparative",
          unit: "JPY",
          exponent: 6,
          accountingStandard: "US GAAP",
        },
        {
          of: "nineMonths.9M12.purchasesOfPropertyAndEquipment",
          printed: "4,410",
          unit: "JPY",
          exponent: 6,
          accountingStandard: "US GAAP",
        },
      ],
    },
    {
      locator: "Revision of FY2012 Year-end Dividend Forecast",
      states: [
        // Adjusted for the 1:200 split of 2012-10-01.
        { of: "guidance.FY2012.dividendsPerShare.value", printed: "JPY18.75", accountingStandard: "US GAAP" },
        // Adjusted for the 1:200 split of 2012-10-01 (3,250 before split).
        { of: "fiscalYears.FY2011.dividendsPerShare", printed: "JPY16.25", role: "comparative", accountingStandard: "US GAAP" },
      ],
    },
    {
      locator: "(no heading)",
      states: [
        // Adjusted for the 1:200 split.
        { of: "fiscalYears.FY2012.interimDividendsPerShare", printed: "JPY8.75", accountingStandard: "US GAAP", readOnce: true },
        // Adjusted for the 1:200 split.
        {
          of: "guidance.FY2012.yearEndDividendsPerShare.value",
          printed: "JPY10.00",
          accountingStandard: "US GAAP",
          readOnce: true,
        },
        // Adjusted for the 1:200 split.
        {
          of: "guidance.FY2012.yearEndDividendsPerShare.value",
          printed: "JPY8.75",
          role: "comparative",
          accountingStandard: "US GAAP",
          readOnce: true,
        },
        // Adjusted for the 1:200 split.
        { of: "guidance.FY2012.dividendsPerShareChange.value", printed: "JPY2.5", accountingStandard: "US GAAP", readOnce: true },
        // Adjusted for the 1:200 split.
        {
          of: "fiscalYears.FY2011.interimDividendsPerShare",
          printed: "JPY7.50",
          role: "comparative",
          accountingStandard: "US GAAP",
          readOnce: true,
        },
        // Adjusted for the 1:200 split.
        {
          of: "fiscalYears.FY2011.yearEndDividendsPerShare",
          printed: "JPY8.75",
          role: "comparative",
          accountingStandard: "US GAAP",
          readOnce: true,
        },
      ],
    },
  ],
};
