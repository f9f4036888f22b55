import type { Constraint } from "../facts/system.js";
import type { Rule } from "../facts/world.js";

/** A loss is the negative of the income, so a change printed for one applies to the other. */
export const losses: Rule = ({ statements, describe, levelOf }) =>
  statements.flatMap((statement): readonly Constraint[] => {
    const income = describe(statement.metric)?.lossOf;
    if (income === undefined) return [];
    // A level is compared with none, and has the same constraint twice, which is kept once.
    const { period: current, comparedTo = current } = statement;
    return [current, comparedTo].flatMap((period): readonly Constraint[] => {
      const loss = levelOf(statement, statement.metric, period);
      const profit = levelOf(statement, income, period);
      if (loss === undefined || profit === undefined) return [];
      return [
        {
          form: "sum",
          rule: "loss",
          premises: [],
          cells: [loss, profit],
          signs: [1, 1],
          relation: "zero",
        },
      ];
    });
  });
