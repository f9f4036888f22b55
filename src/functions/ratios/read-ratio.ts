import { EarningsError } from "../../model/earnings-error.js";
import type { Quantity } from "../../model/figure.js";
import { exactOf } from "../precision/exact.js";
import type { Derived, Interval } from "../precision/interval.js";
import { describe, readQuantity } from "../precision/read-quantity.js";

/** A ratio as printed, or as another function computed it. */
export type Ratio = Quantity<"ratio"> | Derived;

/** Everything that a printed or computed ratio can be. */
export function readRatio(caller: string, ratio: Ratio): Interval {
  if (typeof ratio === "object" && ratio !== null && "point" in ratio) return readDerived(ratio);
  const interval = readQuantity(caller, ratio);
  if (ratio.unit === "ratio") return interval;
  throw new EarningsError("mixedUnits", { function: caller, needs: "a ratio", got: describe(ratio), values: [ratio] });
}

function readDerived({ point, lower, upper, lowerClosed, upperClosed }: Derived): Interval {
  return {
    point: exactOf(point.toFixed()),
    lower: exactOf(lower.toFixed()),
    upper: exactOf(upper.toFixed()),
    lowerClosed,
    upperClosed,
  };
}
