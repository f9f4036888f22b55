import type { Constraint } from "../facts/system.js";
import type { Rule } from "../facts/world.js";

/** A margin or a share is one level divided by another, both in the vintage of its document. */
export const ratios: Rule = ({ statements, describe, levelOf }) =>
  statements.flatMap((statement): readonly Constraint[] => {
    const [numerator, denominator] = describe(statement.metric)?.ratioOf ?? [];
    if (statement.kind !== "level" || numerator === undefined || denominator === undefined)
      return [];
    const cells = [
      levelOf(statement, numerator),
      levelOf(statement, denominator),
      levelOf(statement),
    ] as const;
    const [top, bottom, ratio] = cells;
    if (top === undefined || bottom === undefined || ratio === undefined) return [];
    return [{ form: "product", rule: "ratio", premises: [], cells: [top, bottom, ratio] }];
  });
