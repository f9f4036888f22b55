import type { Constraint } from "../facts/system.js";
import type { Rule } from "../facts/world.js";

/** A margin or a share is one level divided by another, both in the vintage of its document. */
export const ratios: Rule = ({ ofKind, describe, levelOf }) =>
  ofKind("level").flatMap((statement): readonly Constraint[] => {
    const ratioOf = describe(statement.metric)?.ratioOf;
    if (ratioOf === undefined) return [];
    const top = levelOf(statement, ratioOf[0]);
    const bottom = levelOf(statement, ratioOf[1]);
    const ratio = levelOf(statement);
    if (top === undefined || bottom === undefined || ratio === undefined) return [];
    return [{ form: "product", rule: "ratio", premises: [], cells: [top, bottom, ratio] }];
  });
