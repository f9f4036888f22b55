import {
  compoundGrowth,
  type FiscalYearId,
  growth,
  type Quantity,
  type QuarterId,
} from "@iij/earnings";
import { quarterOverQuarter, shiftPeriod, yearOverYear } from "@iij/earnings";
import fc from "fast-check";
import { describe, expect } from "vitest";
import { law } from "./law.js";
import { printed, printedPair } from "./printed.js";
import { write } from "./printer.js";
import { across, contains, rangeOf, readPoint, witnessesOf } from "./range.js";
import {
  absolute,
  compare,
  equal,
  minus,
  one,
  over,
  plus,
  power,
  rational,
  readDecimal,
  tenTo,
} from "./rational.js";

type Own = Record<string, { readonly revenues: Quantity }>;

const quarterIds = ["00", "01", "02", "03"].flatMap((year) =>
  [1, 2, 3, 4].map((n) => `${n}Q${year}` as QuarterId),
);

/** Figures of some of sixteen quarters, in any order. */
const series = fc
  .tuple(
    fc.shuffledSubarray(quarterIds, { minLength: 2 }),
    fc.array(printed("JPY"), { minLength: 16, maxLength: 16 }),
  )
  .map(([ids, figures]): [string, { revenues: Quantity }][] =>
    ids.flatMap((id, index) =>
      figures[index] === undefined ? [] : [[id, { revenues: figures[index].figure }]],
    ),
  );

const steps = [
  ["yearOverYear", yearOverYear, 4],
  ["quarterOverQuarter", quarterOverQuarter, 1],
] as const;

describe.each(steps)("%s", (_, compareWith, back) => {
  law(
    "is the growth of the two periods' figures, and missing where there are not two",
    [series, fc.constantFrom(...quarterIds)],
    (entries, id) => {
      const own: Own = Object.fromEntries(entries);
      const base = shiftPeriod(id, -back);
      const [now, before] = [own[id]?.revenues, own[base]?.revenues];
      const found = compareWith(own, "revenues", id);
      if (now !== undefined && before !== undefined) expect(found).toEqual(growth(now, before));
      else {
        const missing = [
          ...(now === undefined ? [{ side: "current", period: id }] : []),
          ...(before === undefined ? [{ side: "base", period: base }] : []),
        ];
        expect(found).toEqual({ outcome: "missing", missing });
      }
    },
  );

  law(
    "does not depend on the order of the periods",
    [series, fc.constantFrom(...quarterIds), fc.nat(15)],
    (entries, id, by) => {
      const turned = [...entries.slice(by), ...entries.slice(0, by)].reverse();
      const [own, reordered]: Own[] = [Object.fromEntries(entries), Object.fromEntries(turned)];
      expect(compareWith(reordered ?? {}, "revenues", id)).toEqual(
        compareWith(own ?? {}, "revenues", id),
      );
    },
  );

  law(
    "never takes another period for one that is dropped",
    [series, fc.nat(15)],
    (entries, index) => {
      const [id] = entries[index % entries.length] ?? [""];
      const own: Own = Object.fromEntries(entries.filter(([other]) => other !== id));
      for (const current of [id, shiftPeriod(id as QuarterId, back)])
        expect(compareWith(own, "revenues", current).outcome).toBe("missing");
    },
  );
});

const fiscalYear = (n: number): FiscalYearId => `FY${2000 + n}` as FiscalYearId;

const compound = (
  now: Quantity,
  before: Quantity,
  intervals: number,
): ReturnType<typeof compoundGrowth> =>
  compoundGrowth(
    { FY2000: { revenues: before }, [fiscalYear(intervals)]: { revenues: now } },
    "revenues",
    { from: "FY2000", to: fiscalYear(intervals) },
  );

const gains = printedPair("JPY", "any", "positive");
const intervals = fc.integer({ min: 1, max: 9 });

