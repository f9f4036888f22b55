import type { Evidence, Figure } from "./figure.js";

/** The share of a group of customers that takes two services together. */
export interface CrossSelling {
  /** The other service, by its key in `crossSelling`. */
  readonly id: string;
  readonly label: string;
  readonly printedLabel: Evidence;
  readonly rate: Figure<"ratio">;
  /** How many customers the rate is a share of. */
  readonly base: Figure<"companies">;
}
