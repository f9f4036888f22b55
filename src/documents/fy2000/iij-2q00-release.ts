import type { SourceDocument } from "../../model/document.js";

/** IIJ's release of the results of the second quarter of fiscal 2000. */
export const iij2q00Release: SourceDocument = {
  id: "iij-2q00-release",
  kind: "pressRelease",
  standing: "issuer",
  title: "IIJ Announces Steady Revenue Growth and Positive EBITDA for its 2nd Quarter Results",
  publisher: "Internet Initiative Japan Inc.",
  published: { precision: "day", date: "2000-11-14", printed: "2000-11-14" },
  language: "en",
  url: "http://www.iij.ad.jp/ir/library/financial/html/2q00/index.html",
  places: [
    {
      locator: "The 2nd Quarter of FY2000 Results Summary",
      states: [
        { of: "quarters.2Q00.revenues", printed: "JPY 8,108 million" },
        { of: "quarters.2Q00.reportedGrowth.yearOverYear.revenues", printed: "up 21.4%", comparedTo: "2Q99" },
        { of: "quarters.2Q00.reportedGrowth.quarterOverQuarter.revenues", printed: "up 11.9%", comparedTo: "1Q00" },
        { of: "quarters.2Q00.operatingMargin", printed: "(-)7.8%" },
        { of: "quarters.1Q00.operatingMargin", printed: "(-)11.9%", role: "comparative" },
      ],
    },
    {
      locator: "(no heading)",
      states: [
        { of: "observations.2Q00.crosswaveOwnership", printed: "34.9%-owned", readOnce: true },
      ],
    },
  ],
};
