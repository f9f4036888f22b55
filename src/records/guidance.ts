// Derived from src/documents by `npm run derive`; not to be edited.
import type { Guidance } from "../model/guidance.js";
import type { PeriodId } from "../model/period.js";
import { record } from "../model/record.js";

/** What the company expected, by period and metric, each in the grammar in which it was given. */
export const guidance = /* @__PURE__ */ record({
  "4Q02": {
    revenues: {
      form: "range",
      metric: "revenues",
      period: "4Q02",
      issued: { precision: "month", date: "2003-02", printed: "February, 2003" },
      low: { value: "12500000000", unit: "JPY", metric: "revenues", period: "4Q02", printed: "JPY12.5 billion", document: "iij-3q02-presentation", locator: "3Q02 Highlights > In 4Q02" },
      high: { value: "13000000000", unit: "JPY", metric: "revenues", period: "4Q02", printed: "JPY13.0 billion", document: "iij-3q02-presentation", locator: "3Q02 Highlights > In 4Q02" },
      convenienceTranslation: {
        low: { value: "105300000", unit: "USD", decimals: -5, metric: "revenues", period: "4Q02", printed: "$105.3 million", document: "iij-3q02-presentation", locator: "3Q02 Highlights > In 4Q02" },
        high: { value: "109500000", unit: "USD", decimals: -5, metric: "revenues", period: "4Q02", printed: "$109.5 million", document: "iij-3q02-presentation", locator: "3Q02 Highlights > In 4Q02" },
      },
      claim: { qualifier: "recordHigh", metric: "revenues", period: "4Q02", printed: "the highest amount", document: "iij-3q02-presentation", locator: "3Q02 Highlights > In 4Q02" },
    },
    operatingIncome: {
      form: "qualitative",
      metric: "operatingIncome",
      period: "4Q02",
      issued: { precision: "month", date: "2003-02", printed: "February, 2003" },
      wording: { qualifier: "qualitative", metric: "operatingIncome", period: "4Q02", printed: "improve considerably", document: "iij-3q02-presentation", locator: "3Q02 Highlights > In 4Q02" },
    },
    largeSystemsIntegrationContracts: {
      form: "moreThan",
      metric: "largeSystemsIntegrationContracts",
      period: "4Q02",
      issued: { precision: "month", date: "2003-02", printed: "February, 2003" },
      threshold: { value: "5000000000", unit: "JPY", qualifier: "moreThan", metric: "largeSystemsIntegrationContracts", period: "4Q02", printed: "more than JPY5 billion", document: "iij-3q02-presentation", locator: "Revenues and Gross Margin [2] > For 4Q02" },
      each: { value: "300000000", unit: "JPY", qualifier: "moreThan", metric: "largeSystemsIntegrationContracts", period: "4Q02", printed: "in excess of JPY300 million", document: "iij-3q02-presentation", locator: "Revenues and Gross Margin [2] > For 4Q02" },
    },
  },
  FY2002: {
    revenuesGrowth: {
      form: "approximate",
      metric: "revenuesGrowth",
      period: "FY2002",
      issued: { precision: "month", date: "2003-02", printed: "February, 2003" },
      value: { value: "0.10", unit: "ratio", decimals: 2, qualifier: "approximately", metric: "revenuesGrowth", period: "FY2002", comparedTo: "FY2001", printed: "approximately 10%", document: "iij-3q02-presentation", locator: "3Q02 Highlights > For FY 2002" },
    },
    revenues: {
      form: "range",
      metric: "revenues",
      period: "FY2002",
      issued: { precision: "month", date: "2003-02", printed: "February, 2003" },
      low: { value: "43500000000", unit: "JPY", metric: "revenues", period: "FY2002", printed: "JPY43.5 billion", document: "iij-3q02-presentation", locator: "3Q02 Highlights > For FY 2002" },
      high: { value: "44000000000", unit: "JPY", metric: "revenues", period: "FY2002", printed: "JPY44.0 billion", document: "iij-3q02-presentation", locator: "3Q02 Highlights > For FY 2002" },
    },
  },
} as const satisfies { readonly [P in PeriodId]?: Readonly<Record<string, Guidance>> });
