import { readPoint } from "../../functions/precision/read-stated.js";
import type { Statement } from "../../functions/vintages/relation.js";
import type { Subject } from "../../model/figure.js";
import { requireAmount, requireText } from "../read-fact.js";
import { placed } from "../../functions/refusing/named.js";
import { show } from "../../functions/refusing/describe.js";
import { refuse } from "../../functions/refusing/refuse.js";

/** What only levels have that no document prints: ends of their own, and how they are known. */
const ownEnds = ["basis", "derivation", "lower", "upper"];

/** Refuses what is no statement of a document, and says of which metric and period. */
export function requireLevel(metric: string, period: string, level: Statement): void {
  placed(`in ${show(metric)} of ${period}`, level, () => { checkLevel(metric, period, level); });
}

function checkLevel(metric: string, period: string, level: Statement): void {
  if (typeof level !== "object") refuse("invalidFigure", { needs: "a figure", got: show(level), values: [level] });
  const own = ownEnds.find((key) => key in level);
  if (own !== undefined) refuse("invalidFigure", { needs: "figures as documents print them", got: `a level with ${own}`, fix: "Use growthRows of @iij/earnings/notebook, which takes inferred levels.", values: [level] });
  const given: Subject & Readonly<Record<string, unknown>> = { ...level };
  if (given.period !== undefined && given.period !== period) refuse("mismatch", { needs: `a figure of ${period} under that key`, got: `one of ${show(given.period)}`, values: [level] });
  requireText("metric", metric);
  for (const key of ["unit", "printed", "document", "locator"]) if (given[key] !== undefined) requireText(key, given[key]);
  requireAmount(given);
  if ("value" in level) readPoint(level);
}
