import type { Fact, MetricDescriptions, PartsOfTotal } from "@iij/earnings";
import { expect, test } from "vitest";
import { relationsBetween } from "../../../src/functions/inference/facts/related.js";
import { statementsOf } from "../../../src/functions/inference/facts/statements.js";
import type { Constraint, Unknown } from "../../../src/functions/inference/facts/system.js";
import { relationsOf } from "../../../src/functions/inference/rules/given-sums.js";
import { systemOf } from "../../../src/functions/inference/rules/system-of.js";
import { fixedText } from "../../../src/functions/inference/solver/fixed.js";
import { describedBy } from "../../../src/functions/levels/described-by.js";

/** What else the rules are told. */
export interface Told {
  readonly sums?: readonly PartsOfTotal[];
  readonly metrics?: MetricDescriptions;
  /** "Approximately" is up to a tenth. */
  readonly isTolerant?: boolean;
}

/** What the rules make of some facts: each constraint as a line, such as `printed: a [1, 2] by id`. */
export function said(
  facts: readonly Fact[],
  { sums = [], metrics, isTolerant = false }: Told = {},
): readonly string[] {
  const describe = describedBy(metrics);
  const statements = statementsOf(facts, {
    disproved: new Set(),
    describe,
    ...(isTolerant ? { tolerance: { digits: 1n, scale: 1 } } : {}),
  });
  const { constraints, unknowns } = systemOf(statements, relationsOf(sums), {
    assumesAsPrinted: false,
    relations: relationsBetween(sums, metrics),
    describe,
  });
  return constraints.map((constraint) => lineOf(constraint, unknowns));
}

/** The lines of one rule. */
export const linesOf = (rule: string, facts: readonly Fact[], told?: Told): readonly string[] =>
  said(facts, told).filter((line) => line.startsWith(`${rule}:`));

/** What is tested, the facts, the lines that a rule makes of them, and what else it is told. */
export type Case = readonly [
  what: string,
  facts: readonly Fact[],
  lines: readonly string[],
  told?: Told,
];

export function testLines(rule: string, cases: readonly Case[]): void {
  test.each(cases.map(([what, ...said]) => [what, said] as const))(
    "%s",
    (_, [facts, lines, told]) => {
      expect(linesOf(rule, facts, told)).toEqual(lines);
    },
  );
}

function lineOf(constraint: Constraint, unknowns: readonly Unknown[]): string {
  const names = constraint.cells.map((cell) => nameOf(unknowns[cell]));
  const by = constraint.premises.map(({ id }) => String(id)).join(" and ");
  return `${constraint.rule}: ${equationOf(constraint, names)}${by && ` by ${by}`}`;
}

const relations = { zero: "=", atLeastZero: ">=" };

function equationOf(constraint: Constraint, names: readonly string[]): string {
  const [first = "", second = "", third = ""] = names;
  switch (constraint.form) {
    case "within": {
      const { lower, upper } = constraint;
      const low = `${lower?.open === false ? "[" : "("}${lower ? fixedText(lower.at) : ""}`;
      return `${first} ${low}, ${upper ? fixedText(upper.at) : ""}${upper?.open === false ? "]" : ")"}`;
    }
    case "sum": {
      const terms = names.map((name, at) => `${constraint.signs[at] === 1 ? "+" : "-"} ${name}`);
      return `${terms.join(" ")} ${relations[constraint.relation]} 0`;
    }
    case "product":
      return `${first} = ${second} x ${third}`;
    case "growing":
      return `${first} = ${second} x (1 + ${third})`;
  }
}

/** What an unknown is, without what goes without saying. */
function nameOf(unknown: Unknown | undefined): string {
  if (unknown === undefined) return "nothing";
  const { kind, metric, unit, period, comparedTo, document, part, vintage, baseVintage } = unknown;
  return [
    ...(kind === "level" ? [] : [kind]),
    ...(kind === "exchangeRate" ? [] : [metric]),
    ...(unit === "JPY" ? [] : [unit]),
    `${period ?? ""}${comparedTo === undefined ? "" : `/${comparedTo}`}`,
    ...[unknown.accountingStandard, unknown.scope, unknown.definition, part],
    ...(document === undefined ? [] : [`of ${document}`]),
    ...(vintage === 0 ? [] : [`vintage ${vintage}`]),
    ...(baseVintage === undefined || baseVintage === 0 ? [] : [`over vintage ${baseVintage}`]),
  ]
    .filter((each) => each !== undefined && each !== "")
    .join(" ");
}
