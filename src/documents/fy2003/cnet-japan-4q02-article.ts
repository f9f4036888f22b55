import type { SourceDocument } from "../../model/document.js";

/** CNET Japan on IIJ's results of the fourth quarter and the full year of fiscal 2002. */
export const cnetJapan4q02Article: SourceDocument = {
  id: "cnet-japan-4q02-article",
  kind: "article",
  standing: "press",
  title: "IIJの決算、売上高は過去最高だが赤字額は拡大",
  publisher: "CNET Japan (ニューズフロント)",
  published: { precision: "day", date: "2003-05-21", printed: "2003-05-21" },
  language: "ja",
  url: "https://japan.cnet.com/article/20054510/",
  places: [
    {
      locator: "IIJの決算、売上高は過去最高だが赤字額は拡大",
      states: [
        { of: "quarters.4Q02.revenues", printed: "130億円" },
        { of: "quarters.4Q02.reportedGrowth.yearOverYear.revenues", printed: "前年同期から7.7%", comparedTo: "4Q01" },
        { of: "quarters.4Q02.reportedGrowth.quarterOverQuarter.revenues", printed: "前期から23.4%増加", comparedTo: "3Q02" },
        { of: "quarters.4Q02.operatingIncome", printed: "4億4600万円", reads: "loss" },
        { of: "quarters.3Q02.operatingIncome", printed: "5億6700万円", reads: "loss", role: "comparative" },
        { of: "quarters.4Q01.operatingIncome", printed: "1億8600万円", role: "comparative" },
        // Printed as 償却前営業利益 (operating income before depreciation).
        { of: "quarters.4Q02.adjustedEbitda", printed: "4億5900万円" },
        { of: "quarters.4Q02.reportedGrowth.quarterOverQuarter.adjustedEbitda", printed: "前期比で32%増", comparedTo: "3Q02" },
        { of: "quarters.4Q02.reportedGrowth.yearOverYear.adjustedEbitda", printed: "前年同期比で53%減", comparedTo: "4Q01" },
        { of: "quarters.4Q02.netIncome", printed: "21億3600万円の赤字" },
        { of: "quarters.4Q01.netIncome", printed: "16億6700万円", reads: "loss", role: "comparative" },
        { of: "fiscalYears.FY2002.revenues", printed: "440億円" },
        { of: "fiscalYears.FY2002.reportedGrowth.yearOverYear.revenues", printed: "前年度比10.3%増", comparedTo: "FY2001" },
        { of: "fiscalYears.FY2002.operatingIncome", printed: "17億円", reads: "loss" },
        { of: "fiscalYears.FY2001.operatingIncome", printed: "5400万円", role: "comparative" },
        { of: "fiscalYears.FY2002.adjustedEbitda", printed: "18億円" },
        { of: "fiscalYears.FY2001.adjustedEbitda", printed: "30億円", role: "comparative" },
        { of: "fiscalYears.FY2002.netIncome", printed: "93億2000万円の赤字" },
        { of: "fiscalYears.FY2001.netIncome", printed: "74億4600万円", reads: "loss", role: "comparative" },
        { of: "guidance.FY2003.revenuesGrowth.value", printed: "前年度比10%増", comparedTo: "FY2002" },
      ],
    },
  ],
};
