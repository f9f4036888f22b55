import type { Fact } from "../../model/fact.js";
import { statesNumber } from "../../model/figure.js";
import { compare } from "../precision/exact.js";
import { contains, exactly, isBounded, type OpenInterval, widthOf } from "../precision/interval.js";
import { readQuantity } from "../precision/read-quantity.js";
import { isPlain } from "../vintages/relation.js";

/**
 * The statement that prints a level of `infer`: the most precise, and the first of equals. A
 * statement for a level can also be a threshold that it exceeded, which does not state its digits.
 * For a level without both bounds it is the hedge.
 */
export function statementOf(statements: readonly Fact[], known: OpenInterval): Fact | undefined {
  if (!isBounded(known))
    return statements.findLast((fact) => statesNumber(fact) && fact.qualifier !== undefined);
  const stating = statements.filter(isPlain).flatMap((fact) => {
    const stated = readQuantity(fact);
    return contains(stated, known) && contains(known, exactly(stated.point))
      ? [{ fact, width: widthOf(stated) }]
      : [];
  });
  return stating.sort((one, other) => compare(one.width, other.width)).at(0)?.fact;
}
