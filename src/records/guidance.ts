// Derived from src/documents by `npm run derive`; not to be edited.
import type { PublicationDate } from "../model/document.js";
import type { Explained } from "../model/explained.js";
import type { Evidence, Figure, HedgedFigure, Wording } from "../model/figure.js";
import { lazyGuidance } from "../codec/lazy-guidance.js";
import type { DocumentId } from "./documents.js";
import { documents } from "./documents.js";
import { facts } from "./facts.js";

/** What `guidance` holds, each part as far as documents state it. */
export type GuidanceRecords = {
  readonly "4Q02": Explained<{
    readonly revenues: {
      readonly form: "range";
      readonly metric: "revenues";
      readonly period: "4Q02";
      readonly issued: PublicationDate;
      readonly low: Figure<"JPY", DocumentId>;
      readonly high: Figure<"JPY", DocumentId>;
      readonly convenienceTranslation: {
        readonly low: Figure<"USD", DocumentId>;
        readonly high: Figure<"USD", DocumentId>;
      };
      readonly claim: Wording<DocumentId>;
      readonly press: readonly [{
        readonly form: "range";
        readonly metric: "revenues";
        readonly period: "4Q02";
        readonly issued: PublicationDate;
        readonly low: Figure<"JPY", DocumentId>;
        readonly high: Figure<"JPY", DocumentId>;
      }];
    };
    readonly operatingIncome: {
      readonly form: "qualitative";
      readonly metric: "operatingIncome";
      readonly period: "4Q02";
      readonly issued: PublicationDate;
      readonly wording: Wording<DocumentId>;
      readonly otherWordings: readonly [Wording<DocumentId>];
    };
    readonly systemsIntegrationRevenues: {
      readonly form: "qualitative";
      readonly metric: "systemsIntegrationRevenues";
      readonly period: "4Q02";
      readonly issued: PublicationDate;
      readonly wording: Wording<DocumentId>;
    };
    readonly largeSystemsIntegrationContracts: {
      readonly form: "moreThan";
      readonly metric: "largeSystemsIntegrationContracts";
      readonly period: "4Q02";
      readonly issued: PublicationDate;
      readonly threshold: HedgedFigure<"JPY", "moreThan", DocumentId>;
      readonly each: HedgedFigure<"JPY", "moreThan", DocumentId>;
    };
  }>;
  readonly FY2002: Explained<{
    readonly revenuesGrowth: {
      readonly form: "approximate";
      readonly metric: "revenuesGrowth";
      readonly period: "FY2002";
      readonly issued: PublicationDate;
      readonly value: HedgedFigure<"ratio", "approximately", DocumentId>;
      readonly press: readonly [{
        readonly form: "point";
        readonly metric: "revenuesGrowth";
        readonly period: "FY2002";
        readonly issued: PublicationDate;
        readonly value: Figure<"ratio", DocumentId>;
      }];
    };
    readonly revenues: {
      readonly form: "range";
      readonly metric: "revenues";
      readonly period: "FY2002";
      readonly issued: PublicationDate;
      readonly low: Figure<"JPY", DocumentId>;
      readonly high: Figure<"JPY", DocumentId>;
    };
  }>;
  readonly "2Q03": Explained<{
    readonly operatingIncome: {
      readonly form: "qualitative";
      readonly metric: "operatingIncome";
      readonly period: "2Q03";
      readonly issued: PublicationDate;
      readonly wording: Wording<DocumentId>;
    };
  }>;
  readonly FY2003: {
    readonly revenuesGrowth: {
      readonly form: "moreThan";
      readonly metric: "revenuesGrowth";
      readonly period: "FY2003";
      readonly issued: PublicationDate;
      readonly confirms: Evidence<DocumentId>;
      readonly value: Figure<"ratio", DocumentId>;
      readonly threshold: HedgedFigure<"ratio", "moreThan", DocumentId>;
      readonly earlier: readonly [{
        readonly form: "point";
        readonly metric: "revenuesGrowth";
        readonly period: "FY2003";
        readonly issued: PublicationDate;
        readonly value: Figure<"ratio", DocumentId>;
      }];
    };
  };
  readonly FY2004: Explained<{
    readonly revenues: {
      readonly form: "point";
      readonly metric: "revenues";
      readonly period: "FY2004";
      readonly issued: PublicationDate;
      readonly value: Figure<"JPY", DocumentId>;
    };
    readonly revenuesGrowth: {
      readonly form: "point";
      readonly metric: "revenuesGrowth";
      readonly period: "FY2004";
      readonly issued: PublicationDate;
      readonly value: Figure<"ratio", DocumentId>;
    };
    readonly operatingIncome: {
      readonly form: "point";
      readonly metric: "operatingIncome";
      readonly period: "FY2004";
      readonly issued: PublicationDate;
      readonly value: Figure<"JPY", DocumentId>;
    };
    readonly incomeBeforeIncomeTaxes: {
      readonly form: "point";
      readonly metric: "incomeBeforeIncomeTaxes";
      readonly period: "FY2004";
      readonly issued: PublicationDate;
      readonly value: Figure<"JPY", DocumentId>;
    };
    readonly netIncome: {
      readonly form: "point";
      readonly metric: "netIncome";
      readonly period: "FY2004";
      readonly issued: PublicationDate;
      readonly value: Figure<"JPY", DocumentId>;
    };
    readonly earningsPerShare: {
      readonly form: "point";
      readonly metric: "earningsPerShare";
      readonly period: "FY2004";
      readonly issued: PublicationDate;
      readonly value: Figure<"JPY", DocumentId>;
    };
  }>;
  readonly FY2006: Explained<{
    readonly revenues: {
      readonly form: "point";
      readonly metric: "revenues";
      readonly period: "FY2006";
      readonly issued: PublicationDate;
      readonly revises: Evidence<DocumentId>;
      readonly value: Figure<"JPY", DocumentId>;
      readonly earlier: readonly [{
        readonly form: "point";
        readonly metric: "revenues";
        readonly period: "FY2006";
        readonly issuedBefore: PublicationDate;
        readonly value: Figure<"JPY", DocumentId>;
      }, {
        readonly form: "point";
        readonly metric: "revenues";
        readonly period: "FY2006";
        readonly issued: PublicationDate;
        readonly revises: Evidence<DocumentId>;
        readonly value: Figure<"JPY", DocumentId>;
      }];
    };
    readonly operatingIncome: {
      readonly form: "point";
      readonly metric: "operatingIncome";
      readonly period: "FY2006";
      readonly issued: PublicationDate;
      readonly confirms: Evidence<DocumentId>;
      readonly value: Figure<"JPY", DocumentId>;
      readonly earlier: readonly [{
        readonly form: "point";
        readonly metric: "operatingIncome";
        readonly period: "FY2006";
        readonly issued: PublicationDate;
        readonly value: Figure<"JPY", DocumentId>;
      }];
    };
    readonly netIncome: {
      readonly form: "point";
      readonly metric: "netIncome";
      readonly period: "FY2006";
      readonly issued: PublicationDate;
      readonly confirms: Evidence<DocumentId>;
      readonly value: Figure<"JPY", DocumentId>;
      readonly earlier: readonly [{
        readonly form: "point";
        readonly metric: "netIncome";
        readonly period: "FY2006";
        readonly issued: PublicationDate;
        readonly value: Figure<"JPY", DocumentId>;
      }];
    };
    readonly revenuesGrowth: {
      readonly form: "point";
      readonly metric: "revenuesGrowth";
      readonly period: "FY2006";
      readonly issued: PublicationDate;
      readonly value: Figure<"ratio", DocumentId>;
    };
    readonly operatingIncomeGrowth: {
      readonly form: "point";
      readonly metric: "operatingIncomeGrowth";
      readonly period: "FY2006";
      readonly issued: PublicationDate;
      readonly value: Figure<"ratio", DocumentId>;
    };
    readonly incomeBeforeIncomeTaxes: {
      readonly form: "point";
      readonly metric: "incomeBeforeIncomeTaxes";
      readonly period: "FY2006";
      readonly issued: PublicationDate;
      readonly value: Figure<"JPY", DocumentId>;
    };
    readonly incomeBeforeIncomeTaxesGrowth: {
      readonly form: "point";
      readonly metric: "incomeBeforeIncomeTaxesGrowth";
      readonly period: "FY2006";
      readonly issued: PublicationDate;
      readonly value: Figure<"ratio", DocumentId>;
    };
    readonly netIncomeGrowth: {
      readonly form: "point";
      readonly metric: "netIncomeGrowth";
      readonly period: "FY2006";
      readonly issued: PublicationDate;
      readonly value: Figure<"ratio", DocumentId>;
    };
  }>;
  readonly FY2007: Explained<{
    readonly revenues: {
      readonly form: "point";
      readonly metric: "revenues";
      readonly period: "FY2007";
      readonly issued: PublicationDate;
      readonly confirms: Evidence<DocumentId>;
      readonly value: Figure<"JPY", DocumentId>;
      readonly earlier: readonly [{
        readonly form: "point";
        readonly metric: "revenues";
        readonly period: "FY2007";
        readonly issued: PublicationDate;
        readonly value: Figure<"JPY", DocumentId>;
      }];
    };
    readonly revenuesGrowth: {
      readonly form: "point";
      readonly metric: "revenuesGrowth";
      readonly period: "FY2007";
      readonly issued: PublicationDate;
      readonly confirms: Evidence<DocumentId>;
      readonly value: Figure<"ratio", DocumentId>;
      readonly earlier: readonly [{
        readonly form: "point";
        readonly metric: "revenuesGrowth";
        readonly period: "FY2007";
        readonly issued: PublicationDate;
        readonly value: Figure<"ratio", DocumentId>;
      }];
    };
    readonly operatingIncome: {
      readonly form: "point";
      readonly metric: "operatingIncome";
      readonly period: "FY2007";
      readonly issued: PublicationDate;
      readonly confirms: Evidence<DocumentId>;
      readonly value: Figure<"JPY", DocumentId>;
      readonly earlier: readonly [{
        readonly form: "point";
        readonly metric: "operatingIncome";
        readonly period: "FY2007";
        readonly issued: PublicationDate;
        readonly value: Figure<"JPY", DocumentId>;
      }];
    };
    readonly operatingIncomeGrowth: {
      readonly form: "point";
      readonly metric: "operatingIncomeGrowth";
      readonly period: "FY2007";
      readonly issued: PublicationDate;
      readonly confirms: Evidence<DocumentId>;
      readonly value: Figure<"ratio", DocumentId>;
      readonly earlier: readonly [{
        readonly form: "point";
        readonly metric: "operatingIncomeGrowth";
        readonly period: "FY2007";
        readonly issued: PublicationDate;
        readonly value: Figure<"ratio", DocumentId>;
      }];
    };
    readonly netIncome: {
      readonly form: "point";
      readonly metric: "netIncome";
      readonly period: "FY2007";
      readonly issued: PublicationDate;
      readonly value: Figure<"JPY", DocumentId>;
    };
    readonly netIncomeGrowth: {
      readonly form: "point";
      readonly metric: "netIncomeGrowth";
      readonly period: "FY2007";
      readonly issued: PublicationDate;
      readonly value: Figure<"ratio", DocumentId>;
    };
    readonly interimDividendsPerShare: {
      readonly form: "point";
      readonly metric: "interimDividendsPerShare";
      readonly period: "FY2007";
      readonly issuedBefore: PublicationDate;
      readonly value: Figure<"JPY", DocumentId>;
    };
    readonly yearEndDividendsPerShare: {
      readonly form: "point";
      readonly metric: "yearEndDividendsPerShare";
      readonly period: "FY2007";
      readonly issued: PublicationDate;
      readonly confirms: Evidence<DocumentId>;
      readonly value: Figure<"JPY", DocumentId>;
      readonly earlier: readonly [{
        readonly form: "point";
        readonly metric: "yearEndDividendsPerShare";
        readonly period: "FY2007";
        readonly issuedBefore: PublicationDate;
        readonly value: Figure<"JPY", DocumentId>;
      }, {
        readonly form: "point";
        readonly metric: "yearEndDividendsPerShare";
        readonly period: "FY2007";
        readonly issued: PublicationDate;
        readonly revises: Evidence<DocumentId>;
        readonly value: Figure<"JPY", DocumentId>;
      }];
    };
    readonly dividendsPerShare: {
      readonly form: "point";
      readonly metric: "dividendsPerShare";
      readonly period: "FY2007";
      readonly issued: PublicationDate;
      readonly confirms: Evidence<DocumentId>;
      readonly value: Figure<"JPY", DocumentId>;
      readonly earlier: readonly [{
        readonly form: "point";
        readonly metric: "dividendsPerShare";
        readonly period: "FY2007";
        readonly issuedBefore: PublicationDate;
        readonly value: Figure<"JPY", DocumentId>;
      }, {
        readonly form: "point";
        readonly metric: "dividendsPerShare";
        readonly period: "FY2007";
        readonly issued: PublicationDate;
        readonly revises: Evidence<DocumentId>;
        readonly value: Figure<"JPY", DocumentId>;
      }];
    };
  }>;
  readonly "1H08": Explained<{
    readonly revenues: {
      readonly form: "point";
      readonly metric: "revenues";
      readonly period: "1H08";
      readonly issued: PublicationDate;
      readonly revises: Evidence<DocumentId>;
      readonly value: Figure<"JPY", DocumentId>;
      readonly revision: Figure<"JPY", DocumentId>;
      readonly revisionRate: Figure<"ratio", DocumentId>;
      readonly earlier: readonly [{
        readonly form: "point";
        readonly metric: "revenues";
        readonly period: "1H08";
        readonly issuedBefore: PublicationDate;
        readonly value: Figure<"JPY", DocumentId>;
      }];
    };
    readonly operatingIncome: {
      readonly form: "point";
      readonly metric: "operatingIncome";
      readonly period: "1H08";
      readonly issued: PublicationDate;
      readonly revises: Evidence<DocumentId>;
      readonly value: Figure<"JPY", DocumentId>;
      readonly revision: Figure<"JPY", DocumentId>;
      readonly revisionRate: Figure<"ratio", DocumentId>;
      readonly earlier: readonly [{
        readonly form: "point";
        readonly metric: "operatingIncome";
        readonly period: "1H08";
        readonly issuedBefore: PublicationDate;
        readonly value: Figure<"JPY", DocumentId>;
      }];
    };
    readonly incomeBeforeIncomeTaxes: {
      readonly form: "point";
      readonly metric: "incomeBeforeIncomeTaxes";
      readonly period: "1H08";
      readonly issued: PublicationDate;
      readonly revises: Evidence<DocumentId>;
      readonly value: Figure<"JPY", DocumentId>;
      readonly revision: Figure<"JPY", DocumentId>;
      readonly revisionRate: Figure<"ratio", DocumentId>;
      readonly earlier: readonly [{
        readonly form: "point";
        readonly metric: "incomeBeforeIncomeTaxes";
        readonly period: "1H08";
        readonly issuedBefore: PublicationDate;
        readonly value: Figure<"JPY", DocumentId>;
      }];
    };
    readonly netIncome: {
      readonly form: "point";
      readonly metric: "netIncome";
      readonly period: "1H08";
      readonly issued: PublicationDate;
      readonly revises: Evidence<DocumentId>;
      readonly value: Figure<"JPY", DocumentId>;
      readonly revision: Figure<"JPY", DocumentId>;
      readonly revisionRate: Figure<"ratio", DocumentId>;
      readonly earlier: readonly [{
        readonly form: "point";
        readonly metric: "netIncome";
        readonly period: "1H08";
        readonly issuedBefore: PublicationDate;
        readonly value: Figure<"JPY", DocumentId>;
      }];
    };
    readonly earningsPerShareBasic: {
      readonly form: "point";
      readonly metric: "earningsPerShareBasic";
      readonly period: "1H08";
      readonly issued: PublicationDate;
      readonly revises: Evidence<DocumentId>;
      readonly value: Figure<"JPY", DocumentId>;
      readonly earlier: readonly [{
        readonly form: "point";
        readonly metric: "earningsPerShareBasic";
        readonly period: "1H08";
        readonly issuedBefore: PublicationDate;
        readonly value: Figure<"JPY", DocumentId>;
      }];
    };
  }>;
  readonly FY2008: Explained<{
    readonly revenues: {
      readonly form: "point";
      readonly metric: "revenues";
      readonly period: "FY2008";
      readonly issued: PublicationDate;
      readonly confirms: Evidence<DocumentId>;
      readonly value: Figure<"JPY", DocumentId>;
      readonly revision: Figure<"JPY", DocumentId>;
      readonly revisionRate: Figure<"ratio", DocumentId>;
      readonly earlier: readonly [{
        readonly form: "point";
        readonly metric: "revenues";
        readonly period: "FY2008";
        readonly issued: PublicationDate;
        readonly value: Figure<"JPY", DocumentId>;
      }, {
        readonly form: "point";
        readonly metric: "revenues";
        readonly period: "FY2008";
        readonly issued: PublicationDate;
        readonly revises: Evidence<DocumentId>;
        readonly value: Figure<"JPY", DocumentId>;
        readonly revision: Figure<"JPY", DocumentId>;
      }, {
        readonly form: "point";
        readonly metric: "revenues";
        readonly period: "FY2008";
        readonly issued: PublicationDate;
        readonly revises: Evidence<DocumentId>;
        readonly value: Figure<"JPY", DocumentId>;
      }];
      readonly press: readonly [{
        readonly form: "point";
        readonly metric: "revenues";
        readonly period: "FY2008";
        readonly issued: PublicationDate;
        readonly value: Figure<"JPY", DocumentId>;
      }, {
        readonly form: "point";
        readonly metric: "revenues";
        readonly period: "FY2008";
        readonly issued: PublicationDate;
        readonly confirms: Evidence<DocumentId>;
        readonly value: Figure<"JPY", DocumentId>;
      }];
    };
    readonly operatingIncome: {
      readonly form: "point";
      readonly metric: "operatingIncome";
      readonly period: "FY2008";
      readonly issued: PublicationDate;
      readonly confirms: Evidence<DocumentId>;
      readonly value: Figure<"JPY", DocumentId>;
      readonly revision: Figure<"JPY", DocumentId>;
      readonly revisionRate: Figure<"ratio", DocumentId>;
      readonly earlier: readonly [{
        readonly form: "point";
        readonly metric: "operatingIncome";
        readonly period: "FY2008";
        readonly issued: PublicationDate;
        readonly value: Figure<"JPY", DocumentId>;
      }, {
        readonly form: "point";
        readonly metric: "operatingIncome";
        readonly period: "FY2008";
        readonly issued: PublicationDate;
        readonly revises: Evidence<DocumentId>;
        readonly value: Figure<"JPY", DocumentId>;
        readonly revision: Figure<"JPY", DocumentId>;
      }, {
        readonly form: "point";
        readonly metric: "operatingIncome";
        readonly period: "FY2008";
        readonly issued: PublicationDate;
        readonly revises: Evidence<DocumentId>;
        readonly value: Figure<"JPY", DocumentId>;
      }];
      readonly press: readonly [{
        readonly form: "point";
        readonly metric: "operatingIncome";
        readonly period: "FY2008";
        readonly issued: PublicationDate;
        readonly value: Figure<"JPY", DocumentId>;
      }, {
        readonly form: "point";
        readonly metric: "operatingIncome";
        readonly period: "FY2008";
        readonly issued: PublicationDate;
        readonly confirms: Evidence<DocumentId>;
        readonly value: Figure<"JPY", DocumentId>;
      }, {
        readonly form: "point";
        readonly metric: "operatingIncome";
        readonly period: "FY2008";
        readonly issued: PublicationDate;
        readonly confirms: Evidence<DocumentId>;
        readonly value: Figure<"JPY", DocumentId>;
      }];
    };
    readonly incomeBeforeIncomeTaxes: {
      readonly form: "point";
      readonly metric: "incomeBeforeIncomeTaxes";
      readonly period: "FY2008";
      readonly issued: PublicationDate;
      readonly revises: Evidence<DocumentId>;
      readonly value: Figure<"JPY", DocumentId>;
      readonly revision: Figure<"JPY", DocumentId>;
      readonly revisionRate: Figure<"ratio", DocumentId>;
      readonly earlier: readonly [{
        readonly form: "point";
        readonly metric: "incomeBeforeIncomeTaxes";
        readonly period: "FY2008";
        readonly issued: PublicationDate;
        readonly value: Figure<"JPY", DocumentId>;
      }, {
        readonly form: "point";
        readonly metric: "incomeBeforeIncomeTaxes";
        readonly period: "FY2008";
        readonly issued: PublicationDate;
        readonly revises: Evidence<DocumentId>;
        readonly value: Figure<"JPY", DocumentId>;
        readonly revision: Figure<"JPY", DocumentId>;
      }];
      readonly press: readonly [{
        readonly form: "point";
        readonly metric: "incomeBeforeIncomeTaxes";
        readonly period: "FY2008";
        readonly issued: PublicationDate;
        readonly value: Figure<"JPY", DocumentId>;
      }];
    };
    readonly netIncome: {
      readonly form: "point";
      readonly metric: "netIncome";
      readonly period: "FY2008";
      readonly issued: PublicationDate;
      readonly confirms: Evidence<DocumentId>;
      readonly value: Figure<"JPY", DocumentId>;
      readonly revision: Figure<"JPY", DocumentId>;
      readonly revisionRate: Figure<"ratio", DocumentId>;
      readonly earlier: readonly [{
        readonly form: "point";
        readonly metric: "netIncome";
        readonly period: "FY2008";
        readonly issued: PublicationDate;
        readonly value: Figure<"JPY", DocumentId>;
      }, {
        readonly form: "point";
        readonly metric: "netIncome";
        readonly period: "FY2008";
        readonly issued: PublicationDate;
        readonly revises: Evidence<DocumentId>;
        readonly value: Figure<"JPY", DocumentId>;
        readonly revision: Figure<"JPY", DocumentId>;
      }, {
        readonly form: "point";
        readonly metric: "netIncome";
        readonly period: "FY2008";
        readonly issued: PublicationDate;
        readonly revises: Evidence<DocumentId>;
        readonly value: Figure<"JPY", DocumentId>;
      }];
      readonly press: readonly [{
        readonly form: "point";
        readonly metric: "netIncome";
        readonly period: "FY2008";
        readonly issued: PublicationDate;
        readonly value: Figure<"JPY", DocumentId>;
      }];
    };
    readonly dividendsPerShare: {
      readonly form: "point";
      readonly metric: "dividendsPerShare";
      readonly period: "FY2008";
      readonly issued: PublicationDate;
      readonly value: Figure<"JPY", DocumentId>;
    };
    readonly revenuesGrowth: {
      readonly form: "point";
      readonly metric: "revenuesGrowth";
      readonly period: "FY2008";
      readonly issued: PublicationDate;
      readonly confirms: Evidence<DocumentId>;
      readonly value: Figure<"ratio", DocumentId>;
      readonly earlier: readonly [{
        readonly form: "point";
        readonly metric: "revenuesGrowth";
        readonly period: "FY2008";
        readonly issued: PublicationDate;
        readonly value: Figure<"ratio", DocumentId>;
      }];
    };
    readonly operatingIncomeGrowth: {
      readonly form: "point";
      readonly metric: "operatingIncomeGrowth";
      readonly period: "FY2008";
      readonly issued: PublicationDate;
      readonly confirms: Evidence<DocumentId>;
      readonly value: Figure<"ratio", DocumentId>;
      readonly earlier: readonly [{
        readonly form: "point";
        readonly metric: "operatingIncomeGrowth";
        readonly period: "FY2008";
        readonly issued: PublicationDate;
        readonly value: Figure<"ratio", DocumentId>;
      }, {
        readonly form: "point";
        readonly metric: "operatingIncomeGrowth";
        readonly period: "FY2008";
        readonly issued: PublicationDate;
        readonly confirms: Evidence<DocumentId>;
        readonly value: Figure<"ratio", DocumentId>;
      }];
    };
    readonly earningsPerShareBasic: {
      readonly form: "point";
      readonly metric: "earningsPerShareBasic";
      readonly period: "FY2008";
      readonly issued: PublicationDate;
      readonly revises: Evidence<DocumentId>;
      readonly value: Figure<"JPY", DocumentId>;
      readonly earlier: readonly [{
        readonly form: "point";
        readonly metric: "earningsPerShareBasic";
        readonly period: "FY2008";
        readonly issuedBefore: PublicationDate;
        readonly value: Figure<"JPY", DocumentId>;
      }, {
        readonly form: "point";
        readonly metric: "earningsPerShareBasic";
        readonly period: "FY2008";
        readonly issued: PublicationDate;
        readonly revises: Evidence<DocumentId>;
        readonly value: Figure<"JPY", DocumentId>;
      }];
    };
    readonly incomeBeforeIncomeTaxesGrowth: {
      readonly form: "point";
      readonly metric: "incomeBeforeIncomeTaxesGrowth";
      readonly period: "FY2008";
      readonly issued: PublicationDate;
      readonly value: Figure<"ratio", DocumentId>;
    };
    readonly netIncomeGrowth: {
      readonly form: "point";
      readonly metric: "netIncomeGrowth";
      readonly period: "FY2008";
      readonly issued: PublicationDate;
      readonly value: Figure<"ratio", DocumentId>;
    };
    readonly weightedAverageShares: {
      readonly form: "point";
      readonly metric: "weightedAverageShares";
      readonly period: "FY2008";
      readonly issued: PublicationDate;
      readonly value: Figure<"shares", DocumentId>;
    };
  }>;
  readonly "1H09": Explained<{
    readonly revenues: {
      readonly form: "point";
      readonly metric: "revenues";
      readonly period: "1H09";
      readonly issued: PublicationDate;
      readonly value: Figure<"JPY", DocumentId>;
    };
    readonly operatingIncome: {
      readonly form: "point";
      readonly metric: "operatingIncome";
      readonly period: "1H09";
      readonly issued: PublicationDate;
      readonly value: Figure<"JPY", DocumentId>;
    };
    readonly netIncomeAttributable: {
      readonly form: "point";
      readonly metric: "netIncomeAttributable";
      readonly period: "1H09";
      readonly issued: PublicationDate;
      readonly value: Figure<"JPY", DocumentId>;
    };
  }>;
  readonly FY2009: Explained<{
    readonly revenues: {
      readonly form: "point";
      readonly metric: "revenues";
      readonly period: "FY2009";
      readonly issued: PublicationDate;
      readonly revises: Evidence<DocumentId>;
      readonly value: Figure<"JPY", DocumentId>;
      readonly earlier: readonly [{
        readonly form: "point";
        readonly metric: "revenues";
        readonly period: "FY2009";
        readonly issued: PublicationDate;
        readonly value: Figure<"JPY", DocumentId>;
      }];
    };
    readonly operatingIncome: {
      readonly form: "point";
      readonly metric: "operatingIncome";
      readonly period: "FY2009";
      readonly issued: PublicationDate;
      readonly value: Figure<"JPY", DocumentId>;
    };
    readonly incomeBeforeIncomeTaxes: {
      readonly form: "point";
      readonly metric: "incomeBeforeIncomeTaxes";
      readonly period: "FY2009";
      readonly issued: PublicationDate;
      readonly value: Figure<"JPY", DocumentId>;
    };
    readonly netIncome: {
      readonly form: "point";
      readonly metric: "netIncome";
      readonly period: "FY2009";
      readonly issued: PublicationDate;
      readonly value: Figure<"JPY", DocumentId>;
    };
    readonly dividendsPerShare: {
      readonly form: "point";
      readonly metric: "dividendsPerShare";
      readonly period: "FY2009";
      readonly issued: PublicationDate;
      readonly revises: Evidence<DocumentId>;
      readonly value: Figure<"JPY", DocumentId>;
      readonly earlier: readonly [{
        readonly form: "point";
        readonly metric: "dividendsPerShare";
        readonly period: "FY2009";
        readonly issued: PublicationDate;
        readonly value: Figure<"JPY", DocumentId>;
      }];
    };
    readonly yearEndDividendsPerShare: {
      readonly form: "point";
      readonly metric: "yearEndDividendsPerShare";
      readonly period: "FY2009";
      readonly issued: PublicationDate;
      readonly revises: Evidence<DocumentId>;
      readonly value: Figure<"JPY", DocumentId>;
      readonly earlier: readonly [{
        readonly form: "point";
        readonly metric: "yearEndDividendsPerShare";
        readonly period: "FY2009";
        readonly issuedBefore: PublicationDate;
        readonly value: Figure<"JPY", DocumentId>;
      }];
    };
  }>;
  readonly "1H10": Explained<{
    readonly revenues: {
      readonly form: "point";
      readonly metric: "revenues";
      readonly period: "1H10";
      readonly issuedBefore: PublicationDate;
      readonly value: Figure<"JPY", DocumentId>;
    };
    readonly operatingIncome: {
      readonly form: "point";
      readonly metric: "operatingIncome";
      readonly period: "1H10";
      readonly issuedBefore: PublicationDate;
      readonly value: Figure<"JPY", DocumentId>;
    };
    readonly netIncomeAttributable: {
      readonly form: "point";
      readonly metric: "netIncomeAttributable";
      readonly period: "1H10";
      readonly issuedBefore: PublicationDate;
      readonly value: Figure<"JPY", DocumentId>;
    };
  }>;
  readonly FY2010: Explained<{
    readonly revenues: {
      readonly form: "point";
      readonly metric: "revenues";
      readonly period: "FY2010";
      readonly issued: PublicationDate;
      readonly revises: Evidence<DocumentId>;
      readonly value: Figure<"JPY", DocumentId>;
      readonly earlier: readonly [{
        readonly form: "moreThan";
        readonly metric: "revenues";
        readonly period: "FY2010";
        readonly issued: PublicationDate;
        readonly threshold: HedgedFigure<"JPY", "moreThan", DocumentId>;
      }, {
        readonly form: "point";
        readonly metric: "revenues";
        readonly period: "FY2010";
        readonly issued: PublicationDate;
        readonly value: Figure<"JPY", DocumentId>;
      }];
      readonly press: readonly [{
        readonly form: "point";
        readonly metric: "revenues";
        readonly period: "FY2010";
        readonly issued: PublicationDate;
        readonly value: Figure<"JPY", DocumentId>;
      }];
    };
    readonly operatingIncome: {
      readonly form: "point";
      readonly metric: "operatingIncome";
      readonly period: "FY2010";
      readonly issued: PublicationDate;
      readonly revises: Evidence<DocumentId>;
      readonly value: Figure<"JPY", DocumentId>;
      readonly earlier: readonly [{
        readonly form: "point";
        readonly metric: "operatingIncome";
        readonly period: "FY2010";
        readonly issued: PublicationDate;
        readonly value: Figure<"JPY", DocumentId>;
      }, {
        readonly form: "point";
        readonly metric: "operatingIncome";
        readonly period: "FY2010";
        readonly issued: PublicationDate;
        readonly revises: Evidence<DocumentId>;
        readonly value: Figure<"JPY", DocumentId>;
      }];
      readonly press: readonly [{
        readonly form: "point";
        readonly metric: "operatingIncome";
        readonly period: "FY2010";
        readonly issued: PublicationDate;
        readonly value: Figure<"JPY", DocumentId>;
      }];
    };
    readonly operatingMarginChangePerYear: {
      readonly form: "point";
      readonly metric: "operatingMarginChangePerYear";
      readonly period: "FY2010";
      readonly issued: PublicationDate;
      readonly value: Figure<"ratio", DocumentId>;
    };
    readonly incomeBeforeIncomeTaxes: {
      readonly form: "point";
      readonly metric: "incomeBeforeIncomeTaxes";
      readonly period: "FY2010";
      readonly issued: PublicationDate;
      readonly revises: Evidence<DocumentId>;
      readonly value: Figure<"JPY", DocumentId>;
      readonly earlier: readonly [{
        readonly form: "point";
        readonly metric: "incomeBeforeIncomeTaxes";
        readonly period: "FY2010";
        readonly issued: PublicationDate;
        readonly value: Figure<"JPY", DocumentId>;
      }];
    };
    readonly netIncomeAttributable: {
      readonly form: "point";
      readonly metric: "netIncomeAttributable";
      readonly period: "FY2010";
      readonly issued: PublicationDate;
      readonly revises: Evidence<DocumentId>;
      readonly value: Figure<"JPY", DocumentId>;
      readonly earlier: readonly [{
        readonly form: "point";
        readonly metric: "netIncomeAttributable";
        readonly period: "FY2010";
        readonly issued: PublicationDate;
        readonly value: Figure<"JPY", DocumentId>;
      }];
    };
    readonly dividendsPerShare: {
      readonly form: "point";
      readonly metric: "dividendsPerShare";
      readonly period: "FY2010";
      readonly issued: PublicationDate;
      readonly confirms: Evidence<DocumentId>;
      readonly value: Figure<"JPY", DocumentId>;
      readonly earlier: readonly [{
        readonly form: "point";
        readonly metric: "dividendsPerShare";
        readonly period: "FY2010";
        readonly issued: PublicationDate;
        readonly value: Figure<"JPY", DocumentId>;
      }, {
        readonly form: "point";
        readonly metric: "dividendsPerShare";
        readonly period: "FY2010";
        readonly issued: PublicationDate;
        readonly revises: Evidence<DocumentId>;
        readonly value: Figure<"JPY", DocumentId>;
      }];
    };
    readonly interimDividendsPerShare: {
      readonly form: "point";
      readonly metric: "interimDividendsPerShare";
      readonly period: "FY2010";
      readonly issuedBefore: PublicationDate;
      readonly value: Figure<"JPY", DocumentId>;
    };
    readonly yearEndDividendsPerShare: {
      readonly form: "point";
      readonly metric: "yearEndDividendsPerShare";
      readonly period: "FY2010";
      readonly issued: PublicationDate;
      readonly confirms: Evidence<DocumentId>;
      readonly value: Figure<"JPY", DocumentId>;
      readonly earlier: readonly [{
        readonly form: "point";
        readonly metric: "yearEndDividendsPerShare";
        readonly period: "FY2010";
        readonly issuedBefore: PublicationDate;
        readonly value: Figure<"JPY", DocumentId>;
      }, {
        readonly form: "point";
        readonly metric: "yearEndDividendsPerShare";
        readonly period: "FY2010";
        readonly issued: PublicationDate;
        readonly revises: Evidence<DocumentId>;
        readonly value: Figure<"JPY", DocumentId>;
      }];
    };
  }>;
  readonly FY2011: Explained<{
    readonly revenues: {
      readonly form: "point";
      readonly metric: "revenues";
      readonly period: "FY2011";
      readonly issued: PublicationDate;
      readonly value: Figure<"JPY", DocumentId>;
    };
    readonly operatingIncome: {
      readonly form: "point";
      readonly metric: "operatingIncome";
      readonly period: "FY2011";
      readonly issued: PublicationDate;
      readonly value: Figure<"JPY", DocumentId>;
    };
    readonly incomeBeforeIncomeTaxes: {
      readonly form: "point";
      readonly metric: "incomeBeforeIncomeTaxes";
      readonly period: "FY2011";
      readonly issued: PublicationDate;
      readonly value: Figure<"JPY", DocumentId>;
    };
    readonly netIncomeAttributable: {
      readonly form: "point";
      readonly metric: "netIncomeAttributable";
      readonly period: "FY2011";
      readonly issued: PublicationDate;
      readonly value: Figure<"JPY", DocumentId>;
    };
    readonly dividendsPerShare: {
      readonly form: "point";
      readonly metric: "dividendsPerShare";
      readonly period: "FY2011";
      readonly issued: PublicationDate;
      readonly value: Figure<"JPY", DocumentId>;
    };
    readonly yearEndDividendsPerShare: {
      readonly form: "point";
      readonly metric: "yearEndDividendsPerShare";
      readonly period: "FY2011";
      readonly issued: PublicationDate;
      readonly revises: Evidence<DocumentId>;
      readonly value: Figure<"JPY", DocumentId>;
      readonly earlier: readonly [{
        readonly form: "point";
        readonly metric: "yearEndDividendsPerShare";
        readonly period: "FY2011";
        readonly issuedBefore: PublicationDate;
        readonly value: Figure<"JPY", DocumentId>;
      }];
    };
  }>;
  readonly FY2012: Explained<{
    readonly revenues: {
      readonly form: "point";
      readonly metric: "revenues";
      readonly period: "FY2012";
      readonly issued: PublicationDate;
      readonly value: Figure<"JPY", DocumentId>;
    };
    readonly operatingIncome: {
      readonly form: "point";
      readonly metric: "operatingIncome";
      readonly period: "FY2012";
      readonly issued: PublicationDate;
      readonly value: Figure<"JPY", DocumentId>;
    };
    readonly netIncomeAttributable: {
      readonly form: "point";
      readonly metric: "netIncomeAttributable";
      readonly period: "FY2012";
      readonly issued: PublicationDate;
      readonly value: Figure<"JPY", DocumentId>;
    };
    readonly incomeBeforeIncomeTaxes: {
      readonly form: "point";
      readonly metric: "incomeBeforeIncomeTaxes";
      readonly period: "FY2012";
      readonly issued: PublicationDate;
      readonly value: Figure<"JPY", DocumentId>;
    };
    readonly dividendsPerShare: {
      readonly form: "point";
      readonly metric: "dividendsPerShare";
      readonly period: "FY2012";
      readonly issued: PublicationDate;
      readonly value: Figure<"JPY", DocumentId>;
      readonly earlier: readonly [{
        readonly form: "point";
        readonly metric: "dividendsPerShare";
        readonly period: "FY2012";
        readonly issued: PublicationDate;
        readonly value: Figure<"JPY", DocumentId>;
      }];
    };
    readonly interimDividendsPerShare: {
      readonly form: "point";
      readonly metric: "interimDividendsPerShare";
      readonly period: "FY2012";
      readonly issued: PublicationDate;
      readonly value: Figure<"JPY", DocumentId>;
    };
    readonly yearEndDividendsPerShare: {
      readonly form: "point";
      readonly metric: "yearEndDividendsPerShare";
      readonly period: "FY2012";
      readonly issued: PublicationDate;
      readonly confirms: Evidence<DocumentId>;
      readonly value: Figure<"JPY", DocumentId>;
      readonly earlier: readonly [{
        readonly form: "point";
        readonly metric: "yearEndDividendsPerShare";
        readonly period: "FY2012";
        readonly issued: PublicationDate;
        readonly value: Figure<"JPY", DocumentId>;
      }, {
        readonly form: "point";
        readonly metric: "yearEndDividendsPerShare";
        readonly period: "FY2012";
        readonly issuedBefore: PublicationDate;
        readonly value: Figure<"JPY", DocumentId>;
      }, {
        readonly form: "point";
        readonly metric: "yearEndDividendsPerShare";
        readonly period: "FY2012";
        readonly issued: PublicationDate;
        readonly revises: Evidence<DocumentId>;
        readonly value: Figure<"JPY", DocumentId>;
      }];
    };
    readonly internationalBusinessRevenues: {
      readonly form: "moreThan";
      readonly metric: "internationalBusinessRevenues";
      readonly period: "FY2012";
      readonly issued: PublicationDate;
      readonly threshold: HedgedFigure<"JPY", "moreThan", DocumentId>;
    };
    readonly dividendsPerShareChange: {
      readonly form: "point";
      readonly metric: "dividendsPerShareChange";
      readonly period: "FY2012";
      readonly issued: PublicationDate;
      readonly value: Figure<"JPY", DocumentId>;
    };
  }>;
  readonly FY2013: Explained<{
    readonly revenues: {
      readonly form: "point";
      readonly metric: "revenues";
      readonly period: "FY2013";
      readonly issued: PublicationDate;
      readonly revises: Evidence<DocumentId>;
      readonly value: Figure<"JPY", DocumentId>;
      readonly earlier: readonly [{
        readonly form: "point";
        readonly metric: "revenues";
        readonly period: "FY2013";
        readonly issued: PublicationDate;
        readonly value: Figure<"JPY", DocumentId>;
        readonly convenienceTranslation: {
          readonly value: Figure<"USD", DocumentId>;
        };
      }];
    };
    readonly revenuesGrowth: {
      readonly form: "point";
      readonly metric: "revenuesGrowth";
      readonly period: "FY2013";
      readonly issued: PublicationDate;
      readonly value: Figure<"ratio", DocumentId>;
    };
    readonly operatingIncome: {
      readonly form: "point";
      readonly metric: "operatingIncome";
      readonly period: "FY2013";
      readonly issued: PublicationDate;
      readonly revises: Evidence<DocumentId>;
      readonly value: Figure<"JPY", DocumentId>;
      readonly earlier: readonly [{
        readonly form: "point";
        readonly metric: "operatingIncome";
        readonly period: "FY2013";
        readonly issued: PublicationDate;
        readonly value: Figure<"JPY", DocumentId>;
        readonly convenienceTranslation: {
          readonly value: Figure<"USD", DocumentId>;
        };
      }];
    };
    readonly operatingIncomeGrowth: {
      readonly form: "point";
      readonly metric: "operatingIncomeGrowth";
      readonly period: "FY2013";
      readonly issued: PublicationDate;
      readonly value: Figure<"ratio", DocumentId>;
    };
    readonly netIncomeAttributable: {
      readonly form: "point";
      readonly metric: "netIncomeAttributable";
      readonly period: "FY2013";
      readonly issued: PublicationDate;
      readonly revises: Evidence<DocumentId>;
      readonly value: Figure<"JPY", DocumentId>;
      readonly earlier: readonly [{
        readonly form: "point";
        readonly metric: "netIncomeAttributable";
        readonly period: "FY2013";
        readonly issued: PublicationDate;
        readonly value: Figure<"JPY", DocumentId>;
        readonly convenienceTranslation: {
          readonly value: Figure<"USD", DocumentId>;
        };
      }];
    };
    readonly netIncomeAttributableGrowth: {
      readonly form: "point";
      readonly metric: "netIncomeAttributableGrowth";
      readonly period: "FY2013";
      readonly issued: PublicationDate;
      readonly value: Figure<"ratio", DocumentId>;
    };
    readonly dividendsPerShare: {
      readonly form: "point";
      readonly metric: "dividendsPerShare";
      readonly period: "FY2013";
      readonly issued: PublicationDate;
      readonly value: Figure<"JPY", DocumentId>;
    };
    readonly dividendsPerShareGrowth: {
      readonly form: "point";
      readonly metric: "dividendsPerShareGrowth";
      readonly period: "FY2013";
      readonly issued: PublicationDate;
      readonly value: Figure<"ratio", DocumentId>;
    };
  }>;
  readonly FY2014: Explained<{
    readonly revenues: {
      readonly form: "point";
      readonly metric: "revenues";
      readonly period: "FY2014";
      readonly issued: PublicationDate;
      readonly value: Figure<"JPY", DocumentId>;
    };
    readonly revenuesGrowth: {
      readonly form: "point";
      readonly metric: "revenuesGrowth";
      readonly period: "FY2014";
      readonly issued: PublicationDate;
      readonly value: Figure<"ratio", DocumentId>;
    };
    readonly operatingIncome: {
      readonly form: "point";
      readonly metric: "operatingIncome";
      readonly period: "FY2014";
      readonly issued: PublicationDate;
      readonly value: Figure<"JPY", DocumentId>;
    };
    readonly operatingIncomeGrowth: {
      readonly form: "point";
      readonly metric: "operatingIncomeGrowth";
      readonly period: "FY2014";
      readonly issued: PublicationDate;
      readonly value: Figure<"ratio", DocumentId>;
    };
    readonly netIncomeAttributable: {
      readonly form: "point";
      readonly metric: "netIncomeAttributable";
      readonly period: "FY2014";
      readonly issued: PublicationDate;
      readonly value: Figure<"JPY", DocumentId>;
    };
    readonly netIncomeAttributableGrowth: {
      readonly form: "point";
      readonly metric: "netIncomeAttributableGrowth";
      readonly period: "FY2014";
      readonly issued: PublicationDate;
      readonly value: Figure<"ratio", DocumentId>;
    };
    readonly dividendsPerShare: {
      readonly form: "point";
      readonly metric: "dividendsPerShare";
      readonly period: "FY2014";
      readonly issued: PublicationDate;
      readonly value: Figure<"JPY", DocumentId>;
    };
  }>;
  readonly "3Q15": Explained<{
    readonly mobileSubscriptions: {
      readonly form: "point";
      readonly metric: "mobileSubscriptions";
      readonly period: "3Q15";
      readonly issuedBefore: PublicationDate;
      readonly value: Figure<"subscriptions", DocumentId>;
    };
  }>;
  readonly FY2015: Explained<{
    readonly revenues: {
      readonly form: "point";
      readonly metric: "revenues";
      readonly period: "FY2015";
      readonly issued: PublicationDate;
      readonly value: Figure<"JPY", DocumentId>;
    };
    readonly revenuesGrowth: {
      readonly form: "point";
      readonly metric: "revenuesGrowth";
      readonly period: "FY2015";
      readonly issued: PublicationDate;
      readonly value: Figure<"ratio", DocumentId>;
    };
    readonly operatingIncome: {
      readonly form: "point";
      readonly metric: "operatingIncome";
      readonly period: "FY2015";
      readonly issued: PublicationDate;
      readonly value: Figure<"JPY", DocumentId>;
    };
    readonly operatingIncomeGrowth: {
      readonly form: "point";
      readonly metric: "operatingIncomeGrowth";
      readonly period: "FY2015";
      readonly issued: PublicationDate;
      readonly value: Figure<"ratio", DocumentId>;
    };
    readonly incomeBeforeIncomeTaxes: {
      readonly form: "point";
      readonly metric: "incomeBeforeIncomeTaxes";
      readonly period: "FY2015";
      readonly issued: PublicationDate;
      readonly value: Figure<"JPY", DocumentId>;
    };
    readonly incomeBeforeIncomeTaxesGrowth: {
      readonly form: "point";
      readonly metric: "incomeBeforeIncomeTaxesGrowth";
      readonly period: "FY2015";
      readonly issued: PublicationDate;
      readonly value: Figure<"ratio", DocumentId>;
    };
    readonly netIncomeAttributable: {
      readonly form: "point";
      readonly metric: "netIncomeAttributable";
      readonly period: "FY2015";
      readonly issued: PublicationDate;
      readonly value: Figure<"JPY", DocumentId>;
    };
    readonly netIncomeAttributableGrowth: {
      readonly form: "point";
      readonly metric: "netIncomeAttributableGrowth";
      readonly period: "FY2015";
      readonly issued: PublicationDate;
      readonly value: Figure<"ratio", DocumentId>;
    };
    readonly dividendsPerShare: {
      readonly form: "point";
      readonly metric: "dividendsPerShare";
      readonly period: "FY2015";
      readonly issued: PublicationDate;
      readonly value: Figure<"JPY", DocumentId>;
    };
    readonly mobileServicesRevenues: {
      readonly form: "point";
      readonly metric: "mobileServicesRevenues";
      readonly period: "FY2015";
      readonly issued: PublicationDate;
      readonly value: Figure<"JPY", DocumentId>;
    };
  }>;
  readonly FY2016: Explained<{
    readonly revenues: {
      readonly form: "point";
      readonly metric: "revenues";
      readonly period: "FY2016";
      readonly issued: PublicationDate;
      readonly revises: Evidence<DocumentId>;
      readonly value: Figure<"JPY", DocumentId>;
      readonly revision: Figure<"JPY", DocumentId>;
      readonly earlier: readonly [{
        readonly form: "point";
        readonly metric: "revenues";
        readonly period: "FY2016";
        readonly issued: PublicationDate;
        readonly value: Figure<"JPY", DocumentId>;
      }];
    };
    readonly revenuesGrowth: {
      readonly form: "point";
      readonly metric: "revenuesGrowth";
      readonly period: "FY2016";
      readonly issued: PublicationDate;
      readonly value: Figure<"ratio", DocumentId>;
    };
    readonly operatingIncome: {
      readonly form: "point";
      readonly metric: "operatingIncome";
      readonly period: "FY2016";
      readonly issued: PublicationDate;
      readonly revises: Evidence<DocumentId>;
      readonly value: Figure<"JPY", DocumentId>;
      readonly revision: Figure<"JPY", DocumentId>;
      readonly earlier: readonly [{
        readonly form: "point";
        readonly metric: "operatingIncome";
        readonly period: "FY2016";
        readonly issued: PublicationDate;
        readonly value: Figure<"JPY", DocumentId>;
      }];
    };
    readonly operatingIncomeGrowth: {
      readonly form: "point";
      readonly metric: "operatingIncomeGrowth";
      readonly period: "FY2016";
      readonly issued: PublicationDate;
      readonly value: Figure<"ratio", DocumentId>;
    };
    readonly netIncomeAttributable: {
      readonly form: "point";
      readonly metric: "netIncomeAttributable";
      readonly period: "FY2016";
      readonly issued: PublicationDate;
      readonly value: Figure<"JPY", DocumentId>;
    };
    readonly netIncomeAttributableGrowth: {
      readonly form: "point";
      readonly metric: "netIncomeAttributableGrowth";
      readonly period: "FY2016";
      readonly issued: PublicationDate;
      readonly value: Figure<"ratio", DocumentId>;
    };
    readonly dividendsPerShare: {
      readonly form: "point";
      readonly metric: "dividendsPerShare";
      readonly period: "FY2016";
      readonly issued: PublicationDate;
      readonly value: Figure<"JPY", DocumentId>;
    };
    readonly dividendsPerShareGrowth: {
      readonly form: "point";
      readonly metric: "dividendsPerShareGrowth";
      readonly period: "FY2016";
      readonly issued: PublicationDate;
      readonly value: Figure<"ratio", DocumentId>;
    };
  }>;
  readonly "1H17": Explained<{
    readonly revenues: {
      readonly form: "point";
      readonly metric: "revenues";
      readonly period: "1H17";
      readonly issued: PublicationDate;
      readonly value: Figure<"JPY", DocumentId>;
    };
    readonly revenuesGrowth: {
      readonly form: "point";
      readonly metric: "revenuesGrowth";
      readonly period: "1H17";
      readonly issued: PublicationDate;
      readonly value: Figure<"ratio", DocumentId>;
    };
    readonly operatingIncome: {
      readonly form: "point";
      readonly metric: "operatingIncome";
      readonly period: "1H17";
      readonly issued: PublicationDate;
      readonly value: Figure<"JPY", DocumentId>;
    };
    readonly operatingIncomeGrowth: {
      readonly form: "point";
      readonly metric: "operatingIncomeGrowth";
      readonly period: "1H17";
      readonly issued: PublicationDate;
      readonly value: Figure<"ratio", DocumentId>;
    };
    readonly netIncomeAttributable: {
      readonly form: "point";
      readonly metric: "netIncomeAttributable";
      readonly period: "1H17";
      readonly issued: PublicationDate;
      readonly value: Figure<"JPY", DocumentId>;
    };
    readonly netIncomeAttributableGrowth: {
      readonly form: "point";
      readonly metric: "netIncomeAttributableGrowth";
      readonly period: "1H17";
      readonly issued: PublicationDate;
      readonly value: Figure<"ratio", DocumentId>;
    };
  }>;
  readonly FY2017: Explained<{
    readonly revenues: {
      readonly form: "point";
      readonly metric: "revenues";
      readonly period: "FY2017";
      readonly issued: PublicationDate;
      readonly confirms: Evidence<DocumentId>;
      readonly value: Figure<"JPY", DocumentId>;
      readonly earlier: readonly [{
        readonly form: "point";
        readonly metric: "revenues";
        readonly period: "FY2017";
        readonly issued: PublicationDate;
        readonly value: Figure<"JPY", DocumentId>;
      }, {
        readonly form: "point";
        readonly metric: "revenues";
        readonly period: "FY2017";
        readonly issued: PublicationDate;
        readonly confirms: Evidence<DocumentId>;
        readonly value: Figure<"JPY", DocumentId>;
      }];
      readonly press: readonly [{
        readonly form: "point";
        readonly metric: "revenues";
        readonly period: "FY2017";
        readonly issued: PublicationDate;
        readonly value: Figure<"JPY", DocumentId>;
      }];
    };
    readonly revenuesGrowth: {
      readonly form: "point";
      readonly metric: "revenuesGrowth";
      readonly period: "FY2017";
      readonly issued: PublicationDate;
      readonly confirms: Evidence<DocumentId>;
      readonly value: Figure<"ratio", DocumentId>;
      readonly earlier: readonly [{
        readonly form: "point";
        readonly metric: "revenuesGrowth";
        readonly period: "FY2017";
        readonly issued: PublicationDate;
        readonly value: Figure<"ratio", DocumentId>;
      }, {
        readonly form: "point";
        readonly metric: "revenuesGrowth";
        readonly period: "FY2017";
        readonly issued: PublicationDate;
        readonly confirms: Evidence<DocumentId>;
        readonly value: Figure<"ratio", DocumentId>;
      }];
      readonly press: readonly [{
        readonly form: "point";
        readonly metric: "revenuesGrowth";
        readonly period: "FY2017";
        readonly issued: PublicationDate;
        readonly value: Figure<"ratio", DocumentId>;
      }];
    };
    readonly operatingIncome: {
      readonly form: "point";
      readonly metric: "operatingIncome";
      readonly period: "FY2017";
      readonly issued: PublicationDate;
      readonly confirms: Evidence<DocumentId>;
      readonly value: Figure<"JPY", DocumentId>;
      readonly earlier: readonly [{
        readonly form: "point";
        readonly metric: "operatingIncome";
        readonly period: "FY2017";
        readonly issued: PublicationDate;
        readonly value: Figure<"JPY", DocumentId>;
      }, {
        readonly form: "point";
        readonly metric: "operatingIncome";
        readonly period: "FY2017";
        readonly issued: PublicationDate;
        readonly confirms: Evidence<DocumentId>;
        readonly value: Figure<"JPY", DocumentId>;
      }];
      readonly press: readonly [{
        readonly form: "point";
        readonly metric: "operatingIncome";
        readonly period: "FY2017";
        readonly issued: PublicationDate;
        readonly value: Figure<"JPY", DocumentId>;
      }];
    };
    readonly operatingIncomeGrowth: {
      readonly form: "point";
      readonly metric: "operatingIncomeGrowth";
      readonly period: "FY2017";
      readonly issued: PublicationDate;
      readonly confirms: Evidence<DocumentId>;
      readonly value: Figure<"ratio", DocumentId>;
      readonly earlier: readonly [{
        readonly form: "point";
        readonly metric: "operatingIncomeGrowth";
        readonly period: "FY2017";
        readonly issued: PublicationDate;
        readonly value: Figure<"ratio", DocumentId>;
      }, {
        readonly form: "point";
        readonly metric: "operatingIncomeGrowth";
        readonly period: "FY2017";
        readonly issued: PublicationDate;
        readonly confirms: Evidence<DocumentId>;
        readonly value: Figure<"ratio", DocumentId>;
      }];
      readonly press: readonly [{
        readonly form: "point";
        readonly metric: "operatingIncomeGrowth";
        readonly period: "FY2017";
        readonly issued: PublicationDate;
        readonly value: Figure<"ratio", DocumentId>;
      }];
    };
    readonly netIncomeAttributable: {
      readonly form: "point";
      readonly metric: "netIncomeAttributable";
      readonly period: "FY2017";
      readonly issued: PublicationDate;
      readonly confirms: Evidence<DocumentId>;
      readonly value: Figure<"JPY", DocumentId>;
      readonly earlier: readonly [{
        readonly form: "point";
        readonly metric: "netIncomeAttributable";
        readonly period: "FY2017";
        readonly issued: PublicationDate;
        readonly value: Figure<"JPY", DocumentId>;
      }, {
        readonly form: "point";
        readonly metric: "netIncomeAttributable";
        readonly period: "FY2017";
        readonly issued: PublicationDate;
        readonly confirms: Evidence<DocumentId>;
        readonly value: Figure<"JPY", DocumentId>;
      }];
    };
    readonly netIncomeAttributableGrowth: {
      readonly form: "point";
      readonly metric: "netIncomeAttributableGrowth";
      readonly period: "FY2017";
      readonly issued: PublicationDate;
      readonly confirms: Evidence<DocumentId>;
      readonly value: Figure<"ratio", DocumentId>;
      readonly earlier: readonly [{
        readonly form: "point";
        readonly metric: "netIncomeAttributableGrowth";
        readonly period: "FY2017";
        readonly issued: PublicationDate;
        readonly value: Figure<"ratio", DocumentId>;
      }, {
        readonly form: "point";
        readonly metric: "netIncomeAttributableGrowth";
        readonly period: "FY2017";
        readonly issued: PublicationDate;
        readonly confirms: Evidence<DocumentId>;
        readonly value: Figure<"ratio", DocumentId>;
      }];
    };
    readonly dividendsPerShare: {
      readonly form: "point";
      readonly metric: "dividendsPerShare";
      readonly period: "FY2017";
      readonly issued: PublicationDate;
      readonly value: Figure<"JPY", DocumentId>;
    };
    readonly cloudRevenues: {
      readonly form: "point";
      readonly metric: "cloudRevenues";
      readonly period: "FY2017";
      readonly issued: PublicationDate;
      readonly value: Figure<"JPY", DocumentId>;
    };
    readonly incomeBeforeIncomeTaxes: {
      readonly form: "point";
      readonly metric: "incomeBeforeIncomeTaxes";
      readonly period: "FY2017";
      readonly issued: PublicationDate;
      readonly value: Figure<"JPY", DocumentId>;
    };
    readonly incomeBeforeIncomeTaxesGrowth: {
      readonly form: "point";
      readonly metric: "incomeBeforeIncomeTaxesGrowth";
      readonly period: "FY2017";
      readonly issued: PublicationDate;
      readonly value: Figure<"ratio", DocumentId>;
    };
  }>;
  readonly FY2018: Explained<{
    readonly revenues: {
      readonly form: "point";
      readonly metric: "revenues";
      readonly period: "FY2018";
      readonly issued: PublicationDate;
      readonly value: Figure<"JPY", DocumentId>;
    };
    readonly revenuesGrowth: {
      readonly form: "point";
      readonly metric: "revenuesGrowth";
      readonly period: "FY2018";
      readonly issued: PublicationDate;
      readonly value: Figure<"ratio", DocumentId>;
    };
    readonly grossProfit: {
      readonly form: "point";
      readonly metric: "grossProfit";
      readonly period: "FY2018";
      readonly issued: PublicationDate;
      readonly value: Figure<"JPY", DocumentId>;
    };
    readonly grossProfitGrowth: {
      readonly form: "point";
      readonly metric: "grossProfitGrowth";
      readonly period: "FY2018";
      readonly issued: PublicationDate;
      readonly value: Figure<"ratio", DocumentId>;
    };
    readonly operatingIncome: {
      readonly form: "point";
      readonly metric: "operatingIncome";
      readonly period: "FY2018";
      readonly issued: PublicationDate;
      readonly value: Figure<"JPY", DocumentId>;
    };
    readonly operatingIncomeGrowth: {
      readonly form: "point";
      readonly metric: "operatingIncomeGrowth";
      readonly period: "FY2018";
      readonly issued: PublicationDate;
      readonly value: Figure<"ratio", DocumentId>;
    };
    readonly dividendsPerShare: {
      readonly form: "point";
      readonly metric: "dividendsPerShare";
      readonly period: "FY2018";
      readonly issued: PublicationDate;
      readonly value: Figure<"JPY", DocumentId>;
    };
    readonly mobileInterconnectivityChargeGrowth: {
      readonly form: "point";
      readonly metric: "mobileInterconnectivityChargeGrowth";
      readonly period: "FY2018";
      readonly issued: PublicationDate;
      readonly value: Figure<"ratio", DocumentId>;
    };
  }>;
  readonly "1H19": Explained<{
    readonly revenues: {
      readonly form: "point";
      readonly metric: "revenues";
      readonly period: "1H19";
      readonly issued: PublicationDate;
      readonly confirms: Evidence<DocumentId>;
      readonly value: Figure<"JPY", DocumentId>;
      readonly earlier: readonly [{
        readonly form: "point";
        readonly metric: "revenues";
        readonly period: "1H19";
        readonly issued: PublicationDate;
        readonly value: Figure<"JPY", DocumentId>;
      }];
    };
    readonly operatingIncome: {
      readonly form: "point";
      readonly metric: "operatingIncome";
      readonly period: "1H19";
      readonly issued: PublicationDate;
      readonly confirms: Evidence<DocumentId>;
      readonly value: Figure<"JPY", DocumentId>;
      readonly earlier: readonly [{
        readonly form: "point";
        readonly metric: "operatingIncome";
        readonly period: "1H19";
        readonly issued: PublicationDate;
        readonly value: Figure<"JPY", DocumentId>;
      }];
    };
    readonly netIncomeAttributable: {
      readonly form: "point";
      readonly metric: "netIncomeAttributable";
      readonly period: "1H19";
      readonly issued: PublicationDate;
      readonly confirms: Evidence<DocumentId>;
      readonly value: Figure<"JPY", DocumentId>;
      readonly earlier: readonly [{
        readonly form: "point";
        readonly metric: "netIncomeAttributable";
        readonly period: "1H19";
        readonly issued: PublicationDate;
        readonly value: Figure<"JPY", DocumentId>;
      }];
    };
    readonly grossProfit: {
      readonly form: "point";
      readonly metric: "grossProfit";
      readonly period: "1H19";
      readonly issued: PublicationDate;
      readonly value: Figure<"JPY", DocumentId>;
    };
  }>;
  readonly FY2019: Explained<{
    readonly revenues: {
      readonly form: "point";
      readonly metric: "revenues";
      readonly period: "FY2019";
      readonly issued: PublicationDate;
      readonly confirms: Evidence<DocumentId>;
      readonly value: Figure<"JPY", DocumentId>;
      readonly earlier: readonly [{
        readonly form: "point";
        readonly metric: "revenues";
        readonly period: "FY2019";
        readonly issued: PublicationDate;
        readonly value: Figure<"JPY", DocumentId>;
      }, {
        readonly form: "point";
        readonly metric: "revenues";
        readonly period: "FY2019";
        readonly issued: PublicationDate;
        readonly value: Figure<"JPY", DocumentId>;
      }, {
        readonly form: "point";
        readonly metric: "revenues";
        readonly period: "FY2019";
        readonly issued: PublicationDate;
        readonly confirms: Evidence<DocumentId>;
        readonly value: Figure<"JPY", DocumentId>;
      }];
    };
    readonly revenuesGrowth: {
      readonly form: "point";
      readonly metric: "revenuesGrowth";
      readonly period: "FY2019";
      readonly issued: PublicationDate;
      readonly confirms: Evidence<DocumentId>;
      readonly value: Figure<"ratio", DocumentId>;
      readonly earlier: readonly [{
        readonly form: "point";
        readonly metric: "revenuesGrowth";
        readonly period: "FY2019";
        readonly issued: PublicationDate;
        readonly value: Figure<"ratio", DocumentId>;
      }, {
        readonly form: "point";
        readonly metric: "revenuesGrowth";
        readonly period: "FY2019";
        readonly issued: PublicationDate;
        readonly value: Figure<"ratio", DocumentId>;
      }];
    };
    readonly operatingIncome: {
      readonly form: "point";
      readonly metric: "operatingIncome";
      readonly period: "FY2019";
      readonly issued: PublicationDate;
      readonly confirms: Evidence<DocumentId>;
      readonly value: Figure<"JPY", DocumentId>;
      readonly earlier: readonly [{
        readonly form: "point";
        readonly metric: "operatingIncome";
        readonly period: "FY2019";
        readonly issued: PublicationDate;
        readonly value: Figure<"JPY", DocumentId>;
      }, {
        readonly form: "point";
        readonly metric: "operatingIncome";
        readonly period: "FY2019";
        readonly issued: PublicationDate;
        readonly value: Figure<"JPY", DocumentId>;
      }, {
        readonly form: "point";
        readonly metric: "operatingIncome";
        readonly period: "FY2019";
        readonly issued: PublicationDate;
        readonly revises: Evidence<DocumentId>;
        readonly value: Figure<"JPY", DocumentId>;
      }];
    };
    readonly operatingIncomeGrowth: {
      readonly form: "point";
      readonly metric: "operatingIncomeGrowth";
      readonly period: "FY2019";
      readonly issued: PublicationDate;
      readonly confirms: Evidence<DocumentId>;
      readonly value: Figure<"ratio", DocumentId>;
      readonly earlier: readonly [{
        readonly form: "point";
        readonly metric: "operatingIncomeGrowth";
        readonly period: "FY2019";
        readonly issued: PublicationDate;
        readonly value: Figure<"ratio", DocumentId>;
      }, {
        readonly form: "point";
        readonly metric: "operatingIncomeGrowth";
        readonly period: "FY2019";
        readonly issued: PublicationDate;
        readonly value: Figure<"ratio", DocumentId>;
      }];
    };
    readonly dividendsPerShare: {
      readonly form: "point";
      readonly metric: "dividendsPerShare";
      readonly period: "FY2019";
      readonly issued: PublicationDate;
      readonly confirms: Evidence<DocumentId>;
      readonly value: Figure<"JPY", DocumentId>;
      readonly earlier: readonly [{
        readonly form: "point";
        readonly metric: "dividendsPerShare";
        readonly period: "FY2019";
        readonly issued: PublicationDate;
        readonly value: Figure<"JPY", DocumentId>;
      }];
    };
    readonly netIncomeAttributable: {
      readonly form: "point";
      readonly metric: "netIncomeAttributable";
      readonly period: "FY2019";
      readonly issued: PublicationDate;
      readonly confirms: Evidence<DocumentId>;
      readonly value: Figure<"JPY", DocumentId>;
      readonly earlier: readonly [{
        readonly form: "point";
        readonly metric: "netIncomeAttributable";
        readonly period: "FY2019";
        readonly issued: PublicationDate;
        readonly value: Figure<"JPY", DocumentId>;
      }, {
        readonly form: "point";
        readonly metric: "netIncomeAttributable";
        readonly period: "FY2019";
        readonly issued: PublicationDate;
        readonly revises: Evidence<DocumentId>;
        readonly value: Figure<"JPY", DocumentId>;
      }];
    };
    readonly netIncomeAttributableGrowth: {
      readonly form: "point";
      readonly metric: "netIncomeAttributableGrowth";
      readonly period: "FY2019";
      readonly issued: PublicationDate;
      readonly confirms: Evidence<DocumentId>;
      readonly value: Figure<"ratio", DocumentId>;
      readonly earlier: readonly [{
        readonly form: "point";
        readonly metric: "netIncomeAttributableGrowth";
        readonly period: "FY2019";
        readonly issued: PublicationDate;
        readonly value: Figure<"ratio", DocumentId>;
      }];
    };
    readonly interimDividendsPerShare: {
      readonly form: "point";
      readonly metric: "interimDividendsPerShare";
      readonly period: "FY2019";
      readonly issued: PublicationDate;
      readonly value: Figure<"JPY", DocumentId>;
    };
  }>;
  readonly FY2020: Explained<{
    readonly revenues: {
      readonly form: "point";
      readonly metric: "revenues";
      readonly period: "FY2020";
      readonly issued: PublicationDate;
      readonly revises: Evidence<DocumentId>;
      readonly value: Figure<"JPY", DocumentId>;
      readonly earlier: readonly [{
        readonly form: "approximate";
        readonly metric: "revenues";
        readonly period: "FY2020";
        readonly issuedBefore: PublicationDate;
        readonly value: HedgedFigure<"JPY", "approximately", DocumentId>;
      }, {
        readonly form: "approximate";
        readonly metric: "revenues";
        readonly period: "FY2020";
        readonly issued: PublicationDate;
        readonly value: HedgedFigure<"JPY", "approximately", DocumentId>;
      }, {
        readonly form: "point";
        readonly metric: "revenues";
        readonly period: "FY2020";
        readonly issued: PublicationDate;
        readonly value: Figure<"JPY", DocumentId>;
      }, {
        readonly form: "point";
        readonly metric: "revenues";
        readonly period: "FY2020";
        readonly issued: PublicationDate;
        readonly revises: Evidence<DocumentId>;
        readonly value: Figure<"JPY", DocumentId>;
      }, {
        readonly form: "point";
        readonly metric: "revenues";
        readonly period: "FY2020";
        readonly issued: PublicationDate;
        readonly confirms: Evidence<DocumentId>;
        readonly value: Figure<"JPY", DocumentId>;
      }];
      readonly press: readonly [{
        readonly form: "point";
        readonly metric: "revenues";
        readonly period: "FY2020";
        readonly issued: PublicationDate;
        readonly value: Figure<"JPY", DocumentId>;
      }];
    };
    readonly revenuesGrowth: {
      readonly form: "point";
      readonly metric: "revenuesGrowth";
      readonly period: "FY2020";
      readonly issued: PublicationDate;
      readonly revises: Evidence<DocumentId>;
      readonly value: Figure<"ratio", DocumentId>;
      readonly earlier: readonly [{
        readonly form: "point";
        readonly metric: "revenuesGrowth";
        readonly period: "FY2020";
        readonly issued: PublicationDate;
        readonly value: Figure<"ratio", DocumentId>;
      }, {
        readonly form: "point";
        readonly metric: "revenuesGrowth";
        readonly period: "FY2020";
        readonly issued: PublicationDate;
        readonly revises: Evidence<DocumentId>;
        readonly value: Figure<"ratio", DocumentId>;
      }, {
        readonly form: "point";
        readonly metric: "revenuesGrowth";
        readonly period: "FY2020";
        readonly issued: PublicationDate;
        readonly confirms: Evidence<DocumentId>;
        readonly value: Figure<"ratio", DocumentId>;
      }];
      readonly press: readonly [{
        readonly form: "point";
        readonly metric: "revenuesGrowth";
        readonly period: "FY2020";
        readonly issued: PublicationDate;
        readonly value: Figure<"ratio", DocumentId>;
      }];
    };
    readonly operatingIncome: {
      readonly form: "point";
      readonly metric: "operatingIncome";
      readonly period: "FY2020";
      readonly issued: PublicationDate;
      readonly revises: Evidence<DocumentId>;
      readonly value: Figure<"JPY", DocumentId>;
      readonly earlier: readonly [{
        readonly form: "point";
        readonly metric: "operatingIncome";
        readonly period: "FY2020";
        readonly issued: PublicationDate;
        readonly value: Figure<"JPY", DocumentId>;
      }, {
        readonly form: "point";
        readonly metric: "operatingIncome";
        readonly period: "FY2020";
        readonly issued: PublicationDate;
        readonly revises: Evidence<DocumentId>;
        readonly value: Figure<"JPY", DocumentId>;
      }, {
        readonly form: "point";
        readonly metric: "operatingIncome";
        readonly period: "FY2020";
        readonly issued: PublicationDate;
        readonly confirms: Evidence<DocumentId>;
        readonly value: Figure<"JPY", DocumentId>;
      }];
      readonly press: readonly [{
        readonly form: "point";
        readonly metric: "operatingIncome";
        readonly period: "FY2020";
        readonly issued: PublicationDate;
        readonly value: Figure<"JPY", DocumentId>;
      }];
    };
    readonly operatingIncomeGrowth: {
      readonly form: "point";
      readonly metric: "operatingIncomeGrowth";
      readonly period: "FY2020";
      readonly issued: PublicationDate;
      readonly revises: Evidence<DocumentId>;
      readonly value: Figure<"ratio", DocumentId>;
      readonly earlier: readonly [{
        readonly form: "point";
        readonly metric: "operatingIncomeGrowth";
        readonly period: "FY2020";
        readonly issued: PublicationDate;
        readonly value: Figure<"ratio", DocumentId>;
      }, {
        readonly form: "point";
        readonly metric: "operatingIncomeGrowth";
        readonly period: "FY2020";
        readonly issued: PublicationDate;
        readonly revises: Evidence<DocumentId>;
        readonly value: Figure<"ratio", DocumentId>;
      }, {
        readonly form: "point";
        readonly metric: "operatingIncomeGrowth";
        readonly period: "FY2020";
        readonly issued: PublicationDate;
        readonly confirms: Evidence<DocumentId>;
        readonly value: Figure<"ratio", DocumentId>;
      }];
      readonly press: readonly [{
        readonly form: "point";
        readonly metric: "operatingIncomeGrowth";
        readonly period: "FY2020";
        readonly issued: PublicationDate;
        readonly value: Figure<"ratio", DocumentId>;
      }];
    };
    readonly netIncomeAttributable: {
      readonly form: "point";
      readonly metric: "netIncomeAttributable";
      readonly period: "FY2020";
      readonly issued: PublicationDate;
      readonly revises: Evidence<DocumentId>;
      readonly value: Figure<"JPY", DocumentId>;
      readonly earlier: readonly [{
        readonly form: "point";
        readonly metric: "netIncomeAttributable";
        readonly period: "FY2020";
        readonly issued: PublicationDate;
        readonly value: Figure<"JPY", DocumentId>;
      }, {
        readonly form: "point";
        readonly metric: "netIncomeAttributable";
        readonly period: "FY2020";
        readonly issued: PublicationDate;
        readonly revises: Evidence<DocumentId>;
        readonly value: Figure<"JPY", DocumentId>;
      }];
      readonly press: readonly [{
        readonly form: "point";
        readonly metric: "netIncomeAttributable";
        readonly period: "FY2020";
        readonly issued: PublicationDate;
        readonly value: Figure<"JPY", DocumentId>;
      }];
    };
    readonly netIncomeAttributableGrowth: {
      readonly form: "point";
      readonly metric: "netIncomeAttributableGrowth";
      readonly period: "FY2020";
      readonly issued: PublicationDate;
      readonly revises: Evidence<DocumentId>;
      readonly value: Figure<"ratio", DocumentId>;
      readonly earlier: readonly [{
        readonly form: "point";
        readonly metric: "netIncomeAttributableGrowth";
        readonly period: "FY2020";
        readonly issued: PublicationDate;
        readonly value: Figure<"ratio", DocumentId>;
      }, {
        readonly form: "point";
        readonly metric: "netIncomeAttributableGrowth";
        readonly period: "FY2020";
        readonly issued: PublicationDate;
        readonly revises: Evidence<DocumentId>;
        readonly value: Figure<"ratio", DocumentId>;
      }];
      readonly press: readonly [{
        readonly form: "point";
        readonly metric: "netIncomeAttributableGrowth";
        readonly period: "FY2020";
        readonly issued: PublicationDate;
        readonly value: Figure<"ratio", DocumentId>;
      }];
    };
    readonly dividendsPerShare: {
      readonly form: "point";
      readonly metric: "dividendsPerShare";
      readonly period: "FY2020";
      readonly issued: PublicationDate;
      readonly revises: Evidence<DocumentId>;
      readonly value: Figure<"JPY", DocumentId>;
      readonly earlier: readonly [{
        readonly form: "point";
        readonly metric: "dividendsPerShare";
        readonly period: "FY2020";
        readonly issued: PublicationDate;
        readonly value: Figure<"JPY", DocumentId>;
      }];
    };
    readonly incomeBeforeIncomeTaxes: {
      readonly form: "point";
      readonly metric: "incomeBeforeIncomeTaxes";
      readonly period: "FY2020";
      readonly issued: PublicationDate;
      readonly revises: Evidence<DocumentId>;
      readonly value: Figure<"JPY", DocumentId>;
      readonly earlier: readonly [{
        readonly form: "point";
        readonly metric: "incomeBeforeIncomeTaxes";
        readonly period: "FY2020";
        readonly issuedBefore: PublicationDate;
        readonly value: Figure<"JPY", DocumentId>;
      }];
    };
    readonly incomeBeforeIncomeTaxesGrowth: {
      readonly form: "point";
      readonly metric: "incomeBeforeIncomeTaxesGrowth";
      readonly period: "FY2020";
      readonly issued: PublicationDate;
      readonly value: Figure<"ratio", DocumentId>;
    };
  }>;
  readonly FY2021: Explained<{
    readonly revenues: {
      readonly form: "point";
      readonly metric: "revenues";
      readonly period: "FY2021";
      readonly issued: PublicationDate;
      readonly confirms: Evidence<DocumentId>;
      readonly value: Figure<"JPY", DocumentId>;
      readonly earlier: readonly [{
        readonly form: "point";
        readonly metric: "revenues";
        readonly period: "FY2021";
        readonly issued: PublicationDate;
        readonly value: Figure<"JPY", DocumentId>;
      }, {
        readonly form: "point";
        readonly metric: "revenues";
        readonly period: "FY2021";
        readonly issued: PublicationDate;
        readonly revises: Evidence<DocumentId>;
        readonly value: Figure<"JPY", DocumentId>;
      }];
    };
    readonly revenuesGrowth: {
      readonly form: "point";
      readonly metric: "revenuesGrowth";
      readonly period: "FY2021";
      readonly issued: PublicationDate;
      readonly confirms: Evidence<DocumentId>;
      readonly value: Figure<"ratio", DocumentId>;
      readonly earlier: readonly [{
        readonly form: "point";
        readonly metric: "revenuesGrowth";
        readonly period: "FY2021";
        readonly issued: PublicationDate;
        readonly value: Figure<"ratio", DocumentId>;
      }, {
        readonly form: "point";
        readonly metric: "revenuesGrowth";
        readonly period: "FY2021";
        readonly issued: PublicationDate;
        readonly revises: Evidence<DocumentId>;
        readonly value: Figure<"ratio", DocumentId>;
      }];
    };
    readonly operatingIncome: {
      readonly form: "point";
      readonly metric: "operatingIncome";
      readonly period: "FY2021";
      readonly issued: PublicationDate;
      readonly confirms: Evidence<DocumentId>;
      readonly value: Figure<"JPY", DocumentId>;
      readonly earlier: readonly [{
        readonly form: "point";
        readonly metric: "operatingIncome";
        readonly period: "FY2021";
        readonly issued: PublicationDate;
        readonly value: Figure<"JPY", DocumentId>;
      }, {
        readonly form: "point";
        readonly metric: "operatingIncome";
        readonly period: "FY2021";
        readonly issued: PublicationDate;
        readonly revises: Evidence<DocumentId>;
        readonly value: Figure<"JPY", DocumentId>;
      }];
    };
    readonly operatingIncomeGrowth: {
      readonly form: "point";
      readonly metric: "operatingIncomeGrowth";
      readonly period: "FY2021";
      readonly issued: PublicationDate;
      readonly confirms: Evidence<DocumentId>;
      readonly value: Figure<"ratio", DocumentId>;
      readonly earlier: readonly [{
        readonly form: "point";
        readonly metric: "operatingIncomeGrowth";
        readonly period: "FY2021";
        readonly issued: PublicationDate;
        readonly value: Figure<"ratio", DocumentId>;
      }, {
        readonly form: "point";
        readonly metric: "operatingIncomeGrowth";
        readonly period: "FY2021";
        readonly issued: PublicationDate;
        readonly revises: Evidence<DocumentId>;
        readonly value: Figure<"ratio", DocumentId>;
      }];
    };
    readonly incomeBeforeIncomeTaxes: {
      readonly form: "point";
      readonly metric: "incomeBeforeIncomeTaxes";
      readonly period: "FY2021";
      readonly issued: PublicationDate;
      readonly revises: Evidence<DocumentId>;
      readonly value: Figure<"JPY", DocumentId>;
      readonly earlier: readonly [{
        readonly form: "point";
        readonly metric: "incomeBeforeIncomeTaxes";
        readonly period: "FY2021";
        readonly issued: PublicationDate;
        readonly value: Figure<"JPY", DocumentId>;
      }];
    };
    readonly incomeBeforeIncomeTaxesGrowth: {
      readonly form: "point";
      readonly metric: "incomeBeforeIncomeTaxesGrowth";
      readonly period: "FY2021";
      readonly issued: PublicationDate;
      readonly revises: Evidence<DocumentId>;
      readonly value: Figure<"ratio", DocumentId>;
      readonly earlier: readonly [{
        readonly form: "point";
        readonly metric: "incomeBeforeIncomeTaxesGrowth";
        readonly period: "FY2021";
        readonly issued: PublicationDate;
        readonly value: Figure<"ratio", DocumentId>;
      }];
    };
    readonly netIncomeAttributable: {
      readonly form: "point";
      readonly metric: "netIncomeAttributable";
      readonly period: "FY2021";
      readonly issued: PublicationDate;
      readonly revises: Evidence<DocumentId>;
      readonly value: Figure<"JPY", DocumentId>;
      readonly earlier: readonly [{
        readonly form: "point";
        readonly metric: "netIncomeAttributable";
        readonly period: "FY2021";
        readonly issued: PublicationDate;
        readonly value: Figure<"JPY", DocumentId>;
      }];
    };
    readonly netIncomeAttributableGrowth: {
      readonly form: "point";
      readonly metric: "netIncomeAttributableGrowth";
      readonly period: "FY2021";
      readonly issued: PublicationDate;
      readonly revises: Evidence<DocumentId>;
      readonly value: Figure<"ratio", DocumentId>;
      readonly earlier: readonly [{
        readonly form: "point";
        readonly metric: "netIncomeAttributableGrowth";
        readonly period: "FY2021";
        readonly issued: PublicationDate;
        readonly value: Figure<"ratio", DocumentId>;
      }];
    };
    readonly dividendsPerShare: {
      readonly form: "point";
      readonly metric: "dividendsPerShare";
      readonly period: "FY2021";
      readonly issued: PublicationDate;
      readonly value: Figure<"JPY", DocumentId>;
      readonly press: readonly [{
        readonly form: "point";
        readonly metric: "dividendsPerShare";
        readonly period: "FY2021";
        readonly issued: PublicationDate;
        readonly value: Figure<"JPY", DocumentId>;
      }, {
        readonly form: "point";
        readonly metric: "dividendsPerShare";
        readonly period: "FY2021";
        readonly issued: PublicationDate;
        readonly confirms: Evidence<DocumentId>;
        readonly value: Figure<"JPY", DocumentId>;
      }];
    };
    readonly interimDividendsPerShare: {
      readonly form: "point";
      readonly metric: "interimDividendsPerShare";
      readonly period: "FY2021";
      readonly issued: PublicationDate;
      readonly revises: Evidence<DocumentId>;
      readonly value: Figure<"JPY", DocumentId>;
      readonly earlier: readonly [{
        readonly form: "point";
        readonly metric: "interimDividendsPerShare";
        readonly period: "FY2021";
        readonly issuedBefore: PublicationDate;
        readonly value: Figure<"JPY", DocumentId>;
      }];
    };
    readonly yearEndDividendsPerShare: {
      readonly form: "point";
      readonly metric: "yearEndDividendsPerShare";
      readonly period: "FY2021";
      readonly issued: PublicationDate;
      readonly confirms: Evidence<DocumentId>;
      readonly value: Figure<"JPY", DocumentId>;
      readonly earlier: readonly [{
        readonly form: "point";
        readonly metric: "yearEndDividendsPerShare";
        readonly period: "FY2021";
        readonly issuedBefore: PublicationDate;
        readonly value: Figure<"JPY", DocumentId>;
      }, {
        readonly form: "point";
        readonly metric: "yearEndDividendsPerShare";
        readonly period: "FY2021";
        readonly issued: PublicationDate;
        readonly revises: Evidence<DocumentId>;
        readonly value: Figure<"JPY", DocumentId>;
      }, {
        readonly form: "point";
        readonly metric: "yearEndDividendsPerShare";
        readonly period: "FY2021";
        readonly issued: PublicationDate;
        readonly revises: Evidence<DocumentId>;
        readonly value: Figure<"JPY", DocumentId>;
      }];
    };
  }>;
  readonly "1H22": Explained<{
    readonly revenues: {
      readonly form: "point";
      readonly metric: "revenues";
      readonly period: "1H22";
      readonly issued: PublicationDate;
      readonly value: Figure<"JPY", DocumentId>;
      readonly press: readonly [{
        readonly form: "point";
        readonly metric: "revenues";
        readonly period: "1H22";
        readonly issued: PublicationDate;
        readonly value: Figure<"JPY", DocumentId>;
      }];
    };
    readonly operatingIncome: {
      readonly form: "point";
      readonly metric: "operatingIncome";
      readonly period: "1H22";
      readonly issued: PublicationDate;
      readonly value: Figure<"JPY", DocumentId>;
      readonly press: readonly [{
        readonly form: "point";
        readonly metric: "operatingIncome";
        readonly period: "1H22";
        readonly issued: PublicationDate;
        readonly value: Figure<"JPY", DocumentId>;
      }];
    };
    readonly incomeBeforeIncomeTaxes: {
      readonly form: "point";
      readonly metric: "incomeBeforeIncomeTaxes";
      readonly period: "1H22";
      readonly issued: PublicationDate;
      readonly value: Figure<"JPY", DocumentId>;
    };
    readonly netIncomeAttributable: {
      readonly form: "point";
      readonly metric: "netIncomeAttributable";
      readonly period: "1H22";
      readonly issued: PublicationDate;
      readonly value: Figure<"JPY", DocumentId>;
      readonly press: readonly [{
        readonly form: "point";
        readonly metric: "netIncomeAttributable";
        readonly period: "1H22";
        readonly issued: PublicationDate;
        readonly value: Figure<"JPY", DocumentId>;
      }];
    };
  }>;
  readonly FY2022: Explained<{
    readonly revenues: {
      readonly form: "point";
      readonly metric: "revenues";
      readonly period: "FY2022";
      readonly issued: PublicationDate;
      readonly confirms: Evidence<DocumentId>;
      readonly value: Figure<"JPY", DocumentId>;
      readonly earlier: readonly [{
        readonly form: "point";
        readonly metric: "revenues";
        readonly period: "FY2022";
        readonly issued: PublicationDate;
        readonly value: Figure<"JPY", DocumentId>;
      }, {
        readonly form: "point";
        readonly metric: "revenues";
        readonly period: "FY2022";
        readonly issued: PublicationDate;
        readonly confirms: Evidence<DocumentId>;
        readonly value: Figure<"JPY", DocumentId>;
      }, {
        readonly form: "point";
        readonly metric: "revenues";
        readonly period: "FY2022";
        readonly issued: PublicationDate;
        readonly confirms: Evidence<DocumentId>;
        readonly value: Figure<"JPY", DocumentId>;
      }];
      readonly press: readonly [{
        readonly form: "point";
        readonly metric: "revenues";
        readonly period: "FY2022";
        readonly issued: PublicationDate;
        readonly value: Figure<"JPY", DocumentId>;
      }, {
        readonly form: "point";
        readonly metric: "revenues";
        readonly period: "FY2022";
        readonly issued: PublicationDate;
        readonly confirms: Evidence<DocumentId>;
        readonly value: Figure<"JPY", DocumentId>;
      }, {
        readonly form: "point";
        readonly metric: "revenues";
        readonly period: "FY2022";
        readonly issued: PublicationDate;
        readonly confirms: Evidence<DocumentId>;
        readonly value: Figure<"JPY", DocumentId>;
      }, {
        readonly form: "point";
        readonly metric: "revenues";
        readonly period: "FY2022";
        readonly issued: PublicationDate;
        readonly confirms: Evidence<DocumentId>;
        readonly value: Figure<"JPY", DocumentId>;
      }];
    };
    readonly revenuesGrowth: {
      readonly form: "point";
      readonly metric: "revenuesGrowth";
      readonly period: "FY2022";
      readonly issued: PublicationDate;
      readonly confirms: Evidence<DocumentId>;
      readonly value: Figure<"ratio", DocumentId>;
      readonly earlier: readonly [{
        readonly form: "point";
        readonly metric: "revenuesGrowth";
        readonly period: "FY2022";
        readonly issued: PublicationDate;
        readonly value: Figure<"ratio", DocumentId>;
      }];
      readonly press: readonly [{
        readonly form: "point";
        readonly metric: "revenuesGrowth";
        readonly period: "FY2022";
        readonly issued: PublicationDate;
        readonly value: Figure<"ratio", DocumentId>;
      }, {
        readonly form: "point";
        readonly metric: "revenuesGrowth";
        readonly period: "FY2022";
        readonly issued: PublicationDate;
        readonly confirms: Evidence<DocumentId>;
        readonly value: Figure<"ratio", DocumentId>;
      }, {
        readonly form: "point";
        readonly metric: "revenuesGrowth";
        readonly period: "FY2022";
        readonly issued: PublicationDate;
        readonly confirms: Evidence<DocumentId>;
        readonly value: Figure<"ratio", DocumentId>;
      }];
    };
    readonly operatingIncome: {
      readonly form: "point";
      readonly metric: "operatingIncome";
      readonly period: "FY2022";
      readonly issued: PublicationDate;
      readonly confirms: Evidence<DocumentId>;
      readonly value: Figure<"JPY", DocumentId>;
      readonly earlier: readonly [{
        readonly form: "point";
        readonly metric: "operatingIncome";
        readonly period: "FY2022";
        readonly issued: PublicationDate;
        readonly value: Figure<"JPY", DocumentId>;
      }, {
        readonly form: "point";
        readonly metric: "operatingIncome";
        readonly period: "FY2022";
        readonly issued: PublicationDate;
        readonly confirms: Evidence<DocumentId>;
        readonly value: Figure<"JPY", DocumentId>;
      }, {
        readonly form: "point";
        readonly metric: "operatingIncome";
        readonly period: "FY2022";
        readonly issued: PublicationDate;
        readonly confirms: Evidence<DocumentId>;
        readonly value: Figure<"JPY", DocumentId>;
      }];
      readonly press: readonly [{
        readonly form: "point";
        readonly metric: "operatingIncome";
        readonly period: "FY2022";
        readonly issued: PublicationDate;
        readonly value: Figure<"JPY", DocumentId>;
      }, {
        readonly form: "point";
        readonly metric: "operatingIncome";
        readonly period: "FY2022";
        readonly issued: PublicationDate;
        readonly confirms: Evidence<DocumentId>;
        readonly value: Figure<"JPY", DocumentId>;
      }, {
        readonly form: "point";
        readonly metric: "operatingIncome";
        readonly period: "FY2022";
        readonly issued: PublicationDate;
        readonly confirms: Evidence<DocumentId>;
        readonly value: Figure<"JPY", DocumentId>;
      }];
    };
    readonly operatingIncomeGrowth: {
      readonly form: "point";
      readonly metric: "operatingIncomeGrowth";
      readonly period: "FY2022";
      readonly issued: PublicationDate;
      readonly confirms: Evidence<DocumentId>;
      readonly value: Figure<"ratio", DocumentId>;
      readonly earlier: readonly [{
        readonly form: "point";
        readonly metric: "operatingIncomeGrowth";
        readonly period: "FY2022";
        readonly issued: PublicationDate;
        readonly value: Figure<"ratio", DocumentId>;
      }];
      readonly press: readonly [{
        readonly form: "point";
        readonly metric: "operatingIncomeGrowth";
        readonly period: "FY2022";
        readonly issued: PublicationDate;
        readonly value: Figure<"ratio", DocumentId>;
      }, {
        readonly form: "point";
        readonly metric: "operatingIncomeGrowth";
        readonly period: "FY2022";
        readonly issued: PublicationDate;
        readonly confirms: Evidence<DocumentId>;
        readonly value: Figure<"ratio", DocumentId>;
      }];
    };
    readonly incomeBeforeIncomeTaxes: {
      readonly form: "point";
      readonly metric: "incomeBeforeIncomeTaxes";
      readonly period: "FY2022";
      readonly issued: PublicationDate;
      readonly confirms: Evidence<DocumentId>;
      readonly value: Figure<"JPY", DocumentId>;
      readonly earlier: readonly [{
        readonly form: "point";
        readonly metric: "incomeBeforeIncomeTaxes";
        readonly period: "FY2022";
        readonly issued: PublicationDate;
        readonly value: Figure<"JPY", DocumentId>;
      }, {
        readonly form: "point";
        readonly metric: "incomeBeforeIncomeTaxes";
        readonly period: "FY2022";
        readonly issued: PublicationDate;
        readonly confirms: Evidence<DocumentId>;
        readonly value: Figure<"JPY", DocumentId>;
      }, {
        readonly form: "point";
        readonly metric: "incomeBeforeIncomeTaxes";
        readonly period: "FY2022";
        readonly issued: PublicationDate;
        readonly confirms: Evidence<DocumentId>;
        readonly value: Figure<"JPY", DocumentId>;
      }];
    };
    readonly incomeBeforeIncomeTaxesGrowth: {
      readonly form: "point";
      readonly metric: "incomeBeforeIncomeTaxesGrowth";
      readonly period: "FY2022";
      readonly issued: PublicationDate;
      readonly confirms: Evidence<DocumentId>;
      readonly value: Figure<"ratio", DocumentId>;
      readonly earlier: readonly [{
        readonly form: "point";
        readonly metric: "incomeBeforeIncomeTaxesGrowth";
        readonly period: "FY2022";
        readonly issued: PublicationDate;
        readonly value: Figure<"ratio", DocumentId>;
      }];
    };
    readonly netIncomeAttributable: {
      readonly form: "point";
      readonly metric: "netIncomeAttributable";
      readonly period: "FY2022";
      readonly issued: PublicationDate;
      readonly confirms: Evidence<DocumentId>;
      readonly value: Figure<"JPY", DocumentId>;
      readonly earlier: readonly [{
        readonly form: "point";
        readonly metric: "netIncomeAttributable";
        readonly period: "FY2022";
        readonly issued: PublicationDate;
        readonly value: Figure<"JPY", DocumentId>;
      }, {
        readonly form: "point";
        readonly metric: "netIncomeAttributable";
        readonly period: "FY2022";
        readonly issued: PublicationDate;
        readonly confirms: Evidence<DocumentId>;
        readonly value: Figure<"JPY", DocumentId>;
      }, {
        readonly form: "point";
        readonly metric: "netIncomeAttributable";
        readonly period: "FY2022";
        readonly issued: PublicationDate;
        readonly confirms: Evidence<DocumentId>;
        readonly value: Figure<"JPY", DocumentId>;
      }];
      readonly press: readonly [{
        readonly form: "point";
        readonly metric: "netIncomeAttributable";
        readonly period: "FY2022";
        readonly issued: PublicationDate;
        readonly value: Figure<"JPY", DocumentId>;
      }, {
        readonly form: "point";
        readonly metric: "netIncomeAttributable";
        readonly period: "FY2022";
        readonly issued: PublicationDate;
        readonly confirms: Evidence<DocumentId>;
        readonly value: Figure<"JPY", DocumentId>;
      }, {
        readonly form: "point";
        readonly metric: "netIncomeAttributable";
        readonly period: "FY2022";
        readonly issued: PublicationDate;
        readonly confirms: Evidence<DocumentId>;
        readonly value: Figure<"JPY", DocumentId>;
      }, {
        readonly form: "point";
        readonly metric: "netIncomeAttributable";
        readonly period: "FY2022";
        readonly issued: PublicationDate;
        readonly confirms: Evidence<DocumentId>;
        readonly value: Figure<"JPY", DocumentId>;
      }];
    };
    readonly netIncomeAttributableGrowth: {
      readonly form: "point";
      readonly metric: "netIncomeAttributableGrowth";
      readonly period: "FY2022";
      readonly issued: PublicationDate;
      readonly confirms: Evidence<DocumentId>;
      readonly value: Figure<"ratio", DocumentId>;
      readonly earlier: readonly [{
        readonly form: "point";
        readonly metric: "netIncomeAttributableGrowth";
        readonly period: "FY2022";
        readonly issued: PublicationDate;
        readonly value: Figure<"ratio", DocumentId>;
      }];
      readonly press: readonly [{
        readonly form: "point";
        readonly metric: "netIncomeAttributableGrowth";
        readonly period: "FY2022";
        readonly issued: PublicationDate;
        readonly value: Figure<"ratio", DocumentId>;
      }, {
        readonly form: "point";
        readonly metric: "netIncomeAttributableGrowth";
        readonly period: "FY2022";
        readonly issued: PublicationDate;
        readonly confirms: Evidence<DocumentId>;
        readonly value: Figure<"ratio", DocumentId>;
      }, {
        readonly form: "point";
        readonly metric: "netIncomeAttributableGrowth";
        readonly period: "FY2022";
        readonly issued: PublicationDate;
        readonly confirms: Evidence<DocumentId>;
        readonly value: Figure<"ratio", DocumentId>;
      }];
    };
    readonly dividendsPerShare: {
      readonly form: "point";
      readonly metric: "dividendsPerShare";
      readonly period: "FY2022";
      readonly issued: PublicationDate;
      readonly value: Figure<"JPY", DocumentId>;
      readonly press: readonly [{
        readonly form: "point";
        readonly metric: "dividendsPerShare";
        readonly period: "FY2022";
        readonly issued: PublicationDate;
        readonly value: Figure<"JPY", DocumentId>;
      }, {
        readonly form: "point";
        readonly metric: "dividendsPerShare";
        readonly period: "FY2022";
        readonly issued: PublicationDate;
        readonly confirms: Evidence<DocumentId>;
        readonly value: Figure<"JPY", DocumentId>;
      }];
    };
    readonly dividendsPerShareGrowth: {
      readonly form: "point";
      readonly metric: "dividendsPerShareGrowth";
      readonly period: "FY2022";
      readonly issued: PublicationDate;
      readonly value: Figure<"ratio", DocumentId>;
    };
    readonly interimDividendsPerShare: {
      readonly form: "point";
      readonly metric: "interimDividendsPerShare";
      readonly period: "FY2022";
      readonly issued: PublicationDate;
      readonly confirms: Evidence<DocumentId>;
      readonly value: Figure<"JPY", DocumentId>;
      readonly earlier: readonly [{
        readonly form: "point";
        readonly metric: "interimDividendsPerShare";
        readonly period: "FY2022";
        readonly issued: PublicationDate;
        readonly value: Figure<"JPY", DocumentId>;
      }];
    };
    readonly yearEndDividendsPerShare: {
      readonly form: "point";
      readonly metric: "yearEndDividendsPerShare";
      readonly period: "FY2022";
      readonly issued: PublicationDate;
      readonly confirms: Evidence<DocumentId>;
      readonly value: Figure<"JPY", DocumentId>;
      readonly earlier: readonly [{
        readonly form: "point";
        readonly metric: "yearEndDividendsPerShare";
        readonly period: "FY2022";
        readonly issued: PublicationDate;
        readonly value: Figure<"JPY", DocumentId>;
      }];
    };
    readonly grossMargin: {
      readonly form: "point";
      readonly metric: "grossMargin";
      readonly period: "FY2022";
      readonly issued: PublicationDate;
      readonly value: Figure<"ratio", DocumentId> & {
        readonly erratum: "grossMarginTargetOfFy2022";
      };
    };
  }>;
  readonly "1H23": Explained<{
    readonly revenues: {
      readonly form: "point";
      readonly metric: "revenues";
      readonly period: "1H23";
      readonly issued: PublicationDate;
      readonly value: Figure<"JPY", DocumentId>;
    };
    readonly operatingIncome: {
      readonly form: "point";
      readonly metric: "operatingIncome";
      readonly period: "1H23";
      readonly issued: PublicationDate;
      readonly value: Figure<"JPY", DocumentId>;
    };
    readonly incomeBeforeIncomeTaxes: {
      readonly form: "point";
      readonly metric: "incomeBeforeIncomeTaxes";
      readonly period: "1H23";
      readonly issued: PublicationDate;
      readonly value: Figure<"JPY", DocumentId>;
    };
    readonly netIncomeAttributable: {
      readonly form: "point";
      readonly metric: "netIncomeAttributable";
      readonly period: "1H23";
      readonly issued: PublicationDate;
      readonly value: Figure<"JPY", DocumentId>;
    };
  }>;
  readonly FY2023: Explained<{
    readonly operatingMargin: {
      readonly form: "moreThan";
      readonly metric: "operatingMargin";
      readonly period: "FY2023";
      readonly issuedBefore: PublicationDate;
      readonly threshold: HedgedFigure<"ratio", "moreThan", DocumentId>;
      readonly earlier: readonly [{
        readonly form: "moreThan";
        readonly metric: "operatingMargin";
        readonly period: "FY2023";
        readonly issuedBefore: PublicationDate;
        readonly threshold: HedgedFigure<"ratio", "moreThan", DocumentId>;
      }, {
        readonly form: "moreThan";
        readonly metric: "operatingMargin";
        readonly period: "FY2023";
        readonly issued: PublicationDate;
        readonly threshold: HedgedFigure<"ratio", "moreThan", DocumentId>;
      }, {
        readonly form: "moreThan";
        readonly metric: "operatingMargin";
        readonly period: "FY2023";
        readonly issuedBefore: PublicationDate;
        readonly threshold: HedgedFigure<"ratio", "moreThan", DocumentId>;
      }, {
        readonly form: "point";
        readonly metric: "operatingMargin";
        readonly period: "FY2023";
        readonly issued: PublicationDate;
        readonly value: Figure<"ratio", DocumentId>;
      }];
    };
    readonly revenues: {
      readonly form: "point";
      readonly metric: "revenues";
      readonly period: "FY2023";
      readonly issued: PublicationDate;
      readonly confirms: Evidence<DocumentId>;
      readonly value: Figure<"JPY", DocumentId>;
      readonly earlier: readonly [{
        readonly form: "approximate";
        readonly metric: "revenues";
        readonly period: "FY2023";
        readonly issued: PublicationDate;
        readonly value: HedgedFigure<"JPY", "approximately", DocumentId>;
      }, {
        readonly form: "point";
        readonly metric: "revenues";
        readonly period: "FY2023";
        readonly issued: PublicationDate;
        readonly value: Figure<"JPY", DocumentId>;
      }];
      readonly press: readonly [{
        readonly form: "point";
        readonly metric: "revenues";
        readonly period: "FY2023";
        readonly issued: PublicationDate;
        readonly value: Figure<"JPY", DocumentId>;
      }];
    };
    readonly revenuesGrowth: {
      readonly form: "point";
      readonly metric: "revenuesGrowth";
      readonly period: "FY2023";
      readonly issued: PublicationDate;
      readonly value: Figure<"ratio", DocumentId>;
      readonly press: readonly [{
        readonly form: "point";
        readonly metric: "revenuesGrowth";
        readonly period: "FY2023";
        readonly issued: PublicationDate;
        readonly value: Figure<"ratio", DocumentId>;
      }];
    };
    readonly operatingIncome: {
      readonly form: "point";
      readonly metric: "operatingIncome";
      readonly period: "FY2023";
      readonly issued: PublicationDate;
      readonly confirms: Evidence<DocumentId>;
      readonly value: Figure<"JPY", DocumentId>;
      readonly earlier: readonly [{
        readonly form: "point";
        readonly metric: "operatingIncome";
        readonly period: "FY2023";
        readonly issued: PublicationDate;
        readonly value: Figure<"JPY", DocumentId>;
      }];
      readonly press: readonly [{
        readonly form: "point";
        readonly metric: "operatingIncome";
        readonly period: "FY2023";
        readonly issued: PublicationDate;
        readonly value: Figure<"JPY", DocumentId>;
      }];
    };
    readonly operatingIncomeGrowth: {
      readonly form: "point";
      readonly metric: "operatingIncomeGrowth";
      readonly period: "FY2023";
      readonly issued: PublicationDate;
      readonly value: Figure<"ratio", DocumentId>;
      readonly press: readonly [{
        readonly form: "point";
        readonly metric: "operatingIncomeGrowth";
        readonly period: "FY2023";
        readonly issued: PublicationDate;
        readonly value: Figure<"ratio", DocumentId>;
      }];
    };
    readonly incomeBeforeIncomeTaxes: {
      readonly form: "point";
      readonly metric: "incomeBeforeIncomeTaxes";
      readonly period: "FY2023";
      readonly issued: PublicationDate;
      readonly confirms: Evidence<DocumentId>;
      readonly value: Figure<"JPY", DocumentId>;
      readonly earlier: readonly [{
        readonly form: "point";
        readonly metric: "incomeBeforeIncomeTaxes";
        readonly period: "FY2023";
        readonly issued: PublicationDate;
        readonly value: Figure<"JPY", DocumentId>;
      }];
    };
    readonly incomeBeforeIncomeTaxesGrowth: {
      readonly form: "point";
      readonly metric: "incomeBeforeIncomeTaxesGrowth";
      readonly period: "FY2023";
      readonly issued: PublicationDate;
      readonly value: Figure<"ratio", DocumentId>;
    };
    readonly netIncomeAttributable: {
      readonly form: "point";
      readonly metric: "netIncomeAttributable";
      readonly period: "FY2023";
      readonly issued: PublicationDate;
      readonly confirms: Evidence<DocumentId>;
      readonly value: Figure<"JPY", DocumentId>;
      readonly earlier: readonly [{
        readonly form: "point";
        readonly metric: "netIncomeAttributable";
        readonly period: "FY2023";
        readonly issued: PublicationDate;
        readonly value: Figure<"JPY", DocumentId>;
      }];
      readonly press: readonly [{
        readonly form: "point";
        readonly metric: "netIncomeAttributable";
        readonly period: "FY2023";
        readonly issued: PublicationDate;
        readonly value: Figure<"JPY", DocumentId>;
      }];
    };
    readonly netIncomeAttributableGrowth: {
      readonly form: "point";
      readonly metric: "netIncomeAttributableGrowth";
      readonly period: "FY2023";
      readonly issued: PublicationDate;
      readonly value: Figure<"ratio", DocumentId>;
      readonly press: readonly [{
        readonly form: "point";
        readonly metric: "netIncomeAttributableGrowth";
        readonly period: "FY2023";
        readonly issued: PublicationDate;
        readonly value: Figure<"ratio", DocumentId>;
      }];
    };
    readonly dividendsPerShare: {
      readonly form: "point";
      readonly metric: "dividendsPerShare";
      readonly period: "FY2023";
      readonly issued: PublicationDate;
      readonly value: Figure<"JPY", DocumentId>;
      readonly press: readonly [{
        readonly form: "point";
        readonly metric: "dividendsPerShare";
        readonly period: "FY2023";
        readonly issued: PublicationDate;
        readonly value: Figure<"JPY", DocumentId>;
      }, {
        readonly form: "point";
        readonly metric: "dividendsPerShare";
        readonly period: "FY2023";
        readonly issued: PublicationDate;
        readonly confirms: Evidence<DocumentId>;
        readonly value: Figure<"JPY", DocumentId>;
      }];
    };
    readonly dividendsPerShareGrowth: {
      readonly form: "point";
      readonly metric: "dividendsPerShareGrowth";
      readonly period: "FY2023";
      readonly issued: PublicationDate;
      readonly value: Figure<"ratio", DocumentId>;
    };
    readonly earningsPerShareBasic: {
      readonly form: "point";
      readonly metric: "earningsPerShareBasic";
      readonly period: "FY2023";
      readonly issuedBefore: PublicationDate;
      readonly value: Figure<"JPY", DocumentId>;
    };
    readonly yearEndDividendsPerShare: {
      readonly form: "point";
      readonly metric: "yearEndDividendsPerShare";
      readonly period: "FY2023";
      readonly issued: PublicationDate;
      readonly value: Figure<"JPY", DocumentId>;
    };
  }>;
  readonly FY2024: Explained<{
    readonly netIncomeAttributable: {
      readonly form: "range";
      readonly metric: "netIncomeAttributable";
      readonly period: "FY2024";
      readonly issued: PublicationDate;
      readonly low: Figure<"JPY", DocumentId>;
      readonly high: Figure<"JPY", DocumentId>;
      readonly earlier: readonly [{
        readonly form: "point";
        readonly metric: "netIncomeAttributable";
        readonly period: "FY2024";
        readonly issued: PublicationDate;
        readonly value: Figure<"JPY", DocumentId>;
      }];
    };
    readonly netIncomeAttributableGrowth: {
      readonly form: "range";
      readonly metric: "netIncomeAttributableGrowth";
      readonly period: "FY2024";
      readonly issued: PublicationDate;
      readonly low: Figure<"ratio", DocumentId>;
      readonly high: Figure<"ratio", DocumentId>;
      readonly earlier: readonly [{
        readonly form: "point";
        readonly metric: "netIncomeAttributableGrowth";
        readonly period: "FY2024";
        readonly issued: PublicationDate;
        readonly value: Figure<"ratio", DocumentId>;
      }];
    };
    readonly dividendsPerShare: {
      readonly form: "range";
      readonly metric: "dividendsPerShare";
      readonly period: "FY2024";
      readonly issued: PublicationDate;
      readonly confirms: Evidence<DocumentId>;
      readonly low: Figure<"JPY", DocumentId>;
      readonly high: Figure<"JPY", DocumentId>;
      readonly earlier: readonly [{
        readonly form: "range";
        readonly metric: "dividendsPerShare";
        readonly period: "FY2024";
        readonly issued: PublicationDate;
        readonly low: Figure<"JPY", DocumentId>;
        readonly high: Figure<"JPY", DocumentId>;
      }];
    };
    readonly revenues: {
      readonly form: "range";
      readonly metric: "revenues";
      readonly period: "FY2024";
      readonly issued: PublicationDate;
      readonly low: Figure<"JPY", DocumentId>;
      readonly high: Figure<"JPY", DocumentId>;
    };
    readonly operatingIncome: {
      readonly form: "range";
      readonly metric: "operatingIncome";
      readonly period: "FY2024";
      readonly issued: PublicationDate;
      readonly low: Figure<"JPY", DocumentId>;
      readonly high: Figure<"JPY", DocumentId>;
    };
    readonly revenuesGrowth: {
      readonly form: "range";
      readonly metric: "revenuesGrowth";
      readonly period: "FY2024";
      readonly issued: PublicationDate;
      readonly low: Figure<"ratio", DocumentId>;
      readonly high: Figure<"ratio", DocumentId>;
    };
    readonly operatingIncomeGrowth: {
      readonly form: "range";
      readonly metric: "operatingIncomeGrowth";
      readonly period: "FY2024";
      readonly issued: PublicationDate;
      readonly low: Figure<"ratio", DocumentId>;
      readonly high: Figure<"ratio", DocumentId>;
    };
    readonly interimDividendsPerShare: {
      readonly form: "range";
      readonly metric: "interimDividendsPerShare";
      readonly period: "FY2024";
      readonly issued: PublicationDate;
      readonly low: Figure<"JPY", DocumentId>;
      readonly high: Figure<"JPY", DocumentId>;
    };
    readonly yearEndDividendsPerShare: {
      readonly form: "range";
      readonly metric: "yearEndDividendsPerShare";
      readonly period: "FY2024";
      readonly issued: PublicationDate;
      readonly low: Figure<"JPY", DocumentId>;
      readonly high: Figure<"JPY", DocumentId>;
    };
  }>;
  readonly FY2026: Explained<{
    readonly revenues: {
      readonly form: "approximate";
      readonly metric: "revenues";
      readonly period: "FY2026";
      readonly issued: PublicationDate;
      readonly value: HedgedFigure<"JPY", "approximately", DocumentId>;
      readonly earlier: readonly [{
        readonly form: "point";
        readonly metric: "revenues";
        readonly period: "FY2026";
        readonly issued: PublicationDate;
        readonly value: Figure<"JPY", DocumentId>;
      }];
    };
    readonly operatingIncome: {
      readonly form: "approximate";
      readonly metric: "operatingIncome";
      readonly period: "FY2026";
      readonly issued: PublicationDate;
      readonly value: HedgedFigure<"JPY", "approximately", DocumentId>;
      readonly earlier: readonly [{
        readonly form: "point";
        readonly metric: "operatingIncome";
        readonly period: "FY2026";
        readonly issued: PublicationDate;
        readonly value: Figure<"JPY", DocumentId>;
      }];
    };
  }>;
};

