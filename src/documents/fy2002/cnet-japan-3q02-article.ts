import type { SourceDocument } from "../../model/document.js";

/** CNET Japan on IIJ's results of the third quarter of fiscal 2002. */
export const cnetJapan3q02Article: SourceDocument = {
  id: "cnet-japan-3q02-article",
  kind: "article",
  standing: "press",
  title: "CNET Japan news article on IIJ 3Q02 results",
  publisher: "CNET Japan",
  published: { precision: "day", date: "2003-02-13", printed: "2003-02-13" },
  language: "ja",
  url: "https://japan.cnet.com/article/20052297/?tag=cleaf_relstory_manual",
  note: "The title is not in the excerpt that was read; this one describes the article. The publication date is the day of the announcement in the text.",
  places: [
    {
      locator: "(no heading in excerpt; lead paragraph)",
      states: [
        { of: "quarters.3Q02.revenues", printed: "106億円" },
        { of: "quarters.3Q02.reportedGrowth.yearOverYear.revenues", printed: "前年同期比6.3%増", comparedTo: "3Q01" },
        { of: "quarters.3Q02.operatingIncome", printed: "5億6700万円", reads: "loss" },
        { of: "quarters.3Q01.operatingIncome", printed: "1億5100万", role: "comparative" },
        { of: "quarters.2Q02.operatingIncome", printed: "1億9400万円", reads: "loss", role: "comparative" },
      ],
    },
    {
      locator: "(no heading; second paragraph, outlook)",
      states: [
        { of: "guidance.4Q02.revenues", printed: "125〜130億円", as: "threshold" },
        { of: "guidance.FY2002.revenuesGrowth.value", printed: "前年度比10%", comparedTo: "FY2001" },
      ],
    },
    {
      locator: "(no heading; paragraph on top 150 customers)",
      states: [
        { of: "observations.3Q02.top150CustomersShareOfRevenues", printed: "約半分" },
        { of: "crossSelling.3Q02.valueAddedServices.rate", printed: "67%" },
      ],
    },
    {
      locator: "(no heading)",
      states: [
        { of: "observations.3Q02.infrastructureCostLag", printed: "6〜9カ月", as: "nominal", readOnce: true },
        { of: "crossSelling.3Q02.valueAddedServices.base", printed: "上位顧客150社", readOnce: true },
      ],
    },
  ],
};
