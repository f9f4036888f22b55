import { checkGuidance, guidance, type GuidanceCheck, type Quantity } from "@iij/earnings";
import { describe, expect, it } from "vitest";
import { badFigures, notFigures } from "./bad-figures.js";
import { billions, figure, yen } from "./figure.js";
import { notation } from "./notation.js";
import { expectRefusal, refusal } from "./refusal.js";

const { revenues, operatingIncome, largeSystemsIntegrationContracts } = guidance["4Q02"];
const outcome = (check: GuidanceCheck): string =>
  check.outcome === "undecidable" ? `undecidable: ${check.reason}` : check.outcome;
const truncated = (value: string): Quantity<"JPY"> => figure(value, "JPY", -8, "truncated");

describe("checkGuidance: a range", () => {
  // 12.7 is [12.65, 12.75]: 12.65 - 12.5 = 0.15 to 12.75 - 12.5 = 0.25 above the low end, 12.65 -
  // 13.0 = -0.35 to -0.25 from the high one.
  it("of 12.5 to 13.0 billion is met by 12.7, which is 0.2 above the low end and 0.3 below the high end", () => {
    const check = checkGuidance(billions("12.7"), revenues);
    if (check.outcome === "undecidable") throw new Error(check.reason);
    expect(check.outcome).toBe("within");
    expect([check.distance.low.point.toFixed(), notation(check.distance.low)]).toEqual([
      "200000000",
      "[150000000, 250000000]",
    ]);
    expect([check.distance.high.point.toFixed(), notation(check.distance.high)]).toEqual([
      "-300000000",
      "[-350000000, -250000000]",
    ]);
  });

  it.each([
    [billions("12.4"), "below"],
    [billions("13.1"), "above"],
    // Both ends belong to the range.
    [yen("12500000000"), "within"],
    [yen("13000000000"), "within"],
    [yen("12499999999"), "below"],
    [yen("13000000001"), "above"],
    // [12.45, 12.55] and [12.95, 13.05] straddle an end.
    [billions("12.5"), "undecidable: rounding"],
    [billions("13.0"), "undecidable: rounding"],
    // [12.4, 12.5) ends before the range, [12.5, 12.6) starts with it, [13.0, 13.1) goes on behind
    // it.
    [truncated("12400000000"), "below"],
    [truncated("12500000000"), "within"],
    [truncated("13000000000"), "undecidable: rounding"],
    [figure("0", "JPY", -11), "undecidable: rounding"],
  ])("%o is %s", (actual, expected) => {
    expect(outcome(checkGuidance(actual, revenues))).toBe(expected);
  });

  it.each([
    // "10 to 12", each to the nearest whole: [9.5, 10.5] to [11.5, 12.5].
    ["9", "below"],
    ["9.5", "undecidable: rounding"],
    ["10.5", "within"],
    ["11", "within"],
    ["11.5", "within"],
    ["12.5", "undecidable: rounding"],
    ["13", "above"],
  ])("whose own ends are rounded leaves %s %s", (actual, expected) => {
    const own = {
      form: "range",
      low: figure("10", "subscribers", 0),
      high: figure("12", "subscribers", 0),
    } as const;
    expect(outcome(checkGuidance(figure(actual, "subscribers"), own))).toBe(expected);
  });

  it("of losses has the larger loss as its low end", () => {
    const losses = { form: "range", low: yen("-20"), high: yen("-10") } as const;
    expect(outcome(checkGuidance(yen("-15"), losses))).toBe("within");
    expect(outcome(checkGuidance(yen("-21"), losses))).toBe("below");
    expect(outcome(checkGuidance(yen("5"), losses))).toBe("above");
  });

  it("whose ends are swapped is refused", () => {
    const swapped = { form: "range", low: yen("-10"), high: yen("-20") } as const;
    expectRefusal(() => checkGuidance(yen("-15"), swapped), {
      code: "mismatch",
      function: "checkGuidance",
      needs: "a range whose lower bound comes first",
      got: "JPY -10 to JPY -20",
      values: [swapped],
    });
  });
});

