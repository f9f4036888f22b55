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
  return prints.flatMap((print, index) => {
    const isOther = (other: Print): boolean => differ(print, other);
    const [before, after] = [prints.slice(0, index), prints.slice(index + 1)];
    const earlier = before.findLastIndex(isOther);
    const later = after.findIndex(isOther);
    return [
      ...doubtBetween(before[earlier], print, before.slice(earlier + 1)),
      ...doubtBetween(print, after[later], after.slice(0, later)),
    ];
  });
}

/** Between two documents and those that are between them in their order. */
function doubtBetween(
  before: Print | undefined,
  later: Print | undefined,
  between: readonly Print[],
): readonly Doubt[] {
  if (before === undefined || later === undefined) return [];
  const isToldMoreNarrowly = between.some(
    (third) =>
      before.last <= third.first &&
      third.last <= later.first &&
      (saysAsMuch(third, before) || saysAsMuch(third, later)),
  );
  // Prints are in the order of their last days, so the later one has the later last day.
  const after = before.first < later.first ? before.first : later.first;
  const until = later.last;
  // What a company publishes on one day refers to the same amounts: that is a contradiction.
  return isToldMoreNarrowly || after === until ? [] : [{ after, until }];
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
  const pairs = one.statements.flatMap((each) =>
    other.statements.map((another) => differsFrom(each, another)),
  );
  return isConsistent(one) && isConsistent(other)
    ? pairs.some((differs) => differs)
    : pairs.every((differs) => differs);
}

function isConsistent({ statements }: Print): boolean {
  return statements.every((one) => statements.every((other) => !differsFrom(one, other)));
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
