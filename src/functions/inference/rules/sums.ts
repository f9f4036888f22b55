import { nameOf } from "../../../model/calendar.js";
import type { PeriodId } from "../../../model/period.js";
import { addingUp } from "../../periods/adding-up.js";
import { readPeriod } from "../../periods/read-period.js";
import type { Constraint, RuleName } from "../facts/system.js";
import type { Description } from "../facts/group.js";
import type { Rule } from "../facts/world.js";

/**
 * Amounts that arise over time add up: quarters to halves, nine months and years. Balances, amounts
 * per share and counts do not.
 */
export const sumsOfPeriods: Rule = (world) => {
  const sumsOfYear = new Map<number, readonly (readonly PeriodId[])[]>();
  return world.groups().flatMap((group) => {
    if (world.describe(group.metric)?.flow !== true) return [];
    return epochsOfYears(group).flatMap(({ year, epoch }) => {
      const sums = sumsOfYear.get(year) ?? periodsAddingUp(year);
      sumsOfYear.set(year, sums);
      return sums.map((periods) =>
        total(
          "sum of periods",
          periods.map((period) => world.levelIn(group, period, epoch)),
        ),
      );
    });
  });
};

/** The periods of a year that add up, each time the whole and then its parts. */
const periodsAddingUp = (year: number): readonly (readonly PeriodId[])[] =>
  addingUp.map(({ whole, parts }) => [whole, ...parts].map((part) => nameOf({ ...part, year })));

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
        const isSpokenOf = ({ levels }: Description): boolean =>
          levels.get(period)?.has(epoch) === true;
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
export function isAlike(one: Description, other: Description): boolean {
  return (
    one.unit === other.unit &&
    one.accountingStandard === other.accountingStandard &&
    one.scope === other.scope &&
    one.definition === other.definition
  );
}

/** The epochs of fiscal years in which at least two periods occur. */
function epochsOfYears({ levels }: Description): readonly { year: number; epoch: number }[] {
  const counts = new Map<number, Map<number, number>>();
  levels.forEach((epochs, period) => {
    const { year } = readPeriod(period);
    const ofYear = counts.get(year) ?? new Map<number, number>();
    counts.set(year, ofYear);
    epochs.forEach((_, epoch) => ofYear.set(epoch, (ofYear.get(epoch) ?? 0) + 1));
  });
  const several: { year: number; epoch: number }[] = [];
  counts.forEach((ofYear, year) => {
    ofYear.forEach((count, epoch) => {
      if (count > 1) several.push({ year, epoch });
    });
  });
  return several;
}
