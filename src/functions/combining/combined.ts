import type { Amount, Evidence, HedgedQuantity, Subject } from "../../model/figure.js";
import { standardOf } from "../../model/accounting-standard.js";
import type { ThresholdHedge } from "../../model/hedge.js";
import type { PeriodId } from "../../model/period.js";
import type { DescriptionOf } from "../levels/described-by.js";
import { type AmountLevel, readAmountLevel } from "../levels/read-amount-level.js";
import { endAndLength, periodOfMonths } from "../periods/read-period.js";
import {
  type Derived,
  type OpenDerived,
  type OpenMeasured,
  toDerived,
} from "../precision/interval.js";
import { requireSame } from "../precision/require-same.js";
import { requireSameUnit } from "../refusing/require-same-unit.js";
import { basisOf } from "../ratios/ratio-of.js";
import { describe } from "../refusing/describe.js";
import { refuse } from "../refusing/refuse.js";

/** A side of a sum or a difference: a number with at least one bound. */
export type Summand<U extends string = string> = Amount<U> | HedgedQuantity<U, ThresholdHedge>;

/** What a sum or a difference has in addition to its number. */
interface About extends Subject {
  /** Where its figures are printed, in their order; empty for what no document prints. */
  readonly sources: readonly Evidence[];
}

/** A sum or a difference of figures, with proven bounds. */
export type Combined<U extends string = string> = Derived<U> & About;

/** A sum or a difference of which only one bound may be known. */
export type OpenCombined<U extends string = string> = OpenDerived<U> & About;

/** Reads figures that can be added: of one unit, accounting standard and scope. */
export function readTogether(
  figures: readonly Summand[],
): readonly [AmountLevel, ...AmountLevel[]] {
  const [first, ...rest] = figures.map((figure) => readAmountLevel(figure));
  if (first === undefined)
    return refuse("outOfRange", { needs: "at least one figure", got: "none", values: [figures] });
  for (const level of rest) requireSameUnit(first.given as AmountLevel, level.given as AmountLevel);
  const levels = [first, ...rest] as const;
  requireOne("accountingStandard", levels);
  requireOne("scope", levels);
  // Two metrics have definitions of their own.
  for (const metric of new Set(levels.map(({ about }) => about.metric)))
    requireOne(
      "definition",
      levels.filter(({ about }) => about.metric === metric),
    );
  return levels;
}

/** Rejects figures of which any two differ; a key that one lacks may come from another. */
function requireOne(
  respect: "accountingStandard" | "scope" | "definition",
  levels: readonly AmountLevel[],
): void {
  const first = levels.find(({ about }) => about[respect] !== undefined);
  for (const { about } of levels) requireSame([respect], first?.about ?? {}, about);
}

/** The result, with its period and what all of its figures have in common. */
export function combined(
  levels: readonly [AmountLevel, ...AmountLevel[]],
  result: OpenMeasured,
  period: PeriodId | undefined,
): OpenCombined {
  const [first] = levels;
  const shared = (
    key: "metric" | "company" | "accountingStandard" | "scope" | "definition",
  ): object => {
    const of = ({ about }: AmountLevel): string | undefined =>
      key === "accountingStandard" ? standardOf(about) : about[key];
    const value = of(first);
    return value !== undefined && levels.every((level) => of(level) === value)
      ? { [key]: value }
      : {};
  };
  return {
    ...toDerived(result, first.unit, basisOf(...levels)),
    ...shared("metric"),
    ...(period && { period }),
    ...shared("company"),
    ...shared("accountingStandard"),
    ...shared("scope"),
    ...shared("definition"),
    sources: levels.flatMap(({ about: { printed, document, locator } }) =>
      printed === undefined || document === undefined || locator === undefined
        ? []
        : [{ printed, document, locator }],
    ),
  };
}

/** The months of a period, from the first to the one after the last, counted from the year 0. */
export type Months = readonly [start: number, end: number];

export function monthsOf(period: PeriodId): Months {
  const [end, length] = endAndLength(period);
  return [end - length, end];
}

/** The period of these months, if they form one. */
export const periodFrom = (start: number, end: number): PeriodId | undefined =>
  periodOfMonths(end, end - start);

/**
 * Rejects adding or subtracting amounts over time that do not arise over time, such as a balance or
 * a ratio.
 */
export function requireFlow(levels: readonly AmountLevel[], described: DescriptionOf): void {
  const found = levels.find(({ about, unit }) => {
    const metric = described(about.metric ?? "");
    return unit === "ratio" || (metric !== undefined && metric.flow !== true);
  });
  if (found === undefined) return;
  refuse("mismatch", {
    needs: "amounts that arise over time, to combine those of several periods",
    got: describe(found.given),
    values: levels.map(({ given }) => given),
  });
}
