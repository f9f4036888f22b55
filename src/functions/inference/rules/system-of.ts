import { changes, unchanged } from "./changes.js";
import { growthRates } from "./growth.js";
import { losses } from "./losses.js";
import { printedLevels } from "./printed.js";
import { ratios } from "./ratios.js";
import { records } from "./records.js";
import { sumsOfParts, sumsOfPeriods } from "./sums.js";
import { targets } from "./targets.js";
import { translations } from "./translations.js";
import type { Statement } from "../facts/statements.js";
import type { Constraint, System } from "../facts/system.js";
import { type Assumptions, type Rule, type World, worldOf } from "../facts/world.js";

/** In this order, because sums use all levels that the other rules create. */
const rules: readonly Rule[] = [
  printedLevels,
  growthRates,
  changes,
  unchanged,
  losses,
  ratios,
  translations,
  targets,
  records,
  sumsOfPeriods,
  sumsOfParts,
];

/** All statements together, as unknowns and constraints between them. */
export function systemOf(
  statements: readonly Statement[],
  more: (world: World) => readonly Constraint[],
  assumptions: Assumptions,
): System {
  const world = worldOf(statements, assumptions);
  const constraints: Constraint[] = [];
  const ofPress: Constraint[] = [];
  for (const each of withoutRepetition([...rules, more].flatMap((rule) => rule(world))))
    (isOfPress(each) ? ofPress : constraints).push(each);
  // If the press is no more precise than the company, a bound is credited to the company.
  return { unknowns: world.unknowns, constraints: [...constraints, ...ofPress] };
}

const isOfPress = ({ premises }: Constraint): boolean =>
  premises.some(({ standing }) => standing === "press");

/** Two documents may say the same about the same unknowns. */
function withoutRepetition(constraints: readonly Constraint[]): readonly Constraint[] {
  const seen = new Set<string>();
  return constraints.filter(({ form, rule, cells, premises }) => {
    if (premises.length > 0) return true;
    const key = `${form} ${rule} ${cells.join(" ")}`;
    return !seen.has(key) && seen.add(key);
  });
}
