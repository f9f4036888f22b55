import { crossSelling, crossSellOverlap, crossSellRate, growth, type Ratio } from "@iij/earnings";
import { describe, expect, it } from "vitest";
import { badFigures } from "./bad-figures.js";
import { figure, yen } from "./figure.js";
import { notation } from "./notation.js";
import { expectRefusal, refusal } from "./refusal.js";

const percent = (value: string) => figure(value, "ratio", 2);
const overlap = (...rates: [Ratio, Ratio]): [string, string] => {
  const { least, most } = crossSellOverlap(...rates);
  return [notation(least), notation(most)];
};

describe("crossSellOverlap", () => {
  // At least 0.67 + 0.53 - 1 = 0.20, give or take 0.005 twice; at most the smaller rate, 0.53.
  it("of 67 % and 53 % is 20 % to 53 %, before rounding 19 % to 53.5 %", () => {
    const { valueAddedServices, systemsIntegration } = crossSelling["3Q02"];
    const { least, most } = crossSellOverlap(valueAddedServices.rate, systemsIntegration.rate);
    expect([least.point.toFixed(), most.point.toFixed()]).toEqual(["0.2", "0.53"]);
    expect([least.unit, most.unit]).toEqual(["ratio", "ratio"]);
    const { most: same } = crossSellOverlap(systemsIntegration.rate, valueAddedServices.rate);
    expect(same.point.toFixed()).toBe("0.53");
    expect([notation(least), notation(most)]).toEqual(["[0.19, 0.21]", "[0.525, 0.535]"]);
  });

  it.each([
    // 0.67 + 0.25 - 1 = -0.08: perhaps nobody has both.
    [percent("0.67"), percent("0.25"), "[0, 0]", "[0.245, 0.255]"],
    // 0.67 + 0.33 - 1 = 0, give or take 0.01.
    [percent("0.67"), percent("0.33"), "[0, 0.01]", "[0.325, 0.335]"],
    // All and half: exactly half have both.
    [figure("1", "ratio"), figure("0.5", "ratio"), "[0.5, 0.5]", "[0.5, 0.5]"],
    [figure("0", "ratio"), figure("0.5", "ratio"), "[0, 0]", "[0, 0]"],
    // [0.495, 0.505] and exactly 0.5: the smaller of the two is at most 0.5.
    [percent("0.50"), figure("0.5", "ratio"), "[0, 0.005]", "[0.495, 0.5]"],
    // [0.73, 0.74) and exactly 0.74: the smaller is below 0.74. 0.73 + 0.74 - 1 = 0.47.
    [
      figure("0.73", "ratio", 2, "truncated"),
      figure("0.74", "ratio"),
      "[0.47, 0.48)",
      "[0.73, 0.74)",
    ],
  ])("of %o and %o, in either order", (a, b, least, most) => {
    expect(overlap(a, b)).toEqual([least, most]);
    expect(overlap(b, a)).toEqual([least, most]);
  });

  // 100 or 101 and 79 or 80 of 150: 100 + 79 - 150 = 29, and 80 is the smaller of 101 and 80.
  it("with a base says how many customers, fewer than the shares leave open", () => {
    const { valueAddedServices, systemsIntegration } = crossSelling["3Q02"];
    const found = crossSellOverlap(valueAddedServices, systemsIntegration);
    expect(found.customers).toEqual({ least: 29, most: 80, of: 150 });
    expect(found).toEqual(
      crossSellOverlap(valueAddedServices.rate, systemsIntegration.rate, valueAddedServices.base),
    );
    expect(crossSellOverlap(valueAddedServices.rate, systemsIntegration.rate)).not.toHaveProperty(
      "customers",
    );
  });

  // Ends at one place: the smaller of two rates can be there if either can, and cannot be above
  // unless both can.
  it.each([
    [true, true, "[0.5, 0.6]"],
    [true, false, "[0.5, 0.6)"],
    [false, true, "[0.5, 0.6)"],
    [false, false, "(0.5, 0.6)"],
  ])("of ends at one place, closed %s and %s, is at most %s", (one, other, most) => {
    const rate = (closed: boolean) =>
      ({
        basis: "computed",
        unit: "ratio",
        lower: "0.5",
        point: "0.55",
        upper: "0.6",
        lowerClosed: closed,
        upperClosed: closed,
      }) as const;
    expect(overlap(rate(one), rate(other))[1]).toBe(most);
  });

  it.each([
    [150, 151, "150 and 151"],
    [figure("150", "companies"), figure("151", "companies"), "companies 150 and companies 151"],
    [figure("150", "companies"), figure("150", "schools"), "companies 150 and schools 150"],
  ])("refuses rates of two groups, %o and %o", (one, other, got) => {
    const rate = percent("0.50");
    expectRefusal(() => crossSellOverlap({ rate, base: one }, { rate, base: other }), {
      code: "mismatch",
      function: "crossSellOverlap",
      needs: "two rates of one group",
      got,
      values: [one, other],
    });
  });

  it("refuses a rate that no number of the group prints as", () => {
    expectRefusal(() => crossSellOverlap(percent("0.67"), percent("0.50"), 4), {
      code: "outOfRange",
      function: "crossSellOverlap",
      needs: "a rate to which some number of the group rounds",
      got: "ratio 0.67 of 4",
      values: [percent("0.67"), 4],
    });
  });

  it("refuses a rate with its group beside one without", () => {
    const half = { rate: percent("0.50"), base: 150 };
    for (const [a, b] of [
      [half, percent("0.50")],
      [percent("0.50"), half],
    ])
      expect(refusal(() => crossSellOverlap(a as never, b as never))).toMatchObject({
        code: "invalidFigure",
        values: [half],
      });
  });

  it("takes computed rates", () => {
    // 3/4 and 1/2: 0.75 + 0.5 - 1 = 0.25.
    expect(overlap(crossSellRate(3, 4), crossSellRate(1, 2))).toEqual([
      "[0.25, 0.25]",
      "[0.5, 0.5]",
    ]);
  });

  it.each(["67", "1.01", "-0.25"])("refuses a rate of %s on either side", (value) => {
    expectRefusal(() => crossSellOverlap(figure(value, "ratio"), percent("0.50")), {
      code: "outOfRange",
      function: "crossSellOverlap",
      needs: "a rate from 0 to 1",
      got: `ratio ${value}`,
      fix: "67 % is 0.67.",
      values: [figure(value, "ratio")],
    });
    expect(refusal(() => crossSellOverlap(percent("0.50"), figure(value, "ratio"))).code).toBe(
      "outOfRange",
    );
  });

  it.each(badFigures)("refuses %s on either side", (_, bad, code) => {
    expect(refusal(() => crossSellOverlap(bad as never, percent("0.50")))).toMatchObject({
      code,
      function: "crossSellOverlap",
      values: [bad],
    });
    expect(refusal(() => crossSellOverlap(percent("0.50"), bad as never))).toMatchObject({
      code,
      function: "crossSellOverlap",
      values: [bad],
    });
  });

  it("refuses what is no ratio", () => {
    expect(
      refusal(() => crossSellOverlap(figure("100", "companies") as never, percent("0.50"))).code,
    ).toBe("mixedUnits");
  });

  it("refuses a change in yen", () => {
    const grown = growth(yen("-567"), yen("-194"));
    if (grown.outcome !== "lossWidened") throw new Error(grown.outcome);
    expect(refusal(() => crossSellOverlap(grown.change as never, percent("0.50"))).code).toBe(
      "mixedUnits",
    );
  });

  it("is [0, 0] at the least, where truncated rates need not overlap", () => {
    const rate = figure("0.49", "ratio", 2, "truncated");
    expect(overlap(rate, rate)[0]).toBe("[0, 0]");
  });
});
