import { compareTexts } from "../../../model/compare-texts.js";
import { isPlain, relationOf } from "../../vintages/relation.js";
import type { Limit } from "../solver/constraint.js";
import { isEmpty } from "../solver/propagate.js";
import { setsBounds, type Statement } from "./statements.js";

/** A time span in which something was restated: after the first moment and not after the second. */
export interface Doubt {
  readonly after: string;
  readonly until: string;
}

/** What one document says about a level, in one or more figures. */
interface Print {
  readonly document: string;
  /** The moments between which it was written. */
  readonly first: string;
  readonly last: string;
  readonly statements: readonly [Statement, ...Statement[]];
}

/**
 * When a level was restated, as far as its printed figures show: two documents that cannot mean the
 * same amount have a restatement between them. It makes no difference whether IIJ or the press says
 * so, since the press may be the only one that repeats a restatement.
 *
 * A pair of documents is skipped if a document between them is at least as precise as one of the
 * two, since that document and the other one locate the restatement more narrowly. A less precise
 * one between them can be on either side.
 */
export function doubtsOf(statements: readonly Statement[]): readonly Doubt[] {
  // Most levels are printed once.
  if (statements.length < 2) return [];
  const prints = withoutRepetition(printsOf(statements));
  const doubts: Doubt[] = [];
  for (let place = 0; place < prints.length; place += 1) {
    const earlier = nextOther(prints, place, -1);
    const later = nextOther(prints, place, 1);
    if (earlier !== undefined) addDoubt(doubts, prints, earlier, place);
    if (later !== undefined) addDoubt(doubts, prints, place, later);
  }
  return doubts;
}

/** The place of the nearest document before or after one that differs from it, if there is one. */
function nextOther(prints: readonly Print[], place: number, step: 1 | -1): number | undefined {
  const print = prints[place];
  // An index outside of an array could have an element on a prototype.
  for (let at = place + step; at >= 0 && at < prints.length; at += step) {
    const other = prints[at];
    if (print && other && differ(print, other)) return at;
  }
  return undefined;
}

/** Adds that between two documents, unless one between them in their order tells it better. */
function addDoubt(doubts: Doubt[], prints: readonly Print[], one: number, other: number): void {
  const before = prints[one];
  const later = prints[other];
  if (before === undefined || later === undefined) return;
  const isToldMoreNarrowly = prints
    .slice(one + 1, other)
    .some(
      (third) =>
        before.last <= third.first &&
        third.last <= later.first &&
        (saysAsMuch(third, before) || saysAsMuch(third, later)),
    );
  // Prints are in the order of their last days, so the later one has the later last day.
  const after = before.first < later.first ? before.first : later.first;
  const until = later.last;
  // What a company publishes on one day refers to the same amounts: that is a contradiction.
  if (!isToldMoreNarrowly && after !== until) doubts.push({ after, until });
}

/** By document, in the order of publication. */
function printsOf(statements: readonly Statement[]): readonly Print[] {
  const byDocument = new Map<string, [Statement, ...Statement[]]>();
  for (const statement of statements) {
    if (!setsBounds(statement)) continue;
    const { document } = statement.fact;
    const others = byDocument.get(document);
    if (others === undefined) byDocument.set(document, [statement]);
    else others.push(statement);
  }
  return [...byDocument]
    .map(([document, all]) => ({
      document,
      first: all[0].earliest,
      last: all[0].latest,
      statements: all,
    }))
    .sort(
      (one, other) => compareTexts(one.last, other.last) || compareTexts(one.first, other.first),
    );
}

/**
 * Keeps only the first and the last of consecutive documents that are equally precise, because
 * these adjoin documents that differ: a figure that is often repeated is compared once.
 */
function withoutRepetition(prints: readonly Print[]): readonly Print[] {
  return prints.filter(
    (print, index) => !repeats(print, prints[index - 1]) || !repeats(print, prints[index + 1]),
  );
}

const repeats = (print: Print, other: Print | undefined): boolean =>
  other !== undefined && saysAsMuch(print, other) && saysAsMuch(other, print);

/**
 * Whether two documents cannot mean the same amount: one figure of each is enough. A document that
 * contradicts itself differs only from documents from which all of its figures differ.
 */
function differ(one: Print, other: Print): boolean {
  const isOneEnough = isConsistent(one) && isConsistent(other);
  for (const each of one.statements)
    for (const another of other.statements)
      if (differsFrom(each, another) === isOneEnough) return isOneEnough;
  return !isOneEnough;
}

function isConsistent({ statements }: Print): boolean {
  return (
    statements.length === 1 ||
    statements.every((one) => statements.every((other) => !differsFrom(one, other)))
  );
}

function differsFrom(one: Statement, other: Statement): boolean {
  if (isAsPreciseAs(one, other)) return false;
  if (isPlain(one.fact) && isPlain(other.fact))
    return relationOf(one.fact, other.fact) === "restated";
  return isAbove(one.lower, other.upper) || isAbove(other.lower, one.upper);
}

function isAbove(lower: Limit | undefined, upper: Limit | undefined): boolean {
  return lower !== undefined && upper !== undefined && isEmpty(lower, upper);
}

/** Whether a document is at least as precise as another. */
function saysAsMuch(print: Print, other: Print): boolean {
  return other.statements.every((theirs) =>
    print.statements.some((ours) => isAsPreciseAs(ours, theirs)),
  );
}

/** Whether a figure allows no amount that another one excludes. */
export function isAsPreciseAs(ours: Statement, theirs: Statement): boolean {
  return isWithin(ours.lower, theirs.lower, 1n) && isWithin(ours.upper, theirs.upper, -1n);
}

function isWithin(ours: Limit | undefined, theirs: Limit | undefined, sign: bigint): boolean {
  if (theirs === undefined) return true;
  if (ours === undefined) return false;
  const more = (ours.at - theirs.at) * sign;
  return more > 0n || (more === 0n && (ours.open || !theirs.open));
}
