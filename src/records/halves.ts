// Derived from src/documents by `npm run derive`; not to be edited.
import type { Explained } from "../model/explained.js";
import type { Figure } from "../model/figure.js";
import { lazyFigures } from "../codec/lazy-figures.js";
import type { DocumentId } from "./documents.js";
import { facts } from "./facts.js";

/** What `halves` holds, each part as far as documents state it. */
export type HalfRecords = {
  readonly "1H05": Explained<{
    readonly id: "1H05";
    readonly start: "2005-04-01";
    readonly end: "2005-09-30";
    readonly revenues: Figure<"JPY", DocumentId>;
    readonly operatingIncome: Figure<"JPY", DocumentId>;
    readonly reportedGrowth: {
      readonly yearOverYear: Explained<{
        readonly revenues: Figure<"ratio", DocumentId>;
        readonly operatingIncome: Figure<"ratio", DocumentId>;
      }>;
    };
  }>;
  readonly "1H06": Explained<{
    readonly id: "1H06";
    readonly start: "2006-04-01";
    readonly end: "2006-09-30";
    readonly revenues: Figure<"JPY", DocumentId>;
    readonly operatingIncome: Figure<"JPY", DocumentId>;
    readonly gainOnSaleOfInvestmentSecurities: Figure<"JPY", DocumentId>;
    readonly netIncome: Figure<"JPY", DocumentId>;
    readonly reportedGrowth: {
      readonly yearOverYear: Explained<{
        readonly revenues: Figure<"ratio", DocumentId>;
        readonly operatingIncome: Figure<"ratio", DocumentId>;
        readonly netIncome: Figure<"ratio", DocumentId>;
      }>;
    };
  }>;
  readonly "1H07": Explained<{
    readonly id: "1H07";
    readonly start: "2007-04-01";
    readonly end: "2007-09-30";
    readonly revenues: Figure<"JPY", DocumentId>;
    readonly connectivityAndValueAddedServicesRevenues: Figure<"JPY", DocumentId>;
    readonly operatingIncome: Figure<"JPY", DocumentId>;
    readonly gainOnSaleOfInvestmentSecurities: Figure<"JPY", DocumentId>;
    readonly incomeBeforeIncomeTaxes: Figure<"JPY", DocumentId>;
    readonly deferredTaxExpense: Figure<"JPY", DocumentId>;
    readonly netIncome: Figure<"JPY", DocumentId>;
    readonly earningsPerShareBasic: Figure<"JPY", DocumentId>;
    readonly reportedGrowth: {
      readonly yearOverYear: Explained<{
        readonly incomeBeforeIncomeTaxes: Figure<"ratio", DocumentId>;
        readonly revenues: Figure<"ratio", DocumentId>;
        readonly operatingIncome: Figure<"ratio", DocumentId>;
        readonly netIncome: Figure<"ratio", DocumentId>;
        readonly systemsIntegrationRevenues: Figure<"ratio", DocumentId>;
        readonly systemsIntegrationOrderBacklog: Figure<"ratio", DocumentId>;
        readonly connectivityAndValueAddedServicesRevenues: Figure<"ratio", DocumentId>;
      }>;
    };
  }>;
  readonly "1H08": Explained<{
    readonly id: "1H08";
    readonly start: "2008-04-01";
    readonly end: "2008-09-30";
    readonly revenues: Figure<"JPY", DocumentId>;
    readonly recurringRevenues: Figure<"JPY", DocumentId>;
    readonly systemsConstructionRevenues: Figure<"JPY", DocumentId>;
    readonly operatingIncome: Figure<"JPY", DocumentId>;
    readonly atmOperationOperatingIncome: Figure<"JPY", DocumentId>;
    readonly newSubsidiariesOperatingIncome: Figure<"JPY", DocumentId>;
    readonly netIncome: Figure<"JPY", DocumentId>;
    readonly iijMobileContracts: Figure<"contracts", DocumentId>;
    readonly reportedGrowth: {
      readonly yearOverYear: Explained<{
        readonly revenues: Figure<"ratio", DocumentId>;
        readonly operatingIncome: Figure<"ratio", DocumentId>;
        readonly netIncome: Figure<"ratio", DocumentId>;
        readonly grossMargin: Figure<"ratio", DocumentId>;
      }>;
    };
    readonly convenienceTranslation: Explained<{
      readonly revenues: Figure<"USD", DocumentId>;
      readonly operatingIncome: Figure<"USD", DocumentId>;
      readonly netIncome: Figure<"USD", DocumentId>;
    }>;
    readonly guidance: readonly ["revenues", "operatingIncome", "incomeBeforeIncomeTaxes", "netIncome", "earningsPerShareBasic"];
  }>;
  readonly "1H09": Explained<{
    readonly id: "1H09";
    readonly start: "2009-04-01";
    readonly end: "2009-09-30";
    readonly revenues: Figure<"JPY", DocumentId>;
    readonly recurringRevenues: Figure<"JPY", DocumentId>;
    readonly systemsConstructionRevenues: Figure<"JPY", DocumentId>;
    readonly connectivityAndOutsourcingGrossProfit: Figure<"JPY", DocumentId>;
    readonly systemsIntegrationGrossProfit: Figure<"JPY", DocumentId>;
    readonly atmOperationGrossProfit: Figure<"JPY", DocumentId>;
    readonly operatingIncome: Figure<"JPY", DocumentId>;
    readonly atmOperationOperatingIncome: Figure<"JPY", DocumentId>;
    readonly incomeBeforeIncomeTaxes: Figure<"JPY", DocumentId>;
    readonly netIncome: Figure<"JPY", DocumentId>;
    readonly netIncomeAttributable: Figure<"JPY", DocumentId>;
    readonly reportedGrowth: {
      readonly yearOverYear: Explained<{
        readonly revenues: Figure<"ratio", DocumentId>;
        readonly operatingIncome: Figure<"ratio", DocumentId>;
        readonly netIncomeAttributable: Figure<"ratio", DocumentId>;
        readonly recurringRevenues: Figure<"ratio", DocumentId>;
        readonly systemsConstructionRevenues: Figure<"ratio", DocumentId>;
        readonly connectivityAndOutsourcingGrossProfit: Figure<"ratio", DocumentId>;
        readonly netIncome: Figure<"ratio", DocumentId>;
        readonly incomeBeforeIncomeTaxes: Figure<"ratio", DocumentId>;
      }>;
    };
    readonly convenienceTranslation: Explained<{
      readonly revenues: Figure<"USD", DocumentId>;
      readonly operatingIncome: Figure<"USD", DocumentId>;
      readonly netIncomeAttributable: Figure<"USD", DocumentId>;
    }>;
    readonly guidance: readonly ["revenues", "operatingIncome", "netIncomeAttributable"];
  }>;
  readonly "1H10": Explained<{
    readonly id: "1H10";
    readonly start: "2010-04-01";
    readonly end: "2010-09-30";
    readonly revenues: Figure<"JPY", DocumentId>;
    readonly operatingIncome: Figure<"JPY", DocumentId>;
    readonly netIncomeAttributable: Figure<"JPY", DocumentId>;
    readonly dividendsPerShare: Figure<"JPY", DocumentId>;
    readonly convenienceTranslation: Explained<{
      readonly revenues: Figure<"USD", DocumentId>;
      readonly operatingIncome: Figure<"USD", DocumentId>;
      readonly netIncomeAttributable: Figure<"USD", DocumentId>;
    }>;
    readonly reportedGrowth: {
      readonly yearOverYear: Explained<{
        readonly revenues: Figure<"ratio", DocumentId>;
        readonly operatingIncome: Figure<"ratio", DocumentId>;
      }>;
    };
    readonly guidance: readonly ["revenues", "operatingIncome", "netIncomeAttributable"];
  }>;
  readonly "1H11": Explained<{
    readonly id: "1H11";
    readonly start: "2011-04-01";
    readonly end: "2011-09-30";
    readonly revenues: Figure<"JPY", DocumentId>;
    readonly operatingIncome: Figure<"JPY", DocumentId>;
    readonly netIncomeAttributable: Figure<"JPY", DocumentId>;
    readonly dividendsPerShare: Figure<"JPY", DocumentId>;
    readonly convenienceTranslation: Explained<{
      readonly revenues: Figure<"USD", DocumentId>;
      readonly operatingIncome: Figure<"USD", DocumentId>;
      readonly netIncomeAttributable: Figure<"USD", DocumentId>;
    }>;
    readonly reportedGrowth: {
      readonly yearOverYear: Explained<{
        readonly revenues: Figure<"ratio", DocumentId>;
        readonly operatingIncome: Figure<"ratio", DocumentId>;
        readonly netIncomeAttributable: Figure<"ratio", DocumentId>;
      }>;
    };
    readonly reportedChange: Explained<{
      readonly operatingIncome: Figure<"ratio", DocumentId>;
      readonly netIncomeAttributable: Figure<"ratio", DocumentId>;
    }>;
  }>;
  readonly "1H12": Explained<{
    readonly id: "1H12";
    readonly start: "2012-04-01";
    readonly end: "2012-09-30";
    readonly revenues: Figure<"JPY", DocumentId>;
    readonly operatingIncome: Figure<"JPY", DocumentId>;
    readonly netIncomeAttributable: Figure<"JPY", DocumentId>;
    readonly reportedGrowth: {
      readonly yearOverYear: Explained<{
        readonly revenues: Figure<"ratio", DocumentId>;
        readonly operatingIncome: Figure<"ratio", DocumentId>;
        readonly netIncomeAttributable: Figure<"ratio", DocumentId>;
      }>;
    };
    readonly convenienceTranslation: Explained<{
      readonly revenues: Figure<"USD", DocumentId>;
      readonly operatingIncome: Figure<"USD", DocumentId>;
      readonly netIncomeAttributable: Figure<"USD", DocumentId>;
    }>;
  }>;
  readonly "1H13": Explained<{
    readonly id: "1H13";
    readonly start: "2013-04-01";
    readonly end: "2013-09-30";
    readonly revenues: Figure<"JPY", DocumentId>;
    readonly operatingIncome: Figure<"JPY", DocumentId>;
    readonly netIncomeAttributable: Figure<"JPY", DocumentId>;
    readonly convenienceTranslation: Explained<{
      readonly revenues: Figure<"USD", DocumentId>;
      readonly operatingIncome: Figure<"USD", DocumentId>;
      readonly netIncomeAttributable: Figure<"USD", DocumentId>;
    }>;
    readonly reportedGrowth: {
      readonly yearOverYear: Explained<{
        readonly revenues: Figure<"ratio", DocumentId>;
        readonly operatingIncome: Figure<"ratio", DocumentId>;
        readonly netIncomeAttributable: Figure<"ratio", DocumentId>;
      }>;
    };
  }>;
  readonly "1H14": Explained<{
    readonly id: "1H14";
    readonly start: "2014-04-01";
    readonly end: "2014-09-30";
    readonly revenues: Figure<"JPY", DocumentId>;
    readonly operatingIncome: Figure<"JPY", DocumentId>;
    readonly netIncomeAttributable: Figure<"JPY", DocumentId>;
    readonly reportedGrowth: {
      readonly yearOverYear: Explained<{
        readonly revenues: Figure<"ratio", DocumentId>;
        readonly operatingIncome: Figure<"ratio", DocumentId>;
        readonly netIncomeAttributable: Figure<"ratio", DocumentId>;
      }>;
    };
  }>;
  readonly "2H14": {
    readonly id: "2H14";
    readonly start: "2014-10-01";
    readonly end: "2015-03-31";
    readonly reportedGrowth: {
      readonly yearOverYear: Explained<{
        readonly revenues: Figure<"ratio", DocumentId>;
      }>;
    };
  };
  readonly "1H15": Explained<{
    readonly id: "1H15";
    readonly start: "2015-04-01";
    readonly end: "2015-09-30";
    readonly revenues: Figure<"JPY", DocumentId>;
    readonly mobileServicesRevenues: Figure<"JPY", DocumentId>;
    readonly grossProfit: Figure<"JPY", DocumentId>;
    readonly operatingIncome: Figure<"JPY", DocumentId>;
    readonly netIncome: Figure<"JPY", DocumentId>;
    readonly reportedGrowth: {
      readonly yearOverYear: Explained<{
        readonly revenues: Figure<"ratio", DocumentId>;
        readonly grossProfit: Figure<"ratio", DocumentId>;
        readonly operatingIncome: Figure<"ratio", DocumentId>;
        readonly netIncome: Figure<"ratio", DocumentId>;
      }>;
    };
  }>;
  readonly "1H16": Explained<{
    readonly id: "1H16";
    readonly start: "2016-04-01";
    readonly end: "2016-09-30";
    readonly revenues: Figure<"JPY", DocumentId>;
    readonly operatingIncome: Figure<"JPY", DocumentId>;
    readonly netIncomeAttributable: Figure<"JPY", DocumentId>;
    readonly reportedGrowth: {
      readonly yearOverYear: Explained<{
        readonly revenues: Figure<"ratio", DocumentId>;
        readonly operatingIncome: Figure<"ratio", DocumentId>;
        readonly netIncomeAttributable: Figure<"ratio", DocumentId>;
      }>;
    };
  }>;
  readonly "1H17": Explained<{
    readonly id: "1H17";
    readonly start: "2017-04-01";
    readonly end: "2017-09-30";
    readonly revenues: Figure<"JPY", DocumentId>;
    readonly recurringShareOfRevenues: Figure<"ratio", DocumentId>;
    readonly operatingIncome: Figure<"JPY", DocumentId>;
    readonly netIncomeAttributable: Figure<"JPY", DocumentId>;
    readonly reportedGrowth: {
      readonly yearOverYear: Explained<{
        readonly revenues: Figure<"ratio", DocumentId>;
        readonly operatingIncome: Figure<"ratio", DocumentId>;
        readonly netIncomeAttributable: Figure<"ratio", DocumentId>;
        readonly recurringRevenues: Figure<"ratio", DocumentId>;
      }>;
    };
    readonly guidance: readonly ["revenues", "revenuesGrowth", "operatingIncome", "operatingIncomeGrowth", "netIncomeAttributable", "netIncomeAttributableGrowth"];
  }>;
  readonly "1H18": Explained<{
    readonly id: "1H18";
    readonly start: "2018-04-01";
    readonly end: "2018-09-30";
    readonly revenues: Figure<"JPY", DocumentId>;
    readonly grossProfit: Figure<"JPY", DocumentId>;
    readonly operatingIncome: Figure<"JPY", DocumentId>;
    readonly incomeBeforeIncomeTaxesAdjusted: Figure<"JPY", DocumentId>;
    readonly netIncomeAttributableAdjusted: Figure<"JPY", DocumentId>;
    readonly reportedGrowth: {
      readonly yearOverYear: Explained<{
        readonly revenues: Figure<"ratio", DocumentId>;
        readonly grossProfit: Figure<"ratio", DocumentId>;
        readonly operatingIncome: Figure<"ratio", DocumentId>;
        readonly incomeBeforeIncomeTaxesAdjusted: Figure<"ratio", DocumentId>;
        readonly netIncomeAttributableAdjusted: Figure<"ratio", DocumentId>;
      }>;
    };
  }>;
  readonly "1H19": Explained<{
    readonly id: "1H19";
    readonly start: "2019-04-01";
    readonly end: "2019-09-30";
    readonly revenues: Figure<"JPY", DocumentId>;
    readonly grossProfit: Figure<"JPY", DocumentId>;
    readonly operatingIncome: Figure<"JPY", DocumentId>;
    readonly incomeBeforeIncomeTaxes: Figure<"JPY", DocumentId>;
    readonly netIncomeAttributable: Figure<"JPY", DocumentId>;
    readonly earningsPerShareBasic: Figure<"JPY", DocumentId>;
    readonly reportedGrowth: {
      readonly yearOverYear: Explained<{
        readonly revenues: Figure<"ratio", DocumentId>;
        readonly grossProfit: Figure<"ratio", DocumentId>;
        readonly operatingIncome: Figure<"ratio", DocumentId>;
        readonly netIncomeAttributable: Figure<"ratio", DocumentId>;
        readonly grossProfitNormalized: Figure<"ratio", DocumentId>;
        readonly operatingIncomeNormalized: Figure<"ratio", DocumentId>;
        readonly netIncomeAttributableNormalized: Figure<"ratio", DocumentId>;
        readonly enterpriseRecurringRevenues: Figure<"ratio", DocumentId>;
      }>;
    };
    readonly guidance: readonly ["revenues", "operatingIncome", "netIncomeAttributable", "grossProfit"];
  }>;
  readonly "1H20": Explained<{
    readonly id: "1H20";
    readonly start: "2020-04-01";
    readonly end: "2020-09-30";
    readonly revenues: Figure<"JPY", DocumentId>;
    readonly networkServicesRevenues: Figure<"JPY", DocumentId>;
    readonly systemsIntegrationRevenues: Figure<"JPY", DocumentId>;
    readonly atmOperationRevenues: Figure<"JPY", DocumentId>;
    readonly networkServicesGrossProfit: Figure<"JPY", DocumentId>;
    readonly systemsIntegrationGrossProfit: Figure<"JPY", DocumentId>;
    readonly atmOperationGrossProfit: Figure<"JPY", DocumentId>;
    readonly operatingIncome: Figure<"JPY", DocumentId>;
    readonly incomeBeforeIncomeTaxes: Figure<"JPY", DocumentId>;
    readonly equityInNetIncomeOfDecurret: Figure<"JPY", DocumentId>;
    readonly equityInNetIncomeOfJocdn: Figure<"JPY", DocumentId>;
    readonly netIncomeAttributable: Figure<"JPY", DocumentId>;
    readonly shareholdersEquityRatio: Figure<"ratio", DocumentId>;
    readonly earningsPerShareBasic: Figure<"JPY", DocumentId>;
    readonly reportedGrowth: {
      readonly yearOverYear: Explained<{
        readonly netIncomeAttributable: Figure<"ratio", DocumentId>;
        readonly operatingIncome: Figure<"ratio", DocumentId>;
        readonly revenues: Figure<"ratio", DocumentId>;
        readonly networkServicesRevenues: Figure<"ratio", DocumentId>;
        readonly networkServicesGrossProfit: Figure<"ratio", DocumentId>;
        readonly systemsIntegrationRevenues: Figure<"ratio", DocumentId>;
        readonly systemsIntegrationGrossProfit: Figure<"ratio", DocumentId>;
        readonly atmOperationRevenues: Figure<"ratio", DocumentId>;
        readonly atmOperationGrossProfit: Figure<"ratio", DocumentId>;
        readonly enterpriseRecurringRevenues: Figure<"ratio", DocumentId>;
      }>;
    };
    readonly reportedChange: Explained<{
      readonly enterpriseNetworkServicesGrossProfit: Figure<"JPY", DocumentId>;
      readonly systemsIntegrationGrossProfit: Figure<"JPY", DocumentId>;
      readonly sellingGeneralAndAdministrativeExpenses: Figure<"JPY", DocumentId>;
      readonly atmOperationGrossProfit: Figure<"JPY", DocumentId>;
      readonly operatingIncome: Figure<"JPY", DocumentId>;
    }>;
  }>;
  readonly "1H21": Explained<{
    readonly id: "1H21";
    readonly start: "2021-04-01";
    readonly end: "2021-09-30";
    readonly revenues: Figure<"JPY", DocumentId>;
    readonly networkServicesRevenues: Figure<"JPY", DocumentId> & {
      readonly erratum: "networkServicesSaidToLeaveOutMobile";
    };
    readonly enterpriseMobileRevenues: Figure<"JPY", DocumentId>;
    readonly enterpriseMobileRevenuesExcludingMvne: Figure<"JPY", DocumentId>;
    readonly networkServicesGrossProfit: Figure<"JPY", DocumentId> & {
      readonly erratum: "networkServicesSaidToLeaveOutMobile";
    };
    readonly operatingIncome: Figure<"JPY", DocumentId>;
    readonly netIncomeAttributable: Figure<"JPY", DocumentId>;
    readonly reportedGrowth: {
      readonly yearOverYear: Explained<{
        readonly revenues: Figure<"ratio", DocumentId>;
        readonly operatingIncome: Figure<"ratio", DocumentId>;
        readonly netIncomeAttributable: Figure<"ratio", DocumentId>;
        readonly networkServicesRevenues: Figure<"ratio", DocumentId> & {
          readonly erratum: "networkServicesSaidToLeaveOutMobile";
        };
        readonly networkServicesGrossProfit: Figure<"ratio", DocumentId> & {
          readonly erratum: "networkServicesSaidToLeaveOutMobile";
        };
        readonly ipServicesRevenues: Figure<"ratio", DocumentId>;
        readonly securityRevenues: Figure<"ratio", DocumentId>;
        readonly wanServicesRevenues: Figure<"ratio", DocumentId>;
        readonly enterpriseMobileRevenues: Figure<"ratio", DocumentId>;
      }>;
    };
    readonly reportedChange: Explained<{
      readonly mobileServicesRevenues: Figure<"JPY", DocumentId>;
      readonly revenues: Figure<"JPY", DocumentId>;
      readonly enterpriseMobileRevenuesExcludingMvne: Figure<"JPY", DocumentId>;
    }>;
  }>;
  readonly "1H22": Explained<{
    readonly id: "1H22";
    readonly start: "2022-04-01";
    readonly end: "2022-09-30";
    readonly revenues: Figure<"JPY", DocumentId>;
    readonly outsourcingRevenues: Figure<"JPY", DocumentId>;
    readonly securityRevenues: Figure<"JPY", DocumentId>;
    readonly systemsIntegrationRevenues: Figure<"JPY", DocumentId>;
    readonly operatingIncome: Figure<"JPY", DocumentId>;
    readonly incomeBeforeIncomeTaxes: Figure<"JPY", DocumentId>;
    readonly netIncomeAttributable: Figure<"JPY", DocumentId>;
    readonly reportedGrowth: {
      readonly yearOverYear: Explained<{
        readonly revenues: Figure<"ratio", DocumentId>;
        readonly operatingIncome: Figure<"ratio", DocumentId>;
        readonly incomeBeforeIncomeTaxes: Figure<"ratio", DocumentId>;
        readonly netIncomeAttributable: Figure<"ratio", DocumentId>;
        readonly networkServicesRevenuesExcludingMobile: Figure<"ratio", DocumentId>;
        readonly systemsIntegrationRevenues: Figure<"ratio", DocumentId>;
        readonly systemsIntegrationOrders: Figure<"ratio", DocumentId>;
        readonly outsourcingRevenues: Figure<"ratio", DocumentId>;
        readonly securityRevenues: Figure<"ratio", DocumentId>;
      }>;
    };
    readonly guidance: readonly ["revenues", "operatingIncome", "incomeBeforeIncomeTaxes", "netIncomeAttributable"];
  }>;
  readonly "1H23": Explained<{
    readonly id: "1H23";
    readonly start: "2023-04-01";
    readonly end: "2023-09-30";
    readonly revenues: Figure<"JPY", DocumentId>;
    readonly networkServicesRevenues: Figure<"JPY", DocumentId>;
    readonly consumerMobileRevenues: Figure<"JPY", DocumentId>;
    readonly operatingIncome: Figure<"JPY", DocumentId>;
    readonly netIncomeAttributable: Figure<"JPY", DocumentId> & {
      readonly erratum: "netIncomeOf1h23LacksADigit";
    };
    readonly reportedGrowth: {
      readonly yearOverYear: Explained<{
        readonly netIncomeAttributable: Figure<"ratio", DocumentId>;
        readonly revenues: Figure<"ratio", DocumentId>;
        readonly operatingIncome: Figure<"ratio", DocumentId>;
        readonly networkServicesRevenues: Figure<"ratio", DocumentId> & {
          readonly erratum: "growthOfNetworkServicesIn1h23Differs";
        };
        readonly consumerInternetConnectivityRevenues: Figure<"ratio", DocumentId>;
      }>;
    };
    readonly reportedChange: Explained<{
      readonly consumerMobileRevenues: Figure<"JPY", DocumentId>;
    }>;
    readonly guidance: readonly ["revenues", "operatingIncome", "incomeBeforeIncomeTaxes", "netIncomeAttributable"];
  }>;
  readonly "1H25": Explained<{
    readonly id: "1H25";
    readonly start: "2025-04-01";
    readonly end: "2025-09-30";
    readonly revenues: Figure<"JPY", DocumentId>;
    readonly consumerInternetConnectivityRevenues: Figure<"JPY", DocumentId>;
    readonly mobileServicesRevenues: Figure<"JPY", DocumentId>;
    readonly enterpriseMobileRevenues: Figure<"JPY", DocumentId>;
    readonly consumerMobileRevenues: Figure<"JPY", DocumentId>;
    readonly mvneRevenues: Figure<"JPY", DocumentId>;
    readonly operatingIncome: Figure<"JPY", DocumentId>;
    readonly netIncome: Figure<"JPY", DocumentId>;
    readonly reportedGrowth: {
      readonly yearOverYear: Explained<{
        readonly revenues: Figure<"ratio", DocumentId>;
        readonly operatingIncome: Figure<"ratio", DocumentId>;
        readonly netIncome: Figure<"ratio", DocumentId>;
        readonly mobileServicesRevenues: Figure<"ratio", DocumentId>;
        readonly enterpriseMobileRevenues: Figure<"ratio", DocumentId>;
        readonly mvneRevenues: Figure<"ratio", DocumentId>;
        readonly consumerInternetConnectivityRevenues: Figure<"ratio", DocumentId>;
        readonly consumerMobileRevenues: Figure<"ratio", DocumentId>;
      }>;
    };
  }>;
};

