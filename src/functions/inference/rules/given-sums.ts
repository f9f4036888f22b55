import { readPeriod } from "../../periods/read-period.js";
import { show } from "../../refusing/describe.js";
import type { PartsOfTotal } from "../inference.js";
import type { Constraint } from "../facts/system.js";
import type { World } from "../facts/world.js";
import { refuse } from "../../refusing/refuse.js";

/**
 * The caller's totals: each over the latest vintages of levels that the facts speak of, in every
 * standard that has them all.
 */
export function relationsOf(
  sums: readonly PartsOfTotal[],
): (world: World) => readonly Constraint[] {
  return (world) =>
    sums.flatMap(({ total, parts }) => {
      const members = [total, ...parts];
      for (const member of members) requireKnown(world, member);
      const [totals = [], ...others] = members.map(({ metric, period }) =>
        world.groups().filter((group) => group.metric === metric && group.levels.has(period)),
      );
      return totals.flatMap((group): readonly Constraint[] => {
        const alike = others.map((groups) =>
          groups.find(
            ({ unit, accountingStandard }) =>
              unit === group.unit && accountingStandard === group.accountingStandard,
          ),
        );
        if (!alike.every((other) => other !== undefined)) return [];
        const cells = [group, ...alike].map((each, index) => {
          const { period } = members[index] ?? total;
          return world.levelIn(
            each,
            period,
            Math.max(0, (each.levels.get(period)?.vintages.length ?? 0) - 1),
          );
        });
        return [
          {
            form: "sum",
            rule: "sum of parts",
            premises: [],
            cells,
            signs: cells.map((_, index) => (index === 0 ? -1 : 1)),
            relation: "zero",
          },
        ];
      });
    });
}

function requireKnown(world: World, { metric, period }: PartsOfTotal["total"]): void {
  readPeriod(period);
  const groups = world.groups().filter((group) => group.metric === metric);
  if (groups.some(({ levels }) => levels.has(period))) return;
  const periods = [...new Set(groups.flatMap(({ levels }) => [...levels.keys()]))];
  refuse(groups.length === 0 ? "unknownMetric" : "unknownPeriod", {
    needs: "sums over levels that some fact speaks of",
    got: `${show(metric)} of ${period}`,
    fix:
      groups.length === 0
        ? `Metrics: ${[...new Set(world.groups().map((group) => group.metric))].join(", ") || "none"}.`
        : `Periods of it: ${periods.join(", ")}.`,
    values: [metric, period],
  });
}
