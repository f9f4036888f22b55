import type { SourceDocument } from "../../model/document.js";

/** 株式新聞 on IIJ's results of the first half of fiscal 2020 and its share split. */
export const kabushiki1h20Article: SourceDocument = {
  id: "kabushiki-1h20-article",
  kind: "article",
  standing: "press",
  title: "IIJが急騰し年初来高値、1対2の株式分割と通期業績予想の上方修正を材料視",
  publisher: "モーニングスター, 株式新聞",
  published: { precision: "day", date: "2020-11-09", printed: "2020-11-09" },
  language: "ja",
  url: "https://kabushiki.jp/news/419228",
  note: "Read entire.",
  places: [
    {
      locator: "(no heading)",
      states: [
        { of: "guidance.FY2020.revenues", printed: "2120億円", decimals: -9, accountingStandard: "IFRS" },
        { of: "guidance.FY2020.revenuesGrowth", printed: "3.7%増", comparedTo: "FY2019", accountingStandard: "IFRS" },
        { of: "guidance.FY2020.revenues", printed: "2100億円", decimals: -10, role: "comparative", accountingStandard: "IFRS" },
        { of: "guidance.FY2020.operatingIncome", printed: "113億円", accountingStandard: "IFRS" },
        { of: "guidance.FY2020.operatingIncomeGrowth", printed: "37.4%増", comparedTo: "FY2019", accountingStandard: "IFRS" },
        { of: "guidance.FY2020.operatingIncome", printed: "87億円", role: "comparative", accountingStandard: "IFRS" },
        { of: "halves.1H20.revenues", printed: "1016億6500万円", accountingStandard: "IFRS" },
        {
          of: "halves.1H20.reportedGrowth.yearOverYear.revenues",
          printed: "2,5%増",
          value: "0.025",
          unit: "ratio",
          decimals: 3,
          comparedTo: "1H19",
          accountingStandard: "IFRS",
          erratum: "commaForDecimalPoint",
        },
        { of: "halves.1H20.operatingIncome", printed: "52億3900万円", accountingStandard: "IFRS" },
        {
          of: "halves.1H20.reportedGrowth.yearOverYear.operatingIncome",
          printed: "56.3%増",
          comparedTo: "1H19",
          accountingStandard: "IFRS",
        },
        { of: "observations.2020-11.stockSplit", printed: "1株を2株に", value: "2", unit: "times", remark: "January 1, 2021" },
      ],
    },
  ],
};
