import { checkGuidance, fiscalYears, guidance, quarters } from "@iij/earnings";
import { describe, expect, it } from "vitest";
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
    expect(checkGuidance(actual, guidance["4Q02"].operatingIncome)).toEqual({
      outcome: "undecidable",
      reason: "qualitative",
    });
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
    expect(checkGuidance(actual, target)).toEqual({
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
});
