import type { Limit } from "../solver/constraint.js";
import type { Within } from "../facts/system.js";
import type { Statement } from "../facts/statements.js";
import type { Rule } from "../facts/world.js";

/**
 * A figure puts an unknown between the bounds of all amounts that would be printed the same way;
 * several figures leave their intersection.
 */
export function within(cell: number, { rule, fact, lower, upper }: Statement): readonly Within[] {
  return lower === undefined && upper === undefined
    ? []
    : [limited(cell, rule, [fact], lower, upper)];
}

export function limited(
  cell: number,
  rule: Within["rule"],
  premises: Within["premises"],
  lower?: Limit,
  upper?: Limit,
): Within {
  return { form: "within", rule, premises, cells: [cell], lower, upper };
}

/** Levels as printed. */
export const printedLevels: Rule = ({ ofKind, levelOf, printed }) => [
  ...printed.flatMap(({ cell, statement }) => within(cell, statement)),
  ...ofKind("exceeds").flatMap((statement) => {
    const cell = levelOf(statement);
    return cell === undefined ? [] : within(cell, statement);
  }),
];
