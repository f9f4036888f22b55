// Derived from src/documents by `npm run derive`; not to be edited.
import type { Evidence, Figure, Note } from "../model/figure.js";
import { lazyRecord } from "../model/lazy-record.js";

/** What `segments` holds, each part as far as it is disclosed. */
export type SegmentRecords = {
  readonly "dedicatedAccess": {
    readonly "name": Evidence;
    readonly "declineCauses": readonly [Note, Note, Note];
    readonly "services": readonly [Note & {
      readonly "name": "IIJ Fiber Access/F";
    }, Note & {
      readonly "name": "IIJ CDN platform";
    }, Note & {
      readonly "name": "broadband OEM service";
    }, Note & {
      readonly "name": "IIJ VPN Standard";
    }];
    readonly "bandwidth": {
      readonly "fiberAccessF": {
        readonly "low": Figure<"bit/s">;
        readonly "high": Figure<"bit/s">;
      };
    };
    readonly "measuresTimeLag": {
      readonly "low": Figure<"months">;
      readonly "high": Figure<"months">;
    };
    readonly "measures": readonly [Note, Note, Note, Note];
  };
  readonly "dialUpAccess": {
    readonly "name": Evidence;
  };
  readonly "systemsIntegration": {
    readonly "name": Evidence;
    readonly "improvements": readonly [Note, Note];
    readonly "services": readonly [Note & {
      readonly "name": "Resource on Demand";
    }];
    readonly "customers": readonly [Evidence];
    readonly "expectations": readonly [Note];
  };
  readonly "valueAddedServices": {
    readonly "name": Evidence;
  };
  readonly "equipmentSales": {
    readonly "name": Evidence;
    readonly "highlights": readonly [Note];
    readonly "services": readonly [Note & {
      readonly "name": "SEIL/neu ATM";
      readonly "launched": "2002-11";
    }];
  };
  readonly "others": {
    readonly "name": Evidence;
  };
};

