// Derived from src/documents by `npm run derive`; not to be edited.
import type { Evidence, Figure } from "../model/figure.js";
import { lazyRecord } from "../codec/lazy-record.js";
import type { DocumentId } from "./documents.js";

/** What `surveys` holds, each part as far as it is disclosed. */
export type SurveyRecords = {
  readonly nikkei2002: {
    readonly id: "nikkei2002";
    readonly conductedBy: Evidence<DocumentId>;
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
        readonly rank: Figure<"rank", DocumentId>;
        readonly category: Evidence<DocumentId>;
        readonly runnersUp: readonly [{
          readonly rank: 2;
          readonly name: "Nifty";
          readonly company: "nifty";
        }, {
          readonly rank: 3;
          readonly name: "NTT Communications";
          readonly company: "nttCommunications";
        }];
      };
      readonly dedicatedAccess: {
        readonly rank: Figure<"rank", DocumentId>;
        readonly category: Evidence<DocumentId>;
        readonly runnersUp: readonly [{
          readonly rank: 2;
          readonly name: "PoweredCom";
          readonly company: "poweredcom";
        }, {
          readonly rank: 3;
          readonly name: "JENS";
          readonly company: "jens";
        }];
      };
      readonly dialUpAccess: {
        readonly rank: Figure<"rank", DocumentId>;
        readonly category: Evidence<DocumentId>;
        readonly runnersUp: readonly [{
          readonly rank: 2;
          readonly name: "NEC";
          readonly company: "nec";
        }, {
          readonly rank: 3;
          readonly name: "Nifty";
          readonly company: "nifty";
        }];
      };
      readonly webServerHosting: {
        readonly rank: Figure<"rank", DocumentId>;
        readonly category: Evidence<DocumentId>;
      };
    };
  };
  readonly nikkei2001: {
    readonly id: "nikkei2001";
    readonly categories: Figure<"categories", DocumentId>;
    readonly results: {
      readonly dedicatedAccess: {
        readonly rank: Figure<"rank", DocumentId>;
        readonly category: Evidence<DocumentId>;
      };
      readonly dialUpAccess: {
        readonly rank: Figure<"rank", DocumentId>;
        readonly category: Evidence<DocumentId>;
      };
      readonly hostingAndHousing: {
        readonly rank: Figure<"rank", DocumentId>;
        readonly category: Evidence<DocumentId>;
      };
    };
  };
};

/** The Nikkei Communications survey of customer satisfaction, by year. */
export const surveys = /* @__PURE__ */ lazyRecord<SurveyRecords>({
  "nikkei2002": '{"id":"nikkei2002",\
"conductedBy":{"printed":"Nikkei Communications","document":"iij-2002-12-02-release","locator":"IIJ Awarded “Best Service Provider of Year 2002” in Nikkei Survey"},\
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
"results":{"broadbandService":{"rank":{"value":"1","unit":"rank","metric":"rank","printed":"number one","document":"iij-2002-12-02-release","locator":"IIJ Awarded “Best Service Provider of Year 2002” in Nikkei Survey"},\
"category":{"printed":"broadband service","document":"iij-2002-12-02-release","locator":"IIJ Awarded “Best Service Provider of Year 2002” in Nikkei Survey"},\
"runnersUp":[{"rank":2,"name":"Nifty","company":"nifty"},\
{"rank":3,"name":"NTT Communications","company":"nttCommunications"}]},\
"dedicatedAccess":{"rank":{"value":"1","unit":"rank","metric":"rank","printed":"number one","document":"iij-2002-12-02-release","locator":"IIJ Awarded “Best Service Provider of Year 2002” in Nikkei Survey"},\
"category":{"printed":"dedicated access service","document":"iij-2002-12-02-release","locator":"IIJ Awarded “Best Service Provider of Year 2002” in Nikkei Survey"},\
"runnersUp":[{"rank":2,"name":"PoweredCom","company":"poweredcom"},\
{"rank":3,"name":"JENS","company":"jens"}]},\
"dialUpAccess":{"rank":{"value":"1","unit":"rank","metric":"rank","printed":"number one","document":"iij-2002-12-02-release","locator":"IIJ Awarded “Best Service Provider of Year 2002” in Nikkei Survey"},\
"category":{"printed":"dialup access service","document":"iij-2002-12-02-release","locator":"IIJ Awarded “Best Service Provider of Year 2002” in Nikkei Survey"},\
"runnersUp":[{"rank":2,"name":"NEC","company":"nec"},\
{"rank":3,"name":"Nifty","company":"nifty"}]},\
"webServerHosting":{"rank":{"value":"2","unit":"rank","metric":"rank","printed":"number two","document":"iij-2002-12-02-release","locator":"IIJ Awarded “Best Service Provider of Year 2002” in Nikkei Survey"},\
"category":{"printed":"web server hosting service","document":"iij-2002-12-02-release","locator":"IIJ Awarded “Best Service Provider of Year 2002” in Nikkei Survey"}}}}',
  "nikkei2001": '{"id":"nikkei2001",\
"categories":{"value":"3","unit":"categories","metric":"categories","printed":"three qualifying categories","document":"iij-2002-12-02-release","locator":"IIJ Awarded “Best Service Provider of Year 2002” in Nikkei Survey"},\
"results":{"dedicatedAccess":{"rank":{"value":"1","unit":"rank","metric":"rank","printed":"number one","document":"iij-2002-12-02-release","locator":"IIJ Awarded “Best Service Provider of Year 2002” in Nikkei Survey"},\
"category":{"printed":"dedicated Access","document":"iij-2002-12-02-release","locator":"IIJ Awarded “Best Service Provider of Year 2002” in Nikkei Survey"}},\
"dialUpAccess":{"rank":{"value":"1","unit":"rank","metric":"rank","printed":"number one","document":"iij-2002-12-02-release","locator":"IIJ Awarded “Best Service Provider of Year 2002” in Nikkei Survey"},\
"category":{"printed":"dialup Access","document":"iij-2002-12-02-release","locator":"IIJ Awarded “Best Service Provider of Year 2002” in Nikkei Survey"}},\
"hostingAndHousing":{"rank":{"value":"1","unit":"rank","metric":"rank","printed":"number one","document":"iij-2002-12-02-release","locator":"IIJ Awarded “Best Service Provider of Year 2002” in Nikkei Survey"},\
"category":{"printed":"hosting/housing","document":"iij-2002-12-02-release","locator":"IIJ Awarded “Best Service Provider of Year 2002” in Nikkei Survey"}}}}',
});
