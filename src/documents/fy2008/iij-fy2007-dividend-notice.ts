import type { SourceDocument } from "../../model/document.js";

/** IIJ's notice of a higher year-end dividend for fiscal 2007. */
export const iijFy2007DividendNotice: SourceDocument = {
  id: "iij-fy2007-dividend-notice",
  kind: "notice",
  standing: "issuer",
  title: "IIJ Announces Revision to Its Year-End Dividend Forecast for the Fiscal Year Ended March 31, 2008 (Exhibit 3)",
  publisher: "Internet Initiative Japan Inc.",
  published: { precision: "day", date: "2008-05-15", printed: "2008-05-15" },
  language: "en",
  url: "https://www.sec.gov/Archives/edgar/data/1090633/000117184308000393/exh_3.htm",
  note: "Accession 0001171843-08-000393, the filing of the results of fiscal 2007. The columns were read from a table without lines.",
  places: [
    {
      locator: "1. Revised Year-end Dividend Forecast for FY2007",
      states: [
        { of: "guidance.FY2007.interimDividendsPerShare", printed: "JPY 750", role: "comparative" },
        { of: "guidance.FY2007.yearEndDividendsPerShare", printed: "JPY 750", role: "comparative" },
        { of: "guidance.FY2007.dividendsPerShare", printed: "JPY 1,500", role: "comparative" },
        { of: "guidance.FY2007.yearEndDividendsPerShare", printed: "JPY 1,000" },
        { of: "guidance.FY2007.dividendsPerShare", printed: "JPY 1,750" },
        // Interim dividend paid.
        { of: "fiscalYears.FY2007.interimDividendsPerShare", printed: "JPY 750" },
        // Two numbers stand on the FY2006 line, read as year-end and total.
        { of: "fiscalYears.FY2006.yearEndDividendsPerShare", printed: "JPY 1,500", role: "comparative" },
        { of: "fiscalYears.FY2006.dividendsPerShare", printed: "JPY 1,500", role: "comparative" },
        {
          of: "observations.2008-05.adssPerShare",
          printed: "400 American Depository Shares represent one share of common stock",
          value: "400",
          unit: "items",
        },
      ],
    },
  ],
};
