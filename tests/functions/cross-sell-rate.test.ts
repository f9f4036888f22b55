import { crossSelling, crossSellRate, type Derived } from "@iij/earnings";
import { describe, expect, it } from "vitest";
import { figure } from "./figure.js";
import { notation } from "./notation.js";
import { expectRefusal, refusal } from "./refusal.js";

describe("crossSellRate", () => {
  // 100/150 = 0.666..., which prints as 67 %.
  it("of 100 in 150 customers is two thirds", () => {
    const rate = crossSellRate(100, crossSelling["3Q02"].valueAddedServices.base);
    expect(rate.point.toFixed()).toBe("0.66666666666666666667");
    expect(notation(rate)).toBe("(0.66666666666666666666, 0.66666666666666666667)");
  });

  it.each([
    [0, 150, "[0, 0]"],
    [150, 150, "[1, 1]"],
    [38, 152, "[0.25, 0.25]"],
    [figure("3", "schools"), 4, "[0.75, 0.75]"],
    [3, figure("4", "schools"), "[0.75, 0.75]"],
    [figure("3", "schools"), figure("4", "schools"), "[0.75, 0.75]"],
  ])("takes numbers and exact figures: %o of %o", (part, base, expected) => {
    expect(notation(crossSellRate(part, base))).toBe(expected);
  });

  it.each([
    1.5,
    -1,
    Number.NaN,
    Number.POSITIVE_INFINITY,
    2 ** 53,
    1e21,
    "100",
    "0x10",
    null,
    undefined,
    true,
    [100],
    {},
  ])("refuses %o as a count", (count) => {
    expect(refusal(() => crossSellRate(count as never, 150))).toMatchObject({
      code: "outOfRange",
      function: "crossSellRate",
      values: [count],
    });
    expect(refusal(() => crossSellRate(1, count as never))).toMatchObject({
      code: "outOfRange",
      function: "crossSellRate",
      values: [count],
    });
  });

  // 95 to 105 of 150, 100 of 145 to 155, and both.
  it.each([
    [figure("100", "companies", -1), 150, "(0.633333333333333333333, 0.7]"],
    [100, figure("150", "companies", -1), "(0.64516129032258064516, 0.68965517241379310345)"],
    [{ basis: "inferred", unit: "companies", lower: "75", upper: "90" }, 150, "[0.5, 0.6]"],
    [figure("3", "companies", 0, "truncated"), 4, "[0.75, 1)"],
  ] as const)("takes rounded counts and counts with bounds: %o of %o", (part, base, expected) => {
    expect(notation(crossSellRate(part, base) as Derived)).toBe(expected);
  });

  it("says that a count was inferred, and leaves open what is not known", () => {
    const known = { basis: "inferred", unit: "companies", lower: "75" } as const;
    const rate = crossSellRate(known, 150);
    expect([rate.basis, rate.lower?.toFixed(), rate.upper]).toEqual(["inferred", "0.5", undefined]);
  });

  it("of the printed base and a printed count is exact", () => {
    const { base } = crossSelling["3Q02"].systemsIntegration;
    expect(crossSellRate(figure("75", base.unit), base).point.toFixed()).toBe("0.5");
  });

  it("takes whole numbers as they are written, up to the largest that a number holds", () => {
    for (const value of ["1", "1.0", "1.000"])
      expect(notation(crossSellRate(figure(value, "schools"), 4))).toBe("[0.25, 0.25]");
    const [largest, beyond] = ["9007199254740991", "9007199254740992"];
    expect(crossSellRate(1, figure(largest, "schools")).unit).toBe("ratio");
    expect(refusal(() => crossSellRate(1, figure(beyond, "schools"))).code).toBe("outOfRange");
  });

  it("takes a count that says nothing of its decimals for an exact one", () => {
    const count = { value: "1.5", unit: "companies", decimals: undefined };
    expect(refusal(() => crossSellRate(count as never, 150))).toMatchObject({
      code: "outOfRange",
      values: [count],
    });
  });

  it("refuses a fraction and a count below zero", () => {
    expectRefusal(() => crossSellRate(100, figure("1.5", "companies")), {
      code: "outOfRange",
      function: "crossSellRate",
      needs: "an exact whole number of customers, not below zero",
      got: "companies 1.5",
      fix: "A count has no decimals, and a rounded one does not say how many there are.",
      values: [figure("1.5", "companies")],
    });
    expect(refusal(() => crossSellRate(figure("1.5", "companies"), 150)).code).toBe("outOfRange");
    expect(refusal(() => crossSellRate(figure("-1", "companies"), 150)).code).toBe("outOfRange");
    for (const value of ["1e2", "0x10", " 1"])
      expect(refusal(() => crossSellRate(figure(value, "companies"), 150)).code).toBe("outOfRange");
  });

  it("refuses more than all, a group of none, and counts of different things", () => {
    expect(refusal(() => crossSellRate(151, 150))).toMatchObject({
      code: "outOfRange",
      function: "crossSellRate",
    });
    expect(refusal(() => crossSellRate(0, 0))).toMatchObject({
      code: "divisionByZero",
      function: "crossSellRate",
    });
    expect(
      refusal(() => crossSellRate(figure("1", "schools"), figure("2", "companies"))),
    ).toMatchObject({ code: "mixedUnits", function: "crossSellRate" });
  });

  it("refuses a count with a fraction, however small", () => {
    const count = figure("100.0000000000000000001", "companies");
    expect(refusal(() => crossSellRate(count, 150)).code).toBe("outOfRange");
  });
});
