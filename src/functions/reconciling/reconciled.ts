import type { Fact } from "../../model/fact.js";
import type { Reconciliation } from "./reconcile.js";

/** A printed figure held against what others imply for it. */
export type Reconciled = Reconciliation & {
  /** A printed percentage against two levels, or a printed total against its parts. */
  readonly kind: "growth" | "sum";
  /** The printed figure. */
  readonly fact: Fact;
  /** The figures that the computation used, most recent period first. */
  readonly using: readonly Fact[];
};
