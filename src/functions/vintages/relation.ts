import {
  type HedgedQuantity,
  type Quantity,
  statesNumber,
  type Wording,
} from "../../model/figure.js";
import { compare } from "../precision/exact.js";
import { widthOf } from "../precision/interval.js";
import { overlapOf } from "../precision/overlap.js";
import { readQuantity } from "../precision/read-quantity.js";
import { differenceIn } from "../precision/require-same.js";

/** What a later statement of a fact does to an earlier one. */
export type Relation =
  "confirmed" | "morePrecise" | "lessPrecise" | "restated" | "differentBasis" | "undecidable";

/** Anything that a document states of a fact. */
export type StatedAmount = Quantity | HedgedQuantity | Wording;

/**
 * How a later statement of a fact stands to an earlier one, by the rule of docs/data-guidelines.md:
 * statements are of one amount if their intervals share a point, and at equal decimals only if
 * their values are equal. Another accounting standard or another definition (shares before and
 * after a split) is another basis. Words and hedges cannot be compared.
 */
export function relationOf(later: StatedAmount, earlier: StatedAmount): Relation {
  if (differenceIn(["accountingStandard", "definition"], later, earlier) !== undefined)
    return "differentBasis";
  if (!isPlain(later) || !isPlain(earlier)) return "undecidable";
  if (later.unit !== earlier.unit) return "differentBasis";
  const [now, before] = [readQuantity(later), readQuantity(earlier)];
  if (later.decimals === earlier.decimals)
    return compare(now.point, before.point) === 0 ? "confirmed" : "restated";
  if (overlapOf(now, before) === undefined) return "restated";
  return compare(widthOf(now), widthOf(before)) < 0 ? "morePrecise" : "lessPrecise";
}

/** Whether a statement is a number with two ends. */
export function isPlain<S extends StatedAmount>(statement: S): statement is S & Quantity {
  return statesNumber(statement) && statement.qualifier === undefined;
}
