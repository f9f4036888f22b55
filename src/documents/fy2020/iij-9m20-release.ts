import type { SourceDocument } from "../../model/document.js";

/** IIJ's release of the results of the first nine months of fiscal 2020: the President's words. */
export const iij9m20Release: SourceDocument = {
  id: "iij-9m20-release",
  kind: "pressRelease",
  standing: "issuer",
  title: "IIJ Announces its Nine Months Financial Results for the Fiscal Year Ending March 31, 2021",
  publisher: "Internet Initiative Japan Inc.",
  published: { precision: "day", date: "2021-02-08", printed: "2021-02-08" },
  language: "en",
  url: "https://www.wallstreet-online.de/nachricht/13464593-iij-announces-its-nine-months-financial-results-for-the-fiscal-year-ending-march-31-2021",
  note: "Read in a mirror on wallstreet-online.",
  places: [
    {
      locator: "(no heading; quotation of the President)",
      states: [
        {
          of: "nineMonths.9M20.reportedGrowth.yearOverYear.ipServicesRevenues",
          printed: "around 12.5%",
          accountingStandard: "IFRS",
          comparedTo: "9M19",
        },
        {
          of: "nineMonths.9M20.reportedGrowth.yearOverYear.enterpriseMobileRevenues",
          printed: "around 26.7%",
          accountingStandard: "IFRS",
          comparedTo: "9M19",
        },
      ],
    },
  ],
};
