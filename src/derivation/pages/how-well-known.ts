import { parsePeriod } from "../../model/calendar.js";
import type { Fact } from "../../model/fact.js";
import type { Span } from "../../model/period.js";
import type { InferredLevel } from "../../functions/inference/inference.js";
import { periodsSpanning } from "../../functions/periods/periods-spanning.js";
import { isPlain } from "../../functions/vintages/relation.js";
import { everythingInferred } from "../everything-inferred.js";
import { isFine } from "./is-fine.js";
import { table } from "./table.js";

const classes = ["exactly", "rounded", "to 1 %", "to 5 %", "more widely", "nothing"] as const;

/** How well an amount is known: printed, inferred between two bounds, or not at all. */
export type HowKnown = (typeof classes)[number];

const spans = [
  ["quarters", "quarter"],
  ["halves", "half"],
  ["nine months", "nineMonths"],
  ["fiscal years", "fiscalYear"],
] as const satisfies readonly (readonly [string, Span])[];

/**
 * For each metric and span, how many periods are known how well, of all periods from the first to
 * the last with a printed amount.
 */
export function howWellKnown(
  facts: readonly Fact[],
  columns: readonly (readonly [metric: string, label: string])[],
): string {
  const { levels } = everythingInferred(facts);
  const printed = facts.flatMap(({ kind, period = [] }) => (kind === "level" ? period : []));
  const rows = spans.flatMap(([name, span]) => {
    const ofSpan = printed.filter((period) => parsePeriod(period)?.span === span);
    const periods = ofSpan.length === 0 ? [] : periodsSpanning(span, ofSpan);
    return columns.map(([metric, label]) => {
      const known = periods.map((period) => knownAs(levels[period]?.[metric]));
      const counts = classes.map((each) => known.filter((one) => one === each).length);
      return [label, name, ...counts.map(String)];
    });
  });
  return table(["metric", "periods", ...classes], rows);
}

/** Printed takes precedence over inferred. */
export function knownAs(cell: InferredLevel | undefined): HowKnown {
  const plain = (cell?.statements ?? []).filter(isPlain);
  if (plain.length > 0) return plain.some(isFine) ? "exactly" : "rounded";
  if (cell?.lower === undefined && cell?.upper === undefined) return "nothing";
  if (cell.lower === undefined || cell.upper === undefined) return "more widely";
  const [lower, upper] = [Number(cell.lower), Number(cell.upper)];
  const apart = (upper - lower) / Math.min(Math.abs(lower), Math.abs(upper));
  if (lower * upper <= 0) return "more widely";
  return apart <= 0.01 ? "to 1 %" : apart <= 0.05 ? "to 5 %" : "more widely";
}
