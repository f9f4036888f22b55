type Digit = "0" | "1" | "2" | "3" | "4" | "5" | "6" | "7" | "8" | "9";

/**
 * The last two digits of the calendar year in which a fiscal year starts; `69`–`99` mean 1969–1999,
 * `00`–`68` mean 2000–2068.
 */
type ShortYear = `${Digit}${Digit}`;

/** One fiscal quarter: `3Q02` is the third quarter of the fiscal year 2002. */
export type QuarterId = `${1 | 2 | 3 | 4}Q${ShortYear}`;

/** One fiscal half: `1H02` is the first half of the fiscal year 2002. */
export type HalfId = `${1 | 2}H${ShortYear}`;

/** The first nine months of a fiscal year: `9M02`. */
export type NineMonthsId = `9M${ShortYear}`;

/**
 * A fiscal year, named after the calendar year in which it starts: IIJ's `FY2002` ends on March 31,
 * 2003.
 */
export type FiscalYearId = `FY${"19" | "20"}${ShortYear}`;

/** A fiscal period of any supported length. */
export type PeriodId = QuarterId | HalfId | NineMonthsId | FiscalYearId;

/** The length of a period; two figures are comparable only if their spans are equal. */
export type Span = "quarter" | "half" | "nineMonths" | "fiscalYear";

/** A calendar day in ISO 8601, `2002-10-01`: a string, so that no time zone can shift it. */
export type IsoDate = `${number}-${number}-${number}`;

/** A calendar month in ISO 8601, `2003-02`. */
export type IsoMonth = `${number}-${number}`;

/** The first and the last day of a period, both inclusive. */
export interface PeriodDates {
  readonly start: IsoDate;
  readonly end: IsoDate;
}

/** Number of a calendar month, 1 for January. */
export type Month = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12;
