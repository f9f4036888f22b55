import { describe, expect, test } from "vitest";
import {
  countOf,
  firstYear,
  idPattern,
  lastYear,
  nameOf,
  parsePeriod,
  periodAt,
  spanNames,
  spans,
} from "../../src/model/calendar.js";
import { parseDay } from "../../src/model/day.js";
import { daysOf, periodWith } from "../../src/model/fiscal-calendar.js";
import type { Span } from "../../src/model/period.js";
import { addingUp, addingUpQuarters } from "../../src/functions/periods/adding-up.js";

const years = Array.from({ length: lastYear - firstYear + 1 }, (_, index) => firstYear + index);
const allOf = (span: Span) =>
  years.flatMap((year) =>
    Array.from({ length: spans[span].perYear }, (_, position) => ({ span, year, position })),
  );
const all = spanNames.flatMap(allOf);

describe("an id", () => {
  test.each([
    ["3Q02", { span: "quarter", year: 2002, position: 2 }],
    ["1Q69", { span: "quarter", year: 1969, position: 0 }],
    ["2H68", { span: "half", year: 2068, position: 1 }],
    ["9M99", { span: "nineMonths", year: 1999, position: 0 }],
    ["FY2002", { span: "fiscalYear", year: 2002, position: 0 }],
  ])("%s says its span, its year and its place in it", (id, parts) => {
    expect(parsePeriod(id)).toEqual(parts);
  });

  test("is read as it is written, for every period of the hundred years", () => {
    expect(all).toHaveLength(800);
    expect(all.map((parts) => parsePeriod(nameOf(parts)))).toEqual(all);
    expect(new Set(all.map(nameOf)).size).toBe(800);
  });

  test.each([
    "",
    "5Q02",
    "0Q02",
    "3H02",
    "6M02",
    "3Q2",
    "3Q002",
    "FY02",
    "FY1968",
    "FY2069",
    "FY1869",
    "FY1899",
    "FY2100",
    "FY20022",
    "FY200x",
    "FY19x9",
    "FY20x5",
    "FY206x",
    "FY2002x",
    "xFY2002",
    "19FY2002",
    "13Q02",
    "x3Q02",
    "3Qx2",
    "3Q0x",
    "3Qxx",
    "3Q022",
    "11H02",
    "1Hx2",
    "1H0x",
    "1H022",
    "19M02",
    "9Mx2",
    "9M0x",
    "9M022",
    "FY2002 ",
    "3q02",
    "3Q02\n",
    "constructor",
  ])("is not %j", (text) => {
    expect(parsePeriod(text)).toBeUndefined();
  });

  test("matches the pattern of its own span and no other", () => {
    for (const name of spanNames) {
      const matching = all.filter((parts) => idPattern([name]).test(nameOf(parts)));
      expect(matching).toEqual(allOf(name));
    }
    expect(idPattern(["nineMonths", "fiscalYear"]).test("9M02")).toBe(true);
    expect(idPattern(["nineMonths", "fiscalYear"]).test("1H02")).toBe(false);
  });
});

test("the months of a span are those of the part of a year that it is", () => {
  expect(Object.fromEntries(spanNames.map((name) => [name, spans[name].months]))).toEqual({
    quarter: 3,
    half: 6,
    nineMonths: 9,
    fiscalYear: 12,
  });
  for (const span of spanNames)
    for (const parts of allOf(span).slice(0, 4)) {
      const { start = "", end = "" } = daysOf(parts, { startMonth: 4 }) ?? {};
      const months = (Date.parse(end) - Date.parse(start)) / 86_400_000 / 30.4;
      expect(Math.round(months), nameOf(parts)).toBe(spans[span].months);
    }
});

test("two digits name the years from 1969 to 2068", () => {
  expect([firstYear, lastYear]).toEqual([1969, 2068]);
  expect([
    nameOf({ span: "half", year: 1969, position: 1 }),
    nameOf({ span: "half", year: 2068, position: 0 }),
  ]).toEqual(["2H69", "1H68"]);
});

test.each(spanNames)("a %s is one step from the one before, over the ends of years too", (span) => {
  const counts = allOf(span).map(countOf);
  expect(counts.slice(1).map((count, index) => count - (counts[index] ?? 0))).toEqual(
    counts.slice(1).map(() => 1),
  );
  expect(counts.map((count) => periodAt(span, count))).toEqual(allOf(span));
});

test.each([1, 4, 12] as const)(
  "a month lies in the period whose days hold it, where years start in month %i",
  (startMonth) => {
    for (let month = 1; month <= 12; month += 1) {
      for (const span of ["quarter", "half", "fiscalYear"] as const) {
        const day = `2003-${String(month).padStart(2, "0")}-15`;
        const parts = periodWith(parseDay(day) ?? NaN, span, { startMonth });
        const { start = "", end = "" } = (parts && daysOf(parts, { startMonth })) ?? {};
        expect(start < day && day < end, `${day} in ${start} to ${end}`).toBe(true);
      }
    }
  },
);

test.each([...addingUp, ...addingUpQuarters])(
  "the parts of a longer period follow each other and fill it: $whole",
  ({ whole, parts }) => {
    const days = parts.map((part) => daysOf({ ...part, year: 2002 }, {}));
    const dayAfter = (day = ""): string =>
      new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10);
    expect({ start: days[0]?.start, end: days.at(-1)?.end }).toEqual(
      daysOf({ ...whole, year: 2002 }, {}),
    );
    expect(days.slice(1).map((each) => each?.start)).toEqual(
      days.slice(0, -1).map((each) => dayAfter(each?.end)),
    );
  },
);
