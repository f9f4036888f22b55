// Derived from src/documents by `npm run derive`; not to be edited.
import type { Segment } from "../model/segment.js";
import { record } from "../model/record.js";

/** The parts of revenues of all eras, each with what the documents say of it. */
export const segments = /* @__PURE__ */ record({
  dedicatedAccess: {
    name: { printed: "Dedicated Access services", document: "iij-3q02-presentation", locator: "Revenues Portfolio(FY02 9 months accumulated)" },
    metrics: ["dedicatedAccessRevenues"],
    era: { first: "1Q00", last: "9M02" },
    declineCauses: [
      { topic: "contractCancellations", summary: "Telecom arms of regional electric power companies cancelled contracts.", document: "iij-3q02-presentation", locator: "Revenues and Gross Margin > Temporary decline in revenues due to:" },
      { topic: "lowerPricedServices", summary: "Second-tier customers moved to cheaper services, such as IIJ Fiber Access/F.", document: "iij-3q02-presentation", locator: "Revenues and Gross Margin > Temporary decline in revenues due to:" },
      { topic: "timeLag", summary: "The measures of the summer before need six to nine months to show.", document: "iij-3q02-presentation", locator: "Revenues and Gross Margin > Temporary decline in revenues due to:" },
    ],
    services: [
      { topic: "lowerPricedService", summary: "A cheaper line that second-tier customers moved to.", name: "IIJ Fiber Access/F", document: "iij-3q02-presentation", locator: "Revenues and Gross Margin > Temporary decline in revenues due to:" },
      { topic: "launch", summary: "Launched as one of the measures of the summer before.", name: "IIJ CDN platform", document: "iij-3q02-presentation", locator: "Revenues and Gross Margin > Temporary decline in revenues due to:" },
      { topic: "launch", summary: "Launched as one of the measures of the summer before; runs on the CDN platform.", name: "broadband OEM service", document: "iij-3q02-presentation", locator: "Revenues and Gross Margin > Temporary decline in revenues due to:" },
      { topic: "launch", summary: "Launched as one of the measures of the summer before.", name: "IIJ VPN Standard", document: "iij-3q02-presentation", locator: "Revenues and Gross Margin > Temporary decline in revenues due to:" },
    ],
    bandwidth: {
      fiberAccessF: {
        low: { value: "10000000", unit: "bit/s", decimals: -6, metric: "fiberAccessF", printed: "10-100Mbps", document: "iij-3q02-presentation", locator: "Revenues and Gross Margin > Temporary decline in revenues due to:" },
        high: { value: "100000000", unit: "bit/s", decimals: -6, metric: "fiberAccessF", printed: "10-100Mbps", document: "iij-3q02-presentation", locator: "Revenues and Gross Margin > Temporary decline in revenues due to:" },
      },
    },
    measuresTimeLag: {
      low: { value: "6", unit: "months", decimals: 0, metric: "measuresTimeLag", printed: "6 - 9 month", document: "iij-3q02-presentation", locator: "Revenues and Gross Margin > Temporary decline in revenues due to:" },
      high: { value: "9", unit: "months", decimals: 0, metric: "measuresTimeLag", printed: "6 - 9 month", document: "iij-3q02-presentation", locator: "Revenues and Gross Margin > Temporary decline in revenues due to:" },
    },
    measures: [
      { topic: "cdnPlatform", summary: "Launch of the IIJ CDN platform.", document: "iij-3q02-presentation", locator: "Revenues and Gross Margin > Temporary decline in revenues due to:" },
      { topic: "broadbandOem", summary: "Launch of a broadband OEM service on the CDN platform.", document: "iij-3q02-presentation", locator: "Revenues and Gross Margin > Temporary decline in revenues due to:" },
      { topic: "catvOperators", summary: "More marketing to cable television operators.", document: "iij-3q02-presentation", locator: "Revenues and Gross Margin > Temporary decline in revenues due to:" },
      { topic: "vpnStandard", summary: "Launch of IIJ VPN Standard.", document: "iij-3q02-presentation", locator: "Revenues and Gross Margin > Temporary decline in revenues due to:" },
    ],
  },
  dialUpAccess: {
    name: { printed: "Dial-up access services", document: "iij-3q02-presentation", locator: "Revenues Portfolio(FY02 9 months accumulated)" },
    era: { first: "9M02", last: "9M02" },
  },
  systemsIntegration: {
    name: { printed: "System Integration services(SI)", document: "iij-3q02-presentation", locator: "Revenues Portfolio(FY02 9 months accumulated)" },
    otherNames: [
      { printed: "Systems Integration", document: "iij-1q03-release", locator: "(title)" },
    ],
    metrics: ["systemsIntegrationRevenues", "systemsIntegrationGrossProfit", "systemsIntegrationGrossMargin"],
    era: { first: "1Q00", last: "1Q23" },
    improvements: [
      { topic: "resourceOnDemand", summary: "The data center service Resource on Demand was developed.", document: "iij-3q02-presentation", locator: "Revenues and Gross Margin [2] > Improvements due to:" },
      { topic: "largeGatewaySolutions", summary: "Large gateway solutions were sold.", document: "iij-3q02-presentation", locator: "Revenues and Gross Margin [2] > Improvements due to:" },
    ],
    services: [
      { topic: "development", summary: "A data center service, named among the causes of the improvement.", name: "Resource on Demand", document: "iij-3q02-presentation", locator: "Revenues and Gross Margin [2] > Improvements due to:" },
    ],
    customers: [
      { printed: "Ricoh", document: "iij-3q02-presentation", locator: "Revenues and Gross Margin [2] > Improvements due to:" },
    ],
    expectations: [
      { topic: "strongRevenues", summary: "Strong revenues are expected from large contracts: guidance 4Q02, largeSystemsIntegrationContracts.", document: "iij-3q02-presentation", locator: "Revenues and Gross Margin [2] > For 4Q02" },
    ],
  },
  valueAddedServices: {
    name: { printed: "VAS (including data center service)", document: "iij-3q02-presentation", locator: "Revenues Portfolio(FY02 9 months accumulated)" },
    era: { first: "9M02", last: "9M02" },
  },
  equipmentSales: {
    name: { printed: "Equipment Sales", document: "iij-3q02-presentation", locator: "Revenues Portfolio(FY02 9 months accumulated)" },
    metrics: ["equipmentSalesToCrosswave"],
    era: { first: "1Q99", last: "9M02" },
    highlights: [
      { topic: "systemsIntegrationSales", summary: "Revenues stayed high because more equipment was sold with systems integration.", document: "iij-3q02-presentation", locator: "Revenues and Gross Margin [3] > Highlights:" },
    ],
    services: [
      { topic: "launch", summary: "Launched in the quarter.", name: "SEIL/neu ATM", launched: "2002-11", document: "iij-3q02-presentation", locator: "Revenues and Gross Margin [3] > Highlights:" },
    ],
  },
  others: {
    name: { printed: "Others", document: "iij-3q02-presentation", locator: "Revenues Portfolio(FY02 9 months accumulated)" },
    era: { first: "9M02", last: "9M02" },
  },
  systemsOperation: {
    name: { printed: "運用サービス", document: "it-pro-1q05-article", locator: "(no heading; third paragraph)" },
    metrics: ["systemsOperationRevenues"],
    era: { first: "1Q05", last: "1Q05" },
  },
  systemsConstruction: {
    otherNames: [
      { printed: "SI事業", document: "it-pro-1q09-article", locator: "(no heading; second paragraph)" },
    ],
    label: "Systems construction revenues",
    metrics: ["systemsConstructionRevenues"],
    era: { first: "FY2008", last: "1H09" },
  },
  networkServices: {
    label: "Network services revenues excluding mobile services",
    metrics: ["networkServicesRevenuesExcludingMobile", "networkServicesGrossProfit"],
    era: { first: "FY2021", last: "1Q23" },
  },
  connectivityAndOutsourcing: {
    label: "Connectivity and outsourcing services revenues",
    metrics: ["connectivityAndOutsourcingRevenues", "connectivityAndOutsourcingGrossProfit"],
    era: { first: "1Q07", last: "1H09" },
  },
  connectivityAndValueAddedServices: {
    label: "Connectivity and value-added services revenues",
    metrics: ["connectivityAndValueAddedServicesRevenues"],
    era: { first: "FY2006", last: "FY2006" },
  },
  connectivity: {
    label: "Connectivity services revenues",
    metrics: ["connectivityRevenues"],
    era: { first: "1Q08", last: "1Q09" },
  },
  ipServices: {
    label: "IP services revenues",
    metrics: ["ipServicesRevenues"],
    era: { first: "9M20", last: "9M20" },
  },
  mobileServices: {
    label: "Mobile services revenues",
    metrics: ["mobileServicesRevenues"],
    era: { first: "9M16", last: "9M16" },
  },
  enterpriseMobile: {
    label: "Enterprise mobile services revenues",
    metrics: ["enterpriseMobileRevenues"],
    era: { first: "9M19", last: "9M20" },
  },
  outsourcing: {
    label: "Outsourcing services revenues",
    metrics: ["outsourcingRevenues"],
    era: { first: "1Q08", last: "1Q09" },
  },
  security: {
    label: "Security services revenues",
    metrics: ["securityRevenues"],
    era: { first: "9M19", last: "9M19" },
  },
  cloud: {
    label: "Cloud services revenues",
    metrics: ["cloudRevenues"],
    era: { first: "FY2016", last: "9M19" },
  },
  recurring: {
    label: "Recurring revenues",
    metrics: ["recurringRevenues", "recurringShareOfRevenues"],
    era: { first: "1Q08", last: "1Q19" },
  },
  enterpriseRecurring: {
    label: "Enterprise recurring revenues",
    metrics: ["enterpriseRecurringRevenues"],
    era: { first: "9M19", last: "9M19" },
  },
  systemsOperationAndMaintenance: {
    label: "Systems operation and maintenance revenues",
    metrics: ["systemsOperationAndMaintenanceRevenues"],
    era: { first: "9M08", last: "1Q15" },
  },
  atmOperation: {
    label: "Gross profit (loss) of ATM operation",
    metrics: ["atmOperationGrossProfit", "atmOperationOperatingIncome", "atmOperationOperatingLoss"],
    era: { first: "1H09", last: "1Q23" },
  },
} as const satisfies Readonly<Record<string, Segment>>);
