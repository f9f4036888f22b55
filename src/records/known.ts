// Derived from src/documents by `npm run derive`; not to be edited.
import type { Explained } from "../model/explained.js";
import type { Figure, HedgedFigure, Wording } from "../model/figure.js";
import type { InferredBounds, PrintedLevel, UnprintedLevel } from "../model/known.js";
import { lazyKnown } from "../codec/lazy-known.js";
import type { DocumentId } from "./documents.js";
import { facts } from "./facts.js";

/** What `known` holds, each level as it is known. */
export type KnownRecords = {
  readonly quarters: {
    readonly "1Q99": Explained<{
      readonly revenues: UnprintedLevel<"JPY", DocumentId>;
      readonly equipmentSalesToCrosswave: PrintedLevel<"JPY", DocumentId>;
      readonly operatingIncome: UnprintedLevel<"JPY", DocumentId>;
      readonly operatingMargin: PrintedLevel<"ratio", DocumentId>;
      readonly dedicatedAccessContracts: UnprintedLevel<"contracts", DocumentId>;
    }>;
    readonly "2Q99": Explained<{
      readonly revenues: UnprintedLevel<"JPY", DocumentId>;
    }>;
    readonly "4Q99": Explained<{
      readonly revenues: UnprintedLevel<"JPY", DocumentId>;
      readonly operatingIncome: UnprintedLevel<"JPY", DocumentId>;
      readonly operatingLoss: UnprintedLevel<"JPY", DocumentId>;
      readonly dedicatedAccessContracts: UnprintedLevel<"contracts", DocumentId>;
    }>;
    readonly "1Q00": Explained<{
      readonly revenues: PrintedLevel<"JPY", DocumentId>;
      readonly operatingIncome: PrintedLevel<"JPY", DocumentId>;
      readonly operatingLoss: UnprintedLevel<"JPY", DocumentId>;
      readonly operatingMargin: PrintedLevel<"ratio", DocumentId>;
      readonly dedicatedAccessContracts: PrintedLevel<"contracts", DocumentId>;
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
      readonly inferredGrowth: {
        readonly yearOverYear: Explained<{
          readonly revenues: InferredBounds<"ratio">;
          readonly dedicatedAccessContracts: InferredBounds<"ratio">;
        }>;
        readonly quarterOverQuarter: Explained<{
          readonly revenues: InferredBounds<"ratio">;
          readonly dedicatedAccessContracts: InferredBounds<"ratio">;
        }>;
      };
    }>;
    readonly "2Q00": Explained<{
      readonly revenues: PrintedLevel<"JPY", DocumentId>;
      readonly operatingIncome: UnprintedLevel<"JPY", DocumentId>;
      readonly operatingMargin: PrintedLevel<"ratio", DocumentId>;
      readonly reportedGrowth: {
        readonly yearOverYear: Explained<{
          readonly revenues: Figure<"ratio", DocumentId>;
        }>;
        readonly quarterOverQuarter: Explained<{
          readonly revenues: Figure<"ratio", DocumentId>;
        }>;
      };
      readonly inferredGrowth: {
        readonly yearOverYear: Explained<{
          readonly revenues: InferredBounds<"ratio">;
        }>;
      };
    }>;
    readonly "3Q01": Explained<{
      readonly revenues: UnprintedLevel<"JPY", DocumentId>;
      readonly operatingIncome: PrintedLevel<"JPY", DocumentId>;
    }>;
    readonly "4Q01": Explained<{
      readonly revenues: UnprintedLevel<"JPY", DocumentId>;
      readonly operatingIncome: PrintedLevel<"JPY", DocumentId>;
      readonly netIncome: PrintedLevel<"JPY", DocumentId>;
      readonly adjustedEbitda: UnprintedLevel<"JPY", DocumentId>;
    }>;
    readonly "1Q02": Explained<{
      readonly revenues: UnprintedLevel<"JPY", DocumentId>;
      readonly operatingIncome: PrintedLevel<"JPY", DocumentId>;
      readonly adjustedEbitda: PrintedLevel<"JPY", DocumentId>;
    }>;
    readonly "2Q02": Explained<{
      readonly revenues: UnprintedLevel<"JPY", DocumentId>;
      readonly operatingIncome: PrintedLevel<"JPY", DocumentId>;
      readonly netIncome: PrintedLevel<"JPY", DocumentId>;
      readonly adjustedEbitda: PrintedLevel<"JPY", DocumentId>;
    }>;
    readonly "3Q02": Explained<{
      readonly revenues: PrintedLevel<"JPY", DocumentId>;
      readonly operatingIncome: PrintedLevel<"JPY", DocumentId>;
      readonly adjustedEbitda: PrintedLevel<"JPY", DocumentId>;
      readonly reportedGrowth: {
        readonly yearOverYear: Explained<{
          readonly revenues: Figure<"ratio", DocumentId>;
        }>;
        readonly quarterOverQuarter: Explained<{
          readonly revenues: Wording<DocumentId>;
        }>;
      };
      readonly inferredGrowth: {
        readonly yearOverYear: Explained<{
          readonly revenues: InferredBounds<"ratio">;
        }>;
        readonly quarterOverQuarter: Explained<{
          readonly revenues: InferredBounds<"ratio">;
          readonly adjustedEbitda: InferredBounds<"ratio">;
        }>;
      };
    }>;
    readonly "4Q02": Explained<{
      readonly revenues: PrintedLevel<"JPY", DocumentId>;
      readonly operatingIncome: PrintedLevel<"JPY", DocumentId>;
      readonly netIncome: PrintedLevel<"JPY", DocumentId>;
      readonly adjustedEbitda: PrintedLevel<"JPY", DocumentId>;
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
      readonly inferredGrowth: {
        readonly yearOverYear: Explained<{
          readonly revenues: InferredBounds<"ratio">;
          readonly adjustedEbitda: InferredBounds<"ratio">;
        }>;
        readonly quarterOverQuarter: Explained<{
          readonly revenues: InferredBounds<"ratio">;
          readonly adjustedEbitda: InferredBounds<"ratio">;
        }>;
      };
    }>;
    readonly "1Q03": Explained<{
      readonly revenues: PrintedLevel<"JPY", DocumentId>;
      readonly operatingIncome: PrintedLevel<"JPY", DocumentId>;
      readonly adjustedEbitda: PrintedLevel<"JPY", DocumentId>;
      readonly reportedGrowth: {
        readonly yearOverYear: Explained<{
          readonly revenues: Figure<"ratio", DocumentId>;
        }>;
        readonly quarterOverQuarter: Explained<{
          readonly revenues: Figure<"ratio", DocumentId>;
        }>;
      };
      readonly inferredGrowth: {
        readonly yearOverYear: Explained<{
          readonly revenues: InferredBounds<"ratio">;
        }>;
        readonly quarterOverQuarter: Explained<{
          readonly revenues: InferredBounds<"ratio">;
        }>;
      };
    }>;
    readonly "2Q03": Explained<{
      readonly revenues: PrintedLevel<"JPY", DocumentId>;
      readonly operatingIncome: PrintedLevel<"JPY", DocumentId>;
      readonly crosswaveReceivableWriteOffs: PrintedLevel<"JPY", DocumentId>;
      readonly netIncome: PrintedLevel<"JPY", DocumentId>;
      readonly adjustedEbitda: PrintedLevel<"JPY", DocumentId>;
      readonly reportedGrowth: {
        readonly quarterOverQuarter: Explained<{
          readonly revenues: Figure<"ratio", DocumentId>;
        }>;
        readonly yearOverYear: Explained<{
          readonly revenues: Figure<"ratio", DocumentId>;
        }>;
      };
      readonly inferredGrowth: {
        readonly yearOverYear: Explained<{
          readonly revenues: InferredBounds<"ratio">;
        }>;
      };
    }>;
    readonly "3Q03": Explained<{
      readonly revenues: UnprintedLevel<"JPY", DocumentId>;
      readonly operatingIncome: UnprintedLevel<"JPY", DocumentId>;
      readonly inferredGrowth: {
        readonly yearOverYear: Explained<{
          readonly revenues: InferredBounds<"ratio">;
        }>;
      };
    }>;
    readonly "4Q03": Explained<{
      readonly revenues: PrintedLevel<"JPY", DocumentId>;
      readonly systemsIntegrationGrossMargin: PrintedLevel<"ratio", DocumentId>;
      readonly operatingIncome: PrintedLevel<"JPY", DocumentId>;
      readonly reportedGrowth: {
        readonly quarterOverQuarter: Explained<{
          readonly revenues: Figure<"ratio", DocumentId>;
          readonly operatingIncome: Figure<"ratio", DocumentId>;
        }>;
      };
      readonly inferredGrowth: {
        readonly yearOverYear: Explained<{
          readonly revenues: InferredBounds<"ratio">;
        }>;
        readonly quarterOverQuarter: Explained<{
          readonly revenues: InferredBounds<"ratio">;
          readonly operatingIncome: InferredBounds<"ratio">;
        }>;
      };
    }>;
    readonly "1Q04": Explained<{
      readonly revenues: PrintedLevel<"JPY", DocumentId>;
      readonly systemsOperationRevenues: UnprintedLevel<"JPY", DocumentId>;
      readonly operatingIncome: PrintedLevel<"JPY", DocumentId>;
      readonly netIncome: PrintedLevel<"JPY", DocumentId>;
      readonly reportedGrowth: {
        readonly yearOverYear: Explained<{
          readonly revenues: Figure<"ratio", DocumentId>;
        }>;
      };
    }>;
    readonly "2Q04": Explained<{
      readonly revenues: UnprintedLevel<"JPY", DocumentId>;
    }>;
    readonly "4Q04": Explained<{
      readonly systemsOperationRevenues: UnprintedLevel<"JPY", DocumentId>;
    }>;
    readonly "1Q05": Explained<{
      readonly revenues: PrintedLevel<"JPY", DocumentId>;
      readonly systemsOperationRevenues: PrintedLevel<"JPY", DocumentId>;
      readonly operatingIncome: PrintedLevel<"JPY", DocumentId>;
      readonly netIncome: PrintedLevel<"JPY", DocumentId>;
      readonly reportedGrowth: {
        readonly yearOverYear: Explained<{
          readonly revenues: Figure<"ratio", DocumentId>;
          readonly systemsOperationRevenues: Figure<"ratio", DocumentId>;
        }>;
        readonly quarterOverQuarter: Explained<{
          readonly systemsOperationRevenues: Figure<"ratio", DocumentId>;
        }>;
      };
      readonly inferredGrowth: {
        readonly yearOverYear: Explained<{
          readonly revenues: InferredBounds<"ratio">;
          readonly systemsOperationRevenues: InferredBounds<"ratio">;
        }>;
        readonly quarterOverQuarter: Explained<{
          readonly systemsOperationRevenues: InferredBounds<"ratio">;
        }>;
      };
    }>;
    readonly "2Q05": Explained<{
      readonly revenues: UnprintedLevel<"JPY", DocumentId>;
      readonly operatingIncome: UnprintedLevel<"JPY", DocumentId>;
      readonly netIncome: UnprintedLevel<"JPY", DocumentId>;
      readonly inferredGrowth: {
        readonly quarterOverQuarter: Explained<{
          readonly revenues: InferredBounds<"ratio">;
        }>;
      };
    }>;
    readonly "3Q06": Explained<{
      readonly revenues: PrintedLevel<"JPY", DocumentId>;
      readonly costOfRevenues: PrintedLevel<"JPY", DocumentId>;
      readonly sellingGeneralAdministrativeAndResearchExpenses: PrintedLevel<"JPY", DocumentId>;
      readonly operatingIncome: PrintedLevel<"JPY", DocumentId>;
      readonly incomeBeforeIncomeTaxes: PrintedLevel<"JPY", DocumentId>;
      readonly netIncome: PrintedLevel<"JPY", DocumentId>;
    }>;
    readonly "4Q06": Explained<{
      readonly revenues: UnprintedLevel<"JPY", DocumentId>;
      readonly operatingIncome: UnprintedLevel<"JPY", DocumentId>;
      readonly incomeBeforeIncomeTaxes: UnprintedLevel<"JPY", DocumentId>;
      readonly netIncome: UnprintedLevel<"JPY", DocumentId>;
    }>;
    readonly "1Q07": Explained<{
      readonly revenues: PrintedLevel<"JPY", DocumentId>;
      readonly connectivityAndOutsourcingRevenues: PrintedLevel<"JPY", DocumentId>;
      readonly connectivityRevenues: UnprintedLevel<"JPY", DocumentId>;
      readonly systemsIntegrationRevenues: PrintedLevel<"JPY", DocumentId>;
      readonly costOfRevenues: PrintedLevel<"JPY", DocumentId>;
      readonly sellingGeneralAdministrativeAndResearchExpenses: PrintedLevel<"JPY", DocumentId>;
      readonly operatingIncome: PrintedLevel<"JPY", DocumentId>;
      readonly incomeBeforeIncomeTaxes: PrintedLevel<"JPY", DocumentId>;
      readonly netIncome: PrintedLevel<"JPY", DocumentId>;
      readonly inferredGrowth: {
        readonly quarterOverQuarter: Explained<{
          readonly operatingIncome: InferredBounds<"ratio">;
        }>;
      };
    }>;
    readonly "2Q07": Explained<{
      readonly revenues: UnprintedLevel<"JPY", DocumentId>;
      readonly operatingIncome: UnprintedLevel<"JPY", DocumentId>;
      readonly incomeBeforeIncomeTaxes: UnprintedLevel<"JPY", DocumentId>;
      readonly netIncome: UnprintedLevel<"JPY", DocumentId>;
      readonly inferredGrowth: {
        readonly quarterOverQuarter: Explained<{
          readonly operatingIncome: InferredBounds<"ratio">;
        }>;
      };
    }>;
    readonly "3Q07": Explained<{
      readonly revenues: PrintedLevel<"JPY", DocumentId>;
      readonly costOfRevenues: PrintedLevel<"JPY", DocumentId>;
      readonly sellingGeneralAdministrativeAndResearchExpenses: PrintedLevel<"JPY", DocumentId>;
      readonly operatingIncome: PrintedLevel<"JPY", DocumentId>;
      readonly incomeBeforeIncomeTaxes: PrintedLevel<"JPY", DocumentId>;
      readonly deferredTaxExpense: UnprintedLevel<"JPY", DocumentId>;
      readonly netIncome: PrintedLevel<"JPY", DocumentId>;
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
      readonly inferredGrowth: {
        readonly yearOverYear: Explained<{
          readonly operatingIncome: InferredBounds<"ratio">;
          readonly netIncome: InferredBounds<"ratio">;
          readonly costOfRevenues: InferredBounds<"ratio">;
          readonly sellingGeneralAdministrativeAndResearchExpenses: InferredBounds<"ratio">;
          readonly incomeBeforeIncomeTaxes: InferredBounds<"ratio">;
        }>;
        readonly quarterOverQuarter: Explained<{
          readonly incomeBeforeIncomeTaxes: InferredBounds<"ratio">;
        }>;
      };
    }>;
    readonly "4Q07": Explained<{
      readonly revenues: PrintedLevel<"JPY", DocumentId>;
      readonly operatingIncome: PrintedLevel<"JPY", DocumentId>;
      readonly incomeBeforeIncomeTaxes: UnprintedLevel<"JPY", DocumentId>;
      readonly deferredTaxExpense: PrintedLevel<"JPY", DocumentId>;
      readonly netIncome: PrintedLevel<"JPY", DocumentId>;
      readonly reportedGrowth: {
        readonly yearOverYear: Explained<{
          readonly revenues: Figure<"ratio", DocumentId>;
          readonly operatingIncome: Figure<"ratio", DocumentId>;
          readonly netIncome: Figure<"ratio", DocumentId>;
        }>;
      };
      readonly inferredGrowth: {
        readonly yearOverYear: Explained<{
          readonly operatingIncome: InferredBounds<"ratio">;
          readonly netIncome: InferredBounds<"ratio">;
        }>;
        readonly quarterOverQuarter: Explained<{
          readonly deferredTaxExpense: InferredBounds<"ratio">;
          readonly incomeBeforeIncomeTaxes: InferredBounds<"ratio">;
        }>;
      };
    }>;
    readonly "1Q08": Explained<{
      readonly revenues: PrintedLevel<"JPY", DocumentId>;
      readonly connectivityAndOutsourcingRevenues: PrintedLevel<"JPY", DocumentId>;
      readonly connectivityRevenues: UnprintedLevel<"JPY", DocumentId>;
      readonly systemsIntegrationRevenues: PrintedLevel<"JPY", DocumentId>;
      readonly systemsConstructionRevenues: UnprintedLevel<"JPY", DocumentId>;
      readonly costOfRevenues: PrintedLevel<"JPY", DocumentId>;
      readonly sellingGeneralAdministrativeAndResearchExpenses: PrintedLevel<"JPY", DocumentId>;
      readonly operatingIncome: PrintedLevel<"JPY", DocumentId>;
      readonly incomeBeforeIncomeTaxes: PrintedLevel<"JPY", DocumentId>;
      readonly netIncome: PrintedLevel<"JPY", DocumentId>;
      readonly iijMobileContracts: PrintedLevel<"contracts", DocumentId>;
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
      readonly inferredGrowth: {
        readonly yearOverYear: Explained<{
          readonly operatingIncome: InferredBounds<"ratio">;
          readonly netIncome: InferredBounds<"ratio">;
          readonly sellingGeneralAdministrativeAndResearchExpenses: InferredBounds<"ratio">;
          readonly incomeBeforeIncomeTaxes: InferredBounds<"ratio">;
          readonly connectivityRevenues: InferredBounds<"ratio">;
        }>;
        readonly quarterOverQuarter: Explained<{
          readonly operatingIncome: InferredBounds<"ratio">;
          readonly netIncome: InferredBounds<"ratio">;
          readonly incomeBeforeIncomeTaxes: InferredBounds<"ratio">;
        }>;
      };
    }>;
    readonly "2Q08": Explained<{
      readonly revenues: UnprintedLevel<"JPY", DocumentId>;
      readonly connectivityRevenues: UnprintedLevel<"JPY", DocumentId>;
      readonly systemsConstructionRevenues: UnprintedLevel<"JPY", DocumentId>;
      readonly operatingIncome: UnprintedLevel<"JPY", DocumentId>;
      readonly incomeBeforeIncomeTaxes: UnprintedLevel<"JPY", DocumentId>;
      readonly netIncome: UnprintedLevel<"JPY", DocumentId>;
      readonly systemsConstructionOrderBacklog: UnprintedLevel<"JPY", DocumentId>;
      readonly inferredGrowth: {
        readonly quarterOverQuarter: Explained<{
          readonly operatingIncome: InferredBounds<"ratio">;
          readonly netIncome: InferredBounds<"ratio">;
          readonly incomeBeforeIncomeTaxes: InferredBounds<"ratio">;
        }>;
      };
    }>;
    readonly "3Q08": Explained<{
      readonly revenues: UnprintedLevel<"JPY", DocumentId>;
      readonly recurringRevenues: UnprintedLevel<"JPY", DocumentId>;
      readonly operatingIncome: UnprintedLevel<"JPY", DocumentId>;
      readonly atmOperationOperatingIncome: UnprintedLevel<"JPY", DocumentId>;
      readonly newSubsidiariesOperatingIncome: UnprintedLevel<"JPY", DocumentId>;
      readonly netIncome: UnprintedLevel<"JPY", DocumentId>;
      readonly netIncomeAttributable: UnprintedLevel<"JPY", DocumentId>;
    }>;
    readonly "4Q08": Explained<{
      readonly revenues: PrintedLevel<"JPY", DocumentId>;
      readonly operatingIncome: PrintedLevel<"JPY", DocumentId>;
      readonly newSubsidiariesOperatingIncome: PrintedLevel<"JPY", DocumentId>;
      readonly deferredTaxExpense: PrintedLevel<"JPY", DocumentId>;
      readonly netIncome: PrintedLevel<"JPY", DocumentId>;
      readonly netIncomeAttributable: UnprintedLevel<"JPY", DocumentId>;
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
      readonly inferredGrowth: {
        readonly yearOverYear: Explained<{
          readonly revenues: InferredBounds<"ratio">;
          readonly operatingIncome: InferredBounds<"ratio">;
          readonly netIncome: InferredBounds<"ratio">;
        }>;
        readonly quarterOverQuarter: Explained<{
          readonly revenues: InferredBounds<"ratio">;
          readonly operatingIncome: InferredBounds<"ratio">;
        }>;
      };
    }>;
    readonly "1Q09": Explained<{
      readonly revenues: PrintedLevel<"JPY", DocumentId>;
      readonly connectivityRevenues: UnprintedLevel<"JPY", DocumentId>;
      readonly outsourcingRevenues: UnprintedLevel<"JPY", DocumentId>;
      readonly systemsConstructionRevenues: UnprintedLevel<"JPY", DocumentId>;
      readonly operatingIncome: PrintedLevel<"JPY", DocumentId>;
      readonly systemsConstructionOrders: UnprintedLevel<"JPY", DocumentId>;
      readonly systemsConstructionOrderBacklog: UnprintedLevel<"JPY", DocumentId>;
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
      readonly inferredGrowth: {
        readonly quarterOverQuarter: Explained<{
          readonly revenues: InferredBounds<"ratio">;
          readonly operatingIncome: InferredBounds<"ratio">;
        }>;
        readonly yearOverYear: Explained<{
          readonly operatingIncome: InferredBounds<"ratio">;
          readonly systemsConstructionRevenues: InferredBounds<"ratio">;
          readonly connectivityRevenues: InferredBounds<"ratio">;
        }>;
      };
    }>;
    readonly "2Q09": Explained<{
      readonly revenues: UnprintedLevel<"JPY", DocumentId>;
      readonly connectivityRevenues: PrintedLevel<"JPY", DocumentId>;
      readonly outsourcingRevenues: PrintedLevel<"JPY", DocumentId>;
      readonly systemsConstructionRevenues: PrintedLevel<"JPY", DocumentId>;
      readonly operatingIncome: UnprintedLevel<"JPY", DocumentId>;
      readonly systemsConstructionOrders: PrintedLevel<"JPY", DocumentId>;
      readonly systemsConstructionOrderBacklog: PrintedLevel<"JPY", DocumentId>;
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
      readonly inferredGrowth: {
        readonly yearOverYear: Explained<{
          readonly connectivityRevenues: InferredBounds<"ratio">;
          readonly systemsConstructionRevenues: InferredBounds<"ratio">;
          readonly systemsConstructionOrderBacklog: InferredBounds<"ratio">;
        }>;
        readonly quarterOverQuarter: Explained<{
          readonly connectivityRevenues: InferredBounds<"ratio">;
          readonly outsourcingRevenues: InferredBounds<"ratio">;
          readonly systemsConstructionOrderBacklog: InferredBounds<"ratio">;
          readonly systemsConstructionOrders: InferredBounds<"ratio">;
          readonly operatingIncome: InferredBounds<"ratio">;
        }>;
      };
    }>;
    readonly "3Q09": Explained<{
      readonly revenues: UnprintedLevel<"JPY", DocumentId>;
      readonly operatingIncome: UnprintedLevel<"JPY", DocumentId>;
      readonly atmOperationOperatingIncome: UnprintedLevel<"JPY", DocumentId>;
      readonly incomeBeforeIncomeTaxes: UnprintedLevel<"JPY", DocumentId>;
      readonly netIncomeAttributable: UnprintedLevel<"JPY", DocumentId>;
    }>;
    readonly "4Q09": Explained<{
      readonly revenues: PrintedLevel<"JPY", DocumentId>;
      readonly operatingIncome: PrintedLevel<"JPY", DocumentId>;
      readonly atmOperationOperatingIncome: UnprintedLevel<"JPY", DocumentId>;
      readonly netIncomeAttributable: PrintedLevel<"JPY", DocumentId>;
      readonly reportedGrowth: {
        readonly yearOverYear: Explained<{
          readonly revenues: Figure<"ratio", DocumentId>;
          readonly operatingIncome: Figure<"ratio", DocumentId>;
          readonly netIncomeAttributable: Figure<"ratio", DocumentId>;
        }>;
      };
      readonly inferredGrowth: {
        readonly yearOverYear: Explained<{
          readonly revenues: InferredBounds<"ratio">;
          readonly operatingIncome: InferredBounds<"ratio">;
          readonly netIncomeAttributable: InferredBounds<"ratio">;
        }>;
        readonly quarterOverQuarter: Explained<{
          readonly revenues: InferredBounds<"ratio">;
          readonly operatingIncome: InferredBounds<"ratio">;
          readonly netIncomeAttributable: InferredBounds<"ratio">;
        }>;
      };
    }>;
    readonly "1Q10": Explained<{
      readonly revenues: UnprintedLevel<"JPY", DocumentId>;
      readonly inferredGrowth: {
        readonly quarterOverQuarter: Explained<{
          readonly revenues: InferredBounds<"ratio">;
        }>;
      };
    }>;
    readonly "2Q10": Explained<{
      readonly revenues: UnprintedLevel<"JPY", DocumentId>;
    }>;
    readonly "3Q10": Explained<{
      readonly revenues: UnprintedLevel<"JPY", DocumentId>;
      readonly operatingIncome: UnprintedLevel<"JPY", DocumentId>;
      readonly netIncomeAttributable: UnprintedLevel<"JPY", DocumentId>;
    }>;
    readonly "4Q10": Explained<{
      readonly revenues: PrintedLevel<"JPY", DocumentId>;
      readonly operatingIncome: PrintedLevel<"JPY", DocumentId>;
      readonly netIncomeAttributable: PrintedLevel<"JPY", DocumentId>;
      readonly reportedGrowth: {
        readonly yearOverYear: Explained<{
          readonly revenues: Figure<"ratio", DocumentId>;
          readonly operatingIncome: Figure<"ratio", DocumentId>;
          readonly netIncomeAttributable: Figure<"ratio", DocumentId>;
        }>;
      };
      readonly inferredGrowth: {
        readonly yearOverYear: Explained<{
          readonly revenues: InferredBounds<"ratio">;
          readonly operatingIncome: InferredBounds<"ratio">;
          readonly netIncomeAttributable: InferredBounds<"ratio">;
        }>;
        readonly quarterOverQuarter: Explained<{
          readonly operatingIncome: InferredBounds<"ratio">;
          readonly netIncomeAttributable: InferredBounds<"ratio">;
        }>;
      };
    }>;
    readonly "1Q11": Explained<{
      readonly revenues: PrintedLevel<"JPY", DocumentId>;
      readonly operatingIncome: PrintedLevel<"JPY", DocumentId>;
      readonly netIncomeAttributable: PrintedLevel<"JPY", DocumentId>;
      readonly cloudProjects: UnprintedLevel<"items", DocumentId>;
      readonly reportedGrowth: {
        readonly yearOverYear: Explained<{
          readonly revenues: Figure<"ratio", DocumentId>;
          readonly networkServicesRevenues: Figure<"ratio", DocumentId>;
          readonly systemsIntegrationRevenues: Figure<"ratio", DocumentId>;
          readonly operatingIncome: Figure<"ratio", DocumentId>;
          readonly netIncomeAttributable: Figure<"ratio", DocumentId>;
        }>;
      };
      readonly inferredGrowth: {
        readonly yearOverYear: Explained<{
          readonly revenues: InferredBounds<"ratio">;
        }>;
        readonly quarterOverQuarter: Explained<{
          readonly operatingIncome: InferredBounds<"ratio">;
          readonly netIncomeAttributable: InferredBounds<"ratio">;
        }>;
      };
    }>;
    readonly "2Q11": Explained<{
      readonly revenues: UnprintedLevel<"JPY", DocumentId>;
      readonly operatingIncome: UnprintedLevel<"JPY", DocumentId>;
      readonly netIncomeAttributable: UnprintedLevel<"JPY", DocumentId>;
      readonly inferredGrowth: {
        readonly quarterOverQuarter: Explained<{
          readonly operatingIncome: InferredBounds<"ratio">;
          readonly netIncomeAttributable: InferredBounds<"ratio">;
        }>;
      };
    }>;
    readonly "3Q11": Explained<{
      readonly revenues: UnprintedLevel<"JPY", DocumentId>;
      readonly operatingIncome: UnprintedLevel<"JPY", DocumentId>;
      readonly netIncomeAttributable: UnprintedLevel<"JPY", DocumentId>;
    }>;
    readonly "4Q11": Explained<{
      readonly revenues: UnprintedLevel<"JPY", DocumentId>;
      readonly operatingIncome: UnprintedLevel<"JPY", DocumentId>;
      readonly netIncomeAttributable: UnprintedLevel<"JPY", DocumentId>;
      readonly inferredGrowth: {
        readonly yearOverYear: Explained<{
          readonly operatingIncome: InferredBounds<"ratio">;
          readonly netIncomeAttributable: InferredBounds<"ratio">;
        }>;
      };
    }>;
    readonly "1Q12": Explained<{
      readonly revenues: PrintedLevel<"JPY", DocumentId>;
      readonly cloudRevenues: PrintedLevel<"JPY", DocumentId>;
      readonly operatingIncome: PrintedLevel<"JPY", DocumentId>;
      readonly netIncomeAttributable: PrintedLevel<"JPY", DocumentId>;
      readonly reportedGrowth: {
        readonly yearOverYear: Explained<{
          readonly revenues: Figure<"ratio", DocumentId>;
          readonly operatingIncome: Figure<"ratio", DocumentId>;
          readonly netIncomeAttributable: Figure<"ratio", DocumentId>;
        }>;
      };
      readonly inferredGrowth: {
        readonly yearOverYear: Explained<{
          readonly operatingIncome: InferredBounds<"ratio">;
          readonly netIncomeAttributable: InferredBounds<"ratio">;
        }>;
        readonly quarterOverQuarter: Explained<{
          readonly netIncomeAttributable: InferredBounds<"ratio">;
        }>;
      };
    }>;
    readonly "2Q12": Explained<{
      readonly revenues: UnprintedLevel<"JPY", DocumentId>;
      readonly operatingIncome: UnprintedLevel<"JPY", DocumentId>;
      readonly netIncomeAttributable: UnprintedLevel<"JPY", DocumentId>;
      readonly inferredGrowth: {
        readonly quarterOverQuarter: Explained<{
          readonly netIncomeAttributable: InferredBounds<"ratio">;
        }>;
      };
    }>;
    readonly "3Q12": Explained<{
      readonly revenues: UnprintedLevel<"JPY", DocumentId>;
      readonly operatingIncome: UnprintedLevel<"JPY", DocumentId>;
      readonly netIncomeAttributable: UnprintedLevel<"JPY", DocumentId>;
    }>;
    readonly "4Q12": Explained<{
      readonly revenues: UnprintedLevel<"JPY", DocumentId>;
      readonly operatingIncome: UnprintedLevel<"JPY", DocumentId>;
      readonly netIncomeAttributable: UnprintedLevel<"JPY", DocumentId>;
    }>;
    readonly "1Q13": Explained<{
      readonly revenues: PrintedLevel<"JPY", DocumentId>;
      readonly operatingIncome: PrintedLevel<"JPY", DocumentId>;
      readonly netIncomeAttributable: PrintedLevel<"JPY", DocumentId>;
      readonly reportedGrowth: {
        readonly yearOverYear: Explained<{
          readonly revenues: Figure<"ratio", DocumentId>;
          readonly operatingIncome: Figure<"ratio", DocumentId>;
          readonly netIncomeAttributable: Figure<"ratio", DocumentId>;
        }>;
      };
      readonly inferredGrowth: {
        readonly yearOverYear: Explained<{
          readonly operatingIncome: InferredBounds<"ratio">;
          readonly netIncomeAttributable: InferredBounds<"ratio">;
        }>;
        readonly quarterOverQuarter: Explained<{
          readonly operatingIncome: InferredBounds<"ratio">;
        }>;
      };
    }>;
    readonly "2Q13": Explained<{
      readonly revenues: UnprintedLevel<"JPY", DocumentId>;
      readonly operatingIncome: UnprintedLevel<"JPY", DocumentId>;
      readonly netIncomeAttributable: UnprintedLevel<"JPY", DocumentId>;
      readonly inferredGrowth: {
        readonly quarterOverQuarter: Explained<{
          readonly operatingIncome: InferredBounds<"ratio">;
        }>;
      };
    }>;
    readonly "3Q13": Explained<{
      readonly revenues: UnprintedLevel<"JPY", DocumentId>;
      readonly operatingIncome: UnprintedLevel<"JPY", DocumentId>;
      readonly netIncomeAttributable: UnprintedLevel<"JPY", DocumentId>;
    }>;
    readonly "4Q13": Explained<{
      readonly revenues: UnprintedLevel<"JPY", DocumentId>;
      readonly operatingIncome: UnprintedLevel<"JPY", DocumentId>;
      readonly incomeBeforeIncomeTaxes: UnprintedLevel<"JPY", DocumentId>;
      readonly netIncomeAttributable: UnprintedLevel<"JPY", DocumentId>;
      readonly comprehensiveIncomeAttributable: UnprintedLevel<"JPY", DocumentId>;
    }>;
    readonly "1Q14": Explained<{
      readonly revenues: PrintedLevel<"JPY", DocumentId>;
      readonly operatingIncome: PrintedLevel<"JPY", DocumentId>;
      readonly incomeBeforeIncomeTaxes: UnprintedLevel<"JPY", DocumentId>;
      readonly netIncomeAttributable: PrintedLevel<"JPY", DocumentId>;
      readonly reportedGrowth: {
        readonly yearOverYear: Explained<{
          readonly revenues: Figure<"ratio", DocumentId>;
          readonly operatingIncome: Figure<"ratio", DocumentId>;
          readonly netIncomeAttributable: Figure<"ratio", DocumentId>;
        }>;
      };
      readonly inferredGrowth: {
        readonly yearOverYear: Explained<{
          readonly operatingIncome: InferredBounds<"ratio">;
          readonly netIncomeAttributable: InferredBounds<"ratio">;
        }>;
        readonly quarterOverQuarter: Explained<{
          readonly operatingIncome: InferredBounds<"ratio">;
          readonly netIncomeAttributable: InferredBounds<"ratio">;
        }>;
      };
    }>;
    readonly "2Q14": Explained<{
      readonly revenues: PrintedLevel<"JPY", DocumentId>;
      readonly operatingIncome: PrintedLevel<"JPY", DocumentId>;
      readonly netIncomeAttributable: PrintedLevel<"JPY", DocumentId>;
      readonly reportedGrowth: {
        readonly yearOverYear: Explained<{
          readonly revenues: Figure<"ratio", DocumentId>;
          readonly operatingIncome: Figure<"ratio", DocumentId>;
          readonly netIncomeAttributable: Figure<"ratio", DocumentId>;
        }>;
      };
      readonly inferredGrowth: {
        readonly yearOverYear: Explained<{
          readonly revenues: InferredBounds<"ratio">;
          readonly operatingIncome: InferredBounds<"ratio">;
          readonly netIncomeAttributable: InferredBounds<"ratio">;
        }>;
        readonly quarterOverQuarter: Explained<{
          readonly operatingIncome: InferredBounds<"ratio">;
          readonly netIncomeAttributable: InferredBounds<"ratio">;
        }>;
      };
    }>;
    readonly "3Q14": Explained<{
      readonly revenues: UnprintedLevel<"JPY", DocumentId>;
      readonly operatingIncome: UnprintedLevel<"JPY", DocumentId>;
      readonly netIncomeAttributable: UnprintedLevel<"JPY", DocumentId>;
      readonly consumerMobileNetAdditions: PrintedLevel<"subscriptions", DocumentId>;
      readonly reportedGrowth: {
        readonly yearOverYear: Explained<{
          readonly revenues: Figure<"ratio", DocumentId>;
        }>;
      };
      readonly inferredGrowth: {
        readonly quarterOverQuarter: Explained<{
          readonly operatingIncome: InferredBounds<"ratio">;
        }>;
      };
    }>;
    readonly "4Q14": Explained<{
      readonly revenues: UnprintedLevel<"JPY", DocumentId>;
      readonly operatingIncome: UnprintedLevel<"JPY", DocumentId>;
      readonly incomeBeforeIncomeTaxes: UnprintedLevel<"JPY", DocumentId>;
      readonly netIncomeAttributable: UnprintedLevel<"JPY", DocumentId>;
      readonly comprehensiveIncomeAttributable: UnprintedLevel<"JPY", DocumentId>;
      readonly consumerMobileNetAdditions: PrintedLevel<"subscriptions", DocumentId>;
      readonly reportedGrowth: {
        readonly yearOverYear: Explained<{
          readonly revenues: Figure<"ratio", DocumentId>;
        }>;
      };
    }>;
    readonly "1Q15": Explained<{
      readonly revenues: PrintedLevel<"JPY", DocumentId>;
      readonly mobileInterconnectivityCostImpact: PrintedLevel<"JPY", DocumentId>;
      readonly operatingIncome: PrintedLevel<"JPY", DocumentId>;
      readonly incomeBeforeIncomeTaxes: PrintedLevel<"JPY", DocumentId>;
      readonly netIncomeAttributable: PrintedLevel<"JPY", DocumentId>;
      readonly comprehensiveIncomeAttributable: PrintedLevel<"JPY", DocumentId>;
      readonly earningsPerShareBasic: PrintedLevel<"JPY", DocumentId>;
      readonly earningsPerShareDiluted: PrintedLevel<"JPY", DocumentId>;
      readonly consumerMobileNetAdditions: PrintedLevel<"subscriptions", DocumentId>;
      readonly reportedGrowth: {
        readonly yearOverYear: Explained<{
          readonly revenues: Figure<"ratio", DocumentId>;
          readonly operatingIncome: Figure<"ratio", DocumentId>;
          readonly netIncomeAttributable: Figure<"ratio", DocumentId>;
          readonly systemsOperationAndMaintenanceRevenues: Figure<"ratio", DocumentId>;
          readonly incomeBeforeIncomeTaxes: Figure<"ratio", DocumentId>;
        }>;
      };
      readonly inferredGrowth: {
        readonly yearOverYear: Explained<{
          readonly operatingIncome: InferredBounds<"ratio">;
          readonly netIncomeAttributable: InferredBounds<"ratio">;
          readonly incomeBeforeIncomeTaxes: InferredBounds<"ratio">;
        }>;
        readonly quarterOverQuarter: Explained<{
          readonly operatingIncome: InferredBounds<"ratio">;
        }>;
      };
    }>;
    readonly "2Q15": Explained<{
      readonly revenues: UnprintedLevel<"JPY", DocumentId>;
      readonly networkServicesRevenues: UnprintedLevel<"JPY", DocumentId>;
      readonly networkServicesShareOfRevenues: UnprintedLevel<"ratio", DocumentId>;
      readonly operatingIncome: UnprintedLevel<"JPY", DocumentId>;
      readonly netIncomeAttributable: UnprintedLevel<"JPY", DocumentId>;
      readonly mobileSubscriptions: PrintedLevel<"subscriptions", DocumentId> & {
        readonly erratum: "mobileLinesOf2q15DoNotAddUp";
      };
      readonly enterpriseMobileSubscriptions: PrintedLevel<"subscriptions", DocumentId> & {
        readonly erratum: "mobileLinesOf2q15DoNotAddUp";
      };
      readonly consumerMobileSubscriptions: PrintedLevel<"subscriptions", DocumentId> & {
        readonly erratum: "mobileLinesOf2q15DoNotAddUp";
      };
      readonly inferredGrowth: {
        readonly yearOverYear: Explained<{
          readonly operatingIncome: InferredBounds<"ratio">;
        }>;
        readonly quarterOverQuarter: Explained<{
          readonly operatingIncome: InferredBounds<"ratio">;
        }>;
      };
    }>;
    readonly "3Q15": Explained<{
      readonly revenues: UnprintedLevel<"JPY", DocumentId>;
      readonly mobileServicesRevenues: UnprintedLevel<"JPY", DocumentId>;
      readonly operatingIncome: UnprintedLevel<"JPY", DocumentId>;
      readonly netIncomeAttributable: UnprintedLevel<"JPY", DocumentId>;
      readonly mobileSubscriptions: UnprintedLevel<"subscriptions", DocumentId>;
      readonly reportedGrowth: {
        readonly yearOverYear: Explained<{
          readonly revenues: Figure<"ratio", DocumentId>;
        }>;
      };
      readonly inferredGrowth: {
        readonly yearOverYear: Explained<{
          readonly revenues: InferredBounds<"ratio">;
        }>;
      };
    }>;
    readonly "4Q15": Explained<{
      readonly revenues: UnprintedLevel<"JPY", DocumentId>;
      readonly operatingIncome: UnprintedLevel<"JPY", DocumentId>;
      readonly netIncomeAttributable: UnprintedLevel<"JPY", DocumentId>;
      readonly reportedGrowth: {
        readonly yearOverYear: Explained<{
          readonly revenues: Figure<"ratio", DocumentId>;
        }>;
      };
    }>;
    readonly "1Q16": Explained<{
      readonly revenues: PrintedLevel<"JPY", DocumentId>;
      readonly networkServicesRevenues: UnprintedLevel<"JPY", DocumentId>;
      readonly systemsIntegrationRevenues: UnprintedLevel<"JPY", DocumentId>;
      readonly systemsConstructionRevenues: UnprintedLevel<"JPY", DocumentId>;
      readonly systemsOperationAndMaintenanceRevenues: UnprintedLevel<"JPY", DocumentId>;
      readonly operatingIncome: PrintedLevel<"JPY", DocumentId>;
      readonly incomeBeforeIncomeTaxes: PrintedLevel<"JPY", DocumentId>;
      readonly netIncomeAttributable: PrintedLevel<"JPY", DocumentId>;
      readonly comprehensiveIncomeAttributable: PrintedLevel<"JPY", DocumentId>;
      readonly totalAssets: PrintedLevel<"JPY", DocumentId>;
      readonly shareholdersEquity: PrintedLevel<"JPY", DocumentId>;
      readonly totalEquity: PrintedLevel<"JPY", DocumentId>;
      readonly shareholdersEquityRatio: PrintedLevel<"ratio", DocumentId>;
      readonly earningsPerShareBasic: PrintedLevel<"JPY", DocumentId>;
      readonly earningsPerShareDiluted: PrintedLevel<"JPY", DocumentId>;
      readonly reportedGrowth: {
        readonly yearOverYear: Explained<{
          readonly revenues: Figure<"ratio", DocumentId>;
          readonly operatingIncome: Figure<"ratio", DocumentId>;
          readonly incomeBeforeIncomeTaxes: Figure<"ratio", DocumentId>;
          readonly netIncomeAttributable: Figure<"ratio", DocumentId>;
          readonly comprehensiveIncomeAttributable: Figure<"ratio", DocumentId>;
        }>;
      };
      readonly inferredGrowth: {
        readonly yearOverYear: Explained<{
          readonly operatingIncome: InferredBounds<"ratio">;
          readonly incomeBeforeIncomeTaxes: InferredBounds<"ratio">;
          readonly netIncomeAttributable: InferredBounds<"ratio">;
          readonly comprehensiveIncomeAttributable: InferredBounds<"ratio">;
        }>;
        readonly quarterOverQuarter: Explained<{
          readonly operatingIncome: InferredBounds<"ratio">;
        }>;
      };
    }>;
    readonly "2Q16": Explained<{
      readonly revenues: UnprintedLevel<"JPY", DocumentId>;
      readonly operatingIncome: UnprintedLevel<"JPY", DocumentId>;
      readonly netIncomeAttributable: UnprintedLevel<"JPY", DocumentId>;
      readonly reportedGrowth: {
        readonly yearOverYear: Explained<{
          readonly revenues: Figure<"ratio", DocumentId>;
        }>;
      };
      readonly inferredGrowth: {
        readonly quarterOverQuarter: Explained<{
          readonly operatingIncome: InferredBounds<"ratio">;
        }>;
      };
    }>;
    readonly "3Q16": Explained<{
      readonly revenues: UnprintedLevel<"JPY", DocumentId>;
      readonly operatingIncome: UnprintedLevel<"JPY", DocumentId>;
      readonly netIncomeAttributable: UnprintedLevel<"JPY", DocumentId>;
      readonly mobileSubscriptions: PrintedLevel<"subscriptions", DocumentId>;
      readonly mvneClients: PrintedLevel<"companies", DocumentId>;
      readonly reportedGrowth: {
        readonly yearOverYear: Explained<{
          readonly revenues: Figure<"ratio", DocumentId>;
          readonly mobileSubscriptions: Figure<"ratio", DocumentId>;
        }>;
      };
      readonly inferredGrowth: {
        readonly yearOverYear: Explained<{
          readonly mobileSubscriptions: InferredBounds<"ratio">;
          readonly revenues: InferredBounds<"ratio">;
        }>;
      };
    }>;
    readonly "4Q16": Explained<{
      readonly revenues: UnprintedLevel<"JPY", DocumentId>;
      readonly operatingIncome: UnprintedLevel<"JPY", DocumentId>;
      readonly netIncomeAttributable: UnprintedLevel<"JPY", DocumentId>;
    }>;
    readonly "1Q17": Explained<{
      readonly revenues: PrintedLevel<"JPY", DocumentId>;
      readonly networkServicesRevenues: PrintedLevel<"JPY", DocumentId>;
      readonly recurringRevenues: UnprintedLevel<"JPY", DocumentId>;
      readonly recurringShareOfRevenues: PrintedLevel<"ratio", DocumentId>;
      readonly systemsIntegrationRevenues: PrintedLevel<"JPY", DocumentId>;
      readonly systemsConstructionRevenues: PrintedLevel<"JPY", DocumentId>;
      readonly systemsOperationAndMaintenanceRevenues: PrintedLevel<"JPY", DocumentId>;
      readonly operatingIncome: PrintedLevel<"JPY", DocumentId>;
      readonly incomeBeforeIncomeTaxesAdjusted: UnprintedLevel<"JPY", DocumentId>;
      readonly netIncomeAttributable: PrintedLevel<"JPY", DocumentId>;
      readonly netIncomeAttributableAdjusted: UnprintedLevel<"JPY", DocumentId>;
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
      readonly inferredGrowth: {
        readonly yearOverYear: Explained<{
          readonly operatingIncome: InferredBounds<"ratio">;
          readonly netIncomeAttributable: InferredBounds<"ratio">;
          readonly networkServicesRevenues: InferredBounds<"ratio">;
          readonly systemsIntegrationRevenues: InferredBounds<"ratio">;
          readonly systemsConstructionRevenues: InferredBounds<"ratio">;
          readonly systemsOperationAndMaintenanceRevenues: InferredBounds<"ratio">;
        }>;
        readonly quarterOverQuarter: Explained<{
          readonly netIncomeAttributable: InferredBounds<"ratio">;
        }>;
      };
    }>;
    readonly "2Q17": Explained<{
      readonly revenues: UnprintedLevel<"JPY", DocumentId>;
      readonly recurringRevenues: UnprintedLevel<"JPY", DocumentId>;
      readonly operatingIncome: UnprintedLevel<"JPY", DocumentId>;
      readonly incomeBeforeIncomeTaxesAdjusted: UnprintedLevel<"JPY", DocumentId>;
      readonly netIncomeAttributable: UnprintedLevel<"JPY", DocumentId>;
      readonly netIncomeAttributableAdjusted: UnprintedLevel<"JPY", DocumentId>;
      readonly inferredGrowth: {
        readonly quarterOverQuarter: Explained<{
          readonly netIncomeAttributable: InferredBounds<"ratio">;
        }>;
      };
    }>;
    readonly "3Q17": Explained<{
      readonly revenues: UnprintedLevel<"JPY", DocumentId>;
      readonly grossProfit: UnprintedLevel<"JPY", DocumentId>;
      readonly operatingIncome: UnprintedLevel<"JPY", DocumentId>;
      readonly incomeBeforeIncomeTaxesAdjusted: UnprintedLevel<"JPY", DocumentId>;
      readonly netIncomeAttributable: UnprintedLevel<"JPY", DocumentId>;
      readonly netIncomeAttributableAdjusted: UnprintedLevel<"JPY", DocumentId>;
    }>;
    readonly "4Q17": Explained<{
      readonly revenues: UnprintedLevel<"JPY", DocumentId>;
    }>;
    readonly "1Q18": Explained<{
      readonly revenues: PrintedLevel<"JPY", DocumentId>;
      readonly recurringRevenues: UnprintedLevel<"JPY", DocumentId>;
      readonly recurringShareOfRevenues: PrintedLevel<"ratio", DocumentId>;
      readonly grossProfit: UnprintedLevel<"JPY", DocumentId>;
      readonly operatingIncome: PrintedLevel<"JPY", DocumentId>;
      readonly operatingIncomeNormalized: PrintedLevel<"JPY", DocumentId>;
      readonly incomeBeforeIncomeTaxesAdjusted: PrintedLevel<"JPY", DocumentId>;
      readonly netIncomeAttributable: UnprintedLevel<"JPY", DocumentId>;
      readonly netIncomeAttributableAdjusted: PrintedLevel<"JPY", DocumentId>;
      readonly mobileSubscriptions: UnprintedLevel<"subscriptions", DocumentId>;
      readonly reportedGrowth: {
        readonly yearOverYear: Explained<{
          readonly revenues: Figure<"ratio", DocumentId>;
          readonly operatingIncome: Figure<"ratio", DocumentId>;
          readonly incomeBeforeIncomeTaxesAdjusted: Figure<"ratio", DocumentId>;
          readonly netIncomeAttributableAdjusted: Figure<"ratio", DocumentId>;
        }>;
      };
      readonly inferredGrowth: {
        readonly yearOverYear: Explained<{
          readonly revenues: InferredBounds<"ratio">;
          readonly operatingIncome: InferredBounds<"ratio">;
          readonly incomeBeforeIncomeTaxesAdjusted: InferredBounds<"ratio">;
          readonly netIncomeAttributableAdjusted: InferredBounds<"ratio">;
        }>;
        readonly quarterOverQuarter: Explained<{
          readonly revenues: InferredBounds<"ratio">;
        }>;
      };
    }>;
    readonly "2Q18": Explained<{
      readonly revenues: UnprintedLevel<"JPY", DocumentId>;
      readonly grossProfit: UnprintedLevel<"JPY", DocumentId>;
      readonly operatingIncome: UnprintedLevel<"JPY", DocumentId>;
      readonly incomeBeforeIncomeTaxesAdjusted: UnprintedLevel<"JPY", DocumentId>;
      readonly netIncomeAttributable: UnprintedLevel<"JPY", DocumentId>;
      readonly netIncomeAttributableAdjusted: UnprintedLevel<"JPY", DocumentId>;
      readonly inferredGrowth: {
        readonly quarterOverQuarter: Explained<{
          readonly revenues: InferredBounds<"ratio">;
          readonly operatingIncome: InferredBounds<"ratio">;
        }>;
      };
    }>;
    readonly "3Q18": Explained<{
      readonly revenues: PrintedLevel<"JPY", DocumentId>;
      readonly grossProfit: PrintedLevel<"JPY", DocumentId>;
      readonly operatingIncome: PrintedLevel<"JPY", DocumentId>;
      readonly incomeBeforeIncomeTaxesAdjusted: PrintedLevel<"JPY", DocumentId>;
      readonly netIncomeAttributable: UnprintedLevel<"JPY", DocumentId>;
      readonly netIncomeAttributableAdjusted: PrintedLevel<"JPY", DocumentId>;
      readonly reportedGrowth: {
        readonly yearOverYear: Explained<{
          readonly revenues: Figure<"ratio", DocumentId>;
          readonly grossProfit: Figure<"ratio", DocumentId>;
          readonly operatingIncome: Figure<"ratio", DocumentId>;
          readonly incomeBeforeIncomeTaxesAdjusted: Figure<"ratio", DocumentId>;
          readonly netIncomeAttributableAdjusted: Figure<"ratio", DocumentId>;
        }>;
      };
      readonly inferredGrowth: {
        readonly yearOverYear: Explained<{
          readonly revenues: InferredBounds<"ratio">;
          readonly grossProfit: InferredBounds<"ratio">;
          readonly operatingIncome: InferredBounds<"ratio">;
          readonly incomeBeforeIncomeTaxesAdjusted: InferredBounds<"ratio">;
          readonly netIncomeAttributableAdjusted: InferredBounds<"ratio">;
        }>;
        readonly quarterOverQuarter: Explained<{
          readonly revenues: InferredBounds<"ratio">;
          readonly operatingIncome: InferredBounds<"ratio">;
          readonly netIncomeAttributableAdjusted: InferredBounds<"ratio">;
        }>;
      };
    }>;
    readonly "4Q18": Explained<{
      readonly revenues: UnprintedLevel<"JPY", DocumentId>;
      readonly operatingIncome: UnprintedLevel<"JPY", DocumentId>;
      readonly netIncomeAttributable: UnprintedLevel<"JPY", DocumentId>;
    }>;
    readonly "1Q19": Explained<{
      readonly revenues: PrintedLevel<"JPY", DocumentId>;
      readonly recurringRevenues: UnprintedLevel<"JPY", DocumentId>;
      readonly recurringShareOfRevenues: PrintedLevel<"ratio", DocumentId>;
      readonly grossProfit: PrintedLevel<"JPY", DocumentId>;
      readonly operatingIncome: PrintedLevel<"JPY", DocumentId>;
      readonly operatingIncomeNormalized: UnprintedLevel<"JPY", DocumentId>;
      readonly netIncomeAttributable: PrintedLevel<"JPY", DocumentId>;
      readonly mobileSubscriptions: PrintedLevel<"subscriptions", DocumentId>;
      readonly enterpriseMobileSubscriptionsIncludingMvne: PrintedLevel<"subscriptions", DocumentId>;
      readonly consumerMobileSubscriptions: PrintedLevel<"subscriptions", DocumentId>;
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
      readonly inferredGrowth: {
        readonly yearOverYear: Explained<{
          readonly grossProfit: InferredBounds<"ratio">;
          readonly netIncomeAttributable: InferredBounds<"ratio">;
          readonly mobileSubscriptions: InferredBounds<"ratio">;
          readonly operatingIncomeNormalized: InferredBounds<"ratio">;
        }>;
        readonly quarterOverQuarter: Explained<{
          readonly operatingIncome: InferredBounds<"ratio">;
        }>;
      };
    }>;
    readonly "2Q19": Explained<{
      readonly revenues: UnprintedLevel<"JPY", DocumentId>;
      readonly grossProfit: UnprintedLevel<"JPY", DocumentId>;
      readonly operatingIncome: UnprintedLevel<"JPY", DocumentId>;
      readonly netIncomeAttributable: UnprintedLevel<"JPY", DocumentId>;
      readonly inferredGrowth: {
        readonly quarterOverQuarter: Explained<{
          readonly grossProfit: InferredBounds<"ratio">;
          readonly operatingIncome: InferredBounds<"ratio">;
        }>;
      };
    }>;
    readonly "3Q19": Explained<{
      readonly revenues: UnprintedLevel<"JPY", DocumentId>;
      readonly grossProfit: UnprintedLevel<"JPY", DocumentId>;
      readonly operatingIncome: UnprintedLevel<"JPY", DocumentId>;
      readonly incomeBeforeIncomeTaxes: UnprintedLevel<"JPY", DocumentId>;
      readonly netIncomeAttributable: UnprintedLevel<"JPY", DocumentId>;
    }>;
    readonly "4Q19": Explained<{
      readonly revenues: UnprintedLevel<"JPY", DocumentId>;
      readonly grossProfit: UnprintedLevel<"JPY", DocumentId>;
      readonly operatingIncome: UnprintedLevel<"JPY", DocumentId>;
      readonly incomeBeforeIncomeTaxes: UnprintedLevel<"JPY", DocumentId>;
      readonly netIncomeAttributable: UnprintedLevel<"JPY", DocumentId>;
    }>;
    readonly "1Q20": Explained<{
      readonly revenues: PrintedLevel<"JPY", DocumentId>;
      readonly grossProfit: PrintedLevel<"JPY", DocumentId>;
      readonly operatingIncome: PrintedLevel<"JPY", DocumentId>;
      readonly netIncomeAttributable: PrintedLevel<"JPY", DocumentId>;
      readonly reportedGrowth: {
        readonly yearOverYear: Explained<{
          readonly revenues: Figure<"ratio", DocumentId>;
          readonly grossProfit: Figure<"ratio", DocumentId>;
          readonly operatingIncome: Figure<"ratio", DocumentId>;
          readonly netIncomeAttributable: Figure<"ratio", DocumentId>;
        }>;
      };
      readonly inferredGrowth: {
        readonly yearOverYear: Explained<{
          readonly grossProfit: InferredBounds<"ratio">;
          readonly operatingIncome: InferredBounds<"ratio">;
          readonly netIncomeAttributable: InferredBounds<"ratio">;
        }>;
        readonly quarterOverQuarter: Explained<{
          readonly grossProfit: InferredBounds<"ratio">;
          readonly operatingIncome: InferredBounds<"ratio">;
          readonly netIncomeAttributable: InferredBounds<"ratio">;
        }>;
      };
    }>;
    readonly "2Q20": Explained<{
      readonly revenues: UnprintedLevel<"JPY", DocumentId>;
      readonly operatingIncome: UnprintedLevel<"JPY", DocumentId>;
      readonly netIncomeAttributable: UnprintedLevel<"JPY", DocumentId>;
      readonly inferredGrowth: {
        readonly quarterOverQuarter: Explained<{
          readonly operatingIncome: InferredBounds<"ratio">;
          readonly netIncomeAttributable: InferredBounds<"ratio">;
        }>;
      };
    }>;
    readonly "3Q20": Explained<{
      readonly revenues: UnprintedLevel<"JPY", DocumentId>;
      readonly operatingIncome: UnprintedLevel<"JPY", DocumentId>;
      readonly incomeBeforeIncomeTaxes: UnprintedLevel<"JPY", DocumentId>;
      readonly netIncomeAttributable: UnprintedLevel<"JPY", DocumentId>;
    }>;
    readonly "4Q20": Explained<{
      readonly revenues: UnprintedLevel<"JPY", DocumentId>;
      readonly grossProfit: UnprintedLevel<"JPY", DocumentId>;
      readonly operatingIncome: UnprintedLevel<"JPY", DocumentId>;
      readonly operatingMargin: PrintedLevel<"ratio", DocumentId>;
      readonly incomeBeforeIncomeTaxes: UnprintedLevel<"JPY", DocumentId>;
      readonly netIncomeAttributable: UnprintedLevel<"JPY", DocumentId>;
    }>;
    readonly "1Q21": Explained<{
      readonly revenues: PrintedLevel<"JPY", DocumentId>;
      readonly networkServicesRevenuesExcludingMobile: UnprintedLevel<"JPY", DocumentId>;
      readonly mobileServicesRevenues: UnprintedLevel<"JPY", DocumentId>;
      readonly enterpriseMobileRevenues: UnprintedLevel<"JPY", DocumentId>;
      readonly consumerMobileRevenues: UnprintedLevel<"JPY", DocumentId>;
      readonly recurringRevenues: UnprintedLevel<"JPY", DocumentId>;
      readonly recurringShareOfRevenues: PrintedLevel<"ratio", DocumentId>;
      readonly grossProfit: PrintedLevel<"JPY", DocumentId>;
      readonly operatingIncome: PrintedLevel<"JPY", DocumentId>;
      readonly incomeBeforeIncomeTaxes: PrintedLevel<"JPY", DocumentId>;
      readonly netIncomeAttributable: PrintedLevel<"JPY", DocumentId>;
      readonly reportedGrowth: {
        readonly yearOverYear: Explained<{
          readonly revenues: Figure<"ratio", DocumentId>;
          readonly grossProfit: Figure<"ratio", DocumentId>;
          readonly operatingIncome: Figure<"ratio", DocumentId>;
          readonly incomeBeforeIncomeTaxes: Figure<"ratio", DocumentId>;
          readonly netIncomeAttributable: Figure<"ratio", DocumentId>;
        }>;
      };
      readonly inferredGrowth: {
        readonly yearOverYear: Explained<{
          readonly revenues: InferredBounds<"ratio">;
          readonly grossProfit: InferredBounds<"ratio">;
          readonly operatingIncome: InferredBounds<"ratio">;
          readonly netIncomeAttributable: InferredBounds<"ratio">;
        }>;
        readonly quarterOverQuarter: Explained<{
          readonly grossProfit: InferredBounds<"ratio">;
          readonly operatingIncome: InferredBounds<"ratio">;
          readonly incomeBeforeIncomeTaxes: InferredBounds<"ratio">;
          readonly netIncomeAttributable: InferredBounds<"ratio">;
        }>;
      };
    }>;
    readonly "2Q21": Explained<{
      readonly revenues: UnprintedLevel<"JPY", DocumentId>;
      readonly enterpriseMobileRevenues: UnprintedLevel<"JPY", DocumentId>;
      readonly operatingIncome: UnprintedLevel<"JPY", DocumentId>;
      readonly incomeBeforeIncomeTaxes: UnprintedLevel<"JPY", DocumentId>;
      readonly netIncomeAttributable: UnprintedLevel<"JPY", DocumentId>;
      readonly enterpriseMobileSubscriptions: PrintedLevel<"subscriptions", DocumentId>;
      readonly inferredGrowth: {
        readonly quarterOverQuarter: Explained<{
          readonly operatingIncome: InferredBounds<"ratio">;
          readonly netIncomeAttributable: InferredBounds<"ratio">;
          readonly incomeBeforeIncomeTaxes: InferredBounds<"ratio">;
        }>;
      };
    }>;
    readonly "3Q21": Explained<{
      readonly revenues: UnprintedLevel<"JPY", DocumentId>;
      readonly outsourcingRevenues: UnprintedLevel<"JPY", DocumentId>;
      readonly operatingIncome: UnprintedLevel<"JPY", DocumentId>;
      readonly incomeBeforeIncomeTaxes: UnprintedLevel<"JPY", DocumentId>;
      readonly netIncomeAttributable: UnprintedLevel<"JPY", DocumentId>;
    }>;
    readonly "4Q21": Explained<{
      readonly revenues: UnprintedLevel<"JPY", DocumentId>;
      readonly outsourcingRevenues: UnprintedLevel<"JPY", DocumentId>;
      readonly wanServicesRevenues: UnprintedLevel<"JPY", DocumentId>;
      readonly operatingIncome: UnprintedLevel<"JPY", DocumentId>;
      readonly operatingMargin: PrintedLevel<"ratio", DocumentId>;
      readonly incomeBeforeIncomeTaxes: UnprintedLevel<"JPY", DocumentId>;
      readonly netIncomeAttributable: PrintedLevel<"JPY", DocumentId>;
      readonly consumerMobileSubscriptions: UnprintedLevel<"subscriptions", DocumentId>;
      readonly reportedGrowth: {
        readonly yearOverYear: Explained<{
          readonly netIncomeAttributable: Figure<"ratio", DocumentId>;
        }>;
      };
      readonly inferredGrowth: {
        readonly yearOverYear: Explained<{
          readonly netIncomeAttributable: InferredBounds<"ratio">;
        }>;
      };
    }>;
    readonly "1Q22": Explained<{
      readonly revenues: PrintedLevel<"JPY", DocumentId>;
      readonly networkServicesRevenuesExcludingMobile: PrintedLevel<"JPY", DocumentId>;
      readonly mobileServicesRevenues: PrintedLevel<"JPY", DocumentId>;
      readonly enterpriseMobileRevenues: PrintedLevel<"JPY", DocumentId>;
      readonly consumerMobileRevenues: PrintedLevel<"JPY", DocumentId>;
      readonly mvneRevenues: PrintedLevel<"JPY", DocumentId>;
      readonly outsourcingRevenues: UnprintedLevel<"JPY", DocumentId>;
      readonly wanServicesRevenues: UnprintedLevel<"JPY", DocumentId>;
      readonly recurringRevenues: UnprintedLevel<"JPY", DocumentId>;
      readonly recurringShareOfRevenues: PrintedLevel<"ratio", DocumentId>;
      readonly networkServicesGrossProfit: PrintedLevel<"JPY", DocumentId>;
      readonly systemsIntegrationGrossProfit: PrintedLevel<"JPY", DocumentId>;
      readonly atmOperationGrossProfit: PrintedLevel<"JPY", DocumentId>;
      readonly operatingIncome: PrintedLevel<"JPY", DocumentId>;
      readonly gainOnValuationOfFunds: PrintedLevel<"JPY", DocumentId>;
      readonly incomeBeforeIncomeTaxes: PrintedLevel<"JPY", DocumentId>;
      readonly netIncomeAttributable: PrintedLevel<"JPY", DocumentId>;
      readonly earningsPerShare: PrintedLevel<"JPY", DocumentId>;
      readonly enterpriseMobileSubscriptions: PrintedLevel<"subscriptions", DocumentId>;
      readonly consumerMobileSubscriptions: PrintedLevel<"subscriptions", DocumentId>;
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
      readonly inferredGrowth: {
        readonly yearOverYear: Explained<{
          readonly revenues: InferredBounds<"ratio">;
          readonly operatingIncome: InferredBounds<"ratio">;
          readonly incomeBeforeIncomeTaxes: InferredBounds<"ratio">;
          readonly netIncomeAttributable: InferredBounds<"ratio">;
          readonly networkServicesRevenuesExcludingMobile: InferredBounds<"ratio">;
          readonly mobileServicesRevenues: InferredBounds<"ratio">;
        }>;
        readonly quarterOverQuarter: Explained<{
          readonly incomeBeforeIncomeTaxes: InferredBounds<"ratio">;
          readonly netIncomeAttributable: InferredBounds<"ratio">;
        }>;
      };
    }>;
    readonly "2Q22": Explained<{
      readonly revenues: PrintedLevel<"JPY", DocumentId>;
      readonly consumerMobileRevenues: UnprintedLevel<"JPY", DocumentId>;
      readonly outsourcingRevenues: UnprintedLevel<"JPY", DocumentId>;
      readonly operatingIncome: PrintedLevel<"JPY", DocumentId>;
      readonly incomeBeforeIncomeTaxes: UnprintedLevel<"JPY", DocumentId>;
      readonly netIncomeAttributable: UnprintedLevel<"JPY", DocumentId>;
      readonly consumerMobileSubscriptions: UnprintedLevel<"subscriptions", DocumentId>;
      readonly reportedGrowth: {
        readonly yearOverYear: Explained<{
          readonly revenues: Figure<"ratio", DocumentId>;
          readonly operatingIncome: Figure<"ratio", DocumentId>;
        }>;
      };
      readonly inferredGrowth: {
        readonly yearOverYear: Explained<{
          readonly operatingIncome: InferredBounds<"ratio">;
        }>;
        readonly quarterOverQuarter: Explained<{
          readonly operatingIncome: InferredBounds<"ratio">;
          readonly netIncomeAttributable: InferredBounds<"ratio">;
          readonly incomeBeforeIncomeTaxes: InferredBounds<"ratio">;
        }>;
      };
    }>;
    readonly "3Q22": Explained<{
      readonly revenues: PrintedLevel<"JPY", DocumentId>;
      readonly outsourcingRevenues: UnprintedLevel<"JPY", DocumentId>;
      readonly operatingIncome: PrintedLevel<"JPY", DocumentId>;
      readonly incomeBeforeIncomeTaxes: UnprintedLevel<"JPY", DocumentId>;
      readonly netIncomeAttributable: PrintedLevel<"JPY", DocumentId>;
      readonly reportedGrowth: {
        readonly yearOverYear: Explained<{
          readonly revenues: Figure<"ratio", DocumentId>;
          readonly operatingIncome: Figure<"ratio", DocumentId>;
          readonly netIncomeAttributable: Figure<"ratio", DocumentId>;
        }>;
      };
      readonly inferredGrowth: {
        readonly yearOverYear: Explained<{
          readonly revenues: InferredBounds<"ratio">;
          readonly operatingIncome: InferredBounds<"ratio">;
          readonly netIncomeAttributable: InferredBounds<"ratio">;
        }>;
        readonly quarterOverQuarter: Explained<{
          readonly revenues: InferredBounds<"ratio">;
          readonly operatingIncome: InferredBounds<"ratio">;
          readonly netIncomeAttributable: InferredBounds<"ratio">;
        }>;
      };
    }>;
    readonly "4Q22": Explained<{
      readonly revenues: PrintedLevel<"JPY", DocumentId>;
      readonly enterpriseInternetConnectivityRevenues: UnprintedLevel<"JPY", DocumentId>;
      readonly outsourcingRevenues: UnprintedLevel<"JPY", DocumentId>;
      readonly wanServicesRevenues: UnprintedLevel<"JPY", DocumentId>;
      readonly operatingIncome: PrintedLevel<"JPY", DocumentId>;
      readonly operatingMargin: PrintedLevel<"ratio", DocumentId>;
      readonly gainOnValuationOfFunds: UnprintedLevel<"JPY", DocumentId>;
      readonly foreignExchangeGain: UnprintedLevel<"JPY", DocumentId>;
      readonly incomeBeforeIncomeTaxes: UnprintedLevel<"JPY", DocumentId>;
      readonly equityInNetIncomeOfEquityMethodInvestees: UnprintedLevel<"JPY", DocumentId>;
      readonly equityInNetIncomeOfDecurret: UnprintedLevel<"JPY", DocumentId>;
      readonly netIncomeAttributable: PrintedLevel<"JPY", DocumentId>;
      readonly reportedGrowth: {
        readonly yearOverYear: Explained<{
          readonly revenues: Figure<"ratio", DocumentId>;
          readonly operatingIncome: Figure<"ratio", DocumentId>;
          readonly netIncomeAttributable: Figure<"ratio", DocumentId>;
        }>;
      };
      readonly inferredGrowth: {
        readonly yearOverYear: Explained<{
          readonly revenues: InferredBounds<"ratio">;
          readonly operatingIncome: InferredBounds<"ratio">;
          readonly netIncomeAttributable: InferredBounds<"ratio">;
        }>;
        readonly quarterOverQuarter: Explained<{
          readonly revenues: InferredBounds<"ratio">;
          readonly operatingIncome: InferredBounds<"ratio">;
          readonly netIncomeAttributable: InferredBounds<"ratio">;
        }>;
      };
    }>;
    readonly "1Q23": Explained<{
      readonly revenues: PrintedLevel<"JPY", DocumentId>;
      readonly networkServicesRevenuesExcludingMobile: UnprintedLevel<"JPY", DocumentId>;
      readonly enterpriseInternetConnectivityRevenues: PrintedLevel<"JPY", DocumentId>;
      readonly outsourcingRevenues: PrintedLevel<"JPY", DocumentId>;
      readonly wanServicesRevenues: PrintedLevel<"JPY", DocumentId>;
      readonly networkServicesGrossProfit: PrintedLevel<"JPY", DocumentId>;
      readonly systemsIntegrationGrossProfit: PrintedLevel<"JPY", DocumentId>;
      readonly atmOperationGrossProfit: PrintedLevel<"JPY", DocumentId>;
      readonly operatingIncome: PrintedLevel<"JPY", DocumentId>;
      readonly operatingMargin: PrintedLevel<"ratio", DocumentId>;
      readonly gainOnValuationOfFunds: PrintedLevel<"JPY", DocumentId>;
      readonly incomeBeforeIncomeTaxes: PrintedLevel<"JPY", DocumentId>;
      readonly equityInNetIncomeOfEquityMethodInvestees: PrintedLevel<"JPY", DocumentId>;
      readonly equityInNetIncomeOfDecurret: PrintedLevel<"JPY", DocumentId>;
      readonly netIncomeAttributable: PrintedLevel<"JPY", DocumentId>;
      readonly shareholdersEquityRatio: PrintedLevel<"ratio", DocumentId>;
      readonly earningsPerShare: PrintedLevel<"JPY", DocumentId>;
      readonly consumerMobileSubscriptions: UnprintedLevel<"subscriptions", DocumentId>;
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
      readonly inferredGrowth: {
        readonly yearOverYear: Explained<{
          readonly revenues: InferredBounds<"ratio">;
          readonly operatingIncome: InferredBounds<"ratio">;
          readonly incomeBeforeIncomeTaxes: InferredBounds<"ratio">;
          readonly netIncomeAttributable: InferredBounds<"ratio">;
          readonly outsourcingRevenues: InferredBounds<"ratio">;
          readonly wanServicesRevenues: InferredBounds<"ratio">;
          readonly networkServicesRevenuesExcludingMobile: InferredBounds<"ratio">;
        }>;
        readonly quarterOverQuarter: Explained<{
          readonly revenues: InferredBounds<"ratio">;
          readonly operatingIncome: InferredBounds<"ratio">;
          readonly incomeBeforeIncomeTaxes: InferredBounds<"ratio">;
          readonly netIncomeAttributable: InferredBounds<"ratio">;
        }>;
      };
    }>;
    readonly "2Q23": Explained<{
      readonly revenues: UnprintedLevel<"JPY", DocumentId>;
      readonly operatingIncome: UnprintedLevel<"JPY", DocumentId>;
      readonly netIncomeAttributable: UnprintedLevel<"JPY", DocumentId>;
      readonly enterpriseMobileSubscriptions: UnprintedLevel<"subscriptions", DocumentId>;
      readonly consumerMobileSubscriptions: PrintedLevel<"subscriptions", DocumentId>;
      readonly consumerMobileSubscriptionsOnOldPlans: PrintedLevel<"subscriptions", DocumentId>;
      readonly inferredGrowth: {
        readonly quarterOverQuarter: Explained<{
          readonly revenues: InferredBounds<"ratio">;
          readonly operatingIncome: InferredBounds<"ratio">;
        }>;
        readonly yearOverYear: Explained<{
          readonly operatingIncome: InferredBounds<"ratio">;
        }>;
      };
    }>;
    readonly "3Q23": Explained<{
      readonly revenues: PrintedLevel<"JPY", DocumentId>;
      readonly operatingIncome: PrintedLevel<"JPY", DocumentId>;
      readonly operatingMargin: PrintedLevel<"ratio", DocumentId>;
      readonly netIncomeAttributable: PrintedLevel<"JPY", DocumentId>;
      readonly reportedGrowth: {
        readonly yearOverYear: Explained<{
          readonly revenues: Figure<"ratio", DocumentId>;
          readonly operatingIncome: Figure<"ratio", DocumentId>;
          readonly netIncomeAttributable: Figure<"ratio", DocumentId>;
        }>;
      };
      readonly inferredGrowth: {
        readonly yearOverYear: Explained<{
          readonly revenues: InferredBounds<"ratio">;
          readonly operatingIncome: InferredBounds<"ratio">;
          readonly netIncomeAttributable: InferredBounds<"ratio">;
        }>;
        readonly quarterOverQuarter: Explained<{
          readonly operatingIncome: InferredBounds<"ratio">;
        }>;
      };
    }>;
    readonly "4Q23": Explained<{
      readonly revenues: PrintedLevel<"JPY", DocumentId>;
      readonly enterpriseInternetConnectivityRevenues: UnprintedLevel<"JPY", DocumentId>;
      readonly outsourcingRevenues: UnprintedLevel<"JPY", DocumentId>;
      readonly wanServicesRevenues: UnprintedLevel<"JPY", DocumentId>;
      readonly operatingIncome: PrintedLevel<"JPY", DocumentId>;
      readonly operatingMargin: PrintedLevel<"ratio", DocumentId>;
      readonly netIncomeAttributable: PrintedLevel<"JPY", DocumentId>;
      readonly reportedGrowth: {
        readonly yearOverYear: Explained<{
          readonly netIncomeAttributable: Figure<"ratio", DocumentId> & {
            readonly erratum: "growthOfNetIncomeIn4q23Differs";
          };
          readonly revenues: Figure<"ratio", DocumentId>;
          readonly operatingIncome: Figure<"ratio", DocumentId>;
        }>;
      };
      readonly inferredGrowth: {
        readonly yearOverYear: Explained<{
          readonly netIncomeAttributable: InferredBounds<"ratio">;
          readonly revenues: InferredBounds<"ratio">;
          readonly operatingIncome: InferredBounds<"ratio">;
        }>;
        readonly quarterOverQuarter: Explained<{
          readonly operatingIncome: InferredBounds<"ratio">;
        }>;
      };
    }>;
    readonly "1Q24": Explained<{
      readonly revenues: PrintedLevel<"JPY", DocumentId>;
      readonly enterpriseInternetConnectivityRevenues: PrintedLevel<"JPY", DocumentId>;
      readonly outsourcingRevenues: PrintedLevel<"JPY", DocumentId>;
      readonly wanServicesRevenues: PrintedLevel<"JPY", DocumentId>;
      readonly operatingIncome: PrintedLevel<"JPY", DocumentId>;
      readonly operatingMargin: PrintedLevel<"ratio", DocumentId>;
      readonly gainOnValuationOfFunds: PrintedLevel<"JPY", DocumentId>;
      readonly equityInNetIncomeOfEquityMethodInvestees: PrintedLevel<"JPY", DocumentId>;
      readonly equityInNetIncomeOfDecurret: PrintedLevel<"JPY", DocumentId>;
      readonly netIncomeAttributable: PrintedLevel<"JPY", DocumentId>;
      readonly shareholdersEquityRatio: PrintedLevel<"ratio", DocumentId>;
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
      readonly inferredGrowth: {
        readonly yearOverYear: Explained<{
          readonly revenues: InferredBounds<"ratio">;
          readonly operatingIncome: InferredBounds<"ratio">;
          readonly wanServicesRevenues: InferredBounds<"ratio">;
        }>;
        readonly quarterOverQuarter: Explained<{
          readonly operatingIncome: InferredBounds<"ratio">;
        }>;
      };
    }>;
    readonly "2Q24": Explained<{
      readonly revenues: UnprintedLevel<"JPY", DocumentId>;
      readonly operatingIncome: UnprintedLevel<"JPY", DocumentId>;
    }>;
    readonly "3Q24": Explained<{
      readonly revenues: UnprintedLevel<"JPY", DocumentId>;
      readonly operatingIncome: UnprintedLevel<"JPY", DocumentId>;
      readonly inferredGrowth: {
        readonly yearOverYear: Explained<{
          readonly operatingIncome: InferredBounds<"ratio">;
        }>;
      };
    }>;
    readonly "4Q24": Explained<{
      readonly revenues: PrintedLevel<"JPY", DocumentId>;
      readonly operatingIncome: PrintedLevel<"JPY", DocumentId>;
      readonly netIncomeAttributable: PrintedLevel<"JPY", DocumentId>;
      readonly reportedGrowth: {
        readonly yearOverYear: Explained<{
          readonly revenues: Figure<"ratio", DocumentId>;
          readonly operatingIncome: Figure<"ratio", DocumentId>;
          readonly netIncomeAttributable: Figure<"ratio", DocumentId>;
        }>;
      };
      readonly inferredGrowth: {
        readonly yearOverYear: Explained<{
          readonly revenues: InferredBounds<"ratio">;
          readonly operatingIncome: InferredBounds<"ratio">;
        }>;
        readonly quarterOverQuarter: Explained<{
          readonly revenues: InferredBounds<"ratio">;
          readonly operatingIncome: InferredBounds<"ratio">;
        }>;
      };
    }>;
    readonly "2Q25": Explained<{
      readonly enterpriseMobileSubscriptions: PrintedLevel<"subscriptions", DocumentId>;
      readonly mvneSubscriptions: PrintedLevel<"subscriptions", DocumentId>;
      readonly consumerMobileSubscriptions: PrintedLevel<"subscriptions", DocumentId>;
      readonly gigaPlanSubscriptions: PrintedLevel<"subscriptions", DocumentId>;
      readonly mvneClients: PrintedLevel<"companies", DocumentId>;
    }>;
  };
  readonly halves: {
    readonly "1H99": Explained<{
      readonly revenues: UnprintedLevel<"JPY", DocumentId>;
    }>;
    readonly "1H00": Explained<{
      readonly revenues: UnprintedLevel<"JPY", DocumentId>;
      readonly operatingIncome: UnprintedLevel<"JPY", DocumentId>;
    }>;
    readonly "1H01": Explained<{
      readonly revenues: UnprintedLevel<"JPY", DocumentId>;
      readonly operatingIncome: UnprintedLevel<"JPY", DocumentId>;
    }>;
    readonly "2H01": Explained<{
      readonly revenues: UnprintedLevel<"JPY", DocumentId>;
      readonly operatingIncome: UnprintedLevel<"JPY", DocumentId>;
    }>;
    readonly "1H02": Explained<{
      readonly revenues: UnprintedLevel<"JPY", DocumentId>;
      readonly operatingIncome: UnprintedLevel<"JPY", DocumentId>;
      readonly adjustedEbitda: UnprintedLevel<"JPY", DocumentId>;
    }>;
    readonly "2H02": Explained<{
      readonly revenues: UnprintedLevel<"JPY", DocumentId>;
      readonly operatingIncome: UnprintedLevel<"JPY", DocumentId>;
      readonly adjustedEbitda: UnprintedLevel<"JPY", DocumentId>;
    }>;
    readonly "1H03": Explained<{
      readonly revenues: UnprintedLevel<"JPY", DocumentId>;
      readonly operatingIncome: UnprintedLevel<"JPY", DocumentId>;
      readonly adjustedEbitda: UnprintedLevel<"JPY", DocumentId>;
    }>;
    readonly "2H03": Explained<{
      readonly revenues: UnprintedLevel<"JPY", DocumentId>;
      readonly operatingIncome: UnprintedLevel<"JPY", DocumentId>;
    }>;
    readonly "1H04": Explained<{
      readonly revenues: UnprintedLevel<"JPY", DocumentId>;
    }>;
    readonly "2H04": Explained<{
      readonly revenues: UnprintedLevel<"JPY", DocumentId>;
    }>;
    readonly "1H05": Explained<{
      readonly revenues: PrintedLevel<"JPY", DocumentId>;
      readonly operatingIncome: PrintedLevel<"JPY", DocumentId>;
      readonly netIncome: UnprintedLevel<"JPY", DocumentId>;
      readonly reportedGrowth: {
        readonly yearOverYear: Explained<{
          readonly revenues: Figure<"ratio", DocumentId>;
          readonly operatingIncome: Figure<"ratio", DocumentId>;
        }>;
      };
      readonly inferredGrowth: {
        readonly yearOverYear: Explained<{
          readonly revenues: InferredBounds<"ratio">;
        }>;
      };
    }>;
    readonly "2H05": Explained<{
      readonly revenues: UnprintedLevel<"JPY", DocumentId>;
      readonly operatingIncome: UnprintedLevel<"JPY", DocumentId>;
      readonly netIncome: UnprintedLevel<"JPY", DocumentId>;
    }>;
    readonly "1H06": Explained<{
      readonly revenues: PrintedLevel<"JPY", DocumentId>;
      readonly connectivityAndValueAddedServicesRevenues: UnprintedLevel<"JPY", DocumentId>;
      readonly operatingIncome: PrintedLevel<"JPY", DocumentId>;
      readonly gainOnSaleOfInvestmentSecurities: PrintedLevel<"JPY", DocumentId>;
      readonly incomeBeforeIncomeTaxes: UnprintedLevel<"JPY", DocumentId>;
      readonly netIncome: PrintedLevel<"JPY", DocumentId>;
      readonly reportedGrowth: {
        readonly yearOverYear: Explained<{
          readonly revenues: Figure<"ratio", DocumentId>;
          readonly operatingIncome: Figure<"ratio", DocumentId>;
          readonly netIncome: Figure<"ratio", DocumentId>;
        }>;
      };
      readonly inferredGrowth: {
        readonly yearOverYear: Explained<{
          readonly revenues: InferredBounds<"ratio">;
          readonly operatingIncome: InferredBounds<"ratio">;
          readonly netIncome: InferredBounds<"ratio">;
        }>;
      };
    }>;
    readonly "2H06": Explained<{
      readonly revenues: UnprintedLevel<"JPY", DocumentId>;
      readonly connectivityAndValueAddedServicesRevenues: UnprintedLevel<"JPY", DocumentId>;
      readonly operatingIncome: UnprintedLevel<"JPY", DocumentId>;
      readonly incomeBeforeIncomeTaxes: UnprintedLevel<"JPY", DocumentId>;
      readonly netIncome: UnprintedLevel<"JPY", DocumentId>;
    }>;
    readonly "1H07": Explained<{
      readonly revenues: PrintedLevel<"JPY", DocumentId>;
      readonly connectivityAndValueAddedServicesRevenues: PrintedLevel<"JPY", DocumentId>;
      readonly operatingIncome: PrintedLevel<"JPY", DocumentId>;
      readonly gainOnSaleOfInvestmentSecurities: PrintedLevel<"JPY", DocumentId>;
      readonly incomeBeforeIncomeTaxes: PrintedLevel<"JPY", DocumentId>;
      readonly deferredTaxExpense: PrintedLevel<"JPY", DocumentId>;
      readonly netIncome: PrintedLevel<"JPY", DocumentId>;
      readonly earningsPerShareBasic: PrintedLevel<"JPY", DocumentId>;
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
      readonly inferredGrowth: {
        readonly yearOverYear: Explained<{
          readonly incomeBeforeIncomeTaxes: InferredBounds<"ratio">;
          readonly revenues: InferredBounds<"ratio">;
          readonly operatingIncome: InferredBounds<"ratio">;
          readonly netIncome: InferredBounds<"ratio">;
          readonly connectivityAndValueAddedServicesRevenues: InferredBounds<"ratio">;
        }>;
      };
    }>;
    readonly "2H07": Explained<{
      readonly revenues: UnprintedLevel<"JPY", DocumentId>;
      readonly operatingIncome: UnprintedLevel<"JPY", DocumentId>;
      readonly incomeBeforeIncomeTaxes: UnprintedLevel<"JPY", DocumentId>;
      readonly deferredTaxExpense: UnprintedLevel<"JPY", DocumentId>;
      readonly netIncome: UnprintedLevel<"JPY", DocumentId>;
    }>;
    readonly "1H08": Explained<{
      readonly revenues: PrintedLevel<"JPY", DocumentId>;
      readonly connectivityRevenues: UnprintedLevel<"JPY", DocumentId>;
      readonly recurringRevenues: PrintedLevel<"JPY", DocumentId>;
      readonly systemsConstructionRevenues: PrintedLevel<"JPY", DocumentId>;
      readonly connectivityAndOutsourcingGrossProfit: UnprintedLevel<"JPY", DocumentId>;
      readonly operatingIncome: PrintedLevel<"JPY", DocumentId>;
      readonly atmOperationOperatingIncome: PrintedLevel<"JPY", DocumentId>;
      readonly newSubsidiariesOperatingIncome: PrintedLevel<"JPY", DocumentId>;
      readonly incomeBeforeIncomeTaxes: UnprintedLevel<"JPY", DocumentId>;
      readonly netIncome: PrintedLevel<"JPY", DocumentId>;
      readonly netIncomeAttributable: UnprintedLevel<"JPY", DocumentId>;
      readonly iijMobileContracts: PrintedLevel<"contracts", DocumentId>;
      readonly reportedGrowth: {
        readonly yearOverYear: Explained<{
          readonly revenues: Figure<"ratio", DocumentId>;
          readonly operatingIncome: Figure<"ratio", DocumentId>;
          readonly netIncome: Figure<"ratio", DocumentId>;
          readonly grossMargin: Figure<"ratio", DocumentId>;
        }>;
      };
      readonly inferredGrowth: {
        readonly yearOverYear: Explained<{
          readonly operatingIncome: InferredBounds<"ratio">;
        }>;
      };
    }>;
    readonly "2H08": Explained<{
      readonly revenues: UnprintedLevel<"JPY", DocumentId>;
      readonly operatingIncome: UnprintedLevel<"JPY", DocumentId>;
      readonly newSubsidiariesOperatingIncome: UnprintedLevel<"JPY", DocumentId>;
      readonly netIncome: UnprintedLevel<"JPY", DocumentId>;
      readonly netIncomeAttributable: UnprintedLevel<"JPY", DocumentId>;
    }>;
    readonly "1H09": Explained<{
      readonly revenues: PrintedLevel<"JPY", DocumentId>;
      readonly connectivityRevenues: UnprintedLevel<"JPY", DocumentId>;
      readonly outsourcingRevenues: UnprintedLevel<"JPY", DocumentId>;
      readonly recurringRevenues: PrintedLevel<"JPY", DocumentId>;
      readonly systemsConstructionRevenues: PrintedLevel<"JPY", DocumentId>;
      readonly connectivityAndOutsourcingGrossProfit: PrintedLevel<"JPY", DocumentId>;
      readonly systemsIntegrationGrossProfit: PrintedLevel<"JPY", DocumentId>;
      readonly atmOperationGrossProfit: PrintedLevel<"JPY", DocumentId>;
      readonly operatingIncome: PrintedLevel<"JPY", DocumentId>;
      readonly atmOperationOperatingIncome: PrintedLevel<"JPY", DocumentId>;
      readonly incomeBeforeIncomeTaxes: PrintedLevel<"JPY", DocumentId>;
      readonly netIncome: PrintedLevel<"JPY", DocumentId>;
      readonly netIncomeAttributable: PrintedLevel<"JPY", DocumentId>;
      readonly systemsConstructionOrders: UnprintedLevel<"JPY", DocumentId>;
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
      readonly inferredGrowth: {
        readonly yearOverYear: Explained<{
          readonly operatingIncome: InferredBounds<"ratio">;
          readonly netIncomeAttributable: InferredBounds<"ratio">;
          readonly systemsConstructionRevenues: InferredBounds<"ratio">;
          readonly connectivityAndOutsourcingGrossProfit: InferredBounds<"ratio">;
          readonly incomeBeforeIncomeTaxes: InferredBounds<"ratio">;
        }>;
      };
    }>;
    readonly "2H09": Explained<{
      readonly revenues: UnprintedLevel<"JPY", DocumentId>;
      readonly outsourcingRevenues: UnprintedLevel<"JPY", DocumentId>;
      readonly operatingIncome: UnprintedLevel<"JPY", DocumentId>;
      readonly atmOperationOperatingIncome: UnprintedLevel<"JPY", DocumentId>;
      readonly netIncomeAttributable: UnprintedLevel<"JPY", DocumentId>;
    }>;
    readonly "1H10": Explained<{
      readonly revenues: PrintedLevel<"JPY", DocumentId>;
      readonly operatingIncome: PrintedLevel<"JPY", DocumentId>;
      readonly netIncomeAttributable: PrintedLevel<"JPY", DocumentId>;
      readonly dividendsPerShare: PrintedLevel<"JPY", DocumentId>;
      readonly reportedGrowth: {
        readonly yearOverYear: Explained<{
          readonly revenues: Figure<"ratio", DocumentId>;
          readonly operatingIncome: Figure<"ratio", DocumentId>;
        }>;
      };
      readonly inferredGrowth: {
        readonly yearOverYear: Explained<{
          readonly operatingIncome: InferredBounds<"ratio">;
          readonly netIncomeAttributable: InferredBounds<"ratio">;
        }>;
      };
    }>;
    readonly "2H10": Explained<{
      readonly revenues: UnprintedLevel<"JPY", DocumentId>;
      readonly operatingIncome: UnprintedLevel<"JPY", DocumentId>;
      readonly netIncomeAttributable: UnprintedLevel<"JPY", DocumentId>;
    }>;
    readonly "1H11": Explained<{
      readonly revenues: PrintedLevel<"JPY", DocumentId>;
      readonly operatingIncome: PrintedLevel<"JPY", DocumentId>;
      readonly netIncomeAttributable: PrintedLevel<"JPY", DocumentId>;
      readonly dividendsPerShare: PrintedLevel<"JPY", DocumentId>;
      readonly reportedGrowth: {
        readonly yearOverYear: Explained<{
          readonly revenues: Figure<"ratio", DocumentId>;
          readonly operatingIncome: Figure<"ratio", DocumentId>;
          readonly netIncomeAttributable: Figure<"ratio", DocumentId>;
        }>;
      };
      readonly inferredGrowth: {
        readonly yearOverYear: Explained<{
          readonly operatingIncome: InferredBounds<"ratio">;
          readonly netIncomeAttributable: InferredBounds<"ratio">;
        }>;
      };
    }>;
    readonly "2H11": Explained<{
      readonly revenues: UnprintedLevel<"JPY", DocumentId>;
      readonly operatingIncome: UnprintedLevel<"JPY", DocumentId>;
      readonly netIncomeAttributable: UnprintedLevel<"JPY", DocumentId>;
    }>;
    readonly "1H12": Explained<{
      readonly revenues: PrintedLevel<"JPY", DocumentId>;
      readonly operatingIncome: PrintedLevel<"JPY", DocumentId>;
      readonly netIncomeAttributable: PrintedLevel<"JPY", DocumentId>;
      readonly reportedGrowth: {
        readonly yearOverYear: Explained<{
          readonly revenues: Figure<"ratio", DocumentId>;
          readonly operatingIncome: Figure<"ratio", DocumentId>;
          readonly netIncomeAttributable: Figure<"ratio", DocumentId>;
        }>;
      };
      readonly inferredGrowth: {
        readonly yearOverYear: Explained<{
          readonly operatingIncome: InferredBounds<"ratio">;
          readonly netIncomeAttributable: InferredBounds<"ratio">;
        }>;
      };
    }>;
    readonly "2H12": Explained<{
      readonly revenues: UnprintedLevel<"JPY", DocumentId>;
      readonly operatingIncome: UnprintedLevel<"JPY", DocumentId>;
      readonly netIncomeAttributable: UnprintedLevel<"JPY", DocumentId>;
    }>;
    readonly "1H13": Explained<{
      readonly revenues: PrintedLevel<"JPY", DocumentId>;
      readonly operatingIncome: PrintedLevel<"JPY", DocumentId>;
      readonly netIncomeAttributable: PrintedLevel<"JPY", DocumentId>;
      readonly reportedGrowth: {
        readonly yearOverYear: Explained<{
          readonly revenues: Figure<"ratio", DocumentId>;
          readonly operatingIncome: Figure<"ratio", DocumentId>;
          readonly netIncomeAttributable: Figure<"ratio", DocumentId>;
        }>;
      };
      readonly inferredGrowth: {
        readonly yearOverYear: Explained<{
          readonly operatingIncome: InferredBounds<"ratio">;
          readonly netIncomeAttributable: InferredBounds<"ratio">;
        }>;
      };
    }>;
    readonly "2H13": Explained<{
      readonly revenues: UnprintedLevel<"JPY", DocumentId>;
      readonly operatingIncome: UnprintedLevel<"JPY", DocumentId>;
      readonly netIncomeAttributable: UnprintedLevel<"JPY", DocumentId>;
    }>;
    readonly "1H14": Explained<{
      readonly revenues: PrintedLevel<"JPY", DocumentId>;
      readonly grossProfit: UnprintedLevel<"JPY", DocumentId>;
      readonly operatingIncome: PrintedLevel<"JPY", DocumentId>;
      readonly netIncome: UnprintedLevel<"JPY", DocumentId>;
      readonly netIncomeAttributable: PrintedLevel<"JPY", DocumentId>;
      readonly reportedGrowth: {
        readonly yearOverYear: Explained<{
          readonly revenues: Figure<"ratio", DocumentId>;
          readonly operatingIncome: Figure<"ratio", DocumentId>;
          readonly netIncomeAttributable: Figure<"ratio", DocumentId>;
        }>;
      };
      readonly inferredGrowth: {
        readonly yearOverYear: Explained<{
          readonly operatingIncome: InferredBounds<"ratio">;
        }>;
      };
    }>;
    readonly "2H14": Explained<{
      readonly revenues: UnprintedLevel<"JPY", DocumentId>;
      readonly operatingIncome: UnprintedLevel<"JPY", DocumentId>;
      readonly netIncomeAttributable: UnprintedLevel<"JPY", DocumentId>;
      readonly consumerMobileNetAdditions: UnprintedLevel<"subscriptions", DocumentId>;
      readonly reportedGrowth: {
        readonly yearOverYear: Explained<{
          readonly revenues: Figure<"ratio", DocumentId>;
        }>;
      };
    }>;
    readonly "1H15": Explained<{
      readonly revenues: PrintedLevel<"JPY", DocumentId>;
      readonly mobileServicesRevenues: PrintedLevel<"JPY", DocumentId>;
      readonly grossProfit: PrintedLevel<"JPY", DocumentId>;
      readonly operatingIncome: PrintedLevel<"JPY", DocumentId>;
      readonly netIncome: PrintedLevel<"JPY", DocumentId>;
      readonly netIncomeAttributable: UnprintedLevel<"JPY", DocumentId>;
      readonly reportedGrowth: {
        readonly yearOverYear: Explained<{
          readonly revenues: Figure<"ratio", DocumentId>;
          readonly grossProfit: Figure<"ratio", DocumentId>;
          readonly operatingIncome: Figure<"ratio", DocumentId>;
          readonly netIncome: Figure<"ratio", DocumentId>;
        }>;
      };
      readonly inferredGrowth: {
        readonly yearOverYear: Explained<{
          readonly revenues: InferredBounds<"ratio">;
          readonly grossProfit: InferredBounds<"ratio">;
          readonly operatingIncome: InferredBounds<"ratio">;
          readonly netIncome: InferredBounds<"ratio">;
        }>;
      };
    }>;
    readonly "2H15": Explained<{
      readonly revenues: UnprintedLevel<"JPY", DocumentId>;
      readonly operatingIncome: UnprintedLevel<"JPY", DocumentId>;
      readonly netIncomeAttributable: UnprintedLevel<"JPY", DocumentId>;
    }>;
    readonly "1H16": Explained<{
      readonly revenues: PrintedLevel<"JPY", DocumentId>;
      readonly recurringRevenues: UnprintedLevel<"JPY", DocumentId>;
      readonly operatingIncome: PrintedLevel<"JPY", DocumentId>;
      readonly netIncomeAttributable: PrintedLevel<"JPY", DocumentId>;
      readonly reportedGrowth: {
        readonly yearOverYear: Explained<{
          readonly revenues: Figure<"ratio", DocumentId>;
          readonly operatingIncome: Figure<"ratio", DocumentId>;
          readonly netIncomeAttributable: Figure<"ratio", DocumentId>;
        }>;
      };
      readonly inferredGrowth: {
        readonly yearOverYear: Explained<{
          readonly revenues: InferredBounds<"ratio">;
          readonly operatingIncome: InferredBounds<"ratio">;
          readonly netIncomeAttributable: InferredBounds<"ratio">;
        }>;
      };
    }>;
    readonly "2H16": Explained<{
      readonly revenues: UnprintedLevel<"JPY", DocumentId>;
      readonly operatingIncome: UnprintedLevel<"JPY", DocumentId>;
      readonly netIncomeAttributable: UnprintedLevel<"JPY", DocumentId>;
    }>;
    readonly "1H17": Explained<{
      readonly revenues: PrintedLevel<"JPY", DocumentId>;
      readonly recurringRevenues: UnprintedLevel<"JPY", DocumentId>;
      readonly recurringShareOfRevenues: PrintedLevel<"ratio", DocumentId>;
      readonly grossProfit: UnprintedLevel<"JPY", DocumentId>;
      readonly operatingIncome: PrintedLevel<"JPY", DocumentId>;
      readonly incomeBeforeIncomeTaxesAdjusted: UnprintedLevel<"JPY", DocumentId>;
      readonly netIncomeAttributable: PrintedLevel<"JPY", DocumentId>;
      readonly netIncomeAttributableAdjusted: UnprintedLevel<"JPY", DocumentId>;
      readonly reportedGrowth: {
        readonly yearOverYear: Explained<{
          readonly revenues: Figure<"ratio", DocumentId>;
          readonly operatingIncome: Figure<"ratio", DocumentId>;
          readonly netIncomeAttributable: Figure<"ratio", DocumentId>;
          readonly recurringRevenues: Figure<"ratio", DocumentId>;
        }>;
      };
      readonly inferredGrowth: {
        readonly yearOverYear: Explained<{
          readonly revenues: InferredBounds<"ratio">;
          readonly operatingIncome: InferredBounds<"ratio">;
          readonly netIncomeAttributable: InferredBounds<"ratio">;
          readonly recurringRevenues: InferredBounds<"ratio">;
        }>;
      };
    }>;
    readonly "2H17": Explained<{
      readonly revenues: UnprintedLevel<"JPY", DocumentId>;
    }>;
    readonly "1H18": Explained<{
      readonly revenues: PrintedLevel<"JPY", DocumentId>;
      readonly grossProfit: PrintedLevel<"JPY", DocumentId>;
      readonly operatingIncome: PrintedLevel<"JPY", DocumentId>;
      readonly incomeBeforeIncomeTaxesAdjusted: PrintedLevel<"JPY", DocumentId>;
      readonly netIncomeAttributable: UnprintedLevel<"JPY", DocumentId>;
      readonly netIncomeAttributableAdjusted: PrintedLevel<"JPY", DocumentId>;
      readonly reportedGrowth: {
        readonly yearOverYear: Explained<{
          readonly revenues: Figure<"ratio", DocumentId>;
          readonly grossProfit: Figure<"ratio", DocumentId>;
          readonly operatingIncome: Figure<"ratio", DocumentId>;
          readonly incomeBeforeIncomeTaxesAdjusted: Figure<"ratio", DocumentId>;
          readonly netIncomeAttributableAdjusted: Figure<"ratio", DocumentId>;
        }>;
      };
      readonly inferredGrowth: {
        readonly yearOverYear: Explained<{
          readonly revenues: InferredBounds<"ratio">;
          readonly grossProfit: InferredBounds<"ratio">;
          readonly operatingIncome: InferredBounds<"ratio">;
          readonly incomeBeforeIncomeTaxesAdjusted: InferredBounds<"ratio">;
          readonly netIncomeAttributableAdjusted: InferredBounds<"ratio">;
        }>;
      };
    }>;
    readonly "2H18": Explained<{
      readonly revenues: UnprintedLevel<"JPY", DocumentId>;
      readonly operatingIncome: UnprintedLevel<"JPY", DocumentId>;
      readonly netIncomeAttributable: UnprintedLevel<"JPY", DocumentId>;
    }>;
    readonly "1H19": Explained<{
      readonly revenues: PrintedLevel<"JPY", DocumentId>;
      readonly networkServicesRevenues: UnprintedLevel<"JPY", DocumentId>;
      readonly systemsIntegrationRevenues: UnprintedLevel<"JPY", DocumentId>;
      readonly atmOperationRevenues: UnprintedLevel<"JPY", DocumentId>;
      readonly grossProfit: PrintedLevel<"JPY", DocumentId>;
      readonly networkServicesGrossProfit: UnprintedLevel<"JPY", DocumentId>;
      readonly systemsIntegrationGrossProfit: UnprintedLevel<"JPY", DocumentId>;
      readonly atmOperationGrossProfit: UnprintedLevel<"JPY", DocumentId>;
      readonly operatingIncome: PrintedLevel<"JPY", DocumentId>;
      readonly incomeBeforeIncomeTaxes: PrintedLevel<"JPY", DocumentId>;
      readonly netIncomeAttributable: PrintedLevel<"JPY", DocumentId>;
      readonly earningsPerShareBasic: PrintedLevel<"JPY", DocumentId>;
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
      readonly inferredGrowth: {
        readonly yearOverYear: Explained<{
          readonly netIncomeAttributable: InferredBounds<"ratio">;
        }>;
      };
    }>;
    readonly "2H19": Explained<{
      readonly revenues: UnprintedLevel<"JPY", DocumentId>;
      readonly grossProfit: UnprintedLevel<"JPY", DocumentId>;
      readonly operatingIncome: UnprintedLevel<"JPY", DocumentId>;
      readonly incomeBeforeIncomeTaxes: UnprintedLevel<"JPY", DocumentId>;
      readonly netIncomeAttributable: UnprintedLevel<"JPY", DocumentId>;
    }>;
    readonly "1H20": Explained<{
      readonly revenues: PrintedLevel<"JPY", DocumentId>;
      readonly networkServicesRevenues: PrintedLevel<"JPY", DocumentId>;
      readonly enterpriseMobileRevenues: UnprintedLevel<"JPY", DocumentId>;
      readonly enterpriseMobileRevenuesExcludingMvne: UnprintedLevel<"JPY", DocumentId>;
      readonly securityRevenues: UnprintedLevel<"JPY", DocumentId>;
      readonly systemsIntegrationRevenues: PrintedLevel<"JPY", DocumentId>;
      readonly atmOperationRevenues: PrintedLevel<"JPY", DocumentId>;
      readonly networkServicesGrossProfit: PrintedLevel<"JPY", DocumentId>;
      readonly systemsIntegrationGrossProfit: PrintedLevel<"JPY", DocumentId>;
      readonly atmOperationGrossProfit: PrintedLevel<"JPY", DocumentId>;
      readonly operatingIncome: PrintedLevel<"JPY", DocumentId>;
      readonly incomeBeforeIncomeTaxes: PrintedLevel<"JPY", DocumentId>;
      readonly equityInNetIncomeOfDecurret: PrintedLevel<"JPY", DocumentId>;
      readonly equityInNetIncomeOfJocdn: PrintedLevel<"JPY", DocumentId>;
      readonly netIncomeAttributable: PrintedLevel<"JPY", DocumentId>;
      readonly shareholdersEquityRatio: PrintedLevel<"ratio", DocumentId>;
      readonly earningsPerShareBasic: PrintedLevel<"JPY", DocumentId>;
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
      readonly inferredGrowth: {
        readonly yearOverYear: Explained<{
          readonly revenues: InferredBounds<"ratio">;
          readonly netIncomeAttributable: InferredBounds<"ratio">;
          readonly networkServicesRevenues: InferredBounds<"ratio">;
          readonly networkServicesGrossProfit: InferredBounds<"ratio">;
          readonly systemsIntegrationRevenues: InferredBounds<"ratio">;
          readonly systemsIntegrationGrossProfit: InferredBounds<"ratio">;
          readonly atmOperationRevenues: InferredBounds<"ratio">;
          readonly atmOperationGrossProfit: InferredBounds<"ratio">;
        }>;
      };
    }>;
    readonly "2H20": Explained<{
      readonly revenues: UnprintedLevel<"JPY", DocumentId>;
      readonly operatingIncome: UnprintedLevel<"JPY", DocumentId>;
      readonly incomeBeforeIncomeTaxes: UnprintedLevel<"JPY", DocumentId>;
      readonly netIncomeAttributable: UnprintedLevel<"JPY", DocumentId>;
    }>;
    readonly "1H21": Explained<{
      readonly revenues: PrintedLevel<"JPY", DocumentId>;
      readonly networkServicesRevenues: PrintedLevel<"JPY", DocumentId> & {
        readonly erratum: "networkServicesSaidToLeaveOutMobile";
      };
      readonly enterpriseMobileRevenues: PrintedLevel<"JPY", DocumentId>;
      readonly enterpriseMobileRevenuesExcludingMvne: PrintedLevel<"JPY", DocumentId>;
      readonly outsourcingRevenues: UnprintedLevel<"JPY", DocumentId>;
      readonly securityRevenues: UnprintedLevel<"JPY", DocumentId>;
      readonly networkServicesGrossProfit: PrintedLevel<"JPY", DocumentId> & {
        readonly erratum: "networkServicesSaidToLeaveOutMobile";
      };
      readonly operatingIncome: PrintedLevel<"JPY", DocumentId>;
      readonly incomeBeforeIncomeTaxes: UnprintedLevel<"JPY", DocumentId>;
      readonly netIncomeAttributable: PrintedLevel<"JPY", DocumentId>;
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
      readonly inferredGrowth: {
        readonly yearOverYear: Explained<{
          readonly revenues: InferredBounds<"ratio">;
          readonly netIncomeAttributable: InferredBounds<"ratio">;
          readonly networkServicesRevenues: InferredBounds<"ratio">;
          readonly networkServicesGrossProfit: InferredBounds<"ratio">;
          readonly enterpriseMobileRevenues: InferredBounds<"ratio">;
          readonly securityRevenues: InferredBounds<"ratio">;
        }>;
      };
    }>;
    readonly "2H21": Explained<{
      readonly revenues: UnprintedLevel<"JPY", DocumentId>;
      readonly outsourcingRevenues: UnprintedLevel<"JPY", DocumentId>;
      readonly operatingIncome: UnprintedLevel<"JPY", DocumentId>;
      readonly incomeBeforeIncomeTaxes: UnprintedLevel<"JPY", DocumentId>;
      readonly netIncomeAttributable: UnprintedLevel<"JPY", DocumentId>;
    }>;
    readonly "1H22": Explained<{
      readonly revenues: PrintedLevel<"JPY", DocumentId>;
      readonly consumerMobileRevenues: UnprintedLevel<"JPY", DocumentId>;
      readonly outsourcingRevenues: PrintedLevel<"JPY", DocumentId>;
      readonly securityRevenues: PrintedLevel<"JPY", DocumentId>;
      readonly systemsIntegrationRevenues: PrintedLevel<"JPY", DocumentId>;
      readonly operatingIncome: PrintedLevel<"JPY", DocumentId>;
      readonly incomeBeforeIncomeTaxes: PrintedLevel<"JPY", DocumentId>;
      readonly netIncomeAttributable: PrintedLevel<"JPY", DocumentId>;
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
      readonly inferredGrowth: {
        readonly yearOverYear: Explained<{
          readonly operatingIncome: InferredBounds<"ratio">;
          readonly incomeBeforeIncomeTaxes: InferredBounds<"ratio">;
          readonly netIncomeAttributable: InferredBounds<"ratio">;
          readonly outsourcingRevenues: InferredBounds<"ratio">;
          readonly securityRevenues: InferredBounds<"ratio">;
        }>;
      };
    }>;
    readonly "2H22": Explained<{
      readonly revenues: UnprintedLevel<"JPY", DocumentId>;
      readonly consumerMobileRevenues: UnprintedLevel<"JPY", DocumentId>;
      readonly outsourcingRevenues: UnprintedLevel<"JPY", DocumentId>;
      readonly operatingIncome: UnprintedLevel<"JPY", DocumentId>;
      readonly incomeBeforeIncomeTaxes: UnprintedLevel<"JPY", DocumentId>;
      readonly netIncomeAttributable: UnprintedLevel<"JPY", DocumentId>;
    }>;
    readonly "1H23": Explained<{
      readonly revenues: PrintedLevel<"JPY", DocumentId>;
      readonly networkServicesRevenues: PrintedLevel<"JPY", DocumentId>;
      readonly consumerMobileRevenues: PrintedLevel<"JPY", DocumentId>;
      readonly operatingIncome: PrintedLevel<"JPY", DocumentId>;
      readonly netIncomeAttributable: PrintedLevel<"JPY", DocumentId> & {
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
      readonly inferredGrowth: {
        readonly yearOverYear: Explained<{
          readonly operatingIncome: InferredBounds<"ratio">;
        }>;
      };
    }>;
    readonly "2H23": Explained<{
      readonly revenues: UnprintedLevel<"JPY", DocumentId>;
      readonly operatingIncome: UnprintedLevel<"JPY", DocumentId>;
    }>;
    readonly "1H24": Explained<{
      readonly revenues: UnprintedLevel<"JPY", DocumentId>;
      readonly consumerInternetConnectivityRevenues: UnprintedLevel<"JPY", DocumentId>;
      readonly mobileServicesRevenues: UnprintedLevel<"JPY", DocumentId>;
      readonly enterpriseMobileRevenues: UnprintedLevel<"JPY", DocumentId>;
      readonly consumerMobileRevenues: UnprintedLevel<"JPY", DocumentId>;
      readonly mvneRevenues: UnprintedLevel<"JPY", DocumentId>;
      readonly operatingIncome: UnprintedLevel<"JPY", DocumentId>;
      readonly netIncome: UnprintedLevel<"JPY", DocumentId>;
    }>;
    readonly "2H24": Explained<{
      readonly revenues: UnprintedLevel<"JPY", DocumentId>;
      readonly operatingIncome: UnprintedLevel<"JPY", DocumentId>;
    }>;
    readonly "1H25": Explained<{
      readonly revenues: PrintedLevel<"JPY", DocumentId>;
      readonly consumerInternetConnectivityRevenues: PrintedLevel<"JPY", DocumentId>;
      readonly mobileServicesRevenues: PrintedLevel<"JPY", DocumentId>;
      readonly enterpriseMobileRevenues: PrintedLevel<"JPY", DocumentId>;
      readonly consumerMobileRevenues: PrintedLevel<"JPY", DocumentId>;
      readonly mvneRevenues: PrintedLevel<"JPY", DocumentId>;
      readonly operatingIncome: PrintedLevel<"JPY", DocumentId>;
      readonly netIncome: PrintedLevel<"JPY", DocumentId>;
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
      readonly inferredGrowth: {
        readonly yearOverYear: Explained<{
          readonly revenues: InferredBounds<"ratio">;
          readonly operatingIncome: InferredBounds<"ratio">;
          readonly netIncome: InferredBounds<"ratio">;
          readonly mobileServicesRevenues: InferredBounds<"ratio">;
          readonly enterpriseMobileRevenues: InferredBounds<"ratio">;
          readonly mvneRevenues: InferredBounds<"ratio">;
          readonly consumerInternetConnectivityRevenues: InferredBounds<"ratio">;
          readonly consumerMobileRevenues: InferredBounds<"ratio">;
        }>;
      };
    }>;
  };
  readonly nineMonths: {
    readonly "9M01": Explained<{
      readonly revenues: UnprintedLevel<"JPY", DocumentId>;
      readonly operatingIncome: UnprintedLevel<"JPY", DocumentId>;
      readonly netIncome: UnprintedLevel<"JPY", DocumentId>;
      readonly adjustedEbitda: UnprintedLevel<"JPY", DocumentId>;
    }>;
    readonly "9M02": Explained<{
      readonly revenues: UnprintedLevel<"JPY", DocumentId>;
      readonly operatingIncome: UnprintedLevel<"JPY", DocumentId>;
      readonly netIncome: UnprintedLevel<"JPY", DocumentId>;
      readonly adjustedEbitda: UnprintedLevel<"JPY", DocumentId>;
    }>;
    readonly "9M03": Explained<{
      readonly revenues: UnprintedLevel<"JPY", DocumentId>;
      readonly operatingIncome: UnprintedLevel<"JPY", DocumentId>;
    }>;
    readonly "9M06": Explained<{
      readonly revenues: UnprintedLevel<"JPY", DocumentId>;
      readonly operatingIncome: UnprintedLevel<"JPY", DocumentId>;
      readonly incomeBeforeIncomeTaxes: UnprintedLevel<"JPY", DocumentId>;
      readonly netIncome: UnprintedLevel<"JPY", DocumentId>;
    }>;
    readonly "9M07": Explained<{
      readonly revenues: UnprintedLevel<"JPY", DocumentId>;
      readonly recurringRevenues: UnprintedLevel<"JPY", DocumentId>;
      readonly operatingIncome: UnprintedLevel<"JPY", DocumentId>;
      readonly incomeBeforeIncomeTaxes: UnprintedLevel<"JPY", DocumentId>;
      readonly deferredTaxExpense: PrintedLevel<"JPY", DocumentId>;
      readonly netIncome: UnprintedLevel<"JPY", DocumentId>;
    }>;
    readonly "9M08": Explained<{
      readonly revenues: PrintedLevel<"JPY", DocumentId>;
      readonly recurringRevenues: UnprintedLevel<"JPY", DocumentId>;
      readonly recurringShareOfRevenues: PrintedLevel<"ratio", DocumentId>;
      readonly operatingIncome: PrintedLevel<"JPY", DocumentId>;
      readonly atmOperationOperatingIncome: UnprintedLevel<"JPY", DocumentId>;
      readonly atmOperationOperatingLoss: UnprintedLevel<"JPY", DocumentId>;
      readonly newSubsidiariesOperatingIncome: PrintedLevel<"JPY", DocumentId>;
      readonly deferredTaxExpense: PrintedLevel<"JPY", DocumentId>;
      readonly netIncome: PrintedLevel<"JPY", DocumentId>;
      readonly netIncomeAttributable: UnprintedLevel<"JPY", DocumentId>;
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
      readonly inferredGrowth: {
        readonly yearOverYear: Explained<{
          readonly revenues: InferredBounds<"ratio">;
          readonly operatingIncome: InferredBounds<"ratio">;
          readonly netIncome: InferredBounds<"ratio">;
          readonly recurringRevenues: InferredBounds<"ratio">;
        }>;
      };
    }>;
    readonly "9M09": Explained<{
      readonly revenues: PrintedLevel<"JPY", DocumentId>;
      readonly operatingIncome: PrintedLevel<"JPY", DocumentId>;
      readonly atmOperationOperatingIncome: PrintedLevel<"JPY", DocumentId>;
      readonly atmOperationOperatingLoss: UnprintedLevel<"JPY", DocumentId>;
      readonly otherIncomeNet: PrintedLevel<"JPY", DocumentId>;
      readonly incomeBeforeIncomeTaxes: PrintedLevel<"JPY", DocumentId>;
      readonly incomeTaxExpense: PrintedLevel<"JPY", DocumentId>;
      readonly deferredTaxExpense: PrintedLevel<"JPY", DocumentId>;
      readonly equityInNetIncomeOfEquityMethodInvestees: PrintedLevel<"JPY", DocumentId>;
      readonly netIncome: PrintedLevel<"JPY", DocumentId>;
      readonly netLossAttributableToNoncontrollingInterests: PrintedLevel<"JPY", DocumentId>;
      readonly netIncomeAttributable: PrintedLevel<"JPY", DocumentId>;
      readonly adjustedEbitda: PrintedLevel<"JPY", DocumentId>;
      readonly depreciationAndAmortization: PrintedLevel<"JPY", DocumentId>;
      readonly reportedGrowth: {
        readonly yearOverYear: Explained<{
          readonly revenues: Figure<"ratio", DocumentId>;
          readonly operatingIncome: Figure<"ratio", DocumentId>;
          readonly atmOperationOperatingLoss: Figure<"ratio", DocumentId>;
          readonly netIncomeAttributable: Figure<"ratio", DocumentId>;
        }>;
      };
      readonly inferredGrowth: {
        readonly yearOverYear: Explained<{
          readonly revenues: InferredBounds<"ratio">;
          readonly operatingIncome: InferredBounds<"ratio">;
          readonly netIncomeAttributable: InferredBounds<"ratio">;
          readonly netIncome: InferredBounds<"ratio">;
          readonly atmOperationOperatingLoss: InferredBounds<"ratio">;
        }>;
      };
    }>;
    readonly "9M10": Explained<{
      readonly revenues: UnprintedLevel<"JPY", DocumentId>;
      readonly operatingIncome: PrintedLevel<"JPY", DocumentId>;
      readonly otherIncomeNet: PrintedLevel<"JPY", DocumentId>;
      readonly incomeBeforeIncomeTaxes: PrintedLevel<"JPY", DocumentId>;
      readonly incomeTaxExpense: PrintedLevel<"JPY", DocumentId>;
      readonly deferredTaxExpense: PrintedLevel<"JPY", DocumentId>;
      readonly equityInNetIncomeOfEquityMethodInvestees: PrintedLevel<"JPY", DocumentId>;
      readonly netIncome: PrintedLevel<"JPY", DocumentId>;
      readonly netLossAttributableToNoncontrollingInterests: PrintedLevel<"JPY", DocumentId>;
      readonly netIncomeAttributable: PrintedLevel<"JPY", DocumentId>;
      readonly adjustedEbitda: PrintedLevel<"JPY", DocumentId>;
      readonly depreciationAndAmortization: PrintedLevel<"JPY", DocumentId>;
      readonly totalAssets: PrintedLevel<"JPY", DocumentId>;
      readonly reportedGrowth: {
        readonly yearOverYear: Explained<{
          readonly incomeBeforeIncomeTaxes: Figure<"ratio", DocumentId>;
          readonly netIncome: Figure<"ratio", DocumentId>;
          readonly netIncomeAttributable: Figure<"ratio", DocumentId>;
        }>;
      };
      readonly inferredGrowth: {
        readonly yearOverYear: Explained<{
          readonly incomeBeforeIncomeTaxes: InferredBounds<"ratio">;
          readonly netIncome: InferredBounds<"ratio">;
          readonly netIncomeAttributable: InferredBounds<"ratio">;
          readonly operatingIncome: InferredBounds<"ratio">;
          readonly revenues: InferredBounds<"ratio">;
        }>;
      };
    }>;
    readonly "9M11": Explained<{
      readonly revenues: UnprintedLevel<"JPY", DocumentId>;
      readonly operatingIncome: PrintedLevel<"JPY", DocumentId>;
      readonly otherIncomeNet: PrintedLevel<"JPY", DocumentId>;
      readonly incomeTaxExpense: PrintedLevel<"JPY", DocumentId>;
      readonly equityInNetIncomeOfEquityMethodInvestees: PrintedLevel<"JPY", DocumentId>;
      readonly netIncome: PrintedLevel<"JPY", DocumentId>;
      readonly netLossAttributableToNoncontrollingInterests: PrintedLevel<"JPY", DocumentId>;
      readonly netIncomeAttributable: PrintedLevel<"JPY", DocumentId>;
      readonly adjustedEbitda: PrintedLevel<"JPY", DocumentId>;
      readonly depreciationAndAmortization: PrintedLevel<"JPY", DocumentId>;
      readonly purchasesOfPropertyAndEquipment: PrintedLevel<"JPY", DocumentId>;
      readonly assetsAcquiredByCapitalLeases: PrintedLevel<"JPY", DocumentId>;
      readonly capitalExpenditures: PrintedLevel<"JPY", DocumentId>;
      readonly inferredGrowth: {
        readonly yearOverYear: Explained<{
          readonly operatingIncome: InferredBounds<"ratio">;
        }>;
      };
    }>;
    readonly "9M12": Explained<{
      readonly revenues: PrintedLevel<"JPY", DocumentId>;
      readonly operatingIncome: PrintedLevel<"JPY", DocumentId>;
      readonly otherIncomeNet: PrintedLevel<"JPY", DocumentId>;
      readonly incomeBeforeIncomeTaxes: UnprintedLevel<"JPY", DocumentId>;
      readonly incomeTaxExpense: PrintedLevel<"JPY", DocumentId>;
      readonly equityInNetIncomeOfEquityMethodInvestees: PrintedLevel<"JPY", DocumentId>;
      readonly netIncome: PrintedLevel<"JPY", DocumentId>;
      readonly netLossAttributableToNoncontrollingInterests: PrintedLevel<"JPY", DocumentId>;
      readonly netIncomeAttributable: PrintedLevel<"JPY", DocumentId>;
      readonly comprehensiveIncomeAttributable: UnprintedLevel<"JPY", DocumentId>;
      readonly adjustedEbitda: PrintedLevel<"JPY", DocumentId>;
      readonly depreciationAndAmortization: PrintedLevel<"JPY", DocumentId>;
      readonly purchasesOfPropertyAndEquipment: PrintedLevel<"JPY", DocumentId>;
      readonly assetsAcquiredByCapitalLeases: PrintedLevel<"JPY", DocumentId>;
      readonly capitalExpenditures: PrintedLevel<"JPY", DocumentId>;
      readonly reportedGrowth: {
        readonly yearOverYear: Explained<{
          readonly revenues: Figure<"ratio", DocumentId>;
          readonly operatingIncome: Figure<"ratio", DocumentId>;
          readonly netIncomeAttributable: Figure<"ratio", DocumentId>;
        }>;
      };
      readonly inferredGrowth: {
        readonly yearOverYear: Explained<{
          readonly revenues: InferredBounds<"ratio">;
          readonly operatingIncome: InferredBounds<"ratio">;
          readonly netIncomeAttributable: InferredBounds<"ratio">;
        }>;
      };
    }>;
    readonly "9M13": Explained<{
      readonly revenues: PrintedLevel<"JPY", DocumentId>;
      readonly operatingIncome: PrintedLevel<"JPY", DocumentId>;
      readonly incomeBeforeIncomeTaxes: PrintedLevel<"JPY", DocumentId>;
      readonly netIncomeAttributable: PrintedLevel<"JPY", DocumentId>;
      readonly comprehensiveIncomeAttributable: PrintedLevel<"JPY", DocumentId>;
      readonly earningsPerShareBasic: PrintedLevel<"JPY", DocumentId>;
      readonly earningsPerShareDiluted: PrintedLevel<"JPY", DocumentId>;
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
      readonly inferredGrowth: {
        readonly yearOverYear: Explained<{
          readonly netIncomeAttributable: InferredBounds<"ratio">;
          readonly incomeBeforeIncomeTaxes: InferredBounds<"ratio">;
          readonly comprehensiveIncomeAttributable: InferredBounds<"ratio">;
        }>;
      };
    }>;
    readonly "9M14": Explained<{
      readonly revenues: PrintedLevel<"JPY", DocumentId>;
      readonly operatingIncome: PrintedLevel<"JPY", DocumentId>;
      readonly incomeBeforeIncomeTaxes: PrintedLevel<"JPY", DocumentId>;
      readonly netIncomeAttributable: PrintedLevel<"JPY", DocumentId>;
      readonly comprehensiveIncomeAttributable: PrintedLevel<"JPY", DocumentId>;
      readonly totalAssets: PrintedLevel<"JPY", DocumentId>;
      readonly shareholdersEquity: PrintedLevel<"JPY", DocumentId>;
      readonly totalEquity: PrintedLevel<"JPY", DocumentId>;
      readonly shareholdersEquityRatio: PrintedLevel<"ratio", DocumentId>;
      readonly earningsPerShareBasic: PrintedLevel<"JPY", DocumentId>;
      readonly earningsPerShareDiluted: PrintedLevel<"JPY", DocumentId>;
      readonly reportedGrowth: {
        readonly yearOverYear: Explained<{
          readonly revenues: Figure<"ratio", DocumentId>;
          readonly operatingIncome: Figure<"ratio", DocumentId>;
          readonly incomeBeforeIncomeTaxes: Figure<"ratio", DocumentId>;
          readonly netIncomeAttributable: Figure<"ratio", DocumentId>;
          readonly comprehensiveIncomeAttributable: Figure<"ratio", DocumentId>;
        }>;
      };
      readonly inferredGrowth: {
        readonly yearOverYear: Explained<{
          readonly netIncomeAttributable: InferredBounds<"ratio">;
        }>;
      };
    }>;
    readonly "9M15": Explained<{
      readonly revenues: PrintedLevel<"JPY", DocumentId>;
      readonly mobileServicesRevenues: UnprintedLevel<"JPY", DocumentId>;
      readonly operatingIncome: PrintedLevel<"JPY", DocumentId>;
      readonly netIncomeAttributable: PrintedLevel<"JPY", DocumentId>;
      readonly reportedGrowth: {
        readonly yearOverYear: Explained<{
          readonly revenues: Figure<"ratio", DocumentId>;
          readonly operatingIncome: Figure<"ratio", DocumentId>;
          readonly netIncomeAttributable: Figure<"ratio", DocumentId>;
        }>;
      };
      readonly inferredGrowth: {
        readonly yearOverYear: Explained<{
          readonly netIncomeAttributable: InferredBounds<"ratio">;
        }>;
      };
    }>;
    readonly "9M16": Explained<{
      readonly revenues: PrintedLevel<"JPY", DocumentId>;
      readonly mobileServicesRevenues: PrintedLevel<"JPY", DocumentId>;
      readonly operatingIncome: PrintedLevel<"JPY", DocumentId>;
      readonly incomeBeforeIncomeTaxes: UnprintedLevel<"JPY", DocumentId>;
      readonly netIncomeAttributable: PrintedLevel<"JPY", DocumentId>;
      readonly reportedGrowth: {
        readonly yearOverYear: Explained<{
          readonly revenues: Figure<"ratio", DocumentId>;
          readonly operatingIncome: Figure<"ratio", DocumentId>;
          readonly netIncomeAttributable: Figure<"ratio", DocumentId>;
          readonly mobileServicesRevenues: Figure<"ratio", DocumentId>;
        }>;
      };
      readonly inferredGrowth: {
        readonly yearOverYear: Explained<{
          readonly operatingIncome: InferredBounds<"ratio">;
          readonly netIncomeAttributable: InferredBounds<"ratio">;
          readonly mobileServicesRevenues: InferredBounds<"ratio">;
        }>;
      };
    }>;
    readonly "9M17": Explained<{
      readonly revenues: PrintedLevel<"JPY", DocumentId>;
      readonly grossProfit: UnprintedLevel<"JPY", DocumentId>;
      readonly operatingIncome: PrintedLevel<"JPY", DocumentId>;
      readonly incomeBeforeIncomeTaxes: PrintedLevel<"JPY", DocumentId>;
      readonly incomeBeforeIncomeTaxesAdjusted: UnprintedLevel<"JPY", DocumentId>;
      readonly equityInNetIncomeOfEquityMethodInvestees: PrintedLevel<"JPY", DocumentId>;
      readonly netIncomeAttributable: PrintedLevel<"JPY", DocumentId>;
      readonly netIncomeAttributableAdjusted: UnprintedLevel<"JPY", DocumentId>;
      readonly reportedGrowth: {
        readonly yearOverYear: Explained<{
          readonly revenues: Figure<"ratio", DocumentId>;
          readonly operatingIncome: Figure<"ratio", DocumentId>;
          readonly incomeBeforeIncomeTaxes: Figure<"ratio", DocumentId>;
          readonly netIncomeAttributable: Figure<"ratio", DocumentId>;
        }>;
      };
      readonly inferredGrowth: {
        readonly yearOverYear: Explained<{
          readonly revenues: InferredBounds<"ratio">;
          readonly operatingIncome: InferredBounds<"ratio">;
          readonly incomeBeforeIncomeTaxes: InferredBounds<"ratio">;
          readonly netIncomeAttributable: InferredBounds<"ratio">;
        }>;
      };
    }>;
    readonly "9M18": Explained<{
      readonly revenues: PrintedLevel<"JPY", DocumentId>;
      readonly grossProfit: PrintedLevel<"JPY", DocumentId>;
      readonly operatingIncome: PrintedLevel<"JPY", DocumentId>;
      readonly incomeBeforeIncomeTaxesAdjusted: PrintedLevel<"JPY", DocumentId>;
      readonly equityInNetIncomeOfEquityMethodInvestees: PrintedLevel<"JPY", DocumentId>;
      readonly equityInNetIncomeOfDecurret: PrintedLevel<"JPY", DocumentId>;
      readonly netIncomeAttributable: PrintedLevel<"JPY", DocumentId>;
      readonly netIncomeAttributableAdjusted: PrintedLevel<"JPY", DocumentId>;
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
      readonly inferredGrowth: {
        readonly yearOverYear: Explained<{
          readonly revenues: InferredBounds<"ratio">;
          readonly grossProfit: InferredBounds<"ratio">;
          readonly operatingIncome: InferredBounds<"ratio">;
          readonly incomeBeforeIncomeTaxesAdjusted: InferredBounds<"ratio">;
          readonly netIncomeAttributableAdjusted: InferredBounds<"ratio">;
          readonly netIncomeAttributable: InferredBounds<"ratio">;
        }>;
      };
    }>;
    readonly "9M19": Explained<{
      readonly revenues: PrintedLevel<"JPY", DocumentId>;
      readonly grossProfit: PrintedLevel<"JPY", DocumentId>;
      readonly operatingIncome: PrintedLevel<"JPY", DocumentId>;
      readonly incomeBeforeIncomeTaxes: UnprintedLevel<"JPY", DocumentId>;
      readonly netIncomeAttributable: PrintedLevel<"JPY", DocumentId>;
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
      readonly revenues: PrintedLevel<"JPY", DocumentId>;
      readonly grossProfit: PrintedLevel<"JPY", DocumentId>;
      readonly operatingIncome: PrintedLevel<"JPY", DocumentId>;
      readonly incomeBeforeIncomeTaxes: PrintedLevel<"JPY", DocumentId>;
      readonly netIncomeAttributable: PrintedLevel<"JPY", DocumentId>;
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
      readonly inferredGrowth: {
        readonly yearOverYear: Explained<{
          readonly revenues: InferredBounds<"ratio">;
          readonly grossProfit: InferredBounds<"ratio">;
          readonly operatingIncome: InferredBounds<"ratio">;
          readonly incomeBeforeIncomeTaxes: InferredBounds<"ratio">;
          readonly netIncomeAttributable: InferredBounds<"ratio">;
        }>;
      };
    }>;
    readonly "9M21": Explained<{
      readonly revenues: PrintedLevel<"JPY", DocumentId>;
      readonly outsourcingRevenues: UnprintedLevel<"JPY", DocumentId>;
      readonly wanServicesRevenues: UnprintedLevel<"JPY", DocumentId>;
      readonly grossProfit: PrintedLevel<"JPY", DocumentId>;
      readonly operatingIncome: PrintedLevel<"JPY", DocumentId>;
      readonly operatingMargin: PrintedLevel<"ratio", DocumentId>;
      readonly incomeBeforeIncomeTaxes: PrintedLevel<"JPY", DocumentId>;
      readonly netIncomeAttributable: PrintedLevel<"JPY", DocumentId>;
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
      readonly inferredGrowth: {
        readonly yearOverYear: Explained<{
          readonly revenues: InferredBounds<"ratio">;
          readonly grossProfit: InferredBounds<"ratio">;
          readonly operatingIncome: InferredBounds<"ratio">;
          readonly incomeBeforeIncomeTaxes: InferredBounds<"ratio">;
          readonly netIncomeAttributable: InferredBounds<"ratio">;
        }>;
      };
    }>;
    readonly "9M22": Explained<{
      readonly revenues: PrintedLevel<"JPY", DocumentId>;
      readonly enterpriseInternetConnectivityRevenues: PrintedLevel<"JPY", DocumentId>;
      readonly outsourcingRevenues: PrintedLevel<"JPY", DocumentId>;
      readonly wanServicesRevenues: PrintedLevel<"JPY", DocumentId>;
      readonly operatingIncome: PrintedLevel<"JPY", DocumentId>;
      readonly operatingMargin: PrintedLevel<"ratio", DocumentId>;
      readonly gainOnValuationOfFunds: PrintedLevel<"JPY", DocumentId>;
      readonly foreignExchangeGain: PrintedLevel<"JPY", DocumentId>;
      readonly incomeBeforeIncomeTaxes: PrintedLevel<"JPY", DocumentId>;
      readonly equityInNetIncomeOfEquityMethodInvestees: PrintedLevel<"JPY", DocumentId>;
      readonly equityInNetIncomeOfDecurret: PrintedLevel<"JPY", DocumentId>;
      readonly netIncomeAttributable: PrintedLevel<"JPY", DocumentId>;
      readonly shareholdersEquityRatio: PrintedLevel<"ratio", DocumentId>;
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
      readonly inferredGrowth: {
        readonly yearOverYear: Explained<{
          readonly revenues: InferredBounds<"ratio">;
          readonly operatingIncome: InferredBounds<"ratio">;
          readonly incomeBeforeIncomeTaxes: InferredBounds<"ratio">;
          readonly netIncomeAttributable: InferredBounds<"ratio">;
          readonly outsourcingRevenues: InferredBounds<"ratio">;
          readonly wanServicesRevenues: InferredBounds<"ratio">;
        }>;
      };
    }>;
    readonly "9M23": Explained<{
      readonly revenues: PrintedLevel<"JPY", DocumentId>;
      readonly enterpriseInternetConnectivityRevenues: PrintedLevel<"JPY", DocumentId>;
      readonly outsourcingRevenues: PrintedLevel<"JPY", DocumentId>;
      readonly wanServicesRevenues: PrintedLevel<"JPY", DocumentId>;
      readonly operatingIncome: PrintedLevel<"JPY", DocumentId>;
      readonly operatingMargin: PrintedLevel<"ratio", DocumentId>;
      readonly netIncomeAttributable: PrintedLevel<"JPY", DocumentId>;
      readonly shareholdersEquityRatio: PrintedLevel<"ratio", DocumentId>;
      readonly reportedGrowth: {
        readonly yearOverYear: Explained<{
          readonly revenues: Figure<"ratio", DocumentId>;
          readonly operatingIncome: Figure<"ratio", DocumentId>;
          readonly netIncomeAttributable: Figure<"ratio", DocumentId>;
          readonly enterpriseInternetConnectivityRevenues: Figure<"ratio", DocumentId>;
          readonly outsourcingRevenues: Figure<"ratio", DocumentId>;
        }>;
      };
      readonly inferredGrowth: {
        readonly yearOverYear: Explained<{
          readonly revenues: InferredBounds<"ratio">;
          readonly operatingIncome: InferredBounds<"ratio">;
          readonly netIncomeAttributable: InferredBounds<"ratio">;
        }>;
      };
    }>;
    readonly "9M24": Explained<{
      readonly revenues: UnprintedLevel<"JPY", DocumentId>;
      readonly operatingIncome: UnprintedLevel<"JPY", DocumentId>;
      readonly netIncomeAttributable: UnprintedLevel<"JPY", DocumentId>;
      readonly inferredGrowth: {
        readonly yearOverYear: Explained<{
          readonly revenues: InferredBounds<"ratio">;
          readonly operatingIncome: InferredBounds<"ratio">;
        }>;
      };
    }>;
  };
  readonly fiscalYears: {
    readonly FY2000: Explained<{
      readonly netIncome: PrintedLevel<"JPY", DocumentId>;
    }>;
    readonly FY2001: Explained<{
      readonly revenues: PrintedLevel<"JPY", DocumentId>;
      readonly operatingIncome: PrintedLevel<"JPY", DocumentId>;
      readonly equityInNetIncomeOfCrosswave: PrintedLevel<"JPY", DocumentId>;
      readonly netIncome: PrintedLevel<"JPY", DocumentId>;
      readonly adjustedEbitda: PrintedLevel<"JPY", DocumentId>;
    }>;
    readonly FY2002: Explained<{
      readonly revenues: PrintedLevel<"JPY", DocumentId>;
      readonly operatingIncome: PrintedLevel<"JPY", DocumentId>;
      readonly netIncome: PrintedLevel<"JPY", DocumentId>;
      readonly adjustedEbitda: PrintedLevel<"JPY", DocumentId>;
      readonly reportedGrowth: {
        readonly yearOverYear: Explained<{
          readonly revenues: Figure<"ratio", DocumentId>;
        }>;
      };
      readonly inferredGrowth: {
        readonly yearOverYear: Explained<{
          readonly revenues: InferredBounds<"ratio">;
          readonly adjustedEbitda: InferredBounds<"ratio">;
        }>;
      };
    }>;
    readonly FY2003: Explained<{
      readonly revenues: UnprintedLevel<"JPY", DocumentId>;
      readonly operatingIncome: PrintedLevel<"JPY", DocumentId>;
      readonly incomeBeforeIncomeTaxes: PrintedLevel<"JPY", DocumentId>;
      readonly netIncome: PrintedLevel<"JPY", DocumentId>;
      readonly inferredGrowth: {
        readonly yearOverYear: Explained<{
          readonly revenues: InferredBounds<"ratio">;
        }>;
      };
    }>;
    readonly FY2004: Explained<{
      readonly revenues: UnprintedLevel<"JPY", DocumentId>;
      readonly operatingIncome: UnprintedLevel<"JPY", DocumentId>;
      readonly incomeBeforeIncomeTaxes: UnprintedLevel<"JPY", DocumentId>;
      readonly netIncome: UnprintedLevel<"JPY", DocumentId>;
    }>;
    readonly FY2005: Explained<{
      readonly revenues: PrintedLevel<"JPY", DocumentId>;
      readonly connectivityAndOutsourcingRevenues: PrintedLevel<"JPY", DocumentId>;
      readonly connectivityAndValueAddedServicesRevenues: UnprintedLevel<"JPY", DocumentId>;
      readonly enterpriseInternetConnectivityRevenues: PrintedLevel<"JPY", DocumentId>;
      readonly consumerInternetConnectivityRevenues: PrintedLevel<"JPY", DocumentId>;
      readonly outsourcingRevenues: PrintedLevel<"JPY", DocumentId>;
      readonly systemsIntegrationRevenues: UnprintedLevel<"JPY", DocumentId>;
      readonly operatingIncome: PrintedLevel<"JPY", DocumentId>;
      readonly incomeBeforeIncomeTaxes: PrintedLevel<"JPY", DocumentId>;
      readonly netIncome: PrintedLevel<"JPY", DocumentId>;
      readonly dedicatedAccessContracts: UnprintedLevel<"contracts", DocumentId>;
      readonly gigabitServiceContracts: UnprintedLevel<"contracts", DocumentId>;
      readonly dedicatedAccessBandwidth: UnprintedLevel<"bit/s", DocumentId>;
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
      readonly inferredGrowth: {
        readonly yearOverYear: Explained<{
          readonly revenues: InferredBounds<"ratio">;
          readonly operatingIncome: InferredBounds<"ratio">;
          readonly incomeBeforeIncomeTaxes: InferredBounds<"ratio">;
          readonly netIncome: InferredBounds<"ratio">;
        }>;
      };
    }>;
    readonly FY2006: Explained<{
      readonly revenues: PrintedLevel<"JPY", DocumentId>;
      readonly connectivityAndOutsourcingRevenues: PrintedLevel<"JPY", DocumentId>;
      readonly connectivityAndValueAddedServicesRevenues: PrintedLevel<"JPY", DocumentId>;
      readonly enterpriseInternetConnectivityRevenues: PrintedLevel<"JPY", DocumentId>;
      readonly consumerInternetConnectivityRevenues: PrintedLevel<"JPY", DocumentId>;
      readonly outsourcingRevenues: PrintedLevel<"JPY", DocumentId>;
      readonly systemsIntegrationRevenues: PrintedLevel<"JPY", DocumentId>;
      readonly operatingIncome: PrintedLevel<"JPY", DocumentId>;
      readonly operatingMargin: UnprintedLevel<"ratio", DocumentId>;
      readonly impairmentOfIpMobileShares: PrintedLevel<"JPY", DocumentId>;
      readonly incomeBeforeIncomeTaxes: UnprintedLevel<"JPY", DocumentId>;
      readonly netIncome: UnprintedLevel<"JPY", DocumentId>;
      readonly interimDividendsPerShare: UnprintedLevel<"JPY", DocumentId>;
      readonly yearEndDividendsPerShare: PrintedLevel<"JPY", DocumentId>;
      readonly dividendsPerShare: PrintedLevel<"JPY", DocumentId>;
      readonly dedicatedAccessContracts: PrintedLevel<"contracts", DocumentId>;
      readonly gigabitServiceContracts: PrintedLevel<"contracts", DocumentId>;
      readonly dedicatedAccessBandwidth: PrintedLevel<"bit/s", DocumentId>;
      readonly reportedGrowth: {
        readonly yearOverYear: Explained<{
          readonly revenues: Figure<"ratio", DocumentId>;
          readonly operatingIncome: Figure<"ratio", DocumentId>;
          readonly connectivityAndValueAddedServicesRevenues: Figure<"ratio", DocumentId>;
          readonly systemsIntegrationRevenues: Figure<"ratio", DocumentId>;
        }>;
      };
      readonly inferredGrowth: {
        readonly yearOverYear: Explained<{
          readonly revenues: InferredBounds<"ratio">;
          readonly operatingIncome: InferredBounds<"ratio">;
          readonly connectivityAndValueAddedServicesRevenues: InferredBounds<"ratio">;
          readonly systemsIntegrationRevenues: InferredBounds<"ratio">;
        }>;
      };
    }>;
    readonly FY2007: Explained<{
      readonly revenues: PrintedLevel<"JPY", DocumentId>;
      readonly enterpriseInternetConnectivityRevenues: PrintedLevel<"JPY", DocumentId>;
      readonly consumerInternetConnectivityRevenues: PrintedLevel<"JPY", DocumentId>;
      readonly outsourcingRevenues: PrintedLevel<"JPY", DocumentId>;
      readonly operatingIncome: PrintedLevel<"JPY", DocumentId>;
      readonly operatingMargin: PrintedLevel<"ratio", DocumentId>;
      readonly incomeBeforeIncomeTaxes: PrintedLevel<"JPY", DocumentId>;
      readonly deferredTaxExpense: PrintedLevel<"JPY", DocumentId>;
      readonly netIncome: PrintedLevel<"JPY", DocumentId>;
      readonly earningsPerShareBasic: PrintedLevel<"JPY", DocumentId>;
      readonly interimDividendsPerShare: PrintedLevel<"JPY", DocumentId>;
      readonly gigabitServiceContracts: PrintedLevel<"contracts", DocumentId>;
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
      readonly inferredGrowth: {
        readonly yearOverYear: Explained<{
          readonly revenues: InferredBounds<"ratio">;
          readonly operatingIncome: InferredBounds<"ratio">;
          readonly netIncome: InferredBounds<"ratio">;
          readonly incomeBeforeIncomeTaxes: InferredBounds<"ratio">;
        }>;
      };
    }>;
    readonly FY2008: Explained<{
      readonly revenues: PrintedLevel<"JPY", DocumentId>;
      readonly networkServicesRevenues: PrintedLevel<"JPY", DocumentId>;
      readonly enterpriseInternetConnectivityRevenues: PrintedLevel<"JPY", DocumentId>;
      readonly consumerInternetConnectivityRevenues: PrintedLevel<"JPY", DocumentId>;
      readonly outsourcingRevenues: PrintedLevel<"JPY", DocumentId>;
      readonly wanServicesRevenues: PrintedLevel<"JPY", DocumentId>;
      readonly operatingIncome: PrintedLevel<"JPY", DocumentId>;
      readonly newSubsidiariesOperatingIncome: PrintedLevel<"JPY", DocumentId>;
      readonly deferredTaxExpense: PrintedLevel<"JPY", DocumentId>;
      readonly netIncome: PrintedLevel<"JPY", DocumentId>;
      readonly netIncomeAttributable: UnprintedLevel<"JPY", DocumentId>;
      readonly reportedGrowth: {
        readonly yearOverYear: Explained<{
          readonly revenues: Figure<"ratio", DocumentId>;
          readonly recurringRevenues: Figure<"ratio", DocumentId>;
          readonly systemsConstructionRevenues: Figure<"ratio", DocumentId>;
          readonly operatingIncome: Figure<"ratio", DocumentId>;
          readonly netIncome: Figure<"ratio", DocumentId>;
        }>;
      };
      readonly inferredGrowth: {
        readonly yearOverYear: Explained<{
          readonly revenues: InferredBounds<"ratio">;
          readonly netIncome: InferredBounds<"ratio">;
        }>;
      };
    }>;
    readonly FY2009: Explained<{
      readonly revenues: PrintedLevel<"JPY", DocumentId>;
      readonly networkServicesRevenues: PrintedLevel<"JPY", DocumentId>;
      readonly enterpriseInternetConnectivityRevenues: PrintedLevel<"JPY", DocumentId>;
      readonly consumerInternetConnectivityRevenues: PrintedLevel<"JPY", DocumentId>;
      readonly outsourcingRevenues: PrintedLevel<"JPY", DocumentId>;
      readonly wanServicesRevenues: PrintedLevel<"JPY", DocumentId>;
      readonly operatingIncome: PrintedLevel<"JPY", DocumentId>;
      readonly atmOperationOperatingIncome: PrintedLevel<"JPY", DocumentId>;
      readonly netIncomeAttributable: PrintedLevel<"JPY", DocumentId>;
      readonly totalAssets: UnprintedLevel<"JPY", DocumentId>;
      readonly interimDividendsPerShare: PrintedLevel<"JPY", DocumentId>;
      readonly yearEndDividendsPerShare: PrintedLevel<"JPY", DocumentId>;
      readonly dividendsPerShare: PrintedLevel<"JPY", DocumentId>;
      readonly yearEndDividends: PrintedLevel<"JPY", DocumentId>;
      readonly reportedGrowth: {
        readonly yearOverYear: Explained<{
          readonly revenues: Figure<"ratio", DocumentId>;
          readonly operatingIncome: Figure<"ratio", DocumentId>;
          readonly netIncomeAttributable: Figure<"ratio", DocumentId>;
        }>;
      };
      readonly inferredGrowth: {
        readonly yearOverYear: Explained<{
          readonly netIncomeAttributable: InferredBounds<"ratio">;
          readonly enterpriseInternetConnectivityRevenues: InferredBounds<"ratio">;
          readonly consumerInternetConnectivityRevenues: InferredBounds<"ratio">;
        }>;
      };
    }>;
    readonly FY2010: Explained<{
      readonly revenues: PrintedLevel<"JPY", DocumentId>;
      readonly networkServicesRevenues: PrintedLevel<"JPY", DocumentId>;
      readonly enterpriseInternetConnectivityRevenues: PrintedLevel<"JPY", DocumentId>;
      readonly consumerInternetConnectivityRevenues: PrintedLevel<"JPY", DocumentId>;
      readonly outsourcingRevenues: PrintedLevel<"JPY", DocumentId>;
      readonly wanServicesRevenues: PrintedLevel<"JPY", DocumentId>;
      readonly operatingIncome: PrintedLevel<"JPY", DocumentId>;
      readonly netIncomeAttributable: PrintedLevel<"JPY", DocumentId>;
      readonly interimDividendsPerShare: PrintedLevel<"JPY", DocumentId>;
      readonly yearEndDividendsPerShare: PrintedLevel<"JPY", DocumentId>;
      readonly dividendsPerShare: PrintedLevel<"JPY", DocumentId>;
      readonly yearEndDividends: PrintedLevel<"JPY", DocumentId>;
      readonly reportedGrowth: {
        readonly yearOverYear: Explained<{
          readonly revenues: Figure<"ratio", DocumentId>;
          readonly systemsIntegrationRevenues: Figure<"ratio", DocumentId>;
          readonly operatingIncome: Figure<"ratio", DocumentId>;
          readonly netIncomeAttributable: Figure<"ratio", DocumentId>;
        }>;
      };
      readonly inferredGrowth: {
        readonly yearOverYear: Explained<{
          readonly netIncomeAttributable: InferredBounds<"ratio">;
          readonly enterpriseInternetConnectivityRevenues: InferredBounds<"ratio">;
          readonly consumerInternetConnectivityRevenues: InferredBounds<"ratio">;
        }>;
      };
    }>;
    readonly FY2011: Explained<{
      readonly revenues: PrintedLevel<"JPY", DocumentId>;
      readonly networkServicesRevenues: PrintedLevel<"JPY", DocumentId>;
      readonly enterpriseInternetConnectivityRevenues: PrintedLevel<"JPY", DocumentId>;
      readonly consumerInternetConnectivityRevenues: PrintedLevel<"JPY", DocumentId>;
      readonly outsourcingRevenues: PrintedLevel<"JPY", DocumentId>;
      readonly wanServicesRevenues: PrintedLevel<"JPY", DocumentId>;
      readonly operatingIncome: PrintedLevel<"JPY", DocumentId>;
      readonly netIncomeAttributable: PrintedLevel<"JPY", DocumentId>;
      readonly interimDividendsPerShare: PrintedLevel<"JPY", DocumentId>;
      readonly yearEndDividendsPerShare: PrintedLevel<"JPY", DocumentId>;
      readonly dividendsPerShare: PrintedLevel<"JPY", DocumentId>;
      readonly reportedGrowth: {
        readonly yearOverYear: Explained<{
          readonly revenues: Figure<"ratio", DocumentId>;
          readonly operatingIncome: Figure<"ratio", DocumentId>;
          readonly netIncomeAttributable: Figure<"ratio", DocumentId>;
        }>;
      };
      readonly inferredGrowth: {
        readonly yearOverYear: Explained<{
          readonly netIncomeAttributable: InferredBounds<"ratio">;
        }>;
      };
    }>;
    readonly FY2012: Explained<{
      readonly revenues: PrintedLevel<"JPY", DocumentId>;
      readonly networkServicesRevenues: PrintedLevel<"JPY", DocumentId>;
      readonly enterpriseInternetConnectivityRevenues: PrintedLevel<"JPY", DocumentId>;
      readonly consumerInternetConnectivityRevenues: PrintedLevel<"JPY", DocumentId>;
      readonly outsourcingRevenues: PrintedLevel<"JPY", DocumentId>;
      readonly wanServicesRevenues: PrintedLevel<"JPY", DocumentId>;
      readonly operatingIncome: PrintedLevel<"JPY", DocumentId>;
      readonly netIncomeAttributable: PrintedLevel<"JPY", DocumentId>;
      readonly interimDividendsPerShare: PrintedLevel<"JPY", DocumentId>;
      readonly reportedGrowth: {
        readonly yearOverYear: Explained<{
          readonly revenues: Figure<"ratio", DocumentId>;
          readonly operatingIncome: Figure<"ratio", DocumentId>;
          readonly netIncomeAttributable: Figure<"ratio", DocumentId>;
        }>;
      };
      readonly inferredGrowth: {
        readonly yearOverYear: Explained<{
          readonly enterpriseInternetConnectivityRevenues: InferredBounds<"ratio">;
          readonly consumerInternetConnectivityRevenues: InferredBounds<"ratio">;
          readonly wanServicesRevenues: InferredBounds<"ratio">;
          readonly outsourcingRevenues: InferredBounds<"ratio">;
          readonly networkServicesRevenues: InferredBounds<"ratio">;
        }>;
      };
    }>;
    readonly FY2013: Explained<{
      readonly revenues: PrintedLevel<"JPY", DocumentId>;
      readonly operatingIncome: PrintedLevel<"JPY", DocumentId>;
      readonly incomeBeforeIncomeTaxes: UnprintedLevel<"JPY", DocumentId>;
      readonly netIncomeAttributable: PrintedLevel<"JPY", DocumentId>;
      readonly comprehensiveIncomeAttributable: UnprintedLevel<"JPY", DocumentId>;
      readonly totalAssets: PrintedLevel<"JPY", DocumentId>;
      readonly shareholdersEquity: PrintedLevel<"JPY", DocumentId>;
      readonly totalEquity: PrintedLevel<"JPY", DocumentId>;
      readonly shareholdersEquityRatio: PrintedLevel<"ratio", DocumentId>;
      readonly reportedGrowth: {
        readonly yearOverYear: Explained<{
          readonly revenues: Figure<"ratio", DocumentId>;
          readonly operatingIncome: Figure<"ratio", DocumentId>;
          readonly netIncomeAttributable: Figure<"ratio", DocumentId>;
        }>;
      };
    }>;
    readonly FY2014: Explained<{
      readonly revenues: PrintedLevel<"JPY", DocumentId>;
      readonly operatingIncome: PrintedLevel<"JPY", DocumentId>;
      readonly operatingMargin: PrintedLevel<"ratio", DocumentId>;
      readonly incomeBeforeIncomeTaxes: PrintedLevel<"JPY", DocumentId>;
      readonly equityInNetIncomeOfEquityMethodInvestees: PrintedLevel<"JPY", DocumentId>;
      readonly netIncomeAttributable: PrintedLevel<"JPY", DocumentId>;
      readonly comprehensiveIncomeAttributable: PrintedLevel<"JPY", DocumentId>;
      readonly returnOnEquity: PrintedLevel<"ratio", DocumentId>;
      readonly incomeBeforeIncomeTaxesToTotalAssets: PrintedLevel<"ratio", DocumentId>;
      readonly earningsPerShareBasic: PrintedLevel<"JPY", DocumentId>;
      readonly earningsPerShareDiluted: PrintedLevel<"JPY", DocumentId>;
      readonly reportedGrowth: {
        readonly yearOverYear: Explained<{
          readonly revenues: Figure<"ratio", DocumentId>;
          readonly operatingIncome: Figure<"ratio", DocumentId>;
          readonly incomeBeforeIncomeTaxes: Figure<"ratio", DocumentId>;
          readonly netIncomeAttributable: Figure<"ratio", DocumentId>;
          readonly comprehensiveIncomeAttributable: Figure<"ratio", DocumentId>;
        }>;
      };
      readonly inferredGrowth: {
        readonly yearOverYear: Explained<{
          readonly incomeBeforeIncomeTaxes: InferredBounds<"ratio">;
          readonly comprehensiveIncomeAttributable: InferredBounds<"ratio">;
        }>;
      };
    }>;
    readonly FY2015: Explained<{
      readonly revenues: PrintedLevel<"JPY", DocumentId>;
      readonly operatingIncome: PrintedLevel<"JPY", DocumentId>;
      readonly operatingMargin: PrintedLevel<"ratio", DocumentId>;
      readonly incomeBeforeIncomeTaxes: PrintedLevel<"JPY", DocumentId>;
      readonly equityInNetIncomeOfEquityMethodInvestees: PrintedLevel<"JPY", DocumentId>;
      readonly netIncomeAttributable: PrintedLevel<"JPY", DocumentId>;
      readonly comprehensiveIncomeAttributable: PrintedLevel<"JPY", DocumentId>;
      readonly returnOnEquity: PrintedLevel<"ratio", DocumentId>;
      readonly incomeBeforeIncomeTaxesToTotalAssets: PrintedLevel<"ratio", DocumentId>;
      readonly totalAssets: PrintedLevel<"JPY", DocumentId>;
      readonly shareholdersEquity: PrintedLevel<"JPY", DocumentId>;
      readonly totalEquity: PrintedLevel<"JPY", DocumentId>;
      readonly shareholdersEquityRatio: PrintedLevel<"ratio", DocumentId>;
      readonly earningsPerShareBasic: PrintedLevel<"JPY", DocumentId>;
      readonly earningsPerShareDiluted: PrintedLevel<"JPY", DocumentId>;
      readonly reportedGrowth: {
        readonly yearOverYear: Explained<{
          readonly revenues: Figure<"ratio", DocumentId>;
          readonly operatingIncome: Figure<"ratio", DocumentId>;
          readonly incomeBeforeIncomeTaxes: Figure<"ratio", DocumentId>;
          readonly netIncomeAttributable: Figure<"ratio", DocumentId>;
          readonly comprehensiveIncomeAttributable: Figure<"ratio", DocumentId>;
        }>;
      };
      readonly inferredGrowth: {
        readonly yearOverYear: Explained<{
          readonly netIncomeAttributable: InferredBounds<"ratio">;
        }>;
      };
    }>;
    readonly FY2016: Explained<{
      readonly revenues: PrintedLevel<"JPY", DocumentId>;
      readonly cloudRevenues: PrintedLevel<"JPY", DocumentId>;
      readonly operatingIncome: PrintedLevel<"JPY", DocumentId>;
      readonly netIncomeAttributable: PrintedLevel<"JPY", DocumentId>;
      readonly reportedGrowth: {
        readonly yearOverYear: Explained<{
          readonly revenues: Figure<"ratio", DocumentId>;
          readonly operatingIncome: Figure<"ratio", DocumentId>;
          readonly netIncomeAttributable: Figure<"ratio", DocumentId>;
        }>;
      };
      readonly inferredGrowth: {
        readonly yearOverYear: Explained<{
          readonly netIncomeAttributable: InferredBounds<"ratio">;
        }>;
      };
    }>;
    readonly FY2017: Explained<{
      readonly revenues: PrintedLevel<"JPY", DocumentId>;
      readonly operatingIncome: UnprintedLevel<"JPY", DocumentId>;
      readonly incomeBeforeIncomeTaxes: UnprintedLevel<"JPY", DocumentId>;
      readonly netIncome: UnprintedLevel<"JPY", DocumentId>;
      readonly netIncomeAttributable: PrintedLevel<"JPY", DocumentId>;
      readonly netIncomeAttributableAdjusted: UnprintedLevel<"JPY", DocumentId>;
      readonly comprehensiveIncome: UnprintedLevel<"JPY", DocumentId>;
      readonly reportedGrowth: {
        readonly yearOverYear: Explained<{
          readonly revenues: Figure<"ratio", DocumentId>;
        }>;
      };
    }>;
    readonly FY2018: Explained<{
      readonly revenues: PrintedLevel<"JPY", DocumentId>;
      readonly operatingIncome: PrintedLevel<"JPY", DocumentId>;
      readonly operatingMargin: PrintedLevel<"ratio", DocumentId>;
      readonly incomeBeforeIncomeTaxes: PrintedLevel<"JPY", DocumentId>;
      readonly equityInNetIncomeOfEquityMethodInvestees: PrintedLevel<"JPY", DocumentId>;
      readonly netIncome: PrintedLevel<"JPY", DocumentId>;
      readonly netIncomeAttributable: PrintedLevel<"JPY", DocumentId>;
      readonly netIncomeAttributableAdjusted: PrintedLevel<"JPY", DocumentId>;
      readonly comprehensiveIncome: PrintedLevel<"JPY", DocumentId>;
      readonly returnOnEquity: PrintedLevel<"ratio", DocumentId>;
      readonly incomeBeforeIncomeTaxesToTotalAssets: PrintedLevel<"ratio", DocumentId>;
      readonly totalAssets: PrintedLevel<"JPY", DocumentId>;
      readonly shareholdersEquity: PrintedLevel<"JPY", DocumentId>;
      readonly totalEquity: PrintedLevel<"JPY", DocumentId>;
      readonly shareholdersEquityRatio: PrintedLevel<"ratio", DocumentId>;
      readonly shareholdersEquityPerShare: PrintedLevel<"JPY", DocumentId>;
      readonly earningsPerShareBasic: PrintedLevel<"JPY", DocumentId>;
      readonly earningsPerShareDiluted: PrintedLevel<"JPY", DocumentId>;
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
      readonly inferredGrowth: {
        readonly yearOverYear: Explained<{
          readonly netIncomeAttributableAdjusted: InferredBounds<"ratio">;
          readonly incomeBeforeIncomeTaxes: InferredBounds<"ratio">;
          readonly netIncome: InferredBounds<"ratio">;
          readonly comprehensiveIncome: InferredBounds<"ratio">;
        }>;
      };
    }>;
    readonly FY2019: Explained<{
      readonly revenues: PrintedLevel<"JPY", DocumentId>;
      readonly grossProfit: UnprintedLevel<"JPY", DocumentId>;
      readonly operatingIncome: PrintedLevel<"JPY", DocumentId>;
      readonly operatingMargin: PrintedLevel<"ratio", DocumentId>;
      readonly incomeBeforeIncomeTaxes: PrintedLevel<"JPY", DocumentId>;
      readonly equityInNetIncomeOfEquityMethodInvestees: PrintedLevel<"JPY", DocumentId>;
      readonly netIncome: PrintedLevel<"JPY", DocumentId>;
      readonly netIncomeAttributable: PrintedLevel<"JPY", DocumentId>;
      readonly comprehensiveIncome: PrintedLevel<"JPY", DocumentId>;
      readonly returnOnEquity: PrintedLevel<"ratio", DocumentId>;
      readonly incomeBeforeIncomeTaxesToTotalAssets: PrintedLevel<"ratio", DocumentId>;
      readonly totalAssets: PrintedLevel<"JPY", DocumentId>;
      readonly shareholdersEquity: PrintedLevel<"JPY", DocumentId>;
      readonly totalEquity: PrintedLevel<"JPY", DocumentId>;
      readonly shareholdersEquityRatio: PrintedLevel<"ratio", DocumentId>;
      readonly shareholdersEquityPerShare: PrintedLevel<"JPY", DocumentId>;
      readonly earningsPerShareBasic: PrintedLevel<"JPY", DocumentId>;
      readonly earningsPerShareDiluted: PrintedLevel<"JPY", DocumentId>;
      readonly dividendsPerShare: PrintedLevel<"JPY", DocumentId>;
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
      readonly inferredGrowth: {
        readonly yearOverYear: Explained<{
          readonly operatingIncome: InferredBounds<"ratio">;
        }>;
      };
    }>;
    readonly FY2020: Explained<{
      readonly revenues: PrintedLevel<"JPY", DocumentId>;
      readonly grossProfit: PrintedLevel<"JPY", DocumentId>;
      readonly operatingIncome: PrintedLevel<"JPY", DocumentId>;
      readonly operatingMargin: PrintedLevel<"ratio", DocumentId>;
      readonly incomeBeforeIncomeTaxes: PrintedLevel<"JPY", DocumentId>;
      readonly netIncomeAttributable: PrintedLevel<"JPY", DocumentId>;
      readonly dividendsPerShare: PrintedLevel<"JPY", DocumentId>;
      readonly reportedGrowth: {
        readonly yearOverYear: Explained<{
          readonly revenues: Figure<"ratio", DocumentId>;
          readonly grossProfit: Figure<"ratio", DocumentId>;
          readonly operatingIncome: Figure<"ratio", DocumentId>;
          readonly incomeBeforeIncomeTaxes: Figure<"ratio", DocumentId>;
          readonly netIncomeAttributable: Figure<"ratio", DocumentId>;
        }>;
      };
      readonly inferredGrowth: {
        readonly yearOverYear: Explained<{
          readonly grossProfit: InferredBounds<"ratio">;
          readonly operatingIncome: InferredBounds<"ratio">;
          readonly incomeBeforeIncomeTaxes: InferredBounds<"ratio">;
          readonly netIncomeAttributable: InferredBounds<"ratio">;
        }>;
      };
    }>;
    readonly FY2021: Explained<{
      readonly revenues: PrintedLevel<"JPY", DocumentId>;
      readonly outsourcingRevenues: UnprintedLevel<"JPY", DocumentId>;
      readonly wanServicesRevenues: UnprintedLevel<"JPY", DocumentId>;
      readonly operatingIncome: PrintedLevel<"JPY", DocumentId>;
      readonly operatingMargin: PrintedLevel<"ratio", DocumentId>;
      readonly incomeBeforeIncomeTaxes: PrintedLevel<"JPY", DocumentId>;
      readonly netIncomeAttributable: PrintedLevel<"JPY", DocumentId>;
      readonly earningsPerShareBasic: PrintedLevel<"JPY", DocumentId>;
      readonly dividendsPerShare: PrintedLevel<"JPY", DocumentId>;
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
      readonly inferredGrowth: {
        readonly yearOverYear: Explained<{
          readonly operatingIncome: InferredBounds<"ratio">;
          readonly incomeBeforeIncomeTaxes: InferredBounds<"ratio">;
          readonly netIncomeAttributable: InferredBounds<"ratio">;
        }>;
      };
    }>;
    readonly FY2022: Explained<{
      readonly revenues: PrintedLevel<"JPY", DocumentId>;
      readonly enterpriseInternetConnectivityRevenues: PrintedLevel<"JPY", DocumentId>;
      readonly consumerMobileRevenues: PrintedLevel<"JPY", DocumentId>;
      readonly outsourcingRevenues: PrintedLevel<"JPY", DocumentId>;
      readonly wanServicesRevenues: PrintedLevel<"JPY", DocumentId>;
      readonly operatingIncome: PrintedLevel<"JPY", DocumentId>;
      readonly operatingMargin: PrintedLevel<"ratio", DocumentId>;
      readonly gainOnValuationOfFunds: PrintedLevel<"JPY", DocumentId>;
      readonly foreignExchangeGain: PrintedLevel<"JPY", DocumentId>;
      readonly incomeBeforeIncomeTaxes: PrintedLevel<"JPY", DocumentId>;
      readonly equityInNetIncomeOfEquityMethodInvestees: PrintedLevel<"JPY", DocumentId>;
      readonly equityInNetIncomeOfDecurret: PrintedLevel<"JPY", DocumentId>;
      readonly netIncomeAttributable: PrintedLevel<"JPY", DocumentId>;
      readonly returnOnEquity: PrintedLevel<"ratio", DocumentId>;
      readonly shareholdersEquityRatio: PrintedLevel<"ratio", DocumentId>;
      readonly earningsPerShareBasic: PrintedLevel<"JPY", DocumentId>;
      readonly earningsPerShareDiluted: PrintedLevel<"JPY", DocumentId>;
      readonly interimDividendsPerShare: UnprintedLevel<"JPY", DocumentId>;
      readonly yearEndDividendsPerShare: PrintedLevel<"JPY", DocumentId> & {
        readonly erratum: "dividendsOfFy2022InFormerShares";
      };
      readonly dividendsPerShare: PrintedLevel<"JPY", DocumentId>;
      readonly consumerMobileSubscriptions: UnprintedLevel<"subscriptions", DocumentId>;
      readonly employees: PrintedLevel<"employees", DocumentId>;
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
      readonly inferredGrowth: {
        readonly yearOverYear: Explained<{
          readonly outsourcingRevenues: InferredBounds<"ratio">;
          readonly wanServicesRevenues: InferredBounds<"ratio">;
        }>;
      };
    }>;
    readonly FY2023: Explained<{
      readonly revenues: PrintedLevel<"JPY", DocumentId>;
      readonly enterpriseInternetConnectivityRevenues: PrintedLevel<"JPY", DocumentId>;
      readonly outsourcingRevenues: PrintedLevel<"JPY", DocumentId>;
      readonly wanServicesRevenues: PrintedLevel<"JPY", DocumentId> & {
        readonly erratum: "wanRevenuesOfFy2023";
      };
      readonly operatingIncome: PrintedLevel<"JPY", DocumentId>;
      readonly operatingMargin: PrintedLevel<"ratio", DocumentId>;
      readonly incomeBeforeIncomeTaxes: PrintedLevel<"JPY", DocumentId>;
      readonly netIncomeAttributable: PrintedLevel<"JPY", DocumentId>;
      readonly returnOnEquity: PrintedLevel<"ratio", DocumentId>;
      readonly shareholdersEquityRatio: PrintedLevel<"ratio", DocumentId>;
      readonly earningsPerShareBasic: PrintedLevel<"JPY", DocumentId>;
      readonly earningsPerShareDiluted: PrintedLevel<"JPY", DocumentId>;
      readonly interimDividendsPerShare: PrintedLevel<"JPY", DocumentId>;
      readonly yearEndDividendsPerShare: UnprintedLevel<"JPY", DocumentId>;
      readonly dividendsPerShare: PrintedLevel<"JPY", DocumentId>;
      readonly employees: PrintedLevel<"employees", DocumentId>;
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
      readonly inferredGrowth: {
        readonly yearOverYear: Explained<{
          readonly incomeBeforeIncomeTaxes: InferredBounds<"ratio">;
          readonly outsourcingRevenues: InferredBounds<"ratio">;
        }>;
      };
    }>;
    readonly FY2024: Explained<{
      readonly revenues: PrintedLevel<"JPY", DocumentId>;
      readonly enterpriseInternetConnectivityRevenues: PrintedLevel<"JPY", DocumentId>;
      readonly outsourcingRevenues: PrintedLevel<"JPY", DocumentId>;
      readonly wanServicesRevenues: PrintedLevel<"JPY", DocumentId>;
      readonly operatingIncome: PrintedLevel<"JPY", DocumentId>;
      readonly operatingMargin: PrintedLevel<"ratio", DocumentId>;
      readonly gainOnValuationOfFunds: PrintedLevel<"JPY", DocumentId>;
      readonly equityInNetIncomeOfEquityMethodInvestees: PrintedLevel<"JPY", DocumentId>;
      readonly equityInNetIncomeOfDecurret: PrintedLevel<"JPY", DocumentId>;
      readonly netIncomeAttributable: PrintedLevel<"JPY", DocumentId>;
      readonly returnOnEquity: PrintedLevel<"ratio", DocumentId>;
      readonly shareholdersEquityRatio: PrintedLevel<"ratio", DocumentId>;
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
      readonly inferredGrowth: {
        readonly yearOverYear: Explained<{
          readonly revenues: InferredBounds<"ratio">;
          readonly operatingIncome: InferredBounds<"ratio">;
          readonly outsourcingRevenues: InferredBounds<"ratio">;
        }>;
      };
    }>;
  };
};

/**
 * Everything that is known of each period: for every metric the figure that a document prints, else
 * the bounds that all documents together leave, with those that the bounds need. It is what
 * `knownFrom(facts)` finds, made already. What is not known is not in the type.
 */
export const known = /* @__PURE__ */ lazyKnown<KnownRecords>(facts, {
  quarters: {
    "1Q99": '{"levels":{"revenues":["5393003349.46036","5397765363.1285",0,"US GAAP","iij-1q00-release"],\
"dedicatedAccessContracts":["1655.93027661993","1657.18619643535",0,{},"iij-1q00-release"],\
"operatingIncome":["-666624022.346369","-660642910.308894",0,"US GAAP","iij-1q00-release"]}}',
    "2Q99": '{"levels":{"revenues":["6675586661.17743","6681911825.29873",0,"US GAAP","iij-2q00-release"]}}',
    "4Q99": '{"levels":{"revenues":["7582940868.65515","7591932949.18806",0,"US GAAP","iij-1q00-release"],\
"dedicatedAccessContracts":["2003.66804218248","2005.50711335475",0,{},"iij-1q00-release"],\
"operatingLoss":["520000000","522000000",3,"US GAAP","iij-1q00-release"],\
"operatingIncome":["-522000000","-520000000",3,"US GAAP","iij-1q00-release"]}}',
    "1Q00": '{"levels":{"operatingLoss":["864500000","865500000",3,"US GAAP","iij-1q00-release"]},"growth":{"yearOverYear":{"revenues":["0.3425","0.3435",3,"US GAAP"],\
"dedicatedAccessContracts":["0.3185","0.3195",3,{}]},"quarterOverQuarter":{"revenues":["-0.0455","-0.0445",3,"US GAAP"],\
"dedicatedAccessContracts":["0.0895","0.0905",3,{}]}}}',
    "2Q00": '{"levels":{"operatingIncome":["-636517250","-628331250",3,"US GAAP","iij-2q00-release"]},"growth":{"yearOverYear":{"revenues":["0.2135","0.2145",3,"US GAAP"]}}}',
    "3Q01": '{"levels":{"revenues":["9925203695.84767","9953891295.23544",0,"US GAAP","iij-3q02-presentation"]}}',
    "4Q01": '{"levels":{"revenues":["12089597925.0549","12121203317.5884",0,"US GAAP","iij-1q03-release","cnet-japan-4q02-article"],\
"adjustedEbitda":["965263157.894736","988172043.010753",0,"US GAAP","iij-1q03-release","cnet-japan-4q02-article"]}}',
    "1Q02": '{"levels":{"revenues":["9844837758.11209","9857649143.5322",0,"US GAAP","iij-1q03-release"]}}',
    "2Q02": '{"levels":{"revenues":["10562967222.5416","10576280944.1566",0,"US GAAP","light-reading-2q03-release"]}}',
    "3Q02": '{"growth":{"yearOverYear":{"revenues":["0.0625","0.0635",3,"US GAAP"]},"quarterOverQuarter":{"revenues":["-0.00196920011226695182829","0.00123471732623267976436",0,"US GAAP"],\
"adjustedEbitda":["-0.47396226415094339623","-0.47176166622119879062",0,"US GAAP"]}}}',
    "4Q02": '{"growth":{"yearOverYear":{"revenues":["0.0765","0.0775",3,"US GAAP"],\
"adjustedEbitda":["-0.535","-0.525",3,"US GAAP"]},"quarterOverQuarter":{"revenues":["0.2335","0.2345",3,"US GAAP"],\
"adjustedEbitda":["0.315","0.31850789096126255381",1,"US GAAP"]}}}',
    "1Q03": '{"growth":{"yearOverYear":{"revenues":["-0.1535","-0.1525",3,"US GAAP"]},"quarterOverQuarter":{"revenues":["-0.3605","-0.3595",3,"US GAAP"]}}}',
    "2Q03": '{"growth":{"yearOverYear":{"revenues":["-0.1315","-0.1305",3,"US GAAP"]}}}',
    "3Q03": '{"levels":{"revenues":["9628263572.31661","9637080049.77188",0,"US GAAP","internet-watch-4q03-article"],\
"operatingIncome":["233258934.280457","239460370.994941",0,"US GAAP","itmedia-2005-05-listing-article","light-reading-2q03-release","internet-watch-4q03-article"]},"growth":{"yearOverYear":{"revenues":["-0.0896128098943799989674","-0.0870046962835562520875",0,"US GAAP"]}}}',
    "4Q03": '{"growth":{"yearOverYear":{"revenues":["-0.109742734735454923069","-0.108166986276736741223",0,"US GAAP"]},"quarterOverQuarter":{"revenues":["0.2055","0.2065",3,"US GAAP"],\
"operatingIncome":["0.4825","0.4835",3,"US GAAP"]}}}',
    "1Q04": '{"levels":{"systemsOperationRevenues":["1588785046.72897","1661442006.2696",0,"US GAAP","it-pro-1q05-article"]}}',
    "2Q04": '{"levels":{"revenues":["10496807692.3076","10515557193.1369",0,"US GAAP","it-pro-1h05-listing-article","it-pro-1q04-article"]}}',
    "4Q04": '{"levels":{"systemsOperationRevenues":["2469733656.17433","2569074163.83907",0,"US GAAP","it-pro-1q05-article"]}}',
    "1Q05": '{"growth":{"yearOverYear":{"revenues":["0.1385","0.1395",3,"US GAAP"],\
"systemsOperationRevenues":["0.595","0.605",3,"US GAAP"]},"quarterOverQuarter":{"systemsOperationRevenues":["0.0315","0.0325",3,"US GAAP"]}}}',
    "2Q05": '{"levels":{"revenues":["11923500000","11933581750",3,"US GAAP","it-pro-1h05-listing-article","it-pro-1q05-article","it-pro-1q04-article"],\
"operatingIncome":["498500000","509500000",3,"US GAAP","it-pro-1h05-listing-article","it-pro-1q05-article"],\
"netIncome":["998961229.115303","1001966571.835",0,"US GAAP","iij-1h08-targets-notice","it-pro-1h07-article","it-pro-1h06-article","bcn-2005-11-listing-article"]},"growth":{"quarterOverQuarter":{"revenues":["0.20622154779969650986","0.20835161327909938907",0,"US GAAP"]}}}',
    "3Q06": '{}',
    "4Q06": '{"levels":{"revenues":["17022000000","17026193750",3,"US GAAP","it-pro-fy2006-article","it-pro-1h06-article","iij-3q07-exhibit","it-pro-1h05-listing-article"],\
"operatingIncome":["1142992723.82157","1144349477.68282",0,"US GAAP","iij-fy2007-release"],\
"netIncome":["1150026413.10089","1152300370.17452",0,"US GAAP","iij-fy2007-release"],\
"incomeBeforeIncomeTaxes":["1236409394.45898","1329480412.29551",0,"US GAAP","iij-fy2008-targets-notice","cnet-japan-fy2007-column","iij-1h08-targets-notice","broadband-watch-1h07-article","iij-3q07-exhibit"]}}',
    "1Q07": '{"levels":{"connectivityRevenues":["3772584187.51037","3783580015.24505",0,"US GAAP","it-pro-1h09-article","it-pro-1q09-article","iij-1q08-release"]},"growth":{"quarterOverQuarter":{"operatingIncome":["-0.395726556016602254297","-0.394415829018514046439",0,"US GAAP"]}}}',
    "2Q07": '{"levels":{"revenues":["16293000000","16295000000",3,"US GAAP","iij-1h08-targets-notice","iij-1q08-exhibit"],\
"operatingIncome":["1123321698.90664","1125000000",2,"US GAAP","iij-1h08-targets-notice","iij-1q08-release","iij-1q08-exhibit"],\
"netIncome":["2905000000","2907000000",3,"US GAAP","iij-1h08-targets-notice","iij-1q08-exhibit"],\
"incomeBeforeIncomeTaxes":["939000000","941000000",3,"US GAAP","iij-1h08-targets-notice","iij-1q08-exhibit"]},"growth":{"quarterOverQuarter":{"operatingIncome":["0.62287910085054009611","0.62689804772234273319",0,"US GAAP"]}}}',
    "3Q07": '{"levels":{"deferredTaxExpense":["178500000","180000000",3,"US GAAP","iij-fy2008-release","iij-1h08-release","iij-9m08-release"]},"growth":{"yearOverYear":{"operatingIncome":["0.1515","0.1525",3,"US GAAP"],\
"netIncome":["-0.5655","-0.564613741545033819864",1,"US GAAP"],\
"costOfRevenues":["0.38433931484502446982","0.3845",2,"US GAAP"],\
"sellingGeneralAdministrativeAndResearchExpenses":["0.2655","0.26634641046170269549",1,"US GAAP"],\
"incomeBeforeIncomeTaxes":["-0.3655","-0.365054602184087363494",1,"US GAAP"]},"quarterOverQuarter":{"incomeBeforeIncomeTaxes":["0.080537991498405951115","0.083599574014909478169",0,"US GAAP"]}}}',
    "4Q07": '{"levels":{"incomeBeforeIncomeTaxes":["1646500000","1649213750",3,"US GAAP","iij-fy2008-targets-notice","iij-1h08-targets-notice","iij-3q07-exhibit"]},"growth":{"yearOverYear":{"operatingIncome":["0.5795","0.5805",3,"US GAAP"],\
"netIncome":["-0.0545","-0.0535",3,"US GAAP"]},"quarterOverQuarter":{"deferredTaxExpense":["-0.238888888888888888889","-0.229691876750700280112",0,"US GAAP"],\
"incomeBeforeIncomeTaxes":["0.618181818181818181818","0.621986676157353622751",0,"US GAAP"]}}}',
    "1Q08": '{"levels":{"connectivityRevenues":["4698753605.54417","4708665328.97246",0,"US GAAP","it-pro-1h09-article","it-pro-1q09-article"],\
"systemsConstructionRevenues":["3032800672.83431","3041280539.17439",0,"US GAAP","mynavi-1h09-article","it-pro-1h09-article","it-pro-1q09-article"]},"growth":{"yearOverYear":{"operatingIncome":["-0.4055","-0.40491684743311641359",1,"US GAAP"],\
"netIncome":["-0.7045","-0.7035",3,"US GAAP"],\
"sellingGeneralAdministrativeAndResearchExpenses":["0.2675","0.268251273344651952462",1,"US GAAP"],\
"incomeBeforeIncomeTaxes":["-0.59141914191419141915","-0.5905",2,"US GAAP"],\
"connectivityRevenues":["0.2445","0.2455",3,"US GAAP"]},"quarterOverQuarter":{"operatingIncome":["-0.77256058091286307054","-0.7722114586216440631",0,"US GAAP"],\
"netIncome":["-0.845265947682423129877","-0.844327285254937988056",0,"US GAAP"],\
"incomeBeforeIncomeTaxes":["-0.81233481712118880891","-0.81160264196781050713",0,"US GAAP"]}}}',
    "2Q08": '{"levels":{"connectivityRevenues":["4829348335.67744","4834819333.64618",0,"US GAAP","it-pro-1h09-article"],\
"systemsConstructionRevenues":["3252602359.47258","3258512856.15011",0,"US GAAP","it-pro-1h09-article"],\
"systemsConstructionOrderBacklog":["5496585971.4463","5504661280.29833",0,{},"it-pro-1h09-article"],\
"revenues":["16925000000","16927000000",3,"US GAAP","iij-1h08-release","iij-1q08-release"],\
"operatingIncome":["593379250","594403250",3,"US GAAP","iij-1h08-targets-notice","iij-1h08-release","iij-1q08-release","iij-1q08-exhibit"],\
"netIncome":["198050250","199917250",3,"US GAAP","iij-1h08-release","iij-1q08-exhibit"],\
"incomeBeforeIncomeTaxes":["455387923.198954","457403249.906612",0,"US GAAP","it-pro-1h09-article","iij-1q08-exhibit"]},"growth":{"quarterOverQuarter":{"operatingIncome":["0.44199088699878493317","0.44589625191636761906",0,"US GAAP"],\
"netIncome":["0.168784551172250180363","0.185870143890759879051",0,"US GAAP"],\
"incomeBeforeIncomeTaxes":["0.4680639214656979251","0.47787802877742164782",0,"US GAAP"]}}}',
    "3Q08": '{"levels":{"revenues":["17534000000","17535730500",3,"US GAAP","iij-9m08-release","iij-1h08-release","iij-fy2012-annual-report","iij-fy2008-release"],\
"operatingIncome":["838515049.866259","839620750",2,"US GAAP","iij-fy2012-annual-report","iij-1h08-release","iij-fy2009-release","iij-9m08-release","iij-1h08-targets-notice"],\
"netIncome":["-14974500","-13000000",3,"US GAAP","iij-1h08-targets-notice","iij-3q07-release","iij-9m08-release","iij-1h08-release"],\
"newSubsidiariesOperatingIncome":["-371000000","-369000000",3,"US GAAP","iij-9m08-release","iij-1h08-release"],\
"netIncomeAttributable":["-13616409.0003855","-12573398.616269",0,"US GAAP","iij-9m10-release-page-5","iij-9m09-release","iij-1h09-release","iij-fy2010-release","iij-fy2009-release"],\
"atmOperationOperatingIncome":["-238934851.863651","-237001751.034702",0,"US GAAP","iij-9m09-release","iij-1h09-release"],\
"recurringRevenues":["13439472500","13948938247.5",3,"US GAAP","iij-9m08-release","mynavi-1h09-article","iij-fy2012-annual-report","iij-fy2008-release"]}}',
    "4Q08": '{"levels":{"netIncomeAttributable":["1064049870.25678","1065625153.87641",0,"US GAAP","iij-fy2009-release","iij-9m09-release","iij-fy2010-release"]},"growth":{"yearOverYear":{"revenues":["0.0246125551077813539609","0.0247075004733439723027",0,"US GAAP"],\
"operatingIncome":["-0.406427939142461964039","-0.405830916062141",0,"US GAAP"],\
"netIncome":["-0.0225","-0.0215",3,"US GAAP"]},"quarterOverQuarter":{"revenues":["0.080166007341410727086","0.080314275122618911829",0,"US GAAP"],\
"operatingIncome":["0.27781680002548769786","0.280080125341756473",0,"US GAAP"]}}}',
    "1Q09": '{"levels":{"systemsConstructionRevenues":["1803000000","1805000000",3,"US GAAP","mynavi-1h09-article","it-pro-1h09-article"],\
"connectivityRevenues":["5142785821.26809","5148925537.23139",0,"US GAAP","it-pro-1h09-article"],\
"outsourcingRevenues":["3976790123.45679","3981710331.19131",0,"US GAAP","it-pro-1h09-article"],\
"systemsConstructionOrderBacklog":["3841648590.02169","3845853234.91099",0,{},"it-pro-1h09-article"],\
"systemsConstructionOrders":["2918117647.05882","2921808761.187",0,{},"it-pro-1h09-article"]},"growth":{"quarterOverQuarter":{"revenues":["-0.164063598529222838884","-0.163978565583507114008",0,"US GAAP"],\
"operatingIncome":["-0.673457280170882077391","-0.672643017891537881863",0,"US GAAP"]},"yearOverYear":{"operatingIncome":["-0.1475","-0.1465",3,"US GAAP"],\
"systemsConstructionRevenues":["-0.4065","-0.4055",3,"US GAAP"],\
"connectivityRevenues":["0.0935","0.0945",3,"US GAAP"]}}}',
    "2Q09": '{"levels":{"revenues":["16439000000","16441000000",3,"US GAAP","iij-1h09-release","it-pro-1q09-article"],\
"operatingIncome":["814284750","816000000",3,"US GAAP","iij-1h09-release","iij-1q08-release","it-pro-1q09-article"]},"growth":{"yearOverYear":{"connectivityRevenues":["0.0655","0.0665",3,"US GAAP"],\
"systemsConstructionRevenues":["-0.2805","-0.2795",3,"US GAAP"],\
"systemsConstructionOrderBacklog":["-0.1955","-0.1945",3,{}]},"quarterOverQuarter":{"connectivityRevenues":["0.0005","0.0015",3,"US GAAP"],\
"outsourcingRevenues":["0.0115","0.0125",3,"US GAAP"],\
"systemsConstructionOrderBacklog":["0.1515","0.1525",3,{}],\
"systemsConstructionOrders":["0.0615","0.0625",3,{}],\
"operatingIncome":["1.31847777111045149662","1.32810271041369472183",0,"US GAAP"]}}}',
    "3Q09": '{"levels":{"revenues":["16037000000","16038380500",3,"US GAAP","iij-9m09-release","iij-1h09-release","iij-fy2012-annual-report","iij-fy2009-release"],\
"operatingIncome":["840584500","842000000",3,"US GAAP","iij-fy2012-annual-report","iij-1h09-release","iij-fy2009-release","iij-9m09-release"],\
"incomeBeforeIncomeTaxes":["756000000","758000000",3,"US GAAP","iij-9m10-release-page-5","it-pro-1h09-article"],\
"netIncomeAttributable":["417265957.446808","419000000",2,"US GAAP","iij-9m10-release-page-5","iij-1h09-release","iij-9m09-release"],\
"atmOperationOperatingIncome":["-264000000","-262000000",3,"US GAAP","iij-9m09-release","iij-1h09-release"]}}',
    "4Q09": '{"levels":{"atmOperationOperatingIncome":["-271000000","-269000000",3,"US GAAP","iij-fy2009-release","iij-9m09-release"]},"growth":{"yearOverYear":{"revenues":["0.0396610895427547458046","0.0397212733943985428821",0,"US GAAP"],\
"operatingIncome":["0.3085","0.309091451385824063515",1,"US GAAP"],\
"netIncomeAttributable":["0.0335","0.0345",3,"US GAAP"]},"quarterOverQuarter":{"revenues":["0.227898290603593049809","0.228027717154081187255",0,"US GAAP"],\
"operatingIncome":["0.66755878859857482185","0.67086116862730635647",0,"US GAAP"],\
"netIncomeAttributable":["1.62649164677804295942","1.63938041643779177244",0,"US GAAP"]}}}',
    "1Q10": '{"levels":{"revenues":["15811505922.1658","15822891974.2635",0,"US GAAP","iij-1q11-release"]},"growth":{"quarterOverQuarter":{"revenues":["-0.197136088940633106818","-0.19654241377797242745",0,"US GAAP"]}}}',
    "2Q10": '{"levels":{"revenues":["18448608025.7365","18460994077.8342",0,"US GAAP","iij-1h10-release","iij-1q11-release"]}}',
    "3Q10": '{"levels":{"revenues":["22523205500","22525206500",3,"US GAAP","iij-fy2012-annual-report","iij-1h10-release","iij-fy2010-release"],\
"operatingIncome":["1228158250","1229862276.18347",1,"US GAAP","iij-fy2012-annual-report","iij-1h10-release","iij-fy2009-release","iij-fy2010-release","iij-9m10-release-page-7","iij-1h11-release"],\
"netIncomeAttributable":["1137000000","1138680011.81547",1,"US GAAP","iij-9m10-release-page-5","iij-1h10-release","iij-1h12-release","iij-1h11-release"]}}',
    "4Q10": '{"growth":{"yearOverYear":{"revenues":["0.300987888090414684906","0.301063802777566202047",0,"US GAAP"],\
"operatingIncome":["0.217900676397294410822","0.2185",2,"US GAAP"],\
"netIncomeAttributable":["0.0955","0.096319854611540208996",1,"US GAAP"]},"quarterOverQuarter":{"operatingIncome":["0.390839879492996667302","0.393454996536480539052",0,"US GAAP"],\
"netIncomeAttributable":["0.0587678166738334080907","0.0611257695690413368514",0,"US GAAP"]}}}',
    "1Q11": '{"levels":{"cloudProjects":[null,"600",0,{},"iij-1q11-release"]},"growth":{"yearOverYear":{"revenues":["0.4765","0.4775",3,"US GAAP"]},"quarterOverQuarter":{"operatingIncome":["-0.465636934333674236908","-0.46483735389178456062",0,"US GAAP"],\
"netIncomeAttributable":["-0.57551646187644260257","-0.574899671138238272259",0,"US GAAP"]}}}',
    "2Q11": '{"levels":{"revenues":["23844000000","23846000000",3,"US GAAP","iij-1h11-release","iij-1q11-release"],\
"operatingIncome":["1532082084.58208","1534000000",2,"US GAAP","iij-1h11-release","iij-1q12-release","iij-1q11-release"],\
"netIncomeAttributable":["848300271.278399","849360611.253928",0,"US GAAP","iij-1h12-release","iij-1q11-release","iij-1h11-release","iij-1q12-release"]},"growth":{"quarterOverQuarter":{"operatingIncome":["0.6736422335394628281","0.67741935483870967742",0,"US GAAP"],\
"netIncomeAttributable":["0.65522004151882731707","0.6584559397657585753",0,"US GAAP"]}}}',
    "3Q11": '{"levels":{"revenues":["23506653988.0129","23573841485.9253",0,"US GAAP","iij-9m12-release","iij-1h11-release"],\
"operatingIncome":["1549000000","1551000000",3,"US GAAP","iij-9m12-release-page-7","iij-1h11-release"],\
"netIncomeAttributable":["1028000000","1029699728.72161",1,"US GAAP","iij-9m12-release-page-7","iij-1h11-release","iij-1h12-release"]}}',
    "4Q11": '{"levels":{"revenues":["26534263014.0747","26600451511.9871",0,"US GAAP","iij-fy2012-annual-report","iij-9m12-release"],\
"operatingIncome":["2354982500","2355983500",3,"US GAAP","iij-fy2012-annual-report","iij-9m12-release-page-7"],\
"netIncomeAttributable":["1250000000","1252000000",3,"US GAAP","iij-fy2011-release","iij-9m12-release-page-7"]},"growth":{"yearOverYear":{"operatingIncome":["0.376069620875394216929","0.377331973530019587365",0,"US GAAP"],\
"netIncomeAttributable":["0.0360547036883547451305","0.038488998507172064646",0,"US GAAP"]}}}',
    "1Q12": '{"growth":{"yearOverYear":{"operatingIncome":["0.5015","0.5025",3,"US GAAP"],\
"netIncomeAttributable":["0.7495","0.7505",3,"US GAAP"]},"quarterOverQuarter":{"netIncomeAttributable":["-0.283945686900958466454","-0.282295",2,"US GAAP"]}}}',
    "2Q12": '{"levels":{"revenues":["26267000000","26269000000",3,"US GAAP","iij-1h12-release","iij-1q12-release"],\
"operatingIncome":["1888000000","1890000000",3,"US GAAP","iij-1h12-release","iij-1q12-release"],\
"netIncomeAttributable":["1109368750","1111000000",3,"US GAAP","iij-1h12-release","iij-1q11-release","iij-1q12-release"]},"growth":{"quarterOverQuarter":{"netIncomeAttributable":["0.23657352254756480726","0.2392638036809815951",0,"US GAAP"]}}}',
    "3Q12": '{"levels":{"revenues":["25580000000","25582000000",3,"US GAAP","iij-9m12-release","iij-1h12-release"],\
"operatingIncome":["1779000000","1781000000",3,"US GAAP","iij-9m12-release","iij-1h12-release"],\
"netIncomeAttributable":["1104000000","1106000000",3,"US GAAP","iij-9m12-release","iij-1h12-release"]}}',
    "4Q12": '{"levels":{"revenues":["29557985500","29558986500",3,"US GAAP","iij-fy2012-annual-report","iij-9m12-release"],\
"operatingIncome":["2709000000","2711000000",3,"US GAAP","iij-fy2012-release","iij-9m12-release"],\
"netIncomeAttributable":["2188000000","2190000000",3,"US GAAP","iij-fy2012-release","iij-9m12-release"]}}',
    "1Q13": '{"growth":{"yearOverYear":{"operatingIncome":["-0.0505","-0.0495085547870404077175",1,"US GAAP"],\
"netIncomeAttributable":["0.0635","0.0645",3,"US GAAP"]},"quarterOverQuarter":{"operatingIncome":["-0.51876649538629656954","-0.51808785529715762273",0,"US GAAP"]}}}',
    "2Q13": '{"levels":{"revenues":["27955000000","27957000000",3,"US GAAP","iij-1h13-release","iij-1q13-release"],\
"operatingIncome":["1703000000","1703875968.99225",1,"US GAAP","iij-1h13-release","iij-1q13-release","iij-1h14-release"],\
"netIncomeAttributable":["1250000000","1252000000",3,"US GAAP","iij-1h13-release","iij-1q13-release"]},"growth":{"quarterOverQuarter":{"operatingIncome":["0.304481041746457296055","0.306028348777310143153",0,"US GAAP"]}}}',
    "3Q13": '{"levels":{"revenues":["28348000000","28350000000",3,"US GAAP","iij-9m13-release","iij-1h13-release"],\
"operatingIncome":["1201124031.00775","1203000000",2,"US GAAP","iij-9m13-release","iij-1q13-release","iij-1h14-release","iij-1h13-release"],\
"netIncomeAttributable":["718000000","720000000",3,"US GAAP","iij-9m13-release","iij-1h13-release"]}}',
    "4Q13": '{"levels":{"revenues":["31525000000","31527000000",3,"US GAAP","iij-fy2013-release","iij-9m13-release"],\
"operatingIncome":["1511000000","1513000000",3,"US GAAP","iij-fy2013-release","iij-9m13-release"],\
"incomeBeforeIncomeTaxes":["1644786760.21964","1654669211.97313",0,"US GAAP","iij-fy2014-release","iij-9m14-tanshin"],\
"netIncomeAttributable":["1517000000","1519000000",3,"US GAAP","iij-fy2013-release","iij-9m13-release"],\
"comprehensiveIncomeAttributable":["1055466804.97925","1067918121.36326",0,"US GAAP","iij-fy2015-tanshin","iij-9m14-tanshin"]}}',
    "1Q14": '{"levels":{"incomeBeforeIncomeTaxes":["826593335.490132","827775979.281321",0,"US GAAP","iij-1q16-tanshin"]},"growth":{"yearOverYear":{"operatingIncome":["-0.411907342276243584834","-0.4115",2,"US GAAP"],\
"netIncomeAttributable":["-0.4855","-0.48453067645516518091",1,"US GAAP"]},"quarterOverQuarter":{"operatingIncome":["-0.492561160172925313946","-0.491537557908669755129",0,"US GAAP"],\
"netIncomeAttributable":["-0.67700019478614219882","-0.676005273566249176",0,"US GAAP"]}}}',
    "2Q14": '{"growth":{"yearOverYear":{"revenues":["0.0595","0.059577893042389554642",1,"US GAAP"],\
"operatingIncome":["-0.0325","-0.0320023487962419260129",1,"US GAAP"],\
"netIncomeAttributable":["-0.2385","-0.2375",3,"US GAAP"]},"quarterOverQuarter":{"operatingIncome":["1.14458013235292682061","1.14716944322665549927",0,"US GAAP"],\
"netIncomeAttributable":["0.93794506612410986775","0.94339312977099310817",0,"US GAAP"]}}}',
    "3Q14": '{"levels":{"revenues":["30673000000","30675000000",3,"US GAAP","iij-9m14-tanshin","iij-1h14-release"],\
"operatingIncome":["1369000000","1371000000",3,"US GAAP","iij-9m14-tanshin","iij-1h14-release"],\
"netIncomeAttributable":["869000000","871000000",3,"US GAAP","iij-9m14-tanshin","iij-1h14-release"]},"growth":{"quarterOverQuarter":{"operatingIncome":["-0.169548074006672732788","-0.167907067782800074651",0,"US GAAP"]}}}',
    "4Q14": '{"levels":{"revenues":["35203000000","35205000000",3,"US GAAP","iij-fy2014-release","iij-9m14-tanshin"],\
"operatingIncome":["1288000000","1290000000",3,"US GAAP","iij-fy2014-release","iij-9m14-tanshin"],\
"incomeBeforeIncomeTaxes":["1249000000","1251000000",3,"US GAAP","iij-fy2014-release","iij-9m14-tanshin"],\
"netIncomeAttributable":["1007000000","1009000000",3,"US GAAP","iij-fy2014-release","iij-9m14-tanshin"],\
"comprehensiveIncomeAttributable":["1226000000","1228000000",3,"US GAAP","iij-fy2015-tanshin","iij-9m14-tanshin"]}}',
    "1Q15": '{"growth":{"yearOverYear":{"operatingIncome":["0.4845","0.4855",3,"US GAAP"],\
"netIncomeAttributable":["0.4675","0.4685",3,"US GAAP"],\
"incomeBeforeIncomeTaxes":["0.5445","0.5455",3,"US GAAP"]},"quarterOverQuarter":{"operatingIncome":["-0.115891472868217054264","-0.113905305027173913043",0,"US GAAP"]}}}',
    "2Q15": '{"levels":{"networkServicesShareOfRevenues":[null,"0.6",0,"US GAAP","k-tai-watch-1h15-article"],\
"revenues":["33867840879.6895","33871500000",2,"US GAAP","iij-9m15-release","iij-9m16-release","iij-1h16-release","iij-1q15-release","k-tai-watch-1h15-article"],\
"networkServicesRevenues":[null,"20322900000",0,"US GAAP","k-tai-watch-1h15-article","iij-1q15-release"],\
"operatingIncome":["1420347782.875","1424500000",3,"US GAAP","iij-1h14-release","k-tai-watch-1h15-article","iij-1q13-release","iij-1q14-release","iij-1q15-release"],\
"netIncomeAttributable":["930252423.564504","935213218.820015",0,"US GAAP","iij-1h16-release","iij-1q15-release"]},"growth":{"yearOverYear":{"operatingIncome":["-0.138399889065817409767","-0.135436628779430128622",0,"US GAAP"]},"quarterOverQuarter":{"operatingIncome":["0.244510881360824352037","0.249013590530469092504",0,"US GAAP"]}}}',
    "3Q15": '{"levels":{"revenues":["34046500000","34049159120.3105",1,"US GAAP","iij-9m15-release","k-tai-watch-1h15-article","iij-9m16-release","iij-1h16-release"],\
"mobileSubscriptions":["1034807.14957666","1098211.48415438",0,{},"iij-9m16-release"],\
"operatingIncome":["1507500000","1511862250",3,"US GAAP","iij-9m15-release","k-tai-watch-1h15-article","iij-1h14-release"],\
"netIncomeAttributable":["916786781.179985","921747576.435496",0,"US GAAP","iij-9m15-release","iij-1h16-release"],\
"mobileServicesRevenues":["4214241786.01516","4286449845.46221",0,"US GAAP","iij-9m16-release","k-tai-watch-1h15-article"]},"growth":{"yearOverYear":{"revenues":["0.109910350448247758761","0.110069413500815",0,"US GAAP"]}}}',
    "4Q15": '{"levels":{"revenues":["41265000000","41267000000",3,"US GAAP","iij-fy2015-tanshin","iij-9m15-release"],\
"operatingIncome":["2066000000","2068000000",3,"US GAAP","iij-fy2015-tanshin","iij-9m15-release"],\
"netIncomeAttributable":["1464000000","1466000000",3,"US GAAP","iij-fy2015-tanshin","iij-9m15-release"]}}',
    "1Q16": '{"levels":{"networkServicesRevenues":["22057106054.1004","22076923076.9231",0,"US GAAP","it-pro-1q17-article"],\
"systemsIntegrationRevenues":["12356656065.4248","12368804001.8191",0,"US GAAP","it-pro-1q17-article"],\
"systemsConstructionRevenues":["3672877846.79089","3684210526.31579",0,"US GAAP","it-pro-1q17-article"],\
"systemsOperationAndMaintenanceRevenues":["8685158843.05357","8694352159.46844",0,"US GAAP","it-pro-1q17-article"]},"growth":{"yearOverYear":{"operatingIncome":["-0.2675","-0.266549758877685225778",1,"US GAAP"],\
"incomeBeforeIncomeTaxes":["-0.2225","-0.221526418786692759295",1,"US GAAP"],\
"netIncomeAttributable":["-0.2665","-0.2655",3,"US GAAP"],\
"comprehensiveIncomeAttributable":["-0.4565","-0.4555",3,"US GAAP"]},"quarterOverQuarter":{"operatingIncome":["-0.59592522872394390716","-0.59511132623426911907",0,"US GAAP"]}}}',
    "2Q16": '{"levels":{"revenues":["37943000000","37945000000",3,"US GAAP","iij-1h16-release","iij-1q16-tanshin"],\
"operatingIncome":["1111000000","1112873373.00112",1,"US GAAP","iij-1h16-release","iij-1q16-tanshin","it-pro-1q17-article","iij-1q17-release"],\
"netIncomeAttributable":["578000000","580000000",3,"US GAAP","iij-1h16-release","iij-1q16-tanshin"]},"growth":{"quarterOverQuarter":{"operatingIncome":["0.32815301852958756724","0.33178304405875073902",0,"US GAAP"]}}}',
    "3Q16": '{"levels":{"revenues":["39478000000","39480000000",3,"US GAAP","iij-9m16-release","iij-1h16-release"],\
"operatingIncome":["1206000000","1208000000",3,"US GAAP","iij-9m16-release","iij-1h16-release"],\
"netIncomeAttributable":["801000000","803000000",3,"US GAAP","iij-9m16-release","iij-1h16-release"]},"growth":{"yearOverYear":{"mobileSubscriptions":["0.5935","0.5945",3,{}],\
"revenues":["0.1595","0.159590559969453541481",1,"US GAAP"]}}}',
    "4Q16": '{"levels":{"revenues":["44186000000","44188000000",3,"US GAAP","iij-fy2016-release","iij-9m16-release"],\
"operatingIncome":["1978000000","1980000000",3,"US GAAP","iij-fy2016-release","iij-9m16-release"],\
"netIncomeAttributable":["1256000000","1258000000",3,"US GAAP","iij-fy2016-release","iij-9m16-release"]}}',
    "1Q17": '{"levels":{"incomeBeforeIncomeTaxesAdjusted":["1031852848.81112","1122586439.15582",0,"US GAAP","iij-1q18-release"],\
"netIncomeAttributableAdjusted":["656455142.231947","744634253.175647",0,"US GAAP","iij-1q18-release"],\
"recurringRevenues":["34839456750","34881271750",3,"US GAAP","it-pro-1q17-article","iij-1q17-release"]},"growth":{"yearOverYear":{"operatingIncome":["0.3435","0.3445",3,"US GAAP"],\
"netIncomeAttributable":["0.3335","0.3345",3,"US GAAP"],\
"networkServicesRevenues":["0.1635","0.1645",3,"US GAAP"],\
"systemsIntegrationRevenues":["0.0995","0.1005",3,"US GAAP"],\
"systemsConstructionRevenues":["0.2065","0.2075",3,"US GAAP"],\
"systemsOperationAndMaintenanceRevenues":["0.0535","0.0545",3,"US GAAP"]},"quarterOverQuarter":{"netIncomeAttributable":["-0.439781597774244833069","-0.43740625",2,"US GAAP"]}}}',
    "2Q17": '{"levels":{"revenues":["42015638750","42086500000",3,"US GAAP","iij-1h16-release","iij-1h17-release","it-pro-1q17-article"],\
"operatingIncome":["1190103750","1194240750",3,"US GAAP","iij-1h16-release","iij-1h17-release","it-pro-1q17-article"],\
"netIncomeAttributable":["780201000","784515000",3,"US GAAP","iij-1h16-release","iij-1h17-release","iij-1q16-tanshin","iij-1q17-release"],\
"recurringRevenues":["35527375979.375","35711518250",3,"US GAAP","iij-1h16-release","iij-1h17-release","it-pro-1q17-article","iij-1q17-release"],\
"incomeBeforeIncomeTaxesAdjusted":["1152862662.64059","1325318545.51569",0,"US GAAP","iij-1h18-release","iij-1q18-release"],\
"netIncomeAttributableAdjusted":["651208221.595434","761432142.72261",0,"US GAAP","rtt-news-9m18-article","iij-9m18-release","iij-1h18-release","iij-1q18-release"]},"growth":{"quarterOverQuarter":{"netIncomeAttributable":["0.104134448929424713715","0.11317447665304845409",0,"US GAAP"]}}}',
    "3Q17": '{"levels":{"revenues":["44541685859.0511","44652270000",2,"US GAAP","iij-9m18-release","iij-9m16-release","iij-9m17-release","iij-1h16-release","iij-1h17-release"],\
"grossProfit":["6661009758.16716","6751592356.6879",0,"US GAAP","iij-9m18-release"],\
"operatingIncome":["1456974428.24329","1461993947.04434",0,"US GAAP","rtt-news-9m18-article","iij-9m18-release","iij-1h16-release","iij-1h17-release","iij-1h18-release"],\
"incomeBeforeIncomeTaxesAdjusted":["1403852432.25595","1470107807.90592",0,"US GAAP","iij-9m18-release"],\
"netIncomeAttributableAdjusted":["882893422.212508","902479287.719928",0,"US GAAP","rtt-news-9m18-article","iij-9m18-release","iij-1h18-release"],\
"netIncomeAttributable":["1196442000","1202210000",3,"US GAAP","iij-9m16-release","iij-9m17-release","iij-1h16-release","iij-1h17-release"]}}',
    "4Q17": '{"levels":{"revenues":["48418091250","48471179633.8673",1,"US GAAP","iij-fy2017-annual-report","iij-9m16-release","iij-9m17-release","rtt-news-9m18-article","iij-9m18-release"]}}',
    "1Q18": '{"levels":{"grossProfit":["6796116504.85436","6853812996.01921",0,"IFRS","iij-1q19-release","iij-1q21-release","iij-1q20-release"],\
"netIncomeAttributable":["872962338.392355","875070343.275183",0,"IFRS","rtt-news-1q20-article","iij-1q19-release"],\
"mobileSubscriptions":["2432751.09170305","2455066.07929516",0,{},"itmedia-1q19-article"],\
"recurringRevenues":["38751829430.625","38833024894.875",3,"US GAAP","it-pro-1q17-article","iij-1q18-release"]},"growth":{"yearOverYear":{"revenues":["0.0905","0.0915",3,"US GAAP"],\
"operatingIncome":["0.0485","0.0495",3,"US GAAP"],\
"incomeBeforeIncomeTaxesAdjusted":["0.1135","0.1145",3,"US GAAP"],\
"netIncomeAttributableAdjusted":["0.1415","0.1425",3,"US GAAP"]},"quarterOverQuarter":{"revenues":["-0.078407064003283807876","-0.076527996134089651871",0,"US GAAP"]}}}',
    "2Q18": '{"levels":{"revenues":["46237248250","46361803250",3,"US GAAP","iij-1h18-release","it-pro-1q17-article","iij-1q18-release","rtt-news-9m18-article","iij-9m18-release"],\
"operatingIncome":["1730451465.625","1738886983.875",3,"US GAAP","iij-1h16-release","iij-1h17-release","iij-1h18-release","it-pro-1q17-article","iij-1q18-release"],\
"incomeBeforeIncomeTaxesAdjusted":["1600000000","1800000000",3,"US GAAP","iij-1h18-release","iij-1q18-release"],\
"netIncomeAttributableAdjusted":["861988135.029598","990456642.281719",0,"US GAAP","rtt-news-9m18-article","iij-9m18-release","iij-1h18-release","iij-1q18-release"],\
"grossProfit":["7338224474.70678","7502992730.96373",0,"IFRS","iij-1h19-release","iij-1q21-release","iij-1q20-release","iij-1q19-release"],\
"netIncomeAttributable":["1218699472.45681","1224351094.44347",0,"IFRS","iij-1h20-notice","rtt-news-1h20-article","iij-1h19-release","rtt-news-1q20-article","iij-1q19-release"]},"growth":{"quarterOverQuarter":{"revenues":["0.034095340598222072073","0.037857177591482272996",0,"US GAAP"],\
"operatingIncome":["0.466282057813636297197","0.476147805084891443241",0,"US GAAP"]}}}',
    "3Q18": '{"levels":{"netIncomeAttributable":["1365218866.90578","1379642055.31338",0,"IFRS","iij-9m19-release","iij-1h20-notice","iij-1h19-release","kabutan-fy2023-article","mynavi-fy2021-article","iij-9m21-release","iij-9m20-release","rtt-news-1h20-article"]},"growth":{"yearOverYear":{"revenues":["0.0845","0.0855",3,"US GAAP"],\
"grossProfit":["0.1775","0.1785",3,"US GAAP"],\
"operatingIncome":["0.5225","0.5235",3,"US GAAP"],\
"incomeBeforeIncomeTaxesAdjusted":["0.5305","0.5315",3,"US GAAP"],\
"netIncomeAttributableAdjusted":["0.5485","0.5495",3,"US GAAP"]},"quarterOverQuarter":{"revenues":["0.042884370551311547615","0.047477993026974740004",0,"US GAAP"],\
"operatingIncome":["0.27588698213206354805","0.286303504369630100992",0,"US GAAP"],\
"netIncomeAttributableAdjusted":["0.38122958115274205372","0.62123945822795409419",0,"US GAAP"]}}}',
    "4Q18": '{"levels":{"revenues":["52652031293.4631","52875150301.0654",0,"IFRS","iij-fy2019-tanshin","iij-9m19-release"],\
"operatingIncome":["501913833.897518","525023608.708251",0,"IFRS","iij-fy2019-tanshin","iij-1h21-quarterly-report","iij-9m22-release","mynavi-1h22-article","fintact-9m22-article","iij-9m21-release","iij-9m20-release","iij-9m19-release","iij-fy2021-annual-report","mynavi-fy2022-article","k-tai-watch-1q22-article","mynavi-1h22-mobile-article","fintact-9m23-article","fintact-fy2022-article"],\
"netIncomeAttributable":["47088128.9546208","58967700.258398",0,"IFRS","iij-fy2019-tanshin","kabutan-fy2023-article","mynavi-fy2021-article","iij-9m21-release","iij-9m20-release","iij-9m19-release"]}}',
    "1Q19": '{"levels":{"operatingIncomeNormalized":["1373187500","1389937500",3,"IFRS","itmedia-1q19-article","iij-1q19-release"],\
"recurringRevenues":["41529137500","41587307500",3,"IFRS","itmedia-1q19-article","iij-1q19-release"]},"growth":{"yearOverYear":{"grossProfit":["0.0805","0.0815",3,"IFRS"],\
"netIncomeAttributable":["-0.1115","-0.1105",3,"IFRS"],\
"mobileSubscriptions":["0.135","0.145",3,{}],\
"operatingIncomeNormalized":["0.5875","0.5885",3,"IFRS"]},"quarterOverQuarter":{"operatingIncome":["1.62736117253090992851","1.7543319924052132248",0,"IFRS"]}}}',
    "2Q19": '{"levels":{"revenues":["49384500000","49395500000",3,"IFRS","iij-1h20-notice","itmedia-1q19-article"],\
"grossProfit":["7744455057.80124","7900000000",2,"IFRS","iij-1h19-release","iij-1q21-release","iij-1q20-release","iij-1q19-release"],\
"operatingIncome":["1969062669.86531","1973073355.81788",0,"IFRS","iij-1h20-notice","k-tai-watch-1q22-article","iij-1q22-release","itmedia-1q19-article","iij-1q20-release","iij-1q21-release","rtt-news-1q20-article"],\
"netIncomeAttributable":["978125990.491283","980000000",2,"IFRS","iij-1h20-notice","rtt-news-1h20-article","rtt-news-1q20-article"]},"growth":{"quarterOverQuarter":{"grossProfit":["0.045764372270740028596","0.074829931972789115647",0,"IFRS"],\
"operatingIncome":["0.424341362131378108788","0.430357579462111127403",0,"IFRS"]}}}',
    "3Q19": '{"levels":{"revenues":["51429500000","51530500000",3,"IFRS","iij-9m19-release","iij-1h20-notice"],\
"grossProfit":["8416905214.04461","8600000000",2,"IFRS","iij-9m21-release","iij-9m20-release","iij-1h19-release","iij-9m19-release"],\
"operatingIncome":["2698573268.61657","2718384489.62968",0,"IFRS","iij-fy2021-annual-report","mynavi-fy2022-article","k-tai-watch-1q22-article","mynavi-1h22-mobile-article","fintact-9m23-article","fintact-fy2022-article","iij-9m21-release","iij-9m20-release","iij-1h20-notice","iij-1h21-quarterly-report","iij-9m22-release","mynavi-1h22-article","fintact-9m22-article"],\
"netIncomeAttributable":["1593500000","1601426582.87408",1,"IFRS","iij-9m19-release","iij-1h20-notice","kabutan-fy2023-article","mynavi-fy2021-article","iij-9m21-release","iij-9m20-release","rtt-news-1h20-article"],\
"incomeBeforeIncomeTaxes":["2547824367.30222","2580907054.34269",0,"IFRS","iij-9m21-release","iij-9m20-release","iij-1h20-notice","iij-9m22-release"]}}',
    "4Q19": '{"levels":{"revenues":["53723500000","53824500000",3,"IFRS","iij-fy2019-tanshin","iij-9m19-release"],\
"grossProfit":["8801556813.58673","8991937359.81213",0,"IFRS","iij-fy2020-release","iij-9m19-release","iij-9m21-release","iij-9m20-release"],\
"operatingIncome":["2154615510.37032","2174426731.38343",0,"IFRS","iij-fy2019-tanshin","iij-1h21-quarterly-report","iij-9m22-release","mynavi-1h22-article","fintact-9m22-article","iij-9m21-release","iij-9m20-release","iij-fy2021-annual-report","mynavi-fy2022-article","k-tai-watch-1q22-article","mynavi-1h22-mobile-article","fintact-9m23-article","fintact-fy2022-article"],\
"netIncomeAttributable":["649447426.634641","657500000",2,"IFRS","iij-fy2019-tanshin","kabutan-fy2023-article","mynavi-fy2021-article","iij-9m21-release","iij-9m20-release","iij-9m19-release"],\
"incomeBeforeIncomeTaxes":["1535092945.65731","1568175632.69778",0,"IFRS","iij-fy2019-tanshin","iij-9m22-release","iij-9m21-release","iij-9m20-release"]}}',
    "1Q20": '{"growth":{"yearOverYear":{"grossProfit":["0.0985","0.0995",3,"IFRS"],\
"operatingIncome":["0.4815","0.4825",3,"IFRS"],\
"netIncomeAttributable":["0.4375","0.4385",3,"IFRS"]},"quarterOverQuarter":{"grossProfit":["-0.102087272528698880515","-0.075732703736279950174",0,"IFRS"],\
"operatingIncome":["-0.059522231545178420068","-0.049444833782649967628",0,"IFRS"],\
"netIncomeAttributable":["0.69767110266159695817","0.72181000645322255184",0,"IFRS"]}}}',
    "2Q20": '{"levels":{"revenues":["51280000000","51290500000",3,"IFRS","rtt-news-1h20-article","rtt-news-1q20-article","iij-1h20-notice"],\
"operatingIncome":["3190419095.40546","3194500000",2,"IFRS","iij-1h20-notice","k-tai-watch-1q22-article","iij-1q22-release","iij-1q20-release","iij-1q21-release","rtt-news-1q20-article"],\
"netIncomeAttributable":["1651274922.15518","1654281250",2,"IFRS","iij-1h20-notice","rtt-news-1q20-article","iij-1q20-release","iij-1q21-release","k-tai-watch-1q22-article","iij-1q22-release"]},"growth":{"quarterOverQuarter":{"operatingIncome":["0.55776028585993261116","0.56210268948655256724",0,"IFRS"],\
"netIncomeAttributable":["0.476692800824784568846","0.482040370671071418573",0,"IFRS"]}}}',
    "3Q20": '{"levels":{"revenues":["54384500000","54470287887.1099",1,"IFRS","iij-9m20-release","iij-1h20-notice","iij-1h21-quarterly-report","iij-9m22-release","mynavi-1h22-article","fintact-9m22-article","iij-9m21-release","rtt-news-1h20-article"],\
"operatingIncome":["4874868968.49259","4901242039.92638",0,"IFRS","iij-fy2021-annual-report","mynavi-fy2022-article","k-tai-watch-1q22-article","mynavi-1h22-mobile-article","fintact-9m23-article","fintact-fy2022-article","iij-9m21-release","iij-1h20-notice","iij-1h21-quarterly-report","iij-9m22-release","mynavi-1h22-article","fintact-9m22-article"],\
"netIncomeAttributable":["3098222916.13561","3110377582.24943",0,"IFRS","kabutan-fy2023-article","mynavi-fy2021-article","iij-9m21-release","iij-1h20-notice"],\
"incomeBeforeIncomeTaxes":["4734024246.3958","4782192900.86656",0,"IFRS","iij-9m21-release","iij-1h20-notice","iij-9m22-release"]}}',
    "4Q20": '{"levels":{"netIncomeAttributable":["3829875167.75057","3844633142.12284",0,"IFRS","iij-fy2019-tanshin","iij-fy2020-release","kabutan-fy2023-article","mynavi-fy2021-article","iij-9m21-release","iij-fy2021-release"],\
"operatingIncome":["4100979710.07362","4135252816.68139",0,"IFRS","iij-fy2019-tanshin","iij-fy2020-release","iij-1h21-quarterly-report","iij-9m22-release","mynavi-1h22-article","fintact-9m22-article","iij-9m21-release","iij-fy2021-annual-report","iij-fy2021-release","mynavi-fy2022-article","k-tai-watch-1q22-article","mynavi-1h22-mobile-article","fintact-9m23-article","fintact-fy2022-article"],\
"revenues":["56859712112.8901","56955000000",2,"IFRS","rtt-news-fy2021-article","iij-1h21-quarterly-report","iij-9m22-release","mynavi-1h22-article","fintact-9m22-article","iij-9m21-release","iij-9m20-release"],\
"grossProfit":["11400000000","11582876712.3288",1,"IFRS","iij-fy2020-release","iij-9m20-release","iij-9m21-release"],\
"incomeBeforeIncomeTaxes":["4779387849.13344","4835200412.33205",0,"IFRS","iij-fy2019-tanshin","iij-fy2020-release","iij-9m22-release","iij-9m21-release","kabutan-fy2023-article","iij-fy2021-release"]}}',
    "1Q21": '{"levels":{"networkServicesRevenuesExcludingMobile":["20881681132.9374","20909922267.947",0,"IFRS","k-tai-watch-1q22-article"],\
"mobileServicesRevenues":["10522842639.5939","10641025641.0257",0,"IFRS","k-tai-watch-1q22-article"],\
"consumerMobileRevenues":["5380000000","5400000000",3,"IFRS","k-tai-watch-1q22-article"],\
"enterpriseMobileRevenues":["2330000000","2350000000",3,"IFRS","k-tai-watch-1q22-article"],\
"recurringRevenues":["45426062500","45487622500",3,"IFRS","rtt-news-1q22-article","iij-1q21-release"]},"growth":{"yearOverYear":{"revenues":["0.0515","0.05181141439205955335",1,"IFRS"],\
"grossProfit":["0.4075","0.4085",3,"IFRS"],\
"operatingIncome":["1.1295","1.1305",3,"IFRS"],\
"netIncomeAttributable":["2.1405","2.1415",3,"IFRS"]},"quarterOverQuarter":{"grossProfit":["-0.0188862322600701965266","0.00438596491228070175439",0,"IFRS"],\
"operatingIncome":["0.053560821690296913568","0.063499113546154363993",0,"IFRS"],\
"incomeBeforeIncomeTaxes":["0.106469131321830497259","0.124356830490687767688",0,"IFRS"],\
"netIncomeAttributable":["-0.088213399097053267315","-0.083054746394190137059",0,"IFRS"]}}}',
    "2Q21": '{"levels":{"revenues":["56068500000","56079500000",3,"IFRS","iij-1h21-quarterly-report","rtt-news-1q22-article"],\
"operatingIncome":["4942111713.66594","4947759644.56004",0,"IFRS","iij-1h21-quarterly-report","k-tai-watch-1q22-article","iij-1q22-release"],\
"netIncomeAttributable":["3377345393.02836","3388904265.625",2,"IFRS","iij-1h20-notice","mynavi-1h21-article","k-tai-watch-1q22-article","iij-1q22-release","rtt-news-1q20-article","iij-1q20-release","iij-1q21-release"],\
"incomeBeforeIncomeTaxes":["5043773773.4049","5157099391.48074",0,"IFRS","iij-1h22-release","iij-1q22-release","iij-1q21-release"],\
"enterpriseMobileRevenues":["2485000000","2515000000",3,"IFRS","mynavi-1h21-article","k-tai-watch-1q22-article"]},"growth":{"quarterOverQuarter":{"operatingIncome":["0.13315104943797695164","0.135656302855439879203",0,"IFRS"],\
"netIncomeAttributable":["-0.038282648606374205782","-0.03325665899857945387",0,"IFRS"],\
"incomeBeforeIncomeTaxes":["-0.061403000813750905884","-0.036056188508272897196",0,"IFRS"]}}}',
    "3Q21": '{"levels":{"revenues":["56495500000","56526972804.28",1,"IFRS","iij-9m21-release","iij-1h21-quarterly-report","iij-9m22-release","mynavi-1h22-article","fintact-9m22-article"],\
"operatingIncome":["6974881278.61653","7006275071.22158",0,"IFRS","fintact-9m23-article","fintact-9m22-article","iij-1h21-quarterly-report","iij-9m22-release","mynavi-1h22-article","iij-9m21-release"],\
"netIncomeAttributable":["4617110750","4638368750",2,"IFRS","kabutan-fy2023-article","mynavi-fy2021-article","iij-1h20-notice","mynavi-1h21-article"],\
"incomeBeforeIncomeTaxes":["7042900608.51926","7213215368.35981",0,"IFRS","iij-9m21-release","iij-1h22-release","iij-9m22-release"],\
"outsourcingRevenues":["10167362907.4713","10397807865.893",0,"IFRS","fintact-9m22-article","mynavi-1h22-article"]}}',
    "4Q21": '{"levels":{"revenues":["60753027195.72","60785500000",2,"IFRS","kabutan-fy2023-article","iij-1h21-quarterly-report","iij-9m22-release","mynavi-1h22-article","fintact-9m22-article","iij-9m21-release"],\
"operatingIncome":["7236724928.77842","7267423145.21117",0,"IFRS","iij-fy2021-annual-report","iij-1h21-quarterly-report","iij-9m22-release","mynavi-1h22-article","fintact-9m22-article","iij-9m21-release","mynavi-fy2022-article","k-tai-watch-1q22-article","mynavi-1h22-mobile-article","fintact-9m23-article","fintact-fy2022-article"],\
"consumerMobileSubscriptions":["1089000","1091000",3,{},"k-tai-watch-1q22-article"],\
"incomeBeforeIncomeTaxes":["6530773484.49791","6612500000",2,"IFRS","kabutan-fy2023-article","iij-9m22-release","iij-9m21-release"],\
"outsourcingRevenues":["10640730009.15","10758168665.3944",0,"IFRS","fintact-fy2022-article","fintact-9m22-article"],\
"wanServicesRevenues":["6961196463.43174","7055035958.23972",0,"IFRS","fintact-fy2022-article","fintact-9m22-article"]},"growth":{"yearOverYear":{"netIncomeAttributable":["0.0815","0.083",1,"IFRS"]}}}',
    "1Q22": '{"levels":{"outsourcingRevenues":["10929319371.7277","10956749672.3461",0,"IFRS","fintact-1q23-article"],\
"wanServicesRevenues":["6658790170.13232","6682442025.55609",0,"IFRS","fintact-1q23-article"],\
"recurringRevenues":["49835452500","49902212500",3,"IFRS","k-tai-watch-1q22-article"]},"growth":{"yearOverYear":{"revenues":["0.098140983297159573464","0.0985",2,"IFRS"],\
"operatingIncome":["0.1525","0.1535",3,"IFRS"],\
"incomeBeforeIncomeTaxes":["0.2375","0.2385",3,"IFRS"],\
"netIncomeAttributable":["0.2515","0.2525",3,"IFRS"],\
"networkServicesRevenuesExcludingMobile":["0.0935","0.0945",3,"IFRS"],\
"mobileServicesRevenues":["-0.025","-0.015",3,"IFRS"]},"quarterOverQuarter":{"incomeBeforeIncomeTaxes":["0.00122873345935727788279","0.018256109446315639593",0,"IFRS"],\
"netIncomeAttributable":["0.05459482162146875","0.060313630880579010857",0,"IFRS"]}}}',
    "2Q22": '{"levels":{"consumerMobileSubscriptions":["1178000","1180000",3,{},"k-tai-watch-1q22-article","mynavi-1h22-mobile-article"],\
"netIncomeAttributable":["4240000000","4255002466.92969",1,"IFRS","mynavi-1h22-article","k-tai-watch-1q22-article","iij-1h20-notice","mynavi-1h21-article","iij-1h22-release","rtt-news-1q20-article","iij-1q20-release","iij-1q21-release","iij-1q22-release"],\
"incomeBeforeIncomeTaxes":["6200000000","6329375000",3,"IFRS","iij-1h22-release","iij-1q22-release","iij-1q21-release"],\
"consumerMobileRevenues":["5545000000","5575000000",3,"IFRS","k-tai-watch-1h23-article","k-tai-watch-1q22-article"],\
"outsourcingRevenues":["11508250327.6539","11545680628.2723",0,"IFRS","mynavi-1h22-article","fintact-1q23-article"]},"growth":{"yearOverYear":{"operatingIncome":["0.2425","0.2435",3,"IFRS"]},"quarterOverQuarter":{"operatingIncome":["0.22252064060479458867","0.22365933737936523729",0,"IFRS"],\
"netIncomeAttributable":["-0.035267349260523321957","-0.030113641274245258143",0,"IFRS"],\
"incomeBeforeIncomeTaxes":["-0.067669172932330827068","-0.043991315019352402529",0,"IFRS"]}}}',
    "3Q22": '{"levels":{"incomeBeforeIncomeTaxes":["6012775000","6200000000",3,"IFRS","iij-9m21-release","iij-9m22-release","iij-1h22-release"],\
"outsourcingRevenues":["11880000000","11905000000",1,"IFRS","fintact-9m22-article","mynavi-1h22-article"]},"growth":{"yearOverYear":{"revenues":["0.1215","0.122124770999460133993",1,"IFRS"],\
"operatingIncome":["0.0885","0.09",1,"IFRS"],\
"netIncomeAttributable":["-0.092809713517279108092","-0.082661434967744709177",0,"IFRS"]},"quarterOverQuarter":{"revenues":["-0.0065119051352410819287","-0.0058025562612718576021",0,"IFRS"],\
"operatingIncome":["0.23629898263143670217","0.24277295811741741254",0,"IFRS"],\
"netIncomeAttributable":["-0.0110738811953475195452","-0.00107222877358490566037",0,"IFRS"]}}}',
    "4Q22": '{"levels":{"incomeBeforeIncomeTaxes":["8258500000","8346725000",3,"IFRS","kabutan-fy2023-article","iij-9m22-release","iij-9m21-release"],\
"equityInNetIncomeOfEquityMethodInvestees":["-145000000","20000000",0,"IFRS","fintact-fy2022-article","fintact-9m22-article"],\
"equityInNetIncomeOfDecurret":["-125000000","-95000000",0,"IFRS","fintact-fy2022-article","fintact-9m22-article"],\
"outsourcingRevenues":["12435000000","12465000000",0,"IFRS","fintact-fy2022-article","fintact-9m22-article"],\
"gainOnValuationOfFunds":["-140000000","25000000",0,"IFRS","fintact-fy2022-article","fintact-9m22-article"],\
"foreignExchangeGain":["34500000","51000000",0,"IFRS","fintact-fy2022-article","fintact-9m22-article"],\
"enterpriseInternetConnectivityRevenues":["10645000000","10810000000",0,"IFRS","fintact-fy2022-article","fintact-9m22-article"],\
"wanServicesRevenues":["7065000000","7095000000",0,"IFRS","fintact-fy2022-article","fintact-9m22-article"]},"growth":{"yearOverYear":{"revenues":["0.1085","0.109307632241703943701",1,"IFRS"],\
"operatingIncome":["0.1625","0.164",1,"IFRS"],\
"netIncomeAttributable":["0.4415","0.443",1,"IFRS"]},"quarterOverQuarter":{"revenues":["0.062504929410836816783","0.063669703187885432529",0,"IFRS"],\
"operatingIncome":["0.10159344959235593102","0.11124569511172182127",0,"IFRS"],\
"netIncomeAttributable":["0.41071484961912286257","0.42657956336433553458",0,"IFRS"]}}}',
    "1Q23": '{"levels":{"networkServicesRevenuesExcludingMobile":["25380477500","25425880000",1,"IFRS","k-tai-watch-1q22-article","fintact-1q23-article"],\
"consumerMobileSubscriptions":["1202000","1204000",3,{},"k-tai-watch-1h23-article"]},"growth":{"yearOverYear":{"revenues":["0.0555","0.056114118759130360059",1,"IFRS"],\
"operatingIncome":["-0.0055","-0.0045",3,"IFRS"],\
"incomeBeforeIncomeTaxes":["-0.1725","-0.1715",3,"IFRS"],\
"netIncomeAttributable":["-0.18657565415244596132","-0.182834176230035619713",0,"IFRS"],\
"outsourcingRevenues":["0.1445","0.146",1,"IFRS"],\
"wanServicesRevenues":["0.0565","0.058",1,"IFRS"],\
"networkServicesRevenuesExcludingMobile":["0.1105","0.112",1,"IFRS"]},"quarterOverQuarter":{"revenues":["-0.08872521713209457961","-0.087703670712244367739",0,"IFRS"],\
"operatingIncome":["-0.40842385152963780403","-0.40519867885683257067",0,"IFRS"],\
"incomeBeforeIncomeTaxes":["-0.3436267293459410727","-0.33286613791850820366",0,"IFRS"],\
"netIncomeAttributable":["-0.40445252945252945253","-0.40000175731702877857",0,"IFRS"]}}}',
    "2Q23": '{"levels":{"enterpriseMobileSubscriptions":["2000000",null,0,{},"mynavi-1h23-article"],\
"revenues":["66596962686.5671","66969298977.8535",0,"IFRS","kabutan-fy2023-article","fintact-9m23-article","fintact-fy2023-article","fintact-1q24-article"],\
"operatingIncome":["7010494014.2769","7104285817.26158",0,"IFRS","kabutan-fy2023-article","fintact-fy2023-article","fintact-9m23-article","iij-1h21-quarterly-report","iij-9m22-release","mynavi-1h22-article","fintact-9m22-article","iij-9m21-release","fintact-1q24-article"],\
"netIncomeAttributable":["4733500000","4760000000",0,"IFRS","fintact-9m23-article","rtt-news-1q23-article"]},"growth":{"quarterOverQuarter":{"revenues":["0.083758546567406021155","0.090451807112304970503",0,"IFRS"],\
"operatingIncome":["0.4010114078511763095","0.42146562181173251211",0,"IFRS"]},"yearOverYear":{"operatingIncome":["0.140010409671826977803","0.156108351059655004069",0,"IFRS"]}}}',
    "3Q23": '{"growth":{"yearOverYear":{"revenues":["0.149144254278728606356","0.152151860812258460191",0,"IFRS"],\
"operatingIncome":["0.0765","0.078",1,"IFRS"],\
"netIncomeAttributable":["0.099055797740678906008","0.109821712396624111508",0,"IFRS"]},"quarterOverQuarter":{"operatingIncome":["0.15361701525109640182","0.1743128683115958177",0,"IFRS"]}}}',
    "4Q23": '{"levels":{"outsourcingRevenues":["13805000000","13835000000",0,"IFRS","fintact-fy2023-article","fintact-9m23-article"],\
"enterpriseInternetConnectivityRevenues":["11465000000","11495000000",0,"IFRS","fintact-fy2023-article","fintact-9m23-article"],\
"wanServicesRevenues":["7137062500","7208920000",0,"IFRS","fintact-fy2022-article","fintact-fy2023-article","fintact-9m23-article"]},"growth":{"yearOverYear":{"netIncomeAttributable":["0.140285996055226824457","0.147276974502585138872",0,"IFRS"],\
"revenues":["0.1125","0.113313291021786734959",1,"IFRS"],\
"operatingIncome":["0.0375","0.039",1,"IFRS"]},"quarterOverQuarter":{"operatingIncome":["0.061274327211648483576","0.070050530008388621979",0,"IFRS"]}}}',
    "1Q24": '{"growth":{"yearOverYear":{"revenues":["0.17087062652563059397","0.17399430026581364013",0,"IFRS"],\
"operatingIncome":["-0.105694115512245170911","-0.101615446491870845315",0,"IFRS"],\
"wanServicesRevenues":["-0.032","-0.0305",2,"IFRS"]},"quarterOverQuarter":{"operatingIncome":["-0.48972219977680905133","-0.4860909808618049374",0,"IFRS"]}}}',
    "2Q24": '{"levels":{"revenues":["74885928279.6187","75178577919.1277",0,"IFRS","livedoor-1h25-article","fintact-1q24-article"],\
"operatingIncome":["7287650210.48603","7312437763.30908",0,"IFRS","dempa-1h25-article","livedoor-1h25-article","fintact-1q24-article"]}}',
    "3Q24": '{"levels":{"revenues":["82084328330.8723","82455734220.3813",0,"IFRS","kabutan-fy2023-article","fintact-fy2024-article","fintact-fy2023-article","livedoor-1h25-article"],\
"operatingIncome":["8873139646.06592","8975849543.33897",0,"IFRS","kabutan-fy2023-article","fintact-fy2024-article","dempa-1h25-article","livedoor-1h25-article","fintact-fy2023-article","fintact-9m23-article"]},"growth":{"yearOverYear":{"operatingIncome":["0.077816613939614350686","0.095200127304381301",0,"IFRS"]}}}',
    "4Q24": '{"growth":{"yearOverYear":{"revenues":["0.1665","0.168",1,"IFRS"],\
"operatingIncome":["0.0735","0.075",1,"IFRS"]},"quarterOverQuarter":{"revenues":["0.060670168386932671288","0.067052892812154777385",0,"IFRS"],\
"operatingIncome":["0.044928527476855967286","0.062472046724166009219",0,"IFRS"]}}}',
    "2Q25": '{}',
  },
  halves: {
    "1H99": '{"levels":{"revenues":["12068590010.6378","12079677188.4273",0,"US GAAP","iij-1q00-release","iij-2q00-release"]}}',
    "1H00": '{"levels":{"revenues":["15353000000","15355000000",3,"US GAAP","iij-1q00-release","iij-2q00-release"],\
"operatingIncome":["-1502017250","-1492831250",3,"US GAAP","iij-1q00-release","iij-2q00-release"]}}',
    "1H01": '{"levels":{"revenues":["17788793810.7688","17935198379.0974",0,"US GAAP","iij-1q03-release","light-reading-2q03-release","iij-3q02-presentation","cnet-japan-4q02-article","light-reading-2002-05-article"],\
"operatingIncome":["-284500000","-281500000",3,"US GAAP","cnet-japan-4q02-article","iij-3q02-presentation"]}}',
    "2H01": '{"levels":{"revenues":["22014801620.9026","22075094612.8239",0,"US GAAP","iij-3q02-presentation","iij-1q03-release","cnet-japan-4q02-article"],\
"operatingIncome":["336000000","338000000",3,"US GAAP","iij-3q02-presentation","cnet-japan-4q02-article"]}}',
    "1H02": '{"levels":{"revenues":["20407804980.6537","20433930087.6888",0,"US GAAP","iij-1q03-release","light-reading-2q03-release"],\
"operatingIncome":["-659000000","-657000000",3,"US GAAP","iij-1q03-release","iij-3q02-presentation"],\
"adjustedEbitda":["990000000","992000000",3,"US GAAP","iij-1q03-release","light-reading-2q03-release"]}}',
    "2H02": '{"levels":{"revenues":["23581995894.7806","23624484872.5716",0,"US GAAP","iij-3q02-presentation","iij-1q03-release"],\
"operatingIncome":["-1014000000","-1012000000",3,"US GAAP","iij-3q02-presentation","iij-1q03-release"],\
"adjustedEbitda":["807000000","808929657.794677",1,"US GAAP","iij-3q02-presentation","iij-1q03-release","cnet-japan-4q02-article"]}}',
    "1H03": '{"levels":{"revenues":["17528000000","17530000000",3,"US GAAP","iij-1q03-release","light-reading-2q03-release"],\
"operatingIncome":["-2037000000","-2035000000",3,"US GAAP","light-reading-2q03-release"],\
"adjustedEbitda":["-118000000","-116000000",3,"US GAAP","light-reading-2q03-release"]}}',
    "2H03": '{"levels":{"revenues":["21244763572.3166","21254580049.7719",0,"US GAAP","internet-watch-4q03-article"],\
"operatingIncome":["585500000","588500000",3,"US GAAP","itmedia-2005-05-listing-article","light-reading-2q03-release"]}}',
    "1H04": '{"levels":{"revenues":["19172307692.3076","19190057193.1369",0,"US GAAP","it-pro-1h05-listing-article"]}}',
    "2H04": '{"levels":{"revenues":["22489865516.9767","22597194103.4065",0,"US GAAP","it-pro-fy2006-article","cnet-japan-fy2005-column","it-pro-1h05-listing-article"]}}',
    "1H05": '{"levels":{"netIncome":["1622461229.1153","1624466571.835",0,"US GAAP","iij-1h08-targets-notice","it-pro-1h07-article","it-pro-1h06-article"]},"growth":{"yearOverYear":{"revenues":["0.1365","0.1375",3,"US GAAP"]}}}',
    "2H05": '{"levels":{"revenues":["27998007638.5857","28043400393.1848",0,"US GAAP","it-pro-fy2006-article","it-pro-1h05-listing-article"],\
"operatingIncome":["1653874902.42723","1658432108.63399",0,"US GAAP","iij-1h08-targets-notice","it-pro-1h07-article","iij-3q07-exhibit","iij-fy2007-release","it-pro-fy2006-article","it-pro-1h05-listing-article"],\
"netIncome":["3120533428.165","3137538770.8847",0,"US GAAP","cnet-japan-fy2005-column","it-pro-1h06-article","iij-1h08-targets-notice","it-pro-1h07-article"]}}',
    "1H06": '{"levels":{"incomeBeforeIncomeTaxes":["2140694006.30914","2144662034.11245",0,"US GAAP","iij-1h08-targets-notice","broadband-watch-1h07-article"],\
"connectivityAndValueAddedServicesRevenues":["12008515815.0851","12024360535.9318",0,"US GAAP","cnet-japan-1h07-column"]},"growth":{"yearOverYear":{"revenues":["0.2125","0.212600591512483664627",1,"US GAAP"],\
"operatingIncome":["0.8175","0.8185",3,"US GAAP"],\
"netIncome":["0.7575","0.7585",3,"US GAAP"]}}}',
    "2H06": '{"levels":{"revenues":["30609500000","30612693750",3,"US GAAP","it-pro-fy2006-article","it-pro-1h06-article","it-pro-1h05-listing-article"],\
"operatingIncome":["2128492723.82157","2130849477.68282",0,"US GAAP","iij-3q07-exhibit","iij-fy2007-release"],\
"netIncome":["2554526413.10089","2557800370.17452",0,"US GAAP","iij-3q07-exhibit","iij-fy2007-release"],\
"incomeBeforeIncomeTaxes":["2839909394.45898","2931980412.29551",0,"US GAAP","iij-fy2008-targets-notice","cnet-japan-fy2007-column","iij-1h08-targets-notice","broadband-watch-1h07-article"],\
"connectivityAndValueAddedServicesRevenues":["12328139464.0682","12344984184.9149",0,"US GAAP","it-pro-fy2006-article","cnet-japan-1h07-column"]}}',
    "1H07": '{"growth":{"yearOverYear":{"incomeBeforeIncomeTaxes":["-0.2085","-0.2075",3,"US GAAP"],\
"revenues":["0.134032898468519568916","0.13416479765645145927",0,"US GAAP"],\
"operatingIncome":["0.3245","0.3255",3,"US GAAP"],\
"netIncome":["0.217688266199649737302","0.2185",2,"US GAAP"],\
"connectivityAndValueAddedServicesRevenues":["0.2315","0.233",1,"US GAAP"]}}}',
    "2H07": '{"levels":{"revenues":["36844500000","36846000000",3,"US GAAP","it-pro-fy2007-article","iij-1h08-targets-notice","iij-3q07-release","iij-fy2007-release"],\
"operatingIncome":["2942000000","2944000000",3,"US GAAP","iij-3q07-release","iij-fy2007-release"],\
"netIncome":["1699000000","1700792410.54755",1,"US GAAP","iij-3q07-release","iij-fy2007-release","iij-1h08-targets-notice"],\
"incomeBeforeIncomeTaxes":["2664000000","2666000000",3,"US GAAP","iij-fy2008-targets-notice","iij-1h08-targets-notice"],\
"deferredTaxExpense":["316000000","317500000",3,"US GAAP","iij-fy2008-release","iij-1h08-release","iij-9m08-release"]}}',
    "1H08": '{"levels":{"netIncomeAttributable":["367069098.38171","367771781.033154",0,"US GAAP","iij-1h09-release"],\
"connectivityAndOutsourcingGrossProfit":["2657929808.97378","2661182747.88796",0,"US GAAP","mynavi-1h09-article"],\
"incomeBeforeIncomeTaxes":["765584173.198954","766903249.906612",0,"US GAAP","it-pro-1h09-article"],\
"connectivityRevenues":["9528101941.22162","9543484662.61864",0,"US GAAP","it-pro-1h09-article","it-pro-1q09-article"]},"growth":{"yearOverYear":{"operatingIncome":["-0.4465","-0.446158083172679702561",1,"US GAAP"]}}}',
    "2H08": '{"levels":{"revenues":["36476229500","36477230500",3,"US GAAP","iij-fy2012-annual-report","iij-1h08-release"],\
"operatingIncome":["1911881500","1912503250",3,"US GAAP","iij-fy2012-annual-report","iij-1h08-release","iij-1h08-targets-notice"],\
"netIncome":["1050000000","1052000000",3,"US GAAP","iij-fy2008-release","iij-1h08-release"],\
"newSubsidiariesOperatingIncome":["-820500000","-817500000",3,"US GAAP","iij-9m08-release","iij-1h08-release","iij-fy2008-release"],\
"netIncomeAttributable":["1050773788.98907","1053013519.98499",0,"US GAAP","iij-fy2009-release","iij-1h09-release"]}}',
    "1H09": '{"levels":{"connectivityRevenues":["10293285821.268","10300425537.2314",0,"US GAAP","it-pro-1h09-article"],\
"outsourcingRevenues":["8003290123.45679","8009210331.19131",0,"US GAAP","it-pro-1h09-article"],\
"systemsConstructionOrders":["6018617647.05882","6023308761.187",0,{},"it-pro-1h09-article"]},"growth":{"yearOverYear":{"operatingIncome":["0.1595","0.1605",3,"US GAAP"],\
"netIncomeAttributable":["0.9455","0.9465",3,"US GAAP"],\
"systemsConstructionRevenues":["-0.34114376489277204131","-0.3405",2,"US GAAP"],\
"connectivityAndOutsourcingGrossProfit":["0.1245","0.1255",3,"US GAAP"],\
"incomeBeforeIncomeTaxes":["0.3385","0.3395",3,"US GAAP"]}}}',
    "2H09": '{"levels":{"revenues":["35730879500","35731880500",3,"US GAAP","iij-fy2012-annual-report","iij-1h09-release"],\
"operatingIncome":["2245084500","2246085500",3,"US GAAP","iij-fy2012-annual-report","iij-1h09-release"],\
"netIncomeAttributable":["1518000000","1520000000",3,"US GAAP","iij-fy2009-release","iij-1h09-release"],\
"atmOperationOperatingIncome":["-534000000","-532000000",3,"US GAAP","iij-fy2009-release","iij-1h09-release"],\
"outsourcingRevenues":["8261289668.80869","8268209876.54321",0,"US GAAP","iij-fy2009-annual-report","it-pro-1h09-article"]}}',
    "1H10": '{"growth":{"yearOverYear":{"operatingIncome":["0.0295","0.0305",3,"US GAAP"],\
"netIncomeAttributable":["0.20030746077503424178","0.20293911826452064381",0,"US GAAP"]}}}',
    "2H10": '{"levels":{"revenues":["48145705500","48146706500",3,"US GAAP","iij-fy2012-annual-report","iij-1h10-release"],\
"operatingIncome":["2939541500","2940404776.18347",1,"US GAAP","iij-fy2012-annual-report","iij-1h10-release","iij-1h11-release"],\
"netIncomeAttributable":["2343000000","2344680011.81547",1,"US GAAP","iij-fy2010-release","iij-1h10-release","iij-1h12-release","iij-1h11-release"]}}',
    "1H11": '{"growth":{"yearOverYear":{"operatingIncome":["1.0375","1.0385",3,"US GAAP"],\
"netIncomeAttributable":["0.5835","0.5845",3,"US GAAP"]}}}',
    "2H11": '{"levels":{"revenues":["50107104500","50108105500",3,"US GAAP","iij-fy2012-annual-report","iij-1h11-release"],\
"operatingIncome":["3904982500","3905983500",3,"US GAAP","iij-fy2012-annual-report","iij-1h11-release"],\
"netIncomeAttributable":["2279000000","2280699728.72161",1,"US GAAP","iij-fy2011-release","iij-1h11-release","iij-1h12-release"]}}',
    "1H12": '{"growth":{"yearOverYear":{"operatingIncome":["0.3325","0.33340143003064351379",1,"US GAAP"],\
"netIncomeAttributable":["0.473742196107234667645","0.4745",2,"US GAAP"]}}}',
    "2H12": '{"levels":{"revenues":["55138985500","55139986500",3,"US GAAP","iij-fy2012-annual-report","iij-1h12-release"],\
"operatingIncome":["4489000000","4491000000",3,"US GAAP","iij-fy2012-release","iij-1h12-release"],\
"netIncomeAttributable":["3293000000","3295000000",3,"US GAAP","iij-fy2012-release","iij-1h12-release"]}}',
    "1H13": '{"growth":{"yearOverYear":{"operatingIncome":["-0.078136969511260916195","-0.0775859098874335",0,"US GAAP"],\
"netIncomeAttributable":["0.0985","0.099177672564166459009",1,"US GAAP"]}}}',
    "2H13": '{"levels":{"revenues":["59874000000","59876000000",3,"US GAAP","iij-fy2013-release","iij-1h13-release"],\
"operatingIncome":["2713124031.00775","2715000000",2,"US GAAP","iij-fy2013-release","iij-1q13-release","iij-1h14-release","iij-1h13-release"],\
"netIncomeAttributable":["2236000000","2238000000",3,"US GAAP","iij-fy2013-release","iij-1h13-release"]}}',
    "1H14": '{"levels":{"grossProfit":["10893438808.7482","10912901723.3349",0,"US GAAP","k-tai-watch-1h15-article"],\
"netIncome":["1437308868.50152","1447310887.62572",0,"US GAAP","k-tai-watch-1h15-article"]},"growth":{"yearOverYear":{"operatingIncome":["-0.197341899154967","-0.19677580189463187635",0,"US GAAP"]}}}',
    "2H14": '{"levels":{"revenues":["65877000000","65879000000",3,"US GAAP","iij-fy2014-release","iij-1h14-release"],\
"operatingIncome":["2658000000","2660000000",3,"US GAAP","iij-fy2014-release","iij-1h14-release"],\
"netIncomeAttributable":["1877000000","1879000000",3,"US GAAP","iij-fy2014-release","iij-1h14-release"],\
"consumerMobileNetAdditions":["184000","186000",3,{},"iij-1q15-release"]}}',
    "1H15": '{"levels":{"netIncomeAttributable":["1651752423.5645","1655713218.82002",0,"US GAAP","iij-1h16-release"]},"growth":{"yearOverYear":{"revenues":["0.142723177746110455201","0.142789676674566873355",0,"US GAAP"],\
"grossProfit":["0.0735","0.0745",3,"US GAAP"],\
"operatingIncome":["0.0605","0.0615",3,"US GAAP"],\
"netIncome":["0.1435","0.1445",3,"US GAAP"]}}}',
    "2H15": '{"levels":{"revenues":["75312500000","75316159120.3105",1,"US GAAP","iij-fy2015-tanshin","k-tai-watch-1h15-article","iij-9m16-release","iij-1h16-release","iij-9m15-release"],\
"operatingIncome":["3574500000","3578862250",3,"US GAAP","iij-fy2015-tanshin","k-tai-watch-1h15-article","iij-1h14-release"],\
"netIncomeAttributable":["2381786781.17998","2386747576.4355",0,"US GAAP","iij-fy2015-tanshin","iij-1h16-release"]}}',
    "1H16": '{"levels":{"recurringRevenues":["61952175740.7611","62132078379.5685",0,"US GAAP","iij-1h16-release","iij-1h17-release"]},"growth":{"yearOverYear":{"revenues":["0.1345","0.134560602022504494515",1,"US GAAP"],\
"operatingIncome":["-0.2405","-0.2395",3,"US GAAP"],\
"netIncomeAttributable":["-0.3305","-0.3295",3,"US GAAP"]}}}',
    "2H16": '{"levels":{"revenues":["83665000000","83667000000",3,"US GAAP","iij-fy2016-release","iij-1h16-release"],\
"operatingIncome":["3185000000","3187000000",3,"US GAAP","iij-fy2016-release","iij-1h16-release"],\
"netIncomeAttributable":["2058000000","2060000000",3,"US GAAP","iij-fy2016-release","iij-1h16-release"]}}',
    "1H17": '{"levels":{"recurringRevenues":["70408647729.375","70550975000",3,"US GAAP","iij-1h16-release","iij-1h17-release"],\
"grossProfit":["12979214780.6004","13083680073.9714",0,"US GAAP","iij-1h18-release"],\
"incomeBeforeIncomeTaxesAdjusted":["2275449101.7964","2357171394.32681",0,"US GAAP","iij-1h18-release"],\
"netIncomeAttributableAdjusted":["1395850650.6039","1417883492.3269",0,"US GAAP","rtt-news-9m18-article","iij-9m18-release","iij-1h18-release"]},"growth":{"yearOverYear":{"revenues":["0.1195","0.120442510708624236906",1,"US GAAP"],\
"operatingIncome":["0.1885","0.1895",3,"US GAAP"],\
"netIncomeAttributable":["0.3425","0.3435",3,"US GAAP"],\
"recurringRevenues":["0.1355","0.1365",3,"US GAAP"]}}}',
    "2H17": '{"levels":{"revenues":["93000500000","93071361250",3,"US GAAP","iij-fy2017-annual-report","iij-1h17-release","iij-1h16-release"]}}',
    "1H18": '{"levels":{"netIncomeAttributable":["2093769815.732","2097313432.83583",0,"IFRS","iij-1h20-notice","rtt-news-1h20-article","iij-1h19-release"]},"growth":{"yearOverYear":{"revenues":["0.0955","0.0965",3,"US GAAP"],\
"grossProfit":["0.0815","0.0825",3,"US GAAP"],\
"operatingIncome":["0.2575","0.2585",3,"US GAAP"],\
"incomeBeforeIncomeTaxesAdjusted":["0.2515","0.2525",3,"US GAAP"],\
"netIncomeAttributableAdjusted":["0.2265","0.2275",3,"US GAAP"]}}}',
    "2H18": '{"levels":{"revenues":["101192258620.689","101277996554.893",0,"IFRS","iij-fy2019-tanshin","iij-1h20-notice","iij-1h19-release"],\
"operatingIncome":["2734123344.77685","2739325575.69819",0,"IFRS","iij-fy2019-tanshin","iij-1h20-notice","iij-1h19-release"],\
"netIncomeAttributable":["1423186567.16417","1427730184.268",0,"IFRS","iij-fy2019-tanshin","iij-1h20-notice","iij-1h19-release","rtt-news-1h20-article"]}}',
    "1H19": '{"levels":{"networkServicesRevenues":["61121902713.7026","61281916860.1095",0,"IFRS","mynavi-1h21-article","fintact-1h20-article"],\
"networkServicesGrossProfit":["10027783123.256","10053541056.3027",0,"IFRS","mynavi-1h21-article","fintact-1h20-article"],\
"systemsIntegrationRevenues":["35761278195.4887","35952941176.4706",0,"IFRS","fintact-1h20-article"],\
"systemsIntegrationGrossProfit":["4057591623.03664","4193971166.44824",0,"IFRS","fintact-1h20-article"],\
"atmOperationRevenues":["1881113619.2626","2111613876.31976",0,"IFRS","fintact-1h20-article"],\
"atmOperationGrossProfit":["973025023.335165","997920997.920998",0,"IFRS","fintact-1h20-article"]},"growth":{"yearOverYear":{"netIncomeAttributable":["-0.1625","-0.1615",3,"IFRS"]}}}',
    "2H19": '{"levels":{"revenues":["105253000000","105255000000",3,"IFRS","iij-fy2019-tanshin","iij-1h20-notice"],\
"grossProfit":["17301556813.5867","17508842573.8568",0,"IFRS","iij-fy2020-release","iij-1h19-release"],\
"operatingIncome":["4872000000","4874000000",3,"IFRS","iij-fy2019-tanshin","iij-1h20-notice"],\
"netIncomeAttributable":["2250000000","2251874009.50872",1,"IFRS","iij-fy2019-tanshin","iij-1h20-notice","rtt-news-1h20-article"],\
"incomeBeforeIncomeTaxes":["4115000000","4117000000",3,"IFRS","iij-fy2019-tanshin","iij-1h20-notice"]}}',
    "1H20": '{"levels":{"securityRevenues":["8912060323.48644","9000181839.68802",0,"IFRS","mynavi-1h22-article","mynavi-1h21-article"],\
"enterpriseMobileRevenues":["3479668945.6639","3489377025.56716",0,"IFRS","mynavi-1h21-article"],\
"enterpriseMobileRevenuesExcludingMvne":["3470000000","3490000000",3,"IFRS","itmedia-1h21-article"]},"growth":{"yearOverYear":{"revenues":["0.024637045771791111715","0.024652412076255171615",0,"IFRS"],\
"netIncomeAttributable":["0.57671505835468260745","0.5775",2,"IFRS"],\
"networkServicesRevenues":["0.0145","0.016",1,"IFRS"],\
"networkServicesGrossProfit":["0.2145","0.216",1,"IFRS"],\
"systemsIntegrationRevenues":["0.0625","0.064",1,"IFRS"],\
"systemsIntegrationGrossProfit":["0.1445","0.146",1,"IFRS"],\
"atmOperationRevenues":["-0.337","-0.3355",2,"IFRS"],\
"atmOperationGrossProfit":["-0.519","-0.5175",2,"IFRS"]}}}',
    "2H20": '{"levels":{"revenues":["111329500000","111340000000",3,"IFRS","rtt-news-fy2021-article","iij-1h20-notice","rtt-news-1h20-article"],\
"operatingIncome":["9001221750","9011121785.17398",1,"IFRS","iij-fy2019-tanshin","iij-fy2020-release","iij-1h20-notice","iij-fy2021-annual-report","iij-fy2021-release"],\
"netIncomeAttributable":["6939252750","6943856058.25845",1,"IFRS","iij-fy2019-tanshin","iij-fy2020-release","iij-1h20-notice","kabutan-fy2023-article","iij-fy2021-release"],\
"incomeBeforeIncomeTaxes":["9560580750","9570224658.72786",1,"IFRS","iij-fy2019-tanshin","iij-fy2020-release","iij-1h20-notice","kabutan-fy2023-article","iij-fy2021-release"]}}',
    "1H21": '{"levels":{"securityRevenues":["10395918367.3469","10489711934.1564",0,"IFRS","mynavi-1h22-article"],\
"incomeBeforeIncomeTaxes":["10417511147.1422","10507099391.4808",0,"IFRS","iij-1h22-release"],\
"outsourcingRevenues":["19450216450.2164","19628820960.6987",0,"IFRS","mynavi-1h22-article"]},"growth":{"yearOverYear":{"revenues":["0.0726696863734501871332","0.0726847981114444499091",0,"IFRS"],\
"netIncomeAttributable":["1.4875","1.4885",3,"IFRS"],\
"networkServicesRevenues":["0.0205","0.0215",3,"IFRS"],\
"networkServicesGrossProfit":["0.3665","0.3675",3,"IFRS"],\
"enterpriseMobileRevenues":["0.3885","0.3895",3,"IFRS"],\
"securityRevenues":["0.1655","0.1665",3,"IFRS"]}}}',
    "2H21": '{"levels":{"revenues":["117280000000","117282000000",3,"IFRS","kabutan-fy2023-article","iij-1h21-quarterly-report"],\
"operatingIncome":["14242000000","14244000000",3,"IFRS","iij-fy2021-annual-report","iij-1h21-quarterly-report"],\
"netIncomeAttributable":["8777110750","8783368750",3,"IFRS","kabutan-fy2023-article","iij-1h20-notice","mynavi-1h21-article"],\
"incomeBeforeIncomeTaxes":["13654400608.5192","13744988852.8578",0,"IFRS","kabutan-fy2023-article","iij-1h22-release"],\
"outsourcingRevenues":["20859933364.5608","21104136083.3479",0,"IFRS","fintact-fy2022-article","mynavi-1h22-article"]}}',
    "1H22": '{"levels":{"consumerMobileRevenues":["10860000000","10880000000",3,"IFRS","k-tai-watch-1h23-article"]},"growth":{"yearOverYear":{"operatingIncome":["0.20054812187651136546","0.20116085344225291557",0,"IFRS"],\
"incomeBeforeIncomeTaxes":["0.2325","0.2335",3,"IFRS"],\
"netIncomeAttributable":["0.2525","0.2535",3,"IFRS"],\
"outsourcingRevenues":["0.145","0.155",3,"IFRS"],\
"securityRevenues":["0.215","0.225",3,"IFRS"]}}}',
    "2H22": '{"levels":{"revenues":["130742500000","130753500000",3,"IFRS","mynavi-fy2022-article","mynavi-1h22-article"],\
"operatingIncome":["16045500000","16051000000",3,"IFRS","mynavi-fy2022-article","mynavi-1h22-article","k-tai-watch-1q22-article","mynavi-1h22-mobile-article"],\
"netIncomeAttributable":["10187190325.125","10211181250",3,"IFRS","kabutan-fy2023-article","iij-fy2022-release","iij-1h20-notice","mynavi-1h21-article","iij-1h22-release","mynavi-1h22-article"],\
"incomeBeforeIncomeTaxes":["14358500000","14459500000",3,"IFRS","kabutan-fy2023-article","iij-1h22-release"],\
"consumerMobileRevenues":["9620000000","10640000000",3,"IFRS","mynavi-fy2022-article","k-tai-watch-1h23-article"],\
"outsourcingRevenues":["24330000000","24355000000",1,"IFRS","fintact-fy2022-article","mynavi-1h22-article"]}}',
    "1H23": '{"growth":{"yearOverYear":{"operatingIncome":["0.0805369127516778523489","0.0818674186473300210376",0,"IFRS"]}}}',
    "2H23": '{"levels":{"revenues":["147825000000","147990000000",1,"IFRS","fintact-9m23-article","fintact-fy2023-article"],\
"operatingIncome":["16932580050","17002246209.1868",0,"IFRS","kabutan-fy2023-article","fintact-fy2023-article","fintact-9m23-article","iij-1h21-quarterly-report","iij-9m22-release","mynavi-1h22-article","fintact-9m22-article","iij-9m21-release"]}}',
    "1H24": '{"levels":{"revenues":["146985928279.618","147128577919.128",0,"IFRS","livedoor-1h25-article"],\
"operatingIncome":["11777650210.486","11787437763.3091",0,"IFRS","dempa-1h25-article","livedoor-1h25-article"],\
"netIncome":["7472253258.84543","7478568766.30638",0,"IFRS","dempa-1h25-article","livedoor-1h25-article"],\
"mobileServicesRevenues":["24249662009.9143","24280559314.3889",0,"IFRS","livedoor-1h25-article"],\
"enterpriseMobileRevenues":["7239390193.65471","7253608247.42269",0,"IFRS","livedoor-1h25-article"],\
"mvneRevenues":["5571496891.4395","5586404978.4586",0,"IFRS","livedoor-1h25-article"],\
"consumerInternetConnectivityRevenues":["13193593970.796","13215464403.5833",0,"IFRS","livedoor-1h25-article"],\
"consumerMobileRevenues":["11433224755.7003","11453190498.3699",0,"IFRS","livedoor-1h25-article"]}}',
    "2H24": '{"levels":{"revenues":["169672648330.872","169914071720.382",0,"IFRS","kabutan-fy2023-article","fintact-fy2024-article","livedoor-1h25-article"],\
"operatingIncome":["18300602486.6909","18354970789.514",0,"IFRS","kabutan-fy2023-article","fintact-fy2024-article","dempa-1h25-article","livedoor-1h25-article"]}}',
    "1H25": '{"growth":{"yearOverYear":{"revenues":["0.1005","0.1015",3,"IFRS"],\
"operatingIncome":["0.3055","0.3065",3,"IFRS"],\
"netIncome":["0.3415","0.3425",3,"IFRS"],\
"mobileServicesRevenues":["0.1085","0.1095",3,"IFRS"],\
"enterpriseMobileRevenues":["0.2125","0.2135",3,"IFRS"],\
"mvneRevenues":["0.0445","0.0455",3,"IFRS"],\
"consumerInternetConnectivityRevenues":["0.0605","0.0615",3,"IFRS"],\
"consumerMobileRevenues":["0.0735","0.0745",3,"IFRS"]}}}',
  },
  nineMonths: {
    "9M01": '{"levels":{"revenues":["27742685106.0042","27860402074.9451",0,"US GAAP","iij-1q03-release","light-reading-2q03-release","iij-3q02-presentation","cnet-japan-4q02-article","light-reading-2002-05-article"],\
"operatingIncome":["-133000000","-131000000",3,"US GAAP","cnet-japan-4q02-article"],\
"netIncome":["-5780000000","-5778000000",3,"US GAAP","cnet-japan-4q02-article"],\
"adjustedEbitda":["1961827956.98924","2084736842.10527",0,"US GAAP","cnet-japan-4q02-article","iij-1q03-release"]}}',
    "9M02": '{"levels":{"revenues":["30963259111.1877","31009939588.8765",0,"US GAAP","iij-1q03-release","light-reading-2q03-release","iij-3q02-presentation"],\
"operatingIncome":["-1226500000","-1223500000",3,"US GAAP","iij-1q03-release","iij-3q02-presentation"],\
"netIncome":["-7189500000","-7178500000",3,"US GAAP","cnet-japan-4q02-article"],\
"adjustedEbitda":["1338500000","1341429657.79468",1,"US GAAP","iij-1q03-release","light-reading-2q03-release","iij-3q02-presentation","cnet-japan-4q02-article"]}}',
    "9M03": '{"levels":{"revenues":["27156263572.3166","27167080049.7719",0,"US GAAP","iij-1q03-release","light-reading-2q03-release","internet-watch-4q03-article"],\
"operatingIncome":["-1803741065.71955","-1795539629.00505",0,"US GAAP","light-reading-2q03-release","itmedia-2005-05-listing-article","internet-watch-4q03-article"]}}',
    "9M06": '{"levels":{"revenues":["40029306250","40032500000",3,"US GAAP","it-pro-1h05-listing-article","it-pro-1h06-article","iij-3q07-exhibit"],\
"operatingIncome":["2355171821.95397","2357926731.86067",0,"US GAAP","iij-1h08-targets-notice","it-pro-1h07-article","iij-3q07-exhibit","iij-fy2007-release"],\
"netIncome":["4257598071.39926","4260500000",2,"US GAAP","iij-1h08-targets-notice","it-pro-1h07-article","iij-3q07-exhibit","it-pro-1h06-article"],\
"incomeBeforeIncomeTaxes":["3743194006.30914","3748162034.11245",0,"US GAAP","iij-1h08-targets-notice","broadband-watch-1h07-article","iij-3q07-exhibit"]}}',
    "9M07": '{"levels":{"revenues":["48348500000","48350000000",3,"US GAAP","it-pro-fy2007-article","iij-fy2007-release","iij-1h08-targets-notice","iij-3q07-release"],\
"recurringRevenues":["34266413837.559","34733280212.9033",0,"US GAAP","iij-9m08-release","iij-fy2012-annual-report","iij-fy2008-release"],\
"operatingIncome":["2951000000","2953000000",3,"US GAAP","iij-1h08-targets-notice","iij-3q07-release"],\
"netIncome":["4087000000","4088792410.54755",1,"US GAAP","iij-1h08-targets-notice","iij-3q07-release","iij-fy2007-release"],\
"incomeBeforeIncomeTaxes":["2713286250","2715000000",3,"US GAAP","iij-1h08-targets-notice","iij-3q07-exhibit"]}}',
    "9M08": '{"levels":{"recurringRevenues":["39868972500","40377438247.5",3,"US GAAP","iij-9m08-release","iij-fy2012-annual-report","iij-fy2008-release"],\
"atmOperationOperatingLoss":["464501751.034702","465434851.863651",0,"US GAAP","iij-9m09-release"],\
"netIncomeAttributable":["354155372.032768","354495699.765442",0,"US GAAP","iij-9m10-release-page-5","iij-9m09-release","iij-fy2010-release","iij-fy2009-release"],\
"atmOperationOperatingIncome":["-465434851.863651","-464501751.034702",0,"US GAAP","iij-9m09-release"]},"growth":{"yearOverYear":{"revenues":["0.050434332988624612202","0.05048203150046020042",0,"US GAAP"],\
"operatingIncome":["-0.3755","-0.37495764147746526601",1,"US GAAP"],\
"netIncome":["-0.9135","-0.91326156104722290188",1,"US GAAP"],\
"recurringRevenues":["0.1625","0.1635",3,"US GAAP"]}}}',
    "9M09": '{"levels":{"atmOperationOperatingLoss":["729500000","730500000",3,"US GAAP","iij-9m09-release"]},"growth":{"yearOverYear":{"revenues":["-0.048764875459178299621","-0.048743701822262913848",0,"US GAAP"],\
"operatingIncome":["0.088145567904581187313","0.0885",2,"US GAAP"],\
"netIncomeAttributable":["2.1975","2.1985",3,"US GAAP"],\
"netIncome":["1.44794305430166713681","1.45668275697226932711",0,"US GAAP"],\
"atmOperationOperatingLoss":["0.5695","0.5705",3,"US GAAP"]}}}',
    "9M10": '{"levels":{"revenues":["56795705500","56796706500",3,"US GAAP","iij-fy2012-annual-report","iij-fy2010-release"]},"growth":{"yearOverYear":{"incomeBeforeIncomeTaxes":["0.2195","0.220476858345021037869",1,"US GAAP"],\
"netIncome":["1.1245","1.1255",3,"US GAAP"],\
"netIncomeAttributable":["0.7615","0.7625",3,"US GAAP"],\
"operatingIncome":["0.210290535491905354919","0.210960475256522582881",0,"US GAAP"],\
"revenues":["0.175581023367050118239","0.175611001293661060803",0,"US GAAP"]}}}',
    "9M11": '{"levels":{"revenues":["70714153988.0129","70780341485.9253",0,"US GAAP","iij-9m12-release"]},"growth":{"yearOverYear":{"operatingIncome":["0.64472330796132483028","0.64570469941605985122",0,"US GAAP"]}}}',
    "9M12": '{"levels":{"incomeBeforeIncomeTaxes":["4943345804.38268","4949705724.98663",0,"US GAAP","iij-9m14-tanshin"],\
"comprehensiveIncomeAttributable":["3185954500.49455","3188716595.18311",0,"US GAAP","iij-9m14-tanshin"]},"growth":{"yearOverYear":{"revenues":["0.0835","0.0845",3,"US GAAP"],\
"operatingIncome":["0.26109791171689383518","0.2615",2,"US GAAP"],\
"netIncomeAttributable":["0.301610541727672035139","0.3025",2,"US GAAP"]}}}',
    "9M13": '{"growth":{"yearOverYear":{"netIncomeAttributable":["-0.0605","-0.060099630403342439337",1,"US GAAP"],\
"incomeBeforeIncomeTaxes":["-0.0655","-0.0645",3,"US GAAP"],\
"comprehensiveIncomeAttributable":["0.5155","0.5165",3,"US GAAP"]}}}',
    "9M14": '{"growth":{"yearOverYear":{"netIncomeAttributable":["-0.20892460249615318858","-0.2085",2,"US GAAP"]}}}',
    "9M15": '{"levels":{"mobileServicesRevenues":["10699241786.0151","10761449845.4623",0,"US GAAP","iij-9m16-release"]},"growth":{"yearOverYear":{"netIncomeAttributable":["0.1115","0.112383834017722066134",1,"US GAAP"]}}}',
    "9M16": '{"levels":{"incomeBeforeIncomeTaxes":["3369005152.59611","3451011503.37168",0,"US GAAP","iij-9m17-release"]},"growth":{"yearOverYear":{"operatingIncome":["-0.2255","-0.225168815224063842848",1,"US GAAP"],\
"netIncomeAttributable":["-0.258014377307169224792","-0.2575",2,"US GAAP"],\
"mobileServicesRevenues":["0.7795","0.7805",3,"US GAAP"]}}}',
    "9M17": '{"levels":{"grossProfit":["19694930462.0906","19802424786.7086",0,"US GAAP","iij-9m18-release"],\
"incomeBeforeIncomeTaxesAdjusted":["3720073664.82504","3796535200.88463",0,"US GAAP","iij-9m18-release"],\
"netIncomeAttributableAdjusted":["2298336414.04805","2300776914.53941",0,"US GAAP","rtt-news-9m18-article","iij-9m18-release"]},"growth":{"yearOverYear":{"revenues":["0.123041485584672","0.1235",2,"US GAAP"],\
"operatingIncome":["0.1965","0.1975",3,"US GAAP"],\
"incomeBeforeIncomeTaxes":["0.2605","0.2615",3,"US GAAP"],\
"netIncomeAttributable":["0.4065","0.4075",3,"US GAAP"]}}}',
    "9M18": '{"growth":{"yearOverYear":{"revenues":["0.092054137072767577929","0.0925",2,"US GAAP"],\
"grossProfit":["0.1135","0.1145",3,"US GAAP"],\
"operatingIncome":["0.3595","0.3605",3,"US GAAP"],\
"incomeBeforeIncomeTaxesAdjusted":["0.3565","0.3575",3,"US GAAP"],\
"netIncomeAttributableAdjusted":["0.3515","0.3525",3,"US GAAP"],\
"netIncomeAttributable":["-0.51711189402493372375","-0.5165",2,"US GAAP"]}}}',
    "9M19": '{"levels":{"incomeBeforeIncomeTaxes":["5591324367.30222","5623407054.34269",0,"IFRS","iij-9m21-release","iij-9m20-release","iij-9m22-release"]}}',
    "9M20": '{"growth":{"yearOverYear":{"revenues":["0.0355","0.0364108057557905",1,"IFRS"],\
"grossProfit":["0.2145","0.2155",3,"IFRS"],\
"operatingIncome":["0.6705","0.6715",3,"IFRS"],\
"incomeBeforeIncomeTaxes":["0.6445","0.6455",3,"IFRS"],\
"netIncomeAttributable":["0.7515","0.7525",3,"IFRS"]}}}',
    "9M21": '{"levels":{"outsourcingRevenues":["29796183868.1699","29848024316.1095",0,"IFRS","fintact-9m22-article"],\
"wanServicesRevenues":["19382075471.6981","19423712801.1337",0,"IFRS","fintact-9m22-article"]},"growth":{"yearOverYear":{"revenues":["0.0605","0.0610796078454341",1,"IFRS"],\
"grossProfit":["0.2765","0.2775",3,"IFRS"],\
"operatingIncome":["0.6085","0.6095",3,"IFRS"],\
"incomeBeforeIncomeTaxes":["0.9065","0.9075",3,"IFRS"],\
"netIncomeAttributable":["0.9605","0.9615",3,"IFRS"]}}}',
    "9M22": '{"growth":{"yearOverYear":{"revenues":["0.119175352843038182529","0.1195",2,"IFRS"],\
"operatingIncome":["0.1525","0.1535",3,"IFRS"],\
"incomeBeforeIncomeTaxes":["0.0805","0.0815",3,"IFRS"],\
"netIncomeAttributable":["0.1155","0.1165",3,"IFRS"],\
"outsourcingRevenues":["0.1515","0.153",1,"IFRS"],\
"wanServicesRevenues":["0.0585","0.06",1,"IFRS"]}}}',
    "9M23": '{"growth":{"yearOverYear":{"revenues":["0.084917723226328567574","0.085210706290786454367",0,"IFRS"],\
"operatingIncome":["0.0785","0.08",1,"IFRS"],\
"netIncomeAttributable":["0.0091718794296588028219","0.0108949416342412451362",0,"IFRS"]}}}',
    "9M24": '{"levels":{"revenues":["229212906250","229441662500",0,"IFRS","kabutan-fy2023-article","fintact-fy2024-article","fintact-fy2023-article"],\
"operatingIncome":["20660577409.375","20753499753.825",0,"IFRS","kabutan-fy2023-article","fintact-fy2024-article","fintact-fy2023-article","fintact-9m23-article"],\
"netIncomeAttributable":["13650000000","13950000000",0,"IFRS","fintact-fy2024-article"]},"growth":{"yearOverYear":{"revenues":["0.139764483069831506348","0.140992754470024541312",0,"IFRS"],\
"operatingIncome":["0.018186513657995272558","0.0243701038505890526124",0,"IFRS"]}}}',
  },
  fiscalYears: {
    "FY2000": '{}',
    "FY2001": '{}',
    "FY2002": '{"growth":{"yearOverYear":{"revenues":["0.1025","0.1035",3,"US GAAP"],\
"adjustedEbitda":["-0.41081967213114754099","-0.38951537023909152542",0,"US GAAP"]}}}',
    "FY2003": '{"levels":{"revenues":["38772763572.3166","38784580049.7719",0,"US GAAP","iij-1q03-release","light-reading-2q03-release","internet-watch-4q03-article"]},"growth":{"yearOverYear":{"revenues":["-0.11980105397692167991","-0.118327901515219085646",0,"US GAAP"]}}}',
    "FY2004": '{"levels":{"revenues":["41679922710.1136","41769501795.7142",0,"US GAAP","it-pro-fy2006-article","cnet-japan-fy2005-column"],\
"operatingIncome":["1245925971.2505","1248735236.15532",0,"US GAAP","iij-1h08-targets-notice","it-pro-1h07-article","iij-3q07-exhibit","iij-fy2007-release","it-pro-fy2006-article","cnet-japan-fy2005-column"],\
"incomeBeforeIncomeTaxes":["3145114101.81392","3156661786.23719",0,"US GAAP","cnet-japan-fy2005-column"],\
"netIncome":["2898594990.83689","2910424946.49955",0,"US GAAP","cnet-japan-fy2005-column"]}}',
    "FY2005": '{"levels":{"connectivityAndValueAddedServicesRevenues":["23203906622.201","23226990939.4373",0,"US GAAP","it-pro-fy2006-article"],\
"systemsIntegrationRevenues":["23490958060.7926","23509819021.9485",0,"US GAAP","it-pro-fy2006-article"],\
"gigabitServiceContracts":["40","40",3,{},"it-pro-fy2006-article"],\
"dedicatedAccessContracts":["14549","14549",3,{},"it-pro-fy2006-article"],\
"dedicatedAccessBandwidth":["194800000000","195000000000",3,{},"it-pro-fy2006-article"]},"growth":{"yearOverYear":{"revenues":["0.1935","0.195",1,"US GAAP"],\
"operatingIncome":["0.9315","0.933",1,"US GAAP"],\
"incomeBeforeIncomeTaxes":["0.7075","0.709",1,"US GAAP"],\
"netIncome":["0.6355","0.637",1,"US GAAP"]}}}',
    "FY2006": '{"levels":{"netIncome":["5407624484.50015","5412746900.72927",0,"US GAAP","iij-1h08-targets-notice","it-pro-1h07-article","iij-3q07-exhibit","iij-fy2007-release"],\
"incomeBeforeIncomeTaxes":["4984571428.57142","5072674418.60466",0,"US GAAP","iij-fy2008-targets-notice","cnet-japan-fy2007-column"],\
"operatingMargin":["0.0606971931084528","0.0617126879628937",0,"US GAAP","iij-fy2007-release","it-pro-fy2007-article"],\
"interimDividendsPerShare":["-1","1",3,{"definition":"shares before the split of 2012-10-01"},"iij-fy2007-dividend-notice"]},"growth":{"yearOverYear":{"revenues":["0.1445","0.1455",3,"US GAAP"],\
"operatingIncome":["0.4515","0.4525",3,"US GAAP"],\
"connectivityAndValueAddedServicesRevenues":["0.0485","0.0495",3,"US GAAP"],\
"systemsIntegrationRevenues":["0.2985","0.2995",3,"US GAAP"]}}}',
    "FY2007": '{"growth":{"yearOverYear":{"revenues":["0.171403282768532393897","0.171432577623149795372",0,"US GAAP"],\
"operatingIncome":["0.3595","0.3605",3,"US GAAP"],\
"netIncome":["-0.0435","-0.0425939476035757",1,"US GAAP"],\
"incomeBeforeIncomeTaxes":["-0.14","-0.125",2,"US GAAP"]}}}',
    "FY2008": '{"levels":{"netIncomeAttributable":["1418545570.02222","1420082618.3667",0,"US GAAP","iij-fy2009-release"]},"growth":{"yearOverYear":{"revenues":["0.043318737796530287048","0.043326557941198473854",0,"US GAAP"],\
"netIncome":["-0.72601508906274436951","-0.7257799671592775041",0,"US GAAP"]}}}',
    "FY2009": '{"levels":{"totalAssets":["52096000000","52098000000",3,"US GAAP","iij-9m10-release-page-5"]},"growth":{"yearOverYear":{"netIncomeAttributable":["0.5735","0.5745",3,"US GAAP"],\
"enterpriseInternetConnectivityRevenues":["0.0535666730074186798554","0.0537183910322794201576",0,"US GAAP"],\
"consumerInternetConnectivityRevenues":["0.04823510867389003594","0.048480191404015296368",0,"US GAAP"]}}}',
    "FY2010": '{"growth":{"yearOverYear":{"netIncomeAttributable":["0.4335","0.434295948063577344975",1,"US GAAP"],\
"enterpriseInternetConnectivityRevenues":["0.0113421514428211898985","0.0114830462571769039108",0,"US GAAP"],\
"consumerInternetConnectivityRevenues":["-0.04813511933029296863","-0.047912278320950057895",0,"US GAAP"]}}}',
    "FY2011": '{"growth":{"yearOverYear":{"netIncomeAttributable":["0.1365","0.137080405932864949259",1,"US GAAP"]}}}',
    "FY2012": '{"growth":{"yearOverYear":{"enterpriseInternetConnectivityRevenues":["0.089714614080958694543","0.089807680608989222453",0,"US GAAP"],\
"consumerInternetConnectivityRevenues":["-0.043973333951533012681","-0.043778596497339281028",0,"US GAAP"],\
"wanServicesRevenues":["-0.0194549301784747248466","-0.0194027233943077552451",0,"US GAAP"],\
"outsourcingRevenues":["0.072230722595917896013","0.072304999711424199556",0,"US GAAP"],\
"networkServicesRevenues":["0.028721549411673145614","0.028749635307012356193",0,"US GAAP"]}}}',
    "FY2013": '{"levels":{"incomeBeforeIncomeTaxes":["6270286760.21964","6279169211.97313",0,"US GAAP","iij-fy2014-release"],\
"comprehensiveIncomeAttributable":["5887966804.97925","5899418121.36326",0,"US GAAP","iij-fy2015-tanshin"]}}',
    "FY2014": '{"growth":{"yearOverYear":{"incomeBeforeIncomeTaxes":["-0.1815","-0.1805",3,"US GAAP"],\
"comprehensiveIncomeAttributable":["-0.3985","-0.3975",3,"US GAAP"]}}}',
    "FY2015": '{"growth":{"yearOverYear":{"netIncomeAttributable":["0.2155","0.215866325455366551257",1,"US GAAP"]}}}',
    "FY2016": '{"growth":{"yearOverYear":{"netIncomeAttributable":["-0.215921753126160703232","-0.2155",2,"US GAAP"]}}}',
    "FY2017": '{"levels":{"netIncomeAttributableAdjusted":["4159132007.23327","4284852142.42608",0,"not stated by rtt-news-fy2018-article","rtt-news-fy2018-article"],\
"operatingIncome":["6755579749.59172","6773841961.85287",0,"not stated by rtt-news-fy2018-article","rtt-news-fy2018-article"],\
"incomeBeforeIncomeTaxes":["6869488536.1552","6878752207.1807",0,"IFRS","iij-fy2019-tanshin"],\
"netIncome":["4591558038.48541","4598508390.30454",0,"IFRS","iij-fy2019-tanshin"],\
"comprehensiveIncome":["7808618504.43599","7831003811.9441",0,"IFRS","iij-fy2019-tanshin"]}}',
    "FY2018": '{"growth":{"yearOverYear":{"netIncomeAttributableAdjusted":["-0.1715","-0.1705",3,"not stated by rtt-news-fy2018-article"],\
"incomeBeforeIncomeTaxes":["-0.1505","-0.1495",3,"IFRS"],\
"netIncome":["-0.1955","-0.1945",3,"IFRS"],\
"comprehensiveIncome":["-0.6065","-0.6055",3,"IFRS"]}}}',
    "FY2019": '{"levels":{"grossProfit":["32551556813.5867","32658842573.8568",0,"IFRS","iij-fy2020-release"]},"growth":{"yearOverYear":{"operatingIncome":["0.3655","0.36579493565794935658",1,"IFRS"]}}}',
    "FY2020": '{"growth":{"yearOverYear":{"grossProfit":["0.2355","0.2365",3,"IFRS"],\
"operatingIncome":["0.7315","0.7325",3,"IFRS"],\
"incomeBeforeIncomeTaxes":["0.9595","0.9605",3,"IFRS"],\
"netIncomeAttributable":["1.4235","1.42439936559551978036",1,"IFRS"]}}}',
    "FY2021": '{"levels":{"outsourcingRevenues":["40488754325.2595","40554352533.5644",0,"IFRS","fintact-fy2022-article"],\
"wanServicesRevenues":["26384909264.5654","26437111429.9379",0,"IFRS","fintact-fy2022-article"]},"growth":{"yearOverYear":{"operatingIncome":["0.6525","0.6535",3,"IFRS"],\
"incomeBeforeIncomeTaxes":["0.7215","0.7225",3,"IFRS"],\
"netIncomeAttributable":["0.6135","0.61409877300943631135",1,"IFRS"]}}}',
    "FY2022": '{"levels":{"consumerMobileSubscriptions":["1200000",null,0,{},"mynavi-fy2022-article"],\
"interimDividendsPerShare":["29.2495","29.2605",3,{"definition":"shares after the split of 2022-10-01"},"mynavi-fy2022-article"]},"growth":{"yearOverYear":{"outsourcingRevenues":["0.1545","0.156",1,"IFRS"],\
"wanServicesRevenues":["0.0455","0.047",1,"IFRS"]}}}',
    "FY2023": '{"levels":{"yearEndDividendsPerShare":["17.17","17.19",3,{"definition":"shares after the split of 2022-10-01"},"kabutan-fy2023-article","rtt-news-fy2023-article"]},"growth":{"yearOverYear":{"incomeBeforeIncomeTaxes":["0.0595","0.05954190087335445008",1,"IFRS"],\
"outsourcingRevenues":["0.1315","0.13193034932165366948",1,"IFRS"]}}}',
    "FY2024": '{"growth":{"yearOverYear":{"revenues":["0.1475","0.147857772851660481854",1,"IFRS"],\
"operatingIncome":["0.0365","0.038",1,"IFRS"],\
"outsourcingRevenues":["0.1165","0.116964032851883319174",1,"IFRS"]}}}',
  },
});
