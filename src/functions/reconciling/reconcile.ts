import type { HedgedQuantity, Quantity, Wording } from "../../model/figure.js";
import type { Growth, WithoutNumber } from "../growth/outcome.js";
import { readAmountLevel } from "../levels/read-amount-level.js";
import { readLevel } from "../levels/read-level.js";
import type { Plain } from "../plain/plain.js";
import { agree } from "../precision/agree.js";
import type { LowerBound } from "../precision/bounds.js";
import { type Bounds, toBounds } from "../precision/interval.js";
import type { BoundsLike } from "../precision/bounds-like.js";
import { requireSame, terms } from "../precision/require-same.js";
import { requireSameUnit } from "../refusing/require-same-unit.js";
import { describe } from "../refusing/describe.js";
import { named } from "../refusing/named.js";
import { refuse } from "../refusing/refuse.js";
import { fieldsOf } from "../refusing/fields-of.js";

/** How a printed figure compares with one computed from others. */
export type Reconciliation =
  | {
      readonly outcome: "consistent" | "inconsistent";
      readonly printed: Bounds | LowerBound;
      readonly computed: Bounds;
    }
  | {
      readonly outcome: "undecidable";
      /**
       * The printed side has no bounds (words, "approximately"), or the computed growth is not a
       * number.
       */
      readonly reason: "words" | "approximate" | Exclude<Growth["outcome"], "rate" | "points">;
    };

/**
 * What can be compared with a printed figure: another one, the result of a function, or growth,
 * also in plain form.
 */
export type Computed = BoundsLike | Growth | Plain<Growth> | Quantity;

/**
 * Compares a printed figure with the same one computed from others. They are consistent if some
 * unrounded amounts would be printed as all of these figures are, that is, if the two intervals
 * overlap; bounds that touch count if both are closed. Two figures with the same decimals must be
 * equal.
 *
 * Growth whose `basis` is `inferred` may depend on the printed percentage itself, and is then
 * consistent with it whatever else was printed. To test a percentage, infer the amounts from all
 * facts but this one.
 *
 * @param printed - The printed figure; a printed growth rate is a ratio.
 * @param computed - The result of one of the library's functions, or another figure in the same
 * unit.
 * @returns The outcome with both intervals, or why it is undecidable.
 * @throws EarningsError `mixedUnits` for two different units, such as a growth rate and an amount.
 * @throws EarningsError `mismatch` for figures of different metrics, periods, standards, scopes or
 * definitions.
 * @throws EarningsError `invalidFigure` or `excessDigits` for malformed figures.
 *
 * @example
 * ```ts
 * import { quarters, growth, reconcile } from "@iij/earnings";
 *
 * const base = { value: "9940000000", unit: "JPY", decimals: -7 } as const;
 * const printed = quarters["3Q02"].reportedGrowth.yearOverYear.revenues;
 * reconcile(printed, growth(quarters["3Q02"].revenues, base)).outcome; // → "consistent"
 * ```
 */
export function reconcile(
  printed: Quantity | HedgedQuantity | Wording,
  computed: Computed,
): Reconciliation {
  return named("reconcile", () => {
    const stated = readLevel(printed);
    if (stated.unit === undefined) return { outcome: "undecidable", reason: "words" };
    if (stated.lower === undefined) return { outcome: "undecidable", reason: "approximate" };
    const { outcome } = fieldsOf<Growth>(computed);
    if (isWithoutNumber(outcome)) return { outcome: "undecidable", reason: outcome };
    const given = numberOf(computed);
    const other = readAmountLevel(given);
    if (other.kind === "hedged")
      refuse("invalidFigure", {
        needs: "a computed number without a hedge",
        got: describe(given),
        values: [given],
      });
    requireSameUnit(printed as Quantity, given);
    if (other.kind === "printed")
      requireSame(["metric", "period", ...terms], stated.about, other.about);
    return {
      outcome: agree(stated, other) ? "consistent" : "inconsistent",
      printed: toBounds(stated, stated.unit) as Bounds | LowerBound,
      computed: toBounds(other, stated.unit) as Bounds,
    };
  });
}

/** The number in a growth result. Results that are numbers themselves have an outcome, too. */
function numberOf(computed: Computed): BoundsLike | Quantity {
  const { outcome, rate, change } = fieldsOf(computed);
  const number = outcome === "rate" ? rate : outcome === "points" ? change : undefined;
  return (number ?? computed) as BoundsLike | Quantity;
}

const withoutNumber: ReadonlySet<unknown> = /* @__PURE__ */ new Set<WithoutNumber>([
  ...(["turnedToLoss", "turnedToProfit", "lossWidened", "lossNarrowed", "lossUnchanged"] as const),
  ...(["signChanged", "zeroBase", "indeterminate", "missing", "hedged", "notComparable"] as const),
]);

const isWithoutNumber = (outcome: unknown): outcome is WithoutNumber => withoutNumber.has(outcome);
