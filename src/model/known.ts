import type { Fact } from "./fact.js";
import type { Figure, Stated, Subject } from "./figure.js";
import type { MetricId, metrics } from "./metric.js";

/** A level that a document prints, beside others that are only inferred. */
export type PrintedLevel<U extends string = string, D extends string = string> = Figure<U, D> & {
  readonly basis: "printed";
};

/**
 * Bounds that everything printed leaves for a number; on the side of one that is absent it is
 * unbounded.
 */
export interface InferredBounds<U extends string = string> extends Subject {
  readonly basis: "inferred";
  readonly unit: U;
  /** The bounds in plain decimal digits. */
  readonly lower?: string;
  readonly upper?: string;
  /** Whether the bound is itself possible. */
  readonly lowerClosed: boolean;
  readonly upperClosed: boolean;
}

/** A level that no document prints. */
export interface UnprintedLevel<
  U extends string = string,
  D extends string = string,
> extends InferredBounds<U> {
  /** The documents that the bounds need: without any of them one would be looser. */
  readonly documents: readonly D[];
}

/** A level that is known: by what a document prints, or by what all documents together imply. */
export type PrintedOrInferred<U extends string = string, D extends string = string> =
  PrintedLevel<U, D> | UnprintedLevel<U, D>;

/** The growth of some metrics, by what the period is compared with: of our facts of our metrics. */
type ByComparison<G, D extends string> = {
  readonly [C in "yearOverYear" | "quarterOverQuarter"]?: string extends D
    ? { readonly [metric: string]: G }
    : { readonly [M in MetricId]?: G };
};

/** What is known of the growth in a period, beside the levels. */
export interface KnownGrowth<D extends string = string> {
  /** Growth as a document prints it: a rate, one with a hedge, or words. */
  readonly reportedGrowth?: ByComparison<Stated<"ratio", D>, D>;
  /** Bounds of the growth, where they are nearer to each other than the two levels tell. */
  readonly inferredGrowth?: ByComparison<InferredBounds<"ratio">, D>;
}

/** The levels of a period: those of our facts have the unit that `metrics` names. */
type KnownLevelsOf<F extends Pick<Fact, "document">> = string extends F["document"]
  ? { readonly [metric: string]: PrintedOrInferred }
  : {
      readonly [M in MetricId]?: PrintedOrInferred<(typeof metrics)[M]["unit"], F["document"]>;
    };

/** What is known of each period, by metric: one of the series of `known` as a loop sees it. */
export type KnownPeriods<F extends Pick<Fact, "document"> = Fact> = {
  readonly [period: string]: KnownLevelsOf<F> & KnownGrowth<F["document"]>;
};

/** Everything that is known of each period, printed or inferred, by the length of the periods. */
export interface AllKnown<F extends Pick<Fact, "document"> = Fact> {
  readonly quarters: KnownPeriods<F>;
  readonly halves: KnownPeriods<F>;
  readonly nineMonths: KnownPeriods<F>;
  readonly fiscalYears: KnownPeriods<F>;
}
