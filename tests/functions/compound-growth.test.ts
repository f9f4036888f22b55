import { compoundGrowth, type PeriodId } from "@iij/earnings";
import { describe, expect, it } from "vitest";
import { notFigures } from "./bad-figures.js";
import { figure } from "./figure.js";
import { notation } from "./notation.js";
import { expectRefusal, refusal } from "./refusal.js";

const from = (first: PeriodId, base: unknown, last: PeriodId, current: unknown) =>
  compoundGrowth(
    { [first]: { revenues: base }, [last]: { revenues: current } } as Record<
      string,
      { revenues: ReturnType<typeof figure> }
    >,
    "revenues",
    { from: first, to: last },
  );

const eur = (value: string, decimals?: number) => figure(value, "EUR", decimals);

describe("compoundGrowth", () => {
  // 1.1 squared is 1.21: from 100 to 121 in two years is 10 % a year.
  it("from 100 to 121 in two years is 10 % a year, exactly", () => {
    const result = from("FY2000", eur("100"), "FY2002", eur("121"));
    expect(result).toMatchObject({ outcome: "rate", intervals: 2, interval: "year" });
    expect(result.outcome === "rate" && [notation(result.rate), notation(result.change)]).toEqual([
      "[0.1, 0.1]",
      "[21, 21]",
    ]);
  });

  it("takes the roots of the ends of rounded figures", () => {
    // Least: the root of 120.5/100.5 = 1.199004975, which is 1.0949909; most: that of 121.5/99.5 =
    // 1.221105528, which is 1.1050364.
    const result = from("FY2000", eur("100", 0), "FY2002", eur("121", 0));
    if (result.outcome !== "rate") throw new Error(result.outcome);
    expect([
      result.rate.lower.toFixed(7),
      result.rate.point.toFixed(),
      result.rate.upper.toFixed(7),
    ]).toEqual(["0.0949909", "0.1", "0.1050364"]);
  });

  it("rounds a root that does not end outward", () => {
    // The root of 2 is 1.41421356237309504880168...
    const result = from("FY2000", eur("1"), "FY2002", eur("2"));
    expect(result.outcome === "rate" && notation(result.rate)).toBe(
      "(0.4142135623730950488, 0.41421356237309504881)",
    );
  });

  it("has a root however small, and the lower of two points that are as near", () => {
    // The root of 2 × 10^−40 is 1.41 × 10^−20.
    const tiny = from("FY2000", eur(`1${"0".repeat(40)}`), "FY2002", eur("2"));
    expect(tiny.outcome === "rate" && notation(tiny.rate)).toBe(
      "(-0.99999999999999999999, -0.99999999999999999998)",
    );
    // 1.000000000000000000005 squared.
    const tie = from(
      "FY2000",
      eur("1"),
      "FY2002",
      eur("1.000000000000000000010000000000000000000025"),
    );
    expect(tie.outcome === "rate" && tie.rate.point.toFixed()).toBe("0");
  });

  it.each([
    ["1Q02", "3Q02", 2, "quarter"],
    ["4Q01", "1Q03", 5, "quarter"],
    ["1H02", "2H03", 3, "half"],
    ["9M02", "9M04", 2, "year"],
    ["FY1998", "FY2002", 4, "year"],
    ["4Q99", "1Q00", 1, "quarter"],
  ] as const)("counts the intervals from %s to %s: %i", (first, last, intervals, interval) => {
    expect(from(first, eur("1"), last, eur("1"))).toMatchObject({
      outcome: "rate",
      intervals,
      interval,
    });
  });

  it("is the plain growth over a single interval, and a loss of everything is -100 %", () => {
    const one = from("FY2001", eur("100"), "FY2002", eur("125"));
    expect(one.outcome === "rate" && notation(one.rate)).toBe("[0.25, 0.25]");
    const all = from("FY2000", eur("100"), "FY2002", eur("0"));
    expect(all.outcome === "rate" && notation(all.rate)).toBe("[-1, -1]");
  });

  it.each([
    ["turnedToLoss", eur("10"), eur("-10")],
    ["turnedToProfit", eur("-10"), eur("10")],
    ["lossWidened", eur("-10"), eur("-20")],
    ["lossNarrowed", eur("-20"), eur("-10")],
    ["lossUnchanged", eur("-10"), eur("-10")],
    ["zeroBase", eur("0"), eur("10")],
    ["indeterminate", eur("0", 0), eur("10")],
    ["missing", undefined, eur("10")],
  ])("has the gate of growth at both ends: %s", (outcome, base, current) => {
    expect(from("FY2000", base, "FY2002", current)).toMatchObject({
      outcome,
      intervals: 2,
      interval: "year",
    });
  });

  it("names the end that is missing", () => {
    expect(from("FY2000", undefined, "FY2002", eur("10"))).toMatchObject({
      missing: [{ side: "base", period: "FY2000" }],
    });
  });

  it.each([
    ["FY2002", "FY2000"],
    ["FY2002", "FY2002"],
    ["1Q02", "FY2002"],
    ["1H02", "4Q02"],
    ["9M01", "FY2002"],
  ] as const)("refuses %s to %s", (first, last) => {
    expectRefusal(() => from(first, eur("1"), last, eur("2")), {
      code: "outOfRange",
      function: "compoundGrowth",
      needs: "an earlier and a later period of the same span",
      got: `${first} and ${last}`,
      values: [first, last],
    });
  });

  it.each(["5Q02", "__proto__", "", null, undefined, 3])("refuses %j as a period", (period) => {
    const series: Record<string, { revenues: ReturnType<typeof eur> }> = {
      FY2002: { revenues: eur("1") },
    };
    expect(
      refusal(() => compoundGrowth(series, "revenues", { from: period as never, to: "FY2002" })),
    ).toMatchObject({ code: "unknownPeriod", function: "compoundGrowth" });
    expect(
      refusal(() => compoundGrowth(series, "revenues", { from: "FY2002", to: period as never })),
    ).toMatchObject({ code: "unknownPeriod", function: "compoundGrowth" });
    expect(
      refusal(() =>
        compoundGrowth(series, "constructor" as never, { from: "FY2001", to: "FY2002" }),
      ),
    ).toMatchObject({ code: "unknownMetric", function: "compoundGrowth" });
  });

  it.each(notFigures)("refuses %s at either end", (_, bad, code) => {
    expect(refusal(() => from("FY2000", bad, "FY2002", figure("1", "JPY"))).code).toBe(code);
    expect(refusal(() => from("FY2000", figure("1", "JPY"), "FY2002", bad)).code).toBe(code);
  });

  it("to exactly zero over an open base is -1, closed", () => {
    const base = figure("10", "JPY", 0, "truncated");
    const result = from("FY2000", base, "FY2002", figure("0", "JPY"));
    expect(result.outcome === "rate" && notation(result.rate)).toBe("[-1, -1]");
  });
});

