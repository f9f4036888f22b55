import type { BoundedLevel } from "../../model/figure.js";

/**
 * An amount with its own bounds in the unit `U`, or in a unit known only at run time, as in results
 * of `infer`.
 */
export type BoundedIn<U extends string, V extends string> = BoundedLevel<V> & {
  readonly unit: string extends V ? V : U;
};
