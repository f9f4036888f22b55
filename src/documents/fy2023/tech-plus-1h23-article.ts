import type { SourceDocument } from "../../model/document.js";

/** TECH+ on IIJ's results of the first half of fiscal 2023. */
export const techPlus1h23Article: SourceDocument = {
  id: "tech-plus-1h23-article",
  kind: "article",
  standing: "press",
  title: "TECH+ article on IIJ 1H23 results",
  publisher: "マイナビニュース TECH+",
  published: { precision: "day", date: "2023-11-06", printed: "2023-11-06" },
  language: "ja",
  url: "https://prod-news.global.ssl.fastly.net/techplus/article/20231106-2811890",
  note: "Read entire. The title is not in the excerpt that was read; this one describes the article.",
  places: [
    {
      locator: "(first paragraph)",
      states: [
        { of: "halves.1H23.netIncomeAttributable", printed: "8億3220万円", erratum: "netIncomeOf1h23LacksADigit" },
        { of: "halves.1H23.reportedGrowth.yearOverYear.netIncomeAttributable", printed: "4%減", comparedTo: "1H22" },
        { of: "halves.1H23.revenues", printed: "1281億9800万円" },
        { of: "halves.1H23.reportedGrowth.yearOverYear.revenues", printed: "5%増", comparedTo: "1H22" },
        { of: "halves.1H23.operatingIncome", printed: "120億8000万円" },
        { of: "halves.1H23.reportedGrowth.yearOverYear.operatingIncome", printed: "8%増", comparedTo: "1H22" },
      ],
    },
    {
      locator: "(second paragraph)",
      states: [
        { of: "observations.1H23.overseasDataCenterProject", printed: "30億円規模", decimals: -9 },
      ],
    },
    {
      locator: "(third paragraph)",
      states: [
        {
          of: "halves.1H23.reportedGrowth.yearOverYear.networkServicesRevenues",
          printed: "10%増",
          comparedTo: "1H22",
          erratum: "growthOfNetworkServicesIn1h23Differs",
        },
        { of: "observations.1H23.largeNetworkContract", printed: "約123億円" },
      ],
    },
    {
      locator: "(last paragraph)",
      states: [
        { of: "guidance.FY2023.revenues", printed: "2860億円", decimals: -9 },
        { of: "guidance.FY2023.revenuesGrowth", printed: "13%増", comparedTo: "FY2022" },
        { of: "guidance.FY2023.operatingIncome", printed: "315億円" },
        { of: "guidance.FY2023.operatingIncomeGrowth", printed: "16%増", comparedTo: "FY2022" },
        { of: "guidance.FY2023.netIncomeAttributable", printed: "207億2000万円" },
        { of: "guidance.FY2023.netIncomeAttributableGrowth", printed: "10%増", comparedTo: "FY2022" },
      ],
    },
  ],
};
