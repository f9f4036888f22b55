import type { SourceDocument } from "../../model/document.js";

/** IT Pro on IIJ's results of the first half of fiscal 2009. */
export const itPro1h09Article: SourceDocument = {
  id: "it-pro-1h09-article",
  kind: "article",
  standing: "press",
  title: "xTECH article on IIJ 1H09 results",
  publisher: "Nikkei xTECH / IT Pro",
  published: { precision: "day", date: "2009-11-13", printed: "2009-11-13" },
  language: "ja",
  url: "https://xtech.nikkei.com/it/article/NEWS/20091113/340427/",
  note: "The title is not in the excerpt that was read; this one describes the article.",
  places: [
    {
      locator: "(no heading in excerpt; lead paragraph)",
      states: [
        { of: "halves.1H09.revenues", printed: "322億7500万円" },
        { of: "halves.1H09.reportedGrowth.yearOverYear.revenues", printed: "前年同期比2.9%減", comparedTo: "1H08" },
        { of: "halves.1H09.operatingIncome", printed: "11億6600万円" },
        { of: "halves.1H09.reportedGrowth.yearOverYear.operatingIncome", printed: "同16%増", comparedTo: "1H08" },
        // Printed as 税引前純利益.
        { of: "halves.1H09.incomeBeforeIncomeTaxes", printed: "10億2600万円" },
        { of: "halves.1H09.reportedGrowth.yearOverYear.incomeBeforeIncomeTaxes", printed: "同33.9%増", comparedTo: "1H08" },
      ],
    },
    {
      locator: "(no heading; 主な事業セグメントの7~9月期の売上高)",
      states: [
        { of: "quarters.2Q09.connectivityRevenues", printed: "51億5100万円" },
        { of: "quarters.2Q09.reportedGrowth.yearOverYear.connectivityRevenues", printed: "前年同期比6.6%増", comparedTo: "2Q08" },
        { of: "quarters.2Q09.reportedGrowth.quarterOverQuarter.connectivityRevenues", printed: "0.1%増", comparedTo: "1Q09" },
        { of: "quarters.2Q09.outsourcingRevenues", printed: "40億2700万円" },
        { of: "quarters.2Q09.reportedGrowth.yearOverYear.outsourcingRevenues", printed: "前年同期比6.8%増", comparedTo: "2Q08" },
        { of: "quarters.2Q09.reportedGrowth.quarterOverQuarter.outsourcingRevenues", printed: "前期比1.2%増", comparedTo: "1Q09" },
        {
          of: "quarters.2Q09.reportedGrowth.yearOverYear.systemsOperationAndMaintenanceRevenues",
          printed: "前年同期比1.3%減",
          comparedTo: "2Q08",
        },
        {
          of: "quarters.2Q09.reportedGrowth.quarterOverQuarter.systemsOperationAndMaintenanceRevenues",
          printed: "前期比1%減",
          comparedTo: "1Q09",
        },
      ],
    },
    {
      locator: "(no heading; paragraph システム構築)",
      states: [
        { of: "quarters.2Q09.systemsConstructionRevenues", printed: "23億4400万円" },
        {
          of: "quarters.2Q09.reportedGrowth.yearOverYear.systemsConstructionRevenues",
          printed: "前年同期比で28.0%減",
          comparedTo: "2Q08",
        },
        {
          of: "quarters.2Q09.reportedGrowth.quarterOverQuarter.systemsConstructionRevenues",
          printed: "前期比で30%増",
          comparedTo: "1Q09",
        },
        { of: "quarters.2Q09.systemsConstructionOrderBacklog", printed: "44億2800万円" },
        {
          of: "quarters.2Q09.reportedGrowth.yearOverYear.systemsConstructionOrderBacklog",
          printed: "前年同期比19.5%の減少",
          comparedTo: "2Q08",
        },
        {
          of: "quarters.2Q09.reportedGrowth.quarterOverQuarter.systemsConstructionOrderBacklog",
          printed: "前期比では15.2%の増加",
          comparedTo: "1Q09",
        },
        { of: "quarters.2Q09.systemsConstructionOrders", printed: "31億100万円" },
        {
          of: "quarters.2Q09.reportedGrowth.quarterOverQuarter.systemsConstructionOrders",
          printed: "前期比6.2%増",
          comparedTo: "1Q09",
        },
      ],
    },
  ],
};
