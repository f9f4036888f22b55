import { growth, margin, share } from "@iij/earnings";
import { describe, expect, it } from "vitest";
import { refusal } from "./refusal.js";

/** A level of which somebody states its bounds alone, in the notation of mathematics. */
function between(text: string) {
  const [, open, lower = "", upper = "", close] = /^([[(])(.+), (.+)([\])])$/.exec(text) ?? [];
  return {
    basis: "inferred",
    unit: "JPY",
    lower,
    upper,
    lowerClosed: open === "[",
    upperClosed: close === "]",
  } as const;
}

const yen = (value: string) => ({ value, unit: "JPY" }) as const;

describe("growth between levels with bounds and no amount", () => {
  it.each([
    ["(0, 4)", "[-4, -2]", "turnedToProfit"],
    ["[-3, -3]", "(0, 1]", "turnedToLoss"],
    ["[-5, -2]", "(-1, 0)", "lossWidened"],
    ["(-1, 0)", "[-5, -2]", "lossNarrowed"],
    ["[0, 4)", "[-4, -2]", "indeterminate"],
    ["[-1, 3]", "[1, 2]", "indeterminate"],
    ["[0, 0]", "[0, 0]", "zeroBase"],
    // Exactly nothing is 100 % less than whatever is above zero.
    ["[0, 0]", "(0, 1]", "rate"],
    ["[0, 0]", "[0, 1]", "indeterminate"],
    ["[0, 1]", "(0, 1]", "indeterminate"],
    ["[0, 3]", "[1, 2]", "rate"],
    ["[3, 4]", "[1, 2]", "rate"],
  ])("from %s over %s: %s", (now, base, outcome) => {
    expect(growth(between(now), between(base)).outcome).toBe(outcome);
  });

  it.each(["(0, 1]", "(0, 1)", "(2, 3)", "[2, 2]"])(
    "is exactly −100 %% to nothing from %s",
    (base) => {
      const found = growth(yen("0"), between(base));
      if (found.outcome !== "rate") throw new Error(found.outcome);
      const { point, lower, upper, lowerClosed, upperClosed } = found.rate;
      expect([point, lower, upper].map(Number)).toEqual([-1, -1, -1]);
      expect([lowerClosed, upperClosed]).toEqual([true, true]);
    },
  );

  it("takes the middle as the point of its rate", () => {
    const found = growth(between("[3, 4]"), between("[1, 2]"));
    expect(found.outcome === "rate" && found.rate.point.toFixed(4)).toBe("1.3333");
    expect(found.outcome === "rate" && [found.rate.lower, found.rate.upper].map(Number)).toEqual([
      0.5, 3,
    ]);
  });
});

describe("growth of levels with one bound near zero and the other far from it", () => {
  const changeOf = (found: ReturnType<typeof growth>): readonly (string | undefined)[] => {
    const change = "change" in found ? found.change : undefined;
    return [change?.lower.toFixed(), change?.upper.toFixed()];
  };

  it.each([
    ["[1, 123456789012345678]", "7", ["-6", "123456789012345671"]],
    ["[-123456789012345678, 1]", "7", ["-123456789012345685", "-6"]],
    ["[0, 987654321098765432]", "-3", ["3", "987654321098765435"]],
  ])("is exact from %s, compared with %s", (now, base, ends) => {
    expect(changeOf(growth(between(now), yen(base)))).toEqual(ends);
  });

  it("is exact where only the base is so wide", () => {
    const found = growth(yen("7"), between("[1, 123456789012345678]"));
    expect(changeOf(found)).toEqual(["-123456789012345671", "6"]);
  });
});

describe("ratios of levels with bounds and no amount", () => {
  it("a margin over a base just above zero has no upper bound", () => {
    const found = margin(yen("1"), between("(0, 3]"));
    expect("lower" in found && found.lower?.toFixed(3)).toBe("0.333");
    expect("upper" in found && found.upper).toBe(false);
  });

  it("a share of less than nothing is refused", () => {
    expect(refusal(() => share(between("[-5, 0)"), yen("1"))).code).toBe("outOfRange");
  });
});
