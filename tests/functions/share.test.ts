import { formatBounds, guidance, share } from "@iij/earnings";
import { describe, expect, it } from "vitest";
import { badFigures } from "./bad-figures.js";
import { figure, yen } from "./figure.js";
import { notation } from "./notation.js";
import { expectRefusal, refusal } from "./refusal.js";

const about = (value: string) => figure(value, "JPY", 0);

describe("share of targets", () => {
  // 5 of at most 13 billion, and "more than" leaves it open above.
  it("with an open end is open", () => {
    const { largeSystemsIntegrationContracts, revenues } = guidance["4Q02"];
    const result = share(largeSystemsIntegrationContracts, revenues);
    if (result.outcome !== "ratio") throw new Error(result.outcome);
    expect(result).not.toHaveProperty("upper");
    expect(formatBounds(result)).toBe("more than 38.46%");
    expect(share(largeSystemsIntegrationContracts.threshold, revenues)).toEqual(result);
  });
});

describe("share of a whole that can be as near to zero as one likes", () => {
  const level = (lower: string, upper: string, lowerClosed = true) =>
    ({
      ...{ basis: "inferred", unit: "JPY", lower, upper, lowerClosed, upperClosed: true },
    }) as const;

  it.each([
    ["[-0.5, 0.5]", level("-0.5", "0.5"), "[0, 1]"],
    ["[0, 0.5]", level("0", "0.5"), "[0, 1]"],
    ["[0.2, 0.5]", level("0.2", "0.5"), "[0.2, 1]"],
    ["(0, 1]", level("0", "1", false), "(0, 1]"],
    ["[0, 0]", level("0", "0"), "[0, 0]"],
  ])("%s in (0, 1] is in %s", (_, part, expected) => {
    const result = share(part as never, level("0", "1", false) as never);
    expect(notation(result)).toBe(expected);
  });
});

describe("share", () => {
  // 1 is [0.5, 1.5], 4 is [3.5, 4.5]: 0.5/4.5 = 0.1111..., 1.5/3.5 = 0.42857...
  it("of 1 in 4, both rounded, is a quarter, between 0.111 and 0.429", () => {
    const { lower, point, upper } = share(about("1"), about("4"));
    expect([lower.toFixed(4), point.toFixed(), upper.toFixed(4)]).toEqual([
      "0.1111",
      "0.25",
      "0.4286",
    ]);
  });

  it.each([
    [yen("1"), yen("4"), "0.25", "[0.25, 0.25]"],
    [yen("0"), yen("4"), "0", "[0, 0]"],
    [yen("4"), yen("4"), "1", "[1, 1]"],
    // [-0.5, 0.5] of 10 cannot be below 0; [9.5, 10.5] of 10 not above 1.
    [about("0"), yen("10"), "0", "[0, 0.05]"],
    [about("10"), yen("10"), "1", "[0.95, 1]"],
    // A truncated zero, (-1, 1), of 10.
    [figure("0", "JPY", 0, "truncated"), yen("10"), "0", "[0, 0.1)"],
    // [10.5, 11.5] of [9.5, 10.5]: only 10.5 of 10.5 is a share.
    [about("11"), about("10"), "1", "[1, 1]"],
  ])("ends at nothing and at all: %o of %o", (part, whole, point, expected) => {
    const result = share(part, whole);
    expect([result.point.toFixed(), notation(result)]).toEqual([point, expected]);
  });

  it.each([
    [yen("5"), yen("4")],
    [yen("-1"), yen("4")],
    [about("12"), about("10")],
    [about("-1"), about("10")],
    // 11 of what is truncated to 10 and hence below 11.
    [yen("11"), figure("10", "JPY", 0, "truncated")],
  ])("refuses %o of %o", (part, whole) => {
    expectRefusal(() => share(part, whole), {
      code: "outOfRange",
      function: "share",
      needs: "a part that is neither negative nor more than its whole",
      got: `JPY ${part.value} of JPY ${whole.value}`,
      values: [part, whole],
    });
  });

  it("says which side is missing, and reads the other", () => {
    const missing = (...sides: readonly string[]) => ({
      outcome: "missing",
      missing: sides.map((side) => ({ side })),
    });
    expect(share(undefined, yen("1"))).toEqual(missing("part"));
    expect(share(yen("1"), undefined)).toEqual(missing("whole"));
    expect(share(undefined, undefined)).toEqual(missing("part", "whole"));
    expect(refusal(() => share(undefined, "5" as never)).code).toBe("invalidFigure");
    expect(refusal(() => share("5" as never, undefined)).code).toBe("invalidFigure");
  });

  it("of a part that is only known to be at most something is at most that of the whole", () => {
    const result = share({ basis: "inferred", unit: "JPY", upper: "80" }, yen("100"));
    if (result.outcome !== "ratio") throw new Error(result.outcome);
    expect(result.upper?.toFixed()).toBe("0.8");
    expect(result).not.toHaveProperty("lower");
  });

  it("refuses a whole that may be zero or is below it, two currencies and two periods", () => {
    expect(refusal(() => share(yen("0"), yen("0")))).toMatchObject({
      code: "divisionByZero",
      function: "share",
    });
    expect(refusal(() => share(yen("0"), about("0")))).toMatchObject({
      code: "divisionByZero",
      function: "share",
    });
    expect(refusal(() => share(yen("-1"), yen("-4")))).toMatchObject({
      code: "outOfRange",
      function: "share",
    });
    expect(refusal(() => share(yen("1"), figure("4", "USD") as never))).toMatchObject({
      code: "mixedUnits",
      function: "share",
    });
    expect(
      refusal(() => share(yen("1", { period: "3Q02" }), yen("4", { period: "FY2002" }))),
    ).toMatchObject({ code: "mismatch", function: "share" });
  });

  it.each(badFigures)("refuses %s on either side", (_, bad, code) => {
    expect(refusal(() => share(bad as never, yen("1")))).toMatchObject({
      code,
      function: "share",
      values: [bad],
    });
    expect(refusal(() => share(yen("1"), bad as never))).toMatchObject({
      code,
      function: "share",
      values: [bad],
    });
  });
});
