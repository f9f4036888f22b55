import { EarningsError } from "../../model/earnings-error.js";
import type { Quantity } from "../../model/figure.js";
import { describe, readQuantity } from "../precision/read-quantity.js";
import { isPoint } from "../precision/interval.js";

/** A number of customers: a whole number, or an exact figure that counts something. */
export type Count = number | Quantity;

/** The count as an exact figure; refuses fractions, negative numbers and rounded counts. */
export function readCount(caller: string, count: Count): Quantity & { readonly count: number } {
  const figure: Quantity = typeof count === "number" ? { value: String(count), unit: "count" } : count;
  const whole = typeof count !== "number" || Number.isSafeInteger(count) ? Number(figure?.value) : Number.NaN;
  if (Number.isSafeInteger(whole) && whole >= 0 && isPoint(readQuantity(caller, figure))) return { ...figure, count: whole };
  throw new EarningsError("outOfRange", {
    function: caller,
    needs: "a whole, exact number of customers, not below zero",
    got: describe(count),
    fix: "A count has no decimals; a rounded one does not say how many there are.",
    values: [count],
  });
}