describe("checkGuidance: the other forms", () => {
  it.each([
    // 10 to the nearest whole is [9.5, 10.5].
    ["10.2", 1, "within"],
    ["10.5", undefined, "within"],
    ["10.6", undefined, "above"],
    ["9.4", undefined, "below"],
    // [8.5, 9.5] touches 9.5.
    ["9", 0, "undecidable: rounding"],
  ])("a point of 10 and %s with decimals %s: %s", (value, decimals, expected) => {
    const check = checkGuidance(figure(value, "EUR", decimals), {
      form: "point",
      value: figure("10", "EUR", 0),
    });
    expect(outcome(check)).toBe(expected);
  });

  it("measures the distance to a point from the printed amount", () => {
    // [10.15, 10.25] - [9.5, 10.5] = [-0.35, 0.75], 0.2 as printed.
    const check = checkGuidance(figure("10.2", "EUR", 1), {
      form: "point",
      value: figure("10", "EUR", 0),
    });
    if (!("distance" in check)) throw new Error(check.reason);
    expect([check.distance.low.point.toFixed(), notation(check.distance.low)]).toEqual([
      "0.2",
      "[-0.35, 0.75]",
    ]);
    expect(notation(check.distance.high)).toBe("[-0.35, 0.75]");
  });

  it.each([
    [billions("5.1"), "within"],
    [billions("4.9"), "below"],
    // The threshold itself is not more than the threshold.
    [yen("5000000000"), "below"],
    [yen("5000000001"), "within"],
    [billions("5.0"), "undecidable: rounding"],
    [truncated("5000000000"), "undecidable: rounding"],
    [truncated("4900000000"), "below"],
  ])("more than 5 billion and %o: %s", (actual, expected) => {
    const check = checkGuidance(actual, largeSystemsIntegrationContracts);
    expect(outcome(check)).toBe(expected);
    expect("distance" in check && "high" in check.distance).toBe(false);
  });

  it("cannot decide over an actual figure that is hedged or in words, and says so", () => {
    expect(
      checkGuidance({ value: "12700000000", unit: "JPY", qualifier: "approximately" }, revenues),
    ).toMatchObject({ outcome: "undecidable", reason: "hedged" });
    expect(
      checkGuidance(
        { qualifier: "unchanged", printed: "unchanged", document: "d", locator: "l" },
        revenues,
      ),
    ).toMatchObject({ outcome: "undecidable", reason: "hedged" });
    // More than 13.1 billion is above 13.0 billion, whatever it is.
    const more = checkGuidance(
      { value: "13100000000", unit: "JPY", qualifier: "moreThan" },
      revenues,
    );
    expect(more.outcome).toBe("above");
    expect(
      "distance" in more && [String(more.distance.high?.lower), more.distance.high?.upper],
    ).toEqual(["100000000", undefined]);
  });

  it("cannot compare what is not of one standard, scope or definition, and says in what the two differ", () => {
    const target = {
      form: "point",
      value: yen("10", { definition: "shares before the split" }),
    } as const;
    expect(checkGuidance(yen("5", { definition: "shares after the split" }), target)).toEqual({
      ...{ outcome: "undecidable", reason: "notComparable", differs: "definition" },
      ...{ target: "shares before the split", actual: "shares after the split" },
    });
  });

  it("cannot decide words, approximations, and what is missing", () => {
    expect(checkGuidance(yen("1"), operatingIncome)).toMatchObject({
      outcome: "undecidable",
      reason: "qualitative",
    });
    expect(checkGuidance(figure("0.1", "ratio"), guidance.FY2002.revenuesGrowth)).toMatchObject({
      outcome: "undecidable",
      reason: "approximate",
    });
    expect(checkGuidance(undefined, revenues)).toMatchObject({
      outcome: "undecidable",
      reason: "missing",
    });
    expect(checkGuidance(undefined, largeSystemsIntegrationContracts)).toMatchObject({
      outcome: "undecidable",
      reason: "missing",
    });
  });
});

