import type { SourceDocument } from "../../model/document.js";

/** INTERNET Watch on IIJ's results of the fourth quarter of fiscal 2003. */
export const internetWatch4q03Article: SourceDocument = {
  id: "internet-watch-4q03-article",
  kind: "article",
  standing: "press",
  title: "INTERNET Watch article on IIJ 4Q03 and FY2003 results",
  publisher: "INTERNET Watch (Impress)",
  published: { precision: "day", date: "2004-05-14", printed: "2004-05-14" },
  language: "ja",
  url: "https://internet.watch.impress.co.jp/cda/news/2004/05/14/3117.html",
  note: "The title is not in the excerpt that was read; this one describes the article. It announces the results of 4Q03 but prints 第3四半期 (third quarter) in front of the figures.",
  places: [
    {
      locator: "● 売っても売っても売上が伸びない接続サービスをSI事業がカバー",
      states: [
        { of: "quarters.4Q03.revenues", printed: "116億1,700万円" },
        { of: "quarters.4Q03.reportedGrowth.quarterOverQuarter.revenues", printed: "前期比20.6%増", comparedTo: "3Q03" },
        { of: "quarters.4Q03.operatingIncome", printed: "3億5,000万円" },
        { of: "quarters.4Q03.reportedGrowth.quarterOverQuarter.operatingIncome", printed: "48.3%増", comparedTo: "3Q03" },
        { of: "quarters.4Q03.systemsIntegrationGrossMargin", printed: "23.7%" },
      ],
    },
    {
      locator: "(no heading)",
      states: [
        // The period is not printed.
        { of: "fiscalYears.FY2003.backboneShareOfConnectivityCost", printed: "8分の1", readOnce: true },
        // Period and comparison not printed.
        { of: "fiscalYears.FY2003.reportedChange.backboneCost", printed: "約10%削減", readOnce: true },
      ],
    },
  ],
};
