import { bounds } from "../../functions/precision/bounds.js";
import type { Statement } from "../../functions/vintages/relation.js";
import type { Evidence } from "../../model/figure.js";

/** One amount of two, as far as it is known. */
export interface Side extends Partial<Evidence> {
  readonly unit?: string;
  readonly value?: string;
  readonly lower?: string;
  readonly upper?: string;
  readonly qualifier?: string | undefined;
}

/** The level of a metric in a period. "Approximately" has no ends that anybody stated, what is more than its value has no upper one, and words have no amount. */
export function readSide(level: Statement | undefined): Side {
  if (level === undefined) return {};
  if (!("value" in level) || level.qualifier === "approximately") return level;
  const { lower, upper } = bounds(level as Parameters<typeof bounds>[0]);
  return { ...level, lower: lower.toFixed(), ...(upper === "unbounded" ? {} : { upper: upper.toFixed() }) };
}
