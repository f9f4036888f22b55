import { refuse } from "../functions/refusing/refuse.js";
import { calendarHint, type Days } from "./calendar-hint.js";

/**
 * Refuses a file none of whose values is of a fiscal period: probably the fiscal years lie
 * elsewhere.
 */
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
