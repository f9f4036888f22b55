import { lastDay } from "../vintages/published.js";
import type { Inference, InferredLevel } from "./inference.js";

/** The levels of each period, of several vintages and standards the one that stands. */
export function levelsByPeriod(cells: readonly InferredLevel[]): Inference["levels"] {
  // A metric may have any name, also one that every object has.
  const levels = new Map<string, Map<string, InferredLevel[]>>();
  for (const cell of cells.filter(isLevel)) {
    const period = levels.get(cell.period ?? "") ?? new Map<string, InferredLevel[]>();
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
  record: ReadonlyMap<string, readonly InferredLevel[]>,
): Readonly<Record<string, InferredLevel>> {
  return Object.fromEntries(
    [...record].flatMap(([metric, cells]) =>
      latestFirst(cells)
        .slice(0, 1)
        .map((cell) => [metric, cell] as const),
    ),
  );
}

/** A level of its period, and not only what one document says of one that it does not print. */
export const isLevel = (cell: InferredLevel): boolean =>
  cell.kind === "level" && !Object.hasOwn(cell, "document");

/**
 * What is known of one metric and period in the order in which it stands: the accounting standard
 * that was stated last; of one standard what the company states before what only the press does,
 * then the vintage that was stated last. Of vintages that no document states, the one of which most
 * is known.
 */
export function latestFirst(cells: readonly InferredLevel[]): readonly InferredLevel[] {
  const standards = new Map<string | undefined, string>();
  for (const cell of cells) {
    const [last, others] = [lastPublished(cell), standards.get(cell.accountingStandard) ?? ""];
    standards.set(cell.accountingStandard, last > others ? last : others);
  }
  const standardOf = ({ accountingStandard }: InferredLevel): string =>
    standards.get(accountingStandard) ?? "";
  return cells.toSorted(
    (one, other) =>
      latest(standardOf(one), standardOf(other)) ||
      standingOf(one) - standingOf(other) ||
      latest(lastPublished(one), lastPublished(other)) ||
      endsOf(other) - endsOf(one) ||
      other.vintage - one.vintage,
  );
}

const latest = (one: string, other: string): number => (one < other ? 1 : one > other ? -1 : 0);

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
