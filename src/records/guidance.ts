// Derived from src/documents by `npm run derive`; not to be edited.
import type { PublicationDate } from "../model/document.js";
import type { Explained } from "../model/explained.js";
import type { Evidence, Figure, HedgedFigure, Wording } from "../model/figure.js";
import { lazyRecord } from "../model/lazy-record.js";
import { facts } from "./facts.js";

/** What `guidance` holds, each part as far as it is disclosed. */
export type GuidanceRecords = {
  readonly "4Q02": Explained<{
    readonly revenues: {
      readonly form: "range";
      readonly metric: "revenues";
      readonly period: "4Q02";
      readonly issued: PublicationDate;
      readonly low: Figure<"JPY">;
      readonly high: Figure<"JPY">;
      readonly convenienceTranslation: {
        readonly low: Figure<"USD">;
        readonly high: Figure<"USD">;
      };
      readonly claim: Wording;
      readonly press: readonly [{
        readonly form: "range";
        readonly metric: "revenues";
        readonly period: "4Q02";
        readonly issued: PublicationDate;
        readonly low: Figure<"JPY">;
        readonly high: Figure<"JPY">;
      }];
    };
    readonly operatingIncome: {
      readonly form: "qualitative";
      readonly metric: "operatingIncome";
      readonly period: "4Q02";
      readonly issued: PublicationDate;
      readonly wording: Wording;
    };
    readonly largeSystemsIntegrationContracts: {
      readonly form: "moreThan";
      readonly metric: "largeSystemsIntegrationContracts";
      readonly period: "4Q02";
      readonly issued: PublicationDate;
      readonly threshold: HedgedFigure<"JPY", "moreThan">;
      readonly each: HedgedFigure<"JPY", "moreThan">;
    };
  }>;
  readonly FY2002: Explained<{
    readonly revenuesGrowth: {
      readonly form: "approximate";
      readonly metric: "revenuesGrowth";
      readonly period: "FY2002";
      readonly issued: PublicationDate;
      readonly value: HedgedFigure<"ratio", "approximately">;
      readonly press: readonly [{
        readonly form: "point";
        readonly metric: "revenuesGrowth";
        readonly period: "FY2002";
        readonly issued: PublicationDate;
        readonly value: Figure<"ratio">;
      }];
    };
    readonly revenues: {
      readonly form: "range";
      readonly metric: "revenues";
      readonly period: "FY2002";
      readonly issued: PublicationDate;
      readonly low: Figure<"JPY">;
      readonly high: Figure<"JPY">;
    };
  }>;
  readonly "2Q03": Explained<{
    readonly operatingIncome: {
      readonly form: "qualitative";
      readonly metric: "operatingIncome";
      readonly period: "2Q03";
      readonly issued: PublicationDate;
      readonly wording: Wording;
    };
  }>;
  readonly FY2003: {
    readonly revenuesGrowth: {
      readonly form: "moreThan";
      readonly metric: "revenuesGrowth";
      readonly period: "FY2003";
      readonly issued: PublicationDate;
      readonly value: Figure<"ratio">;
      readonly threshold: HedgedFigure<"ratio", "moreThan">;
      readonly press: readonly [{
        readonly form: "point";
        readonly metric: "revenuesGrowth";
        readonly period: "FY2003";
        readonly issued: PublicationDate;
        readonly value: Figure<"ratio">;
      }];
    };
  };
  readonly FY2007: Explained<{
    readonly revenues: {
      readonly form: "point";
      readonly metric: "revenues";
      readonly period: "FY2007";
      readonly issued: PublicationDate;
      readonly confirms: Evidence;
      readonly value: Figure<"JPY">;
      readonly earlier: readonly [{
        readonly form: "point";
        readonly metric: "revenues";
        readonly period: "FY2007";
        readonly issued: PublicationDate;
        readonly value: Figure<"JPY">;
      }];
    };
    readonly revenuesGrowth: {
      readonly form: "point";
      readonly metric: "revenuesGrowth";
      readonly period: "FY2007";
      readonly issued: PublicationDate;
      readonly confirms: Evidence;
      readonly value: Figure<"ratio">;
      readonly earlier: readonly [{
        readonly form: "point";
        readonly metric: "revenuesGrowth";
        readonly period: "FY2007";
        readonly issued: PublicationDate;
        readonly value: Figure<"ratio">;
      }];
    };
    readonly operatingIncome: {
      readonly form: "point";
      readonly metric: "operatingIncome";
      readonly period: "FY2007";
      readonly issued: PublicationDate;
      readonly confirms: Evidence;
      readonly value: Figure<"JPY">;
      readonly earlier: readonly [{
        readonly form: "point";
        readonly metric: "operatingIncome";
        readonly period: "FY2007";
        readonly issued: PublicationDate;
        readonly value: Figure<"JPY">;
      }];
    };
    readonly operatingIncomeGrowth: {
      readonly form: "point";
      readonly metric: "operatingIncomeGrowth";
      readonly period: "FY2007";
      readonly issued: PublicationDate;
      readonly confirms: Evidence;
      readonly value: Figure<"ratio">;
      readonly earlier: readonly [{
        readonly form: "point";
        readonly metric: "operatingIncomeGrowth";
        readonly period: "FY2007";
        readonly issued: PublicationDate;
        readonly value: Figure<"ratio">;
      }];
    };
    readonly netIncome: {
      readonly form: "point";
      readonly metric: "netIncome";
      readonly period: "FY2007";
      readonly issued: PublicationDate;
      readonly value: Figure<"JPY">;
    };
    readonly netIncomeGrowth: {
      readonly form: "point";
      readonly metric: "netIncomeGrowth";
      readonly period: "FY2007";
      readonly issued: PublicationDate;
      readonly value: Figure<"ratio">;
    };
  }>;
  readonly FY2008: Explained<{
    readonly revenues: {
      readonly form: "point";
      readonly metric: "revenues";
      readonly period: "FY2008";
      readonly issued: PublicationDate;
      readonly confirms: Evidence;
      readonly value: Figure<"JPY">;
      readonly revision: Figure<"JPY">;
      readonly revisionRate: Figure<"ratio">;
      readonly earlier: readonly [{
        readonly form: "point";
        readonly metric: "revenues";
        readonly period: "FY2008";
        readonly issuedBefore: PublicationDate;
        readonly value: Figure<"JPY">;
      }, {
        readonly form: "point";
        readonly metric: "revenues";
        readonly period: "FY2008";
        readonly issued: PublicationDate;
        readonly revises: Evidence;
        readonly value: Figure<"JPY">;
      }];
      readonly press: readonly [{
        readonly form: "point";
        readonly metric: "revenues";
        readonly period: "FY2008";
        readonly issued: PublicationDate;
        readonly value: Figure<"JPY">;
      }];
    };
    readonly revenuesGrowth: {
      readonly form: "point";
      readonly metric: "revenuesGrowth";
      readonly period: "FY2008";
      readonly issued: PublicationDate;
      readonly value: Figure<"ratio">;
    };
    readonly operatingIncome: {
      readonly form: "point";
      readonly metric: "operatingIncome";
      readonly period: "FY2008";
      readonly issued: PublicationDate;
      readonly confirms: Evidence;
      readonly value: Figure<"JPY">;
      readonly revision: Figure<"JPY">;
      readonly revisionRate: Figure<"ratio">;
      readonly earlier: readonly [{
        readonly form: "point";
        readonly metric: "operatingIncome";
        readonly period: "FY2008";
        readonly issuedBefore: PublicationDate;
        readonly value: Figure<"JPY">;
      }, {
        readonly form: "point";
        readonly metric: "operatingIncome";
        readonly period: "FY2008";
        readonly issued: PublicationDate;
        readonly revises: Evidence;
        readonly value: Figure<"JPY">;
      }];
      readonly press: readonly [{
        readonly form: "point";
        readonly metric: "operatingIncome";
        readonly period: "FY2008";
        readonly issued: PublicationDate;
        readonly value: Figure<"JPY">;
      }];
    };
    readonly operatingIncomeGrowth: {
      readonly form: "point";
      readonly metric: "operatingIncomeGrowth";
      readonly period: "FY2008";
      readonly issued: PublicationDate;
      readonly value: Figure<"ratio">;
    };
    readonly netIncome: {
      readonly form: "point";
      readonly metric: "netIncome";
      readonly period: "FY2008";
      readonly issued: PublicationDate;
      readonly confirms: Evidence;
      readonly value: Figure<"JPY">;
      readonly revision: Figure<"JPY">;
      readonly revisionRate: Figure<"ratio">;
      readonly earlier: readonly [{
        readonly form: "point";
        readonly metric: "netIncome";
        readonly period: "FY2008";
        readonly issuedBefore: PublicationDate;
        readonly value: Figure<"JPY">;
      }, {
        readonly form: "point";
        readonly metric: "netIncome";
        readonly period: "FY2008";
        readonly issued: PublicationDate;
        readonly revises: Evidence;
        readonly value: Figure<"JPY">;
      }];
    };
    readonly incomeBeforeIncomeTaxes: {
      readonly form: "point";
      readonly metric: "incomeBeforeIncomeTaxes";
      readonly period: "FY2008";
      readonly issued: PublicationDate;
      readonly revises: Evidence;
      readonly value: Figure<"JPY">;
      readonly revision: Figure<"JPY">;
      readonly revisionRate: Figure<"ratio">;
      readonly earlier: readonly [{
        readonly form: "point";
        readonly metric: "incomeBeforeIncomeTaxes";
        readonly period: "FY2008";
        readonly issuedBefore: PublicationDate;
        readonly value: Figure<"JPY">;
      }];
    };
    readonly earningsPerShareBasic: {
      readonly form: "point";
      readonly metric: "earningsPerShareBasic";
      readonly period: "FY2008";
      readonly issued: PublicationDate;
      readonly revises: Evidence;
      readonly value: Figure<"JPY">;
      readonly earlier: readonly [{
        readonly form: "point";
        readonly metric: "earningsPerShareBasic";
        readonly period: "FY2008";
        readonly issuedBefore: PublicationDate;
        readonly value: Figure<"JPY">;
      }];
    };
    readonly weightedAverageShares: {
      readonly form: "point";
      readonly metric: "weightedAverageShares";
      readonly period: "FY2008";
      readonly issued: PublicationDate;
      readonly value: Figure<"shares">;
    };
  }>;
  readonly FY2009: Explained<{
    readonly revenues: {
      readonly form: "point";
      readonly metric: "revenues";
      readonly period: "FY2009";
      readonly issued: PublicationDate;
      readonly revises: Evidence;
      readonly value: Figure<"JPY">;
      readonly earlier: readonly [{
        readonly form: "point";
        readonly metric: "revenues";
        readonly period: "FY2009";
        readonly issued: PublicationDate;
        readonly value: Figure<"JPY">;
      }];
    };
    readonly operatingIncome: {
      readonly form: "point";
      readonly metric: "operatingIncome";
      readonly period: "FY2009";
      readonly issued: PublicationDate;
      readonly value: Figure<"JPY">;
    };
    readonly incomeBeforeIncomeTaxes: {
      readonly form: "point";
      readonly metric: "incomeBeforeIncomeTaxes";
      readonly period: "FY2009";
      readonly issued: PublicationDate;
      readonly value: Figure<"JPY">;
    };
    readonly netIncome: {
      readonly form: "point";
      readonly metric: "netIncome";
      readonly period: "FY2009";
      readonly issued: PublicationDate;
      readonly value: Figure<"JPY">;
    };
    readonly dividendsPerShare: {
      readonly form: "point";
      readonly metric: "dividendsPerShare";
      readonly period: "FY2009";
      readonly issued: PublicationDate;
      readonly revises: Evidence;
      readonly value: Figure<"JPY">;
      readonly earlier: readonly [{
        readonly form: "point";
        readonly metric: "dividendsPerShare";
        readonly period: "FY2009";
        readonly issued: PublicationDate;
        readonly value: Figure<"JPY">;
      }];
    };
    readonly yearEndDividendsPerShare: {
      readonly form: "point";
      readonly metric: "yearEndDividendsPerShare";
      readonly period: "FY2009";
      readonly issued: PublicationDate;
      readonly revises: Evidence;
      readonly value: Figure<"JPY">;
      readonly earlier: readonly [{
        readonly form: "point";
        readonly metric: "yearEndDividendsPerShare";
        readonly period: "FY2009";
        readonly issuedBefore: PublicationDate;
        readonly value: Figure<"JPY">;
      }];
    };
  }>;
  readonly "1H10": Explained<{
    readonly revenues: {
      readonly form: "point";
      readonly metric: "revenues";
      readonly period: "1H10";
      readonly issuedBefore: PublicationDate;
      readonly value: Figure<"JPY">;
    };
    readonly operatingIncome: {
      readonly form: "point";
      readonly metric: "operatingIncome";
      readonly period: "1H10";
      readonly issuedBefore: PublicationDate;
      readonly value: Figure<"JPY">;
    };
    readonly netIncomeAttributable: {
      readonly form: "point";
      readonly metric: "netIncomeAttributable";
      readonly period: "1H10";
      readonly issuedBefore: PublicationDate;
      readonly value: Figure<"JPY">;
    };
  }>;
  readonly FY2010: Explained<{
    readonly revenues: {
      readonly form: "point";
      readonly metric: "revenues";
      readonly period: "FY2010";
      readonly issued: PublicationDate;
      readonly revises: Evidence;
      readonly value: Figure<"JPY">;
      readonly earlier: readonly [{
        readonly form: "point";
        readonly metric: "revenues";
        readonly period: "FY2010";
        readonly issued: PublicationDate;
        readonly value: Figure<"JPY">;
      }];
      readonly press: readonly [{
        readonly form: "point";
        readonly metric: "revenues";
        readonly period: "FY2010";
        readonly issued: PublicationDate;
        readonly value: Figure<"JPY">;
      }];
    };
    readonly operatingIncome: {
      readonly form: "point";
      readonly metric: "operatingIncome";
      readonly period: "FY2010";
      readonly issued: PublicationDate;
      readonly revises: Evidence;
      readonly value: Figure<"JPY">;
      readonly earlier: readonly [{
        readonly form: "point";
        readonly metric: "operatingIncome";
        readonly period: "FY2010";
        readonly issued: PublicationDate;
        readonly value: Figure<"JPY">;
      }];
      readonly press: readonly [{
        readonly form: "point";
        readonly metric: "operatingIncome";
        readonly period: "FY2010";
        readonly issued: PublicationDate;
        readonly value: Figure<"JPY">;
      }];
    };
    readonly operatingMarginChangePerYear: {
      readonly form: "point";
      readonly metric: "operatingMarginChangePerYear";
      readonly period: "FY2010";
      readonly issued: PublicationDate;
      readonly value: Figure<"ratio">;
    };
    readonly incomeBeforeIncomeTaxes: {
      readonly form: "point";
      readonly metric: "incomeBeforeIncomeTaxes";
      readonly period: "FY2010";
      readonly issued: PublicationDate;
      readonly revises: Evidence;
      readonly value: Figure<"JPY">;
      readonly earlier: readonly [{
        readonly form: "point";
        readonly metric: "incomeBeforeIncomeTaxes";
        readonly period: "FY2010";
        readonly issued: PublicationDate;
        readonly value: Figure<"JPY">;
      }];
    };
    readonly netIncomeAttributable: {
      readonly form: "point";
      readonly metric: "netIncomeAttributable";
      readonly period: "FY2010";
      readonly issued: PublicationDate;
      readonly revises: Evidence;
      readonly value: Figure<"JPY">;
      readonly earlier: readonly [{
        readonly form: "point";
        readonly metric: "netIncomeAttributable";
        readonly period: "FY2010";
        readonly issued: PublicationDate;
        readonly value: Figure<"JPY">;
      }];
    };
    readonly dividendsPerShare: {
      readonly form: "point";
      readonly metric: "dividendsPerShare";
      readonly period: "FY2010";
      readonly issued: PublicationDate;
      readonly revises: Evidence;
      readonly value: Figure<"JPY">;
      readonly earlier: readonly [{
        readonly form: "point";
        readonly metric: "dividendsPerShare";
        readonly period: "FY2010";
        readonly issued: PublicationDate;
        readonly value: Figure<"JPY">;
      }];
    };
  }>;
  readonly FY2011: Explained<{
    readonly revenues: {
      readonly form: "point";
      readonly metric: "revenues";
      readonly period: "FY2011";
      readonly issued: PublicationDate;
      readonly value: Figure<"JPY">;
    };
    readonly operatingIncome: {
      readonly form: "point";
      readonly metric: "operatingIncome";
      readonly period: "FY2011";
      readonly issued: PublicationDate;
      readonly value: Figure<"JPY">;
    };
    readonly incomeBeforeIncomeTaxes: {
      readonly form: "point";
      readonly metric: "incomeBeforeIncomeTaxes";
      readonly period: "FY2011";
      readonly issued: PublicationDate;
      readonly value: Figure<"JPY">;
    };
    readonly netIncomeAttributable: {
      readonly form: "point";
      readonly metric: "netIncomeAttributable";
      readonly period: "FY2011";
      readonly issued: PublicationDate;
      readonly value: Figure<"JPY">;
    };
    readonly dividendsPerShare: {
      readonly form: "point";
      readonly metric: "dividendsPerShare";
      readonly period: "FY2011";
      readonly issued: PublicationDate;
      readonly value: Figure<"JPY">;
    };
  }>;
  readonly FY2012: Explained<{
    readonly yearEndDividendsPerShare: {
      readonly form: "point";
      readonly metric: "yearEndDividendsPerShare";
      readonly period: "FY2012";
      readonly issued: PublicationDate;
      readonly confirms: Evidence;
      readonly value: Figure<"JPY">;
      readonly earlier: readonly [{
        readonly form: "point";
        readonly metric: "yearEndDividendsPerShare";
        readonly period: "FY2012";
        readonly issuedBefore: PublicationDate;
        readonly value: Figure<"JPY">;
      }, {
        readonly form: "point";
        readonly metric: "yearEndDividendsPerShare";
        readonly period: "FY2012";
        readonly issued: PublicationDate;
        readonly revises: Evidence;
        readonly value: Figure<"JPY">;
      }];
    };
    readonly dividendsPerShare: {
      readonly form: "point";
      readonly metric: "dividendsPerShare";
      readonly period: "FY2012";
      readonly issued: PublicationDate;
      readonly value: Figure<"JPY">;
    };
    readonly dividendsPerShareChange: {
      readonly form: "point";
      readonly metric: "dividendsPerShareChange";
      readonly period: "FY2012";
      readonly issued: PublicationDate;
      readonly value: Figure<"JPY">;
    };
  }>;
  readonly FY2013: Explained<{
    readonly revenues: {
      readonly form: "point";
      readonly metric: "revenues";
      readonly period: "FY2013";
      readonly issued: PublicationDate;
      readonly revises: Evidence;
      readonly value: Figure<"JPY">;
      readonly earlier: readonly [{
        readonly form: "point";
        readonly metric: "revenues";
        readonly period: "FY2013";
        readonly issued: PublicationDate;
        readonly value: Figure<"JPY">;
        readonly convenienceTranslation: {
          readonly value: Figure<"USD">;
        };
      }];
    };
    readonly revenuesGrowth: {
      readonly form: "point";
      readonly metric: "revenuesGrowth";
      readonly period: "FY2013";
      readonly issued: PublicationDate;
      readonly value: Figure<"ratio">;
    };
    readonly operatingIncome: {
      readonly form: "point";
      readonly metric: "operatingIncome";
      readonly period: "FY2013";
      readonly issued: PublicationDate;
      readonly revises: Evidence;
      readonly value: Figure<"JPY">;
      readonly earlier: readonly [{
        readonly form: "point";
        readonly metric: "operatingIncome";
        readonly period: "FY2013";
        readonly issued: PublicationDate;
        readonly value: Figure<"JPY">;
        readonly convenienceTranslation: {
          readonly value: Figure<"USD">;
        };
      }];
    };
    readonly operatingIncomeGrowth: {
      readonly form: "point";
      readonly metric: "operatingIncomeGrowth";
      readonly period: "FY2013";
      readonly issued: PublicationDate;
      readonly value: Figure<"ratio">;
    };
    readonly netIncomeAttributable: {
      readonly form: "point";
      readonly metric: "netIncomeAttributable";
      readonly period: "FY2013";
      readonly issued: PublicationDate;
      readonly revises: Evidence;
      readonly value: Figure<"JPY">;
      readonly earlier: readonly [{
        readonly form: "point";
        readonly metric: "netIncomeAttributable";
        readonly period: "FY2013";
        readonly issued: PublicationDate;
        readonly value: Figure<"JPY">;
        readonly convenienceTranslation: {
          readonly value: Figure<"USD">;
        };
      }];
    };
    readonly netIncomeAttributableGrowth: {
      readonly form: "point";
      readonly metric: "netIncomeAttributableGrowth";
      readonly period: "FY2013";
      readonly issued: PublicationDate;
      readonly value: Figure<"ratio">;
    };
    readonly dividendsPerShare: {
      readonly form: "point";
      readonly metric: "dividendsPerShare";
      readonly period: "FY2013";
      readonly issued: PublicationDate;
      readonly value: Figure<"JPY">;
    };
    readonly dividendsPerShareGrowth: {
      readonly form: "point";
      readonly metric: "dividendsPerShareGrowth";
      readonly period: "FY2013";
      readonly issued: PublicationDate;
      readonly value: Figure<"ratio">;
    };
  }>;
  readonly FY2014: Explained<{
    readonly revenues: {
      readonly form: "point";
      readonly metric: "revenues";
      readonly period: "FY2014";
      readonly issued: PublicationDate;
      readonly value: Figure<"JPY">;
    };
    readonly revenuesGrowth: {
      readonly form: "point";
      readonly metric: "revenuesGrowth";
      readonly period: "FY2014";
      readonly issued: PublicationDate;
      readonly value: Figure<"ratio">;
    };
    readonly operatingIncome: {
      readonly form: "point";
      readonly metric: "operatingIncome";
      readonly period: "FY2014";
      readonly issued: PublicationDate;
      readonly value: Figure<"JPY">;
    };
    readonly operatingIncomeGrowth: {
      readonly form: "point";
      readonly metric: "operatingIncomeGrowth";
      readonly period: "FY2014";
      readonly issued: PublicationDate;
      readonly value: Figure<"ratio">;
    };
    readonly netIncomeAttributable: {
      readonly form: "point";
      readonly metric: "netIncomeAttributable";
      readonly period: "FY2014";
      readonly issued: PublicationDate;
      readonly value: Figure<"JPY">;
    };
    readonly netIncomeAttributableGrowth: {
      readonly form: "point";
      readonly metric: "netIncomeAttributableGrowth";
      readonly period: "FY2014";
      readonly issued: PublicationDate;
      readonly value: Figure<"ratio">;
    };
    readonly dividendsPerShare: {
      readonly form: "point";
      readonly metric: "dividendsPerShare";
      readonly period: "FY2014";
      readonly issued: PublicationDate;
      readonly value: Figure<"JPY">;
    };
  }>;
  readonly "3Q15": Explained<{
    readonly mobileSubscriptions: {
      readonly form: "point";
      readonly metric: "mobileSubscriptions";
      readonly period: "3Q15";
      readonly issuedBefore: PublicationDate;
      readonly value: Figure<"subscriptions">;
    };
  }>;
  readonly FY2016: Explained<{
    readonly revenues: {
      readonly form: "point";
      readonly metric: "revenues";
      readonly period: "FY2016";
      readonly issued: PublicationDate;
      readonly value: Figure<"JPY">;
    };
    readonly revenuesGrowth: {
      readonly form: "point";
      readonly metric: "revenuesGrowth";
      readonly period: "FY2016";
      readonly issued: PublicationDate;
      readonly value: Figure<"ratio">;
    };
    readonly operatingIncome: {
      readonly form: "point";
      readonly metric: "operatingIncome";
      readonly period: "FY2016";
      readonly issued: PublicationDate;
      readonly value: Figure<"JPY">;
    };
    readonly operatingIncomeGrowth: {
      readonly form: "point";
      readonly metric: "operatingIncomeGrowth";
      readonly period: "FY2016";
      readonly issued: PublicationDate;
      readonly value: Figure<"ratio">;
    };
    readonly netIncomeAttributable: {
      readonly form: "point";
      readonly metric: "netIncomeAttributable";
      readonly period: "FY2016";
      readonly issued: PublicationDate;
      readonly value: Figure<"JPY">;
    };
    readonly netIncomeAttributableGrowth: {
      readonly form: "point";
      readonly metric: "netIncomeAttributableGrowth";
      readonly period: "FY2016";
      readonly issued: PublicationDate;
      readonly value: Figure<"ratio">;
    };
    readonly dividendsPerShare: {
      readonly form: "point";
      readonly metric: "dividendsPerShare";
      readonly period: "FY2016";
      readonly issued: PublicationDate;
      readonly value: Figure<"JPY">;
    };
    readonly dividendsPerShareGrowth: {
      readonly form: "point";
      readonly metric: "dividendsPerShareGrowth";
      readonly period: "FY2016";
      readonly issued: PublicationDate;
      readonly value: Figure<"ratio">;
    };
  }>;
  readonly FY2017: Explained<{
    readonly revenues: {
      readonly form: "point";
      readonly metric: "revenues";
      readonly period: "FY2017";
      readonly issued: PublicationDate;
      readonly confirms: Evidence;
      readonly value: Figure<"JPY">;
      readonly earlier: readonly [{
        readonly form: "point";
        readonly metric: "revenues";
        readonly period: "FY2017";
        readonly issued: PublicationDate;
        readonly value: Figure<"JPY">;
      }, {
        readonly form: "point";
        readonly metric: "revenues";
        readonly period: "FY2017";
        readonly issued: PublicationDate;
        readonly confirms: Evidence;
        readonly value: Figure<"JPY">;
      }];
    };
    readonly revenuesGrowth: {
      readonly form: "point";
      readonly metric: "revenuesGrowth";
      readonly period: "FY2017";
      readonly issued: PublicationDate;
      readonly confirms: Evidence;
      readonly value: Figure<"ratio">;
      readonly earlier: readonly [{
        readonly form: "point";
        readonly metric: "revenuesGrowth";
        readonly period: "FY2017";
        readonly issued: PublicationDate;
        readonly value: Figure<"ratio">;
      }, {
        readonly form: "point";
        readonly metric: "revenuesGrowth";
        readonly period: "FY2017";
        readonly issued: PublicationDate;
        readonly confirms: Evidence;
        readonly value: Figure<"ratio">;
      }];
    };
    readonly operatingIncome: {
      readonly form: "point";
      readonly metric: "operatingIncome";
      readonly period: "FY2017";
      readonly issued: PublicationDate;
      readonly confirms: Evidence;
      readonly value: Figure<"JPY">;
      readonly earlier: readonly [{
        readonly form: "point";
        readonly metric: "operatingIncome";
        readonly period: "FY2017";
        readonly issued: PublicationDate;
        readonly value: Figure<"JPY">;
      }, {
        readonly form: "point";
        readonly metric: "operatingIncome";
        readonly period: "FY2017";
        readonly issued: PublicationDate;
        readonly confirms: Evidence;
        readonly value: Figure<"JPY">;
      }];
    };
    readonly operatingIncomeGrowth: {
      readonly form: "point";
      readonly metric: "operatingIncomeGrowth";
      readonly period: "FY2017";
      readonly issued: PublicationDate;
      readonly confirms: Evidence;
      readonly value: Figure<"ratio">;
      readonly earlier: readonly [{
        readonly form: "point";
        readonly metric: "operatingIncomeGrowth";
        readonly period: "FY2017";
        readonly issued: PublicationDate;
        readonly value: Figure<"ratio">;
      }, {
        readonly form: "point";
        readonly metric: "operatingIncomeGrowth";
        readonly period: "FY2017";
        readonly issued: PublicationDate;
        readonly confirms: Evidence;
        readonly value: Figure<"ratio">;
      }];
    };
    readonly netIncomeAttributable: {
      readonly form: "point";
      readonly metric: "netIncomeAttributable";
      readonly period: "FY2017";
      readonly issued: PublicationDate;
      readonly confirms: Evidence;
      readonly value: Figure<"JPY">;
      readonly earlier: readonly [{
        readonly form: "point";
        readonly metric: "netIncomeAttributable";
        readonly period: "FY2017";
        readonly issued: PublicationDate;
        readonly value: Figure<"JPY">;
      }, {
        readonly form: "point";
        readonly metric: "netIncomeAttributable";
        readonly period: "FY2017";
        readonly issued: PublicationDate;
        readonly confirms: Evidence;
        readonly value: Figure<"JPY">;
      }];
    };
    readonly netIncomeAttributableGrowth: {
      readonly form: "point";
      readonly metric: "netIncomeAttributableGrowth";
      readonly period: "FY2017";
      readonly issued: PublicationDate;
      readonly confirms: Evidence;
      readonly value: Figure<"ratio">;
      readonly earlier: readonly [{
        readonly form: "point";
        readonly metric: "netIncomeAttributableGrowth";
        readonly period: "FY2017";
        readonly issued: PublicationDate;
        readonly value: Figure<"ratio">;
      }, {
        readonly form: "point";
        readonly metric: "netIncomeAttributableGrowth";
        readonly period: "FY2017";
        readonly issued: PublicationDate;
        readonly confirms: Evidence;
        readonly value: Figure<"ratio">;
      }];
    };
    readonly dividendsPerShare: {
      readonly form: "point";
      readonly metric: "dividendsPerShare";
      readonly period: "FY2017";
      readonly issued: PublicationDate;
      readonly value: Figure<"JPY">;
    };
    readonly cloudRevenues: {
      readonly form: "point";
      readonly metric: "cloudRevenues";
      readonly period: "FY2017";
      readonly issued: PublicationDate;
      readonly value: Figure<"JPY">;
    };
    readonly incomeBeforeIncomeTaxes: {
      readonly form: "point";
      readonly metric: "incomeBeforeIncomeTaxes";
      readonly period: "FY2017";
      readonly issued: PublicationDate;
      readonly value: Figure<"JPY">;
    };
    readonly incomeBeforeIncomeTaxesGrowth: {
      readonly form: "point";
      readonly metric: "incomeBeforeIncomeTaxesGrowth";
      readonly period: "FY2017";
      readonly issued: PublicationDate;
      readonly value: Figure<"ratio">;
    };
  }>;
  readonly "1H19": Explained<{
    readonly revenues: {
      readonly form: "point";
      readonly metric: "revenues";
      readonly period: "1H19";
      readonly issued: PublicationDate;
      readonly value: Figure<"JPY">;
    };
    readonly operatingIncome: {
      readonly form: "point";
      readonly metric: "operatingIncome";
      readonly period: "1H19";
      readonly issued: PublicationDate;
      readonly value: Figure<"JPY">;
    };
    readonly netIncomeAttributable: {
      readonly form: "point";
      readonly metric: "netIncomeAttributable";
      readonly period: "1H19";
      readonly issued: PublicationDate;
      readonly value: Figure<"JPY">;
    };
  }>;
  readonly FY2019: Explained<{
    readonly revenues: {
      readonly form: "point";
      readonly metric: "revenues";
      readonly period: "FY2019";
      readonly issued: PublicationDate;
      readonly confirms: Evidence;
      readonly value: Figure<"JPY">;
      readonly earlier: readonly [{
        readonly form: "point";
        readonly metric: "revenues";
        readonly period: "FY2019";
        readonly issued: PublicationDate;
        readonly value: Figure<"JPY">;
      }];
      readonly press: readonly [{
        readonly form: "point";
        readonly metric: "revenues";
        readonly period: "FY2019";
        readonly issued: PublicationDate;
        readonly value: Figure<"JPY">;
      }];
    };
    readonly revenuesGrowth: {
      readonly form: "point";
      readonly metric: "revenuesGrowth";
      readonly period: "FY2019";
      readonly issued: PublicationDate;
      readonly value: Figure<"ratio">;
      readonly press: readonly [{
        readonly form: "point";
        readonly metric: "revenuesGrowth";
        readonly period: "FY2019";
        readonly issued: PublicationDate;
        readonly value: Figure<"ratio">;
      }];
    };
    readonly operatingIncome: {
      readonly form: "point";
      readonly metric: "operatingIncome";
      readonly period: "FY2019";
      readonly issued: PublicationDate;
      readonly revises: Evidence;
      readonly value: Figure<"JPY">;
      readonly earlier: readonly [{
        readonly form: "point";
        readonly metric: "operatingIncome";
        readonly period: "FY2019";
        readonly issued: PublicationDate;
        readonly value: Figure<"JPY">;
      }];
      readonly press: readonly [{
        readonly form: "point";
        readonly metric: "operatingIncome";
        readonly period: "FY2019";
        readonly issued: PublicationDate;
        readonly value: Figure<"JPY">;
      }];
    };
    readonly operatingIncomeGrowth: {
      readonly form: "point";
      readonly metric: "operatingIncomeGrowth";
      readonly period: "FY2019";
      readonly issued: PublicationDate;
      readonly value: Figure<"ratio">;
      readonly press: readonly [{
        readonly form: "point";
        readonly metric: "operatingIncomeGrowth";
        readonly period: "FY2019";
        readonly issued: PublicationDate;
        readonly value: Figure<"ratio">;
      }];
    };
    readonly dividendsPerShare: {
      readonly form: "point";
      readonly metric: "dividendsPerShare";
      readonly period: "FY2019";
      readonly issued: PublicationDate;
      readonly value: Figure<"JPY">;
    };
    readonly netIncomeAttributable: {
      readonly form: "point";
      readonly metric: "netIncomeAttributable";
      readonly period: "FY2019";
      readonly issued: PublicationDate;
      readonly revises: Evidence;
      readonly value: Figure<"JPY">;
      readonly earlier: readonly [{
        readonly form: "point";
        readonly metric: "netIncomeAttributable";
        readonly period: "FY2019";
        readonly issued: PublicationDate;
        readonly value: Figure<"JPY">;
      }];
    };
    readonly netIncomeAttributableGrowth: {
      readonly form: "point";
      readonly metric: "netIncomeAttributableGrowth";
      readonly period: "FY2019";
      readonly issued: PublicationDate;
      readonly value: Figure<"ratio">;
    };
  }>;
  readonly FY2020: Explained<{
    readonly revenues: {
      readonly form: "point";
      readonly metric: "revenues";
      readonly period: "FY2020";
      readonly issued: PublicationDate;
      readonly revises: Evidence;
      readonly value: Figure<"JPY">;
      readonly earlier: readonly [{
        readonly form: "approximate";
        readonly metric: "revenues";
        readonly period: "FY2020";
        readonly issuedBefore: PublicationDate;
        readonly value: HedgedFigure<"JPY", "approximately">;
      }, {
        readonly form: "approximate";
        readonly metric: "revenues";
        readonly period: "FY2020";
        readonly issued: PublicationDate;
        readonly value: HedgedFigure<"JPY", "approximately">;
      }, {
        readonly form: "point";
        readonly metric: "revenues";
        readonly period: "FY2020";
        readonly issuedBefore: PublicationDate;
        readonly value: Figure<"JPY">;
      }];
    };
    readonly netIncomeAttributable: {
      readonly form: "point";
      readonly metric: "netIncomeAttributable";
      readonly period: "FY2020";
      readonly issued: PublicationDate;
      readonly revises: Evidence;
      readonly value: Figure<"JPY">;
      readonly earlier: readonly [{
        readonly form: "point";
        readonly metric: "netIncomeAttributable";
        readonly period: "FY2020";
        readonly issuedBefore: PublicationDate;
        readonly value: Figure<"JPY">;
      }];
    };
    readonly operatingIncome: {
      readonly form: "point";
      readonly metric: "operatingIncome";
      readonly period: "FY2020";
      readonly issued: PublicationDate;
      readonly revises: Evidence;
      readonly value: Figure<"JPY">;
      readonly earlier: readonly [{
        readonly form: "point";
        readonly metric: "operatingIncome";
        readonly period: "FY2020";
        readonly issuedBefore: PublicationDate;
        readonly value: Figure<"JPY">;
      }];
    };
    readonly dividendsPerShare: {
      readonly form: "point";
      readonly metric: "dividendsPerShare";
      readonly period: "FY2020";
      readonly issued: PublicationDate;
      readonly revises: Evidence;
      readonly value: Figure<"JPY">;
      readonly earlier: readonly [{
        readonly form: "point";
        readonly metric: "dividendsPerShare";
        readonly period: "FY2020";
        readonly issuedBefore: PublicationDate;
        readonly value: Figure<"JPY">;
      }];
    };
    readonly netIncomeAttributableGrowth: {
      readonly form: "point";
      readonly metric: "netIncomeAttributableGrowth";
      readonly period: "FY2020";
      readonly issued: PublicationDate;
      readonly value: Figure<"ratio">;
    };
    readonly operatingIncomeGrowth: {
      readonly form: "point";
      readonly metric: "operatingIncomeGrowth";
      readonly period: "FY2020";
      readonly issued: PublicationDate;
      readonly value: Figure<"ratio">;
    };
    readonly revenuesGrowth: {
      readonly form: "point";
      readonly metric: "revenuesGrowth";
      readonly period: "FY2020";
      readonly issued: PublicationDate;
      readonly value: Figure<"ratio">;
    };
  }>;
  readonly FY2021: Explained<{
    readonly revenues: {
      readonly form: "point";
      readonly metric: "revenues";
      readonly period: "FY2021";
      readonly issued: PublicationDate;
      readonly value: Figure<"JPY">;
    };
    readonly revenuesGrowth: {
      readonly form: "point";
      readonly metric: "revenuesGrowth";
      readonly period: "FY2021";
      readonly issued: PublicationDate;
      readonly value: Figure<"ratio">;
    };
    readonly operatingIncome: {
      readonly form: "point";
      readonly metric: "operatingIncome";
      readonly period: "FY2021";
      readonly issued: PublicationDate;
      readonly value: Figure<"JPY">;
    };
    readonly operatingIncomeGrowth: {
      readonly form: "point";
      readonly metric: "operatingIncomeGrowth";
      readonly period: "FY2021";
      readonly issued: PublicationDate;
      readonly value: Figure<"ratio">;
    };
    readonly incomeBeforeIncomeTaxes: {
      readonly form: "point";
      readonly metric: "incomeBeforeIncomeTaxes";
      readonly period: "FY2021";
      readonly issued: PublicationDate;
      readonly value: Figure<"JPY">;
    };
    readonly incomeBeforeIncomeTaxesGrowth: {
      readonly form: "point";
      readonly metric: "incomeBeforeIncomeTaxesGrowth";
      readonly period: "FY2021";
      readonly issued: PublicationDate;
      readonly value: Figure<"ratio">;
    };
    readonly netIncomeAttributable: {
      readonly form: "point";
      readonly metric: "netIncomeAttributable";
      readonly period: "FY2021";
      readonly issued: PublicationDate;
      readonly value: Figure<"JPY">;
    };
    readonly netIncomeAttributableGrowth: {
      readonly form: "point";
      readonly metric: "netIncomeAttributableGrowth";
      readonly period: "FY2021";
      readonly issued: PublicationDate;
      readonly value: Figure<"ratio">;
    };
    readonly dividendsPerShare: {
      readonly form: "point";
      readonly metric: "dividendsPerShare";
      readonly period: "FY2021";
      readonly issued: PublicationDate;
      readonly value: Figure<"JPY">;
      readonly press: readonly [{
        readonly form: "point";
        readonly metric: "dividendsPerShare";
        readonly period: "FY2021";
        readonly issued: PublicationDate;
        readonly value: Figure<"JPY">;
      }];
    };
    readonly yearEndDividendsPerShare: {
      readonly form: "point";
      readonly metric: "yearEndDividendsPerShare";
      readonly period: "FY2021";
      readonly issued: PublicationDate;
      readonly revises: Evidence;
      readonly value: Figure<"JPY">;
      readonly earlier: readonly [{
        readonly form: "point";
        readonly metric: "yearEndDividendsPerShare";
        readonly period: "FY2021";
        readonly issuedBefore: PublicationDate;
        readonly value: Figure<"JPY">;
      }];
    };
  }>;
  readonly "1H22": Explained<{
    readonly revenues: {
      readonly form: "point";
      readonly metric: "revenues";
      readonly period: "1H22";
      readonly issuedBefore: PublicationDate;
      readonly value: Figure<"JPY">;
    };
    readonly operatingIncome: {
      readonly form: "point";
      readonly metric: "operatingIncome";
      readonly period: "1H22";
      readonly issuedBefore: PublicationDate;
      readonly value: Figure<"JPY">;
    };
    readonly incomeBeforeIncomeTaxes: {
      readonly form: "point";
      readonly metric: "incomeBeforeIncomeTaxes";
      readonly period: "1H22";
      readonly issuedBefore: PublicationDate;
      readonly value: Figure<"JPY">;
    };
    readonly netIncomeAttributable: {
      readonly form: "point";
      readonly metric: "netIncomeAttributable";
      readonly period: "1H22";
      readonly issuedBefore: PublicationDate;
      readonly value: Figure<"JPY">;
    };
  }>;
  readonly FY2022: Explained<{
    readonly revenues: {
      readonly form: "point";
      readonly metric: "revenues";
      readonly period: "FY2022";
      readonly issued: PublicationDate;
      readonly confirms: Evidence;
      readonly value: Figure<"JPY">;
      readonly earlier: readonly [{
        readonly form: "point";
        readonly metric: "revenues";
        readonly period: "FY2022";
        readonly issued: PublicationDate;
        readonly value: Figure<"JPY">;
      }];
      readonly press: readonly [{
        readonly form: "point";
        readonly metric: "revenues";
        readonly period: "FY2022";
        readonly issued: PublicationDate;
        readonly value: Figure<"JPY">;
      }];
    };
    readonly revenuesGrowth: {
      readonly form: "point";
      readonly metric: "revenuesGrowth";
      readonly period: "FY2022";
      readonly issued: PublicationDate;
      readonly value: Figure<"ratio">;
      readonly press: readonly [{
        readonly form: "point";
        readonly metric: "revenuesGrowth";
        readonly period: "FY2022";
        readonly issued: PublicationDate;
        readonly value: Figure<"ratio">;
      }];
    };
    readonly operatingIncome: {
      readonly form: "point";
      readonly metric: "operatingIncome";
      readonly period: "FY2022";
      readonly issued: PublicationDate;
      readonly confirms: Evidence;
      readonly value: Figure<"JPY">;
      readonly earlier: readonly [{
        readonly form: "point";
        readonly metric: "operatingIncome";
        readonly period: "FY2022";
        readonly issued: PublicationDate;
        readonly value: Figure<"JPY">;
      }];
      readonly press: readonly [{
        readonly form: "point";
        readonly metric: "operatingIncome";
        readonly period: "FY2022";
        readonly issued: PublicationDate;
        readonly value: Figure<"JPY">;
      }];
    };
    readonly operatingIncomeGrowth: {
      readonly form: "point";
      readonly metric: "operatingIncomeGrowth";
      readonly period: "FY2022";
      readonly issued: PublicationDate;
      readonly value: Figure<"ratio">;
      readonly press: readonly [{
        readonly form: "point";
        readonly metric: "operatingIncomeGrowth";
        readonly period: "FY2022";
        readonly issued: PublicationDate;
        readonly value: Figure<"ratio">;
      }];
    };
    readonly incomeBeforeIncomeTaxes: {
      readonly form: "point";
      readonly metric: "incomeBeforeIncomeTaxes";
      readonly period: "FY2022";
      readonly issued: PublicationDate;
      readonly confirms: Evidence;
      readonly value: Figure<"JPY">;
      readonly earlier: readonly [{
        readonly form: "point";
        readonly metric: "incomeBeforeIncomeTaxes";
        readonly period: "FY2022";
        readonly issued: PublicationDate;
        readonly value: Figure<"JPY">;
      }];
    };
    readonly incomeBeforeIncomeTaxesGrowth: {
      readonly form: "point";
      readonly metric: "incomeBeforeIncomeTaxesGrowth";
      readonly period: "FY2022";
      readonly issued: PublicationDate;
      readonly value: Figure<"ratio">;
    };
    readonly netIncomeAttributable: {
      readonly form: "point";
      readonly metric: "netIncomeAttributable";
      readonly period: "FY2022";
      readonly issued: PublicationDate;
      readonly confirms: Evidence;
      readonly value: Figure<"JPY">;
      readonly earlier: readonly [{
        readonly form: "point";
        readonly metric: "netIncomeAttributable";
        readonly period: "FY2022";
        readonly issued: PublicationDate;
        readonly value: Figure<"JPY">;
      }];
      readonly press: readonly [{
        readonly form: "point";
        readonly metric: "netIncomeAttributable";
        readonly period: "FY2022";
        readonly issued: PublicationDate;
        readonly value: Figure<"JPY">;
      }];
    };
    readonly netIncomeAttributableGrowth: {
      readonly form: "point";
      readonly metric: "netIncomeAttributableGrowth";
      readonly period: "FY2022";
      readonly issued: PublicationDate;
      readonly value: Figure<"ratio">;
      readonly press: readonly [{
        readonly form: "point";
        readonly metric: "netIncomeAttributableGrowth";
        readonly period: "FY2022";
        readonly issued: PublicationDate;
        readonly value: Figure<"ratio">;
      }];
    };
    readonly dividendsPerShare: {
      readonly form: "point";
      readonly metric: "dividendsPerShare";
      readonly period: "FY2022";
      readonly issued: PublicationDate;
      readonly value: Figure<"JPY">;
      readonly press: readonly [{
        readonly form: "point";
        readonly metric: "dividendsPerShare";
        readonly period: "FY2022";
        readonly issued: PublicationDate;
        readonly value: Figure<"JPY">;
      }];
    };
    readonly dividendsPerShareGrowth: {
      readonly form: "point";
      readonly metric: "dividendsPerShareGrowth";
      readonly period: "FY2022";
      readonly issued: PublicationDate;
      readonly value: Figure<"ratio">;
    };
    readonly interimDividendsPerShare: {
      readonly form: "point";
      readonly metric: "interimDividendsPerShare";
      readonly period: "FY2022";
      readonly issued: PublicationDate;
      readonly value: Figure<"JPY">;
    };
    readonly yearEndDividendsPerShare: {
      readonly form: "point";
      readonly metric: "yearEndDividendsPerShare";
      readonly period: "FY2022";
      readonly issued: PublicationDate;
      readonly value: Figure<"JPY">;
    };
  }>;
  readonly "1H23": Explained<{
    readonly revenues: {
      readonly form: "point";
      readonly metric: "revenues";
      readonly period: "1H23";
      readonly issued: PublicationDate;
      readonly value: Figure<"JPY">;
    };
    readonly operatingIncome: {
      readonly form: "point";
      readonly metric: "operatingIncome";
      readonly period: "1H23";
      readonly issued: PublicationDate;
      readonly value: Figure<"JPY">;
    };
    readonly incomeBeforeIncomeTaxes: {
      readonly form: "point";
      readonly metric: "incomeBeforeIncomeTaxes";
      readonly period: "1H23";
      readonly issued: PublicationDate;
      readonly value: Figure<"JPY">;
    };
    readonly netIncomeAttributable: {
      readonly form: "point";
      readonly metric: "netIncomeAttributable";
      readonly period: "1H23";
      readonly issued: PublicationDate;
      readonly value: Figure<"JPY">;
    };
  }>;
  readonly FY2023: Explained<{
    readonly operatingMargin: {
      readonly form: "moreThan";
      readonly metric: "operatingMargin";
      readonly period: "FY2023";
      readonly issuedBefore: PublicationDate;
      readonly threshold: HedgedFigure<"ratio", "moreThan">;
      readonly press: readonly [{
        readonly form: "moreThan";
        readonly metric: "operatingMargin";
        readonly period: "FY2023";
        readonly issuedBefore: PublicationDate;
        readonly threshold: HedgedFigure<"ratio", "moreThan">;
      }, {
        readonly form: "point";
        readonly metric: "operatingMargin";
        readonly period: "FY2023";
        readonly issued: PublicationDate;
        readonly value: Figure<"ratio">;
      }];
    };
    readonly revenues: {
      readonly form: "point";
      readonly metric: "revenues";
      readonly period: "FY2023";
      readonly issued: PublicationDate;
      readonly confirms: Evidence;
      readonly value: Figure<"JPY">;
      readonly earlier: readonly [{
        readonly form: "point";
        readonly metric: "revenues";
        readonly period: "FY2023";
        readonly issued: PublicationDate;
        readonly value: Figure<"JPY">;
      }];
      readonly press: readonly [{
        readonly form: "approximate";
        readonly metric: "revenues";
        readonly period: "FY2023";
        readonly issued: PublicationDate;
        readonly value: HedgedFigure<"JPY", "approximately">;
      }, {
        readonly form: "point";
        readonly metric: "revenues";
        readonly period: "FY2023";
        readonly issuedBefore: PublicationDate;
        readonly value: Figure<"JPY">;
      }];
    };
    readonly revenuesGrowth: {
      readonly form: "point";
      readonly metric: "revenuesGrowth";
      readonly period: "FY2023";
      readonly issued: PublicationDate;
      readonly value: Figure<"ratio">;
    };
    readonly operatingIncome: {
      readonly form: "point";
      readonly metric: "operatingIncome";
      readonly period: "FY2023";
      readonly issued: PublicationDate;
      readonly confirms: Evidence;
      readonly value: Figure<"JPY">;
      readonly earlier: readonly [{
        readonly form: "point";
        readonly metric: "operatingIncome";
        readonly period: "FY2023";
        readonly issued: PublicationDate;
        readonly value: Figure<"JPY">;
      }];
      readonly press: readonly [{
        readonly form: "point";
        readonly metric: "operatingIncome";
        readonly period: "FY2023";
        readonly issuedBefore: PublicationDate;
        readonly value: Figure<"JPY">;
      }];
    };
    readonly operatingIncomeGrowth: {
      readonly form: "point";
      readonly metric: "operatingIncomeGrowth";
      readonly period: "FY2023";
      readonly issued: PublicationDate;
      readonly value: Figure<"ratio">;
    };
    readonly incomeBeforeIncomeTaxes: {
      readonly form: "point";
      readonly metric: "incomeBeforeIncomeTaxes";
      readonly period: "FY2023";
      readonly issued: PublicationDate;
      readonly confirms: Evidence;
      readonly value: Figure<"JPY">;
      readonly earlier: readonly [{
        readonly form: "point";
        readonly metric: "incomeBeforeIncomeTaxes";
        readonly period: "FY2023";
        readonly issued: PublicationDate;
        readonly value: Figure<"JPY">;
      }];
      readonly press: readonly [{
        readonly form: "point";
        readonly metric: "incomeBeforeIncomeTaxes";
        readonly period: "FY2023";
        readonly issuedBefore: PublicationDate;
        readonly value: Figure<"JPY">;
      }];
    };
    readonly incomeBeforeIncomeTaxesGrowth: {
      readonly form: "point";
      readonly metric: "incomeBeforeIncomeTaxesGrowth";
      readonly period: "FY2023";
      readonly issued: PublicationDate;
      readonly value: Figure<"ratio">;
    };
    readonly netIncomeAttributable: {
      readonly form: "point";
      readonly metric: "netIncomeAttributable";
      readonly period: "FY2023";
      readonly issued: PublicationDate;
      readonly confirms: Evidence;
      readonly value: Figure<"JPY">;
      readonly earlier: readonly [{
        readonly form: "point";
        readonly metric: "netIncomeAttributable";
        readonly period: "FY2023";
        readonly issued: PublicationDate;
        readonly value: Figure<"JPY">;
      }];
      readonly press: readonly [{
        readonly form: "point";
        readonly metric: "netIncomeAttributable";
        readonly period: "FY2023";
        readonly issuedBefore: PublicationDate;
        readonly value: Figure<"JPY">;
      }];
    };
    readonly netIncomeAttributableGrowth: {
      readonly form: "point";
      readonly metric: "netIncomeAttributableGrowth";
      readonly period: "FY2023";
      readonly issued: PublicationDate;
      readonly value: Figure<"ratio">;
    };
    readonly dividendsPerShare: {
      readonly form: "point";
      readonly metric: "dividendsPerShare";
      readonly period: "FY2023";
      readonly issued: PublicationDate;
      readonly value: Figure<"JPY">;
      readonly press: readonly [{
        readonly form: "point";
        readonly metric: "dividendsPerShare";
        readonly period: "FY2023";
        readonly issuedBefore: PublicationDate;
        readonly value: Figure<"JPY">;
      }, {
        readonly form: "point";
        readonly metric: "dividendsPerShare";
        readonly period: "FY2023";
        readonly issued: PublicationDate;
        readonly confirms: Evidence;
        readonly value: Figure<"JPY">;
      }];
    };
    readonly dividendsPerShareGrowth: {
      readonly form: "point";
      readonly metric: "dividendsPerShareGrowth";
      readonly period: "FY2023";
      readonly issued: PublicationDate;
      readonly value: Figure<"ratio">;
    };
    readonly earningsPerShare: {
      readonly form: "point";
      readonly metric: "earningsPerShare";
      readonly period: "FY2023";
      readonly issuedBefore: PublicationDate;
      readonly value: Figure<"JPY">;
    };
    readonly yearEndDividendsPerShare: {
      readonly form: "point";
      readonly metric: "yearEndDividendsPerShare";
      readonly period: "FY2023";
      readonly issued: PublicationDate;
      readonly value: Figure<"JPY">;
    };
  }>;
  readonly FY2024: Explained<{
    readonly netIncomeAttributable: {
      readonly form: "range";
      readonly metric: "netIncomeAttributable";
      readonly period: "FY2024";
      readonly issued: PublicationDate;
      readonly low: Figure<"JPY">;
      readonly high: Figure<"JPY">;
      readonly earlier: readonly [{
        readonly form: "point";
        readonly metric: "netIncomeAttributable";
        readonly period: "FY2024";
        readonly issued: PublicationDate;
        readonly value: Figure<"JPY">;
      }];
    };
    readonly netIncomeAttributableGrowth: {
      readonly form: "range";
      readonly metric: "netIncomeAttributableGrowth";
      readonly period: "FY2024";
      readonly issued: PublicationDate;
      readonly low: Figure<"ratio">;
      readonly high: Figure<"ratio">;
      readonly earlier: readonly [{
        readonly form: "point";
        readonly metric: "netIncomeAttributableGrowth";
        readonly period: "FY2024";
        readonly issued: PublicationDate;
        readonly value: Figure<"ratio">;
      }];
    };
    readonly dividendsPerShare: {
      readonly form: "range";
      readonly metric: "dividendsPerShare";
      readonly period: "FY2024";
      readonly issued: PublicationDate;
      readonly confirms: Evidence;
      readonly low: Figure<"JPY">;
      readonly high: Figure<"JPY">;
      readonly earlier: readonly [{
        readonly form: "range";
        readonly metric: "dividendsPerShare";
        readonly period: "FY2024";
        readonly issued: PublicationDate;
        readonly low: Figure<"JPY">;
        readonly high: Figure<"JPY">;
      }];
    };
    readonly revenues: {
      readonly form: "range";
      readonly metric: "revenues";
      readonly period: "FY2024";
      readonly issued: PublicationDate;
      readonly low: Figure<"JPY">;
      readonly high: Figure<"JPY">;
    };
    readonly operatingIncome: {
      readonly form: "range";
      readonly metric: "operatingIncome";
      readonly period: "FY2024";
      readonly issued: PublicationDate;
      readonly low: Figure<"JPY">;
      readonly high: Figure<"JPY">;
    };
    readonly revenuesGrowth: {
      readonly form: "range";
      readonly metric: "revenuesGrowth";
      readonly period: "FY2024";
      readonly issued: PublicationDate;
      readonly low: Figure<"ratio">;
      readonly high: Figure<"ratio">;
    };
    readonly operatingIncomeGrowth: {
      readonly form: "range";
      readonly metric: "operatingIncomeGrowth";
      readonly period: "FY2024";
      readonly issued: PublicationDate;
      readonly low: Figure<"ratio">;
      readonly high: Figure<"ratio">;
    };
    readonly interimDividendsPerShare: {
      readonly form: "range";
      readonly metric: "interimDividendsPerShare";
      readonly period: "FY2024";
      readonly issued: PublicationDate;
      readonly low: Figure<"JPY">;
      readonly high: Figure<"JPY">;
    };
    readonly yearEndDividendsPerShare: {
      readonly form: "range";
      readonly metric: "yearEndDividendsPerShare";
      readonly period: "FY2024";
      readonly issued: PublicationDate;
      readonly low: Figure<"JPY">;
      readonly high: Figure<"JPY">;
    };
  }>;
  readonly FY2026: Explained<{
    readonly revenues: {
      readonly form: "point";
      readonly metric: "revenues";
      readonly period: "FY2026";
      readonly issued: PublicationDate;
      readonly value: Figure<"JPY">;
    };
    readonly operatingIncome: {
      readonly form: "point";
      readonly metric: "operatingIncome";
      readonly period: "FY2026";
      readonly issued: PublicationDate;
      readonly value: Figure<"JPY">;
    };
  }>;
};

