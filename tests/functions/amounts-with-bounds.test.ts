import {
  bounds,
  checkGuidance,
  formatBounds,
  intersect,
  margin,
  type OpenRatioResult,
} from "@iij/earnings";
import { Decimal } from "decimal.js";
import { describe, expect, it } from "vitest";
import { figure, yen } from "./figure.js";
import { expectRefusal, refusal } from "./refusal.js";

const between = (lower: unknown, upper: unknown = "9".repeat(4000)) =>
  ({ unit: "JPY", lower, upper, lowerClosed: true, upperClosed: true }) as never;

describe("the ends of bounds that were not made here", () => {
  it.each<[what: string, lower: unknown]>([
    ["text", "1.50"],
    ["text of four thousand digits", "1".repeat(4000)],
    ["a Decimal of another library", { toFixed: () => "1.5" }],
    ["a Decimal", new Decimal("1.5")],
    ["a Decimal of 3,999 zeros", new Decimal("1e3999")],
  ])("may be %s", (_, lower) => {
    expect(intersect(between(lower)).outcome).toBe("shared");
  });

  it.each<[what: string, lower: unknown]>([
    ["text with something before it", "x1"],
    ["text with something behind it", "1x"],
    ["text with a line break behind it", "1\n"],
    ["no text", ""],
    ["text of more digits", "1".repeat(4001)],
    ["a number", 1],
    ["null", null],
    ["a list", ["1"]],
    ["what has a toFixed that is none", { toFixed: 5 }],
    ["what has a toFixed that gives a number", { toFixed: () => 1 }],
    ["a Decimal that is no number", new Decimal("NaN")],
    ["a Decimal of more zeros", new Decimal("1e4001")],
    ["a Decimal of more decimals", new Decimal("1e-4001")],
  ])("are not %s", (_, lower) => {
    expect(refusal(() => intersect(between(lower)))).toMatchObject({
      code: "invalidFigure",
      needs: "amounts in plain decimal digits, as text, or Decimals",
    });
  });

  it.each([{ lower: "1" }, { upper: "1" }, {}])("are both there to be intersected: %o", (ends) => {
    const open = { unit: "JPY", lowerClosed: false, upperClosed: false, ...ends };
    expect(refusal(() => intersect(open as never))).toMatchObject({
      code: "invalidFigure",
      function: "intersect",
      values: [open],
    });
  });
});

describe("a quotient of which an end is not known", () => {
  const [least, most] = ["lower", "upper"].map((end) => ({
    ...{ basis: "inferred", unit: "JPY" },
    [end]: "4",
  })) as unknown as readonly [never, never];
  const told = (ratio: unknown) => {
    const { lower, lowerClosed, upper, upperClosed } = ratio as OpenRatioResult;
    return [
      lower && `${lowerClosed ? "[" : "("}${lower.toFixed()}`,
      upper && `${upper.toFixed()}${upperClosed ? "]" : ")"}`,
    ];
  };

  // Over 4 or more, one comes as near to zero as one likes, and nothing is nothing.
  it.each([
    ["1", ["(0", "0.25]"]],
    ["-1", ["[-0.25", "0)"]],
    ["0", ["[0", "0]"]],
  ])("%s of at least 4 is in %j", (profit, expected) => {
    expect(told(margin(yen(profit), least))).toEqual(expected);
  });

  it.each([
    [least, ["[2", undefined]],
    [most, [undefined, "2]"]],
  ])("%o of 2 is in %j", (profit, expected) => {
    expect(told(margin(profit, yen("2")))).toEqual(expected);
  });

  // From nothing to one, over something above zero and at most 4.
  it.each([
    ["0", "1", ["[0", undefined]],
    ["-1", "0", [undefined, "0]"]],
  ])("%s to %s of what may be as near to zero as one likes", (lower, upper, expected) => {
    const small = { ...Object(most), lower: "0", lowerClosed: false } as never;
    const profit = { basis: "inferred", unit: "JPY", lower, upper } as never;
    expect(told(margin(profit, small))).toEqual(expected);
  });
});

it("a point lies within its bounds, however it was rounded", () => {
  for (const sign of ["", "-"] as const) {
    const found = margin(
      figure(`${sign}65549815888732654342929972.6`, "JPY", 1),
      figure("0.7", "JPY", 1, "truncated"),
    );
    expect([found.point.lte(found.upper), found.point.gte(found.lower)]).toEqual([true, true]);
  }
});

describe("what is said of a figure", () => {
  const one = yen("1", { accountingStandard: "US GAAP" });

  it("is named where two figures differ in it", () => {
    const other = yen("1", { accountingStandard: "IFRS" });
    expectRefusal(() => margin(one, other), {
      code: "mismatch",
      function: "margin",
      needs: "both figures with the same accounting standard",
      got: "JPY 1 and JPY 1, US GAAP and IFRS",
      values: [one, other],
    });
  });

  it.each(["metric", "period", "accountingStandard", "scope", "definition", "company"])(
    "is text: %s",
    (key) => {
      const wrong = { ...yen("1"), [key]: 5 };
      expect(refusal(() => bounds(wrong as never))).toMatchObject({
        code: "invalidFigure",
        function: "bounds",
        values: [wrong],
      });
    },
  );

  it("has decimals of 400 at the most, on either side of the point", () => {
    expect(bounds(figure("0", "JPY", 400)).upper.e).toBe(-401);
    expect(bounds(figure("0", "JPY", -400)).upper.e).toBe(399);
    for (const decimals of [401, -401])
      expect(refusal(() => bounds(figure("0", "JPY", decimals))).needs).toBe(
        "decimals as a whole number from -400 to 400",
      );
  });
});

describe("a tolerance", () => {
  const about = { value: "100", unit: "JPY", qualifier: "approximately" } as const;
  const target = { form: "approximate", value: about } as const;

  it.each(["0", "0.05", "1", "123456789.123456789012345678"])("may be %s", (tolerance) => {
    expect(checkGuidance(yen("100"), target as never, { tolerance }).outcome).toBe("within");
  });

  it.each([
    0.05,
    null,
    "",
    "-0.05",
    "5 %",
    "0.05x",
    "x0.05",
    ".05",
    "1.",
    "1234567890",
    "0.1234567890123456789",
  ])("is not %j", (tolerance) => {
    const error = refusal(() =>
      checkGuidance(yen("100"), target as never, { tolerance: tolerance as never }),
    );
    expect([error.code, error.needs, error.values]).toEqual([
      "outOfRange",
      'a tolerance of zero or more in plain decimal digits, as text, such as "0.05"',
      [tolerance],
    ]);
  });
});

describe("the constructor of a result", () => {
  it("takes no settings, and says what to do", () => {
    const { constructor } = bounds(yen("1")).lower as unknown as { constructor: typeof Decimal };
    for (const set of ["set", "config"] as const)
      expectRefusal(() => constructor[set]({ maxE: 3 }), {
        code: "outOfRange",
        function: "set",
        needs: "a constructor of your own",
        got: "the constructor of a result, which all results share",
        fix: "Write Decimal.clone().set(…) and convert the result: new YourDecimal(result).",
        values: [{ maxE: 3 }],
      });
    for (const key of ["maxE", "minE", "toExpNeg", "toExpPos", "set"] as const)
      expect(() => Object.assign(constructor, { [key]: 3 })).toThrow(TypeError);
    expect(formatBounds(bounds(yen("2")))).toBe("JPY2");
  });
});
