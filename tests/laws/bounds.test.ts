import { bounds } from "@iij/earnings";
import { describe, expect } from "vitest";
import { law } from "./law.js";
import { printed } from "./printed.js";
import { printsAs } from "./printer.js";
import { contains, rangeOf } from "./range.js";
import { greatest, minus, over, plus, readDecimal, tenTo } from "./rational.js";

describe("bounds", () => {
  law(
    "contain the amount, however it was printed",
    [printed("JPY")],
    ({ truth, figure }) => {
      expect(printsAs(truth, figure), "the printer is sound").toBe(true);
      expect(contains(rangeOf(bounds(figure)), truth)).toBe(true);
    },
    2000,
  );

  law(
    "have ends that are closed just when they print as the figure",
    [printed("JPY")],
    ({ figure }) => {
      const { lower, upper, lowerClosed, upperClosed } = rangeOf(bounds(figure));
      expect([lowerClosed, upperClosed]).toEqual([
        printsAs(lower, figure),
        printsAs(upper, figure),
      ]);
    },
    1000,
  );

  law(
    "are tight: just inside prints as the figure, just beyond does not",
    [printed("JPY")],
    ({ figure }) => {
      const { lower, upper } = rangeOf(bounds(figure));
      const step = over(greatest(tenTo(-(figure.decimals ?? 0)), minus(upper, lower)), tenTo(12));
      expect([printsAs(minus(lower, step), figure), printsAs(plus(upper, step), figure)]).toEqual([
        false,
        false,
      ]);
      if (figure.decimals === undefined) return;
      expect([printsAs(plus(lower, step), figure), printsAs(minus(upper, step), figure)]).toEqual([
        true,
        true,
      ]);
    },
    1000,
  );

  law("of an exact figure are the figure", [printed("JPY")], ({ figure: { value, unit } }) => {
    const { lower, upper } = rangeOf(bounds({ value, unit }));
    expect([minus(lower, readDecimal(value)).n, minus(upper, readDecimal(value)).n]).toEqual([
      0n,
      0n,
    ]);
  });
});
