import type { SourceDocument } from "../../model/document.js";

/** Mynavi News on IIJ's results of fiscal 2022. */
export const mynaviFy2022Article: SourceDocument = {
  id: "mynavi-fy2022-article",
  kind: "article",
  standing: "press",
  title: "Mynavi article on IIJ FY2022 results",
  publisher: "マイナビニュース",
  published: { precision: "day", date: "2023-05-13", printed: "2023-05-13" },
  language: "ja",
  url: "https://prod-news.global.ssl.fastly.net/article/20230513-iij",
  note: "Read as an excerpt of about 2,000 characters. The day is that of the address. The title is not in the excerpt that was read; this one describes the article.",
  places: [
    {
      locator: "(second paragraph)",
      states: [
        { of: "fiscalYears.FY2022.revenues", printed: "2,527億800万円" },
        { of: "fiscalYears.FY2022.reportedGrowth.yearOverYear.revenues", printed: "+11.7%", comparedTo: "FY2021" },
        { of: "fiscalYears.FY2022.operatingIncome", printed: "272億2,100万円" },
        { of: "fiscalYears.FY2022.reportedGrowth.yearOverYear.operatingIncome", printed: "+15.6%", comparedTo: "FY2021" },
      ],
    },
    {
      locator: "(third paragraph)",
      states: [
        { of: "fiscalYears.FY2022.consumerMobileSubscriptions", printed: "120万件を突破", unit: "subscriptions" },
        { of: "fiscalYears.FY2022.consumerMobileRevenues", printed: "210億円", decimals: -9 },
        { of: "observations.2023-04.gigaPlanSubscriptions", printed: "90万件を超える", unit: "subscriptions" },
      ],
    },
    {
      locator: "(fourth paragraph)",
      states: [
        { of: "fiscalYears.FY2022.yearEndDividendsPerShare", printed: "29.255円", erratum: "dividendsOfFy2022InFormerShares" },
        { of: "fiscalYears.FY2022.dividendsPerShare", printed: "58.51円", erratum: "dividendsOfFy2022InFormerShares" },
        { of: "guidance.FY2023.dividendsPerShare", printed: "34.36円" },
      ],
    },
    {
      locator: "(paragraph on employees)",
      states: [
        { of: "fiscalYears.FY2022.employees", printed: "4,451名" },
        { of: "observations.2023-04.newGraduatesHired", printed: "246名" },
      ],
    },
  ],
};
