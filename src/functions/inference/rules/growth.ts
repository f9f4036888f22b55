import { statesNumber } from "../../../model/figure.js";
import type { Constraint } from "../facts/system.js";
import { between } from "./between.js";
import type { Rule } from "../facts/world.js";
import { within } from "./printed.js";

/**
 * A printed percentage connects the base and the current level, with the percentage's own
 * precision.
 */
export const growthRates: Rule = ({ statements, unknowns, levelOf, cell }) =>
  statements.flatMap((statement): readonly Constraint[] => {
    const { kind, fact, metric, rule, comparedTo } = statement;
    // Growth in words is a change, not a rate: see `unchanged`.
    if (
      kind !== "growth" ||
      comparedTo === undefined ||
      rule === "unchanged" ||
      (statesNumber(fact) && fact.unit !== "ratio")
    )
      return [];
    const [current, base] = [levelOf(statement), levelOf(statement, metric, comparedTo)];
    if (current === undefined || base === undefined) return [];
    const rate = cell(between(unknowns, "growth", current, base));
    return [
      ...within(rate, statement),
      { form: "growing", rule: "growth", premises: [], cells: [current, base, rate] },
    ];
  });
