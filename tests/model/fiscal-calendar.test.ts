import { describe, expect, test } from "vitest";
import { nameOf, parsePeriod } from "../../src/model/calendar.js";
import { parseDay } from "../../src/model/day.js";
import {
  daysOf,
  type FiscalCalendar,
  type FiscalWeeks,
  periodWith,
  weekdays,
} from "../../src/model/fiscal-calendar.js";
import type { Month, PeriodDates, Span } from "../../src/model/period.js";

const length = 86_400_000;
const plus = (day: string, days: number): string =>
  new Date(Date.parse(day) + days * length).toISOString().slice(0, 10);
const weekdayOf = (day: string) => weekdays[new Date(day).getUTCDay()];

const parts = (id: string) => parsePeriod(id) ?? expect.fail(id);
const days = (id: string, calendar: FiscalCalendar): PeriodDates | undefined =>
  daysOf(parts(id), calendar);
const periodOf = (day: string, span: Span, calendar: FiscalCalendar): string | undefined => {
  const found = periodWith(parseDay(day) ?? expect.fail(day), span, calendar);
  return found && nameOf(found);
};

const months = Array.from({ length: 12 }, (_, index) => (index + 1) as Month);
const names = ["start", "end"] as const;

/**
 * The last day of the month before one, found by walking from its first day, and for weeks the day
 * of the week that is wanted among those around it.
 */
function endBefore(year: number, month: number, weeks: FiscalWeeks | undefined): string {
  const monthEnd = plus(`${year}-${String(month).padStart(2, "0")}-01`, -1);
  if (weeks === undefined) return monthEnd;
  const around = weeks.falls === "lastInMonth" ? [-6, 0] : [-3, 3];
  const steps = Array.from({ length: 7 }, (_, index) => (around[0] ?? 0) + index);
  const found = steps.filter((step) => weekdayOf(plus(monthEnd, step)) === weeks.lastDay);
  expect(found).toHaveLength(1);
  return plus(monthEnd, found[0] ?? NaN);
}

const everyWeeks: readonly (FiscalWeeks | undefined)[] = [
  undefined,
  ...weekdays.flatMap((lastDay) =>
    (["nearestMonthEnd", "lastInMonth"] as const).map((falls) => ({ lastDay, falls })),
  ),
];

describe.each(names)("years named after their %s", (yearNamed) => {
  // 1969 and 1971 are on both sides of the day that days are counted from.
  test.each(months)("begin with month %i, in months or in weeks", (startMonth) => {
    for (const weeks of everyWeeks) {
      const calendar = { startMonth, yearNamed, ...(weeks && { weeks }) };
      for (const year of [1969, 1970, 1971, 1999, 2000, 2001, 2002, 2003, 2004, 2005, 2006, 2067]) {
        const first = yearNamed === "end" && startMonth > 1 ? year - 1 : year;
        const start = plus(endBefore(first, startMonth, weeks), 1);
        const end = endBefore(first + 1, startMonth, weeks);
        const id = `FY${year}`;
        expect(days(id, calendar), JSON.stringify([id, calendar])).toEqual({ start, end });
        for (const day of [start, plus(start, 100), end])
          expect(periodOf(day, "fiscalYear", calendar)).toBe(id);
      }
    }
  });
});

test("years start in April and are named after their start unless one says otherwise", () => {
  for (const calendar of [{}, { startMonth: 4 }, { yearNamed: "start" }] as const)
    expect(days("FY2002", calendar)).toEqual({ start: "2002-04-01", end: "2003-03-31" });
});

test("months of a year are divided among its periods", () => {
  const found = ["1Q02", "2Q02", "3Q02", "4Q02", "1H02", "2H02", "9M02"].map((id) => days(id, {}));
  expect(found).toEqual([
    { start: "2002-04-01", end: "2002-06-30" },
    { start: "2002-07-01", end: "2002-09-30" },
    { start: "2002-10-01", end: "2002-12-31" },
    { start: "2003-01-01", end: "2003-03-31" },
    { start: "2002-04-01", end: "2002-09-30" },
    { start: "2002-10-01", end: "2003-03-31" },
    { start: "2002-04-01", end: "2002-12-31" },
  ]);
});

describe("a year of weeks", () => {
  const weeks = { lastDay: "saturday", falls: "lastInMonth" } as const;
  const named = { startMonth: 10, yearNamed: "end" } as const;
  const weeksIn = (id: string, calendar: FiscalCalendar): number => {
    const { start = "", end = "" } = days(id, calendar) ?? {};
    return (Date.parse(end) - Date.parse(start) + length) / length / 7;
  };

  // 2022-09-25 to 2023-09-30 are 53 weeks; the year before has 52.
  test.each([
    [undefined, [13, 13, 13, 14]],
    [1, [14, 13, 13, 13]],
    [2, [13, 14, 13, 13]],
    [3, [13, 13, 14, 13]],
    [4, [13, 13, 13, 14]],
  ] as const)("has its 53rd week in the quarter that is told, %s", (longQuarter, expected) => {
    const calendar = { ...named, weeks: { ...weeks, ...(longQuarter && { longQuarter }) } };
    const quarters = (year: string) =>
      [1, 2, 3, 4].map((each) => weeksIn(`${each}Q${year}`, calendar));
    expect(quarters("23")).toEqual(expected);
    expect(quarters("22")).toEqual([13, 13, 13, 13]);
    expect(weeksIn("1H23", calendar) + weeksIn("2H23", calendar)).toBe(53);
  });

  test("has its quarters one after the other", () => {
    const calendar = { ...named, weeks };
    for (const quarter of [2, 3, 4])
      expect(days(`${quarter}Q23`, calendar)?.start).toBe(
        plus(days(`${quarter - 1}Q23`, calendar)?.end ?? "", 1),
      );
    expect(days("1Q23", calendar)?.start).toBe("2022-09-25");
    expect(days("4Q23", calendar)?.end).toBe("2023-09-30");
  });
});

