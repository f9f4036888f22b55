// Derived from src/documents by `npm run derive`; not to be edited.
import type { Explained } from "../model/explained.js";
import type { Evidence, Figure, HedgedFigure, Note } from "../model/figure.js";
import { lazyFigures } from "../codec/lazy-figures.js";
import type { DocumentId } from "./documents.js";
import { facts } from "./facts.js";

/** What `nineMonths` holds, each part as far as documents state it. */
export type NineMonthsRecords = {
  readonly "9M02": {
    readonly id: "9M02";
    readonly start: "2002-04-01";
    readonly end: "2002-12-31";
    readonly label: "FY02 9 months accumulated (present)";
    readonly printedLabel: Evidence<DocumentId>;
    readonly notes: readonly [Note<DocumentId> & {
      readonly period: "9M02";
      readonly metric: "revenues";
    }];
    readonly segments: readonly ["dedicatedAccess", "dialUpAccess", "systemsIntegration", "valueAddedServices", "equipmentSales", "others"];
  };
  readonly "9M07": Explained<{
    readonly id: "9M07";
    readonly start: "2007-04-01";
    readonly end: "2007-12-31";
    readonly deferredTaxExpense: Figure<"JPY", DocumentId>;
  }>;
  readonly "9M08": Explained<{
    readonly id: "9M08";
    readonly start: "2008-04-01";
    readonly end: "2008-12-31";
    readonly revenues: Figure<"JPY", DocumentId>;
    readonly recurringShareOfRevenues: Figure<"ratio", DocumentId>;
    readonly operatingIncome: Figure<"JPY", DocumentId>;
    readonly newSubsidiariesOperatingIncome: Figure<"JPY", DocumentId>;
    readonly deferredTaxExpense: Figure<"JPY", DocumentId>;
    readonly netIncome: Figure<"JPY", DocumentId>;
    readonly convenienceTranslation: Explained<{
      readonly revenues: Figure<"USD", DocumentId>;
      readonly operatingIncome: Figure<"USD", DocumentId>;
      readonly netIncome: Figure<"USD", DocumentId>;
    }>;
    readonly reportedGrowth: {
      readonly yearOverYear: Explained<{
        readonly revenues: Figure<"ratio", DocumentId>;
        readonly recurringRevenues: Figure<"ratio", DocumentId>;
        readonly operatingIncome: Figure<"ratio", DocumentId>;
        readonly netIncome: Figure<"ratio", DocumentId>;
        readonly connectivityRevenues: Figure<"ratio", DocumentId>;
        readonly outsourcingRevenues: Figure<"ratio", DocumentId>;
        readonly systemsOperationAndMaintenanceRevenues: Figure<"ratio", DocumentId>;
      }>;
    };
  }>;
  readonly "9M09": Explained<{
    readonly id: "9M09";
    readonly start: "2009-04-01";
    readonly end: "2009-12-31";
    readonly revenues: Figure<"JPY", DocumentId>;
    readonly operatingIncome: Figure<"JPY", DocumentId>;
    readonly atmOperationOperatingIncome: Figure<"JPY", DocumentId>;
    readonly otherIncomeNet: Figure<"JPY", DocumentId>;
    readonly incomeBeforeIncomeTaxes: Figure<"JPY", DocumentId>;
    readonly incomeTaxExpense: Figure<"JPY", DocumentId>;
    readonly deferredTaxExpense: Figure<"JPY", DocumentId>;
    readonly equityInNetIncomeOfEquityMethodInvestees: Figure<"JPY", DocumentId>;
    readonly netIncome: Figure<"JPY", DocumentId>;
    readonly netLossAttributableToNoncontrollingInterests: Figure<"JPY", DocumentId>;
    readonly netIncomeAttributable: Figure<"JPY", DocumentId>;
    readonly adjustedEbitda: Figure<"JPY", DocumentId>;
    readonly depreciationAndAmortization: Figure<"JPY", DocumentId>;
    readonly convenienceTranslation: Explained<{
      readonly revenues: Figure<"USD", DocumentId>;
      readonly operatingIncome: Figure<"USD", DocumentId>;
      readonly netIncomeAttributable: Figure<"USD", DocumentId>;
      readonly atmOperationOperatingIncome: Figure<"USD", DocumentId>;
    }>;
    readonly reportedGrowth: {
      readonly yearOverYear: Explained<{
        readonly revenues: Figure<"ratio", DocumentId>;
        readonly operatingIncome: Figure<"ratio", DocumentId>;
        readonly atmOperationOperatingLoss: Figure<"ratio", DocumentId>;
        readonly netIncomeAttributable: Figure<"ratio", DocumentId>;
      }>;
    };
  }>;
  readonly "9M10": Explained<{
    readonly id: "9M10";
    readonly start: "2010-04-01";
    readonly end: "2010-12-31";
    readonly operatingIncome: Figure<"JPY", DocumentId>;
    readonly otherIncomeNet: Figure<"JPY", DocumentId>;
    readonly incomeBeforeIncomeTaxes: Figure<"JPY", DocumentId>;
    readonly incomeTaxExpense: Figure<"JPY", DocumentId>;
    readonly deferredTaxExpense: Figure<"JPY", DocumentId>;
    readonly equityInNetIncomeOfEquityMethodInvestees: Figure<"JPY", DocumentId>;
    readonly netIncome: Figure<"JPY", DocumentId>;
    readonly netLossAttributableToNoncontrollingInterests: Figure<"JPY", DocumentId>;
    readonly netIncomeAttributable: Figure<"JPY", DocumentId>;
    readonly adjustedEbitda: Figure<"JPY", DocumentId>;
    readonly depreciationAndAmortization: Figure<"JPY", DocumentId>;
    readonly totalAssets: Figure<"JPY", DocumentId>;
    readonly reportedGrowth: {
      readonly yearOverYear: Explained<{
        readonly incomeBeforeIncomeTaxes: Figure<"ratio", DocumentId>;
        readonly netIncome: Figure<"ratio", DocumentId>;
        readonly netIncomeAttributable: Figure<"ratio", DocumentId>;
      }>;
    };
    readonly reportedChange: Explained<{
      readonly totalAssets: Figure<"JPY", DocumentId>;
      readonly accountsReceivable: Figure<"JPY", DocumentId>;
      readonly prepaidExpenses: Figure<"JPY", DocumentId>;
      readonly deferredTaxAssets: Figure<"JPY", DocumentId>;
      readonly otherIntangibleAssets: Figure<"JPY", DocumentId>;
      readonly propertyAndEquipment: Figure<"JPY", DocumentId>;
      readonly goodwill: Figure<"JPY", DocumentId>;
      readonly shortTermBorrowings: Figure<"JPY", DocumentId>;
    }>;
  }>;
  readonly "9M11": Explained<{
    readonly id: "9M11";
    readonly start: "2011-04-01";
    readonly end: "2011-12-31";
    readonly operatingIncome: Figure<"JPY", DocumentId>;
    readonly otherIncomeNet: Figure<"JPY", DocumentId>;
    readonly incomeTaxExpense: Figure<"JPY", DocumentId>;
    readonly equityInNetIncomeOfEquityMethodInvestees: Figure<"JPY", DocumentId>;
    readonly netIncome: Figure<"JPY", DocumentId>;
    readonly netLossAttributableToNoncontrollingInterests: Figure<"JPY", DocumentId>;
    readonly netIncomeAttributable: Figure<"JPY", DocumentId>;
    readonly adjustedEbitda: Figure<"JPY", DocumentId>;
    readonly depreciationAndAmortization: Figure<"JPY", DocumentId>;
    readonly purchasesOfPropertyAndEquipment: Figure<"JPY", DocumentId>;
    readonly assetsAcquiredByCapitalLeases: Figure<"JPY", DocumentId>;
    readonly capitalExpenditures: Figure<"JPY", DocumentId>;
  }>;
  readonly "9M12": Explained<{
    readonly id: "9M12";
    readonly start: "2012-04-01";
    readonly end: "2012-12-31";
    readonly revenues: Figure<"JPY", DocumentId>;
    readonly operatingIncome: Figure<"JPY", DocumentId>;
    readonly otherIncomeNet: Figure<"JPY", DocumentId>;
    readonly incomeTaxExpense: Figure<"JPY", DocumentId>;
    readonly equityInNetIncomeOfEquityMethodInvestees: Figure<"JPY", DocumentId>;
    readonly netIncome: Figure<"JPY", DocumentId>;
    readonly netLossAttributableToNoncontrollingInterests: Figure<"JPY", DocumentId>;
    readonly netIncomeAttributable: Figure<"JPY", DocumentId>;
    readonly adjustedEbitda: Figure<"JPY", DocumentId>;
    readonly depreciationAndAmortization: Figure<"JPY", DocumentId>;
    readonly purchasesOfPropertyAndEquipment: Figure<"JPY", DocumentId>;
    readonly assetsAcquiredByCapitalLeases: Figure<"JPY", DocumentId>;
    readonly capitalExpenditures: Figure<"JPY", DocumentId>;
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
  readonly "9M13": Explained<{
    readonly id: "9M13";
    readonly start: "2013-04-01";
    readonly end: "2013-12-31";
    readonly revenues: Figure<"JPY", DocumentId>;
    readonly operatingIncome: Figure<"JPY", DocumentId>;
    readonly incomeBeforeIncomeTaxes: Figure<"JPY", DocumentId>;
    readonly netIncomeAttributable: Figure<"JPY", DocumentId>;
    readonly comprehensiveIncomeAttributable: Figure<"JPY", DocumentId>;
    readonly earningsPerShareBasic: Figure<"JPY", DocumentId>;
    readonly earningsPerShareDiluted: Figure<"JPY", DocumentId>;
    readonly reportedChange: Explained<{
      readonly operatingCostsAndExpenses: Figure<"JPY", DocumentId>;
      readonly personnelCosts: Figure<"JPY", DocumentId>;
      readonly outsourcingCosts: Figure<"JPY", DocumentId>;
    }>;
    readonly reportedGrowth: {
      readonly yearOverYear: Explained<{
        readonly operatingCostsAndExpenses: Figure<"ratio", DocumentId>;
        readonly personnelCosts: Figure<"ratio", DocumentId>;
        readonly revenues: Figure<"ratio", DocumentId>;
        readonly operatingIncome: Figure<"ratio", DocumentId>;
        readonly netIncomeAttributable: Figure<"ratio", DocumentId>;
        readonly incomeBeforeIncomeTaxes: Figure<"ratio", DocumentId>;
        readonly comprehensiveIncomeAttributable: Figure<"ratio", DocumentId>;
      }>;
    };
  }>;
  readonly "9M14": Explained<{
    readonly id: "9M14";
    readonly start: "2014-04-01";
    readonly end: "2014-12-31";
    readonly revenues: Figure<"JPY", DocumentId>;
    readonly operatingIncome: Figure<"JPY", DocumentId>;
    readonly incomeBeforeIncomeTaxes: Figure<"JPY", DocumentId>;
    readonly netIncomeAttributable: Figure<"JPY", DocumentId>;
    readonly comprehensiveIncomeAttributable: Figure<"JPY", DocumentId>;
    readonly totalAssets: Figure<"JPY", DocumentId>;
    readonly shareholdersEquity: Figure<"JPY", DocumentId>;
    readonly totalEquity: Figure<"JPY", DocumentId>;
    readonly shareholdersEquityRatio: Figure<"ratio", DocumentId>;
    readonly earningsPerShareBasic: Figure<"JPY", DocumentId>;
    readonly earningsPerShareDiluted: Figure<"JPY", DocumentId>;
    readonly reportedGrowth: {
      readonly yearOverYear: Explained<{
        readonly revenues: Figure<"ratio", DocumentId>;
        readonly operatingIncome: Figure<"ratio", DocumentId>;
        readonly incomeBeforeIncomeTaxes: Figure<"ratio", DocumentId>;
        readonly netIncomeAttributable: Figure<"ratio", DocumentId>;
        readonly comprehensiveIncomeAttributable: Figure<"ratio", DocumentId>;
      }>;
    };
  }>;
  readonly "9M15": Explained<{
    readonly id: "9M15";
    readonly start: "2015-04-01";
    readonly end: "2015-12-31";
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
  readonly "9M16": Explained<{
    readonly id: "9M16";
    readonly start: "2016-04-01";
    readonly end: "2016-12-31";
    readonly revenues: Figure<"JPY", DocumentId>;
    readonly mobileServicesRevenues: Figure<"JPY", DocumentId>;
    readonly operatingIncome: Figure<"JPY", DocumentId>;
    readonly netIncomeAttributable: Figure<"JPY", DocumentId>;
    readonly reportedGrowth: {
      readonly yearOverYear: Explained<{
        readonly revenues: Figure<"ratio", DocumentId>;
        readonly operatingIncome: Figure<"ratio", DocumentId>;
        readonly netIncomeAttributable: Figure<"ratio", DocumentId>;
        readonly mobileServicesRevenues: Figure<"ratio", DocumentId>;
      }>;
    };
  }>;
  readonly "9M17": Explained<{
    readonly id: "9M17";
    readonly start: "2017-04-01";
    readonly end: "2017-12-31";
    readonly revenues: Figure<"JPY", DocumentId>;
    readonly operatingIncome: Figure<"JPY", DocumentId>;
    readonly incomeBeforeIncomeTaxes: Figure<"JPY", DocumentId>;
    readonly equityInNetIncomeOfEquityMethodInvestees: Figure<"JPY", DocumentId>;
    readonly netIncomeAttributable: Figure<"JPY", DocumentId>;
    readonly reportedGrowth: {
      readonly yearOverYear: Explained<{
        readonly revenues: Figure<"ratio", DocumentId>;
        readonly operatingIncome: Figure<"ratio", DocumentId>;
        readonly incomeBeforeIncomeTaxes: Figure<"ratio", DocumentId>;
        readonly netIncomeAttributable: Figure<"ratio", DocumentId>;
      }>;
    };
  }>;
  readonly "9M18": Explained<{
    readonly id: "9M18";
    readonly start: "2018-04-01";
    readonly end: "2018-12-31";
    readonly revenues: Figure<"JPY", DocumentId>;
    readonly grossProfit: Figure<"JPY", DocumentId>;
    readonly operatingIncome: Figure<"JPY", DocumentId>;
    readonly incomeBeforeIncomeTaxesAdjusted: Figure<"JPY", DocumentId>;
    readonly equityInNetIncomeOfEquityMethodInvestees: Figure<"JPY", DocumentId>;
    readonly equityInNetIncomeOfDecurret: Figure<"JPY", DocumentId>;
    readonly netIncomeAttributable: Figure<"JPY", DocumentId>;
    readonly netIncomeAttributableAdjusted: Figure<"JPY", DocumentId>;
    readonly reportedGrowth: {
      readonly yearOverYear: Explained<{
        readonly revenues: Figure<"ratio", DocumentId>;
        readonly grossProfit: Figure<"ratio", DocumentId>;
        readonly operatingIncome: Figure<"ratio", DocumentId>;
        readonly incomeBeforeIncomeTaxesAdjusted: Figure<"ratio", DocumentId>;
        readonly netIncomeAttributableAdjusted: Figure<"ratio", DocumentId>;
        readonly netIncomeAttributable: Figure<"ratio", DocumentId>;
      }>;
    };
  }>;
  readonly "9M19": Explained<{
    readonly id: "9M19";
    readonly start: "2019-04-01";
    readonly end: "2019-12-31";
    readonly revenues: Figure<"JPY", DocumentId>;
    readonly grossProfit: Figure<"JPY", DocumentId>;
    readonly operatingIncome: Figure<"JPY", DocumentId>;
    readonly netIncomeAttributable: Figure<"JPY", DocumentId>;
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
        readonly enterpriseMobileRevenues: Figure<"ratio", DocumentId>;
        readonly securityRevenues: Figure<"ratio", DocumentId>;
        readonly cloudRevenues: Figure<"ratio", DocumentId>;
      }>;
    };
  }>;
  readonly "9M20": Explained<{
    readonly id: "9M20";
    readonly start: "2020-04-01";
    readonly end: "2020-12-31";
    readonly revenues: Figure<"JPY", DocumentId>;
    readonly grossProfit: Figure<"JPY", DocumentId>;
    readonly operatingIncome: Figure<"JPY", DocumentId>;
    readonly incomeBeforeIncomeTaxes: Figure<"JPY", DocumentId>;
    readonly netIncomeAttributable: Figure<"JPY", DocumentId>;
    readonly reportedGrowth: {
      readonly yearOverYear: Explained<{
        readonly ipServicesRevenues: HedgedFigure<"ratio", "approximately", DocumentId>;
        readonly enterpriseMobileRevenues: HedgedFigure<"ratio", "approximately", DocumentId>;
        readonly revenues: Figure<"ratio", DocumentId>;
        readonly grossProfit: Figure<"ratio", DocumentId>;
        readonly operatingIncome: Figure<"ratio", DocumentId>;
        readonly incomeBeforeIncomeTaxes: Figure<"ratio", DocumentId>;
        readonly netIncomeAttributable: Figure<"ratio", DocumentId>;
      }>;
    };
  }>;
  readonly "9M21": Explained<{
    readonly id: "9M21";
    readonly start: "2021-04-01";
    readonly end: "2021-12-31";
    readonly revenues: Figure<"JPY", DocumentId>;
    readonly grossProfit: Figure<"JPY", DocumentId>;
    readonly operatingIncome: Figure<"JPY", DocumentId>;
    readonly operatingMargin: Figure<"ratio", DocumentId>;
    readonly incomeBeforeIncomeTaxes: Figure<"JPY", DocumentId>;
    readonly netIncomeAttributable: Figure<"JPY", DocumentId>;
    readonly reportedGrowth: {
      readonly yearOverYear: Explained<{
        readonly revenues: Figure<"ratio", DocumentId>;
        readonly grossProfit: Figure<"ratio", DocumentId>;
        readonly operatingIncome: Figure<"ratio", DocumentId>;
        readonly incomeBeforeIncomeTaxes: Figure<"ratio", DocumentId>;
        readonly netIncomeAttributable: Figure<"ratio", DocumentId>;
        readonly enterpriseRecurringRevenues: Figure<"ratio", DocumentId>;
        readonly securityRevenues: Figure<"ratio", DocumentId>;
        readonly ipServicesRevenues: Figure<"ratio", DocumentId>;
        readonly enterpriseMobileRevenues: Figure<"ratio", DocumentId>;
        readonly systemsOperationAndMaintenanceRevenues: Figure<"ratio", DocumentId>;
      }>;
    };
  }>;
  readonly "9M22": Explained<{
    readonly id: "9M22";
    readonly start: "2022-04-01";
    readonly end: "2022-12-31";
    readonly revenues: Figure<"JPY", DocumentId>;
    readonly enterpriseInternetConnectivityRevenues: Figure<"JPY", DocumentId>;
    readonly outsourcingRevenues: Figure<"JPY", DocumentId>;
    readonly wanServicesRevenues: Figure<"JPY", DocumentId>;
    readonly operatingIncome: Figure<"JPY", DocumentId>;
    readonly operatingMargin: Figure<"ratio", DocumentId>;
    readonly gainOnValuationOfFunds: Figure<"JPY", DocumentId>;
    readonly foreignExchangeGain: Figure<"JPY", DocumentId>;
    readonly incomeBeforeIncomeTaxes: Figure<"JPY", DocumentId>;
    readonly equityInNetIncomeOfEquityMethodInvestees: Figure<"JPY", DocumentId>;
    readonly equityInNetIncomeOfDecurret: Figure<"JPY", DocumentId>;
    readonly netIncomeAttributable: Figure<"JPY", DocumentId>;
    readonly shareholdersEquityRatio: Figure<"ratio", DocumentId>;
    readonly reportedGrowth: {
      readonly yearOverYear: Explained<{
        readonly revenues: Figure<"ratio", DocumentId>;
        readonly operatingIncome: Figure<"ratio", DocumentId>;
        readonly incomeBeforeIncomeTaxes: Figure<"ratio", DocumentId>;
        readonly netIncomeAttributable: Figure<"ratio", DocumentId>;
        readonly enterpriseInternetConnectivityRevenues: Figure<"ratio", DocumentId>;
        readonly outsourcingRevenues: Figure<"ratio", DocumentId>;
        readonly wanServicesRevenues: Figure<"ratio", DocumentId>;
        readonly ipServicesRevenues: Figure<"ratio", DocumentId>;
      }>;
    };
    readonly reportedChange: Explained<{
      readonly operatingMargin: Figure<"ratio", DocumentId>;
    }>;
  }>;
  readonly "9M23": Explained<{
    readonly id: "9M23";
    readonly start: "2023-04-01";
    readonly end: "2023-12-31";
    readonly revenues: Figure<"JPY", DocumentId>;
    readonly enterpriseInternetConnectivityRevenues: Figure<"JPY", DocumentId>;
    readonly outsourcingRevenues: Figure<"JPY", DocumentId>;
    readonly wanServicesRevenues: Figure<"JPY", DocumentId>;
    readonly operatingIncome: Figure<"JPY", DocumentId>;
    readonly operatingMargin: Figure<"ratio", DocumentId>;
    readonly netIncomeAttributable: Figure<"JPY", DocumentId>;
    readonly shareholdersEquityRatio: Figure<"ratio", DocumentId>;
    readonly reportedGrowth: {
      readonly yearOverYear: Explained<{
        readonly revenues: Figure<"ratio", DocumentId>;
        readonly operatingIncome: Figure<"ratio", DocumentId>;
        readonly netIncomeAttributable: Figure<"ratio", DocumentId>;
        readonly enterpriseInternetConnectivityRevenues: Figure<"ratio", DocumentId>;
        readonly outsourcingRevenues: Figure<"ratio", DocumentId>;
      }>;
    };
    readonly reportedChange: Explained<{
      readonly operatingMargin: Figure<"ratio", DocumentId>;
    }>;
  }>;
};

