import type { SourceDocument } from "../../model/document.js";

/** fintact journal on IIJ's results of the first half of fiscal 2020. */
export const fintact1h20Article: SourceDocument = {
  id: "fintact-1h20-article",
  kind: "article",
  standing: "press",
  title: "IIJ 2021年3月期第二四半期決算",
  publisher: "fintact journal",
  published: { precision: "month", date: "2020-11", printed: "2020-11" },
  language: "ja",
  url: "https://www.fintact.io/journal/financialreport3774-fy2021-2q",
  note: "Read as an excerpt of about 2,000 characters, which has no day. Its heading says 2020年3月期上期 over the figures of the first half of fiscal 2020. It cuts amounts off at 億 where IIJ rounds.",
  rounding: "unknown",
  places: [
    {
      locator: "2021年3月期第二四半期決算",
      states: [
        { of: "halves.1H20.revenues", printed: "1,016億円" },
        { of: "halves.1H20.reportedGrowth.yearOverYear.revenues", printed: "2.5%増", comparedTo: "1H19" },
        { of: "halves.1H20.operatingIncome", printed: "52億円" },
        { of: "halves.1H20.reportedGrowth.yearOverYear.operatingIncome", printed: "56.3%増", comparedTo: "1H19" },
        { of: "halves.1H20.netIncomeAttributable", printed: "27億円" },
        { of: "halves.1H20.reportedGrowth.yearOverYear.netIncomeAttributable", printed: "57.7%増", comparedTo: "1H19" },
      ],
    },
    {
      locator: "セグメント別",
      states: [
        { of: "halves.1H20.networkServicesRevenues", printed: "621億円" },
        { of: "halves.1H20.reportedGrowth.yearOverYear.networkServicesRevenues", printed: "1.5%増", comparedTo: "1H19" },
        { of: "halves.1H20.networkServicesGrossProfit", printed: "122億円" },
        { of: "halves.1H20.reportedGrowth.yearOverYear.networkServicesGrossProfit", printed: "21.5%増", comparedTo: "1H19" },
        { of: "halves.1H20.systemsIntegrationRevenues", printed: "381億円" },
        { of: "halves.1H20.reportedGrowth.yearOverYear.systemsIntegrationRevenues", printed: "6.3%増", comparedTo: "1H19" },
        { of: "halves.1H20.systemsIntegrationGrossProfit", printed: "47億円" },
        { of: "halves.1H20.reportedGrowth.yearOverYear.systemsIntegrationGrossProfit", printed: "14.5%増", comparedTo: "1H19" },
        { of: "halves.1H20.atmOperationRevenues", printed: "13億円" },
        { of: "halves.1H20.reportedGrowth.yearOverYear.atmOperationRevenues", printed: "33.6%減", comparedTo: "1H19" },
        { of: "halves.1H20.atmOperationGrossProfit", printed: "4.7億円" },
        { of: "halves.1H20.reportedGrowth.yearOverYear.atmOperationGrossProfit", printed: "51.8%減", comparedTo: "1H19" },
      ],
    },
    {
      locator: "営業利益の増減分析",
      states: [
        { of: "halves.1H20.reportedChange.enterpriseNetworkServicesGrossProfit", printed: "21.6億円増", comparedTo: "1H19" },
        { of: "halves.1H20.reportedChange.systemsIntegrationGrossProfit", printed: "6億円増", comparedTo: "1H19" },
        { of: "halves.1H20.reportedChange.sellingGeneralAndAdministrativeExpenses", printed: "3.7億円増", comparedTo: "1H19" },
        { of: "halves.1H20.reportedChange.atmOperationGrossProfit", printed: "5.1億円減少", comparedTo: "1H19" },
        { of: "halves.1H20.reportedChange.operatingIncome", printed: "計18.9億円の増加", comparedTo: "1H19" },
        { of: "halves.1H20.equityInNetIncomeOfDecurret", printed: "5億7,800万円の損失" },
        { of: "observations.1H20.decurretOwnership", printed: "41.6%" },
        { of: "halves.1H20.equityInNetIncomeOfJocdn", printed: "600万円の利益" },
        { of: "observations.1H20.jocdnOwnership", printed: "16.8%" },
      ],
    },
    {
      locator: "2021年3月期見通し",
      states: [
        { of: "observations.2020-11.revenuesTargetRevision", printed: "20億円増", remark: "target of FY2020" },
      ],
    },
    {
      locator: "株価表",
      states: [
        { of: "halves.1H20.shareholdersEquityRatio", printed: "40.1%" },
      ],
    },
  ],
};
