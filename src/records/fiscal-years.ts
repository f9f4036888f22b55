// Derived from src/documents by `npm run derive`; not to be edited.
import type { Evidence, Figure, HedgedFigure, Note } from "../model/figure.js";
import { lazyRecord } from "../model/lazy-record.js";
import { facts } from "./facts.js";

/** What `fiscalYears` holds, each part as far as it is disclosed. */
export type FiscalYearRecords = {
  readonly "FY1998": {
    readonly "id": "FY1998";
    readonly "start": "1998-04-01";
    readonly "end": "1999-03-31";
    readonly "label": Evidence;
    readonly "notes": readonly [Note];
  };
  readonly "FY2000": {
    readonly "id": "FY2000";
    readonly "start": "2000-04-01";
    readonly "end": "2001-03-31";
    readonly "netIncome": Figure<"JPY">;
    readonly "convenienceTranslation": {
      readonly "netIncome": Figure<"USD">;
    };
  };
  readonly "FY2001": {
    readonly "id": "FY2001";
    readonly "start": "2001-04-01";
    readonly "end": "2002-03-31";
    readonly "revenues": Figure<"JPY">;
    readonly "operatingIncome": Figure<"JPY">;
    readonly "equityInNetIncomeOfCrosswave": Figure<"JPY">;
    readonly "netIncome": Figure<"JPY">;
    readonly "adjustedEbitda": Figure<"JPY">;
    readonly "convenienceTranslation": {
      readonly "revenues": Figure<"USD">;
      readonly "netIncome": Figure<"USD">;
    };
  };
  readonly "9M02": {
    readonly "id": "9M02";
    readonly "start": "2002-04-01";
    readonly "end": "2002-12-31";
    readonly "label": Evidence;
    readonly "notes": readonly [Note];
  };
  readonly "FY2002": {
    readonly "id": "FY2002";
    readonly "start": "2002-04-01";
    readonly "end": "2003-03-31";
    readonly "revenues": Figure<"JPY">;
    readonly "operatingIncome": Figure<"JPY">;
    readonly "netIncome": Figure<"JPY">;
    readonly "adjustedEbitda": Figure<"JPY">;
    readonly "reportedGrowth": {
      readonly "yearOverYear": {
        readonly "revenues": Figure<"ratio">;
      };
    };
    readonly "guidance": readonly ["revenuesGrowth", "revenues"];
  };
  readonly "FY2003": {
    readonly "id": "FY2003";
    readonly "start": "2003-04-01";
    readonly "end": "2004-03-31";
    readonly "backboneShareOfConnectivityCost": HedgedFigure<"ratio", "approximately">;
    readonly "reportedChange": {
      readonly "backboneCost": HedgedFigure<"ratio", "approximately">;
    };
    readonly "guidance": readonly ["revenuesGrowth"];
  };
  readonly "FY2006": {
    readonly "id": "FY2006";
    readonly "start": "2006-04-01";
    readonly "end": "2007-03-31";
    readonly "revenues": Figure<"JPY">;
    readonly "connectivityAndValueAddedServicesRevenues": Figure<"JPY">;
    readonly "systemsIntegrationRevenues": Figure<"JPY">;
    readonly "operatingIncome": Figure<"JPY">;
    readonly "impairmentOfIpMobileShares": Figure<"JPY">;
    readonly "dedicatedAccessContracts": Figure<"contracts">;
    readonly "gigabitServiceContracts": Figure<"contracts">;
    readonly "dedicatedAccessBandwidth": Figure<"bit/s">;
    readonly "reportedGrowth": {
      readonly "yearOverYear": {
        readonly "revenues": Figure<"ratio">;
        readonly "operatingIncome": Figure<"ratio">;
        readonly "connectivityAndValueAddedServicesRevenues": Figure<"ratio">;
        readonly "systemsIntegrationRevenues": Figure<"ratio">;
      };
    };
    readonly "reportedChange": {
      readonly "gigabitServiceContracts": Figure<"contracts">;
      readonly "dedicatedAccessContracts": Figure<"contracts">;
      readonly "dedicatedAccessBandwidth": Figure<"bit/s">;
    };
  };
  readonly "9M07": {
    readonly "id": "9M07";
    readonly "start": "2007-04-01";
    readonly "end": "2007-12-31";
    readonly "deferredTaxExpense": Figure<"JPY">;
  };
  readonly "FY2007": {
    readonly "id": "FY2007";
    readonly "start": "2007-04-01";
    readonly "end": "2008-03-31";
    readonly "revenues": Figure<"JPY">;
    readonly "operatingIncome": Figure<"JPY">;
    readonly "operatingMargin": Figure<"ratio">;
    readonly "incomeBeforeIncomeTaxes": Figure<"JPY">;
    readonly "deferredTaxExpense": Figure<"JPY">;
    readonly "netIncome": Figure<"JPY">;
    readonly "earningsPerShareBasic": Figure<"JPY">;
    readonly "gigabitServiceContracts": Figure<"contracts">;
    readonly "reportedGrowth": {
      readonly "yearOverYear": {
        readonly "revenues": Figure<"ratio">;
        readonly "operatingIncome": Figure<"ratio">;
      };
    };
    readonly "reportedChange": {
      readonly "operatingMargin": Figure<"ratio">;
    };
    readonly "guidance": readonly ["revenues", "revenuesGrowth", "operatingIncome", "operatingIncomeGrowth", "netIncome", "netIncomeGrowth"];
  };
  readonly "9M08": {
    readonly "id": "9M08";
    readonly "start": "2008-04-01";
    readonly "end": "2008-12-31";
    readonly "revenues": Figure<"JPY">;
    readonly "recurringShareOfRevenues": Figure<"ratio">;
    readonly "operatingIncome": Figure<"JPY">;
    readonly "newSubsidiariesOperatingIncome": Figure<"JPY">;
    readonly "deferredTaxExpense": Figure<"JPY">;
    readonly "netIncome": Figure<"JPY">;
    readonly "convenienceTranslation": {
      readonly "revenues": Figure<"USD">;
      readonly "operatingIncome": Figure<"USD">;
      readonly "netIncome": Figure<"USD">;
    };
    readonly "reportedGrowth": {
      readonly "yearOverYear": {
        readonly "revenues": Figure<"ratio">;
        readonly "recurringRevenues": Figure<"ratio">;
        readonly "operatingIncome": Figure<"ratio">;
        readonly "netIncome": Figure<"ratio">;
        readonly "connectivityRevenues": Figure<"ratio">;
        readonly "outsourcingRevenues": Figure<"ratio">;
        readonly "systemsOperationAndMaintenanceRevenues": Figure<"ratio">;
      };
    };
  };
  readonly "FY2008": {
    readonly "id": "FY2008";
    readonly "start": "2008-04-01";
    readonly "end": "2009-03-31";
    readonly "revenues": Figure<"JPY">;
    readonly "operatingIncome": Figure<"JPY">;
    readonly "newSubsidiariesOperatingIncome": Figure<"JPY">;
    readonly "deferredTaxExpense": Figure<"JPY">;
    readonly "netIncome": Figure<"JPY">;
    readonly "convenienceTranslation": {
      readonly "revenues": Figure<"USD">;
      readonly "operatingIncome": Figure<"USD">;
      readonly "netIncome": Figure<"USD">;
    };
    readonly "reportedGrowth": {
      readonly "yearOverYear": {
        readonly "revenues": Figure<"ratio">;
        readonly "recurringRevenues": Figure<"ratio">;
        readonly "systemsConstructionRevenues": Figure<"ratio">;
        readonly "operatingIncome": Figure<"ratio">;
        readonly "netIncome": Figure<"ratio">;
      };
    };
    readonly "guidance": readonly ["revenues", "revenuesGrowth", "operatingIncome", "operatingIncomeGrowth", "netIncome", "incomeBeforeIncomeTaxes", "earningsPerShareBasic", "weightedAverageShares"];
  };
  readonly "9M09": {
    readonly "id": "9M09";
    readonly "start": "2009-04-01";
    readonly "end": "2009-12-31";
    readonly "revenues": Figure<"JPY">;
    readonly "operatingIncome": Figure<"JPY">;
    readonly "atmOperationOperatingIncome": Figure<"JPY">;
    readonly "otherIncomeNet": Figure<"JPY">;
    readonly "incomeBeforeIncomeTaxes": Figure<"JPY">;
    readonly "incomeTaxExpense": Figure<"JPY">;
    readonly "deferredTaxExpense": Figure<"JPY">;
    readonly "equityInNetIncomeOfEquityMethodInvestees": Figure<"JPY">;
    readonly "netIncome": Figure<"JPY">;
    readonly "netLossAttributableToNoncontrollingInterests": Figure<"JPY">;
    readonly "netIncomeAttributable": Figure<"JPY">;
    readonly "adjustedEbitda": Figure<"JPY">;
    readonly "depreciationAndAmortization": Figure<"JPY">;
    readonly "convenienceTranslation": {
      readonly "revenues": Figure<"USD">;
      readonly "operatingIncome": Figure<"USD">;
      readonly "netIncomeAttributable": Figure<"USD">;
      readonly "atmOperationOperatingIncome": Figure<"USD">;
    };
    readonly "reportedGrowth": {
      readonly "yearOverYear": {
        readonly "revenues": Figure<"ratio">;
        readonly "operatingIncome": Figure<"ratio">;
        readonly "atmOperationOperatingLoss": Figure<"ratio">;
        readonly "netIncomeAttributable": Figure<"ratio">;
      };
    };
  };
  readonly "FY2009": {
    readonly "id": "FY2009";
    readonly "start": "2009-04-01";
    readonly "end": "2010-03-31";
    readonly "revenues": Figure<"JPY">;
    readonly "operatingIncome": Figure<"JPY">;
    readonly "atmOperationOperatingIncome": Figure<"JPY">;
    readonly "netIncomeAttributable": Figure<"JPY">;
    readonly "dividendsPerShare": Figure<"JPY">;
    readonly "convenienceTranslation": {
      readonly "revenues": Figure<"USD">;
      readonly "operatingIncome": Figure<"USD">;
      readonly "netIncomeAttributable": Figure<"USD">;
      readonly "atmOperationOperatingIncome": Figure<"USD">;
    };
    readonly "reportedGrowth": {
      readonly "yearOverYear": {
        readonly "revenues": Figure<"ratio">;
        readonly "operatingIncome": Figure<"ratio">;
        readonly "netIncomeAttributable": Figure<"ratio">;
      };
    };
    readonly "guidance": readonly ["revenues", "operatingIncome", "incomeBeforeIncomeTaxes", "netIncome", "dividendsPerShare", "yearEndDividendsPerShare"];
  };
  readonly "9M10": {
    readonly "id": "9M10";
    readonly "start": "2010-04-01";
    readonly "end": "2010-12-31";
    readonly "operatingIncome": Figure<"JPY">;
    readonly "otherIncomeNet": Figure<"JPY">;
    readonly "incomeBeforeIncomeTaxes": Figure<"JPY">;
    readonly "incomeTaxExpense": Figure<"JPY">;
    readonly "deferredTaxExpense": Figure<"JPY">;
    readonly "equityInNetIncomeOfEquityMethodInvestees": Figure<"JPY">;
    readonly "netIncome": Figure<"JPY">;
    readonly "netLossAttributableToNoncontrollingInterests": Figure<"JPY">;
    readonly "netIncomeAttributable": Figure<"JPY">;
    readonly "adjustedEbitda": Figure<"JPY">;
    readonly "depreciationAndAmortization": Figure<"JPY">;
    readonly "totalAssets": Figure<"JPY">;
    readonly "reportedGrowth": {
      readonly "yearOverYear": {
        readonly "incomeBeforeIncomeTaxes": Figure<"ratio">;
        readonly "netIncome": Figure<"ratio">;
        readonly "netIncomeAttributable": Figure<"ratio">;
      };
    };
    readonly "reportedChange": {
      readonly "totalAssets": Figure<"JPY">;
      readonly "accountsReceivable": Figure<"JPY">;
      readonly "prepaidExpenses": Figure<"JPY">;
      readonly "deferredTaxAssets": Figure<"JPY">;
      readonly "otherIntangibleAssets": Figure<"JPY">;
      readonly "propertyAndEquipment": Figure<"JPY">;
      readonly "goodwill": Figure<"JPY">;
      readonly "shortTermBorrowings": Figure<"JPY">;
    };
  };
  readonly "FY2010": {
    readonly "id": "FY2010";
    readonly "start": "2010-04-01";
    readonly "end": "2011-03-31";
    readonly "revenues": Figure<"JPY">;
    readonly "operatingIncome": Figure<"JPY">;
    readonly "netIncomeAttributable": Figure<"JPY">;
    readonly "reportedGrowth": {
      readonly "yearOverYear": {
        readonly "revenues": Figure<"ratio">;
        readonly "systemsIntegrationRevenues": Figure<"ratio">;
        readonly "operatingIncome": Figure<"ratio">;
        readonly "netIncomeAttributable": Figure<"ratio">;
      };
    };
    readonly "convenienceTranslation": {
      readonly "netIncomeAttributable": Figure<"USD">;
    };
    readonly "guidance": readonly ["revenues", "operatingIncome", "operatingMarginChangePerYear", "incomeBeforeIncomeTaxes", "netIncomeAttributable", "dividendsPerShare"];
  };
  readonly "9M11": {
    readonly "id": "9M11";
    readonly "start": "2011-04-01";
    readonly "end": "2011-12-31";
    readonly "operatingIncome": Figure<"JPY">;
    readonly "otherIncomeNet": Figure<"JPY">;
    readonly "incomeTaxExpense": Figure<"JPY">;
    readonly "equityInNetIncomeOfEquityMethodInvestees": Figure<"JPY">;
    readonly "netIncome": Figure<"JPY">;
    readonly "netLossAttributableToNoncontrollingInterests": Figure<"JPY">;
    readonly "netIncomeAttributable": Figure<"JPY">;
    readonly "adjustedEbitda": Figure<"JPY">;
    readonly "depreciationAndAmortization": Figure<"JPY">;
    readonly "purchasesOfPropertyAndEquipment": Figure<"JPY">;
    readonly "assetsAcquiredByCapitalLeases": Figure<"JPY">;
    readonly "capitalExpenditures": Figure<"JPY">;
  };
  readonly "FY2011": {
    readonly "id": "FY2011";
    readonly "start": "2011-04-01";
    readonly "end": "2012-03-31";
    readonly "revenues": Figure<"JPY">;
    readonly "operatingIncome": Figure<"JPY">;
    readonly "interimDividendsPerShare": Figure<"JPY">;
    readonly "yearEndDividendsPerShare": Figure<"JPY">;
    readonly "dividendsPerShare": Figure<"JPY">;
    readonly "guidance": readonly ["revenues", "operatingIncome", "incomeBeforeIncomeTaxes", "netIncomeAttributable", "dividendsPerShare"];
  };
  readonly "9M12": {
    readonly "id": "9M12";
    readonly "start": "2012-04-01";
    readonly "end": "2012-12-31";
    readonly "revenues": Figure<"JPY">;
    readonly "operatingIncome": Figure<"JPY">;
    readonly "otherIncomeNet": Figure<"JPY">;
    readonly "incomeTaxExpense": Figure<"JPY">;
    readonly "equityInNetIncomeOfEquityMethodInvestees": Figure<"JPY">;
    readonly "netIncome": Figure<"JPY">;
    readonly "netLossAttributableToNoncontrollingInterests": Figure<"JPY">;
    readonly "netIncomeAttributable": Figure<"JPY">;
    readonly "adjustedEbitda": Figure<"JPY">;
    readonly "depreciationAndAmortization": Figure<"JPY">;
    readonly "purchasesOfPropertyAndEquipment": Figure<"JPY">;
    readonly "assetsAcquiredByCapitalLeases": Figure<"JPY">;
    readonly "capitalExpenditures": Figure<"JPY">;
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
  };
  readonly "FY2012": {
    readonly "id": "FY2012";
    readonly "start": "2012-04-01";
    readonly "end": "2013-03-31";
    readonly "revenues": Figure<"JPY">;
    readonly "operatingIncome": Figure<"JPY">;
    readonly "netIncomeAttributable": Figure<"JPY">;
    readonly "interimDividendsPerShare": Figure<"JPY">;
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
    readonly "milestones": {
      readonly "revenuesAboveHundredBillionYen": {
        readonly "threshold": Figure<"JPY">;
      };
    };
    readonly "guidance": readonly ["yearEndDividendsPerShare", "dividendsPerShare", "dividendsPerShareChange"];
  };
  readonly "9M13": {
    readonly "id": "9M13";
    readonly "start": "2013-04-01";
    readonly "end": "2013-12-31";
    readonly "revenues": Figure<"JPY">;
    readonly "operatingIncome": Figure<"JPY">;
    readonly "incomeBeforeIncomeTaxes": Figure<"JPY">;
    readonly "netIncomeAttributable": Figure<"JPY">;
    readonly "comprehensiveIncomeAttributable": Figure<"JPY">;
    readonly "earningsPerShareBasic": Figure<"JPY">;
    readonly "earningsPerShareDiluted": Figure<"JPY">;
    readonly "reportedGrowth": {
      readonly "yearOverYear": {
        readonly "revenues": Figure<"ratio">;
        readonly "operatingIncome": Figure<"ratio">;
        readonly "netIncomeAttributable": Figure<"ratio">;
        readonly "incomeBeforeIncomeTaxes": Figure<"ratio">;
        readonly "comprehensiveIncomeAttributable": Figure<"ratio">;
      };
    };
  };
  readonly "FY2013": {
    readonly "id": "FY2013";
    readonly "start": "2013-04-01";
    readonly "end": "2014-03-31";
    readonly "revenues": Figure<"JPY">;
    readonly "operatingIncome": Figure<"JPY">;
    readonly "netIncomeAttributable": Figure<"JPY">;
    readonly "totalAssets": Figure<"JPY">;
    readonly "shareholdersEquity": Figure<"JPY">;
    readonly "totalEquity": Figure<"JPY">;
    readonly "shareholdersEquityRatio": Figure<"ratio">;
    readonly "reportedGrowth": {
      readonly "yearOverYear": {
        readonly "revenues": Figure<"ratio">;
        readonly "operatingIncome": Figure<"ratio">;
        readonly "netIncomeAttributable": Figure<"ratio">;
      };
    };
    readonly "guidance": readonly ["revenues", "revenuesGrowth", "operatingIncome", "operatingIncomeGrowth", "netIncomeAttributable", "netIncomeAttributableGrowth", "dividendsPerShare", "dividendsPerShareGrowth"];
  };
  readonly "9M14": {
    readonly "id": "9M14";
    readonly "start": "2014-04-01";
    readonly "end": "2014-12-31";
    readonly "revenues": Figure<"JPY">;
    readonly "operatingIncome": Figure<"JPY">;
    readonly "incomeBeforeIncomeTaxes": Figure<"JPY">;
    readonly "netIncomeAttributable": Figure<"JPY">;
    readonly "comprehensiveIncomeAttributable": Figure<"JPY">;
    readonly "totalAssets": Figure<"JPY">;
    readonly "shareholdersEquity": Figure<"JPY">;
    readonly "totalEquity": Figure<"JPY">;
    readonly "shareholdersEquityRatio": Figure<"ratio">;
    readonly "earningsPerShareBasic": Figure<"JPY">;
    readonly "earningsPerShareDiluted": Figure<"JPY">;
    readonly "reportedGrowth": {
      readonly "yearOverYear": {
        readonly "revenues": Figure<"ratio">;
        readonly "operatingIncome": Figure<"ratio">;
        readonly "incomeBeforeIncomeTaxes": Figure<"ratio">;
        readonly "netIncomeAttributable": Figure<"ratio">;
        readonly "comprehensiveIncomeAttributable": Figure<"ratio">;
      };
    };
  };
  readonly "FY2014": {
    readonly "id": "FY2014";
    readonly "start": "2014-04-01";
    readonly "end": "2015-03-31";
    readonly "revenues": Figure<"JPY">;
    readonly "operatingIncome": Figure<"JPY">;
    readonly "operatingMargin": Figure<"ratio">;
    readonly "incomeBeforeIncomeTaxes": Figure<"JPY">;
    readonly "equityInNetIncomeOfEquityMethodInvestees": Figure<"JPY">;
    readonly "netIncomeAttributable": Figure<"JPY">;
    readonly "comprehensiveIncomeAttributable": Figure<"JPY">;
    readonly "returnOnEquity": Figure<"ratio">;
    readonly "incomeBeforeIncomeTaxesToTotalAssets": Figure<"ratio">;
    readonly "earningsPerShareBasic": Figure<"JPY">;
    readonly "earningsPerShareDiluted": Figure<"JPY">;
    readonly "reportedChange": {
      readonly "mobileInterconnectivityCharge": Figure<"ratio">;
    };
    readonly "reportedGrowth": {
      readonly "yearOverYear": {
        readonly "revenues": Figure<"ratio">;
        readonly "operatingIncome": Figure<"ratio">;
        readonly "incomeBeforeIncomeTaxes": Figure<"ratio">;
        readonly "netIncomeAttributable": Figure<"ratio">;
        readonly "comprehensiveIncomeAttributable": Figure<"ratio">;
      };
    };
    readonly "guidance": readonly ["revenues", "revenuesGrowth", "operatingIncome", "operatingIncomeGrowth", "netIncomeAttributable", "netIncomeAttributableGrowth", "dividendsPerShare"];
  };
  readonly "9M15": {
    readonly "id": "9M15";
    readonly "start": "2015-04-01";
    readonly "end": "2015-12-31";
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
  readonly "FY2015": {
    readonly "id": "FY2015";
    readonly "start": "2015-04-01";
    readonly "end": "2016-03-31";
    readonly "revenues": Figure<"JPY">;
    readonly "operatingIncome": Figure<"JPY">;
    readonly "operatingMargin": Figure<"ratio">;
    readonly "incomeBeforeIncomeTaxes": Figure<"JPY">;
    readonly "equityInNetIncomeOfEquityMethodInvestees": Figure<"JPY">;
    readonly "netIncomeAttributable": Figure<"JPY">;
    readonly "comprehensiveIncomeAttributable": Figure<"JPY">;
    readonly "returnOnEquity": Figure<"ratio">;
    readonly "incomeBeforeIncomeTaxesToTotalAssets": Figure<"ratio">;
    readonly "totalAssets": Figure<"JPY">;
    readonly "shareholdersEquity": Figure<"JPY">;
    readonly "totalEquity": Figure<"JPY">;
    readonly "shareholdersEquityRatio": Figure<"ratio">;
    readonly "earningsPerShareBasic": Figure<"JPY">;
    readonly "earningsPerShareDiluted": Figure<"JPY">;
    readonly "reportedGrowth": {
      readonly "yearOverYear": {
        readonly "revenues": Figure<"ratio">;
        readonly "operatingIncome": Figure<"ratio">;
        readonly "incomeBeforeIncomeTaxes": Figure<"ratio">;
        readonly "netIncomeAttributable": Figure<"ratio">;
        readonly "comprehensiveIncomeAttributable": Figure<"ratio">;
      };
    };
  };
  readonly "9M16": {
    readonly "id": "9M16";
    readonly "start": "2016-04-01";
    readonly "end": "2016-12-31";
    readonly "revenues": Figure<"JPY">;
    readonly "mobileServicesRevenues": Figure<"JPY">;
    readonly "operatingIncome": Figure<"JPY">;
    readonly "netIncomeAttributable": Figure<"JPY">;
    readonly "reportedGrowth": {
      readonly "yearOverYear": {
        readonly "revenues": Figure<"ratio">;
        readonly "operatingIncome": Figure<"ratio">;
        readonly "netIncomeAttributable": Figure<"ratio">;
        readonly "mobileServicesRevenues": Figure<"ratio">;
      };
    };
  };
  readonly "FY2016": {
    readonly "id": "FY2016";
    readonly "start": "2016-04-01";
    readonly "end": "2017-03-31";
    readonly "revenues": Figure<"JPY">;
    readonly "cloudRevenues": Figure<"JPY">;
    readonly "operatingIncome": Figure<"JPY">;
    readonly "netIncomeAttributable": Figure<"JPY">;
    readonly "reportedGrowth": {
      readonly "yearOverYear": {
        readonly "revenues": Figure<"ratio">;
        readonly "operatingIncome": Figure<"ratio">;
        readonly "netIncomeAttributable": Figure<"ratio">;
      };
    };
    readonly "guidance": readonly ["revenues", "revenuesGrowth", "operatingIncome", "operatingIncomeGrowth", "netIncomeAttributable", "netIncomeAttributableGrowth", "dividendsPerShare", "dividendsPerShareGrowth"];
  };
  readonly "9M17": {
    readonly "id": "9M17";
    readonly "start": "2017-04-01";
    readonly "end": "2017-12-31";
    readonly "revenues": Figure<"JPY">;
    readonly "operatingIncome": Figure<"JPY">;
    readonly "incomeBeforeIncomeTaxes": Figure<"JPY">;
    readonly "equityInNetIncomeOfEquityMethodInvestees": Figure<"JPY">;
    readonly "netIncomeAttributable": Figure<"JPY">;
    readonly "reportedGrowth": {
      readonly "yearOverYear": {
        readonly "revenues": Figure<"ratio">;
        readonly "operatingIncome": Figure<"ratio">;
        readonly "incomeBeforeIncomeTaxes": Figure<"ratio">;
        readonly "netIncomeAttributable": Figure<"ratio">;
      };
    };
  };
  readonly "FY2017": {
    readonly "id": "FY2017";
    readonly "start": "2017-04-01";
    readonly "end": "2018-03-31";
    readonly "revenues": Figure<"JPY">;
    readonly "netIncomeAttributable": Figure<"JPY">;
    readonly "reportedGrowth": {
      readonly "yearOverYear": {
        readonly "revenues": Figure<"ratio">;
      };
    };
    readonly "guidance": readonly ["revenues", "revenuesGrowth", "operatingIncome", "operatingIncomeGrowth", "netIncomeAttributable", "netIncomeAttributableGrowth", "dividendsPerShare", "cloudRevenues", "incomeBeforeIncomeTaxes", "incomeBeforeIncomeTaxesGrowth"];
  };
  readonly "9M18": {
    readonly "id": "9M18";
    readonly "start": "2018-04-01";
    readonly "end": "2018-12-31";
    readonly "revenues": Figure<"JPY">;
    readonly "operatingIncome": Figure<"JPY">;
    readonly "equityInNetIncomeOfEquityMethodInvestees": Figure<"JPY">;
    readonly "equityInNetIncomeOfDecurret": Figure<"JPY">;
    readonly "netIncomeAttributable": Figure<"JPY">;
    readonly "netIncomeAttributableAdjusted": Figure<"JPY">;
    readonly "reportedGrowth": {
      readonly "yearOverYear": {
        readonly "netIncomeAttributable": Figure<"ratio">;
        readonly "netIncomeAttributableAdjusted": Figure<"ratio">;
        readonly "operatingIncome": Figure<"ratio">;
        readonly "revenues": Figure<"ratio">;
      };
    };
  };
  readonly "FY2018": {
    readonly "id": "FY2018";
    readonly "start": "2018-04-01";
    readonly "end": "2019-03-31";
    readonly "revenues": Figure<"JPY">;
    readonly "operatingIncome": Figure<"JPY">;
    readonly "netIncomeAttributable": Figure<"JPY">;
    readonly "netIncomeAttributableAdjusted": Figure<"JPY">;
    readonly "reportedGrowth": {
      readonly "yearOverYear": {
        readonly "netIncomeAttributable": Figure<"ratio">;
        readonly "netIncomeAttributableAdjusted": Figure<"ratio">;
        readonly "operatingIncome": Figure<"ratio">;
        readonly "revenues": Figure<"ratio">;
      };
    };
  };
  readonly "9M19": {
    readonly "id": "9M19";
    readonly "start": "2019-04-01";
    readonly "end": "2019-12-31";
    readonly "revenues": Figure<"JPY">;
    readonly "grossProfit": Figure<"JPY">;
    readonly "operatingIncome": Figure<"JPY">;
    readonly "netIncomeAttributable": Figure<"JPY">;
    readonly "reportedGrowth": {
      readonly "yearOverYear": {
        readonly "revenues": Figure<"ratio">;
        readonly "grossProfit": Figure<"ratio">;
        readonly "operatingIncome": Figure<"ratio">;
        readonly "netIncomeAttributable": Figure<"ratio">;
        readonly "grossProfitNormalized": Figure<"ratio">;
        readonly "operatingIncomeNormalized": Figure<"ratio">;
        readonly "netIncomeAttributableNormalized": Figure<"ratio">;
        readonly "enterpriseRecurringRevenues": Figure<"ratio">;
        readonly "enterpriseMobileRevenues": Figure<"ratio">;
        readonly "securityRevenues": Figure<"ratio">;
        readonly "cloudRevenues": Figure<"ratio">;
      };
    };
  };
  readonly "FY2019": {
    readonly "id": "FY2019";
    readonly "start": "2019-04-01";
    readonly "end": "2020-03-31";
    readonly "guidance": readonly ["revenues", "revenuesGrowth", "operatingIncome", "operatingIncomeGrowth", "dividendsPerShare", "netIncomeAttributable", "netIncomeAttributableGrowth"];
  };
  readonly "9M20": {
    readonly "id": "9M20";
    readonly "start": "2020-04-01";
    readonly "end": "2020-12-31";
    readonly "reportedGrowth": {
      readonly "yearOverYear": {
        readonly "ipServicesRevenues": HedgedFigure<"ratio", "approximately">;
        readonly "enterpriseMobileRevenues": HedgedFigure<"ratio", "approximately">;
      };
    };
  };
  readonly "FY2020": {
    readonly "id": "FY2020";
    readonly "start": "2020-04-01";
    readonly "end": "2021-03-31";
    readonly "revenues": Figure<"JPY">;
    readonly "grossProfit": Figure<"JPY">;
    readonly "operatingIncome": Figure<"JPY">;
    readonly "incomeBeforeIncomeTaxes": Figure<"JPY">;
    readonly "netIncomeAttributable": Figure<"JPY">;
    readonly "dividendsPerShare": Figure<"JPY">;
    readonly "reportedGrowth": {
      readonly "yearOverYear": {
        readonly "revenues": Figure<"ratio">;
        readonly "grossProfit": Figure<"ratio">;
        readonly "operatingIncome": Figure<"ratio">;
        readonly "incomeBeforeIncomeTaxes": Figure<"ratio">;
        readonly "netIncomeAttributable": Figure<"ratio">;
      };
    };
    readonly "guidance": readonly ["revenues", "netIncomeAttributable", "operatingIncome", "dividendsPerShare", "netIncomeAttributableGrowth", "operatingIncomeGrowth", "revenuesGrowth"];
  };
  readonly "FY2021": {
    readonly "id": "FY2021";
    readonly "start": "2021-04-01";
    readonly "end": "2022-03-31";
    readonly "revenues": Figure<"JPY">;
    readonly "operatingIncome": Figure<"JPY">;
    readonly "operatingMargin": Figure<"ratio">;
    readonly "incomeBeforeIncomeTaxes": Figure<"JPY">;
    readonly "netIncomeAttributable": Figure<"JPY">;
    readonly "earningsPerShare": Figure<"JPY">;
    readonly "dividendsPerShare": Figure<"JPY">;
    readonly "reportedGrowth": {
      readonly "yearOverYear": {
        readonly "revenues": Figure<"ratio">;
        readonly "operatingIncome": Figure<"ratio">;
        readonly "incomeBeforeIncomeTaxes": Figure<"ratio">;
        readonly "netIncomeAttributable": Figure<"ratio">;
        readonly "dividendsPerShare": Figure<"ratio">;
        readonly "networkServicesRevenuesExcludingMobile": Figure<"ratio">;
      };
    };
    readonly "guidance": readonly ["revenues", "revenuesGrowth", "operatingIncome", "operatingIncomeGrowth", "incomeBeforeIncomeTaxes", "incomeBeforeIncomeTaxesGrowth", "netIncomeAttributable", "netIncomeAttributableGrowth", "dividendsPerShare", "yearEndDividendsPerShare"];
  };
  readonly "FY2022": {
    readonly "id": "FY2022";
    readonly "start": "2022-04-01";
    readonly "end": "2023-03-31";
    readonly "revenues": Figure<"JPY">;
    readonly "operatingIncome": Figure<"JPY">;
    readonly "incomeBeforeIncomeTaxes": Figure<"JPY">;
    readonly "netIncomeAttributable": Figure<"JPY">;
    readonly "earningsPerShare": Figure<"JPY">;
    readonly "dividendsPerShare": Figure<"JPY">;
    readonly "reportedGrowth": {
      readonly "yearOverYear": {
        readonly "revenues": Figure<"ratio">;
        readonly "operatingIncome": Figure<"ratio">;
        readonly "incomeBeforeIncomeTaxes": Figure<"ratio">;
        readonly "netIncomeAttributable": Figure<"ratio">;
        readonly "dividendsPerShare": Figure<"ratio">;
      };
    };
    readonly "guidance": readonly ["revenues", "revenuesGrowth", "operatingIncome", "operatingIncomeGrowth", "incomeBeforeIncomeTaxes", "incomeBeforeIncomeTaxesGrowth", "netIncomeAttributable", "netIncomeAttributableGrowth", "dividendsPerShare", "dividendsPerShareGrowth", "interimDividendsPerShare", "yearEndDividendsPerShare"];
  };
  readonly "FY2023": {
    readonly "id": "FY2023";
    readonly "start": "2023-04-01";
    readonly "end": "2024-03-31";
    readonly "revenues": Figure<"JPY">;
    readonly "operatingIncome": Figure<"JPY">;
    readonly "incomeBeforeIncomeTaxes": Figure<"JPY">;
    readonly "netIncomeAttributable": Figure<"JPY">;
    readonly "earningsPerShare": Figure<"JPY">;
    readonly "interimDividendsPerShare": Figure<"JPY">;
    readonly "dividendsPerShare": Figure<"JPY">;
    readonly "reportedGrowth": {
      readonly "yearOverYear": {
        readonly "revenues": Figure<"ratio">;
        readonly "operatingIncome": Figure<"ratio">;
        readonly "incomeBeforeIncomeTaxes": Figure<"ratio">;
        readonly "netIncomeAttributable": Figure<"ratio">;
        readonly "earningsPerShare": Figure<"ratio">;
      };
    };
    readonly "guidance": readonly ["operatingMargin", "revenues", "revenuesGrowth", "operatingIncome", "operatingIncomeGrowth", "incomeBeforeIncomeTaxes", "incomeBeforeIncomeTaxesGrowth", "netIncomeAttributable", "netIncomeAttributableGrowth", "dividendsPerShare", "dividendsPerShareGrowth", "earningsPerShare", "yearEndDividendsPerShare"];
  };
  readonly "FY2024": {
    readonly "id": "FY2024";
    readonly "start": "2024-04-01";
    readonly "end": "2025-03-31";
    readonly "guidance": readonly ["netIncomeAttributable", "netIncomeAttributableGrowth", "dividendsPerShare", "revenues", "operatingIncome", "revenuesGrowth", "operatingIncomeGrowth", "interimDividendsPerShare", "yearEndDividendsPerShare"];
  };
  readonly "FY2026": {
    readonly "id": "FY2026";
    readonly "start": "2026-04-01";
    readonly "end": "2027-03-31";
    readonly "guidance": readonly ["revenues", "operatingIncome"];
  };
};

/** What the documents say of fiscal years and of their first nine months, by period. */
export const fiscalYears = /* @__PURE__ */ lazyRecord<FiscalYearRecords>({
  "FY1998": `{"id":"FY1998",
"start":"1998-04-01",
"end":"1999-03-31",
"label":{"printed":"FY 98 (before IPO)","document":"iij-3q02-presentation","locator":"Revenues Portfolio(FY02 9 months accumulated)"},
"notes":[{"topic":"beforeIpo","summary":"A year before the initial public offering, charted against the nine months of fiscal 2002; the shares are not in the text.","document":"iij-3q02-presentation","locator":"Revenues Portfolio(FY02 9 months accumulated)"}]}`,
  "FY2000": `{"id":"FY2000",
"start":"2000-04-01",
"end":"2001-03-31",
"netIncome":{"fact":21},
"convenienceTranslation":{"netIncome":{"fact":22}}}`,
  "FY2001": `{"id":"FY2001",
"start":"2001-04-01",
"end":"2002-03-31",
"revenues":{"fact":17},
"operatingIncome":{"fact":148},
"equityInNetIncomeOfCrosswave":{"fact":221},
"netIncome":{"fact":152},
"adjustedEbitda":{"fact":150},
"convenienceTranslation":{"revenues":{"fact":18},
"netIncome":{"fact":20}}}`,
  "9M02": `{"id":"9M02",
"start":"2002-04-01",
"end":"2002-12-31",
"label":{"printed":"FY02 9 months accumulated (present)","document":"iij-3q02-presentation","locator":"Revenues Portfolio(FY02 9 months accumulated)"},
"notes":[{"topic":"revenuePortfolio","summary":"Revenues are charted by the six parts of the portfolio; the shares are not in the text.","document":"iij-3q02-presentation","locator":"Revenues Portfolio(FY02 9 months accumulated)"}]}`,
  "FY2002": `{"id":"FY2002",
"start":"2002-04-01",
"end":"2003-03-31",
"revenues":{"fact":145},
"operatingIncome":{"fact":147},
"netIncome":{"fact":151},
"adjustedEbitda":{"fact":149},
"reportedGrowth":{"yearOverYear":{"revenues":{"fact":146}}},
"guidance":["revenuesGrowth","revenues"]}`,
  "FY2003": `{"id":"FY2003",
"start":"2003-04-01",
"end":"2004-03-31",
"backboneShareOfConnectivityCost":{"fact":198},
"reportedChange":{"backboneCost":{"fact":199}},
"guidance":["revenuesGrowth"]}`,
  "FY2006": `{"id":"FY2006",
"start":"2006-04-01",
"end":"2007-03-31",
"revenues":{"fact":223},
"connectivityAndValueAddedServicesRevenues":{"fact":227},
"systemsIntegrationRevenues":{"fact":235},
"operatingIncome":{"fact":225},
"impairmentOfIpMobileShares":{"fact":237},
"dedicatedAccessContracts":{"fact":231},
"gigabitServiceContracts":{"fact":229},
"dedicatedAccessBandwidth":{"fact":233},
"reportedGrowth":{"yearOverYear":{"revenues":{"fact":224},
"operatingIncome":{"fact":226},
"connectivityAndValueAddedServicesRevenues":{"fact":228},
"systemsIntegrationRevenues":{"fact":236}}},
"reportedChange":{"gigabitServiceContracts":{"fact":230},
"dedicatedAccessContracts":{"fact":232},
"dedicatedAccessBandwidth":{"fact":234}}}`,
  "9M07": `{"id":"9M07",
"start":"2007-04-01",
"end":"2007-12-31",
"deferredTaxExpense":{"fact":373}}`,
  "FY2007": `{"id":"FY2007",
"start":"2007-04-01",
"end":"2008-03-31",
"revenues":{"fact":392},
"operatingIncome":{"fact":393},
"operatingMargin":{"fact":292},
"incomeBeforeIncomeTaxes":{"fact":394},
"deferredTaxExpense":{"fact":421},
"netIncome":{"fact":395},
"earningsPerShareBasic":{"fact":398},
"gigabitServiceContracts":{"fact":293},
"reportedGrowth":{"yearOverYear":{"revenues":{"fact":289},
"operatingIncome":{"fact":291}}},
"reportedChange":{"operatingMargin":{"fact":300}},
"guidance":["revenues","revenuesGrowth","operatingIncome","operatingIncomeGrowth","netIncome","netIncomeGrowth"]}`,
  "9M08": `{"id":"9M08",
"start":"2008-04-01",
"end":"2008-12-31",
"revenues":{"fact":361},
"recurringShareOfRevenues":{"fact":383},
"operatingIncome":{"fact":365},
"newSubsidiariesOperatingIncome":{"fact":368},
"deferredTaxExpense":{"fact":372},
"netIncome":{"fact":369},
"convenienceTranslation":{"revenues":{"fact":362},
"operatingIncome":{"fact":366},
"netIncome":{"fact":370}},
"reportedGrowth":{"yearOverYear":{"revenues":{"fact":363},
"recurringRevenues":{"fact":364},
"operatingIncome":{"fact":367},
"netIncome":{"fact":371},
"connectivityRevenues":{"fact":380},
"outsourcingRevenues":{"fact":381},
"systemsOperationAndMaintenanceRevenues":{"fact":382}}}}`,
  "FY2008": `{"id":"FY2008",
"start":"2008-04-01",
"end":"2009-03-31",
"revenues":{"fact":682},
"operatingIncome":{"fact":687},
"newSubsidiariesOperatingIncome":{"fact":416},
"deferredTaxExpense":{"fact":420},
"netIncome":{"fact":417},
"convenienceTranslation":{"revenues":{"fact":409},
"operatingIncome":{"fact":414},
"netIncome":{"fact":418}},
"reportedGrowth":{"yearOverYear":{"revenues":{"fact":410},
"recurringRevenues":{"fact":411},
"systemsConstructionRevenues":{"fact":412},
"operatingIncome":{"fact":415},
"netIncome":{"fact":419}}},
"guidance":["revenues","revenuesGrowth","operatingIncome","operatingIncomeGrowth","netIncome","incomeBeforeIncomeTaxes","earningsPerShareBasic","weightedAverageShares"]}`,
  "9M09": `{"id":"9M09",
"start":"2009-04-01",
"end":"2009-12-31",
"revenues":{"fact":467},
"operatingIncome":{"fact":470},
"atmOperationOperatingIncome":{"fact":473},
"otherIncomeNet":{"fact":529},
"incomeBeforeIncomeTaxes":{"fact":532},
"incomeTaxExpense":{"fact":534},
"deferredTaxExpense":{"fact":536},
"equityInNetIncomeOfEquityMethodInvestees":{"fact":538},
"netIncome":{"fact":541},
"netLossAttributableToNoncontrollingInterests":{"fact":543},
"netIncomeAttributable":{"fact":475},
"adjustedEbitda":{"fact":560},
"depreciationAndAmortization":{"fact":562},
"convenienceTranslation":{"revenues":{"fact":468},
"operatingIncome":{"fact":471},
"netIncomeAttributable":{"fact":476},
"atmOperationOperatingIncome":{"fact":481}},
"reportedGrowth":{"yearOverYear":{"revenues":{"fact":469},
"operatingIncome":{"fact":472},
"atmOperationOperatingLoss":{"fact":474},
"netIncomeAttributable":{"fact":477}}}}`,
  "FY2009": `{"id":"FY2009",
"start":"2009-04-01",
"end":"2010-03-31",
"revenues":{"fact":683},
"operatingIncome":{"fact":688},
"atmOperationOperatingIncome":{"fact":488},
"netIncomeAttributable":{"fact":489},
"dividendsPerShare":{"fact":567},
"convenienceTranslation":{"revenues":{"fact":483},
"operatingIncome":{"fact":486},
"netIncomeAttributable":{"fact":490},
"atmOperationOperatingIncome":{"fact":507}},
"reportedGrowth":{"yearOverYear":{"revenues":{"fact":484},
"operatingIncome":{"fact":487},
"netIncomeAttributable":{"fact":491}}},
"guidance":["revenues","operatingIncome","incomeBeforeIncomeTaxes","netIncome","dividendsPerShare","yearEndDividendsPerShare"]}`,
  "9M10": `{"id":"9M10",
"start":"2010-04-01",
"end":"2010-12-31",
"operatingIncome":{"fact":565},
"otherIncomeNet":{"fact":528},
"incomeBeforeIncomeTaxes":{"fact":530},
"incomeTaxExpense":{"fact":533},
"deferredTaxExpense":{"fact":535},
"equityInNetIncomeOfEquityMethodInvestees":{"fact":537},
"netIncome":{"fact":539},
"netLossAttributableToNoncontrollingInterests":{"fact":542},
"netIncomeAttributable":{"fact":544},
"adjustedEbitda":{"fact":561},
"depreciationAndAmortization":{"fact":563},
"totalAssets":{"fact":547},
"reportedGrowth":{"yearOverYear":{"incomeBeforeIncomeTaxes":{"fact":531},
"netIncome":{"fact":540},
"netIncomeAttributable":{"fact":545}}},
"reportedChange":{"totalAssets":{"fact":548},
"accountsReceivable":{"fact":549},
"prepaidExpenses":{"fact":550},
"deferredTaxAssets":{"fact":551},
"otherIntangibleAssets":{"fact":552},
"propertyAndEquipment":{"fact":553},
"goodwill":{"fact":554},
"shortTermBorrowings":{"fact":555}}}`,
  "FY2010": `{"id":"FY2010",
"start":"2010-04-01",
"end":"2011-03-31",
"revenues":{"fact":684},
"operatingIncome":{"fact":689},
"netIncomeAttributable":{"fact":571},
"reportedGrowth":{"yearOverYear":{"revenues":{"fact":568},
"systemsIntegrationRevenues":{"fact":569},
"operatingIncome":{"fact":570},
"netIncomeAttributable":{"fact":573}}},
"convenienceTranslation":{"netIncomeAttributable":{"fact":572}},
"guidance":["revenues","operatingIncome","operatingMarginChangePerYear","incomeBeforeIncomeTaxes","netIncomeAttributable","dividendsPerShare"]}`,
  "9M11": `{"id":"9M11",
"start":"2011-04-01",
"end":"2011-12-31",
"operatingIncome":{"fact":633},
"otherIncomeNet":{"fact":635},
"incomeTaxExpense":{"fact":637},
"equityInNetIncomeOfEquityMethodInvestees":{"fact":639},
"netIncome":{"fact":641},
"netLossAttributableToNoncontrollingInterests":{"fact":643},
"netIncomeAttributable":{"fact":645},
"adjustedEbitda":{"fact":629},
"depreciationAndAmortization":{"fact":631},
"purchasesOfPropertyAndEquipment":{"fact":651},
"assetsAcquiredByCapitalLeases":{"fact":649},
"capitalExpenditures":{"fact":647}}`,
  "FY2011": `{"id":"FY2011",
"start":"2011-04-01",
"end":"2012-03-31",
"revenues":{"fact":685},
"operatingIncome":{"fact":690},
"interimDividendsPerShare":{"fact":659},
"yearEndDividendsPerShare":{"fact":660},
"dividendsPerShare":{"fact":654},
"guidance":["revenues","operatingIncome","incomeBeforeIncomeTaxes","netIncomeAttributable","dividendsPerShare"]}`,
  "9M12": `{"id":"9M12",
"start":"2012-04-01",
"end":"2012-12-31",
"revenues":{"fact":618},
"operatingIncome":{"fact":621},
"otherIncomeNet":{"fact":636},
"incomeTaxExpense":{"fact":638},
"equityInNetIncomeOfEquityMethodInvestees":{"fact":640},
"netIncome":{"fact":642},
"netLossAttributableToNoncontrollingInterests":{"fact":644},
"netIncomeAttributable":{"fact":624},
"adjustedEbitda":{"fact":630},
"depreciationAndAmortization":{"fact":632},
"purchasesOfPropertyAndEquipment":{"fact":652},
"assetsAcquiredByCapitalLeases":{"fact":650},
"capitalExpenditures":{"fact":648},
"convenienceTranslation":{"revenues":{"fact":619},
"operatingIncome":{"fact":622},
"netIncomeAttributable":{"fact":625}},
"reportedGrowth":{"yearOverYear":{"revenues":{"fact":620},
"operatingIncome":{"fact":623},
"netIncomeAttributable":{"fact":626}}}}`,
  "FY2012": `{"id":"FY2012",
"start":"2012-04-01",
"end":"2013-03-31",
"revenues":{"fact":686},
"operatingIncome":{"fact":664},
"netIncomeAttributable":{"fact":667},
"interimDividendsPerShare":{"fact":655},
"convenienceTranslation":{"revenues":{"fact":662},
"operatingIncome":{"fact":665},
"netIncomeAttributable":{"fact":668}},
"reportedGrowth":{"yearOverYear":{"revenues":{"fact":663},
"operatingIncome":{"fact":666},
"netIncomeAttributable":{"fact":669}}},
"milestones":{"revenuesAboveHundredBillionYen":{"threshold":{"fact":681}}},
"guidance":["yearEndDividendsPerShare","dividendsPerShare","dividendsPerShareChange"]}`,
  "9M13": `{"id":"9M13",
"start":"2013-04-01",
"end":"2013-12-31",
"revenues":{"fact":700},
"operatingIncome":{"fact":702},
"incomeBeforeIncomeTaxes":{"fact":755},
"netIncomeAttributable":{"fact":704},
"comprehensiveIncomeAttributable":{"fact":765},
"earningsPerShareBasic":{"fact":769},
"earningsPerShareDiluted":{"fact":770},
"reportedGrowth":{"yearOverYear":{"revenues":{"fact":701},
"operatingIncome":{"fact":703},
"netIncomeAttributable":{"fact":705},
"incomeBeforeIncomeTaxes":{"fact":756},
"comprehensiveIncomeAttributable":{"fact":766}}}}`,
  "FY2013": `{"id":"FY2013",
"start":"2013-04-01",
"end":"2014-03-31",
"revenues":{"fact":712},
"operatingIncome":{"fact":714},
"netIncomeAttributable":{"fact":716},
"totalAssets":{"fact":760},
"shareholdersEquity":{"fact":773},
"totalEquity":{"fact":762},
"shareholdersEquityRatio":{"fact":774},
"reportedGrowth":{"yearOverYear":{"revenues":{"fact":713},
"operatingIncome":{"fact":715},
"netIncomeAttributable":{"fact":717}}},
"guidance":["revenues","revenuesGrowth","operatingIncome","operatingIncomeGrowth","netIncomeAttributable","netIncomeAttributableGrowth","dividendsPerShare","dividendsPerShareGrowth"]}`,
  "9M14": `{"id":"9M14",
"start":"2014-04-01",
"end":"2014-12-31",
"revenues":{"fact":743},
"operatingIncome":{"fact":745},
"incomeBeforeIncomeTaxes":{"fact":747},
"netIncomeAttributable":{"fact":749},
"comprehensiveIncomeAttributable":{"fact":763},
"totalAssets":{"fact":759},
"shareholdersEquity":{"fact":771},
"totalEquity":{"fact":761},
"shareholdersEquityRatio":{"fact":772},
"earningsPerShareBasic":{"fact":767},
"earningsPerShareDiluted":{"fact":768},
"reportedGrowth":{"yearOverYear":{"revenues":{"fact":744},
"operatingIncome":{"fact":746},
"incomeBeforeIncomeTaxes":{"fact":748},
"netIncomeAttributable":{"fact":750},
"comprehensiveIncomeAttributable":{"fact":764}}}}`,
  "FY2014": `{"id":"FY2014",
"start":"2014-04-01",
"end":"2015-03-31",
"revenues":{"fact":800},
"operatingIncome":{"fact":804},
"operatingMargin":{"fact":827},
"incomeBeforeIncomeTaxes":{"fact":808},
"equityInNetIncomeOfEquityMethodInvestees":{"fact":829},
"netIncomeAttributable":{"fact":812},
"comprehensiveIncomeAttributable":{"fact":816},
"returnOnEquity":{"fact":825},
"incomeBeforeIncomeTaxesToTotalAssets":{"fact":826},
"earningsPerShareBasic":{"fact":820},
"earningsPerShareDiluted":{"fact":821},
"reportedChange":{"mobileInterconnectivityCharge":{"fact":790}},
"reportedGrowth":{"yearOverYear":{"revenues":{"fact":801},
"operatingIncome":{"fact":805},
"incomeBeforeIncomeTaxes":{"fact":809},
"netIncomeAttributable":{"fact":813},
"comprehensiveIncomeAttributable":{"fact":817}}},
"guidance":["revenues","revenuesGrowth","operatingIncome","operatingIncomeGrowth","netIncomeAttributable","netIncomeAttributableGrowth","dividendsPerShare"]}`,
  "9M15": `{"id":"9M15",
"start":"2015-04-01",
"end":"2015-12-31",
"revenues":{"fact":791},
"operatingIncome":{"fact":793},
"netIncomeAttributable":{"fact":795},
"reportedGrowth":{"yearOverYear":{"revenues":{"fact":792},
"operatingIncome":{"fact":794},
"netIncomeAttributable":{"fact":796}}}}`,
  "FY2015": `{"id":"FY2015",
"start":"2015-04-01",
"end":"2016-03-31",
"revenues":{"fact":798},
"operatingIncome":{"fact":802},
"operatingMargin":{"fact":824},
"incomeBeforeIncomeTaxes":{"fact":806},
"equityInNetIncomeOfEquityMethodInvestees":{"fact":828},
"netIncomeAttributable":{"fact":810},
"comprehensiveIncomeAttributable":{"fact":814},
"returnOnEquity":{"fact":822},
"incomeBeforeIncomeTaxesToTotalAssets":{"fact":823},
"totalAssets":{"fact":861},
"shareholdersEquity":{"fact":873},
"totalEquity":{"fact":872},
"shareholdersEquityRatio":{"fact":874},
"earningsPerShareBasic":{"fact":818},
"earningsPerShareDiluted":{"fact":819},
"reportedGrowth":{"yearOverYear":{"revenues":{"fact":799},
"operatingIncome":{"fact":803},
"incomeBeforeIncomeTaxes":{"fact":807},
"netIncomeAttributable":{"fact":811},
"comprehensiveIncomeAttributable":{"fact":815}}}}`,
  "9M16": `{"id":"9M16",
"start":"2016-04-01",
"end":"2016-12-31",
"revenues":{"fact":875},
"mobileServicesRevenues":{"fact":886},
"operatingIncome":{"fact":877},
"netIncomeAttributable":{"fact":879},
"reportedGrowth":{"yearOverYear":{"revenues":{"fact":876},
"operatingIncome":{"fact":878},
"netIncomeAttributable":{"fact":880},
"mobileServicesRevenues":{"fact":887}}}}`,
  "FY2016": `{"id":"FY2016",
"start":"2016-04-01",
"end":"2017-03-31",
"revenues":{"fact":891},
"cloudRevenues":{"fact":904},
"operatingIncome":{"fact":893},
"netIncomeAttributable":{"fact":895},
"reportedGrowth":{"yearOverYear":{"revenues":{"fact":892},
"operatingIncome":{"fact":894},
"netIncomeAttributable":{"fact":896}}},
"guidance":["revenues","revenuesGrowth","operatingIncome","operatingIncomeGrowth","netIncomeAttributable","netIncomeAttributableGrowth","dividendsPerShare","dividendsPerShareGrowth"]}`,
  "9M17": `{"id":"9M17",
"start":"2017-04-01",
"end":"2017-12-31",
"revenues":{"fact":920},
"operatingIncome":{"fact":922},
"incomeBeforeIncomeTaxes":{"fact":924},
"equityInNetIncomeOfEquityMethodInvestees":{"fact":962},
"netIncomeAttributable":{"fact":926},
"reportedGrowth":{"yearOverYear":{"revenues":{"fact":921},
"operatingIncome":{"fact":923},
"incomeBeforeIncomeTaxes":{"fact":925},
"netIncomeAttributable":{"fact":927}}}}`,
  "FY2017": `{"id":"FY2017",
"start":"2017-04-01",
"end":"2018-03-31",
"revenues":{"fact":948},
"netIncomeAttributable":{"fact":966},
"reportedGrowth":{"yearOverYear":{"revenues":{"fact":949}}},
"guidance":["revenues","revenuesGrowth","operatingIncome","operatingIncomeGrowth","netIncomeAttributable","netIncomeAttributableGrowth","dividendsPerShare","cloudRevenues","incomeBeforeIncomeTaxes","incomeBeforeIncomeTaxesGrowth"]}`,
  "9M18": `{"id":"9M18",
"start":"2018-04-01",
"end":"2018-12-31",
"revenues":{"fact":957},
"operatingIncome":{"fact":955},
"equityInNetIncomeOfEquityMethodInvestees":{"fact":961},
"equityInNetIncomeOfDecurret":{"fact":963},
"netIncomeAttributable":{"fact":951},
"netIncomeAttributableAdjusted":{"fact":953},
"reportedGrowth":{"yearOverYear":{"netIncomeAttributable":{"fact":952},
"netIncomeAttributableAdjusted":{"fact":954},
"operatingIncome":{"fact":956},
"revenues":{"fact":958}}}}`,
  "FY2018": `{"id":"FY2018",
"start":"2018-04-01",
"end":"2019-03-31",
"revenues":{"fact":971},
"operatingIncome":{"fact":969},
"netIncomeAttributable":{"fact":964},
"netIncomeAttributableAdjusted":{"fact":967},
"reportedGrowth":{"yearOverYear":{"netIncomeAttributable":{"fact":965},
"netIncomeAttributableAdjusted":{"fact":968},
"operatingIncome":{"fact":970},
"revenues":{"fact":972}}}}`,
  "9M19": `{"id":"9M19",
"start":"2019-04-01",
"end":"2019-12-31",
"revenues":{"fact":998},
"grossProfit":{"fact":1000},
"operatingIncome":{"fact":1002},
"netIncomeAttributable":{"fact":1004},
"reportedGrowth":{"yearOverYear":{"revenues":{"fact":999},
"grossProfit":{"fact":1001},
"operatingIncome":{"fact":1003},
"netIncomeAttributable":{"fact":1005},
"grossProfitNormalized":{"fact":1012},
"operatingIncomeNormalized":{"fact":1013},
"netIncomeAttributableNormalized":{"fact":1014},
"enterpriseRecurringRevenues":{"fact":1015},
"enterpriseMobileRevenues":{"fact":1016},
"securityRevenues":{"fact":1017},
"cloudRevenues":{"fact":1018}}}}`,
  "FY2019": `{"id":"FY2019",
"start":"2019-04-01",
"end":"2020-03-31",
"guidance":["revenues","revenuesGrowth","operatingIncome","operatingIncomeGrowth","dividendsPerShare","netIncomeAttributable","netIncomeAttributableGrowth"]}`,
  "9M20": `{"id":"9M20",
"start":"2020-04-01",
"end":"2020-12-31",
"reportedGrowth":{"yearOverYear":{"ipServicesRevenues":{"fact":1057},
"enterpriseMobileRevenues":{"fact":1058}}}}`,
  "FY2020": `{"id":"FY2020",
"start":"2020-04-01",
"end":"2021-03-31",
"revenues":{"fact":1059},
"grossProfit":{"fact":1061},
"operatingIncome":{"fact":1063},
"incomeBeforeIncomeTaxes":{"fact":1065},
"netIncomeAttributable":{"fact":1067},
"dividendsPerShare":{"fact":1077},
"reportedGrowth":{"yearOverYear":{"revenues":{"fact":1060},
"grossProfit":{"fact":1062},
"operatingIncome":{"fact":1064},
"incomeBeforeIncomeTaxes":{"fact":1066},
"netIncomeAttributable":{"fact":1068}}},
"guidance":["revenues","netIncomeAttributable","operatingIncome","dividendsPerShare","netIncomeAttributableGrowth","operatingIncomeGrowth","revenuesGrowth"]}`,
  "FY2021": `{"id":"FY2021",
"start":"2021-04-01",
"end":"2022-03-31",
"revenues":{"fact":1082},
"operatingIncome":{"fact":1151},
"operatingMargin":{"fact":1153},
"incomeBeforeIncomeTaxes":{"fact":1086},
"netIncomeAttributable":{"fact":1088},
"earningsPerShare":{"fact":1234},
"dividendsPerShare":{"fact":1098},
"reportedGrowth":{"yearOverYear":{"revenues":{"fact":1083},
"operatingIncome":{"fact":1085},
"incomeBeforeIncomeTaxes":{"fact":1087},
"netIncomeAttributable":{"fact":1089},
"dividendsPerShare":{"fact":1100},
"networkServicesRevenuesExcludingMobile":{"fact":1102}}},
"guidance":["revenues","revenuesGrowth","operatingIncome","operatingIncomeGrowth","incomeBeforeIncomeTaxes","incomeBeforeIncomeTaxesGrowth","netIncomeAttributable","netIncomeAttributableGrowth","dividendsPerShare","yearEndDividendsPerShare"]}`,
  "FY2022": `{"id":"FY2022",
"start":"2022-04-01",
"end":"2023-03-31",
"revenues":{"fact":1156},
"operatingIncome":{"fact":1158},
"incomeBeforeIncomeTaxes":{"fact":1160},
"netIncomeAttributable":{"fact":1162},
"earningsPerShare":{"fact":1269},
"dividendsPerShare":{"fact":1172},
"reportedGrowth":{"yearOverYear":{"revenues":{"fact":1157},
"operatingIncome":{"fact":1159},
"incomeBeforeIncomeTaxes":{"fact":1161},
"netIncomeAttributable":{"fact":1163},
"dividendsPerShare":{"fact":1174}}},
"guidance":["revenues","revenuesGrowth","operatingIncome","operatingIncomeGrowth","incomeBeforeIncomeTaxes","incomeBeforeIncomeTaxesGrowth","netIncomeAttributable","netIncomeAttributableGrowth","dividendsPerShare","dividendsPerShareGrowth","interimDividendsPerShare","yearEndDividendsPerShare"]}`,
  "FY2023": `{"id":"FY2023",
"start":"2023-04-01",
"end":"2024-03-31",
"revenues":{"fact":1213},
"operatingIncome":{"fact":1214},
"incomeBeforeIncomeTaxes":{"fact":1215},
"netIncomeAttributable":{"fact":1216},
"earningsPerShare":{"fact":1268},
"interimDividendsPerShare":{"fact":1276},
"dividendsPerShare":{"fact":1238},
"reportedGrowth":{"yearOverYear":{"revenues":{"fact":1217},
"operatingIncome":{"fact":1218},
"incomeBeforeIncomeTaxes":{"fact":1219},
"netIncomeAttributable":{"fact":1220},
"earningsPerShare":{"fact":1235}}},
"guidance":["operatingMargin","revenues","revenuesGrowth","operatingIncome","operatingIncomeGrowth","incomeBeforeIncomeTaxes","incomeBeforeIncomeTaxesGrowth","netIncomeAttributable","netIncomeAttributableGrowth","dividendsPerShare","dividendsPerShareGrowth","earningsPerShare","yearEndDividendsPerShare"]}`,
  "FY2024": `{"id":"FY2024",
"start":"2024-04-01",
"end":"2025-03-31",
"guidance":["netIncomeAttributable","netIncomeAttributableGrowth","dividendsPerShare","revenues","operatingIncome","revenuesGrowth","operatingIncomeGrowth","interimDividendsPerShare","yearEndDividendsPerShare"]}`,
  "FY2026": `{"id":"FY2026",
"start":"2026-04-01",
"end":"2027-03-31",
"guidance":["revenues","operatingIncome"]}`,
}, facts);
