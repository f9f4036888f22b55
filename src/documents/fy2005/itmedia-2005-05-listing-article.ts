import type { SourceDocument } from "../../model/document.js";

/** ITmedia on the approval of IIJ's listing on Mothers, with the results that were expected of fiscal 2004. */
export const itmedia200505ListingArticle: SourceDocument = {
  id: "itmedia-2005-05-listing-article",
  kind: "article",
  standing: "press",
  title: "ITmedia News article on IIJ Mothers listing approval",
  publisher: "ITmedia",
  published: { precision: "day", date: "2005-05-27", printed: "2005-05-27" },
  language: "ja",
  url: "https://www.itmedia.co.jp/news/articles/0505/27/news058.html",
  places: [
    {
      locator: "(no heading)",
      states: [
        { of: "guidance.FY2004.revenues", printed: "417億200万円", accountingStandard: "US GAAP", readOnce: true },
        {
          of: "guidance.FY2004.revenuesGrowth",
          printed: "前期比7.5%増",
          comparedTo: "FY2003",
          accountingStandard: "US GAAP",
          readOnce: true,
        },
        { of: "guidance.FY2004.operatingIncome", printed: "12億4700万円", accountingStandard: "US GAAP", readOnce: true },
        {
          of: "fiscalYears.FY2003.operatingIncome",
          printed: "14億4900万円の損失",
          role: "comparative",
          accountingStandard: "US GAAP",
          readOnce: true,
        },
        { of: "guidance.FY2004.incomeBeforeIncomeTaxes", printed: "31億4800万円", accountingStandard: "US GAAP", readOnce: true },
        {
          of: "fiscalYears.FY2003.incomeBeforeIncomeTaxes",
          printed: "4億6700万円の損失",
          role: "comparative",
          accountingStandard: "US GAAP",
          readOnce: true,
        },
        { of: "guidance.FY2004.netIncome", printed: "29億600万円", accountingStandard: "US GAAP", readOnce: true },
        {
          of: "fiscalYears.FY2003.netIncome",
          printed: "22億7000万円の損失",
          role: "comparative",
          accountingStandard: "US GAAP",
          readOnce: true,
        },
        { of: "guidance.FY2004.earningsPerShare", printed: "7万5858円", accountingStandard: "US GAAP", readOnce: true },
        { of: "observations.2005-05.capitalStock", printed: "約137億6500万円", accountingStandard: "US GAAP", readOnce: true },
        { of: "observations.2005-05.nttOwnershipOfIij", printed: "25.95%", accountingStandard: "US GAAP", readOnce: true },
        {
          of: "observations.2005-05.nttCommunicationsOwnershipOfIij",
          printed: "5.24%",
          accountingStandard: "US GAAP",
          readOnce: true,
        },
      ],
    },
  ],
};
