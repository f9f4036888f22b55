import type { SourceDocument } from "../../model/document.js";

/** fintact journal on IIJ's results of the first quarter of fiscal 2024. */
export const fintact1q24Article: SourceDocument = {
  id: "fintact-1q24-article",
  kind: "article",
  standing: "press",
  title: "IIJ 2025年3月期1Q決算",
  publisher: "fintact journal",
  published: { precision: "month", date: "2024-08", printed: "2024-08" },
  language: "ja",
  url: "https://fintact.io/journal/financialreport-3774-fy2025-1q",
  note: "Read as an excerpt of about 2,000 characters, which has no day.",
  rounding: "unknown",
  places: [
    {
      locator: "IIJ:2025年3月期1Q決算結果",
      states: [
        { of: "quarters.1Q24.revenues", printed: "720億円" },
        { of: "quarters.1Q24.reportedGrowth.yearOverYear.revenues", printed: "17.3%増", comparedTo: "1Q23" },
        { of: "quarters.1Q24.operatingIncome", printed: "44.8億円" },
        { of: "quarters.1Q24.reportedGrowth.yearOverYear.operatingIncome", printed: "▲10.4%", comparedTo: "1Q23" },
        { of: "quarters.1Q24.netIncomeAttributable", printed: "33億円" },
        { of: "quarters.1Q24.reportedGrowth.yearOverYear.netIncomeAttributable", printed: "▲7.3%", comparedTo: "1Q23" },
      ],
    },
    {
      locator: "(commentary)",
      states: [
        { of: "quarters.1Q24.operatingMargin", printed: "6.2%" },
        { of: "quarters.1Q24.reportedChange.operatingMargin", printed: "▲1.9pt低下", unit: "ratio", comparedTo: "1Q23" },
        { of: "quarters.1Q24.gainOnValuationOfFunds", printed: "5億8,500万円" },
        { of: "quarters.1Q24.equityInNetIncomeOfEquityMethodInvestees", printed: "▲1億6,200万円" },
        { of: "quarters.1Q24.equityInNetIncomeOfDecurret", printed: "▲1億8,200万円" },
        { of: "observations.1Q24.decurretOwnership", printed: "38.2%" },
      ],
    },
    {
      locator: "【NWサービスの売上内訳】",
      states: [
        { of: "quarters.1Q24.enterpriseInternetConnectivityRevenues", printed: "116.4億円" },
        {
          of: "quarters.1Q24.reportedGrowth.yearOverYear.enterpriseInternetConnectivityRevenues",
          printed: "8.1%増",
          comparedTo: "1Q23",
        },
        { of: "quarters.1Q24.outsourcingRevenues", printed: "139.8億円" },
        {
          of: "quarters.1Q24.reportedGrowth.yearOverYear.outsourcingRevenues",
          printed: "10.1%増",
          comparedTo: "1Q23",
          erratum: "growthOfOutsourcingIn1q24Differs",
        },
        { of: "quarters.1Q24.wanServicesRevenues", printed: "68.3億円" },
        { of: "quarters.1Q24.reportedGrowth.yearOverYear.wanServicesRevenues", printed: "▲3.1%", comparedTo: "1Q23" },
        { of: "quarters.1Q24.reportedGrowth.yearOverYear.ipServicesRevenues", printed: "+6.7%YoY", comparedTo: "1Q23" },
        {
          of: "quarters.1Q24.reportedGrowth.yearOverYear.outsourcingRevenues",
          printed: "+11.5%YoY",
          comparedTo: "1Q23",
          erratum: "growthOfOutsourcingIn1q24Differs",
        },
        { of: "quarters.1Q24.reportedGrowth.yearOverYear.securityRevenues", printed: "+19.4%YoY", comparedTo: "1Q23" },
      ],
    },
    {
      locator: "株価表",
      states: [
        { of: "quarters.1Q24.shareholdersEquityRatio", printed: "45.6%" },
      ],
    },
  ],
};
