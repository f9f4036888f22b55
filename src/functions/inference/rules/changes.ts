import { statesNumber } from "../../../model/figure.js";
import { isPlain } from "../../vintages/relation.js";
import type { Constraint } from "../facts/system.js";
import type { Statement } from "../facts/statements.js";
import type { Rule, World } from "../facts/world.js";
import { between } from "./between.js";
import { fixedFrom } from "../solver/fixed.js";
import { limited, within } from "./printed.js";

/** "A JPY344 million increase from …": an amount that is the difference between two levels. */
export const changes: Rule = (world) =>
  world.ofKind("change").flatMap((statement): readonly Constraint[] => {
    const { fact } = statement;
    const change = changeOf(world, statement);
    if (change === undefined) return [];
    if (statesNumber(fact) && world.unknowns[change.cell]?.unit !== fact.unit) return [];
    return [...within(change.cell, statement), change.constraint];
  });

/**
 * "Unchanged" means that two levels would be printed alike, in the fewest digits in which the
 * document prints either: they differ by less than one unit of the last digit. If the document
 * prints neither, its digits are unknown, and nothing is inferred.
 */
export const unchanged: Rule = (world) =>
  world.ofKind("growth").flatMap((statement): readonly Constraint[] => {
    if (statement.rule !== "unchanged") return [];
    const change = changeOf(world, statement);
    const printed = world
      .ofKind("level")
      .filter(({ fact, metric, period }) => {
        const isSide = period === statement.period || period === statement.comparedTo;
        return (
          isPlain(fact) &&
          metric === statement.metric &&
          isSide &&
          fact.document === statement.fact.document
        );
      })
      .sort((one, other) => compareDigits(other, one))
      .at(0);
    if (change === undefined || printed === undefined) return [];
    const unit = lastDigitOf(printed);
    const facts = [statement.fact, printed.fact];
    const ends = [-unit, unit].map((at) => ({ at, open: unit > 0n }));
    return [limited(change.cell, "unchanged", facts, ...ends), change.constraint];
  });

/** One unit of the last digit; zero if every digit is printed. */
function lastDigitOf({ fact }: Statement): bigint {
  const decimals = statesNumber(fact) ? fact.decimals : undefined;
  return decimals === undefined ? 0n : fixedFrom({ digits: 1n, scale: decimals }, "up");
}

const compareDigits = (one: Statement, other: Statement): number =>
  lastDigitOf(one) < lastDigitOf(other) ? -1 : 1;

function changeOf(
  { unknowns, levelOf, cell }: World,
  statement: Statement,
): { cell: number; constraint: Constraint } | undefined {
  const { metric, comparedTo } = statement;
  if (comparedTo === undefined) return undefined;
  const current = levelOf(statement);
  const base = levelOf(statement, metric, comparedTo);
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
