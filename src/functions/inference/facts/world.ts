import { grouped } from "../../../model/grouped.js";
import type { PeriodId } from "../../../model/period.js";
import type { DescriptionOf } from "../../levels/described-by.js";
import { readPeriod } from "../../periods/read-period.js";
import { type Epochs, epochsOf } from "./epochs.js";
import { type Describing, describing, type Description, levelsOf } from "./group.js";
import { type PrintsOfLevels, printsOf } from "./prints.js";
import type { Relations } from "./related.js";
import { setsBounds, type Statement } from "./statements.js";
import { type Constraint, type Unknown, unknownOf } from "./system.js";
import { onlyUnit, unitsByMetric } from "./units.js";

/** The unknowns of all statements, looked up and created by the rules. */
export interface World {
  readonly statements: readonly Statement[];
  /** Those of one kind, in the same order. */
  readonly ofKind: (kind: Statement["kind"]) => readonly Statement[];
  /** The description of a metric, by the caller or by us. */
  readonly describe: DescriptionOf;
  readonly unknowns: readonly Unknown[];
  /** The descriptions of all levels so far. */
  readonly groups: () => readonly Description[];
  /** Each printed level, with its unknown. */
  readonly printed: readonly { readonly cell: number; readonly statement: Statement }[];
  /**
   * The level to which a statement's document refers; without a unit, the one that the metric's
   * levels have if there is only one.
   */
  readonly levelOf: (
    statement: Statement,
    metric?: string,
    period?: PeriodId,
  ) => number | undefined;
  readonly levelIn: (group: Description, period: PeriodId, epoch: number) => number;
  readonly epochOf: Epochs["epochOf"];
  /** An unknown that is not a level; the same description gives the same unknown. */
  readonly cell: (unknown: Parameters<typeof unknownOf>[0]) => number;
}

/** A rule: the constraints between unknowns that follow from documents or from definitions. */
export type Rule = (world: World) => readonly Constraint[];

/** The state that the rules read and extend while they run. */
interface Ground {
  readonly unknowns: Unknown[];
  /** The index of each unknown in that list that is not a level of a group, by its description. */
  readonly cells: Map<string, number>;
  readonly groups: Description[];
  readonly descriptions: Describing;
  readonly prints: PrintsOfLevels;
  readonly epochs: Epochs;
  readonly assumesAsPrinted: boolean;
  /** For each day, the document that represents all that a company published on it. */
  readonly speakers: ReadonlyMap<string, string>;
}

/** What the caller assumes. */
export interface Assumptions {
  /** That a level is printed as earlier documents referred to it. */
  readonly assumesAsPrinted: boolean;
  readonly relations: Relations;
  readonly describe: DescriptionOf;
}

export function worldOf(
  statements: readonly Statement[],
  { assumesAsPrinted, relations, describe }: Assumptions,
): World {
  const kinds = grouped(statements, ({ kind }) => kind);
  const ofKind = (kind: Statement["kind"]): readonly Statement[] => kinds.get(kind) ?? [];
  const levels = ofKind("level");
  const descriptions = describing();
  const prints = printsOf(levels, describe, descriptions);
  const ground: Ground = {
    ...{ unknowns: [], cells: new Map(), groups: [], prints, assumesAsPrinted },
    descriptions,
    speakers: speakersOf(statements),
    epochs: epochsOf(statements, prints.all, relations, descriptions),
  };
  const printed = openLevels(ground);
  const units = unitsByMetric(levels, describe);
  return {
    statements,
    ofKind,
    describe,
    printed,
    unknowns: ground.unknowns,
    groups: () => [...ground.groups],
    levelOf: (statement, metric = statement.metric, period = statement.period) => {
      const unit = onlyUnit(describe(metric), units.get(metric));
      return unit === undefined
        ? undefined
        : levelFor(ground, statement, levelsOf(descriptions, statement, metric, unit), period);
    },
    levelIn: (group, period, epoch) => levelIn(ground, group, period, epoch),
    epochOf: ground.epochs.epochOf,
    cell: (unknown) => cellOf(ground, unknownOf(unknown)),
  };
}

