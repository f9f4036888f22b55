import {
  type Combined,
  type PeriodId,
  quartersFromCumulative,
  sum,
  trailingTwelveMonths,
} from "@iij/earnings";
import fc from "fast-check";
import { expect } from "vitest";
import { law } from "./law.js";
import { amount, printerAt } from "./printed.js";
import { print, type Printed } from "./printer.js";
import { across, contains, expectProof, meet, rangeOf, witnessesOf } from "./range.js";
import { minus, over, plus, type Rational, tenTo, zero } from "./rational.js";

const cumulative = ["1Q24", "1H24", "9M24", "FY2024"] as const;
const single = ["1Q24", "2Q24", "3Q24", "4Q24"] as const;
const before = ["1Q23", "1H23", "9M23", "FY2023"] as const;

function the<T>(value: T | undefined): T {
  if (value === undefined) throw new Error("it is not there");
  return value;
}

const totalOf = (amounts: readonly Rational[]): Rational => amounts.reduce(plus);

/** Four quarters that nobody prints, and what is printed of them cumulated, each in its own way. */
const year = fc
  .tuple(
    fc.integer({ min: -9, max: 3 }),
    fc.array(amount("any"), { minLength: 4, maxLength: 4 }),
    fc.array(printerAt(0, 1), { minLength: 4, maxLength: 4 }),
  )
  .map(([at, units, printers]) => {
    const quarters = units.map((each) => over(each, tenTo(at)));
    const printed = printers.map((printer, index): Printed => {
      const truth = totalOf(quarters.slice(0, index + 1));
      return {
        truth,
        figure: print(truth, "EUR", { ...printer, decimals: printer.decimals + at }),
      };
    });
    return { quarters, printed };
  });

type Year = typeof year extends fc.Arbitrary<infer Y> ? Y : never;

const seriesOf = (periods: readonly PeriodId[], { printed }: Year) =>
  Object.fromEntries(
    periods.map((period, index) => [period, { sales: the(printed[index]).figure }]),
  );

law(
  "a quarter out of cumulative figures holds the true one, and ends where such differences end",
  [year],
  (of) => {
    const { quarters, without } = quartersFromCumulative(seriesOf(cumulative, of), "sales");
    expect(without).toEqual({});
    for (const [index, period] of single.entries()) {
      const found = the(quarters[period]).sales;
      const one = witnessesOf(the(of.printed[index]).figure);
      const nothing = { real: [zero], ends: [zero] };
      const other = index === 0 ? nothing : witnessesOf(the(of.printed[index - 1]).figure);
      expectProof(
        found,
        {
          real: [...across(one.real, other.real, minus), the(of.quarters[index])],
          ends: across(one.ends, other.ends, minus),
        },
        "exact",
      );
    }
  },
);

law("quarters out of cumulative figures add up to these again, within bounds", [year], (of) => {
  const series = seriesOf(cumulative, of);
  const { quarters } = quartersFromCumulative(series, "sales");
  for (const [index] of cumulative.entries()) {
    const parts = single.slice(0, index + 1).map((period) => the(quarters[period]).sales);
    const range = rangeOf(sum(...parts) as Combined);
    const { figure, truth } = the(of.printed[index]);
    expect(contains(range, truth)).toBe(true);
    expect(meet(range, rangeOf(sum(figure)))).toBe(true);
  }
});

law(
  "twelve months hold the true ones, and what their four quarters add up to shares them",
  [year, year, fc.nat(3)],
  (last, now, quarter) => {
    const series = { ...seriesOf(before, last), ...seriesOf(cumulative, now) };
    const period = the(cumulative[quarter]);
    const found = trailingTwelveMonths(series, "sales", period);
    if (found.outcome !== "amount") throw new Error(found.outcome);
    const truth = totalOf([
      ...last.quarters.slice(quarter + 1),
      ...now.quarters.slice(0, quarter + 1),
    ]);
    expect(contains(rangeOf(found), truth)).toBe(true);
    expect(found.added.length + found.subtracted.length).toBe(quarter === 3 ? 1 : 3);

    const { quarters } = quartersFromCumulative(series, "sales");
    const four = trailingTwelveMonths(quarters, "sales", period);
    if (four.outcome !== "amount") throw new Error(four.outcome);
    expect(four.added).toHaveLength(4);
    expect(contains(rangeOf(four), truth)).toBe(true);
    expect(meet(rangeOf(four), rangeOf(found))).toBe(true);
  },
);

law(
  "twelve months of a year, nine months and nine months before end where three such figures end",
  [year, year],
  (last, now) => {
    const series = { ...seriesOf(before, last), ...seriesOf(cumulative, now) };
    const found = trailingTwelveMonths(series, "sales", "9M24");
    if (found.outcome !== "amount") throw new Error(found.outcome);
    const [whole, since, same] = [last.printed[3], now.printed[2], last.printed[2]]
      .map((each) => witnessesOf(the(each).figure))
      .map((witnesses) => (key: "real" | "ends") => witnesses[key]);
    const of = (key: "real" | "ends"): readonly Rational[] =>
      across(across(the(whole)(key), the(since)(key), plus), the(same)(key), minus);
    expectProof(found, { real: of("real"), ends: of("ends") }, "exact");
  },
);
