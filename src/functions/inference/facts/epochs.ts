import { readPeriod } from "../../periods/read-period.js";
import { type Doubt, doubtsOf } from "./doubts.js";
import { statesNumber } from "../../../model/figure.js";
import { type Description, descriptionOf, keyOf, keyOfDescription } from "./group.js";
import type { Statement } from "./statements.js";

/** Which amounts of a metric and a fiscal year a document speaks of. */
export interface Epochs {
  /**
   * 0 as first reported, a higher number for each time that they may have been restated before.
   * Documents of one epoch have no restatement between them that shows.
   */
  readonly epochOf: (levels: Description, year: number, statement: Statement) => number;
  /** Whether any restatement shows. */
  readonly isRestated: (levels: Description, year: number) => boolean;
}

/** What is printed of one amount. */
interface Printed {
  readonly group: Description;
  readonly statements: readonly Statement[];
}

/** A metric in a fiscal year. */
export interface MetricOfYear {
  readonly metric: string;
  readonly year: number;
}

/** The metrics whose restatement can be one of a metric, too: what it adds up with or divides. */
export type RelatedTo = (of: MetricOfYear) => readonly MetricOfYear[];

/**
 * The epochs of each metric in each fiscal year. A restatement of a quarter is one of the half, the
 * nine months and the year that it is part of, and of the total, the ratio or the loss that goes
 * with it, whether these are printed again or not, and whether they print alike. So two documents
 * speak of the same amounts of a year only if none of these shows a restatement between them. A
 * document that may be on either side of it is an epoch of its own.
 */
export function epochsOf(
  statements: readonly Statement[],
  levels: readonly Printed[],
  relatedTo: RelatedTo,
): Epochs {
  const doubts = new Map<string, readonly Doubt[]>();
  for (const { group, statements: printed } of [...levels, ...comparisonsIn(statements)]) {
    const found = doubtsOf(printed);
    if (found.length === 0) continue;
    for (const year of yearsOf(printed)) {
      const key = keyOfYear(group, { ...group, year });
      doubts.set(key, [...(doubts.get(key) ?? []), ...found]);
    }
  }
  const inOrder = [...statements].sort(
    (one, other) =>
      compareTexts(one.latest, other.latest) || compareTexts(one.earliest, other.earliest),
  );
  const epochs = new Map<string, Numbered>();
  const epochsIn = (levels: Description, year: number): Numbered => {
    const of = { metric: levels.metric, year };
    const key = keyOfYear(levels, of);
    const known = epochs.get(key);
    if (known !== undefined) return known;
    const shown = [of, ...relatedTo(of)].flatMap(
      (each) => doubts.get(keyOfYear(levels, each)) ?? [],
    );
    const found = numbered(inOrder, withoutOverlap(shown));
    epochs.set(key, found);
    return found;
  };
  return {
    epochOf: (levels, year, statement) => {
      const found = epochsIn(levels, year);
      return found.places.get(placeOf(statement, found.doubts)) ?? 0;
    },
    isRestated: (levels, year) => epochsIn(levels, year).doubts.length > 0,
  };
}

/** Changes and growth that are printed of two periods: another one shows that a level is another. */
function comparisonsIn(statements: readonly Statement[]): readonly Printed[] {
  const comparisons = new Map<string, { group: Description; statements: Statement[] }>();
  for (const statement of statements) {
    const { kind, metric, period, fact } = statement;
    if ((kind !== "growth" && kind !== "change") || !statesNumber(fact)) continue;
    const group = descriptionOf(statement, metric, fact.unit);
    const key = keyOf([kind, keyOfDescription(group), period, fact.comparedTo]);
    const others = comparisons.get(key);
    if (others === undefined) comparisons.set(key, { group, statements: [statement] });
    else others.statements.push(statement);
  }
  return [...comparisons.values()];
}

function yearsOf([first]: readonly Statement[]): ReadonlySet<number> {
  const periods = first === undefined ? [] : [first.period, first.fact.comparedTo ?? first.period];
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

/** Where a document stands between the doubts: statements of one place are of one epoch. */
function placeOf({ earliest, latest, fact }: Statement, doubts: readonly Doubt[]): string {
  const past = doubts.findLastIndex(({ until }) => until <= earliest) + 1;
  const next = doubts[past];
  if (next === undefined || latest <= next.after) return `${past}`;
  return earliest === latest ? `${past} ${latest}` : `${past} ${fact.document}`;
}

/** In order, those that share days made one. */
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

const compareTexts = (one: string, other: string): number =>
  one < other ? -1 : one > other ? 1 : 0;

const keyOfYear = (
  { accountingStandard, scope }: Description,
  { metric, year }: MetricOfYear,
): string => keyOf([metric, year, accountingStandard, scope]);
