// Derived from src/documents by `npm run derive`; not to be edited.
import type { Figure } from "../model/figure.js";
import { lazyRecord } from "../model/lazy-record.js";
import { facts } from "./facts.js";

/** What `halves` holds, each part as far as it is disclosed. */
export type HalfRecords = {
  readonly "1H05": {
    readonly "id": "1H05";
    readonly "start": "2005-04-01";
    readonly "end": "2005-09-30";
    readonly "revenues": Figure<"JPY">;
    readonly "operatingIncome": Figure<"JPY">;
    readonly "reportedGrowth": {
      readonly "yearOverYear": {
        readonly "revenues": Figure<"ratio">;
        readonly "operatingIncome": Figure<"ratio">;
      };
    };
  };
  readonly "1H07": {
    readonly "id": "1H07";
    readonly "start": "2007-04-01";
    readonly "end": "2007-09-30";
    readonly "revenues": Figure<"JPY">;
    readonly "operatingIncome": Figure<"JPY">;
    readonly "incomeBeforeIncomeTaxes": Figure<"JPY">;
    readonly "deferredTaxExpense": Figure<"JPY">;
    readonly "netIncome": Figure<"JPY">;
    readonly "reportedGrowth": {
      readonly "yearOverYear": {
        readonly "incomeBeforeIncomeTaxes": Figure<"ratio">;
        readonly "revenues": Figure<"ratio">;
        readonly "operatingIncome": Figure<"ratio">;
        readonly "netIncome": Figure<"ratio">;
        readonly "systemsIntegrationRevenues": Figure<"ratio">;
        readonly "systemsIntegrationOrderBacklog": Figure<"ratio">;
      };
    };
  };
  readonly "1H08": {
    readonly "id": "1H08";
    readonly "start": "2008-04-01";
    readonly "end": "2008-09-30";
    readonly "revenues": Figure<"JPY">;
    readonly "recurringRevenues": Figure<"JPY">;
    readonly "systemsConstructionRevenues": Figure<"JPY">;
    readonly "operatingIncome": Figure<"JPY">;
    readonly "newSubsidiariesOperatingIncome": Figure<"JPY">;
    readonly "netIncome": Figure<"JPY">;
    readonly "iijMobileContracts": Figure<"contracts">;
    readonly "reportedGrowth": {
      readonly "yearOverYear": {
        readonly "revenues": Figure<"ratio">;
        readonly "operatingIncome": Figure<"ratio">;
        readonly "netIncome": Figure<"ratio">;
        readonly "grossMargin": Figure<"ratio">;
      };
    };
    readonly "convenienceTranslation": {
      readonly "revenues": Figure<"USD">;
      readonly "operatingIncome": Figure<"USD">;
      readonly "netIncome": Figure<"USD">;
    };
  };
  readonly "1H09": {
    readonly "id": "1H09";
    readonly "start": "2009-04-01";
    readonly "end": "2009-09-30";
    readonly "revenues": Figure<"JPY">;
    readonly "recurringRevenues": Figure<"JPY">;
    readonly "systemsConstructionRevenues": Figure<"JPY">;
    readonly "connectivityAndOutsourcingGrossProfit": Figure<"JPY">;
    readonly "systemsIntegrationGrossProfit": Figure<"JPY">;
    readonly "atmOperationGrossProfit": Figure<"JPY">;
    readonly "operatingIncome": Figure<"JPY">;
    readonly "netIncome": Figure<"JPY">;
    readonly "reportedGrowth": {
      readonly "yearOverYear": {
        readonly "revenues": Figure<"ratio">;
        readonly "operatingIncome": Figure<"ratio">;
        readonly "recurringRevenues": Figure<"ratio">;
        readonly "systemsConstructionRevenues": Figure<"ratio">;
        readonly "connectivityAndOutsourcingGrossProfit": Figure<"ratio">;
        readonly "netIncome": Figure<"ratio">;
      };
    };
  };
  readonly "1H10": {
    readonly "id": "1H10";
    readonly "start": "2010-04-01";
    readonly "end": "2010-09-30";
    readonly "revenues": Figure<"JPY">;
    readonly "operatingIncome": Figure<"JPY">;
    readonly "netIncomeAttributable": Figure<"JPY">;
    readonly "dividendsPerShare": Figure<"JPY">;
    readonly "convenienceTranslation": {
      readonly "revenues": Figure<"USD">;
      readonly "operatingIncome": Figure<"USD">;
      readonly "netIncomeAttributable": Figure<"USD">;
    };
    readonly "reportedGrowth": {
      readonly "yearOverYear": {
        readonly "revenues": Figure<"ratio">;
        readonly "operatingIncome": Figure<"ratio">;
      };
    };
    readonly "guidance": readonly ["revenues", "operatingIncome", "netIncomeAttributable"];
  };
  readonly "1H11": {
    readonly "id": "1H11";
    readonly "start": "2011-04-01";
    readonly "end": "2011-09-30";
    readonly "revenues": Figure<"JPY">;
    readonly "operatingIncome": Figure<"JPY">;
    readonly "netIncomeAttributable": Figure<"JPY">;
    readonly "dividendsPerShare": Figure<"JPY">;
    readonly "convenienceTranslation": {
      readonly "revenues": Figure<"USD">;
      readonly "operatingIncome": Figure<"USD">;
      readonly "netIncomeAttributable": Figure<"USD">;
    };
    readonly "reportedGrowth": {
      readonly "yearOverYear": {
        readonly "revenues": Figure<"ratio">;
        readonly "operatingIncome": Figure<"ratio">;
        readonly "netIncomeAttributable": Figure<"ratio">;
      };
    };
    readonly "reportedChange": {
      readonly "operatingIncome": Figure<"ratio">;
      readonly "netIncomeAttributable": Figure<"ratio">;
    };
  };
  readonly "1H12": {
    readonly "id": "1H12";
    readonly "start": "2012-04-01";
    readonly "end": "2012-09-30";
    readonly "revenues": Figure<"JPY">;
    readonly "operatingIncome": Figure<"JPY">;
    readonly "netIncomeAttributable": Figure<"JPY">;
    readonly "reportedGrowth": {
      readonly "yearOverYear": {
        readonly "revenues": Figure<"ratio">;
        readonly "operatingIncome": Figure<"ratio">;
        readonly "netIncomeAttributable": Figure<"ratio">;
      };
    };
    readonly "convenienceTranslation": {
      readonly "revenues": Figure<"USD">;
      readonly "operatingIncome": Figure<"USD">;
      readonly "netIncomeAttributable": Figure<"USD">;
    };
  };
  readonly "1H14": {
    readonly "id": "1H14";
    readonly "start": "2014-04-01";
    readonly "end": "2014-09-30";
    readonly "revenues": Figure<"JPY">;
    readonly "operatingIncome": Figure<"JPY">;
    readonly "netIncomeAttributable": Figure<"JPY">;
    readonly "reportedGrowth": {
      readonly "yearOverYear": {
        readonly "revenues": Figure<"ratio">;
        readonly "operatingIncome": Figure<"ratio">;
        readonly "netIncomeAttributable": Figure<"ratio">;
      };
    };
  };
  readonly "1H17": {
    readonly "id": "1H17";
    readonly "start": "2017-04-01";
    readonly "end": "2017-09-30";
    readonly "revenues": Figure<"JPY">;
    readonly "recurringShareOfRevenues": Figure<"ratio">;
    readonly "operatingIncome": Figure<"JPY">;
    readonly "netIncomeAttributable": Figure<"JPY">;
    readonly "reportedGrowth": {
      readonly "yearOverYear": {
        readonly "revenues": Figure<"ratio">;
        readonly "operatingIncome": Figure<"ratio">;
        readonly "netIncomeAttributable": Figure<"ratio">;
        readonly "recurringRevenues": Figure<"ratio">;
      };
    };
  };
  readonly "1H18": {
    readonly "id": "1H18";
    readonly "start": "2018-04-01";
    readonly "end": "2018-09-30";
    readonly "revenues": Figure<"JPY">;
    readonly "grossProfit": Figure<"JPY">;
    readonly "operatingIncome": Figure<"JPY">;
    readonly "incomeBeforeIncomeTaxesAdjusted": Figure<"JPY">;
    readonly "netIncomeAttributableAdjusted": Figure<"JPY">;
    readonly "reportedGrowth": {
      readonly "yearOverYear": {
        readonly "revenues": Figure<"ratio">;
        readonly "grossProfit": Figure<"ratio">;
        readonly "operatingIncome": Figure<"ratio">;
        readonly "incomeBeforeIncomeTaxesAdjusted": Figure<"ratio">;
        readonly "netIncomeAttributableAdjusted": Figure<"ratio">;
      };
    };
  };
  readonly "1H19": {
    readonly "id": "1H19";
    readonly "start": "2019-04-01";
    readonly "end": "2019-09-30";
    readonly "revenues": Figure<"JPY">;
    readonly "operatingIncome": Figure<"JPY">;
    readonly "incomeBeforeIncomeTaxes": Figure<"JPY">;
    readonly "netIncomeAttributable": Figure<"JPY">;
    readonly "earningsPerShareBasic": Figure<"JPY">;
    readonly "guidance": readonly ["revenues", "operatingIncome", "netIncomeAttributable"];
  };
  readonly "1H20": {
    readonly "id": "1H20";
    readonly "start": "2020-04-01";
    readonly "end": "2020-09-30";
    readonly "revenues": Figure<"JPY">;
    readonly "operatingIncome": Figure<"JPY">;
    readonly "incomeBeforeIncomeTaxes": Figure<"JPY">;
    readonly "netIncomeAttributable": Figure<"JPY">;
    readonly "earningsPerShareBasic": Figure<"JPY">;
    readonly "reportedGrowth": {
      readonly "yearOverYear": {
        readonly "netIncomeAttributable": Figure<"ratio">;
        readonly "operatingIncome": Figure<"ratio">;
        readonly "revenues": Figure<"ratio">;
      };
    };
  };
  readonly "1H21": {
    readonly "id": "1H21";
    readonly "start": "2021-04-01";
    readonly "end": "2021-09-30";
    readonly "revenues": Figure<"JPY">;
    readonly "operatingIncome": Figure<"JPY">;
    readonly "reportedGrowth": {
      readonly "yearOverYear": {
        readonly "operatingIncome": Figure<"ratio">;
      };
    };
  };
  readonly "1H22": {
    readonly "id": "1H22";
    readonly "start": "2022-04-01";
    readonly "end": "2022-09-30";
    readonly "revenues": Figure<"JPY">;
    readonly "operatingIncome": Figure<"JPY">;
    readonly "incomeBeforeIncomeTaxes": Figure<"JPY">;
    readonly "netIncome": Figure<"JPY">;
    readonly "netIncomeAttributable": Figure<"JPY">;
    readonly "reportedGrowth": {
      readonly "yearOverYear": {
        readonly "revenues": Figure<"ratio">;
        readonly "operatingIncome": Figure<"ratio">;
        readonly "incomeBeforeIncomeTaxes": Figure<"ratio">;
        readonly "netIncomeAttributable": Figure<"ratio">;
        readonly "networkServicesRevenuesExcludingMobile": Figure<"ratio">;
        readonly "systemsIntegrationRevenues": Figure<"ratio">;
        readonly "systemsIntegrationOrders": Figure<"ratio">;
      };
    };
    readonly "guidance": readonly ["revenues", "operatingIncome", "incomeBeforeIncomeTaxes", "netIncomeAttributable"];
  };
  readonly "1H23": {
    readonly "id": "1H23";
    readonly "start": "2023-04-01";
    readonly "end": "2023-09-30";
    readonly "guidance": readonly ["revenues", "operatingIncome", "incomeBeforeIncomeTaxes", "netIncomeAttributable"];
  };
};

