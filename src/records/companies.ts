// Derived from src/documents by `npm run derive`; not to be edited.
import type { NamedCompany } from "../model/company.js";
import { lazyRecord } from "../codec/lazy-record.js";

/** What `companies` holds, each part as far as documents state it. */
export type NamedCompanies = {
  readonly att: NamedCompany;
  readonly cableAndWirelessIdc: NamedCompany;
  readonly fujitsu: NamedCompany;
  readonly iij: NamedCompany;
  readonly japanTelecom: NamedCompany;
  readonly jens: NamedCompany;
  readonly kddi: NamedCompany;
  readonly nec: NamedCompany;
  readonly nifty: NamedCompany;
  readonly nttCommunications: NamedCompany;
  readonly nttPcCommunications: NamedCompany;
  readonly poweredcom: NamedCompany;
};

/** A key of `companies`. */
export type CompanyId = keyof NamedCompanies;

/** The companies of the rankings by canonical id, each with every spelling that the documents use. */
export const companies = /* @__PURE__ */ lazyRecord<NamedCompanies>({
  "att": '{"id":"att",\
"name":"AT&T",\
"printedAs":["AT&T"]}',
  "cableAndWirelessIdc": '{"id":"cableAndWirelessIdc",\
"name":"Cable & Wireless IDC",\
"printedAs":["Cable & Wireless IDC","Cable and Wireless IDC"]}',
  "fujitsu": '{"id":"fujitsu",\
"name":"Fujitsu",\
"printedAs":["FUJITSU"]}',
  "iij": '{"id":"iij",\
"name":"IIJ",\
"printedAs":["IIJ"]}',
  "japanTelecom": '{"id":"japanTelecom",\
"name":"Japan Telecom",\
"printedAs":["Japan Telecom"]}',
  "jens": '{"id":"jens",\
"name":"JENS",\
"printedAs":["JENS"]}',
  "kddi": '{"id":"kddi",\
"name":"KDDI",\
"printedAs":["KDDI"]}',
  "nec": '{"id":"nec",\
"name":"NEC",\
"printedAs":["NEC"]}',
  "nifty": '{"id":"nifty",\
"name":"Nifty",\
"printedAs":["Nifty"]}',
  "nttCommunications": '{"id":"nttCommunications",\
"name":"NTT Communications",\
"printedAs":["NTT Communications"]}',
  "nttPcCommunications": '{"id":"nttPcCommunications",\
"name":"NTT PC Communications",\
"printedAs":["NTT PC Communications"]}',
  "poweredcom": '{"id":"poweredcom",\
"name":"PoweredCom",\
"printedAs":["PoweredCom","Powered Com"]}',
});
