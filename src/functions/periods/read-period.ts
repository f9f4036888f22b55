import type { PeriodId, Span } from "../../model/period.js";
import { show } from "../refusing/describe.js";
import { refuse } from "../refusing/refuse.js";

/** A period taken apart: the calendar year in which its fiscal year starts, and its months counted from there. */
export interface PeriodParts {
  readonly span: Span;
  readonly year: number;
  /** Position among the periods of this span in one fiscal year, from 0. */
  readonly position: number;
}

/** How many of each span a fiscal year holds, and how many months one has. */
export const spans: Readonly<Record<Span, { readonly perYear: number; readonly months: number }>> = {
  quarter: { perYear: 4, months: 3 },
  half: { perYear: 2, months: 6 },
  nineMonths: { perYear: 1, months: 9 },
  fiscalYear: { perYear: 1, months: 12 },
};

const form = /^([1-4]Q|[12]H|9M|FY(?:19|20))(\d\d)$/;
const letters: Readonly<Record<string, Span>> = { Q: "quarter", H: "half", M: "nineMonths", Y: "fiscalYear" };

/** The years that the ids can name: two digits follow POSIX, 69 to 99 in the 1900s and 00 to 68 in the 2000s. */
export const firstYear = 1969;
export const lastYear = 2068;

export function parsePeriod(text: string): PeriodParts | undefined {
  const [, kind = "", short = ""] = form.exec(text) ?? [];
  const span = letters[kind.charAt(1)];
  const year = Number(short) + (Number(short) < 69 ? 2000 : 1900);
  if (span === undefined || (span === "fiscalYear" && text !== `FY${year}`)) return undefined;
  return { span, year, position: Math.max(0, "1234".indexOf(kind.charAt(0))) };
}

export function readPeriod(period: unknown): PeriodParts {
  const parts = typeof period === "string" ? parsePeriod(period) : undefined;
  if (parts !== undefined) return parts;
  refuse("unknownPeriod", {
    needs: "a period id of 1969 to 2068 such as 3Q02, 1H02, 9M02 or FY2002",
    got: show(period),
    values: [period],
  });
}

/** Number of the month in which a period ends, counted from the year 0, and how many months it has. */
export function endAndLength(period: PeriodId): readonly [end: number, length: number] {
  const { span, year, position } = readPeriod(period);
  const { months } = spans[span];
  return [year * 12 + (position + 1) * months, months];
}

export function nameOf({ span, year, position }: PeriodParts): PeriodId {
  if (span === "fiscalYear") return `FY${year}` as PeriodId;
  const short = String(year % 100).padStart(2, "0");
  if (span === "nineMonths") return `9M${short}` as PeriodId;
  return `${position + 1}${span === "quarter" ? "Q" : "H"}${short}` as PeriodId;
}
