import { readPeriod } from "../../periods/read-period.js";
import { show } from "../../refusing/describe.js";
import type { PartsOfTotal } from "../inference.js";
import type { Constraint } from "../facts/system.js";
import { type Description, keyOf } from "../facts/group.js";
import type { World } from "../facts/world.js";
import type { PeriodId } from "../../../model/period.js";
import { isAlike, total } from "./sums.js";
import { refuse } from "../../refusing/refuse.js";

/**
 * The caller's totals, in every standard that has all members, and for each document the amounts
 * that it knew, so that amounts from before and after a restatement are not added.
 */
export function relationsOf(
  sums: readonly PartsOfTotal[],
): (world: World) => readonly Constraint[] {
  return (world) =>
    sums.flatMap(({ total: whole, parts }) => {
      const members = [whole, ...parts];
      for (const member of members) requireKnown(world, member);
      const [totals = [], ...others] = members.map(({ metric, period }) =>
        world.groups().filter((group) => group.metric === metric && group.levels.has(period)),
      );
      return totals.flatMap((group): readonly Constraint[] => {
        const alike = others.map((groups) => groups.find((other) => isAlike(other, group)));
        if (!alike.every((other) => other !== undefined)) return [];
        const levels = [group, ...alike].map((each, index) => ({
          group: each,
          period: (members[index] ?? whole).period,
        }));
        return knownTogether(world, levels).map((cells) => total("sum of parts", cells));
      });
    });
}

/** The unknowns of several levels, once for each distinct set that some document knew. */
function knownTogether(
  world: World,
  levels: readonly { readonly group: Description; readonly period: PeriodId }[],
): readonly (readonly number[])[] {
  const known = new Map<string, readonly number[]>();
  for (const statement of world.statements) {
    const epochs = levels.map(({ group, period }) =>
      world.epochOf(group, readPeriod(period).year, statement),
    );
    const key = keyOf(epochs);
    if (known.has(key)) continue;
    const spokenOf = levels.filter(({ group, period }, index) =>
      group.levels.get(period)?.has(epochs[index] ?? 0),
    );
    known.set(
      key,
      spokenOf.length < levels.length - 1
        ? []
        : levels.map(({ group, period }, index) =>
            world.levelIn(group, period, epochs[index] ?? 0),
          ),
    );
  }
  return [...known.values()].filter((cells) => cells.length > 0);
}

function requireKnown(world: World, { metric, period }: PartsOfTotal["total"]): void {
  readPeriod(period);
  const groups = world.groups().filter((group) => group.metric === metric);
  if (groups.some(({ levels }) => levels.has(period))) return;
  const periods = [...new Set(groups.flatMap(({ levels }) => [...levels.keys()]))];
  refuse(groups.length === 0 ? "unknownMetric" : "unknownPeriod", {
    needs: "sums over amounts that some fact mentions",
    got: `${show(metric)} of ${period}`,
    fix:
      groups.length === 0
        ? `Metrics: ${[...new Set(world.groups().map((group) => group.metric))].join(", ") || "none"}.`
        : `Periods of it: ${periods.join(", ")}.`,
    values: [metric, period],
  });
}
