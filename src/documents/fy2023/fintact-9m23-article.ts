import type { SourceDocument } from "../../model/document.js";

/** fintact journal on IIJ's results of the first nine months of fiscal 2023. */
export const fintact9m23Article: SourceDocument = {
  id: "fintact-9m23-article",
  kind: "article",
  standing: "press",
  title: "IIJ 2024年3月期3Q決算",
  publisher: "fintact journal",
  published: { precision: "month", date: "2024-02", printed: "2024-02" },
  language: "ja",
  url: "https://fintact.io/journal/financialreport-3774-fy2024-3q",
  note: "Read as an excerpt of about 2,000 characters, which has no day and breaks off in the figure of WAN services.",
  rounding: "unknown",
  places: [
    {
      locator: "IIJ:2024年3月期3Q決算結果",
      states: [
        { of: "nineMonths.9M23.revenues", printed: "2,011億円" },
        { of: "nineMonths.9M23.reportedGrowth.yearOverYear.revenues", printed: "8.5%増", comparedTo: "9M22" },
        { of: "nineMonths.9M23.operatingIncome", printed: "203億円" },
        { of: "nineMonths.9M23.reportedGrowth.yearOverYear.operatingIncome", printed: "7.9%増", comparedTo: "9M22" },
        { of: "nineMonths.9M23.netIncomeAttributable", printed: "129.8億円" },
        { of: "nineMonths.9M23.reportedGrowth.yearOverYear.netIncomeAttributable", printed: "1.0%増", comparedTo: "9M22" },
        // In the commentary; the table truncates it.
        { of: "nineMonths.9M23.netIncomeAttributable", printed: "129.89億円" },
      ],
    },
    {
      locator: "3Q単独の決算結果は",
      states: [
        { of: "quarters.3Q23.revenues", printed: "729億円" },
        { of: "quarters.3Q23.reportedGrowth.yearOverYear.revenues", printed: "15%増", comparedTo: "3Q22" },
        { of: "quarters.3Q23.operatingIncome", printed: "82億円" },
        { of: "quarters.3Q23.reportedGrowth.yearOverYear.operatingIncome", printed: "7.7%増", comparedTo: "3Q22" },
        { of: "quarters.3Q23.netIncomeAttributable", printed: "46.6億円" },
        { of: "quarters.3Q23.reportedGrowth.yearOverYear.netIncomeAttributable", printed: "10.5%増", comparedTo: "3Q22" },
      ],
    },
    {
      locator: "(commentary)",
      states: [
        { of: "nineMonths.9M23.operatingMargin", printed: "10.08%" },
        { of: "nineMonths.9M23.reportedChange.operatingMargin", printed: "▲0.06pt", unit: "ratio", comparedTo: "9M22" },
        { of: "quarters.3Q23.operatingMargin", printed: "11.3%" },
        { of: "quarters.3Q23.reportedChange.operatingMargin", printed: "▲0.7%", comparedTo: "3Q22" },
        { of: "observations.1H23.publicInstitutionNetworkContract", printed: "123億円" },
        { of: "observations.3Q23.serviceProviderPlatformContract", printed: "約40億円" },
        { of: "observations.3Q23.financialInstitutionNetworkContract", printed: "約40億円" },
      ],
    },
    {
      locator: "【NWサービスの売上内訳】",
      states: [
        { of: "nineMonths.9M23.enterpriseInternetConnectivityRevenues", printed: "332.5億円" },
        {
          of: "nineMonths.9M23.reportedGrowth.yearOverYear.enterpriseInternetConnectivityRevenues",
          printed: "12.7%増",
          comparedTo: "9M22",
        },
        { of: "nineMonths.9M23.outsourcingRevenues", printed: "391.5億円" },
        { of: "nineMonths.9M23.reportedGrowth.yearOverYear.outsourcingRevenues", printed: "13.9%増", comparedTo: "9M22" },
        // Excerpt breaks off after the number.
        { of: "nineMonths.9M23.wanServicesRevenues", printed: "212.1", unit: "JPY", exponent: 8 },
      ],
    },
    {
      locator: "株価表",
      states: [
        { of: "nineMonths.9M23.shareholdersEquityRatio", printed: "44.5%" },
      ],
    },
  ],
};
