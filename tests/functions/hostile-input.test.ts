/* eslint-disable @typescript-eslint/no-unsafe-assignment, @typescript-eslint/no-unsafe-call, @typescript-eslint/no-unsafe-member-access, @typescript-eslint/no-unsafe-return */
import * as library from "@iij/earnings";
import { describe, expect, it } from "vitest";
import { figure, yen } from "./figure.js";
import { refusal } from "./refusal.js";

// Untyped, as a JavaScript program sees the library.
// eslint-disable-next-line @typescript-eslint/no-explicit-any
const L = library as any;

describe("hostile input gives an EarningsError and nothing else", () => {
  const q3 = { "3Q02": { r: yen("1") } };
  it.each<[string, () => unknown]>([
    ["yearOverYear(null)", () => L.yearOverYear(null, "r", "3Q02")],
    ["yearOverYear(undefined)", () => L.yearOverYear(undefined, "r", "3Q02")],
    ["yearOverYear, record null", () => L.yearOverYear({ "3Q02": null }, "r", "3Q02")],
    ["yearOverYear, metric 1n", () => L.yearOverYear(q3, 1n, "3Q02")],
    ["compoundGrowth(null)", () => L.compoundGrowth(null, "r", { from: "FY2000", to: "FY2002" })],
    ["intersect({})", () => L.intersect({})],
    ["intersect(null)", () => L.intersect(null)],
    [
      "intersect(bounds of more than)",
      () => L.intersect(L.bounds(yen("1")), L.bounds({ ...yen("5"), qualifier: "moreThan" })),
    ],
    ["reconcile(null)", () => L.reconcile(null, yen("1"))],
    ["reconcile(5)", () => L.reconcile(5, yen("1"))],
    ["reconcile({}) answers words", () => L.reconcile({}, yen("1"))],
    ["reconcile against garbage bounds", () => L.reconcile(yen("1"), { lower: 1 })],
    [
      "reconcile against more than",
      () => L.reconcile(yen("1"), { ...yen("5"), qualifier: "moreThan" }),
    ],
    [
      "checkGuidance moreThan without threshold",
      () => L.checkGuidance(yen("1"), { form: "moreThan" }),
    ],
    [
      "checkGuidance threshold abc",
      () =>
        L.checkGuidance(yen("1"), {
          form: "moreThan",
          threshold: { value: "abc", unit: "JPY", qualifier: "moreThan" },
        }),
    ],
    [
      "checkGuidance threshold 5",
      () =>
        L.checkGuidance(yen("1"), {
          form: "moreThan",
          threshold: { value: 5, unit: "JPY", qualifier: "moreThan" },
        }),
    ],
    [
      "checkGuidance(undefined, undefined) answers missing",
      () => L.checkGuidance(undefined, undefined),
    ],
    [
      "impliedRemainder of form foo answers",
      () => L.impliedRemainder({ form: "foo", value: yen("5") }, yen("1")),
    ],
    [
      "pointChange of float bounds answers",
      () =>
        L.pointChange(
          { point: 0.1, lower: 0.1, upper: 0.1, lowerClosed: true, upperClosed: true },
          figure("0.05", "ratio"),
        ),
    ],
    [
      "pointChange of empty point",
      () => L.pointChange({ point: undefined }, figure("0.05", "ratio")),
    ],
    [
      "pointChange of NaN",
      () =>
        L.pointChange(
          { point: Number.NaN, lower: Number.NaN, upper: Number.NaN },
          figure("0.05", "ratio"),
        ),
    ],
    ["formatFigure(null)", () => L.formatFigure(null)],
    ["formatFigure(undefined)", () => L.formatFigure(undefined)],
    ["formatFigure({}) answers undefined", () => L.formatFigure({})],
    ["formatGrowth(null)", () => L.formatGrowth(null)],
    ["formatGrowth(foo)", () => L.formatGrowth({ outcome: "foo" })],
    [
      "formatGrowth(constructor) answers undefined",
      () => L.formatGrowth({ outcome: "constructor" }),
    ],
    ["shiftPeriod by 1n", () => L.shiftPeriod("3Q02", 1n)],
    ["periodDates of an object without prototype", () => L.periodDates(Object.create(null))],
    [
      "bounds of a value without prototype",
      () => L.bounds({ value: Object.create(null), unit: "JPY" }),
    ],
    [
      "crossSellRate of a Symbol value",
      () => L.crossSellRate({ value: Symbol("x"), unit: "c" }, 150),
    ],
  ])("%s is refused", (_, run) => {
    expect(typeof refusal(run).got).toBe("string");
  });
  it("an error's got is always text", () => {
    expect(typeof refusal(() => L.yearOverYear(q3, undefined, "3Q02")).got).toBe("string");
  });
  it("errors name the function that was called", () => {
    expect(refusal(() => L.reconcile(figure("1e5", "JPY"), yen("1"))).function).toBe("reconcile");
    expect(
      refusal(() => L.growth(yen("1", { period: "5Q02" as never }), yen("1", { period: "3Q02" })))
        .function,
    ).toBe("growth");
    expect(refusal(() => L.yearOverYear({ "3Q69": { r: yen("1") } }, "r", "3Q69")).function).toBe(
      "yearOverYear",
    );
  });
});
