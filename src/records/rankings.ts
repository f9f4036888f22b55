// Derived from src/documents by `npm run derive`; not to be edited.
import type { Evidence } from "../model/figure.js";
import type { RankingEntry } from "../model/survey.js";
import { lazyRecord } from "../codec/lazy-record.js";
import type { CompanyId } from "./companies.js";
import type { DocumentId } from "./documents.js";

/** What `rankings` holds, each part as far as documents state it. */
export type RankingRecords = {
  readonly nikkei2002BroadbandService: {
    readonly id: "nikkei2002BroadbandService";
    readonly title: "Total Ranking / Broadband Service";
    readonly printedTitle: Evidence<DocumentId>;
    readonly category: "broadbandService";
    readonly survey: "nikkei2002";
    readonly entries: readonly [RankingEntry<CompanyId>, RankingEntry<CompanyId>, RankingEntry<CompanyId>, RankingEntry<CompanyId>, RankingEntry<CompanyId>];
    readonly document: "iij-3q02-presentation";
    readonly locator: "Total Ranking / Broadband Service";
  };
  readonly nikkei2002DedicatedAccess: {
    readonly id: "nikkei2002DedicatedAccess";
    readonly title: "Total Ranking / Dedicated Access";
    readonly printedTitle: Evidence<DocumentId>;
    readonly category: "dedicatedAccess";
    readonly survey: "nikkei2002";
    readonly entries: readonly [RankingEntry<CompanyId>, RankingEntry<CompanyId>, RankingEntry<CompanyId>, RankingEntry<CompanyId>, RankingEntry<CompanyId>, RankingEntry<CompanyId>, RankingEntry<CompanyId>, RankingEntry<CompanyId>, RankingEntry<CompanyId>];
    readonly document: "iij-3q02-presentation";
    readonly locator: "Total Ranking / Dedicated Access";
  };
  readonly nikkei2002DialUpAccess: {
    readonly id: "nikkei2002DialUpAccess";
    readonly title: "Total Ranking / Dialup Access";
    readonly printedTitle: Evidence<DocumentId>;
    readonly category: "dialUpAccess";
    readonly survey: "nikkei2002";
    readonly entries: readonly [RankingEntry<CompanyId>, RankingEntry<CompanyId>, RankingEntry<CompanyId>, RankingEntry<CompanyId>, RankingEntry<CompanyId>, RankingEntry<CompanyId>, RankingEntry<CompanyId>];
    readonly document: "iij-3q02-presentation";
    readonly locator: "Total Ranking / Dialup Access";
  };
  readonly nikkei2002WebServerHosting: {
    readonly id: "nikkei2002WebServerHosting";
    readonly title: "Total Ranking / Dialup Access";
    readonly printedTitle: Evidence<DocumentId>;
    readonly category: "webServerHosting";
    readonly survey: "nikkei2002";
    readonly erratum: "fourthRankingMislabelled";
    readonly entries: readonly [RankingEntry<CompanyId>, RankingEntry<CompanyId>, RankingEntry<CompanyId>, RankingEntry<CompanyId>, RankingEntry<CompanyId>, RankingEntry<CompanyId>, RankingEntry<CompanyId>, RankingEntry<CompanyId>];
    readonly document: "iij-3q02-presentation";
    readonly locator: "Total Ranking / Dialup Access [2]";
  };
};

/** The ranking tables of the survey, entire. */
export const rankings = /* @__PURE__ */ lazyRecord<RankingRecords>({
  "nikkei2002BroadbandService": '{"id":"nikkei2002BroadbandService",\
"title":"Total Ranking / Broadband Service",\
"printedTitle":{"printed":"Total Ranking / Broadband Service","document":"iij-3q02-presentation","locator":"Total Ranking / Broadband Service"},\
"category":"broadbandService",\
"survey":"nikkei2002",\
"entries":[{"rank":1,"name":"IIJ","company":"iij"},\
{"rank":2,"name":"Nifty","company":"nifty"},\
{"rank":3,"name":"NTT Communications","company":"nttCommunications"},\
{"rank":4,"name":"KDDI","company":"kddi"},\
{"rank":5,"name":"Japan Telecom","company":"japanTelecom"}],\
"document":"iij-3q02-presentation",\
"locator":"Total Ranking / Broadband Service"}',
  "nikkei2002DedicatedAccess": '{"id":"nikkei2002DedicatedAccess",\
"title":"Total Ranking / Dedicated Access",\
"printedTitle":{"printed":"Total Ranking / Dedicated Access","document":"iij-3q02-presentation","locator":"Total Ranking / Dedicated Access"},\
"category":"dedicatedAccess",\
"survey":"nikkei2002",\
"entries":[{"rank":1,"name":"IIJ","company":"iij"},\
{"rank":2,"name":"Powered Com","company":"poweredcom"},\
{"rank":3,"name":"JENS","company":"jens"},\
{"rank":4,"name":"Cable & Wireless IDC","company":"cableAndWirelessIdc"},\
{"rank":5,"name":"FUJITSU","company":"fujitsu"},\
{"rank":6,"name":"NTT Communications","company":"nttCommunications"},\
{"rank":7,"name":"Japan Telecom","company":"japanTelecom"},\
{"rank":8,"name":"KDDI","company":"kddi"},\
{"rank":9,"name":"NEC","company":"nec"}],\
"document":"iij-3q02-presentation",\
"locator":"Total Ranking / Dedicated Access"}',
  "nikkei2002DialUpAccess": '{"id":"nikkei2002DialUpAccess",\
"title":"Total Ranking / Dialup Access",\
"printedTitle":{"printed":"Total Ranking / Dialup Access","document":"iij-3q02-presentation","locator":"Total Ranking / Dialup Access"},\
"category":"dialUpAccess",\
"survey":"nikkei2002",\
"entries":[{"rank":1,"name":"IIJ","company":"iij"},\
{"rank":2,"name":"NEC","company":"nec"},\
{"rank":3,"name":"Nifty","company":"nifty"},\
{"rank":4,"name":"AT&T","company":"att"},\
{"rank":5,"name":"NTT Communications","company":"nttCommunications"},\
{"rank":6,"name":"KDDI","company":"kddi"},\
{"rank":7,"name":"Japan Telecom","company":"japanTelecom"}],\
"document":"iij-3q02-presentation",\
"locator":"Total Ranking / Dialup Access"}',
  "nikkei2002WebServerHosting": '{"id":"nikkei2002WebServerHosting",\
"title":"Total Ranking / Dialup Access",\
"printedTitle":{"printed":"Total Ranking / Dialup Access","document":"iij-3q02-presentation","locator":"Total Ranking / Dialup Access [2]"},\
"category":"webServerHosting",\
"survey":"nikkei2002",\
"erratum":"fourthRankingMislabelled",\
"entries":[{"rank":1,"name":"NTT PC Communications","company":"nttPcCommunications"},\
{"rank":2,"name":"IIJ","company":"iij"},\
{"rank":3,"name":"JENS","company":"jens"},\
{"rank":4,"name":"KDDI","company":"kddi"},\
{"rank":5,"name":"NEC","company":"nec"},\
{"rank":6,"name":"Cable and Wireless IDC","company":"cableAndWirelessIdc"},\
{"rank":7,"name":"NTT Communications","company":"nttCommunications"},\
{"rank":8,"name":"FUJITSU","company":"fujitsu"}],\
"document":"iij-3q02-presentation",\
"locator":"Total Ranking / Dialup Access [2]"}',
});