/** Creates an unknown for each epoch of each level that some document states. */
function openLevels(ground: Ground): World["printed"] {
  const printed: { cell: number; statement: Statement }[] = [];
  for (const { group, statements, byEpoch } of ground.prints.all) {
    for (const statement of statements) {
      const epoch = ground.epochs.epochOf(group, statement.year, statement);
      const same = byEpoch.get(epoch);
      if (same === undefined) byEpoch.set(epoch, [statement]);
      else same.push(statement);
      printed.push({ cell: levelIn(ground, group, statement.period, epoch), statement });
    }
  }
  return printed;
}

/**
 * The level of a period in the epoch of the statement's document. A document that refers to a level
 * before it is printed may mean another amount than the one printed later, since nothing can show
 * whether it was restated in between. The same is true of a level that is never printed, if the
 * level it is compared with was restated. Such a level gets an unknown of its own.
 */
function levelFor(
  ground: Ground,
  statement: Statement,
  description: Description,
  period: PeriodId,
): number {
  const epoch = ground.epochs.epochOf(description, readPeriod(period).year, statement);
  const printed = ground.prints.of(description, period)?.byEpoch.get(epoch) ?? none;
  const isKnown = printed.some(setsBounds)
    ? printed.some((print) => setsBounds(print) && isKnownTo(print, statement))
    : !isComparedWithRestated(ground, statement, description, period);
  if (isKnown || ground.assumesAsPrinted) return levelIn(ground, description, period, epoch);
  return cellOf(ground, levelOf(description, period, epoch, speakerOf(ground, statement)));
}

const none: readonly Statement[] = [];

const levelOf = (
  { metric, unit, accountingStandard, scope, definition }: Description,
  period: PeriodId,
  vintage: number,
  document?: string,
): Unknown => ({
  kind: "level",
  metric,
  unit,
  period,
  comparedTo: undefined,
  accountingStandard,
  scope,
  definition,
  document,
  part: undefined,
  baseVintage: undefined,
  vintage,
});

function speakerOf({ speakers }: Ground, { latest, earliest, fact }: Statement): string {
  return (latest === earliest ? speakers.get(latest) : undefined) ?? fact.document;
}

/**
 * Everything that a company publishes on one day refers to the same amounts. The first document by
 * name represents all of them, whatever the order of the facts.
 */
function speakersOf(statements: readonly Statement[]): ReadonlyMap<string, string> {
  const speakers = new Map<string, string>();
  for (const { latest, earliest, fact } of statements) {
    const speaker = speakers.get(latest);
    if (latest === earliest && (speaker === undefined || fact.document < speaker))
      speakers.set(latest, fact.document);
  }
  return speakers;
}

function isComparedWithRestated(
  { epochs }: Ground,
  { comparedTo, period: current }: Statement,
  levels: Description,
  period: PeriodId,
): boolean {
  const other = period === current ? comparedTo : current;
  if (other === undefined) return false;
  const { year } = readPeriod(other);
  return year !== readPeriod(period).year && epochs.isRestated(levels, year);
}

/** Whether a level was printed by the document itself, or before it. */
function isKnownTo(print: Statement, { fact, earliest }: Statement): boolean {
  return print.fact.document === fact.document || print.latest <= earliest;
}

function levelIn(
  ground: Ground,
  description: Description,
  period: PeriodId,
  epoch: number,
): number {
  const { levels } = description;
  if (levels.size === 0) ground.groups.push(description);
  const epochs = levels.get(period) ?? new Map<number, number>();
  const known = epochs.get(epoch);
  if (known !== undefined) return known;
  levels.set(period, epochs);
  const cell = ground.unknowns.push(levelOf(description, period, epoch)) - 1;
  epochs.set(epoch, cell);
  return cell;
}

function cellOf(ground: Ground, unknown: Unknown): number {
  const { unknowns, cells } = ground;
  const key = keyOfUnknown(ground, unknown);
  const found = cells.get(key);
  if (found !== undefined) return found;
  cells.set(key, unknowns.length);
  return unknowns.push(unknown) - 1;
}

/** The name of the document comes last, so that no text can run into the next part of the key. */
function keyOfUnknown({ descriptions }: Ground, unknown: Unknown): string {
  const { kind, period, comparedTo, document, part, vintage, baseVintage } = unknown;
  const { key } = descriptions(unknown);
  const of = document === undefined ? "" : `=${document}`;
  return `${kind} ${period} ${comparedTo} ${part} ${vintage} ${baseVintage} ${key} ${of}`;
}
