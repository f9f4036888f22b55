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
  // All statements of one document belong to the same place, wherever that is.
  const inOrder = [
    ...new Map(
      statements.map((each) => [`${each.earliest} ${each.latest} ${each.fact.document}`, each]),
    ).values(),
  ].sort(
    (one, other) =>
      compareTexts(one.latest, other.latest) ||
      compareTexts(one.earliest, other.earliest) ||
      compareTexts(one.fact.document, other.fact.document),
  );
  const epochs = new Map<number, Map<number, Numbered>>();
  const sameDoubts = new Map<string, Numbered>();
  const epochsIn = (of: Description, year: number): Numbered => {
    const years = epochs.get(of.key) ?? new Map<number, Numbered>();
    const known = years.get(year);
    if (known !== undefined) return known;
    const key = keyOfYear(of, { ...of, year });
    const found = sameDoubts.get(key) ?? epochsAbout(of, year);
    sameDoubts.set(key, found);
    epochs.set(of.key, years.set(year, found));
    return found;
  };
  const epochsAbout = (of: Description, year: number): Numbered => {
    const doubts = doubtsAbout({ metric: of.metric, year }, of, shown, relations);
    return numbered(inOrder, withoutOverlap(doubts));
  };
  return {
    epochOf: (of, year, statement) => {
      const { doubts, places } = epochsIn(of, year);
      return places.get(placeOf(statement, doubts)) ?? 0;
    },
    isRestated: (of, year) => epochsIn(of, year).doubts.length > 0,
  };
}

/** What is printed for each metric and year, and when it shows a restatement. */
interface Shown {
  readonly doubts: ReadonlyMap<string, readonly Doubt[]>;
  readonly levels: ReadonlyMap<string, readonly Printed[]>;
}

function shownBy(levels: readonly Printed[], comparisons: readonly Printed[]): Shown {
  const doubts = new Map<string, Doubt[]>();
  const byYear = new Map<string, Printed[]>();
  for (const printed of [...levels, ...comparisons]) {
    const found = doubtsOf(printed.statements);
    for (const year of yearsOf(printed.statements))
      addTo(doubts, keyOfYear(printed.group, { metric: printed.group.metric, year }), ...found);
  }
  for (const printed of levels)
    for (const year of yearsOf(printed.statements))
      addTo(byYear, keyOfYear(printed.group, { metric: printed.group.metric, year }), printed);
  return { doubts, levels: byYear };
}

function addTo<T>(to: Map<string, T[]>, key: string, ...more: readonly T[]): void {
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
  const key = keyOfYear(basis, of);
  const own = shown.doubts.get(key) ?? [];
  const parts = above.includes(key) ? [] : relations.madeOf(of);
  if (parts.length > 0)
    return [
      ...own,
      ...parts.flatMap((part) => doubtsAbout(part, basis, shown, relations, [...above, key])),
    ];
  const levels = shown.levels.get(key) ?? [];
  return relations
    .connectedWith(of)
    .flatMap((each) => shown.doubts.get(keyOfYear(basis, each)) ?? [])
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
  const periods = statements.flatMap(({ period, comparedTo = period }) => [period, comparedTo]);
  return new Set(periods.map((period) => readPeriod(period).year));
}

interface Numbered {
  readonly doubts: readonly Doubt[];
  readonly places: ReadonlyMap<string, number>;
}

function numbered(inOrder: readonly Statement[], doubts: readonly Doubt[]): Numbered {
  const places = new Map<string, number>();
  if (doubts.length === 0) return { doubts, places };
  for (const statement of inOrder) {
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

/** The metric comes last, since it may be any text. */
const keyOfYear = ({ basis }: Description, { metric, year }: MetricOfYear): string =>
  `${basis} ${year} ${metric}`;
