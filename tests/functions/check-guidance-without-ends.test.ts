import {
  type Bounds,
  checkGuidance,
  fiscalYears,
  guidance,
  type Quantity,
  quarters,
  type Subject,
} from "@iij/earnings";
import { describe, expect, it, test } from "vitest";
import { figure } from "./figure.js";
import { notation } from "./notation.js";
import { refusal } from "./refusal.js";

describe("checkGuidance of guidance without ends", () => {
  it("says which way it went from a base: the loss narrowed by 120 to 122 million", () => {
    const [actual, base] = [quarters["4Q02"].operatingIncome, quarters["3Q02"].operatingIncome];
    const check = checkGuidance(actual, guidance["4Q02"].operatingIncome, { base });
    expect(check).toMatchObject({ outcome: "undecidable", reason: "qualitative" });
    const growth =
      check.outcome === "undecidable" && check.reason === "qualitative" ? check.growth : undefined;
    expect(growth?.outcome).toBe("lossNarrowed");
    // 567 - 446, give or take half a million on each side.
    expect(growth && "change" in growth && notation(growth.change)).toBe("[120000000, 122000000]");
    const without = checkGuidance(actual, guidance["4Q02"].operatingIncome);
    expect(without).toMatchObject({ outcome: "undecidable", reason: "qualitative" });
    expect(without).not.toHaveProperty("growth");
  });

  // 10 % with a tolerance of 5 % of it is 9.5 % to 10.5 %.
  it.each([
    ["0.05", "0.103", "within"],
    ["0.02", "0.103", "above"],
    ["0.05", "0.094", "below"],
    ["0.05", "0.105", "undecidable"],
    ["0", "0.100", "undecidable"],
  ] as const)(
    "takes a tolerance of %s for approximately 10 %%: %s is %s",
    (tolerance, value, outcome) => {
      const of = { unit: "ratio", decimals: 3, metric: "revenues", period: "FY2002" } as const;
      expect(
        checkGuidance({ ...of, value }, guidance.FY2002.revenuesGrowth, { tolerance }).outcome,
      ).toBe(outcome);
    },
  );

  it("takes no tolerance for granted, and refuses one that is none", () => {
    const actual = fiscalYears.FY2002.reportedGrowth.yearOverYear.revenues;
    const target = guidance.FY2002.revenuesGrowth;
    expect(checkGuidance(actual, target)).toMatchObject({
      outcome: "undecidable",
      reason: "approximate",
    });
    expect(checkGuidance(actual, target, { tolerance: "0.05" }).outcome).toBe("within");
    expect(refusal(() => checkGuidance(actual, target, { tolerance: "-1" }))).toMatchObject({
      code: "outOfRange",
      function: "checkGuidance",
    });
    expect(
      refusal(() =>
        checkGuidance(quarters["3Q02"].revenues as never, target as never, { tolerance: "0.05" }),
      ).code,
    ).toBe("mixedUnits");
  });

  it("widens a negative approximation both ways", () => {
    const target = {
      form: "approximate",
      value: { value: "-100", unit: "JPY", qualifier: "approximately" },
    } as const;
    for (const [value, outcome] of [
      ["-111", "below"],
      ["-105", "within"],
      ["-89", "above"],
    ] as const)
      expect(checkGuidance({ value, unit: "JPY" }, target, { tolerance: "0.1" }).outcome).toBe(
        outcome,
      );
  });

  it("says it of words alone, and of the figures that are there", () => {
    const words = { form: "qualitative", wording: { printed: "better" } } as const;
    const [value, base] = [figure("2", "JPY"), figure("1", "JPY")];
    expect(checkGuidance(value, words, { base })).toMatchObject({ growth: { outcome: "rate" } });
    expect(checkGuidance(undefined, words, { base })).toMatchObject({
      growth: { outcome: "missing", missing: [{ side: "current" }] },
    });
    const approximate = { ...figure("2", "JPY"), qualifier: "approximately" } as const;
    for (const target of [
      { form: "point", value: figure("2", "JPY") },
      { form: "approximate", value: approximate },
    ] as const)
      expect(checkGuidance(value, target, { base })).not.toHaveProperty("growth");
  });
});

describe("checkGuidance of a target for growth", () => {
  const target = (unit: string) =>
    ({
      form: "point",
      metric: "revenuesGrowth",
      period: "FY2002",
      value: figure("0.1", unit),
    }) as const;
  const actual = (unit: string, subject: Subject) =>
    figure("0.1", unit, undefined, undefined, subject);

  it("takes the growth of its metric, in the same period", () => {
    const of = { metric: "revenues", period: "FY2002" } as const;
    expect(checkGuidance(actual("ratio", of), target("ratio")).outcome).toBe("within");
    for (const other of [
      { ...of, metric: "grossProfit" },
      { ...of, period: "FY2001" },
    ] as const)
      expect(refusal(() => checkGuidance(actual("ratio", other), target("ratio"))).code).toBe(
        "mismatch",
      );
    // An amount of that metric is no growth.
    expect(refusal(() => checkGuidance(actual("JPY", of), target("JPY"))).code).toBe("mismatch");
  });
});

test("an actual figure with an upper bound alone can be below", () => {
  const range = { form: "range", low: figure("1", "JPY"), high: figure("3", "JPY") } as const;
  const atMost = { unit: "JPY", upper: "0.5", basis: "inferred" } as never;
  expect(checkGuidance(atMost, range).outcome).toBe("below");
});

describe("the distance of an actual figure", () => {
  const range = { form: "range", low: figure("1", "JPY"), high: figure("3", "JPY") } as const;

  it("is in the unit of the target, and rests on what the figure rests on", () => {
    const level = { unit: "JPY", lower: "2", upper: "2", value: "2" } as const;
    for (const [given, basis] of [
      [figure("2", "JPY"), "computed"],
      [{ ...level, basis: "inferred" }, "inferred"],
      [{ ...level, basis: "computed" }, "computed"],
    ] as const) {
      const check = checkGuidance(given as Quantity<"JPY">, range);
      if (!("distance" in check)) throw new Error(check.reason);
      expect(check.basis).toBe(basis);
      expect([check.distance.low, check.distance.high]).toMatchObject([
        { unit: "JPY", basis },
        { unit: "JPY", basis },
      ]);
    }
  });

  it("above a threshold has its low end alone", () => {
    const threshold = { ...figure("1", "JPY"), qualifier: "moreThan" } as const;
    const check = checkGuidance(figure("3", "JPY"), { form: "moreThan", threshold });
    if (!("distance" in check)) throw new Error(check.reason);
    expect([notation(check.distance.low as Bounds), check.distance.high]).toEqual([
      "[2, 2]",
      undefined,
    ]);
  });
});
