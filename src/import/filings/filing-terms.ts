import { type FactOptions, readOwnTerms } from "../../functions/levels/own-terms.js";
import { calendarOptions } from "../../functions/periods/read-calendar.js";
import { show } from "../../functions/refusing/describe.js";
import { refuse } from "../../functions/refusing/refuse.js";
import { readSplits } from "../../functions/splits/read-splits.js";
import { requireOptions } from "../../functions/refusing/require-options.js";
import type { ShareSplit } from "../../model/share-split.js";
import { isCurrency } from "../../model/unit.js";
import { readMost } from "../statements.js";
import type { ConceptNames } from "./concepts.js";
import type { Decimals, FilingTerms } from "./facts-filed.js";

/** Options for a file of a company's filings. */
export interface FilingOptions extends FactOptions {
  /**
   * The metrics of further concepts, such as `{ "us-gaap:InterestExpense": "interestExpense" }`;
   * the taxonomy may be left out. If a filing has several concepts of one metric, the first is
   * used.
   */
  readonly concepts?: ConceptNames;
  /** The currency in which the company reports; needed if the file has several. */
  readonly currency?: string;
  /**
   * Share splits, as for `splitAdjusted`. Amounts per share and numbers of shares filed before and
   * after a split are not comparable.
   */
  readonly splits?: readonly ShareSplit[];
  /** Whose facts they are, if you combine them with those of other companies. */
  readonly company?: string;
  /** The maximum number of values of the requested concepts; by default 500,000. */
  readonly most?: number;
}

const known = [
  ...calendarOptions,
  ...(["metrics", "concepts", "currency", "splits", "company", "most"] as const),
];

/** The checked options; a format may have further ones. */
export function readFilingTerms(
  options: FilingOptions & { readonly decimals?: Decimals },
  others: readonly string[],
): FilingTerms {
  requireOptions(options, [...known, ...others]);
  const { concepts = {}, currency, decimals, splits = [], company, most } = options;
  const terms = readOwnTerms(options, [...known, ...others]);
  requireOption("the metrics of concepts by name", concepts, (given) =>
    isTextsByName(given, (metric) => typeof metric === "string" && metric !== ""),
  );
  requireOption(
    "a currency such as USD",
    currency,
    (given) => typeof given === "string" && isCurrency(given),
  );
  requireOption(
    "decimals by metric, or a function",
    decimals,
    (given) => typeof given === "function" || isTextsByName(given, Number.isInteger),
  );
  requireOption(
    "the name of the company",
    company,
    (given) => typeof given === "string" && given !== "",
  );
  return {
    ...terms,
    ...{ currency, decimals, company, most: readMost(most) },
    splits: readSplits(splits),
  };
}

function requireOption(needs: string, given: unknown, isFit: (given: unknown) => boolean): void {
  if (given === undefined || isFit(given)) return;
  refuse("outOfRange", { needs, got: show(given), values: [given] });
}

const isTextsByName = (given: unknown, isFit: (value: unknown) => boolean): boolean =>
  typeof given === "object" &&
  given !== null &&
  !Array.isArray(given) &&
  Object.values(given).every(isFit);
