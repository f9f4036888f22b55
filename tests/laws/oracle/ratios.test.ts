import {
  crossSellCounts,
  crossSellOverlap,
  crossSellRate,
  impliedExchangeRate,
  margin,
  pointChange,
  share,
} from "@iij/earnings";
import fc from "fast-check";
import { expect } from "vitest";
import {
  compare,
  minus,
  one,
  over,
  plus,
  rational,
  type Rational,
  tenTo,
  times,
  zero,
} from "../rational.js";
import { amount, known, knownPair, press } from "./amounts.js";
import { admits, endOf } from "./found.js";
import { print, printMoreThan } from "./printing.js";
import { scalarLaw } from "./scalar-law.js";

const count = (n: number): Rational => rational(BigInt(n));

scalarLaw(
  "margin",
  "holds the true margin, also of “more than”",
  [knownPair("JPY", "any", "positive"), fc.nat(5), fc.integer({ min: -9, max: 3 })],
  ([profit, revenues], hedge, coarse) => {
    const truth = over(profit.truth, revenues.truth);
    expect(admits(margin(profit.figure, revenues.figure), truth)).toBe(true);
    if (hedge > 0) return;
    const more = printMoreThan(profit.truth, "JPY", coarse);
    expect(admits(margin(more, revenues.figure), truth)).toBe(true);
  },
);

/** A whole, a part of it, at times all or nothing, and both printed. */
const parts = fc
  .tuple(
    amount("positive"),
    fc.tuple(fc.bigInt(0n, 12n), fc.bigInt(1n, 12n)),
    fc.integer({ min: -9, max: 3 }),
    press(0, 0),
    press(-1, 3),
  )
  .map(([units, [a, b], at, whole, part]) => {
    const all = times(units, tenTo(-at));
    const some = times(all, rational(a < b ? a : b, b));
    return {
      truth: over(some, all),
      part: print(some, "JPY", { ...part, decimals: part.decimals + at }),
      whole: print(all, "JPY", { ...whole, decimals: at }),
    };
  });

scalarLaw("share", "holds the true share, between nothing and all", [parts], (each) => {
  const found = share(each.part, each.whole);
  expect(admits(found, each.truth)).toBe(true);
  const [lower, upper] = [endOf(found, "lower") ?? zero, endOf(found, "upper") ?? one];
  expect([compare(lower, zero) >= 0, compare(upper, one) <= 0]).toEqual([true, true]);
});

const ratio = known("ratio", "any", 0, 5);

scalarLaw(
  "pointChange",
  "holds the true difference of ratios, printed or computed",
  [ratio, ratio, parts],
  (now, before, computed) => {
    const printed = pointChange(now.figure, before.figure);
    expect(admits(printed, minus(now.truth, before.truth))).toBe(true);
    const mixed = pointChange(share(computed.part, computed.whole), before.figure);
    expect(admits(mixed, minus(computed.truth, before.truth))).toBe(true);
  },
);

/** A group of customers: how many take one service, another, both, and how many there are. */
const group = fc
  .tuple(fc.nat(120), fc.nat(120), fc.nat(120), fc.nat(120))
  .filter((each) => each.some((n) => n > 0))
  .map(([both, one, other, neither]) => ({
    both,
    one: both + one,
    other: both + other,
    all: both + one + other + neither,
  }));

scalarLaw(
  "crossSellRate",
  "holds the true share of counts, exact or rounded",
  [group, press(-1, 0), press(-1, 0)],
  ({ both, all }, first, second) => {
    const truth = over(count(both), count(all));
    expect(admits(crossSellRate(both, all), truth)).toBe(true);
    const base = print(count(all), "companies", second);
    // Of a group that rounds to none a share is refused.
    if (Number(base.value) === 0) return;
    const rounded = crossSellRate(print(count(both), "companies", first), base);
    expect(admits(rounded, truth)).toBe(true);
  },
);

scalarLaw(
  "crossSellCounts",
  "lists the true number of customers",
  [group, press(0, 4)],
  ({ both, all }, by) => {
    const rate = print(over(count(both), count(all)), "ratio", by);
    expect(crossSellCounts(rate, all)).toContain(both);
  },
);

scalarLaw(
  "crossSellOverlap",
  "holds the true number of customers with both, and their share",
  [group, press(0, 4), press(0, 4)],
  ({ both, one: first, other: second, all }, by, otherBy) => {
    const rates = [print(over(count(first), count(all)), "ratio", by)] as const;
    const found = crossSellOverlap(
      rates[0],
      print(over(count(second), count(all)), "ratio", otherBy),
      all,
    );
    const truth = over(count(both), count(all));
    const [lower, upper] = [endOf(found.least, "lower"), endOf(found.most, "upper")];
    expect(lower !== undefined && compare(lower, truth) <= 0).toBe(true);
    expect(upper !== undefined && compare(truth, upper) <= 0).toBe(true);
    expect(found.customers.least <= both && both <= found.customers.most).toBe(true);
    // The ends themselves hold what the true rates allow.
    const leastOfTrue = minus(
      plus(over(count(first), count(all)), over(count(second), count(all))),
      one,
    );
    expect(admits(found.least, compare(leastOfTrue, zero) > 0 ? leastOfTrue : zero)).toBe(true);
    expect(admits(found.most, over(count(Math.min(first, second)), count(all)))).toBe(true);
  },
);

scalarLaw(
  "impliedExchangeRate",
  "holds the rate at which an amount was translated",
  [
    fc.tuple(fc.bigInt(1n, 20_000n), fc.bigInt(1n, 200n)),
    fc.constantFrom<"positive" | "negative">("positive", "negative").chain(amount),
    fc.integer({ min: -6, max: 2 }),
    press(0, 0),
    press(-2, 3),
  ],
  ([n, d], units, at, toDollars, toYen) => {
    const [rate, dollars] = [rational(n, d), times(units, tenTo(-at))];
    const found = impliedExchangeRate(
      print(times(dollars, rate), "JPY", { ...toYen, decimals: toYen.decimals + at }),
      print(dollars, "USD", { ...toDollars, decimals: at }),
    );
    expect(admits(found, rate)).toBe(true);
  },
);
