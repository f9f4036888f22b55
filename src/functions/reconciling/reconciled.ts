import type { Fact } from "../../model/fact.js";
import type { Reconciliation } from "./reconcile.js";

/** A printed figure compared with what others imply for it. */
export type Reconciled = Reconciliation & {
  /** A printed percentage compared with two levels, or a printed total with its parts. */
  readonly kind: "growth" | "sum";
  /** The printed figure. */
  readonly fact: Fact;
  /** The figures that the computation used, most recent period first. */
  readonly using: readonly Fact[];
};
