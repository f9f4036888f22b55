import { isStated } from "../../model/accounting-standard.js";
import { compareTexts } from "../../model/compare-texts.js";
import { lastDay } from "../vintages/published.js";
import type { Inference, InferredLevel } from "./inference.js";

/** A cell to which its other standards can still be added. */
export type OpenCell = { -readonly [K in keyof InferredLevel]: InferredLevel[K] };

/**
 * The levels of each period; of several vintages and standards, the current one. It lists the other
 * standards under which documents print it.
 */
export function levelsByPeriod(cells: readonly OpenCell[]): Inference["levels"] {
  // A metric may have any name, even one that every object inherits.
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
 * The current vintage for each accounting standard, scope and definition, the preferred one first,
 * so that growth never uses figures that were restated since.
 */
export function onEachBasis<C extends InferredLevel>(cells: readonly C[]): readonly C[] {
  if (cells.length < 2) return cells;
  const bases = new Set<string>();
  return latestFirst(cells).filter(({ accountingStandard, scope, definition }) => {
    const basis = JSON.stringify([accountingStandard, scope, definition]);
    return !bases.has(basis) && bases.add(basis);
  });
}

/**
 * Whether a cell is a level of its period, not only a level to which one document refers without
 * printing it.
 */
export const isLevel = (cell: InferredLevel): boolean =>
  cell.kind === "level" && !Object.hasOwn(cell, "document");

/**
 * Orders what is known about one metric and period by preference: the accounting standard stated
 * last, then an unstated one, then one under which nothing is printed; within one standard,
 * statements of the company before those of the press, then the vintage stated last. Of vintages
 * that no document states, the one with most bounds comes first.
 */
export function latestFirst<C extends InferredLevel>(cells: readonly C[]): readonly C[] {
  const standards = new Map<string | undefined, string>();
  for (const cell of cells) {
    const [last, others] = [lastPublished(cell), standards.get(cell.accountingStandard) ?? ""];
    standards.set(cell.accountingStandard, last > others ? last : others);
  }
  const standardOf = ({ accountingStandard }: InferredLevel): string =>
    standards.get(accountingStandard) ?? "";
  /** Printed under a known standard, printed under an unknown one, or not printed. */
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

/** Stated by the company, by the press, or by nobody. */
function standingOf({ statements }: InferredLevel): number {
  if (statements.length === 0) return 2;
  return statements.every(({ standing }) => standing === "press") ? 1 : 0;
}

const endsOf = ({ lower, upper }: InferredLevel): number =>
  Number(lower !== undefined) + Number(upper !== undefined);

/** When the last statement was known; one dated only to a month, at the end of it. */
function lastPublished({ statements }: InferredLevel): string {
  const days = statements.map(({ published }) => lastDay(published));
  return days.toSorted().at(-1) ?? "";
}
