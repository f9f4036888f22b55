import { comparePeriods, type PeriodId } from "@iij/earnings";
import { describe, expect, it } from "vitest";
import { refusal } from "./refusal.js";

describe("comparePeriods", () => {
  // By their last months: June, September twice (3 and 6 months), December twice (3 and 9), March
  // thrice (3, 6 and 12).
  it("orders the periods of a year by their ends, and by their lengths where they end together", () => {
    const year: readonly PeriodId[] = [
      "1Q02",
      "2Q02",
      "1H02",
      "3Q02",
      "9M02",
      "4Q02",
      "2H02",
      "FY2002",
    ];
    expect([...year].reverse().sort(comparePeriods)).toEqual(year);
    expect(
      ["FY2002", "1H02", "4Q02", "9M02", "2Q02", "2H02", "1Q02", "3Q02"].sort(
        comparePeriods as never,
      ),
    ).toEqual(year);
  });

  it("is zero for one period, and turns its sign with its arguments", () => {
    expect(comparePeriods("3Q02", "3Q02")).toBe(0);
    expect(comparePeriods("FY2001", "1Q02")).toBe(-1);
    expect(comparePeriods("1Q02", "FY2001")).toBe(1);
  });

  it("orders across the turn of the century and the window of two digits", () => {
    expect(comparePeriods("4Q99", "1Q00")).toBe(-1);
    expect(comparePeriods("1Q69", "4Q68")).toBe(-1);
    expect(comparePeriods("FY1999", "4Q99")).toBe(1);
  });

  it.each(["5Q02", "", "__proto__", "constructor", null, undefined, Number.NaN, [], {}])(
    "refuses %j on either side",
    (period) => {
      expect(refusal(() => comparePeriods(period as never, "3Q02"))).toMatchObject({
        code: "unknownPeriod",
        function: "comparePeriods",
        values: [period],
      });
      expect(refusal(() => comparePeriods("3Q02", period as never)).code).toBe("unknownPeriod");
    },
  );
});
