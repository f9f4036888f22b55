import { comparePeriods } from "../../periods/compare-periods.js";
import { readPeriod } from "../../periods/read-period.js";
import type { Constraint } from "../facts/system.js";
import type { Rule } from "../facts/world.js";

/**
 * "The highest in its history" means at least every earlier level of the same length, as the
 * document knew it.
 */
export const records: Rule = ({ ofKind, groups, levelOf }) =>
  ofKind("level").flatMap((statement): readonly Constraint[] => {
    if (statement.rule !== "record") return [];
    const highest = levelOf(statement);
    const group = groups().find(
      ({ levels }) =>
        highest !== undefined &&
        [...(levels.get(statement.period)?.values() ?? [])].includes(highest),
    );
    if (highest === undefined || group === undefined) return [];
    const { span } = readPeriod(statement.period);
    return [...group.levels.keys()].flatMap((period): readonly Constraint[] => {
      if (readPeriod(period).span !== span || comparePeriods(period, statement.period) >= 0)
        return [];
      const before = levelOf(statement, statement.metric, period);
      return before === undefined
        ? []
        : [
            {
              form: "sum",
              rule: "record",
              premises: [statement.fact],
              cells: [highest, before],
              signs: [1, -1],
              relation: "atLeastZero",
            },
          ];
    });
  });
