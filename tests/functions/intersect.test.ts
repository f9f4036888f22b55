import { bounds, type Bounds, guidance, impliedExchangeRate, intersect } from "@iij/earnings";
import { describe, expect, it } from "vitest";
import { billions, figure, yen } from "./figure.js";
import { notation } from "./notation.js";
import { expectRefusal, refusal } from "./refusal.js";

const shared = (...all: readonly Bounds[]): string => {
  const both = intersect(...all);
  return both.outcome === "shared" ? notation(both) : both.outcome;
};

describe("intersect", () => {
  // 12.5 bn / [105.25 m, 105.35 m] = [118.6521, 118.7648]; 13.0 bn / [109.45 m, 109.55 m] =
  // [118.6672, 118.7756].
  it("narrows the exchange rate of the guidance to 118.6672 to 118.7648", () => {
    const { low, high, convenienceTranslation } = guidance["4Q02"].revenues;
    const rate = intersect(
      impliedExchangeRate(low, convenienceTranslation.low),
      impliedExchangeRate(high, convenienceTranslation.high),
    );
    expect(
      rate.outcome === "shared" && [rate.lower.toFixed(4, 1), rate.upper.toFixed(4, 1)],
    ).toEqual(["118.6672", "118.7648"]);
  });

  const coarse = bounds(billions("10.6"));
  const fine = bounds(figure("10640000000", "JPY", -7));

  it("keeps the finer of two statements of one fact, in either order", () => {
    expect(shared(coarse, fine)).toBe("[10635000000, 10645000000]");
    expect(shared(fine, coarse)).toBe("[10635000000, 10645000000]");
  });

  it("gives a single interval back", () => {
    expect(shared(coarse)).toBe("[10550000000, 10650000000]");
  });

  it("shares ends that touch only if both are closed", () => {
    // 10.6 ends at 10.65, where 10.7 starts.
    expect(shared(coarse, bounds(billions("10.7")))).toBe("[10650000000, 10650000000]");
    // Truncated, 10 ends before 11.
    const truncated = bounds(figure("10", "JPY", 0, "truncated"));
    expect(shared(truncated, bounds(figure("11", "JPY")))).toBe("disjoint");
    expect(shared(bounds(figure("11", "JPY")), truncated)).toBe("disjoint");
    expect(shared(truncated, bounds(figure("10", "JPY")))).toBe("[10, 10]");
  });

  it("takes the open one of two equal ends", () => {
    // [14, 15) and [5, 15]; (-15, -14] and [-15, -5].
    expect(
      shared(bounds(figure("14", "JPY", 0, "truncated")), bounds(figure("10", "JPY", -1))),
    ).toBe("[14, 15)");
    expect(
      shared(bounds(figure("-10", "JPY", -1)), bounds(figure("-14", "JPY", 0, "truncated"))),
    ).toBe("(-15, -14]");
  });

  it("narrows by each further interval, until nothing is left", () => {
    // [5, 15], [14, 15) and [14.5, 15.5] share [14.5, 15).
    const three = [
      figure("10", "JPY", -1),
      figure("14", "JPY", 0, "truncated"),
      figure("15", "JPY", 0),
    ] as const;
    expect(shared(...three.map((each) => bounds(each)))).toBe("[14.5, 15)");
    expect(shared(...three.map((each) => bounds(each)), bounds(figure("15", "JPY")))).toBe(
      "disjoint",
    );
  });

  it("refuses to intersect nothing", () => {
    expectRefusal(() => intersect(), {
      code: "outOfRange",
      function: "intersect",
      needs: "at least one interval",
      got: "none",
      values: [],
    });
  });

  it("leaves the bounds that it is given as they were", () => {
    const frozen = Object.freeze(bounds(billions("10.6")));
    intersect(frozen, fine);
    expect(notation(frozen)).toBe("[10550000000, 10650000000]");
  });

  it("refuses bounds of two units, and bounds that hold no number", () => {
    const one = bounds(yen("1"));
    expect(refusal(() => intersect(one, bounds(figure("1", "USD")) as never)).code).toBe(
      "mixedUnits",
    );
    const { lower, unit } = one;
    expect(
      refusal(() =>
        intersect({ unit, lower, upper: lower, lowerClosed: false, upperClosed: false }),
      ).code,
    ).toBe("invalidFigure");
  });
});
