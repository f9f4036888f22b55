import { type FiscalCalendar, type PeriodId, periodDates, periodOf } from "@iij/earnings";
import { describe, expect, it } from "vitest";
import { expectRefusal, refusal } from "./refusal.js";

const dates = (calendar: unknown, period: PeriodId = "FY2020") =>
  periodDates(period, calendar as FiscalCalendar);

const ofDays = 'days by period id, such as { FY2023: { start: "2023-04-01", end: "2023-12-31" } }';

describe("days of a fiscal calendar", () => {
  it("may be a single one, and of a period that is none of the years asked for", () => {
    const one = { FY2023: { start: "2023-04-01", end: "2023-04-01" } };
    expect(dates({ days: one }, "FY2023")).toEqual({ start: "2023-04-01", end: "2023-04-01" });
    expect(dates({ days: {} })).toEqual(dates({}));
  });

  it.each<[what: string, days: unknown, got: string, fix: string]>([
    ["no list of them", null, "null", 'Correct "days".'],
    ["text", "2023", '"2023"', 'Correct "days".'],
    ["a number", 5, "5", 'Correct "days".'],
    ["no period", { FY23: { start: "2023-04-01", end: "2023-12-31" } }, "", 'Correct "FY23".'],
    ["no days of a period", { FY2023: null }, "null", 'Correct "FY2023".'],
    ["days of a period that say nothing", { FY2023: {} }, "an object", 'Correct "FY2023".'],
    [
      "no end",
      { FY2023: { start: "2023-04-01" } },
      '"2023-04-01" to undefined',
      'Correct "FY2023".',
    ],
    [
      "no start",
      { FY2023: { end: "2023-12-31" } },
      'undefined to "2023-12-31"',
      'Correct "FY2023".',
    ],
    [
      "a start that is no day",
      { FY2023: { start: "2023-04-31", end: "2023-12-31" } },
      '"2023-04-31" to "2023-12-31"',
      'Correct "FY2023".',
    ],
    [
      "an end that is no day",
      { FY2023: { start: "2023-04-01", end: "2023-12" } },
      '"2023-04-01" to "2023-12"',
      'Correct "FY2023".',
    ],
    [
      "an end before the start, of the second period",
      {
        FY2022: { start: "2022-04-01", end: "2023-03-31" },
        FY2023: { start: "2023-12-31", end: "2023-04-01" },
      },
      '"2023-12-31" to "2023-04-01"',
      'Correct "FY2023".',
    ],
  ])("are refused as %s", (_, days, got, fix) => {
    expectRefusal(() => dates({ days }), {
      code: "outOfRange",
      function: "periodDates",
      needs: ofDays,
      got: got || '"2023-04-01" to "2023-12-31"',
      fix,
      values: [days],
    });
  });
});

describe("a fiscal calendar", () => {
  it.each<[what: string, calendar: unknown, needs: string, got: string, value: unknown]>([
    ...[0, 13, 4.5, "4", null, Number.NaN].map(
      (startMonth): [string, unknown, string, string, unknown] => [
        `month ${String(startMonth)}`,
        { startMonth },
        "the month in which the fiscal year starts, from 1 to 12",
        typeof startMonth === "string" ? '"4"' : String(startMonth),
        startMonth,
      ],
    ),
    ["a name", { yearNamed: "both" }, 'yearNamed to be one of "start", "end"', '"both"', "both"],
    [
      "no last day",
      { weeks: { falls: "lastInMonth" } },
      'lastDay to be one of "sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday"',
      "null",
      null,
    ],
    [
      "no place of it",
      { weeks: { lastDay: "friday" } },
      'falls to be one of "nearestMonthEnd", "lastInMonth"',
      "null",
      null,
    ],
    [
      "a fifth quarter",
      { weeks: { lastDay: "friday", falls: "lastInMonth", longQuarter: 5 } },
      "longQuarter to be one of 1, 2, 3, 4",
      "5",
      5,
    ],
    ...[{}, { until: "3Q02" }, { until: "FY22" }, { until: 2022 }, null].map(
      (earlier): [string, unknown, string, string, unknown] => [
        `earlier ${JSON.stringify(earlier)}`,
        { earlier },
        "the last fiscal year before the change under until, such as FY2022",
        earlier?.until === undefined
          ? "undefined"
          : typeof earlier.until === "number"
            ? "2022"
            : `"${earlier.until}"`,
        earlier,
      ],
    ),
  ])("is refused with %s", (_, calendar, needs, got, value) => {
    expectRefusal(() => dates(calendar), {
      code: "outOfRange",
      function: "periodDates",
      needs,
      got,
      values: [value],
    });
  });

  it("may be the same before a change, and its parts may be left out by name", () => {
    expect(dates({ startMonth: undefined, weeks: undefined, earlier: undefined })).toEqual({
      start: "2020-04-01",
      end: "2021-03-31",
    });
    const weeks = { lastDay: "friday", falls: "lastInMonth", longQuarter: undefined };
    expect(dates({ weeks }).end).toBe("2021-03-26");
  });

  // Years of their own days, which lie in each other or leave nothing.
  it.each<[calendar: FiscalCalendar, got: string]>([
    [
      { days: { FY2023: { start: "2023-04-01", end: "2024-04-01" } } },
      "FY2023 from 2023-04-01 to 2024-04-01 and FY2024 from 2024-04-01 to 2025-03-31",
    ],
    [
      { days: { FY2023: { start: "2023-03-31", end: "2024-03-31" } } },
      "FY2022 from 2022-04-01 to 2023-03-31 and FY2023 from 2023-03-31 to 2024-03-31",
    ],
    [
      { startMonth: 4, yearNamed: "end", earlier: { startMonth: 4, until: "FY2022" } },
      "FY2022 from 2022-04-01 to 2023-03-31 and FY2023 without a day",
    ],
  ])("has each day in one year: %j", (calendar, got) => {
    const error = refusal(() => dates(calendar));
    expect([error.code, error.needs, error.fix, error.values]).toEqual([
      "outOfRange",
      "fiscal years that follow each other",
      "After a change of the year end, describe the years until then under earlier.",
      [calendar],
    ]);
    expect(error.got).toBe(got);
  });

  it("may have a day in no year, which is refused", () => {
    const calendar = { days: { FY2023: { start: "2023-05-01", end: "2024-03-31" } } } as const;
    expectRefusal(() => periodOf("2023-04-15", "fiscalYear", calendar), {
      code: "outOfRange",
      function: "periodOf",
      needs: "a day in a fiscal year of the calendar",
      got: '"2023-04-15"',
      values: ["2023-04-15", calendar],
    });
    expect(periodOf("2023-05-01", "fiscalYear", calendar)).toBe("FY2023");
    expect(periodOf("2023-03-31", "fiscalYear", calendar)).toBe("FY2022");
  });

  it("has no quarter after the end of a short year", () => {
    const calendar = { startMonth: 1, earlier: { startMonth: 4, until: "FY2022" } } as const;
    expectRefusal(() => periodDates("4Q23", calendar), {
      code: "outOfRange",
      function: "periodDates",
      needs: "a period that exists in its fiscal year",
      got: "4Q23, which lies after the end of a short year",
      values: ["4Q23", calendar],
    });
  });
});