/** What the company expected, by period and metric, each in the grammar in which it was given. */
export const guidance = /* @__PURE__ */ lazyGuidance<GuidanceRecords>(facts, documents, {
  "4Q02": '[{"metric":"revenues","issued":"iij-3q02-presentation"},\
{"metric":"revenues","issued":"cnet-japan-3q02-article","beside":true},\
{"metric":"operatingIncome","issued":"iij-3q02-presentation"},\
{"metric":"systemsIntegrationRevenues","issued":"iij-3q02-presentation"},\
{"metric":"largeSystemsIntegrationContracts","issued":"iij-3q02-presentation"}]',
  "FY2002": '[{"metric":"revenuesGrowth","issued":"iij-3q02-presentation"},\
{"metric":"revenuesGrowth","issued":"cnet-japan-3q02-article","beside":true},\
{"metric":"revenues","issued":"iij-3q02-presentation"}]',
  "2Q03": '[{"metric":"operatingIncome","issued":"iij-1q03-release"}]',
  "FY2003": '[{"metric":"revenuesGrowth","issued":"cnet-japan-4q02-article"},\
{"metric":"revenuesGrowth","issued":"iij-1q03-release","link":"confirms"}]',
  "FY2004": '[{"metric":"revenues","issued":"itmedia-2005-05-listing-article"},\
{"metric":"revenuesGrowth","issued":"itmedia-2005-05-listing-article"},\
{"metric":"operatingIncome","issued":"itmedia-2005-05-listing-article"},\
{"metric":"incomeBeforeIncomeTaxes","issued":"itmedia-2005-05-listing-article"},\
{"metric":"netIncome","issued":"itmedia-2005-05-listing-article"},\
{"metric":"earningsPerShare","issued":"itmedia-2005-05-listing-article"}]',
  "FY2006": '[{"metric":"revenues","issuedBefore":"it-pro-1h06-article"},\
{"metric":"revenues","issued":"it-pro-1h06-article","link":"revises"},\
{"metric":"revenues","issued":"cnet-japan-fy2005-column","link":"revises"},\
{"metric":"operatingIncome","issued":"it-pro-1h06-article"},\
{"metric":"operatingIncome","issued":"cnet-japan-fy2005-column","link":"confirms"},\
{"metric":"netIncome","issued":"it-pro-1h06-article"},\
{"metric":"netIncome","issued":"cnet-japan-fy2005-column","link":"confirms"},\
{"metric":"revenuesGrowth","issued":"cnet-japan-fy2005-column"},\
{"metric":"operatingIncomeGrowth","issued":"cnet-japan-fy2005-column"},\
{"metric":"incomeBeforeIncomeTaxes","issued":"cnet-japan-fy2005-column"},\
{"metric":"incomeBeforeIncomeTaxesGrowth","issued":"cnet-japan-fy2005-column"},\
{"metric":"netIncomeGrowth","issued":"cnet-japan-fy2005-column"}]',
  "FY2007": '[{"metric":"revenues","issued":"it-pro-fy2006-article"},\
{"metric":"revenues","issued":"it-pro-1h07-article","link":"confirms"},\
{"metric":"revenuesGrowth","issued":"it-pro-fy2006-article"},\
{"metric":"revenuesGrowth","issued":"it-pro-1h07-article","link":"confirms"},\
{"metric":"operatingIncome","issued":"it-pro-fy2006-article"},\
{"metric":"operatingIncome","issued":"it-pro-1h07-article","link":"confirms"},\
{"metric":"operatingIncomeGrowth","issued":"it-pro-fy2006-article"},\
{"metric":"operatingIncomeGrowth","issued":"it-pro-1h07-article","link":"confirms"},\
{"metric":"netIncome","issued":"it-pro-1h07-article"},\
{"metric":"netIncomeGrowth","issued":"it-pro-1h07-article"},\
{"metric":"interimDividendsPerShare","issuedBefore":"iij-fy2007-dividend-notice"},\
{"metric":"yearEndDividendsPerShare","issuedBefore":"iij-fy2007-dividend-notice"},\
{"metric":"yearEndDividendsPerShare","issued":"iij-fy2007-dividend-notice","link":"revises"},\
{"metric":"yearEndDividendsPerShare","issued":"iij-fy2007-release","link":"confirms"},\
{"metric":"dividendsPerShare","issuedBefore":"iij-fy2007-dividend-notice"},\
{"metric":"dividendsPerShare","issued":"iij-fy2007-dividend-notice","link":"revises"},\
{"metric":"dividendsPerShare","issued":"iij-fy2007-release","link":"confirms"}]',
  "1H08": '[{"metric":"revenues","issuedBefore":"iij-1h08-targets-notice"},\
{"metric":"revenues","issued":"iij-1h08-targets-notice","link":"revises"},\
{"metric":"operatingIncome","issuedBefore":"iij-1h08-targets-notice"},\
{"metric":"operatingIncome","issued":"iij-1h08-targets-notice","link":"revises"},\
{"metric":"incomeBeforeIncomeTaxes","issuedBefore":"iij-1h08-targets-notice"},\
{"metric":"incomeBeforeIncomeTaxes","issued":"iij-1h08-targets-notice","link":"revises"},\
{"metric":"netIncome","issuedBefore":"iij-1h08-targets-notice"},\
{"metric":"netIncome","issued":"iij-1h08-targets-notice","link":"revises"},\
{"metric":"earningsPerShareBasic","issuedBefore":"iij-1h08-targets-notice"},\
{"metric":"earningsPerShareBasic","issued":"iij-1h08-targets-notice","link":"revises"}]',
  "FY2008": '[{"metric":"revenues","issued":"iij-fy2007-release"},\
{"metric":"revenues","issued":"iij-1h08-targets-notice","link":"revises"},\
{"metric":"revenues","issued":"iij-9m08-release","link":"revises"},\
{"metric":"revenues","issued":"iij-fy2008-targets-notice","link":"confirms"},\
{"metric":"revenues","issued":"it-pro-fy2007-article","beside":true},\
{"metric":"revenues","issued":"cnet-japan-fy2007-column","link":"confirms","beside":true},\
{"metric":"operatingIncome","issued":"iij-fy2007-release"},\
{"metric":"operatingIncome","issued":"iij-1h08-targets-notice","link":"revises"},\
{"metric":"operatingIncome","issued":"iij-9m08-release","link":"revises"},\
{"metric":"operatingIncome","issued":"iij-fy2008-targets-notice","link":"confirms"},\
{"metric":"operatingIncome","issued":"it-pro-fy2007-article","beside":true},\
{"metric":"operatingIncome","issued":"bloomberg-1q08-article","link":"confirms","beside":true},\
{"metric":"operatingIncome","issued":"cnet-japan-fy2007-column","link":"confirms","beside":true},\
{"metric":"incomeBeforeIncomeTaxes","issued":"iij-fy2007-release"},\
{"metric":"incomeBeforeIncomeTaxes","issued":"iij-1h08-targets-notice","link":"revises"},\
{"metric":"incomeBeforeIncomeTaxes","issued":"iij-fy2008-targets-notice","link":"revises"},\
{"metric":"incomeBeforeIncomeTaxes","issued":"cnet-japan-fy2007-column","beside":true},\
{"metric":"netIncome","issued":"iij-fy2007-release"},\
{"metric":"netIncome","issued":"iij-1h08-targets-notice","link":"revises"},\
{"metric":"netIncome","issued":"iij-9m08-release","link":"revises"},\
{"metric":"netIncome","issued":"iij-fy2008-targets-notice","link":"confirms"},\
{"metric":"netIncome","issued":"cnet-japan-fy2007-column","beside":true},\
{"metric":"dividendsPerShare","issued":"iij-fy2007-release"},\
{"metric":"revenuesGrowth","issued":"it-pro-fy2007-article"},\
{"metric":"revenuesGrowth","issued":"cnet-japan-fy2007-column","link":"confirms"},\
{"metric":"operatingIncomeGrowth","issued":"it-pro-fy2007-article"},\
{"metric":"operatingIncomeGrowth","issued":"bloomberg-1q08-article","link":"confirms"},\
{"metric":"operatingIncomeGrowth","issued":"cnet-japan-fy2007-column","link":"confirms"},\
{"metric":"earningsPerShareBasic","issuedBefore":"iij-1h08-targets-notice"},\
{"metric":"earningsPerShareBasic","issued":"iij-1h08-targets-notice","link":"revises"},\
{"metric":"earningsPerShareBasic","issued":"iij-fy2008-targets-notice","link":"revises"},\
{"metric":"incomeBeforeIncomeTaxesGrowth","issued":"cnet-japan-fy2007-column"},\
{"metric":"netIncomeGrowth","issued":"cnet-japan-fy2007-column"},\
{"metric":"weightedAverageShares","issued":"iij-fy2008-targets-notice"}]',
  "1H09": '[{"metric":"revenues","issued":"iij-1h09-release"},\
{"metric":"operatingIncome","issued":"iij-1h09-release"},\
{"metric":"netIncomeAttributable","issued":"iij-1h09-release"}]',
  "FY2009": '[{"metric":"revenues","issued":"iij-fy2008-release"},\
{"metric":"revenues","issued":"iij-9m09-release","link":"revises"},\
{"metric":"operatingIncome","issued":"iij-fy2008-release"},\
{"metric":"incomeBeforeIncomeTaxes","issued":"iij-fy2008-release"},\
{"metric":"netIncome","issued":"iij-fy2008-release"},\
{"metric":"dividendsPerShare","issued":"iij-fy2008-release"},\
{"metric":"dividendsPerShare","issued":"iij-fy2009-release","link":"revises"},\
{"metric":"yearEndDividendsPerShare","issuedBefore":"iij-fy2009-release"},\
{"metric":"yearEndDividendsPerShare","issued":"iij-fy2009-release","link":"revises"}]',
  "1H10": '[{"metric":"revenues","issuedBefore":"iij-1h10-release"},\
{"metric":"operatingIncome","issuedBefore":"iij-1h10-release"},\
{"metric":"netIncomeAttributable","issuedBefore":"iij-1h10-release"}]',
  "FY2010": '[{"metric":"revenues","issued":"iij-fy2007-release"},\
{"metric":"revenues","issued":"iij-fy2009-release"},\
{"metric":"revenues","issued":"iij-9m10-release-page-7","link":"revises"},\
{"metric":"revenues","issued":"it-pro-fy2007-article","beside":true},\
{"metric":"operatingIncome","issued":"iij-fy2007-release"},\
{"metric":"operatingIncome","issued":"iij-fy2009-release","link":"revises"},\
{"metric":"operatingIncome","issued":"iij-9m10-release-page-7","link":"revises"},\
{"metric":"operatingIncome","issued":"it-pro-fy2007-article","beside":true},\
{"metric":"operatingMarginChangePerYear","issued":"it-pro-fy2007-article"},\
{"metric":"incomeBeforeIncomeTaxes","issued":"iij-fy2009-release"},\
{"metric":"incomeBeforeIncomeTaxes","issued":"iij-9m10-release-page-7","link":"revises"},\
{"metric":"netIncomeAttributable","issued":"iij-fy2009-release"},\
{"metric":"netIncomeAttributable","issued":"iij-9m10-release-page-7","link":"revises"},\
{"metric":"dividendsPerShare","issued":"iij-fy2009-release"},\
{"metric":"dividendsPerShare","issued":"iij-fy2010-dividend-notice","link":"revises"},\
{"metric":"dividendsPerShare","issued":"iij-9m10-release-page-7","link":"confirms"},\
{"metric":"interimDividendsPerShare","issuedBefore":"iij-fy2010-dividend-notice"},\
{"metric":"yearEndDividendsPerShare","issuedBefore":"iij-fy2010-dividend-notice"},\
{"metric":"yearEndDividendsPerShare","issued":"iij-fy2010-dividend-notice","link":"revises"},\
{"metric":"yearEndDividendsPerShare","issued":"iij-fy2010-distribution-notice","link":"confirms"}]',
  "FY2011": '[{"metric":"revenues","issued":"iij-fy2010-release"},\
{"metric":"operatingIncome","issued":"iij-fy2010-release"},\
{"metric":"incomeBeforeIncomeTaxes","issued":"iij-fy2010-release"},\
{"metric":"netIncomeAttributable","issued":"iij-fy2010-release"},\
{"metric":"dividendsPerShare","issued":"iij-fy2010-release"},\
{"metric":"yearEndDividendsPerShare","issuedBefore":"iij-fy2011-release"},\
{"metric":"yearEndDividendsPerShare","issued":"iij-fy2011-release","link":"revises"}]',
  "FY2012": '[{"metric":"revenues","issued":"iij-fy2011-release"},\
{"metric":"operatingIncome","issued":"iij-fy2011-release"},\
{"metric":"netIncomeAttributable","issued":"iij-fy2011-release"},\
{"metric":"incomeBeforeIncomeTaxes","issued":"iij-fy2011-release"},\
{"metric":"dividendsPerShare","issued":"iij-fy2011-release"},\
{"metric":"dividendsPerShare","issued":"iij-9m12-release-page-7"},\
{"metric":"interimDividendsPerShare","issued":"iij-fy2011-release"},\
{"metric":"yearEndDividendsPerShare","issued":"iij-fy2011-release"},\
{"metric":"yearEndDividendsPerShare","issuedBefore":"iij-9m12-release"},\
{"metric":"yearEndDividendsPerShare","issued":"iij-9m12-release","link":"revises"},\
{"metric":"yearEndDividendsPerShare","issued":"iij-9m12-release-page-7","link":"confirms"},\
{"metric":"internationalBusinessRevenues","issued":"it-pro-1q12-article"},\
{"metric":"dividendsPerShareChange","issued":"iij-9m12-release-page-7"}]',
  "FY2013": '[{"metric":"revenues","issued":"iij-fy2012-release"},\
{"metric":"revenues","issued":"iij-9m13-release","link":"revises"},\
{"metric":"revenuesGrowth","issued":"iij-fy2012-release"},\
{"metric":"operatingIncome","issued":"iij-fy2012-release"},\
{"metric":"operatingIncome","issued":"iij-9m13-release","link":"revises"},\
{"metric":"operatingIncomeGrowth","issued":"iij-fy2012-release"},\
{"metric":"netIncomeAttributable","issued":"iij-fy2012-release"},\
{"metric":"netIncomeAttributable","issued":"iij-9m13-release","link":"revises"},\
{"metric":"netIncomeAttributableGrowth","issued":"iij-fy2012-release"},\
{"metric":"dividendsPerShare","issued":"iij-fy2012-release"},\
{"metric":"dividendsPerShareGrowth","issued":"iij-fy2012-release"}]',
  "FY2014": '[{"metric":"revenues","issued":"iij-fy2013-release"},\
{"metric":"revenuesGrowth","issued":"iij-fy2013-release"},\
{"metric":"operatingIncome","issued":"iij-fy2013-release"},\
{"metric":"operatingIncomeGrowth","issued":"iij-fy2013-release"},\
{"metric":"netIncomeAttributable","issued":"iij-fy2013-release"},\
{"metric":"netIncomeAttributableGrowth","issued":"iij-fy2013-release"},\
{"metric":"dividendsPerShare","issued":"iij-fy2013-release"}]',
  "3Q15": '[{"metric":"mobileSubscriptions","issuedBefore":"iij-9m15-release"}]',
  "FY2015": '[{"metric":"revenues","issued":"iij-fy2014-release"},\
{"metric":"revenuesGrowth","issued":"iij-fy2014-release"},\
{"metric":"operatingIncome","issued":"iij-fy2014-release"},\
{"metric":"operatingIncomeGrowth","issued":"iij-fy2014-release"},\
{"metric":"incomeBeforeIncomeTaxes","issued":"iij-fy2014-release"},\
{"metric":"incomeBeforeIncomeTaxesGrowth","issued":"iij-fy2014-release"},\
{"metric":"netIncomeAttributable","issued":"iij-fy2014-release"},\
{"metric":"netIncomeAttributableGrowth","issued":"iij-fy2014-release"},\
{"metric":"dividendsPerShare","issued":"iij-fy2014-release"},\
{"metric":"mobileServicesRevenues","issued":"k-tai-watch-1h15-article"}]',
  "FY2016": '[{"metric":"revenues","issued":"iij-fy2015-release"},\
{"metric":"revenues","issued":"iij-1h16-release","link":"revises"},\
{"metric":"revenuesGrowth","issued":"iij-fy2015-release"},\
{"metric":"operatingIncome","issued":"iij-fy2015-release"},\
{"metric":"operatingIncome","issued":"iij-1h16-release","link":"revises"},\
{"metric":"operatingIncomeGrowth","issued":"iij-fy2015-release"},\
{"metric":"netIncomeAttributable","issued":"iij-fy2015-release"},\
{"metric":"netIncomeAttributableGrowth","issued":"iij-fy2015-release"},\
{"metric":"dividendsPerShare","issued":"iij-fy2015-release"},\
{"metric":"dividendsPerShareGrowth","issued":"iij-fy2015-release"}]',
  "1H17": '[{"metric":"revenues","issued":"iij-1q17-release"},\
{"metric":"revenuesGrowth","issued":"iij-1q17-release"},\
{"metric":"operatingIncome","issued":"iij-1q17-release"},\
{"metric":"operatingIncomeGrowth","issued":"iij-1q17-release"},\
{"metric":"netIncomeAttributable","issued":"iij-1q17-release"},\
{"metric":"netIncomeAttributableGrowth","issued":"iij-1q17-release"}]',
  "FY2017": '[{"metric":"revenues","issued":"iij-fy2016-release"},\
{"metric":"revenues","issued":"iij-1h17-release","link":"confirms"},\
{"metric":"revenues","issued":"iij-9m17-release","link":"confirms"},\
{"metric":"revenues","issued":"it-pro-1q17-article","beside":true},\
{"metric":"revenuesGrowth","issued":"iij-fy2016-release"},\
{"metric":"revenuesGrowth","issued":"iij-1h17-release","link":"confirms"},\
{"metric":"revenuesGrowth","issued":"iij-9m17-release","link":"confirms"},\
{"metric":"revenuesGrowth","issued":"it-pro-1q17-article","beside":true},\
{"metric":"operatingIncome","issued":"iij-fy2016-release"},\
{"metric":"operatingIncome","issued":"iij-1h17-release","link":"confirms"},\
{"metric":"operatingIncome","issued":"iij-9m17-release","link":"confirms"},\
{"metric":"operatingIncome","issued":"it-pro-1q17-article","beside":true},\
{"metric":"operatingIncomeGrowth","issued":"iij-fy2016-release"},\
{"metric":"operatingIncomeGrowth","issued":"iij-1h17-release","link":"confirms"},\
{"metric":"operatingIncomeGrowth","issued":"iij-9m17-release","link":"confirms"},\
{"metric":"operatingIncomeGrowth","issued":"it-pro-1q17-article","beside":true},\
{"metric":"netIncomeAttributable","issued":"iij-fy2016-release"},\
{"metric":"netIncomeAttributable","issued":"iij-1h17-release","link":"confirms"},\
{"metric":"netIncomeAttributable","issued":"iij-9m17-release","link":"confirms"},\
{"metric":"netIncomeAttributableGrowth","issued":"iij-fy2016-release"},\
{"metric":"netIncomeAttributableGrowth","issued":"iij-1h17-release","link":"confirms"},\
{"metric":"netIncomeAttributableGrowth","issued":"iij-9m17-release","link":"confirms"},\
{"metric":"dividendsPerShare","issued":"iij-fy2016-release"},\
{"metric":"cloudRevenues","issued":"iij-fy2016-release"},\
{"metric":"incomeBeforeIncomeTaxes","issued":"iij-9m17-release"},\
{"metric":"incomeBeforeIncomeTaxesGrowth","issued":"iij-9m17-release"}]',
  "FY2018": '[{"metric":"revenues","issued":"iij-9m18-release"},\
{"metric":"revenuesGrowth","issued":"iij-9m18-release"},\
{"metric":"grossProfit","issued":"iij-9m18-release"},\
{"metric":"grossProfitGrowth","issued":"iij-9m18-release"},\
{"metric":"operatingIncome","issued":"iij-9m18-release"},\
{"metric":"operatingIncomeGrowth","issued":"iij-9m18-release"},\
{"metric":"dividendsPerShare","issued":"iij-9m18-release"},\
{"metric":"mobileInterconnectivityChargeGrowth","issued":"itmedia-1q19-article"}]',
  "1H19": '[{"metric":"revenues","issued":"iij-1q19-release"},\
{"metric":"revenues","issued":"iij-1h19-release","link":"confirms"},\
{"metric":"operatingIncome","issued":"iij-1q19-release"},\
{"metric":"operatingIncome","issued":"iij-1h19-release","link":"confirms"},\
{"metric":"netIncomeAttributable","issued":"iij-1q19-release"},\
{"metric":"netIncomeAttributable","issued":"iij-1h19-release","link":"confirms"},\
{"metric":"grossProfit","issued":"iij-1h19-release"}]',
  "FY2019": '[{"metric":"revenues","issued":"rtt-news-fy2018-article"},\
{"metric":"revenues","issued":"iij-1q19-release"},\
{"metric":"revenues","issued":"iij-1h19-release","link":"confirms"},\
{"metric":"revenues","issued":"iij-9m19-release","link":"confirms"},\
{"metric":"revenuesGrowth","issued":"rtt-news-fy2018-article"},\
{"metric":"revenuesGrowth","issued":"iij-1h19-release"},\
{"metric":"revenuesGrowth","issued":"iij-9m19-release","link":"confirms"},\
{"metric":"operatingIncome","issued":"rtt-news-fy2018-article"},\
{"metric":"operatingIncome","issued":"iij-1q19-release"},\
{"metric":"operatingIncome","issued":"iij-1h19-release","link":"revises"},\
{"metric":"operatingIncome","issued":"iij-9m19-release","link":"confirms"},\
{"metric":"operatingIncomeGrowth","issued":"rtt-news-fy2018-article"},\
{"metric":"operatingIncomeGrowth","issued":"iij-1h19-release"},\
{"metric":"operatingIncomeGrowth","issued":"iij-9m19-release","link":"confirms"},\
{"metric":"dividendsPerShare","issued":"rtt-news-fy2018-article"},\
{"metric":"dividendsPerShare","issued":"iij-1h19-release","link":"confirms"},\
{"metric":"netIncomeAttributable","issued":"iij-1q19-release"},\
{"metric":"netIncomeAttributable","issued":"iij-1h19-release","link":"revises"},\
{"metric":"netIncomeAttributable","issued":"iij-9m19-release","link":"confirms"},\
{"metric":"netIncomeAttributableGrowth","issued":"iij-1h19-release"},\
{"metric":"netIncomeAttributableGrowth","issued":"iij-9m19-release","link":"confirms"},\
{"metric":"interimDividendsPerShare","issued":"iij-1h19-release"}]',
  "FY2020": '[{"metric":"revenues","issuedBefore":"rtt-news-9m18-article"},\
{"metric":"revenues","issued":"rtt-news-9m18-article"},\
{"metric":"revenues","issued":"iij-fy2019-release"},\
{"metric":"revenues","issued":"rtt-news-1h20-article","link":"revises"},\
{"metric":"revenues","issued":"kabushiki-1h20-article","link":"confirms"},\
{"metric":"revenues","issued":"iij-9m20-release","link":"revises"},\
{"metric":"revenues","issued":"rtt-news-1q20-article","beside":true},\
{"metric":"revenuesGrowth","issued":"iij-fy2019-release"},\
{"metric":"revenuesGrowth","issued":"rtt-news-1h20-article","link":"revises"},\
{"metric":"revenuesGrowth","issued":"kabushiki-1h20-article","link":"confirms"},\
{"metric":"revenuesGrowth","issued":"iij-9m20-release","link":"revises"},\
{"metric":"revenuesGrowth","issued":"rtt-news-1q20-article","beside":true},\
{"metric":"operatingIncome","issued":"iij-fy2019-release"},\
{"metric":"operatingIncome","issued":"rtt-news-1h20-article","link":"revises"},\
{"metric":"operatingIncome","issued":"kabushiki-1h20-article","link":"confirms"},\
{"metric":"operatingIncome","issued":"iij-9m20-release","link":"revises"},\
{"metric":"operatingIncome","issued":"rtt-news-1q20-article","beside":true},\
{"metric":"operatingIncomeGrowth","issued":"iij-fy2019-release"},\
{"metric":"operatingIncomeGrowth","issued":"rtt-news-1h20-article","link":"revises"},\
{"metric":"operatingIncomeGrowth","issued":"kabushiki-1h20-article","link":"confirms"},\
{"metric":"operatingIncomeGrowth","issued":"iij-9m20-release","link":"revises"},\
{"metric":"operatingIncomeGrowth","issued":"rtt-news-1q20-article","beside":true},\
{"metric":"netIncomeAttributable","issued":"iij-fy2019-release"},\
{"metric":"netIncomeAttributable","issued":"rtt-news-1h20-article","link":"revises"},\
{"metric":"netIncomeAttributable","issued":"iij-9m20-release","link":"revises"},\
{"metric":"netIncomeAttributable","issued":"rtt-news-1q20-article","beside":true},\
{"metric":"netIncomeAttributableGrowth","issued":"iij-fy2019-release"},\
{"metric":"netIncomeAttributableGrowth","issued":"rtt-news-1h20-article","link":"revises"},\
{"metric":"netIncomeAttributableGrowth","issued":"iij-9m20-release","link":"revises"},\
{"metric":"netIncomeAttributableGrowth","issued":"rtt-news-1q20-article","beside":true},\
{"metric":"dividendsPerShare","issued":"iij-fy2019-release"},\
{"metric":"dividendsPerShare","issued":"rtt-news-1h20-article","link":"revises"},\
{"metric":"incomeBeforeIncomeTaxes","issuedBefore":"iij-9m20-release"},\
{"metric":"incomeBeforeIncomeTaxes","issued":"iij-9m20-release","link":"revises"},\
{"metric":"incomeBeforeIncomeTaxesGrowth","issued":"iij-9m20-release"}]',
  "FY2021": '[{"metric":"revenues","issued":"iij-fy2020-release"},\
{"metric":"revenues","issued":"itmedia-1h21-article","link":"revises"},\
{"metric":"revenues","issued":"iij-9m21-release","link":"confirms"},\
{"metric":"revenuesGrowth","issued":"iij-fy2020-release"},\
{"metric":"revenuesGrowth","issued":"itmedia-1h21-article","link":"revises"},\
{"metric":"revenuesGrowth","issued":"iij-9m21-release","link":"confirms"},\
{"metric":"operatingIncome","issued":"iij-fy2020-release"},\
{"metric":"operatingIncome","issued":"itmedia-1h21-article","link":"revises"},\
{"metric":"operatingIncome","issued":"iij-9m21-release","link":"confirms"},\
{"metric":"operatingIncomeGrowth","issued":"iij-fy2020-release"},\
{"metric":"operatingIncomeGrowth","issued":"itmedia-1h21-article","link":"revises"},\
{"metric":"operatingIncomeGrowth","issued":"iij-9m21-release","link":"confirms"},\
{"metric":"incomeBeforeIncomeTaxes","issued":"iij-fy2020-release"},\
{"metric":"incomeBeforeIncomeTaxes","issued":"iij-9m21-release","link":"revises"},\
{"metric":"incomeBeforeIncomeTaxesGrowth","issued":"iij-fy2020-release"},\
{"metric":"incomeBeforeIncomeTaxesGrowth","issued":"iij-9m21-release","link":"revises"},\
{"metric":"netIncomeAttributable","issued":"iij-fy2020-release"},\
{"metric":"netIncomeAttributable","issued":"iij-9m21-release","link":"revises"},\
{"metric":"netIncomeAttributableGrowth","issued":"iij-fy2020-release"},\
{"metric":"netIncomeAttributableGrowth","issued":"iij-9m21-release","link":"revises"},\
{"metric":"dividendsPerShare","issued":"iij-fy2020-release"},\
{"metric":"dividendsPerShare","issued":"rtt-news-fy2021-article","beside":true},\
{"metric":"dividendsPerShare","issued":"mynavi-fy2021-article","link":"confirms","beside":true},\
{"metric":"interimDividendsPerShare","issuedBefore":"mynavi-1h21-article"},\
{"metric":"interimDividendsPerShare","issued":"mynavi-1h21-article","link":"revises"},\
{"metric":"yearEndDividendsPerShare","issuedBefore":"mynavi-1h21-article"},\
{"metric":"yearEndDividendsPerShare","issued":"mynavi-1h21-article","link":"revises"},\
{"metric":"yearEndDividendsPerShare","issued":"rtt-news-fy2021-article","link":"revises"},\
{"metric":"yearEndDividendsPerShare","issued":"mynavi-fy2021-article","link":"confirms"}]',
  "1H22": '[{"metric":"revenues","issued":"iij-1q22-release"},\
{"metric":"revenues","issued":"rtt-news-1q22-article","beside":true},\
{"metric":"operatingIncome","issued":"iij-1q22-release"},\
{"metric":"operatingIncome","issued":"rtt-news-1q22-article","beside":true},\
{"metric":"incomeBeforeIncomeTaxes","issued":"iij-1q22-release"},\
{"metric":"netIncomeAttributable","issued":"iij-1q22-release"},\
{"metric":"netIncomeAttributable","issued":"rtt-news-1q22-article","beside":true}]',
  "FY2022": '[{"metric":"revenues","issued":"iij-fy2021-release"},\
{"metric":"revenues","issued":"iij-1q22-release","link":"confirms"},\
{"metric":"revenues","issued":"iij-1h22-release","link":"confirms"},\
{"metric":"revenues","issued":"iij-9m22-release","link":"confirms"},\
{"metric":"revenues","issued":"rtt-news-fy2021-article","beside":true},\
{"metric":"revenues","issued":"mynavi-fy2021-article","link":"confirms","beside":true},\
{"metric":"revenues","issued":"rtt-news-1q22-article","link":"confirms","beside":true},\
{"metric":"revenues","issued":"mynavi-1h22-article","link":"confirms","beside":true},\
{"metric":"revenuesGrowth","issued":"iij-fy2021-release"},\
{"metric":"revenuesGrowth","issued":"iij-9m22-release","link":"confirms"},\
{"metric":"revenuesGrowth","issued":"rtt-news-fy2021-article","beside":true},\
{"metric":"revenuesGrowth","issued":"mynavi-fy2021-article","link":"confirms","beside":true},\
{"metric":"revenuesGrowth","issued":"rtt-news-1q22-article","link":"confirms","beside":true},\
{"metric":"operatingIncome","issued":"iij-fy2021-release"},\
{"metric":"operatingIncome","issued":"iij-1q22-release","link":"confirms"},\
{"metric":"operatingIncome","issued":"iij-1h22-release","link":"confirms"},\
{"metric":"operatingIncome","issued":"iij-9m22-release","link":"confirms"},\
{"metric":"operatingIncome","issued":"rtt-news-fy2021-article","beside":true},\
{"metric":"operatingIncome","issued":"rtt-news-1q22-article","link":"confirms","beside":true},\
{"metric":"operatingIncome","issued":"mynavi-1h22-article","link":"confirms","beside":true},\
{"metric":"operatingIncomeGrowth","issued":"iij-fy2021-release"},\
{"metric":"operatingIncomeGrowth","issued":"iij-9m22-release","link":"confirms"},\
{"metric":"operatingIncomeGrowth","issued":"rtt-news-fy2021-article","beside":true},\
{"metric":"operatingIncomeGrowth","issued":"rtt-news-1q22-article","link":"confirms","beside":true},\
{"metric":"incomeBeforeIncomeTaxes","issued":"iij-fy2021-release"},\
{"metric":"incomeBeforeIncomeTaxes","issued":"iij-1q22-release","link":"confirms"},\
{"metric":"incomeBeforeIncomeTaxes","issued":"iij-1h22-release","link":"confirms"},\
{"metric":"incomeBeforeIncomeTaxes","issued":"iij-9m22-release","link":"confirms"},\
{"metric":"incomeBeforeIncomeTaxesGrowth","issued":"iij-fy2021-release"},\
{"metric":"incomeBeforeIncomeTaxesGrowth","issued":"iij-9m22-release","link":"confirms"},\
{"metric":"netIncomeAttributable","issued":"iij-fy2021-release"},\
{"metric":"netIncomeAttributable","issued":"iij-1q22-release","link":"confirms"},\
{"metric":"netIncomeAttributable","issued":"iij-1h22-release","link":"confirms"},\
{"metric":"netIncomeAttributable","issued":"iij-9m22-release","link":"confirms"},\
{"metric":"netIncomeAttributable","issued":"rtt-news-fy2021-article","beside":true},\
{"metric":"netIncomeAttributable","issued":"mynavi-fy2021-article","link":"confirms","beside":true},\
{"metric":"netIncomeAttributable","issued":"rtt-news-1q22-article","link":"confirms","beside":true},\
{"metric":"netIncomeAttributable","issued":"mynavi-1h22-article","link":"confirms","beside":true},\
{"metric":"netIncomeAttributableGrowth","issued":"iij-fy2021-release"},\
{"metric":"netIncomeAttributableGrowth","issued":"iij-9m22-release","link":"confirms"},\
{"metric":"netIncomeAttributableGrowth","issued":"rtt-news-fy2021-article","beside":true},\
{"metric":"netIncomeAttributableGrowth","issued":"mynavi-fy2021-article","link":"confirms","beside":true},\
{"metric":"netIncomeAttributableGrowth","issued":"rtt-news-1q22-article","link":"confirms","beside":true},\
{"metric":"dividendsPerShare","issued":"iij-fy2021-release"},\
{"metric":"dividendsPerShare","issued":"rtt-news-fy2021-article","beside":true},\
{"metric":"dividendsPerShare","issued":"mynavi-fy2021-article","link":"confirms","beside":true},\
{"metric":"dividendsPerShareGrowth","issued":"iij-fy2021-release"},\
{"metric":"interimDividendsPerShare","issued":"rtt-news-fy2021-article"},\
{"metric":"interimDividendsPerShare","issued":"mynavi-fy2021-article","link":"confirms"},\
{"metric":"yearEndDividendsPerShare","issued":"rtt-news-fy2021-article"},\
{"metric":"yearEndDividendsPerShare","issued":"mynavi-fy2021-article","link":"confirms"},\
{"metric":"grossMargin","issued":"mynavi-fy2021-article"}]',
  "1H23": '[{"metric":"revenues","issued":"iij-1q23-release"},\
{"metric":"operatingIncome","issued":"iij-1q23-release"},\
{"metric":"incomeBeforeIncomeTaxes","issued":"iij-1q23-release"},\
{"metric":"netIncomeAttributable","issued":"iij-1q23-release"}]',
  "FY2023": '[{"metric":"operatingMargin","issuedBefore":"itmedia-1h21-article"},\
{"metric":"operatingMargin","issued":"itmedia-1h21-article"},\
{"metric":"operatingMargin","issuedBefore":"rtt-news-fy2021-article"},\
{"metric":"operatingMargin","issued":"rtt-news-fy2021-article"},\
{"metric":"operatingMargin","issuedBefore":"iij-fy2021-annual-report"},\
{"metric":"revenues","issued":"rtt-news-fy2021-article"},\
{"metric":"revenues","issued":"iij-fy2022-release"},\
{"metric":"revenues","issued":"iij-1q23-release","link":"confirms"},\
{"metric":"revenues","issued":"tech-plus-1h23-article","beside":true},\
{"metric":"revenuesGrowth","issued":"iij-fy2022-release"},\
{"metric":"revenuesGrowth","issued":"tech-plus-1h23-article","beside":true},\
{"metric":"operatingIncome","issued":"iij-fy2022-release"},\
{"metric":"operatingIncome","issued":"iij-1q23-release","link":"confirms"},\
{"metric":"operatingIncome","issued":"tech-plus-1h23-article","beside":true},\
{"metric":"operatingIncomeGrowth","issued":"iij-fy2022-release"},\
{"metric":"operatingIncomeGrowth","issued":"tech-plus-1h23-article","beside":true},\
{"metric":"incomeBeforeIncomeTaxes","issued":"iij-fy2022-release"},\
{"metric":"incomeBeforeIncomeTaxes","issued":"iij-1q23-release","link":"confirms"},\
{"metric":"incomeBeforeIncomeTaxesGrowth","issued":"iij-fy2022-release"},\
{"metric":"netIncomeAttributable","issued":"iij-fy2022-release"},\
{"metric":"netIncomeAttributable","issued":"iij-1q23-release","link":"confirms"},\
{"metric":"netIncomeAttributable","issued":"tech-plus-1h23-article","beside":true},\
{"metric":"netIncomeAttributableGrowth","issued":"iij-fy2022-release"},\
{"metric":"netIncomeAttributableGrowth","issued":"tech-plus-1h23-article","beside":true},\
{"metric":"dividendsPerShare","issued":"iij-fy2022-release"},\
{"metric":"dividendsPerShare","issued":"mynavi-fy2022-article","beside":true},\
{"metric":"dividendsPerShare","issued":"rtt-news-fy2023-article","link":"confirms","beside":true},\
{"metric":"dividendsPerShareGrowth","issued":"iij-fy2022-release"},\
{"metric":"earningsPerShareBasic","issuedBefore":"kabutan-fy2023-article"},\
{"metric":"yearEndDividendsPerShare","issued":"rtt-news-fy2023-article"}]',
  "FY2024": '[{"metric":"netIncomeAttributable","issued":"kabutan-fy2023-article"},\
{"metric":"netIncomeAttributable","issued":"rtt-news-fy2023-article"},\
{"metric":"netIncomeAttributableGrowth","issued":"kabutan-fy2023-article"},\
{"metric":"netIncomeAttributableGrowth","issued":"rtt-news-fy2023-article"},\
{"metric":"dividendsPerShare","issued":"kabutan-fy2023-article"},\
{"metric":"dividendsPerShare","issued":"rtt-news-fy2023-article","link":"confirms"},\
{"metric":"revenues","issued":"rtt-news-fy2023-article"},\
{"metric":"operatingIncome","issued":"rtt-news-fy2023-article"},\
{"metric":"revenuesGrowth","issued":"rtt-news-fy2023-article"},\
{"metric":"operatingIncomeGrowth","issued":"rtt-news-fy2023-article"},\
{"metric":"interimDividendsPerShare","issued":"rtt-news-fy2023-article"},\
{"metric":"yearEndDividendsPerShare","issued":"rtt-news-fy2023-article"}]',
  "FY2026": '[{"metric":"revenues","issued":"rtt-news-fy2023-article"},\
{"metric":"revenues","issued":"iij-2024-06-message"},\
{"metric":"operatingIncome","issued":"rtt-news-fy2023-article"},\
{"metric":"operatingIncome","issued":"iij-2024-06-message"}]',
});