/** The six parts of the revenue portfolio, each with what the documents say of it. */
export const segments = /* @__PURE__ */ lazyRecord<SegmentRecords>({
  "dedicatedAccess": '{"name":{"printed":"Dedicated Access services","document":"iij-3q02-presentation","locator":"Revenues Portfolio(FY02 9 months accumulated)"},\
"declineCauses":[{"topic":"contractCancellations","summary":"Telecom arms of regional electric power companies cancelled contracts.","document":"iij-3q02-presentation","locator":"Revenues and Gross Margin > Temporary decline in revenues due to:"},\
{"topic":"lowerPricedServices","summary":"Second-tier customers moved to cheaper services, such as IIJ Fiber Access/F.","document":"iij-3q02-presentation","locator":"Revenues and Gross Margin > Temporary decline in revenues due to:"},\
{"topic":"timeLag","summary":"The measures of the summer before need six to nine months to show.","document":"iij-3q02-presentation","locator":"Revenues and Gross Margin > Temporary decline in revenues due to:"}],\
"services":[{"topic":"lowerPricedService","summary":"A cheaper line that second-tier customers moved to.","name":"IIJ Fiber Access/F","document":"iij-3q02-presentation","locator":"Revenues and Gross Margin > Temporary decline in revenues due to:"},\
{"topic":"launch","summary":"Launched as one of the measures of the summer before.","name":"IIJ CDN platform","document":"iij-3q02-presentation","locator":"Revenues and Gross Margin > Temporary decline in revenues due to:"},\
{"topic":"launch","summary":"Launched as one of the measures of the summer before; runs on the CDN platform.","name":"broadband OEM service","document":"iij-3q02-presentation","locator":"Revenues and Gross Margin > Temporary decline in revenues due to:"},\
{"topic":"launch","summary":"Launched as one of the measures of the summer before.","name":"IIJ VPN Standard","document":"iij-3q02-presentation","locator":"Revenues and Gross Margin > Temporary decline in revenues due to:"}],\
"bandwidth":{"fiberAccessF":{"low":{"value":"10000000","unit":"bit/s","decimals":-6,"metric":"fiberAccessF","printed":"10-100Mbps","document":"iij-3q02-presentation","locator":"Revenues and Gross Margin > Temporary decline in revenues due to:"},\
"high":{"value":"100000000","unit":"bit/s","decimals":-6,"metric":"fiberAccessF","printed":"10-100Mbps","document":"iij-3q02-presentation","locator":"Revenues and Gross Margin > Temporary decline in revenues due to:"}}},\
"measuresTimeLag":{"low":{"value":"6","unit":"months","decimals":0,"metric":"measuresTimeLag","printed":"6 - 9 month","document":"iij-3q02-presentation","locator":"Revenues and Gross Margin > Temporary decline in revenues due to:"},\
"high":{"value":"9","unit":"months","decimals":0,"metric":"measuresTimeLag","printed":"6 - 9 month","document":"iij-3q02-presentation","locator":"Revenues and Gross Margin > Temporary decline in revenues due to:"}},\
"measures":[{"topic":"cdnPlatform","summary":"Launch of the IIJ CDN platform.","document":"iij-3q02-presentation","locator":"Revenues and Gross Margin > Temporary decline in revenues due to:"},\
{"topic":"broadbandOem","summary":"Launch of a broadband OEM service on the CDN platform.","document":"iij-3q02-presentation","locator":"Revenues and Gross Margin > Temporary decline in revenues due to:"},\
{"topic":"catvOperators","summary":"More marketing to cable television operators.","document":"iij-3q02-presentation","locator":"Revenues and Gross Margin > Temporary decline in revenues due to:"},\
{"topic":"vpnStandard","summary":"Launch of IIJ VPN Standard.","document":"iij-3q02-presentation","locator":"Revenues and Gross Margin > Temporary decline in revenues due to:"}]}',
  "dialUpAccess": '{"name":{"printed":"Dial-up access services","document":"iij-3q02-presentation","locator":"Revenues Portfolio(FY02 9 months accumulated)"}}',
  "systemsIntegration": '{"name":{"printed":"System Integration services(SI)","document":"iij-3q02-presentation","locator":"Revenues Portfolio(FY02 9 months accumulated)"},\
"improvements":[{"topic":"resourceOnDemand","summary":"The data center service Resource on Demand was developed.","document":"iij-3q02-presentation","locator":"Revenues and Gross Margin [2] > Improvements due to:"},\
{"topic":"largeGatewaySolutions","summary":"Large gateway solutions were sold.","document":"iij-3q02-presentation","locator":"Revenues and Gross Margin [2] > Improvements due to:"}],\
"services":[{"topic":"development","summary":"A data center service, named among the causes of the improvement.","name":"Resource on Demand","document":"iij-3q02-presentation","locator":"Revenues and Gross Margin [2] > Improvements due to:"}],\
"customers":[{"printed":"Ricoh","document":"iij-3q02-presentation","locator":"Revenues and Gross Margin [2] > Improvements due to:"}],\
"expectations":[{"topic":"strongRevenues","summary":"Strong revenues are expected from large contracts: guidance 4Q02, largeSystemsIntegrationContracts.","document":"iij-3q02-presentation","locator":"Revenues and Gross Margin [2] > For 4Q02"}]}',
  "valueAddedServices": '{"name":{"printed":"VAS (including data center service)","document":"iij-3q02-presentation","locator":"Revenues Portfolio(FY02 9 months accumulated)"}}',
  "equipmentSales": '{"name":{"printed":"Equipment Sales","document":"iij-3q02-presentation","locator":"Revenues Portfolio(FY02 9 months accumulated)"},\
"highlights":[{"topic":"systemsIntegrationSales","summary":"Revenues stayed high because more equipment was sold with systems integration.","document":"iij-3q02-presentation","locator":"Revenues and Gross Margin [3] > Highlights:"}],\
"services":[{"topic":"launch","summary":"Launched in the quarter.","name":"SEIL/neu ATM","launched":"2002-11","document":"iij-3q02-presentation","locator":"Revenues and Gross Margin [3] > Highlights:"}]}',
  "others": '{"name":{"printed":"Others","document":"iij-3q02-presentation","locator":"Revenues Portfolio(FY02 9 months accumulated)"}}',
});
