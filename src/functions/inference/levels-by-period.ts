import { isStated } from "../../model/accounting-standard.js";
import { compareTexts } from "../../model/compare-texts.js";
import { lastDay } from "../vintages/published.js";
import type { Inference, InferredLevel } from "./inference.js";

/** A cell to which its other standards can still be added. */
export type OpenCell = { -readonly [K in keyof InferredLevel]: InferredLevel[K] };

/**
 * The levels of each period, of several vintages and standards the one that stands. It is told
 * under which other standards documents print it.
 */
export function levelsByPeriod(cells: readonly OpenCell[]): Inference["levels"] {
  // A metric may have any name, also one that every object has.
  const levels = new Map<string, Map<string, OpenCell[]>>();
  for (const cell of cells.filter(isLevel)) {
    const period = levels.get(cell.period ?? "") ?? new Map<string, OpenCell[]>();
    levels.set(cell.period ?? "", period);
    const others = period.get(cell.metric);
    if (others === undefined) period.set(cell.metric, [cell]);
    else others.push(cell);
  }
  return Object.freeze(
    Object.fromEntries(
      [...levels].map(([period, record]) => [period, Object.freeze(standing(record))]),
    ),
  );
}

function standing(
  record: ReadonlyMap<string, readonly OpenCell[]>,
): Readonly<Record<string, InferredLevel>> {
  return Object.fromEntries(
    [...record].flatMap(([metric, cells]) => {
      const [stands, ...others] = onEachBasis(cells);
      if (stands === undefined) return [];
      const printed = others.filter(
        ({ accountingStandard, statements }) =>
          accountingStandard !== stands.accountingStandard && statements.length > 0,
      );
      if (printed.length > 0) stands.underOtherStandards = Object.freeze(printed);
      return [[metric, stands] as const];
    }),
  );
}

/**
 * Of each accounting standard, scope and definition the vintage that stands, what speaks for the
 * period first: growth is never that of figures since restated.
 */
export function onEachBasis<C extends InferredLevel>(cells: readonly C[]): readonly C[] {
  const bases = new Set<string>();
  return latestFirst(cells).filter(({ accountingStandard, scope, definition }) => {
    const basis = JSON.stringify([accountingStandard, scope, definition]);
    return !bases.has(basis) && bases.add(basis);
  });
}

/** A level of its period, and not only what one document says of one that it does not print. */
export const isLevel = (cell: InferredLevel): boolean =>
  cell.kind === "level" && !Object.hasOwn(cell, "document");

/**
 * What is known of one metric and period in the order in which it stands: the accounting standard
 * that was stated last, then one that no document states, then one under which nothing is printed;
 * of one standard what the company states before what only the press does, then the vintage that
 * was stated last. Of vintages that no document states, the one of which most is known.
 */
export function latestFirst<C extends InferredLevel>(cells: readonly C[]): readonly C[] {
  const standards = new Map<string | undefined, string>();
  for (const cell of cells) {
    const [last, others] = [lastPublished(cell), standards.get(cell.accountingStandard) ?? ""];
    standards.set(cell.accountingStandard, last > others ? last : others);
  }
  const standardOf = ({ accountingStandard }: InferredLevel): string =>
    standards.get(accountingStandard) ?? "";
  /** Printed under a standard that is known, under one that is not, not printed. */
  const standardRank = (cell: InferredLevel): number => {
    if (standardOf(cell) === "") return 2;
    return isStated(cell.accountingStandard) ? 0 : 1;
  };
  return cells.toSorted(
    (one, other) =>
      standardRank(one) - standardRank(other) ||
      latest(standardOf(one), standardOf(other)) ||
      standingOf(one) - standingOf(other) ||
      latest(lastPublished(one), lastPublished(other)) ||
      endsOf(other) - endsOf(one) ||
      other.vintage - one.vintage,
  );
}

const latest = (one: string, other: string): number => compareTexts(other, one);

/** The company's, the press's, nobody's. */
function standingOf({ statements }: InferredLevel): number {
  if (statements.length === 0) return 2;
  return statements.every(({ standing }) => standing === "press") ? 1 : 0;
}

const endsOf = ({ lower, upper }: InferredLevel): number =>
  Number(lower !== undefined) + Number(upper !== undefined);

/** By when the last statement was known: one that is dated to a month, by the end of it. */
function lastPublished({ statements }: InferredLevel): string {
  const days = statements.map(({ published }) => lastDay(published));
  return days.toSorted().at(-1) ?? "";
}
