import { guidance, impliedRemainder } from "@iij/earnings";
import { describe, expect, it } from "vitest";
import { badFigures } from "./bad-figures.js";
import { billions, figure, yen } from "./figure.js";
import { notation } from "./notation.js";
import { expectRefusal, refusal } from "./refusal.js";

const year = guidance.FY2002.revenues;

describe("impliedRemainder", () => {
  // 43.5 - 31.0 = 12.5 and 44.0 - 31.0 = 13.0, each with the 0.05 on both sides that the rounding
  // of 31.0 leaves.
  it("of 43.5 to 44.0 billion less 31.0 is 12.5 to 13.0", () => {
    const { low, high } = impliedRemainder(
      year,
      billions("31.0", { period: "9M02", metric: "revenues" }),
    );
    expect([low.point.toFixed(), notation(low)]).toEqual([
      "12500000000",
      "[12450000000, 12550000000]",
    ]);
    expect([high.point.toFixed(), notation(high)]).toEqual([
      "13000000000",
      "[12950000000, 13050000000]",
    ]);
  });

  it("adds several reported figures up, and their roundings", () => {
    // 10.0 + 10.4 + 10.6 = 31.0; 3 x 0.05 = 0.15.
    const quarters = [
      billions("10.0", { period: "1Q02" }),
      billions("10.6", { period: "3Q02" }),
      billions("10.4", { period: "2Q02" }),
    ];
    expect(notation(impliedRemainder(year, Object.freeze(quarters)).low)).toBe(
      "[12350000000, 12650000000]",
    );
  });

  it("is the whole target if nothing is reported, and negative if it is already passed", () => {
    expect(notation(impliedRemainder(year, []).high)).toBe("[44000000000, 44000000000]");
    expect(impliedRemainder(year, billions("45.0")).high.point.toFixed()).toBe("-1000000000");
  });

  it("turns an open end of what is reported round", () => {
    // 43.5 - [31.0, 31.1) = (12.4, 12.5].
    expect(
      notation(impliedRemainder(year, figure("31000000000", "JPY", -8, "truncated")).low),
    ).toBe("(12400000000, 12500000000]");
  });

  it("takes a user's own point, in any unit", () => {
    // 100 - 75 = 25.
    const { low, high } = impliedRemainder(
      { form: "point", value: figure("100", "subscribers") },
      figure("75", "subscribers"),
    );
    expect([notation(low), notation(high)]).toEqual(["[25, 25]", "[25, 25]"]);
  });

  it.each(["4Q01", "1Q03", "FY2001", "FY2002"] as const)(
    "refuses %s as a part of FY2002",
    (period) => {
      expectRefusal(() => impliedRemainder(year, yen("1", { period })), {
        code: "mismatch",
        function: "impliedRemainder",
        needs: "a part of the period FY2002",
        got: `JPY 1 (${period})`,
        values: [year.low, yen("1", { period })],
      });
    },
  );

  it.each([
    ["9M02", "3Q02"],
    ["1H02", "1Q02"],
    ["2Q02", "1H02"],
    ["1H02", "9M02"],
    ["1Q02", "1Q02"],
  ] as const)("refuses to count months of %s and %s twice", (one, other) => {
    expect(
      refusal(() =>
        impliedRemainder(year, [yen("1", { period: one }), yen("1", { period: other })]),
      ),
    ).toMatchObject({
      code: "mismatch",
      function: "impliedRemainder",
      needs: "periods that do not overlap",
    });
  });

  it("refuses two currencies, swapped ends and a target without ends", () => {
    expect(refusal(() => impliedRemainder(year, figure("1", "USD") as never)).code).toBe(
      "mixedUnits",
    );
    expect(
      refusal(() => impliedRemainder({ form: "range", low: yen("2"), high: yen("1") }, yen("1")))
        .code,
    ).toBe("mismatch");
    expect(
      refusal(() =>
        impliedRemainder(guidance.FY2002.revenuesGrowth as never, figure("0.05", "ratio") as never),
      ).code,
    ).toBe("malformedRecord");
    expect(
      refusal(() => impliedRemainder(guidance["4Q02"].operatingIncome as never, yen("1") as never))
        .code,
    ).toBe("malformedRecord");
    for (const target of [null, undefined, {}, 5, "range"])
      expect(refusal(() => impliedRemainder(target as never, yen("1") as never)).code).toBe(
        "malformedRecord",
      );
  });

  it.each(badFigures)("refuses %s as a reported figure, or as an end", (_, bad, code) => {
    expect(refusal(() => impliedRemainder(year, bad as never))).toMatchObject({
      code,
      function: "impliedRemainder",
      values: [bad],
    });
    expect(refusal(() => impliedRemainder(year, [yen("1"), bad as never]))).toMatchObject({
      code,
      function: "impliedRemainder",
      values: [bad],
    });
    expect(
      refusal(() =>
        impliedRemainder({ form: "range", low: yen("1"), high: bad as never }, yen("1")),
      ),
    ).toMatchObject({ code, function: "impliedRemainder", values: [bad] });
  });

  it("refuses a figure of another metric, and one of another accounting standard", () => {
    const profit = billions("31.0", { metric: "operatingIncome", period: "9M02" });
    expect(refusal(() => impliedRemainder(year, profit)).code).toBe("mismatch");
    const [us, ifrs] = [
      yen("10", { accountingStandard: "US GAAP" }),
      yen("10", { accountingStandard: "IFRS" }),
    ];
    expect(
      refusal(() => impliedRemainder({ form: "range", low: us, high: us }, ifrs)),
    ).toMatchObject({ code: "mismatch", needs: "both figures with the same accounting standard" });
  });
});
