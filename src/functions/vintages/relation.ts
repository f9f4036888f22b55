import {
  type HedgedQuantity,
  type Quantity,
  statesNumber,
  type Wording,
} from "../../model/figure.js";
import { agree } from "../precision/agree.js";
import { compare } from "../precision/exact.js";
import { widthOf } from "../precision/interval.js";
import { readQuantity } from "../precision/read-quantity.js";
import { differenceIn, terms } from "../precision/require-same.js";

/** What a later statement of a fact does to an earlier one. */
export type Relation =
  "confirmed" | "morePrecise" | "lessPrecise" | "restated" | "differentBasis" | "undecidable";

/** Anything that a document states of a fact. */
export type StatedAmount = Quantity | HedgedQuantity | Wording;

/**
 * How a later statement of a fact stands to an earlier one, by the rule of docs/data-guidelines.md:
 * statements are of one amount if some amount prints as both of them do. A report that cuts digits
 * off and a release that rounds may then print different digits of it; two that print to the same
 * digit in the same way may not. Another company, scope, accounting standard or definition (shares
 * before and after a split) is another basis. Words and hedges cannot be compared.
 */
export function relationOf(later: StatedAmount, earlier: StatedAmount): Relation {
  if (differenceIn(terms, later, earlier) !== undefined) return "differentBasis";
  if (!isPlain(later) || !isPlain(earlier)) return "undecidable";
  if (later.unit !== earlier.unit) return "differentBasis";
  const [now, before] = [readQuantity(later), readQuantity(earlier)];
  if (!agree({ ...now, stated: [later] }, { ...before, stated: [earlier] })) return "restated";
  const order = compare(widthOf(now), widthOf(before));
  return order === 0 ? "confirmed" : order < 0 ? "morePrecise" : "lessPrecise";
}

/** Whether a statement is a number with two ends. */
export function isPlain<S extends StatedAmount>(statement: S): statement is S & Quantity {
  return statesNumber(statement) && statement.qualifier === undefined;
}
