import type { Quantity } from "../../model/figure.js";
import { describe } from "../refusing/describe.js";
import type { Derived, Measured } from "../precision/interval.js";
import { readDerived } from "../precision/read-bounds.js";
import { readQuantity } from "../precision/read-quantity.js";
import { refuse } from "../refusing/refuse.js";

/** A ratio as printed, or as another function computed it. */
export type Ratio = Quantity<"ratio"> | Derived<"ratio">;

/** Everything that a printed or computed ratio can be. */
export function readRatio(ratio: Ratio): Measured {
  const isDerived = typeof ratio === "object" && ratio !== null && "point" in ratio;
  const interval = isDerived ? readDerived(ratio) : readQuantity(ratio);
  if ((ratio.unit as string) === "ratio") return interval;
  refuse("mixedUnits", { needs: "a ratio", got: describe(ratio), values: [ratio] });
}
