// Derived from src/documents by `npm run derive`; not to be edited.
import type { Explained } from "../model/explained.js";
import type { Figure } from "../model/figure.js";
import { lazyRecord } from "../model/lazy-record.js";
import { facts } from "./facts.js";

/** What `halves` holds, each part as far as it is disclosed. */
export type HalfRecords = {
  readonly "1H05": Explained<{
    readonly id: "1H05";
    readonly start: "2005-04-01";
    readonly end: "2005-09-30";
    readonly revenues: Figure<"JPY">;
    readonly operatingIncome: Figure<"JPY">;
    readonly reportedGrowth: {
      readonly yearOverYear: Explained<{
        readonly revenues: Figure<"ratio">;
        readonly operatingIncome: Figure<"ratio">;
      }>;
    };
  }>;
  readonly "1H07": Explained<{
    readonly id: "1H07";
    readonly start: "2007-04-01";
    readonly end: "2007-09-30";
    readonly revenues: Figure<"JPY">;
    readonly operatingIncome: Figure<"JPY">;
    readonly incomeBeforeIncomeTaxes: Figure<"JPY">;
    readonly deferredTaxExpense: Figure<"JPY">;
    readonly netIncome: Figure<"JPY">;
    readonly reportedGrowth: {
      readonly yearOverYear: Explained<{
        readonly incomeBeforeIncomeTaxes: Figure<"ratio">;
        readonly revenues: Figure<"ratio">;
        readonly operatingIncome: Figure<"ratio">;
        readonly netIncome: Figure<"ratio">;
        readonly systemsIntegrationRevenues: Figure<"ratio">;
        readonly systemsIntegrationOrderBacklog: Figure<"ratio">;
      }>;
    };
  }>;
  readonly "1H08": Explained<{
    readonly id: "1H08";
    readonly start: "2008-04-01";
    readonly end: "2008-09-30";
    readonly revenues: Figure<"JPY">;
    readonly recurringRevenues: Figure<"JPY">;
    readonly systemsConstructionRevenues: Figure<"JPY">;
    readonly operatingIncome: Figure<"JPY">;
    readonly newSubsidiariesOperatingIncome: Figure<"JPY">;
    readonly netIncome: Figure<"JPY">;
    readonly iijMobileContracts: Figure<"contracts">;
    readonly reportedGrowth: {
      readonly yearOverYear: Explained<{
        readonly revenues: Figure<"ratio">;
        readonly operatingIncome: Figure<"ratio">;
        readonly netIncome: Figure<"ratio">;
        readonly grossMargin: Figure<"ratio">;
      }>;
    };
    readonly convenienceTranslation: Explained<{
      readonly revenues: Figure<"USD">;
      readonly operatingIncome: Figure<"USD">;
      readonly netIncome: Figure<"USD">;
    }>;
  }>;
  readonly "1H09": Explained<{
    readonly id: "1H09";
    readonly start: "2009-04-01";
    readonly end: "2009-09-30";
    readonly revenues: Figure<"JPY">;
    readonly recurringRevenues: Figure<"JPY">;
    readonly systemsConstructionRevenues: Figure<"JPY">;
    readonly connectivityAndOutsourcingGrossProfit: Figure<"JPY">;
    readonly systemsIntegrationGrossProfit: Figure<"JPY">;
    readonly atmOperationGrossProfit: Figure<"JPY">;
    readonly operatingIncome: Figure<"JPY">;
    readonly netIncome: Figure<"JPY">;
    readonly reportedGrowth: {
      readonly yearOverYear: Explained<{
        readonly revenues: Figure<"ratio">;
        readonly operatingIncome: Figure<"ratio">;
        readonly recurringRevenues: Figure<"ratio">;
        readonly systemsConstructionRevenues: Figure<"ratio">;
        readonly connectivityAndOutsourcingGrossProfit: Figure<"ratio">;
        readonly netIncome: Figure<"ratio">;
      }>;
    };
  }>;
  readonly "1H10": Explained<{
    readonly id: "1H10";
    readonly start: "2010-04-01";
    readonly end: "2010-09-30";
    readonly revenues: Figure<"JPY">;
    readonly operatingIncome: Figure<"JPY">;
    readonly netIncomeAttributable: Figure<"JPY">;
    readonly dividendsPerShare: Figure<"JPY">;
    readonly convenienceTranslation: Explained<{
      readonly revenues: Figure<"USD">;
      readonly operatingIncome: Figure<"USD">;
      readonly netIncomeAttributable: Figure<"USD">;
    }>;
    readonly reportedGrowth: {
      readonly yearOverYear: Explained<{
        readonly revenues: Figure<"ratio">;
        readonly operatingIncome: Figure<"ratio">;
      }>;
    };
    readonly guidance: readonly ["revenues", "operatingIncome", "netIncomeAttributable"];
  }>;
  readonly "1H11": Explained<{
    readonly id: "1H11";
    readonly start: "2011-04-01";
    readonly end: "2011-09-30";
    readonly revenues: Figure<"JPY">;
    readonly operatingIncome: Figure<"JPY">;
    readonly netIncomeAttributable: Figure<"JPY">;
    readonly dividendsPerShare: Figure<"JPY">;
    readonly convenienceTranslation: Explained<{
      readonly revenues: Figure<"USD">;
      readonly operatingIncome: Figure<"USD">;
      readonly netIncomeAttributable: Figure<"USD">;
    }>;
    readonly reportedGrowth: {
      readonly yearOverYear: Explained<{
        readonly revenues: Figure<"ratio">;
        readonly operatingIncome: Figure<"ratio">;
        readonly netIncomeAttributable: Figure<"ratio">;
      }>;
    };
    readonly reportedChange: Explained<{
      readonly operatingIncome: Figure<"ratio">;
      readonly netIncomeAttributable: Figure<"ratio">;
    }>;
  }>;
  readonly "1H12": Explained<{
    readonly id: "1H12";
    readonly start: "2012-04-01";
    readonly end: "2012-09-30";
    readonly revenues: Figure<"JPY">;
    readonly operatingIncome: Figure<"JPY">;
    readonly netIncomeAttributable: Figure<"JPY">;
    readonly reportedGrowth: {
      readonly yearOverYear: Explained<{
        readonly revenues: Figure<"ratio">;
        readonly operatingIncome: Figure<"ratio">;
        readonly netIncomeAttributable: Figure<"ratio">;
      }>;
    };
    readonly convenienceTranslation: Explained<{
      readonly revenues: Figure<"USD">;
      readonly operatingIncome: Figure<"USD">;
      readonly netIncomeAttributable: Figure<"USD">;
    }>;
  }>;
  readonly "1H14": Explained<{
    readonly id: "1H14";
    readonly start: "2014-04-01";
    readonly end: "2014-09-30";
    readonly revenues: Figure<"JPY">;
    readonly operatingIncome: Figure<"JPY">;
    readonly netIncomeAttributable: Figure<"JPY">;
    readonly reportedGrowth: {
      readonly yearOverYear: Explained<{
        readonly revenues: Figure<"ratio">;
        readonly operatingIncome: Figure<"ratio">;
        readonly netIncomeAttributable: Figure<"ratio">;
      }>;
    };
  }>;
  readonly "1H17": Explained<{
    readonly id: "1H17";
    readonly start: "2017-04-01";
    readonly end: "2017-09-30";
    readonly revenues: Figure<"JPY">;
    readonly recurringShareOfRevenues: Figure<"ratio">;
    readonly operatingIncome: Figure<"JPY">;
    readonly netIncomeAttributable: Figure<"JPY">;
    readonly reportedGrowth: {
      readonly yearOverYear: Explained<{
        readonly revenues: Figure<"ratio">;
        readonly operatingIncome: Figure<"ratio">;
        readonly netIncomeAttributable: Figure<"ratio">;
        readonly recurringRevenues: Figure<"ratio">;
      }>;
    };
  }>;
  readonly "1H18": Explained<{
    readonly id: "1H18";
    readonly start: "2018-04-01";
    readonly end: "2018-09-30";
    readonly revenues: Figure<"JPY">;
    readonly grossProfit: Figure<"JPY">;
    readonly operatingIncome: Figure<"JPY">;
    readonly incomeBeforeIncomeTaxesAdjusted: Figure<"JPY">;
    readonly netIncomeAttributableAdjusted: Figure<"JPY">;
    readonly reportedGrowth: {
      readonly yearOverYear: Explained<{
        readonly revenues: Figure<"ratio">;
        readonly grossProfit: Figure<"ratio">;
        readonly operatingIncome: Figure<"ratio">;
        readonly incomeBeforeIncomeTaxesAdjusted: Figure<"ratio">;
        readonly netIncomeAttributableAdjusted: Figure<"ratio">;
      }>;
    };
  }>;
  readonly "1H19": Explained<{
    readonly id: "1H19";
    readonly start: "2019-04-01";
    readonly end: "2019-09-30";
    readonly revenues: Figure<"JPY">;
    readonly operatingIncome: Figure<"JPY">;
    readonly incomeBeforeIncomeTaxes: Figure<"JPY">;
    readonly netIncomeAttributable: Figure<"JPY">;
    readonly earningsPerShareBasic: Figure<"JPY">;
    readonly guidance: readonly ["revenues", "operatingIncome", "netIncomeAttributable"];
  }>;
  readonly "1H20": Explained<{
    readonly id: "1H20";
    readonly start: "2020-04-01";
    readonly end: "2020-09-30";
    readonly revenues: Figure<"JPY">;
    readonly operatingIncome: Figure<"JPY">;
    readonly incomeBeforeIncomeTaxes: Figure<"JPY">;
    readonly netIncomeAttributable: Figure<"JPY">;
    readonly earningsPerShareBasic: Figure<"JPY">;
    readonly reportedGrowth: {
      readonly yearOverYear: Explained<{
        readonly netIncomeAttributable: Figure<"ratio">;
        readonly operatingIncome: Figure<"ratio">;
        readonly revenues: Figure<"ratio">;
      }>;
    };
  }>;
  readonly "1H21": Explained<{
    readonly id: "1H21";
    readonly start: "2021-04-01";
    readonly end: "2021-09-30";
    readonly revenues: Figure<"JPY">;
    readonly operatingIncome: Figure<"JPY">;
    readonly reportedGrowth: {
      readonly yearOverYear: Explained<{
        readonly operatingIncome: Figure<"ratio">;
      }>;
    };
  }>;
  readonly "1H22": Explained<{
    readonly id: "1H22";
    readonly start: "2022-04-01";
    readonly end: "2022-09-30";
    readonly revenues: Figure<"JPY">;
    readonly operatingIncome: Figure<"JPY">;
    readonly incomeBeforeIncomeTaxes: Figure<"JPY">;
    readonly netIncome: Figure<"JPY">;
    readonly netIncomeAttributable: Figure<"JPY">;
    readonly reportedGrowth: {
      readonly yearOverYear: Explained<{
        readonly revenues: Figure<"ratio">;
        readonly operatingIncome: Figure<"ratio">;
        readonly incomeBeforeIncomeTaxes: Figure<"ratio">;
        readonly netIncomeAttributable: Figure<"ratio">;
        readonly networkServicesRevenuesExcludingMobile: Figure<"ratio">;
        readonly systemsIntegrationRevenues: Figure<"ratio">;
        readonly systemsIntegrationOrders: Figure<"ratio">;
      }>;
    };
    readonly guidance: readonly ["revenues", "operatingIncome", "incomeBeforeIncomeTaxes", "netIncomeAttributable"];
  }>;
  readonly "1H23": {
    readonly id: "1H23";
    readonly start: "2023-04-01";
    readonly end: "2023-09-30";
    readonly guidance: readonly ["revenues", "operatingIncome", "incomeBeforeIncomeTaxes", "netIncomeAttributable"];
  };
};

