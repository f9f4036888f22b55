import { refuse } from "../../functions/refusing/refuse.js";
import { calendarHint } from "./calendar-hint.js";
import type { FiledValue } from "./filed-value.js";

/** Refuses a file none of whose concepts is known. */
export function refuseConcepts(others: readonly string[]): never {
  return refuse("outOfRange", {
    needs: "values of a concept whose metric is known",
    got:
      others.length === 0 ? "no values" : `only others, such as ${others.slice(0, 5).join(", ")}`,
    fix: `Say which metric a concept is: { concepts: { ${others[0] ?? "Revenues"}: … } }.`,
    values: [others],
  });
}

/** Refuses a file none of whose values is of a fiscal period. */
export function refusePeriods(values: readonly FiledValue[]): never {
  const hint = calendarHint(values);
  const last = values.at(-1);
  return refuse("outOfRange", {
    needs: "values of periods of the fiscal calendar",
    got: `none of ${values.length}, such as one from ${last?.start ?? "no day"} to ${last?.end ?? ""}`,
    fix: hint && `Say how the fiscal years lie, perhaps ${hint}.`,
    values: [last],
  });
}
