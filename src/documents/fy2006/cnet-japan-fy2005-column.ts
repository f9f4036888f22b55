import type { SourceDocument } from "../../model/document.js";

/** A column of CNET Japan on IIJ's share price after the results of fiscal 2005. */
export const cnetJapanFy2005Column: SourceDocument = {
  id: "cnet-japan-fy2005-column",
  kind: "article",
  standing: "press",
  title: "CNET Japan column on the share price of IIJ after the FY2005 results",
  publisher: "CNET Japan",
  published: { precision: "year", date: "2006", printed: "2006" },
  language: "ja",
  url: "https://japan.cnet.com/article/20118727/?tag=cleaf_relstory_manual",
  note: "Read as an excerpt of about 2,000 characters from the page's beginning, which has no day. Results and targets were announced on May 10, 2006. The title is not in the excerpt that was read; this one describes the article.",
  rounding: "unknown",
  places: [
    {
      locator: "(no heading; second paragraph)",
      states: [
        { of: "fiscalYears.FY2005.revenues", printed: "498億円", accountingStandard: "US GAAP" },
        {
          of: "fiscalYears.FY2005.reportedGrowth.yearOverYear.revenues",
          printed: "前々期比19.4%増",
          comparedTo: "FY2004",
          accountingStandard: "US GAAP",
          erratum: "yearBeforeCalledYearBeforeLast",
        },
        { of: "fiscalYears.FY2005.operatingIncome", printed: "24億1000万円", accountingStandard: "US GAAP" },
        {
          of: "fiscalYears.FY2005.reportedGrowth.yearOverYear.operatingIncome",
          printed: "同93.2%増",
          comparedTo: "FY2004",
          accountingStandard: "US GAAP",
        },
        { of: "fiscalYears.FY2005.incomeBeforeIncomeTaxes", printed: "53億8000万円", accountingStandard: "US GAAP" },
        {
          of: "fiscalYears.FY2005.reportedGrowth.yearOverYear.incomeBeforeIncomeTaxes",
          printed: "同70.8%増",
          comparedTo: "FY2004",
          accountingStandard: "US GAAP",
        },
        { of: "fiscalYears.FY2005.netIncome", printed: "47億5000万円", accountingStandard: "US GAAP" },
        {
          of: "fiscalYears.FY2005.reportedGrowth.yearOverYear.netIncome",
          printed: "同63.6%増",
          comparedTo: "FY2004",
          accountingStandard: "US GAAP",
        },
      ],
    },
    {
      locator: "(no heading; fourth paragraph)",
      states: [
        { of: "guidance.FY2006.revenues", printed: "550億円", accountingStandard: "US GAAP" },
        { of: "guidance.FY2006.revenuesGrowth", printed: "10.4%増", comparedTo: "FY2005", accountingStandard: "US GAAP" },
        { of: "guidance.FY2006.operatingIncome", printed: "32億円", accountingStandard: "US GAAP" },
        { of: "guidance.FY2006.operatingIncomeGrowth", printed: "同32.7%増", comparedTo: "FY2005", accountingStandard: "US GAAP" },
        { of: "guidance.FY2006.incomeBeforeIncomeTaxes", printed: "63億円", accountingStandard: "US GAAP" },
        {
          of: "guidance.FY2006.incomeBeforeIncomeTaxesGrowth",
          printed: "同17.1%増",
          comparedTo: "FY2005",
          accountingStandard: "US GAAP",
        },
        { of: "guidance.FY2006.netIncome", printed: "50億円", accountingStandard: "US GAAP" },
        { of: "guidance.FY2006.netIncomeGrowth", printed: "同5.2%増", comparedTo: "FY2005", accountingStandard: "US GAAP" },
      ],
    },
  ],
};
