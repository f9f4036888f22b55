// Derived from src/documents by `npm run derive`; not to be edited.
import type { Explained } from "../model/explained.js";
import type { Evidence, Figure, HedgedFigure, Note } from "../model/figure.js";
import { lazyFigures } from "../model/lazy-figures.js";
import { facts } from "./facts.js";

/** What `fiscalYears` holds, each part as far as it is disclosed. */
export type FiscalYearRecords = {
  readonly FY1998: {
    readonly id: "FY1998";
    readonly start: "1998-04-01";
    readonly end: "1999-03-31";
    readonly label: Evidence;
    readonly notes: readonly [Note];
  };
  readonly FY2000: Explained<{
    readonly id: "FY2000";
    readonly start: "2000-04-01";
    readonly end: "2001-03-31";
    readonly netIncome: Figure<"JPY">;
    readonly convenienceTranslation: Explained<{
      readonly netIncome: Figure<"USD">;
    }>;
  }>;
  readonly FY2001: Explained<{
    readonly id: "FY2001";
    readonly start: "2001-04-01";
    readonly end: "2002-03-31";
    readonly revenues: Figure<"JPY">;
    readonly operatingIncome: Figure<"JPY">;
    readonly equityInNetIncomeOfCrosswave: Figure<"JPY">;
    readonly netIncome: Figure<"JPY">;
    readonly adjustedEbitda: Figure<"JPY">;
    readonly convenienceTranslation: Explained<{
      readonly revenues: Figure<"USD">;
      readonly netIncome: Figure<"USD">;
    }>;
  }>;
  readonly "9M02": {
    readonly id: "9M02";
    readonly start: "2002-04-01";
    readonly end: "2002-12-31";
    readonly label: Evidence;
    readonly notes: readonly [Note];
  };
  readonly FY2002: Explained<{
    readonly id: "FY2002";
    readonly start: "2002-04-01";
    readonly end: "2003-03-31";
    readonly revenues: Figure<"JPY">;
    readonly operatingIncome: Figure<"JPY">;
    readonly netIncome: Figure<"JPY">;
    readonly adjustedEbitda: Figure<"JPY">;
    readonly reportedGrowth: {
      readonly yearOverYear: Explained<{
        readonly revenues: Figure<"ratio">;
      }>;
    };
    readonly guidance: readonly ["revenuesGrowth", "revenues"];
  }>;
  readonly FY2003: Explained<{
    readonly id: "FY2003";
    readonly start: "2003-04-01";
    readonly end: "2004-03-31";
    readonly backboneShareOfConnectivityCost: HedgedFigure<"ratio", "approximately">;
    readonly reportedChange: Explained<{
      readonly backboneCost: HedgedFigure<"ratio", "approximately">;
    }>;
    readonly guidance: readonly ["revenuesGrowth"];
  }>;
  readonly FY2006: Explained<{
    readonly id: "FY2006";
    readonly start: "2006-04-01";
    readonly end: "2007-03-31";
    readonly revenues: Figure<"JPY">;
    readonly connectivityAndValueAddedServicesRevenues: Figure<"JPY">;
    readonly systemsIntegrationRevenues: Figure<"JPY">;
    readonly operatingIncome: Figure<"JPY">;
    readonly impairmentOfIpMobileShares: Figure<"JPY">;
    readonly dedicatedAccessContracts: Figure<"contracts">;
    readonly gigabitServiceContracts: Figure<"contracts">;
    readonly dedicatedAccessBandwidth: Figure<"bit/s">;
    readonly reportedGrowth: {
      readonly yearOverYear: Explained<{
        readonly revenues: Figure<"ratio">;
        readonly operatingIncome: Figure<"ratio">;
        readonly connectivityAndValueAddedServicesRevenues: Figure<"ratio">;
        readonly systemsIntegrationRevenues: Figure<"ratio">;
      }>;
    };
    readonly reportedChange: Explained<{
      readonly gigabitServiceContracts: Figure<"contracts">;
      readonly dedicatedAccessContracts: Figure<"contracts">;
      readonly dedicatedAccessBandwidth: Figure<"bit/s">;
    }>;
  }>;
  readonly "9M07": Explained<{
    readonly id: "9M07";
    readonly start: "2007-04-01";
    readonly end: "2007-12-31";
    readonly deferredTaxExpense: Figure<"JPY">;
  }>;
  readonly FY2007: Explained<{
    readonly id: "FY2007";
    readonly start: "2007-04-01";
    readonly end: "2008-03-31";
    readonly revenues: Figure<"JPY">;
    readonly operatingIncome: Figure<"JPY">;
    readonly operatingMargin: Figure<"ratio">;
    readonly incomeBeforeIncomeTaxes: Figure<"JPY">;
    readonly deferredTaxExpense: Figure<"JPY">;
    readonly netIncome: Figure<"JPY">;
    readonly earningsPerShareBasic: Figure<"JPY">;
    readonly gigabitServiceContracts: Figure<"contracts">;
    readonly reportedGrowth: {
      readonly yearOverYear: Explained<{
        readonly revenues: Figure<"ratio">;
        readonly operatingIncome: Figure<"ratio">;
      }>;
    };
    readonly reportedChange: Explained<{
      readonly operatingMargin: Figure<"ratio">;
    }>;
    readonly guidance: readonly ["revenues", "revenuesGrowth", "operatingIncome", "operatingIncomeGrowth", "netIncome", "netIncomeGrowth"];
  }>;
  readonly "9M08": Explained<{
    readonly id: "9M08";
    readonly start: "2008-04-01";
    readonly end: "2008-12-31";
    readonly revenues: Figure<"JPY">;
    readonly recurringShareOfRevenues: Figure<"ratio">;
    readonly operatingIncome: Figure<"JPY">;
    readonly newSubsidiariesOperatingIncome: Figure<"JPY">;
    readonly deferredTaxExpense: Figure<"JPY">;
    readonly netIncome: Figure<"JPY">;
    readonly convenienceTranslation: Explained<{
      readonly revenues: Figure<"USD">;
      readonly operatingIncome: Figure<"USD">;
      readonly netIncome: Figure<"USD">;
    }>;
    readonly reportedGrowth: {
      readonly yearOverYear: Explained<{
        readonly revenues: Figure<"ratio">;
        readonly recurringRevenues: Figure<"ratio">;
        readonly operatingIncome: Figure<"ratio">;
        readonly netIncome: Figure<"ratio">;
        readonly connectivityRevenues: Figure<"ratio">;
        readonly outsourcingRevenues: Figure<"ratio">;
        readonly systemsOperationAndMaintenanceRevenues: Figure<"ratio">;
      }>;
    };
  }>;
  readonly FY2008: Explained<{
    readonly id: "FY2008";
    readonly start: "2008-04-01";
    readonly end: "2009-03-31";
    readonly revenues: Figure<"JPY">;
    readonly operatingIncome: Figure<"JPY">;
    readonly newSubsidiariesOperatingIncome: Figure<"JPY">;
    readonly deferredTaxExpense: Figure<"JPY">;
    readonly netIncome: Figure<"JPY">;
    readonly convenienceTranslation: Explained<{
      readonly revenues: Figure<"USD">;
      readonly operatingIncome: Figure<"USD">;
      readonly netIncome: Figure<"USD">;
    }>;
    readonly reportedGrowth: {
      readonly yearOverYear: Explained<{
        readonly revenues: Figure<"ratio">;
        readonly recurringRevenues: Figure<"ratio">;
        readonly systemsConstructionRevenues: Figure<"ratio">;
        readonly operatingIncome: Figure<"ratio">;
        readonly netIncome: Figure<"ratio">;
      }>;
    };
    readonly guidance: readonly ["revenues", "revenuesGrowth", "operatingIncome", "operatingIncomeGrowth", "netIncome", "incomeBeforeIncomeTaxes", "earningsPerShareBasic", "weightedAverageShares"];
  }>;
  readonly "9M09": Explained<{
    readonly id: "9M09";
    readonly start: "2009-04-01";
    readonly end: "2009-12-31";
    readonly revenues: Figure<"JPY">;
    readonly operatingIncome: Figure<"JPY">;
    readonly atmOperationOperatingIncome: Figure<"JPY">;
    readonly otherIncomeNet: Figure<"JPY">;
    readonly incomeBeforeIncomeTaxes: Figure<"JPY">;
    readonly incomeTaxExpense: Figure<"JPY">;
    readonly deferredTaxExpense: Figure<"JPY">;
    readonly equityInNetIncomeOfEquityMethodInvestees: Figure<"JPY">;
    readonly netIncome: Figure<"JPY">;
    readonly netLossAttributableToNoncontrollingInterests: Figure<"JPY">;
    readonly netIncomeAttributable: Figure<"JPY">;
    readonly adjustedEbitda: Figure<"JPY">;
    readonly depreciationAndAmortization: Figure<"JPY">;
    readonly convenienceTranslation: Explained<{
      readonly revenues: Figure<"USD">;
      readonly operatingIncome: Figure<"USD">;
      readonly netIncomeAttributable: Figure<"USD">;
      readonly atmOperationOperatingIncome: Figure<"USD">;
    }>;
    readonly reportedGrowth: {
      readonly yearOverYear: Explained<{
        readonly revenues: Figure<"ratio">;
        readonly operatingIncome: Figure<"ratio">;
        readonly atmOperationOperatingLoss: Figure<"ratio">;
        readonly netIncomeAttributable: Figure<"ratio">;
      }>;
    };
  }>;
  readonly FY2009: Explained<{
    readonly id: "FY2009";
    readonly start: "2009-04-01";
    readonly end: "2010-03-31";
    readonly revenues: Figure<"JPY">;
    readonly operatingIncome: Figure<"JPY">;
    readonly atmOperationOperatingIncome: Figure<"JPY">;
    readonly netIncomeAttributable: Figure<"JPY">;
    readonly dividendsPerShare: Figure<"JPY">;
    readonly convenienceTranslation: Explained<{
      readonly revenues: Figure<"USD">;
      readonly operatingIncome: Figure<"USD">;
      readonly netIncomeAttributable: Figure<"USD">;
      readonly atmOperationOperatingIncome: Figure<"USD">;
    }>;
    readonly reportedGrowth: {
      readonly yearOverYear: Explained<{
        readonly revenues: Figure<"ratio">;
        readonly operatingIncome: Figure<"ratio">;
        readonly netIncomeAttributable: Figure<"ratio">;
      }>;
    };
    readonly guidance: readonly ["revenues", "operatingIncome", "incomeBeforeIncomeTaxes", "netIncome", "dividendsPerShare", "yearEndDividendsPerShare"];
  }>;
  readonly "9M10": Explained<{
    readonly id: "9M10";
    readonly start: "2010-04-01";
    readonly end: "2010-12-31";
    readonly operatingIncome: Figure<"JPY">;
    readonly otherIncomeNet: Figure<"JPY">;
    readonly incomeBeforeIncomeTaxes: Figure<"JPY">;
    readonly incomeTaxExpense: Figure<"JPY">;
    readonly deferredTaxExpense: Figure<"JPY">;
    readonly equityInNetIncomeOfEquityMethodInvestees: Figure<"JPY">;
    readonly netIncome: Figure<"JPY">;
    readonly netLossAttributableToNoncontrollingInterests: Figure<"JPY">;
    readonly netIncomeAttributable: Figure<"JPY">;
    readonly adjustedEbitda: Figure<"JPY">;
    readonly depreciationAndAmortization: Figure<"JPY">;
    readonly totalAssets: Figure<"JPY">;
    readonly reportedGrowth: {
      readonly yearOverYear: Explained<{
        readonly incomeBeforeIncomeTaxes: Figure<"ratio">;
        readonly netIncome: Figure<"ratio">;
        readonly netIncomeAttributable: Figure<"ratio">;
      }>;
    };
    readonly reportedChange: Explained<{
      readonly totalAssets: Figure<"JPY">;
      readonly accountsReceivable: Figure<"JPY">;
      readonly prepaidExpenses: Figure<"JPY">;
      readonly deferredTaxAssets: Figure<"JPY">;
      readonly otherIntangibleAssets: Figure<"JPY">;
      readonly propertyAndEquipment: Figure<"JPY">;
      readonly goodwill: Figure<"JPY">;
      readonly shortTermBorrowings: Figure<"JPY">;
    }>;
  }>;
  readonly FY2010: Explained<{
    readonly id: "FY2010";
    readonly start: "2010-04-01";
    readonly end: "2011-03-31";
    readonly revenues: Figure<"JPY">;
    readonly operatingIncome: Figure<"JPY">;
    readonly netIncomeAttributable: Figure<"JPY">;
    readonly reportedGrowth: {
      readonly yearOverYear: Explained<{
        readonly revenues: Figure<"ratio">;
        readonly systemsIntegrationRevenues: Figure<"ratio">;
        readonly operatingIncome: Figure<"ratio">;
        readonly netIncomeAttributable: Figure<"ratio">;
      }>;
    };
    readonly convenienceTranslation: Explained<{
      readonly netIncomeAttributable: Figure<"USD">;
    }>;
    readonly guidance: readonly ["revenues", "operatingIncome", "operatingMarginChangePerYear", "incomeBeforeIncomeTaxes", "netIncomeAttributable", "dividendsPerShare"];
  }>;
  readonly "9M11": Explained<{
    readonly id: "9M11";
    readonly start: "2011-04-01";
    readonly end: "2011-12-31";
    readonly operatingIncome: Figure<"JPY">;
    readonly otherIncomeNet: Figure<"JPY">;
    readonly incomeTaxExpense: Figure<"JPY">;
    readonly equityInNetIncomeOfEquityMethodInvestees: Figure<"JPY">;
    readonly netIncome: Figure<"JPY">;
    readonly netLossAttributableToNoncontrollingInterests: Figure<"JPY">;
    readonly netIncomeAttributable: Figure<"JPY">;
    readonly adjustedEbitda: Figure<"JPY">;
    readonly depreciationAndAmortization: Figure<"JPY">;
    readonly purchasesOfPropertyAndEquipment: Figure<"JPY">;
    readonly assetsAcquiredByCapitalLeases: Figure<"JPY">;
    readonly capitalExpenditures: Figure<"JPY">;
  }>;
  readonly FY2011: Explained<{
    readonly id: "FY2011";
    readonly start: "2011-04-01";
    readonly end: "2012-03-31";
    readonly revenues: Figure<"JPY">;
    readonly operatingIncome: Figure<"JPY">;
    readonly interimDividendsPerShare: Figure<"JPY">;
    readonly yearEndDividendsPerShare: Figure<"JPY">;
    readonly dividendsPerShare: Figure<"JPY">;
    readonly guidance: readonly ["revenues", "operatingIncome", "incomeBeforeIncomeTaxes", "netIncomeAttributable", "dividendsPerShare"];
  }>;
  readonly "9M12": Explained<{
    readonly id: "9M12";
    readonly start: "2012-04-01";
    readonly end: "2012-12-31";
    readonly revenues: Figure<"JPY">;
    readonly operatingIncome: Figure<"JPY">;
    readonly otherIncomeNet: Figure<"JPY">;
    readonly incomeTaxExpense: Figure<"JPY">;
    readonly equityInNetIncomeOfEquityMethodInvestees: Figure<"JPY">;
    readonly netIncome: Figure<"JPY">;
    readonly netLossAttributableToNoncontrollingInterests: Figure<"JPY">;
    readonly netIncomeAttributable: Figure<"JPY">;
    readonly adjustedEbitda: Figure<"JPY">;
    readonly depreciationAndAmortization: Figure<"JPY">;
    readonly purchasesOfPropertyAndEquipment: Figure<"JPY">;
    readonly assetsAcquiredByCapitalLeases: Figure<"JPY">;
    readonly capitalExpenditures: Figure<"JPY">;
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
  }>;
  readonly FY2012: Explained<{
    readonly id: "FY2012";
    readonly start: "2012-04-01";
    readonly end: "2013-03-31";
    readonly revenues: Figure<"JPY">;
    readonly operatingIncome: Figure<"JPY">;
    readonly netIncomeAttributable: Figure<"JPY">;
    readonly interimDividendsPerShare: Figure<"JPY">;
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
    readonly milestones: Explained<{
      readonly revenuesAboveHundredBillionYen: {
        readonly threshold: Figure<"JPY">;
      };
    }>;
    readonly guidance: readonly ["yearEndDividendsPerShare", "dividendsPerShare", "dividendsPerShareChange"];
  }>;
  readonly "9M13": Explained<{
    readonly id: "9M13";
    readonly start: "2013-04-01";
    readonly end: "2013-12-31";
    readonly revenues: Figure<"JPY">;
    readonly operatingIncome: Figure<"JPY">;
    readonly incomeBeforeIncomeTaxes: Figure<"JPY">;
    readonly netIncomeAttributable: Figure<"JPY">;
    readonly comprehensiveIncomeAttributable: Figure<"JPY">;
    readonly earningsPerShareBasic: Figure<"JPY">;
    readonly earningsPerShareDiluted: Figure<"JPY">;
    readonly reportedGrowth: {
      readonly yearOverYear: Explained<{
        readonly revenues: Figure<"ratio">;
        readonly operatingIncome: Figure<"ratio">;
        readonly netIncomeAttributable: Figure<"ratio">;
        readonly incomeBeforeIncomeTaxes: Figure<"ratio">;
        readonly comprehensiveIncomeAttributable: Figure<"ratio">;
      }>;
    };
  }>;
  readonly FY2013: Explained<{
    readonly id: "FY2013";
    readonly start: "2013-04-01";
    readonly end: "2014-03-31";
    readonly revenues: Figure<"JPY">;
    readonly operatingIncome: Figure<"JPY">;
    readonly netIncomeAttributable: Figure<"JPY">;
    readonly totalAssets: Figure<"JPY">;
    readonly shareholdersEquity: Figure<"JPY">;
    readonly totalEquity: Figure<"JPY">;
    readonly shareholdersEquityRatio: Figure<"ratio">;
    readonly reportedGrowth: {
      readonly yearOverYear: Explained<{
        readonly revenues: Figure<"ratio">;
        readonly operatingIncome: Figure<"ratio">;
        readonly netIncomeAttributable: Figure<"ratio">;
      }>;
    };
    readonly guidance: readonly ["revenues", "revenuesGrowth", "operatingIncome", "operatingIncomeGrowth", "netIncomeAttributable", "netIncomeAttributableGrowth", "dividendsPerShare", "dividendsPerShareGrowth"];
  }>;
  readonly "9M14": Explained<{
    readonly id: "9M14";
    readonly start: "2014-04-01";
    readonly end: "2014-12-31";
    readonly revenues: Figure<"JPY">;
    readonly operatingIncome: Figure<"JPY">;
    readonly incomeBeforeIncomeTaxes: Figure<"JPY">;
    readonly netIncomeAttributable: Figure<"JPY">;
    readonly comprehensiveIncomeAttributable: Figure<"JPY">;
    readonly totalAssets: Figure<"JPY">;
    readonly shareholdersEquity: Figure<"JPY">;
    readonly totalEquity: Figure<"JPY">;
    readonly shareholdersEquityRatio: Figure<"ratio">;
    readonly earningsPerShareBasic: Figure<"JPY">;
    readonly earningsPerShareDiluted: Figure<"JPY">;
    readonly reportedGrowth: {
      readonly yearOverYear: Explained<{
        readonly revenues: Figure<"ratio">;
        readonly operatingIncome: Figure<"ratio">;
        readonly incomeBeforeIncomeTaxes: Figure<"ratio">;
        readonly netIncomeAttributable: Figure<"ratio">;
        readonly comprehensiveIncomeAttributable: Figure<"ratio">;
      }>;
    };
  }>;
  readonly FY2014: Explained<{
    readonly id: "FY2014";
    readonly start: "2014-04-01";
    readonly end: "2015-03-31";
    readonly revenues: Figure<"JPY">;
    readonly operatingIncome: Figure<"JPY">;
    readonly operatingMargin: Figure<"ratio">;
    readonly incomeBeforeIncomeTaxes: Figure<"JPY">;
    readonly equityInNetIncomeOfEquityMethodInvestees: Figure<"JPY">;
    readonly netIncomeAttributable: Figure<"JPY">;
    readonly comprehensiveIncomeAttributable: Figure<"JPY">;
    readonly returnOnEquity: Figure<"ratio">;
    readonly incomeBeforeIncomeTaxesToTotalAssets: Figure<"ratio">;
    readonly earningsPerShareBasic: Figure<"JPY">;
    readonly earningsPerShareDiluted: Figure<"JPY">;
    readonly reportedChange: Explained<{
      readonly mobileInterconnectivityCharge: Figure<"ratio">;
    }>;
    readonly reportedGrowth: {
      readonly yearOverYear: Explained<{
        readonly revenues: Figure<"ratio">;
        readonly operatingIncome: Figure<"ratio">;
        readonly incomeBeforeIncomeTaxes: Figure<"ratio">;
        readonly netIncomeAttributable: Figure<"ratio">;
        readonly comprehensiveIncomeAttributable: Figure<"ratio">;
      }>;
    };
    readonly guidance: readonly ["revenues", "revenuesGrowth", "operatingIncome", "operatingIncomeGrowth", "netIncomeAttributable", "netIncomeAttributableGrowth", "dividendsPerShare"];
  }>;
  readonly "9M15": Explained<{
    readonly id: "9M15";
    readonly start: "2015-04-01";
    readonly end: "2015-12-31";
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
  readonly FY2015: Explained<{
    readonly id: "FY2015";
    readonly start: "2015-04-01";
    readonly end: "2016-03-31";
    readonly revenues: Figure<"JPY">;
    readonly operatingIncome: Figure<"JPY">;
    readonly operatingMargin: Figure<"ratio">;
    readonly incomeBeforeIncomeTaxes: Figure<"JPY">;
    readonly equityInNetIncomeOfEquityMethodInvestees: Figure<"JPY">;
    readonly netIncomeAttributable: Figure<"JPY">;
    readonly comprehensiveIncomeAttributable: Figure<"JPY">;
    readonly returnOnEquity: Figure<"ratio">;
    readonly incomeBeforeIncomeTaxesToTotalAssets: Figure<"ratio">;
    readonly totalAssets: Figure<"JPY">;
    readonly shareholdersEquity: Figure<"JPY">;
    readonly totalEquity: Figure<"JPY">;
    readonly shareholdersEquityRatio: Figure<"ratio">;
    readonly earningsPerShareBasic: Figure<"JPY">;
    readonly earningsPerShareDiluted: Figure<"JPY">;
    readonly reportedGrowth: {
      readonly yearOverYear: Explained<{
        readonly revenues: Figure<"ratio">;
        readonly operatingIncome: Figure<"ratio">;
        readonly incomeBeforeIncomeTaxes: Figure<"ratio">;
        readonly netIncomeAttributable: Figure<"ratio">;
        readonly comprehensiveIncomeAttributable: Figure<"ratio">;
      }>;
    };
  }>;
  readonly "9M16": Explained<{
    readonly id: "9M16";
    readonly start: "2016-04-01";
    readonly end: "2016-12-31";
    readonly revenues: Figure<"JPY">;
    readonly mobileServicesRevenues: Figure<"JPY">;
    readonly operatingIncome: Figure<"JPY">;
    readonly netIncomeAttributable: Figure<"JPY">;
    readonly reportedGrowth: {
      readonly yearOverYear: Explained<{
        readonly revenues: Figure<"ratio">;
        readonly operatingIncome: Figure<"ratio">;
        readonly netIncomeAttributable: Figure<"ratio">;
        readonly mobileServicesRevenues: Figure<"ratio">;
      }>;
    };
  }>;
  readonly FY2016: Explained<{
    readonly id: "FY2016";
    readonly start: "2016-04-01";
    readonly end: "2017-03-31";
    readonly revenues: Figure<"JPY">;
    readonly cloudRevenues: Figure<"JPY">;
    readonly operatingIncome: Figure<"JPY">;
    readonly netIncomeAttributable: Figure<"JPY">;
    readonly reportedGrowth: {
      readonly yearOverYear: Explained<{
        readonly revenues: Figure<"ratio">;
        readonly operatingIncome: Figure<"ratio">;
        readonly netIncomeAttributable: Figure<"ratio">;
      }>;
    };
    readonly guidance: readonly ["revenues", "revenuesGrowth", "operatingIncome", "operatingIncomeGrowth", "netIncomeAttributable", "netIncomeAttributableGrowth", "dividendsPerShare", "dividendsPerShareGrowth"];
  }>;
  readonly "9M17": Explained<{
    readonly id: "9M17";
    readonly start: "2017-04-01";
    readonly end: "2017-12-31";
    readonly revenues: Figure<"JPY">;
    readonly operatingIncome: Figure<"JPY">;
    readonly incomeBeforeIncomeTaxes: Figure<"JPY">;
    readonly equityInNetIncomeOfEquityMethodInvestees: Figure<"JPY">;
    readonly netIncomeAttributable: Figure<"JPY">;
    readonly reportedGrowth: {
      readonly yearOverYear: Explained<{
        readonly revenues: Figure<"ratio">;
        readonly operatingIncome: Figure<"ratio">;
        readonly incomeBeforeIncomeTaxes: Figure<"ratio">;
        readonly netIncomeAttributable: Figure<"ratio">;
      }>;
    };
  }>;
  readonly FY2017: Explained<{
    readonly id: "FY2017";
    readonly start: "2017-04-01";
    readonly end: "2018-03-31";
    readonly revenues: Figure<"JPY">;
    readonly netIncomeAttributable: Figure<"JPY">;
    readonly reportedGrowth: {
      readonly yearOverYear: Explained<{
        readonly revenues: Figure<"ratio">;
      }>;
    };
    readonly guidance: readonly ["revenues", "revenuesGrowth", "operatingIncome", "operatingIncomeGrowth", "netIncomeAttributable", "netIncomeAttributableGrowth", "dividendsPerShare", "cloudRevenues", "incomeBeforeIncomeTaxes", "incomeBeforeIncomeTaxesGrowth"];
  }>;
  readonly "9M18": Explained<{
    readonly id: "9M18";
    readonly start: "2018-04-01";
    readonly end: "2018-12-31";
    readonly revenues: Figure<"JPY">;
    readonly operatingIncome: Figure<"JPY">;
    readonly equityInNetIncomeOfEquityMethodInvestees: Figure<"JPY">;
    readonly equityInNetIncomeOfDecurret: Figure<"JPY">;
    readonly netIncomeAttributable: Figure<"JPY">;
    readonly netIncomeAttributableAdjusted: Figure<"JPY">;
    readonly reportedGrowth: {
      readonly yearOverYear: Explained<{
        readonly netIncomeAttributable: Figure<"ratio">;
        readonly netIncomeAttributableAdjusted: Figure<"ratio">;
        readonly operatingIncome: Figure<"ratio">;
        readonly revenues: Figure<"ratio">;
      }>;
    };
  }>;
  readonly FY2018: Explained<{
    readonly id: "FY2018";
    readonly start: "2018-04-01";
    readonly end: "2019-03-31";
    readonly revenues: Figure<"JPY">;
    readonly operatingIncome: Figure<"JPY">;
    readonly netIncomeAttributable: Figure<"JPY">;
    readonly netIncomeAttributableAdjusted: Figure<"JPY">;
    readonly reportedGrowth: {
      readonly yearOverYear: Explained<{
        readonly netIncomeAttributable: Figure<"ratio">;
        readonly netIncomeAttributableAdjusted: Figure<"ratio">;
        readonly operatingIncome: Figure<"ratio">;
        readonly revenues: Figure<"ratio">;
      }>;
    };
  }>;
  readonly "9M19": Explained<{
    readonly id: "9M19";
    readonly start: "2019-04-01";
    readonly end: "2019-12-31";
    readonly revenues: Figure<"JPY">;
    readonly grossProfit: Figure<"JPY">;
    readonly operatingIncome: Figure<"JPY">;
    readonly netIncomeAttributable: Figure<"JPY">;
    readonly reportedGrowth: {
      readonly yearOverYear: Explained<{
        readonly revenues: Figure<"ratio">;
        readonly grossProfit: Figure<"ratio">;
        readonly operatingIncome: Figure<"ratio">;
        readonly netIncomeAttributable: Figure<"ratio">;
        readonly grossProfitNormalized: Figure<"ratio">;
        readonly operatingIncomeNormalized: Figure<"ratio">;
        readonly netIncomeAttributableNormalized: Figure<"ratio">;
        readonly enterpriseRecurringRevenues: Figure<"ratio">;
        readonly enterpriseMobileRevenues: Figure<"ratio">;
        readonly securityRevenues: Figure<"ratio">;
        readonly cloudRevenues: Figure<"ratio">;
      }>;
    };
  }>;
  readonly FY2019: {
    readonly id: "FY2019";
    readonly start: "2019-04-01";
    readonly end: "2020-03-31";
    readonly guidance: readonly ["revenues", "revenuesGrowth", "operatingIncome", "operatingIncomeGrowth", "dividendsPerShare", "netIncomeAttributable", "netIncomeAttributableGrowth"];
  };
  readonly "9M20": {
    readonly id: "9M20";
    readonly start: "2020-04-01";
    readonly end: "2020-12-31";
    readonly reportedGrowth: {
      readonly yearOverYear: Explained<{
        readonly ipServicesRevenues: HedgedFigure<"ratio", "approximately">;
        readonly enterpriseMobileRevenues: HedgedFigure<"ratio", "approximately">;
      }>;
    };
  };
  readonly FY2020: Explained<{
    readonly id: "FY2020";
    readonly start: "2020-04-01";
    readonly end: "2021-03-31";
    readonly revenues: Figure<"JPY">;
    readonly grossProfit: Figure<"JPY">;
    readonly operatingIncome: Figure<"JPY">;
    readonly incomeBeforeIncomeTaxes: Figure<"JPY">;
    readonly netIncomeAttributable: Figure<"JPY">;
    readonly dividendsPerShare: Figure<"JPY">;
    readonly reportedGrowth: {
      readonly yearOverYear: Explained<{
        readonly revenues: Figure<"ratio">;
        readonly grossProfit: Figure<"ratio">;
        readonly operatingIncome: Figure<"ratio">;
        readonly incomeBeforeIncomeTaxes: Figure<"ratio">;
        readonly netIncomeAttributable: Figure<"ratio">;
      }>;
    };
    readonly guidance: readonly ["revenues", "netIncomeAttributable", "operatingIncome", "dividendsPerShare", "netIncomeAttributableGrowth", "operatingIncomeGrowth", "revenuesGrowth"];
  }>;
  readonly FY2021: Explained<{
    readonly id: "FY2021";
    readonly start: "2021-04-01";
    readonly end: "2022-03-31";
    readonly revenues: Figure<"JPY">;
    readonly operatingIncome: Figure<"JPY">;
    readonly operatingMargin: Figure<"ratio">;
    readonly incomeBeforeIncomeTaxes: Figure<"JPY">;
    readonly netIncomeAttributable: Figure<"JPY">;
    readonly earningsPerShare: Figure<"JPY">;
    readonly dividendsPerShare: Figure<"JPY">;
    readonly reportedGrowth: {
      readonly yearOverYear: Explained<{
        readonly revenues: Figure<"ratio">;
        readonly operatingIncome: Figure<"ratio">;
        readonly incomeBeforeIncomeTaxes: Figure<"ratio">;
        readonly netIncomeAttributable: Figure<"ratio">;
        readonly dividendsPerShare: Figure<"ratio">;
        readonly networkServicesRevenuesExcludingMobile: Figure<"ratio">;
      }>;
    };
    readonly guidance: readonly ["revenues", "revenuesGrowth", "operatingIncome", "operatingIncomeGrowth", "incomeBeforeIncomeTaxes", "incomeBeforeIncomeTaxesGrowth", "netIncomeAttributable", "netIncomeAttributableGrowth", "dividendsPerShare", "yearEndDividendsPerShare"];
  }>;
  readonly FY2022: Explained<{
    readonly id: "FY2022";
    readonly start: "2022-04-01";
    readonly end: "2023-03-31";
    readonly revenues: Figure<"JPY">;
    readonly operatingIncome: Figure<"JPY">;
    readonly incomeBeforeIncomeTaxes: Figure<"JPY">;
    readonly netIncomeAttributable: Figure<"JPY">;
    readonly earningsPerShare: Figure<"JPY">;
    readonly dividendsPerShare: Figure<"JPY">;
    readonly reportedGrowth: {
      readonly yearOverYear: Explained<{
        readonly revenues: Figure<"ratio">;
        readonly operatingIncome: Figure<"ratio">;
        readonly incomeBeforeIncomeTaxes: Figure<"ratio">;
        readonly netIncomeAttributable: Figure<"ratio">;
        readonly dividendsPerShare: Figure<"ratio">;
      }>;
    };
    readonly guidance: readonly ["revenues", "revenuesGrowth", "operatingIncome", "operatingIncomeGrowth", "incomeBeforeIncomeTaxes", "incomeBeforeIncomeTaxesGrowth", "netIncomeAttributable", "netIncomeAttributableGrowth", "dividendsPerShare", "dividendsPerShareGrowth", "interimDividendsPerShare", "yearEndDividendsPerShare"];
  }>;
  readonly FY2023: Explained<{
    readonly id: "FY2023";
    readonly start: "2023-04-01";
    readonly end: "2024-03-31";
    readonly revenues: Figure<"JPY">;
    readonly operatingIncome: Figure<"JPY">;
    readonly incomeBeforeIncomeTaxes: Figure<"JPY">;
    readonly netIncomeAttributable: Figure<"JPY">;
    readonly earningsPerShare: Figure<"JPY">;
    readonly interimDividendsPerShare: Figure<"JPY">;
    readonly dividendsPerShare: Figure<"JPY">;
    readonly reportedGrowth: {
      readonly yearOverYear: Explained<{
        readonly revenues: Figure<"ratio">;
        readonly operatingIncome: Figure<"ratio">;
        readonly incomeBeforeIncomeTaxes: Figure<"ratio">;
        readonly netIncomeAttributable: Figure<"ratio">;
        readonly earningsPerShare: Figure<"ratio">;
      }>;
    };
    readonly guidance: readonly ["operatingMargin", "revenues", "revenuesGrowth", "operatingIncome", "operatingIncomeGrowth", "incomeBeforeIncomeTaxes", "incomeBeforeIncomeTaxesGrowth", "netIncomeAttributable", "netIncomeAttributableGrowth", "dividendsPerShare", "dividendsPerShareGrowth", "earningsPerShare", "yearEndDividendsPerShare"];
  }>;
  readonly FY2024: {
    readonly id: "FY2024";
    readonly start: "2024-04-01";
    readonly end: "2025-03-31";
    readonly guidance: readonly ["netIncomeAttributable", "netIncomeAttributableGrowth", "dividendsPerShare", "revenues", "operatingIncome", "revenuesGrowth", "operatingIncomeGrowth", "interimDividendsPerShare", "yearEndDividendsPerShare"];
  };
  readonly FY2026: {
    readonly id: "FY2026";
    readonly start: "2026-04-01";
    readonly end: "2027-03-31";
    readonly guidance: readonly ["revenues", "operatingIncome"];
  };
};

/** What the documents say of fiscal years and of their first nine months, by period. */
export const fiscalYears = /* @__PURE__ */ lazyFigures<FiscalYearRecords>(facts, "fiscalYears", {
  "FY1998": '{"id":"FY1998",\
"start":"1998-04-01",\
"end":"1999-03-31",\
"label":{"printed":"FY 98 (before IPO)","document":"iij-3q02-presentation","locator":"Revenues Portfolio(FY02 9 months accumulated)"},\
"notes":[{"topic":"beforeIpo","summary":"A year before the initial public offering, charted against the nine months of fiscal 2002; the shares are not in the text.","document":"iij-3q02-presentation","locator":"Revenues Portfolio(FY02 9 months accumulated)"}]}',
  "FY2000": '{"id":"FY2000","start":"2000-04-01","end":"2001-03-31"}',
  "FY2001": '{"id":"FY2001","start":"2001-04-01","end":"2002-03-31"}',
  "9M02": '{"id":"9M02",\
"start":"2002-04-01",\
"end":"2002-12-31",\
"label":{"printed":"FY02 9 months accumulated (present)","document":"iij-3q02-presentation","locator":"Revenues Portfolio(FY02 9 months accumulated)"},\
"notes":[{"topic":"revenuePortfolio","summary":"Revenues are charted by the six parts of the portfolio; the shares are not in the text.","document":"iij-3q02-presentation","locator":"Revenues Portfolio(FY02 9 months accumulated)"}]}',
  "FY2002": '{"id":"FY2002",\
"start":"2002-04-01",\
"end":"2003-03-31",\
"guidance":["revenuesGrowth","revenues"]}',
  "FY2003": '{"id":"FY2003",\
"start":"2003-04-01",\
"end":"2004-03-31",\
"guidance":["revenuesGrowth"]}',
  "FY2006": '{"id":"FY2006","start":"2006-04-01","end":"2007-03-31"}',
  "9M07": '{"id":"9M07","start":"2007-04-01","end":"2007-12-31"}',
  "FY2007": '{"id":"FY2007",\
"start":"2007-04-01",\
"end":"2008-03-31",\
"guidance":["revenues","revenuesGrowth","operatingIncome","operatingIncomeGrowth","netIncome","netIncomeGrowth"]}',
  "9M08": '{"id":"9M08","start":"2008-04-01","end":"2008-12-31"}',
  "FY2008": '{"id":"FY2008",\
"start":"2008-04-01",\
"end":"2009-03-31",\
"guidance":["revenues","revenuesGrowth","operatingIncome","operatingIncomeGrowth","netIncome","incomeBeforeIncomeTaxes","earningsPerShareBasic","weightedAverageShares"]}',
  "9M09": '{"id":"9M09","start":"2009-04-01","end":"2009-12-31"}',
  "FY2009": '{"id":"FY2009",\
"start":"2009-04-01",\
"end":"2010-03-31",\
"guidance":["revenues","operatingIncome","incomeBeforeIncomeTaxes","netIncome","dividendsPerShare","yearEndDividendsPerShare"]}',
  "9M10": '{"id":"9M10","start":"2010-04-01","end":"2010-12-31"}',
  "FY2010": '{"id":"FY2010",\
"start":"2010-04-01",\
"end":"2011-03-31",\
"guidance":["revenues","operatingIncome","operatingMarginChangePerYear","incomeBeforeIncomeTaxes","netIncomeAttributable","dividendsPerShare"]}',
  "9M11": '{"id":"9M11","start":"2011-04-01","end":"2011-12-31"}',
  "FY2011": '{"id":"FY2011",\
"start":"2011-04-01",\
"end":"2012-03-31",\
"guidance":["revenues","operatingIncome","incomeBeforeIncomeTaxes","netIncomeAttributable","dividendsPerShare"]}',
  "9M12": '{"id":"9M12","start":"2012-04-01","end":"2012-12-31"}',
  "FY2012": '{"id":"FY2012",\
"start":"2012-04-01",\
"end":"2013-03-31",\
"guidance":["yearEndDividendsPerShare","dividendsPerShare","dividendsPerShareChange"]}',
  "9M13": '{"id":"9M13","start":"2013-04-01","end":"2013-12-31"}',
  "FY2013": '{"id":"FY2013",\
"start":"2013-04-01",\
"end":"2014-03-31",\
"guidance":["revenues","revenuesGrowth","operatingIncome","operatingIncomeGrowth","netIncomeAttributable","netIncomeAttributableGrowth","dividendsPerShare","dividendsPerShareGrowth"]}',
  "9M14": '{"id":"9M14","start":"2014-04-01","end":"2014-12-31"}',
  "FY2014": '{"id":"FY2014",\
"start":"2014-04-01",\
"end":"2015-03-31",\
"guidance":["revenues","revenuesGrowth","operatingIncome","operatingIncomeGrowth","netIncomeAttributable","netIncomeAttributableGrowth","dividendsPerShare"]}',
  "9M15": '{"id":"9M15","start":"2015-04-01","end":"2015-12-31"}',
  "FY2015": '{"id":"FY2015","start":"2015-04-01","end":"2016-03-31"}',
  "9M16": '{"id":"9M16","start":"2016-04-01","end":"2016-12-31"}',
  "FY2016": '{"id":"FY2016",\
"start":"2016-04-01",\
"end":"2017-03-31",\
"guidance":["revenues","revenuesGrowth","operatingIncome","operatingIncomeGrowth","netIncomeAttributable","netIncomeAttributableGrowth","dividendsPerShare","dividendsPerShareGrowth"]}',
  "9M17": '{"id":"9M17","start":"2017-04-01","end":"2017-12-31"}',
  "FY2017": '{"id":"FY2017",\
"start":"2017-04-01",\
"end":"2018-03-31",\
"guidance":["revenues","revenuesGrowth","operatingIncome","operatingIncomeGrowth","netIncomeAttributable","netIncomeAttributableGrowth","dividendsPerShare","cloudRevenues","incomeBeforeIncomeTaxes","incomeBeforeIncomeTaxesGrowth"]}',
  "9M18": '{"id":"9M18","start":"2018-04-01","end":"2018-12-31"}',
  "FY2018": '{"id":"FY2018","start":"2018-04-01","end":"2019-03-31"}',
  "9M19": '{"id":"9M19","start":"2019-04-01","end":"2019-12-31"}',
  "FY2019": '{"id":"FY2019",\
"start":"2019-04-01",\
"end":"2020-03-31",\
"guidance":["revenues","revenuesGrowth","operatingIncome","operatingIncomeGrowth","dividendsPerShare","netIncomeAttributable","netIncomeAttributableGrowth"]}',
  "9M20": '{"id":"9M20","start":"2020-04-01","end":"2020-12-31"}',
  "FY2020": '{"id":"FY2020",\
"start":"2020-04-01",\
"end":"2021-03-31",\
"guidance":["revenues","netIncomeAttributable","operatingIncome","dividendsPerShare","netIncomeAttributableGrowth","operatingIncomeGrowth","revenuesGrowth"]}',
  "FY2021": '{"id":"FY2021",\
"start":"2021-04-01",\
"end":"2022-03-31",\
"guidance":["revenues","revenuesGrowth","operatingIncome","operatingIncomeGrowth","incomeBeforeIncomeTaxes","incomeBeforeIncomeTaxesGrowth","netIncomeAttributable","netIncomeAttributableGrowth","dividendsPerShare","yearEndDividendsPerShare"]}',
  "FY2022": '{"id":"FY2022",\
"start":"2022-04-01",\
"end":"2023-03-31",\
"guidance":["revenues","revenuesGrowth","operatingIncome","operatingIncomeGrowth","incomeBeforeIncomeTaxes","incomeBeforeIncomeTaxesGrowth","netIncomeAttributable","netIncomeAttributableGrowth","dividendsPerShare","dividendsPerShareGrowth","interimDividendsPerShare","yearEndDividendsPerShare"]}',
  "FY2023": '{"id":"FY2023",\
"start":"2023-04-01",\
"end":"2024-03-31",\
"guidance":["operatingMargin","revenues","revenuesGrowth","operatingIncome","operatingIncomeGrowth","incomeBeforeIncomeTaxes","incomeBeforeIncomeTaxesGrowth","netIncomeAttributable","netIncomeAttributableGrowth","dividendsPerShare","dividendsPerShareGrowth","earningsPerShare","yearEndDividendsPerShare"]}',
  "FY2024": '{"id":"FY2024",\
"start":"2024-04-01",\
"end":"2025-03-31",\
"guidance":["netIncomeAttributable","netIncomeAttributableGrowth","dividendsPerShare","revenues","operatingIncome","revenuesGrowth","operatingIncomeGrowth","interimDividendsPerShare","yearEndDividendsPerShare"]}',
  "FY2026": '{"id":"FY2026",\
"start":"2026-04-01",\
"end":"2027-03-31",\
"guidance":["revenues","operatingIncome"]}',
});