describe("compoundGrowth", () => {
  law(
    "brackets the true amounts: (1 + lower)^n ≤ current / base ≤ (1 + upper)^n",
    [gains, intervals],
    ([now, before], n) => {
      const found = compound(now.figure, before.figure, n);
      expect(found.intervals).toBe(n);
      if (found.outcome !== "rate") return;
      const { lower, upper, lowerClosed, upperClosed } = rangeOf(found.rate);
      const risen = {
        lower: power(plus(one, lower), n),
        upper: power(plus(one, upper), n),
        lowerClosed,
        upperClosed,
      };
      expect(contains(risen, over(now.truth, before.truth))).toBe(true);
      expect(
        contains(risen, over(readDecimal(now.figure.value), readDecimal(before.figure.value))),
      ).toBe(true);
    },
    1000,
  );

  law(
    "has a point that is right in its twentieth place",
    [gains, intervals],
    ([now, before], n) => {
      const found = compound(now.figure, before.figure, n);
      if (found.outcome !== "rate") return;
      const exact = over(readDecimal(now.figure.value), readDecimal(before.figure.value));
      const [factor, half] = [
        plus(one, readPoint(found.rate.point)),
        over(tenTo(-20), rational(2n)),
      ];
      expect(compare(power(plus(factor, half), n), exact)).not.toBe(-1);
      expect(factor.n === 0n || compare(power(minus(factor, half), n), exact) <= 0).toBe(true);
    },
  );

  law(
    "is tight: one unit of the twentieth place further in, a bound no longer holds for both ends",
    [gains, intervals],
    ([now, before], n) => {
      const found = compound(now.figure, before.figure, n);
      const over1 = growth(now.figure, before.figure);
      if (found.outcome !== "rate" || over1.outcome !== "rate") return;
      const { lower, upper } = rangeOf(found.rate);
      const unit = tenTo(-19);
      expect(
        compare(power(plus(plus(one, lower), unit), n), plus(one, rangeOf(over1.rate).lower)),
      ).toBe(1);
      const inside = minus(plus(one, upper), unit);
      expect(
        inside.n < 0n || compare(power(inside, n), plus(one, rangeOf(over1.rate).upper)) < 0,
      ).toBe(true);
    },
  );

  law(
    "has ends that are closed just when the root of amounts that print so is there",
    [gains, intervals],
    ([now, before], n) => {
      const found = compound(now.figure, before.figure, n);
      if (found.outcome !== "rate") return;
      const { lower, upper, lowerClosed, upperClosed } = rangeOf(found.rate);
      const ratios = across(witnessesOf(now.figure).real, witnessesOf(before.figure).real, over);
      const reached = [lower, upper].map((end) =>
        ratios.some((ratio) => equal(power(plus(one, end), n), ratio)),
      );
      expect([lowerClosed, upperClosed]).toEqual(reached);
    },
  );

  law("over one interval is growth", [gains], ([now, before]) => {
    const [found, plain] = [
      compound(now.figure, before.figure, 1),
      growth(now.figure, before.figure),
    ];
    expect(found.outcome).toBe(plain.outcome);
    if (found.outcome !== "rate" || plain.outcome !== "rate") return;
    expect(found.change).toEqual(plain.change);
    for (const key of ["point", "lower", "upper"] as const) {
      const [a, b] = [readPoint(found.rate[key]), readPoint(plain.rate[key])];
      expect(compare(absolute(minus(a, b)), over(plus(one, absolute(b)), tenTo(19))) <= 0).toBe(
        true,
      );
    }
  });

  const factor = fc.tuple(fc.bigInt(1n, 5000n), fc.integer({ min: 0, max: 2 }));
  law(
    "is exact for exact amounts that grew by one factor",
    [printed("JPY", "positive", -9, 2), factor, intervals],
    ({ figure }, [digits, places], n) => {
      const start = readDecimal(figure.value);
      const scale = 2 + places * n;
      const end = (start.n * 100n * digits ** BigInt(n)) / start.d;
      const found = compound(
        { value: write(end, scale), unit: "JPY" },
        { value: figure.value, unit: "JPY" },
        n,
      );
      if (found.outcome !== "rate") throw new Error(found.outcome);
      const exact = minus(rational(digits, 10n ** BigInt(places)), one);
      for (const key of ["point", "lower", "upper"] as const)
        expect(equal(readPoint(found.rate[key]), exact)).toBe(true);
      expect([found.rate.lowerClosed, found.rate.upperClosed]).toEqual([true, true]);
    },
  );
});
