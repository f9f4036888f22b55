import { readPeriod } from "../../periods/read-period.js";
import { isPlain } from "../../vintages/relation.js";
import { type Doubt, doubtsOf, isAsPreciseAs } from "./doubts.js";
import { compareTexts } from "../../../model/compare-texts.js";
import { statesNumber } from "../../../model/figure.js";
import { type Describing, type Description, levelsOf } from "./group.js";
import type { MetricOfYear, Relations } from "./related.js";
import { setsBounds, type Statement } from "./statements.js";

/** Which amounts of a metric and a fiscal year a document refers to. */
export interface Epochs {
  /**
   * 0 as first reported, and one more for each earlier time at which they may have been restated.
   * Documents of one epoch show no restatement between them.
   */
  readonly epochOf: (levels: Description, year: number, statement: Statement) => number;
  /** Whether any restatement is visible. */
  readonly isRestated: (levels: Description, year: number) => boolean;
}

/** What is printed for one amount. */
interface Printed {
  readonly group: Description;
  readonly statements: readonly Statement[];
}

/**
 * The epochs of each metric in each fiscal year. A restatement of a quarter can also restate the
 * half, the nine months and the year that contain it, and all metrics that add up with it or are
 * divided by it, whether these are printed again or not. Two documents refer to the same amounts of
 * a year only if none of these shows a restatement between them; see `doubtsAbout`. A document that
 * may be on either side of a restatement has an epoch of its own.
 */
export function epochsOf(
  statements: readonly Statement[],
  levels: readonly Printed[],
  relations: Relations,
  descriptions: Describing,
): Epochs {
  const shown = shownBy(levels, comparisonsIn(statements, descriptions));
  let documents: readonly Statement[] | undefined;
  const epochs = new Map<number, Numbered>();
  const sameDoubts = new Map<string, Numbered>();
  const epochsIn = (of: Description, year: number): Numbered => {
    const place = of.key * mostYears + year;
    const known = epochs.get(place);
    if (known !== undefined) return known;
    const found = mayDoubt(shown, of, year, relations) ? epochsAbout(of, year) : undoubted;
    epochs.set(place, found);
    return found;
  };
  const epochsAbout = (of: Description, year: number): Numbered => {
    const key = `${keyOfYear(of, year)} ${of.metric}`;
    const known = sameDoubts.get(key);
    if (known !== undefined) return known;
    const doubts = withoutOverlap(doubtsAbout({ metric: of.metric, year }, of, shown, relations));
    documents ??= documentsOf(statements);
    const found = doubts.length === 0 ? undoubted : numbered(documents, doubts);
    sameDoubts.set(key, found);
    return found;
  };
  return {
    epochOf: (of, year, statement) => {
      const { doubts, places } = epochsIn(of, year);
      return doubts.length === 0 ? 0 : (places.get(placeOf(statement, doubts)) ?? 0);
    },
    isRestated: (of, year) => epochsIn(of, year).doubts.length > 0,
  };
}

/**
 * One statement of each document, in the order of publication. All statements of one document
 * belong to the same place, wherever that is.
 */
function documentsOf(statements: readonly Statement[]): readonly Statement[] {
  const documents = new Map(
    statements.map((each) => [`${each.earliest} ${each.latest} ${each.fact.document}`, each]),
  );
  return [...documents.values()].sort(
    (one, other) =>
      compareTexts(one.latest, other.latest) ||
      compareTexts(one.earliest, other.earliest) ||
      compareTexts(one.fact.document, other.fact.document),
  );
}

/** What is printed for the metrics of a year in which something shows a restatement. */
interface ShownInYear {
  readonly doubts: Map<string, Doubt[]>;
  readonly levels: Map<string, Printed[]>;
}

/** By accounting standard, scope and year; most years show no restatement. */
type Shown = ReadonlyMap<number, ShownInYear>;

function shownBy(levels: readonly Printed[], comparisons: readonly Printed[]): Shown {
  const shown = new Map<number, ShownInYear>();
  for (const printed of [...levels, ...comparisons]) {
    const found = doubtsOf(printed.statements);
    if (found.length === 0) continue;
    for (const year of yearsOf(printed.statements)) {
      const key = keyOfYear(printed.group, year);
      const inYear = shown.get(key) ?? { doubts: new Map(), levels: new Map() };
      shown.set(key, inYear);
      addTo(inYear.doubts, printed.group.metric, found);
    }
  }
  if (shown.size > 0)
    for (const printed of levels)
      for (const year of yearsOf(printed.statements)) {
        const inYear = shown.get(keyOfYear(printed.group, year));
        if (inYear !== undefined) addTo(inYear.levels, printed.group.metric, [printed]);
      }
  return shown;
}

/** Whether anything that can be connected with a metric shows a restatement. */
function mayDoubt(
  shown: Shown,
  of: Description,
  year: number,
  { isAcrossYears }: Relations,
): boolean {
  return isAcrossYears ? shown.size > 0 : shown.has(keyOfYear(of, year));
}

