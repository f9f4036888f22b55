import type { SourceDocument } from "../../model/document.js";

/** Light Reading on Ethernet services in Japan, with figures of IIJ and its affiliate Crosswave. */
export const lightReading200205Article: SourceDocument = {
  id: "light-reading-2002-05-article",
  kind: "article",
  standing: "press",
  title: "Japan's Ethernet Elite",
  publisher: "Light Reading",
  published: { precision: "day", date: "2002-05-27", printed: "2002-05-27" },
  language: "en",
  url: "https://www.lightreading.com/japans-ethernet-elite/d/d-id/580650",
  places: [
    {
      locator: "Ethernet WANnabe?",
      states: [
        // "last year".
        { of: "fiscalYears.FY2001.revenues", printed: "¥39.9 billion" },
        { of: "fiscalYears.FY2001.convenienceTranslation.revenues", printed: "US$320 million", decimals: -7 },
        { of: "fiscalYears.FY2001.netIncome", printed: "¥7.5 billion", reads: "loss" },
        { of: "fiscalYears.FY2001.convenienceTranslation.netIncome", printed: "$60 million", reads: "loss", decimals: -7 },
        { of: "fiscalYears.FY2000.netIncome", printed: "¥4.6 billion", reads: "loss", role: "comparative" },
        { of: "fiscalYears.FY2000.convenienceTranslation.netIncome", printed: "$36.8 million", reads: "loss", role: "comparative" },
        // Affiliate, not IIJ.
        { of: "observations.FY2001.crosswaveNetIncome", printed: "¥13.4 billion", reads: "loss" },
        // Of the loss: it grew.
        {
          of: "observations.FY2001.reportedGrowth.yearOverYear.crosswaveNetLoss",
          printed: "23.5 percent more",
          comparedTo: "FY2000",
        },
      ],
    },
    {
      locator: "(no heading)",
      states: [
        {
          of: "observations.FY2001.convenienceTranslation.crosswaveNetIncome",
          printed: "$107 million",
          reads: "loss",
          readOnce: true,
        },
        { of: "observations.2002-05.crosswaveOwnership", printed: "37.9 percent", readOnce: true },
        // Of the market, not of IIJ; "about".
        { of: "observations.2002-05.wideAreaEthernetShareOfCorporateLines", printed: "2 percent", readOnce: true },
        // Of the market, not of IIJ.
        { of: "observations.2002-05.corporateLines", printed: "300,000-odd", unit: "lines", decimals: -5, readOnce: true },
        // Of the market, not of IIJ; "about".
        { of: "observations.2002-05.frameRelayShareOfCorporateLines", printed: "70 percent", readOnce: true },
      ],
    },
  ],
};
