import type { SourceDocument } from "../../model/document.js";

/** A column of CNET Japan on IIJ's share price after the results of fiscal 2007. */
export const cnetJapanFy2007Column: SourceDocument = {
  id: "cnet-japan-fy2007-column",
  kind: "article",
  standing: "press",
  title: "CNET Japan column on the share price of IIJ after the FY2007 results",
  publisher: "CNET Japan",
  published: { precision: "year", date: "2008", printed: "2008" },
  language: "ja",
  url: "http://japan.cnet.com/column/market/story/0,2000055915,20374412,00.htm",
  note: "Read as an excerpt of about 2,000 characters from the page's beginning, which has no day; it is of May 15, 2008 or later. It cuts digits off where IIJ rounds. The title is not in the excerpt that was read; this one describes the article.",
  rounding: "unknown",
  places: [
    {
      locator: "(no heading; second paragraph)",
      states: [
        { of: "fiscalYears.FY2007.revenues", printed: "668億円", accountingStandard: "US GAAP" },
        {
          of: "fiscalYears.FY2007.reportedGrowth.yearOverYear.revenues",
          printed: "前々期比17%増",
          comparedTo: "FY2006",
          accountingStandard: "US GAAP",
          erratum: "yearBeforeCalledYearBeforeLast",
        },
        { of: "fiscalYears.FY2007.operatingIncome", printed: "47億円", accountingStandard: "US GAAP" },
        {
          of: "fiscalYears.FY2007.reportedGrowth.yearOverYear.operatingIncome",
          printed: "同36%増",
          comparedTo: "FY2006",
          accountingStandard: "US GAAP",
        },
        { of: "fiscalYears.FY2007.incomeBeforeIncomeTaxes", printed: "43億円", accountingStandard: "US GAAP" },
        {
          of: "fiscalYears.FY2007.reportedGrowth.yearOverYear.incomeBeforeIncomeTaxes",
          printed: "同13%減",
          comparedTo: "FY2006",
          accountingStandard: "US GAAP",
        },
        { of: "fiscalYears.FY2007.netIncome", printed: "51億円", accountingStandard: "US GAAP" },
        {
          of: "fiscalYears.FY2007.reportedGrowth.yearOverYear.netIncome",
          printed: "同4.3%減",
          comparedTo: "FY2006",
          accountingStandard: "US GAAP",
        },
      ],
    },
    {
      locator: "(no heading; fourth paragraph)",
      states: [
        { of: "guidance.FY2008.revenues", printed: "785億円", accountingStandard: "US GAAP" },
        { of: "guidance.FY2008.revenuesGrowth", printed: "前期比17%増", comparedTo: "FY2007", accountingStandard: "US GAAP" },
        { of: "guidance.FY2008.operatingIncome", printed: "52億円", accountingStandard: "US GAAP" },
        { of: "guidance.FY2008.operatingIncomeGrowth", printed: "同9%増", comparedTo: "FY2007", accountingStandard: "US GAAP" },
        { of: "guidance.FY2008.incomeBeforeIncomeTaxes", printed: "47億円", accountingStandard: "US GAAP" },
        {
          of: "guidance.FY2008.incomeBeforeIncomeTaxesGrowth",
          printed: "同7%増",
          comparedTo: "FY2007",
          accountingStandard: "US GAAP",
        },
        { of: "guidance.FY2008.netIncome", printed: "52億円", accountingStandard: "US GAAP" },
        { of: "guidance.FY2008.netIncomeGrowth", printed: "同0.5%増", comparedTo: "FY2007", accountingStandard: "US GAAP" },
      ],
    },
  ],
};
