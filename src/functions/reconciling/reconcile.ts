import type { HedgedQuantity, Quantity, Wording } from "../../model/figure.js";
import type { Growth } from "../growth/growth.js";
import { boundsOf, type LowerBound } from "../precision/bounds.js";
import { compare, exactOf } from "../precision/exact.js";
import { overlapOf } from "../precision/intersect.js";
import { type Bounds, type Interval, toBounds } from "../precision/interval.js";
import { readBounds } from "../precision/read-bounds.js";
import { readQuantity } from "../precision/read-quantity.js";
import { readStated } from "../precision/read-stated.js";
import { requireSame } from "../precision/require-same.js";
import { requireSameUnit } from "../precision/require-same-unit.js";
import { named } from "../refusing/named.js";

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
 * @throws EarningsError `mixedUnits` for two sides of different units, such as a growth rate and what is no ratio; `mismatch` for figures of
 * different metrics, periods, standards, scopes or definitions; `invalidFigure` and `excessDigits` for malformed figures.
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
  return named("reconcile", () => {
    if (isWording(printed)) return { verdict: "undecidable", reason: "words" };
    if (printed?.qualifier === "approximately") return { verdict: "undecidable", reason: "approximate" };
    const stated = readStated(printed);
    const derived = readComputed(printed, computed);
    if (typeof derived === "string") return { verdict: "undecidable", reason: derived };
    const agree = "above" in stated ? compare(derived.upper.at, stated.above) > 0 : overlapOf(stated, derived) !== undefined;
    return {
      verdict: agree && !isOtherValue(printed, computed) ? "consistent" : "inconsistent",
      printed: boundsOf(stated, printed.unit),
      computed: toBounds(derived, printed.unit),
    };
  });
}

function isWording(printed: Quantity | HedgedQuantity | Wording): printed is Wording {
  return typeof printed === "object" && printed !== null && !("value" in printed) && typeof printed.printed === "string";
}

function readComputed(printed: Quantity | HedgedQuantity, computed: Computed): Interval | Exclude<Growth["outcome"], "rate"> {
  if (typeof computed === "object" && computed !== null && "outcome" in computed) {
    return computed.outcome === "rate" ? readComputed(printed, computed.rate) : computed.outcome;
  }
  const isFigure = typeof computed === "object" && computed !== null && "value" in computed;
  const interval = isFigure ? readQuantity(computed) : readBounds(computed);
  requireSameUnit(printed, computed);
  if (isFigure) requireSame(["metric", "period", "accountingStandard", "scope", "definition"], printed, computed);
  return interval;
}

/** Two statements of one precision are of one fact only if they print the same, though their intervals may touch. */
function isOtherValue(printed: Quantity | HedgedQuantity, computed: Computed): boolean {
  if (!("value" in computed) || printed.qualifier !== undefined || printed.decimals === undefined) return false;
  const [rounding, other] = [printed.rounding ?? "nearest", computed.rounding ?? "nearest"];
  if (printed.decimals !== computed.decimals || rounding !== other || rounding === "unknown") return false;
  return compare(exactOf(printed.value), exactOf(computed.value)) !== 0;
}
