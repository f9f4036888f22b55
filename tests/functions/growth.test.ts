import { growth, type Quantity, quarters } from "@iij/earnings";
import { describe, expect, it } from "vitest";
import { notFigures } from "./bad-figures.js";
import { billions, figure, yen } from "./figure.js";
import { notation } from "./notation.js";
import { expectRefusal, refusal } from "./refusal.js";

/** A whole amount to the nearest one: `about("10")` is [9.5, 10.5]. */
const about = (value: string): Quantity<"JPY"> => figure(value, "JPY", 0);
const truncated = (value: string): Quantity<"JPY"> => figure(value, "JPY", 0, "truncated");

describe("growth: a rate", () => {
  // From 9.9 [9.85, 9.95] to 10.6 [10.55, 10.65]: point 0.7/9.9 = 0.070707...; least
  // (10.55-9.95)/9.95 = 0.6/9.95 = 0.0603015...; most (10.65-9.85)/9.85 = 0.8/9.85 = 0.0812182...
  // Change: 10.55-9.95 = 0.6 to 10.65-9.85 = 0.8, 0.7 as printed.
  it("from JPY9.9 billion to JPY10.6 billion is 7.07 %, between 6.03 % and 8.13 %", () => {
    const grown = growth(quarters["3Q02"].revenues, billions("9.9"));
    if (grown.outcome !== "rate") throw new Error(grown.outcome);
    expect(grown.rate.point.toFixed()).toBe("0.070707070707070707071");
    expect([grown.rate.lower.toFixed(6, 1), grown.rate.upper.toFixed(6, 1)]).toEqual([
      "0.060301",
      "0.081218",
    ]);
    expect([grown.change.point.toFixed(), notation(grown.change)]).toEqual([
      "700000000",
      "[600000000, 800000000]",
    ]);
  });

  it.each([
    // 11/10 - 1, 5/10 - 1, 10/10 - 1, 0/10 - 1: exact figures give exact rates.
    [yen("11"), yen("10"), "[0.1, 0.1]", "[1, 1]"],
    [yen("5"), yen("10"), "[-0.5, -0.5]", "[-5, -5]"],
    [yen("10"), yen("10"), "[0, 0]", "[0, 0]"],
    [yen("0"), yen("10"), "[-1, -1]", "[-10, -10]"],
    // [9.5, 10.5] over 10: -0.5/10 to 0.5/10.
    [about("10"), yen("10"), "[-0.05, 0.05]", "[-0.5, 0.5]"],
    // [11, 12) over 10, and 11 over [10, 11): 11/11 - 1 is never reached.
    [truncated("11"), yen("10"), "[0.1, 0.2)", "[1, 2)"],
    [yen("11"), truncated("10"), "(0, 0.1]", "(0, 1]"],
    // Unknown rounding of 11: [10.5, 12).
    [figure("11", "JPY", 0, "unknown"), yen("10"), "[0.05, 0.2)", "[0.5, 2)"],
    // 0 from a base that prints as 10: -10/10 whatever the base is.
    [yen("0"), about("10"), "[-1, -1]", "[-10.5, -9.5]"],
  ])("of %o from %o", (current, base, rate, change) => {
    const grown = growth(current, base);
    if (grown.outcome !== "rate") throw new Error(grown.outcome);
    expect([notation(grown.rate), notation(grown.change)]).toEqual([rate, change]);
  });

  it("rounds a quotient that does not end outward by its last digit, and opens both ends", () => {
    // 4/3 - 1 = 0.333...
    const grown = growth(yen("4"), yen("3"));
    expect(grown.outcome === "rate" && notation(grown.rate)).toBe(
      "(0.33333333333333333333, 0.33333333333333333334)",
    );
  });

  it("loses nothing of long amounts", () => {
    // 1 on a base of 10^30 - 1 is 10^-30 and a little: a float would say 0.
    const grown = growth(
      yen("1000000000000000000000000000000"),
      yen("999999999999999999999999999999"),
    );
    expect(grown.outcome === "rate" && grown.rate.point.toFixed(33)).toBe(
      "0.000000000000000000000000000001000",
    );
  });

  it("works on any unit of a user's own", () => {
    const grown = growth(figure("1250", "subscribers"), figure("1000", "subscribers"));
    expect(grown.outcome === "rate" && grown.rate.point.toFixed()).toBe("0.25");
  });
});

