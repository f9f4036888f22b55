import { refuse } from "../../functions/refusing/refuse.js";
import { calendarHint } from "./calendar-hint.js";
import type { FiledValue } from "./filed-value.js";

/** Rejects a file that has no known concept. */
export function refuseConcepts(others: readonly string[]): never {
  return refuse("outOfRange", {
    needs: "values of a concept whose metric is known",
    got:
      others.length === 0 ? "no values" : `only others, such as ${others.slice(0, 5).join(", ")}`,
    fix: `Give the metric of a concept: { concepts: { ${others[0] ?? "Revenues"}: … } }.`,
    values: [others],
  });
}

/** Rejects a file that has no value of a fiscal period. */
export function refusePeriods(values: readonly FiledValue[]): never {
  const hint = calendarHint(values);
  const last = values.at(-1);
  return refuse("outOfRange", {
    needs: "values of periods of the fiscal calendar",
    got: `none of ${values.length}, such as one from ${last?.start ?? "no day"} to ${last?.end ?? ""}`,
    fix: hint && `Pass the fiscal calendar, perhaps ${hint}.`,
    values: [last],
  });
}
