import { nameOf } from "../../../model/calendar.js";
import { addingUp } from "../../periods/adding-up.js";
import { readPeriod } from "../../periods/read-period.js";
import type { Constraint, RuleName } from "../facts/system.js";
import type { Group } from "../facts/group.js";
import type { Rule } from "../facts/world.js";

/**
 * Amounts that arise over time add up: quarters to halves, nine months and years. Balances, amounts
 * per share and counts do not.
 */
export const sumsOfPeriods: Rule = (world) =>
  world.groups().flatMap((group) => {
    if (world.describe(group.metric)?.flow !== true) return [];
    return epochsOfYears(group).flatMap(({ year, epoch }) =>
      addingUp.map(({ whole, parts }) =>
        total(
          "sum of periods",
          [whole, ...parts].map((part) => world.levelIn(group, nameOf({ ...part, year }), epoch)),
        ),
      ),
    );
  });

/** Totals whose metric names all of its parts. */
export const sumsOfParts: Rule = (world) =>
  world.groups().flatMap((whole) => {
    const parts = world.describe(whole.metric)?.sumOf ?? [];
    const groups = parts.map((metric) =>
      world.groups().find((each) => each.metric === metric && isAlike(each, whole)),
    );
    if (parts.length === 0 || !groups.every((group) => group !== undefined)) return [];
    return [...whole.levels].flatMap(([period, epochs]) =>
      [...epochs.keys()].flatMap((epoch) => {
        const members = [whole, ...groups];
        const isSpokenOf = ({ levels }: Group): boolean => levels.get(period)?.has(epoch) === true;
        if (members.filter(isSpokenOf).length < members.length - 1) return [];
        return [
          total(
            "sum of parts",
            members.map((group) => world.levelIn(group, period, epoch)),
          ),
        ];
      }),
    );
  });

/** The first unknown is the total of the others. */
export function total(rule: RuleName, cells: readonly number[]): Constraint {
  return {
    form: "sum",
    rule,
    premises: [],
    cells,
    signs: cells.map((_, index) => (index === 0 ? -1 : 1)),
    relation: "zero",
  };
}

/** Whether levels of two metrics have the same unit, company, standard and scope. */
export function isAlike(one: Group, other: Group): boolean {
  return (
    one.unit === other.unit &&
    one.accountingStandard === other.accountingStandard &&
    one.scope === other.scope &&
    one.definition === other.definition
  );
}

/** The epochs of fiscal years in which at least two periods occur. */
function epochsOfYears({ levels }: Group): readonly { year: number; epoch: number }[] {
  const counts = new Map<number, Map<number, number>>();
  for (const [period, epochs] of levels) {
    const { year } = readPeriod(period);
    const ofYear = counts.get(year) ?? new Map<number, number>();
    counts.set(year, ofYear);
    for (const epoch of epochs.keys()) ofYear.set(epoch, (ofYear.get(epoch) ?? 0) + 1);
  }
  return [...counts].flatMap(([year, ofYear]) =>
    [...ofYear].flatMap(([epoch, count]) => (count > 1 ? [{ year, epoch }] : [])),
  );
}
