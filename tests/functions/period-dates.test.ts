import { periodDates } from "@iij/earnings";
import { describe, expect, it } from "vitest";
import { expectRefusal, refusal, shown } from "./refusal.js";

describe("periodDates", () => {
  // The fiscal year 2002 starts on April 1, 2002: its third quarter is months 7 to 9, October to
  // December.
  it("gives October to December 2002 for 3Q02", () => {
    expect(periodDates("3Q02")).toEqual({ start: "2002-10-01", end: "2002-12-31" });
  });

  it.each([
    ["1Q02", "2002-04-01", "2002-06-30"],
    ["2Q02", "2002-07-01", "2002-09-30"],
    ["4Q02", "2003-01-01", "2003-03-31"],
    ["1H02", "2002-04-01", "2002-09-30"],
    ["2H02", "2002-10-01", "2003-03-31"],
    ["9M02", "2002-04-01", "2002-12-31"],
    ["FY2002", "2002-04-01", "2003-03-31"],
  ] as const)("reads every span: %s", (period, start, end) => {
    expect(periodDates(period)).toEqual({ start, end });
  });

  it.each([
    [1, "2002-01-01", "2002-12-31"],
    [2, "2002-02-01", "2003-01-31"],
    [3, "2002-03-01", "2003-02-28"],
    [4, "2002-04-01", "2003-03-31"],
    [5, "2002-05-01", "2003-04-30"],
    [6, "2002-06-01", "2003-05-31"],
    [7, "2002-07-01", "2003-06-30"],
    [8, "2002-08-01", "2003-07-31"],
    [9, "2002-09-01", "2003-08-31"],
    [10, "2002-10-01", "2003-09-30"],
    [11, "2002-11-01", "2003-10-31"],
    [12, "2002-12-01", "2003-11-30"],
  ] as const)(
    "names a fiscal year that starts in month %i after the calendar year of that month",
    (month, start, end) => {
      expect(periodDates("FY2002", { startMonth: month })).toEqual({ start, end });
    },
  );

  it("ends February on the 29th in leap years, 2000 among them, and on the 28th in others", () => {
    expect(periodDates("1Q03", { startMonth: 12 })).toEqual({
      start: "2003-12-01",
      end: "2004-02-29",
    });
    expect(periodDates("1Q99", { startMonth: 12 })).toEqual({
      start: "1999-12-01",
      end: "2000-02-29",
    });
    expect(periodDates("1Q02", { startMonth: 12 })).toEqual({
      start: "2002-12-01",
      end: "2003-02-28",
    });
    expect(periodDates("FY2003", { startMonth: 3 }).end).toBe("2004-02-29");
  });

  it("reads two digits as 1969 to 2068", () => {
    expect(periodDates("1Q69").start).toBe("1969-04-01");
    expect(periodDates("4Q99")).toEqual({ start: "2000-01-01", end: "2000-03-31" });
    expect(periodDates("1Q00").start).toBe("2000-04-01");
    expect(periodDates("4Q68")).toEqual({ start: "2069-01-01", end: "2069-03-31" });
  });

  it("refuses what is no period id", () => {
    expectRefusal(() => periodDates("5Q02" as never), {
      code: "unknownPeriod",
      function: "periodDates",
      needs: "a period id of 1969 to 2068 such as 3Q02, 1H02, 9M02 or FY2002",
      got: '"5Q02"',
      values: ["5Q02"],
    });
  });

  it.each([
    "",
    "3q02",
    "3Q2",
    "3Q2002",
    "0Q02",
    "3H02",
    "6M02",
    "FY02",
    "FY1802",
    " 3Q02",
    "3Q02\n",
    "3Q02,4Q02",
    "__proto__",
    "constructor",
    null,
    undefined,
    Number.NaN,
    3,
    true,
    [],
    ["3Q02"],
    {},
  ])("refuses %j as a period", (period) => {
    expect(refusal(() => periodDates(period as never)).code).toBe("unknownPeriod");
  });

  it.each([0, 13, -1, 4.5, Number.NaN, Number.POSITIVE_INFINITY, "4", null, [4]])(
    "refuses %j as a month",
    (month) => {
      expectRefusal(() => periodDates("3Q02", { startMonth: month as never }), {
        code: "outOfRange",
        function: "periodDates",
        needs: "the month in which the fiscal year starts, from 1 to 12",
        got: shown(month),
        values: [month],
      });
    },
  );
});
