import { nameOf } from "../../model/calendar.js";
import type { DescriptionOf } from "../levels/described-by.js";
import { addingUp, addingUpQuarters } from "../periods/adding-up.js";
import { readPeriod } from "../periods/read-period.js";
import { add, type Measured, toDerived } from "../precision/interval.js";
import { readQuantity } from "../precision/read-quantity.js";
import { type LevelFact, type Levels, levelKnown } from "./level-known.js";
import type { Reconciled } from "./reconciled.js";
import { reconcile } from "./reconcile.js";

/** Checks printed totals over time against the sums of their parts. */
export function* reconcileSums(levels: Levels, describe: DescriptionOf): Iterable<Reconciled> {
  for (const fact of [...levels.values()].flat()) {
    const { period, metric } = fact;
    // Flows over time add up; balances, amounts per share and counts do not.
    if (describe(metric)?.flow !== true) continue;
    const { span, year, position } = readPeriod(period);
    for (const { whole, parts } of [...addingUp, ...addingUpQuarters]) {
      if (whole.span !== span || whole.position !== position) continue;
      const known = parts.map((part) =>
        levelKnown(levels, metric, nameOf({ ...part, year }), fact),
      );
      if (known.every((part) => part !== undefined)) yield* reconcileSum(fact, known);
    }
  }
}

function* reconcileSum(total: LevelFact, parts: readonly LevelFact[]): Iterable<Reconciled> {
  if (parts.some(({ unit }) => unit !== total.unit)) return;
  const [first, ...rest] = parts.map((part) => readQuantity(part)) as [Measured, ...Measured[]];
  const sum = toDerived(rest.reduce(add, first), total.unit);
  yield { ...reconcile(total, sum), kind: "sum", fact: total, using: parts };
}
