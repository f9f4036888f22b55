import type { SourceDocument } from "../../model/document.js";

/** fintact journal on IIJ's results of the first quarter of fiscal 2023. */
export const fintact1q23Article: SourceDocument = {
  id: "fintact-1q23-article",
  kind: "article",
  standing: "press",
  title: "IIJ 2024年3月期1Q決算",
  publisher: "fintact journal",
  published: { precision: "month", date: "2023-08", printed: "2023-08" },
  language: "ja",
  url: "https://fintact.io/journal/financialreport-3774-fy2024-1q",
  note: "Read as an excerpt of about 2,000 characters, which has no day.",
  rounding: "unknown",
  places: [
    {
      locator: "IIJ:2024年3月期1Q決算結果",
      states: [
        { of: "quarters.1Q23.revenues", printed: "614億円" },
        { of: "quarters.1Q23.reportedGrowth.yearOverYear.revenues", printed: "5.6%増", comparedTo: "1Q22" },
        { of: "quarters.1Q23.operatingIncome", printed: "50億円" },
        { of: "quarters.1Q23.reportedGrowth.yearOverYear.operatingIncome", printed: "▲0.5%", comparedTo: "1Q22" },
        { of: "quarters.1Q23.netIncomeAttributable", printed: "35.8億円" },
        { of: "quarters.1Q23.reportedGrowth.yearOverYear.netIncomeAttributable", printed: "▲18.4%", comparedTo: "1Q22" },
      ],
    },
    {
      locator: "(commentary)",
      states: [
        {
          of: "quarters.1Q23.reportedGrowth.yearOverYear.networkServicesRevenuesExcludingMobile",
          printed: "11.1%増",
          comparedTo: "1Q22",
        },
        { of: "quarters.1Q23.reportedGrowth.yearOverYear.systemsConstructionRevenues", printed: "5.1%減", comparedTo: "1Q22" },
        {
          of: "quarters.1Q23.reportedGrowth.yearOverYear.systemsOperationAndMaintenanceRevenues",
          printed: "2.8%増",
          comparedTo: "1Q22",
        },
        {
          of: "quarters.1Q23.reportedGrowth.yearOverYear.sellingGeneralAndAdministrativeExpenses",
          printed: "14.6%増",
          comparedTo: "1Q22",
        },
        { of: "quarters.1Q23.operatingMargin", printed: "8.1%" },
        { of: "quarters.1Q23.reportedChange.operatingMargin", printed: "0.5pt低下", unit: "ratio", comparedTo: "1Q22" },
        { of: "quarters.1Q23.gainOnValuationOfFunds", printed: "3億円" },
        { of: "quarters.1Q22.gainOnValuationOfFunds", printed: "12億円", role: "comparative" },
        { of: "quarters.1Q23.equityInNetIncomeOfDecurret", printed: "損失1.25億円" },
        { of: "quarters.1Q23.equityInNetIncomeOfEquityMethodInvestees", printed: "1.54億円の損失" },
      ],
    },
    {
      locator: "【NWサービスの売上内訳】",
      states: [
        { of: "quarters.1Q23.enterpriseInternetConnectivityRevenues", printed: "107.7億円" },
        {
          of: "quarters.1Q23.reportedGrowth.yearOverYear.enterpriseInternetConnectivityRevenues",
          printed: "13.2%増",
          comparedTo: "1Q22",
        },
        { of: "quarters.1Q23.outsourcingRevenues", printed: "125.3億円" },
        { of: "quarters.1Q23.reportedGrowth.yearOverYear.outsourcingRevenues", printed: "14.5%増", comparedTo: "1Q22" },
        { of: "quarters.1Q23.wanServicesRevenues", printed: "70.5億円" },
        { of: "quarters.1Q23.reportedGrowth.yearOverYear.wanServicesRevenues", printed: "5.7%増", comparedTo: "1Q22" },
        { of: "quarters.1Q23.reportedGrowth.yearOverYear.ipServicesRevenues", printed: "+13.4%", comparedTo: "1Q22" },
        { of: "quarters.1Q23.reportedGrowth.yearOverYear.securityRevenues", printed: "+17.1%", comparedTo: "1Q22" },
      ],
    },
    {
      locator: "株価表",
      states: [
        { of: "quarters.1Q23.shareholdersEquityRatio", printed: "44.4%" },
      ],
    },
  ],
};
