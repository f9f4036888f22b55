import {
  type PeriodId,
  type QuarterId,
  quartersFromCumulative,
  trailingTwelveMonths,
} from "@iij/earnings";
import fc from "fast-check";
import { expect } from "vitest";
import { plus, type Rational, tenTo, times } from "../rational.js";
import { amount, type Known, press } from "./amounts.js";
import { admits } from "./found.js";
import { print } from "./printing.js";
import { scalarLaw } from "./scalar-law.js";

/** The periods of two fiscal years, by the quarters from and to which they go. */
const periods = ["23", "24"].flatMap((year, index) =>
  (
    [
      [`1Q${year}`, 0, 1],
      [`2Q${year}`, 1, 2],
      [`3Q${year}`, 2, 3],
      [`4Q${year}`, 3, 4],
      [`1H${year}`, 0, 2],
      [`2H${year}`, 2, 4],
      [`9M${year}`, 0, 3],
      [`FY20${year}`, 0, 4],
    ] as const
  ).map(([period, from, to]) => ({
    period: period as PeriodId,
    from: from + 4 * index,
    to: to + 4 * index,
  })),
);

interface Stated extends Known {
  readonly period: PeriodId;
  readonly from: number;
  readonly to: number;
}

/** Eight quarters that nobody knows, and some periods of them that a document prints. */
const years = fc
  .tuple(
    fc.integer({ min: -9, max: 3 }),
    fc.array(amount(), { minLength: 8, maxLength: 8 }),
    fc.array(fc.option(press(0, 1), { freq: 2 }), {
      minLength: periods.length,
      maxLength: periods.length,
    }),
  )
  .map(([at, units, presses]) => {
    const quarters = units.map((each) => times(each, tenTo(-at)));
    const over = (from: number, to: number): Rational => quarters.slice(from, to).reduce(plus);
    const stated = periods.flatMap((period, index): readonly Stated[] => {
      const by = presses[index] ?? undefined;
      if (by === undefined) return [];
      const truth = over(period.from, period.to);
      const figure = print(truth, "JPY", { ...by, decimals: by.decimals + at });
      return [{ ...period, truth, figure }];
    });
    const series = Object.fromEntries(
      stated.map(({ period, figure }) => [period, { sales: figure }]),
    );
    return { over, stated, series };
  })
  .filter(({ stated }) => stated.length > 0);

/** Whether sums and differences of what is stated lead from one quarter's start to another's. */
function leads(stated: readonly Stated[], from: number, to: number): boolean {
  const reached = new Set([from]);
  for (const start of reached)
    for (const each of stated) {
      if (each.from === start) reached.add(each.to);
      if (each.to === start) reached.add(each.from);
    }
  return reached.has(to);
}

scalarLaw(
  "trailingTwelveMonths",
  "hold the true amount, and are there just where the printed periods lead to it",
  [years, fc.integer({ min: 4, max: 8 })],
  ({ over, stated, series }, end) => {
    const period = `${((end - 1) % 4) + 1}Q2${end > 4 ? 4 : 3}` as PeriodId;
    const found = trailingTwelveMonths(series, "sales", period);
    expect(found.outcome).toBe(leads(stated, end - 4, end) ? "amount" : "missing");
    if (found.outcome === "amount") expect(admits(found, over(end - 4, end))).toBe(true);
  },
);

scalarLaw(
  "quartersFromCumulative",
  "hold the true quarters, and have each to which the printed periods lead",
  [years],
  ({ over, stated, series }) => {
    const { quarters, without } = quartersFromCumulative(series, "sales");
    for (const { period, from, to } of periods.filter((each) => each.to - each.from === 1)) {
      const year = Math.floor(from / 4);
      if (!stated.some((each) => Math.floor(each.from / 4) === year)) continue;
      const found = quarters[period as QuarterId]?.sales;
      expect(found !== undefined, period).toBe(leads(stated, from, to));
      expect(without[period] === undefined, period).toBe(found !== undefined);
      if (found !== undefined) expect(admits(found, over(from, to)), period).toBe(true);
    }
  },
);
