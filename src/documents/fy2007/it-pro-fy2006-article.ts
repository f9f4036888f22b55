import type { SourceDocument } from "../../model/document.js";

/** IT Pro on IIJ's results of fiscal 2006. */
export const itProFy2006Article: SourceDocument = {
  id: "it-pro-fy2006-article",
  kind: "article",
  standing: "press",
  title: "IT Pro article on IIJ FY2006 results",
  publisher: "Nikkei BP IT Pro",
  published: { precision: "day", date: "2007-05-15", printed: "2007-05-15" },
  language: "ja",
  url: "https://xtech.nikkei.com/it/article/NEWS/20070515/271106/",
  note: "The title is not in the excerpt that was read; this one describes the article.",
  places: [
    {
      locator: "(no heading in excerpt; lead paragraph)",
      states: [
        { of: "fiscalYears.FY2006.revenues", printed: "570億5500万円" },
        { of: "fiscalYears.FY2006.reportedGrowth.yearOverYear.revenues", printed: "前年同期比14.5%増", comparedTo: "FY2005" },
        { of: "fiscalYears.FY2006.operatingIncome", printed: "35億円" },
        { of: "fiscalYears.FY2006.reportedGrowth.yearOverYear.operatingIncome", printed: "同45.2%増", comparedTo: "FY2005" },
      ],
    },
    {
      locator: "(no heading; second paragraph)",
      states: [
        { of: "fiscalYears.FY2006.connectivityAndValueAddedServicesRevenues", printed: "243億5300万円" },
        {
          of: "fiscalYears.FY2006.reportedGrowth.yearOverYear.connectivityAndValueAddedServicesRevenues",
          printed: "前年同期比4.9%増",
          comparedTo: "FY2005",
        },
        { of: "fiscalYears.FY2006.gigabitServiceContracts", printed: "63件" },
        { of: "fiscalYears.FY2006.reportedChange.gigabitServiceContracts", printed: "23件増加", comparedTo: "FY2005" },
        { of: "fiscalYears.FY2006.dedicatedAccessContracts", printed: "1万7720件" },
        { of: "fiscalYears.FY2006.reportedChange.dedicatedAccessContracts", printed: "3171件増加", comparedTo: "FY2005" },
        { of: "fiscalYears.FY2006.dedicatedAccessBandwidth", printed: "323.5Gビット/秒" },
        { of: "fiscalYears.FY2006.reportedChange.dedicatedAccessBandwidth", printed: "128.6Gビット/秒増加", comparedTo: "FY2005" },
      ],
    },
    {
      locator: "(no heading; paragraph on SI)",
      states: [
        { of: "fiscalYears.FY2006.systemsIntegrationRevenues", printed: "305億2700万円" },
        {
          of: "fiscalYears.FY2006.reportedGrowth.yearOverYear.systemsIntegrationRevenues",
          printed: "同29.9%増",
          comparedTo: "FY2005",
        },
      ],
    },
    {
      locator: "(no heading; paragraph on IP Mobile)",
      states: [
        { of: "fiscalYears.FY2006.impairmentOfIpMobileShares", printed: "10億4300万円" },
      ],
    },
    {
      locator: "(no heading; paragraph on FY2007 forecast)",
      states: [
        { of: "guidance.FY2007.revenues.value", printed: "690億円" },
        { of: "guidance.FY2007.revenuesGrowth.value", printed: "20.9%増", comparedTo: "FY2006" },
        { of: "guidance.FY2007.operatingIncome.value", printed: "46億円" },
        { of: "guidance.FY2007.operatingIncomeGrowth.value", printed: "31.4%増", comparedTo: "FY2006" },
      ],
    },
  ],
};
