import { record } from "./record.js";

/** One line of the income statement, or a measure that the company reports beside it. */
export interface Metric {
  readonly label: string;
  readonly japanese: string;
  /** The US GAAP taxonomy's element of the same meaning; absent where there is none. */
  readonly usGaap?: string;
  readonly nonGaap?: true;
}

/** The metrics that periods are reported in, in the order of the income statement. */
export const metrics = /* @__PURE__ */ record({
  revenues: { label: "Revenues", japanese: "売上高", usGaap: "Revenues" },
  operatingIncome: { label: "Operating income (loss)", japanese: "営業利益", usGaap: "OperatingIncomeLoss" },
  adjustedEbitda: { label: "Adjusted EBITDA", japanese: "調整後EBITDA", nonGaap: true },
} as const satisfies { readonly [id: string]: Metric });

/** Id of a metric, a key of `metrics`. */
export type MetricId = keyof typeof metrics;
