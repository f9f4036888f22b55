import { refuse } from "../functions/refusing/refuse.js";
import { calendarHint, type Days } from "./calendar-hint.js";

/** Rejects a file that has no value of a fiscal period: the fiscal calendar is probably wrong. */
export function refusePeriods(days: readonly Days[], count = days.length): never {
  const hint = calendarHint(days);
  const last = days.at(-1);
  return refuse("outOfRange", {
    needs: "values of periods of the fiscal calendar",
    got: `none of ${count}, such as one from ${last?.start ?? "no day"} to ${last?.end ?? ""}`,
    fix: hint && `Pass the fiscal calendar, perhaps ${hint}.`,
    values: [last],
  });
}
