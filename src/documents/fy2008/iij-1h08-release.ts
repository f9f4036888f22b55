import type { SourceDocument } from "../../model/document.js";

/** IIJ's release of the results of the first half of fiscal 2008. */
export const iij1h08Release: SourceDocument = {
  id: "iij-1h08-release",
  kind: "pressRelease",
  standing: "issuer",
  title: "IIJ Announces First Six Months Financial Results For Fiscal Year Ending March 31, 2009",
  publisher: "Internet Initiative Japan Inc.",
  published: { precision: "day", date: "2008-11-13", printed: "2008-11-13" },
  language: "en",
  url: "http://www.globenewswire.com/news-release/2008/11/13/388288/154500/en/IIJ-Announces-First-Six-Months-Financial-Results-For-Fiscal-Year-Ending-March-31-2009.html",
  places: [
    {
      locator: "(no heading)",
      states: [
        { of: "halves.1H08.revenues", printed: "JPY33,254 million", readOnce: true },
        { of: "halves.1H08.reportedGrowth.yearOverYear.revenues", printed: "up 10.9% YoY", comparedTo: "1H07", readOnce: true },
        { of: "halves.1H08.operatingIncome", printed: "JPY1,005 million", readOnce: true },
        {
          of: "halves.1H08.reportedGrowth.yearOverYear.operatingIncome",
          printed: "down 44.6% YoY",
          comparedTo: "1H07",
          readOnce: true,
        },
        { of: "halves.1H08.netIncome", printed: "JPY368 million", readOnce: true },
        { of: "halves.1H08.reportedGrowth.yearOverYear.netIncome", printed: "down 89.4% YoY", comparedTo: "1H07", readOnce: true },
        { of: "halves.1H08.convenienceTranslation.revenues", printed: "$313.9 million", readOnce: true },
        { of: "halves.1H08.convenienceTranslation.operatingIncome", printed: "$9.5 million", readOnce: true },
        { of: "halves.1H08.convenienceTranslation.netIncome", printed: "$3.5 million", readOnce: true },
        {
          of: "halves.1H08.reportedGrowth.yearOverYear.grossMargin",
          printed: "decreased by 0.2% YoY",
          comparedTo: "1H07",
          readOnce: true,
        },
        { of: "halves.1H08.newSubsidiariesOperatingIncome", printed: "JPY453 million", reads: "loss", readOnce: true },
        // A benefit.
        {
          of: "halves.1H07.deferredTaxExpense",
          printed: "JPY1,970 million",
          reads: "decrease",
          role: "comparative",
          readOnce: true,
        },
      ],
    },
  ],
};
