import type { SourceDocument } from "../../model/document.js";

/** The auditor's report to IIJ's restated financial statements of the fiscal years 2001 to 2003. */
export const iijFy2003Restatement: SourceDocument = {
  id: "iij-fy2003-restatement",
  kind: "financialStatements",
  standing: "issuer",
  title: "Consolidated Balance Sheets as of March 31, 2003 (Restated) and 2004 (Restated) ... (Exhibit 1)",
  publisher: "Internet Initiative Japan Inc.",
  published: { precision: "year", date: "2005", printed: "2005" },
  language: "en",
  url: "https://www.sec.gov/Archives/edgar/data/1090633/000114554905000604/k00899exv1.htm",
  note: "Audited. SEC accession 0001145549-05-000604; the day of publication is not in the excerpt that was read.",
  places: [
    {
      locator: "Report of Independent Registered Public Accounting Firm",
      states: [
        // Year ended March 31, 2002.
        {
          of: "fiscalYears.FY2001.equityInNetIncomeOfCrosswave",
          printed: "¥5,421,255 thousand",
          reads: "loss",
          accountingStandard: "US GAAP",
        },
        { of: "observations.FY2001.crosswaveOwnership", printed: "37.85 percent", accountingStandard: "US GAAP" },
      ],
    },
  ],
};
