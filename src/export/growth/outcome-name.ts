import { inLocale } from "../../functions/display/locale.js";
import { outcomeWords } from "../../functions/display/outcome-words.js";
import type { Growth } from "../../functions/growth/outcome.js";

/** A file has room to refer to its other columns. */
const names: Readonly<Record<Growth["outcome"], string>> = /* @__PURE__ */ (() => ({
  rate: "there is a rate",
  ...inLocale(outcomeWords, "en"),
  indeterminate: "rounding leaves it open",
  missing: "one or both of the amounts are not in these documents",
  notComparable: "the amounts are not comparable, see differs",
  points: "the amounts are ratios, see change",
  hedged: "an amount is hedged, or only in words",
}))();

/** An outcome in words. */
export function outcomeName(outcome: string): string {
  return names[outcome as keyof typeof names];
}