/** What the documents say of fiscal halves, by period. */
export const halves = /* @__PURE__ */ lazyRecord<HalfRecords>({
  "1H05": '{"id":"1H05",\
"start":"2005-04-01",\
"end":"2005-09-30",\
"revenues":214,\
"operatingIncome":216,\
"reportedGrowth":{"yearOverYear":{"revenues":215,\
"operatingIncome":217}}}',
  "1H07": '{"id":"1H07",\
"start":"2007-04-01",\
"end":"2007-09-30",\
"revenues":244,\
"operatingIncome":246,\
"incomeBeforeIncomeTaxes":242,\
"deferredTaxExpense":331,\
"netIncome":248,\
"reportedGrowth":{"yearOverYear":{"incomeBeforeIncomeTaxes":243,\
"revenues":245,\
"operatingIncome":247,\
"netIncome":249,\
"systemsIntegrationRevenues":250,\
"systemsIntegrationOrderBacklog":251}}}',
  "1H08": '{"id":"1H08",\
"start":"2008-04-01",\
"end":"2008-09-30",\
"revenues":320,\
"recurringRevenues":458,\
"systemsConstructionRevenues":461,\
"operatingIncome":322,\
"newSubsidiariesOperatingIncome":330,\
"netIncome":324,\
"iijMobileContracts":319,\
"reportedGrowth":{"yearOverYear":{"revenues":321,\
"operatingIncome":323,\
"netIncome":325,\
"grossMargin":329}},\
"convenienceTranslation":{"revenues":326,\
"operatingIncome":327,\
"netIncome":328}}',
  "1H09": '{"id":"1H09",\
"start":"2009-04-01",\
"end":"2009-09-30",\
"revenues":451,\
"recurringRevenues":456,\
"systemsConstructionRevenues":459,\
"connectivityAndOutsourcingGrossProfit":462,\
"systemsIntegrationGrossProfit":464,\
"atmOperationGrossProfit":465,\
"operatingIncome":453,\
"netIncome":455,\
"reportedGrowth":{"yearOverYear":{"revenues":452,\
"operatingIncome":454,\
"recurringRevenues":457,\
"systemsConstructionRevenues":460,\
"connectivityAndOutsourcingGrossProfit":463,\
"netIncome":466}}}',
  "1H10": '{"id":"1H10",\
"start":"2010-04-01",\
"end":"2010-09-30",\
"revenues":511,\
"operatingIncome":515,\
"netIncomeAttributable":519,\
"dividendsPerShare":524,\
"convenienceTranslation":{"revenues":512,\
"operatingIncome":516,\
"netIncomeAttributable":520},\
"reportedGrowth":{"yearOverYear":{"revenues":514,\
"operatingIncome":518}},\
"guidance":["revenues","operatingIncome","netIncomeAttributable"]}',
  "1H11": '{"id":"1H11",\
"start":"2011-04-01",\
"end":"2011-09-30",\
"revenues":588,\
"operatingIncome":591,\
"netIncomeAttributable":594,\
"dividendsPerShare":599,\
"convenienceTranslation":{"revenues":589,\
"operatingIncome":592,\
"netIncomeAttributable":595},\
"reportedGrowth":{"yearOverYear":{"revenues":590,\
"operatingIncome":593,\
"netIncomeAttributable":596}},\
"reportedChange":{"operatingIncome":597,\
"netIncomeAttributable":598}}',
  "1H12": '{"id":"1H12",\
"start":"2012-04-01",\
"end":"2012-09-30",\
"revenues":609,\
"operatingIncome":611,\
"netIncomeAttributable":613,\
"reportedGrowth":{"yearOverYear":{"revenues":610,\
"operatingIncome":612,\
"netIncomeAttributable":614}},\
"convenienceTranslation":{"revenues":615,\
"operatingIncome":616,\
"netIncomeAttributable":617}}',
  "1H14": '{"id":"1H14",\
"start":"2014-04-01",\
"end":"2014-09-30",\
"revenues":731,\
"operatingIncome":733,\
"netIncomeAttributable":735,\
"reportedGrowth":{"yearOverYear":{"revenues":732,\
"operatingIncome":734,\
"netIncomeAttributable":736}}}',
  "1H17": '{"id":"1H17",\
"start":"2017-04-01",\
"end":"2017-09-30",\
"revenues":906,\
"recurringShareOfRevenues":918,\
"operatingIncome":908,\
"netIncomeAttributable":910,\
"reportedGrowth":{"yearOverYear":{"revenues":907,\
"operatingIncome":909,\
"netIncomeAttributable":911,\
"recurringRevenues":919}}}',
  "1H18": '{"id":"1H18",\
"start":"2018-04-01",\
"end":"2018-09-30",\
"revenues":938,\
"grossProfit":940,\
"operatingIncome":942,\
"incomeBeforeIncomeTaxesAdjusted":944,\
"netIncomeAttributableAdjusted":946,\
"reportedGrowth":{"yearOverYear":{"revenues":939,\
"grossProfit":941,\
"operatingIncome":943,\
"incomeBeforeIncomeTaxesAdjusted":945,\
"netIncomeAttributableAdjusted":947}}}',
  "1H19": '{"id":"1H19",\
"start":"2019-04-01",\
"end":"2019-09-30",\
"revenues":1047,\
"operatingIncome":1049,\
"incomeBeforeIncomeTaxes":1051,\
"netIncomeAttributable":1053,\
"earningsPerShareBasic":1055,\
"guidance":["revenues","operatingIncome","netIncomeAttributable"]}',
  "1H20": '{"id":"1H20",\
"start":"2020-04-01",\
"end":"2020-09-30",\
"revenues":1048,\
"operatingIncome":1050,\
"incomeBeforeIncomeTaxes":1052,\
"netIncomeAttributable":1054,\
"earningsPerShareBasic":1056,\
"reportedGrowth":{"yearOverYear":{"netIncomeAttributable":1046,\
"operatingIncome":1031,\
"revenues":1034}}}',
  "1H21": '{"id":"1H21",\
"start":"2021-04-01",\
"end":"2021-09-30",\
"revenues":1079,\
"operatingIncome":1080,\
"reportedGrowth":{"yearOverYear":{"operatingIncome":1081}}}',
  "1H22": '{"id":"1H22",\
"start":"2022-04-01",\
"end":"2022-09-30",\
"revenues":1127,\
"operatingIncome":1129,\
"incomeBeforeIncomeTaxes":1131,\
"netIncome":1150,\
"netIncomeAttributable":1133,\
"reportedGrowth":{"yearOverYear":{"revenues":1128,\
"operatingIncome":1130,\
"incomeBeforeIncomeTaxes":1132,\
"netIncomeAttributable":1134,\
"networkServicesRevenuesExcludingMobile":1145,\
"systemsIntegrationRevenues":1146,\
"systemsIntegrationOrders":1147}},\
"guidance":["revenues","operatingIncome","incomeBeforeIncomeTaxes","netIncomeAttributable"]}',
  "1H23": '{"id":"1H23",\
"start":"2023-04-01",\
"end":"2023-09-30",\
"guidance":["revenues","operatingIncome","incomeBeforeIncomeTaxes","netIncomeAttributable"]}',
}, facts);
