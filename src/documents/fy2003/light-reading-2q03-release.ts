import type { SourceDocument } from "../../model/document.js";

/** Light Reading's reprint of IIJ's release of the results of the second quarter of fiscal 2003. */
export const lightReading2q03Release: SourceDocument = {
  id: "light-reading-2q03-release",
  kind: "pressRelease",
  standing: "mirror",
  title: "IIJ Reports Fiscal Q2",
  publisher: "Light Reading (reprint of IIJ release)",
  published: { precision: "day", date: "2003-11-21", printed: "2003-11-21" },
  language: "en",
  url: "https://www.lightreading.com/business-management/iij-reports-fiscal-q2",
  places: [
    {
      locator: "IIJ Reports Fiscal Q2 (article text, November 21, 2003)",
      states: [
        { of: "quarters.2Q03.revenues", printed: "JPY 9,185 million" },
        { of: "quarters.2Q03.convenienceTranslation.revenues", printed: "$ 82.4 million" },
        { of: "quarters.2Q03.reportedGrowth.quarterOverQuarter.revenues", printed: "increase of 10.1%", comparedTo: "1Q03" },
        { of: "quarters.1Q03.revenues", printed: "JPY 8,344 million", role: "comparative" },
        { of: "quarters.2Q03.reportedGrowth.yearOverYear.revenues", printed: "decrease of 13.1%", comparedTo: "2Q02" },
        { of: "quarters.2Q03.operatingIncome", printed: "JPY 830 million", reads: "loss" },
        { of: "quarters.2Q03.convenienceTranslation.operatingIncome", printed: "$ 7.4 million", reads: "loss" },
        // JPY 1,060 million in iij-1q03-release.
        { of: "quarters.1Q03.operatingIncome", printed: "1,206 million", reads: "loss", role: "restated", unit: "JPY" },
        { of: "quarters.2Q02.operatingIncome", printed: "JPY 194 million", reads: "loss", role: "comparative" },
        { of: "quarters.2Q03.crosswaveReceivableWriteOffs", printed: "JPY 287 million" },
        { of: "quarters.2Q03.adjustedEbitda", printed: "JPY 126 million" },
        { of: "quarters.2Q03.convenienceTranslation.adjustedEbitda", printed: "$ 1.1 million" },
        // JPY -97 million in iij-1q03-release.
        { of: "quarters.1Q03.adjustedEbitda", printed: "JPY 243 million adjusted EBITDA loss", role: "restated" },
        { of: "quarters.2Q02.adjustedEbitda", printed: "JPY 662 million", role: "comparative" },
        { of: "quarters.2Q02.netIncome", printed: "JPY 2,326 million", reads: "loss", role: "comparative" },
        { of: "quarters.2Q03.netIncome", printed: "JPY 278 million", reads: "loss" },
      ],
    },
  ],
};
