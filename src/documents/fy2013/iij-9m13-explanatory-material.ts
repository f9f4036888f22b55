import type { SourceDocument } from "../../model/document.js";

/** IIJ's explanatory material on the first nine months of fiscal 2013, as minkabu has it. */
export const iij9m13ExplanatoryMaterial: SourceDocument = {
  id: "iij-9m13-explanatory-material",
  kind: "financialStatements",
  standing: "mirror",
  title: "Explanatory material on the nine months ended December 31, 2013 (title not in excerpt; file 091220140207002123.zip at minkabu)",
  publisher: "Internet Initiative Japan Inc. (via minkabu)",
  published: { precision: "day", date: "2014-02-07", printed: "2014-02-07" },
  language: "ja",
  url: "http://minkabu.jp/announcements/3774/091220140207002123.zip",
  note: "File 091220140207002123.zip; its day is that of the file's name. Read as an excerpt of about 2,000 characters, which breaks off in the figure of the outsourcing cost.",
  places: [
    {
      locator: "(no heading; second paragraph)",
      states: [
        { of: "nineMonths.9M13.reportedChange.operatingCostsAndExpenses", printed: "6,888 百万円増", comparedTo: "9M12" },
        { of: "nineMonths.9M13.reportedGrowth.yearOverYear.operatingCostsAndExpenses", printed: "9.6%増", comparedTo: "9M12" },
        { of: "nineMonths.9M13.reportedChange.personnelCosts", printed: "1,281 百万円増", comparedTo: "9M12" },
        { of: "nineMonths.9M13.reportedGrowth.yearOverYear.personnelCosts", printed: "11.1%増", comparedTo: "9M12" },
        // Excerpt breaks off after "1,882 百"; unit completed from the two figures before it.
        {
          of: "nineMonths.9M13.reportedChange.outsourcingCosts",
          printed: "1,882 百",
          value: "1882000000",
          unit: "JPY",
          decimals: -6,
          comparedTo: "9M12",
        },
      ],
    },
  ],
};
