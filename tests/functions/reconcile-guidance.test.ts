import { reconcileGuidance, guidance } from "@iij/earnings";
import { describe, expect, it } from "vitest";
import { badFigures } from "./bad-figures.js";
import { billions, figure, yen } from "./figure.js";
import { notation } from "./notation.js";
import { refusal } from "./refusal.js";

const year = guidance.FY2002.revenues;
const rest = guidance["4Q02"].revenues;

describe("reconcileGuidance", () => {
  // 43.5 - 12.5 = 31.0 and 44.0 - 13.0 = 31.0; at the widest 43.5 - 13.0 = 30.5 to 44.0 - 12.5 =
  // 31.5.
  it("of FY2002 and 4Q02 implies 31.0 billion for nine months at both ends", () => {
    const result = reconcileGuidance(year, rest, undefined);
    expect(result).toMatchObject({ outcome: "undecidable", reason: "missing" });
    expect([result.implied.atLow.point.toFixed(), result.implied.atHigh.point.toFixed()]).toEqual([
      "31000000000",
      "31000000000",
    ]);
    expect(notation(result.implied.between)).toBe("[30500000000, 31500000000]");
  });

  it.each([
    [billions("31.0", { period: "9M02", metric: "revenues" }), "consistent"],
    [yen("30500000000"), "consistent"],
    [yen("31500000000"), "consistent"],
    [yen("30499999999"), "inconsistent"],
    [yen("31500000001"), "inconsistent"],
    // [31.45, 31.55] reaches in, [31.55, 31.65] and [30.35, 30.45] do not.
    [billions("31.5"), "consistent"],
    [billions("31.6"), "inconsistent"],
    [billions("30.4"), "inconsistent"],
    // [30.4, 30.5) ends before 30.5.
    [figure("30400000000", "JPY", -8, "truncated"), "inconsistent"],
  ])("with %o reported is %s", (reported, outcome) => {
    const result = reconcileGuidance(year, rest, reported);
    expect(result.outcome).toBe(outcome);
    expect(notation(result.implied.between)).toBe("[30500000000, 31500000000]");
  });

  it("takes a user's own targets, rounded or not", () => {
    // 100 less [24.5, 25.5] is [74.5, 75.5].
    const whole = { form: "point", value: figure("100", "subscribers") } as const;
    const last = {
      form: "range",
      low: figure("25", "subscribers", 0),
      high: figure("25", "subscribers", 0),
    } as const;
    const result = reconcileGuidance(whole, last, figure("75.5", "subscribers"));
    expect([result.outcome, notation(result.implied.between)]).toEqual([
      "consistent",
      "[74.5, 75.5]",
    ]);
  });

  it("refuses targets and figures of other years, swapped targets and two currencies", () => {
    const needs = "a part of the period FY2002";
    expect(
      refusal(() =>
        reconcileGuidance(
          year,
          {
            ...rest,
            period: "4Q03",
            low: yen("1", { period: "4Q03" }),
            high: yen("2", { period: "4Q03" }),
          },
          undefined,
        ),
      ),
    ).toMatchObject({ code: "mismatch", function: "reconcileGuidance", needs });
    expect(refusal(() => reconcileGuidance(rest, year, undefined))).toMatchObject({
      code: "mismatch",
      function: "reconcileGuidance",
    });
    expect(
      refusal(() => reconcileGuidance(year, rest, yen("1", { period: "9M01" }))),
    ).toMatchObject({ code: "mismatch", function: "reconcileGuidance", needs });
    expect(
      refusal(() => reconcileGuidance(year, rest.convenienceTranslation as never, undefined)).code,
    ).toBe("malformedRecord");
    expect(
      refusal(() =>
        reconcileGuidance(
          year,
          { form: "range", ...rest.convenienceTranslation } as never,
          undefined,
        ),
      ).code,
    ).toBe("mixedUnits");
    expect(refusal(() => reconcileGuidance(year, rest, figure("1", "USD") as never)).code).toBe(
      "mixedUnits",
    );
    for (const target of [null, undefined, {}, "range", guidance.FY2002.revenuesGrowth]) {
      expect(refusal(() => reconcileGuidance(target as never, rest as never, undefined)).code).toBe(
        "malformedRecord",
      );
      expect(refusal(() => reconcileGuidance(year, target as never, undefined)).code).toBe(
        "malformedRecord",
      );
    }
  });

  it.each(badFigures)("refuses %s as a reported figure", (_, bad, code) => {
    expect(refusal(() => reconcileGuidance(year, rest, bad as never))).toMatchObject({
      code,
      function: "reconcileGuidance",
      values: [bad],
    });
  });

  it("refuses a figure of another metric", () => {
    const profit = billions("31.0", { metric: "operatingIncome", period: "9M02" });
    expect(refusal(() => reconcileGuidance(year, rest, profit)).code).toBe("mismatch");
  });

  it.each(["4Q02", "1Q02", "1H02"] as const)(
    "refuses %s as reported, which overlaps or leaves a gap",
    (period) => {
      const reported = yen("31000000000", { period });
      expect(refusal(() => reconcileGuidance(year, rest, reported)).code).toBe("mismatch");
    },
  );

  it("calls nothing reported missing, and does not take it for zero", () => {
    const [all, part] = [
      { form: "point", value: yen("10") },
      { form: "point", value: yen("4") },
    ] as const;
    expect(reconcileGuidance(all, part, [])).toMatchObject({
      outcome: "undecidable",
      reason: "missing",
    });
  });
});