function addTo<T>(to: Map<string, T[]>, key: string, more: readonly T[]): void {
  const others = to.get(key);
  if (others === undefined) to.set(key, [...more]);
  else others.push(...more);
}

/**
 * When the amounts of a metric and year may have been restated. A metric that is made of others
 * counts as restated whenever one of these was, even if its digits did not change: 20 % of 1,000 is
 * 200, but 20 % of 1,050 is 210. Any other metric counts as restated with the metrics it is
 * connected with, unless one of its own levels is printed before and after with the same digits.
 */
function doubtsAbout(
  of: MetricOfYear,
  basis: Description,
  shown: Shown,
  relations: Relations,
  above: readonly string[] = [],
): readonly Doubt[] {
  const inYear = shown.get(keyOfYear(basis, of.year));
  const key = `${of.year} ${of.metric}`;
  const own = inYear?.doubts.get(of.metric) ?? [];
  const parts = above.includes(key) ? [] : relations.madeOf(of);
  if (parts.length > 0)
    return [
      ...own,
      ...parts.flatMap((part) => doubtsAbout(part, basis, shown, relations, [...above, key])),
    ];
  const levels = inYear?.levels.get(of.metric) ?? [];
  return relations
    .connectedWith(of)
    .flatMap(({ metric, year }) => shown.get(keyOfYear(basis, year))?.doubts.get(metric) ?? [])
    .filter(
      (doubt) =>
        own.includes(doubt) || !levels.some((level) => isConfirmed(level.statements, doubt)),
    );
}

/**
 * Whether a level is printed before and after a doubt with the same digits, and with none that are
 * more precise: the same headline may stand above two tables.
 */
function isConfirmed(statements: readonly Statement[], { after, until }: Doubt): boolean {
  const prints = statements.filter(setsBounds);
  const before = prints.filter(({ latest }) => latest <= after);
  const later = prints.filter(({ earliest }) => until <= earliest);
  const all = [...before, ...later];
  return before.some(
    (one) =>
      isPlain(one.fact) &&
      later.some((other) => isAsPreciseAs(other, one)) &&
      all.every((other) => isAsPreciseAs(one, other)),
  );
}

/**
 * Printed changes and growth between two periods: if one is printed differently later, a level
 * changed.
 */
function comparisonsIn(
  statements: readonly Statement[],
  descriptions: Describing,
): readonly Printed[] {
  const comparisons = new Map<string, { group: Description; statements: Statement[] }>();
  for (const statement of statements) {
    const { kind, metric, period, fact } = statement;
    if ((kind !== "growth" && kind !== "change") || !statesNumber(fact)) continue;
    const group = levelsOf(descriptions, statement, metric, fact.unit);
    const key = `${kind} ${group.key} ${period} ${statement.comparedTo}`;
    const others = comparisons.get(key);
    if (others === undefined) comparisons.set(key, { group, statements: [statement] });
    else others.statements.push(statement);
  }
  return [...comparisons.values()];
}

/** The years of the periods of which all these statements speak. */
function yearsOf(statements: readonly Statement[]): ReadonlySet<number> {
  const years = new Set<number>();
  for (const { year, comparedTo } of statements) {
    years.add(year);
    if (comparedTo !== undefined) years.add(readPeriod(comparedTo).year);
  }
  return years;
}

interface Numbered {
  readonly doubts: readonly Doubt[];
  readonly places: ReadonlyMap<string, number>;
}

const undoubted: Numbered = { doubts: [], places: new Map() };

function numbered(documents: readonly Statement[], doubts: readonly Doubt[]): Numbered {
  const places = new Map<string, number>();
  for (const statement of documents) {
    const place = placeOf(statement, doubts);
    if (!places.has(place)) places.set(place, places.size);
  }
  return { doubts, places };
}

/** The place of a document among the doubts: statements in one place belong to one epoch. */
function placeOf({ earliest, latest, fact }: Statement, doubts: readonly Doubt[]): string {
  const past = doubts.findLastIndex(({ until }) => until <= earliest) + 1;
  const next = doubts.at(past);
  if (next === undefined || latest <= next.after) return `${past}`;
  return earliest === latest ? `${past} ${latest}` : `${past} ${fact.document}`;
}

/** In order; overlapping ones are merged. */
function withoutOverlap(doubts: readonly Doubt[]): readonly Doubt[] {
  const merged: Doubt[] = [];
  for (const doubt of [...doubts].sort((one, other) => compareTexts(one.after, other.after))) {
    const last = merged.at(-1);
    if (last === undefined || last.until <= doubt.after) merged.push(doubt);
    else if (last.until < doubt.until)
      merged[merged.length - 1] = { after: last.after, until: doubt.until };
  }
  return merged;
}

/** More than the number of any fiscal year. */
const mostYears = 10_000;

const keyOfYear = ({ basis }: Description, year: number): number => basis * mostYears + year;
