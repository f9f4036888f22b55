import {
  isFiscalYearId,
  isHalfId,
  isNineMonthsId,
  isPeriodId,
  isQuarterId,
  type PeriodId,
  periodDates,
  periodsBetween,
  shiftPeriod,
  spanOf,
} from "@iij/earnings";
import { describe, expect, it } from "vitest";
import { meantPeriod } from "../../src/functions/periods/meant-period.js";
import { expectRefusal, refusal } from "./refusal.js";

const guards = {
  quarter: isQuarterId,
  half: isHalfId,
  nineMonths: isNineMonthsId,
  fiscalYear: isFiscalYearId,
} as const;

const periods = {
  quarter: ["1Q69", "4Q99", "3Q02", "4Q68"],
  half: ["1H69", "2H02", "2H68"],
  nineMonths: ["9M69", "9M02", "9M68"],
  fiscalYear: ["FY1969", "FY2002", "FY2068"],
} as const;

describe.each(Object.entries(guards))("the guard of %s", (span, guard) => {
  it("is true of ids of that length and of no others", () => {
    for (const [other, ids] of Object.entries(periods))
      for (const id of ids) {
        expect([id, guard(id), isPeriodId(id)]).toEqual([id, other === span, true]);
        expect(spanOf(id)).toBe(other);
      }
  });

  it.each([undefined, null, 5, "", "5Q02", "3H02", "6M02", "FY02", {}, ["3Q02"], "__proto__"])(
    "is false of %j",
    (value) => {
      expect(guard(value)).toBe(false);
    },
  );
});

it("spanOf names itself where it refuses", () => {
  expect(refusal(() => spanOf("5Q02" as never))).toMatchObject({
    code: "unknownPeriod",
    function: "spanOf",
  });
});

describe("periodsBetween", () => {
  it.each([
    ["3Q02", "2Q03", ["3Q02", "4Q02", "1Q03", "2Q03"]],
    ["3Q02", "3Q02", ["3Q02"]],
    ["1Q02", "2Q02", ["1Q02", "2Q02"]],
    ["2H99", "1H01", ["2H99", "1H00", "2H00", "1H01"]],
    ["9M01", "9M03", ["9M01", "9M02", "9M03"]],
    ["FY1999", "FY2001", ["FY1999", "FY2000", "FY2001"]],
  ] as const)("%s and %s are %j", (from, to, expected) => {
    expect(periodsBetween<PeriodId>(from, to as never)).toEqual(expected);
  });

  it.each([
    ["4Q02", "3Q02"],
    ["1Q03", "4Q02"],
    ["2H02", "1H02"],
    ["FY2003", "FY2002"],
    ["1Q02", "1H02"],
    ["1H02", "FY2003"],
  ])("refuses %s to %s", (from, to) => {
    expectRefusal(() => periodsBetween(from as PeriodId, to as never), {
      code: "outOfRange",
      function: "periodsBetween",
      needs: "a first and a last period of the same span, in this order",
      got: `${from} and ${to}`,
      values: [from, to],
    });
  });
});

describe("a period that is written in another way", () => {
  it.each([
    ...["FY02", "fy2002", "FY 2002", "2002", "02", "2002年度"].map((text) => [text, "FY2002"]),
    ...["69", "FY1969"].map((text) => [text, "FY1969"]),
    ...["68", "2068"].map((text) => [text, "FY2068"]),
    ...["3q02", "3Q2002", "Q3 2002", "Q3'02", "q3-02", "Q3FY02", "2002Q3"].map((text) => [
      text,
      "3Q02",
    ]),
    ...["02Q3", "FY2002-Q3", "FY02 Q3", "2002 3Q", "2002/3Q", "2002.3Q"].map((text) => [
      text,
      "3Q02",
    ]),
    ...["1h02", "H1 2002", "2002H1", "2002-1H", "H1,02", "1H’02"].map((text) => [text, "1H02"]),
    ...["9m02", "9M2002", "2002_9M"].map((text) => [text, "9M02"]),
    ["4Q1999", "4Q99"],
    [`FY 2002${" ".repeat(9)}`, "FY2002"],
  ])("%s is %s", (text, meant) => {
    expect(meantPeriod(text)).toBe(meant);
  });

  it.each([
    ...[
      "",
      "now",
      "5Q02",
      "0Q02",
      "3H02",
      "H3 2002",
      "H4 2002",
      "4M02",
      "9Q02",
      "13M02",
      "Q5 2002",
    ],
    ...["3Q1899", "3Q2102", "FY1868", "1968", "2069", "3Q", "Q3", "3Q2", "3Q200", "FY200", "20021"],
    ...[
      "x3Q02",
      "3Q02x",
      "xQ302",
      "Q302x",
      "x02Q3",
      "02Q3x",
      "x2002",
      "2002x",
      "20023Qx",
      "x20023Q",
    ],
    ...["2002-11-15", "revenues"],
    `FY 2002${" ".repeat(10)}`,
  ])("%j is none", (text) => {
    expect(meantPeriod(text)).toBeUndefined();
  });

  it("is text, and what is none is refused without a word about what was meant", () => {
    for (const value of [undefined, null, 2002, ["3q02"], { length: 2 }])
      expect(meantPeriod(value)).toBeUndefined();
    const needs = "a period id of 1969 to 2068 such as 3Q02, 1H02, 9M02 or FY2002";
    expect(refusal(() => periodDates("Q3 2002" as never))).toMatchObject({
      needs,
      got: '"Q3 2002"',
      fix: "Did you mean 3Q02?",
    });
    expect(
      Object.hasOwn(
        refusal(() => periodDates("now" as never)),
        "fix",
      ),
    ).toBe(false);
  });

  it("steps by spans or by years", () => {
    expectRefusal(() => shiftPeriod("3Q02", 1, "month" as never), {
      code: "outOfRange",
      function: "shiftPeriod",
      needs: 'a step by "span" or by "year"',
      got: '"month"',
      values: ["month"],
    });
  });
});