describe("checkGuidance: bad input", () => {
  it("refuses an actual figure of another period, metric or unit", () => {
    const { low } = revenues;
    const earlier = billions("12.7", { period: "3Q02" });
    const profit = billions("12.7", { metric: "operatingIncome" });
    expect(refusal(() => checkGuidance(earlier, revenues))).toMatchObject({
      code: "mismatch",
      function: "checkGuidance",
      values: [low, earlier],
    });
    expectRefusal(() => checkGuidance(profit, revenues), {
      code: "mismatch",
      function: "checkGuidance",
      needs: "both figures with the same metric",
      got: "JPY 12500000000 (4Q02 revenues) and JPY 12700000000 (operatingIncome)",
      values: [low, profit],
    });
    expect(refusal(() => checkGuidance(figure("105300000", "USD") as never, revenues)).code).toBe(
      "mixedUnits",
    );
    expect(
      refusal(() => checkGuidance(figure("1", "USD") as never, largeSystemsIntegrationContracts))
        .code,
    ).toBe("mixedUnits");
  });

  it("holds the period of a target against an actual figure even if its own figures are silent", () => {
    const own = { form: "range", period: "4Q02", low: yen("1"), high: yen("2") } as const;
    expect(refusal(() => checkGuidance(yen("1", { period: "3Q02" }), own)).code).toBe("mismatch");
  });

  it.each([
    null,
    {},
    { form: "constructor" },
    { form: "__proto__" },
    { form: "Range", low: yen("1"), high: yen("2") },
    "range",
    5,
    [],
  ])("refuses %j as guidance", (own) => {
    expect(refusal(() => checkGuidance(yen("1"), own as never))).toMatchObject({
      code: "malformedRecord",
      function: "checkGuidance",
      values: [own],
    });
  });

  it.each(notFigures)("refuses %s as the actual figure", (_, bad, code) => {
    expect(refusal(() => checkGuidance(bad as never, revenues))).toMatchObject({
      code,
      function: "checkGuidance",
      values: [bad],
    });
  });

  it.each(badFigures)("refuses %s as an end", (_, bad, code) => {
    expect(
      refusal(() => checkGuidance(yen("1"), { form: "range", low: bad as never, high: yen("9") })),
    ).toMatchObject({ code, function: "checkGuidance", values: [bad] });
    expect(
      refusal(() => checkGuidance(yen("1"), { form: "range", low: yen("-9"), high: bad as never })),
    ).toMatchObject({ code, function: "checkGuidance", values: [bad] });
    expect(
      refusal(() => checkGuidance(yen("1"), { form: "point", value: bad as never })),
    ).toMatchObject({ code, function: "checkGuidance", values: [bad] });
  });

  it("refuses a range or a point without its figures", () => {
    expect(refusal(() => checkGuidance(yen("1"), { form: "range" } as never)).code).toBe(
      "invalidFigure",
    );
    expect(refusal(() => checkGuidance(yen("1"), { form: "point" } as never)).code).toBe(
      "invalidFigure",
    );
  });

  it("of a truncated 10 is not met by 11", () => {
    const target = { form: "point", value: figure("10", "JPY", 0, "truncated") } as const;
    expect(checkGuidance(yen("11"), target).outcome).toBe("above");
  });

  it("refuses a range whose ends are of other periods", () => {
    const target = {
      form: "range",
      period: "FY2002",
      low: yen("1", { period: "FY2003" }),
      high: yen("2", { period: "FY2001" }),
    } as const;
    expect(refusal(() => checkGuidance(yen("1"), target)).code).toBe("mismatch");
  });
});
