import type { Evidence } from "./figure.js";

/**
 * What is wrong or contradictory in a document. The record keeps what was printed; this says what
 * it must mean.
 */
export interface Erratum<D extends string = string> {
  readonly id: string;
  readonly kind: "mislabelled" | "misprint" | "spelling" | "contradiction" | "hedge" | "unclear";
  /** What was printed, with its place. */
  readonly printed: readonly Evidence<D>[];
  /** What it must be, or that nobody can say. */
  readonly reading: string;
  readonly reason: string;
  /** What speaks for the reading. */
  readonly evidence: readonly (Evidence<D> | { readonly citation: string })[];
  /**
   * Ids of the facts that `reconcileAll` finds inconsistent because of it, as far as they come from
   * the documents in `printed`.
   */
  readonly facts?: readonly string[];
  /** `unexplained` where the evidence does not settle it. */
  readonly status: "explained" | "unexplained";
}
