// Derived from src/documents by `npm run derive`; not to be edited.
import type { Erratum } from "../model/erratum.js";
import { record } from "../model/record.js";

/** What the documents get wrong, contradict or leave unclear, by id. */
export const errata = /* @__PURE__ */ record({
  "fourth-ranking-mislabelled": {
    kind: "mislabelled",
    printed: [
      { printed: "Total Ranking / Dialup Access", document: "iij-3q02-presentation", locator: "Total Ranking / Dialup Access [2]" },
    ],
    reading: "The fourth table ranks web server hosting.",
    reason: "It has the title of the third table but other lines: IIJ is second, behind NTT PC Communications. The release has IIJ first in dial-up access and second only in web server hosting, the one category that the slides would otherwise lack.",
    evidence: [
      { printed: "number two", document: "iij-2002-12-02-release", locator: "IIJ Awarded “Best Service Provider of Year 2002” in Nikkei Survey" },
      { printed: "web server hosting service", document: "iij-2002-12-02-release", locator: "IIJ Awarded “Best Service Provider of Year 2002” in Nikkei Survey" },
      { printed: "four total qualifying categories", document: "iij-2002-12-02-release", locator: "IIJ Awarded “Best Service Provider of Year 2002” in Nikkei Survey" },
      { citation: "Nikkei BP IT Pro, column of December 14, 2002, on the same survey (http://itpro.nikkeibp.co.jp/free/ITPro/OPINION/20021214/1/): NTT PC Communications first in hosting and housing." },
    ],
    status: "explained",
  },
  "poweredcom-spelling": {
    kind: "spelling",
    printed: [
      { printed: "Powered Com", document: "iij-3q02-presentation", locator: "Total Ranking / Dedicated Access" },
      { printed: "PoweredCom", document: "iij-2002-12-02-release", locator: "IIJ Awarded “Best Service Provider of Year 2002” in Nikkei Survey" },
    ],
    reading: "Both are the company poweredcom.",
    reason: "Both documents give it the second place for dedicated access in the same survey.",
    evidence: [
      { printed: "PoweredCom second", document: "iij-2002-12-02-release", locator: "IIJ Awarded “Best Service Provider of Year 2002” in Nikkei Survey" },
    ],
    status: "explained",
  },
  "cable-and-wireless-spelling": {
    kind: "spelling",
    printed: [
      { printed: "Cable & Wireless IDC", document: "iij-3q02-presentation", locator: "Total Ranking / Dedicated Access" },
      { printed: "Cable and Wireless IDC", document: "iij-3q02-presentation", locator: "Total Ranking / Dialup Access [2]" },
    ],
    reading: "Both are the company cableAndWirelessIdc.",
    reason: "The two spellings differ only in the sign for the word “and”.",
    evidence: [],
    status: "explained",
  },
  "ticker-differs": {
    kind: "contradiction",
    printed: [
      { printed: "NASDAQ: IIJ", document: "iij-2002-12-02-release", locator: "IIJ Awarded “Best Service Provider of Year 2002” in Nikkei Survey" },
      { printed: "Nasdaq: IIJI", document: "iij-3q02-presentation", locator: "Internet Initiative Japan (Nasdaq: IIJI)" },
    ],
    reading: "One of the two symbols is wrong; neither document says which.",
    reason: "The release prints the company's short name where the symbol belongs; both stand in the record as printed.",
    evidence: [
      { printed: "NASDAQ: IIJ", document: "iij-2002-12-02-release", locator: "About IIJ" },
    ],
    status: "unexplained",
  },
  "growth-guidance-hedged-once": {
    kind: "hedge",
    printed: [
      { printed: "approximately 10%", document: "iij-3q02-presentation", locator: "3Q02 Highlights > For FY 2002" },
      { printed: "10% growth expected", document: "iij-3q02-presentation", locator: "Revenues Growth (Full Fiscal)" },
    ],
    reading: "The growth expected for FY2002 is approximate.",
    reason: "The chart repeats the figure without its hedge; the record keeps the hedge, which claims less.",
    evidence: [
      { printed: "approximately 10%", document: "iij-3q02-presentation", locator: "3Q02 Highlights > For FY 2002" },
    ],
    status: "explained",
  },
  "presentation-calls-itself-release": {
    kind: "mislabelled",
    printed: [
      { printed: "this press release", document: "iij-3q02-presentation", locator: "Internet Initiative Japan (Nasdaq: IIJI)" },
    ],
    reading: "The document is a presentation.",
    reason: "The notice on forward-looking statements was carried over from a release; what follows are slides.",
    evidence: [
      { printed: "3Q02 Highlights", document: "iij-3q02-presentation", locator: "3Q02 Highlights" },
    ],
    status: "explained",
  },
  "segment-slides-unnamed": {
    kind: "unclear",
    printed: [
      { printed: "Revenues and Gross Margin", document: "iij-3q02-presentation", locator: "Revenues and Gross Margin" },
    ],
    reading: "The three slides are on dedicated access, systems integration (perhaps with value-added services) and equipment sales.",
    reason: "Three slides have this title, and their text names no segment; each is filed under the one that its entries speak of. Resource on Demand is called a data center service, which the portfolio counts among value-added services, but stands beside gateway solutions and SI contracts.",
    evidence: [
      { printed: "Strong SI revenues", document: "iij-3q02-presentation", locator: "Revenues and Gross Margin [2] > For 4Q02" },
      { printed: "SI-related equipment sales", document: "iij-3q02-presentation", locator: "Revenues and Gross Margin [3] > Highlights:" },
      { printed: "Dedicated Access Services", document: "iij-3q02-presentation", locator: "Total Number of Contracts and Bandwidth in Dedicated Access Services" },
    ],
    status: "unexplained",
  },
  "floors-labelled-differently": {
    kind: "mislabelled",
    printed: [
      { printed: "Number of Floors", document: "iij-3q02-presentation", locator: "Yokohama 1 Data Center [2]" },
      { printed: "Floor :9F", document: "iij-3q02-presentation", locator: "Saitama 1 Data Center [2]" },
    ],
    reading: "Both lines count storeys: below ground, above ground, and in the tower on the roof.",
    reason: "The label of Yokohama says so, and the form is that of Japanese building data (地下1階、地上3階、塔屋2階); Saitama's shorter label stands before the same form.",
    evidence: [
      { printed: "B1F、3F、Tower 2F", document: "iij-3q02-presentation", locator: "Yokohama 1 Data Center [2]" },
    ],
    status: "explained",
  },
  "yokohama-floor-space-term": {
    kind: "unclear",
    printed: [
      { printed: "19,420.15m² (term)", document: "iij-3q02-presentation", locator: "Yokohama 1 Data Center [2]" },
    ],
    reading: "The meaning of “(term)” is not known; the area is kept with the remark.",
    reason: "Nothing in the document explains the word, and Saitama's area has none.",
    evidence: [],
    status: "unexplained",
  },
} as const satisfies Readonly<Record<string, Erratum>>);
