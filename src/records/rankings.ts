// Derived from src/documents by `npm run derive`; not to be edited.
import type { Ranking } from "../model/survey.js";
import { record } from "../model/record.js";

/** The ranking tables of the survey, entire. */
export const rankings = /* @__PURE__ */ record({
  "nikkei-2002-broadband-service": {
    title: { printed: "Total Ranking / Broadband Service", document: "iij-3q02-presentation", locator: "Total Ranking / Broadband Service" },
    category: "broadbandService",
    survey: "nikkei-2002",
    entries: [
      { rank: 1, name: "IIJ", company: "iij" },
      { rank: 2, name: "Nifty", company: "nifty" },
      { rank: 3, name: "NTT Communications", company: "nttCommunications" },
      { rank: 4, name: "KDDI", company: "kddi" },
      { rank: 5, name: "Japan Telecom", company: "japanTelecom" },
    ],
    document: "iij-3q02-presentation",
    locator: "Total Ranking / Broadband Service",
  },
  "nikkei-2002-dedicated-access": {
    title: { printed: "Total Ranking / Dedicated Access", document: "iij-3q02-presentation", locator: "Total Ranking / Dedicated Access" },
    category: "dedicatedAccess",
    survey: "nikkei-2002",
    entries: [
      { rank: 1, name: "IIJ", company: "iij" },
      { rank: 2, name: "Powered Com", company: "poweredcom" },
      { rank: 3, name: "JENS", company: "jens" },
      { rank: 4, name: "Cable & Wireless IDC", company: "cableAndWirelessIdc" },
      { rank: 5, name: "FUJITSU", company: "fujitsu" },
      { rank: 6, name: "NTT Communications", company: "nttCommunications" },
      { rank: 7, name: "Japan Telecom", company: "japanTelecom" },
      { rank: 8, name: "KDDI", company: "kddi" },
      { rank: 9, name: "NEC", company: "nec" },
    ],
    document: "iij-3q02-presentation",
    locator: "Total Ranking / Dedicated Access",
  },
  "nikkei-2002-dialup-access": {
    title: { printed: "Total Ranking / Dialup Access", document: "iij-3q02-presentation", locator: "Total Ranking / Dialup Access" },
    category: "dialUpAccess",
    survey: "nikkei-2002",
    entries: [
      { rank: 1, name: "IIJ", company: "iij" },
      { rank: 2, name: "NEC", company: "nec" },
      { rank: 3, name: "Nifty", company: "nifty" },
      { rank: 4, name: "AT&T", company: "att" },
      { rank: 5, name: "NTT Communications", company: "nttCommunications" },
      { rank: 6, name: "KDDI", company: "kddi" },
      { rank: 7, name: "Japan Telecom", company: "japanTelecom" },
    ],
    document: "iij-3q02-presentation",
    locator: "Total Ranking / Dialup Access",
  },
  "nikkei-2002-web-server-hosting": {
    title: { printed: "Total Ranking / Dialup Access", document: "iij-3q02-presentation", locator: "Total Ranking / Dialup Access [2]" },
    category: "webServerHosting",
    survey: "nikkei-2002",
    erratum: "fourth-ranking-mislabelled",
    entries: [
      { rank: 1, name: "NTT PC Communications", company: "nttPcCommunications" },
      { rank: 2, name: "IIJ", company: "iij" },
      { rank: 3, name: "JENS", company: "jens" },
      { rank: 4, name: "KDDI", company: "kddi" },
      { rank: 5, name: "NEC", company: "nec" },
      { rank: 6, name: "Cable and Wireless IDC", company: "cableAndWirelessIdc" },
      { rank: 7, name: "NTT Communications", company: "nttCommunications" },
      { rank: 8, name: "FUJITSU", company: "fujitsu" },
    ],
    document: "iij-3q02-presentation",
    locator: "Total Ranking / Dialup Access [2]",
  },
} as const satisfies Readonly<Record<string, Ranking>>);
