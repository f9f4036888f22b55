// Derived from src/documents by `npm run derive`; not to be edited.
import type { Explained } from "../model/explained.js";
import type { Evidence, Figure, HedgedFigure, Note } from "../model/figure.js";
import { lazyFigures } from "../codec/lazy-figures.js";
import type { DocumentId } from "./documents.js";
import { facts } from "./facts.js";

/** What `fiscalYears` holds, each part as far as documents state it. */
export type FiscalYearRecords = {
  readonly FY1998: {
    readonly id: "FY1998";
    readonly start: "1998-04-01";
    readonly end: "1999-03-31";
    readonly label: "FY 98 (before IPO)";
    readonly printedLabel: Evidence<DocumentId>;
    readonly notes: readonly [Note<DocumentId> & {
      readonly period: "FY1998";
      readonly metric: "revenues";
    }];
  };
  readonly FY2000: Explained<{
    readonly id: "FY2000";
    readonly start: "2000-04-01";
    readonly end: "2001-03-31";
    readonly netIncome: Figure<"JPY", DocumentId>;
    readonly convenienceTranslation: Explained<{
      readonly netIncome: Figure<"USD", DocumentId>;
    }>;
  }>;
  readonly FY2001: Explained<{
    readonly id: "FY2001";
    readonly start: "2001-04-01";
    readonly end: "2002-03-31";
    readonly revenues: Figure<"JPY", DocumentId>;
    readonly operatingIncome: Figure<"JPY", DocumentId>;
    readonly equityInNetIncomeOfCrosswave: Figure<"JPY", DocumentId>;
    readonly netIncome: Figure<"JPY", DocumentId>;
    readonly adjustedEbitda: Figure<"JPY", DocumentId>;
    readonly convenienceTranslation: Explained<{
      readonly revenues: Figure<"USD", DocumentId>;
      readonly netIncome: Figure<"USD", DocumentId>;
    }>;
  }>;
  readonly FY2002: Explained<{
    readonly id: "FY2002";
    readonly start: "2002-04-01";
    readonly end: "2003-03-31";
    readonly revenues: Figure<"JPY", DocumentId>;
    readonly operatingIncome: Figure<"JPY", DocumentId>;
    readonly netIncome: Figure<"JPY", DocumentId>;
    readonly adjustedEbitda: Figure<"JPY", DocumentId>;
    readonly reportedGrowth: {
      readonly yearOverYear: Explained<{
        readonly revenues: Figure<"ratio", DocumentId>;
      }>;
    };
    readonly guidance: readonly ["revenuesGrowth", "revenues"];
  }>;
  readonly FY2003: Explained<{
    readonly id: "FY2003";
    readonly start: "2003-04-01";
    readonly end: "2004-03-31";
    readonly backboneShareOfConnectivityCost: HedgedFigure<"ratio", "approximately", DocumentId>;
    readonly operatingIncome: Figure<"JPY", DocumentId>;
    readonly incomeBeforeIncomeTaxes: Figure<"JPY", DocumentId>;
    readonly netIncome: Figure<"JPY", DocumentId>;
    readonly reportedChange: Explained<{
      readonly backboneCost: HedgedFigure<"ratio", "approximately", DocumentId>;
    }>;
    readonly guidance: readonly ["revenuesGrowth"];
  }>;
  readonly FY2004: {
    readonly id: "FY2004";
    readonly start: "2004-04-01";
    readonly end: "2005-03-31";
    readonly guidance: readonly ["revenues", "revenuesGrowth", "operatingIncome", "incomeBeforeIncomeTaxes", "netIncome", "earningsPerShare"];
  };
  readonly FY2005: Explained<{
    readonly id: "FY2005";
    readonly start: "2005-04-01";
    readonly end: "2006-03-31";
    readonly revenues: Figure<"JPY", DocumentId>;
    readonly connectivityAndOutsourcingRevenues: Figure<"JPY", DocumentId>;
    readonly enterpriseInternetConnectivityRevenues: Figure<"JPY", DocumentId>;
    readonly consumerInternetConnectivityRevenues: Figure<"JPY", DocumentId>;
    readonly outsourcingRevenues: Figure<"JPY", DocumentId>;
    readonly operatingIncome: Figure<"JPY", DocumentId>;
    readonly incomeBeforeIncomeTaxes: Figure<"JPY", DocumentId>;
    readonly netIncome: Figure<"JPY", DocumentId>;
    readonly reportedGrowth: {
      readonly yearOverYear: Explained<{
        readonly revenues: Figure<"ratio", DocumentId> & {
          readonly erratum: "yearBeforeCalledYearBeforeLast";
        };
        readonly operatingIncome: Figure<"ratio", DocumentId>;
        readonly incomeBeforeIncomeTaxes: Figure<"ratio", DocumentId>;
        readonly netIncome: Figure<"ratio", DocumentId>;
      }>;
    };
  }>;
  readonly FY2006: Explained<{
    readonly id: "FY2006";
    readonly start: "2006-04-01";
    readonly end: "2007-03-31";
    readonly revenues: Figure<"JPY", DocumentId>;
    readonly connectivityAndOutsourcingRevenues: Figure<"JPY", DocumentId>;
    readonly connectivityAndValueAddedServicesRevenues: Figure<"JPY", DocumentId>;
    readonly enterpriseInternetConnectivityRevenues: Figure<"JPY", DocumentId>;
    readonly consumerInternetConnectivityRevenues: Figure<"JPY", DocumentId>;
    readonly outsourcingRevenues: Figure<"JPY", DocumentId>;
    readonly systemsIntegrationRevenues: Figure<"JPY", DocumentId>;
    readonly operatingIncome: Figure<"JPY", DocumentId>;
    readonly impairmentOfIpMobileShares: Figure<"JPY", DocumentId>;
    readonly yearEndDividendsPerShare: Figure<"JPY", DocumentId>;
    readonly dividendsPerShare: Figure<"JPY", DocumentId>;
    readonly dedicatedAccessContracts: Figure<"contracts", DocumentId>;
    readonly gigabitServiceContracts: Figure<"contracts", DocumentId>;
    readonly dedicatedAccessBandwidth: Figure<"bit/s", DocumentId>;
    readonly reportedGrowth: {
      readonly yearOverYear: Explained<{
        readonly revenues: Figure<"ratio", DocumentId>;
        readonly operatingIncome: Figure<"ratio", DocumentId>;
        readonly connectivityAndValueAddedServicesRevenues: Figure<"ratio", DocumentId>;
        readonly systemsIntegrationRevenues: Figure<"ratio", DocumentId>;
      }>;
    };
    readonly reportedChange: Explained<{
      readonly gigabitServiceContracts: Figure<"contracts", DocumentId>;
      readonly dedicatedAccessContracts: Figure<"contracts", DocumentId>;
      readonly dedicatedAccessBandwidth: Figure<"bit/s", DocumentId>;
    }>;
    readonly guidance: readonly ["revenues", "operatingIncome", "netIncome", "revenuesGrowth", "operatingIncomeGrowth", "incomeBeforeIncomeTaxes", "incomeBeforeIncomeTaxesGrowth", "netIncomeGrowth"];
  }>;
  readonly FY2007: Explained<{
    readonly id: "FY2007";
    readonly start: "2007-04-01";
    readonly end: "2008-03-31";
    readonly revenues: Figure<"JPY", DocumentId>;
    readonly enterpriseInternetConnectivityRevenues: Figure<"JPY", DocumentId>;
    readonly consumerInternetConnectivityRevenues: Figure<"JPY", DocumentId>;
    readonly outsourcingRevenues: Figure<"JPY", DocumentId>;
    readonly operatingIncome: Figure<"JPY", DocumentId>;
    readonly operatingMargin: Figure<"ratio", DocumentId>;
    readonly incomeBeforeIncomeTaxes: Figure<"JPY", DocumentId>;
    readonly deferredTaxExpense: Figure<"JPY", DocumentId>;
    readonly netIncome: Figure<"JPY", DocumentId>;
    readonly earningsPerShareBasic: Figure<"JPY", DocumentId>;
    readonly interimDividendsPerShare: Figure<"JPY", DocumentId>;
    readonly gigabitServiceContracts: Figure<"contracts", DocumentId>;
    readonly convenienceTranslation: Explained<{
      readonly revenues: Figure<"USD", DocumentId>;
      readonly operatingIncome: Figure<"USD", DocumentId>;
      readonly netIncome: Figure<"USD", DocumentId>;
    }>;
    readonly reportedGrowth: {
      readonly yearOverYear: Explained<{
        readonly revenues: Figure<"ratio", DocumentId>;
        readonly connectivityRevenues: Figure<"ratio", DocumentId>;
        readonly valueAddedServicesRevenues: Figure<"ratio", DocumentId>;
        readonly systemsOperationAndMaintenanceRevenues: Figure<"ratio", DocumentId>;
        readonly operatingIncome: Figure<"ratio", DocumentId>;
        readonly netIncome: Figure<"ratio", DocumentId>;
        readonly incomeBeforeIncomeTaxes: Figure<"ratio", DocumentId>;
      }>;
    };
    readonly reportedChange: Explained<{
      readonly operatingMargin: Figure<"ratio", DocumentId>;
    }>;
    readonly guidance: readonly ["revenues", "revenuesGrowth", "operatingIncome", "operatingIncomeGrowth", "netIncome", "netIncomeGrowth", "interimDividendsPerShare", "yearEndDividendsPerShare", "dividendsPerShare"];
  }>;
  readonly FY2008: Explained<{
    readonly id: "FY2008";
    readonly start: "2008-04-01";
    readonly end: "2009-03-31";
    readonly revenues: Figure<"JPY", DocumentId>;
    readonly networkServicesRevenues: Figure<"JPY", DocumentId>;
    readonly enterpriseInternetConnectivityRevenues: Figure<"JPY", DocumentId>;
    readonly consumerInternetConnectivityRevenues: Figure<"JPY", DocumentId>;
    readonly outsourcingRevenues: Figure<"JPY", DocumentId>;
    readonly wanServicesRevenues: Figure<"JPY", DocumentId>;
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
        readonly systemsConstructionRevenues: Figure<"ratio", DocumentId>;
        readonly operatingIncome: Figure<"ratio", DocumentId>;
        readonly netIncome: Figure<"ratio", DocumentId>;
      }>;
    };
    readonly guidance: readonly ["revenues", "operatingIncome", "incomeBeforeIncomeTaxes", "netIncome", "dividendsPerShare", "revenuesGrowth", "operatingIncomeGrowth", "earningsPerShareBasic", "incomeBeforeIncomeTaxesGrowth", "netIncomeGrowth", "weightedAverageShares"];
  }>;
  readonly FY2009: Explained<{
    readonly id: "FY2009";
    readonly start: "2009-04-01";
    readonly end: "2010-03-31";
    readonly revenues: Figure<"JPY", DocumentId>;
    readonly networkServicesRevenues: Figure<"JPY", DocumentId>;
    readonly enterpriseInternetConnectivityRevenues: Figure<"JPY", DocumentId>;
    readonly consumerInternetConnectivityRevenues: Figure<"JPY", DocumentId>;
    readonly outsourcingRevenues: Figure<"JPY", DocumentId>;
    readonly wanServicesRevenues: Figure<"JPY", DocumentId>;
    readonly operatingIncome: Figure<"JPY", DocumentId>;
    readonly atmOperationOperatingIncome: Figure<"JPY", DocumentId>;
    readonly netIncomeAttributable: Figure<"JPY", DocumentId>;
    readonly interimDividendsPerShare: Figure<"JPY", DocumentId>;
    readonly yearEndDividendsPerShare: Figure<"JPY", DocumentId>;
    readonly dividendsPerShare: Figure<"JPY", DocumentId>;
    readonly yearEndDividends: Figure<"JPY", DocumentId>;
    readonly convenienceTranslation: Explained<{
      readonly revenues: Figure<"USD", DocumentId>;
      readonly operatingIncome: Figure<"USD", DocumentId>;
      readonly netIncomeAttributable: Figure<"USD", DocumentId>;
      readonly atmOperationOperatingIncome: Figure<"USD", DocumentId>;
      readonly enterpriseInternetConnectivityRevenues: Figure<"USD", DocumentId>;
      readonly consumerInternetConnectivityRevenues: Figure<"USD", DocumentId>;
      readonly outsourcingRevenues: Figure<"USD", DocumentId>;
    }>;
    readonly reportedGrowth: {
      readonly yearOverYear: Explained<{
        readonly revenues: Figure<"ratio", DocumentId>;
        readonly operatingIncome: Figure<"ratio", DocumentId>;
        readonly netIncomeAttributable: Figure<"ratio", DocumentId>;
      }>;
    };
    readonly guidance: readonly ["revenues", "operatingIncome", "incomeBeforeIncomeTaxes", "netIncome", "dividendsPerShare", "yearEndDividendsPerShare"];
  }>;
  readonly FY2010: Explained<{
    readonly id: "FY2010";
    readonly start: "2010-04-01";
    readonly end: "2011-03-31";
    readonly revenues: Figure<"JPY", DocumentId>;
    readonly networkServicesRevenues: Figure<"JPY", DocumentId>;
    readonly enterpriseInternetConnectivityRevenues: Figure<"JPY", DocumentId>;
    readonly consumerInternetConnectivityRevenues: Figure<"JPY", DocumentId>;
    readonly outsourcingRevenues: Figure<"JPY", DocumentId>;
    readonly wanServicesRevenues: Figure<"JPY", DocumentId>;
    readonly operatingIncome: Figure<"JPY", DocumentId>;
    readonly netIncomeAttributable: Figure<"JPY", DocumentId>;
    readonly interimDividendsPerShare: Figure<"JPY", DocumentId>;
    readonly yearEndDividendsPerShare: Figure<"JPY", DocumentId>;
    readonly dividendsPerShare: Figure<"JPY", DocumentId>;
    readonly yearEndDividends: Figure<"JPY", DocumentId>;
    readonly reportedGrowth: {
      readonly yearOverYear: Explained<{
        readonly revenues: Figure<"ratio", DocumentId>;
        readonly systemsIntegrationRevenues: Figure<"ratio", DocumentId>;
        readonly operatingIncome: Figure<"ratio", DocumentId>;
        readonly netIncomeAttributable: Figure<"ratio", DocumentId>;
      }>;
    };
    readonly convenienceTranslation: Explained<{
      readonly netIncomeAttributable: Figure<"USD", DocumentId>;
    }>;
    readonly guidance: readonly ["revenues", "operatingIncome", "operatingMarginChangePerYear", "incomeBeforeIncomeTaxes", "netIncomeAttributable", "dividendsPerShare", "interimDividendsPerShare", "yearEndDividendsPerShare"];
  }>;
  readonly FY2011: Explained<{
    readonly id: "FY2011";
    readonly start: "2011-04-01";
    readonly end: "2012-03-31";
    readonly revenues: Figure<"JPY", DocumentId>;
    readonly networkServicesRevenues: Figure<"JPY", DocumentId>;
    readonly enterpriseInternetConnectivityRevenues: Figure<"JPY", DocumentId>;
    readonly consumerInternetConnectivityRevenues: Figure<"JPY", DocumentId>;
    readonly outsourcingRevenues: Figure<"JPY", DocumentId>;
    readonly wanServicesRevenues: Figure<"JPY", DocumentId>;
    readonly operatingIncome: Figure<"JPY", DocumentId>;
    readonly netIncomeAttributable: Figure<"JPY", DocumentId>;
    readonly interimDividendsPerShare: Figure<"JPY", DocumentId>;
    readonly yearEndDividendsPerShare: Figure<"JPY", DocumentId>;
    readonly dividendsPerShare: Figure<"JPY", DocumentId>;
    readonly convenienceTranslation: Explained<{
      readonly revenues: Figure<"USD", DocumentId>;
      readonly operatingIncome: Figure<"USD", DocumentId>;
      readonly netIncomeAttributable: Figure<"USD", DocumentId> & {
        readonly erratum: "netIncomeOfFy2011InDollars";
      };
    }>;
    readonly reportedGrowth: {
      readonly yearOverYear: Explained<{
        readonly revenues: Figure<"ratio", DocumentId>;
        readonly operatingIncome: Figure<"ratio", DocumentId>;
        readonly netIncomeAttributable: Figure<"ratio", DocumentId>;
      }>;
    };
    readonly guidance: readonly ["revenues", "operatingIncome", "incomeBeforeIncomeTaxes", "netIncomeAttributable", "dividendsPerShare", "yearEndDividendsPerShare"];
  }>;
  readonly FY2012: Explained<{
    readonly id: "FY2012";
    readonly start: "2012-04-01";
    readonly end: "2013-03-31";
    readonly revenues: Figure<"JPY", DocumentId>;
    readonly networkServicesRevenues: Figure<"JPY", DocumentId>;
    readonly enterpriseInternetConnectivityRevenues: Figure<"JPY", DocumentId>;
    readonly consumerInternetConnectivityRevenues: Figure<"JPY", DocumentId>;
    readonly outsourcingRevenues: Figure<"JPY", DocumentId>;
    readonly wanServicesRevenues: Figure<"JPY", DocumentId>;
    readonly operatingIncome: Figure<"JPY", DocumentId>;
    readonly netIncomeAttributable: Figure<"JPY", DocumentId>;
    readonly interimDividendsPerShare: Figure<"JPY", DocumentId>;
    readonly convenienceTranslation: Explained<{
      readonly revenues: Figure<"USD", DocumentId>;
      readonly operatingIncome: Figure<"USD", DocumentId>;
      readonly netIncomeAttributable: Figure<"USD", DocumentId>;
      readonly enterpriseInternetConnectivityRevenues: Figure<"USD", DocumentId>;
      readonly consumerInternetConnectivityRevenues: Figure<"USD", DocumentId>;
      readonly wanServicesRevenues: Figure<"USD", DocumentId>;
      readonly outsourcingRevenues: Figure<"USD", DocumentId>;
      readonly networkServicesRevenues: Figure<"USD", DocumentId>;
    }>;
    readonly reportedGrowth: {
      readonly yearOverYear: Explained<{
        readonly revenues: Figure<"ratio", DocumentId>;
        readonly operatingIncome: Figure<"ratio", DocumentId>;
        readonly netIncomeAttributable: Figure<"ratio", DocumentId>;
      }>;
    };
    readonly milestones: Explained<{
      readonly revenuesAboveHundredBillionYen: {
        readonly threshold: Figure<"JPY", DocumentId>;
      };
    }>;
    readonly guidance: readonly ["revenues", "operatingIncome", "netIncomeAttributable", "incomeBeforeIncomeTaxes", "dividendsPerShare", "interimDividendsPerShare", "yearEndDividendsPerShare", "internationalBusinessRevenues", "dividendsPerShareChange"];
  }>;
  readonly FY2013: Explained<{
    readonly id: "FY2013";
    readonly start: "2013-04-01";
    readonly end: "2014-03-31";
    readonly revenues: Figure<"JPY", DocumentId>;
    readonly operatingIncome: Figure<"JPY", DocumentId>;
    readonly netIncomeAttributable: Figure<"JPY", DocumentId>;
    readonly totalAssets: Figure<"JPY", DocumentId>;
    readonly shareholdersEquity: Figure<"JPY", DocumentId>;
    readonly totalEquity: Figure<"JPY", DocumentId>;
    readonly shareholdersEquityRatio: Figure<"ratio", DocumentId>;
    readonly reportedGrowth: {
      readonly yearOverYear: Explained<{
        readonly revenues: Figure<"ratio", DocumentId>;
        readonly operatingIncome: Figure<"ratio", DocumentId>;
        readonly netIncomeAttributable: Figure<"ratio", DocumentId>;
      }>;
    };
    readonly guidance: readonly ["revenues", "revenuesGrowth", "operatingIncome", "operatingIncomeGrowth", "netIncomeAttributable", "netIncomeAttributableGrowth", "dividendsPerShare", "dividendsPerShareGrowth"];
  }>;
  readonly FY2014: Explained<{
    readonly id: "FY2014";
    readonly start: "2014-04-01";
    readonly end: "2015-03-31";
    readonly revenues: Figure<"JPY", DocumentId>;
    readonly operatingIncome: Figure<"JPY", DocumentId>;
    readonly operatingMargin: Figure<"ratio", DocumentId>;
    readonly incomeBeforeIncomeTaxes: Figure<"JPY", DocumentId>;
    readonly equityInNetIncomeOfEquityMethodInvestees: Figure<"JPY", DocumentId>;
    readonly netIncomeAttributable: Figure<"JPY", DocumentId>;
    readonly comprehensiveIncomeAttributable: Figure<"JPY", DocumentId>;
    readonly returnOnEquity: Figure<"ratio", DocumentId>;
    readonly incomeBeforeIncomeTaxesToTotalAssets: Figure<"ratio", DocumentId>;
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
    readonly reportedChange: Explained<{
      readonly mobileInterconnectivityCharge: Figure<"ratio", DocumentId>;
    }>;
    readonly guidance: readonly ["revenues", "revenuesGrowth", "operatingIncome", "operatingIncomeGrowth", "netIncomeAttributable", "netIncomeAttributableGrowth", "dividendsPerShare"];
  }>;
  readonly FY2015: Explained<{
    readonly id: "FY2015";
    readonly start: "2015-04-01";
    readonly end: "2016-03-31";
    readonly revenues: Figure<"JPY", DocumentId>;
    readonly operatingIncome: Figure<"JPY", DocumentId>;
    readonly operatingMargin: Figure<"ratio", DocumentId>;
    readonly incomeBeforeIncomeTaxes: Figure<"JPY", DocumentId>;
    readonly equityInNetIncomeOfEquityMethodInvestees: Figure<"JPY", DocumentId>;
    readonly netIncomeAttributable: Figure<"JPY", DocumentId>;
    readonly comprehensiveIncomeAttributable: Figure<"JPY", DocumentId>;
    readonly returnOnEquity: Figure<"ratio", DocumentId>;
    readonly incomeBeforeIncomeTaxesToTotalAssets: Figure<"ratio", DocumentId>;
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
    readonly guidance: readonly ["revenues", "revenuesGrowth", "operatingIncome", "operatingIncomeGrowth", "incomeBeforeIncomeTaxes", "incomeBeforeIncomeTaxesGrowth", "netIncomeAttributable", "netIncomeAttributableGrowth", "dividendsPerShare", "mobileServicesRevenues"];
  }>;
  readonly FY2016: Explained<{
    readonly id: "FY2016";
    readonly start: "2016-04-01";
    readonly end: "2017-03-31";
    readonly revenues: Figure<"JPY", DocumentId>;
    readonly cloudRevenues: Figure<"JPY", DocumentId>;
    readonly operatingIncome: Figure<"JPY", DocumentId>;
    readonly netIncomeAttributable: Figure<"JPY", DocumentId>;
    readonly reportedGrowth: {
      readonly yearOverYear: Explained<{
        readonly revenues: Figure<"ratio", DocumentId>;
        readonly operatingIncome: Figure<"ratio", DocumentId>;
        readonly netIncomeAttributable: Figure<"ratio", DocumentId>;
      }>;
    };
    readonly guidance: readonly ["revenues", "revenuesGrowth", "operatingIncome", "operatingIncomeGrowth", "netIncomeAttributable", "netIncomeAttributableGrowth", "dividendsPerShare", "dividendsPerShareGrowth"];
  }>;
  readonly FY2017: Explained<{
    readonly id: "FY2017";
    readonly start: "2017-04-01";
    readonly end: "2018-03-31";
    readonly revenues: Figure<"JPY", DocumentId>;
    readonly netIncomeAttributable: Figure<"JPY", DocumentId>;
    readonly reportedGrowth: {
      readonly yearOverYear: Explained<{
        readonly revenues: Figure<"ratio", DocumentId>;
      }>;
    };
    readonly guidance: readonly ["revenues", "revenuesGrowth", "operatingIncome", "operatingIncomeGrowth", "netIncomeAttributable", "netIncomeAttributableGrowth", "dividendsPerShare", "cloudRevenues", "incomeBeforeIncomeTaxes", "incomeBeforeIncomeTaxesGrowth"];
  }>;
  readonly FY2018: Explained<{
    readonly id: "FY2018";
    readonly start: "2018-04-01";
    readonly end: "2019-03-31";
    readonly revenues: Figure<"JPY", DocumentId>;
    readonly operatingIncome: Figure<"JPY", DocumentId>;
    readonly operatingMargin: Figure<"ratio", DocumentId>;
    readonly incomeBeforeIncomeTaxes: Figure<"JPY", DocumentId>;
    readonly equityInNetIncomeOfEquityMethodInvestees: Figure<"JPY", DocumentId>;
    readonly netIncome: Figure<"JPY", DocumentId>;
    readonly netIncomeAttributable: Figure<"JPY", DocumentId>;
    readonly netIncomeAttributableAdjusted: Figure<"JPY", DocumentId>;
    readonly comprehensiveIncome: Figure<"JPY", DocumentId>;
    readonly returnOnEquity: Figure<"ratio", DocumentId>;
    readonly incomeBeforeIncomeTaxesToTotalAssets: Figure<"ratio", DocumentId>;
    readonly totalAssets: Figure<"JPY", DocumentId>;
    readonly shareholdersEquity: Figure<"JPY", DocumentId>;
    readonly totalEquity: Figure<"JPY", DocumentId>;
    readonly shareholdersEquityRatio: Figure<"ratio", DocumentId>;
    readonly shareholdersEquityPerShare: Figure<"JPY", DocumentId>;
    readonly earningsPerShareBasic: Figure<"JPY", DocumentId>;
    readonly earningsPerShareDiluted: Figure<"JPY", DocumentId>;
    readonly reportedGrowth: {
      readonly yearOverYear: Explained<{
        readonly netIncomeAttributable: Figure<"ratio", DocumentId>;
        readonly netIncomeAttributableAdjusted: Figure<"ratio", DocumentId>;
        readonly operatingIncome: Figure<"ratio", DocumentId>;
        readonly revenues: Figure<"ratio", DocumentId>;
        readonly mobileInterconnectivityCharge: Figure<"ratio", DocumentId>;
        readonly incomeBeforeIncomeTaxes: Figure<"ratio", DocumentId>;
        readonly netIncome: Figure<"ratio", DocumentId>;
        readonly comprehensiveIncome: Figure<"ratio", DocumentId>;
      }>;
    };
    readonly guidance: readonly ["revenues", "revenuesGrowth", "grossProfit", "grossProfitGrowth", "operatingIncome", "operatingIncomeGrowth", "dividendsPerShare", "mobileInterconnectivityChargeGrowth"];
  }>;
  readonly FY2019: Explained<{
    readonly id: "FY2019";
    readonly start: "2019-04-01";
    readonly end: "2020-03-31";
    readonly revenues: Figure<"JPY", DocumentId>;
    readonly operatingIncome: Figure<"JPY", DocumentId>;
    readonly operatingMargin: Figure<"ratio", DocumentId>;
    readonly incomeBeforeIncomeTaxes: Figure<"JPY", DocumentId>;
    readonly equityInNetIncomeOfEquityMethodInvestees: Figure<"JPY", DocumentId>;
    readonly netIncome: Figure<"JPY", DocumentId>;
    readonly netIncomeAttributable: Figure<"JPY", DocumentId>;
    readonly comprehensiveIncome: Figure<"JPY", DocumentId>;
    readonly returnOnEquity: Figure<"ratio", DocumentId>;
    readonly incomeBeforeIncomeTaxesToTotalAssets: Figure<"ratio", DocumentId>;
    readonly totalAssets: Figure<"JPY", DocumentId>;
    readonly shareholdersEquity: Figure<"JPY", DocumentId>;
    readonly totalEquity: Figure<"JPY", DocumentId>;
    readonly shareholdersEquityRatio: Figure<"ratio", DocumentId>;
    readonly shareholdersEquityPerShare: Figure<"JPY", DocumentId>;
    readonly earningsPerShareBasic: Figure<"JPY", DocumentId>;
    readonly earningsPerShareDiluted: Figure<"JPY", DocumentId>;
    readonly dividendsPerShare: Figure<"JPY", DocumentId>;
    readonly reportedGrowth: {
      readonly yearOverYear: Explained<{
        readonly revenues: Figure<"ratio", DocumentId>;
        readonly operatingIncome: Figure<"ratio", DocumentId>;
        readonly netIncomeAttributable: Figure<"ratio", DocumentId>;
        readonly incomeBeforeIncomeTaxes: Figure<"ratio", DocumentId>;
        readonly netIncome: Figure<"ratio", DocumentId>;
        readonly comprehensiveIncome: Figure<"ratio", DocumentId>;
      }>;
    };
    readonly guidance: readonly ["revenues", "revenuesGrowth", "operatingIncome", "operatingIncomeGrowth", "dividendsPerShare", "netIncomeAttributable", "netIncomeAttributableGrowth", "interimDividendsPerShare"];
  }>;
  readonly FY2020: Explained<{
    readonly id: "FY2020";
    readonly start: "2020-04-01";
    readonly end: "2021-03-31";
    readonly revenues: Figure<"JPY", DocumentId>;
    readonly grossProfit: Figure<"JPY", DocumentId>;
    readonly operatingIncome: Figure<"JPY", DocumentId>;
    readonly operatingMargin: Figure<"ratio", DocumentId>;
    readonly incomeBeforeIncomeTaxes: Figure<"JPY", DocumentId>;
    readonly netIncomeAttributable: Figure<"JPY", DocumentId>;
    readonly dividendsPerShare: Figure<"JPY", DocumentId>;
    readonly reportedGrowth: {
      readonly yearOverYear: Explained<{
        readonly revenues: Figure<"ratio", DocumentId>;
        readonly grossProfit: Figure<"ratio", DocumentId>;
        readonly operatingIncome: Figure<"ratio", DocumentId>;
        readonly incomeBeforeIncomeTaxes: Figure<"ratio", DocumentId>;
        readonly netIncomeAttributable: Figure<"ratio", DocumentId>;
      }>;
    };
    readonly guidance: readonly ["revenues", "revenuesGrowth", "operatingIncome", "operatingIncomeGrowth", "netIncomeAttributable", "netIncomeAttributableGrowth", "dividendsPerShare", "incomeBeforeIncomeTaxes", "incomeBeforeIncomeTaxesGrowth"];
  }>;
  readonly FY2021: Explained<{
    readonly id: "FY2021";
    readonly start: "2021-04-01";
    readonly end: "2022-03-31";
    readonly revenues: Figure<"JPY", DocumentId>;
    readonly operatingIncome: Figure<"JPY", DocumentId>;
    readonly operatingMargin: Figure<"ratio", DocumentId>;
    readonly incomeBeforeIncomeTaxes: Figure<"JPY", DocumentId>;
    readonly netIncomeAttributable: Figure<"JPY", DocumentId>;
    readonly earningsPerShareBasic: Figure<"JPY", DocumentId>;
    readonly dividendsPerShare: Figure<"JPY", DocumentId>;
    readonly reportedGrowth: {
      readonly yearOverYear: Explained<{
        readonly revenues: Figure<"ratio", DocumentId>;
        readonly operatingIncome: Figure<"ratio", DocumentId>;
        readonly incomeBeforeIncomeTaxes: Figure<"ratio", DocumentId>;
        readonly netIncomeAttributable: Figure<"ratio", DocumentId>;
        readonly dividendsPerShare: Figure<"ratio", DocumentId>;
        readonly networkServicesRevenuesExcludingMobile: Figure<"ratio", DocumentId>;
      }>;
    };
    readonly guidance: readonly ["revenues", "revenuesGrowth", "operatingIncome", "operatingIncomeGrowth", "incomeBeforeIncomeTaxes", "incomeBeforeIncomeTaxesGrowth", "netIncomeAttributable", "netIncomeAttributableGrowth", "dividendsPerShare", "interimDividendsPerShare", "yearEndDividendsPerShare"];
  }>;
  readonly FY2022: Explained<{
    readonly id: "FY2022";
    readonly start: "2022-04-01";
    readonly end: "2023-03-31";
    readonly revenues: Figure<"JPY", DocumentId>;
    readonly enterpriseInternetConnectivityRevenues: Figure<"JPY", DocumentId>;
    readonly consumerMobileRevenues: Figure<"JPY", DocumentId>;
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
    readonly returnOnEquity: Figure<"ratio", DocumentId>;
    readonly shareholdersEquityRatio: Figure<"ratio", DocumentId>;
    readonly earningsPerShareBasic: Figure<"JPY", DocumentId>;
    readonly earningsPerShareDiluted: Figure<"JPY", DocumentId>;
    readonly yearEndDividendsPerShare: Figure<"JPY", DocumentId> & {
      readonly erratum: "dividendsOfFy2022InFormerShares";
    };
    readonly dividendsPerShare: Figure<"JPY", DocumentId>;
    readonly consumerMobileSubscriptions: HedgedFigure<"subscriptions", "moreThan", DocumentId>;
    readonly employees: Figure<"employees", DocumentId>;
    readonly reportedGrowth: {
      readonly yearOverYear: Explained<{
        readonly revenues: Figure<"ratio", DocumentId>;
        readonly operatingIncome: Figure<"ratio", DocumentId>;
        readonly incomeBeforeIncomeTaxes: Figure<"ratio", DocumentId>;
        readonly netIncomeAttributable: Figure<"ratio", DocumentId>;
        readonly dividendsPerShare: Figure<"ratio", DocumentId>;
        readonly enterpriseInternetConnectivityRevenues: Figure<"ratio", DocumentId>;
        readonly outsourcingRevenues: Figure<"ratio", DocumentId>;
        readonly wanServicesRevenues: Figure<"ratio", DocumentId>;
        readonly ipServicesRevenues: Figure<"ratio", DocumentId>;
        readonly securityRevenues: Figure<"ratio", DocumentId>;
        readonly enterpriseNetworkServicesRevenuesExcludingMobile: Figure<"ratio", DocumentId>;
      }>;
    };
    readonly reportedChange: Explained<{
      readonly operatingMargin: Figure<"ratio", DocumentId>;
    }>;
    readonly guidance: readonly ["revenues", "revenuesGrowth", "operatingIncome", "operatingIncomeGrowth", "incomeBeforeIncomeTaxes", "incomeBeforeIncomeTaxesGrowth", "netIncomeAttributable", "netIncomeAttributableGrowth", "dividendsPerShare", "dividendsPerShareGrowth", "interimDividendsPerShare", "yearEndDividendsPerShare", "grossMargin"];
  }>;
  readonly FY2023: Explained<{
    readonly id: "FY2023";
    readonly start: "2023-04-01";
    readonly end: "2024-03-31";
    readonly revenues: Figure<"JPY", DocumentId>;
    readonly enterpriseInternetConnectivityRevenues: Figure<"JPY", DocumentId>;
    readonly outsourcingRevenues: Figure<"JPY", DocumentId>;
    readonly wanServicesRevenues: Figure<"JPY", DocumentId> & {
      readonly erratum: "wanRevenuesOfFy2023";
    };
    readonly operatingIncome: Figure<"JPY", DocumentId>;
    readonly operatingMargin: Figure<"ratio", DocumentId>;
    readonly incomeBeforeIncomeTaxes: Figure<"JPY", DocumentId>;
    readonly netIncomeAttributable: Figure<"JPY", DocumentId>;
    readonly returnOnEquity: Figure<"ratio", DocumentId>;
    readonly shareholdersEquityRatio: Figure<"ratio", DocumentId>;
    readonly earningsPerShareBasic: Figure<"JPY", DocumentId>;
    readonly earningsPerShareDiluted: Figure<"JPY", DocumentId>;
    readonly interimDividendsPerShare: Figure<"JPY", DocumentId>;
    readonly dividendsPerShare: Figure<"JPY", DocumentId>;
    readonly employees: Figure<"employees", DocumentId>;
    readonly reportedGrowth: {
      readonly yearOverYear: Explained<{
        readonly revenues: Figure<"ratio", DocumentId>;
        readonly operatingIncome: Figure<"ratio", DocumentId>;
        readonly incomeBeforeIncomeTaxes: Figure<"ratio", DocumentId>;
        readonly netIncomeAttributable: Figure<"ratio", DocumentId>;
        readonly earningsPerShareBasic: Figure<"ratio", DocumentId>;
        readonly enterpriseInternetConnectivityRevenues: Figure<"ratio", DocumentId>;
        readonly outsourcingRevenues: Figure<"ratio", DocumentId>;
        readonly wanServicesRevenues: Figure<"ratio", DocumentId>;
        readonly ipServicesRevenues: Figure<"ratio", DocumentId>;
        readonly securityRevenues: Figure<"ratio", DocumentId>;
      }>;
    };
    readonly reportedChange: Explained<{
      readonly operatingMargin: Figure<"ratio", DocumentId>;
    }>;
    readonly guidance: readonly ["operatingMargin", "revenues", "revenuesGrowth", "operatingIncome", "operatingIncomeGrowth", "incomeBeforeIncomeTaxes", "incomeBeforeIncomeTaxesGrowth", "netIncomeAttributable", "netIncomeAttributableGrowth", "dividendsPerShare", "dividendsPerShareGrowth", "earningsPerShareBasic", "yearEndDividendsPerShare"];
  }>;
  readonly FY2024: Explained<{
    readonly id: "FY2024";
    readonly start: "2024-04-01";
    readonly end: "2025-03-31";
    readonly revenues: Figure<"JPY", DocumentId>;
    readonly enterpriseInternetConnectivityRevenues: Figure<"JPY", DocumentId>;
    readonly outsourcingRevenues: Figure<"JPY", DocumentId>;
    readonly wanServicesRevenues: Figure<"JPY", DocumentId>;
    readonly operatingIncome: Figure<"JPY", DocumentId>;
    readonly operatingMargin: Figure<"ratio", DocumentId>;
    readonly gainOnValuationOfFunds: Figure<"JPY", DocumentId>;
    readonly equityInNetIncomeOfEquityMethodInvestees: Figure<"JPY", DocumentId>;
    readonly equityInNetIncomeOfDecurret: Figure<"JPY", DocumentId>;
    readonly netIncomeAttributable: Figure<"JPY", DocumentId>;
    readonly returnOnEquity: Figure<"ratio", DocumentId>;
    readonly shareholdersEquityRatio: Figure<"ratio", DocumentId>;
    readonly reportedGrowth: {
      readonly yearOverYear: Explained<{
        readonly revenues: Figure<"ratio", DocumentId>;
        readonly operatingIncome: Figure<"ratio", DocumentId>;
        readonly netIncomeAttributable: Figure<"ratio", DocumentId>;
        readonly enterpriseInternetConnectivityRevenues: Figure<"ratio", DocumentId>;
        readonly outsourcingRevenues: Figure<"ratio", DocumentId>;
        readonly wanServicesRevenues: Figure<"ratio", DocumentId>;
      }>;
    };
    readonly reportedChange: Explained<{
      readonly operatingMargin: Figure<"ratio", DocumentId>;
    }>;
    readonly guidance: readonly ["netIncomeAttributable", "netIncomeAttributableGrowth", "dividendsPerShare", "revenues", "operatingIncome", "revenuesGrowth", "operatingIncomeGrowth", "interimDividendsPerShare", "yearEndDividendsPerShare"];
  }>;
  readonly FY2026: {
    readonly id: "FY2026";
    readonly start: "2026-04-01";
    readonly end: "2027-03-31";
    readonly guidance: readonly ["revenues", "operatingIncome"];
  };
};