describe("after a change of the year end", () => {
  const changed = {
    startMonth: 1,
    earlier: { startMonth: 4, until: "FY2022" },
  } as const satisfies FiscalCalendar;

  test.each([
    ["FY2021", "2021-04-01", "2022-03-31"],
    ["FY2022", "2022-04-01", "2023-03-31"],
    ["FY2023", "2023-04-01", "2023-12-31"],
    ["FY2024", "2024-01-01", "2024-12-31"],
    ["4Q22", "2023-01-01", "2023-03-31"],
    ["1Q23", "2023-04-01", "2023-06-30"],
    ["3Q23", "2023-10-01", "2023-12-31"],
    ["2H23", "2023-10-01", "2023-12-31"],
    ["9M23", "2023-04-01", "2023-12-31"],
    ["1Q24", "2024-01-01", "2024-03-31"],
  ])("%s is from %s to %s", (id, start, end) => {
    expect(days(id, changed)).toEqual({ start, end });
    expect(periodOf(start, parts(id).span, changed)).toBe(id);
    expect(periodOf(end, parts(id).span, changed)).toBe(id);
  });

  test("a short year has no fourth quarter", () => {
    expect(days("4Q23", changed)).toBeUndefined();
    expect(periodOf("2024-01-01", "quarter", changed)).toBe("1Q24");
  });

  test("each of several changes holds for its own years", () => {
    const twice = {
      startMonth: 1,
      earlier: { startMonth: 7, until: "FY2020", earlier: { startMonth: 4, until: "FY2010" } },
    } as const satisfies FiscalCalendar;
    expect(days("FY2010", twice)).toEqual({ start: "2010-04-01", end: "2011-03-31" });
    expect(days("FY2011", twice)).toEqual({ start: "2011-04-01", end: "2012-06-30" });
    expect(days("FY2012", twice)).toEqual({ start: "2012-07-01", end: "2013-06-30" });
    expect(days("FY2021", twice)).toEqual({ start: "2021-07-01", end: "2021-12-31" });
    expect(days("1Q10", twice)).toEqual({ start: "2010-04-01", end: "2010-06-30" });
  });

  test("years of weeks keep theirs until then, with their long quarter", () => {
    const weeks = { lastDay: "saturday", falls: "lastInMonth", longQuarter: 1 } as const;
    const before = { startMonth: 10, yearNamed: "end", weeks } as const;
    const calendar = { startMonth: 1, earlier: { ...before, until: "FY2023" } } as const;
    for (const id of ["FY2022", "FY2023", "1Q23", "2Q23", "4Q23", "2H23"])
      expect(days(id, calendar)).toEqual(days(id, before));
    expect(days("1Q24", calendar)).toEqual({ start: "2023-10-01", end: "2023-12-31" });
  });
});

describe("days of its own", () => {
  const own = {
    days: {
      FY2019: { start: "2019-07-01", end: "2020-03-31" },
      "2Q21": { start: "2021-07-05", end: "2021-10-03" },
      "3Q23": { start: "2023-09-25", end: "2023-12-31" },
    },
  } as const satisfies FiscalCalendar;

  test.each([
    ["FY2019", "2019-07-01", "2020-03-31"],
    ["1Q19", "2019-07-01", "2019-09-30"],
    ["3Q19", "2020-01-01", "2020-03-31"],
    ["2H19", "2020-01-01", "2020-03-31"],
    ["FY2020", "2020-04-01", "2021-03-31"],
    ["2Q21", "2021-07-05", "2021-10-03"],
    ["1Q21", "2021-04-01", "2021-06-30"],
  ])("a period has them where it has any: %s", (id, start, end) => {
    expect(days(id, own)).toEqual({ start, end });
  });

  test("go before those of the periods around", () => {
    expect(days("4Q19", own)).toBeUndefined();
    // The first days of October are of the third quarter, too.
    expect(periodOf("2021-10-02", "quarter", own)).toBe("2Q21");
    expect(periodOf("2021-10-04", "quarter", own)).toBe("3Q21");
    // The last days of September are of the second quarter, too, which comes before it.
    expect(periodOf("2023-09-27", "quarter", own)).toBe("3Q23");
    expect(periodOf("2021-10-02", "half", own)).toBe("2H21");
    expect(periodOf("2019-06-30", "fiscalYear", own)).toBeUndefined();
    expect(periodOf("2019-07-01", "fiscalYear", own)).toBe("FY2019");
  });
});
