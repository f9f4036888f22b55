import { isPlain, relationOf } from "../../vintages/relation.js";
import type { Statement } from "./statements.js";

/**
 * Statements of one level that agree, from the day of the first to that of the restatement that
 * follows.
 */
export interface Vintage {
  readonly statements: readonly [Statement, ...Statement[]];
  /** The first and the last day on which one of them was published. */
  readonly from: string;
  readonly to: string;
}

/**
 * The statements of one level, as first reported and as restated. A later statement that cannot be
 * of the same amount begins a new vintage, unless it stands in the same document or the press says
 * it of a figure of the company's own: then it contradicts what it differs from.
 */
export function vintagesOf(statements: readonly Statement[]): readonly Vintage[] {
  const vintages: [Statement, ...Statement[]][] = [];
  for (const statement of [...statements].sort((a, b) =>
    a.day < b.day ? -1 : a.day > b.day ? 1 : 0,
  )) {
    const current = vintages.at(-1);
    if (current === undefined || current.some((before) => restates(statement, before)))
      vintages.push([statement]);
    else current.push(statement);
  }
  return vintages.map((each) => ({
    statements: each,
    from: each[0].day,
    to: each.at(-1)?.day ?? each[0].day,
  }));
}

function restates({ fact: later }: Statement, { fact: before }: Statement): boolean {
  if (!isPlain(later) || !isPlain(before) || relationOf(later, before) !== "restated") return false;
  return (
    later.document !== before.document &&
    (later.standing !== "press" || before.standing === "press")
  );
}

/**
 * The vintage that a document speaks of: its own statement's, else the last that was published by
 * then, else the first.
 */
export function vintageFor(vintages: readonly Vintage[], document: string, day: string): number {
  const own = vintages.findIndex(({ statements }) =>
    statements.some(({ fact }) => fact.document === document),
  );
  return own >= 0
    ? own
    : Math.max(
        0,
        vintages.findLastIndex(({ from }) => from <= day),
      );
}
