import type { Fact } from "./fact.js";
import type { Figure, Stated, Subject } from "./figure.js";
import type { MetricId, metrics } from "./metric.js";

/** An amount that a document prints, in a series with others that are only inferred. */
export type PrintedLevel<U extends string = string, D extends string = string> = Figure<U, D> & {
  readonly basis: "printed";
};

/**
 * The bounds that all printed figures together imply for a number. If one is absent, the number is
 * unbounded on that side.
 */
export interface InferredBounds<U extends string = string> extends Subject {
  readonly basis: "inferred";
  readonly unit: U;
  /** The bounds in plain decimal digits. */
  readonly lower?: string;
  readonly upper?: string;
  /** Whether the bound itself is possible. */
  readonly lowerClosed: boolean;
  readonly upperClosed: boolean;
}

/** An amount that no document prints. */
export interface UnprintedLevel<
  U extends string = string,
  D extends string = string,
> extends InferredBounds<U> {
  /** The documents on which the bounds rest: without any one of them, a bound would be looser. */
  readonly documents: readonly D[];
}

/**
 * An amount that is known, because a document prints it or because all documents together imply it.
 */
export type PrintedOrInferred<U extends string = string, D extends string = string> =
  PrintedLevel<U, D> | UnprintedLevel<U, D>;

/** Growth by metric and comparison. For our facts, the metrics are ours. */
type ByComparison<G, D extends string> = {
  readonly [C in "yearOverYear" | "quarterOverQuarter"]?: string extends D
    ? { readonly [metric: string]: G }
    : { readonly [M in MetricId]?: G };
};

/** What is known about the growth in a period, in addition to the amounts. */
export interface KnownGrowth<D extends string = string> {
  /** Growth as a document prints it: a rate, a hedged rate, or words. */
  readonly reportedGrowth?: ByComparison<Stated<"ratio", D>, D>;
  /** Bounds of the growth, if they are narrower than those that follow from the two amounts. */
  readonly inferredGrowth?: ByComparison<InferredBounds<"ratio">, D>;
}

/** The amounts of a period. For our facts, the unit is the one that `metrics` names. */
type KnownLevelsOf<F extends Pick<Fact, "document">> = string extends F["document"]
  ? { readonly [metric: string]: PrintedOrInferred }
  : {
      readonly [M in MetricId]?: PrintedOrInferred<(typeof metrics)[M]["unit"], F["document"]>;
    };

/** What is known about each period, by metric: the type of a series of `known` in a loop. */
export type KnownPeriods<F extends Pick<Fact, "document"> = Fact> = {
  readonly [period: string]: KnownLevelsOf<F> & KnownGrowth<F["document"]>;
};

/**
 * Everything that is known about each period, printed or inferred, by the length of the periods.
 */
export interface AllKnown<F extends Pick<Fact, "document"> = Fact> {
  readonly quarters: KnownPeriods<F>;
  readonly halves: KnownPeriods<F>;
  readonly nineMonths: KnownPeriods<F>;
  readonly fiscalYears: KnownPeriods<F>;
}
