import { shiftPeriod } from "@iij/earnings";
import { describe, expect, it } from "vitest";
import { expectRefusal, refusal } from "./refusal.js";

describe("shiftPeriod", () => {
  // Four quarters a year: the quarter before the first of 2002 is the fourth of 2001.
  it("finds 4Q01 one quarter before 1Q02", () => {
    expect(shiftPeriod("1Q02", -1)).toBe("4Q01");
  });

  it.each([
    ["3Q02", 0, "3Q02"],
    ["3Q02", 1, "4Q02"],
    ["3Q02", 2, "1Q03"],
    ["3Q02", -7, "4Q00"],
    ["2H02", 1, "1H03"],
    ["1H02", -3, "2H00"],
    ["9M02", 1, "9M03"],
    ["FY2002", -4, "FY1998"],
    ["4Q99", 1, "1Q00"],
    ["9M00", -1, "9M99"],
    ["FY2000", -1, "FY1999"],
    ["1Q05", 4, "1Q06"],
  ] as const)("steps by the period's own span: %s by %i is %s", (period, steps, shifted) => {
    expect(shiftPeriod(period, steps)).toBe(shifted);
  });

  it.each([
    ["3Q02", -1, "3Q01"],
    ["2H02", 2, "2H04"],
    ["9M02", -1, "9M01"],
    ["FY2002", 1, "FY2003"],
  ] as const)("steps by years on request: %s by %i is %s", (period, steps, shifted) => {
    expect(shiftPeriod(period, steps, "year")).toBe(shifted);
  });

  it("reaches the first and the last period that two digits can name, and not beyond", () => {
    expect(shiftPeriod("2Q69", -1)).toBe("1Q69");
    expect(shiftPeriod("1Q69", 399)).toBe("4Q68");
    expectRefusal(() => shiftPeriod("1Q69", -1), {
      code: "outOfRange",
      function: "shiftPeriod",
      needs: "a whole number of steps that stays in the fiscal years 1969 to 2068",
      got: "-1 from 1Q69",
      values: ["1Q69", -1],
    });
    expect(refusal(() => shiftPeriod("4Q68", 1)).code).toBe("outOfRange");
    expect(refusal(() => shiftPeriod("9M68", 1)).code).toBe("outOfRange");
    expect(refusal(() => shiftPeriod("1H69", -1, "year")).code).toBe("outOfRange");
  });

  it.each([
    0.5,
    Number.NaN,
    Number.POSITIVE_INFINITY,
    Number.NEGATIVE_INFINITY,
    1e300,
    "1",
    null,
    undefined,
    true,
    [1],
  ])("refuses %j steps", (steps) => {
    expect(refusal(() => shiftPeriod("3Q02", steps as never))).toMatchObject({
      code: "outOfRange",
      function: "shiftPeriod",
      values: ["3Q02", steps],
    });
  });

  it.each(["5Q02", "__proto__", "", null, undefined, 3, []])("refuses %j as a period", (period) => {
    expect(refusal(() => shiftPeriod(period as never, 1))).toMatchObject({
      code: "unknownPeriod",
      function: "shiftPeriod",
      values: [period],
    });
  });

  it("refuses another step than span or year", () => {
    expect(refusal(() => shiftPeriod("3Q02", 1, "month" as never)).code).toBe("outOfRange");
  });
});
