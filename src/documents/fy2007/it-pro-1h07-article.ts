import type { SourceDocument } from "../../model/document.js";

/** IT Pro on IIJ's results of the first half of fiscal 2007. */
export const itPro1h07Article: SourceDocument = {
  id: "it-pro-1h07-article",
  kind: "article",
  standing: "press",
  title: "IT Pro article on IIJ 1H07 results",
  publisher: "Nikkei BP IT Pro",
  published: { precision: "day", date: "2007-11-29", printed: "2007-11-29" },
  language: "ja",
  url: "http://itpro.nikkeibp.co.jp/article/NEWS/20071129/288340/?ST=kessan",
  note: "The title is not in the excerpt that was read; this one describes the article. The results were announced on November 12, 2007; the page is dated November 29.",
  places: [
    {
      locator: "(no heading in excerpt; lead paragraph)",
      states: [
        { of: "halves.1H07.revenues", printed: "299億9000万円" },
        { of: "halves.1H07.reportedGrowth.yearOverYear.revenues", printed: "前年同期比13.4%増", comparedTo: "1H06" },
        { of: "halves.1H07.operatingIncome", printed: "18億1600万円" },
        { of: "halves.1H07.reportedGrowth.yearOverYear.operatingIncome", printed: "同32.5%増", comparedTo: "1H06" },
        { of: "halves.1H07.netIncome", printed: "34億7700万円" },
        { of: "halves.1H07.reportedGrowth.yearOverYear.netIncome", printed: "同21.8%増", comparedTo: "1H06" },
      ],
    },
    {
      locator: "(no heading; second paragraph)",
      states: [
        { of: "halves.1H07.reportedGrowth.yearOverYear.systemsIntegrationRevenues", printed: "前年同期比7.9%増加", comparedTo: "1H06" },
        {
          of: "halves.1H07.reportedGrowth.yearOverYear.systemsIntegrationOrderBacklog",
          printed: "前年同期比82.8%増",
          comparedTo: "1H06",
        },
      ],
    },
    {
      locator: "(no heading; paragraph on forecast)",
      states: [
        { of: "guidance.FY2007.revenues.value", printed: "690億円" },
        { of: "guidance.FY2007.operatingIncome.value", printed: "46億円" },
        { of: "guidance.FY2007.netIncome.value", printed: "56億円" },
        { of: "guidance.FY2007.netIncomeGrowth.value", printed: "同3.5%増", comparedTo: "FY2006" },
      ],
    },
    {
      locator: "(no heading)",
      states: [
        { of: "guidance.FY2007.revenuesGrowth.value", printed: "前年同期比20.9%増", comparedTo: "FY2006", readOnce: true },
        { of: "guidance.FY2007.operatingIncomeGrowth.value", printed: "同31.4%増", comparedTo: "FY2006", readOnce: true },
      ],
    },
  ],
};
