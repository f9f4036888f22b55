import type { PeriodId } from "../../model/period.js";
import type { ComputedBasis, Derived } from "../precision/interval.js";
import type { NotComparable } from "./difference.js";

/** A side of a comparison that is not there. */
export interface MissingSide {
  readonly side: "current" | "base";
  /** Its period, where the caller's question names it. */
  readonly period?: PeriodId;
}

/** A side of a comparison that is no amount between two bounds. */
export interface HedgedSide extends MissingSide {
  /**
   * The document's hedge or words, `guided` for a target, or `open` for a level that is known on
   * one side only.
   */
  readonly qualifier: string;
}

/** The outcomes that are not a rate, though both sides are known. */
export type WithoutRate =
  | "turnedToLoss"
  | "turnedToProfit"
  | "lossWidened"
  | "lossNarrowed"
  | "lossUnchanged"
  | "zeroBase"
  | "indeterminate"
  | "points";

/**
 * What can be said of the growth from one figure to another; exactly one of twelve outcomes.
 * `basis` says whether it was computed from two printed figures, or rests on one that was inferred.
 */
export type Growth =
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

/** The outcomes of growth that are no number. */
export type WithoutNumber = Exclude<Growth["outcome"], "rate" | "points">;

/** The numbers of a growth, as far as its outcome has any. */
export interface GrowthNumbers {
  readonly rate?: Derived<"ratio">;
  readonly change?: Derived;
  readonly basis?: ComputedBasis;
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
