import type { SourceDocument } from "../../model/document.js";

/** IT Pro on IIJ's results of the first quarter of fiscal 2017. */
export const itPro1q17Article: SourceDocument = {
  id: "it-pro-1q17-article",
  kind: "article",
  standing: "press",
  title: "IT Pro article on IIJ 1Q17 results",
  publisher: "Nikkei BP, ITpro",
  published: { precision: "day", date: "2017-08-08", printed: "2017-08-08" },
  language: "ja",
  url: "http://itpro.nikkeibp.co.jp/atcl/news/17/080802074/",
  note: "Read entire. The title is not in the excerpt that was read; this one describes the article.",
  places: [
    {
      locator: "(no heading; first paragraph)",
      states: [
        { of: "quarters.1Q17.revenues", printed: "409億6400万円" },
        { of: "quarters.1Q17.reportedGrowth.yearOverYear.revenues", printed: "13.2%増", comparedTo: "1Q16" },
        { of: "quarters.1Q17.operatingIncome", printed: "11億2400万円" },
        { of: "quarters.1Q17.reportedGrowth.yearOverYear.operatingIncome", printed: "34.4%増", comparedTo: "1Q16" },
      ],
    },
    {
      locator: "(no heading; second paragraph)",
      states: [
        { of: "quarters.1Q17.networkServicesRevenues", printed: "256億8600万円" },
        { of: "quarters.1Q17.reportedGrowth.yearOverYear.networkServicesRevenues", printed: "16.4%増", comparedTo: "1Q16" },
        {
          of: "quarters.1Q17.reportedGrowth.yearOverYear.enterpriseInternetConnectivityRevenues",
          printed: "29.2%増",
          comparedTo: "1Q16",
        },
        {
          of: "quarters.1Q17.reportedGrowth.yearOverYear.consumerInternetConnectivityRevenues",
          printed: "23.2%増",
          comparedTo: "1Q16",
        },
        { of: "quarters.1Q17.reportedGrowth.yearOverYear.mobileServicesRevenues", printed: "44.7%増", comparedTo: "1Q16" },
      ],
    },
    {
      locator: "(no heading; third paragraph)",
      states: [
        { of: "quarters.1Q17.systemsIntegrationRevenues", printed: "135億9900万円" },
        { of: "quarters.1Q17.reportedGrowth.yearOverYear.systemsIntegrationRevenues", printed: "10.0%増", comparedTo: "1Q16" },
        { of: "quarters.1Q17.systemsConstructionRevenues", printed: "44億4000万円" },
        { of: "quarters.1Q17.reportedGrowth.yearOverYear.systemsConstructionRevenues", printed: "20.7%増", comparedTo: "1Q16" },
        { of: "quarters.1Q17.systemsOperationAndMaintenanceRevenues", printed: "91億5900万円" },
        {
          of: "quarters.1Q17.reportedGrowth.yearOverYear.systemsOperationAndMaintenanceRevenues",
          printed: "5.4%増",
          comparedTo: "1Q16",
        },
      ],
    },
    {
      locator: "(no heading; last paragraph)",
      states: [
        { of: "guidance.FY2017.revenues", printed: "1760億円", decimals: -9 },
        { of: "guidance.FY2017.revenuesGrowth", printed: "11.5%増", comparedTo: "FY2016" },
        { of: "guidance.FY2017.operatingIncome", printed: "65億円" },
        { of: "guidance.FY2017.operatingIncomeGrowth", printed: "26.6%増", comparedTo: "FY2016" },
      ],
    },
  ],
};