/** What the documents say of fiscal halves, by period. */
export const halves = /* @__PURE__ */ lazyFigures<HalfRecords>(facts, "halves", {
  "1H05": '{"id":"1H05","start":"2005-04-01","end":"2005-09-30"}',
  "1H06": '{"id":"1H06","start":"2006-04-01","end":"2006-09-30"}',
  "1H07": '{"id":"1H07","start":"2007-04-01","end":"2007-09-30"}',
  "1H08": '{"id":"1H08",\
"start":"2008-04-01",\
"end":"2008-09-30",\
"guidance":["revenues","operatingIncome","incomeBeforeIncomeTaxes","netIncome","earningsPerShareBasic"]}',
  "1H09": '{"id":"1H09",\
"start":"2009-04-01",\
"end":"2009-09-30",\
"guidance":["revenues","operatingIncome","netIncomeAttributable"]}',
  "1H10": '{"id":"1H10",\
"start":"2010-04-01",\
"end":"2010-09-30",\
"guidance":["revenues","operatingIncome","netIncomeAttributable"]}',
  "1H11": '{"id":"1H11","start":"2011-04-01","end":"2011-09-30"}',
  "1H12": '{"id":"1H12","start":"2012-04-01","end":"2012-09-30"}',
  "1H13": '{"id":"1H13","start":"2013-04-01","end":"2013-09-30"}',
  "1H14": '{"id":"1H14","start":"2014-04-01","end":"2014-09-30"}',
  "2H14": '{"id":"2H14","start":"2014-10-01","end":"2015-03-31"}',
  "1H15": '{"id":"1H15","start":"2015-04-01","end":"2015-09-30"}',
  "1H16": '{"id":"1H16","start":"2016-04-01","end":"2016-09-30"}',
  "1H17": '{"id":"1H17",\
"start":"2017-04-01",\
"end":"2017-09-30",\
"guidance":["revenues","revenuesGrowth","operatingIncome","operatingIncomeGrowth","netIncomeAttributable","netIncomeAttributableGrowth"]}',
  "1H18": '{"id":"1H18","start":"2018-04-01","end":"2018-09-30"}',
  "1H19": '{"id":"1H19",\
"start":"2019-04-01",\
"end":"2019-09-30",\
"guidance":["revenues","operatingIncome","netIncomeAttributable","grossProfit"]}',
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
  "1H25": '{"id":"1H25","start":"2025-04-01","end":"2025-09-30"}',
});
