// Derived from src/documents by `npm run derive`; not to be edited.
import type { Evidence, Figure, Note } from "../model/figure.js";
import { lazyRecord } from "../codec/lazy-record.js";
import type { DocumentId } from "./documents.js";

/** What `segments` holds, each part as far as documents state it. */
export type SegmentRecords = {
  readonly dedicatedAccess: {
    readonly id: "dedicatedAccess";
    readonly name: "Dedicated Access services";
    readonly printedName: Evidence<DocumentId>;
    readonly metrics: readonly ["dedicatedAccessRevenues"];
    readonly era: {
      readonly first: "1Q00";
      readonly last: "9M02";
    };
    readonly decline: Note<DocumentId> & {
      readonly period: "3Q02";
      readonly metric: "dedicatedAccessRevenues";
      readonly erratum: "segmentSlidesUnnamed";
    };
    readonly declineCauses: readonly [Note<DocumentId> & {
      readonly period: "3Q02";
      readonly metric: "dedicatedAccessRevenues";
      readonly erratum: "segmentSlidesUnnamed";
    }, Note<DocumentId> & {
      readonly period: "3Q02";
      readonly metric: "dedicatedAccessRevenues";
      readonly erratum: "segmentSlidesUnnamed";
    }, Note<DocumentId> & {
      readonly period: "3Q02";
      readonly metric: "dedicatedAccessRevenues";
      readonly erratum: "segmentSlidesUnnamed";
    }];
    readonly services: readonly [Note<DocumentId> & {
      readonly period: "3Q02";
      readonly metric: "dedicatedAccessRevenues";
      readonly erratum: "segmentSlidesUnnamed";
      readonly name: "IIJ Fiber Access/F";
    }];
    readonly bandwidth: {
      readonly fiberAccessF: {
        readonly low: Figure<"bit/s", DocumentId> & {
          readonly erratum: "segmentSlidesUnnamed";
        };
        readonly high: Figure<"bit/s", DocumentId> & {
          readonly erratum: "segmentSlidesUnnamed";
        };
      };
    };
    readonly measuresTimeLag: {
      readonly low: Figure<"months", DocumentId> & {
        readonly erratum: "segmentSlidesUnnamed";
      };
      readonly high: Figure<"months", DocumentId> & {
        readonly erratum: "segmentSlidesUnnamed";
      };
    };
    readonly measuresTaken: Evidence<DocumentId> & {
      readonly season: "summer";
      readonly year: 2002;
      readonly because: "The slides are of February 2003, and the last summer before it was that of 2002.";
      readonly period: "3Q02";
      readonly metric: "dedicatedAccessRevenues";
      readonly erratum: "segmentSlidesUnnamed";
    };
    readonly measures: readonly [Note<DocumentId> & {
      readonly period: "3Q02";
      readonly metric: "dedicatedAccessRevenues";
      readonly erratum: "segmentSlidesUnnamed";
      readonly name: "IIJ CDN platform";
    }, Note<DocumentId> & {
      readonly period: "3Q02";
      readonly metric: "dedicatedAccessRevenues";
      readonly erratum: "segmentSlidesUnnamed";
      readonly name: "broadband OEM service";
    }, Note<DocumentId> & {
      readonly period: "3Q02";
      readonly metric: "dedicatedAccessRevenues";
      readonly erratum: "segmentSlidesUnnamed";
    }, Note<DocumentId> & {
      readonly period: "3Q02";
      readonly metric: "dedicatedAccessRevenues";
      readonly erratum: "segmentSlidesUnnamed";
      readonly name: "IIJ VPN Standard";
    }];
  };
  readonly dialUpAccess: {
    readonly id: "dialUpAccess";
    readonly name: "Dial-up access services";
    readonly printedName: Evidence<DocumentId>;
    readonly era: {
      readonly first: "9M02";
      readonly last: "9M02";
    };
  };
  readonly systemsIntegration: {
    readonly id: "systemsIntegration";
    readonly name: "System Integration services(SI)";
    readonly printedName: Evidence<DocumentId>;
    readonly otherNames: readonly [Evidence<DocumentId>];
    readonly metrics: readonly ["systemsIntegrationRevenues", "systemsIntegrationGrossProfit", "systemsIntegrationGrossMargin"];
    readonly era: {
      readonly first: "1Q00";
      readonly last: "1Q23";
    };
    readonly improvements: readonly [Note<DocumentId> & {
      readonly period: "3Q02";
      readonly metric: "systemsIntegrationRevenues";
      readonly erratum: "segmentSlidesUnnamed";
    }, Note<DocumentId> & {
      readonly period: "3Q02";
      readonly metric: "systemsIntegrationRevenues";
      readonly erratum: "segmentSlidesUnnamed";
    }];
    readonly services: readonly [Note<DocumentId> & {
      readonly period: "3Q02";
      readonly metric: "systemsIntegrationRevenues";
      readonly erratum: "segmentSlidesUnnamed";
      readonly name: "Resource on Demand";
    }];
    readonly customers: readonly [Evidence<DocumentId> & {
      readonly improvement: "largeGatewaySolutions";
      readonly period: "3Q02";
      readonly metric: "systemsIntegrationRevenues";
      readonly erratum: "segmentSlidesUnnamed";
    }];
    readonly expectations: readonly [Note<DocumentId> & {
      readonly period: "4Q02";
      readonly metric: "systemsIntegrationRevenues";
      readonly erratum: "segmentSlidesUnnamed";
    }];
  };
  readonly valueAddedServices: {
    readonly id: "valueAddedServices";
    readonly name: "VAS (including data center service)";
    readonly printedName: Evidence<DocumentId>;
    readonly metrics: readonly ["valueAddedServicesRevenues"];
    readonly era: {
      readonly first: "9M02";
      readonly last: "FY2007";
    };
  };
  readonly equipmentSales: {
    readonly id: "equipmentSales";
    readonly name: "Equipment Sales";
    readonly printedName: Evidence<DocumentId>;
    readonly partMetrics: readonly ["equipmentSalesToCrosswave"];
    readonly era: {
      readonly first: "1Q99";
      readonly last: "9M02";
    };
    readonly highlights: readonly [Note<DocumentId> & {
      readonly period: "3Q02";
      readonly erratum: "segmentSlidesUnnamed";
    }, Note<DocumentId> & {
      readonly period: "3Q02";
      readonly erratum: "segmentSlidesUnnamed";
    }];
    readonly services: readonly [Note<DocumentId> & {
      readonly period: "3Q02";
      readonly erratum: "segmentSlidesUnnamed";
      readonly name: "SEIL/neu ATM";
      readonly launched: "2002-11";
    }];
  };
  readonly others: {
    readonly id: "others";
    readonly name: "Others";
    readonly printedName: Evidence<DocumentId>;
    readonly era: {
      readonly first: "9M02";
      readonly last: "9M02";
    };
  };
  readonly systemsOperation: {
    readonly id: "systemsOperation";
    readonly name: "運用サービス";
    readonly printedName: Evidence<DocumentId>;
    readonly metrics: readonly ["systemsOperationRevenues"];
    readonly era: {
      readonly first: "1Q05";
      readonly last: "1Q05";
    };
  };
  readonly systemsConstruction: {
    readonly id: "systemsConstruction";
    readonly name: "Systems construction revenues";
    readonly otherNames: readonly [Evidence<DocumentId>];
    readonly metrics: readonly ["systemsConstructionRevenues"];
    readonly era: {
      readonly first: "FY2008";
      readonly last: "1Q23";
    };
  };
  readonly networkServices: {
    readonly id: "networkServices";
    readonly name: "Network services revenues";
    readonly metrics: readonly ["networkServicesRevenues", "networkServicesRevenuesExcludingMobile", "networkServicesShareOfRevenues", "networkServicesGrossProfit"];
    readonly era: {
      readonly first: "FY2008";
      readonly last: "1H23";
    };
  };
  readonly enterpriseNetworkServices: {
    readonly id: "enterpriseNetworkServices";
    readonly name: "Enterprise network services revenues excluding mobile services";
    readonly metrics: readonly ["enterpriseNetworkServicesRevenuesExcludingMobile", "enterpriseNetworkServicesGrossProfit"];
    readonly era: {
      readonly first: "1H20";
      readonly last: "FY2022";
    };
  };
  readonly connectivityAndOutsourcing: {
    readonly id: "connectivityAndOutsourcing";
    readonly name: "Connectivity and outsourcing services revenues";
    readonly metrics: readonly ["connectivityAndOutsourcingRevenues", "connectivityAndOutsourcingGrossProfit"];
    readonly era: {
      readonly first: "FY2005";
      readonly last: "1H09";
    };
  };
  readonly connectivityAndValueAddedServices: {
    readonly id: "connectivityAndValueAddedServices";
    readonly name: "Connectivity and value-added services revenues";
    readonly metrics: readonly ["connectivityAndValueAddedServicesRevenues"];
    readonly era: {
      readonly first: "FY2006";
      readonly last: "1H07";
    };
  };
  readonly connectivity: {
    readonly id: "connectivity";
    readonly name: "Connectivity services revenues";
    readonly metrics: readonly ["connectivityRevenues"];
    readonly era: {
      readonly first: "FY2007";
      readonly last: "2Q09";
    };
  };
  readonly enterpriseInternetConnectivity: {
    readonly id: "enterpriseInternetConnectivity";
    readonly name: "Internet connectivity services revenues, enterprise";
    readonly metrics: readonly ["enterpriseInternetConnectivityRevenues", "enterpriseInternetConnectivityShareOfNetworkServicesRevenues"];
    readonly era: {
      readonly first: "FY2005";
      readonly last: "FY2024";
    };
  };
  readonly consumerInternetConnectivity: {
    readonly id: "consumerInternetConnectivity";
    readonly name: "Internet connectivity services revenues, consumer";
    readonly metrics: readonly ["consumerInternetConnectivityRevenues", "consumerInternetConnectivityShareOfNetworkServicesRevenues"];
    readonly era: {
      readonly first: "FY2005";
      readonly last: "1H25";
    };
  };
  readonly ipServices: {
    readonly id: "ipServices";
    readonly name: "IP services revenues";
    readonly metrics: readonly ["ipServicesRevenues"];
    readonly era: {
      readonly first: "9M20";
      readonly last: "1Q24";
    };
  };
  readonly mobileServices: {
    readonly id: "mobileServices";
    readonly name: "Mobile services revenues";
    readonly metrics: readonly ["mobileServicesRevenues"];
    readonly era: {
      readonly first: "1H15";
      readonly last: "1H25";
    };
  };
  readonly enterpriseMobile: {
    readonly id: "enterpriseMobile";
    readonly name: "Enterprise mobile services revenues";
    readonly metrics: readonly ["enterpriseMobileRevenues"];
    readonly partMetrics: readonly ["enterpriseMobileRevenuesExcludingMvne"];
    readonly era: {
      readonly first: "9M19";
      readonly last: "1H25";
    };
  };
  readonly consumerMobile: {
    readonly id: "consumerMobile";
    readonly name: "Consumer mobile services revenues";
    readonly metrics: readonly ["consumerMobileRevenues"];
    readonly era: {
      readonly first: "1Q22";
      readonly last: "1H25";
    };
  };
  readonly mvne: {
    readonly id: "mvne";
    readonly name: "MVNE revenues";
    readonly metrics: readonly ["mvneRevenues"];
    readonly era: {
      readonly first: "1Q22";
      readonly last: "1H25";
    };
  };
  readonly outsourcing: {
    readonly id: "outsourcing";
    readonly name: "Outsourcing services revenues";
    readonly metrics: readonly ["outsourcingRevenues"];
    readonly era: {
      readonly first: "FY2005";
      readonly last: "FY2024";
    };
  };
  readonly wanServices: {
    readonly id: "wanServices";
    readonly name: "WAN services revenues";
    readonly metrics: readonly ["wanServicesRevenues"];
    readonly era: {
      readonly first: "FY2008";
      readonly last: "FY2024";
    };
  };
  readonly security: {
    readonly id: "security";
    readonly name: "Security services revenues";
    readonly metrics: readonly ["securityRevenues"];
    readonly era: {
      readonly first: "9M19";
      readonly last: "1Q24";
    };
  };
  readonly cloud: {
    readonly id: "cloud";
    readonly name: "Cloud services revenues";
    readonly metrics: readonly ["cloudRevenues"];
    readonly era: {
      readonly first: "1Q12";
      readonly last: "9M19";
    };
  };
  readonly recurring: {
    readonly id: "recurring";
    readonly name: "Recurring revenues";
    readonly metrics: readonly ["recurringRevenues", "recurringShareOfRevenues"];
    readonly era: {
      readonly first: "1Q08";
      readonly last: "1Q22";
    };
  };
  readonly enterpriseRecurring: {
    readonly id: "enterpriseRecurring";
    readonly name: "Enterprise recurring revenues";
    readonly metrics: readonly ["enterpriseRecurringRevenues"];
    readonly era: {
      readonly first: "1H19";
      readonly last: "9M21";
    };
  };
  readonly systemsOperationAndMaintenance: {
    readonly id: "systemsOperationAndMaintenance";
    readonly name: "Systems operation and maintenance revenues";
    readonly metrics: readonly ["systemsOperationAndMaintenanceRevenues"];
    readonly era: {
      readonly first: "FY2007";
      readonly last: "1Q23";
    };
  };
  readonly atmOperation: {
    readonly id: "atmOperation";
    readonly name: "ATM operation revenues";
    readonly metrics: readonly ["atmOperationRevenues", "atmOperationGrossProfit", "atmOperationOperatingIncome", "atmOperationOperatingLoss"];
    readonly era: {
      readonly first: "1H08";
      readonly last: "1Q23";
    };
  };
  readonly internationalBusiness: {
    readonly id: "internationalBusiness";
    readonly name: "International business revenues";
    readonly metrics: readonly ["internationalBusinessRevenues"];
    readonly era: {
      readonly first: "1Q12";
      readonly last: "FY2012";
    };
  };
};