describe("growth: everything that is no rate", () => {
  // Each change as printed, with half a million of rounding on each side.
  it.each([
    [
      "turnedToLoss",
      quarters["3Q02"].operatingIncome,
      quarters["3Q01"].operatingIncome,
      "[-719000000, -717000000]",
    ],
    [
      "turnedToProfit",
      quarters["3Q01"].operatingIncome,
      { ...quarters["3Q02"].operatingIncome, period: "3Q00" },
      "[717000000, 719000000]",
    ],
    [
      "lossWidened",
      quarters["3Q02"].operatingIncome,
      quarters["2Q02"].operatingIncome,
      "[-374000000, -372000000]",
    ],
    [
      "lossNarrowed",
      quarters["2Q02"].operatingIncome,
      { ...quarters["3Q02"].operatingIncome, period: "1Q02" },
      "[372000000, 374000000]",
    ],
    ["lossUnchanged", yen("-100"), yen("-100"), "[0, 0]"],
    ["zeroBase", yen("2"), yen("0"), "[2, 2]"],
    ["indeterminate", about("2"), about("0"), "[1, 3]"],
  ] as const)("%s", (outcome, current, base, change) => {
    const result = growth(current as Quantity<"JPY">, base as Quantity<"JPY">);
    expect(result.outcome).toBe(outcome);
    expect("change" in result && notation(result.change)).toBe(change);
    expect(result).not.toHaveProperty("rate");
  });

  it.each([
    ["a profit, nothing or a loss from exactly zero", [yen("2"), yen("0")], "zeroBase"],
    ["nothing from nothing", [yen("0"), yen("0")], "zeroBase"],
    ["a loss from nothing", [yen("-2"), yen("0")], "zeroBase"],
    ["a zero of many digits", [yen("2"), yen("-0.00")], "zeroBase"],
    ["a printed zero as base", [yen("2"), about("0")], "indeterminate"],
    ["a truncated zero as base", [yen("2"), truncated("0")], "indeterminate"],
    ["a printed zero after a profit", [about("0"), yen("10")], "indeterminate"],
    ["a printed zero after a loss", [about("0"), yen("-10")], "indeterminate"],
    ["exactly zero after a loss", [yen("0"), yen("-10")], "lossNarrowed"],
    ["two losses that print alike", [about("-10"), about("-10")], "indeterminate"],
    ["two losses whose roundings touch", [about("-11"), about("-10")], "indeterminate"],
    [
      "two truncated losses, whose roundings do not",
      [truncated("-11"), truncated("-10")],
      "lossWidened",
    ],
    ["the same turned round", [truncated("-10"), truncated("-11")], "lossNarrowed"],
    [
      "two losses of unknown rounding, which overlap",
      [figure("-11", "JPY", 0, "unknown"), figure("-10", "JPY", 0, "unknown")],
      "indeterminate",
    ],
    [
      "a loss known exactly inside of another's rounding",
      [yen("-10"), about("-10")],
      "indeterminate",
    ],
    [
      "the smallest printed loss after the smallest printed profit",
      [about("-1"), about("1")],
      "turnedToLoss",
    ],
    [
      "the smallest printed profit after the smallest printed loss",
      [about("1"), about("-1")],
      "turnedToProfit",
    ],
  ] as const)("%s", (_, [current, base], outcome) => {
    expect(growth(current, base).outcome).toBe(outcome);
  });

  it("missing and hedged say which side, and nothing of a period that nobody has named", () => {
    expect(growth(yen("1"), undefined)).toStrictEqual({
      outcome: "missing",
      missing: [{ side: "base" }],
    });
    expect(growth(yen("1"), { ...yen("1"), qualifier: "approximately" })).toStrictEqual({
      outcome: "hedged",
      hedged: [{ side: "base", qualifier: "approximately" }],
    });
  });

  it("missing says which side", () => {
    expect(growth(undefined, yen("1"))).toEqual({
      outcome: "missing",
      missing: [{ side: "current" }],
    });
    expect(growth(yen("1"), undefined)).toEqual({
      outcome: "missing",
      missing: [{ side: "base" }],
    });
    expect(growth(undefined, undefined)).toEqual({
      outcome: "missing",
      missing: [{ side: "current" }, { side: "base" }],
    });
  });

  it.each([
    [
      "metric",
      { metric: "revenues" },
      { metric: "operatingIncome" },
      "revenues",
      "operatingIncome",
    ],
    ["span", { period: "FY2002" }, { period: "4Q01" }, "fiscalYear", "quarter"],
    ["span", { period: "9M02" }, { period: "1H02" }, "nineMonths", "half"],
    [
      "accountingStandard",
      { accountingStandard: "IFRS" },
      { accountingStandard: "US GAAP" },
      "IFRS",
      "US GAAP",
    ],
    ["scope", { scope: "consolidated" }, { scope: "parent" }, "consolidated", "parent"],
    ["definition", { definition: "2003" }, { definition: "2002" }, "2003", "2002"],
  ] as const)("notComparable names the %s", (differs, now, before, current, base) => {
    expect(growth(yen("2", now), yen("1", before))).toEqual({
      outcome: "notComparable",
      differs,
      current,
      base,
    });
    expect(growth(yen("2", now), yen("1")).outcome).toBe("rate");
    expect(growth(yen("2"), yen("1", before)).outcome).toBe("rate");
  });
});

