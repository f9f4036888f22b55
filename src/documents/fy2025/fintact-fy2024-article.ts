import type { SourceDocument } from "../../model/document.js";

/** fintact journal on IIJ's results of fiscal 2024. */
export const fintactFy2024Article: SourceDocument = {
  id: "fintact-fy2024-article",
  kind: "article",
  standing: "press",
  title: "IIJ 2025年3月期通期決算",
  publisher: "fintact journal",
  published: { precision: "month", date: "2025-05", printed: "2025-05" },
  language: "ja",
  url: "https://www.fintact.io/journal/financialreport-3774-fy2025-4q",
  note: "Read as an excerpt of about 2,000 characters, which has no day.",
  rounding: "unknown",
  places: [
    {
      locator: "IIJ:2025年3月期通期決算結果",
      states: [
        { of: "fiscalYears.FY2024.revenues", printed: "3,168億円" },
        { of: "fiscalYears.FY2024.reportedGrowth.yearOverYear.revenues", printed: "14.8%増", comparedTo: "FY2023" },
        { of: "fiscalYears.FY2024.operatingIncome", printed: "301億円" },
        { of: "fiscalYears.FY2024.reportedGrowth.yearOverYear.operatingIncome", printed: "3.7%増", comparedTo: "FY2023" },
        { of: "fiscalYears.FY2024.netIncomeAttributable", printed: "199億円" },
        { of: "fiscalYears.FY2024.reportedGrowth.yearOverYear.netIncomeAttributable", printed: "0.5%増", comparedTo: "FY2023" },
      ],
    },
    {
      locator: "4Q単独の決算結果は",
      states: [
        { of: "quarters.4Q24.revenues", printed: "875億円" },
        { of: "quarters.4Q24.reportedGrowth.yearOverYear.revenues", printed: "16.7%増", comparedTo: "4Q23" },
        { of: "quarters.4Q24.operatingIncome", printed: "94億円" },
        { of: "quarters.4Q24.reportedGrowth.yearOverYear.operatingIncome", printed: "7.4%増", comparedTo: "4Q23" },
        { of: "quarters.4Q24.netIncomeAttributable", printed: "61億円" },
        { of: "quarters.4Q24.reportedGrowth.yearOverYear.netIncomeAttributable", printed: "▲10.3%", comparedTo: "4Q23" },
      ],
    },
    {
      locator: "(commentary)",
      states: [
        { of: "fiscalYears.FY2024.operatingMargin", printed: "9.5%" },
        { of: "fiscalYears.FY2024.reportedChange.operatingMargin", printed: "▲1.0pt", unit: "ratio", comparedTo: "FY2023" },
        { of: "fiscalYears.FY2024.gainOnValuationOfFunds", printed: "2億100万円" },
        { of: "fiscalYears.FY2024.equityInNetIncomeOfEquityMethodInvestees", printed: "▲4億1,400万円" },
        { of: "fiscalYears.FY2024.equityInNetIncomeOfDecurret", printed: "▲5億5,300万円" },
        { of: "observations.FY2024.decurretOwnership", printed: "34.8%" },
      ],
    },
    {
      locator: "【NWサービスの売上内訳】",
      states: [
        { of: "fiscalYears.FY2024.enterpriseInternetConnectivityRevenues", printed: "489.9億円" },
        {
          of: "fiscalYears.FY2024.reportedGrowth.yearOverYear.enterpriseInternetConnectivityRevenues",
          printed: "9.5%増",
          comparedTo: "FY2023",
        },
        { of: "fiscalYears.FY2024.outsourcingRevenues", printed: "591.5億円" },
        { of: "fiscalYears.FY2024.reportedGrowth.yearOverYear.outsourcingRevenues", printed: "11.7%増", comparedTo: "FY2023" },
        { of: "fiscalYears.FY2024.wanServicesRevenues", printed: "276.1億円" },
        { of: "fiscalYears.FY2024.reportedGrowth.yearOverYear.wanServicesRevenues", printed: "▲2.7%", comparedTo: "FY2023" },
      ],
    },
    {
      locator: "株価表",
      states: [
        { of: "fiscalYears.FY2024.shareholdersEquityRatio", printed: "45.0%" },
        // Period not printed.
        { of: "fiscalYears.FY2024.returnOnEquity", printed: "15.0%" },
      ],
    },
  ],
};
