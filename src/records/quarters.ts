// Derived from src/documents by `npm run derive`; not to be edited.
import type { QuarterId } from "../model/period.js";
import type { Quarter } from "../model/quarter.js";
import { record } from "../model/record.js";

/** What the documents say of single quarters, by period. What was not disclosed is not in the type. */
export const quarters = /* @__PURE__ */ record({
  "3Q01": {
    id: "3Q01",
    start: "2001-10-01",
    end: "2001-12-31",
    operatingIncome: { value: "151000000", unit: "JPY", decimals: -6, metric: "operatingIncome", period: "3Q01", printed: "JPY151 million", document: "iij-3q02-presentation", locator: "3Q02 Highlights > In 3Q02" },
  },
  "2Q02": {
    id: "2Q02",
    start: "2002-07-01",
    end: "2002-09-30",
    operatingIncome: { value: "-194000000", unit: "JPY", decimals: -6, metric: "operatingIncome", period: "2Q02", printed: "JPY194 million", document: "iij-3q02-presentation", locator: "3Q02 Highlights > In 3Q02" },
  },
  "3Q02": {
    id: "3Q02",
    start: "2002-10-01",
    end: "2002-12-31",
    revenues: { value: "10600000000", unit: "JPY", decimals: -8, metric: "revenues", period: "3Q02", printed: "JPY10.6 billion", document: "iij-3q02-presentation", locator: "3Q02 Highlights > In 3Q02" },
    operatingIncome: { value: "-567000000", unit: "JPY", decimals: -6, metric: "operatingIncome", period: "3Q02", printed: "JPY567 million", document: "iij-3q02-presentation", locator: "3Q02 Highlights > In 3Q02" },
    adjustedEbitda: { value: "349000000", unit: "JPY", decimals: -6, metric: "adjustedEbitda", period: "3Q02", nonGaap: true, printed: "JPY349 million", document: "iij-3q02-presentation", locator: "3Q02 Highlights > In 3Q02" },
    convenienceTranslation: {
      revenues: { value: "89000000", unit: "USD", decimals: -5, metric: "revenues", period: "3Q02", printed: "$89.0 million", document: "iij-3q02-presentation", locator: "3Q02 Highlights > In 3Q02" },
    },
    reportedGrowth: {
      yearOverYear: {
        revenues: { value: "0.063", unit: "ratio", decimals: 3, metric: "revenues", period: "3Q02", comparedTo: "3Q01", printed: "6.3%", document: "iij-3q02-presentation", locator: "3Q02 Highlights > In 3Q02" },
      },
      quarterOverQuarter: {
        revenues: { qualifier: "unchanged", metric: "revenues", period: "3Q02", comparedTo: "2Q02", printed: "unchanged", document: "iij-3q02-presentation", locator: "3Q02 Highlights > In 3Q02" },
      },
    },
    milestones: {
      revenuesAboveTenBillionYen: {
        times: { value: "3", unit: "times", metric: "revenuesAboveTenBillionYen", period: "3Q02", printed: "3rd time", document: "iij-3q02-presentation", locator: "3Q02 Highlights > In 3Q02" },
        threshold: { value: "10000000000", unit: "JPY", metric: "revenuesAboveTenBillionYen", period: "3Q02", printed: "JPY10 billion", document: "iij-3q02-presentation", locator: "3Q02 Highlights > In 3Q02" },
      },
    },
    notes: [
      { topic: "networkInvestment", summary: "The operating loss is put down mainly to spending on a stronger network for broadband traffic, and called temporary.", metric: "operatingIncome", document: "iij-3q02-presentation", locator: "3Q02 Highlights > In 3Q02" },
    ],
  },
  "4Q02": {
    id: "4Q02",
    start: "2003-01-01",
    end: "2003-03-31",
    guidance: ["revenues", "operatingIncome", "largeSystemsIntegrationContracts"],
  },
} as const satisfies { readonly [P in QuarterId]?: Quarter & { readonly id: P } });
