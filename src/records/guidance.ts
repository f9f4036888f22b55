// Derived from src/documents by `npm run derive`; not to be edited.
import type { PublicationDate } from "../model/document.js";
import type { Figure, HedgedFigure, Wording } from "../model/figure.js";
import { lazyRecord } from "../model/lazy-record.js";
import { facts } from "./facts.js";

/** What `guidance` holds, each part as far as it is disclosed. */
export type GuidanceRecords = {
  readonly "4Q02": {
    readonly "revenues": {
      readonly "form": "range";
      readonly "metric": "revenues";
      readonly "period": "4Q02";
      readonly "issued": PublicationDate;
      readonly "low": Figure<"JPY">;
      readonly "high": Figure<"JPY">;
      readonly "convenienceTranslation": {
        readonly "low": Figure<"USD">;
        readonly "high": Figure<"USD">;
      };
      readonly "claim": Wording;
    };
    readonly "operatingIncome": {
      readonly "form": "qualitative";
      readonly "metric": "operatingIncome";
      readonly "period": "4Q02";
      readonly "issued": PublicationDate;
      readonly "wording": Wording;
    };
    readonly "largeSystemsIntegrationContracts": {
      readonly "form": "moreThan";
      readonly "metric": "largeSystemsIntegrationContracts";
      readonly "period": "4Q02";
      readonly "issued": PublicationDate;
      readonly "threshold": HedgedFigure<"JPY", "moreThan">;
      readonly "each": HedgedFigure<"JPY", "moreThan">;
    };
  };
  readonly "FY2002": {
    readonly "revenuesGrowth": {
      readonly "form": "approximate";
      readonly "metric": "revenuesGrowth";
      readonly "period": "FY2002";
      readonly "issued": PublicationDate;
      readonly "value": HedgedFigure<"ratio", "approximately">;
    };
    readonly "revenues": {
      readonly "form": "range";
      readonly "metric": "revenues";
      readonly "period": "FY2002";
      readonly "issued": PublicationDate;
      readonly "low": Figure<"JPY">;
      readonly "high": Figure<"JPY">;
    };
  };
  readonly "2Q03": {
    readonly "operatingIncome": {
      readonly "form": "qualitative";
      readonly "metric": "operatingIncome";
      readonly "period": "2Q03";
      readonly "issued": PublicationDate;
      readonly "wording": Wording;
    };
  };
  readonly "FY2003": {
    readonly "revenuesGrowth": {
      readonly "form": "moreThan";
      readonly "metric": "revenuesGrowth";
      readonly "period": "FY2003";
      readonly "issued": PublicationDate;
      readonly "value": Figure<"ratio">;
      readonly "threshold": HedgedFigure<"ratio", "moreThan">;
    };
  };
  readonly "FY2007": {
    readonly "revenues": {
      readonly "form": "point";
      readonly "metric": "revenues";
      readonly "period": "FY2007";
      readonly "issued": PublicationDate;
      readonly "value": Figure<"JPY">;
      readonly "earlier": readonly [{
        readonly "form": "point";
        readonly "metric": "revenues";
        readonly "period": "FY2007";
        readonly "issued": PublicationDate;
        readonly "value": Figure<"JPY">;
      }];
    };
    readonly "revenuesGrowth": {
      readonly "form": "point";
      readonly "metric": "revenuesGrowth";
      readonly "period": "FY2007";
      readonly "issued": PublicationDate;
      readonly "value": Figure<"ratio">;
      readonly "earlier": readonly [{
        readonly "form": "point";
        readonly "metric": "revenuesGrowth";
        readonly "period": "FY2007";
        readonly "issued": PublicationDate;
        readonly "value": Figure<"ratio">;
      }];
    };
    readonly "operatingIncome": {
      readonly "form": "point";
      readonly "metric": "operatingIncome";
      readonly "period": "FY2007";
      readonly "issued": PublicationDate;
      readonly "value": Figure<"JPY">;
      readonly "earlier": readonly [{
        readonly "form": "point";
        readonly "metric": "operatingIncome";
        readonly "period": "FY2007";
        readonly "issued": PublicationDate;
        readonly "value": Figure<"JPY">;
      }];
    };
    readonly "operatingIncomeGrowth": {
      readonly "form": "point";
      readonly "metric": "operatingIncomeGrowth";
      readonly "period": "FY2007";
      readonly "issued": PublicationDate;
      readonly "value": Figure<"ratio">;
      readonly "earlier": readonly [{
        readonly "form": "point";
        readonly "metric": "operatingIncomeGrowth";
        readonly "period": "FY2007";
        readonly "issued": PublicationDate;
        readonly "value": Figure<"ratio">;
      }];
    };
    readonly "netIncome": {
      readonly "form": "point";
      readonly "metric": "netIncome";
      readonly "period": "FY2007";
      readonly "issued": PublicationDate;
      readonly "value": Figure<"JPY">;
    };
    readonly "netIncomeGrowth": {
      readonly "form": "point";
      readonly "metric": "netIncomeGrowth";
      readonly "period": "FY2007";
      readonly "issued": PublicationDate;
      readonly "value": Figure<"ratio">;
    };
  };
  readonly "FY2008": {
    readonly "revenues": {
      readonly "form": "point";
      readonly "metric": "revenues";
      readonly "period": "FY2008";
      readonly "issued": PublicationDate;
      readonly "value": Figure<"JPY">;
      readonly "revision": Figure<"JPY">;
      readonly "revisionRate": Figure<"ratio">;
      readonly "earlier": readonly [{
        readonly "form": "point";
        readonly "metric": "revenues";
        readonly "period": "FY2008";
        readonly "issued": PublicationDate;
        readonly "value": Figure<"JPY">;
      }];
    };
    readonly "revenuesGrowth": {
      readonly "form": "point";
      readonly "metric": "revenuesGrowth";
      readonly "period": "FY2008";
      readonly "issued": PublicationDate;
      readonly "value": Figure<"ratio">;
    };
    readonly "operatingIncome": {
      readonly "form": "point";
      readonly "metric": "operatingIncome";
      readonly "period": "FY2008";
      readonly "issued": PublicationDate;
      readonly "value": Figure<"JPY">;
      readonly "revision": Figure<"JPY">;
      readonly "revisionRate": Figure<"ratio">;
      readonly "earlier": readonly [{
        readonly "form": "point";
        readonly "metric": "operatingIncome";
        readonly "period": "FY2008";
        readonly "issued": PublicationDate;
        readonly "value": Figure<"JPY">;
      }];
    };
    readonly "operatingIncomeGrowth": {
      readonly "form": "point";
      readonly "metric": "operatingIncomeGrowth";
      readonly "period": "FY2008";
      readonly "issued": PublicationDate;
      readonly "value": Figure<"ratio">;
    };
    readonly "netIncome": {
      readonly "form": "point";
      readonly "metric": "netIncome";
      readonly "period": "FY2008";
      readonly "issued": PublicationDate;
      readonly "value": Figure<"JPY">;
      readonly "revision": Figure<"JPY">;
      readonly "revisionRate": Figure<"ratio">;
      readonly "earlier": readonly [{
        readonly "form": "point";
        readonly "metric": "netIncome";
        readonly "period": "FY2008";
        readonly "issued": PublicationDate;
        readonly "value": Figure<"JPY">;
      }];
    };
    readonly "incomeBeforeIncomeTaxes": {
      readonly "form": "point";
      readonly "metric": "incomeBeforeIncomeTaxes";
      readonly "period": "FY2008";
      readonly "issued": PublicationDate;
      readonly "value": Figure<"JPY">;
      readonly "revision": Figure<"JPY">;
      readonly "revisionRate": Figure<"ratio">;
    };
    readonly "earningsPerShareBasic": {
      readonly "form": "point";
      readonly "metric": "earningsPerShareBasic";
      readonly "period": "FY2008";
      readonly "issued": PublicationDate;
      readonly "value": Figure<"JPY">;
    };
    readonly "weightedAverageShares": {
      readonly "form": "point";
      readonly "metric": "weightedAverageShares";
      readonly "period": "FY2008";
      readonly "issued": PublicationDate;
      readonly "value": Figure<"shares">;
    };
  };
  readonly "FY2009": {
    readonly "revenues": {
      readonly "form": "point";
      readonly "metric": "revenues";
      readonly "period": "FY2009";
      readonly "issued": PublicationDate;
      readonly "value": Figure<"JPY">;
      readonly "earlier": readonly [{
        readonly "form": "point";
        readonly "metric": "revenues";
        readonly "period": "FY2009";
        readonly "issued": PublicationDate;
        readonly "value": Figure<"JPY">;
      }];
    };
    readonly "operatingIncome": {
      readonly "form": "point";
      readonly "metric": "operatingIncome";
      readonly "period": "FY2009";
      readonly "issued": PublicationDate;
      readonly "value": Figure<"JPY">;
    };
    readonly "incomeBeforeIncomeTaxes": {
      readonly "form": "point";
      readonly "metric": "incomeBeforeIncomeTaxes";
      readonly "period": "FY2009";
      readonly "issued": PublicationDate;
      readonly "value": Figure<"JPY">;
    };
    readonly "netIncome": {
      readonly "form": "point";
      readonly "metric": "netIncome";
      readonly "period": "FY2009";
      readonly "issued": PublicationDate;
      readonly "value": Figure<"JPY">;
    };
    readonly "dividendsPerShare": {
      readonly "form": "point";
      readonly "metric": "dividendsPerShare";
      readonly "period": "FY2009";
      readonly "issued": PublicationDate;
      readonly "value": Figure<"JPY">;
      readonly "earlier": readonly [{
        readonly "form": "point";
        readonly "metric": "dividendsPerShare";
        readonly "period": "FY2009";
        readonly "issued": PublicationDate;
        readonly "value": Figure<"JPY">;
      }];
    };
    readonly "yearEndDividendsPerShare": {
      readonly "form": "point";
      readonly "metric": "yearEndDividendsPerShare";
      readonly "period": "FY2009";
      readonly "issued": PublicationDate;
      readonly "value": Figure<"JPY">;
    };
  };
  readonly "1H10": {
    readonly "revenues": {
      readonly "form": "point";
      readonly "metric": "revenues";
      readonly "period": "1H10";
      readonly "issued": PublicationDate;
      readonly "value": Figure<"JPY">;
    };
    readonly "operatingIncome": {
      readonly "form": "point";
      readonly "metric": "operatingIncome";
      readonly "period": "1H10";
      readonly "issued": PublicationDate;
      readonly "value": Figure<"JPY">;
    };
    readonly "netIncomeAttributable": {
      readonly "form": "point";
      readonly "metric": "netIncomeAttributable";
      readonly "period": "1H10";
      readonly "issued": PublicationDate;
      readonly "value": Figure<"JPY">;
    };
  };
  readonly "FY2010": {
    readonly "revenues": {
      readonly "form": "point";
      readonly "metric": "revenues";
      readonly "period": "FY2010";
      readonly "issued": PublicationDate;
      readonly "value": Figure<"JPY">;
      readonly "earlier": readonly [{
        readonly "form": "point";
        readonly "metric": "revenues";
        readonly "period": "FY2010";
        readonly "issued": PublicationDate;
        readonly "value": Figure<"JPY">;
      }];
    };
    readonly "operatingIncome": {
      readonly "form": "point";
      readonly "metric": "operatingIncome";
      readonly "period": "FY2010";
      readonly "issued": PublicationDate;
      readonly "value": Figure<"JPY">;
      readonly "earlier": readonly [{
        readonly "form": "point";
        readonly "metric": "operatingIncome";
        readonly "period": "FY2010";
        readonly "issued": PublicationDate;
        readonly "value": Figure<"JPY">;
      }];
    };
    readonly "operatingMarginChangePerYear": {
      readonly "form": "point";
      readonly "metric": "operatingMarginChangePerYear";
      readonly "period": "FY2010";
      readonly "issued": PublicationDate;
      readonly "value": Figure<"ratio">;
    };
    readonly "incomeBeforeIncomeTaxes": {
      readonly "form": "point";
      readonly "metric": "incomeBeforeIncomeTaxes";
      readonly "period": "FY2010";
      readonly "issued": PublicationDate;
      readonly "value": Figure<"JPY">;
      readonly "earlier": readonly [{
        readonly "form": "point";
        readonly "metric": "incomeBeforeIncomeTaxes";
        readonly "period": "FY2010";
        readonly "issued": PublicationDate;
        readonly "value": Figure<"JPY">;
      }];
    };
    readonly "netIncomeAttributable": {
      readonly "form": "point";
      readonly "metric": "netIncomeAttributable";
      readonly "period": "FY2010";
      readonly "issued": PublicationDate;
      readonly "value": Figure<"JPY">;
      readonly "earlier": readonly [{
        readonly "form": "point";
        readonly "metric": "netIncomeAttributable";
        readonly "period": "FY2010";
        readonly "issued": PublicationDate;
        readonly "value": Figure<"JPY">;
      }];
    };
    readonly "dividendsPerShare": {
      readonly "form": "point";
      readonly "metric": "dividendsPerShare";
      readonly "period": "FY2010";
      readonly "issued": PublicationDate;
      readonly "value": Figure<"JPY">;
      readonly "earlier": readonly [{
        readonly "form": "point";
        readonly "metric": "dividendsPerShare";
        readonly "period": "FY2010";
        readonly "issued": PublicationDate;
        readonly "value": Figure<"JPY">;
      }];
    };
  };
  readonly "FY2011": {
    readonly "revenues": {
      readonly "form": "point";
      readonly "metric": "revenues";
      readonly "period": "FY2011";
      readonly "issued": PublicationDate;
      readonly "value": Figure<"JPY">;
    };
    readonly "operatingIncome": {
      readonly "form": "point";
      readonly "metric": "operatingIncome";
      readonly "period": "FY2011";
      readonly "issued": PublicationDate;
      readonly "value": Figure<"JPY">;
    };
    readonly "incomeBeforeIncomeTaxes": {
      readonly "form": "point";
      readonly "metric": "incomeBeforeIncomeTaxes";
      readonly "period": "FY2011";
      readonly "issued": PublicationDate;
      readonly "value": Figure<"JPY">;
    };
    readonly "netIncomeAttributable": {
      readonly "form": "point";
      readonly "metric": "netIncomeAttributable";
      readonly "period": "FY2011";
      readonly "issued": PublicationDate;
      readonly "value": Figure<"JPY">;
    };
    readonly "dividendsPerShare": {
      readonly "form": "point";
      readonly "metric": "dividendsPerShare";
      readonly "period": "FY2011";
      readonly "issued": PublicationDate;
      readonly "value": Figure<"JPY">;
    };
  };
  readonly "FY2012": {
    readonly "yearEndDividendsPerShare": {
      readonly "form": "point";
      readonly "metric": "yearEndDividendsPerShare";
      readonly "period": "FY2012";
      readonly "issued": PublicationDate;
      readonly "value": Figure<"JPY">;
      readonly "earlier": readonly [{
        readonly "form": "point";
        readonly "metric": "yearEndDividendsPerShare";
        readonly "period": "FY2012";
        readonly "issued": PublicationDate;
        readonly "value": Figure<"JPY">;
      }];
    };
    readonly "dividendsPerShare": {
      readonly "form": "point";
      readonly "metric": "dividendsPerShare";
      readonly "period": "FY2012";
      readonly "issued": PublicationDate;
      readonly "value": Figure<"JPY">;
    };
    readonly "dividendsPerShareChange": {
      readonly "form": "point";
      readonly "metric": "dividendsPerShareChange";
      readonly "period": "FY2012";
      readonly "issued": PublicationDate;
      readonly "value": Figure<"JPY">;
    };
  };
  readonly "FY2013": {
    readonly "revenues": {
      readonly "form": "point";
      readonly "metric": "revenues";
      readonly "period": "FY2013";
      readonly "issued": PublicationDate;
      readonly "value": Figure<"JPY">;
      readonly "earlier": readonly [{
        readonly "form": "point";
        readonly "metric": "revenues";
        readonly "period": "FY2013";
        readonly "issued": PublicationDate;
        readonly "value": Figure<"JPY">;
        readonly "convenienceTranslation": {
          readonly "value": Figure<"USD">;
        };
      }];
    };
    readonly "revenuesGrowth": {
      readonly "form": "point";
      readonly "metric": "revenuesGrowth";
      readonly "period": "FY2013";
      readonly "issued": PublicationDate;
      readonly "value": Figure<"ratio">;
    };
    readonly "operatingIncome": {
      readonly "form": "point";
      readonly "metric": "operatingIncome";
      readonly "period": "FY2013";
      readonly "issued": PublicationDate;
      readonly "value": Figure<"JPY">;
      readonly "earlier": readonly [{
        readonly "form": "point";
        readonly "metric": "operatingIncome";
        readonly "period": "FY2013";
        readonly "issued": PublicationDate;
        readonly "value": Figure<"JPY">;
        readonly "convenienceTranslation": {
          readonly "value": Figure<"USD">;
        };
      }];
    };
    readonly "operatingIncomeGrowth": {
      readonly "form": "point";
      readonly "metric": "operatingIncomeGrowth";
      readonly "period": "FY2013";
      readonly "issued": PublicationDate;
      readonly "value": Figure<"ratio">;
    };
    readonly "netIncomeAttributable": {
      readonly "form": "point";
      readonly "metric": "netIncomeAttributable";
      readonly "period": "FY2013";
      readonly "issued": PublicationDate;
      readonly "value": Figure<"JPY">;
      readonly "earlier": readonly [{
        readonly "form": "point";
        readonly "metric": "netIncomeAttributable";
        readonly "period": "FY2013";
        readonly "issued": PublicationDate;
        readonly "value": Figure<"JPY">;
        readonly "convenienceTranslation": {
          readonly "value": Figure<"USD">;
        };
      }];
    };
    readonly "netIncomeAttributableGrowth": {
      readonly "form": "point";
      readonly "metric": "netIncomeAttributableGrowth";
      readonly "period": "FY2013";
      readonly "issued": PublicationDate;
      readonly "value": Figure<"ratio">;
    };
    readonly "dividendsPerShare": {
      readonly "form": "point";
      readonly "metric": "dividendsPerShare";
      readonly "period": "FY2013";
      readonly "issued": PublicationDate;
      readonly "value": Figure<"JPY">;
    };
    readonly "dividendsPerShareGrowth": {
      readonly "form": "point";
      readonly "metric": "dividendsPerShareGrowth";
      readonly "period": "FY2013";
      readonly "issued": PublicationDate;
      readonly "value": Figure<"ratio">;
    };
  };
  readonly "FY2014": {
    readonly "revenues": {
      readonly "form": "point";
      readonly "metric": "revenues";
      readonly "period": "FY2014";
      readonly "issued": PublicationDate;
      readonly "value": Figure<"JPY">;
    };
    readonly "revenuesGrowth": {
      readonly "form": "point";
      readonly "metric": "revenuesGrowth";
      readonly "period": "FY2014";
      readonly "issued": PublicationDate;
      readonly "value": Figure<"ratio">;
    };
    readonly "operatingIncome": {
      readonly "form": "point";
      readonly "metric": "operatingIncome";
      readonly "period": "FY2014";
      readonly "issued": PublicationDate;
      readonly "value": Figure<"JPY">;
    };
    readonly "operatingIncomeGrowth": {
      readonly "form": "point";
      readonly "metric": "operatingIncomeGrowth";
      readonly "period": "FY2014";
      readonly "issued": PublicationDate;
      readonly "value": Figure<"ratio">;
    };
    readonly "netIncomeAttributable": {
      readonly "form": "point";
      readonly "metric": "netIncomeAttributable";
      readonly "period": "FY2014";
      readonly "issued": PublicationDate;
      readonly "value": Figure<"JPY">;
    };
    readonly "netIncomeAttributableGrowth": {
      readonly "form": "point";
      readonly "metric": "netIncomeAttributableGrowth";
      readonly "period": "FY2014";
      readonly "issued": PublicationDate;
      readonly "value": Figure<"ratio">;
    };
    readonly "dividendsPerShare": {
      readonly "form": "point";
      readonly "metric": "dividendsPerShare";
      readonly "period": "FY2014";
      readonly "issued": PublicationDate;
      readonly "value": Figure<"JPY">;
    };
  };
  readonly "3Q15": {
    readonly "mobileSubscriptions": {
      readonly "form": "point";
      readonly "metric": "mobileSubscriptions";
      readonly "period": "3Q15";
      readonly "issued": PublicationDate;
      readonly "value": Figure<"subscriptions">;
    };
  };
  readonly "FY2016": {
    readonly "revenues": {
      readonly "form": "point";
      readonly "metric": "revenues";
      readonly "period": "FY2016";
      readonly "issued": PublicationDate;
      readonly "value": Figure<"JPY">;
    };
    readonly "revenuesGrowth": {
      readonly "form": "point";
      readonly "metric": "revenuesGrowth";
      readonly "period": "FY2016";
      readonly "issued": PublicationDate;
      readonly "value": Figure<"ratio">;
    };
    readonly "operatingIncome": {
      readonly "form": "point";
      readonly "metric": "operatingIncome";
      readonly "period": "FY2016";
      readonly "issued": PublicationDate;
      readonly "value": Figure<"JPY">;
    };
    readonly "operatingIncomeGrowth": {
      readonly "form": "point";
      readonly "metric": "operatingIncomeGrowth";
      readonly "period": "FY2016";
      readonly "issued": PublicationDate;
      readonly "value": Figure<"ratio">;
    };
    readonly "netIncomeAttributable": {
      readonly "form": "point";
      readonly "metric": "netIncomeAttributable";
      readonly "period": "FY2016";
      readonly "issued": PublicationDate;
      readonly "value": Figure<"JPY">;
    };
    readonly "netIncomeAttributableGrowth": {
      readonly "form": "point";
      readonly "metric": "netIncomeAttributableGrowth";
      readonly "period": "FY2016";
      readonly "issued": PublicationDate;
      readonly "value": Figure<"ratio">;
    };
    readonly "dividendsPerShare": {
      readonly "form": "point";
      readonly "metric": "dividendsPerShare";
      readonly "period": "FY2016";
      readonly "issued": PublicationDate;
      readonly "value": Figure<"JPY">;
    };
    readonly "dividendsPerShareGrowth": {
      readonly "form": "point";
      readonly "metric": "dividendsPerShareGrowth";
      readonly "period": "FY2016";
      readonly "issued": PublicationDate;
      readonly "value": Figure<"ratio">;
    };
  };
  readonly "FY2017": {
    readonly "revenues": {
      readonly "form": "point";
      readonly "metric": "revenues";
      readonly "period": "FY2017";
      readonly "issued": PublicationDate;
      readonly "value": Figure<"JPY">;
      readonly "earlier": readonly [{
        readonly "form": "point";
        readonly "metric": "revenues";
        readonly "period": "FY2017";
        readonly "issued": PublicationDate;
        readonly "value": Figure<"JPY">;
      }, {
        readonly "form": "point";
        readonly "metric": "revenues";
        readonly "period": "FY2017";
        readonly "issued": PublicationDate;
        readonly "value": Figure<"JPY">;
      }];
    };
    readonly "revenuesGrowth": {
      readonly "form": "point";
      readonly "metric": "revenuesGrowth";
      readonly "period": "FY2017";
      readonly "issued": PublicationDate;
      readonly "value": Figure<"ratio">;
      readonly "earlier": readonly [{
        readonly "form": "point";
        readonly "metric": "revenuesGrowth";
        readonly "period": "FY2017";
        readonly "issued": PublicationDate;
        readonly "value": Figure<"ratio">;
      }, {
        readonly "form": "point";
        readonly "metric": "revenuesGrowth";
        readonly "period": "FY2017";
        readonly "issued": PublicationDate;
        readonly "value": Figure<"ratio">;
      }];
    };
    readonly "operatingIncome": {
      readonly "form": "point";
      readonly "metric": "operatingIncome";
      readonly "period": "FY2017";
      readonly "issued": PublicationDate;
      readonly "value": Figure<"JPY">;
      readonly "earlier": readonly [{
        readonly "form": "point";
        readonly "metric": "operatingIncome";
        readonly "period": "FY2017";
        readonly "issued": PublicationDate;
        readonly "value": Figure<"JPY">;
      }, {
        readonly "form": "point";
        readonly "metric": "operatingIncome";
        readonly "period": "FY2017";
        readonly "issued": PublicationDate;
        readonly "value": Figure<"JPY">;
      }];
    };
    readonly "operatingIncomeGrowth": {
      readonly "form": "point";
      readonly "metric": "operatingIncomeGrowth";
      readonly "period": "FY2017";
      readonly "issued": PublicationDate;
      readonly "value": Figure<"ratio">;
      readonly "earlier": readonly [{
        readonly "form": "point";
        readonly "metric": "operatingIncomeGrowth";
        readonly "period": "FY2017";
        readonly "issued": PublicationDate;
        readonly "value": Figure<"ratio">;
      }, {
        readonly "form": "point";
        readonly "metric": "operatingIncomeGrowth";
        readonly "period": "FY2017";
        readonly "issued": PublicationDate;
        readonly "value": Figure<"ratio">;
      }];
    };
    readonly "netIncomeAttributable": {
      readonly "form": "point";
      readonly "metric": "netIncomeAttributable";
      readonly "period": "FY2017";
      readonly "issued": PublicationDate;
      readonly "value": Figure<"JPY">;
      readonly "earlier": readonly [{
        readonly "form": "point";
        readonly "metric": "netIncomeAttributable";
        readonly "period": "FY2017";
        readonly "issued": PublicationDate;
        readonly "value": Figure<"JPY">;
      }, {
        readonly "form": "point";
        readonly "metric": "netIncomeAttributable";
        readonly "period": "FY2017";
        readonly "issued": PublicationDate;
        readonly "value": Figure<"JPY">;
      }];
    };
    readonly "netIncomeAttributableGrowth": {
      readonly "form": "point";
      readonly "metric": "netIncomeAttributableGrowth";
      readonly "period": "FY2017";
      readonly "issued": PublicationDate;
      readonly "value": Figure<"ratio">;
      readonly "earlier": readonly [{
        readonly "form": "point";
        readonly "metric": "netIncomeAttributableGrowth";
        readonly "period": "FY2017";
        readonly "issued": PublicationDate;
        readonly "value": Figure<"ratio">;
      }, {
        readonly "form": "point";
        readonly "metric": "netIncomeAttributableGrowth";
        readonly "period": "FY2017";
        readonly "issued": PublicationDate;
        readonly "value": Figure<"ratio">;
      }];
    };
    readonly "dividendsPerShare": {
      readonly "form": "point";
      readonly "metric": "dividendsPerShare";
      readonly "period": "FY2017";
      readonly "issued": PublicationDate;
      readonly "value": Figure<"JPY">;
    };
    readonly "cloudRevenues": {
      readonly "form": "point";
      readonly "metric": "cloudRevenues";
      readonly "period": "FY2017";
      readonly "issued": PublicationDate;
      readonly "value": Figure<"JPY">;
    };
    readonly "incomeBeforeIncomeTaxes": {
      readonly "form": "point";
      readonly "metric": "incomeBeforeIncomeTaxes";
      readonly "period": "FY2017";
      readonly "issued": PublicationDate;
      readonly "value": Figure<"JPY">;
    };
    readonly "incomeBeforeIncomeTaxesGrowth": {
      readonly "form": "point";
      readonly "metric": "incomeBeforeIncomeTaxesGrowth";
      readonly "period": "FY2017";
      readonly "issued": PublicationDate;
      readonly "value": Figure<"ratio">;
    };
  };
  readonly "1H19": {
    readonly "revenues": {
      readonly "form": "point";
      readonly "metric": "revenues";
      readonly "period": "1H19";
      readonly "issued": PublicationDate;
      readonly "value": Figure<"JPY">;
    };
    readonly "operatingIncome": {
      readonly "form": "point";
      readonly "metric": "operatingIncome";
      readonly "period": "1H19";
      readonly "issued": PublicationDate;
      readonly "value": Figure<"JPY">;
    };
    readonly "netIncomeAttributable": {
      readonly "form": "point";
      readonly "metric": "netIncomeAttributable";
      readonly "period": "1H19";
      readonly "issued": PublicationDate;
      readonly "value": Figure<"JPY">;
    };
  };
  readonly "FY2019": {
    readonly "revenues": {
      readonly "form": "point";
      readonly "metric": "revenues";
      readonly "period": "FY2019";
      readonly "issued": PublicationDate;
      readonly "value": Figure<"JPY">;
      readonly "earlier": readonly [{
        readonly "form": "point";
        readonly "metric": "revenues";
        readonly "period": "FY2019";
        readonly "issued": PublicationDate;
        readonly "value": Figure<"JPY">;
      }];
    };
    readonly "revenuesGrowth": {
      readonly "form": "point";
      readonly "metric": "revenuesGrowth";
      readonly "period": "FY2019";
      readonly "issued": PublicationDate;
      readonly "value": Figure<"ratio">;
    };
    readonly "operatingIncome": {
      readonly "form": "point";
      readonly "metric": "operatingIncome";
      readonly "period": "FY2019";
      readonly "issued": PublicationDate;
      readonly "value": Figure<"JPY">;
      readonly "earlier": readonly [{
        readonly "form": "point";
        readonly "metric": "operatingIncome";
        readonly "period": "FY2019";
        readonly "issued": PublicationDate;
        readonly "value": Figure<"JPY">;
      }];
    };
    readonly "operatingIncomeGrowth": {
      readonly "form": "point";
      readonly "metric": "operatingIncomeGrowth";
      readonly "period": "FY2019";
      readonly "issued": PublicationDate;
      readonly "value": Figure<"ratio">;
    };
    readonly "dividendsPerShare": {
      readonly "form": "point";
      readonly "metric": "dividendsPerShare";
      readonly "period": "FY2019";
      readonly "issued": PublicationDate;
      readonly "value": Figure<"JPY">;
    };
    readonly "netIncomeAttributable": {
      readonly "form": "point";
      readonly "metric": "netIncomeAttributable";
      readonly "period": "FY2019";
      readonly "issued": PublicationDate;
      readonly "value": Figure<"JPY">;
      readonly "earlier": readonly [{
        readonly "form": "point";
        readonly "metric": "netIncomeAttributable";
        readonly "period": "FY2019";
        readonly "issued": PublicationDate;
        readonly "value": Figure<"JPY">;
      }];
    };
    readonly "netIncomeAttributableGrowth": {
      readonly "form": "point";
      readonly "metric": "netIncomeAttributableGrowth";
      readonly "period": "FY2019";
      readonly "issued": PublicationDate;
      readonly "value": Figure<"ratio">;
    };
  };
  readonly "FY2020": {
    readonly "revenues": {
      readonly "form": "point";
      readonly "metric": "revenues";
      readonly "period": "FY2020";
      readonly "issued": PublicationDate;
      readonly "value": Figure<"JPY">;
      readonly "earlier": readonly [{
        readonly "form": "approximate";
        readonly "metric": "revenues";
        readonly "period": "FY2020";
        readonly "issued": PublicationDate;
        readonly "value": HedgedFigure<"JPY", "approximately">;
      }];
    };
    readonly "netIncomeAttributable": {
      readonly "form": "point";
      readonly "metric": "netIncomeAttributable";
      readonly "period": "FY2020";
      readonly "issued": PublicationDate;
      readonly "value": Figure<"JPY">;
    };
    readonly "netIncomeAttributableGrowth": {
      readonly "form": "point";
      readonly "metric": "netIncomeAttributableGrowth";
      readonly "period": "FY2020";
      readonly "issued": PublicationDate;
      readonly "value": Figure<"ratio">;
    };
    readonly "operatingIncome": {
      readonly "form": "point";
      readonly "metric": "operatingIncome";
      readonly "period": "FY2020";
      readonly "issued": PublicationDate;
      readonly "value": Figure<"JPY">;
    };
    readonly "operatingIncomeGrowth": {
      readonly "form": "point";
      readonly "metric": "operatingIncomeGrowth";
      readonly "period": "FY2020";
      readonly "issued": PublicationDate;
      readonly "value": Figure<"ratio">;
    };
    readonly "revenuesGrowth": {
      readonly "form": "point";
      readonly "metric": "revenuesGrowth";
      readonly "period": "FY2020";
      readonly "issued": PublicationDate;
      readonly "value": Figure<"ratio">;
    };
    readonly "dividendsPerShare": {
      readonly "form": "point";
      readonly "metric": "dividendsPerShare";
      readonly "period": "FY2020";
      readonly "issued": PublicationDate;
      readonly "value": Figure<"JPY">;
    };
  };
  readonly "FY2021": {
    readonly "revenues": {
      readonly "form": "point";
      readonly "metric": "revenues";
      readonly "period": "FY2021";
      readonly "issued": PublicationDate;
      readonly "value": Figure<"JPY">;
    };
    readonly "revenuesGrowth": {
      readonly "form": "point";
      readonly "metric": "revenuesGrowth";
      readonly "period": "FY2021";
      readonly "issued": PublicationDate;
      readonly "value": Figure<"ratio">;
    };
    readonly "operatingIncome": {
      readonly "form": "point";
      readonly "metric": "operatingIncome";
      readonly "period": "FY2021";
      readonly "issued": PublicationDate;
      readonly "value": Figure<"JPY">;
    };
    readonly "operatingIncomeGrowth": {
      readonly "form": "point";
      readonly "metric": "operatingIncomeGrowth";
      readonly "period": "FY2021";
      readonly "issued": PublicationDate;
      readonly "value": Figure<"ratio">;
    };
    readonly "incomeBeforeIncomeTaxes": {
      readonly "form": "point";
      readonly "metric": "incomeBeforeIncomeTaxes";
      readonly "period": "FY2021";
      readonly "issued": PublicationDate;
      readonly "value": Figure<"JPY">;
    };
    readonly "incomeBeforeIncomeTaxesGrowth": {
      readonly "form": "point";
      readonly "metric": "incomeBeforeIncomeTaxesGrowth";
      readonly "period": "FY2021";
      readonly "issued": PublicationDate;
      readonly "value": Figure<"ratio">;
    };
    readonly "netIncomeAttributable": {
      readonly "form": "point";
      readonly "metric": "netIncomeAttributable";
      readonly "period": "FY2021";
      readonly "issued": PublicationDate;
      readonly "value": Figure<"JPY">;
    };
    readonly "netIncomeAttributableGrowth": {
      readonly "form": "point";
      readonly "metric": "netIncomeAttributableGrowth";
      readonly "period": "FY2021";
      readonly "issued": PublicationDate;
      readonly "value": Figure<"ratio">;
    };
    readonly "dividendsPerShare": {
      readonly "form": "point";
      readonly "metric": "dividendsPerShare";
      readonly "period": "FY2021";
      readonly "issued": PublicationDate;
      readonly "value": Figure<"JPY">;
    };
    readonly "yearEndDividendsPerShare": {
      readonly "form": "point";
      readonly "metric": "yearEndDividendsPerShare";
      readonly "period": "FY2021";
      readonly "issued": PublicationDate;
      readonly "value": Figure<"JPY">;
    };
  };
  readonly "1H22": {
    readonly "revenues": {
      readonly "form": "point";
      readonly "metric": "revenues";
      readonly "period": "1H22";
      readonly "issued": PublicationDate;
      readonly "value": Figure<"JPY">;
    };
    readonly "operatingIncome": {
      readonly "form": "point";
      readonly "metric": "operatingIncome";
      readonly "period": "1H22";
      readonly "issued": PublicationDate;
      readonly "value": Figure<"JPY">;
    };
    readonly "incomeBeforeIncomeTaxes": {
      readonly "form": "point";
      readonly "metric": "incomeBeforeIncomeTaxes";
      readonly "period": "1H22";
      readonly "issued": PublicationDate;
      readonly "value": Figure<"JPY">;
    };
    readonly "netIncomeAttributable": {
      readonly "form": "point";
      readonly "metric": "netIncomeAttributable";
      readonly "period": "1H22";
      readonly "issued": PublicationDate;
      readonly "value": Figure<"JPY">;
    };
  };
  readonly "FY2022": {
    readonly "revenues": {
      readonly "form": "point";
      readonly "metric": "revenues";
      readonly "period": "FY2022";
      readonly "issued": PublicationDate;
      readonly "value": Figure<"JPY">;
      readonly "earlier": readonly [{
        readonly "form": "point";
        readonly "metric": "revenues";
        readonly "period": "FY2022";
        readonly "issued": PublicationDate;
        readonly "value": Figure<"JPY">;
      }];
    };
    readonly "revenuesGrowth": {
      readonly "form": "point";
      readonly "metric": "revenuesGrowth";
      readonly "period": "FY2022";
      readonly "issued": PublicationDate;
      readonly "value": Figure<"ratio">;
    };
    readonly "operatingIncome": {
      readonly "form": "point";
      readonly "metric": "operatingIncome";
      readonly "period": "FY2022";
      readonly "issued": PublicationDate;
      readonly "value": Figure<"JPY">;
      readonly "earlier": readonly [{
        readonly "form": "point";
        readonly "metric": "operatingIncome";
        readonly "period": "FY2022";
        readonly "issued": PublicationDate;
        readonly "value": Figure<"JPY">;
      }];
    };
    readonly "operatingIncomeGrowth": {
      readonly "form": "point";
      readonly "metric": "operatingIncomeGrowth";
      readonly "period": "FY2022";
      readonly "issued": PublicationDate;
      readonly "value": Figure<"ratio">;
    };
    readonly "incomeBeforeIncomeTaxes": {
      readonly "form": "point";
      readonly "metric": "incomeBeforeIncomeTaxes";
      readonly "period": "FY2022";
      readonly "issued": PublicationDate;
      readonly "value": Figure<"JPY">;
      readonly "earlier": readonly [{
        readonly "form": "point";
        readonly "metric": "incomeBeforeIncomeTaxes";
        readonly "period": "FY2022";
        readonly "issued": PublicationDate;
        readonly "value": Figure<"JPY">;
      }];
    };
    readonly "incomeBeforeIncomeTaxesGrowth": {
      readonly "form": "point";
      readonly "metric": "incomeBeforeIncomeTaxesGrowth";
      readonly "period": "FY2022";
      readonly "issued": PublicationDate;
      readonly "value": Figure<"ratio">;
    };
    readonly "netIncomeAttributable": {
      readonly "form": "point";
      readonly "metric": "netIncomeAttributable";
      readonly "period": "FY2022";
      readonly "issued": PublicationDate;
      readonly "value": Figure<"JPY">;
      readonly "earlier": readonly [{
        readonly "form": "point";
        readonly "metric": "netIncomeAttributable";
        readonly "period": "FY2022";
        readonly "issued": PublicationDate;
        readonly "value": Figure<"JPY">;
      }];
    };
    readonly "netIncomeAttributableGrowth": {
      readonly "form": "point";
      readonly "metric": "netIncomeAttributableGrowth";
      readonly "period": "FY2022";
      readonly "issued": PublicationDate;
      readonly "value": Figure<"ratio">;
    };
    readonly "dividendsPerShare": {
      readonly "form": "point";
      readonly "metric": "dividendsPerShare";
      readonly "period": "FY2022";
      readonly "issued": PublicationDate;
      readonly "value": Figure<"JPY">;
    };
    readonly "dividendsPerShareGrowth": {
      readonly "form": "point";
      readonly "metric": "dividendsPerShareGrowth";
      readonly "period": "FY2022";
      readonly "issued": PublicationDate;
      readonly "value": Figure<"ratio">;
    };
    readonly "interimDividendsPerShare": {
      readonly "form": "point";
      readonly "metric": "interimDividendsPerShare";
      readonly "period": "FY2022";
      readonly "issued": PublicationDate;
      readonly "value": Figure<"JPY">;
    };
    readonly "yearEndDividendsPerShare": {
      readonly "form": "point";
      readonly "metric": "yearEndDividendsPerShare";
      readonly "period": "FY2022";
      readonly "issued": PublicationDate;
      readonly "value": Figure<"JPY">;
    };
  };
  readonly "1H23": {
    readonly "revenues": {
      readonly "form": "point";
      readonly "metric": "revenues";
      readonly "period": "1H23";
      readonly "issued": PublicationDate;
      readonly "value": Figure<"JPY">;
    };
    readonly "operatingIncome": {
      readonly "form": "point";
      readonly "metric": "operatingIncome";
      readonly "period": "1H23";
      readonly "issued": PublicationDate;
      readonly "value": Figure<"JPY">;
    };
    readonly "incomeBeforeIncomeTaxes": {
      readonly "form": "point";
      readonly "metric": "incomeBeforeIncomeTaxes";
      readonly "period": "1H23";
      readonly "issued": PublicationDate;
      readonly "value": Figure<"JPY">;
    };
    readonly "netIncomeAttributable": {
      readonly "form": "point";
      readonly "metric": "netIncomeAttributable";
      readonly "period": "1H23";
      readonly "issued": PublicationDate;
      readonly "value": Figure<"JPY">;
    };
  };
  readonly "FY2023": {
    readonly "revenues": {
      readonly "form": "point";
      readonly "metric": "revenues";
      readonly "period": "FY2023";
      readonly "issued": PublicationDate;
      readonly "value": Figure<"JPY">;
      readonly "earlier": readonly [{
        readonly "form": "point";
        readonly "metric": "revenues";
        readonly "period": "FY2023";
        readonly "issued": PublicationDate;
        readonly "value": Figure<"JPY">;
      }];
    };
    readonly "operatingMargin": {
      readonly "form": "moreThan";
      readonly "metric": "operatingMargin";
      readonly "period": "FY2023";
      readonly "issued": PublicationDate;
      readonly "threshold": HedgedFigure<"ratio", "moreThan">;
    };
    readonly "revenuesGrowth": {
      readonly "form": "point";
      readonly "metric": "revenuesGrowth";
      readonly "period": "FY2023";
      readonly "issued": PublicationDate;
      readonly "value": Figure<"ratio">;
    };
    readonly "operatingIncome": {
      readonly "form": "point";
      readonly "metric": "operatingIncome";
      readonly "period": "FY2023";
      readonly "issued": PublicationDate;
      readonly "value": Figure<"JPY">;
      readonly "earlier": readonly [{
        readonly "form": "point";
        readonly "metric": "operatingIncome";
        readonly "period": "FY2023";
        readonly "issued": PublicationDate;
        readonly "value": Figure<"JPY">;
      }];
    };
    readonly "operatingIncomeGrowth": {
      readonly "form": "point";
      readonly "metric": "operatingIncomeGrowth";
      readonly "period": "FY2023";
      readonly "issued": PublicationDate;
      readonly "value": Figure<"ratio">;
    };
    readonly "incomeBeforeIncomeTaxes": {
      readonly "form": "point";
      readonly "metric": "incomeBeforeIncomeTaxes";
      readonly "period": "FY2023";
      readonly "issued": PublicationDate;
      readonly "value": Figure<"JPY">;
      readonly "earlier": readonly [{
        readonly "form": "point";
        readonly "metric": "incomeBeforeIncomeTaxes";
        readonly "period": "FY2023";
        readonly "issued": PublicationDate;
        readonly "value": Figure<"JPY">;
      }];
    };
    readonly "incomeBeforeIncomeTaxesGrowth": {
      readonly "form": "point";
      readonly "metric": "incomeBeforeIncomeTaxesGrowth";
      readonly "period": "FY2023";
      readonly "issued": PublicationDate;
      readonly "value": Figure<"ratio">;
    };
    readonly "netIncomeAttributable": {
      readonly "form": "point";
      readonly "metric": "netIncomeAttributable";
      readonly "period": "FY2023";
      readonly "issued": PublicationDate;
      readonly "value": Figure<"JPY">;
      readonly "earlier": readonly [{
        readonly "form": "point";
        readonly "metric": "netIncomeAttributable";
        readonly "period": "FY2023";
        readonly "issued": PublicationDate;
        readonly "value": Figure<"JPY">;
      }];
    };
    readonly "netIncomeAttributableGrowth": {
      readonly "form": "point";
      readonly "metric": "netIncomeAttributableGrowth";
      readonly "period": "FY2023";
      readonly "issued": PublicationDate;
      readonly "value": Figure<"ratio">;
    };
    readonly "dividendsPerShare": {
      readonly "form": "point";
      readonly "metric": "dividendsPerShare";
      readonly "period": "FY2023";
      readonly "issued": PublicationDate;
      readonly "value": Figure<"JPY">;
    };
    readonly "dividendsPerShareGrowth": {
      readonly "form": "point";
      readonly "metric": "dividendsPerShareGrowth";
      readonly "period": "FY2023";
      readonly "issued": PublicationDate;
      readonly "value": Figure<"ratio">;
    };
    readonly "earningsPerShare": {
      readonly "form": "point";
      readonly "metric": "earningsPerShare";
      readonly "period": "FY2023";
      readonly "issued": PublicationDate;
      readonly "value": Figure<"JPY">;
    };
    readonly "yearEndDividendsPerShare": {
      readonly "form": "point";
      readonly "metric": "yearEndDividendsPerShare";
      readonly "period": "FY2023";
      readonly "issued": PublicationDate;
      readonly "value": Figure<"JPY">;
    };
  };
  readonly "FY2024": {
    readonly "netIncomeAttributable": {
      readonly "form": "range";
      readonly "metric": "netIncomeAttributable";
      readonly "period": "FY2024";
      readonly "issued": PublicationDate;
      readonly "low": Figure<"JPY">;
      readonly "high": Figure<"JPY">;
      readonly "earlier": readonly [{
        readonly "form": "point";
        readonly "metric": "netIncomeAttributable";
        readonly "period": "FY2024";
        readonly "issued": PublicationDate;
        readonly "value": Figure<"JPY">;
      }];
    };
    readonly "netIncomeAttributableGrowth": {
      readonly "form": "range";
      readonly "metric": "netIncomeAttributableGrowth";
      readonly "period": "FY2024";
      readonly "issued": PublicationDate;
      readonly "low": Figure<"ratio">;
      readonly "high": Figure<"ratio">;
      readonly "earlier": readonly [{
        readonly "form": "point";
        readonly "metric": "netIncomeAttributableGrowth";
        readonly "period": "FY2024";
        readonly "issued": PublicationDate;
        readonly "value": Figure<"ratio">;
      }];
    };
    readonly "dividendsPerShare": {
      readonly "form": "range";
      readonly "metric": "dividendsPerShare";
      readonly "period": "FY2024";
      readonly "issued": PublicationDate;
      readonly "low": Figure<"JPY">;
      readonly "high": Figure<"JPY">;
      readonly "earlier": readonly [{
        readonly "form": "range";
        readonly "metric": "dividendsPerShare";
        readonly "period": "FY2024";
        readonly "issued": PublicationDate;
        readonly "low": Figure<"JPY">;
        readonly "high": Figure<"JPY">;
      }];
    };
    readonly "revenues": {
      readonly "form": "range";
      readonly "metric": "revenues";
      readonly "period": "FY2024";
      readonly "issued": PublicationDate;
      readonly "low": Figure<"JPY">;
      readonly "high": Figure<"JPY">;
    };
    readonly "operatingIncome": {
      readonly "form": "range";
      readonly "metric": "operatingIncome";
      readonly "period": "FY2024";
      readonly "issued": PublicationDate;
      readonly "low": Figure<"JPY">;
      readonly "high": Figure<"JPY">;
    };
    readonly "revenuesGrowth": {
      readonly "form": "range";
      readonly "metric": "revenuesGrowth";
      readonly "period": "FY2024";
      readonly "issued": PublicationDate;
      readonly "low": Figure<"ratio">;
      readonly "high": Figure<"ratio">;
    };
    readonly "operatingIncomeGrowth": {
      readonly "form": "range";
      readonly "metric": "operatingIncomeGrowth";
      readonly "period": "FY2024";
      readonly "issued": PublicationDate;
      readonly "low": Figure<"ratio">;
      readonly "high": Figure<"ratio">;
    };
    readonly "interimDividendsPerShare": {
      readonly "form": "range";
      readonly "metric": "interimDividendsPerShare";
      readonly "period": "FY2024";
      readonly "issued": PublicationDate;
      readonly "low": Figure<"JPY">;
      readonly "high": Figure<"JPY">;
    };
    readonly "yearEndDividendsPerShare": {
      readonly "form": "range";
      readonly "metric": "yearEndDividendsPerShare";
      readonly "period": "FY2024";
      readonly "issued": PublicationDate;
      readonly "low": Figure<"JPY">;
      readonly "high": Figure<"JPY">;
    };
  };
  readonly "FY2026": {
    readonly "revenues": {
      readonly "form": "point";
      readonly "metric": "revenues";
      readonly "period": "FY2026";
      readonly "issued": PublicationDate;
      readonly "value": Figure<"JPY">;
    };
    readonly "operatingIncome": {
      readonly "form": "point";
      readonly "metric": "operatingIncome";
      readonly "period": "FY2026";
      readonly "issued": PublicationDate;
      readonly "value": Figure<"JPY">;
    };
  };
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
"claim":79},\
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
"value":81},\
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
"threshold":167}}',
  "FY2007": '{"revenues":{"form":"point",\
"metric":"revenues",\
"period":"FY2007",\
"issued":{"precision":"day","date":"2007-11-29","printed":"2007-11-29"},\
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
"value":388,\
"revision":399,\
"revisionRate":400,\
"earlier":[{"form":"point",\
"metric":"revenues",\
"period":"FY2008",\
"issued":{"precision":"day","date":"2009-02-12","printed":"2009-02-12"},\
"value":375}]},\
"revenuesGrowth":{"form":"point",\
"metric":"revenuesGrowth",\
"period":"FY2008",\
"issued":{"precision":"day","date":"2008-05-15","printed":"2008-05-15"},\
"value":295},\
"operatingIncome":{"form":"point",\
"metric":"operatingIncome",\
"period":"FY2008",\
"issued":{"precision":"day","date":"2009-02-12","printed":"2009-02-12"},\
"value":389,\
"revision":401,\
"revisionRate":402,\
"earlier":[{"form":"point",\
"metric":"operatingIncome",\
"period":"FY2008",\
"issued":{"precision":"day","date":"2009-02-12","printed":"2009-02-12"},\
"value":377}]},\
"operatingIncomeGrowth":{"form":"point",\
"metric":"operatingIncomeGrowth",\
"period":"FY2008",\
"issued":{"precision":"day","date":"2008-05-15","printed":"2008-05-15"},\
"value":297},\
"netIncome":{"form":"point",\
"metric":"netIncome",\
"period":"FY2008",\
"issued":{"precision":"day","date":"2009-02-12","printed":"2009-02-12"},\
"value":391,\
"revision":405,\
"revisionRate":406,\
"earlier":[{"form":"point",\
"metric":"netIncome",\
"period":"FY2008",\
"issued":{"precision":"day","date":"2009-02-12","printed":"2009-02-12"},\
"value":379}]},\
"incomeBeforeIncomeTaxes":{"form":"point",\
"metric":"incomeBeforeIncomeTaxes",\
"period":"FY2008",\
"issued":{"precision":"day","date":"2009-02-12","printed":"2009-02-12"},\
"value":390,\
"revision":403,\
"revisionRate":404},\
"earningsPerShareBasic":{"form":"point",\
"metric":"earningsPerShareBasic",\
"period":"FY2008",\
"issued":{"precision":"day","date":"2009-02-12","printed":"2009-02-12"},\
"value":397},\
"weightedAverageShares":{"form":"point",\
"metric":"weightedAverageShares",\
"period":"FY2008",\
"issued":{"precision":"day","date":"2009-02-12","printed":"2009-02-12"},\
"value":407}}',
  "FY2009": '{"revenues":{"form":"point",\
"metric":"revenues",\
"period":"FY2009",\
"issued":{"precision":"month","date":"2010-02","printed":"2010-02"},\
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
"value":509}}',
  "1H10": '{"revenues":{"form":"point",\
"metric":"revenues",\
"period":"1H10",\
"issued":{"precision":"day","date":"2010-11-15","printed":"2010-11-15"},\
"value":513},\
"operatingIncome":{"form":"point",\
"metric":"operatingIncome",\
"period":"1H10",\
"issued":{"precision":"day","date":"2010-11-15","printed":"2010-11-15"},\
"value":517},\
"netIncomeAttributable":{"form":"point",\
"metric":"netIncomeAttributable",\
"period":"1H10",\
"issued":{"precision":"day","date":"2010-11-15","printed":"2010-11-15"},\
"value":521}}',
  "FY2010": '{"revenues":{"form":"point",\
"metric":"revenues",\
"period":"FY2010",\
"issued":{"precision":"month","date":"2011-02","printed":"2011-02"},\
"value":556,\
"earlier":[{"form":"point",\
"metric":"revenues",\
"period":"FY2010",\
"issued":{"precision":"day","date":"2010-05-14","printed":"2010-05-14"},\
"value":501}]},\
"operatingIncome":{"form":"point",\
"metric":"operatingIncome",\
"period":"FY2010",\
"issued":{"precision":"month","date":"2011-02","printed":"2011-02"},\
"value":557,\
"earlier":[{"form":"point",\
"metric":"operatingIncome",\
"period":"FY2010",\
"issued":{"precision":"day","date":"2010-05-14","printed":"2010-05-14"},\
"value":502}]},\
"operatingMarginChangePerYear":{"form":"point",\
"metric":"operatingMarginChangePerYear",\
"period":"FY2010",\
"issued":{"precision":"day","date":"2008-05-15","printed":"2008-05-15"},\
"value":301},\
"incomeBeforeIncomeTaxes":{"form":"point",\
"metric":"incomeBeforeIncomeTaxes",\
"period":"FY2010",\
"issued":{"precision":"month","date":"2011-02","printed":"2011-02"},\
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
"value":656,\
"earlier":[{"form":"point",\
"metric":"yearEndDividendsPerShare",\
"period":"FY2012",\
"issued":{"precision":"day","date":"2013-02-08","printed":"2013-02-08"},\
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
"issued":{"precision":"day","date":"2016-02-09","printed":"2016-02-09"},\
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
"value":912}]},\
"revenuesGrowth":{"form":"point",\
"metric":"revenuesGrowth",\
"period":"FY2017",\
"issued":{"precision":"month","date":"2018-02","printed":"2018-02"},\
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
"value":913}]},\
"operatingIncome":{"form":"point",\
"metric":"operatingIncome",\
"period":"FY2017",\
"issued":{"precision":"month","date":"2018-02","printed":"2018-02"},\
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
"value":914}]},\
"operatingIncomeGrowth":{"form":"point",\
"metric":"operatingIncomeGrowth",\
"period":"FY2017",\
"issued":{"precision":"month","date":"2018-02","printed":"2018-02"},\
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
"value":915}]},\
"netIncomeAttributable":{"form":"point",\
"metric":"netIncomeAttributable",\
"period":"FY2017",\
"issued":{"precision":"month","date":"2018-02","printed":"2018-02"},\
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
"value":916}]},\
"netIncomeAttributableGrowth":{"form":"point",\
"metric":"netIncomeAttributableGrowth",\
"period":"FY2017",\
"issued":{"precision":"month","date":"2018-02","printed":"2018-02"},\
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
"value":1006,\
"earlier":[{"form":"point",\
"metric":"revenues",\
"period":"FY2019",\
"issued":{"precision":"day","date":"2019-08-07","printed":"2019-08-07"},\
"value":988}]},\
"revenuesGrowth":{"form":"point",\
"metric":"revenuesGrowth",\
"period":"FY2019",\
"issued":{"precision":"day","date":"2020-02-07","printed":"2020-02-07"},\
"value":1007},\
"operatingIncome":{"form":"point",\
"metric":"operatingIncome",\
"period":"FY2019",\
"issued":{"precision":"day","date":"2020-02-07","printed":"2020-02-07"},\
"value":1008,\
"earlier":[{"form":"point",\
"metric":"operatingIncome",\
"period":"FY2019",\
"issued":{"precision":"day","date":"2019-08-07","printed":"2019-08-07"},\
"value":990}]},\
"operatingIncomeGrowth":{"form":"point",\
"metric":"operatingIncomeGrowth",\
"period":"FY2019",\
"issued":{"precision":"day","date":"2020-02-07","printed":"2020-02-07"},\
"value":1009},\
"dividendsPerShare":{"form":"point",\
"metric":"dividendsPerShare",\
"period":"FY2019",\
"issued":{"precision":"day","date":"2019-05-14","printed":"2019-05-14"},\
"value":978},\
"netIncomeAttributable":{"form":"point",\
"metric":"netIncomeAttributable",\
"period":"FY2019",\
"issued":{"precision":"day","date":"2020-02-07","printed":"2020-02-07"},\
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
"value":1041,\
"earlier":[{"form":"approximate",\
"metric":"revenues",\
"period":"FY2020",\
"issued":{"precision":"day","date":"2019-02-07","printed":"2019-02-07"},\
"value":960}]},\
"netIncomeAttributable":{"form":"point",\
"metric":"netIncomeAttributable",\
"period":"FY2020",\
"issued":{"precision":"day","date":"2020-11-09","printed":"2020-11-09"},\
"value":1035},\
"netIncomeAttributableGrowth":{"form":"point",\
"metric":"netIncomeAttributableGrowth",\
"period":"FY2020",\
"issued":{"precision":"day","date":"2020-11-09","printed":"2020-11-09"},\
"value":1037},\
"operatingIncome":{"form":"point",\
"metric":"operatingIncome",\
"period":"FY2020",\
"issued":{"precision":"day","date":"2020-11-09","printed":"2020-11-09"},\
"value":1038},\
"operatingIncomeGrowth":{"form":"point",\
"metric":"operatingIncomeGrowth",\
"period":"FY2020",\
"issued":{"precision":"day","date":"2020-11-09","printed":"2020-11-09"},\
"value":1040},\
"revenuesGrowth":{"form":"point",\
"metric":"revenuesGrowth",\
"period":"FY2020",\
"issued":{"precision":"day","date":"2020-11-09","printed":"2020-11-09"},\
"value":1043},\
"dividendsPerShare":{"form":"point",\
"metric":"dividendsPerShare",\
"period":"FY2020",\
"issued":{"precision":"day","date":"2020-11-09","printed":"2020-11-09"},\
"value":1044}}',
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
"value":1078},\
"yearEndDividendsPerShare":{"form":"point",\
"metric":"yearEndDividendsPerShare",\
"period":"FY2021",\
"issued":{"precision":"day","date":"2022-05-13","printed":"2022-05-13"},\
"value":1120}}',
  "1H22": '{"revenues":{"form":"point",\
"metric":"revenues",\
"period":"1H22",\
"issued":{"precision":"day","date":"2022-11-07","printed":"2022-11-07"},\
"value":1135},\
"operatingIncome":{"form":"point",\
"metric":"operatingIncome",\
"period":"1H22",\
"issued":{"precision":"day","date":"2022-11-07","printed":"2022-11-07"},\
"value":1137},\
"incomeBeforeIncomeTaxes":{"form":"point",\
"metric":"incomeBeforeIncomeTaxes",\
"period":"1H22",\
"issued":{"precision":"day","date":"2022-11-07","printed":"2022-11-07"},\
"value":1139},\
"netIncomeAttributable":{"form":"point",\
"metric":"netIncomeAttributable",\
"period":"1H22",\
"issued":{"precision":"day","date":"2022-11-07","printed":"2022-11-07"},\
"value":1141}}',
  "FY2022": '{"revenues":{"form":"point",\
"metric":"revenues",\
"period":"FY2022",\
"issued":{"precision":"day","date":"2022-11-07","printed":"2022-11-07"},\
"value":1136,\
"earlier":[{"form":"point",\
"metric":"revenues",\
"period":"FY2022",\
"issued":{"precision":"day","date":"2022-05-13","printed":"2022-05-13"},\
"value":1090}]},\
"revenuesGrowth":{"form":"point",\
"metric":"revenuesGrowth",\
"period":"FY2022",\
"issued":{"precision":"day","date":"2022-05-13","printed":"2022-05-13"},\
"value":1091},\
"operatingIncome":{"form":"point",\
"metric":"operatingIncome",\
"period":"FY2022",\
"issued":{"precision":"day","date":"2022-11-07","printed":"2022-11-07"},\
"value":1138,\
"earlier":[{"form":"point",\
"metric":"operatingIncome",\
"period":"FY2022",\
"issued":{"precision":"day","date":"2022-05-13","printed":"2022-05-13"},\
"value":1092}]},\
"operatingIncomeGrowth":{"form":"point",\
"metric":"operatingIncomeGrowth",\
"period":"FY2022",\
"issued":{"precision":"day","date":"2022-05-13","printed":"2022-05-13"},\
"value":1093},\
"incomeBeforeIncomeTaxes":{"form":"point",\
"metric":"incomeBeforeIncomeTaxes",\
"period":"FY2022",\
"issued":{"precision":"day","date":"2022-11-07","printed":"2022-11-07"},\
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
"value":1142,\
"earlier":[{"form":"point",\
"metric":"netIncomeAttributable",\
"period":"FY2022",\
"issued":{"precision":"day","date":"2022-05-13","printed":"2022-05-13"},\
"value":1096}]},\
"netIncomeAttributableGrowth":{"form":"point",\
"metric":"netIncomeAttributableGrowth",\
"period":"FY2022",\
"issued":{"precision":"day","date":"2022-05-13","printed":"2022-05-13"},\
"value":1097},\
"dividendsPerShare":{"form":"point",\
"metric":"dividendsPerShare",\
"period":"FY2022",\
"issued":{"precision":"day","date":"2022-05-13","printed":"2022-05-13"},\
"value":1099},\
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
  "FY2023": '{"revenues":{"form":"point",\
"metric":"revenues",\
"period":"FY2023",\
"issued":{"precision":"day","date":"2023-08-08","printed":"2023-08-08"},\
"value":1193,\
"earlier":[{"form":"point",\
"metric":"revenues",\
"period":"FY2023",\
"issued":{"precision":"day","date":"2023-05-12","printed":"2023-05-12"},\
"value":1164}]},\
"operatingMargin":{"form":"moreThan",\
"metric":"operatingMargin",\
"period":"FY2023",\
"issued":{"precision":"year","date":"2022","printed":"2022"},\
"threshold":1155},\
"revenuesGrowth":{"form":"point",\
"metric":"revenuesGrowth",\
"period":"FY2023",\
"issued":{"precision":"day","date":"2023-05-12","printed":"2023-05-12"},\
"value":1165},\
"operatingIncome":{"form":"point",\
"metric":"operatingIncome",\
"period":"FY2023",\
"issued":{"precision":"day","date":"2023-08-08","printed":"2023-08-08"},\
"value":1195,\
"earlier":[{"form":"point",\
"metric":"operatingIncome",\
"period":"FY2023",\
"issued":{"precision":"day","date":"2023-05-12","printed":"2023-05-12"},\
"value":1166}]},\
"operatingIncomeGrowth":{"form":"point",\
"metric":"operatingIncomeGrowth",\
"period":"FY2023",\
"issued":{"precision":"day","date":"2023-05-12","printed":"2023-05-12"},\
"value":1167},\
"incomeBeforeIncomeTaxes":{"form":"point",\
"metric":"incomeBeforeIncomeTaxes",\
"period":"FY2023",\
"issued":{"precision":"day","date":"2023-08-08","printed":"2023-08-08"},\
"value":1197,\
"earlier":[{"form":"point",\
"metric":"incomeBeforeIncomeTaxes",\
"period":"FY2023",\
"issued":{"precision":"day","date":"2023-05-12","printed":"2023-05-12"},\
"value":1168}]},\
"incomeBeforeIncomeTaxesGrowth":{"form":"point",\
"metric":"incomeBeforeIncomeTaxesGrowth",\
"period":"FY2023",\
"issued":{"precision":"day","date":"2023-05-12","printed":"2023-05-12"},\
"value":1169},\
"netIncomeAttributable":{"form":"point",\
"metric":"netIncomeAttributable",\
"period":"FY2023",\
"issued":{"precision":"day","date":"2023-08-08","printed":"2023-08-08"},\
"value":1199,\
"earlier":[{"form":"point",\
"metric":"netIncomeAttributable",\
"period":"FY2023",\
"issued":{"precision":"day","date":"2023-05-12","printed":"2023-05-12"},\
"value":1170}]},\
"netIncomeAttributableGrowth":{"form":"point",\
"metric":"netIncomeAttributableGrowth",\
"period":"FY2023",\
"issued":{"precision":"day","date":"2023-05-12","printed":"2023-05-12"},\
"value":1171},\
"dividendsPerShare":{"form":"point",\
"metric":"dividendsPerShare",\
"period":"FY2023",\
"issued":{"precision":"day","date":"2023-05-12","printed":"2023-05-12"},\
"value":1173},\
"dividendsPerShareGrowth":{"form":"point",\
"metric":"dividendsPerShareGrowth",\
"period":"FY2023",\
"issued":{"precision":"day","date":"2023-05-12","printed":"2023-05-12"},\
"value":1175},\
"earningsPerShare":{"form":"point",\
"metric":"earningsPerShare",\
"period":"FY2023",\
"issued":{"precision":"day","date":"2024-05-10","printed":"2024-05-10"},\
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
