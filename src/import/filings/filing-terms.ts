import { type FactOptions, readOwnTerms } from "../../functions/levels/own-terms.js";
import { calendarOptions } from "../../functions/periods/read-calendar.js";
import { show } from "../../functions/refusing/describe.js";
import { fieldsOf } from "../../functions/refusing/fields-of.js";
import { refuse } from "../../functions/refusing/refuse.js";
import { requireOptions } from "../../functions/refusing/require-options.js";
import { compareTexts } from "../../model/compare-texts.js";
import { parseDay } from "../../model/day.js";
import type { IsoDate } from "../../model/period.js";
import { isCurrency } from "../../model/unit.js";
import { readMost } from "../statements.js";
import type { ConceptNames } from "./concepts.js";
import type { Decimals, FilingTerms } from "./facts-filed.js";

/** What is said of a file with what a company filed. */
export interface FilingOptions extends FactOptions {
  /**
   * Which metric a concept is, such as `{ "us-gaap:InterestExpense": "interestExpense" }`, beside
   * those that are known; the taxonomy may be left out. Of several concepts of one metric in one
   * filing the first is taken.
   */
  readonly concepts?: ConceptNames;
  /** The currency in which the company reports; needed if the file has several. */
  readonly currency?: string;
  /**
   * Splits of shares, by the first day on which shares count after the split. Amounts per share and
   * numbers of shares that were filed on two sides of it count in different shares.
   */
  readonly splits?: readonly { readonly date: IsoDate }[];
  /** Whose facts they are, where they are to stand beside those of others. */
  readonly company?: string;
  /** How many values of the wanted concepts there may be at most: 500,000 unless you say otherwise. */
  readonly most?: number;
}

const known = [
  ...calendarOptions,
  ...(["metrics", "concepts", "currency", "splits", "company", "most"] as const),
];

/** The options, looked at; a format may have others beside them. */
export function readFilingTerms(
  options: FilingOptions & { readonly decimals?: Decimals },
  others: readonly string[],
): FilingTerms {
  requireOptions(options, [...known, ...others]);
  const { concepts = {}, currency, decimals, splits = [], company, most } = options;
  const terms = readOwnTerms(options, [...known, ...others]);
  requireOption("the metrics of concepts by their names", concepts, (given) =>
    isTextsByName(given, (metric) => typeof metric === "string" && metric !== ""),
  );
  requireOption(
    "a currency such as USD",
    currency,
    (given) => typeof given === "string" && isCurrency(given),
  );
  requireOption(
    "places by metric, or a function",
    decimals,
    (given) => typeof given === "function" || isTextsByName(given, Number.isInteger),
  );
  requireOption(
    "a list of splits with their days, { date }",
    splits,
    (given) =>
      Array.isArray(given) &&
      Array.from(
        given as readonly unknown[],
        (each) => fieldsOf<{ date: unknown }>(each).date,
      ).every((date) => parseDay(date) !== undefined),
  );
  requireOption(
    "the name of the company",
    company,
    (given) => typeof given === "string" && given !== "",
  );
  return {
    ...terms,
    ...{ currency, decimals, company, most: readMost(most) },
    splits: splits.toSorted((a, b) => compareTexts(a.date, b.date)),
  };
}

export function requireOption(
  needs: string,
  given: unknown,
  isFit: (given: unknown) => boolean,
): void {
  if (given === undefined || isFit(given)) return;
  refuse("outOfRange", { needs, got: show(given), values: [given] });
}

const isTextsByName = (given: unknown, isFit: (value: unknown) => boolean): boolean =>
  typeof given === "object" &&
  given !== null &&
  !Array.isArray(given) &&
  Object.values(given).every(isFit);
