import type { SourceDocument } from "../../model/document.js";

/** IIJ's notice of the repurchase of its own shares in October 2008. */
export const iij200810RepurchaseNotice: SourceDocument = {
  id: "iij-2008-10-repurchase-notice",
  kind: "notice",
  standing: "issuer",
  title: "IIJ announces repurchase of its own shares (Exhibit 1; title not in the stored text)",
  publisher: "Internet Initiative Japan Inc.",
  published: { precision: "day", date: "2008-10-28", printed: "2008-10-28" },
  language: "en",
  url: "https://www.sec.gov/Archives/edgar/data/1090633/000117184308000830/exh_1.htm",
  note: "Accession 0001171843-08-000830.",
  places: [
    {
      locator: "Outline of repurchase",
      states: [
        // 2008-11-14 to 2009-01-30.
        { of: "observations.FY2008.sharesToBeRepurchased", printed: "Up to 4,000 shares" },
        { of: "observations.FY2008.shareOfSharesToBeRepurchased", printed: "1.94%" },
        { of: "observations.FY2008.repurchaseAmount", printed: "Up to JPY 400,000,000" },
        // Excluding treasury shares.
        { of: "observations.2008-10-28.sharesOutstanding", printed: "206,478 shares" },
        { of: "observations.2008-10-27.treasuryShares", printed: "0 shares" },
        { of: "observations.2008-10.adssPerShare", printed: "400 ADSs per 1 share", value: "400", unit: "items" },
      ],
    },
  ],
};
