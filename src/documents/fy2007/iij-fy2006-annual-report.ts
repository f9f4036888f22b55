import type { SourceDocument } from "../../model/document.js";

/** The cover of IIJ's annual report on Form 20-F for fiscal 2006. */
export const iijFy2006AnnualReport: SourceDocument = {
  id: "iij-fy2006-annual-report",
  kind: "annualReport",
  standing: "issuer",
  title: "Form 20-F for the fiscal year ended March 31, 2007 (cover)",
  publisher: "Internet Initiative Japan Inc.",
  published: { precision: "day", date: "2007-07-06", printed: "2007-07-06" },
  language: "en",
  url: "http://money.mymotherlode.com/clarkebroadcasting.mymotherlode/action/getedgarwindow?accesscode=114554907001220",
  note: "Accession 0001145549-07-001220. Read as an excerpt of about 2,000 characters from the beginning.",
  places: [
    {
      locator: "cover",
      states: [
        { of: "observations.2007-03-31.sharesOutstanding", printed: "204,300", unit: "shares" },
        { of: "observations.2007-03-31.sharesRepresentedByAdss", printed: "27,409 shares" },
      ],
    },
  ],
};
