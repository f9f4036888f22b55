import { bounds, guidance, quarters } from "@iij/earnings";
import { describe, expect, it } from "vitest";
import { badFigures } from "./bad-figures.js";
import { figure } from "./figure.js";
import { notation } from "./notation.js";
import { expectRefusal, refusal } from "./refusal.js";

describe("bounds", () => {
  // JPY10.6 billion: u = 10^8, half of it is 0.05 billion, 10.6 - 0.05 = 10.55 and 10.6 + 0.05 =
  // 10.65.
  it("takes JPY10.6 billion for 10.55 to 10.65 billion", () => {
    expect(notation(bounds(quarters["3Q02"].revenues))).toBe("[10550000000, 10650000000]");
  });

  // u = 1,000,000 throughout.
  it.each([
    ["nearest", "567000000", "[566500000, 567500000]"],
    ["nearest", "-567000000", "[-567500000, -566500000]"],
    ["nearest", "0", "[-500000, 500000]"],
    ["truncated", "567000000", "[567000000, 568000000)"],
    ["truncated", "-567000000", "(-568000000, -567000000]"],
    ["truncated", "0", "(-1000000, 1000000)"],
    ["unknown", "567000000", "[566500000, 568000000)"],
    ["unknown", "-567000000", "(-568000000, -566500000]"],
    ["unknown", "0", "(-1000000, 1000000)"],
  ] as const)("rounds as the table of the contract says: %s, %s", (rounding, value, expected) => {
    expect(notation(bounds(figure(value, "JPY", -6, rounding)))).toBe(expected);
  });

  it("means rounding to the nearest where nothing is said", () => {
    expect(notation(bounds(figure("567000000", "JPY", -6)))).toBe("[566500000, 567500000]");
  });

  // Nearly 600: anything below it, and not 600 itself.
  it("leaves less than open below, as it leaves more than open above", () => {
    const nearly = { value: "600", unit: "companies", qualifier: "lessThan" } as const;
    expect(bounds(nearly)).toMatchObject({ lowerClosed: false, upperClosed: false });
    expect([bounds(nearly).lower, bounds(nearly).upper?.toFixed()]).toEqual([undefined, "600"]);
  });

  it.each(["567", "-567", "0", "0.1"])(
    "takes %s without decimals for exact, whatever the rounding",
    (value) => {
      expect(notation(bounds(figure(value, "JPY")))).toBe(`[${value}, ${value}]`);
      expect(notation(bounds(figure(value, "JPY", undefined, "truncated")))).toBe(
        `[${value}, ${value}]`,
      );
    },
  );

  it.each([
    // 6.3 %: u = 0.001. 5: u = 1. 14,143.10: u = 0.01, the trailing zero is stated.
    ["0.063", 3, "[0.0625, 0.0635]"],
    ["5", 0, "[4.5, 5.5]"],
    ["14143.10", 2, "[14143.095, 14143.105]"],
    ["1000000000000000000000", -20, "[950000000000000000000, 1050000000000000000000]"],
    ["1000000000000000000000.01", 2, "[1000000000000000000000.005, 1000000000000000000000.015]"],
    ["0.00000000000000000001", 20, "[0.000000000000000000005, 0.000000000000000000015]"],
  ])("is exact at any size: %s with decimals %i", (value, decimals, expected) => {
    expect(notation(bounds(figure(value, "ratio", decimals)))).toBe(expected);
  });

  it("reads zeros before and behind as what they are", () => {
    expect(notation(bounds(figure("007.50", "EUR")))).toBe("[7.5, 7.5]");
  });

  it("gives more than JPY5 billion an open lower end and no upper end", () => {
    const { lower, ...rest } = bounds(guidance["4Q02"].largeSystemsIntegrationContracts.threshold);
    expect(lower.toFixed()).toBe("5000000000");
    expect(rest).toEqual({ unit: "JPY", lowerClosed: false, upperClosed: false });
  });

  it.each(badFigures)("refuses %s", (_, bad, code) => {
    const error = refusal(() => bounds(bad as never));
    expect(error).toMatchObject({ code, function: "bounds", values: [bad] });
    expect(error.message).toMatch(/^bounds needs .+; got .+\./s);
  });

  it("names a figure with too many digits, and what to do", () => {
    const tooFine = {
      value: "10650000000",
      unit: "JPY",
      decimals: -8,
      period: "3Q02",
      metric: "revenues",
    } as const;
    expectRefusal(() => bounds(tooFine), {
      code: "excessDigits",
      function: "bounds",
      needs: "a value without digits beyond its decimals, -8",
      got: "JPY 10650000000 (3Q02 revenues)",
      values: [tooFine],
    });
  });

  it("refuses undefined, and more than something that is no number", () => {
    expect(refusal(() => bounds(undefined as never)).code).toBe("invalidFigure");
    expect(refusal(() => bounds({ value: "lots", unit: "JPY", qualifier: "moreThan" })).code).toBe(
      "invalidFigure",
    );
  });

  it("leaves its figure as it was, and gives new Decimals each time", () => {
    const own = { value: "12.0", unit: "EUR", decimals: 1 };
    bounds(own).lower.d[0] = 99;
    expect(own).toEqual({ value: "12.0", unit: "EUR", decimals: 1 });
    expect(notation(bounds(own))).toBe("[11.95, 12.05]");
  });
});
