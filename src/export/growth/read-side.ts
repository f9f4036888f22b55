import { toBounds } from "../../functions/precision/interval.js";
import { readPoint } from "../../functions/precision/read-stated.js";
import { readQuantity } from "../../functions/precision/read-quantity.js";
import { isPlain, type Statement } from "../../functions/vintages/relation.js";
import { EarningsError } from "../../model/earnings-error.js";
import type { Evidence, Subject } from "../../model/figure.js";
import { requireAmount, requireText } from "../read-fact.js";
import { type Refuse, show } from "../refuse.js";

/** One amount of two, as far as it is known. */
export interface Side extends Partial<Evidence> {
  readonly unit?: string;
  readonly value?: string;
  readonly lower?: string;
  readonly upper?: string;
}

/** The level of a metric in a period, checked. A hedge has no ends that anybody stated, and words have no amount. */
export function readSide(caller: string, metric: string, period: string, level: Statement | undefined): Side {
  if (level === undefined) return {};
  const refuse: Refuse = (code, needs, got, fix) => {
    throw new EarningsError(code, { function: caller, needs, got: `${got} in ${show(metric)} of ${period}`, values: [level], ...(fix === undefined ? {} : { fix }) });
  };
  const given: Subject & Partial<Evidence> = level;
  if (given.period !== undefined && given.period !== period) refuse("mismatch", `a figure of ${period} under that key`, `one of ${show(given.period)}`);
  for (const key of ["printed", "document", "locator", "unit"] as const) if (key in level) requireText(refuse, key, (level as Partial<Record<typeof key, unknown>>)[key]);
  requireText(refuse, "metric", metric);
  requireAmount(refuse, { ...level });
  if (!("value" in level)) return level;
  if (!isPlain(level)) {
    readPoint(caller, level);
    return level;
  }
  const { lower, upper } = toBounds(readQuantity(caller, level), level.unit);
  return { ...level, lower: lower.toFixed(), upper: upper.toFixed() };
}
