import type { PeriodId } from "../../../model/period.js";
import type { MetricDescription } from "../../../model/metric.js";
import type { DescriptionOf } from "../../levels/described-by.js";
import { statesNumber } from "../../../model/figure.js";
import type { Statement } from "./statements.js";
import type { Constraint, Unknown } from "./system.js";
import { type Vintage, vintageFor, vintagesOf } from "./vintages.js";

/** Levels that may be compared and added: of one metric, unit, standard, scope and definition. */
export interface Group {
  readonly metric: string;
  readonly unit: string;
  readonly accountingStandard: string | undefined;
  readonly scope: string | undefined;
  readonly definition: string | undefined;
  readonly levels: ReadonlyMap<PeriodId, Level>;
}

/** A level of one period, in as many unknowns as it has vintages. */
interface Level {
  readonly vintages: readonly Vintage[];
  readonly cells: readonly number[];
}

/** The unknowns of all statements, found and made by the rules. */
export interface World {
  readonly statements: readonly Statement[];
  /** What is known of a metric, by the caller or by us. */
  readonly describe: DescriptionOf;
  readonly unknowns: readonly Unknown[];
  readonly groups: () => readonly Group[];
  /**
   * The level that a statement's document speaks of; without a unit that of the metric's levels, if
   * they have but one.
   */
  readonly levelOf: (
    statement: Statement,
    metric?: string,
    period?: PeriodId,
  ) => number | undefined;
  readonly levelIn: (group: Group, period: PeriodId, vintage: number) => number;
  /** An unknown that is no level; the same description gives the same unknown. */
  readonly cell: (unknown: Unknown) => number;
}

/** A rule: what holds between unknowns because documents say so, or because the words mean it. */
export type Rule = (world: World) => readonly Constraint[];

/** What the rules find and add to while they run. */
interface Ground {
  readonly unknowns: Unknown[];
  /** The place of each unknown in that list, by what it is. */
  readonly cells: Map<string, number>;
  readonly groups: Map<string, OpenGroup>;
  readonly describe: DescriptionOf;
}

type Description = Omit<Group, "levels">;

interface OpenGroup extends Description {
  readonly levels: Map<PeriodId, { vintages: readonly Vintage[]; cells: number[] }>;
}

export function worldOf(statements: readonly Statement[], describe: DescriptionOf): World {
  const ground: Ground = { unknowns: [], cells: new Map(), groups: new Map(), describe };
  const levels = statements.filter(({ kind }) => kind === "level");
  openLevels(ground, levels);
  const units = unitsByMetric(levels, describe);
  return {
    statements,
    describe,
    unknowns: ground.unknowns,
    groups: () => [...ground.groups.values()],
    levelOf: (statement, metric = statement.metric, period = statement.period) => {
      const unit = onlyUnit(describe(metric), units.get(metric));
      return unit === undefined ? undefined : levelFor(ground, statement, metric, unit, period);
    },
    // Every group is one that was opened here.
    levelIn: (group, period, vintage) => levelIn(ground, group as OpenGroup, period, vintage),
    cell: (unknown) => cellOf(ground, unknown),
  };
}

/** Opens an unknown for each vintage of each level that some document states. */
function openLevels(ground: Ground, levels: readonly Statement[]): void {
  const byGroup = new Map<OpenGroup, Map<PeriodId, Statement[]>>();
  for (const statement of levels) {
    const unit = unitOf(statement, ground.describe);
    if (unit === undefined) continue;
    const group = groupOf(ground, descriptionOf(statement, statement.metric, unit));
    const byPeriod = byGroup.get(group) ?? new Map<PeriodId, Statement[]>();
    byGroup.set(group, byPeriod);
    const ofPeriod = byPeriod.get(statement.period);
    if (ofPeriod === undefined) byPeriod.set(statement.period, [statement]);
    else ofPeriod.push(statement);
  }
  for (const [group, byPeriod] of byGroup) {
    for (const [period, ofPeriod] of byPeriod) {
      const vintages = vintagesOf(ofPeriod);
      group.levels.set(period, { vintages, cells: [] });
      for (const vintage of vintages.keys()) levelIn(ground, group, period, vintage);
    }
  }
}

/** Words have no unit of their own, and are of the metric's. */
function unitOf({ fact, metric }: Statement, describe: DescriptionOf): string | undefined {
  return statesNumber(fact) ? fact.unit : describe(metric)?.unit;
}

function unitsByMetric(
  levels: readonly Statement[],
  describe: DescriptionOf,
): ReadonlyMap<string, ReadonlySet<string>> {
  const units = new Map<string, Set<string>>();
  for (const statement of levels) {
    const unit = unitOf(statement, describe);
    if (unit === undefined) continue;
    units.set(statement.metric, (units.get(statement.metric) ?? new Set()).add(unit));
  }
  return units;
}

/** The unit of a metric's levels if they have but one; of a metric without levels its own. */
function onlyUnit(
  metric: MetricDescription | undefined,
  used: ReadonlySet<string> | undefined,
): string | undefined {
  if (used === undefined) return metric?.unit;
  const [unit, another] = [...used];
  return another === undefined ? unit : undefined;
}

/** The level of a period in the vintage that the statement's document speaks of. */
function levelFor(
  ground: Ground,
  statement: Statement,
  metric: string,
  unit: string,
  period: PeriodId,
): number {
  const group = groupOf(ground, descriptionOf(statement, metric, unit));
  const vintages = group.levels.get(period)?.vintages ?? [];
  const vintage = vintageFor(vintages, statement.fact.document, statement.day);
  return levelIn(ground, group, period, vintage);
}

function levelIn(ground: Ground, group: OpenGroup, period: PeriodId, vintage: number): number {
  const level = group.levels.get(period) ?? { vintages: [], cells: [] };
  group.levels.set(period, level);
  return (level.cells[vintage] ??= cellOf(ground, {
    kind: "level",
    ...described(group),
    period,
    vintage,
  }));
}

function cellOf({ unknowns, cells }: Ground, unknown: Unknown): number {
  const key = keyOfUnknown(unknown);
  const found = cells.get(key);
  if (found !== undefined) return found;
  cells.set(key, unknowns.length);
  return unknowns.push(unknown) - 1;
}

function groupOf({ groups }: Ground, description: Description): OpenGroup {
  const key = keyOfGroup(description);
  const group = groups.get(key) ?? { ...description, levels: new Map() };
  groups.set(key, group);
  return group;
}

function descriptionOf({ standard, fact }: Statement, metric: string, unit: string): Description {
  const { scope, definition } = fact;
  return { metric, unit, accountingStandard: standard, scope, definition };
}

/** As JSON, so that no text of a fact runs over into the next part of the key. */
function keyOfGroup({ metric, unit, accountingStandard, scope, definition }: Description): string {
  return JSON.stringify([metric, unit, accountingStandard, scope, definition]);
}

function keyOfUnknown(unknown: Unknown): string {
  const { kind, period, comparedTo, document, vintage, baseVintage } = unknown;
  const { metric, unit, accountingStandard, scope, definition } = unknown;
  return JSON.stringify([
    ...[kind, period, comparedTo, document, vintage, baseVintage],
    ...[metric, unit, accountingStandard, scope, definition],
  ]);
}

/** Without what is not stated. */
function described({
  metric,
  unit,
  accountingStandard,
  scope,
  definition,
}: Description): Omit<Unknown, "kind" | "vintage"> {
  return {
    metric,
    unit,
    ...(accountingStandard === undefined ? {} : { accountingStandard }),
    ...(scope === undefined ? {} : { scope }),
    ...(definition === undefined ? {} : { definition }),
  };
}
