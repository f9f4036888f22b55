import {
  compoundGrowth,
  formatGrowth,
  type Growth,
  growth,
  quarterOverQuarter,
  quarters,
  yearOverYear,
} from "@iij/earnings";
import { describe, expect, it } from "vitest";
import { billions, figure, yen } from "./figure.js";
import { expectRefusal, shown } from "./refusal.js";

describe("formatGrowth", () => {
  // 7.0707 %, between 6.0302 % and 8.1218 %: the lower bound rounded down, the upper one up.
  it("writes the rate, and its bounds rounded outward", () => {
    const grown = growth(quarters["3Q02"].revenues, billions("9.9"));
    expect(formatGrowth(grown)).toBe("+7.1% (+6.0% to +8.2%)");
    expect(formatGrowth(grown, "ja")).toBe("+7.1%(+6.0%~+8.2%)");
  });

  it.each([
    // 1,063/1,000, 937/1,000, 1,000/1,000, 0/1,000 and 11,000/1,000.
    ["1063", "+6.3%"],
    ["937", "-6.3%"],
    ["1000", "0.0%"],
    ["0", "-100.0%"],
    ["11000", "+1,000.0%"],
  ])("writes an exact rate of whole tenths alone: from 1000 to %s", (current, expected) => {
    expect(formatGrowth(growth(yen(current), yen("1000")))).toBe(expected);
    expect(formatGrowth(growth(yen(current), yen("1000")), "ja")).toBe(expected);
  });

  it.each([
    // 52.5/800 = 6.5625 %, 53/800 = 6.625 %, 53.5/800 = 6.6875 %, and the same below zero.
    ["853", "+6.6% (+6.56% to +6.69%)"],
    ["747", "-6.6% (-6.69% to -6.56%)"],
  ])(
    "rounds the bounds outward, to as many digits as keep them from being visibly wider: from 800 to %s",
    (current, expected) => {
      expect(formatGrowth(growth(figure(current, "EUR", 0), figure("800", "EUR")))).toBe(expected);
    },
  );

  it("writes a rate whose sign the rounding leaves open with both signs", () => {
    // [9.5, 10.5] over 10: -5 % to +5 %.
    expect(formatGrowth(growth(figure("10", "EUR", 0), figure("10", "EUR")))).toBe(
      "0.0% (-5.0% to +5.0%)",
    );
  });

  it.each([
    ["turnedToLoss", yen("-1"), yen("1"), "n.m.", "赤字転落"],
    ["turnedToProfit", yen("1"), yen("-1"), "n.m.", "黒字転換"],
    ["lossWidened", yen("-2"), yen("-1"), "n.m.", "赤字拡大"],
    ["lossNarrowed", yen("-1"), yen("-2"), "n.m.", "赤字縮小"],
    ["lossUnchanged", yen("-1"), yen("-1"), "n.m.", "赤字横ばい"],
    ["zeroBase", yen("1"), yen("0"), "n.m.", "－"],
    ["indeterminate", yen("1"), figure("0", "JPY", 0), "n.m.", "－"],
    ["missing", undefined, yen("1"), "n.a.", "－"],
    [
      "notComparable",
      yen("1", { scope: "consolidated" }),
      yen("1", { scope: "parent" }),
      "n.m.",
      "－",
    ],
  ] as const)("has a word for %s", (outcome, current, base, english, japanese) => {
    const result: Growth = growth(current, base);
    expect([result.outcome, formatGrowth(result), formatGrowth(result, "ja")]).toEqual([
      outcome,
      english,
      japanese,
    ]);
  });

  it("writes what the functions on series return", () => {
    expect(formatGrowth(yearOverYear(quarters, "operatingIncome", "3Q02"), "ja")).toBe("赤字転落");
    expect(formatGrowth(quarterOverQuarter(quarters, "operatingIncome", "3Q02"), "ja")).toBe(
      "赤字拡大",
    );
    expect(formatGrowth(yearOverYear(quarters, "adjustedEbitda", "3Q02"))).toBe("n.a.");
    const own = {
      FY2000: { revenues: figure("100", "EUR") },
      FY2002: { revenues: figure("121", "EUR") },
    };
    expect(formatGrowth(compoundGrowth(own, "revenues", { from: "FY2000", to: "FY2002" }))).toBe(
      "+10.0%",
    );
  });

  it.each(["fr", "JA", "", "constructor", null])("refuses the locale %j", (locale) => {
    expectRefusal(() => formatGrowth(growth(yen("1"), yen("1")), locale as never), {
      code: "outOfRange",
      function: "formatGrowth",
      needs: 'the locale "en" or "ja"',
      got: shown(locale),
      values: [locale],
    });
  });

  it("writes no bounds of exact figures, which leave nothing open", () => {
    expect(formatGrowth(growth(yen("10634"), yen("10000")))).toBe("+6.3%");
  });
});
