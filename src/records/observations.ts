// Derived from src/documents by `npm run derive`; not to be edited.
import type { Explained } from "../model/explained.js";
import type { Figure, HedgedFigure } from "../model/figure.js";
import { lazyRecord } from "../model/lazy-record.js";
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
export const observations = /* @__PURE__ */ lazyRecord<ObservationRecords>({
  "2002": '{"nikkeiSurveyQuestionnaires":49,\
"nikkeiSurveyPointsBehindFirstInHosting":50}',
  "FY2001": '{"crosswaveNetIncome":23,\
"reportedGrowth":{"yearOverYear":{"crosswaveNetLoss":24}},\
"convenienceTranslation":{"crosswaveNetIncome":25},\
"crosswaveOwnership":222}',
  "2002-05": '{"crosswaveOwnership":26,\
"wideAreaEthernetShareOfCorporateLines":27,\
"corporateLines":28,\
"frameRelayShareOfCorporateLines":29}',
  "3Q02": '{"infrastructureCostLag":{"low":61,\
"high":62}}',
  "1Q03": '{"privatePlacement":166,\
"exchangeRate":169}',
  "2Q03": '{"capitalIncrease":171,\
"capitalIncreaseByNttGroup":172,\
"capitalIncreaseByNtt":173,\
"capitalIncreaseByNttCommunications":174,\
"nttGroupOwnershipOfIij":175,\
"capitalIncreaseToCapitalStock":176}',
  "2005-08": '{"iijMediaCommunicationsOwnership":213}',
  "2005-12": '{"offeringPricePerShare":218,\
"offeringProceeds":219,\
"sharesIssued":220}',
  "9M09": '{"exchangeRate":480}',
  "2Q10": '{"iijGlobalSolutionsPurchasePrice":522,\
"iijGlobalSolutionsCustomers":525,\
"iijGlobalSolutionsEmployees":526,\
"iijGlobalSolutionsOwnership":527}',
  "1H10": '{"exchangeRate":523}',
  "2015-07": '{"aeonStoresHandlingNumberPortability":787}',
  "2018-02": '{"decurretOwnership":936,\
"decurretCapital":937}',
  "2024-05-31": '{"marketCapitalization":1244,\
"priceEarningsRatio":1245,\
"priceBookRatio":1246,\
"dividendYield":1247,\
"marginTradingRatio":1248}',
}, facts);
