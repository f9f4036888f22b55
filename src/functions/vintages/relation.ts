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

/** How a later statement of a fact relates to an earlier one. */
export type Relation =
  "confirmed" | "morePrecise" | "lessPrecise" | "restated" | "differentBasis" | "undecidable";

/** Anything that a document can state for a fact. */
export type StatedAmount = Quantity | HedgedQuantity | Wording;

/**
 * How a later statement of a fact relates to an earlier one, by the rule of
 * docs/data-guidelines.md: two statements agree if some amount would be printed as both. A report
 * that truncates and a release that rounds may then print different digits; two that round to the
 * same digit in the same way may not. Another company, scope, accounting standard or definition
 * (shares before and after a split) is a different basis. Words and hedges cannot be compared.
 */
export function relationOf(later: StatedAmount, earlier: StatedAmount): Relation {
  if (differenceIn(terms, later, earlier) !== undefined) return "differentBasis";
  if (!isPlain(later) || !isPlain(earlier)) return "undecidable";
  if (later.unit !== earlier.unit) return "differentBasis";
  const now = readQuantity(later);
  const before = readQuantity(earlier);
  if (!agree({ ...now, stated: [later] }, { ...before, stated: [earlier] })) return "restated";
  const order = compare(widthOf(now), widthOf(before));
  return order === 0 ? "confirmed" : order < 0 ? "morePrecise" : "lessPrecise";
}

/** Whether a statement is a number with two bounds. */
export function isPlain<S extends StatedAmount>(statement: S): statement is S & Quantity {
  return statesNumber(statement) && statement.qualifier === undefined;
}