/** What the documents say of the first nine months of fiscal years, by period. */
export const nineMonths = /* @__PURE__ */ lazyFigures<NineMonthsRecords>(facts, "nineMonths", {
  "9M02": '{"id":"9M02",\
"start":"2002-04-01",\
"end":"2002-12-31",\
"label":"FY02 9 months accumulated (present)",\
"printedLabel":{"printed":"FY02 9 months accumulated (present)","document":"iij-3q02-presentation","locator":"Revenues Portfolio(FY02 9 months accumulated)"},\
"notes":[{"topic":"revenuePortfolio","summary":"Revenues are charted by the six parts of the portfolio; the shares are not in the text.","period":"9M02","metric":"revenues","printed":"FY02 9 months accumulated","document":"iij-3q02-presentation","locator":"Revenues Portfolio(FY02 9 months accumulated)"}],\
"segments":["dedicatedAccess","dialUpAccess","systemsIntegration","valueAddedServices","equipmentSales","others"]}',
  "9M07": '{"id":"9M07","start":"2007-04-01","end":"2007-12-31"}',
  "9M08": '{"id":"9M08","start":"2008-04-01","end":"2008-12-31"}',
  "9M09": '{"id":"9M09","start":"2009-04-01","end":"2009-12-31"}',
  "9M10": '{"id":"9M10","start":"2010-04-01","end":"2010-12-31"}',
  "9M11": '{"id":"9M11","start":"2011-04-01","end":"2011-12-31"}',
  "9M12": '{"id":"9M12","start":"2012-04-01","end":"2012-12-31"}',
  "9M13": '{"id":"9M13","start":"2013-04-01","end":"2013-12-31"}',
  "9M14": '{"id":"9M14","start":"2014-04-01","end":"2014-12-31"}',
  "9M15": '{"id":"9M15","start":"2015-04-01","end":"2015-12-31"}',
  "9M16": '{"id":"9M16","start":"2016-04-01","end":"2016-12-31"}',
  "9M17": '{"id":"9M17","start":"2017-04-01","end":"2017-12-31"}',
  "9M18": '{"id":"9M18","start":"2018-04-01","end":"2018-12-31"}',
  "9M19": '{"id":"9M19","start":"2019-04-01","end":"2019-12-31"}',
  "9M20": '{"id":"9M20","start":"2020-04-01","end":"2020-12-31"}',
  "9M21": '{"id":"9M21","start":"2021-04-01","end":"2021-12-31"}',
  "9M22": '{"id":"9M22","start":"2022-04-01","end":"2022-12-31"}',
  "9M23": '{"id":"9M23","start":"2023-04-01","end":"2023-12-31"}',
});
