import type { SourceDocument } from "../../model/document.js";

/** Mynavi News on IIJ's results of the first half of fiscal 2021. */
export const mynavi1h21Article: SourceDocument = {
  id: "mynavi-1h21-article",
  kind: "article",
  standing: "press",
  title: "Mynavi article on IIJ 1H21 results",
  publisher: "マイナビニュース",
  published: { precision: "day", date: "2021-11-06", printed: "2021-11-06" },
  language: "ja",
  url: "https://prod-news.global.ssl.fastly.net/article/20211106-iij",
  note: "Read as an excerpt of about 2,000 characters. The day is that of the address. The title is not in the excerpt that was read; this one describes the article.",
  places: [
    {
      locator: "(first paragraph)",
      states: [
        { of: "halves.1H21.revenues", printed: "1,090.5億円" },
        { of: "halves.1H21.reportedGrowth.yearOverYear.revenues", printed: "7.3%増", comparedTo: "1H20" },
        { of: "halves.1H21.operatingIncome", printed: "93億円" },
        { of: "halves.1H21.reportedGrowth.yearOverYear.operatingIncome", printed: "77.6%増", comparedTo: "1H20" },
        { of: "halves.1H21.netIncomeAttributable", printed: "68.9億円" },
        { of: "halves.1H21.reportedGrowth.yearOverYear.netIncomeAttributable", printed: "148.8%増", comparedTo: "1H20" },
      ],
    },
    {
      locator: "(second paragraph)",
      states: [
        { of: "guidance.FY2021.interimDividendsPerShare", printed: "23.0円" },
        { of: "guidance.FY2021.interimDividendsPerShare", printed: "19.5円", role: "comparative" },
        { of: "guidance.FY2021.yearEndDividendsPerShare", printed: "23.0円" },
        { of: "guidance.FY2021.yearEndDividendsPerShare", printed: "19.5円", role: "comparative" },
      ],
    },
    {
      locator: "連結業績の状況",
      states: [
        { of: "halves.1H21.networkServicesRevenues", printed: "634.4億円", erratum: "networkServicesSaidToLeaveOutMobile" },
        {
          of: "halves.1H21.reportedGrowth.yearOverYear.networkServicesRevenues",
          printed: "+2.1%",
          comparedTo: "1H20",
          erratum: "networkServicesSaidToLeaveOutMobile",
        },
        { of: "halves.1H21.networkServicesGrossProfit", printed: "166.8億円", erratum: "networkServicesSaidToLeaveOutMobile" },
        {
          of: "halves.1H21.reportedGrowth.yearOverYear.networkServicesGrossProfit",
          printed: "+36.7%",
          comparedTo: "1H20",
          erratum: "networkServicesSaidToLeaveOutMobile",
        },
        { of: "halves.1H21.reportedGrowth.yearOverYear.ipServicesRevenues", printed: "+13.2%", comparedTo: "1H20" },
        { of: "halves.1H21.reportedGrowth.yearOverYear.securityRevenues", printed: "+16.6%", comparedTo: "1H20" },
        { of: "halves.1H21.reportedGrowth.yearOverYear.wanServicesRevenues", printed: "+4.4%", comparedTo: "1H20" },
        { of: "halves.1H21.enterpriseMobileRevenues", printed: "48.4億円" },
        { of: "halves.1H21.reportedGrowth.yearOverYear.enterpriseMobileRevenues", printed: "38.9%増", comparedTo: "1H20" },
      ],
    },
  ],
};
