import type { NamedCompany } from "../model/company.js";

/** Every spelling of a company that a ranking uses, under one canonical name. */
export const namedCompanies = {
  att: { name: "AT&T", printedAs: ["AT&T"] },
  cableAndWirelessIdc: {
    name: "Cable & Wireless IDC",
    printedAs: ["Cable & Wireless IDC", "Cable and Wireless IDC"],
  },
  fujitsu: { name: "Fujitsu", printedAs: ["FUJITSU"] },
  iij: { name: "IIJ", printedAs: ["IIJ"] },
  japanTelecom: { name: "Japan Telecom", printedAs: ["Japan Telecom"] },
  jens: { name: "JENS", printedAs: ["JENS"] },
  kddi: { name: "KDDI", printedAs: ["KDDI"] },
  nec: { name: "NEC", printedAs: ["NEC"] },
  nifty: { name: "Nifty", printedAs: ["Nifty"] },
  nttCommunications: { name: "NTT Communications", printedAs: ["NTT Communications"] },
  nttPcCommunications: { name: "NTT PC Communications", printedAs: ["NTT PC Communications"] },
  poweredcom: { name: "PoweredCom", printedAs: ["PoweredCom", "Powered Com"] },
} as const satisfies Readonly<Record<string, Omit<NamedCompany, "id">>>;
