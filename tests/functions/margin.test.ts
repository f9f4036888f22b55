import { margin, quarters } from "@iij/earnings";
import { describe, expect, it } from "vitest";
import { badFigures } from "./bad-figures.js";
import { figure, yen } from "./figure.js";
import { notation } from "./notation.js";
import { expectRefusal, refusal } from "./refusal.js";

describe("margin", () => {
  // -567 of 10,600 is -0.0534906. A loss is deepest over the least revenues: -567.5/10,550 =
  // -0.0537915, and -566.5/10,650 = -0.0531925.
  it("is -5.35 % for the operating loss of 3Q02, between -5.38 % and -5.32 %", () => {
    const { operatingIncome, revenues } = quarters["3Q02"];
    const { lower, point, upper } = margin(operatingIncome, revenues);
    expect([lower, point, upper].map((each) => each.toFixed(7))).toEqual([
      "-0.0537915",
      "-0.0534906",
      "-0.0531925",
    ]);
  });

  it.each([
    // 1/4; 1/3 does not end; a profit above its revenues is possible.
    [yen("1"), yen("4"), "[0.25, 0.25]"],
    [yen("1"), yen("3"), "(0.33333333333333333333, 0.33333333333333333334)"],
    [yen("-1"), yen("3"), "(-0.33333333333333333334, -0.33333333333333333333)"],
    [yen("6"), yen("4"), "[1.5, 1.5]"],
    // 11 over [10, 11) is above 11/11 = 1 and at most 11/10; -11 the other way round.
    [yen("11"), figure("10", "JPY", 0, "truncated"), "(1, 1.1]"],
    [yen("-11"), figure("10", "JPY", 0, "truncated"), "[-1.1, -1)"],
    // [-0.5, 0.5] over [9.5, 10.5]: both ends over the least base, 0.5/9.5 = 0.0526315...
    [
      figure("0", "JPY", 0),
      figure("10", "JPY", 0),
      "(-0.052631578947368421053, 0.052631578947368421053)",
    ],
    // Nothing of anything is nothing, though the base is open.
    [yen("0"), figure("10", "JPY", 0, "truncated"), "[0, 0]"],
    [yen("0"), figure("10", "JPY", 0), "[0, 0]"],
  ])("of %o to %o lies in %s", (profit, revenues, expected) => {
    expect(notation(margin(profit, revenues))).toBe(expected);
  });

  it.each([yen("0"), figure("0", "JPY", -6), figure("0", "JPY", 0, "truncated")])(
    "refuses revenues that may be zero: %o",
    (none) => {
      expectRefusal(() => margin(yen("1"), none), {
        code: "divisionByZero",
        function: "margin",
        needs: "a base that is certainly above zero",
        got: "JPY 0",
        fix: "The base may be zero, so the ratio is undefined.",
        values: [none],
      });
    },
  );

  it("refuses negative revenues, two currencies and two periods", () => {
    expectRefusal(() => margin(yen("1"), yen("-4")), {
      code: "outOfRange",
      function: "margin",
      needs: "a base that is certainly above zero",
      got: "JPY -4",
      fix: "A ratio to a negative amount has no meaning.",
      values: [yen("-4")],
    });
    expectRefusal(() => margin(yen("1"), figure("4", "USD") as never), {
      code: "mixedUnits",
      function: "margin",
      needs: "both figures in one unit",
      got: "JPY 1 and USD 4",
      values: [yen("1"), figure("4", "USD")],
    });
    expectRefusal(() => margin(yen("1", { period: "3Q02" }), yen("4", { period: "2Q02" })), {
      code: "mismatch",
      function: "margin",
      needs: "both figures with the same period",
      got: "JPY 1 (3Q02) and JPY 4 (2Q02)",
      values: [yen("1", { period: "3Q02" }), yen("4", { period: "2Q02" })],
    });
  });

  it.each(badFigures)("refuses %s on either side", (_, bad, code) => {
    expect(refusal(() => margin(bad as never, yen("1")))).toMatchObject({
      code,
      function: "margin",
      values: [bad],
    });
    expect(refusal(() => margin(yen("1"), bad as never))).toMatchObject({
      code,
      function: "margin",
      values: [bad],
    });
  });

  it("says which side is missing", () => {
    expect(margin(undefined, yen("1"))).toEqual({
      outcome: "missing",
      missing: [{ side: "profit" }],
    });
    expect(margin(yen("1"), undefined)).toEqual({
      outcome: "missing",
      missing: [{ side: "revenues" }],
    });
    expect(refusal(() => margin(undefined, "5" as never)).code).toBe("invalidFigure");
  });

  it("of a level that is open above is open above, and so is one over revenues that can be as near to zero as one likes", () => {
    const open = { basis: "inferred", unit: "JPY", lower: "80" } as const;
    expect(margin(open, yen("100"))).toMatchObject({
      outcome: "ratio",
      basis: "inferred",
      lowerClosed: true,
      upperClosed: false,
    });
    expect(String(margin(open, yen("100")).lower)).toBe("0.8");
    expect(margin(open, yen("100"))).not.toHaveProperty("upper");
    // 1 over (0, 3]: at least a third, and as much as one likes.
    const small = margin(yen("1"), {
      basis: "inferred",
      unit: "JPY",
      lower: "0",
      lowerClosed: false,
      upper: "3",
    });
    expect([small.lower?.toFixed(3), small.upper, small.point?.toFixed(3)]).toEqual([
      "0.333",
      undefined,
      "0.667",
    ]);
  });

  it("refuses figures of two accounting standards", () => {
    const [us, ifrs] = [
      yen("10", { accountingStandard: "US GAAP" }),
      yen("10", { accountingStandard: "IFRS" }),
    ];
    expect(refusal(() => margin(us, ifrs))).toMatchObject({
      code: "mismatch",
      needs: "both figures with the same accounting standard",
    });
  });

  it("has its point within its bounds, however many digits the amounts have", () => {
    const found = margin(
      figure("65549815888732654342929972.6", "JPY", 1),
      figure("0.7", "JPY", 1, "truncated"),
    );
    expect([found.point.lte(found.upper), found.point.gte(found.lower)]).toEqual([true, true]);
  });
});
