import { splitAdjusted } from "@iij/earnings";
import fc from "fast-check";
import { expect } from "vitest";
import { law } from "./law.js";
import { printed } from "./printed.js";
import { expectProof, hasPointOf, witnessesOf } from "./range.js";
import { over, rational, type Rational, readDecimal, times } from "./rational.js";

const shares = fc.integer({ min: 1, max: 300 });

law(
  "an amount per share, and a number of shares, is in the new shares what every amount that prints like it is",
  [printed("JPY/shares"), shares, shares, fc.boolean()],
  ({ figure, truth }, from, into, isPerShare) => {
    const split = { date: "2021-01-01", from, into } as const;
    const given = { ...figure, unit: isPerShare ? "JPY/shares" : "shares" };
    const found = splitAdjusted(given, [split], { countedOn: "2020-12-31" });
    if (found.outcome !== "adjusted") throw new Error(found.outcome);
    const [more, fewer] = [rational(BigInt(into)), rational(BigInt(from))];
    const inNew = (x: Rational): Rational =>
      isPerShare ? over(times(x, fewer), more) : over(times(x, more), fewer);
    const { real, ends } = witnessesOf(figure);
    expectProof(found, { real: [...real, truth].map(inNew), ends: ends.map(inNew) }, "rounded");
    expect(hasPointOf(found, inNew(readDecimal(figure.value)))).toBe(true);
  },
);
