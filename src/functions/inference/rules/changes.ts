import { statesNumber } from "../../../model/figure.js";
import type { Constraint } from "../facts/system.js";
import type { Statement } from "../facts/statements.js";
import type { Rule, World } from "../facts/world.js";
import { between } from "./between.js";
import { limited, within } from "./printed.js";

/** "A JPY344 million increase from …": an amount that lies between two levels. */
export const changes: Rule = (world) =>
  world.statements.flatMap((statement): readonly Constraint[] => {
    const { kind, fact } = statement;
    const change = kind === "change" ? changeOf(world, statement) : undefined;
    if (change === undefined) return [];
    if (statesNumber(fact) && world.unknowns[change.cell]?.unit !== fact.unit) return [];
    return [...within(change.cell, statement), change.constraint];
  });

/**
 * "Unchanged" is a change that rounds to zero in the fewest digits in which the document prints the
 * level: half of the last one up or down. Where the document prints neither level, nothing is known
 * of its digits, and nothing is made of the word.
 */
export const unchanged: Rule = (world) =>
  world.statements.flatMap((statement): readonly Constraint[] => {
    if (statement.kind !== "growth" || statement.rule !== "unchanged") return [];
    const change = changeOf(world, statement);
    const printed = world.statements
      .filter(({ kind, rule, fact, metric, period }) => {
        const isSide = period === statement.period || period === statement.fact.comparedTo;
        return (
          kind === "level" &&
          rule === "printed" &&
          metric === statement.metric &&
          isSide &&
          fact.document === statement.fact.document
        );
      })
      .reduce<Statement | undefined>(
        (widest, each) => (widest === undefined || widthOf(each) > widthOf(widest) ? each : widest),
        undefined,
      );
    if (change === undefined || printed?.lower === undefined || printed.upper === undefined)
      return [];
    const half = (printed.upper.at - printed.lower.at) / 2n;
    const facts = [statement.fact, printed.fact];
    return [
      limited(
        change.cell,
        "unchanged",
        facts,
        { at: -half, open: false },
        { at: half, open: false },
      ),
      change.constraint,
    ];
  });

const widthOf = ({ lower, upper }: Statement): bigint =>
  lower === undefined || upper === undefined ? 0n : upper.at - lower.at;

function changeOf(
  { unknowns, levelOf, cell }: World,
  statement: Statement,
): { cell: number; constraint: Constraint } | undefined {
  const { metric, fact } = statement;
  if (fact.comparedTo === undefined) return undefined;
  const [current, base] = [levelOf(statement), levelOf(statement, metric, fact.comparedTo)];
  if (current === undefined || base === undefined) return undefined;
  const change = cell(between(unknowns, "change", current, base));
  return {
    cell: change,
    constraint: {
      form: "sum",
      rule: "change",
      premises: [],
      cells: [current, base, change],
      signs: [1, -1, -1],
      relation: "zero",
    },
  };
}
