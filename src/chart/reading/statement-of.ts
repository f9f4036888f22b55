import type { Fact } from "../../model/fact.js";
import type { InferredCell } from "../../functions/inference/inference.js";
import { compare, exactOf, minus } from "../../functions/precision/exact.js";
import { contains, exactly, type Interval, type Measured } from "../../functions/precision/interval.js";
import { readQuantity } from "../../functions/precision/read-quantity.js";
import { isPlain } from "../../functions/vintages/relation.js";

/**
 * The statement that prints a level of `infer`, of several the most precise, the first of equals. What is printed for a level can also be a threshold that it exceeded:
 * that is none of its digits. Of a level that has not both ends, the hedge.
 */
export function statementOf({ printed, lower, upper, lowerClosed, upperClosed }: InferredCell): Fact | undefined {
  if (lower === undefined || upper === undefined) return printed.findLast((fact) => "value" in fact && fact.qualifier !== undefined);
  const known: Interval = { lower: { at: exactOf(lower), closed: lowerClosed }, upper: { at: exactOf(upper), closed: upperClosed } };
  const stating = printed.filter(isPlain).flatMap((fact) => {
    const stated = readQuantity(fact);
    return contains(stated, known) && contains(known, exactly(stated.point)) ? [{ fact, width: widthOf(stated) }] : [];
  });
  return stating.sort((one, other) => compare(one.width, other.width))[0]?.fact;
}

const widthOf = ({ lower, upper }: Measured) => minus(upper.at, lower.at);