/** The parts of revenues of all eras, each with what the documents say of it. */
export const segments = /* @__PURE__ */ lazyRecord<SegmentRecords>({
  "dedicatedAccess": '{"id":"dedicatedAccess",\
"name":"Dedicated Access services",\
"printedName":{"printed":"Dedicated Access services","document":"iij-3q02-presentation","locator":"Revenues Portfolio(FY02 9 months accumulated)"},\
"metrics":["dedicatedAccessRevenues"],\
"era":{"first":"1Q00","last":"9M02"},\
"decline":{"topic":"temporaryDecline","summary":"Revenues declined, and the company calls that temporary.","period":"3Q02","metric":"dedicatedAccessRevenues","erratum":"segmentSlidesUnnamed","printed":"Temporary decline in revenues","document":"iij-3q02-presentation","locator":"Revenues and Gross Margin > Temporary decline in revenues due to:"},\
"declineCauses":[{"topic":"contractCancellations","summary":"Telecom arms of regional electric power companies cancelled contracts.","period":"3Q02","metric":"dedicatedAccessRevenues","erratum":"segmentSlidesUnnamed","printed":"Contract cancellations","document":"iij-3q02-presentation","locator":"Revenues and Gross Margin > Temporary decline in revenues due to:"},\
{"topic":"lowerPricedServices","summary":"Second-tier customers moved to cheaper services, such as IIJ Fiber Access/F.","period":"3Q02","metric":"dedicatedAccessRevenues","erratum":"segmentSlidesUnnamed","printed":"Shift by second-tier customers to lower-priced services","document":"iij-3q02-presentation","locator":"Revenues and Gross Margin > Temporary decline in revenues due to:"},\
{"topic":"timeLag","summary":"The measures of the summer of 2002 need six to nine months to show.","period":"3Q02","metric":"dedicatedAccessRevenues","erratum":"segmentSlidesUnnamed","printed":"time-lag","document":"iij-3q02-presentation","locator":"Revenues and Gross Margin > Temporary decline in revenues due to:"}],\
"services":[{"topic":"lowerPricedService","summary":"A cheaper line that second-tier customers moved to.","period":"3Q02","metric":"dedicatedAccessRevenues","erratum":"segmentSlidesUnnamed","name":"IIJ Fiber Access/F","printed":"IIJ Fiber Access/F service","document":"iij-3q02-presentation","locator":"Revenues and Gross Margin > Temporary decline in revenues due to:"}],\
"bandwidth":{"fiberAccessF":{"low":{"value":"10000000","unit":"bit/s","metric":"fiberAccessF","printed":"10-100Mbps","document":"iij-3q02-presentation","locator":"Revenues and Gross Margin > Temporary decline in revenues due to:","erratum":"segmentSlidesUnnamed"},\
"high":{"value":"100000000","unit":"bit/s","metric":"fiberAccessF","printed":"10-100Mbps","document":"iij-3q02-presentation","locator":"Revenues and Gross Margin > Temporary decline in revenues due to:","erratum":"segmentSlidesUnnamed"}}},\
"measuresTimeLag":{"low":{"value":"6","unit":"months","metric":"measuresTimeLag","printed":"6 - 9 month","document":"iij-3q02-presentation","locator":"Revenues and Gross Margin > Temporary decline in revenues due to:","erratum":"segmentSlidesUnnamed"},\
"high":{"value":"9","unit":"months","metric":"measuresTimeLag","printed":"6 - 9 month","document":"iij-3q02-presentation","locator":"Revenues and Gross Margin > Temporary decline in revenues due to:","erratum":"segmentSlidesUnnamed"}},\
"measuresTaken":{"season":"summer","year":2002,"because":"The slides are of February 2003, and the last summer before it was that of 2002.","printed":"last summer","period":"3Q02","metric":"dedicatedAccessRevenues","erratum":"segmentSlidesUnnamed","document":"iij-3q02-presentation","locator":"Revenues and Gross Margin > Temporary decline in revenues due to:"},\
"measures":[{"topic":"cdnPlatform","summary":"Launch of the IIJ CDN platform, in the summer of 2002.","period":"3Q02","metric":"dedicatedAccessRevenues","erratum":"segmentSlidesUnnamed","name":"IIJ CDN platform","printed":"The IIJ CDN platform","document":"iij-3q02-presentation","locator":"Revenues and Gross Margin > Temporary decline in revenues due to:"},\
{"topic":"broadbandOem","summary":"Launch of a broadband OEM service on the CDN platform, in the summer of 2002.","period":"3Q02","metric":"dedicatedAccessRevenues","erratum":"segmentSlidesUnnamed","name":"broadband OEM service","printed":"The broadband OEM service that uses the CDN platform","document":"iij-3q02-presentation","locator":"Revenues and Gross Margin > Temporary decline in revenues due to:"},\
{"topic":"catvOperators","summary":"More marketing to cable television operators, since the summer of 2002.","period":"3Q02","metric":"dedicatedAccessRevenues","erratum":"segmentSlidesUnnamed","printed":"heightened marketing focus on CATV operators","document":"iij-3q02-presentation","locator":"Revenues and Gross Margin > Temporary decline in revenues due to:"},\
{"topic":"vpnStandard","summary":"Launch of IIJ VPN Standard, in the summer of 2002.","period":"3Q02","metric":"dedicatedAccessRevenues","erratum":"segmentSlidesUnnamed","name":"IIJ VPN Standard","printed":"The IIJ VPN Standard service","document":"iij-3q02-presentation","locator":"Revenues and Gross Margin > Temporary decline in revenues due to:"}]}',
  "dialUpAccess": '{"id":"dialUpAccess",\
"name":"Dial-up access services",\
"printedName":{"printed":"Dial-up access services","document":"iij-3q02-presentation","locator":"Revenues Portfolio(FY02 9 months accumulated)"},\
"era":{"first":"9M02","last":"9M02"}}',
  "systemsIntegration": '{"id":"systemsIntegration",\
"name":"System Integration services(SI)",\
"printedName":{"printed":"System Integration services(SI)","document":"iij-3q02-presentation","locator":"Revenues Portfolio(FY02 9 months accumulated)"},\
"otherNames":[{"printed":"Systems Integration","document":"iij-1q03-release","locator":"(title)"}],\
"metrics":["systemsIntegrationRevenues","systemsIntegrationGrossProfit","systemsIntegrationGrossMargin"],\
"era":{"first":"1Q00","last":"1Q23"},\
"improvements":[{"topic":"resourceOnDemand","summary":"The data center service Resource on Demand was developed.","period":"3Q02","metric":"systemsIntegrationRevenues","erratum":"segmentSlidesUnnamed","printed":"Development of Resource on Demand DC service","document":"iij-3q02-presentation","locator":"Revenues and Gross Margin [2] > Improvements due to:"},\
{"topic":"largeGatewaySolutions","summary":"Large gateway solutions were sold, to Ricoh among others.","period":"3Q02","metric":"systemsIntegrationRevenues","erratum":"segmentSlidesUnnamed","printed":"large-scale gateway solutions","document":"iij-3q02-presentation","locator":"Revenues and Gross Margin [2] > Improvements due to:"}],\
"services":[{"topic":"development","summary":"A data center service, named among the causes of the improvement.","period":"3Q02","metric":"systemsIntegrationRevenues","erratum":"segmentSlidesUnnamed","name":"Resource on Demand","printed":"Resource on Demand DC service","document":"iij-3q02-presentation","locator":"Revenues and Gross Margin [2] > Improvements due to:"}],\
"customers":[{"improvement":"largeGatewaySolutions","period":"3Q02","metric":"systemsIntegrationRevenues","erratum":"segmentSlidesUnnamed","printed":"Ricoh","document":"iij-3q02-presentation","locator":"Revenues and Gross Margin [2] > Improvements due to:"}],\
"expectations":[{"topic":"strongRevenues","summary":"Strong revenues are expected from large contracts; guidance of 4Q02 has both.","period":"4Q02","metric":"systemsIntegrationRevenues","erratum":"segmentSlidesUnnamed","printed":"driven by large scale SI contracts","document":"iij-3q02-presentation","locator":"Revenues and Gross Margin [2] > For 4Q02"}]}',
  "valueAddedServices": '{"id":"valueAddedServices",\
"name":"VAS (including data center service)",\
"printedName":{"printed":"VAS (including data center service)","document":"iij-3q02-presentation","locator":"Revenues Portfolio(FY02 9 months accumulated)"},\
"metrics":["valueAddedServicesRevenues"],\
"era":{"first":"9M02","last":"FY2007"}}',
  "equipmentSales": '{"id":"equipmentSales",\
"name":"Equipment Sales",\
"printedName":{"printed":"Equipment Sales","document":"iij-3q02-presentation","locator":"Revenues Portfolio(FY02 9 months accumulated)"},\
"partMetrics":["equipmentSalesToCrosswave"],\
"era":{"first":"1Q99","last":"9M02"},\
"highlights":[{"topic":"systemsIntegrationSales","summary":"Revenues stayed high because more equipment was sold with systems integration.","period":"3Q02","erratum":"segmentSlidesUnnamed","printed":"boost in SI-related equipment sales","document":"iij-3q02-presentation","locator":"Revenues and Gross Margin [3] > Highlights:"},\
{"topic":"seilNeuAtm","summary":"SEIL/neu ATM was launched in November 2002.","period":"3Q02","erratum":"segmentSlidesUnnamed","printed":"Launched SEIL/neu ATM service","document":"iij-3q02-presentation","locator":"Revenues and Gross Margin [3] > Highlights:"}],\
"services":[{"topic":"launch","summary":"Launched in the quarter.","period":"3Q02","erratum":"segmentSlidesUnnamed","name":"SEIL/neu ATM","launched":"2002-11","printed":"SEIL/neu ATM service","document":"iij-3q02-presentation","locator":"Revenues and Gross Margin [3] > Highlights:"}]}',
  "others": '{"id":"others",\
"name":"Others",\
"printedName":{"printed":"Others","document":"iij-3q02-presentation","locator":"Revenues Portfolio(FY02 9 months accumulated)"},\
"era":{"first":"9M02","last":"9M02"}}',
  "systemsOperation": '{"id":"systemsOperation",\
"name":"運用サービス",\
"printedName":{"printed":"運用サービス","document":"it-pro-1q05-article","locator":"(no heading; third paragraph)"},\
"metrics":["systemsOperationRevenues"],\
"era":{"first":"1Q05","last":"1Q05"}}',
  "systemsConstruction": '{"id":"systemsConstruction",\
"name":"Systems construction revenues",\
"otherNames":[{"printed":"SI事業","document":"it-pro-1q09-article","locator":"(no heading; second paragraph)"}],\
"metrics":["systemsConstructionRevenues"],\
"era":{"first":"FY2008","last":"1Q23"}}',
  "networkServices": '{"id":"networkServices",\
"name":"Network services revenues",\
"metrics":["networkServicesRevenues","networkServicesRevenuesExcludingMobile","networkServicesShareOfRevenues","networkServicesGrossProfit"],\
"era":{"first":"FY2008","last":"1H23"}}',
  "enterpriseNetworkServices": '{"id":"enterpriseNetworkServices",\
"name":"Enterprise network services revenues excluding mobile services",\
"metrics":["enterpriseNetworkServicesRevenuesExcludingMobile","enterpriseNetworkServicesGrossProfit"],\
"era":{"first":"1H20","last":"FY2022"}}',
  "connectivityAndOutsourcing": '{"id":"connectivityAndOutsourcing",\
"name":"Connectivity and outsourcing services revenues",\
"metrics":["connectivityAndOutsourcingRevenues","connectivityAndOutsourcingGrossProfit"],\
"era":{"first":"FY2005","last":"1H09"}}',
  "connectivityAndValueAddedServices": '{"id":"connectivityAndValueAddedServices",\
"name":"Connectivity and value-added services revenues",\
"metrics":["connectivityAndValueAddedServicesRevenues"],\
"era":{"first":"FY2006","last":"1H07"}}',
  "connectivity": '{"id":"connectivity",\
"name":"Connectivity services revenues",\
"metrics":["connectivityRevenues"],\
"era":{"first":"FY2007","last":"2Q09"}}',
  "enterpriseInternetConnectivity": '{"id":"enterpriseInternetConnectivity",\
"name":"Internet connectivity services revenues, enterprise",\
"metrics":["enterpriseInternetConnectivityRevenues","enterpriseInternetConnectivityShareOfNetworkServicesRevenues"],\
"era":{"first":"FY2005","last":"FY2024"}}',
  "consumerInternetConnectivity": '{"id":"consumerInternetConnectivity",\
"name":"Internet connectivity services revenues, consumer",\
"metrics":["consumerInternetConnectivityRevenues","consumerInternetConnectivityShareOfNetworkServicesRevenues"],\
"era":{"first":"FY2005","last":"1H25"}}',
  "ipServices": '{"id":"ipServices",\
"name":"IP services revenues",\
"metrics":["ipServicesRevenues"],\
"era":{"first":"9M20","last":"1Q24"}}',
  "mobileServices": '{"id":"mobileServices",\
"name":"Mobile services revenues",\
"metrics":["mobileServicesRevenues"],\
"era":{"first":"1H15","last":"1H25"}}',
  "enterpriseMobile": '{"id":"enterpriseMobile",\
"name":"Enterprise mobile services revenues",\
"metrics":["enterpriseMobileRevenues"],\
"partMetrics":["enterpriseMobileRevenuesExcludingMvne"],\
"era":{"first":"9M19","last":"1H25"}}',
  "consumerMobile": '{"id":"consumerMobile",\
"name":"Consumer mobile services revenues",\
"metrics":["consumerMobileRevenues"],\
"era":{"first":"1Q22","last":"1H25"}}',
  "mvne": '{"id":"mvne",\
"name":"MVNE revenues",\
"metrics":["mvneRevenues"],\
"era":{"first":"1Q22","last":"1H25"}}',
  "outsourcing": '{"id":"outsourcing",\
"name":"Outsourcing services revenues",\
"metrics":["outsourcingRevenues"],\
"era":{"first":"FY2005","last":"FY2024"}}',
  "wanServices": '{"id":"wanServices",\
"name":"WAN services revenues",\
"metrics":["wanServicesRevenues"],\
"era":{"first":"FY2008","last":"FY2024"}}',
  "security": '{"id":"security",\
"name":"Security services revenues",\
"metrics":["securityRevenues"],\
"era":{"first":"9M19","last":"1Q24"}}',
  "cloud": '{"id":"cloud",\
"name":"Cloud services revenues",\
"metrics":["cloudRevenues"],\
"era":{"first":"1Q12","last":"9M19"}}',
  "recurring": '{"id":"recurring",\
"name":"Recurring revenues",\
"metrics":["recurringRevenues","recurringShareOfRevenues"],\
"era":{"first":"1Q08","last":"1Q22"}}',
  "enterpriseRecurring": '{"id":"enterpriseRecurring",\
"name":"Enterprise recurring revenues",\
"metrics":["enterpriseRecurringRevenues"],\
"era":{"first":"1H19","last":"9M21"}}',
  "systemsOperationAndMaintenance": '{"id":"systemsOperationAndMaintenance",\
"name":"Systems operation and maintenance revenues",\
"metrics":["systemsOperationAndMaintenanceRevenues"],\
"era":{"first":"FY2007","last":"1Q23"}}',
  "atmOperation": '{"id":"atmOperation",\
"name":"ATM operation revenues",\
"metrics":["atmOperationRevenues","atmOperationGrossProfit","atmOperationOperatingIncome","atmOperationOperatingLoss"],\
"era":{"first":"1H08","last":"1Q23"}}',
  "internationalBusiness": '{"id":"internationalBusiness",\
"name":"International business revenues",\
"metrics":["internationalBusinessRevenues"],\
"era":{"first":"1Q12","last":"FY2012"}}',
});
