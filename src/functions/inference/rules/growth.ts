import { statesNumber } from "../../../model/figure.js";
import type { Constraint } from "../facts/system.js";
import { between } from "./between.js";
import type { Rule } from "../facts/world.js";
import { within } from "./printed.js";

/**
 * A printed percentage connects the base and the current level, with the percentage's own
 * precision.
 */
export const growthRates: Rule = ({ ofKind, unknowns, levelOf, cell }) =>
  ofKind("growth").flatMap((statement): readonly Constraint[] => {
    const { fact, metric, rule, comparedTo } = statement;
    // Growth in words is a change, not a rate: see `unchanged`.
    if (
      comparedTo === undefined ||
      rule === "unchanged" ||
      (statesNumber(fact) && fact.unit !== "ratio")
    )
      return [];
    const current = levelOf(statement);
    const base = levelOf(statement, metric, comparedTo);
    if (current === undefined || base === undefined) return [];
    const rate = cell(between(unknowns, "growth", current, base));
    return [
      ...within(rate, statement),
      { form: "growing", rule: "growth", premises: [], cells: [current, base, rate] },
    ];
  });
