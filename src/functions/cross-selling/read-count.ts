import type { Quantity } from "../../model/figure.js";
import { own } from "../../model/own.js";
import { describe } from "../refusing/describe.js";
import { readQuantity } from "../precision/read-quantity.js";
import { refuse } from "../refusing/refuse.js";

/** A number of customers: a whole number, or an exact figure that counts something. */
export type CustomerCount = number | Quantity;

/** A rate with the group of which it is a share, such as a service of `crossSelling`. */
export interface GroupRate {
  readonly rate: Quantity<"ratio">;
  readonly base: CustomerCount;
}

/** Whether a rate comes with its group. */
export const isGroupRate = (given: unknown): given is GroupRate =>
  typeof given === "object" && given !== null && "rate" in given && "base" in given;

const wholeNumber = /^\d+(?:\.0+)?$/;

/** The count as an exact figure. Rejects fractions, negative numbers and rounded counts. */
export function readCount(count: CustomerCount): Quantity {
  const figure = typeof count === "number" ? { value: String(count), unit: "count" } : count;
  if (isWhole(figure)) {
    readQuantity(figure);
    return figure;
  }
  refuse("outOfRange", {
    needs: "an exact whole number of customers, not below zero",
    got: describe(count),
    fix: "A count has no decimals, and a rounded one does not say how many there are.",
    values: [count],
  });
}

function isWhole(count: CustomerCount): count is Quantity {
  if (
    typeof count !== "object" ||
    count === null ||
    typeof count.value !== "string" ||
    own(count, "decimals") !== undefined
  )
    return false;
  return wholeNumber.test(count.value) && Number(count.value) <= Number.MAX_SAFE_INTEGER;
}

/** The count of a group that a rate can be a share of. */
export function readGroup(count: CustomerCount): Quantity {
  const group = readCount(count);
  if (Number(group.value) > 0) return group;
  refuse("divisionByZero", {
    needs: "a group of at least one customer",
    got: describe(count),
    values: [count],
  });
}