/** What the documents say of fiscal halves, by period. */
export const halves = /* @__PURE__ */ lazyRecord<HalfRecords>({
  "1H05": `{"id":"1H05",
"start":"2005-04-01",
"end":"2005-09-30",
"revenues":{"fact":214},
"operatingIncome":{"fact":216},
"reportedGrowth":{"yearOverYear":{"revenues":{"fact":215},
"operatingIncome":{"fact":217}}}}`,
  "1H07": `{"id":"1H07",
"start":"2007-04-01",
"end":"2007-09-30",
"revenues":{"fact":244},
"operatingIncome":{"fact":246},
"incomeBeforeIncomeTaxes":{"fact":242},
"deferredTaxExpense":{"fact":331},
"netIncome":{"fact":248},
"reportedGrowth":{"yearOverYear":{"incomeBeforeIncomeTaxes":{"fact":243},
"revenues":{"fact":245},
"operatingIncome":{"fact":247},
"netIncome":{"fact":249},
"systemsIntegrationRevenues":{"fact":250},
"systemsIntegrationOrderBacklog":{"fact":251}}}}`,
  "1H08": `{"id":"1H08",
"start":"2008-04-01",
"end":"2008-09-30",
"revenues":{"fact":320},
"recurringRevenues":{"fact":458},
"systemsConstructionRevenues":{"fact":461},
"operatingIncome":{"fact":322},
"newSubsidiariesOperatingIncome":{"fact":330},
"netIncome":{"fact":324},
"iijMobileContracts":{"fact":319},
"reportedGrowth":{"yearOverYear":{"revenues":{"fact":321},
"operatingIncome":{"fact":323},
"netIncome":{"fact":325},
"grossMargin":{"fact":329}}},
"convenienceTranslation":{"revenues":{"fact":326},
"operatingIncome":{"fact":327},
"netIncome":{"fact":328}}}`,
  "1H09": `{"id":"1H09",
"start":"2009-04-01",
"end":"2009-09-30",
"revenues":{"fact":451},
"recurringRevenues":{"fact":456},
"systemsConstructionRevenues":{"fact":459},
"connectivityAndOutsourcingGrossProfit":{"fact":462},
"systemsIntegrationGrossProfit":{"fact":464},
"atmOperationGrossProfit":{"fact":465},
"operatingIncome":{"fact":453},
"netIncome":{"fact":455},
"reportedGrowth":{"yearOverYear":{"revenues":{"fact":452},
"operatingIncome":{"fact":454},
"recurringRevenues":{"fact":457},
"systemsConstructionRevenues":{"fact":460},
"connectivityAndOutsourcingGrossProfit":{"fact":463},
"netIncome":{"fact":466}}}}`,
  "1H10": `{"id":"1H10",
"start":"2010-04-01",
"end":"2010-09-30",
"revenues":{"fact":511},
"operatingIncome":{"fact":515},
"netIncomeAttributable":{"fact":519},
"dividendsPerShare":{"fact":524},
"convenienceTranslation":{"revenues":{"fact":512},
"operatingIncome":{"fact":516},
"netIncomeAttributable":{"fact":520}},
"reportedGrowth":{"yearOverYear":{"revenues":{"fact":514},
"operatingIncome":{"fact":518}}},
"guidance":["revenues","operatingIncome","netIncomeAttributable"]}`,
  "1H11": `{"id":"1H11",
"start":"2011-04-01",
"end":"2011-09-30",
"revenues":{"fact":588},
"operatingIncome":{"fact":591},
"netIncomeAttributable":{"fact":594},
"dividendsPerShare":{"fact":599},
"convenienceTranslation":{"revenues":{"fact":589},
"operatingIncome":{"fact":592},
"netIncomeAttributable":{"fact":595}},
"reportedGrowth":{"yearOverYear":{"revenues":{"fact":590},
"operatingIncome":{"fact":593},
"netIncomeAttributable":{"fact":596}}},
"reportedChange":{"operatingIncome":{"fact":597},
"netIncomeAttributable":{"fact":598}}}`,
  "1H12": `{"id":"1H12",
"start":"2012-04-01",
"end":"2012-09-30",
"revenues":{"fact":609},
"operatingIncome":{"fact":611},
"netIncomeAttributable":{"fact":613},
"reportedGrowth":{"yearOverYear":{"revenues":{"fact":610},
"operatingIncome":{"fact":612},
"netIncomeAttributable":{"fact":614}}},
"convenienceTranslation":{"revenues":{"fact":615},
"operatingIncome":{"fact":616},
"netIncomeAttributable":{"fact":617}}}`,
  "1H14": `{"id":"1H14",
"start":"2014-04-01",
"end":"2014-09-30",
"revenues":{"fact":731},
"operatingIncome":{"fact":733},
"netIncomeAttributable":{"fact":735},
"reportedGrowth":{"yearOverYear":{"revenues":{"fact":732},
"operatingIncome":{"fact":734},
"netIncomeAttributable":{"fact":736}}}}`,
  "1H17": `{"id":"1H17",
"start":"2017-04-01",
"end":"2017-09-30",
"revenues":{"fact":906},
"recurringShareOfRevenues":{"fact":918},
"operatingIncome":{"fact":908},
"netIncomeAttributable":{"fact":910},
"reportedGrowth":{"yearOverYear":{"revenues":{"fact":907},
"operatingIncome":{"fact":909},
"netIncomeAttributable":{"fact":911},
"recurringRevenues":{"fact":919}}}}`,
  "1H18": `{"id":"1H18",
"start":"2018-04-01",
"end":"2018-09-30",
"revenues":{"fact":938},
"grossProfit":{"fact":940},
"operatingIncome":{"fact":942},
"incomeBeforeIncomeTaxesAdjusted":{"fact":944},
"netIncomeAttributableAdjusted":{"fact":946},
"reportedGrowth":{"yearOverYear":{"revenues":{"fact":939},
"grossProfit":{"fact":941},
"operatingIncome":{"fact":943},
"incomeBeforeIncomeTaxesAdjusted":{"fact":945},
"netIncomeAttributableAdjusted":{"fact":947}}}}`,
  "1H19": `{"id":"1H19",
"start":"2019-04-01",
"end":"2019-09-30",
"revenues":{"fact":1047},
"operatingIncome":{"fact":1049},
"incomeBeforeIncomeTaxes":{"fact":1051},
"netIncomeAttributable":{"fact":1053},
"earningsPerShareBasic":{"fact":1055},
"guidance":["revenues","operatingIncome","netIncomeAttributable"]}`,
  "1H20": `{"id":"1H20",
"start":"2020-04-01",
"end":"2020-09-30",
"revenues":{"fact":1048},
"operatingIncome":{"fact":1050},
"incomeBeforeIncomeTaxes":{"fact":1052},
"netIncomeAttributable":{"fact":1054},
"earningsPerShareBasic":{"fact":1056},
"reportedGrowth":{"yearOverYear":{"netIncomeAttributable":{"fact":1046},
"operatingIncome":{"fact":1031},
"revenues":{"fact":1034}}}}`,
  "1H21": `{"id":"1H21",
"start":"2021-04-01",
"end":"2021-09-30",
"revenues":{"fact":1079},
"operatingIncome":{"fact":1080},
"reportedGrowth":{"yearOverYear":{"operatingIncome":{"fact":1081}}}}`,
  "1H22": `{"id":"1H22",
"start":"2022-04-01",
"end":"2022-09-30",
"revenues":{"fact":1127},
"operatingIncome":{"fact":1129},
"incomeBeforeIncomeTaxes":{"fact":1131},
"netIncome":{"fact":1150},
"netIncomeAttributable":{"fact":1133},
"reportedGrowth":{"yearOverYear":{"revenues":{"fact":1128},
"operatingIncome":{"fact":1130},
"incomeBeforeIncomeTaxes":{"fact":1132},
"netIncomeAttributable":{"fact":1134},
"networkServicesRevenuesExcludingMobile":{"fact":1145},
"systemsIntegrationRevenues":{"fact":1146},
"systemsIntegrationOrders":{"fact":1147}}},
"guidance":["revenues","operatingIncome","incomeBeforeIncomeTaxes","netIncomeAttributable"]}`,
  "1H23": `{"id":"1H23",
"start":"2023-04-01",
"end":"2023-09-30",
"guidance":["revenues","operatingIncome","incomeBeforeIncomeTaxes","netIncomeAttributable"]}`,
}, facts);
