import type { SourceDocument } from "../../model/document.js";

/** A column of CNET Japan on IIJ's share price after the results of the first half of fiscal 2007. */
export const cnetJapan1h07Column: SourceDocument = {
  id: "cnet-japan-1h07-column",
  kind: "article",
  standing: "press",
  title: "CNET Japan column on the share price of IIJ after the 1H07 results",
  publisher: "CNET Japan",
  published: { precision: "year", date: "2007", printed: "2007" },
  language: "ja",
  url: "https://japan.cnet.com/article/20361844/?tag=cleaf_relstory_manual",
  note: "Read as an excerpt of about 2,000 characters from the page's beginning, which has no day; it is of November 12, 2007 or later. It cuts digits off where IIJ rounds. The title is not in the excerpt that was read; this one describes the article.",
  rounding: "unknown",
  places: [
    {
      locator: "(no heading; second paragraph)",
      states: [
        { of: "halves.1H07.revenues", printed: "299億円", accountingStandard: "US GAAP" },
        {
          of: "halves.1H07.reportedGrowth.yearOverYear.revenues",
          printed: "前年同期比13.4%増",
          comparedTo: "1H06",
          accountingStandard: "US GAAP",
        },
        { of: "halves.1H07.operatingIncome", printed: "18億1600万円", accountingStandard: "US GAAP" },
        {
          of: "halves.1H07.reportedGrowth.yearOverYear.operatingIncome",
          printed: "同32.5%増",
          comparedTo: "1H06",
          accountingStandard: "US GAAP",
        },
        { of: "halves.1H07.incomeBeforeIncomeTaxes", printed: "16億9700万円", accountingStandard: "US GAAP" },
        {
          of: "halves.1H07.reportedGrowth.yearOverYear.incomeBeforeIncomeTaxes",
          printed: "同20.8%減",
          comparedTo: "1H06",
          accountingStandard: "US GAAP",
        },
        { of: "halves.1H07.netIncome", printed: "34億7700万円", accountingStandard: "US GAAP" },
        {
          of: "halves.1H07.reportedGrowth.yearOverYear.netIncome",
          printed: "同21.8%増",
          comparedTo: "1H06",
          accountingStandard: "US GAAP",
        },
        // 投資有価証券の売却益.
        {
          of: "halves.1H06.gainOnSaleOfInvestmentSecurities",
          printed: "9億2500万円",
          role: "comparative",
          accountingStandard: "US GAAP",
        },
        // 投資有価証券の売却益.
        { of: "halves.1H07.gainOnSaleOfInvestmentSecurities", printed: "2億1400万円", accountingStandard: "US GAAP" },
      ],
    },
    {
      locator: "(no heading; third paragraph)",
      states: [
        { of: "halves.1H07.connectivityAndValueAddedServicesRevenues", printed: "148億700万円", accountingStandard: "US GAAP" },
        {
          of: "halves.1H07.reportedGrowth.yearOverYear.connectivityAndValueAddedServicesRevenues",
          printed: "前年同期比23.2%増",
          comparedTo: "1H06",
          accountingStandard: "US GAAP",
        },
      ],
    },
  ],
};
