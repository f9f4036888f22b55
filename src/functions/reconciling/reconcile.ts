import { EarningsError } from "../../model/earnings-error.js";
import type { HedgedQuantity, Quantity, Wording } from "../../model/figure.js";
import type { Growth } from "../growth/growth.js";
import { bounds, type LowerBound } from "../precision/bounds.js";
import { describe } from "../precision/describe.js";
import { compare, exactOf } from "../precision/exact.js";
import { overlapOf } from "../precision/intersect.js";
import { type Bounds, type Interval, toBounds } from "../precision/interval.js";
import { readBounds } from "../precision/read-bounds.js";
import { readQuantity } from "../precision/read-quantity.js";
import { readStated } from "../precision/read-stated.js";
import { requireSameUnit } from "../precision/require-same-unit.js";

/** How a printed figure stands to what was computed from others. */
export type Reconciliation =
  | { readonly verdict: "consistent" | "inconsistent"; readonly printed: Bounds | LowerBound; readonly computed: Bounds }
  | {
      readonly verdict: "undecidable";
      /** The printed side states no ends (words, "approximately"), or the computed growth is no rate. */
      readonly reason: "words" | "approximate" | Exclude<Growth["outcome"], "rate">;
    };

/** What can be held against a printed figure: another one, the result of a function, or a growth. */
export type Computed = Bounds | Growth | Quantity;

/**
 * Holds a printed figure against the same one computed from others. They are consistent if some unrounded amounts print as all
 * of the figures do, that is if the two intervals share a point; ends that touch count if both are closed. Two figures of equal
 * decimals must be equal.
 *
 * @param printed - As the document states it; a printed growth rate is a ratio.
 * @param computed - What the library's functions return, or another figure of the same unit.
 * @returns The verdict with both intervals, or why nothing can be said.
 * @throws EarningsError `mixedUnits` for two figures of different units, or a growth rate against what is no ratio; `invalidFigure` and `excessDigits` for malformed figures.
 *
 * @example
 * ```ts
 * import { quarters, growth, reconcile } from "@iij/earnings";
 *
 * const base = { value: "9940000000", unit: "JPY", decimals: -7 } as const;
 * const printed = quarters["3Q02"].reportedGrowth.yearOverYear.revenues;
 * reconcile(printed, growth(quarters["3Q02"].revenues, base)).verdict; // → "consistent"
 * ```
 */
export function reconcile(printed: Quantity | HedgedQuantity | Wording, computed: Computed): Reconciliation {
  if (isWording(printed)) return { verdict: "undecidable", reason: "words" };
  if (printed?.qualifier === "approximately") return { verdict: "undecidable", reason: "approximate" };
  const stated = readStated("reconcile", printed);
  const derived = readComputed(printed, computed);
  if (typeof derived === "string") return { verdict: "undecidable", reason: derived };
  const agree = "above" in stated ? compare(derived.upper.at, stated.above) > 0 : overlapOf(stated, derived) !== undefined;
  return {
    verdict: agree && !isOtherValue(printed, computed) ? "consistent" : "inconsistent",
    printed: "above" in stated ? bounds(printed) : toBounds(stated),
    computed: toBounds(derived),
  };
}

function isWording(printed: Quantity | HedgedQuantity | Wording): printed is Wording {
  return typeof printed === "object" && printed !== null && !("value" in printed) && typeof printed.printed === "string";
}

function readComputed(printed: Quantity | HedgedQuantity, computed: Computed): Interval | Exclude<Growth["outcome"], "rate"> {
  if (typeof computed === "object" && computed !== null) {
    if ("value" in computed) {
      const interval = readQuantity("reconcile", computed);
      requireSameUnit("reconcile", printed, computed);
      return interval;
    }
    if ("outcome" in computed) {
      if (computed.outcome !== "rate") return computed.outcome;
      if (printed.unit !== "ratio") {
        const got = `${describe(printed)} and a growth rate`;
        throw new EarningsError("mixedUnits", { function: "reconcile", needs: "a printed ratio to hold against a growth rate", got, values: [printed, computed] });
      }
      return readBounds("reconcile", computed.rate);
    }
  }
  return readBounds("reconcile", computed);
}

/** Two statements of one precision are of one fact only if they print the same, though their intervals may touch. */
function isOtherValue(printed: Quantity | HedgedQuantity, computed: Computed): boolean {
  if (!("value" in computed) || printed.qualifier !== undefined || printed.decimals === undefined) return false;
  if (printed.decimals !== computed.decimals || printed.rounding !== computed.rounding || printed.rounding === "unknown") return false;
  return compare(exactOf(printed.value), exactOf(computed.value)) !== 0;
}
