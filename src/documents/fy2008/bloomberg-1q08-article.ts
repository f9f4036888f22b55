import type { SourceDocument } from "../../model/document.js";

/** Bloomberg on IIJ's results of the first quarter of fiscal 2008. */
export const bloomberg1q08Article: SourceDocument = {
  id: "bloomberg-1q08-article",
  kind: "article",
  standing: "press",
  title: "IIJ:4-6月期純利益70%減、新規事業拡大で負担-株価下落",
  publisher: "Bloomberg",
  published: { precision: "day", date: "2008-08-12", printed: "2008-08-12" },
  language: "ja",
  url: "https://www.bloomberg.co.jp/news/articles/2008-08-12/K5GZ8V6K50XS01",
  note: "Read entire.",
  places: [
    {
      locator: "(no heading; first paragraph)",
      states: [
        { of: "quarters.1Q08.netIncome", printed: "1億6900万円" },
        { of: "quarters.1Q08.reportedGrowth.yearOverYear.netIncome", printed: "前年同期比70%減", comparedTo: "1Q07" },
      ],
    },
    {
      locator: "(no heading; second paragraph)",
      states: [
        { of: "quarters.1Q08.revenues", printed: "163億円" },
        { of: "quarters.1Q08.reportedGrowth.yearOverYear.revenues", printed: "同19%増", comparedTo: "1Q07" },
        { of: "quarters.1Q08.operatingIncome", printed: "4億1100万円" },
        // 40.5% in IIJ's release.
        { of: "quarters.1Q08.reportedGrowth.yearOverYear.operatingIncome", printed: "同41%減", comparedTo: "1Q07" },
        // Orders (受注) for the corporate data service on NTT DoCoMo's network started in spring 2008.
        { of: "quarters.1Q08.iijMobileContracts", printed: "1万件の回線", value: "10000", unit: "contracts", decimals: -4 },
      ],
    },
    {
      locator: "(no heading; third paragraph)",
      states: [
        // Unchanged.
        { of: "guidance.FY2008.operatingIncome", printed: "52億円" },
        { of: "guidance.FY2008.operatingIncomeGrowth", printed: "前期比9.3%増", comparedTo: "FY2007" },
        // The president's statement of May 2008.
        { of: "observations.FY2007.newBusinessInvestment", printed: "3億円" },
        // The president's statement of May 2008.
        {
          of: "observations.FY2008.newBusinessInvestment",
          printed: "9-10億円程度",
          value: "900000000",
          high: "1000000000",
          unit: "JPY",
          decimals: -8,
        },
      ],
    },
    {
      locator: "(no heading; last paragraph)",
      states: [
        // At 12:43.
        { of: "observations.2008-08-12.sharePrice", printed: "37万5000円", decimals: -3 },
        // Printed with 1万4000円安.
        {
          of: "observations.2008-08-12.sharePriceChange",
          printed: "(3.6%)安",
          value: "-0.036",
          unit: "ratio",
          decimals: 3,
          remark: "2008-08-11",
        },
      ],
    },
  ],
};
