// Derived from src/documents by `npm run derive`; not to be edited.
import type { Evidence, Figure, Note } from "../model/figure.js";
import type { RankingEntry } from "../model/survey.js";
import { lazyRecord } from "../codec/lazy-record.js";
import type { CompanyId } from "./companies.js";
import type { DocumentId } from "./documents.js";

/** What `surveys` holds, each part as far as documents state it. */
export type SurveyRecords = {
  readonly nikkei2002: {
    readonly id: "nikkei2002";
    readonly conductedBy: Evidence<DocumentId>;
    readonly conductorIs: Evidence<DocumentId>;
    readonly subject: Evidence<DocumentId>;
    readonly awards: readonly [Evidence<DocumentId>, Evidence<DocumentId>];
    readonly announced: Evidence<DocumentId> & {
      readonly date: "2002-12-02";
    };
    readonly frequency: Evidence<DocumentId>;
    readonly respondents: Figure<"companies", DocumentId>;
    readonly categories: Figure<"categories", DocumentId>;
    readonly itemCount: Figure<"items", DocumentId>;
    readonly items: readonly [Evidence<DocumentId>, Evidence<DocumentId>, Evidence<DocumentId>, Evidence<DocumentId>, Evidence<DocumentId>, Evidence<DocumentId>, Evidence<DocumentId>, Evidence<DocumentId>, Evidence<DocumentId>, Evidence<DocumentId>, Evidence<DocumentId>];
    readonly results: {
      readonly broadbandService: {
        readonly category: "broadbandService";
        readonly printedCategory: Evidence<DocumentId>;
        readonly rank: Figure<"rank", DocumentId>;
        readonly ranking: "nikkei2002BroadbandService";
        readonly runnersUp: readonly [RankingEntry<CompanyId>, RankingEntry<CompanyId>];
      };
      readonly dedicatedAccess: {
        readonly category: "dedicatedAccess";
        readonly printedCategory: Evidence<DocumentId>;
        readonly rank: Figure<"rank", DocumentId>;
        readonly ranking: "nikkei2002DedicatedAccess";
        readonly runnersUp: readonly [RankingEntry<CompanyId>, RankingEntry<CompanyId>];
      };
      readonly dialUpAccess: {
        readonly category: "dialUpAccess";
        readonly printedCategory: Evidence<DocumentId>;
        readonly rank: Figure<"rank", DocumentId>;
        readonly ranking: "nikkei2002DialUpAccess";
        readonly runnersUp: readonly [RankingEntry<CompanyId>, RankingEntry<CompanyId>];
      };
      readonly webServerHosting: {
        readonly category: "webServerHosting";
        readonly printedCategory: Evidence<DocumentId>;
        readonly rank: Figure<"rank", DocumentId>;
        readonly ranking: "nikkei2002WebServerHosting";
      };
    };
    readonly notes: readonly [Note<DocumentId>];
  };
  readonly nikkei2001: {
    readonly id: "nikkei2001";
    readonly categories: Figure<"categories", DocumentId>;
    readonly results: {
      readonly dedicatedAccess: {
        readonly category: "dedicatedAccess";
        readonly printedCategory: Evidence<DocumentId>;
        readonly rank: Figure<"rank", DocumentId>;
      };
      readonly dialUpAccess: {
        readonly category: "dialUpAccess";
        readonly printedCategory: Evidence<DocumentId>;
        readonly rank: Figure<"rank", DocumentId>;
      };
      readonly hostingAndHousing: {
        readonly category: "hostingAndHousing";
        readonly printedCategory: Evidence<DocumentId>;
        readonly rank: Figure<"rank", DocumentId>;
      };
    };
  };
};

