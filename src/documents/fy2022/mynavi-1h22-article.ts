import type { SourceDocument } from "../../model/document.js";

/** Mynavi News on IIJ's results of the first half of fiscal 2022. */
export const mynavi1h22Article: SourceDocument = {
  id: "mynavi-1h22-article",
  kind: "article",
  standing: "press",
  title: "Mynavi article on IIJ 1H22 results",
  publisher: "Mynavi News",
  published: { precision: "day", date: "2022-11-07", printed: "2022-11-07" },
  language: "ja",
  url: "https://news.mynavi.jp/techplus/article/20221107-2506402",
  note: "The title is not in the excerpt that was read; this one describes the article.",
  places: [
    {
      locator: "(no heading)",
      states: [
        { of: "halves.1H22.revenues", printed: "1219億6000万円", readOnce: true },
        { of: "halves.1H22.operatingIncome", printed: "111億7000万円", readOnce: true },
        // The line attributable to owners: IIJ's release of that day has JPY 8.6 billion of it.
        { of: "halves.1H22.netIncomeAttributable", printed: "86億4000万円", readOnce: true },
      ],
    },
    {
      locator: "(first to third paragraph)",
      states: [
        { of: "halves.1H22.reportedGrowth.yearOverYear.revenues", printed: "12%増", comparedTo: "1H21" },
        { of: "halves.1H22.reportedGrowth.yearOverYear.operatingIncome", printed: "20%増", comparedTo: "1H21" },
        { of: "halves.1H22.reportedGrowth.yearOverYear.netIncomeAttributable", printed: "25%増", comparedTo: "1H21" },
        { of: "halves.1H22.outsourcingRevenues", printed: "224億7000万円" },
        { of: "halves.1H22.reportedGrowth.yearOverYear.outsourcingRevenues", printed: "15%増", comparedTo: "1H21" },
        { of: "halves.1H22.securityRevenues", printed: "127億4000万円" },
        { of: "halves.1H22.reportedGrowth.yearOverYear.securityRevenues", printed: "22%増", comparedTo: "1H21" },
        // IIJ's release says SI revenues +19.5 % for 1H22; 333億円 may leave out equipment sales.
        { of: "halves.1H22.systemsIntegrationRevenues", printed: "333億円" },
        // IIJ's release says SI revenues +19.5 % for 1H22; 333億円 may leave out equipment sales.
        { of: "halves.1H22.reportedGrowth.yearOverYear.systemsIntegrationRevenues", printed: "16%増", comparedTo: "1H21" },
        { of: "guidance.FY2022.revenues", printed: "2500億円", decimals: -10 },
        { of: "guidance.FY2022.operatingIncome", printed: "272億円" },
        { of: "guidance.FY2022.netIncomeAttributable", printed: "175億円" },
      ],
    },
  ],
};
