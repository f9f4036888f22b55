import type { BoundedLevel } from "../../model/figure.js";

/**
 * A level with bounds of its own in the unit `U`, or in a unit that only its value tells, as of
 * what `infer` finds.
 */
export type BoundedIn<U extends string, V extends string> = BoundedLevel<V> & {
  readonly unit: string extends V ? V : U;
};
