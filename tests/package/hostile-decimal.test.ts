import { afterAll, describe, expect, test } from "vitest";
import { scratchProject } from "./scratch.js";

const scratch = scratchProject();
afterAll(() => {
  scratch.remove();
});

const set =
  "Decimal.set({ precision: 2, rounding: 0, modulo: 9, toExpNeg: -1, toExpPos: 1, maxE: 9, minE: -9 });";

/**
 * Computes one result of each kind, and all of their digits; figures long enough that any lost
 * digit shows.
 */
const compute = `
  const { compoundGrowth, guidance, growth, impliedExchangeRate, intersect, margin, quarters } = earnings;
  const { revenues, operatingIncome, convenienceTranslation } = quarters["3Q02"];
  const { low, high, convenienceTranslation: dollars } = guidance["4Q02"].revenues;
  const long = { value: "123456789012345678901234567890.123", unit: "JPY", decimals: 3 };
  const small = { value: "0.000000000000123", unit: "JPY", decimals: 15 };
  const years = { FY1998: { revenues: small }, FY2002: { revenues: long } };
  const results = {
    growth: [growth(long, revenues), growth(revenues, long), growth(long, small), growth(small, long), growth(operatingIncome, quarters["2Q02"].operatingIncome)],
    margin: [margin(operatingIncome, revenues), margin(small, long), margin(long, small)],
    impliedExchangeRate: [impliedExchangeRate(revenues, convenienceTranslation.revenues), intersect(impliedExchangeRate(low, dollars.low), impliedExchangeRate(high, dollars.high))],
    compoundGrowth: compoundGrowth(years, "revenues", { from: "FY1998", to: "FY2002" }),
  };
  const { lower, upper } = results.growth[0].rate;
  const further = [lower.plus(upper), upper.div(3), lower.times(upper)];
  process.stdout.write(JSON.stringify({ results, further, shared: lower instanceof Decimal && Decimal.isDecimal(lower) }));`;

const systems = {
  "ES modules": {
    ending: "mjs",
    decimal: 'const { Decimal } = await import("decimal.js");',
    earnings: 'const earnings = await import("@iij/earnings");',
  },
  CommonJS: {
    ending: "cjs",
    decimal: 'const { Decimal } = require("decimal.js");',
    earnings: 'const earnings = require("@iij/earnings");',
  },
};

interface Printed {
  readonly results: object;
  readonly further: object;
  readonly shared: boolean;
}

function printed(system: keyof typeof systems, when: "never" | "before" | "after"): Printed {
  const { ending, decimal, earnings } = systems[system];
  const lines = [
    decimal,
    when === "before" ? set : "",
    earnings,
    when === "after" ? set : "",
    compute,
  ];
  const file = `compute.${ending}`;
  scratch.write({ [file]: lines.join("\n") });
  return scratch.run(file) as Printed;
}

describe.each(["ES modules", "CommonJS"] as const)(
  "a program of %s that calls Decimal.set",
  (system) => {
    const untouched = printed(system, "never");

    test.each(["before", "after"] as const)(
      "%s it loads the library changes no digit of any result, nor of what is computed from one",
      (when) => {
        expect(printed(system, when)).toEqual(untouched);
      },
    );

    test("gets Decimals that its own Decimal knows", () => {
      expect(untouched.shared).toBe(true);
    });

    test("gets results in plain digits, however large or small they are", () => {
      const digits = JSON.stringify(untouched.results).match(/"-?\d[^"]*"/g) ?? [];
      expect(digits.length).toBeGreaterThan(40);
      expect(digits.filter((text) => !/^"-?\d+(?:\.\d+)?"$/.test(text))).toEqual([]);
      expect(digits.some((text) => text.length > 50)).toBe(true);
    });
  },
);

test("both module systems compute the same", () => {
  expect(printed("CommonJS", "never")).toEqual(printed("ES modules", "never"));
});
