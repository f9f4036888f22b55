import { nameOf, parsePeriod, type PeriodParts, spanNames, spans } from "../../model/calendar.js";
import type { PeriodId } from "../../model/period.js";
import { show } from "../refusing/describe.js";
import { meantPeriod } from "./meant-period.js";
import { refuse } from "../refusing/refuse.js";

/** The parts of a period id. Throws if it is not one. */
export function readPeriod(period: unknown): PeriodParts {
  const parts = typeof period === "string" ? parsePeriod(period) : undefined;
  if (parts !== undefined) return parts;
  const meant = meantPeriod(period);
  refuse("unknownPeriod", {
    needs: "a period id of 1969 to 2068 such as 3Q02, 1H02, 9M02 or FY2002",
    got: show(period),
    ...(meant === undefined ? {} : { fix: `Did you mean ${meant}?` }),
    values: [period],
  });
}

/**
 * The number of the month in which a period ends, counted from the year 0, and its length in
 * months.
 */
export function endAndLength(period: PeriodId): readonly [end: number, length: number] {
  const { span, year, position } = readPeriod(period);
  const { months } = spans[span];
  return [year * 12 + (position + 1) * months, months];
}

/** The period with this last month and length, as `endAndLength` counts them, if there is one. */
export function periodOfMonths(end: number, length: number): PeriodId | undefined {
  const year = Math.floor((end - length) / 12);
  for (const span of spanNames) {
    const { months, perYear } = spans[span];
    const position = (end - length - year * 12) / months;
    if (months === length && Number.isInteger(position) && position < perYear)
      return nameOf({ span, year, position });
  }
  return undefined;
}
