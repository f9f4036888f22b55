import { nameOf, parsePeriod, type PeriodParts, spanNames, spans } from "../../model/calendar.js";
import type { PeriodId } from "../../model/period.js";
import { show } from "../refusing/describe.js";
import { meantPeriod } from "./meant-period.js";
import { refuse } from "../refusing/refuse.js";

/** A period taken apart; what is no id of one is refused. */
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
 * Number of the month in which a period ends, counted from the year 0, and how many months it has.
 */
export function endAndLength(period: PeriodId): readonly [end: number, length: number] {
  const { span, year, position } = readPeriod(period);
  const { months } = spans[span];
  return [year * 12 + (position + 1) * months, months];
}

/**
 * The period that ends with a month and has so many, counted as by `endAndLength`, if there is one.
 */
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
