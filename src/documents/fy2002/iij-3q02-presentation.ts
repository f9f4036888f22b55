import type { SourceDocument } from "../../model/document.js";

/** IIJ's slides on the results of the third quarter of fiscal 2002, in the order of the slides. */
export const iij3Q02Presentation: SourceDocument = {
  id: "iij-3q02-presentation",
  kind: "presentation",
  standing: "issuer",
  title: "Internet Initiative Japan (Nasdaq: IIJI)",
  publisher: "Internet Initiative Japan Inc.",
  published: { precision: "month", date: "2003-02", printed: "February, 2003" },
  language: "en",
  sha256: "22de0751c784d8c23d87309778e6473dbfc5c89dd9cd40c99d9c7e241df3ba87",
  places: [
    {
      locator: "Internet Initiative Japan (Nasdaq: IIJI)",
      states: [
        { of: "company.tickers[]", text: "Nasdaq: IIJI" },
        { of: "company.netLossYears", printed: "past five fiscal years" },
        {
          of: "company.netLossOutlook",
          topic: "netLoss",
          summary: "Management expects that there will be further net losses.",
        },
        { of: "company.investments[]", text: "Crosswave" },
      ],
    },
    {
      locator: "3Q02 Highlights > In 3Q02",
      states: [
        { of: "quarters.3Q02.revenues", printed: "JPY10.6 billion" },
        { of: "quarters.3Q02.convenienceTranslation.revenues", printed: "$89.0 million" },
        { of: "quarters.3Q02.reportedGrowth.yearOverYear.revenues", printed: "6.3%", comparedTo: "3Q01" },
        { of: "quarters.3Q02.reportedGrowth.quarterOverQuarter.revenues", printed: "unchanged", comparedTo: "2Q02" },
        { of: "quarters.3Q02.milestones.revenuesAboveTenBillionYen.times", printed: "3rd time" },
        { of: "quarters.3Q02.milestones.revenuesAboveTenBillionYen.threshold", printed: "JPY10 billion", as: "threshold" },
        { of: "quarters.3Q02.operatingIncome", printed: "JPY567 million", reads: "loss" },
        { of: "quarters.3Q01.operatingIncome", printed: "JPY151 million" },
        { of: "quarters.2Q02.operatingIncome", printed: "JPY194 million", reads: "loss" },
        {
          of: "quarters.3Q02.notes[]",
          topic: "networkInvestment",
          summary: "The operating loss is put down mainly to spending on a stronger network for broadband traffic, and called temporary.",
          more: { metric: "operatingIncome" },
        },
        { of: "quarters.3Q02.adjustedEbitda", printed: "JPY349 million" },
      ],
    },
    {
      locator: "3Q02 Highlights > In 4Q02",
      states: [
        { of: "guidance.4Q02.revenues.low", printed: "JPY12.5 billion", as: "threshold" },
        { of: "guidance.4Q02.revenues.convenienceTranslation.low", printed: "$105.3 million" },
        { of: "guidance.4Q02.revenues.high", printed: "JPY13.0 billion", as: "threshold" },
        { of: "guidance.4Q02.revenues.convenienceTranslation.high", printed: "$109.5 million" },
        { of: "guidance.4Q02.revenues.claim", printed: "the highest amount" },
        { of: "guidance.4Q02.operatingIncome.wording", printed: "improve considerably" },
      ],
    },
    {
      locator: "3Q02 Highlights > For FY 2002",
      states: [
        { of: "guidance.FY2002.revenuesGrowth.value", printed: "approximately 10%", comparedTo: "FY2001" },
        { of: "guidance.FY2002.revenues.low", printed: "JPY43.5 billion", as: "threshold" },
        { of: "guidance.FY2002.revenues.high", printed: "JPY44.0 billion", as: "threshold" },
      ],
    },
    {
      locator: "Revenues Growth (QoQ)",
      figuresLost: true,
      states: [
        { of: "guidance.4Q02.revenues", printed: "12,500 ~ 13,000 (E)", caption: "(JPY Millions)", as: "threshold" },
      ],
    },
    {
      locator: "Revenues Growth (Full Fiscal)",
      figuresLost: true,
      states: [{ of: "guidance.FY2002.revenuesGrowth.value", printed: "10% growth expected", comparedTo: "FY2001" }],
    },
    {
      locator: "Revenues Portfolio(FY02 9 months accumulated)",
      figuresLost: true,
      states: [
        { of: "segments.dedicatedAccess.name", text: "Dedicated Access services" },
        { of: "segments.dedicatedAccess.reportedFor[]", reading: "9M02" },
        { of: "segments.dialUpAccess.name", text: "Dial-up access services" },
        { of: "segments.dialUpAccess.reportedFor[]", reading: "9M02" },
        { of: "segments.systemsIntegration.name", text: "System Integration services(SI)" },
        { of: "segments.systemsIntegration.reportedFor[]", reading: "9M02" },
        { of: "segments.valueAddedServices.name", text: "VAS (including data center service)" },
        { of: "segments.valueAddedServices.reportedFor[]", reading: "9M02" },
        { of: "segments.equipmentSales.name", text: "Equipment Sales" },
        { of: "segments.equipmentSales.reportedFor[]", reading: "9M02" },
        { of: "segments.others.name", text: "Others" },
        { of: "segments.others.reportedFor[]", reading: "9M02" },
        { of: "fiscalYears.FY1998.label", text: "FY 98 (before IPO)" },
        {
          of: "fiscalYears.FY1998.notes[]",
          topic: "beforeIpo",
          summary: "A year before the initial public offering, charted against the nine months of fiscal 2002; the shares are not in the text.",
        },
        { of: "nineMonths.9M02.label", text: "FY02 9 months accumulated (present)" },
        {
          of: "nineMonths.9M02.notes[]",
          topic: "revenuePortfolio",
          summary: "Revenues are charted by the six parts of the portfolio; the shares are not in the text.",
        },
      ],
    },
    {
      locator: "IIJ Top 150 Customers (3Q02)",
      states: [
        {
          of: [
            "crossSelling.3Q02.valueAddedServices.base",
            "crossSelling.3Q02.systemsIntegration.base",
            "crossSelling.3Q02.dataCenters.base",
          ],
          printed: "Top 150 Customers",
        },
      ],
    },
    {
      locator: "IIJ Top 150 Customers (3Q02) > Revenues at December 2002",
      figuresLost: true,
      states: [
        {
          of: "company.fiscalYearEnd",
          reading: {
            month: 3,
            day: 31,
            because: "The slide sets 3Q02 beside December 2002: a third quarter that ends in December ends its fiscal year in March.",
          },
        },
      ],
    },
    {
      locator: "IIJ Top 150 Customers (3Q02) > Cross selling rate",
      states: [
        { of: "crossSelling.3Q02.valueAddedServices.label", text: "Connectivity & VAS" },
        { of: "crossSelling.3Q02.valueAddedServices.rate", printed: "67%" },
        { of: "crossSelling.3Q02.systemsIntegration.label", text: "Connectivity & SI" },
        { of: "crossSelling.3Q02.systemsIntegration.rate", printed: "53%" },
        { of: "crossSelling.3Q02.dataCenters.label", text: "Connectivity & DC" },
        { of: "crossSelling.3Q02.dataCenters.rate", printed: "25%" },
      ],
    },
    { locator: "Revenues and Gross Margin", figuresLost: true, states: [] },
    {
      locator: "Revenues and Gross Margin > Temporary decline in revenues due to:",
      states: [
        {
          of: "segments.dedicatedAccess.declineCauses[]",
          topic: "contractCancellations",
          summary: "Telecom arms of regional electric power companies cancelled contracts.",
        },
        {
          of: "segments.dedicatedAccess.declineCauses[]",
          topic: "lowerPricedServices",
          summary: "Second-tier customers moved to cheaper services, such as IIJ Fiber Access/F.",
        },
        {
          of: "segments.dedicatedAccess.services[]",
          topic: "lowerPricedService",
          summary: "A cheaper line that second-tier customers moved to.",
          more: { name: "IIJ Fiber Access/F" },
        },
        { of: "segments.dedicatedAccess.bandwidth.fiberAccessF", printed: "10-100Mbps", as: "nominal" },
        { of: "segments.dedicatedAccess.measuresTimeLag", printed: "6 - 9 month", as: "nominal" },
        {
          of: "segments.dedicatedAccess.declineCauses[]",
          topic: "timeLag",
          summary: "The measures of the summer before need six to nine months to show.",
        },
        { of: "segments.dedicatedAccess.measures[]", topic: "cdnPlatform", summary: "Launch of the IIJ CDN platform." },
        {
          of: "segments.dedicatedAccess.services[]",
          topic: "launch",
          summary: "Launched as one of the measures of the summer before.",
          more: { name: "IIJ CDN platform" },
        },
        {
          of: "segments.dedicatedAccess.measures[]",
          topic: "broadbandOem",
          summary: "Launch of a broadband OEM service on the CDN platform.",
        },
        {
          of: "segments.dedicatedAccess.services[]",
          topic: "launch",
          summary: "Launched as one of the measures of the summer before; runs on the CDN platform.",
          more: { name: "broadband OEM service" },
        },
        {
          of: "segments.dedicatedAccess.measures[]",
          topic: "catvOperators",
          summary: "More marketing to cable television operators.",
        },
        { of: "segments.dedicatedAccess.measures[]", topic: "vpnStandard", summary: "Launch of IIJ VPN Standard." },
        {
          of: "segments.dedicatedAccess.services[]",
          topic: "launch",
          summary: "Launched as one of the measures of the summer before.",
          more: { name: "IIJ VPN Standard" },
        },
      ],
    },
    { locator: "Total Number of Contracts and Bandwidth in Dedicated Access Services", figuresLost: true, states: [] },
    { locator: "IP Service(*) ARPU", figuresLost: true, states: [] },
    { locator: "Revenues and Gross Margin [2]", figuresLost: true, states: [] },
    {
      locator: "Revenues and Gross Margin [2] > Improvements due to:",
      states: [
        {
          of: "segments.systemsIntegration.improvements[]",
          topic: "resourceOnDemand",
          summary: "The data center service Resource on Demand was developed.",
        },
        {
          of: "segments.systemsIntegration.services[]",
          topic: "development",
          summary: "A data center service, named among the causes of the improvement.",
          more: { name: "Resource on Demand" },
        },
        {
          of: "segments.systemsIntegration.improvements[]",
          topic: "largeGatewaySolutions",
          summary: "Large gateway solutions were sold.",
        },
        { of: "segments.systemsIntegration.customers[]", text: "Ricoh" },
      ],
    },
    {
      locator: "Revenues and Gross Margin [2] > For 4Q02",
      states: [
        {
          of: "segments.systemsIntegration.expectations[]",
          topic: "strongRevenues",
          summary: "Strong revenues are expected from large contracts: guidance 4Q02, largeSystemsIntegrationContracts.",
        },
        { of: "guidance.4Q02.largeSystemsIntegrationContracts.each", printed: "in excess of JPY300 million" },
        { of: "guidance.4Q02.largeSystemsIntegrationContracts.threshold", printed: "more than JPY5 billion" },
      ],
    },
    { locator: "Revenues and Gross Margin [3]", figuresLost: true, states: [] },
    {
      locator: "Revenues and Gross Margin [3] > Highlights:",
      states: [
        {
          of: "segments.equipmentSales.highlights[]",
          topic: "systemsIntegrationSales",
          summary: "Revenues stayed high because more equipment was sold with systems integration.",
        },
        {
          of: "segments.equipmentSales.services[]",
          topic: "launch",
          summary: "Launched in the quarter.",
          more: { name: "SEIL/neu ATM", launched: "2002-11" },
        },
      ],
    },
    { locator: "Operating Profit (QoQ)", figuresLost: true, states: [] },
    {
      locator: "Operating Profit > Summary:",
      states: [
        { of: "quarters.3Q02.operatingIncome", printed: "JPY567 million", reads: "loss" },
        { of: "guidance.4Q02.operatingIncome.wording", printed: "significant improvement" },
      ],
    },
    { locator: "IIJ CDN customer includes", figuresLost: true, states: [] },
    {
      locator: "IIJ Group's New Data Centers",
      states: [
        {
          of: "facilities.yokohama1.role",
          topic: "outsourcing",
          summary: "Full outsourcing of companies' information systems.",
        },
        {
          of: "facilities.saitama1.role",
          topic: "transmission",
          summary: "A base for sending out information.",
        },
      ],
    },
    {
      locator: "Yokohama 1 Data Center [2]",
      states: [
        { of: "facilities.yokohama1.name", text: "Yokohama 1 Data Center" },
        { of: "facilities.yokohama1.place", text: "Yokohama-city Kanagawa pref." },
        { of: "facilities.yokohama1.floors", text: "B1F、3F、Tower 2F" },
        { of: "facilities.yokohama1.floorSpace", printed: "19,420.15m²", remark: "(term)" },
        { of: "facilities.yokohama1.structure", text: "Steel frame (quake-absorbing structure)" },
        { of: "facilities.yokohama1.floorBearableWeight", printed: "1 ton/m²", as: "nominal" },
      ],
    },
    {
      locator: "Saitama 1 Data Center [2]",
      states: [
        { of: "facilities.saitama1.name", text: "Saitama 1 Data Center" },
        { of: "facilities.saitama1.place", text: "Kawaguchi-city Saitama pref." },
        { of: "facilities.saitama1.floors", text: "9F、Tower 2F" },
        { of: "facilities.saitama1.floorSpace", printed: "14,143.10m²" },
        { of: "facilities.saitama1.structure", text: "Steel frame (quake-resistant+quake-absorbing structure)" },
        { of: "facilities.saitama1.floorBearableWeight", printed: "1 ton/m²", as: "nominal" },
      ],
    },
    {
      locator: "Awarded as the Best Provider 2002",
      states: [{ of: "surveys.nikkei2002.awards[]", text: "Best Provider 2002" }],
    },
    {
      locator: "Total Ranking / Broadband Service",
      states: [
        { of: "rankings.nikkei2002BroadbandService.title", text: "Total Ranking / Broadband Service" },
        { of: "rankings.nikkei2002BroadbandService.category", reading: "broadbandService" },
        { of: "rankings.nikkei2002BroadbandService.survey", reading: "nikkei2002" },
        {
          of: "rankings.nikkei2002BroadbandService",
          ranks: [
            [1, "IIJ"],
            [2, "Nifty"],
            [3, "NTT Communications"],
            [4, "KDDI"],
            [5, "Japan Telecom"],
          ],
        },
      ],
    },
    { locator: "Total Ranking / Broadband Service > By Category", figuresLost: true, states: [] },
    {
      locator: "Total Ranking / Dedicated Access",
      states: [
        { of: "rankings.nikkei2002DedicatedAccess.title", text: "Total Ranking / Dedicated Access" },
        { of: "rankings.nikkei2002DedicatedAccess.category", reading: "dedicatedAccess" },
        { of: "rankings.nikkei2002DedicatedAccess.survey", reading: "nikkei2002" },
        {
          of: "rankings.nikkei2002DedicatedAccess",
          ranks: [
            [1, "IIJ"],
            [2, "Powered Com"],
            [3, "JENS"],
            [4, "Cable & Wireless IDC"],
            [5, "FUJITSU"],
            [6, "NTT Communications"],
            [7, "Japan Telecom"],
            [8, "KDDI"],
            [9, "NEC"],
          ],
        },
      ],
    },
    { locator: "Total Ranking / Dedicated Access > By Category", figuresLost: true, states: [] },
    {
      locator: "Total Ranking / Dialup Access",
      states: [
        { of: "rankings.nikkei2002DialUpAccess.title", text: "Total Ranking / Dialup Access" },
        { of: "rankings.nikkei2002DialUpAccess.category", reading: "dialUpAccess" },
        { of: "rankings.nikkei2002DialUpAccess.survey", reading: "nikkei2002" },
        {
          of: "rankings.nikkei2002DialUpAccess",
          ranks: [
            [1, "IIJ"],
            [2, "NEC"],
            [3, "Nifty"],
            [4, "AT&T"],
            [5, "NTT Communications"],
            [6, "KDDI"],
            [7, "Japan Telecom"],
          ],
        },
      ],
    },
    { locator: "Total Ranking / Dialup Access > By Category", figuresLost: true, states: [] },
    {
      locator: "Total Ranking / Dialup Access [2]",
      states: [
        { of: "rankings.nikkei2002WebServerHosting.title", text: "Total Ranking / Dialup Access" },
        { of: "rankings.nikkei2002WebServerHosting.category", reading: "webServerHosting" },
        { of: "rankings.nikkei2002WebServerHosting.survey", reading: "nikkei2002" },
        { of: "rankings.nikkei2002WebServerHosting.erratum", reading: "fourthRankingMislabelled" },
        {
          of: "rankings.nikkei2002WebServerHosting",
          ranks: [
            [1, "NTT PC Communications"],
            [2, "IIJ"],
            [3, "JENS"],
            [4, "KDDI"],
            [5, "NEC"],
            [6, "Cable and Wireless IDC"],
            [7, "NTT Communications"],
            [8, "FUJITSU"],
          ],
        },
      ],
    },
    { locator: "Total Ranking / Dialup Access [2] > By Category", figuresLost: true, states: [] },
  ],
};
