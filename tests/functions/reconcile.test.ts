import {
  bounds,
  growth,
  guidance,
  intersect,
  margin,
  type Quantity,
  quarters,
  reconcile,
} from "@iij/earnings";
import { describe, expect, it } from "vitest";
import { badFigures } from "./bad-figures.js";
import { figure, yen } from "./figure.js";
import { notation } from "./notation.js";
import { expectRefusal, refusal } from "./refusal.js";

const printed = quarters["3Q02"].reportedGrowth.yearOverYear;
const base = figure("9940000000", "JPY", -7);

describe("reconcile", () => {
  // From [9.935, 9.945] to [10.55, 10.65]: 0.605/9.945 = 0.06083 to 0.715/9.935 = 0.07197. 6.3 % is
  // [0.0625, 0.0635], inside.
  it("finds the printed 6.3 % consistent with a base of 9.94 billion", () => {
    const result = reconcile(printed.revenues, growth(quarters["3Q02"].revenues, base));
    if (result.outcome === "undecidable") throw new Error(result.reason);
    expect(result.outcome).toBe("consistent");
    expect([result.computed.lower?.toFixed(5), result.computed.upper?.toFixed(5)]).toEqual([
      "0.06083",
      "0.07197",
    ]);
    expect(result.printed.lower?.toFixed()).toBe("0.0625");
  });

  it("says of an intersection what it says of the bounds themselves", () => {
    const computed = bounds(figure("0.10", "ratio", 2));
    const met = intersect(computed, computed);
    if (met.outcome === "disjoint") throw new Error("An interval meets itself.");
    const outcomes = ["0.20", "0.10"].map((value) =>
      [met, computed].map((each) => reconcile(figure(value, "ratio", 2), each).outcome),
    );
    expect(outcomes).toEqual([
      ["inconsistent", "inconsistent"],
      ["consistent", "consistent"],
    ]);
  });

  it.each([
    // 7.2 % is [0.0715, 0.0725] and reaches below 0.07197, 7.3 % starts at 0.0725; 6.0 % ends at
    // 0.0605.
    ["0.072", "consistent"],
    ["0.073", "inconsistent"],
    ["0.061", "consistent"],
    ["0.060", "inconsistent"],
  ])("holds %s against the same growth: %s", (value, outcome) => {
    expect(
      reconcile(figure(value, "ratio", 3), growth(quarters["3Q02"].revenues, base)).outcome,
    ).toBe(outcome);
  });

  it.each([
    // Ends that touch count if both are closed: [9.5, 10.5] and 10.5; [10, 11) and 11; (-11, -10]
    // and -11.
    [figure("10", "JPY", 0), yen("10.5"), "consistent"],
    [figure("10", "JPY", 0), yen("10.51"), "inconsistent"],
    [figure("10", "JPY", 0, "truncated"), yen("11"), "inconsistent"],
    [figure("-10", "JPY", 0, "truncated"), yen("-11"), "inconsistent"],
    [figure("-10", "JPY", 0, "truncated"), yen("-10"), "consistent"],
    [figure("10600000000", "JPY", -8), figure("10640000000", "JPY", -7), "consistent"],
    [figure("10600000000", "JPY", -8), figure("10660000000", "JPY", -7), "inconsistent"],
  ])("holds %o against the figure %o: %s", (one, other, outcome) => {
    expect(reconcile(one, other).outcome).toBe(outcome);
    expect(reconcile(other, one).outcome).toBe(outcome);
    expect(reconcile(one, bounds(other)).outcome).toBe(outcome);
  });

  it.each([
    ["5000000000", "inconsistent"],
    ["5000000001", "consistent"],
  ])("holds more than 5 billion against %s: %s", (value, outcome) => {
    const result = reconcile(
      guidance["4Q02"].largeSystemsIntegrationContracts.threshold,
      yen(value),
    );
    expect(result.outcome).toBe(outcome);
    expect("printed" in result && "upper" in result.printed).toBe(false);
    expect("computed" in result && notation(result.computed)).toBe(`[${value}, ${value}]`);
  });

  it("finds printed points consistent with the difference of two ratios, or not", () => {
    const ratio = (value: string) => ({ value, unit: "ratio", decimals: 2 }) as const;
    const points = growth(ratio("0.06"), ratio("0.05"));
    expect(points.outcome).toBe("points");
    expect(reconcile(ratio("0.01"), points).outcome).toBe("consistent");
    expect(reconcile(ratio("0.05"), points).outcome).toBe("inconsistent");
  });

  it("cannot decide words and approximations", () => {
    expect(
      reconcile(
        quarters["3Q02"].reportedGrowth.quarterOverQuarter.revenues,
        growth(yen("1"), yen("1")),
      ),
    ).toEqual({ outcome: "undecidable", reason: "words" });
    expect(reconcile(guidance.FY2002.revenuesGrowth.value, growth(yen("1"), yen("1")))).toEqual({
      outcome: "undecidable",
      reason: "approximate",
    });
  });

  it.each([
    ["turnedToLoss", yen("-1"), yen("1")],
    ["turnedToProfit", yen("1"), yen("-1")],
    ["lossWidened", yen("-2"), yen("-1")],
    ["lossNarrowed", yen("-1"), yen("-2")],
    ["lossUnchanged", yen("-1"), yen("-1")],
    ["zeroBase", yen("1"), yen("0")],
    ["indeterminate", yen("1"), figure("0", "JPY", 0)],
    ["missing", undefined, yen("1")],
    ["notComparable", yen("1", { scope: "consolidated" }), yen("1", { scope: "parent" })],
  ] as const)("cannot decide a growth that is %s", (reason, current, before) => {
    expect(reconcile(printed.revenues, growth(current as Quantity, before))).toEqual({
      outcome: "undecidable",
      reason,
    });
  });

  it("refuses figures of two units", () => {
    expectRefusal(() => reconcile(yen("1"), figure("1", "USD")), {
      code: "mixedUnits",
      function: "reconcile",
      needs: "both figures in one unit",
      got: "JPY 1 and USD 1",
      values: [yen("1"), figure("1", "USD")],
    });
  });

  it.each([null, undefined, Number.NaN, 5, "5", true])(
    "refuses to hold anything against %j",
    (computed) => {
      expect(refusal(() => reconcile(yen("1"), computed as never))).toMatchObject({
        code: "invalidFigure",
        function: "reconcile",
        values: [computed],
      });
    },
  );

  it.each(
    badFigures.filter(
      ([, bad]) =>
        typeof bad === "object" &&
        bad !== null &&
        (bad as { qualifier?: string }).qualifier !== "approximately",
    ),
  )("refuses %s as the printed figure", (_, bad, code) => {
    expect(refusal(() => reconcile(bad as never, yen("5"))).code).toBe(code);
  });

  it.each(badFigures)("refuses %s as the computed one", (_, bad) => {
    expect(["invalidFigure", "excessDigits", "mixedUnits"]).toContain(
      refusal(() => reconcile(yen("5"), bad as never)).code,
    );
  });

  it("finds a printed -100 % consistent with growth to exactly zero over an open base", () => {
    const grown = growth(yen("0"), figure("10", "JPY", 0, "truncated"));
    expect(reconcile(figure("-1.00", "ratio", 2), grown).outcome).toBe("consistent");
  });

  it.each([undefined, "nearest"] as const)(
    "needs equal values of equal decimals, the second rounded %s",
    (rounding) => {
      expect(
        reconcile(figure("10600000000", "JPY", -8), figure("10700000000", "JPY", -8, rounding))
          .outcome,
      ).toBe("inconsistent");
    },
  );

  it("refuses an amount against a ratio, and another currency", () => {
    const grown = growth(yen("-567"), yen("-194"));
    if (grown.outcome !== "lossWidened") throw new Error(grown.outcome);
    for (const run of [
      () => reconcile(yen("1"), growth(yen("11"), yen("10"))),
      () => reconcile(yen("100"), margin(yen("1"), yen("2"))),
      () => reconcile(figure("-373", "USD"), grown.change),
    ])
      expect(refusal(run).code).toBe("mixedUnits");
  });

  it("refuses figures of two accounting standards", () => {
    const [us, ifrs] = [
      yen("10", { accountingStandard: "US GAAP" }),
      yen("10", { accountingStandard: "IFRS" }),
    ];
    expect(refusal(() => reconcile(us, ifrs))).toMatchObject({
      code: "mismatch",
      needs: "both figures with the same accounting standard",
    });
  });

  it("finds a quotient of many digits consistent, since its point is within its bounds", () => {
    const now = figure("65549815888732654342929972.6", "JPY", 1);
    const before = figure("0.7", "JPY", 1, "truncated");
    const ratio = figure("93642594126760934775614245.7", "ratio", 1);
    expect(reconcile(ratio, growth(now, before)).outcome).toBe("consistent");
    expect(reconcile(ratio, margin(now, before)).outcome).toBe("consistent");
  });
});

