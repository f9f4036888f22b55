import { crossSellCounts, crossSelling } from "@iij/earnings";
import { describe, expect, it } from "vitest";
import { badFigures } from "./bad-figures.js";
import { figure } from "./figure.js";
import { expectRefusal, refusal } from "./refusal.js";

const ratio = (value: string, decimals?: number, rounding?: "truncated" | "unknown") =>
  figure(value, "ratio", decimals, rounding);

describe("crossSellCounts", () => {
  // 67 % of 150: 0.665 x 150 = 99.75 to 0.675 x 150 = 101.25. 53 %: 78.75 to 80.25. 25 %: 36.75 to
  // 38.25.
  it("finds every number of the 150 customers that prints as 67 %, 53 % and 25 %", () => {
    const { valueAddedServices, systemsIntegration, dataCenters } = crossSelling["3Q02"];
    expect(crossSellCounts(valueAddedServices)).toEqual([100, 101]);
    expect(crossSellCounts(systemsIntegration)).toEqual([79, 80]);
    expect(crossSellCounts(dataCenters)).toEqual([37, 38]);
    expect(crossSellCounts(valueAddedServices.rate, valueAddedServices.base)).toEqual([100, 101]);
    expect(crossSellCounts(systemsIntegration.rate, systemsIntegration.base)).toEqual([79, 80]);
    expect(crossSellCounts(dataCenters.rate, dataCenters.base)).toEqual([37, 38]);
  });

  it.each([
    // Of 200: 0.665 x 200 = 133 and 0.675 x 200 = 135 are ties and count; truncated is [134, 136),
    // unknown [133, 136).
    [ratio("0.67", 2), 200, [133, 134, 135]],
    [ratio("0.67", 2, "truncated"), 200, [134, 135]],
    [ratio("0.67", 2, "unknown"), 200, [133, 134, 135]],
    // Exact rates: half of 4, and half of 3, which nobody is.
    [ratio("0.5"), 4, [2]],
    [ratio("0.5"), 3, []],
    // 67 % of 4 is 2.66 to 2.70: not a rate of four customers.
    [ratio("0.67", 2), 4, []],
    // Nothing and all: [-0.005, 0.005] and [0.995, 1.005] of 150 are cut at 0 and 150; truncated
    // (-0.01, 0.01) and [1, 1.01).
    [ratio("0", 2), 150, [0]],
    [ratio("1.00", 2), 150, [150]],
    [ratio("0", 2, "truncated"), 150, [0, 1]],
    [ratio("1.00", 2, "truncated"), 150, [150]],
  ])("of %o in %i", (rate, base, expected) => {
    expect(crossSellCounts(rate, base)).toEqual(expected);
  });

  it.each(["67", "1.01", "-0.25"])("refuses a rate of %s", (value) => {
    expectRefusal(() => crossSellCounts(ratio(value), 150), {
      code: "outOfRange",
      function: "crossSellCounts",
      needs: "a rate from 0 to 1",
      got: `ratio ${value}`,
      values: [ratio(value)],
    });
  });

  it("refuses to list more than a million numbers", () => {
    // 1 to the nearest whole is at least 0.5: of two million, 1,000,000 to 2,000,000 are 1,000,001
    // numbers.
    expectRefusal(() => crossSellCounts(ratio("1", 0), 2_000_000), {
      code: "outOfRange",
      function: "crossSellCounts",
      needs: "a rate and a base that leave at most 1000000 numbers",
      got: "ratio 1 of 2000000, which leaves 1000001",
      fix: "Take the bounds of the rate instead.",
      values: [ratio("1", 0), 2_000_000],
    });
    expect(crossSellCounts(ratio("1", 0), 1_999_998)).toHaveLength(1_000_000);
    expect(refusal(() => crossSellCounts(ratio("0.67", 2), Number.MAX_SAFE_INTEGER)).code).toBe(
      "outOfRange",
    );
  });

  it.each([1.5, -1, Number.NaN, Number.POSITIVE_INFINITY, 1e21, "150", null, undefined, [150], {}])(
    "refuses %o as a base",
    (base) => {
      expect(refusal(() => crossSellCounts(ratio("0.67", 2), base as never))).toMatchObject({
        code: "outOfRange",
        function: "crossSellCounts",
        values: [base],
      });
    },
  );

  it.each(badFigures)("refuses %s as a rate", (_, bad, code) => {
    expect(refusal(() => crossSellCounts(bad as never, 150))).toMatchObject({
      code,
      function: "crossSellCounts",
      values: [bad],
    });
  });

  it("refuses a rate that is no ratio, and a rounded base", () => {
    expect(refusal(() => crossSellCounts(figure("0.67", "JPY") as never, 150)).code).toBe(
      "mixedUnits",
    );
    expect(
      refusal(() => crossSellCounts(ratio("0.67", 2), figure("150", "companies", -1))).code,
    ).toBe("outOfRange");
  });

  it("refuses a group of nobody", () => {
    expectRefusal(() => crossSellCounts(ratio("0.67", 2), 0), {
      code: "divisionByZero",
      function: "crossSellCounts",
      needs: "a group of at least one customer",
      got: "0",
      values: [0],
    });
  });
});
