// Derived from src/documents by `npm run derive`; not to be edited.
import type { Explained } from "../model/explained.js";
import type { Figure, HedgedFigure, Note, Wording } from "../model/figure.js";
import { lazyFigures } from "../codec/lazy-figures.js";
import type { DocumentId } from "./documents.js";
import { facts } from "./facts.js";

/** What `quarters` holds, each part as far as documents state it. */
export type QuarterRecords = {
  readonly "1Q99": Explained<{
    readonly id: "1Q99";
    readonly start: "1999-04-01";
    readonly end: "1999-06-30";
    readonly equipmentSalesToCrosswave: Figure<"JPY", DocumentId>;
    readonly operatingMargin: Figure<"ratio", DocumentId>;
  }>;
  readonly "1Q00": Explained<{
    readonly id: "1Q00";
    readonly start: "2000-04-01";
    readonly end: "2000-06-30";
    readonly revenues: Figure<"JPY", DocumentId>;
    readonly operatingIncome: Figure<"JPY", DocumentId>;
    readonly operatingMargin: Figure<"ratio", DocumentId>;
    readonly dedicatedAccessContracts: Figure<"contracts", DocumentId>;
    readonly dedicatedAccessBandwidth: HedgedFigure<"bit/s", "approximately", DocumentId>;
    readonly reportedGrowth: {
      readonly yearOverYear: Explained<{
        readonly revenues: Figure<"ratio", DocumentId>;
        readonly revenuesExcludingEquipmentSalesToCrosswave: Figure<"ratio", DocumentId>;
        readonly dedicatedAccessBandwidth: Figure<"ratio", DocumentId>;
        readonly dedicatedAccessContracts: Figure<"ratio", DocumentId>;
      }>;
      readonly quarterOverQuarter: Explained<{
        readonly revenues: Figure<"ratio", DocumentId>;
        readonly systemsIntegrationRevenues: Figure<"ratio", DocumentId>;
        readonly dedicatedAccessRevenues: Figure<"ratio", DocumentId>;
        readonly dedicatedAccessBandwidth: Figure<"ratio", DocumentId>;
        readonly dedicatedAccessContracts: Figure<"ratio", DocumentId>;
      }>;
    };
    readonly reportedChange: Explained<{
      readonly operatingLoss: Figure<"JPY", DocumentId>;
    }>;
  }>;
  readonly "2Q00": Explained<{
    readonly id: "2Q00";
    readonly start: "2000-07-01";
    readonly end: "2000-09-30";
    readonly revenues: Figure<"JPY", DocumentId>;
    readonly operatingMargin: Figure<"ratio", DocumentId>;
    readonly reportedGrowth: {
      readonly yearOverYear: Explained<{
        readonly revenues: Figure<"ratio", DocumentId>;
      }>;
      readonly quarterOverQuarter: Explained<{
        readonly revenues: Figure<"ratio", DocumentId>;
      }>;
    };
  }>;
  readonly "3Q01": Explained<{
    readonly id: "3Q01";
    readonly start: "2001-10-01";
    readonly end: "2001-12-31";
    readonly operatingIncome: Figure<"JPY", DocumentId>;
  }>;
  readonly "4Q01": Explained<{
    readonly id: "4Q01";
    readonly start: "2002-01-01";
    readonly end: "2002-03-31";
    readonly operatingIncome: Figure<"JPY", DocumentId>;
    readonly netIncome: Figure<"JPY", DocumentId>;
  }>;
  readonly "1Q02": Explained<{
    readonly id: "1Q02";
    readonly start: "2002-04-01";
    readonly end: "2002-06-30";
    readonly operatingIncome: Figure<"JPY", DocumentId>;
    readonly adjustedEbitda: Figure<"JPY", DocumentId>;
  }>;
  readonly "2Q02": Explained<{
    readonly id: "2Q02";
    readonly start: "2002-07-01";
    readonly end: "2002-09-30";
    readonly operatingIncome: Figure<"JPY", DocumentId>;
    readonly netIncome: Figure<"JPY", DocumentId>;
    readonly adjustedEbitda: Figure<"JPY", DocumentId>;
  }>;
  readonly "3Q02": Explained<{
    readonly id: "3Q02";
    readonly start: "2002-10-01";
    readonly end: "2002-12-31";
    readonly revenues: Figure<"JPY", DocumentId>;
    readonly operatingIncome: Figure<"JPY", DocumentId>;
    readonly adjustedEbitda: Figure<"JPY", DocumentId>;
    readonly convenienceTranslation: Explained<{
      readonly revenues: Figure<"USD", DocumentId>;
    }>;
    readonly reportedGrowth: {
      readonly yearOverYear: Explained<{
        readonly revenues: Figure<"ratio", DocumentId>;
      }>;
      readonly quarterOverQuarter: Explained<{
        readonly revenues: Wording<DocumentId>;
      }>;
    };
    readonly milestones: Explained<{
      readonly revenuesAboveTenBillionYen: {
        readonly times: Figure<"times", DocumentId>;
        readonly threshold: Figure<"JPY", DocumentId>;
      };
    }>;
    readonly notes: readonly [Note<DocumentId> & {
      readonly period: "3Q02";
      readonly metric: "operatingIncome";
    }, Note<DocumentId> & {
      readonly period: "3Q02";
      readonly metric: "operatingIncome";
    }];
  }>;
  readonly "4Q02": Explained<{
    readonly id: "4Q02";
    readonly start: "2003-01-01";
    readonly end: "2003-03-31";
    readonly revenues: Figure<"JPY", DocumentId>;
    readonly operatingIncome: Figure<"JPY", DocumentId>;
    readonly netIncome: Figure<"JPY", DocumentId>;
    readonly adjustedEbitda: Figure<"JPY", DocumentId>;
    readonly reportedGrowth: {
      readonly yearOverYear: Explained<{
        readonly revenues: Figure<"ratio", DocumentId>;
        readonly adjustedEbitda: Figure<"ratio", DocumentId>;
      }>;
      readonly quarterOverQuarter: Explained<{
        readonly revenues: Figure<"ratio", DocumentId>;
        readonly adjustedEbitda: Figure<"ratio", DocumentId>;
      }>;
    };
    readonly guidance: readonly ["revenues", "operatingIncome", "systemsIntegrationRevenues", "largeSystemsIntegrationContracts"];
  }>;
  readonly "1Q03": Explained<{
    readonly id: "1Q03";
    readonly start: "2003-04-01";
    readonly end: "2003-06-30";
    readonly revenues: Figure<"JPY", DocumentId>;
    readonly operatingIncome: Figure<"JPY", DocumentId>;
    readonly adjustedEbitda: Figure<"JPY", DocumentId>;
    readonly convenienceTranslation: Explained<{
      readonly revenues: Figure<"USD", DocumentId>;
      readonly operatingIncome: Figure<"USD", DocumentId>;
      readonly adjustedEbitda: Figure<"USD", DocumentId>;
    }>;
    readonly reportedGrowth: {
      readonly yearOverYear: Explained<{
        readonly revenues: Figure<"ratio", DocumentId>;
      }>;
      readonly quarterOverQuarter: Explained<{
        readonly revenues: Figure<"ratio", DocumentId>;
      }>;
    };
  }>;
  readonly "2Q03": Explained<{
    readonly id: "2Q03";
    readonly start: "2003-07-01";
    readonly end: "2003-09-30";
    readonly revenues: Figure<"JPY", DocumentId>;
    readonly operatingIncome: Figure<"JPY", DocumentId>;
    readonly crosswaveReceivableWriteOffs: Figure<"JPY", DocumentId>;
    readonly netIncome: Figure<"JPY", DocumentId>;
    readonly adjustedEbitda: Figure<"JPY", DocumentId>;
    readonly convenienceTranslation: Explained<{
      readonly revenues: Figure<"USD", DocumentId>;
      readonly operatingIncome: Figure<"USD", DocumentId>;
      readonly adjustedEbitda: Figure<"USD", DocumentId>;
    }>;
    readonly reportedGrowth: {
      readonly quarterOverQuarter: Explained<{
        readonly revenues: Figure<"ratio", DocumentId>;
      }>;
      readonly yearOverYear: Explained<{
        readonly revenues: Figure<"ratio", DocumentId>;
      }>;
    };
    readonly guidance: readonly ["operatingIncome"];
  }>;
  readonly "4Q03": Explained<{
    readonly id: "4Q03";
    readonly start: "2004-01-01";
    readonly end: "2004-03-31";
    readonly revenues: Figure<"JPY", DocumentId>;
    readonly systemsIntegrationGrossMargin: Figure<"ratio", DocumentId>;
    readonly operatingIncome: Figure<"JPY", DocumentId>;
    readonly reportedGrowth: {
      readonly quarterOverQuarter: Explained<{
        readonly revenues: Figure<"ratio", DocumentId>;
        readonly operatingIncome: Figure<"ratio", DocumentId>;
      }>;
    };
  }>;
  readonly "1Q04": Explained<{
    readonly id: "1Q04";
    readonly start: "2004-04-01";
    readonly end: "2004-06-30";
    readonly revenues: Figure<"JPY", DocumentId>;
    readonly operatingIncome: Figure<"JPY", DocumentId>;
    readonly netIncome: Figure<"JPY", DocumentId>;
    readonly reportedGrowth: {
      readonly yearOverYear: Explained<{
        readonly revenues: Figure<"ratio", DocumentId>;
      }>;
    };
  }>;
  readonly "1Q05": Explained<{
    readonly id: "1Q05";
    readonly start: "2005-04-01";
    readonly end: "2005-06-30";
    readonly revenues: Figure<"JPY", DocumentId>;
    readonly systemsOperationRevenues: Figure<"JPY", DocumentId>;
    readonly operatingIncome: Figure<"JPY", DocumentId>;
    readonly netIncome: Figure<"JPY", DocumentId>;
    readonly reportedGrowth: {
      readonly yearOverYear: Explained<{
        readonly revenues: Figure<"ratio", DocumentId>;
        readonly systemsOperationRevenues: Figure<"ratio", DocumentId>;
      }>;
      readonly quarterOverQuarter: Explained<{
        readonly systemsOperationRevenues: Figure<"ratio", DocumentId>;
      }>;
    };
    readonly reportedChange: Explained<{
      readonly operatingIncome: Figure<"JPY", DocumentId>;
    }>;
  }>;
  readonly "3Q06": Explained<{
    readonly id: "3Q06";
    readonly start: "2006-10-01";
    readonly end: "2006-12-31";
    readonly revenues: Figure<"JPY", DocumentId>;
    readonly costOfRevenues: Figure<"JPY", DocumentId>;
    readonly sellingGeneralAdministrativeAndResearchExpenses: Figure<"JPY", DocumentId>;
    readonly operatingIncome: Figure<"JPY", DocumentId>;
    readonly incomeBeforeIncomeTaxes: Figure<"JPY", DocumentId>;
    readonly netIncome: Figure<"JPY", DocumentId>;
  }>;
  readonly "1Q07": Explained<{
    readonly id: "1Q07";
    readonly start: "2007-04-01";
    readonly end: "2007-06-30";
    readonly revenues: Figure<"JPY", DocumentId>;
    readonly connectivityAndOutsourcingRevenues: Figure<"JPY", DocumentId>;
    readonly systemsIntegrationRevenues: Figure<"JPY", DocumentId>;
    readonly costOfRevenues: Figure<"JPY", DocumentId>;
    readonly sellingGeneralAdministrativeAndResearchExpenses: Figure<"JPY", DocumentId>;
    readonly operatingIncome: Figure<"JPY", DocumentId>;
    readonly incomeBeforeIncomeTaxes: Figure<"JPY", DocumentId>;
    readonly netIncome: Figure<"JPY", DocumentId>;
  }>;
  readonly "3Q07": Explained<{
    readonly id: "3Q07";
    readonly start: "2007-10-01";
    readonly end: "2007-12-31";
    readonly revenues: Figure<"JPY", DocumentId>;
    readonly costOfRevenues: Figure<"JPY", DocumentId>;
    readonly sellingGeneralAdministrativeAndResearchExpenses: Figure<"JPY", DocumentId>;
    readonly operatingIncome: Figure<"JPY", DocumentId>;
    readonly incomeBeforeIncomeTaxes: Figure<"JPY", DocumentId>;
    readonly netIncome: Figure<"JPY", DocumentId>;
    readonly convenienceTranslation: Explained<{
      readonly revenues: Figure<"USD", DocumentId>;
      readonly operatingIncome: Figure<"USD", DocumentId>;
      readonly netIncome: Figure<"USD", DocumentId>;
    }>;
    readonly reportedGrowth: {
      readonly yearOverYear: Explained<{
        readonly revenues: Figure<"ratio", DocumentId>;
        readonly operatingIncome: Figure<"ratio", DocumentId>;
        readonly netIncome: Figure<"ratio", DocumentId>;
        readonly costOfRevenues: Figure<"ratio", DocumentId>;
        readonly sellingGeneralAdministrativeAndResearchExpenses: Figure<"ratio", DocumentId>;
        readonly incomeBeforeIncomeTaxes: Figure<"ratio", DocumentId>;
      }>;
    };
  }>;
  readonly "4Q07": Explained<{
    readonly id: "4Q07";
    readonly start: "2008-01-01";
    readonly end: "2008-03-31";
    readonly revenues: Figure<"JPY", DocumentId>;
    readonly operatingIncome: Figure<"JPY", DocumentId>;
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
        readonly operatingIncome: Figure<"ratio", DocumentId>;
        readonly netIncome: Figure<"ratio", DocumentId>;
      }>;
    };
  }>;
  readonly "1Q08": Explained<{
    readonly id: "1Q08";
    readonly start: "2008-04-01";
    readonly end: "2008-06-30";
    readonly revenues: Figure<"JPY", DocumentId>;
    readonly connectivityAndOutsourcingRevenues: Figure<"JPY", DocumentId>;
    readonly systemsIntegrationRevenues: Figure<"JPY", DocumentId>;
    readonly costOfRevenues: Figure<"JPY", DocumentId>;
    readonly sellingGeneralAdministrativeAndResearchExpenses: Figure<"JPY", DocumentId>;
    readonly operatingIncome: Figure<"JPY", DocumentId>;
    readonly incomeBeforeIncomeTaxes: Figure<"JPY", DocumentId>;
    readonly netIncome: Figure<"JPY", DocumentId>;
    readonly iijMobileContracts: Figure<"contracts", DocumentId>;
    readonly reportedGrowth: {
      readonly yearOverYear: Explained<{
        readonly recurringRevenues: Figure<"ratio", DocumentId>;
        readonly revenues: Figure<"ratio", DocumentId>;
        readonly connectivityRevenues: Figure<"ratio", DocumentId>;
        readonly outsourcingRevenues: Figure<"ratio", DocumentId>;
        readonly systemsIntegrationRevenues: Figure<"ratio", DocumentId>;
        readonly operatingIncome: Figure<"ratio", DocumentId>;
        readonly netIncome: Figure<"ratio", DocumentId>;
        readonly costOfRevenues: Figure<"ratio", DocumentId>;
        readonly sellingGeneralAdministrativeAndResearchExpenses: Figure<"ratio", DocumentId>;
        readonly incomeBeforeIncomeTaxes: Figure<"ratio", DocumentId>;
        readonly connectivityAndOutsourcingRevenues: Figure<"ratio", DocumentId>;
      }>;
    };
    readonly convenienceTranslation: Explained<{
      readonly revenues: Figure<"USD", DocumentId>;
      readonly operatingIncome: Figure<"USD", DocumentId>;
      readonly netIncome: Figure<"USD", DocumentId>;
    }>;
  }>;
  readonly "4Q08": Explained<{
    readonly id: "4Q08";
    readonly start: "2009-01-01";
    readonly end: "2009-03-31";
    readonly revenues: Figure<"JPY", DocumentId>;
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
        readonly operatingIncome: Figure<"ratio", DocumentId>;
        readonly netIncome: Figure<"ratio", DocumentId>;
      }>;
      readonly quarterOverQuarter: Explained<{
        readonly revenues: Figure<"ratio", DocumentId>;
      }>;
    };
  }>;
  readonly "1Q09": Explained<{
    readonly id: "1Q09";
    readonly start: "2009-04-01";
    readonly end: "2009-06-30";
    readonly revenues: Figure<"JPY", DocumentId>;
    readonly operatingIncome: Figure<"JPY", DocumentId>;
    readonly reportedGrowth: {
      readonly yearOverYear: Explained<{
        readonly revenues: Figure<"ratio", DocumentId>;
        readonly operatingIncome: Figure<"ratio", DocumentId>;
        readonly systemsConstructionRevenues: Figure<"ratio", DocumentId>;
        readonly connectivityRevenues: Figure<"ratio", DocumentId>;
        readonly outsourcingRevenues: Figure<"ratio", DocumentId>;
        readonly systemsOperationAndMaintenanceRevenues: Figure<"ratio", DocumentId>;
        readonly recurringRevenues: Figure<"ratio", DocumentId>;
        readonly systemsIntegrationGrossProfit: Figure<"ratio", DocumentId>;
        readonly connectivityAndOutsourcingGrossProfit: Figure<"ratio", DocumentId>;
      }>;
    };
  }>;
  readonly "2Q09": Explained<{
    readonly id: "2Q09";
    readonly start: "2009-07-01";
    readonly end: "2009-09-30";
    readonly connectivityRevenues: Figure<"JPY", DocumentId>;
    readonly outsourcingRevenues: Figure<"JPY", DocumentId>;
    readonly systemsConstructionRevenues: Figure<"JPY", DocumentId>;
    readonly systemsConstructionOrders: Figure<"JPY", DocumentId>;
    readonly systemsConstructionOrderBacklog: Figure<"JPY", DocumentId>;
    readonly reportedGrowth: {
      readonly yearOverYear: Explained<{
        readonly connectivityRevenues: Figure<"ratio", DocumentId>;
        readonly outsourcingRevenues: Figure<"ratio", DocumentId>;
        readonly systemsOperationAndMaintenanceRevenues: Figure<"ratio", DocumentId>;
        readonly systemsConstructionRevenues: Figure<"ratio", DocumentId>;
        readonly systemsConstructionOrderBacklog: Figure<"ratio", DocumentId>;
      }>;
      readonly quarterOverQuarter: Explained<{
        readonly connectivityRevenues: Figure<"ratio", DocumentId>;
        readonly outsourcingRevenues: Figure<"ratio", DocumentId>;
        readonly systemsOperationAndMaintenanceRevenues: Figure<"ratio", DocumentId>;
        readonly systemsConstructionRevenues: Figure<"ratio", DocumentId>;
        readonly systemsConstructionOrderBacklog: Figure<"ratio", DocumentId>;
        readonly systemsConstructionOrders: Figure<"ratio", DocumentId>;
      }>;
    };
  }>;
  readonly "4Q09": Explained<{
    readonly id: "4Q09";
    readonly start: "2010-01-01";
    readonly end: "2010-03-31";
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
  readonly "4Q10": Explained<{
    readonly id: "4Q10";
    readonly start: "2011-01-01";
    readonly end: "2011-03-31";
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
  readonly "1Q11": Explained<{
    readonly id: "1Q11";
    readonly start: "2011-04-01";
    readonly end: "2011-06-30";
    readonly revenues: Figure<"JPY", DocumentId>;
    readonly operatingIncome: Figure<"JPY", DocumentId>;
    readonly netIncomeAttributable: Figure<"JPY", DocumentId>;
    readonly cloudProjects: HedgedFigure<"items", "lessThan", DocumentId>;
    readonly convenienceTranslation: Explained<{
      readonly revenues: Figure<"USD", DocumentId>;
      readonly operatingIncome: Figure<"USD", DocumentId>;
      readonly netIncomeAttributable: Figure<"USD", DocumentId>;
    }>;
    readonly reportedGrowth: {
      readonly yearOverYear: Explained<{
        readonly revenues: Figure<"ratio", DocumentId>;
        readonly networkServicesRevenues: Figure<"ratio", DocumentId>;
        readonly systemsIntegrationRevenues: Figure<"ratio", DocumentId>;
        readonly operatingIncome: Figure<"ratio", DocumentId>;
        readonly netIncomeAttributable: Figure<"ratio", DocumentId>;
      }>;
    };
  }>;
  readonly "1Q12": Explained<{
    readonly id: "1Q12";
    readonly start: "2012-04-01";
    readonly end: "2012-06-30";
    readonly revenues: Figure<"JPY", DocumentId>;
    readonly cloudRevenues: Figure<"JPY", DocumentId>;
    readonly operatingIncome: Figure<"JPY", DocumentId>;
    readonly netIncomeAttributable: Figure<"JPY", DocumentId>;
    readonly cloudProjects: HedgedFigure<"items", "approximately", DocumentId>;
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
  readonly "1Q13": Explained<{
    readonly id: "1Q13";
    readonly start: "2013-04-01";
    readonly end: "2013-06-30";
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
  readonly "1Q14": Explained<{
    readonly id: "1Q14";
    readonly start: "2014-04-01";
    readonly end: "2014-06-30";
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
  readonly "2Q14": Explained<{
    readonly id: "2Q14";
    readonly start: "2014-07-01";
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
  readonly "3Q14": Explained<{
    readonly id: "3Q14";
    readonly start: "2014-10-01";
    readonly end: "2014-12-31";
    readonly consumerMobileNetAdditions: Figure<"subscriptions", DocumentId>;
    readonly reportedGrowth: {
      readonly yearOverYear: Explained<{
        readonly revenues: Figure<"ratio", DocumentId>;
      }>;
    };
  }>;
  readonly "4Q14": Explained<{
    readonly id: "4Q14";
    readonly start: "2015-01-01";
    readonly end: "2015-03-31";
    readonly consumerMobileNetAdditions: Figure<"subscriptions", DocumentId>;
    readonly reportedGrowth: {
      readonly yearOverYear: Explained<{
        readonly revenues: Figure<"ratio", DocumentId>;
      }>;
    };
  }>;
  readonly "1Q15": Explained<{
    readonly id: "1Q15";
    readonly start: "2015-04-01";
    readonly end: "2015-06-30";
    readonly revenues: Figure<"JPY", DocumentId>;
    readonly mobileInterconnectivityCostImpact: Figure<"JPY", DocumentId>;
    readonly operatingIncome: Figure<"JPY", DocumentId>;
    readonly incomeBeforeIncomeTaxes: Figure<"JPY", DocumentId>;
    readonly netIncomeAttributable: Figure<"JPY", DocumentId>;
    readonly comprehensiveIncomeAttributable: Figure<"JPY", DocumentId>;
    readonly earningsPerShareBasic: Figure<"JPY", DocumentId>;
    readonly earningsPerShareDiluted: Figure<"JPY", DocumentId>;
    readonly consumerMobileNetAdditions: Figure<"subscriptions", DocumentId>;
    readonly reportedGrowth: {
      readonly yearOverYear: Explained<{
        readonly revenues: Figure<"ratio", DocumentId>;
        readonly operatingIncome: Figure<"ratio", DocumentId>;
        readonly netIncomeAttributable: Figure<"ratio", DocumentId>;
        readonly systemsOperationAndMaintenanceRevenues: Figure<"ratio", DocumentId>;
        readonly incomeBeforeIncomeTaxes: Figure<"ratio", DocumentId>;
      }>;
    };
  }>;
  readonly "2Q15": Explained<{
    readonly id: "2Q15";
    readonly start: "2015-07-01";
    readonly end: "2015-09-30";
    readonly networkServicesShareOfRevenues: HedgedFigure<"ratio", "lessThan", DocumentId>;
    readonly enterpriseInternetConnectivityShareOfNetworkServicesRevenues: HedgedFigure<"ratio", "approximately", DocumentId>;
    readonly consumerInternetConnectivityShareOfNetworkServicesRevenues: HedgedFigure<"ratio", "approximately", DocumentId>;
    readonly mobileSubscriptions: Figure<"subscriptions", DocumentId> & {
      readonly erratum: "mobileLinesOf2q15DoNotAddUp";
    };
    readonly enterpriseMobileSubscriptions: Figure<"subscriptions", DocumentId> & {
      readonly erratum: "mobileLinesOf2q15DoNotAddUp";
    };
    readonly consumerMobileSubscriptions: Figure<"subscriptions", DocumentId> & {
      readonly erratum: "mobileLinesOf2q15DoNotAddUp";
    };
  }>;
  readonly "3Q15": {
    readonly id: "3Q15";
    readonly start: "2015-10-01";
    readonly end: "2015-12-31";
    readonly reportedGrowth: {
      readonly yearOverYear: Explained<{
        readonly revenues: Figure<"ratio", DocumentId>;
      }>;
    };
    readonly guidance: readonly ["mobileSubscriptions"];
  };
  readonly "4Q15": {
    readonly id: "4Q15";
    readonly start: "2016-01-01";
    readonly end: "2016-03-31";
    readonly reportedGrowth: {
      readonly yearOverYear: Explained<{
        readonly revenues: Figure<"ratio", DocumentId>;
      }>;
    };
  };
  readonly "1Q16": Explained<{
    readonly id: "1Q16";
    readonly start: "2016-04-01";
    readonly end: "2016-06-30";
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
  readonly "2Q16": {
    readonly id: "2Q16";
    readonly start: "2016-07-01";
    readonly end: "2016-09-30";
    readonly reportedGrowth: {
      readonly yearOverYear: Explained<{
        readonly revenues: Figure<"ratio", DocumentId>;
      }>;
    };
  };
  readonly "3Q16": Explained<{
    readonly id: "3Q16";
    readonly start: "2016-10-01";
    readonly end: "2016-12-31";
    readonly mobileSubscriptions: Figure<"subscriptions", DocumentId>;
    readonly mvneClients: Figure<"companies", DocumentId>;
    readonly reportedGrowth: {
      readonly yearOverYear: Explained<{
        readonly revenues: Figure<"ratio", DocumentId>;
        readonly mobileSubscriptions: Figure<"ratio", DocumentId>;
      }>;
    };
  }>;
  readonly "1Q17": Explained<{
    readonly id: "1Q17";
    readonly start: "2017-04-01";
    readonly end: "2017-06-30";
    readonly revenues: Figure<"JPY", DocumentId>;
    readonly networkServicesRevenues: Figure<"JPY", DocumentId>;
    readonly recurringShareOfRevenues: Figure<"ratio", DocumentId>;
    readonly systemsIntegrationRevenues: Figure<"JPY", DocumentId>;
    readonly systemsConstructionRevenues: Figure<"JPY", DocumentId>;
    readonly systemsOperationAndMaintenanceRevenues: Figure<"JPY", DocumentId>;
    readonly operatingIncome: Figure<"JPY", DocumentId>;
    readonly netIncomeAttributable: Figure<"JPY", DocumentId>;
    readonly reportedGrowth: {
      readonly yearOverYear: Explained<{
        readonly revenues: Figure<"ratio", DocumentId>;
        readonly operatingIncome: Figure<"ratio", DocumentId>;
        readonly netIncomeAttributable: Figure<"ratio", DocumentId>;
        readonly networkServicesRevenues: Figure<"ratio", DocumentId>;
        readonly enterpriseInternetConnectivityRevenues: Figure<"ratio", DocumentId>;
        readonly consumerInternetConnectivityRevenues: Figure<"ratio", DocumentId>;
        readonly mobileServicesRevenues: Figure<"ratio", DocumentId>;
        readonly systemsIntegrationRevenues: Figure<"ratio", DocumentId>;
        readonly systemsConstructionRevenues: Figure<"ratio", DocumentId>;
        readonly systemsOperationAndMaintenanceRevenues: Figure<"ratio", DocumentId>;
      }>;
    };
  }>;
  readonly "1Q18": Explained<{
    readonly id: "1Q18";
    readonly start: "2018-04-01";
    readonly end: "2018-06-30";
    readonly revenues: Figure<"JPY", DocumentId>;
    readonly recurringShareOfRevenues: Figure<"ratio", DocumentId>;
    readonly operatingIncome: Figure<"JPY", DocumentId>;
    readonly operatingIncomeNormalized: Figure<"JPY", DocumentId>;
    readonly incomeBeforeIncomeTaxesAdjusted: Figure<"JPY", DocumentId>;
    readonly netIncomeAttributableAdjusted: Figure<"JPY", DocumentId>;
    readonly reportedGrowth: {
      readonly yearOverYear: Explained<{
        readonly revenues: Figure<"ratio", DocumentId>;
        readonly operatingIncome: Figure<"ratio", DocumentId>;
        readonly incomeBeforeIncomeTaxesAdjusted: Figure<"ratio", DocumentId>;
        readonly netIncomeAttributableAdjusted: Figure<"ratio", DocumentId>;
      }>;
    };
  }>;
  readonly "3Q18": Explained<{
    readonly id: "3Q18";
    readonly start: "2018-10-01";
    readonly end: "2018-12-31";
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
  readonly "1Q19": Explained<{
    readonly id: "1Q19";
    readonly start: "2019-04-01";
    readonly end: "2019-06-30";
    readonly revenues: Figure<"JPY", DocumentId>;
    readonly recurringShareOfRevenues: Figure<"ratio", DocumentId>;
    readonly grossProfit: Figure<"JPY", DocumentId>;
    readonly operatingIncome: Figure<"JPY", DocumentId>;
    readonly netIncomeAttributable: Figure<"JPY", DocumentId>;
    readonly mobileSubscriptions: Figure<"subscriptions", DocumentId>;
    readonly enterpriseMobileSubscriptionsIncludingMvne: Figure<"subscriptions", DocumentId>;
    readonly consumerMobileSubscriptions: Figure<"subscriptions", DocumentId>;
    readonly reportedGrowth: {
      readonly yearOverYear: Explained<{
        readonly revenues: Figure<"ratio", DocumentId>;
        readonly grossProfit: Figure<"ratio", DocumentId>;
        readonly operatingIncome: Figure<"ratio", DocumentId>;
        readonly netIncomeAttributable: Figure<"ratio", DocumentId>;
        readonly grossProfitNormalized: Figure<"ratio", DocumentId>;
        readonly operatingIncomeNormalized: Figure<"ratio", DocumentId>;
        readonly netIncomeAttributableNormalized: Figure<"ratio", DocumentId>;
        readonly mobileSubscriptions: Figure<"ratio", DocumentId>;
      }>;
    };
  }>;
  readonly "1Q20": Explained<{
    readonly id: "1Q20";
    readonly start: "2020-04-01";
    readonly end: "2020-06-30";
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
      }>;
    };
  }>;
  readonly "4Q20": Explained<{
    readonly id: "4Q20";
    readonly start: "2021-01-01";
    readonly end: "2021-03-31";
    readonly operatingMargin: Figure<"ratio", DocumentId>;
  }>;
  readonly "1Q21": Explained<{
    readonly id: "1Q21";
    readonly start: "2021-04-01";
    readonly end: "2021-06-30";
    readonly revenues: Figure<"JPY", DocumentId>;
    readonly recurringShareOfRevenues: Figure<"ratio", DocumentId>;
    readonly grossProfit: Figure<"JPY", DocumentId>;
    readonly operatingIncome: Figure<"JPY", DocumentId>;
    readonly incomeBeforeIncomeTaxes: Figure<"JPY", DocumentId>;
    readonly netIncomeAttributable: Figure<"JPY", DocumentId>;
    readonly reportedGrowth: {
      readonly yearOverYear: Explained<{
        readonly revenues: Figure<"ratio", DocumentId>;
        readonly grossProfit: Figure<"ratio", DocumentId>;
        readonly operatingIncome: Figure<"ratio", DocumentId>;
        readonly incomeBeforeIncomeTaxes: Figure<"ratio", DocumentId>;
        readonly netIncomeAttributable: Figure<"ratio", DocumentId>;
      }>;
    };
  }>;
  readonly "2Q21": Explained<{
    readonly id: "2Q21";
    readonly start: "2021-07-01";
    readonly end: "2021-09-30";
    readonly enterpriseMobileSubscriptions: Figure<"subscriptions", DocumentId>;
  }>;
  readonly "4Q21": Explained<{
    readonly id: "4Q21";
    readonly start: "2022-01-01";
    readonly end: "2022-03-31";
    readonly operatingMargin: Figure<"ratio", DocumentId>;
    readonly netIncomeAttributable: Figure<"JPY", DocumentId>;
    readonly reportedGrowth: {
      readonly yearOverYear: Explained<{
        readonly netIncomeAttributable: Figure<"ratio", DocumentId>;
      }>;
    };
  }>;
  readonly "1Q22": Explained<{
    readonly id: "1Q22";
    readonly start: "2022-04-01";
    readonly end: "2022-06-30";
    readonly revenues: Figure<"JPY", DocumentId>;
    readonly networkServicesRevenuesExcludingMobile: Figure<"JPY", DocumentId>;
    readonly mobileServicesRevenues: Figure<"JPY", DocumentId>;
    readonly enterpriseMobileRevenues: Figure<"JPY", DocumentId>;
    readonly consumerMobileRevenues: Figure<"JPY", DocumentId>;
    readonly mvneRevenues: Figure<"JPY", DocumentId>;
    readonly recurringShareOfRevenues: Figure<"ratio", DocumentId>;
    readonly networkServicesGrossProfit: Figure<"JPY", DocumentId>;
    readonly systemsIntegrationGrossProfit: Figure<"JPY", DocumentId>;
    readonly atmOperationGrossProfit: Figure<"JPY", DocumentId>;
    readonly operatingIncome: Figure<"JPY", DocumentId>;
    readonly gainOnValuationOfFunds: Figure<"JPY", DocumentId>;
    readonly incomeBeforeIncomeTaxes: Figure<"JPY", DocumentId>;
    readonly netIncomeAttributable: Figure<"JPY", DocumentId>;
    readonly earningsPerShare: Figure<"JPY", DocumentId>;
    readonly enterpriseMobileSubscriptions: Figure<"subscriptions", DocumentId>;
    readonly consumerMobileSubscriptions: Figure<"subscriptions", DocumentId>;
    readonly reportedGrowth: {
      readonly yearOverYear: Explained<{
        readonly revenues: Figure<"ratio", DocumentId>;
        readonly operatingIncome: Figure<"ratio", DocumentId>;
        readonly incomeBeforeIncomeTaxes: Figure<"ratio", DocumentId>;
        readonly netIncomeAttributable: Figure<"ratio", DocumentId>;
        readonly networkServicesRevenuesExcludingMobile: Figure<"ratio", DocumentId>;
        readonly mobileServicesRevenues: Figure<"ratio", DocumentId>;
      }>;
    };
    readonly reportedChange: Explained<{
      readonly consumerMobileRevenues: Figure<"JPY", DocumentId>;
      readonly consumerMobileSubscriptions: Figure<"subscriptions", DocumentId>;
      readonly enterpriseMobileRevenues: Figure<"JPY", DocumentId>;
    }>;
  }>;
  readonly "2Q22": Explained<{
    readonly id: "2Q22";
    readonly start: "2022-07-01";
    readonly end: "2022-09-30";
    readonly revenues: Figure<"JPY", DocumentId>;
    readonly operatingIncome: Figure<"JPY", DocumentId>;
    readonly reportedGrowth: {
      readonly yearOverYear: Explained<{
        readonly revenues: Figure<"ratio", DocumentId>;
        readonly operatingIncome: Figure<"ratio", DocumentId>;
      }>;
    };
    readonly reportedChange: Explained<{
      readonly consumerMobileSubscriptions: Figure<"subscriptions", DocumentId>;
    }>;
  }>;
  readonly "3Q22": Explained<{
    readonly id: "3Q22";
    readonly start: "2022-10-01";
    readonly end: "2022-12-31";
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
  readonly "4Q22": Explained<{
    readonly id: "4Q22";
    readonly start: "2023-01-01";
    readonly end: "2023-03-31";
    readonly revenues: Figure<"JPY", DocumentId>;
    readonly operatingIncome: Figure<"JPY", DocumentId>;
    readonly operatingMargin: Figure<"ratio", DocumentId>;
    readonly netIncomeAttributable: Figure<"JPY", DocumentId>;
    readonly reportedGrowth: {
      readonly yearOverYear: Explained<{
        readonly revenues: Figure<"ratio", DocumentId>;
        readonly operatingIncome: Figure<"ratio", DocumentId>;
        readonly netIncomeAttributable: Figure<"ratio", DocumentId>;
      }>;
    };
  }>;
  readonly "1Q23": Explained<{
    readonly id: "1Q23";
    readonly start: "2023-04-01";
    readonly end: "2023-06-30";
    readonly revenues: Figure<"JPY", DocumentId>;
    readonly enterpriseInternetConnectivityRevenues: Figure<"JPY", DocumentId>;
    readonly outsourcingRevenues: Figure<"JPY", DocumentId>;
    readonly wanServicesRevenues: Figure<"JPY", DocumentId>;
    readonly networkServicesGrossProfit: Figure<"JPY", DocumentId>;
    readonly systemsIntegrationGrossProfit: Figure<"JPY", DocumentId>;
    readonly atmOperationGrossProfit: Figure<"JPY", DocumentId>;
    readonly operatingIncome: Figure<"JPY", DocumentId>;
    readonly operatingMargin: Figure<"ratio", DocumentId>;
    readonly gainOnValuationOfFunds: Figure<"JPY", DocumentId>;
    readonly incomeBeforeIncomeTaxes: Figure<"JPY", DocumentId>;
    readonly equityInNetIncomeOfEquityMethodInvestees: Figure<"JPY", DocumentId>;
    readonly equityInNetIncomeOfDecurret: Figure<"JPY", DocumentId>;
    readonly netIncomeAttributable: Figure<"JPY", DocumentId>;
    readonly shareholdersEquityRatio: Figure<"ratio", DocumentId>;
    readonly earningsPerShare: Figure<"JPY", DocumentId>;
    readonly reportedGrowth: {
      readonly yearOverYear: Explained<{
        readonly networkServicesGrossProfit: Figure<"ratio", DocumentId>;
        readonly systemsIntegrationGrossProfit: Figure<"ratio", DocumentId>;
        readonly revenues: Figure<"ratio", DocumentId>;
        readonly operatingIncome: Figure<"ratio", DocumentId>;
        readonly incomeBeforeIncomeTaxes: Figure<"ratio", DocumentId>;
        readonly netIncomeAttributable: Figure<"ratio", DocumentId>;
        readonly networkServicesRevenuesExcludingMobile: Figure<"ratio", DocumentId>;
        readonly systemsConstructionRevenues: Figure<"ratio", DocumentId>;
        readonly systemsOperationAndMaintenanceRevenues: Figure<"ratio", DocumentId>;
        readonly sellingGeneralAndAdministrativeExpenses: Figure<"ratio", DocumentId>;
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
  }>;
  readonly "2Q23": Explained<{
    readonly id: "2Q23";
    readonly start: "2023-07-01";
    readonly end: "2023-09-30";
    readonly enterpriseMobileSubscriptions: HedgedFigure<"subscriptions", "moreThan", DocumentId>;
    readonly consumerMobileSubscriptions: Figure<"subscriptions", DocumentId>;
    readonly consumerMobileSubscriptionsOnOldPlans: Figure<"subscriptions", DocumentId>;
    readonly reportedChange: Explained<{
      readonly consumerMobileSubscriptions: Figure<"subscriptions", DocumentId>;
    }>;
  }>;
  readonly "3Q23": Explained<{
    readonly id: "3Q23";
    readonly start: "2023-10-01";
    readonly end: "2023-12-31";
    readonly revenues: Figure<"JPY", DocumentId>;
    readonly operatingIncome: Figure<"JPY", DocumentId>;
    readonly operatingMargin: Figure<"ratio", DocumentId>;
    readonly netIncomeAttributable: Figure<"JPY", DocumentId>;
    readonly reportedGrowth: {
      readonly yearOverYear: Explained<{
        readonly revenues: Figure<"ratio", DocumentId>;
        readonly operatingIncome: Figure<"ratio", DocumentId>;
        readonly netIncomeAttributable: Figure<"ratio", DocumentId>;
      }>;
    };
    readonly reportedChange: Explained<{
      readonly operatingMargin: Figure<"ratio", DocumentId>;
    }>;
  }>;
  readonly "4Q23": Explained<{
    readonly id: "4Q23";
    readonly start: "2024-01-01";
    readonly end: "2024-03-31";
    readonly revenues: Figure<"JPY", DocumentId>;
    readonly operatingIncome: Figure<"JPY", DocumentId>;
    readonly operatingMargin: Figure<"ratio", DocumentId>;
    readonly netIncomeAttributable: Figure<"JPY", DocumentId>;
    readonly reportedGrowth: {
      readonly yearOverYear: Explained<{
        readonly netIncomeAttributable: Figure<"ratio", DocumentId> & {
          readonly erratum: "growthOfNetIncomeIn4q23Differs";
        };
        readonly revenues: Figure<"ratio", DocumentId>;
        readonly operatingIncome: Figure<"ratio", DocumentId>;
      }>;
    };
  }>;
  readonly "1Q24": Explained<{
    readonly id: "1Q24";
    readonly start: "2024-04-01";
    readonly end: "2024-06-30";
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
    readonly shareholdersEquityRatio: Figure<"ratio", DocumentId>;
    readonly reportedGrowth: {
      readonly yearOverYear: Explained<{
        readonly revenues: Figure<"ratio", DocumentId>;
        readonly operatingIncome: Figure<"ratio", DocumentId>;
        readonly netIncomeAttributable: Figure<"ratio", DocumentId>;
        readonly enterpriseInternetConnectivityRevenues: Figure<"ratio", DocumentId>;
        readonly outsourcingRevenues: Figure<"ratio", DocumentId> & {
          readonly erratum: "growthOfOutsourcingIn1q24Differs";
        };
        readonly wanServicesRevenues: Figure<"ratio", DocumentId>;
        readonly ipServicesRevenues: Figure<"ratio", DocumentId>;
        readonly securityRevenues: Figure<"ratio", DocumentId>;
      }>;
    };
    readonly reportedChange: Explained<{
      readonly operatingMargin: Figure<"ratio", DocumentId>;
    }>;
  }>;
  readonly "4Q24": Explained<{
    readonly id: "4Q24";
    readonly start: "2025-01-01";
    readonly end: "2025-03-31";
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
  readonly "2Q25": Explained<{
    readonly id: "2Q25";
    readonly start: "2025-07-01";
    readonly end: "2025-09-30";
    readonly enterpriseMobileSubscriptions: Figure<"subscriptions", DocumentId>;
    readonly mvneSubscriptions: Figure<"subscriptions", DocumentId>;
    readonly consumerMobileSubscriptions: Figure<"subscriptions", DocumentId>;
    readonly gigaPlanSubscriptions: Figure<"subscriptions", DocumentId>;
    readonly mvneClients: Figure<"companies", DocumentId>;
  }>;
};

/** What the documents say of single quarters, by period. What no document states is not in the type. */
export const quarters = /* @__PURE__ */ lazyFigures<QuarterRecords>(facts, "quarters", {
  "1Q99": '{"id":"1Q99","start":"1999-04-01","end":"1999-06-30"}',
  "1Q00": '{"id":"1Q00","start":"2000-04-01","end":"2000-06-30"}',
  "2Q00": '{"id":"2Q00","start":"2000-07-01","end":"2000-09-30"}',
  "3Q01": '{"id":"3Q01","start":"2001-10-01","end":"2001-12-31"}',
  "4Q01": '{"id":"4Q01","start":"2002-01-01","end":"2002-03-31"}',
  "1Q02": '{"id":"1Q02","start":"2002-04-01","end":"2002-06-30"}',
  "2Q02": '{"id":"2Q02","start":"2002-07-01","end":"2002-09-30"}',
  "3Q02": '{"id":"3Q02",\
"start":"2002-10-01",\
"end":"2002-12-31",\
"notes":[{"topic":"temporaryLoss","summary":"The company calls the wider operating loss temporary.","period":"3Q02","metric":"operatingIncome","printed":"temporarily expanded","document":"iij-3q02-presentation","locator":"3Q02 Highlights > In 3Q02"},\
{"topic":"networkInvestment","summary":"The operating loss is put down mainly to spending on a stronger network for broadband traffic.","period":"3Q02","metric":"operatingIncome","printed":"investments needed to reinforce network infrastructure","document":"iij-3q02-presentation","locator":"3Q02 Highlights > In 3Q02"}]}',
  "4Q02": '{"id":"4Q02",\
"start":"2003-01-01",\
"end":"2003-03-31",\
"guidance":["revenues","operatingIncome","systemsIntegrationRevenues","largeSystemsIntegrationContracts"]}',
  "1Q03": '{"id":"1Q03","start":"2003-04-01","end":"2003-06-30"}',
  "2Q03": '{"id":"2Q03",\
"start":"2003-07-01",\
"end":"2003-09-30",\
"guidance":["operatingIncome"]}',
  "4Q03": '{"id":"4Q03","start":"2004-01-01","end":"2004-03-31"}',
  "1Q04": '{"id":"1Q04","start":"2004-04-01","end":"2004-06-30"}',
  "1Q05": '{"id":"1Q05","start":"2005-04-01","end":"2005-06-30"}',
  "3Q06": '{"id":"3Q06","start":"2006-10-01","end":"2006-12-31"}',
  "1Q07": '{"id":"1Q07","start":"2007-04-01","end":"2007-06-30"}',
  "3Q07": '{"id":"3Q07","start":"2007-10-01","end":"2007-12-31"}',
  "4Q07": '{"id":"4Q07","start":"2008-01-01","end":"2008-03-31"}',
  "1Q08": '{"id":"1Q08","start":"2008-04-01","end":"2008-06-30"}',
  "4Q08": '{"id":"4Q08","start":"2009-01-01","end":"2009-03-31"}',
  "1Q09": '{"id":"1Q09","start":"2009-04-01","end":"2009-06-30"}',
  "2Q09": '{"id":"2Q09","start":"2009-07-01","end":"2009-09-30"}',
  "4Q09": '{"id":"4Q09","start":"2010-01-01","end":"2010-03-31"}',
  "4Q10": '{"id":"4Q10","start":"2011-01-01","end":"2011-03-31"}',
  "1Q11": '{"id":"1Q11","start":"2011-04-01","end":"2011-06-30"}',
  "1Q12": '{"id":"1Q12","start":"2012-04-01","end":"2012-06-30"}',
  "1Q13": '{"id":"1Q13","start":"2013-04-01","end":"2013-06-30"}',
  "1Q14": '{"id":"1Q14","start":"2014-04-01","end":"2014-06-30"}',
  "2Q14": '{"id":"2Q14","start":"2014-07-01","end":"2014-09-30"}',
  "3Q14": '{"id":"3Q14","start":"2014-10-01","end":"2014-12-31"}',
  "4Q14": '{"id":"4Q14","start":"2015-01-01","end":"2015-03-31"}',
  "1Q15": '{"id":"1Q15","start":"2015-04-01","end":"2015-06-30"}',
  "2Q15": '{"id":"2Q15","start":"2015-07-01","end":"2015-09-30"}',
  "3Q15": '{"id":"3Q15",\
"start":"2015-10-01",\
"end":"2015-12-31",\
"guidance":["mobileSubscriptions"]}',
  "4Q15": '{"id":"4Q15","start":"2016-01-01","end":"2016-03-31"}',
  "1Q16": '{"id":"1Q16","start":"2016-04-01","end":"2016-06-30"}',
  "2Q16": '{"id":"2Q16","start":"2016-07-01","end":"2016-09-30"}',
  "3Q16": '{"id":"3Q16","start":"2016-10-01","end":"2016-12-31"}',
  "1Q17": '{"id":"1Q17","start":"2017-04-01","end":"2017-06-30"}',
  "1Q18": '{"id":"1Q18","start":"2018-04-01","end":"2018-06-30"}',
  "3Q18": '{"id":"3Q18","start":"2018-10-01","end":"2018-12-31"}',
  "1Q19": '{"id":"1Q19","start":"2019-04-01","end":"2019-06-30"}',
  "1Q20": '{"id":"1Q20","start":"2020-04-01","end":"2020-06-30"}',
  "4Q20": '{"id":"4Q20","start":"2021-01-01","end":"2021-03-31"}',
  "1Q21": '{"id":"1Q21","start":"2021-04-01","end":"2021-06-30"}',
  "2Q21": '{"id":"2Q21","start":"2021-07-01","end":"2021-09-30"}',
  "4Q21": '{"id":"4Q21","start":"2022-01-01","end":"2022-03-31"}',
  "1Q22": '{"id":"1Q22","start":"2022-04-01","end":"2022-06-30"}',
  "2Q22": '{"id":"2Q22","start":"2022-07-01","end":"2022-09-30"}',
  "3Q22": '{"id":"3Q22","start":"2022-10-01","end":"2022-12-31"}',
  "4Q22": '{"id":"4Q22","start":"2023-01-01","end":"2023-03-31"}',
  "1Q23": '{"id":"1Q23","start":"2023-04-01","end":"2023-06-30"}',
  "2Q23": '{"id":"2Q23","start":"2023-07-01","end":"2023-09-30"}',
  "3Q23": '{"id":"3Q23","start":"2023-10-01","end":"2023-12-31"}',
  "4Q23": '{"id":"4Q23","start":"2024-01-01","end":"2024-03-31"}',
  "1Q24": '{"id":"1Q24","start":"2024-04-01","end":"2024-06-30"}',
  "4Q24": '{"id":"4Q24","start":"2025-01-01","end":"2025-03-31"}',
  "2Q25": '{"id":"2Q25","start":"2025-07-01","end":"2025-09-30"}',
});
