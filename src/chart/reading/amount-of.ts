import type { Amount, InferredAmount, Quantity } from "../../model/figure.js";
import type { LevelLike, ReadLevel } from "./level.js";

/** What `growth` can compare of a level: a printed figure, or an amount with both of its ends. A hedge, a target and words are not. */
export function amountOf(level: LevelLike, { kind, unit, value, lower, upper }: ReadLevel): Amount | undefined {
  if ("derivation" in level) return level.value === undefined ? undefined : level;
  if (kind === "printed" && !("basis" in level)) return level as Quantity;
  if ((kind !== "printed" && kind !== "inferred") || unit === undefined || value === undefined) return undefined;
  // A level of the caller's own, whose ends may be Decimals; an end of which nothing is said may itself be possible.
  const { metric, period, accountingStandard, scope, definition, lowerClosed = true, upperClosed = true } = level as Partial<InferredAmount>;
  const said = Object.fromEntries(Object.entries({ metric, period, accountingStandard, scope, definition }).filter(([, each]) => each !== undefined));
  const own = { ...said, ...(kind === "inferred" && { basis: kind }), unit, value, lowerClosed, upperClosed };
  if (lower === undefined && upper === undefined) return { ...own, lower: value, upper: value };
  return lower === undefined || upper === undefined ? undefined : { ...own, lower, upper };
}
