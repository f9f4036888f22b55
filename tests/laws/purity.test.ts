import * as earnings from "@iij/earnings";
import { EarningsError, type Quantity } from "@iij/earnings";
import fc from "fast-check";
import { describe, expect } from "vitest";
import { law } from "./law.js";
import { printed, printedPair } from "./printed.js";

/** Frozen in depth, Decimals too: whoever writes to an input throws. */
function freeze<T>(value: T): T {
  if (typeof value === "object" && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const inner of Object.values(value)) if (typeof inner !== "function") freeze(inner);
  }
  return value;
}

interface Inputs {
  readonly now: Quantity<"JPY">;
  readonly before: Quantity<"JPY">;
  readonly dollars: Quantity<"USD">;
  readonly rate: Quantity<"ratio">;
  readonly other: Quantity<"ratio">;
  readonly range: {
    readonly form: "range";
    readonly low: Quantity<"JPY">;
    readonly high: Quantity<"JPY">;
  };
  readonly bounds: readonly earnings.Bounds[];
  readonly ratios: readonly earnings.Derived<"ratio">[];
  readonly series: Readonly<
    Record<"3Q01" | "3Q02" | "2Q02", { readonly revenues: Quantity<"JPY"> }>
  >;
}

const calls: Readonly<Record<string, (inputs: Inputs) => unknown>> = {
  bounds: ({ now }) => earnings.bounds(now),
  intersect: ({ bounds }) => earnings.intersect(...bounds),
  growth: ({ now, before }) => earnings.growth(now, before),
  yearOverYear: ({ series }) => earnings.yearOverYear(series, "revenues", "3Q02"),
  quarterOverQuarter: ({ series }) => earnings.quarterOverQuarter(series, "revenues", "3Q02"),
  compoundGrowth: ({ series }) =>
    earnings.compoundGrowth(series, "revenues", { from: "3Q01", to: "3Q02" }),
  margin: ({ now, before }) => earnings.margin(now, before),
  share: ({ now, before }) => earnings.share(now, before),
  sum: ({ now, before }) => earnings.sum(now, before),
  difference: ({ now, before }) => earnings.difference(now, before),
  pointChange: ({ rate, other, ratios }) => [
    earnings.pointChange(rate, other),
    ratios.map((ratio) => earnings.pointChange(ratio, rate)),
  ],
  impliedExchangeRate: ({ now, dollars }) => earnings.impliedExchangeRate(now, dollars),
  crossSellCounts: ({ rate }) => earnings.crossSellCounts(rate, 150),
  crossSellOverlap: ({ rate, other }) => earnings.crossSellOverlap(rate, other),
  checkGuidance: ({ range, now, before }) =>
    earnings.checkGuidance(now, range, { tolerance: "0.05", base: before }),
  guidanceSurprise: ({ range, now }) =>
    earnings.guidanceSurprise(now, range, { tolerance: "0.05" }),
  checkClaim: ({ series, now }) => [
    earnings.checkClaim({ qualifier: "recordHigh", metric: "revenues", period: "3Q02" }, series),
    earnings.checkClaim({ threshold: now, metric: "revenues", period: "3Q02" }, series),
  ],
  impliedRemainder: ({ range, now, before }) => earnings.impliedRemainder(range, [now, before]),
  reconcileGuidance: ({ range, now }) => earnings.reconcileGuidance(range, range, now),
  reconcile: ({ now, before, rate, ratios }) => [
    earnings.reconcile(now, before),
    ratios.map((ratio) => earnings.reconcile(rate, ratio)),
  ],
  formatFigure: ({ now, rate }) => [earnings.formatFigure(now), earnings.formatFigure(rate, "ja")],
  formatGrowth: ({ now, before }) => earnings.formatGrowth(earnings.growth(now, before)),
};

/** The result, or the refusal: a function has to be the same in both. */
function answer(call: (inputs: Inputs) => unknown, inputs: Inputs): unknown {
  try {
    return call(inputs);
  } catch (error) {
    if (error instanceof EarningsError) return [error.code, error.message];
    throw error;
  }
}

const inputs = fc
  .tuple(
    printedPair("JPY"),
    printed("USD"),
    printed("ratio", "any", 1, 4),
    printed("ratio", "any", 1, 4),
  )
  .map(
    ([
      [{ figure: now }, { figure: before }],
      { figure: dollars },
      { figure: rate },
      { figure: other },
    ]): Inputs => ({
      now,
      before,
      dollars,
      rate,
      other,
      range: { form: "range", low: before, high: now },
      bounds: [earnings.bounds(now), earnings.bounds(before)],
      ratios: [earnings.pointChange(rate, other)],
      series: {
        "3Q01": { revenues: before },
        "2Q02": { revenues: now },
        "3Q02": { revenues: now },
      },
    }),
  );

describe.each(Object.entries(calls))("%s", (_, call) => {
  law(
    "takes frozen inputs, leaves them as they are, and answers the same twice",
    [inputs],
    (given) => {
      const before = JSON.stringify(given);
      const first = answer(call, freeze(given));
      const written = JSON.stringify(first);
      expect(answer(call, given)).toEqual(first);
      expect([JSON.stringify(given), JSON.stringify(first)]).toEqual([before, written]);
    },
    200,
  );
});