describe("growth: bad input", () => {
  it.each([
    ["3Q01", "3Q02"],
    ["2Q02", "3Q02"],
    ["4Q01", "1Q02"],
    ["1H02", "2H02"],
    ["9M01", "9M02"],
    ["FY2001", "FY2002"],
  ] as const)("refuses %s as later than %s, and takes them in order", (first, last) => {
    const [earlier, later] = [yen("1", { period: first }), yen("2", { period: last })];
    expectRefusal(() => growth(earlier, later), {
      code: "mismatch",
      function: "growth",
      needs: "the later figure first",
      got: `JPY 1 (${first}) and JPY 2 (${last})`,
      values: [earlier, later],
    });
    for (const [now, before] of [
      [later, earlier],
      [later, later],
      [earlier, yen("2")],
      [yen("1"), later],
    ] as const)
      expect(growth(now, before).outcome).toBe("rate");
  });

  it("refuses two figures of one document without a period, which are two things", () => {
    const of = (document: string, value: string, subject = {}) =>
      yen(value, { document, ...subject } as object);
    const [one, other] = [of("a", "1"), of("a", "2")];
    expect(refusal(() => growth(one, other)).fix).toBe(
      "Compare two things with difference or share.",
    );
    expectRefusal(() => growth(one, other), {
      code: "mismatch",
      function: "growth",
      needs: "the same thing at two times",
      got: "JPY 1 and JPY 2 of one document, without a period",
      values: [one, other],
    });
    for (const [now, before] of [
      [one, of("b", "2")],
      [one, yen("2")],
      [yen("1"), yen("2")],
      [of("a", "1", { period: "3Q02" }), other],
      [one, of("a", "2", { period: "3Q02" })],
      [of("a", "1", { period: "3Q02" }), of("a", "2", { period: "3Q01" })],
    ] as const)
      expect(growth(now, before).outcome).toBe("rate");
  });

  it("refuses two currencies", () => {
    const dollars = figure("89000000", "USD", -5);
    expectRefusal(() => growth(yen("1"), dollars as never), {
      code: "mixedUnits",
      function: "growth",
      needs: "both figures in one unit",
      got: "JPY 1 and USD 89000000",
      values: [yen("1"), dollars],
    });
  });

  it.each(notFigures)("refuses %s on either side", (_, bad, code) => {
    expect(refusal(() => growth(bad as never, yen("1")))).toMatchObject({
      code,
      function: "growth",
      values: [bad],
    });
    expect(refusal(() => growth(yen("1"), bad as never))).toMatchObject({
      code,
      function: "growth",
      values: [bad],
    });
  });

  it("to exactly zero over an open base is -1, closed", () => {
    const grown = growth(yen("0"), truncated("10"));
    expect(grown.outcome === "rate" && notation(grown.rate)).toBe("[-1, -1]");
  });

  it.each(["9M02", "FY2002"] as const)("of a quarter over %s cannot be compared", (period) => {
    expect(growth(yen("1", { period: "3Q02" }), yen("1", { period })).outcome).toBe(
      "notComparable",
    );
  });

  it("refuses an empty text as a period", () => {
    expect(
      refusal(() => growth(yen("1", { period: "" as never }), yen("1", { period: "3Q02" }))).code,
    ).toBe("unknownPeriod");
  });

  it("has its point within its bounds, however many digits the amounts have", () => {
    const grown = growth(
      figure("65549815888732654342929972.6", "JPY", 1),
      figure("0.7", "JPY", 1, "truncated"),
    );
    if (grown.outcome !== "rate") throw new Error(grown.outcome);
    expect([
      grown.rate.point.lte(grown.rate.upper),
      grown.rate.point.gte(grown.rate.lower),
    ]).toEqual([true, true]);
  });
});
