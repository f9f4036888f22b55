/* eslint-disable @typescript-eslint/no-unsafe-assignment, @typescript-eslint/no-unsafe-call, @typescript-eslint/no-unsafe-member-access, @typescript-eslint/no-unsafe-argument, @typescript-eslint/no-unsafe-return */
import * as library from "@iij/earnings";
import { describe, expect, it } from "vitest";
import { figure, yen } from "./figure.js";
import { notation } from "./notation.js";
import { refusal } from "./refusal.js";

// Untyped, as a JavaScript program sees the library.
// eslint-disable-next-line @typescript-eslint/no-explicit-any
const L = library as any;
const truncated = (v: string) => figure(v, "JPY", 0, "truncated");

describe("answers that were wrong once", () => {
  it("growth to exactly zero over an open base is -1, closed", () => {
    expect(notation(L.growth(yen("0"), truncated("10")).rate)).toBe("[-1, -1]");
  });
  it("and reconciles with a printed -100 %", () => {
    expect(
      L.reconcile(figure("-1.00", "ratio", 2), L.growth(yen("0"), truncated("10"))).outcome,
    ).toBe("consistent");
  });
  it("compoundGrowth likewise", () => {
    expect(
      notation(
        L.compoundGrowth({ FY2000: { r: truncated("10") }, FY2002: { r: yen("0") } }, "r", {
          from: "FY2000",
          to: "FY2002",
        }).rate,
      ),
    ).toBe("[-1, -1]");
  });
  it("crossSellOverlap of truncated rates that cannot overlap by force is [0, 0]", () => {
    const r = figure("0.49", "ratio", 2, "truncated");
    expect(notation(L.crossSellOverlap(r, r).least)).toBe("[0, 0]");
  });
  it("a truncated point of 10 is not met by 11", () => {
    expect(L.checkGuidance(yen("11"), { form: "point", value: truncated("10") }).outcome).toBe(
      "above",
    );
  });
  it("reconcile: equal decimals need equal values", () => {
    expect(
      L.reconcile(figure("10600000000", "JPY", -8), figure("10700000000", "JPY", -8)).outcome,
    ).toBe("inconsistent");
  });
  it("reconcile refuses yen against a growth rate", () => {
    expect(refusal(() => L.reconcile(yen("1"), L.growth(yen("11"), yen("10")))).code).toBe(
      "mixedUnits",
    );
  });
  it("growth of a quarter over longer spans is notComparable", () => {
    for (const period of ["9M02", "FY2002"] as const)
      expect(L.growth(yen("1", { period: "3Q02" }), yen("1", { period })).outcome).toBe(
        "notComparable",
      );
  });
  it("impliedRemainder and reconcileGuidance refuse another metric", () => {
    const { FY2002, "4Q02": rest } = library.guidance;
    const profit = figure("31000000000", "JPY", -8, undefined, {
      metric: "operatingIncome",
      period: "9M02",
    });
    expect(refusal(() => L.impliedRemainder(FY2002.revenues, profit)).code).toBe("mismatch");
    expect(refusal(() => L.reconcileGuidance(FY2002.revenues, rest.revenues, profit)).code).toBe(
      "mismatch",
    );
  });
  it("reconcileGuidance refuses a reported period that overlaps or leaves a gap", () => {
    const { FY2002, "4Q02": rest } = library.guidance;
    for (const period of ["4Q02", "1Q02", "1H02"] as const)
      expect(
        refusal(() =>
          L.reconcileGuidance(FY2002.revenues, rest.revenues, yen("31000000000", { period })),
        ).code,
      ).toBe("mismatch");
  });
  it("yearOverYear refuses a figure that says another period than its key", () => {
    const series = {
      "3Q02": { r: yen("12", { period: "3Q02" }) },
      "3Q01": { r: yen("10", { period: "2Q02" }) },
    };
    expect(refusal(() => L.yearOverYear(series, "r", "3Q02")).code).toBe("mismatch");
  });
  it("an empty group has no rate and no count", () => {
    expect(refusal(() => L.crossSellCounts(figure("0.67", "ratio", 2), 0)).code).toBe(
      "divisionByZero",
    );
    expect(refusal(() => L.crossSellRate(0, 0)).code).toBe("divisionByZero");
  });
  it("a count with a tiny fraction is no count", () => {
    expect(refusal(() => L.crossSellRate(figure("100.0000000000000000001", "c"), 150)).code).toBe(
      "outOfRange",
    );
  });
  it("formatFigure never drops digits in Japanese", () => {
    expect(L.formatFigure(yen("12300000000000000"), "ja")).not.toBe("1京円");
    expect(L.formatFigure(yen("1234567890123456789"), "ja")).toContain("6789");
  });
  it("formatFigure writes more than 20 fraction digits (Node 20)", () => {
    expect(() => L.formatFigure(figure("1000000000000.123456789", "USD"))).not.toThrow();
    expect(() => L.formatFigure(figure("0.00000000000000000000001", "ratio"))).not.toThrow();
  });
  it("formatFigure writes any unit, and no minus before zero", () => {
    expect(L.formatFigure(figure("5", "constructor"))).toBe("5 constructor");
    expect(L.formatFigure(yen("-0"))).toBe("JPY0");
  });
  it("formatGrowth of exact figures leaves nothing open and writes no bounds", () => {
    expect(L.formatGrowth(L.growth(yen("10634"), yen("10000")))).toBe("+6.3%");
  });
  it("shiftPeriod refuses another step than span or year", () => {
    expect(refusal(() => L.shiftPeriod("3Q02", 1, "month")).code).toBe("outOfRange");
  });

  it("results of different units are not combined", () => {
    const loss = L.growth(yen("-567"), yen("-194"));
    for (const run of [
      () => L.pointChange(loss.change, figure("0.5", "ratio")),
      () => L.reconcile(figure("-373", "USD"), loss.change),
      () => L.reconcile(yen("100"), L.margin(yen("1"), yen("2"))),
      () => L.intersect(L.bounds(yen("1")), L.bounds(figure("1", "USD"))),
      () => L.crossSellOverlap(loss.change, figure("0.5", "ratio")),
    ]) {
      expect(refusal(run).code).toBe("mixedUnits");
    }
  });

  it("reconcile takes a rounding that is not written for nearest", () => {
    expect(L.reconcile(figure("100", "JPY", 0), figure("101", "JPY", 0, "nearest")).outcome).toBe(
      "inconsistent",
    );
  });

  it("figures of two accounting standards, scopes or definitions are not combined", () => {
    const [us, ifrs] = ["US GAAP", "IFRS"].map((accountingStandard) =>
      yen("10", { accountingStandard }),
    );
    const target = { form: "range", low: us, high: us };
    for (const run of [
      () => L.margin(us, ifrs),
      () => L.impliedRemainder(target, ifrs),
      () => L.reconcile(us, ifrs),
      () => L.impliedExchangeRate(us, { ...ifrs, unit: "USD" }),
    ]) {
      expect(refusal(run)).toMatchObject({
        code: "mismatch",
        needs: "both figures of one accounting standard",
      });
    }
  });

  it("the ends of a target are of one period, which is the target's", () => {
    const target = {
      form: "range",
      period: "FY2002",
      low: yen("1", { period: "FY2003" }),
      high: yen("2", { period: "FY2001" }),
    };
    expect(refusal(() => L.checkGuidance(yen("1"), target)).code).toBe("mismatch");
  });

  it("nothing reported is missing, and not zero", () => {
    const [year, rest] = [
      { form: "point", value: yen("10") },
      { form: "point", value: yen("4") },
    ];
    expect(L.reconcileGuidance(year, rest, [])).toMatchObject({
      outcome: "undecidable",
      reason: "missing",
    });
  });

  it("an exchange rate is not negative", () => {
    expect(notation(L.impliedExchangeRate(figure("0", "JPY", 0), figure("5", "USD", 0)))).toMatch(
      /^\[0, /,
    );
  });

  it("an interval that holds no number is refused", () => {
    const { lower, unit } = L.bounds(yen("1"));
    expect(
      refusal(() =>
        L.intersect({ unit, lower, upper: lower, lowerClosed: false, upperClosed: false }),
      ).code,
    ).toBe("invalidFigure");
  });

  it("an empty text is no period", () => {
    expect(
      refusal(() => L.growth(yen("1", { period: "" as never }), yen("1", { period: "3Q02" }))).code,
    ).toBe("unknownPeriod");
  });

  it("English display leaves no zeros that were not stated", () => {
    expect(L.formatFigure(figure("900000000", "JPY", -8))).toBe("JPY0.9 billion");
  });

  it("the point of a result never lies outside of its bounds, however many digits the amounts have", () => {
    const now = figure("65549815888732654342929972.6", "JPY", 1);
    const before = figure("0.7", "JPY", 1, "truncated");
    for (const found of [L.growth(now, before), L.margin(now, before)]) {
      const derived =
        found.outcome === "rate" ? found.rate : found.outcome === "ratio" ? found : undefined;
      expect([
        derived?.point?.lte(derived.upper ?? 0),
        derived?.point?.gte(derived.lower ?? 0),
      ]).toEqual([true, true]);
      expect(L.reconcile(figure("93642594126760934775614245.7", "ratio", 1), found).outcome).toBe(
        "consistent",
      );
    }
  });
});