/** What the company expected, by period and metric, each in the grammar in which it was given. */
export const guidance = /* @__PURE__ */ lazyRecord<GuidanceRecords>({
  "4Q02": '{"revenues":{"form":"range",\
"metric":"revenues",\
"period":"4Q02",\
"issued":{"precision":"month","date":"2003-02","printed":"February, 2003"},\
"low":75,\
"high":77,\
"convenienceTranslation":{"low":76,\
"high":78},\
"claim":79,\
"press":[{"form":"range",\
"metric":"revenues",\
"period":"4Q02",\
"issued":{"precision":"day","date":"2003-02-13","printed":"2003-02-13"},\
"low":56,\
"high":57}]},\
"operatingIncome":{"form":"qualitative",\
"metric":"operatingIncome",\
"period":"4Q02",\
"issued":{"precision":"month","date":"2003-02","printed":"February, 2003"},\
"wording":80},\
"largeSystemsIntegrationContracts":{"form":"moreThan",\
"metric":"largeSystemsIntegrationContracts",\
"period":"4Q02",\
"issued":{"precision":"month","date":"2003-02","printed":"February, 2003"},\
"threshold":98,\
"each":97}}',
  "FY2002": '{"revenuesGrowth":{"form":"approximate",\
"metric":"revenuesGrowth",\
"period":"FY2002",\
"issued":{"precision":"month","date":"2003-02","printed":"February, 2003"},\
"value":81,\
"press":[{"form":"point",\
"metric":"revenuesGrowth",\
"period":"FY2002",\
"issued":{"precision":"day","date":"2003-02-13","printed":"2003-02-13"},\
"value":58}]},\
"revenues":{"form":"range",\
"metric":"revenues",\
"period":"FY2002",\
"issued":{"precision":"month","date":"2003-02","printed":"February, 2003"},\
"low":82,\
"high":83}}',
  "2Q03": '{"operatingIncome":{"form":"qualitative",\
"metric":"operatingIncome",\
"period":"2Q03",\
"issued":{"precision":"day","date":"2003-08-12","printed":"2003-08-12"},\
"wording":168}}',
  "FY2003": '{"revenuesGrowth":{"form":"moreThan",\
"metric":"revenuesGrowth",\
"period":"FY2003",\
"issued":{"precision":"day","date":"2003-08-12","printed":"2003-08-12"},\
"value":170,\
"threshold":167,\
"press":[{"form":"point",\
"metric":"revenuesGrowth",\
"period":"FY2003",\
"issued":{"precision":"day","date":"2003-05-21","printed":"2003-05-21"},\
"value":153}]}}',
  "FY2007": '{"revenues":{"form":"point",\
"metric":"revenues",\
"period":"FY2007",\
"issued":{"precision":"day","date":"2007-11-29","printed":"2007-11-29"},\
"confirms":{"printed":"690億円","document":"it-pro-fy2006-article","locator":"(no heading; paragraph on FY2007 forecast)"},\
"value":252,\
"earlier":[{"form":"point",\
"metric":"revenues",\
"period":"FY2007",\
"issued":{"precision":"day","date":"2007-05-15","printed":"2007-05-15"},\
"value":238}]},\
"revenuesGrowth":{"form":"point",\
"metric":"revenuesGrowth",\
"period":"FY2007",\
"issued":{"precision":"day","date":"2007-11-29","printed":"2007-11-29"},\
"confirms":{"printed":"20.9%増","document":"it-pro-fy2006-article","locator":"(no heading; paragraph on FY2007 forecast)"},\
"value":256,\
"earlier":[{"form":"point",\
"metric":"revenuesGrowth",\
"period":"FY2007",\
"issued":{"precision":"day","date":"2007-05-15","printed":"2007-05-15"},\
"value":239}]},\
"operatingIncome":{"form":"point",\
"metric":"operatingIncome",\
"period":"FY2007",\
"issued":{"precision":"day","date":"2007-11-29","printed":"2007-11-29"},\
"confirms":{"printed":"46億円","document":"it-pro-fy2006-article","locator":"(no heading; paragraph on FY2007 forecast)"},\
"value":253,\
"earlier":[{"form":"point",\
"metric":"operatingIncome",\
"period":"FY2007",\
"issued":{"precision":"day","date":"2007-05-15","printed":"2007-05-15"},\
"value":240}]},\
"operatingIncomeGrowth":{"form":"point",\
"metric":"operatingIncomeGrowth",\
"period":"FY2007",\
"issued":{"precision":"day","date":"2007-11-29","printed":"2007-11-29"},\
"confirms":{"printed":"31.4%増","document":"it-pro-fy2006-article","locator":"(no heading; paragraph on FY2007 forecast)"},\
"value":257,\
"earlier":[{"form":"point",\
"metric":"operatingIncomeGrowth",\
"period":"FY2007",\
"issued":{"precision":"day","date":"2007-05-15","printed":"2007-05-15"},\
"value":241}]},\
"netIncome":{"form":"point",\
"metric":"netIncome",\
"period":"FY2007",\
"issued":{"precision":"day","date":"2007-11-29","printed":"2007-11-29"},\
"value":254},\
"netIncomeGrowth":{"form":"point",\
"metric":"netIncomeGrowth",\
"period":"FY2007",\
"issued":{"precision":"day","date":"2007-11-29","printed":"2007-11-29"},\
"value":255}}',
  "FY2008": '{"revenues":{"form":"point",\
"metric":"revenues",\
"period":"FY2008",\
"issued":{"precision":"day","date":"2009-02-12","printed":"2009-02-12"},\
"confirms":{"printed":"JPY69,300 million","document":"iij-9m08-release","locator":"Revised Full FY2008 Financial Targets"},\
"value":388,\
"revision":399,\
"revisionRate":400,\
"earlier":[{"form":"point",\
"metric":"revenues",\
"period":"FY2008",\
"issuedBefore":{"precision":"day","date":"2009-02-12","printed":"2009-02-12"},\
"value":374},\
{"form":"point",\
"metric":"revenues",\
"period":"FY2008",\
"issued":{"precision":"day","date":"2009-02-12","printed":"2009-02-12"},\
"revises":{"printed":"JPY73,000 million","document":"iij-9m08-release","locator":"Revised Full FY2008 Financial Targets"},\
"value":375}],\
"press":[{"form":"point",\
"metric":"revenues",\
"period":"FY2008",\
"issued":{"precision":"day","date":"2008-05-15","printed":"2008-05-15"},\
"value":294}]},\
"revenuesGrowth":{"form":"point",\
"metric":"revenuesGrowth",\
"period":"FY2008",\
"issued":{"precision":"day","date":"2008-05-15","printed":"2008-05-15"},\
"value":295},\
"operatingIncome":{"form":"point",\
"metric":"operatingIncome",\
"period":"FY2008",\
"issued":{"precision":"day","date":"2009-02-12","printed":"2009-02-12"},\
"confirms":{"printed":"JPY2,800 million","document":"iij-9m08-release","locator":"Revised Full FY2008 Financial Targets"},\
"value":389,\
"revision":401,\
"revisionRate":402,\
"earlier":[{"form":"point",\
"metric":"operatingIncome",\
"period":"FY2008",\
"issuedBefore":{"precision":"day","date":"2009-02-12","printed":"2009-02-12"},\
"value":376},\
{"form":"point",\
"metric":"operatingIncome",\
"period":"FY2008",\
"issued":{"precision":"day","date":"2009-02-12","printed":"2009-02-12"},\
"revises":{"printed":"JPY3,800 million","document":"iij-9m08-release","locator":"Revised Full FY2008 Financial Targets"},\
"value":377}],\
"press":[{"form":"point",\
"metric":"operatingIncome",\
"period":"FY2008",\
"issued":{"precision":"day","date":"2008-05-15","printed":"2008-05-15"},\
"value":296}]},\
"operatingIncomeGrowth":{"form":"point",\
"metric":"operatingIncomeGrowth",\
"period":"FY2008",\
"issued":{"precision":"day","date":"2008-05-15","printed":"2008-05-15"},\
"value":297},\
"netIncome":{"form":"point",\
"metric":"netIncome",\
"period":"FY2008",\
"issued":{"precision":"day","date":"2009-02-12","printed":"2009-02-12"},\
"confirms":{"printed":"JPY1,300 million","document":"iij-9m08-release","locator":"Revised Full FY2008 Financial Targets"},\
"value":391,\
"revision":405,\
"revisionRate":406,\
"earlier":[{"form":"point",\
"metric":"netIncome",\
"period":"FY2008",\
"issuedBefore":{"precision":"day","date":"2009-02-12","printed":"2009-02-12"},\
"value":378},\
{"form":"point",\
"metric":"netIncome",\
"period":"FY2008",\
"issued":{"precision":"day","date":"2009-02-12","printed":"2009-02-12"},\
"revises":{"printed":"JPY2,800 million","document":"iij-9m08-release","locator":"Revised Full FY2008 Financial Targets"},\
"value":379}]},\
"incomeBeforeIncomeTaxes":{"form":"point",\
"metric":"incomeBeforeIncomeTaxes",\
"period":"FY2008",\
"issued":{"precision":"day","date":"2009-02-12","printed":"2009-02-12"},\
"revises":{"printed":"3,000","document":"iij-fy2008-targets-notice","locator":"(Full FY2008 (From April 1, 2008 to March 31, 2009))"},\
"value":390,\
"revision":403,\
"revisionRate":404,\
"earlier":[{"form":"point",\
"metric":"incomeBeforeIncomeTaxes",\
"period":"FY2008",\
"issuedBefore":{"precision":"day","date":"2009-02-12","printed":"2009-02-12"},\
"value":386}]},\
"earningsPerShareBasic":{"form":"point",\
"metric":"earningsPerShareBasic",\
"period":"FY2008",\
"issued":{"precision":"day","date":"2009-02-12","printed":"2009-02-12"},\
"revises":{"printed":"13,560.77","document":"iij-fy2008-targets-notice","locator":"(no heading)"},\
"value":397,\
"earlier":[{"form":"point",\
"metric":"earningsPerShareBasic",\
"period":"FY2008",\
"issuedBefore":{"precision":"day","date":"2009-02-12","printed":"2009-02-12"},\
"value":396}]},\
"weightedAverageShares":{"form":"point",\
"metric":"weightedAverageShares",\
"period":"FY2008",\
"issued":{"precision":"day","date":"2009-02-12","printed":"2009-02-12"},\
"value":407}}',
  "FY2009": '{"revenues":{"form":"point",\
"metric":"revenues",\
"period":"FY2009",\
"issued":{"precision":"month","date":"2010-02","printed":"2010-02"},\
"revises":{"printed":"JPY73.0 billion","document":"iij-fy2008-release","locator":"Financial Targets for FY2009"},\
"value":479,\
"earlier":[{"form":"point",\
"metric":"revenues",\
"period":"FY2009",\
"issued":{"precision":"day","date":"2009-05-15","printed":"2009-05-15"},\
"value":435}]},\
"operatingIncome":{"form":"point",\
"metric":"operatingIncome",\
"period":"FY2009",\
"issued":{"precision":"day","date":"2009-05-15","printed":"2009-05-15"},\
"value":436},\
"incomeBeforeIncomeTaxes":{"form":"point",\
"metric":"incomeBeforeIncomeTaxes",\
"period":"FY2009",\
"issued":{"precision":"day","date":"2009-05-15","printed":"2009-05-15"},\
"value":437},\
"netIncome":{"form":"point",\
"metric":"netIncome",\
"period":"FY2009",\
"issued":{"precision":"day","date":"2009-05-15","printed":"2009-05-15"},\
"value":438},\
"dividendsPerShare":{"form":"point",\
"metric":"dividendsPerShare",\
"period":"FY2009",\
"issued":{"precision":"day","date":"2010-05-14","printed":"2010-05-14"},\
"revises":{"printed":"JPY2,000","document":"iij-fy2008-release","locator":"Financial Targets for FY2009"},\
"value":506,\
"earlier":[{"form":"point",\
"metric":"dividendsPerShare",\
"period":"FY2009",\
"issued":{"precision":"day","date":"2009-05-15","printed":"2009-05-15"},\
"value":439}]},\
"yearEndDividendsPerShare":{"form":"point",\
"metric":"yearEndDividendsPerShare",\
"period":"FY2009",\
"issued":{"precision":"day","date":"2010-05-14","printed":"2010-05-14"},\
"revises":{"printed":"JPY1,000","document":"iij-fy2009-release","locator":"(no heading)"},\
"value":509,\
"earlier":[{"form":"point",\
"metric":"yearEndDividendsPerShare",\
"period":"FY2009",\
"issuedBefore":{"precision":"day","date":"2010-05-14","printed":"2010-05-14"},\
"value":508}]}}',
  "1H10": '{"revenues":{"form":"point",\
"metric":"revenues",\
"period":"1H10",\
"issuedBefore":{"precision":"day","date":"2010-11-15","printed":"2010-11-15"},\
"value":513},\
"operatingIncome":{"form":"point",\
"metric":"operatingIncome",\
"period":"1H10",\
"issuedBefore":{"precision":"day","date":"2010-11-15","printed":"2010-11-15"},\
"value":517},\
"netIncomeAttributable":{"form":"point",\
"metric":"netIncomeAttributable",\
"period":"1H10",\
"issuedBefore":{"precision":"day","date":"2010-11-15","printed":"2010-11-15"},\
"value":521}}',
  "FY2010": '{"revenues":{"form":"point",\
"metric":"revenues",\
"period":"FY2010",\
"issued":{"precision":"month","date":"2011-02","printed":"2011-02"},\
"revises":{"printed":"JPY71.0 billion","document":"iij-fy2009-release","locator":"Financial Targets for FY2010"},\
"value":556,\
"earlier":[{"form":"point",\
"metric":"revenues",\
"period":"FY2010",\
"issued":{"precision":"day","date":"2010-05-14","printed":"2010-05-14"},\
"value":501}],\
"press":[{"form":"point",\
"metric":"revenues",\
"period":"FY2010",\
"issued":{"precision":"day","date":"2008-05-15","printed":"2008-05-15"},\
"value":298}]},\
"operatingIncome":{"form":"point",\
"metric":"operatingIncome",\
"period":"FY2010",\
"issued":{"precision":"month","date":"2011-02","printed":"2011-02"},\
"revises":{"printed":"JPY4.3 billion","document":"iij-fy2009-release","locator":"Financial Targets for FY2010"},\
"value":557,\
"earlier":[{"form":"point",\
"metric":"operatingIncome",\
"period":"FY2010",\
"issued":{"precision":"day","date":"2010-05-14","printed":"2010-05-14"},\
"value":502}],\
"press":[{"form":"point",\
"metric":"operatingIncome",\
"period":"FY2010",\
"issued":{"precision":"day","date":"2008-05-15","printed":"2008-05-15"},\
"value":299}]},\
"operatingMarginChangePerYear":{"form":"point",\
"metric":"operatingMarginChangePerYear",\
"period":"FY2010",\
"issued":{"precision":"day","date":"2008-05-15","printed":"2008-05-15"},\
"value":301},\
"incomeBeforeIncomeTaxes":{"form":"point",\
"metric":"incomeBeforeIncomeTaxes",\
"period":"FY2010",\
"issued":{"precision":"month","date":"2011-02","printed":"2011-02"},\
"revises":{"printed":"JPY3.7 billion","document":"iij-fy2009-release","locator":"Financial Targets for FY2010"},\
"value":558,\
"earlier":[{"form":"point",\
"metric":"incomeBeforeIncomeTaxes",\
"period":"FY2010",\
"issued":{"precision":"day","date":"2010-05-14","printed":"2010-05-14"},\
"value":503}]},\
"netIncomeAttributable":{"form":"point",\
"metric":"netIncomeAttributable",\
"period":"FY2010",\
"issued":{"precision":"month","date":"2011-02","printed":"2011-02"},\
"revises":{"printed":"JPY2.6 billion","document":"iij-fy2009-release","locator":"Financial Targets for FY2010"},\
"value":559,\
"earlier":[{"form":"point",\
"metric":"netIncomeAttributable",\
"period":"FY2010",\
"issued":{"precision":"day","date":"2010-05-14","printed":"2010-05-14"},\
"value":504}]},\
"dividendsPerShare":{"form":"point",\
"metric":"dividendsPerShare",\
"period":"FY2010",\
"issued":{"precision":"month","date":"2011-02","printed":"2011-02"},\
"revises":{"printed":"JPY2,500","document":"iij-fy2009-release","locator":"Financial Targets for FY2010"},\
"value":566,\
"earlier":[{"form":"point",\
"metric":"dividendsPerShare",\
"period":"FY2010",\
"issued":{"precision":"day","date":"2010-05-14","printed":"2010-05-14"},\
"value":505}]}}',
  "FY2011": '{"revenues":{"form":"point",\
"metric":"revenues",\
"period":"FY2011",\
"issued":{"precision":"day","date":"2011-05-13","printed":"2011-05-13"},\
"value":583},\
"operatingIncome":{"form":"point",\
"metric":"operatingIncome",\
"period":"FY2011",\
"issued":{"precision":"day","date":"2011-05-13","printed":"2011-05-13"},\
"value":584},\
"incomeBeforeIncomeTaxes":{"form":"point",\
"metric":"incomeBeforeIncomeTaxes",\
"period":"FY2011",\
"issued":{"precision":"day","date":"2011-05-13","printed":"2011-05-13"},\
"value":585},\
"netIncomeAttributable":{"form":"point",\
"metric":"netIncomeAttributable",\
"period":"FY2011",\
"issued":{"precision":"day","date":"2011-05-13","printed":"2011-05-13"},\
"value":586},\
"dividendsPerShare":{"form":"point",\
"metric":"dividendsPerShare",\
"period":"FY2011",\
"issued":{"precision":"day","date":"2011-05-13","printed":"2011-05-13"},\
"value":587}}',
  "FY2012": '{"yearEndDividendsPerShare":{"form":"point",\
"metric":"yearEndDividendsPerShare",\
"period":"FY2012",\
"issued":{"precision":"day","date":"2013-02-08","printed":"2013-02-08"},\
"confirms":{"printed":"JPY10.00","document":"iij-9m12-release","locator":"Highlights of 3Q12 Financial Results"},\
"value":656,\
"earlier":[{"form":"point",\
"metric":"yearEndDividendsPerShare",\
"period":"FY2012",\
"issuedBefore":{"precision":"day","date":"2013-02-08","printed":"2013-02-08"},\
"value":628},\
{"form":"point",\
"metric":"yearEndDividendsPerShare",\
"period":"FY2012",\
"issued":{"precision":"day","date":"2013-02-08","printed":"2013-02-08"},\
"revises":{"printed":"JPY8.75","document":"iij-9m12-release","locator":"(no heading)"},\
"value":627}]},\
"dividendsPerShare":{"form":"point",\
"metric":"dividendsPerShare",\
"period":"FY2012",\
"issued":{"precision":"day","date":"2013-02-08","printed":"2013-02-08"},\
"value":653},\
"dividendsPerShareChange":{"form":"point",\
"metric":"dividendsPerShareChange",\
"period":"FY2012",\
"issued":{"precision":"day","date":"2013-02-08","printed":"2013-02-08"},\
"value":658}}',
  "FY2013": '{"revenues":{"form":"point",\
"metric":"revenues",\
"period":"FY2013",\
"issued":{"precision":"month","date":"2014-02","printed":"2014-02"},\
"revises":{"printed":"JPY117,000 million","document":"iij-fy2012-release","locator":"Financial Target for FY2013"},\
"value":707,\
"earlier":[{"form":"point",\
"metric":"revenues",\
"period":"FY2013",\
"issued":{"precision":"day","date":"2013-05-15","printed":"2013-05-15"},\
"value":670,\
"convenienceTranslation":{"value":671}}]},\
"revenuesGrowth":{"form":"point",\
"metric":"revenuesGrowth",\
"period":"FY2013",\
"issued":{"precision":"day","date":"2013-05-15","printed":"2013-05-15"},\
"value":672},\
"operatingIncome":{"form":"point",\
"metric":"operatingIncome",\
"period":"FY2013",\
"issued":{"precision":"month","date":"2014-02","printed":"2014-02"},\
"revises":{"printed":"JPY9,400 million","document":"iij-fy2012-release","locator":"Financial Target for FY2013"},\
"value":709,\
"earlier":[{"form":"point",\
"metric":"operatingIncome",\
"period":"FY2013",\
"issued":{"precision":"day","date":"2013-05-15","printed":"2013-05-15"},\
"value":673,\
"convenienceTranslation":{"value":679}}]},\
"operatingIncomeGrowth":{"form":"point",\
"metric":"operatingIncomeGrowth",\
"period":"FY2013",\
"issued":{"precision":"day","date":"2013-05-15","printed":"2013-05-15"},\
"value":674},\
"netIncomeAttributable":{"form":"point",\
"metric":"netIncomeAttributable",\
"period":"FY2013",\
"issued":{"precision":"month","date":"2014-02","printed":"2014-02"},\
"revises":{"printed":"JPY6,000 million","document":"iij-fy2012-release","locator":"Financial Target for FY2013"},\
"value":711,\
"earlier":[{"form":"point",\
"metric":"netIncomeAttributable",\
"period":"FY2013",\
"issued":{"precision":"day","date":"2013-05-15","printed":"2013-05-15"},\
"value":675,\
"convenienceTranslation":{"value":680}}]},\
"netIncomeAttributableGrowth":{"form":"point",\
"metric":"netIncomeAttributableGrowth",\
"period":"FY2013",\
"issued":{"precision":"day","date":"2013-05-15","printed":"2013-05-15"},\
"value":676},\
"dividendsPerShare":{"form":"point",\
"metric":"dividendsPerShare",\
"period":"FY2013",\
"issued":{"precision":"day","date":"2013-05-15","printed":"2013-05-15"},\
"value":677},\
"dividendsPerShareGrowth":{"form":"point",\
"metric":"dividendsPerShareGrowth",\
"period":"FY2013",\
"issued":{"precision":"day","date":"2013-05-15","printed":"2013-05-15"},\
"value":678}}',
  "FY2014": '{"revenues":{"form":"point",\
"metric":"revenues",\
"period":"FY2014",\
"issued":{"precision":"day","date":"2014-05-15","printed":"2014-05-15"},\
"value":718},\
"revenuesGrowth":{"form":"point",\
"metric":"revenuesGrowth",\
"period":"FY2014",\
"issued":{"precision":"day","date":"2014-05-15","printed":"2014-05-15"},\
"value":719},\
"operatingIncome":{"form":"point",\
"metric":"operatingIncome",\
"period":"FY2014",\
"issued":{"precision":"day","date":"2014-05-15","printed":"2014-05-15"},\
"value":720},\
"operatingIncomeGrowth":{"form":"point",\
"metric":"operatingIncomeGrowth",\
"period":"FY2014",\
"issued":{"precision":"day","date":"2014-05-15","printed":"2014-05-15"},\
"value":721},\
"netIncomeAttributable":{"form":"point",\
"metric":"netIncomeAttributable",\
"period":"FY2014",\
"issued":{"precision":"day","date":"2014-05-15","printed":"2014-05-15"},\
"value":722},\
"netIncomeAttributableGrowth":{"form":"point",\
"metric":"netIncomeAttributableGrowth",\
"period":"FY2014",\
"issued":{"precision":"day","date":"2014-05-15","printed":"2014-05-15"},\
"value":723},\
"dividendsPerShare":{"form":"point",\
"metric":"dividendsPerShare",\
"period":"FY2014",\
"issued":{"precision":"day","date":"2014-05-15","printed":"2014-05-15"},\
"value":724}}',
  "3Q15": '{"mobileSubscriptions":{"form":"point",\
"metric":"mobileSubscriptions",\
"period":"3Q15",\
"issuedBefore":{"precision":"day","date":"2016-02-09","printed":"2016-02-09"},\
"value":797}}',
  "FY2016": '{"revenues":{"form":"point",\
"metric":"revenues",\
"period":"FY2016",\
"issued":{"precision":"month","date":"2016-05","printed":"2016-05"},\
"value":836},\
"revenuesGrowth":{"form":"point",\
"metric":"revenuesGrowth",\
"period":"FY2016",\
"issued":{"precision":"month","date":"2016-05","printed":"2016-05"},\
"value":837},\
"operatingIncome":{"form":"point",\
"metric":"operatingIncome",\
"period":"FY2016",\
"issued":{"precision":"month","date":"2016-05","printed":"2016-05"},\
"value":838},\
"operatingIncomeGrowth":{"form":"point",\
"metric":"operatingIncomeGrowth",\
"period":"FY2016",\
"issued":{"precision":"month","date":"2016-05","printed":"2016-05"},\
"value":839},\
"netIncomeAttributable":{"form":"point",\
"metric":"netIncomeAttributable",\
"period":"FY2016",\
"issued":{"precision":"month","date":"2016-05","printed":"2016-05"},\
"value":840},\
"netIncomeAttributableGrowth":{"form":"point",\
"metric":"netIncomeAttributableGrowth",\
"period":"FY2016",\
"issued":{"precision":"month","date":"2016-05","printed":"2016-05"},\
"value":841},\
"dividendsPerShare":{"form":"point",\
"metric":"dividendsPerShare",\
"period":"FY2016",\
"issued":{"precision":"month","date":"2016-05","printed":"2016-05"},\
"value":842},\
"dividendsPerShareGrowth":{"form":"point",\
"metric":"dividendsPerShareGrowth",\
"period":"FY2016",\
"issued":{"precision":"month","date":"2016-05","printed":"2016-05"},\
"value":843}}',
  "FY2017": '{"revenues":{"form":"point",\
"metric":"revenues",\
"period":"FY2017",\
"issued":{"precision":"month","date":"2018-02","printed":"2018-02"},\
"confirms":{"printed":"JPY176.0 billion","document":"iij-1h17-release","locator":"Financial Targets for FY2017"},\
"value":928,\
"earlier":[{"form":"point",\
"metric":"revenues",\
"period":"FY2017",\
"issued":{"precision":"day","date":"2017-05-15","printed":"2017-05-15"},\
"value":897},\
{"form":"point",\
"metric":"revenues",\
"period":"FY2017",\
"issued":{"precision":"month","date":"2017-11","printed":"2017-11"},\
"confirms":{"printed":"JPY176.0 billion","document":"iij-fy2016-release","locator":"Financial Targets for FY2017"},\
"value":912}]},\
"revenuesGrowth":{"form":"point",\
"metric":"revenuesGrowth",\
"period":"FY2017",\
"issued":{"precision":"month","date":"2018-02","printed":"2018-02"},\
"confirms":{"printed":"up 11.5% YoY","document":"iij-1h17-release","locator":"Financial Targets for FY2017"},\
"value":929,\
"earlier":[{"form":"point",\
"metric":"revenuesGrowth",\
"period":"FY2017",\
"issued":{"precision":"day","date":"2017-05-15","printed":"2017-05-15"},\
"value":898},\
{"form":"point",\
"metric":"revenuesGrowth",\
"period":"FY2017",\
"issued":{"precision":"month","date":"2017-11","printed":"2017-11"},\
"confirms":{"printed":"up 11.5% YoY","document":"iij-fy2016-release","locator":"Financial Targets for FY2017"},\
"value":913}]},\
"operatingIncome":{"form":"point",\
"metric":"operatingIncome",\
"period":"FY2017",\
"issued":{"precision":"month","date":"2018-02","printed":"2018-02"},\
"confirms":{"printed":"JPY6.5 billion","document":"iij-1h17-release","locator":"Financial Targets for FY2017"},\
"value":930,\
"earlier":[{"form":"point",\
"metric":"operatingIncome",\
"period":"FY2017",\
"issued":{"precision":"day","date":"2017-05-15","printed":"2017-05-15"},\
"value":899},\
{"form":"point",\
"metric":"operatingIncome",\
"period":"FY2017",\
"issued":{"precision":"month","date":"2017-11","printed":"2017-11"},\
"confirms":{"printed":"JPY6.5 billion","document":"iij-fy2016-release","locator":"Financial Targets for FY2017"},\
"value":914}]},\
"operatingIncomeGrowth":{"form":"point",\
"metric":"operatingIncomeGrowth",\
"period":"FY2017",\
"issued":{"precision":"month","date":"2018-02","printed":"2018-02"},\
"confirms":{"printed":"up 26.6% YoY","document":"iij-1h17-release","locator":"Financial Targets for FY2017"},\
"value":931,\
"earlier":[{"form":"point",\
"metric":"operatingIncomeGrowth",\
"period":"FY2017",\
"issued":{"precision":"day","date":"2017-05-15","printed":"2017-05-15"},\
"value":900},\
{"form":"point",\
"metric":"operatingIncomeGrowth",\
"period":"FY2017",\
"issued":{"precision":"month","date":"2017-11","printed":"2017-11"},\
"confirms":{"printed":"up 26.6% YoY","document":"iij-fy2016-release","locator":"Financial Targets for FY2017"},\
"value":915}]},\
"netIncomeAttributable":{"form":"point",\
"metric":"netIncomeAttributable",\
"period":"FY2017",\
"issued":{"precision":"month","date":"2018-02","printed":"2018-02"},\
"confirms":{"printed":"JPY4.0 billion","document":"iij-1h17-release","locator":"Financial Targets for FY2017"},\
"value":934,\
"earlier":[{"form":"point",\
"metric":"netIncomeAttributable",\
"period":"FY2017",\
"issued":{"precision":"day","date":"2017-05-15","printed":"2017-05-15"},\
"value":901},\
{"form":"point",\
"metric":"netIncomeAttributable",\
"period":"FY2017",\
"issued":{"precision":"month","date":"2017-11","printed":"2017-11"},\
"confirms":{"printed":"JPY4.0 billion","document":"iij-fy2016-release","locator":"Financial Targets for FY2017"},\
"value":916}]},\
"netIncomeAttributableGrowth":{"form":"point",\
"metric":"netIncomeAttributableGrowth",\
"period":"FY2017",\
"issued":{"precision":"month","date":"2018-02","printed":"2018-02"},\
"confirms":{"printed":"up 26.3% YoY","document":"iij-1h17-release","locator":"Financial Targets for FY2017"},\
"value":935,\
"earlier":[{"form":"point",\
"metric":"netIncomeAttributableGrowth",\
"period":"FY2017",\
"issued":{"precision":"day","date":"2017-05-15","printed":"2017-05-15"},\
"value":902},\
{"form":"point",\
"metric":"netIncomeAttributableGrowth",\
"period":"FY2017",\
"issued":{"precision":"month","date":"2017-11","printed":"2017-11"},\
"confirms":{"printed":"up 26.3% YoY","document":"iij-fy2016-release","locator":"Financial Targets for FY2017"},\
"value":917}]},\
"dividendsPerShare":{"form":"point",\
"metric":"dividendsPerShare",\
"period":"FY2017",\
"issued":{"precision":"day","date":"2017-05-15","printed":"2017-05-15"},\
"value":903},\
"cloudRevenues":{"form":"point",\
"metric":"cloudRevenues",\
"period":"FY2017",\
"issued":{"precision":"day","date":"2017-05-15","printed":"2017-05-15"},\
"value":905},\
"incomeBeforeIncomeTaxes":{"form":"point",\
"metric":"incomeBeforeIncomeTaxes",\
"period":"FY2017",\
"issued":{"precision":"month","date":"2018-02","printed":"2018-02"},\
"value":932},\
"incomeBeforeIncomeTaxesGrowth":{"form":"point",\
"metric":"incomeBeforeIncomeTaxesGrowth",\
"period":"FY2017",\
"issued":{"precision":"month","date":"2018-02","printed":"2018-02"},\
"value":933}}',
  "1H19": '{"revenues":{"form":"point",\
"metric":"revenues",\
"period":"1H19",\
"issued":{"precision":"day","date":"2019-08-07","printed":"2019-08-07"},\
"value":987},\
"operatingIncome":{"form":"point",\
"metric":"operatingIncome",\
"period":"1H19",\
"issued":{"precision":"day","date":"2019-08-07","printed":"2019-08-07"},\
"value":989},\
"netIncomeAttributable":{"form":"point",\
"metric":"netIncomeAttributable",\
"period":"1H19",\
"issued":{"precision":"day","date":"2019-08-07","printed":"2019-08-07"},\
"value":991}}',
  "FY2019": '{"revenues":{"form":"point",\
"metric":"revenues",\
"period":"FY2019",\
"issued":{"precision":"day","date":"2020-02-07","printed":"2020-02-07"},\
"confirms":{"printed":"JPY204.0 billion","document":"iij-1q19-release","locator":"Financial Targets"},\
"value":1006,\
"earlier":[{"form":"point",\
"metric":"revenues",\
"period":"FY2019",\
"issued":{"precision":"day","date":"2019-08-07","printed":"2019-08-07"},\
"value":988}],\
"press":[{"form":"point",\
"metric":"revenues",\
"period":"FY2019",\
"issued":{"precision":"day","date":"2019-05-14","printed":"2019-05-14"},\
"value":974}]},\
"revenuesGrowth":{"form":"point",\
"metric":"revenuesGrowth",\
"period":"FY2019",\
"issued":{"precision":"day","date":"2020-02-07","printed":"2020-02-07"},\
"value":1007,\
"press":[{"form":"point",\
"metric":"revenuesGrowth",\
"period":"FY2019",\
"issued":{"precision":"day","date":"2019-05-14","printed":"2019-05-14"},\
"value":975}]},\
"operatingIncome":{"form":"point",\
"metric":"operatingIncome",\
"period":"FY2019",\
"issued":{"precision":"day","date":"2020-02-07","printed":"2020-02-07"},\
"revises":{"printed":"JPY7.0 billion","document":"iij-1q19-release","locator":"Financial Targets"},\
"value":1008,\
"earlier":[{"form":"point",\
"metric":"operatingIncome",\
"period":"FY2019",\
"issued":{"precision":"day","date":"2019-08-07","printed":"2019-08-07"},\
"value":990}],\
"press":[{"form":"point",\
"metric":"operatingIncome",\
"period":"FY2019",\
"issued":{"precision":"day","date":"2019-05-14","printed":"2019-05-14"},\
"value":976}]},\
"operatingIncomeGrowth":{"form":"point",\
"metric":"operatingIncomeGrowth",\
"period":"FY2019",\
"issued":{"precision":"day","date":"2020-02-07","printed":"2020-02-07"},\
"value":1009,\
"press":[{"form":"point",\
"metric":"operatingIncomeGrowth",\
"period":"FY2019",\
"issued":{"precision":"day","date":"2019-05-14","printed":"2019-05-14"},\
"value":977}]},\
"dividendsPerShare":{"form":"point",\
"metric":"dividendsPerShare",\
"period":"FY2019",\
"issued":{"precision":"day","date":"2019-05-14","printed":"2019-05-14"},\
"value":978},\
"netIncomeAttributable":{"form":"point",\
"metric":"netIncomeAttributable",\
"period":"FY2019",\
"issued":{"precision":"day","date":"2020-02-07","printed":"2020-02-07"},\
"revises":{"printed":"JPY3.5 billion","document":"iij-1q19-release","locator":"Financial Targets"},\
"value":1010,\
"earlier":[{"form":"point",\
"metric":"netIncomeAttributable",\
"period":"FY2019",\
"issued":{"precision":"day","date":"2019-08-07","printed":"2019-08-07"},\
"value":992}]},\
"netIncomeAttributableGrowth":{"form":"point",\
"metric":"netIncomeAttributableGrowth",\
"period":"FY2019",\
"issued":{"precision":"day","date":"2020-02-07","printed":"2020-02-07"},\
"value":1011}}',
  "FY2020": '{"revenues":{"form":"point",\
"metric":"revenues",\
"period":"FY2020",\
"issued":{"precision":"day","date":"2020-11-09","printed":"2020-11-09"},\
"revises":{"printed":"210 billion yen","document":"rtt-news-1h20-article","locator":"(no heading)"},\
"value":1041,\
"earlier":[{"form":"approximate",\
"metric":"revenues",\
"period":"FY2020",\
"issuedBefore":{"precision":"day","date":"2019-02-07","printed":"2019-02-07"},\
"value":959},\
{"form":"approximate",\
"metric":"revenues",\
"period":"FY2020",\
"issued":{"precision":"day","date":"2019-02-07","printed":"2019-02-07"},\
"value":960},\
{"form":"point",\
"metric":"revenues",\
"period":"FY2020",\
"issuedBefore":{"precision":"day","date":"2020-11-09","printed":"2020-11-09"},\
"value":1042}]},\
"netIncomeAttributable":{"form":"point",\
"metric":"netIncomeAttributable",\
"period":"FY2020",\
"issued":{"precision":"day","date":"2020-11-09","printed":"2020-11-09"},\
"revises":{"printed":"5 billion yen","document":"rtt-news-1h20-article","locator":"(no heading)"},\
"value":1035,\
"earlier":[{"form":"point",\
"metric":"netIncomeAttributable",\
"period":"FY2020",\
"issuedBefore":{"precision":"day","date":"2020-11-09","printed":"2020-11-09"},\
"value":1036}]},\
"operatingIncome":{"form":"point",\
"metric":"operatingIncome",\
"period":"FY2020",\
"issued":{"precision":"day","date":"2020-11-09","printed":"2020-11-09"},\
"revises":{"printed":"8.70 billion yen","document":"rtt-news-1h20-article","locator":"(no heading)"},\
"value":1038,\
"earlier":[{"form":"point",\
"metric":"operatingIncome",\
"period":"FY2020",\
"issuedBefore":{"precision":"day","date":"2020-11-09","printed":"2020-11-09"},\
"value":1039}]},\
"dividendsPerShare":{"form":"point",\
"metric":"dividendsPerShare",\
"period":"FY2020",\
"issued":{"precision":"day","date":"2020-11-09","printed":"2020-11-09"},\
"revises":{"printed":"34 yen","document":"rtt-news-1h20-article","locator":"(no heading)"},\
"value":1044,\
"earlier":[{"form":"point",\
"metric":"dividendsPerShare",\
"period":"FY2020",\
"issuedBefore":{"precision":"day","date":"2020-11-09","printed":"2020-11-09"},\
"value":1045}]},\
"netIncomeAttributableGrowth":{"form":"point",\
"metric":"netIncomeAttributableGrowth",\
"period":"FY2020",\
"issued":{"precision":"day","date":"2020-11-09","printed":"2020-11-09"},\
"value":1037},\
"operatingIncomeGrowth":{"form":"point",\
"metric":"operatingIncomeGrowth",\
"period":"FY2020",\
"issued":{"precision":"day","date":"2020-11-09","printed":"2020-11-09"},\
"value":1040},\
"revenuesGrowth":{"form":"point",\
"metric":"revenuesGrowth",\
"period":"FY2020",\
"issued":{"precision":"day","date":"2020-11-09","printed":"2020-11-09"},\
"value":1043}}',
  "FY2021": '{"revenues":{"form":"point",\
"metric":"revenues",\
"period":"FY2021",\
"issued":{"precision":"day","date":"2021-05-12","printed":"2021-05-12"},\
"value":1069},\
"revenuesGrowth":{"form":"point",\
"metric":"revenuesGrowth",\
"period":"FY2021",\
"issued":{"precision":"day","date":"2021-05-12","printed":"2021-05-12"},\
"value":1070},\
"operatingIncome":{"form":"point",\
"metric":"operatingIncome",\
"period":"FY2021",\
"issued":{"precision":"day","date":"2021-05-12","printed":"2021-05-12"},\
"value":1071},\
"operatingIncomeGrowth":{"form":"point",\
"metric":"operatingIncomeGrowth",\
"period":"FY2021",\
"issued":{"precision":"day","date":"2021-05-12","printed":"2021-05-12"},\
"value":1072},\
"incomeBeforeIncomeTaxes":{"form":"point",\
"metric":"incomeBeforeIncomeTaxes",\
"period":"FY2021",\
"issued":{"precision":"day","date":"2021-05-12","printed":"2021-05-12"},\
"value":1073},\
"incomeBeforeIncomeTaxesGrowth":{"form":"point",\
"metric":"incomeBeforeIncomeTaxesGrowth",\
"period":"FY2021",\
"issued":{"precision":"day","date":"2021-05-12","printed":"2021-05-12"},\
"value":1074},\
"netIncomeAttributable":{"form":"point",\
"metric":"netIncomeAttributable",\
"period":"FY2021",\
"issued":{"precision":"day","date":"2021-05-12","printed":"2021-05-12"},\
"value":1075},\
"netIncomeAttributableGrowth":{"form":"point",\
"metric":"netIncomeAttributableGrowth",\
"period":"FY2021",\
"issued":{"precision":"day","date":"2021-05-12","printed":"2021-05-12"},\
"value":1076},\
"dividendsPerShare":{"form":"point",\
"metric":"dividendsPerShare",\
"period":"FY2021",\
"issued":{"precision":"day","date":"2021-05-12","printed":"2021-05-12"},\
"value":1078,\
"press":[{"form":"point",\
"metric":"dividendsPerShare",\
"period":"FY2021",\
"issued":{"precision":"day","date":"2022-05-13","printed":"2022-05-13"},\
"value":1123}]},\
"yearEndDividendsPerShare":{"form":"point",\
"metric":"yearEndDividendsPerShare",\
"period":"FY2021",\
"issued":{"precision":"day","date":"2022-05-13","printed":"2022-05-13"},\
"revises":{"printed":"19.50 yen","document":"rtt-news-fy2021-article","locator":"(no heading)"},\
"value":1120,\
"earlier":[{"form":"point",\
"metric":"yearEndDividendsPerShare",\
"period":"FY2021",\
"issuedBefore":{"precision":"day","date":"2022-05-13","printed":"2022-05-13"},\
"value":1121}]}}',
  "1H22": '{"revenues":{"form":"point",\
"metric":"revenues",\
"period":"1H22",\
"issuedBefore":{"precision":"day","date":"2022-11-07","printed":"2022-11-07"},\
"value":1135},\
"operatingIncome":{"form":"point",\
"metric":"operatingIncome",\
"period":"1H22",\
"issuedBefore":{"precision":"day","date":"2022-11-07","printed":"2022-11-07"},\
"value":1137},\
"incomeBeforeIncomeTaxes":{"form":"point",\
"metric":"incomeBeforeIncomeTaxes",\
"period":"1H22",\
"issuedBefore":{"precision":"day","date":"2022-11-07","printed":"2022-11-07"},\
"value":1139},\
"netIncomeAttributable":{"form":"point",\
"metric":"netIncomeAttributable",\
"period":"1H22",\
"issuedBefore":{"precision":"day","date":"2022-11-07","printed":"2022-11-07"},\
"value":1141}}',
  "FY2022": '{"revenues":{"form":"point",\
"metric":"revenues",\
"period":"FY2022",\
"issued":{"precision":"day","date":"2022-11-07","printed":"2022-11-07"},\
"confirms":{"printed":"JPY 250.0 billion","document":"iij-fy2021-release","locator":"Highlights of Financial Targets for FY2022"},\
"value":1136,\
"earlier":[{"form":"point",\
"metric":"revenues",\
"period":"FY2022",\
"issued":{"precision":"day","date":"2022-05-13","printed":"2022-05-13"},\
"value":1090}],\
"press":[{"form":"point",\
"metric":"revenues",\
"period":"FY2022",\
"issued":{"precision":"day","date":"2022-05-13","printed":"2022-05-13"},\
"value":1117}]},\
"revenuesGrowth":{"form":"point",\
"metric":"revenuesGrowth",\
"period":"FY2022",\
"issued":{"precision":"day","date":"2022-05-13","printed":"2022-05-13"},\
"value":1091,\
"press":[{"form":"point",\
"metric":"revenuesGrowth",\
"period":"FY2022",\
"issued":{"precision":"day","date":"2022-05-13","printed":"2022-05-13"},\
"value":1118}]},\
"operatingIncome":{"form":"point",\
"metric":"operatingIncome",\
"period":"FY2022",\
"issued":{"precision":"day","date":"2022-11-07","printed":"2022-11-07"},\
"confirms":{"printed":"JPY 27.2 billion","document":"iij-fy2021-release","locator":"Highlights of Financial Targets for FY2022"},\
"value":1138,\
"earlier":[{"form":"point",\
"metric":"operatingIncome",\
"period":"FY2022",\
"issued":{"precision":"day","date":"2022-05-13","printed":"2022-05-13"},\
"value":1092}],\
"press":[{"form":"point",\
"metric":"operatingIncome",\
"period":"FY2022",\
"issued":{"precision":"day","date":"2022-05-13","printed":"2022-05-13"},\
"value":1115}]},\
"operatingIncomeGrowth":{"form":"point",\
"metric":"operatingIncomeGrowth",\
"period":"FY2022",\
"issued":{"precision":"day","date":"2022-05-13","printed":"2022-05-13"},\
"value":1093,\
"press":[{"form":"point",\
"metric":"operatingIncomeGrowth",\
"period":"FY2022",\
"issued":{"precision":"day","date":"2022-05-13","printed":"2022-05-13"},\
"value":1116}]},\
"incomeBeforeIncomeTaxes":{"form":"point",\
"metric":"incomeBeforeIncomeTaxes",\
"period":"FY2022",\
"issued":{"precision":"day","date":"2022-11-07","printed":"2022-11-07"},\
"confirms":{"printed":"JPY 26.3 billion","document":"iij-fy2021-release","locator":"Highlights of Financial Targets for FY2022"},\
"value":1140,\
"earlier":[{"form":"point",\
"metric":"incomeBeforeIncomeTaxes",\
"period":"FY2022",\
"issued":{"precision":"day","date":"2022-05-13","printed":"2022-05-13"},\
"value":1094}]},\
"incomeBeforeIncomeTaxesGrowth":{"form":"point",\
"metric":"incomeBeforeIncomeTaxesGrowth",\
"period":"FY2022",\
"issued":{"precision":"day","date":"2022-05-13","printed":"2022-05-13"},\
"value":1095},\
"netIncomeAttributable":{"form":"point",\
"metric":"netIncomeAttributable",\
"period":"FY2022",\
"issued":{"precision":"day","date":"2022-11-07","printed":"2022-11-07"},\
"confirms":{"printed":"JPY 17.5 billion","document":"iij-fy2021-release","locator":"Highlights of Financial Targets for FY2022"},\
"value":1142,\
"earlier":[{"form":"point",\
"metric":"netIncomeAttributable",\
"period":"FY2022",\
"issued":{"precision":"day","date":"2022-05-13","printed":"2022-05-13"},\
"value":1096}],\
"press":[{"form":"point",\
"metric":"netIncomeAttributable",\
"period":"FY2022",\
"issued":{"precision":"day","date":"2022-05-13","printed":"2022-05-13"},\
"value":1113}]},\
"netIncomeAttributableGrowth":{"form":"point",\
"metric":"netIncomeAttributableGrowth",\
"period":"FY2022",\
"issued":{"precision":"day","date":"2022-05-13","printed":"2022-05-13"},\
"value":1097,\
"press":[{"form":"point",\
"metric":"netIncomeAttributableGrowth",\
"period":"FY2022",\
"issued":{"precision":"day","date":"2022-05-13","printed":"2022-05-13"},\
"value":1114}]},\
"dividendsPerShare":{"form":"point",\
"metric":"dividendsPerShare",\
"period":"FY2022",\
"issued":{"precision":"day","date":"2022-05-13","printed":"2022-05-13"},\
"value":1099,\
"press":[{"form":"point",\
"metric":"dividendsPerShare",\
"period":"FY2022",\
"issued":{"precision":"day","date":"2022-05-13","printed":"2022-05-13"},\
"value":1126}]},\
"dividendsPerShareGrowth":{"form":"point",\
"metric":"dividendsPerShareGrowth",\
"period":"FY2022",\
"issued":{"precision":"day","date":"2022-05-13","printed":"2022-05-13"},\
"value":1101},\
"interimDividendsPerShare":{"form":"point",\
"metric":"interimDividendsPerShare",\
"period":"FY2022",\
"issued":{"precision":"day","date":"2022-05-13","printed":"2022-05-13"},\
"value":1124},\
"yearEndDividendsPerShare":{"form":"point",\
"metric":"yearEndDividendsPerShare",\
"period":"FY2022",\
"issued":{"precision":"day","date":"2022-05-13","printed":"2022-05-13"},\
"value":1125}}',
  "1H23": '{"revenues":{"form":"point",\
"metric":"revenues",\
"period":"1H23",\
"issued":{"precision":"day","date":"2023-08-08","printed":"2023-08-08"},\
"value":1192},\
"operatingIncome":{"form":"point",\
"metric":"operatingIncome",\
"period":"1H23",\
"issued":{"precision":"day","date":"2023-08-08","printed":"2023-08-08"},\
"value":1194},\
"incomeBeforeIncomeTaxes":{"form":"point",\
"metric":"incomeBeforeIncomeTaxes",\
"period":"1H23",\
"issued":{"precision":"day","date":"2023-08-08","printed":"2023-08-08"},\
"value":1196},\
"netIncomeAttributable":{"form":"point",\
"metric":"netIncomeAttributable",\
"period":"1H23",\
"issued":{"precision":"day","date":"2023-08-08","printed":"2023-08-08"},\
"value":1198}}',
  "FY2023": '{"operatingMargin":{"form":"moreThan",\
"metric":"operatingMargin",\
"period":"FY2023",\
"issuedBefore":{"precision":"year","date":"2022","printed":"2022"},\
"threshold":1155,\
"press":[{"form":"moreThan",\
"metric":"operatingMargin",\
"period":"FY2023",\
"issuedBefore":{"precision":"day","date":"2022-05-13","printed":"2022-05-13"},\
"threshold":1119},\
{"form":"point",\
"metric":"operatingMargin",\
"period":"FY2023",\
"issued":{"precision":"day","date":"2022-05-13","printed":"2022-05-13"},\
"value":1112}]},\
"revenues":{"form":"point",\
"metric":"revenues",\
"period":"FY2023",\
"issued":{"precision":"day","date":"2023-08-08","printed":"2023-08-08"},\
"confirms":{"printed":"JPY 286.0 billion","document":"iij-fy2022-release","locator":"Highlights of Financial Targets for FY2023"},\
"value":1193,\
"earlier":[{"form":"point",\
"metric":"revenues",\
"period":"FY2023",\
"issued":{"precision":"day","date":"2023-05-12","printed":"2023-05-12"},\
"value":1164}],\
"press":[{"form":"approximate",\
"metric":"revenues",\
"period":"FY2023",\
"issued":{"precision":"day","date":"2022-05-13","printed":"2022-05-13"},\
"value":1111},\
{"form":"point",\
"metric":"revenues",\
"period":"FY2023",\
"issuedBefore":{"precision":"day","date":"2024-05-10","printed":"2024-05-10"},\
"value":1221}]},\
"revenuesGrowth":{"form":"point",\
"metric":"revenuesGrowth",\
"period":"FY2023",\
"issued":{"precision":"day","date":"2023-05-12","printed":"2023-05-12"},\
"value":1165},\
"operatingIncome":{"form":"point",\
"metric":"operatingIncome",\
"period":"FY2023",\
"issued":{"precision":"day","date":"2023-08-08","printed":"2023-08-08"},\
"confirms":{"printed":"JPY 31.5 billion","document":"iij-fy2022-release","locator":"Highlights of Financial Targets for FY2023"},\
"value":1195,\
"earlier":[{"form":"point",\
"metric":"operatingIncome",\
"period":"FY2023",\
"issued":{"precision":"day","date":"2023-05-12","printed":"2023-05-12"},\
"value":1166}],\
"press":[{"form":"point",\
"metric":"operatingIncome",\
"period":"FY2023",\
"issuedBefore":{"precision":"day","date":"2024-05-10","printed":"2024-05-10"},\
"value":1222}]},\
"operatingIncomeGrowth":{"form":"point",\
"metric":"operatingIncomeGrowth",\
"period":"FY2023",\
"issued":{"precision":"day","date":"2023-05-12","printed":"2023-05-12"},\
"value":1167},\
"incomeBeforeIncomeTaxes":{"form":"point",\
"metric":"incomeBeforeIncomeTaxes",\
"period":"FY2023",\
"issued":{"precision":"day","date":"2023-08-08","printed":"2023-08-08"},\
"confirms":{"printed":"JPY 30.4 billion","document":"iij-fy2022-release","locator":"Highlights of Financial Targets for FY2023"},\
"value":1197,\
"earlier":[{"form":"point",\
"metric":"incomeBeforeIncomeTaxes",\
"period":"FY2023",\
"issued":{"precision":"day","date":"2023-05-12","printed":"2023-05-12"},\
"value":1168}],\
"press":[{"form":"point",\
"metric":"incomeBeforeIncomeTaxes",\
"period":"FY2023",\
"issuedBefore":{"precision":"day","date":"2024-05-10","printed":"2024-05-10"},\
"value":1223}]},\
"incomeBeforeIncomeTaxesGrowth":{"form":"point",\
"metric":"incomeBeforeIncomeTaxesGrowth",\
"period":"FY2023",\
"issued":{"precision":"day","date":"2023-05-12","printed":"2023-05-12"},\
"value":1169},\
"netIncomeAttributable":{"form":"point",\
"metric":"netIncomeAttributable",\
"period":"FY2023",\
"issued":{"precision":"day","date":"2023-08-08","printed":"2023-08-08"},\
"confirms":{"printed":"JPY 20.7 billion","document":"iij-fy2022-release","locator":"Highlights of Financial Targets for FY2023"},\
"value":1199,\
"earlier":[{"form":"point",\
"metric":"netIncomeAttributable",\
"period":"FY2023",\
"issued":{"precision":"day","date":"2023-05-12","printed":"2023-05-12"},\
"value":1170}],\
"press":[{"form":"point",\
"metric":"netIncomeAttributable",\
"period":"FY2023",\
"issuedBefore":{"precision":"day","date":"2024-05-10","printed":"2024-05-10"},\
"value":1224}]},\
"netIncomeAttributableGrowth":{"form":"point",\
"metric":"netIncomeAttributableGrowth",\
"period":"FY2023",\
"issued":{"precision":"day","date":"2023-05-12","printed":"2023-05-12"},\
"value":1171},\
"dividendsPerShare":{"form":"point",\
"metric":"dividendsPerShare",\
"period":"FY2023",\
"issued":{"precision":"day","date":"2023-05-12","printed":"2023-05-12"},\
"value":1173,\
"press":[{"form":"point",\
"metric":"dividendsPerShare",\
"period":"FY2023",\
"issuedBefore":{"precision":"day","date":"2024-05-10","printed":"2024-05-10"},\
"value":1240},\
{"form":"point",\
"metric":"dividendsPerShare",\
"period":"FY2023",\
"issued":{"precision":"day","date":"2024-05-10","printed":"2024-05-10"},\
"confirms":{"printed":"34.36","document":"kabutan-fy2023-article","locator":"(no heading)"},\
"value":1265}]},\
"dividendsPerShareGrowth":{"form":"point",\
"metric":"dividendsPerShareGrowth",\
"period":"FY2023",\
"issued":{"precision":"day","date":"2023-05-12","printed":"2023-05-12"},\
"value":1175},\
"earningsPerShare":{"form":"point",\
"metric":"earningsPerShare",\
"period":"FY2023",\
"issuedBefore":{"precision":"day","date":"2024-05-10","printed":"2024-05-10"},\
"value":1239},\
"yearEndDividendsPerShare":{"form":"point",\
"metric":"yearEndDividendsPerShare",\
"period":"FY2023",\
"issued":{"precision":"day","date":"2024-05-10","printed":"2024-05-10"},\
"value":1277}}',
  "FY2024": '{"netIncomeAttributable":{"form":"range",\
"metric":"netIncomeAttributable",\
"period":"FY2024",\
"issued":{"precision":"day","date":"2024-05-10","printed":"2024-05-10"},\
"low":1261,\
"high":1262,\
"earlier":[{"form":"point",\
"metric":"netIncomeAttributable",\
"period":"FY2024",\
"issued":{"precision":"day","date":"2024-05-10","printed":"2024-05-10"},\
"value":1226}]},\
"netIncomeAttributableGrowth":{"form":"range",\
"metric":"netIncomeAttributableGrowth",\
"period":"FY2024",\
"issued":{"precision":"day","date":"2024-05-10","printed":"2024-05-10"},\
"low":1274,\
"high":1275,\
"earlier":[{"form":"point",\
"metric":"netIncomeAttributableGrowth",\
"period":"FY2024",\
"issued":{"precision":"day","date":"2024-05-10","printed":"2024-05-10"},\
"value":1227}]},\
"dividendsPerShare":{"form":"range",\
"metric":"dividendsPerShare",\
"period":"FY2024",\
"issued":{"precision":"day","date":"2024-05-10","printed":"2024-05-10"},\
"confirms":{"printed":"34.36~37.16円","document":"kabutan-fy2023-article","locator":"(no heading)"},\
"low":1266,\
"high":1267,\
"earlier":[{"form":"range",\
"metric":"dividendsPerShare",\
"period":"FY2024",\
"issued":{"precision":"day","date":"2024-05-10","printed":"2024-05-10"},\
"low":1241,\
"high":1242}]},\
"revenues":{"form":"range",\
"metric":"revenues",\
"period":"FY2024",\
"issued":{"precision":"day","date":"2024-05-10","printed":"2024-05-10"},\
"low":1257,\
"high":1258},\
"operatingIncome":{"form":"range",\
"metric":"operatingIncome",\
"period":"FY2024",\
"issued":{"precision":"day","date":"2024-05-10","printed":"2024-05-10"},\
"low":1259,\
"high":1260},\
"revenuesGrowth":{"form":"range",\
"metric":"revenuesGrowth",\
"period":"FY2024",\
"issued":{"precision":"day","date":"2024-05-10","printed":"2024-05-10"},\
"low":1270,\
"high":1271},\
"operatingIncomeGrowth":{"form":"range",\
"metric":"operatingIncomeGrowth",\
"period":"FY2024",\
"issued":{"precision":"day","date":"2024-05-10","printed":"2024-05-10"},\
"low":1272,\
"high":1273},\
"interimDividendsPerShare":{"form":"range",\
"metric":"interimDividendsPerShare",\
"period":"FY2024",\
"issued":{"precision":"day","date":"2024-05-10","printed":"2024-05-10"},\
"low":1278,\
"high":1279},\
"yearEndDividendsPerShare":{"form":"range",\
"metric":"yearEndDividendsPerShare",\
"period":"FY2024",\
"issued":{"precision":"day","date":"2024-05-10","printed":"2024-05-10"},\
"low":1280,\
"high":1281}}',
  "FY2026": '{"revenues":{"form":"point",\
"metric":"revenues",\
"period":"FY2026",\
"issued":{"precision":"day","date":"2024-05-10","printed":"2024-05-10"},\
"value":1263},\
"operatingIncome":{"form":"point",\
"metric":"operatingIncome",\
"period":"FY2026",\
"issued":{"precision":"day","date":"2024-05-10","printed":"2024-05-10"},\
"value":1264}}',
}, facts);
