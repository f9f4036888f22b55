import type { Evidence, HedgedQuantity, Quantity, Wording } from "../../model/figure.js";
import type { PeriodId } from "../../model/period.js";
import type { ComputedBasis, Derived, GrowthBasis } from "../precision/interval.js";
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
  | "signChanged"
  | "zeroBase"
  | "indeterminate"
  | "points";

/**
 * What two levels say of the growth from one to the other; exactly one of thirteen outcomes. `basis`
 * says whether it was computed from two printed figures, or rests on one that was inferred.
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

/** Growth as a document prints it: a rate, one with a hedge, or words such as "unchanged". */
export type PrintedGrowth = (Quantity<"ratio"> | HedgedQuantity<"ratio"> | Wording) &
  Partial<Evidence> & { readonly comparedTo?: PeriodId };

/**
 * How printed growth stands to what was computed: `undecidable` where it is only words or
 * "approximately", or where no rate was computed.
 */
export type Consistency = "consistent" | "inconsistent" | "undecidable";

/** What a document prints of the growth itself, beside what its levels say. */
interface Beside {
  readonly reported?: PrintedGrowth;
  /**
   * Whether both can be true; with an outcome of two printed amounts. Absent for inferred ones,
   * which may have been inferred from the printed growth.
   */
  readonly consistency?: Consistency;
}

/** A rate that a document prints, where a level is missing. */
export interface ReportedRate {
  readonly outcome: "rate";
  readonly rate: Derived<"ratio", "reported">;
  /** Where one of the levels is there: what it and the rate together leave of the change. */
  readonly change?: Derived<string, "reported">;
  readonly basis: "reported";
  /** There is nothing else to hold it against. */
  readonly consistency?: undefined;
  /** The rate as the document prints it. */
  readonly reported: Quantity<"ratio"> & Partial<Evidence> & { readonly comparedTo?: PeriodId };
}

/**
 * What can be said of the growth in a series: what its levels say, with what a document prints of
 * it beside; or, where a level is missing, the rate that is printed, with `basis: "reported"`.
 */
export type Growth = (ComputedGrowth & Beside) | ReportedRate;

/** The outcomes of growth that are no number. */
export type WithoutNumber = Exclude<Growth["outcome"], "rate" | "points">;

/** The numbers of a growth, as far as its outcome has any. */
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
