import { EarningsError } from "../../model/earnings-error.js";
import type { HedgedQuantity, Quantity } from "../../model/figure.js";
import { describe } from "./describe.js";

/** Refuses a calculation over two units: there is no growth from yen to dollars. */
export function requireSameUnit(caller: string, a: Quantity | HedgedQuantity, b: Quantity | HedgedQuantity): void {
  if (a.unit === b.unit) return;
  throw new EarningsError("mixedUnits", {
    function: caller,
    needs: "both figures in one unit",
    got: `${describe(a)} and ${describe(b)}`,
    values: [a, b],
  });
}
