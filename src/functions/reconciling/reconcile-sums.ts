import { nameOf } from "../../model/calendar.js";
import type { Fact } from "../../model/fact.js";
import type { Quantity } from "../../model/figure.js";
import type { DescriptionOf } from "../levels/described-by.js";
import { addingUp, addingUpQuarters } from "../periods/adding-up.js";
import { readPeriod } from "../periods/read-period.js";
import { add, type Measured, toDerived } from "../precision/interval.js";
import { readQuantity } from "../precision/read-quantity.js";
import { isPlain } from "../vintages/relation.js";
import { type Levels, levelKnown } from "./level-known.js";
import type { Reconciled } from "./reconciled.js";
import { reconcile } from "./reconcile.js";

/** Printed totals over time against the sums of their parts. */
export function reconcileSums(levels: Levels, describe: DescriptionOf): readonly Reconciled[] {
  return [...levels.values()].flat().flatMap((fact) => {
    if (fact.period === undefined || fact.metric === undefined || !isPlain(fact)) return [];
    // Flows over time add up; balances, amounts per share and counts do not.
    if (describe(fact.metric)?.flow !== true) return [];
    const { span, year, position } = readPeriod(fact.period);
    const ways = [...addingUp, ...addingUpQuarters].filter(
      ({ whole }) => whole.span === span && whole.position === position,
    );
    return ways.flatMap((way) => {
      const parts = way.parts.map((part) =>
        levelKnown(levels, fact.metric ?? "", nameOf({ ...part, year }), fact),
      );
      return parts.every((part) => part !== undefined) ? reconcileSum(fact, parts) : [];
    });
  });
}

function reconcileSum(total: Fact, parts: readonly Fact[]): readonly Reconciled[] {
  if (!isPlain(total)) return [];
  const alike = parts.filter(
    (part): part is Fact & Quantity => isPlain(part) && part.unit === total.unit,
  );
  const [first, ...rest] = alike.map((part) => readQuantity(part));
  if (first === undefined || alike.length < parts.length) return [];
  const sum: Measured = rest.reduce(add, first);
  return [
    { ...reconcile(total, toDerived(sum, total.unit)), kind: "sum", fact: total, using: parts },
  ];
}
