import type { Quantity } from "../../model/figure.js";
import { divide } from "../../functions/precision/divide.js";
import { one } from "../../functions/precision/exact.js";
import { add, type Derived, exactly, toDerived } from "../../functions/precision/interval.js";
import { readQuantity } from "../../functions/precision/read-quantity.js";

/**
 * The base of a growth rate: current ÷ (1 + rate), for all amounts that round to the two figures.
 */
export function baseOf(current: Quantity, rate: Quantity): Derived {
  const growth = add(exactly(one), readQuantity(rate));
  return toDerived(divide(readQuantity(current), growth), current.unit);
}
