// Derived from src/documents by `npm run derive`; not to be edited.
import type { Explained } from "../model/explained.js";
import type { Figure } from "../model/figure.js";
import { lazyFigures } from "../model/lazy-figures.js";
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
export const halves = /* @__PURE__ */ lazyFigures<HalfRecords>(facts, "halves", {
  "1H05": '{"id":"1H05","start":"2005-04-01","end":"2005-09-30"}',
  "1H07": '{"id":"1H07","start":"2007-04-01","end":"2007-09-30"}',
  "1H08": '{"id":"1H08","start":"2008-04-01","end":"2008-09-30"}',
  "1H09": '{"id":"1H09","start":"2009-04-01","end":"2009-09-30"}',
  "1H10": '{"id":"1H10",\
"start":"2010-04-01",\
"end":"2010-09-30",\
"guidance":["revenues","operatingIncome","netIncomeAttributable"]}',
  "1H11": '{"id":"1H11","start":"2011-04-01","end":"2011-09-30"}',
  "1H12": '{"id":"1H12","start":"2012-04-01","end":"2012-09-30"}',
  "1H14": '{"id":"1H14","start":"2014-04-01","end":"2014-09-30"}',
  "1H17": '{"id":"1H17","start":"2017-04-01","end":"2017-09-30"}',
  "1H18": '{"id":"1H18","start":"2018-04-01","end":"2018-09-30"}',
  "1H19": '{"id":"1H19",\
"start":"2019-04-01",\
"end":"2019-09-30",\
"guidance":["revenues","operatingIncome","netIncomeAttributable"]}',
  "1H20": '{"id":"1H20","start":"2020-04-01","end":"2020-09-30"}',
  "1H21": '{"id":"1H21","start":"2021-04-01","end":"2021-09-30"}',
  "1H22": '{"id":"1H22",\
"start":"2022-04-01",\
"end":"2022-09-30",\
"guidance":["revenues","operatingIncome","incomeBeforeIncomeTaxes","netIncomeAttributable"]}',
  "1H23": '{"id":"1H23",\
"start":"2023-04-01",\
"end":"2023-09-30",\
"guidance":["revenues","operatingIncome","incomeBeforeIncomeTaxes","netIncomeAttributable"]}',
});
