import type { SourceDocument } from "../../model/document.js";

/** fintact journal on IIJ's results of fiscal 2023. */
export const fintactFy2023Article: SourceDocument = {
  id: "fintact-fy2023-article",
  kind: "article",
  standing: "press",
  title: "IIJ 2024年3月期通期決算",
  publisher: "fintact journal",
  published: { precision: "month", date: "2024-05", printed: "2024-05" },
  language: "ja",
  url: "https://www.fintact.io/journal/financialreport-3774-fy2024-4q",
  note: "Read as an excerpt of about 2,000 characters, which has no day.",
  rounding: "unknown",
  places: [
    {
      locator: "IIJ:2024年3月期通期決算結果",
      states: [
        { of: "fiscalYears.FY2023.revenues", printed: "2,761億円" },
        { of: "fiscalYears.FY2023.reportedGrowth.yearOverYear.revenues", printed: "9.2%増", comparedTo: "FY2022" },
        { of: "fiscalYears.FY2023.operatingIncome", printed: "290億円" },
        { of: "fiscalYears.FY2023.reportedGrowth.yearOverYear.operatingIncome", printed: "6.6%増", comparedTo: "FY2022" },
        { of: "fiscalYears.FY2023.netIncomeAttributable", printed: "198億円" },
        { of: "fiscalYears.FY2023.reportedGrowth.yearOverYear.netIncomeAttributable", printed: "5.2%増", comparedTo: "FY2022" },
      ],
    },
    {
      locator: "4Q単独の決算結果は",
      states: [
        { of: "quarters.4Q23.revenues", printed: "749.8億円" },
        { of: "quarters.4Q23.reportedGrowth.yearOverYear.revenues", printed: "11.3%増", comparedTo: "4Q22" },
        { of: "quarters.4Q23.operatingIncome", printed: "87億円" },
        { of: "quarters.4Q23.reportedGrowth.yearOverYear.operatingIncome", printed: "3.8%増", comparedTo: "4Q22" },
        { of: "quarters.4Q23.netIncomeAttributable", printed: "68.5億円" },
        {
          of: "quarters.4Q23.reportedGrowth.yearOverYear.netIncomeAttributable",
          printed: "14.5%増",
          comparedTo: "4Q22",
          erratum: "growthOfNetIncomeIn4q23Differs",
        },
      ],
    },
    {
      locator: "(commentary)",
      states: [
        { of: "fiscalYears.FY2023.operatingMargin", printed: "10.5%" },
        { of: "fiscalYears.FY2023.reportedChange.operatingMargin", printed: "▲0.3pt", unit: "ratio", comparedTo: "FY2022" },
      ],
    },
    {
      locator: "【NWサービスの売上内訳】",
      states: [
        { of: "fiscalYears.FY2023.enterpriseInternetConnectivityRevenues", printed: "447.3億円" },
        {
          of: "fiscalYears.FY2023.reportedGrowth.yearOverYear.enterpriseInternetConnectivityRevenues",
          printed: "11.1%増",
          comparedTo: "FY2022",
        },
        { of: "fiscalYears.FY2023.outsourcingRevenues", printed: "529.7億円" },
        { of: "fiscalYears.FY2023.reportedGrowth.yearOverYear.outsourcingRevenues", printed: "13.2%増", comparedTo: "FY2022" },
        { of: "fiscalYears.FY2023.wanServicesRevenues", printed: "288.7億円", erratum: "wanRevenuesOfFy2023" },
        { of: "fiscalYears.FY2023.reportedGrowth.yearOverYear.wanServicesRevenues", printed: "2.7%増", comparedTo: "FY2022" },
        { of: "fiscalYears.FY2023.reportedGrowth.yearOverYear.ipServicesRevenues", printed: "+7.8%YoY", comparedTo: "FY2022" },
        { of: "fiscalYears.FY2023.reportedGrowth.yearOverYear.securityRevenues", printed: "+15.7%YoY", comparedTo: "FY2022" },
      ],
    },
    {
      locator: "株価表",
      states: [
        { of: "fiscalYears.FY2023.shareholdersEquityRatio", printed: "45.9%" },
        // Period not printed.
        { of: "fiscalYears.FY2023.returnOnEquity", printed: "16.3%" },
      ],
    },
  ],
};