/** The Nikkei Communications survey of customer satisfaction, by year. */
export const surveys = /* @__PURE__ */ lazyRecord<SurveyRecords>({
  "nikkei2002": '{"id":"nikkei2002",\
"conductedBy":{"printed":"Nikkei Communications","document":"iij-2002-12-02-release","locator":"IIJ Awarded “Best Service Provider of Year 2002” in Nikkei Survey"},\
"conductorIs":{"printed":"leading telecom industry trade magazine","document":"iij-2002-12-02-release","locator":"IIJ Awarded “Best Service Provider of Year 2002” in Nikkei Survey"},\
"subject":{"printed":"customer satisfaction","document":"iij-2002-12-02-release","locator":"IIJ Awarded “Best Service Provider of Year 2002” in Nikkei Survey"},\
"awards":[{"printed":"Best Service Provider of Year 2002","document":"iij-2002-12-02-release","locator":"IIJ Awarded “Best Service Provider of Year 2002” in Nikkei Survey"},\
{"printed":"Best Provider 2002","document":"iij-3q02-presentation","locator":"Awarded as the Best Provider 2002"}],\
"announced":{"date":"2002-12-02","printed":"December 2, 2002","document":"iij-2002-12-02-release","locator":"IIJ Awarded “Best Service Provider of Year 2002” in Nikkei Survey"},\
"frequency":{"printed":"annual","document":"iij-2002-12-02-release","locator":"IIJ Awarded “Best Service Provider of Year 2002” in Nikkei Survey"},\
"respondents":{"value":"856","unit":"companies","metric":"respondents","printed":"856 corporations","document":"iij-2002-12-02-release","locator":"IIJ Awarded “Best Service Provider of Year 2002” in Nikkei Survey"},\
"categories":{"value":"4","unit":"categories","metric":"categories","printed":"four total qualifying categories","document":"iij-2002-12-02-release","locator":"IIJ Awarded “Best Service Provider of Year 2002” in Nikkei Survey"},\
"itemCount":{"value":"11","unit":"items","metric":"itemCount","printed":"11 items","document":"iij-2002-12-02-release","locator":"IIJ Awarded “Best Service Provider of Year 2002” in Nikkei Survey"},\
"items":[{"printed":"price","document":"iij-2002-12-02-release","locator":"IIJ Awarded “Best Service Provider of Year 2002” in Nikkei Survey"},\
{"printed":"network stability","document":"iij-2002-12-02-release","locator":"IIJ Awarded “Best Service Provider of Year 2002” in Nikkei Survey"},\
{"printed":"throughput","document":"iij-2002-12-02-release","locator":"IIJ Awarded “Best Service Provider of Year 2002” in Nikkei Survey"},\
{"printed":"customer support","document":"iij-2002-12-02-release","locator":"IIJ Awarded “Best Service Provider of Year 2002” in Nikkei Survey"},\
{"printed":"security","document":"iij-2002-12-02-release","locator":"IIJ Awarded “Best Service Provider of Year 2002” in Nikkei Survey"},\
{"printed":"backbone capacity","document":"iij-2002-12-02-release","locator":"IIJ Awarded “Best Service Provider of Year 2002” in Nikkei Survey"},\
{"printed":"operation","document":"iij-2002-12-02-release","locator":"IIJ Awarded “Best Service Provider of Year 2002” in Nikkei Survey"},\
{"printed":"the number of access points","document":"iij-2002-12-02-release","locator":"IIJ Awarded “Best Service Provider of Year 2002” in Nikkei Survey"},\
{"printed":"server management","document":"iij-2002-12-02-release","locator":"IIJ Awarded “Best Service Provider of Year 2002” in Nikkei Survey"},\
{"printed":"value-added services","document":"iij-2002-12-02-release","locator":"IIJ Awarded “Best Service Provider of Year 2002” in Nikkei Survey"},\
{"printed":"consulting capabilities","document":"iij-2002-12-02-release","locator":"IIJ Awarded “Best Service Provider of Year 2002” in Nikkei Survey"}],\
"results":{"broadbandService":{"category":"broadbandService",\
"printedCategory":{"printed":"broadband service","document":"iij-2002-12-02-release","locator":"IIJ Awarded “Best Service Provider of Year 2002” in Nikkei Survey"},\
"rank":{"value":"1","unit":"rank","metric":"rank","printed":"number one","document":"iij-2002-12-02-release","locator":"IIJ Awarded “Best Service Provider of Year 2002” in Nikkei Survey"},\
"ranking":"nikkei2002BroadbandService",\
"runnersUp":[{"rank":2,"name":"Nifty","company":"nifty"},\
{"rank":3,"name":"NTT Communications","company":"nttCommunications"}]},\
"dedicatedAccess":{"category":"dedicatedAccess",\
"printedCategory":{"printed":"dedicated access service","document":"iij-2002-12-02-release","locator":"IIJ Awarded “Best Service Provider of Year 2002” in Nikkei Survey"},\
"rank":{"value":"1","unit":"rank","metric":"rank","printed":"number one","document":"iij-2002-12-02-release","locator":"IIJ Awarded “Best Service Provider of Year 2002” in Nikkei Survey"},\
"ranking":"nikkei2002DedicatedAccess",\
"runnersUp":[{"rank":2,"name":"PoweredCom","company":"poweredcom"},\
{"rank":3,"name":"JENS","company":"jens"}]},\
"dialUpAccess":{"category":"dialUpAccess",\
"printedCategory":{"printed":"dialup access service","document":"iij-2002-12-02-release","locator":"IIJ Awarded “Best Service Provider of Year 2002” in Nikkei Survey"},\
"rank":{"value":"1","unit":"rank","metric":"rank","printed":"number one","document":"iij-2002-12-02-release","locator":"IIJ Awarded “Best Service Provider of Year 2002” in Nikkei Survey"},\
"ranking":"nikkei2002DialUpAccess",\
"runnersUp":[{"rank":2,"name":"NEC","company":"nec"},\
{"rank":3,"name":"Nifty","company":"nifty"}]},\
"webServerHosting":{"category":"webServerHosting",\
"printedCategory":{"printed":"web server hosting service","document":"iij-2002-12-02-release","locator":"IIJ Awarded “Best Service Provider of Year 2002” in Nikkei Survey"},\
"rank":{"value":"2","unit":"rank","metric":"rank","printed":"number two","document":"iij-2002-12-02-release","locator":"IIJ Awarded “Best Service Provider of Year 2002” in Nikkei Survey"},\
"ranking":"nikkei2002WebServerHosting"}},\
"notes":[{"topic":"firstPlaces","summary":"IIJ was first in broadband, dedicated access and dial-up access: three of the categories.","printed":"Ranked #1 in three qualifying categories of Broadband, Dedicated Access and Dialup Access","document":"iij-2002-12-02-release","locator":"IIJ Awarded “Best Service Provider of Year 2002” in Nikkei Survey"}]}',
  "nikkei2001": '{"id":"nikkei2001",\
"categories":{"value":"3","unit":"categories","metric":"categories","printed":"three qualifying categories","document":"iij-2002-12-02-release","locator":"IIJ Awarded “Best Service Provider of Year 2002” in Nikkei Survey"},\
"results":{"dedicatedAccess":{"category":"dedicatedAccess",\
"printedCategory":{"printed":"dedicated Access","document":"iij-2002-12-02-release","locator":"IIJ Awarded “Best Service Provider of Year 2002” in Nikkei Survey"},\
"rank":{"value":"1","unit":"rank","metric":"rank","printed":"number one","document":"iij-2002-12-02-release","locator":"IIJ Awarded “Best Service Provider of Year 2002” in Nikkei Survey"}},\
"dialUpAccess":{"category":"dialUpAccess",\
"printedCategory":{"printed":"dialup Access","document":"iij-2002-12-02-release","locator":"IIJ Awarded “Best Service Provider of Year 2002” in Nikkei Survey"},\
"rank":{"value":"1","unit":"rank","metric":"rank","printed":"number one","document":"iij-2002-12-02-release","locator":"IIJ Awarded “Best Service Provider of Year 2002” in Nikkei Survey"}},\
"hostingAndHousing":{"category":"hostingAndHousing",\
"printedCategory":{"printed":"hosting/housing","document":"iij-2002-12-02-release","locator":"IIJ Awarded “Best Service Provider of Year 2002” in Nikkei Survey"},\
"rank":{"value":"1","unit":"rank","metric":"rank","printed":"number one","document":"iij-2002-12-02-release","locator":"IIJ Awarded “Best Service Provider of Year 2002” in Nikkei Survey"}}}}',
});
