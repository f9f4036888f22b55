import { countOf, firstYear, lastYear, nameOf, periodAt, spans } from "../../model/calendar.js";
import type {
  FiscalYearId,
  HalfId,
  NineMonthsId,
  PeriodId,
  QuarterId,
} from "../../model/period.js";
import { show } from "../refusing/describe.js";
import { named } from "../refusing/named.js";
import { readPeriod } from "./read-period.js";
import { refuse } from "../refusing/refuse.js";

/** The ids of periods as long as P: for `3Q02`, those of quarters. */
export type SameSpan<P extends PeriodId> = P extends QuarterId
  ? QuarterId
  : P extends HalfId
    ? HalfId
    : P extends NineMonthsId
      ? NineMonthsId
      : FiscalYearId;

/**
 * The period a number of steps later, or earlier if negative. A step is the period's own span; for
 * nine months it is a year.
 *
 * @param period - A period id.
 * @param steps - A whole number.
 * @param by - `"year"` to step by fiscal years, whatever the span.
 * @throws EarningsError `unknownPeriod` for an invalid period id.
 * @throws EarningsError `outOfRange` for a fraction of a step, or a year that two digits cannot
 * name.
 *
 * @example
 * ```ts
 * import { shiftPeriod } from "@iij/earnings";
 *
 * shiftPeriod("1Q02", -1); // → "4Q01"
 * shiftPeriod("3Q02", -1, "year"); // → "3Q01"
 * ```
 */
export function shiftPeriod<P extends PeriodId>(
  period: P,
  steps: number,
  by: "span" | "year" = "span",
): SameSpan<P> {
  return named("shiftPeriod", () => {
    const parts = readPeriod(period);
    if (by !== "span" && by !== "year") {
      refuse("outOfRange", { needs: 'a step by "span" or by "year"', got: show(by), values: [by] });
    }
    const count = Number.isInteger(steps)
      ? countOf(parts) + (by === "year" ? steps * spans[parts.span].perYear : steps)
      : Number.NaN;
    const shifted = periodAt(parts.span, count);
    if (!(shifted.year >= firstYear && shifted.year <= lastYear)) {
      refuse("outOfRange", {
        needs: `a whole number of steps that stays in the fiscal years ${firstYear} to ${lastYear}`,
        got: `${show(steps)} from ${period}`,
        values: [period, steps],
      });
    }
    return nameOf(shifted) as SameSpan<P>;
  });
}
