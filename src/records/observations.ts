// Derived from src/documents by `npm run derive`; not to be edited.
import type { Explained } from "../model/explained.js";
import type { Figure, HedgedFigure, Wording } from "../model/figure.js";
import { lazyFigures } from "../codec/lazy-figures.js";
import type { DocumentId } from "./documents.js";
import { facts } from "./facts.js";

/** What `observations` holds, each part as far as it is disclosed. */
export type ObservationRecords = {
  readonly "2002": {
    readonly nikkeiSurveyQuestionnaires: Figure<"companies", DocumentId>;
    readonly nikkeiSurveyPointsBehindFirstInHosting: Figure<"points", DocumentId>;
  };
  readonly "2Q00": {
    readonly crosswaveOwnership: Figure<"ratio", DocumentId>;
  };
  readonly FY2001: {
    readonly crosswaveNetIncome: Figure<"JPY", DocumentId>;
    readonly reportedGrowth: {
      readonly yearOverYear: {
        readonly crosswaveNetLoss: Figure<"ratio", DocumentId>;
      };
    };
    readonly convenienceTranslation: {
      readonly crosswaveNetIncome: Figure<"USD", DocumentId>;
    };
    readonly crosswaveOwnership: Figure<"ratio", DocumentId>;
  };
  readonly "2002-05": {
    readonly crosswaveOwnership: Figure<"ratio", DocumentId>;
    readonly wideAreaEthernetShareOfCorporateLines: Figure<"ratio", DocumentId>;
    readonly corporateLines: HedgedFigure<"lines", "approximately", DocumentId>;
    readonly frameRelayShareOfCorporateLines: Figure<"ratio", DocumentId>;
  };
  readonly "3Q02": Explained<{
    readonly top150CustomersShareOfRevenues: Wording<DocumentId>;
    readonly infrastructureCostLag: {
      readonly low: Figure<"months", DocumentId>;
      readonly high: Figure<"months", DocumentId>;
    };
  }>;
  readonly "1Q03": {
    readonly privatePlacement: Figure<"JPY", DocumentId>;
    readonly exchangeRate: Figure<"JPY/USD", DocumentId>;
  };
  readonly "2Q03": {
    readonly capitalIncrease: Figure<"JPY", DocumentId>;
    readonly capitalIncreaseByNttGroup: Figure<"JPY", DocumentId>;
    readonly capitalIncreaseByNtt: Figure<"JPY", DocumentId>;
    readonly capitalIncreaseByNttCommunications: Figure<"JPY", DocumentId>;
    readonly nttGroupOwnershipOfIij: Figure<"ratio", DocumentId>;
    readonly capitalIncreaseToCapitalStock: Figure<"JPY", DocumentId>;
  };
  readonly "2005-05": {
    readonly capitalStock: HedgedFigure<"JPY", "approximately", DocumentId>;
    readonly nttOwnershipOfIij: Figure<"ratio", DocumentId>;
    readonly nttCommunicationsOwnershipOfIij: Figure<"ratio", DocumentId>;
  };
  readonly "2005-08": {
    readonly iijMediaCommunicationsOwnership: Figure<"ratio", DocumentId>;
  };
  readonly "2005-12": Explained<{
    readonly offeringPricePerShare: Figure<"JPY", DocumentId>;
    readonly offeringProceeds: HedgedFigure<"JPY", "approximately", DocumentId>;
    readonly sharesIssued: Figure<"shares", DocumentId>;
  }>;
  readonly "9M09": {
    readonly exchangeRate: Figure<"JPY/USD", DocumentId>;
  };
  readonly "2Q10": {
    readonly iijGlobalSolutionsPurchasePrice: Figure<"JPY", DocumentId>;
    readonly iijGlobalSolutionsCustomers: HedgedFigure<"companies", "approximately", DocumentId>;
    readonly iijGlobalSolutionsEmployees: Figure<"employees", DocumentId>;
    readonly iijGlobalSolutionsOwnership: Figure<"ratio", DocumentId>;
  };
  readonly "1H10": {
    readonly exchangeRate: Figure<"JPY/USD", DocumentId>;
  };
  readonly "2015-07": {
    readonly aeonStoresHandlingNumberPortability: Figure<"stores", DocumentId>;
  };
  readonly "2018-02": {
    readonly decurretOwnership: Figure<"ratio", DocumentId>;
    readonly decurretCapital: Figure<"JPY", DocumentId>;
  };
  readonly "2024-05-31": {
    readonly marketCapitalization: Figure<"JPY", DocumentId>;
    readonly priceEarningsRatio: Figure<"times", DocumentId>;
    readonly priceBookRatio: Figure<"times", DocumentId>;
    readonly dividendYield: Figure<"ratio", DocumentId>;
    readonly marginTradingRatio: Figure<"times", DocumentId>;
  };
};

/** Figures at a date, or of a calendar month or year, that belong to no fiscal period. */
export const observations = /* @__PURE__ */ lazyFigures<ObservationRecords>(facts, "observations", {
  "2002": '{}',
  "2Q00": '{}',
  "FY2001": '{}',
  "2002-05": '{}',
  "3Q02": '{}',
  "1Q03": '{}',
  "2Q03": '{}',
  "2005-05": '{}',
  "2005-08": '{}',
  "2005-12": '{}',
  "9M09": '{}',
  "2Q10": '{}',
  "1H10": '{}',
  "2015-07": '{}',
  "2018-02": '{}',
  "2024-05-31": '{}',
});