describe("compoundGrowth of what was inferred", () => {
  const inferred = (value: string) =>
    ({ unit: "EUR", value, lower: value, upper: value, basis: "inferred" }) as never;

  it.each([
    [eur("100"), eur("121"), "computed"],
    [inferred("100"), eur("121"), "inferred"],
    [eur("100"), inferred("121"), "inferred"],
    [inferred("100"), inferred("121"), "inferred"],
  ])("from %o to %o is %s", (base, current, basis) => {
    const result = from("FY2000", base, "FY2002", current);
    expect(result).toMatchObject({ outcome: "rate", basis, rate: { basis, unit: "ratio" } });
  });
});

describe("the two periods of compoundGrowth", () => {
  const years = { FY2000: { revenues: eur("100") }, FY2002: { revenues: eur("121") } };

  it.each([
    ["FY2000", '"FY2000"'],
    [["FY2000", "FY2002"], "an array"],
    [{ from: "FY2000" }, "an object with the keys from"],
    [{ to: "FY2002" }, "an object with the keys to"],
    [null, "null"],
    [undefined, "undefined"],
  ])("are not %j", (periods, got) => {
    const error = refusal(() => compoundGrowth(years, "revenues", periods as never));
    expect(error).toMatchObject({
      code: "outOfRange",
      function: "compoundGrowth",
      needs: "the first and the last period as { from, to }",
      got,
      fix: 'Write { from: "FY2013", to: "FY2023" }.',
      values: [periods],
    });
  });
});
