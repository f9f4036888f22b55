import type { Fact } from "@iij/earnings";
import fc from "fast-check";
import type { Printer } from "../printer.js";
import { days, factsOf, kinds, type Print } from "./press.js";
import { type Amounts, periodsOf, quartersOf, type Restatement, sources, years } from "./truth.js";

/** A company's true amounts, and what it printed of them. */
export interface History {
  readonly amounts: Amounts;
  readonly prints: readonly Print[];
  readonly facts: readonly Fact[];
}

/**
 * `plain` rounds everything the same way, ties up, and restates nothing: only then do two
 * statements of one amount never look like a restatement.
 */
export type Style = "any" | "plain";

/**
 * Amounts of a company of some size: some near zero, some so near each other that they print alike.
 */
const sizes = fc.constantFrom(10n, 10n ** 6n, 10n ** 9n, 2n * 10n ** 10n);

const quarterly = (size: bigint): fc.Arbitrary<bigint[]> => {
  const amount = fc.oneof(
    fc.bigInt(0n, 1_000_000n).map((part) => (size * part) / 1_000_000n),
    fc.constant(size),
    fc.bigInt(0n, 1000n).map((less) => size - (size * less) / 100_000n),
  );
  return fc.array(amount, { minLength: 16, maxLength: 16 });
};

const amountsOf = sizes.chain((size) =>
  fc.record({
    revenues: quarterly(size),
    // Some gross profits are losses, some incomes are.
    grossProfit: quarterly(size).map((all) => all.map((each) => each - size / 8n)),
    operatingIncome: quarterly(size).map((all) => all.map((each) => (each - size / 2n) / 4n)),
    purchasesOfPropertyAndEquipment: quarterly(size),
    assetsAcquiredByCapitalLeases: quarterly(size),
  }),
);

/** So much that it shows in every digit that is printed: less would be a rounding like another. */
const restatement: fc.Arbitrary<Restatement> = fc.record({
  metric: fc.constantFrom("revenues", "grossProfit"),
  quarter: fc.integer({ min: 0, max: 15 }),
  by: fc.oneof(fc.bigInt(5_000_000n, 3_000_000_000n), fc.bigInt(-3_000_000_000n, -5_000_000n)),
  document: fc.integer({ min: 2, max: days.length - 1 }),
});

const printerOf = (style: Style): fc.Arbitrary<Printer> =>
  style === "plain"
    ? fc.record({
        decimals: fc.integer({ min: -9, max: 0 }),
        how: fc.constant("nearest"),
        tie: fc.constant("up"),
        says: fc.constant("nothing"),
      })
    : fc.record({
        decimals: fc.integer({ min: -9, max: 0 }),
        how: fc.constantFrom("nearest", "truncated"),
        tie: fc.constantFrom("down", "up"),
        says: fc.constantFrom("how", "nothing", "unknown"),
      });

const metrics = [...sources, "operatingLoss", "capitalExpenditures"];

const periods = years.flatMap((_, year) => periodsOf(year));

const printOf = (style: Style): fc.Arbitrary<Print> =>
  fc.record({
    document: fc.nat(days.length - 1),
    what: fc.oneof(
      { weight: 4, arbitrary: fc.constant("level" as const) },
      { weight: 2, arbitrary: fc.constantFrom("growth" as const, "change" as const) },
      { weight: 3, arbitrary: fc.constantFrom(...kinds) },
    ),
    // Few metrics and early periods, so that much is said of the same.
    metric: fc.oneof(
      { weight: 3, arbitrary: fc.constant("revenues") },
      fc.constantFrom(...metrics),
    ),
    period: fc.oneof(
      { weight: 4, arbitrary: fc.constantFrom(...periods.slice(0, 16)) },
      fc.constantFrom(...periods),
    ),
    printer: printerOf(style),
    by: fc.constantFrom("quarterOverQuarter", "yearOverYear"),
  });

/** The first document prints all that will be restated, and the restating one all that is. */
function restated({ restatement }: Amounts): readonly Print[] {
  if (restatement === undefined) return [];
  const { metric, quarter, document } = restatement;
  const printer: Printer = { decimals: 0, how: "nearest", tie: "up", says: "nothing" };
  const affected = periodsOf(Math.floor(quarter / 4)).filter((period) => {
    const [first, count] = quartersOf(period);
    return quarter >= first && quarter < first + count;
  });
  return [0, document].flatMap((each) =>
    affected.map((period) => ({
      document: each,
      what: "level" as const,
      metric,
      period,
      printer,
      by: "yearOverYear" as const,
    })),
  );
}

export function history(style: Style = "any"): fc.Arbitrary<History> {
  return fc
    .record({
      yen: amountsOf,
      rates: fc.array(fc.bigInt(8_000n, 16_000n), {
        minLength: days.length,
        maxLength: days.length,
      }),
      restatement:
        style === "plain"
          ? fc.constant(undefined)
          : fc.option(restatement, { nil: undefined, freq: 2 }),
      prints: fc.array(printOf(style), { minLength: 1, maxLength: 45, size: "max" }),
    })
    .map(({ yen, rates, restatement, prints }) => {
      const amounts: Amounts = {
        yen,
        rates,
        ...(restatement === undefined ? {} : { restatement }),
      };
      const finest = restatement === undefined ? -9 : -6;
      const all = [
        ...restated(amounts),
        ...prints.map((print) => ({
          ...print,
          printer: { ...print.printer, decimals: Math.max(finest, print.printer.decimals) },
        })),
      ];
      return { amounts, prints: all, facts: factsOf(amounts, all) };
    });
}
