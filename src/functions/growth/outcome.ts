import type { Evidence, HedgedQuantity, Quantity, Wording } from "../../model/figure.js";
import type { PeriodId } from "../../model/period.js";
import type { ComputedBasis, Derived, GrowthBasis } from "../precision/interval.js";
import type { NotComparable } from "./difference.js";

/** A missing side of a comparison. */
export interface MissingSide {
  readonly side: "current" | "base";
  /** Its period, if the caller names it. */
  readonly period?: PeriodId;
}

/** A side of a comparison that is not an amount between two bounds. */
export interface HedgedSide extends MissingSide {
  /**
   * The document's hedge or words, `guided` for a target, or `open` for an amount with only one
   * bound.
   */
  readonly qualifier: string;
}

/** The outcomes without a rate although both sides are known. */
export type WithoutRate =
  | "turnedToLoss"
  | "turnedToProfit"
  | "lossWidened"
  | "lossNarrowed"
  | "lossUnchanged"
  | "signChanged"
  | "zeroBase"
  | "indeterminate"
  | "points";

/**
 * The growth from one amount to another: exactly one of thirteen outcomes. `basis` says whether it
 * was computed from two printed figures or depends on an inferred one.
 */
export type ComputedGrowth =
  | {
      readonly outcome: "rate";
      readonly rate: Derived<"ratio">;
      readonly change: Derived;
      readonly basis: ComputedBasis;
    }
  | { readonly outcome: WithoutRate; readonly change: Derived; readonly basis: ComputedBasis }
  | { readonly outcome: "missing"; readonly missing: readonly MissingSide[] }
  | { readonly outcome: "hedged"; readonly hedged: readonly HedgedSide[] }
  | NotComparable;

/** Growth as a document prints it: a rate, a hedged rate, or words such as "unchanged". */
export type PrintedGrowth = (Quantity<"ratio"> | HedgedQuantity<"ratio"> | Wording) &
  Partial<Evidence> & { readonly comparedTo?: PeriodId };

/**
 * How printed growth compares with computed growth: `undecidable` if it is only words or
 * "approximately", or if no rate was computed.
 */
export type Consistency = "consistent" | "inconsistent" | "undecidable";

/** The growth that a document prints, in addition to the one computed from the amounts. */
interface Beside {
  readonly reported?: PrintedGrowth;
  /**
   * Whether both can be true, if both amounts are printed. Absent for inferred amounts, which may
   * have been inferred from the printed growth.
   */
  readonly consistency?: Consistency;
}

/** A rate that a document prints, if an amount is missing. */
export interface ReportedRate {
  readonly outcome: "rate";
  readonly rate: Derived<"ratio", "reported">;
  /** The change that follows from the rate and one of the amounts, if that is known. */
  readonly change?: Derived<string, "reported">;
  readonly basis: "reported";
  /** There is nothing to compare it with. */
  readonly consistency?: undefined;
  /** The rate as the document prints it. */
  readonly reported: Quantity<"ratio"> & Partial<Evidence> & { readonly comparedTo?: PeriodId };
}

/**
 * Growth in a series: computed from its amounts, together with any growth that a document prints;
 * or, if an amount is missing, the printed rate, with `basis: "reported"`.
 */
export type Growth = (ComputedGrowth & Beside) | ReportedRate;

/** The outcomes of growth that are not a number. */
export type WithoutNumber = Exclude<Growth["outcome"], "rate" | "points">;

/** The numbers in a growth result, if its outcome has any. */
export interface GrowthNumbers {
  readonly rate?: Derived<"ratio", GrowthBasis>;
  readonly change?: Derived<string, GrowthBasis> | undefined;
  readonly basis?: GrowthBasis;
}

export function numbersOfGrowth(growth: Growth): GrowthNumbers {
  switch (growth.outcome) {
    case "missing":
    case "hedged":
    case "notComparable":
      return {};
    case "rate":
      return { rate: growth.rate, change: growth.change, basis: growth.basis };
    default:
      return { change: growth.change, basis: growth.basis };
  }
}
