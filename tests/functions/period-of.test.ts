import { periodOf } from "@iij/earnings";
import { describe, expect, it } from "vitest";
import { expectRefusal, refusal, shown } from "./refusal.js";

describe("periodOf", () => {
  // November 2002 is month 8 of the fiscal year that starts in April 2002, in its third quarter.
  it("puts November 15, 2002 into 3Q02", () => {
    expect(periodOf("2002-11-15")).toBe("3Q02");
  });

  it.each([
    ["2002-03-31", "4Q01"],
    ["2002-04-01", "1Q02"],
    ["2002-06-30", "1Q02"],
    ["2002-07-01", "2Q02"],
    ["2002-09-30", "2Q02"],
    ["2002-10-01", "3Q02"],
    ["2002-12-31", "3Q02"],
    ["2003-01-01", "4Q02"],
    ["2003-03-31", "4Q02"],
    ["2004-02-29", "4Q03"],
    ["2000-02-29", "4Q99"],
  ] as const)("counts both ends of a quarter in: %s is in %s", (date, period) => {
    expect(periodOf(date)).toBe(period);
  });

  it("answers in halves and in fiscal years", () => {
    expect(periodOf("2002-09-30", "half")).toBe("1H02");
    expect(periodOf("2002-10-01", "half")).toBe("2H02");
    expect(periodOf("2003-03-31", "fiscalYear")).toBe("FY2002");
    expect(periodOf("2003-04-01", "fiscalYear")).toBe("FY2003");
  });

  it.each([
    ["2002-12-31", 1, "4Q02"],
    ["2003-01-01", 1, "1Q03"],
    ["2003-11-30", 12, "4Q02"],
    ["2003-12-01", 12, "1Q03"],
    ["2004-02-29", 12, "1Q03"],
    ["2004-03-01", 12, "2Q03"],
    ["2002-09-30", 10, "4Q01"],
    ["2002-10-01", 10, "1Q02"],
  ] as const)("counts %s from a year that starts in month %i: %s", (date, month, period) => {
    expect(periodOf(date, "quarter", { startMonth: month })).toBe(period);
  });

  it("names fiscal years from 1969 to 2068 and no others", () => {
    expect(periodOf("1969-04-01")).toBe("1Q69");
    expect(periodOf("1969-01-01", "quarter", { startMonth: 1 })).toBe("1Q69");
    expect(periodOf("2069-03-31")).toBe("4Q68");
    for (const date of ["1969-03-31", "2069-04-01", "0001-01-01", "9999-12-31"] as const) {
      expectRefusal(() => periodOf(date), {
        code: "outOfRange",
        function: "periodOf",
        needs: "a day in the fiscal years 1969 to 2068, which two digits can name",
        got: JSON.stringify(date),
        values: [date],
      });
    }
  });

  it.each([
    "2002-02-29",
    "2002-11-31",
    "2002-13-01",
    "2002-00-10",
    "2002-01-00",
    "2002-2-1",
    "20021115",
    "2002-11",
    "2002-11-15T00:00:00Z",
    " 2002-11-15",
    "2002-11-15\n",
    "+002002-11-15",
    "",
    "3Q02",
    null,
    undefined,
    Number.NaN,
    20021115,
    [],
  ])("refuses %j as a calendar day", (date) => {
    expectRefusal(() => periodOf(date as never), {
      code: "outOfRange",
      function: "periodOf",
      needs: "a calendar day as text, such as 2002-11-15",
      got: shown(date),
      values: [date],
    });
  });

  it("refuses a Date, whose day depends on the time zone, and says so", () => {
    const error = refusal(() => periodOf(new Date(0) as never));
    expect(error.code).toBe("outOfRange");
    expect(error.message).toContain("time zone");
  });

  it.each(["nineMonths", "month", "constructor", "", null, 3])("refuses %j as a span", (span) => {
    expectRefusal(() => periodOf("2002-11-15", span as never), {
      code: "outOfRange",
      function: "periodOf",
      needs: "a span of quarter, half or fiscalYear",
      got: shown(span),
      values: [span],
    });
  });

  it.each([0, 13, 4.5, Number.NaN, "4", null])("refuses %j as a month", (month) => {
    expect(
      refusal(() => periodOf("2002-11-15", "quarter", { startMonth: month as never })).code,
    ).toBe("outOfRange");
  });
});
