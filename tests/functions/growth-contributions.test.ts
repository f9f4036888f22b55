import {
  fiscalYears,
  type GrowthContributions,
  growth,
  growthContributions,
  yearOverYear,
} from "@iij/earnings";
import { describe, expect, it, test } from "vitest";
import { yen } from "./figure.js";
import { notation } from "./notation.js";
import { refusal } from "./refusal.js";

const sides = <A, B>(current: A, base: B) => ({ current, base });
const of = (current: string, base: string) => sides(yen(current), yen(base));

function made<P extends string>(found: GrowthContributions<P>) {
  if (found.outcome !== "contributions") throw new Error(found.outcome);
  return found;
}
const notations = <P extends string>({ parts }: ReturnType<typeof made<P>>) =>
  Object.fromEntries(
    Object.entries<(typeof parts)[P]>(parts).map(([name, part]) => [
      name,
      part.outcome === "contribution" ? notation(part) : part.outcome,
    ]),
  );

describe("growthContributions", () => {
  it("are changes over the base of the total, and add up to its growth", () => {
    const found = made(
      growthContributions({ a: of("60", "50"), b: of("45", "50") }, of("105", "100")),
    );
    expect(notations(found)).toEqual({ a: "[0.1, 0.1]", b: "[-0.05, -0.05]" });
    expect([notation(found.total), notation(found.rest)]).toEqual(["[0.05, 0.05]", "[0, 0]"]);
    expect(found.basis).toBe("computed");
    expect([found.rest.unit, found.total.unit]).toEqual(["ratio", "ratio"]);
    const { a } = found.parts;
    expect(a.outcome === "contribution" && notation(a.change)).toBe("[10, 10]");
    expect(a).toMatchObject({ unit: "ratio", basis: "computed" });
  });

  it("of a part alone leave the rest to all others", () => {
    const found = made(growthContributions({ a: of("60", "50") }, of("105", "100")));
    expect(notation(found.rest)).toBe("[-0.05, -0.05]");
  });

  it("may be of a part that is a loss, or became one", () => {
    const found = made(
      growthContributions({ a: of("-30", "-10"), b: of("140", "110") }, of("110", "100")),
    );
    expect(notations(found)).toEqual({ a: "[-0.2, -0.2]", b: "[0.3, 0.3]" });
  });

  it("divide by the rounded base of the total once", () => {
    const rounded = (value: string) => ({ ...yen(value), decimals: -1 });
    const found = made(
      growthContributions(
        { all: sides(rounded("110"), rounded("100")) },
        sides(rounded("110"), rounded("100")),
      ),
    );
    // (105 − 105) ÷ 105 to (115 − 95) ÷ 95.
    expect(notations(found)["all"]).toMatch(/^\[0, 0\.2105/);
    expect(found.total.lower.toFixed()).toBe("0");
  });

  it.each([
    ["100", "-100", "turnedToProfit"],
    ["-100", "100", "turnedToLoss"],
    ["-120", "-100", "lossWidened"],
    ["100", "0", "zeroBase"],
  ])("are none where the total has no rate: from %s to %s", (current, base, outcome) => {
    const total = of(current, base);
    const found = growthContributions({ a: of("1", "2") }, total);
    expect(found).toEqual(growth(total.current, total.base));
    expect(found.outcome).toBe(outcome);
  });

  it("are none over a base that can be as near to zero as one likes", () => {
    const near = { value: "0", unit: "JPY", decimals: 0, rounding: "truncated" } as const;
    const positive = {
      basis: "computed",
      unit: "JPY",
      lower: "0",
      upper: "1",
      lowerClosed: false,
      value: "0.5",
    } as const;
    const found = growthContributions(
      { a: sides(yen("0"), near) },
      { current: yen("0"), base: positive },
    );
    expect(found.outcome).toBe("indeterminate");
  });

  it("are none of costs over a base that can be as near to zero as one likes", () => {
    const near = { ...yen("0"), decimals: 0, rounding: "truncated", metric: "rent" } as const;
    const spent = {
      ...{ basis: "computed", unit: "JPY", metric: "rent", value: "-0.5" },
      ...{ lower: "-1", upper: "0", upperClosed: false },
    } as const;
    const metrics = { rent: { expense: true } } as const;
    const none = { ...yen("0"), metric: "rent" };
    const found = growthContributions(
      { a: sides(none, near) },
      { current: none, base: spent },
      { metrics },
    );
    expect(found).toMatchObject({ outcome: "indeterminate", basis: "computed" });
    expect(found.outcome === "indeterminate" && notation(found.change)).toBe("(0, 1]");
  });

  it("are of costs that are kept below zero, where these grow", () => {
    const cost = (value: string) => ({ ...yen(value), metric: "rent" });
    const metrics = { rent: { expense: true } } as const;
    const found = made(
      growthContributions(
        { a: sides(cost("-70"), cost("-50")) },
        sides(cost("-120"), cost("-100")),
        { metrics },
      ),
    );
    expect([notations(found)["a"], notation(found.total)]).toEqual(["[0.2, 0.2]", "[0.2, 0.2]"]);
  });

  it("say why a part has none, and leave it to the rest", () => {
    const found = made(
      growthContributions(
        {
          missing: sides(yen("5"), undefined),
          hedged: { current: { ...yen("5"), qualifier: "approximately" }, base: yen("5") },
          other: sides({ ...yen("5"), definition: "new" }, { ...yen("5"), definition: "old" }),
          there: of("7", "5"),
        },
        of("110", "100"),
      ),
    );
    expect(notations(found)).toEqual({
      missing: "missing",
      hedged: "hedged",
      other: "notComparable",
      there: "[0.02, 0.02]",
    });
    expect(notation(found.rest)).toBe("[0.08, 0.08]");
  });

  it("rest on what was inferred if the total or any part does", () => {
    const inferred = {
      basis: "inferred",
      unit: "JPY",
      value: "5",
      lower: "4",
      upper: "6",
    } as const;
    const basesOf = (part: unknown, total: unknown) => {
      const found = made(
        growthContributions({ a: part, b: of("7", "5") } as never, total as never),
      );
      const { a, b } = found.parts as Record<string, { readonly basis?: string }>;
      return [a?.basis, b?.basis, found.rest.basis, found.basis];
    };
    const total = of("110", "100");
    expect(basesOf(of("6", "5"), total)).toEqual(Array(4).fill("computed"));
    expect(basesOf(sides(yen("6"), inferred), total)).toEqual([
      ...["inferred", "computed", "inferred", "inferred"],
    ]);
    expect(basesOf(sides(yen("6"), undefined), total)).toEqual([
      ...[undefined, "computed", "computed", "computed"],
    ]);
    expect(basesOf(of("6", "5"), sides(yen("110"), { ...inferred, value: "5" }))).toEqual([
      ...["computed", "computed", "inferred", "inferred"],
    ]);
  });

  it("of IIJ's network services of FY2010 are those of the printed lines", () => {
    const { FY2009, FY2010 } = fiscalYears;
    const line = (
      metric:
        | "enterpriseInternetConnectivityRevenues"
        | "consumerInternetConnectivityRevenues"
        | "outsourcingRevenues"
        | "wanServicesRevenues"
        | "networkServicesRevenues",
    ) => ({ current: FY2010[metric], base: FY2009[metric] });
    const found = made(
      growthContributions(
        {
          enterprise: line("enterpriseInternetConnectivityRevenues"),
          consumer: line("consumerInternetConnectivityRevenues"),
          outsourcing: line("outsourcingRevenues"),
          wan: line("wanServicesRevenues"),
        },
        line("networkServicesRevenues"),
      ),
    );
    const points = Object.values(found.parts).map((part) =>
      part.outcome === "contribution" ? part.point.toNumber() : NaN,
    );
    expect(points.map((each) => each.toFixed(3))).toEqual(["0.004", "-0.009", "0.036", "0.366"]);
    expect(points.reduce((a, b) => a + b)).toBeCloseTo(found.total.point.toNumber(), 12);
    expect(found.rest.lower.lte(0) && found.rest.upper.gte(0)).toBe(true);
    const whole = yearOverYear(fiscalYears, "networkServicesRevenues", "FY2010");
    expect(whole.outcome === "rate" && whole.rate.point.eq(found.total.point)).toBe(true);
  });

  const asSides = "the figures of both periods as { current, base }";
  const byName = "parts by name, each as { current, base }";
  test.each<[string, unknown, unknown, string, string]>([
    ["null for a part", { a: null }, of("2", "1"), "for the part a", asSides],
    ["text for a part", { a: "current" }, of("2", "1"), "for the part a", asSides],
    ["a figure for the total", { a: of("1", "1") }, yen("1"), "for the total", asSides],
    ["null for the total", {}, null, "for the total", asSides],
    ["null for all parts", null, of("2", "1"), "", byName],
    ["text for all parts", "a", of("2", "1"), "", byName],
    ["a list of parts", [of("1", "1")], of("2", "1"), "", byName],
  ])("say what they need in place of %s", (_, parts, total, place, needs) => {
    const error = refusal(() => growthContributions(parts as never, total as never));
    expect(error.message).toContain(place);
    expect([error.code, error.needs.includes(needs)]).toEqual(["malformedRecord", true]);
    expect(error.values).toHaveLength(1);
  });

  it("compare a part with the total only as far as both say anything", () => {
    const words = { qualifier: "unchanged", printed: "flat", period: "FY2024" };
    const codeOf = (part: unknown): string =>
      refusal(() => growthContributions({ a: part } as never, of("2", "1"))).code;
    const later = { period: "FY2024" } as const;
    const total = sides({ ...yen("2"), ...later }, yen("1"));
    const found = growthContributions({ a: sides(words, undefined) } as never, total);
    expect(notations(made(found))).toEqual({ a: "hedged" });
    const flat = { ...words, qualifier: "unchanged" };
    for (const [whole, outcome] of [
      [sides(yen("2"), undefined), "missing"],
      [sides(flat, yen("1")), "hedged"],
    ] as const)
      expect(growthContributions({ a: of("1", "1") }, whole as never).outcome).toBe(outcome);
    expect(codeOf(sides(undefined, { ...yen("1"), unit: "USD" }))).toBe("mixedUnits");
  });

  test.each<[string, unknown, unknown, string]>([
    [
      "dollars in a total of yen",
      { a: sides({ ...yen("1"), unit: "USD" }, { ...yen("1"), unit: "USD" }) },
      of("2", "1"),
      "mixedUnits",
    ],
    [
      "a part of another period",
      { a: sides({ ...yen("1"), period: "FY2023" }, yen("1")) },
      sides({ ...yen("2"), period: "FY2024" }, yen("1")),
      "mismatch",
    ],
    [
      "a part of another scope",
      { a: sides({ ...yen("1"), scope: "x" }, yen("1")) },
      sides({ ...yen("2"), scope: "y" }, yen("1")),
      "mismatch",
    ],
    [
      "a part of another company",
      { a: sides({ ...yen("1"), company: "x" }, yen("1")) },
      sides({ ...yen("2"), company: "y" }, yen("1")),
      "mismatch",
    ],
    [
      "a part under another standard",
      { a: sides({ ...yen("1"), accountingStandard: "IFRS" }, yen("1")) },
      sides({ ...yen("2"), accountingStandard: "US GAAP" }, yen("1")),
      "mismatch",
    ],
    ["a figure for both sides", { a: yen("1") }, of("2", "1"), "malformedRecord"],
    ["a list of parts", [of("1", "1")], of("2", "1"), "malformedRecord"],
    ["no total", { a: of("1", "1") }, undefined, "malformedRecord"],
  ])("refuse %s", (_, parts, total, code) => {
    const error = refusal(() => growthContributions(parts as never, total as never));
    expect([error.code, error.function]).toEqual([code, "growthContributions"]);
  });
});
