import type { Fact } from "../../model/fact.js";
import type { Quantity } from "../../model/figure.js";
import { metricOf } from "../../model/metric.js";
import { type PartOfYear, partOfYear } from "../periods/part-of-year.js";
import { readPeriod } from "../periods/read-period.js";
import { add, type Measured, toDerived } from "../precision/interval.js";
import { readQuantity } from "../precision/read-quantity.js";
import { isPlain } from "../vintages/relation.js";
import { type Levels, levelKnown } from "./level-known.js";
import type { Reconciled } from "./reconciled.js";
import { reconcile } from "./reconcile.js";

/** The ways in which shorter periods make up a longer one, all of one fiscal year. */
const ways: Readonly<Record<string, readonly (readonly PartOfYear[])[]>> = {
  half0: [["quarter0", "quarter1"]],
  half1: [["quarter2", "quarter3"]],
  nineMonths0: [["half0", "quarter2"], ["quarter0", "quarter1", "quarter2"]],
  fiscalYear0: [["half0", "half1"], ["nineMonths0", "quarter3"], ["quarter0", "quarter1", "quarter2", "quarter3"]],
};

/** Printed totals over time against the sums of their parts. */
export function reconcileSums(levels: Levels): readonly Reconciled[] {
  return [...levels.values()].flat().flatMap((fact) => {
    if (fact.period === undefined || fact.metric === undefined || !isPlain(fact)) return [];
    // Flows over time add up; balances, amounts per share and counts do not.
    if (metricOf(fact.metric)?.flow !== true) return [];
    const { span, year, position } = readPeriod(fact.period);
    return (ways[`${span}${position}`] ?? []).flatMap((way) => {
      const parts = way.map((name) => levelKnown(levels, fact.metric ?? "", partOfYear(name, year), fact));
      return parts.every((part) => part !== undefined) ? reconcileSum(fact, parts) : [];
    });
  });
}

function reconcileSum(total: Fact, parts: readonly Fact[]): readonly Reconciled[] {
  if (!isPlain(total)) return [];
  const alike = parts.filter((part): part is Fact & Quantity => isPlain(part) && part.unit === total.unit);
  const [first, ...rest] = alike.map((part) => readQuantity(part));
  if (first === undefined || alike.length < parts.length) return [];
  const sum: Measured = rest.reduce(add, first);
  return [{ ...reconcile(total, toDerived(sum, total.unit)), kind: "sum", fact: total, using: parts }];
}
