import { readPoint } from "../../functions/precision/read-stated.js";
import type { Statement } from "../../functions/vintages/relation.js";
import { EarningsError } from "../../model/earnings-error.js";
import type { Subject } from "../../model/figure.js";
import { requireAmount, requireText } from "../read-fact.js";
import { named, type Refuse, show } from "../refuse.js";

/** What only levels have that no document prints: ends of their own, and how they are known. */
const ownEnds = ["basis", "derivation", "lower", "upper"];

/** Refuses what is no statement of a document, and says of which metric and period. */
export function requireLevel(caller: string, metric: string, period: string, level: Statement): void {
  const refuse: Refuse = (code, needs, got, fix) => {
    throw new EarningsError(code, { function: caller, needs, got: `${got} in ${show(metric)} of ${period}`, values: [level], ...(fix === undefined ? {} : { fix }) });
  };
  if (typeof level !== "object") refuse("invalidFigure", "a figure", show(level));
  const own = ownEnds.find((key) => key in level);
  if (own !== undefined) refuse("invalidFigure", "figures as documents print them", `a level with ${own}`, "Use growthRows of @iij/earnings/notebook, which takes inferred levels.");
  const given: Subject & Readonly<Record<string, unknown>> = { ...level };
  if (given.period !== undefined && given.period !== period) refuse("mismatch", `a figure of ${period} under that key`, `one of ${show(given.period)}`);
  requireText(refuse, "metric", metric);
  for (const key of ["unit", "printed", "document", "locator"]) if (given[key] !== undefined) requireText(refuse, key, given[key]);
  requireAmount(refuse, given);
  if ("value" in level) named(refuse, () => readPoint(caller, level));
}
