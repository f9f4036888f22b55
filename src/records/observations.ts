// Derived from src/documents by `npm run derive`; not to be edited.
import type { Explained } from "../model/explained.js";
import type { Figure, HedgedFigure } from "../model/figure.js";
import { lazyFigures } from "../model/lazy-figures.js";
import { facts } from "./facts.js";

/** What `observations` holds, each part as far as it is disclosed. */
export type ObservationRecords = {
  readonly "2002": {
    readonly nikkeiSurveyQuestionnaires: Figure<"companies">;
    readonly nikkeiSurveyPointsBehindFirstInHosting: Figure<"points">;
  };
  readonly FY2001: {
    readonly crosswaveNetIncome: Figure<"JPY">;
    readonly reportedGrowth: {
      readonly yearOverYear: {
        readonly crosswaveNetLoss: Figure<"ratio">;
      };
    };
    readonly convenienceTranslation: {
      readonly crosswaveNetIncome: Figure<"USD">;
    };
    readonly crosswaveOwnership: Figure<"ratio">;
  };
  readonly "2002-05": {
    readonly crosswaveOwnership: Figure<"ratio">;
    readonly wideAreaEthernetShareOfCorporateLines: Figure<"ratio">;
    readonly corporateLines: HedgedFigure<"lines", "approximately">;
    readonly frameRelayShareOfCorporateLines: Figure<"ratio">;
  };
  readonly "3Q02": {
    readonly infrastructureCostLag: {
      readonly low: Figure<"months">;
      readonly high: Figure<"months">;
    };
  };
  readonly "1Q03": {
    readonly privatePlacement: Figure<"JPY">;
    readonly exchangeRate: Figure<"JPY/USD">;
  };
  readonly "2Q03": {
    readonly capitalIncrease: Figure<"JPY">;
    readonly capitalIncreaseByNttGroup: Figure<"JPY">;
    readonly capitalIncreaseByNtt: Figure<"JPY">;
    readonly capitalIncreaseByNttCommunications: Figure<"JPY">;
    readonly nttGroupOwnershipOfIij: Figure<"ratio">;
    readonly capitalIncreaseToCapitalStock: Figure<"JPY">;
  };
  readonly "2005-08": {
    readonly iijMediaCommunicationsOwnership: Figure<"ratio">;
  };
  readonly "2005-12": Explained<{
    readonly offeringPricePerShare: Figure<"JPY">;
    readonly offeringProceeds: HedgedFigure<"JPY", "approximately">;
    readonly sharesIssued: Figure<"shares">;
  }>;
  readonly "9M09": {
    readonly exchangeRate: Figure<"JPY/USD">;
  };
  readonly "2Q10": {
    readonly iijGlobalSolutionsPurchasePrice: Figure<"JPY">;
    readonly iijGlobalSolutionsCustomers: HedgedFigure<"companies", "approximately">;
    readonly iijGlobalSolutionsEmployees: Figure<"employees">;
    readonly iijGlobalSolutionsOwnership: Figure<"ratio">;
  };
  readonly "1H10": {
    readonly exchangeRate: Figure<"JPY/USD">;
  };
  readonly "2015-07": {
    readonly aeonStoresHandlingNumberPortability: Figure<"stores">;
  };
  readonly "2018-02": {
    readonly decurretOwnership: Figure<"ratio">;
    readonly decurretCapital: Figure<"JPY">;
  };
  readonly "2024-05-31": {
    readonly marketCapitalization: Figure<"JPY">;
    readonly priceEarningsRatio: Figure<"times">;
    readonly priceBookRatio: Figure<"times">;
    readonly dividendYield: Figure<"ratio">;
    readonly marginTradingRatio: Figure<"times">;
  };
};

/** Figures at a date, or of a calendar month or year, that belong to no fiscal period. */
export const observations = /* @__PURE__ */ lazyFigures<ObservationRecords>(facts, "observations", {
  "2002": '{}',
  "FY2001": '{}',
  "2002-05": '{}',
  "3Q02": '{}',
  "1Q03": '{}',
  "2Q03": '{}',
  "2005-08": '{}',
  "2005-12": '{}',
  "9M09": '{}',
  "2Q10": '{}',
  "1H10": '{}',
  "2015-07": '{}',
  "2018-02": '{}',
  "2024-05-31": '{}',
});
