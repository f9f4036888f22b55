import type { PeriodId } from "../../model/period.js";
import { metricOf } from "../../model/metric.js";
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

interface OpenGroup extends Omit<Group, "levels"> {
  readonly levels: Map<PeriodId, { vintages: readonly Vintage[]; cells: number[] }>;
}

export function worldOf(statements: readonly Statement[]): World {
  const unknowns: Unknown[] = [];
  const cells = new Map<string, number>();
  const groups = new Map<string, OpenGroup>();
  const units = new Map<string, Set<string>>();

  const cell = (unknown: Unknown): number => {
    const key = keyOf(Object.values({ ...blank, ...unknown }));
    const found = cells.get(key);
    if (found !== undefined) return found;
    cells.set(key, unknowns.length);
    return unknowns.push(unknown) - 1;
  };

  const groupOf = (metric: string, unit: string, { standard, fact }: Statement): OpenGroup => {
    const description = {
      metric,
      unit,
      accountingStandard: standard,
      scope: fact.scope,
      definition: fact.definition,
    };
    const key = keyOf(Object.values(description));
    const group = groups.get(key) ?? { ...description, levels: new Map() };
    groups.set(key, group);
    return group;
  };

  const levelIn = ({ levels, ...group }: Group, period: PeriodId, vintage: number): number => {
    const level = (levels as OpenGroup["levels"]).get(period) ?? { vintages: [], cells: [] };
    (levels as OpenGroup["levels"]).set(period, level);
    return (level.cells[vintage] ??= cell({ kind: "level", ...described(group), period, vintage }));
  };

  const ofLevels = new Map<OpenGroup, Map<PeriodId, Statement[]>>();
  for (const statement of statements) {
    const { kind, fact, metric, period } = statement;
    const unit = "unit" in fact ? fact.unit : metricOf(metric)?.unit;
    if (kind !== "level" || unit === undefined) continue;
    units.set(metric, (units.get(metric) ?? new Set()).add(unit));
    const byPeriod =
      ofLevels.get(groupOf(metric, unit, statement)) ?? new Map<PeriodId, Statement[]>();
    ofLevels.set(groupOf(metric, unit, statement), byPeriod);
    byPeriod.set(period, [...(byPeriod.get(period) ?? []), statement]);
  }
  for (const [group, byPeriod] of ofLevels) {
    for (const [period, stated] of byPeriod) {
      group.levels.set(period, { vintages: vintagesOf(stated), cells: [] });
      for (const [vintage] of group.levels.get(period)?.vintages.entries() ?? [])
        levelIn(group, period, vintage);
    }
  }

  const levelOf = (
    statement: Statement,
    metric = statement.metric,
    period = statement.period,
  ): number | undefined => {
    const used = units.get(metric);
    const unit =
      used === undefined ? metricOf(metric)?.unit : used.size === 1 ? [...used][0] : undefined;
    if (unit === undefined) return undefined;
    const group = groupOf(metric, unit, statement);
    return levelIn(
      group,
      period,
      vintageFor(group.levels.get(period)?.vintages ?? [], statement.fact.document, statement.day),
    );
  };

  return { statements, unknowns, groups: () => [...groups.values()], levelOf, levelIn, cell };
}

const blank = {
  kind: "",
  metric: "",
  unit: "",
  period: "",
  comparedTo: "",
  accountingStandard: "",
  scope: "",
  definition: "",
  document: "",
  baseVintage: "",
  vintage: 0,
};

const keyOf = (parts: readonly unknown[]): string => parts.join("\n");

/** Without what is not stated. */
function described({
  metric,
  unit,
  accountingStandard,
  scope,
  definition,
}: Omit<Group, "levels">): Omit<Unknown, "kind" | "vintage"> {
  return {
    metric,
    unit,
    ...(accountingStandard === undefined ? {} : { accountingStandard }),
    ...(scope === undefined ? {} : { scope }),
    ...(definition === undefined ? {} : { definition }),
  };
}