/** What the documents say of fiscal years, by period. */
export const fiscalYears = /* @__PURE__ */ lazyFigures<FiscalYearRecords>(facts, "fiscalYears", {
  "FY1998": '{"id":"FY1998",\
"start":"1998-04-01",\
"end":"1999-03-31",\
"label":"FY 98 (before IPO)",\
"printedLabel":{"printed":"FY 98 (before IPO)","document":"iij-3q02-presentation","locator":"Revenues Portfolio(FY02 9 months accumulated)"},\
"notes":[{"topic":"beforeIpo","summary":"A year before the initial public offering, charted against the nine months of fiscal 2002; the shares are not in the text.","period":"FY1998","metric":"revenues","printed":"before IPO","document":"iij-3q02-presentation","locator":"Revenues Portfolio(FY02 9 months accumulated)"}]}',
  "FY2000": '{"id":"FY2000","start":"2000-04-01","end":"2001-03-31"}',
  "FY2001": '{"id":"FY2001","start":"2001-04-01","end":"2002-03-31"}',
  "FY2002": '{"id":"FY2002",\
"start":"2002-04-01",\
"end":"2003-03-31",\
"guidance":["revenuesGrowth","revenues"]}',
  "FY2003": '{"id":"FY2003",\
"start":"2003-04-01",\
"end":"2004-03-31",\
"guidance":["revenuesGrowth"]}',
  "FY2004": '{"id":"FY2004",\
"start":"2004-04-01",\
"end":"2005-03-31",\
"guidance":["revenues","revenuesGrowth","operatingIncome","incomeBeforeIncomeTaxes","netIncome","earningsPerShare"]}',
  "FY2005": '{"id":"FY2005","start":"2005-04-01","end":"2006-03-31"}',
  "FY2006": '{"id":"FY2006",\
"start":"2006-04-01",\
"end":"2007-03-31",\
"guidance":["revenues","operatingIncome","netIncome","revenuesGrowth","operatingIncomeGrowth","incomeBeforeIncomeTaxes","incomeBeforeIncomeTaxesGrowth","netIncomeGrowth"]}',
  "FY2007": '{"id":"FY2007",\
"start":"2007-04-01",\
"end":"2008-03-31",\
"guidance":["revenues","revenuesGrowth","operatingIncome","operatingIncomeGrowth","netIncome","netIncomeGrowth","interimDividendsPerShare","yearEndDividendsPerShare","dividendsPerShare"]}',
  "FY2008": '{"id":"FY2008",\
"start":"2008-04-01",\
"end":"2009-03-31",\
"guidance":["revenues","operatingIncome","incomeBeforeIncomeTaxes","netIncome","dividendsPerShare","revenuesGrowth","operatingIncomeGrowth","earningsPerShareBasic","incomeBeforeIncomeTaxesGrowth","netIncomeGrowth","weightedAverageShares"]}',
  "FY2009": '{"id":"FY2009",\
"start":"2009-04-01",\
"end":"2010-03-31",\
"guidance":["revenues","operatingIncome","incomeBeforeIncomeTaxes","netIncome","dividendsPerShare","yearEndDividendsPerShare"]}',
  "FY2010": '{"id":"FY2010",\
"start":"2010-04-01",\
"end":"2011-03-31",\
"guidance":["revenues","operatingIncome","operatingMarginChangePerYear","incomeBeforeIncomeTaxes","netIncomeAttributable","dividendsPerShare","interimDividendsPerShare","yearEndDividendsPerShare"]}',
  "FY2011": '{"id":"FY2011",\
"start":"2011-04-01",\
"end":"2012-03-31",\
"guidance":["revenues","operatingIncome","incomeBeforeIncomeTaxes","netIncomeAttributable","dividendsPerShare","yearEndDividendsPerShare"]}',
  "FY2012": '{"id":"FY2012",\
"start":"2012-04-01",\
"end":"2013-03-31",\
"guidance":["revenues","operatingIncome","netIncomeAttributable","incomeBeforeIncomeTaxes","dividendsPerShare","interimDividendsPerShare","yearEndDividendsPerShare","internationalBusinessRevenues","dividendsPerShareChange"]}',
  "FY2013": '{"id":"FY2013",\
"start":"2013-04-01",\
"end":"2014-03-31",\
"guidance":["revenues","revenuesGrowth","operatingIncome","operatingIncomeGrowth","netIncomeAttributable","netIncomeAttributableGrowth","dividendsPerShare","dividendsPerShareGrowth"]}',
  "FY2014": '{"id":"FY2014",\
"start":"2014-04-01",\
"end":"2015-03-31",\
"guidance":["revenues","revenuesGrowth","operatingIncome","operatingIncomeGrowth","netIncomeAttributable","netIncomeAttributableGrowth","dividendsPerShare"]}',
  "FY2015": '{"id":"FY2015",\
"start":"2015-04-01",\
"end":"2016-03-31",\
"guidance":["revenues","revenuesGrowth","operatingIncome","operatingIncomeGrowth","incomeBeforeIncomeTaxes","incomeBeforeIncomeTaxesGrowth","netIncomeAttributable","netIncomeAttributableGrowth","dividendsPerShare","mobileServicesRevenues"]}',
  "FY2016": '{"id":"FY2016",\
"start":"2016-04-01",\
"end":"2017-03-31",\
"guidance":["revenues","revenuesGrowth","operatingIncome","operatingIncomeGrowth","netIncomeAttributable","netIncomeAttributableGrowth","dividendsPerShare","dividendsPerShareGrowth"]}',
  "FY2017": '{"id":"FY2017",\
"start":"2017-04-01",\
"end":"2018-03-31",\
"guidance":["revenues","revenuesGrowth","operatingIncome","operatingIncomeGrowth","netIncomeAttributable","netIncomeAttributableGrowth","dividendsPerShare","cloudRevenues","incomeBeforeIncomeTaxes","incomeBeforeIncomeTaxesGrowth"]}',
  "FY2018": '{"id":"FY2018",\
"start":"2018-04-01",\
"end":"2019-03-31",\
"guidance":["revenues","revenuesGrowth","grossProfit","grossProfitGrowth","operatingIncome","operatingIncomeGrowth","dividendsPerShare","mobileInterconnectivityChargeGrowth"]}',
  "FY2019": '{"id":"FY2019",\
"start":"2019-04-01",\
"end":"2020-03-31",\
"guidance":["revenues","revenuesGrowth","operatingIncome","operatingIncomeGrowth","dividendsPerShare","netIncomeAttributable","netIncomeAttributableGrowth","interimDividendsPerShare"]}',
  "FY2020": '{"id":"FY2020",\
"start":"2020-04-01",\
"end":"2021-03-31",\
"guidance":["revenues","revenuesGrowth","operatingIncome","operatingIncomeGrowth","netIncomeAttributable","netIncomeAttributableGrowth","dividendsPerShare","incomeBeforeIncomeTaxes","incomeBeforeIncomeTaxesGrowth"]}',
  "FY2021": '{"id":"FY2021",\
"start":"2021-04-01",\
"end":"2022-03-31",\
"guidance":["revenues","revenuesGrowth","operatingIncome","operatingIncomeGrowth","incomeBeforeIncomeTaxes","incomeBeforeIncomeTaxesGrowth","netIncomeAttributable","netIncomeAttributableGrowth","dividendsPerShare","interimDividendsPerShare","yearEndDividendsPerShare"]}',
  "FY2022": '{"id":"FY2022",\
"start":"2022-04-01",\
"end":"2023-03-31",\
"guidance":["revenues","revenuesGrowth","operatingIncome","operatingIncomeGrowth","incomeBeforeIncomeTaxes","incomeBeforeIncomeTaxesGrowth","netIncomeAttributable","netIncomeAttributableGrowth","dividendsPerShare","dividendsPerShareGrowth","interimDividendsPerShare","yearEndDividendsPerShare","grossMargin"]}',
  "FY2023": '{"id":"FY2023",\
"start":"2023-04-01",\
"end":"2024-03-31",\
"guidance":["operatingMargin","revenues","revenuesGrowth","operatingIncome","operatingIncomeGrowth","incomeBeforeIncomeTaxes","incomeBeforeIncomeTaxesGrowth","netIncomeAttributable","netIncomeAttributableGrowth","dividendsPerShare","dividendsPerShareGrowth","earningsPerShareBasic","yearEndDividendsPerShare"]}',
  "FY2024": '{"id":"FY2024",\
"start":"2024-04-01",\
"end":"2025-03-31",\
"guidance":["netIncomeAttributable","netIncomeAttributableGrowth","dividendsPerShare","revenues","operatingIncome","revenuesGrowth","operatingIncomeGrowth","interimDividendsPerShare","yearEndDividendsPerShare"]}',
  "FY2026": '{"id":"FY2026",\
"start":"2026-04-01",\
"end":"2027-03-31",\
"guidance":["revenues","operatingIncome"]}',
});
