import type { SourceDocument } from "../../model/document.js";

/** fintact journal on IIJ's results of the first nine months of fiscal 2022. */
export const fintact9m22Article: SourceDocument = {
  id: "fintact-9m22-article",
  kind: "article",
  standing: "press",
  title: "IIJ 2023年3月期3Q決算",
  publisher: "fintact journal",
  published: { precision: "month", date: "2023-02", printed: "2023-02" },
  language: "ja",
  url: "https://fintact.io/journal/financialreport-3774-fy2023-3q",
  note: "Read as an excerpt of about 2,000 characters, which has no day.",
  rounding: "unknown",
  places: [
    {
      locator: "IIJ:2023年3月期3Q決算結果",
      states: [
        { of: "nineMonths.9M22.revenues", printed: "1,853億円" },
        { of: "nineMonths.9M22.reportedGrowth.yearOverYear.revenues", printed: "11.9%増", comparedTo: "9M21" },
        { of: "nineMonths.9M22.operatingIncome", printed: "188億円" },
        { of: "nineMonths.9M22.reportedGrowth.yearOverYear.operatingIncome", printed: "15.3%増", comparedTo: "9M21" },
        { of: "nineMonths.9M22.netIncomeAttributable", printed: "129億円" },
        { of: "nineMonths.9M22.reportedGrowth.yearOverYear.netIncomeAttributable", printed: "11.6%増", comparedTo: "9M21" },
      ],
    },
    {
      locator: "3Q単体の決算結果は",
      states: [
        { of: "quarters.3Q22.revenues", printed: "634億円" },
        { of: "quarters.3Q22.reportedGrowth.yearOverYear.revenues", printed: "12.2%増", comparedTo: "3Q21" },
        { of: "quarters.3Q22.operatingIncome", printed: "76億円" },
        { of: "quarters.3Q22.reportedGrowth.yearOverYear.operatingIncome", printed: "8.9%増", comparedTo: "3Q21" },
        { of: "quarters.3Q22.netIncomeAttributable", printed: "42億円" },
        { of: "quarters.3Q22.reportedGrowth.yearOverYear.netIncomeAttributable", printed: "▲8.9%", comparedTo: "3Q21" },
        { of: "nineMonths.9M22.operatingMargin", printed: "10.1%" },
        { of: "nineMonths.9M22.reportedChange.operatingMargin", printed: "0.3pt上昇", unit: "ratio", comparedTo: "9M21" },
      ],
    },
    {
      locator: "(paragraph on financial income)",
      states: [
        { of: "nineMonths.9M22.gainOnValuationOfFunds", printed: "3.8億円" },
        { of: "nineMonths.9M22.foreignExchangeGain", printed: "3.2億円" },
        { of: "observations.9M22.financeIncome", printed: "約8億円" },
        { of: "nineMonths.9M22.equityInNetIncomeOfDecurret", printed: "損失2.7億円" },
        { of: "nineMonths.9M22.equityInNetIncomeOfEquityMethodInvestees", printed: "1.6億円の損失" },
      ],
    },
    {
      locator: "【NWサービスの売上内訳】",
      states: [
        { of: "nineMonths.9M22.enterpriseInternetConnectivityRevenues", printed: "295億円" },
        {
          of: "nineMonths.9M22.reportedGrowth.yearOverYear.enterpriseInternetConnectivityRevenues",
          printed: "5.1%増",
          comparedTo: "9M21",
        },
        { of: "nineMonths.9M22.outsourcingRevenues", printed: "343.6億円" },
        { of: "nineMonths.9M22.reportedGrowth.yearOverYear.outsourcingRevenues", printed: "15.2%増", comparedTo: "9M21" },
        { of: "nineMonths.9M22.wanServicesRevenues", printed: "205.5億円" },
        { of: "nineMonths.9M22.reportedGrowth.yearOverYear.wanServicesRevenues", printed: "5.9%増", comparedTo: "9M21" },
        { of: "nineMonths.9M22.reportedGrowth.yearOverYear.ipServicesRevenues", printed: "+7.9%YoY", comparedTo: "9M21" },
      ],
    },
    {
      locator: "株価表",
      states: [
        { of: "nineMonths.9M22.shareholdersEquityRatio", printed: "47.7%" },
      ],
    },
  ],
};
