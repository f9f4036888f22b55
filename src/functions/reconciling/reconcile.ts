import type { HedgedQuantity, Quantity, Wording } from "../../model/figure.js";
import type { Growth } from "../growth/growth.js";
import { bounds, type LowerBound } from "../precision/bounds.js";
import { intersect } from "../precision/intersect.js";
import type { Bounds } from "../precision/interval.js";
import { describe } from "../precision/read-quantity.js";
import { requireSameUnit } from "../precision/require-same-unit.js";
import { EarningsError } from "../../model/earnings-error.js";

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
 * of the figures do, that is if the two intervals share a point; ends that touch count if both are closed.
 *
 * @param printed - As the document states it; a printed growth rate is a ratio.
 * @param computed - What the library's functions return, or another figure of the same unit.
 * @returns The verdict with both intervals, or why nothing can be said.
 * @throws EarningsError `mixedUnits` for two figures of different units; `invalidFigure` and `excessDigits` for malformed figures.
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
  if (!("value" in printed)) return { verdict: "undecidable", reason: "words" };
  if (printed.qualifier === "approximately") return { verdict: "undecidable", reason: "approximate" };
  const stated = bounds(printed);
  const derived = boundsOf(printed, computed);
  if (typeof derived === "string") return { verdict: "undecidable", reason: derived };
  return { verdict: share(stated, derived) ? "consistent" : "inconsistent", printed: stated, computed: derived };
}

function boundsOf(printed: Quantity | HedgedQuantity, computed: Computed): Bounds | Exclude<Growth["outcome"], "rate"> {
  if (typeof computed !== "object" || computed === null) {
    throw new EarningsError("invalidFigure", { function: "reconcile", needs: "a figure, bounds or a growth to hold against the printed one", got: describe(computed), values: [computed] });
  }
  if ("outcome" in computed) return computed.outcome === "rate" ? computed.rate : computed.outcome;
  if ("lower" in computed) return computed;
  requireSameUnit("reconcile", printed, computed);
  return bounds(computed);
}

function share(stated: Bounds | LowerBound, derived: Bounds): boolean {
  if (stated.upper === "unbounded") return derived.upper.gt(stated.lower);
  return intersect(stated, derived).outcome === "shared";
}
