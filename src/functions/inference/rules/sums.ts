import { nameOf } from "../../../model/calendar.js";
import type { PeriodId } from "../../../model/period.js";
import { addingUp } from "../../periods/adding-up.js";
import { readPeriod } from "../../periods/read-period.js";
import type { Constraint, RuleName } from "../facts/system.js";
import type { Group, Rule, World } from "../facts/world.js";
import { togetherOf } from "./together.js";

/**
 * What arises over time adds up: quarters to halves, nine months and years. Balances, amounts per
 * share and counts do not.
 */
export const sumsOfPeriods: Rule = (world) =>
  world.groups().flatMap((group) => {
    if (world.describe(group.metric)?.flow !== true) return [];
    return yearsOf(group).flatMap((year) =>
      addingUp.flatMap(({ whole, parts }) => {
        const members = [whole, ...parts].map((part) => ({
          group,
          period: nameOf({ ...part, year }),
        }));
        return sumsOf(world, "sum of periods", members);
      }),
    );
  });

/** A total whose metric names all of its parts. */
export const sumsOfParts: Rule = (world) =>
  world.groups().flatMap((total) => {
    const parts = world.describe(total.metric)?.sumOf ?? [];
    const groups = parts.map((metric) =>
      world.groups().find((each) => each.metric === metric && isAlike(each, total)),
    );
    if (parts.length === 0 || !groups.every((group) => group !== undefined)) return [];
    return [...total.levels.keys()].flatMap((period) => {
      const members = [total, ...groups].map((group) => ({ group, period }));
      return members.every((member) => member.group.levels.has(period))
        ? sumsOf(world, "sum of parts", members)
        : [];
    });
  });

function sumsOf(
  world: World,
  rule: RuleName,
  members: readonly { group: Group; period: PeriodId }[],
): readonly Constraint[] {
  return togetherOf(
    members.map(({ group, period }) => group.levels.get(period)?.vintages ?? []),
  ).map((vintages) => {
    const cells = members.map(({ group, period }, index) =>
      world.levelIn(group, period, vintages[index] ?? 0),
    );
    return {
      form: "sum",
      rule,
      premises: [],
      cells,
      signs: cells.map((_, index) => (index === 0 ? -1 : 1)),
      relation: "zero",
    };
  });
}

function isAlike(one: Group, other: Group): boolean {
  return (
    one.unit === other.unit &&
    one.accountingStandard === other.accountingStandard &&
    one.scope === other.scope &&
    one.definition === other.definition
  );
}

/** The fiscal years of which at least two periods are spoken of. */
function yearsOf({ levels }: Group): readonly number[] {
  const counts = new Map<number, number>();
  for (const period of levels.keys()) {
    const { year } = readPeriod(period);
    counts.set(year, (counts.get(year) ?? 0) + 1);
  }
  return [...counts].flatMap(([year, count]) => (count > 1 ? [year] : []));
}
