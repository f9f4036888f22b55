import type { SourceDocument } from "../../model/document.js";

/** IIJ's notice of a higher forecast of its year-end dividend for fiscal 2010. */
export const iijFy2010DividendNotice: SourceDocument = {
  id: "iij-fy2010-dividend-notice",
  kind: "notice",
  standing: "issuer",
  title: "IIJ revises its year-end dividend forecast for FY2010 (Exhibit 2; title not in the stored text)",
  publisher: "Internet Initiative Japan Inc.",
  published: { precision: "day", date: "2011-02-10", printed: "2011-02-10" },
  language: "en",
  url: "https://www.sec.gov/Archives/edgar/data/1090633/000117184311000380/exh_2.htm",
  note: "Accession 0001171843-11-000380.",
  places: [
    {
      locator: "2. Revised Year-end Dividend Forecast for FY2010",
      states: [
        { of: "guidance.FY2010.interimDividendsPerShare", printed: "JPY1,250.00", role: "comparative" },
        { of: "guidance.FY2010.yearEndDividendsPerShare", printed: "JPY1,250.00", role: "comparative" },
        { of: "guidance.FY2010.dividendsPerShare", printed: "JPY2,500.00", role: "comparative" },
        { of: "guidance.FY2010.yearEndDividendsPerShare", printed: "JPY1,500.00" },
        { of: "guidance.FY2010.dividendsPerShare", printed: "JPY2,750.00" },
        // Interim dividend paid.
        { of: "fiscalYears.FY2010.interimDividendsPerShare", printed: "JPY1,250.00" },
        { of: "fiscalYears.FY2009.interimDividendsPerShare", printed: "JPY1,000.00", role: "comparative" },
        { of: "fiscalYears.FY2009.yearEndDividendsPerShare", printed: "JPY1,250.00", role: "comparative" },
        { of: "fiscalYears.FY2009.dividendsPerShare", printed: "JPY2,250.00", role: "comparative" },
        {
          of: "observations.2011-02.adssPerShare",
          printed: "400 American Depository Shares represent one share of common stock",
          value: "400",
          unit: "items",
        },
      ],
    },
  ],
};
