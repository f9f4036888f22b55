import { bounds, growth, type Quantity, yearOverYear } from "@iij/earnings";
import fc from "fast-check";
import { describe, expect } from "vitest";
import { law } from "./law.js";
import { printedPair } from "./printed.js";
import { print, type Printed } from "./printer.js";
import { contains, hasPointOf, rangeOf, witnessesOf } from "./range.js";
import {
  absolute,
  compare,
  equal,
  greatest,
  least,
  minus,
  one,
  over,
  plus,
  type Rational,
  rational,
  readDecimal,
  times,
  unitOfDigit,
} from "./rational.js";

/** Two amounts above zero, and the growth between them as a company prints it. */
const cases = fc
  .tuple(
    printedPair("JPY", "positive", "positive"),
    fc.integer({ min: 1, max: 4 }),
    fc.constantFrom("nearest" as const, "truncated" as const),
    fc.constantFrom("down" as const, "up" as const),
  )
  .filter(([[, before]]) => before.truth.n > 0n)
  .map(([[now, before], decimals, how, tie]) => {
    const truth = minus(over(now.truth, before.truth), one);
    const figure = print(truth, "ratio", { decimals, how, tie, says: "how" });
    return { now, before, rate: { truth, figure } };
  });

const reportedOn = (
  side: "3Q01" | "3Q02",
  level: Printed<"JPY">,
  rate: Quantity<"ratio">,
): ReturnType<typeof yearOverYear> =>
  yearOverYear(
    {
      "3Q02": {
        ...(side === "3Q02" ? { revenues: level.figure } : {}),
        reportedGrowth: { yearOverYear: { revenues: rate } },
      },
      ...(side === "3Q01" ? { "3Q01": { revenues: level.figure } } : {}),
    } as Record<string, { revenues?: Quantity }>,
    "revenues",
    "3Q02",
  );

const minusOne = rational(-1n);
const ofCurrent = (c: Rational, g: Rational): Rational => over(times(c, g), plus(one, g));

describe.each([
  ["current", "3Q02", ofCurrent],
  ["base", "3Q01", times],
] as const)("growth as reported, with the %s level", (_, side, changeOf) => {
  const levelOf = ({ now, before }: { now: Printed<"JPY">; before: Printed<"JPY"> }) =>
    side === "3Q02" ? now : before;

  law("is the printed rate, and its change holds the true one", [cases], (each) => {
    const found = reportedOn(side, levelOf(each), each.rate.figure);
    const level = witnessesOf(levelOf(each).figure);
    const rate = witnessesOf(each.rate.figure);
    if (found.outcome !== "rate") {
      // A level or a rate that may be of a loss is no rate.
      const isOpen =
        compare(least(...level.ends), rational(0n)) <= 0 ||
        compare(least(...rate.ends), minusOne) < 0;
      expect([found.outcome, isOpen]).toEqual(["missing", true]);
      expect(found).toHaveProperty("reported", each.rate.figure);
      return;
    }
    expect(found.basis).toBe("reported");
    expect(contains(rangeOf(found.rate), each.rate.truth)).toBe(true);
    if (found.change !== undefined) {
      expect(contains(rangeOf(found.change), minus(each.now.truth, each.before.truth))).toBe(true);
      const printedChange = changeOf(
        readDecimal(levelOf(each).figure.value),
        readDecimal(each.rate.figure.value),
      );
      expect(hasPointOf(found.change, printedChange), "the point, rounded once").toBe(true);
    } else expect(compare(least(...rate.ends), minusOne)).toBe(0);
  });

  law(
    "has a change whose ends are those of all amounts and rates that print so",
    [cases],
    (each) => {
      const found = reportedOn(side, levelOf(each), each.rate.figure);
      if (found.outcome !== "rate" || found.change === undefined) return;
      const levels = rangeOf(bounds(levelOf(each).figure));
      const rates = rangeOf(found.rate);
      const corners = [levels.lower, levels.upper].flatMap((c, top) =>
        [rates.lower, rates.upper].map((g, right) => ({
          at: changeOf(c, g),
          closed:
            (right === 0 ? rates.lowerClosed : rates.upperClosed) &&
            (g.n === 0n || (top === 0 ? levels.lowerClosed : levels.upperClosed)),
        })),
      );
      for (const [end, sign] of [
        ["lower", 1],
        ["upper", -1],
      ] as const) {
        const exact = (sign === 1 ? least : greatest)(...corners.map(({ at }) => at));
        const at = rangeOf(found.change)[end];
        expect(compare(exact, at) * sign).toBeGreaterThanOrEqual(0);
        expect(compare(absolute(minus(exact, at)), unitOfDigit(exact, 19))).not.toBe(1);
        expect(found.change[`${end}Closed`]).toBe(
          equal(at, exact) && corners.some((corner) => corner.closed && equal(corner.at, exact)),
        );
      }
    },
  );
});

law("beside a rate of two levels it is consistent, if it was printed of them", [cases], (each) => {
  const found = yearOverYear(
    {
      "3Q02": {
        revenues: each.now.figure,
        reportedGrowth: { yearOverYear: { revenues: each.rate.figure } },
      },
      "3Q01": { revenues: each.before.figure },
    },
    "revenues",
    "3Q02",
  );
  const { reported, consistency, ...computed } = found as typeof found & {
    readonly consistency?: string;
  };
  expect(computed).toEqual(growth(each.now.figure, each.before.figure));
  expect(reported).toBe(each.rate.figure);
  expect(consistency).toBe(found.outcome === "rate" ? "consistent" : "undecidable");
});
