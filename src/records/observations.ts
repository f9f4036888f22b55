// Derived from src/documents by `npm run derive`; not to be edited.
import type { Explained } from "../model/explained.js";
import type { Figure, HedgedFigure, Wording } from "../model/figure.js";
import { lazyFigures } from "../codec/lazy-figures.js";
import type { DocumentId } from "./documents.js";
import { facts } from "./facts.js";

/** What `observations` holds, each part as far as documents state it. */
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
  readonly "2005-06": Explained<{
    readonly offeringPricePerShare: Figure<"JPY", DocumentId>;
    readonly newSharesToBeIssued: Figure<"shares", DocumentId>;
    readonly existingSharesToBeSold: Figure<"shares", DocumentId>;
    readonly overAllotmentShares: Figure<"shares", DocumentId>;
  }>;
  readonly "2005-06-13": {
    readonly adrClosingPrice: Figure<"USD", DocumentId>;
  };
  readonly "2005-06-15": {
    readonly adrPrice: Figure<"USD", DocumentId>;
    readonly adrPriceChange: Figure<"ratio", DocumentId>;
  };
  readonly "2005-06-17": {
    readonly adrPrice: Figure<"USD", DocumentId>;
    readonly adrPriceChange: Figure<"ratio", DocumentId>;
  };
  readonly "2005-08": {
    readonly iijMediaCommunicationsOwnership: Figure<"ratio", DocumentId>;
  };
  readonly "2005-11": {
    readonly newSharesToBeIssued: Figure<"shares", DocumentId>;
    readonly existingSharesToBeSold: Figure<"shares", DocumentId>;
    readonly overAllotmentShares: Figure<"shares", DocumentId>;
  };
  readonly "2005-12": Explained<{
    readonly offeringPricePerShare: Figure<"JPY", DocumentId>;
    readonly offeringProceeds: HedgedFigure<"JPY", "approximately", DocumentId>;
    readonly sharesIssued: Figure<"shares", DocumentId>;
  }>;
  readonly "2007-03-31": {
    readonly sharesOutstanding: Figure<"shares", DocumentId>;
    readonly sharesRepresentedByAdss: Figure<"shares", DocumentId>;
  };
  readonly "2008-05": {
    readonly adssPerShare: Figure<"items", DocumentId>;
  };
  readonly FY2007: {
    readonly newBusinessInvestment: Figure<"JPY", DocumentId>;
  };
  readonly FY2008: {
    readonly newBusinessInvestment: {
      readonly low: Figure<"JPY", DocumentId>;
      readonly high: Figure<"JPY", DocumentId>;
    };
    readonly sharesToBeRepurchased: HedgedFigure<"shares", "atMost", DocumentId>;
    readonly shareOfSharesToBeRepurchased: Figure<"ratio", DocumentId>;
    readonly repurchaseAmount: HedgedFigure<"JPY", "atMost", DocumentId>;
  };
  readonly "2008-08-12": {
    readonly sharePrice: Figure<"JPY", DocumentId>;
    readonly sharePriceChange: Figure<"ratio", DocumentId>;
  };
  readonly "2008-10-28": {
    readonly sharesOutstanding: Figure<"shares", DocumentId>;
  };
  readonly "2008-10-27": {
    readonly treasuryShares: Figure<"shares", DocumentId>;
  };
  readonly "2008-10": {
    readonly adssPerShare: Figure<"items", DocumentId>;
  };
  readonly "1H09": {
    readonly exchangeRate: Figure<"JPY/USD", DocumentId>;
  };
  readonly "9M09": {
    readonly exchangeRate: Figure<"JPY/USD", DocumentId>;
  };
  readonly "2010-06": {
    readonly iijGlobalSolutionsPurchasePrice: HedgedFigure<"JPY", "approximately", DocumentId>;
    readonly iijGlobalSolutionsEmployees: HedgedFigure<"employees", "approximately", DocumentId>;
    readonly revenuesOfBusinessAcquiredFromAttJapan: HedgedFigure<"USD", "approximately", DocumentId>;
    readonly iijGlobalSolutionsCustomers: HedgedFigure<"companies", "approximately", DocumentId>;
  };
  readonly "2010-03-31": {
    readonly sharesOutstanding: Figure<"shares", DocumentId>;
    readonly sharesRepresentedByAdss: Figure<"shares", DocumentId>;
    readonly adssOutstanding: Figure<"items", DocumentId>;
  };
  readonly "2010-09": {
    readonly iijGlobalSolutionsPurchasePrice: HedgedFigure<"JPY", "approximately", DocumentId>;
    readonly iijGlobalSolutionsCustomers: HedgedFigure<"companies", "approximately", DocumentId>;
    readonly iijGlobalSolutionsEmployees: HedgedFigure<"employees", "approximately", DocumentId>;
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
  readonly "2011-02": {
    readonly adssPerShare: Figure<"items", DocumentId>;
  };
  readonly "2012-06": Explained<{
    readonly cloudRevenues: Figure<"JPY", DocumentId>;
  }>;
  readonly FY2012: Explained<{
    readonly cloudRevenues: HedgedFigure<"JPY", "atLeast", DocumentId>;
  }>;
  readonly FY2011: {
    readonly cloudCapitalExpenditures: HedgedFigure<"JPY", "approximately", DocumentId>;
  };
  readonly "1Q12": Explained<{
    readonly internationalBusinessRevenues: HedgedFigure<"JPY", "approximately", DocumentId>;
  }>;
  readonly "2015-04": {
    readonly newGraduatesHired: Figure<"employees", DocumentId>;
  };
  readonly "2015-07": {
    readonly aeonStoresHandlingNumberPortability: Figure<"stores", DocumentId>;
  };
  readonly "2018-02": {
    readonly decurretOwnership: Figure<"ratio", DocumentId>;
    readonly decurretCapital: Figure<"JPY", DocumentId>;
  };
  readonly "1Q18": {
    readonly fullMvnoFixedCostIncreasePerMonth: HedgedFigure<"JPY", "approximately", DocumentId>;
  };
  readonly FY2018: {
    readonly additionalMobileInterconnectivityCost: Figure<"JPY", DocumentId>;
  };
  readonly "2020-11": {
    readonly stockSplit: Figure<"times", DocumentId>;
    readonly revenuesTargetRevision: Figure<"JPY", DocumentId>;
  };
  readonly "1H20": {
    readonly decurretOwnership: Figure<"ratio", DocumentId>;
    readonly jocdnOwnership: Figure<"ratio", DocumentId>;
  };
  readonly "9M22": {
    readonly financeIncome: HedgedFigure<"JPY", "approximately", DocumentId>;
  };
  readonly "2023-04": Explained<{
    readonly gigaPlanSubscriptions: HedgedFigure<"subscriptions", "moreThan", DocumentId>;
    readonly newGraduatesHired: Figure<"employees", DocumentId>;
  }>;
  readonly FY2022: {
    readonly financeIncome: HedgedFigure<"JPY", "approximately", DocumentId>;
  };
  readonly "1H23": {
    readonly overseasDataCenterProject: HedgedFigure<"JPY", "approximately", DocumentId>;
    readonly largeNetworkContract: HedgedFigure<"JPY", "approximately", DocumentId>;
    readonly publicInstitutionNetworkContract: Figure<"JPY", DocumentId>;
  };
  readonly "3Q23": {
    readonly serviceProviderPlatformContract: HedgedFigure<"JPY", "approximately", DocumentId>;
    readonly financialInstitutionNetworkContract: HedgedFigure<"JPY", "approximately", DocumentId>;
  };
  readonly "2024-05-31": {
    readonly marketCapitalization: Figure<"JPY", DocumentId>;
    readonly priceEarningsRatio: Figure<"times", DocumentId>;
    readonly priceBookRatio: Figure<"times", DocumentId>;
    readonly dividendYield: Figure<"ratio", DocumentId>;
    readonly marginTradingRatio: Figure<"times", DocumentId>;
  };
  readonly FY2023: {
    readonly revenuesOverMidTermPlan: HedgedFigure<"times", "approximately", DocumentId>;
    readonly operatingIncomeOverMidTermPlan: HedgedFigure<"times", "approximately", DocumentId>;
    readonly employeesOverMidTermPlan: HedgedFigure<"times", "approximately", DocumentId>;
  };
  readonly "2024-06": {
    readonly revenuesVision: HedgedFigure<"JPY", "approximately", DocumentId>;
  };
  readonly "1Q24": {
    readonly decurretOwnership: Figure<"ratio", DocumentId>;
  };
  readonly FY2024: {
    readonly decurretOwnership: Figure<"ratio", DocumentId>;
  };
  readonly "2025-03-31": {
    readonly gigaPlanShareOf2Gigabytes: Figure<"ratio", DocumentId>;
    readonly gigaPlanShareOf5Gigabytes: Figure<"ratio", DocumentId>;
    readonly gigaPlanShareOf10Gigabytes: Figure<"ratio", DocumentId>;
    readonly gigaPlanShareOf15Gigabytes: Figure<"ratio", DocumentId>;
    readonly gigaPlanShareOf25Gigabytes: Figure<"ratio", DocumentId>;
    readonly gigaPlanShareOf35Gigabytes: Figure<"ratio", DocumentId>;
  };
  readonly "2025-09-30": {
    readonly gigaPlanShareOf2Gigabytes: Figure<"ratio", DocumentId>;
    readonly gigaPlanShareOf5Gigabytes: Figure<"ratio", DocumentId>;
    readonly gigaPlanShareOf10Gigabytes: Figure<"ratio", DocumentId>;
    readonly gigaPlanShareOf15Gigabytes: Figure<"ratio", DocumentId>;
    readonly gigaPlanShareOf25Gigabytes: Figure<"ratio", DocumentId>;
    readonly gigaPlanShareOf35Gigabytes: Figure<"ratio", DocumentId>;
  };
  readonly "1H25": {
    readonly governmentOfficeContract: HedgedFigure<"JPY", "approximately", DocumentId>;
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
  "2005-06": '{}',
  "2005-06-13": '{}',
  "2005-06-15": '{}',
  "2005-06-17": '{}',
  "2005-08": '{}',
  "2005-11": '{}',
  "2005-12": '{}',
  "2007-03-31": '{}',
  "2008-05": '{}',
  "FY2007": '{}',
  "FY2008": '{}',
  "2008-08-12": '{}',
  "2008-10-28": '{}',
  "2008-10-27": '{}',
  "2008-10": '{}',
  "1H09": '{}',
  "9M09": '{}',
  "2010-06": '{}',
  "2010-03-31": '{}',
  "2010-09": '{}',
  "2Q10": '{}',
  "1H10": '{}',
  "2011-02": '{}',
  "2012-06": '{}',
  "FY2012": '{}',
  "FY2011": '{}',
  "1Q12": '{}',
  "2015-04": '{}',
  "2015-07": '{}',
  "2018-02": '{}',
  "1Q18": '{}',
  "FY2018": '{}',
  "2020-11": '{}',
  "1H20": '{}',
  "9M22": '{}',
  "2023-04": '{}',
  "FY2022": '{}',
  "1H23": '{}',
  "3Q23": '{}',
  "2024-05-31": '{}',
  "FY2023": '{}',
  "2024-06": '{}',
  "1Q24": '{}',
  "FY2024": '{}',
  "2025-03-31": '{}',
  "2025-09-30": '{}',
  "1H25": '{}',
});
