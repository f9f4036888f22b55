import type { Inference, InferredCell } from "./inference.js";

/** The levels of each period, of several vintages and standards the one last stated. */
export function levelsByPeriod(cells: readonly InferredCell[]): Inference["levels"] {
  const levels: Record<string, Record<string, InferredCell>> = {};
  for (const cell of cells.filter(({ kind }) => kind === "level").sort(byStatement)) {
    (levels[cell.period ?? ""] ??= {})[cell.metric] ??= cell;
  }
  for (const period of Object.values(levels)) Object.freeze(period);
  return Object.freeze(levels);
}

/** The latest statement's standard and vintage first. */
export function byStatement(one: InferredCell, other: InferredCell): number {
  const [a, b] = [one, other].map(({ printed }) => printed.at(-1)?.published ?? "");
  return a === b ? other.vintage - one.vintage : (a ?? "") < (b ?? "") ? 1 : -1;
}