describe("reconcile with what was not printed", () => {
  const described = { period: "3Q02", metric: "revenues" } as const;
  const level = (subject: object) =>
    ({
      unit: "JPY",
      lower: "9",
      upper: "11",
      lowerClosed: true,
      upperClosed: true,
      ...subject,
    }) as const;

  it("asks a computed number for no subject, and a printed one for the same", () => {
    const printed = yen("10", described);
    const other = { period: "2Q02", metric: "grossProfit" } as const;
    expect(reconcile(printed, level(other)).outcome).toBe("consistent");
    expect(refusal(() => reconcile(printed, yen("10", other))).code).toBe("mismatch");
  });

  it.each([
    ["10", "11", "consistent"],
    ["10", "10", "consistent"],
    ["10", "9", "inconsistent"],
  ])("holds more than %s against %s by what it excludes, not by its digits", (hedge, other, of) => {
    const printed = { ...yen(hedge), decimals: 0, qualifier: "moreThan" } as const;
    expect(reconcile(printed, { ...yen(other), decimals: 0 }).outcome).toBe(of);
  });

  it("refuses a hedge as the computed number", () => {
    const hedge = { ...yen("10"), qualifier: "moreThan" } as const;
    expect(refusal(() => reconcile(yen("10"), hedge as never))).toMatchObject({
      code: "invalidFigure",
      function: "reconcile",
      needs: "a computed number without a hedge",
      got: "JPY 10",
      values: [hedge],
    });
  });
});
