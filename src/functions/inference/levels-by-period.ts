import { lastDay } from "../vintages/last-day.js";
import type { Inference, InferredLevel } from "./inference.js";

/** The levels of each period, of several vintages and standards the one last stated. */
export function levelsByPeriod(cells: readonly InferredLevel[]): Inference["levels"] {
  // A metric may have any name, also one that every object has.
  const levels = new Map<string, Map<string, InferredLevel>>();
  for (const cell of cells.filter(({ kind }) => kind === "level").sort(byStatement)) {
    const period = levels.get(cell.period ?? "") ?? new Map<string, InferredLevel>();
    levels.set(cell.period ?? "", period);
    if (!period.has(cell.metric)) period.set(cell.metric, cell);
  }
  return Object.freeze(
    Object.fromEntries(
      [...levels].map(([period, record]) => [period, Object.freeze(Object.fromEntries(record))]),
    ),
  );
}

/** The latest statement's standard and vintage first. */
export function byStatement(one: InferredLevel, other: InferredLevel): number {
  const [last, othersLast] = [lastPublished(one), lastPublished(other)];
  if (last === othersLast) return other.vintage - one.vintage;
  return last < othersLast ? 1 : -1;
}

/** By when the last statement was known: one that is dated to a month, by the end of it. */
function lastPublished({ statements }: InferredLevel): string {
  const days = statements.map(({ published }) => lastDay(published));
  return days.toSorted().at(-1) ?? "";
}
