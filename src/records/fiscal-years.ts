// Derived from src/documents by `npm run derive`; not to be edited.
import type { Explained } from "../model/explained.js";
import type { Evidence, Figure, HedgedFigure, Note } from "../model/figure.js";
import { lazyRecord } from "../model/lazy-record.js";
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
export const fiscalYears = /* @__PURE__ */ lazyRecord<FiscalYearRecords>({
  "FY1998": '{"id":"FY1998",\
"start":"1998-04-01",\
"end":"1999-03-31",\
"label":{"printed":"FY 98 (before IPO)","document":"iij-3q02-presentation","locator":"Revenues Portfolio(FY02 9 months accumulated)"},\
"notes":[{"topic":"beforeIpo","summary":"A year before the initial public offering, charted against the nine months of fiscal 2002; the shares are not in the text.","document":"iij-3q02-presentation","locator":"Revenues Portfolio(FY02 9 months accumulated)"}]}',
  "FY2000": '{"id":"FY2000",\
"start":"2000-04-01",\
"end":"2001-03-31",\
"netIncome":21,\
"convenienceTranslation":{"netIncome":22}}',
  "FY2001": '{"id":"FY2001",\
"start":"2001-04-01",\
"end":"2002-03-31",\
"revenues":17,\
"operatingIncome":148,\
"equityInNetIncomeOfCrosswave":221,\
"netIncome":152,\
"adjustedEbitda":150,\
"convenienceTranslation":{"revenues":18,\
"netIncome":20}}',
  "9M02": '{"id":"9M02",\
"start":"2002-04-01",\
"end":"2002-12-31",\
"label":{"printed":"FY02 9 months accumulated (present)","document":"iij-3q02-presentation","locator":"Revenues Portfolio(FY02 9 months accumulated)"},\
"notes":[{"topic":"revenuePortfolio","summary":"Revenues are charted by the six parts of the portfolio; the shares are not in the text.","document":"iij-3q02-presentation","locator":"Revenues Portfolio(FY02 9 months accumulated)"}]}',
  "FY2002": '{"id":"FY2002",\
"start":"2002-04-01",\
"end":"2003-03-31",\
"revenues":145,\
"operatingIncome":147,\
"netIncome":151,\
"adjustedEbitda":149,\
"reportedGrowth":{"yearOverYear":{"revenues":146}},\
"guidance":["revenuesGrowth","revenues"]}',
  "FY2003": '{"id":"FY2003",\
"start":"2003-04-01",\
"end":"2004-03-31",\
"backboneShareOfConnectivityCost":198,\
"reportedChange":{"backboneCost":199},\
"guidance":["revenuesGrowth"]}',
  "FY2006": '{"id":"FY2006",\
"start":"2006-04-01",\
"end":"2007-03-31",\
"revenues":223,\
"connectivityAndValueAddedServicesRevenues":227,\
"systemsIntegrationRevenues":235,\
"operatingIncome":225,\
"impairmentOfIpMobileShares":237,\
"dedicatedAccessContracts":231,\
"gigabitServiceContracts":229,\
"dedicatedAccessBandwidth":233,\
"reportedGrowth":{"yearOverYear":{"revenues":224,\
"operatingIncome":226,\
"connectivityAndValueAddedServicesRevenues":228,\
"systemsIntegrationRevenues":236}},\
"reportedChange":{"gigabitServiceContracts":230,\
"dedicatedAccessContracts":232,\
"dedicatedAccessBandwidth":234}}',
  "9M07": '{"id":"9M07",\
"start":"2007-04-01",\
"end":"2007-12-31",\
"deferredTaxExpense":373}',
  "FY2007": '{"id":"FY2007",\
"start":"2007-04-01",\
"end":"2008-03-31",\
"revenues":392,\
"operatingIncome":393,\
"operatingMargin":292,\
"incomeBeforeIncomeTaxes":394,\
"deferredTaxExpense":421,\
"netIncome":395,\
"earningsPerShareBasic":398,\
"gigabitServiceContracts":293,\
"reportedGrowth":{"yearOverYear":{"revenues":289,\
"operatingIncome":291}},\
"reportedChange":{"operatingMargin":300},\
"guidance":["revenues","revenuesGrowth","operatingIncome","operatingIncomeGrowth","netIncome","netIncomeGrowth"]}',
  "9M08": '{"id":"9M08",\
"start":"2008-04-01",\
"end":"2008-12-31",\
"revenues":361,\
"recurringShareOfRevenues":383,\
"operatingIncome":365,\
"newSubsidiariesOperatingIncome":368,\
"deferredTaxExpense":372,\
"netIncome":369,\
"convenienceTranslation":{"revenues":362,\
"operatingIncome":366,\
"netIncome":370},\
"reportedGrowth":{"yearOverYear":{"revenues":363,\
"recurringRevenues":364,\
"operatingIncome":367,\
"netIncome":371,\
"connectivityRevenues":380,\
"outsourcingRevenues":381,\
"systemsOperationAndMaintenanceRevenues":382}}}',
  "FY2008": '{"id":"FY2008",\
"start":"2008-04-01",\
"end":"2009-03-31",\
"revenues":682,\
"operatingIncome":687,\
"newSubsidiariesOperatingIncome":416,\
"deferredTaxExpense":420,\
"netIncome":417,\
"convenienceTranslation":{"revenues":409,\
"operatingIncome":414,\
"netIncome":418},\
"reportedGrowth":{"yearOverYear":{"revenues":410,\
"recurringRevenues":411,\
"systemsConstructionRevenues":412,\
"operatingIncome":415,\
"netIncome":419}},\
"guidance":["revenues","revenuesGrowth","operatingIncome","operatingIncomeGrowth","netIncome","incomeBeforeIncomeTaxes","earningsPerShareBasic","weightedAverageShares"]}',
  "9M09": '{"id":"9M09",\
"start":"2009-04-01",\
"end":"2009-12-31",\
"revenues":467,\
"operatingIncome":470,\
"atmOperationOperatingIncome":473,\
"otherIncomeNet":529,\
"incomeBeforeIncomeTaxes":532,\
"incomeTaxExpense":534,\
"deferredTaxExpense":536,\
"equityInNetIncomeOfEquityMethodInvestees":538,\
"netIncome":541,\
"netLossAttributableToNoncontrollingInterests":543,\
"netIncomeAttributable":475,\
"adjustedEbitda":560,\
"depreciationAndAmortization":562,\
"convenienceTranslation":{"revenues":468,\
"operatingIncome":471,\
"netIncomeAttributable":476,\
"atmOperationOperatingIncome":481},\
"reportedGrowth":{"yearOverYear":{"revenues":469,\
"operatingIncome":472,\
"atmOperationOperatingLoss":474,\
"netIncomeAttributable":477}}}',
  "FY2009": '{"id":"FY2009",\
"start":"2009-04-01",\
"end":"2010-03-31",\
"revenues":683,\
"operatingIncome":688,\
"atmOperationOperatingIncome":488,\
"netIncomeAttributable":489,\
"dividendsPerShare":567,\
"convenienceTranslation":{"revenues":483,\
"operatingIncome":486,\
"netIncomeAttributable":490,\
"atmOperationOperatingIncome":507},\
"reportedGrowth":{"yearOverYear":{"revenues":484,\
"operatingIncome":487,\
"netIncomeAttributable":491}},\
"guidance":["revenues","operatingIncome","incomeBeforeIncomeTaxes","netIncome","dividendsPerShare","yearEndDividendsPerShare"]}',
  "9M10": '{"id":"9M10",\
"start":"2010-04-01",\
"end":"2010-12-31",\
"operatingIncome":565,\
"otherIncomeNet":528,\
"incomeBeforeIncomeTaxes":530,\
"incomeTaxExpense":533,\
"deferredTaxExpense":535,\
"equityInNetIncomeOfEquityMethodInvestees":537,\
"netIncome":539,\
"netLossAttributableToNoncontrollingInterests":542,\
"netIncomeAttributable":544,\
"adjustedEbitda":561,\
"depreciationAndAmortization":563,\
"totalAssets":547,\
"reportedGrowth":{"yearOverYear":{"incomeBeforeIncomeTaxes":531,\
"netIncome":540,\
"netIncomeAttributable":545}},\
"reportedChange":{"totalAssets":548,\
"accountsReceivable":549,\
"prepaidExpenses":550,\
"deferredTaxAssets":551,\
"otherIntangibleAssets":552,\
"propertyAndEquipment":553,\
"goodwill":554,\
"shortTermBorrowings":555}}',
  "FY2010": '{"id":"FY2010",\
"start":"2010-04-01",\
"end":"2011-03-31",\
"revenues":684,\
"operatingIncome":689,\
"netIncomeAttributable":571,\
"reportedGrowth":{"yearOverYear":{"revenues":568,\
"systemsIntegrationRevenues":569,\
"operatingIncome":570,\
"netIncomeAttributable":573}},\
"convenienceTranslation":{"netIncomeAttributable":572},\
"guidance":["revenues","operatingIncome","operatingMarginChangePerYear","incomeBeforeIncomeTaxes","netIncomeAttributable","dividendsPerShare"]}',
  "9M11": '{"id":"9M11",\
"start":"2011-04-01",\
"end":"2011-12-31",\
"operatingIncome":633,\
"otherIncomeNet":635,\
"incomeTaxExpense":637,\
"equityInNetIncomeOfEquityMethodInvestees":639,\
"netIncome":641,\
"netLossAttributableToNoncontrollingInterests":643,\
"netIncomeAttributable":645,\
"adjustedEbitda":629,\
"depreciationAndAmortization":631,\
"purchasesOfPropertyAndEquipment":651,\
"assetsAcquiredByCapitalLeases":649,\
"capitalExpenditures":647}',
  "FY2011": '{"id":"FY2011",\
"start":"2011-04-01",\
"end":"2012-03-31",\
"revenues":685,\
"operatingIncome":690,\
"interimDividendsPerShare":659,\
"yearEndDividendsPerShare":660,\
"dividendsPerShare":654,\
"guidance":["revenues","operatingIncome","incomeBeforeIncomeTaxes","netIncomeAttributable","dividendsPerShare"]}',
  "9M12": '{"id":"9M12",\
"start":"2012-04-01",\
"end":"2012-12-31",\
"revenues":618,\
"operatingIncome":621,\
"otherIncomeNet":636,\
"incomeTaxExpense":638,\
"equityInNetIncomeOfEquityMethodInvestees":640,\
"netIncome":642,\
"netLossAttributableToNoncontrollingInterests":644,\
"netIncomeAttributable":624,\
"adjustedEbitda":630,\
"depreciationAndAmortization":632,\
"purchasesOfPropertyAndEquipment":652,\
"assetsAcquiredByCapitalLeases":650,\
"capitalExpenditures":648,\
"convenienceTranslation":{"revenues":619,\
"operatingIncome":622,\
"netIncomeAttributable":625},\
"reportedGrowth":{"yearOverYear":{"revenues":620,\
"operatingIncome":623,\
"netIncomeAttributable":626}}}',
  "FY2012": '{"id":"FY2012",\
"start":"2012-04-01",\
"end":"2013-03-31",\
"revenues":686,\
"operatingIncome":664,\
"netIncomeAttributable":667,\
"interimDividendsPerShare":655,\
"convenienceTranslation":{"revenues":662,\
"operatingIncome":665,\
"netIncomeAttributable":668},\
"reportedGrowth":{"yearOverYear":{"revenues":663,\
"operatingIncome":666,\
"netIncomeAttributable":669}},\
"milestones":{"revenuesAboveHundredBillionYen":{"threshold":681}},\
"guidance":["yearEndDividendsPerShare","dividendsPerShare","dividendsPerShareChange"]}',
  "9M13": '{"id":"9M13",\
"start":"2013-04-01",\
"end":"2013-12-31",\
"revenues":700,\
"operatingIncome":702,\
"incomeBeforeIncomeTaxes":755,\
"netIncomeAttributable":704,\
"comprehensiveIncomeAttributable":765,\
"earningsPerShareBasic":769,\
"earningsPerShareDiluted":770,\
"reportedGrowth":{"yearOverYear":{"revenues":701,\
"operatingIncome":703,\
"netIncomeAttributable":705,\
"incomeBeforeIncomeTaxes":756,\
"comprehensiveIncomeAttributable":766}}}',
  "FY2013": '{"id":"FY2013",\
"start":"2013-04-01",\
"end":"2014-03-31",\
"revenues":712,\
"operatingIncome":714,\
"netIncomeAttributable":716,\
"totalAssets":760,\
"shareholdersEquity":773,\
"totalEquity":762,\
"shareholdersEquityRatio":774,\
"reportedGrowth":{"yearOverYear":{"revenues":713,\
"operatingIncome":715,\
"netIncomeAttributable":717}},\
"guidance":["revenues","revenuesGrowth","operatingIncome","operatingIncomeGrowth","netIncomeAttributable","netIncomeAttributableGrowth","dividendsPerShare","dividendsPerShareGrowth"]}',
  "9M14": '{"id":"9M14",\
"start":"2014-04-01",\
"end":"2014-12-31",\
"revenues":743,\
"operatingIncome":745,\
"incomeBeforeIncomeTaxes":747,\
"netIncomeAttributable":749,\
"comprehensiveIncomeAttributable":763,\
"totalAssets":759,\
"shareholdersEquity":771,\
"totalEquity":761,\
"shareholdersEquityRatio":772,\
"earningsPerShareBasic":767,\
"earningsPerShareDiluted":768,\
"reportedGrowth":{"yearOverYear":{"revenues":744,\
"operatingIncome":746,\
"incomeBeforeIncomeTaxes":748,\
"netIncomeAttributable":750,\
"comprehensiveIncomeAttributable":764}}}',
  "FY2014": '{"id":"FY2014",\
"start":"2014-04-01",\
"end":"2015-03-31",\
"revenues":800,\
"operatingIncome":804,\
"operatingMargin":827,\
"incomeBeforeIncomeTaxes":808,\
"equityInNetIncomeOfEquityMethodInvestees":829,\
"netIncomeAttributable":812,\
"comprehensiveIncomeAttributable":816,\
"returnOnEquity":825,\
"incomeBeforeIncomeTaxesToTotalAssets":826,\
"earningsPerShareBasic":820,\
"earningsPerShareDiluted":821,\
"reportedChange":{"mobileInterconnectivityCharge":790},\
"reportedGrowth":{"yearOverYear":{"revenues":801,\
"operatingIncome":805,\
"incomeBeforeIncomeTaxes":809,\
"netIncomeAttributable":813,\
"comprehensiveIncomeAttributable":817}},\
"guidance":["revenues","revenuesGrowth","operatingIncome","operatingIncomeGrowth","netIncomeAttributable","netIncomeAttributableGrowth","dividendsPerShare"]}',
  "9M15": '{"id":"9M15",\
"start":"2015-04-01",\
"end":"2015-12-31",\
"revenues":791,\
"operatingIncome":793,\
"netIncomeAttributable":795,\
"reportedGrowth":{"yearOverYear":{"revenues":792,\
"operatingIncome":794,\
"netIncomeAttributable":796}}}',
  "FY2015": '{"id":"FY2015",\
"start":"2015-04-01",\
"end":"2016-03-31",\
"revenues":798,\
"operatingIncome":802,\
"operatingMargin":824,\
"incomeBeforeIncomeTaxes":806,\
"equityInNetIncomeOfEquityMethodInvestees":828,\
"netIncomeAttributable":810,\
"comprehensiveIncomeAttributable":814,\
"returnOnEquity":822,\
"incomeBeforeIncomeTaxesToTotalAssets":823,\
"totalAssets":861,\
"shareholdersEquity":873,\
"totalEquity":872,\
"shareholdersEquityRatio":874,\
"earningsPerShareBasic":818,\
"earningsPerShareDiluted":819,\
"reportedGrowth":{"yearOverYear":{"revenues":799,\
"operatingIncome":803,\
"incomeBeforeIncomeTaxes":807,\
"netIncomeAttributable":811,\
"comprehensiveIncomeAttributable":815}}}',
  "9M16": '{"id":"9M16",\
"start":"2016-04-01",\
"end":"2016-12-31",\
"revenues":875,\
"mobileServicesRevenues":886,\
"operatingIncome":877,\
"netIncomeAttributable":879,\
"reportedGrowth":{"yearOverYear":{"revenues":876,\
"operatingIncome":878,\
"netIncomeAttributable":880,\
"mobileServicesRevenues":887}}}',
  "FY2016": '{"id":"FY2016",\
"start":"2016-04-01",\
"end":"2017-03-31",\
"revenues":891,\
"cloudRevenues":904,\
"operatingIncome":893,\
"netIncomeAttributable":895,\
"reportedGrowth":{"yearOverYear":{"revenues":892,\
"operatingIncome":894,\
"netIncomeAttributable":896}},\
"guidance":["revenues","revenuesGrowth","operatingIncome","operatingIncomeGrowth","netIncomeAttributable","netIncomeAttributableGrowth","dividendsPerShare","dividendsPerShareGrowth"]}',
  "9M17": '{"id":"9M17",\
"start":"2017-04-01",\
"end":"2017-12-31",\
"revenues":920,\
"operatingIncome":922,\
"incomeBeforeIncomeTaxes":924,\
"equityInNetIncomeOfEquityMethodInvestees":962,\
"netIncomeAttributable":926,\
"reportedGrowth":{"yearOverYear":{"revenues":921,\
"operatingIncome":923,\
"incomeBeforeIncomeTaxes":925,\
"netIncomeAttributable":927}}}',
  "FY2017": '{"id":"FY2017",\
"start":"2017-04-01",\
"end":"2018-03-31",\
"revenues":948,\
"netIncomeAttributable":966,\
"reportedGrowth":{"yearOverYear":{"revenues":949}},\
"guidance":["revenues","revenuesGrowth","operatingIncome","operatingIncomeGrowth","netIncomeAttributable","netIncomeAttributableGrowth","dividendsPerShare","cloudRevenues","incomeBeforeIncomeTaxes","incomeBeforeIncomeTaxesGrowth"]}',
  "9M18": '{"id":"9M18",\
"start":"2018-04-01",\
"end":"2018-12-31",\
"revenues":957,\
"operatingIncome":955,\
"equityInNetIncomeOfEquityMethodInvestees":961,\
"equityInNetIncomeOfDecurret":963,\
"netIncomeAttributable":951,\
"netIncomeAttributableAdjusted":953,\
"reportedGrowth":{"yearOverYear":{"netIncomeAttributable":952,\
"netIncomeAttributableAdjusted":954,\
"operatingIncome":956,\
"revenues":958}}}',
  "FY2018": '{"id":"FY2018",\
"start":"2018-04-01",\
"end":"2019-03-31",\
"revenues":971,\
"operatingIncome":969,\
"netIncomeAttributable":964,\
"netIncomeAttributableAdjusted":967,\
"reportedGrowth":{"yearOverYear":{"netIncomeAttributable":965,\
"netIncomeAttributableAdjusted":968,\
"operatingIncome":970,\
"revenues":972}}}',
  "9M19": '{"id":"9M19",\
"start":"2019-04-01",\
"end":"2019-12-31",\
"revenues":998,\
"grossProfit":1000,\
"operatingIncome":1002,\
"netIncomeAttributable":1004,\
"reportedGrowth":{"yearOverYear":{"revenues":999,\
"grossProfit":1001,\
"operatingIncome":1003,\
"netIncomeAttributable":1005,\
"grossProfitNormalized":1012,\
"operatingIncomeNormalized":1013,\
"netIncomeAttributableNormalized":1014,\
"enterpriseRecurringRevenues":1015,\
"enterpriseMobileRevenues":1016,\
"securityRevenues":1017,\
"cloudRevenues":1018}}}',
  "FY2019": '{"id":"FY2019",\
"start":"2019-04-01",\
"end":"2020-03-31",\
"guidance":["revenues","revenuesGrowth","operatingIncome","operatingIncomeGrowth","dividendsPerShare","netIncomeAttributable","netIncomeAttributableGrowth"]}',
  "9M20": '{"id":"9M20",\
"start":"2020-04-01",\
"end":"2020-12-31",\
"reportedGrowth":{"yearOverYear":{"ipServicesRevenues":1057,\
"enterpriseMobileRevenues":1058}}}',
  "FY2020": '{"id":"FY2020",\
"start":"2020-04-01",\
"end":"2021-03-31",\
"revenues":1059,\
"grossProfit":1061,\
"operatingIncome":1063,\
"incomeBeforeIncomeTaxes":1065,\
"netIncomeAttributable":1067,\
"dividendsPerShare":1077,\
"reportedGrowth":{"yearOverYear":{"revenues":1060,\
"grossProfit":1062,\
"operatingIncome":1064,\
"incomeBeforeIncomeTaxes":1066,\
"netIncomeAttributable":1068}},\
"guidance":["revenues","netIncomeAttributable","operatingIncome","dividendsPerShare","netIncomeAttributableGrowth","operatingIncomeGrowth","revenuesGrowth"]}',
  "FY2021": '{"id":"FY2021",\
"start":"2021-04-01",\
"end":"2022-03-31",\
"revenues":1082,\
"operatingIncome":1151,\
"operatingMargin":1153,\
"incomeBeforeIncomeTaxes":1086,\
"netIncomeAttributable":1088,\
"earningsPerShare":1234,\
"dividendsPerShare":1098,\
"reportedGrowth":{"yearOverYear":{"revenues":1083,\
"operatingIncome":1085,\
"incomeBeforeIncomeTaxes":1087,\
"netIncomeAttributable":1089,\
"dividendsPerShare":1100,\
"networkServicesRevenuesExcludingMobile":1102}},\
"guidance":["revenues","revenuesGrowth","operatingIncome","operatingIncomeGrowth","incomeBeforeIncomeTaxes","incomeBeforeIncomeTaxesGrowth","netIncomeAttributable","netIncomeAttributableGrowth","dividendsPerShare","yearEndDividendsPerShare"]}',
  "FY2022": '{"id":"FY2022",\
"start":"2022-04-01",\
"end":"2023-03-31",\
"revenues":1156,\
"operatingIncome":1158,\
"incomeBeforeIncomeTaxes":1160,\
"netIncomeAttributable":1162,\
"earningsPerShare":1269,\
"dividendsPerShare":1172,\
"reportedGrowth":{"yearOverYear":{"revenues":1157,\
"operatingIncome":1159,\
"incomeBeforeIncomeTaxes":1161,\
"netIncomeAttributable":1163,\
"dividendsPerShare":1174}},\
"guidance":["revenues","revenuesGrowth","operatingIncome","operatingIncomeGrowth","incomeBeforeIncomeTaxes","incomeBeforeIncomeTaxesGrowth","netIncomeAttributable","netIncomeAttributableGrowth","dividendsPerShare","dividendsPerShareGrowth","interimDividendsPerShare","yearEndDividendsPerShare"]}',
  "FY2023": '{"id":"FY2023",\
"start":"2023-04-01",\
"end":"2024-03-31",\
"revenues":1213,\
"operatingIncome":1214,\
"incomeBeforeIncomeTaxes":1215,\
"netIncomeAttributable":1216,\
"earningsPerShare":1268,\
"interimDividendsPerShare":1276,\
"dividendsPerShare":1238,\
"reportedGrowth":{"yearOverYear":{"revenues":1217,\
"operatingIncome":1218,\
"incomeBeforeIncomeTaxes":1219,\
"netIncomeAttributable":1220,\
"earningsPerShare":1235}},\
"guidance":["operatingMargin","revenues","revenuesGrowth","operatingIncome","operatingIncomeGrowth","incomeBeforeIncomeTaxes","incomeBeforeIncomeTaxesGrowth","netIncomeAttributable","netIncomeAttributableGrowth","dividendsPerShare","dividendsPerShareGrowth","earningsPerShare","yearEndDividendsPerShare"]}',
  "FY2024": '{"id":"FY2024",\
"start":"2024-04-01",\
"end":"2025-03-31",\
"guidance":["netIncomeAttributable","netIncomeAttributableGrowth","dividendsPerShare","revenues","operatingIncome","revenuesGrowth","operatingIncomeGrowth","interimDividendsPerShare","yearEndDividendsPerShare"]}',
  "FY2026": '{"id":"FY2026",\
"start":"2026-04-01",\
"end":"2027-03-31",\
"guidance":["revenues","operatingIncome"]}',
}, facts);
