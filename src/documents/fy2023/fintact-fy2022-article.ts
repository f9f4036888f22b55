import type { SourceDocument } from "../../model/document.js";

/** fintact journal on IIJ's results of fiscal 2022. */
export const fintactFy2022Article: SourceDocument = {
  id: "fintact-fy2022-article",
  kind: "article",
  standing: "press",
  title: "IIJ 2023年3月期通期決算",
  publisher: "fintact journal",
  published: { precision: "month", date: "2023-05", printed: "2023-05" },
  language: "ja",
  url: "https://fintact.io/journal/financialreport-3774-fy2023-4q",
  note: "Read as an excerpt of about 2,000 characters, which has no day. It cuts 18,852 million off to 188億円.",
  rounding: "unknown",
  places: [
    {
      locator: "IIJ:2023年3月期通期決算結果",
      states: [
        { of: "fiscalYears.FY2022.revenues", printed: "2,527億円" },
        { of: "fiscalYears.FY2022.reportedGrowth.yearOverYear.revenues", printed: "11.7%増", comparedTo: "FY2021" },
        { of: "fiscalYears.FY2022.operatingIncome", printed: "272億円" },
        { of: "fiscalYears.FY2022.reportedGrowth.yearOverYear.operatingIncome", printed: "15.6%増", comparedTo: "FY2021" },
        { of: "fiscalYears.FY2022.netIncomeAttributable", printed: "188億円" },
        { of: "fiscalYears.FY2022.reportedGrowth.yearOverYear.netIncomeAttributable", printed: "20.2%増", comparedTo: "FY2021" },
      ],
    },
    {
      locator: "4Q単独の決算結果は",
      states: [
        { of: "quarters.4Q22.revenues", printed: "674億円" },
        { of: "quarters.4Q22.reportedGrowth.yearOverYear.revenues", printed: "10.9%増", comparedTo: "4Q21" },
        { of: "quarters.4Q22.operatingIncome", printed: "84億円" },
        { of: "quarters.4Q22.reportedGrowth.yearOverYear.operatingIncome", printed: "16.3%増", comparedTo: "4Q21" },
        { of: "quarters.4Q22.netIncomeAttributable", printed: "60億円" },
        { of: "quarters.4Q22.reportedGrowth.yearOverYear.netIncomeAttributable", printed: "44.2%増", comparedTo: "4Q21" },
        { of: "fiscalYears.FY2022.operatingMargin", printed: "10.8%" },
        { of: "fiscalYears.FY2022.reportedChange.operatingMargin", printed: "0.4pt上昇", unit: "ratio", comparedTo: "FY2021" },
      ],
    },
    {
      locator: "(paragraph on financial income)",
      states: [
        { of: "fiscalYears.FY2022.gainOnValuationOfFunds", printed: "3億円" },
        { of: "fiscalYears.FY2022.foreignExchangeGain", printed: "3.65億円" },
        { of: "observations.FY2022.financeIncome", printed: "約8.44億円" },
        { of: "fiscalYears.FY2022.equityInNetIncomeOfDecurret", printed: "損失3.8億円" },
        { of: "fiscalYears.FY2022.equityInNetIncomeOfEquityMethodInvestees", printed: "2億円の損失" },
      ],
    },
    {
      locator: "【NWサービスの売上内訳】",
      states: [
        { of: "fiscalYears.FY2022.enterpriseInternetConnectivityRevenues", printed: "402.5億円" },
        {
          of: "fiscalYears.FY2022.reportedGrowth.yearOverYear.enterpriseInternetConnectivityRevenues",
          printed: "5.1%増",
          comparedTo: "FY2021",
        },
        { of: "fiscalYears.FY2022.outsourcingRevenues", printed: "468.1億円" },
        { of: "fiscalYears.FY2022.reportedGrowth.yearOverYear.outsourcingRevenues", printed: "15.5%増", comparedTo: "FY2021" },
        { of: "fiscalYears.FY2022.wanServicesRevenues", printed: "276.3億円" },
        { of: "fiscalYears.FY2022.reportedGrowth.yearOverYear.wanServicesRevenues", printed: "4.6%増", comparedTo: "FY2021" },
        { of: "fiscalYears.FY2022.reportedGrowth.yearOverYear.ipServicesRevenues", printed: "+8.4%", comparedTo: "FY2021" },
        { of: "fiscalYears.FY2022.reportedGrowth.yearOverYear.securityRevenues", printed: "+20.3%", comparedTo: "FY2021" },
      ],
    },
    {
      locator: "株価表",
      states: [
        { of: "fiscalYears.FY2022.shareholdersEquityRatio", printed: "48.0%" },
        // Period not printed.
        { of: "fiscalYears.FY2022.returnOnEquity", printed: "17.0%" },
      ],
    },
  ],
};
