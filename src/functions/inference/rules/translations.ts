import { statesNumber } from "../../../model/figure.js";
import type { Statement } from "../facts/statements.js";
import type { Constraint } from "../facts/system.js";
import { keyOf } from "../facts/group.js";
import type { Rule, World } from "../facts/world.js";
import { limited, within } from "./printed.js";

/**
 * A document translates all its amounts at one rate. The rate is an unknown of its own: every pair
 * narrows it, and it narrows every amount. A pair of targets also narrows the rate, though not the
 * actual results.
 */
export const translations: Rule = (world) => {
  const targets = new Map<string, Statement>();
  for (const statement of world.ofKind("target")) {
    const amount = amountOf(statement);
    if (!targets.has(amount)) targets.set(amount, statement);
  }
  return world.statements.flatMap((statement): readonly Constraint[] => {
    const { kind, fact } = statement;
    if (kind === "exchangeRate" && statesNumber(fact))
      return within(rateOf(world, statement, fact.unit), statement);
    if (kind !== "translation" || !statesNumber(fact)) return [];
    const target = targets.get(amountOf(statement));
    const amount = target === undefined ? world.levelOf(statement) : targetOf(world, target);
    const level = amount === undefined ? undefined : world.unknowns[amount];
    if (amount === undefined || level === undefined) return [];
    const rate = rateOf(world, statement, `${level.unit}/${fact.unit}`);
    const translated = world.cell({
      ...level,
      kind: "translation",
      unit: fact.unit,
      document: fact.document,
    });
    return [
      ...(target === undefined ? [] : within(amount, target)),
      ...within(translated, statement),
      positive(rate),
      { form: "product", rule: "translation", premises: [], cells: [amount, translated, rate] },
    ];
  });
};

/** The key that an amount in a document shares with its translation. */
function amountOf({ fact, metric, period, part }: Statement): string {
  return keyOf([fact.document, metric, period, part]);
}

/** A target is an amount of its document, not a level. */
function targetOf(
  { cell, describe }: World,
  { fact, metric, period, part }: Statement,
): number | undefined {
  if (!statesNumber(fact) || fact.unit !== describe(metric)?.unit) return undefined;
  return cell({
    kind: "target",
    metric,
    unit: fact.unit,
    period,
    document: fact.document,
    part,
  });
}

function rateOf({ cell }: World, { fact }: Statement, unit: string): number {
  return cell({
    kind: "exchangeRate",
    metric: "exchangeRate",
    unit,
    document: fact.document,
  });
}

/** By definition, an exchange rate is above zero. */
function positive(rate: number): Constraint {
  return limited(rate, "translation", [], { at: 0n, open: true });
}
