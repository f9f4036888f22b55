import type { Evidence } from "./figure.js";

/**
 * An error or a contradiction in a document. The record keeps what was printed; this says what it
 * must mean.
 */
export interface Erratum<D extends string = string> {
  readonly id: string;
  readonly kind: "mislabelled" | "misprint" | "spelling" | "contradiction" | "hedge" | "unclear";
  /** What was printed, with its place. */
  readonly printed: readonly Evidence<D>[];
  /** What it must be, or that this cannot be determined. */
  readonly reading: string;
  readonly reason: string;
  /** The evidence for this reading. */
  readonly evidence: readonly (Evidence<D> | { readonly citation: string })[];
  /**
   * Ids of the facts from the documents in `printed` that `reconcileAll` finds inconsistent because
   * of it.
   */
  readonly facts?: readonly string[];
  /** `unexplained` if the evidence does not settle it. */
  readonly status: "explained" | "unexplained";
}
