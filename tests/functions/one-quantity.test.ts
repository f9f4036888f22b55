import { formatGrowth, impliedExchangeRate, intersect, reconcile } from "@iij/earnings";
import { describe, expect, it } from "vitest";
import { figure, yen } from "./figure.js";
import { expectRefusal, refusal } from "./refusal.js";

const dollars = figure("1", "USD");

describe("what is said of a figure that is none", () => {
  it.each<[bad: unknown, needs: string, got: string]>([
    [null, "a figure { value, unit, decimals? }", "null"],
    [5, "a figure { value, unit, decimals? }", "5"],
    [{ ...yen("1"), qualifier: "moreThan" }, "a figure without a hedge", '"moreThan"'],
    [{ ...yen("1"), rounding: "up" }, "a rounding of nearest, truncated, unknown", '"up"'],
    [{ ...yen("1e5") }, "a value in plain decimal digits, as text", '"1e5"'],
    [{ ...yen("1"), decimals: 0.5 }, "decimals as a whole number from -400 to 400", "0.5"],
  ])("%j", (bad, needs, got) => {
    expectRefusal(() => impliedExchangeRate(bad as never, dollars as never), {
      code: "invalidFigure",
      function: "impliedExchangeRate",
      needs,
      got,
      values: [bad],
    });
  });

  it("and of two that are of two companies", () => {
    const [one, other] = [
      yen("100", { company: "iij" }),
      figure("1", "USD", undefined, undefined, { company: "nec" }),
    ];
    expectRefusal(() => impliedExchangeRate(one, other), {
      code: "mismatch",
      function: "impliedExchangeRate",
      needs: "both figures with the same company",
      got: "JPY 100 and USD 1, iij and nec",
      values: [one, other],
    });
  });
});

describe("a metric and a unit", () => {
  it.each(["two\nlines", "a\u0000", "half \ud800", "\u2028"])("have one line: %j", (name) => {
    for (const key of ["metric", "unit"] as const) {
      const bad = { ...yen("1"), [key]: name };
      const error = refusal(() => impliedExchangeRate(bad as never, dollars as never));
      expect([error.code, error.needs, error.values]).toEqual([
        "invalidFigure",
        `a ${key} on one line, without control characters and lone surrogates`,
        [bad],
      ]);
    }
  });
});

describe("a computed number", () => {
  const whole = {
    ...{ basis: "computed", unit: "ratio", lower: "0.1", point: "0.15", upper: "0.2" },
    ...{ lowerClosed: true, upperClosed: true },
  };

  it.each(["lower", "point", "upper"])("has a %s to be shown as a rate", (key) => {
    const rate = Object.fromEntries(Object.entries(whole).filter(([name]) => name !== key));
    const given = { outcome: "rate", basis: "computed", rate };
    expect(formatGrowth({ ...given, rate: whole } as never)).toBe("+15.0% (+10.0% to +20.0%)");
    if (key === "point") return;
    const error = refusal(() => formatGrowth(given as never));
    expect([error.code, error.function, error.needs, error.values]).toEqual([
      "invalidFigure",
      "formatGrowth",
      "a computed number with its point and both bounds",
      [rate],
    ]);
  });

  it("has both bounds to be intersected", () => {
    const open = { unit: "JPY", lower: "1", lowerClosed: true, upperClosed: false };
    expect(refusal(() => intersect(open as never)).needs).toBe("bounds on both sides");
  });

  it("is held against what is printed, which has a rounding of its own", () => {
    const printed = figure("0.15", "ratio", 2);
    expect(reconcile(printed, whole as never).outcome).toBe("consistent");
    const narrow = { ...whole, lower: "0.149", upper: "0.151" };
    expect(reconcile(printed, narrow as never).outcome).toBe("consistent");
    expect(reconcile(figure("0.3", "ratio", 1), narrow as never).outcome).toBe("inconsistent");
  });
});
