import { infer, type Fact, type InferredLevel, type Inference } from "@iij/earnings";
import { compare, type Rational, readDecimal } from "../rational.js";
import { tolerance } from "./press.js";

export type Side = "lower" | "upper";
export const sides = ["lower", "upper"] as const;

export const inferred = (facts: readonly Fact[]): Inference => infer(facts, { tolerance });

/**
 * What a document speaks of depends on what was printed before it: with a figure less, a percentage
 * may speak of an amount that nothing else does. Taken as printed it does not depend on it.
 */
export const inferredAsPrinted = (facts: readonly Fact[]): Inference =>
  infer(facts, { tolerance, assume: "asPrinted" });

/** Whether one end of a cell lets a number through. */
export function admits(cell: InferredLevel, side: Side, x: Rational): boolean {
  const end = cell[side];
  if (end === undefined) return true;
  const order = compare(x, readDecimal(end)) * (side === "lower" ? 1 : -1);
  return order > 0 || (order === 0 && (side === "lower" ? cell.lowerClosed : cell.upperClosed));
}

export const nameOf = ({
  kind,
  metric,
  unit,
  period,
  comparedTo,
  document,
  vintage,
}: InferredLevel): string => [kind, metric, unit, period, comparedTo, document, vintage].join(" ");
