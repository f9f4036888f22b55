// Derived from src/documents by `npm run derive`; not to be edited.
import type { NamedCompany } from "../model/company.js";
import { record } from "../model/record.js";

/** The companies of the rankings by canonical id, each with every spelling that the documents use. */
export const companies = /* @__PURE__ */ record({
  att: {
    name: "AT&T",
    printedAs: ["AT&T"],
  },
  cableAndWirelessIdc: {
    name: "Cable & Wireless IDC",
    printedAs: ["Cable & Wireless IDC", "Cable and Wireless IDC"],
  },
  fujitsu: {
    name: "Fujitsu",
    printedAs: ["FUJITSU"],
  },
  iij: {
    name: "IIJ",
    printedAs: ["IIJ"],
  },
  japanTelecom: {
    name: "Japan Telecom",
    printedAs: ["Japan Telecom"],
  },
  jens: {
    name: "JENS",
    printedAs: ["JENS"],
  },
  kddi: {
    name: "KDDI",
    printedAs: ["KDDI"],
  },
  nec: {
    name: "NEC",
    printedAs: ["NEC"],
  },
  nifty: {
    name: "Nifty",
    printedAs: ["Nifty"],
  },
  nttCommunications: {
    name: "NTT Communications",
    printedAs: ["NTT Communications"],
  },
  nttPcCommunications: {
    name: "NTT PC Communications",
    printedAs: ["NTT PC Communications"],
  },
  poweredcom: {
    name: "PoweredCom",
    printedAs: ["PoweredCom", "Powered Com"],
  },
} as const satisfies Readonly<Record<string, NamedCompany>>);
