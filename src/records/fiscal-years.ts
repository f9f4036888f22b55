// Derived from src/documents by `npm run derive`; not to be edited.
import type { FiscalYearId, NineMonthsId } from "../model/period.js";
import type { FiscalYear } from "../model/quarter.js";
import { record } from "../model/record.js";

/** What the documents say of fiscal years and of their first nine months, by period. */
export const fiscalYears = /* @__PURE__ */ record({
  FY1998: {
    id: "FY1998",
    start: "1998-04-01",
    end: "1999-03-31",
    label: { printed: "FY 98 (before IPO)", document: "iij-3q02-presentation", locator: "Revenues Portfolio(FY02 9 months accumulated)" },
    notes: [
      { topic: "beforeIpo", summary: "A year before the initial public offering, charted against the nine months of fiscal 2002; the shares are not in the text.", document: "iij-3q02-presentation", locator: "Revenues Portfolio(FY02 9 months accumulated)" },
    ],
  },
  "9M02": {
    id: "9M02",
    start: "2002-04-01",
    end: "2002-12-31",
    label: { printed: "FY02 9 months accumulated (present)", document: "iij-3q02-presentation", locator: "Revenues Portfolio(FY02 9 months accumulated)" },
    notes: [
      { topic: "revenuePortfolio", summary: "Revenues are charted by the six parts of the portfolio; the shares are not in the text.", document: "iij-3q02-presentation", locator: "Revenues Portfolio(FY02 9 months accumulated)" },
    ],
  },
  FY2002: {
    id: "FY2002",
    start: "2002-04-01",
    end: "2003-03-31",
    guidance: ["revenuesGrowth", "revenues"],
  },
} as const satisfies { readonly [P in FiscalYearId | NineMonthsId]?: FiscalYear & { readonly id: P } });
