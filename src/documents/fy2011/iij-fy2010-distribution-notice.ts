import type { SourceDocument } from "../../model/document.js";

/** IIJ's notice of the distribution of retained earnings for fiscal 2010. */
export const iijFy2010DistributionNotice: SourceDocument = {
  id: "iij-fy2010-distribution-notice",
  kind: "notice",
  standing: "issuer",
  title: "IIJ announces the distribution of retained earnings (Exhibit 1; title not in the stored text)",
  publisher: "Internet Initiative Japan Inc.",
  published: { precision: "day", date: "2011-05-26", printed: "2011-05-26" },
  language: "en",
  url: "https://www.sec.gov/Archives/edgar/data/1090633/000117184311001641/exh_1.htm",
  note: "Accession 0001171843-11-001641.",
  places: [
    {
      locator: "1. Dividend",
      states: [
        // Resolved by the board, subject to the general meeting of 2011-06-28.
        { of: "fiscalYears.FY2010.yearEndDividendsPerShare", printed: "JPY1,500" },
        // Latest forecast, 2011-05-13.
        { of: "guidance.FY2010.yearEndDividendsPerShare", printed: "JPY1,500" },
        { of: "fiscalYears.FY2009.yearEndDividendsPerShare", printed: "JPY1,250", role: "comparative" },
        { of: "fiscalYears.FY2010.yearEndDividends", printed: "JPY304 million" },
        { of: "fiscalYears.FY2009.yearEndDividends", printed: "JPY253 million", role: "comparative" },
      ],
    },
    {
      locator: "<Reference> Annual dividend payments",
      states: [
        {
          of: "fiscalYears.FY2010.interimDividendsPerShare",
          printed: "JPY1,250 (paid)",
          value: "1250",
          unit: "JPY",
          decimals: 0,
        },
        { of: "fiscalYears.FY2010.dividendsPerShare", printed: "JPY2,750" },
        { of: "fiscalYears.FY2009.interimDividendsPerShare", printed: "JPY1,000", role: "comparative" },
        { of: "fiscalYears.FY2009.dividendsPerShare", printed: "JPY2,250", role: "comparative" },
      ],
    },
  ],
};
