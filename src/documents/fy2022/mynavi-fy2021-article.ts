import type { SourceDocument } from "../../model/document.js";

/** Mynavi News on IIJ's results of fiscal 2021. */
export const mynaviFy2021Article: SourceDocument = {
  id: "mynavi-fy2021-article",
  kind: "article",
  standing: "press",
  title: "Mynavi article on IIJ FY2021 results",
  publisher: "マイナビニュース",
  published: { precision: "day", date: "2022-05-14", printed: "2022-05-14" },
  language: "ja",
  url: "https://news.mynavi.jp/article/20220514-iij",
  note: "Read entire. The day is that of the address. It cuts 15,672 million off to 156億円. The title is not in the excerpt that was read; this one describes the article.",
  rounding: "unknown",
  places: [
    {
      locator: "(first paragraph)",
      states: [
        { of: "fiscalYears.FY2021.reportedGrowth.yearOverYear.revenues", printed: "6.3%", comparedTo: "FY2020" },
        { of: "fiscalYears.FY2021.reportedGrowth.yearOverYear.operatingIncome", printed: "65.3%増", comparedTo: "FY2020" },
        { of: "fiscalYears.FY2021.netIncomeAttributable", printed: "156億円" },
        { of: "fiscalYears.FY2021.reportedGrowth.yearOverYear.netIncomeAttributable", printed: "61.4%増", comparedTo: "FY2020" },
        { of: "guidance.FY2022.netIncomeAttributable", printed: "175億円" },
        { of: "guidance.FY2022.netIncomeAttributableGrowth", printed: "11.7%増", comparedTo: "FY2021" },
        { of: "quarters.4Q21.netIncomeAttributable", printed: "41.5億円" },
        { of: "quarters.4Q21.reportedGrowth.yearOverYear.netIncomeAttributable", printed: "8.2%増", comparedTo: "4Q20" },
        { of: "quarters.4Q21.operatingMargin", printed: "11.9%" },
        { of: "quarters.4Q20.operatingMargin", printed: "7.2%", role: "comparative" },
      ],
    },
    {
      locator: "期末配当は再度上方修正",
      states: [
        { of: "guidance.FY2021.yearEndDividendsPerShare", printed: "25.00円" },
        { of: "guidance.FY2021.yearEndDividendsPerShare", printed: "23.00円", role: "comparative" },
        { of: "guidance.FY2021.dividendsPerShare", printed: "48円" },
        { of: "fiscalYears.FY2020.dividendsPerShare", printed: "29.75円", role: "comparative" },
        { of: "guidance.FY2022.revenues", printed: "2,500億円", decimals: -10 },
        { of: "guidance.FY2022.revenuesGrowth", printed: "+10.5%", comparedTo: "FY2021" },
        {
          of: "guidance.FY2022.grossMargin",
          printed: "荒利率11.5%",
          value: "0.115",
          unit: "ratio",
          decimals: 3,
          erratum: "grossMarginTargetOfFy2022",
        },
        { of: "guidance.FY2022.interimDividendsPerShare", printed: "29.25円" },
        { of: "guidance.FY2022.yearEndDividendsPerShare", printed: "29.25円" },
        { of: "guidance.FY2022.dividendsPerShare", printed: "58.50円" },
      ],
    },
  ],
};
