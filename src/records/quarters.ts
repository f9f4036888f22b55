// Derived from src/documents by `npm run derive`; not to be edited.
import type { Figure, HedgedFigure, Note, Wording } from "../model/figure.js";
import { lazyRecord } from "../model/lazy-record.js";
import { facts } from "./facts.js";

/** What `quarters` holds, each part as far as it is disclosed. */
export type QuarterRecords = {
  readonly "1Q99": {
    readonly "id": "1Q99";
    readonly "start": "1999-04-01";
    readonly "end": "1999-06-30";
    readonly "equipmentSalesToCrosswave": Figure<"JPY">;
    readonly "operatingMargin": Figure<"ratio">;
  };
  readonly "1Q00": {
    readonly "id": "1Q00";
    readonly "start": "2000-04-01";
    readonly "end": "2000-06-30";
    readonly "revenues": Figure<"JPY">;
    readonly "operatingIncome": Figure<"JPY">;
    readonly "operatingMargin": Figure<"ratio">;
    readonly "dedicatedAccessContracts": Figure<"contracts">;
    readonly "dedicatedAccessBandwidth": HedgedFigure<"bit/s", "approximately">;
    readonly "reportedGrowth": {
      readonly "yearOverYear": {
        readonly "revenues": Figure<"ratio">;
        readonly "revenuesExcludingEquipmentSalesToCrosswave": Figure<"ratio">;
        readonly "dedicatedAccessBandwidth": Figure<"ratio">;
        readonly "dedicatedAccessContracts": Figure<"ratio">;
      };
      readonly "quarterOverQuarter": {
        readonly "revenues": Figure<"ratio">;
        readonly "systemsIntegrationRevenues": Figure<"ratio">;
        readonly "dedicatedAccessRevenues": Figure<"ratio">;
        readonly "dedicatedAccessBandwidth": Figure<"ratio">;
        readonly "dedicatedAccessContracts": Figure<"ratio">;
      };
    };
    readonly "reportedChange": {
      readonly "operatingLoss": Figure<"JPY">;
    };
  };
  readonly "3Q01": {
    readonly "id": "3Q01";
    readonly "start": "2001-10-01";
    readonly "end": "2001-12-31";
    readonly "operatingIncome": Figure<"JPY">;
  };
  readonly "4Q01": {
    readonly "id": "4Q01";
    readonly "start": "2002-01-01";
    readonly "end": "2002-03-31";
    readonly "operatingIncome": Figure<"JPY">;
    readonly "netIncome": Figure<"JPY">;
  };
  readonly "1Q02": {
    readonly "id": "1Q02";
    readonly "start": "2002-04-01";
    readonly "end": "2002-06-30";
    readonly "operatingIncome": Figure<"JPY">;
    readonly "adjustedEbitda": Figure<"JPY">;
  };
  readonly "2Q02": {
    readonly "id": "2Q02";
    readonly "start": "2002-07-01";
    readonly "end": "2002-09-30";
    readonly "operatingIncome": Figure<"JPY">;
    readonly "netIncome": Figure<"JPY">;
    readonly "adjustedEbitda": Figure<"JPY">;
  };
  readonly "3Q02": {
    readonly "id": "3Q02";
    readonly "start": "2002-10-01";
    readonly "end": "2002-12-31";
    readonly "revenues": Figure<"JPY">;
    readonly "top150CustomersShareOfRevenues": Wording;
    readonly "operatingIncome": Figure<"JPY">;
    readonly "adjustedEbitda": Figure<"JPY">;
    readonly "reportedGrowth": {
      readonly "yearOverYear": {
        readonly "revenues": Figure<"ratio">;
      };
      readonly "quarterOverQuarter": {
        readonly "revenues": Wording;
      };
    };
    readonly "convenienceTranslation": {
      readonly "revenues": Figure<"USD">;
    };
    readonly "milestones": {
      readonly "revenuesAboveTenBillionYen": {
        readonly "times": Figure<"times">;
        readonly "threshold": Figure<"JPY">;
      };
    };
    readonly "notes": readonly [Note];
  };
  readonly "4Q02": {
    readonly "id": "4Q02";
    readonly "start": "2003-01-01";
    readonly "end": "2003-03-31";
    readonly "revenues": Figure<"JPY">;
    readonly "operatingIncome": Figure<"JPY">;
    readonly "netIncome": Figure<"JPY">;
    readonly "adjustedEbitda": Figure<"JPY">;
    readonly "reportedGrowth": {
      readonly "yearOverYear": {
        readonly "revenues": Figure<"ratio">;
        readonly "adjustedEbitda": Figure<"ratio">;
      };
      readonly "quarterOverQuarter": {
        readonly "revenues": Figure<"ratio">;
        readonly "adjustedEbitda": Figure<"ratio">;
      };
    };
    readonly "guidance": readonly ["revenues", "operatingIncome", "largeSystemsIntegrationContracts"];
  };
  readonly "1Q03": {
    readonly "id": "1Q03";
    readonly "start": "2003-04-01";
    readonly "end": "2003-06-30";
    readonly "revenues": Figure<"JPY">;
    readonly "operatingIncome": Figure<"JPY">;
    readonly "adjustedEbitda": Figure<"JPY">;
    readonly "convenienceTranslation": {
      readonly "revenues": Figure<"USD">;
      readonly "operatingIncome": Figure<"USD">;
      readonly "adjustedEbitda": Figure<"USD">;
    };
    readonly "reportedGrowth": {
      readonly "yearOverYear": {
        readonly "revenues": Figure<"ratio">;
      };
      readonly "quarterOverQuarter": {
        readonly "revenues": Figure<"ratio">;
      };
    };
  };
  readonly "2Q03": {
    readonly "id": "2Q03";
    readonly "start": "2003-07-01";
    readonly "end": "2003-09-30";
    readonly "revenues": Figure<"JPY">;
    readonly "operatingIncome": Figure<"JPY">;
    readonly "crosswaveReceivableWriteOffs": Figure<"JPY">;
    readonly "netIncome": Figure<"JPY">;
    readonly "adjustedEbitda": Figure<"JPY">;
    readonly "convenienceTranslation": {
      readonly "revenues": Figure<"USD">;
      readonly "operatingIncome": Figure<"USD">;
      readonly "adjustedEbitda": Figure<"USD">;
    };
    readonly "reportedGrowth": {
      readonly "quarterOverQuarter": {
        readonly "revenues": Figure<"ratio">;
      };
      readonly "yearOverYear": {
        readonly "revenues": Figure<"ratio">;
      };
    };
    readonly "guidance": readonly ["operatingIncome"];
  };
  readonly "4Q03": {
    readonly "id": "4Q03";
    readonly "start": "2004-01-01";
    readonly "end": "2004-03-31";
    readonly "revenues": Figure<"JPY">;
    readonly "systemsIntegrationGrossMargin": Figure<"ratio">;
    readonly "operatingIncome": Figure<"JPY">;
    readonly "reportedGrowth": {
      readonly "quarterOverQuarter": {
        readonly "revenues": Figure<"ratio">;
        readonly "operatingIncome": Figure<"ratio">;
      };
    };
  };
  readonly "1Q04": {
    readonly "id": "1Q04";
    readonly "start": "2004-04-01";
    readonly "end": "2004-06-30";
    readonly "revenues": Figure<"JPY">;
    readonly "operatingIncome": Figure<"JPY">;
    readonly "reportedGrowth": {
      readonly "yearOverYear": {
        readonly "revenues": Figure<"ratio">;
      };
    };
  };
  readonly "1Q05": {
    readonly "id": "1Q05";
    readonly "start": "2005-04-01";
    readonly "end": "2005-06-30";
    readonly "revenues": Figure<"JPY">;
    readonly "systemsOperationRevenues": Figure<"JPY">;
    readonly "operatingIncome": Figure<"JPY">;
    readonly "netIncome": Figure<"JPY">;
    readonly "reportedGrowth": {
      readonly "yearOverYear": {
        readonly "revenues": Figure<"ratio">;
        readonly "systemsOperationRevenues": Figure<"ratio">;
      };
      readonly "quarterOverQuarter": {
        readonly "systemsOperationRevenues": Figure<"ratio">;
      };
    };
    readonly "reportedChange": {
      readonly "operatingIncome": Figure<"JPY">;
    };
  };
  readonly "3Q06": {
    readonly "id": "3Q06";
    readonly "start": "2006-10-01";
    readonly "end": "2006-12-31";
    readonly "revenues": Figure<"JPY">;
    readonly "costOfRevenues": Figure<"JPY">;
    readonly "sellingGeneralAdministrativeAndResearchExpenses": Figure<"JPY">;
    readonly "operatingIncome": Figure<"JPY">;
    readonly "incomeBeforeIncomeTaxes": Figure<"JPY">;
    readonly "netIncome": Figure<"JPY">;
  };
  readonly "1Q07": {
    readonly "id": "1Q07";
    readonly "start": "2007-04-01";
    readonly "end": "2007-06-30";
    readonly "revenues": Figure<"JPY">;
    readonly "connectivityAndOutsourcingRevenues": Figure<"JPY">;
    readonly "systemsIntegrationRevenues": Figure<"JPY">;
    readonly "costOfRevenues": Figure<"JPY">;
    readonly "sellingGeneralAdministrativeAndResearchExpenses": Figure<"JPY">;
    readonly "operatingIncome": Figure<"JPY">;
    readonly "incomeBeforeIncomeTaxes": Figure<"JPY">;
    readonly "netIncome": Figure<"JPY">;
  };
  readonly "3Q07": {
    readonly "id": "3Q07";
    readonly "start": "2007-10-01";
    readonly "end": "2007-12-31";
    readonly "revenues": Figure<"JPY">;
    readonly "costOfRevenues": Figure<"JPY">;
    readonly "sellingGeneralAdministrativeAndResearchExpenses": Figure<"JPY">;
    readonly "operatingIncome": Figure<"JPY">;
    readonly "incomeBeforeIncomeTaxes": Figure<"JPY">;
    readonly "netIncome": Figure<"JPY">;
    readonly "convenienceTranslation": {
      readonly "revenues": Figure<"USD">;
      readonly "operatingIncome": Figure<"USD">;
      readonly "netIncome": Figure<"USD">;
    };
    readonly "reportedGrowth": {
      readonly "yearOverYear": {
        readonly "revenues": Figure<"ratio">;
        readonly "operatingIncome": Figure<"ratio">;
        readonly "netIncome": Figure<"ratio">;
        readonly "costOfRevenues": Figure<"ratio">;
        readonly "sellingGeneralAdministrativeAndResearchExpenses": Figure<"ratio">;
        readonly "incomeBeforeIncomeTaxes": Figure<"ratio">;
      };
    };
  };
  readonly "4Q07": {
    readonly "id": "4Q07";
    readonly "start": "2008-01-01";
    readonly "end": "2008-03-31";
    readonly "deferredTaxExpense": Figure<"JPY">;
  };
  readonly "1Q08": {
    readonly "id": "1Q08";
    readonly "start": "2008-04-01";
    readonly "end": "2008-06-30";
    readonly "revenues": Figure<"JPY">;
    readonly "connectivityAndOutsourcingRevenues": Figure<"JPY">;
    readonly "systemsIntegrationRevenues": Figure<"JPY">;
    readonly "costOfRevenues": Figure<"JPY">;
    readonly "sellingGeneralAdministrativeAndResearchExpenses": Figure<"JPY">;
    readonly "operatingIncome": Figure<"JPY">;
    readonly "incomeBeforeIncomeTaxes": Figure<"JPY">;
    readonly "netIncome": Figure<"JPY">;
    readonly "reportedGrowth": {
      readonly "yearOverYear": {
        readonly "recurringRevenues": Figure<"ratio">;
        readonly "revenues": Figure<"ratio">;
        readonly "connectivityRevenues": Figure<"ratio">;
        readonly "outsourcingRevenues": Figure<"ratio">;
        readonly "systemsIntegrationRevenues": Figure<"ratio">;
        readonly "operatingIncome": Figure<"ratio">;
        readonly "netIncome": Figure<"ratio">;
        readonly "costOfRevenues": Figure<"ratio">;
        readonly "sellingGeneralAdministrativeAndResearchExpenses": Figure<"ratio">;
        readonly "incomeBeforeIncomeTaxes": Figure<"ratio">;
        readonly "connectivityAndOutsourcingRevenues": Figure<"ratio">;
      };
    };
    readonly "convenienceTranslation": {
      readonly "revenues": Figure<"USD">;
      readonly "operatingIncome": Figure<"USD">;
      readonly "netIncome": Figure<"USD">;
    };
  };
  readonly "4Q08": {
    readonly "id": "4Q08";
    readonly "start": "2009-01-01";
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
        readonly "operatingIncome": Figure<"ratio">;
        readonly "netIncome": Figure<"ratio">;
      };
      readonly "quarterOverQuarter": {
        readonly "revenues": Figure<"ratio">;
      };
    };
  };
  readonly "1Q09": {
    readonly "id": "1Q09";
    readonly "start": "2009-04-01";
    readonly "end": "2009-06-30";
    readonly "revenues": Figure<"JPY">;
    readonly "operatingIncome": Figure<"JPY">;
    readonly "reportedGrowth": {
      readonly "yearOverYear": {
        readonly "revenues": Figure<"ratio">;
        readonly "operatingIncome": Figure<"ratio">;
        readonly "systemsConstructionRevenues": Figure<"ratio">;
        readonly "connectivityRevenues": Figure<"ratio">;
        readonly "outsourcingRevenues": Figure<"ratio">;
        readonly "systemsOperationAndMaintenanceRevenues": Figure<"ratio">;
        readonly "recurringRevenues": Figure<"ratio">;
        readonly "systemsIntegrationGrossProfit": Figure<"ratio">;
        readonly "connectivityAndOutsourcingGrossProfit": Figure<"ratio">;
      };
    };
  };
  readonly "4Q09": {
    readonly "id": "4Q09";
    readonly "start": "2010-01-01";
    readonly "end": "2010-03-31";
    readonly "revenues": Figure<"JPY">;
    readonly "operatingIncome": Figure<"JPY">;
    readonly "netIncomeAttributable": Figure<"JPY">;
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
  readonly "4Q10": {
    readonly "id": "4Q10";
    readonly "start": "2011-01-01";
    readonly "end": "2011-03-31";
    readonly "revenues": Figure<"JPY">;
    readonly "operatingIncome": Figure<"JPY">;
    readonly "netIncomeAttributable": Figure<"JPY">;
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
  readonly "1Q12": {
    readonly "id": "1Q12";
    readonly "start": "2012-04-01";
    readonly "end": "2012-06-30";
    readonly "revenues": Figure<"JPY">;
    readonly "operatingIncome": Figure<"JPY">;
    readonly "netIncomeAttributable": Figure<"JPY">;
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
  readonly "1Q13": {
    readonly "id": "1Q13";
    readonly "start": "2013-04-01";
    readonly "end": "2013-06-30";
    readonly "revenues": Figure<"JPY">;
    readonly "operatingIncome": Figure<"JPY">;
    readonly "netIncomeAttributable": Figure<"JPY">;
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
  readonly "1Q14": {
    readonly "id": "1Q14";
    readonly "start": "2014-04-01";
    readonly "end": "2014-06-30";
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
  readonly "2Q14": {
    readonly "id": "2Q14";
    readonly "start": "2014-07-01";
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
  readonly "3Q14": {
    readonly "id": "3Q14";
    readonly "start": "2014-10-01";
    readonly "end": "2014-12-31";
    readonly "consumerMobileNetAdditions": Figure<"subscriptions">;
    readonly "reportedGrowth": {
      readonly "yearOverYear": {
        readonly "revenues": Figure<"ratio">;
      };
    };
  };
  readonly "4Q14": {
    readonly "id": "4Q14";
    readonly "start": "2015-01-01";
    readonly "end": "2015-03-31";
    readonly "consumerMobileNetAdditions": Figure<"subscriptions">;
    readonly "reportedGrowth": {
      readonly "yearOverYear": {
        readonly "revenues": Figure<"ratio">;
      };
    };
  };
  readonly "1Q15": {
    readonly "id": "1Q15";
    readonly "start": "2015-04-01";
    readonly "end": "2015-06-30";
    readonly "revenues": Figure<"JPY">;
    readonly "mobileInterconnectivityCostImpact": Figure<"JPY">;
    readonly "operatingIncome": Figure<"JPY">;
    readonly "incomeBeforeIncomeTaxes": Figure<"JPY">;
    readonly "netIncomeAttributable": Figure<"JPY">;
    readonly "comprehensiveIncomeAttributable": Figure<"JPY">;
    readonly "earningsPerShareBasic": Figure<"JPY">;
    readonly "earningsPerShareDiluted": Figure<"JPY">;
    readonly "consumerMobileNetAdditions": Figure<"subscriptions">;
    readonly "reportedGrowth": {
      readonly "yearOverYear": {
        readonly "revenues": Figure<"ratio">;
        readonly "operatingIncome": Figure<"ratio">;
        readonly "netIncomeAttributable": Figure<"ratio">;
        readonly "systemsOperationAndMaintenanceRevenues": Figure<"ratio">;
        readonly "incomeBeforeIncomeTaxes": Figure<"ratio">;
      };
    };
  };
  readonly "3Q15": {
    readonly "id": "3Q15";
    readonly "start": "2015-10-01";
    readonly "end": "2015-12-31";
    readonly "reportedGrowth": {
      readonly "yearOverYear": {
        readonly "revenues": Figure<"ratio">;
      };
    };
    readonly "guidance": readonly ["mobileSubscriptions"];
  };
  readonly "4Q15": {
    readonly "id": "4Q15";
    readonly "start": "2016-01-01";
    readonly "end": "2016-03-31";
    readonly "reportedGrowth": {
      readonly "yearOverYear": {
        readonly "revenues": Figure<"ratio">;
      };
    };
  };
  readonly "1Q16": {
    readonly "id": "1Q16";
    readonly "start": "2016-04-01";
    readonly "end": "2016-06-30";
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
  readonly "2Q16": {
    readonly "id": "2Q16";
    readonly "start": "2016-07-01";
    readonly "end": "2016-09-30";
    readonly "reportedGrowth": {
      readonly "yearOverYear": {
        readonly "revenues": Figure<"ratio">;
      };
    };
  };
  readonly "3Q16": {
    readonly "id": "3Q16";
    readonly "start": "2016-10-01";
    readonly "end": "2016-12-31";
    readonly "mobileSubscriptions": Figure<"subscriptions">;
    readonly "mvneClients": Figure<"companies">;
    readonly "reportedGrowth": {
      readonly "yearOverYear": {
        readonly "revenues": Figure<"ratio">;
        readonly "mobileSubscriptions": Figure<"ratio">;
      };
    };
  };
  readonly "1Q18": {
    readonly "id": "1Q18";
    readonly "start": "2018-04-01";
    readonly "end": "2018-06-30";
    readonly "operatingIncomeNormalized": Figure<"JPY">;
  };
  readonly "1Q19": {
    readonly "id": "1Q19";
    readonly "start": "2019-04-01";
    readonly "end": "2019-06-30";
    readonly "revenues": Figure<"JPY">;
    readonly "recurringShareOfRevenues": Figure<"ratio">;
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
      };
    };
  };
  readonly "1Q20": {
    readonly "id": "1Q20";
    readonly "start": "2020-04-01";
    readonly "end": "2020-06-30";
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
      };
    };
  };
  readonly "1Q22": {
    readonly "id": "1Q22";
    readonly "start": "2022-04-01";
    readonly "end": "2022-06-30";
    readonly "revenues": Figure<"JPY">;
    readonly "networkServicesGrossProfit": Figure<"JPY">;
    readonly "systemsIntegrationGrossProfit": Figure<"JPY">;
    readonly "atmOperationGrossProfit": Figure<"JPY">;
    readonly "netIncomeAttributable": Figure<"JPY">;
    readonly "earningsPerShare": Figure<"JPY">;
    readonly "reportedGrowth": {
      readonly "yearOverYear": {
        readonly "revenues": Figure<"ratio">;
      };
    };
  };
  readonly "2Q22": {
    readonly "id": "2Q22";
    readonly "start": "2022-07-01";
    readonly "end": "2022-09-30";
    readonly "reportedGrowth": {
      readonly "yearOverYear": {
        readonly "revenues": Figure<"ratio">;
      };
    };
  };
  readonly "4Q22": {
    readonly "id": "4Q22";
    readonly "start": "2023-01-01";
    readonly "end": "2023-03-31";
    readonly "operatingMargin": Figure<"ratio">;
  };
  readonly "1Q23": {
    readonly "id": "1Q23";
    readonly "start": "2023-04-01";
    readonly "end": "2023-06-30";
    readonly "revenues": Figure<"JPY">;
    readonly "networkServicesGrossProfit": Figure<"JPY">;
    readonly "systemsIntegrationGrossProfit": Figure<"JPY">;
    readonly "atmOperationGrossProfit": Figure<"JPY">;
    readonly "operatingIncome": Figure<"JPY">;
    readonly "incomeBeforeIncomeTaxes": Figure<"JPY">;
    readonly "netIncomeAttributable": Figure<"JPY">;
    readonly "earningsPerShare": Figure<"JPY">;
    readonly "reportedGrowth": {
      readonly "yearOverYear": {
        readonly "networkServicesGrossProfit": Figure<"ratio">;
        readonly "systemsIntegrationGrossProfit": Figure<"ratio">;
        readonly "revenues": Figure<"ratio">;
        readonly "operatingIncome": Figure<"ratio">;
        readonly "incomeBeforeIncomeTaxes": Figure<"ratio">;
        readonly "netIncomeAttributable": Figure<"ratio">;
      };
    };
  };
  readonly "4Q23": {
    readonly "id": "4Q23";
    readonly "start": "2024-01-01";
    readonly "end": "2024-03-31";
    readonly "operatingMargin": Figure<"ratio">;
    readonly "netIncomeAttributable": Figure<"JPY">;
    readonly "reportedGrowth": {
      readonly "yearOverYear": {
        readonly "netIncomeAttributable": Figure<"ratio">;
      };
    };
  };
};

/** What the documents say of single quarters, by period. What was not disclosed is not in the type. */
export const quarters = /* @__PURE__ */ lazyRecord<QuarterRecords>({
  "1Q99": `{"id":"1Q99",
"start":"1999-04-01",
"end":"1999-06-30",
"equipmentSalesToCrosswave":{"fact":3},
"operatingMargin":{"fact":16}}`,
  "1Q00": `{"id":"1Q00",
"start":"2000-04-01",
"end":"2000-06-30",
"revenues":{"fact":0},
"operatingIncome":{"fact":13},
"operatingMargin":{"fact":15},
"dedicatedAccessContracts":{"fact":12},
"dedicatedAccessBandwidth":{"fact":9},
"reportedGrowth":{"yearOverYear":{"revenues":{"fact":1},
"revenuesExcludingEquipmentSalesToCrosswave":{"fact":2},
"dedicatedAccessBandwidth":{"fact":7},
"dedicatedAccessContracts":{"fact":10}},
"quarterOverQuarter":{"revenues":{"fact":4},
"systemsIntegrationRevenues":{"fact":5},
"dedicatedAccessRevenues":{"fact":6},
"dedicatedAccessBandwidth":{"fact":8},
"dedicatedAccessContracts":{"fact":11}}},
"reportedChange":{"operatingLoss":{"fact":14}}}`,
  "3Q01": `{"id":"3Q01",
"start":"2001-10-01",
"end":"2001-12-31",
"operatingIncome":{"fact":72}}`,
  "4Q01": `{"id":"4Q01",
"start":"2002-01-01",
"end":"2002-03-31",
"operatingIncome":{"fact":139},
"netIncome":{"fact":144}}`,
  "1Q02": `{"id":"1Q02",
"start":"2002-04-01",
"end":"2002-06-30",
"operatingIncome":{"fact":160},
"adjustedEbitda":{"fact":164}}`,
  "2Q02": `{"id":"2Q02",
"start":"2002-07-01",
"end":"2002-09-30",
"operatingIncome":{"fact":73},
"netIncome":{"fact":191},
"adjustedEbitda":{"fact":190}}`,
  "3Q02": `{"id":"3Q02",
"start":"2002-10-01",
"end":"2002-12-31",
"revenues":{"fact":65},
"top150CustomersShareOfRevenues":{"fact":59},
"operatingIncome":{"fact":71},
"adjustedEbitda":{"fact":74},
"reportedGrowth":{"yearOverYear":{"revenues":{"fact":67}},
"quarterOverQuarter":{"revenues":{"fact":68}}},
"convenienceTranslation":{"revenues":{"fact":66}},
"milestones":{"revenuesAboveTenBillionYen":{"times":{"fact":69},
"threshold":{"fact":70}}},
"notes":[{"topic":"networkInvestment","summary":"The operating loss is put down mainly to spending on a stronger network for broadband traffic, and called temporary.","metric":"operatingIncome","document":"iij-3q02-presentation","locator":"3Q02 Highlights > In 3Q02"}]}`,
  "4Q02": `{"id":"4Q02",
"start":"2003-01-01",
"end":"2003-03-31",
"revenues":{"fact":134},
"operatingIncome":{"fact":161},
"netIncome":{"fact":143},
"adjustedEbitda":{"fact":165},
"reportedGrowth":{"yearOverYear":{"revenues":{"fact":135},
"adjustedEbitda":{"fact":142}},
"quarterOverQuarter":{"revenues":{"fact":136},
"adjustedEbitda":{"fact":141}}},
"guidance":["revenues","operatingIncome","largeSystemsIntegrationContracts"]}`,
  "1Q03": `{"id":"1Q03",
"start":"2003-04-01",
"end":"2003-06-30",
"revenues":{"fact":154},
"operatingIncome":{"fact":184},
"adjustedEbitda":{"fact":189},
"convenienceTranslation":{"revenues":{"fact":155},
"operatingIncome":{"fact":159},
"adjustedEbitda":{"fact":163}},
"reportedGrowth":{"yearOverYear":{"revenues":{"fact":156}},
"quarterOverQuarter":{"revenues":{"fact":157}}}}`,
  "2Q03": `{"id":"2Q03",
"start":"2003-07-01",
"end":"2003-09-30",
"revenues":{"fact":177},
"operatingIncome":{"fact":182},
"crosswaveReceivableWriteOffs":{"fact":186},
"netIncome":{"fact":192},
"adjustedEbitda":{"fact":187},
"convenienceTranslation":{"revenues":{"fact":178},
"operatingIncome":{"fact":183},
"adjustedEbitda":{"fact":188}},
"reportedGrowth":{"quarterOverQuarter":{"revenues":{"fact":179}},
"yearOverYear":{"revenues":{"fact":181}}},
"guidance":["operatingIncome"]}`,
  "4Q03": `{"id":"4Q03",
"start":"2004-01-01",
"end":"2004-03-31",
"revenues":{"fact":193},
"systemsIntegrationGrossMargin":{"fact":197},
"operatingIncome":{"fact":195},
"reportedGrowth":{"quarterOverQuarter":{"revenues":{"fact":194},
"operatingIncome":{"fact":196}}}}`,
  "1Q04": `{"id":"1Q04",
"start":"2004-04-01",
"end":"2004-06-30",
"revenues":{"fact":200},
"operatingIncome":{"fact":202},
"reportedGrowth":{"yearOverYear":{"revenues":{"fact":201}}}}`,
  "1Q05": `{"id":"1Q05",
"start":"2005-04-01",
"end":"2005-06-30",
"revenues":{"fact":204},
"systemsOperationRevenues":{"fact":210},
"operatingIncome":{"fact":206},
"netIncome":{"fact":209},
"reportedGrowth":{"yearOverYear":{"revenues":{"fact":205},
"systemsOperationRevenues":{"fact":211}},
"quarterOverQuarter":{"systemsOperationRevenues":{"fact":212}}},
"reportedChange":{"operatingIncome":{"fact":208}}}`,
  "3Q06": `{"id":"3Q06",
"start":"2006-10-01",
"end":"2006-12-31",
"revenues":{"fact":268},
"costOfRevenues":{"fact":271},
"sellingGeneralAdministrativeAndResearchExpenses":{"fact":274},
"operatingIncome":{"fact":277},
"incomeBeforeIncomeTaxes":{"fact":280},
"netIncome":{"fact":283}}`,
  "1Q07": `{"id":"1Q07",
"start":"2007-04-01",
"end":"2007-06-30",
"revenues":{"fact":335},
"connectivityAndOutsourcingRevenues":{"fact":357},
"systemsIntegrationRevenues":{"fact":360},
"costOfRevenues":{"fact":348},
"sellingGeneralAdministrativeAndResearchExpenses":{"fact":351},
"operatingIncome":{"fact":342},
"incomeBeforeIncomeTaxes":{"fact":354},
"netIncome":{"fact":346}}`,
  "3Q07": `{"id":"3Q07",
"start":"2007-10-01",
"end":"2007-12-31",
"revenues":{"fact":258},
"costOfRevenues":{"fact":270},
"sellingGeneralAdministrativeAndResearchExpenses":{"fact":273},
"operatingIncome":{"fact":261},
"incomeBeforeIncomeTaxes":{"fact":279},
"netIncome":{"fact":264},
"convenienceTranslation":{"revenues":{"fact":259},
"operatingIncome":{"fact":262},
"netIncome":{"fact":265}},
"reportedGrowth":{"yearOverYear":{"revenues":{"fact":260},
"operatingIncome":{"fact":263},
"netIncome":{"fact":266},
"costOfRevenues":{"fact":272},
"sellingGeneralAdministrativeAndResearchExpenses":{"fact":275},
"incomeBeforeIncomeTaxes":{"fact":281}}}}`,
  "4Q07": `{"id":"4Q07",
"start":"2008-01-01",
"end":"2008-03-31",
"deferredTaxExpense":{"fact":434}}`,
  "1Q08": `{"id":"1Q08",
"start":"2008-04-01",
"end":"2008-06-30",
"revenues":{"fact":303},
"connectivityAndOutsourcingRevenues":{"fact":356},
"systemsIntegrationRevenues":{"fact":359},
"costOfRevenues":{"fact":347},
"sellingGeneralAdministrativeAndResearchExpenses":{"fact":350},
"operatingIncome":{"fact":305},
"incomeBeforeIncomeTaxes":{"fact":353},
"netIncome":{"fact":307},
"reportedGrowth":{"yearOverYear":{"recurringRevenues":{"fact":302},
"revenues":{"fact":309},
"connectivityRevenues":{"fact":310},
"outsourcingRevenues":{"fact":311},
"systemsIntegrationRevenues":{"fact":312},
"operatingIncome":{"fact":313},
"netIncome":{"fact":314},
"costOfRevenues":{"fact":349},
"sellingGeneralAdministrativeAndResearchExpenses":{"fact":352},
"incomeBeforeIncomeTaxes":{"fact":355},
"connectivityAndOutsourcingRevenues":{"fact":358}}},
"convenienceTranslation":{"revenues":{"fact":304},
"operatingIncome":{"fact":306},
"netIncome":{"fact":308}}}`,
  "4Q08": `{"id":"4Q08",
"start":"2009-01-01",
"end":"2009-03-31",
"revenues":{"fact":422},
"operatingIncome":{"fact":426},
"newSubsidiariesOperatingIncome":{"fact":429},
"deferredTaxExpense":{"fact":433},
"netIncome":{"fact":430},
"convenienceTranslation":{"revenues":{"fact":423},
"operatingIncome":{"fact":427},
"netIncome":{"fact":431}},
"reportedGrowth":{"yearOverYear":{"revenues":{"fact":424},
"operatingIncome":{"fact":428},
"netIncome":{"fact":432}},
"quarterOverQuarter":{"revenues":{"fact":425}}}}`,
  "1Q09": `{"id":"1Q09",
"start":"2009-04-01",
"end":"2009-06-30",
"revenues":{"fact":440},
"operatingIncome":{"fact":442},
"reportedGrowth":{"yearOverYear":{"revenues":{"fact":441},
"operatingIncome":{"fact":443},
"systemsConstructionRevenues":{"fact":444},
"connectivityRevenues":{"fact":445},
"outsourcingRevenues":{"fact":446},
"systemsOperationAndMaintenanceRevenues":{"fact":447},
"recurringRevenues":{"fact":448},
"systemsIntegrationGrossProfit":{"fact":449},
"connectivityAndOutsourcingGrossProfit":{"fact":450}}}}`,
  "4Q09": `{"id":"4Q09",
"start":"2010-01-01",
"end":"2010-03-31",
"revenues":{"fact":492},
"operatingIncome":{"fact":495},
"netIncomeAttributable":{"fact":498},
"convenienceTranslation":{"revenues":{"fact":493},
"operatingIncome":{"fact":496},
"netIncomeAttributable":{"fact":499}},
"reportedGrowth":{"yearOverYear":{"revenues":{"fact":494},
"operatingIncome":{"fact":497},
"netIncomeAttributable":{"fact":500}}}}`,
  "4Q10": `{"id":"4Q10",
"start":"2011-01-01",
"end":"2011-03-31",
"revenues":{"fact":574},
"operatingIncome":{"fact":577},
"netIncomeAttributable":{"fact":580},
"convenienceTranslation":{"revenues":{"fact":575},
"operatingIncome":{"fact":578},
"netIncomeAttributable":{"fact":581}},
"reportedGrowth":{"yearOverYear":{"revenues":{"fact":576},
"operatingIncome":{"fact":579},
"netIncomeAttributable":{"fact":582}}}}`,
  "1Q12": `{"id":"1Q12",
"start":"2012-04-01",
"end":"2012-06-30",
"revenues":{"fact":600},
"operatingIncome":{"fact":603},
"netIncomeAttributable":{"fact":606},
"convenienceTranslation":{"revenues":{"fact":601},
"operatingIncome":{"fact":604},
"netIncomeAttributable":{"fact":607}},
"reportedGrowth":{"yearOverYear":{"revenues":{"fact":602},
"operatingIncome":{"fact":605},
"netIncomeAttributable":{"fact":608}}}}`,
  "1Q13": `{"id":"1Q13",
"start":"2013-04-01",
"end":"2013-06-30",
"revenues":{"fact":691},
"operatingIncome":{"fact":694},
"netIncomeAttributable":{"fact":697},
"convenienceTranslation":{"revenues":{"fact":692},
"operatingIncome":{"fact":695},
"netIncomeAttributable":{"fact":698}},
"reportedGrowth":{"yearOverYear":{"revenues":{"fact":693},
"operatingIncome":{"fact":696},
"netIncomeAttributable":{"fact":699}}}}`,
  "1Q14": `{"id":"1Q14",
"start":"2014-04-01",
"end":"2014-06-30",
"revenues":{"fact":725},
"operatingIncome":{"fact":727},
"netIncomeAttributable":{"fact":729},
"reportedGrowth":{"yearOverYear":{"revenues":{"fact":726},
"operatingIncome":{"fact":728},
"netIncomeAttributable":{"fact":730}}}}`,
  "2Q14": `{"id":"2Q14",
"start":"2014-07-01",
"end":"2014-09-30",
"revenues":{"fact":737},
"operatingIncome":{"fact":739},
"netIncomeAttributable":{"fact":741},
"reportedGrowth":{"yearOverYear":{"revenues":{"fact":738},
"operatingIncome":{"fact":740},
"netIncomeAttributable":{"fact":742}}}}`,
  "3Q14": `{"id":"3Q14",
"start":"2014-10-01",
"end":"2014-12-31",
"consumerMobileNetAdditions":{"fact":786},
"reportedGrowth":{"yearOverYear":{"revenues":{"fact":782}}}}`,
  "4Q14": `{"id":"4Q14",
"start":"2015-01-01",
"end":"2015-03-31",
"consumerMobileNetAdditions":{"fact":785},
"reportedGrowth":{"yearOverYear":{"revenues":{"fact":781}}}}`,
  "1Q15": `{"id":"1Q15",
"start":"2015-04-01",
"end":"2015-06-30",
"revenues":{"fact":775},
"mobileInterconnectivityCostImpact":{"fact":789},
"operatingIncome":{"fact":777},
"incomeBeforeIncomeTaxes":{"fact":856},
"netIncomeAttributable":{"fact":779},
"comprehensiveIncomeAttributable":{"fact":864},
"earningsPerShareBasic":{"fact":867},
"earningsPerShareDiluted":{"fact":868},
"consumerMobileNetAdditions":{"fact":784},
"reportedGrowth":{"yearOverYear":{"revenues":{"fact":776},
"operatingIncome":{"fact":778},
"netIncomeAttributable":{"fact":780},
"systemsOperationAndMaintenanceRevenues":{"fact":783},
"incomeBeforeIncomeTaxes":{"fact":857}}}}`,
  "3Q15": `{"id":"3Q15",
"start":"2015-10-01",
"end":"2015-12-31",
"reportedGrowth":{"yearOverYear":{"revenues":{"fact":885}}},
"guidance":["mobileSubscriptions"]}`,
  "4Q15": `{"id":"4Q15",
"start":"2016-01-01",
"end":"2016-03-31",
"reportedGrowth":{"yearOverYear":{"revenues":{"fact":884}}}}`,
  "1Q16": `{"id":"1Q16",
"start":"2016-04-01",
"end":"2016-06-30",
"revenues":{"fact":844},
"operatingIncome":{"fact":846},
"incomeBeforeIncomeTaxes":{"fact":848},
"netIncomeAttributable":{"fact":850},
"comprehensiveIncomeAttributable":{"fact":862},
"totalAssets":{"fact":860},
"shareholdersEquity":{"fact":870},
"totalEquity":{"fact":869},
"shareholdersEquityRatio":{"fact":871},
"earningsPerShareBasic":{"fact":865},
"earningsPerShareDiluted":{"fact":866},
"reportedGrowth":{"yearOverYear":{"revenues":{"fact":845},
"operatingIncome":{"fact":847},
"incomeBeforeIncomeTaxes":{"fact":849},
"netIncomeAttributable":{"fact":851},
"comprehensiveIncomeAttributable":{"fact":863}}}}`,
  "2Q16": `{"id":"2Q16",
"start":"2016-07-01",
"end":"2016-09-30",
"reportedGrowth":{"yearOverYear":{"revenues":{"fact":882}}}}`,
  "3Q16": `{"id":"3Q16",
"start":"2016-10-01",
"end":"2016-12-31",
"mobileSubscriptions":{"fact":888},
"mvneClients":{"fact":890},
"reportedGrowth":{"yearOverYear":{"revenues":{"fact":881},
"mobileSubscriptions":{"fact":889}}}}`,
  "1Q18": `{"id":"1Q18",
"start":"2018-04-01",
"end":"2018-06-30",
"operatingIncomeNormalized":{"fact":997}}`,
  "1Q19": `{"id":"1Q19",
"start":"2019-04-01",
"end":"2019-06-30",
"revenues":{"fact":979},
"recurringShareOfRevenues":{"fact":993},
"grossProfit":{"fact":981},
"operatingIncome":{"fact":983},
"netIncomeAttributable":{"fact":985},
"reportedGrowth":{"yearOverYear":{"revenues":{"fact":980},
"grossProfit":{"fact":982},
"operatingIncome":{"fact":984},
"netIncomeAttributable":{"fact":986},
"grossProfitNormalized":{"fact":994},
"operatingIncomeNormalized":{"fact":995},
"netIncomeAttributableNormalized":{"fact":996}}}}`,
  "1Q20": `{"id":"1Q20",
"start":"2020-04-01",
"end":"2020-06-30",
"revenues":{"fact":1019},
"grossProfit":{"fact":1021},
"operatingIncome":{"fact":1023},
"netIncomeAttributable":{"fact":1025},
"reportedGrowth":{"yearOverYear":{"revenues":{"fact":1020},
"grossProfit":{"fact":1022},
"operatingIncome":{"fact":1024},
"netIncomeAttributable":{"fact":1026}}}}`,
  "1Q22": `{"id":"1Q22",
"start":"2022-04-01",
"end":"2022-06-30",
"revenues":{"fact":1202},
"networkServicesGrossProfit":{"fact":1178},
"systemsIntegrationGrossProfit":{"fact":1181},
"atmOperationGrossProfit":{"fact":1183},
"netIncomeAttributable":{"fact":1201},
"earningsPerShare":{"fact":1204},
"reportedGrowth":{"yearOverYear":{"revenues":{"fact":1143}}}}`,
  "2Q22": `{"id":"2Q22",
"start":"2022-07-01",
"end":"2022-09-30",
"reportedGrowth":{"yearOverYear":{"revenues":{"fact":1144}}}}`,
  "4Q22": `{"id":"4Q22",
"start":"2023-01-01",
"end":"2023-03-31",
"operatingMargin":{"fact":1231}}`,
  "1Q23": `{"id":"1Q23",
"start":"2023-04-01",
"end":"2023-06-30",
"revenues":{"fact":1184},
"networkServicesGrossProfit":{"fact":1176},
"systemsIntegrationGrossProfit":{"fact":1179},
"atmOperationGrossProfit":{"fact":1182},
"operatingIncome":{"fact":1186},
"incomeBeforeIncomeTaxes":{"fact":1188},
"netIncomeAttributable":{"fact":1190},
"earningsPerShare":{"fact":1203},
"reportedGrowth":{"yearOverYear":{"networkServicesGrossProfit":{"fact":1177},
"systemsIntegrationGrossProfit":{"fact":1180},
"revenues":{"fact":1185},
"operatingIncome":{"fact":1187},
"incomeBeforeIncomeTaxes":{"fact":1189},
"netIncomeAttributable":{"fact":1191}}}}`,
  "4Q23": `{"id":"4Q23",
"start":"2024-01-01",
"end":"2024-03-31",
"operatingMargin":{"fact":1230},
"netIncomeAttributable":{"fact":1228},
"reportedGrowth":{"yearOverYear":{"netIncomeAttributable":{"fact":1229}}}}`,
}, facts);
