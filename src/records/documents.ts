// Derived from src/documents by `npm run derive`; not to be edited.
import type { DocumentRecord } from "../model/document.js";
import { record } from "../model/record.js";

/** The source documents by id, oldest first. */
export const documents = /* @__PURE__ */ record({
  "iij-2002-12-02-release": {
    id: "iij-2002-12-02-release",
    kind: "pressRelease",
    title: "IIJ Awarded “Best Service Provider of Year 2002” in Nikkei Survey",
    publisher: "Internet Initiative Japan Inc.",
    published: { precision: "day", date: "2002-12-02", printed: "December 2, 2002" },
    language: "en",
    sha256: "4713912f8dc7dd9ebbc49b1952f612d205867e8f729a94a5369ab12945851235",
    topicsWithoutFigures: [],
  },
  "iij-3q02-presentation": {
    id: "iij-3q02-presentation",
    kind: "presentation",
    title: "Internet Initiative Japan (Nasdaq: IIJI)",
    publisher: "Internet Initiative Japan Inc.",
    published: { precision: "month", date: "2003-02", printed: "February, 2003" },
    language: "en",
    sha256: "22de0751c784d8c23d87309778e6473dbfc5c89dd9cd40c99d9c7e241df3ba87",
    topicsWithoutFigures: ["Revenues Growth (QoQ)", "Revenues Growth (Full Fiscal)", "Revenues Portfolio(FY02 9 months accumulated)", "IIJ Top 150 Customers (3Q02) > Revenues at December 2002", "Revenues and Gross Margin", "Total Number of Contracts and Bandwidth in Dedicated Access Services", "IP Service(*) ARPU", "Revenues and Gross Margin [2]", "Revenues and Gross Margin [3]", "Operating Profit (QoQ)", "IIJ CDN customer includes", "Total Ranking / Broadband Service > By Category", "Total Ranking / Dedicated Access > By Category", "Total Ranking / Dialup Access > By Category", "Total Ranking / Dialup Access [2] > By Category"],
  },
} as const satisfies Readonly<Record<string, DocumentRecord>>);
