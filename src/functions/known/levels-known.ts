import type { Fact } from "../../model/fact.js";
import type { Quantity } from "../../model/figure.js";
import { figureOf } from "../../model/figure-of.js";
import { grouped } from "../../model/grouped.js";
import type { PrintedOrInferred, UnprintedLevel } from "../../model/known.js";
import type { Inference, InferredLevel } from "../inference/inference.js";
import { isLevel } from "../inference/levels-by-period.js";
import { documentsNeeded } from "../inference/telling/documents-needed.js";
import { cellStating } from "../levels/levels-inferred.js";
import { isPlain } from "../vintages/relation.js";
import { standingStatements } from "../vintages/standing-statements.js";
import { inferredBounds } from "./inferred-bounds.js";

/** A level as shown, and everything that is known about its vintage. */
export interface LevelKnown {
  readonly level: PrintedOrInferred;
  /** Absent for a printed figure that was set aside. */
  readonly cell?: InferredLevel | undefined;
}

/** What is known about each period, by metric. */
export type LevelsKnown = ReadonlyMap<string, ReadonlyMap<string, LevelKnown>>;

/** For each level, the current printed figure, or else its bounds. */
export function levelsKnown(facts: readonly Fact[], inference: Inference): LevelsKnown {
  const levels = new Map<string, Map<string, LevelKnown>>();
  const put = (period: string, metric: string, known: LevelKnown): void => {
    const record = levels.get(period) ?? new Map<string, LevelKnown>();
    levels.set(period, record.set(metric, known));
  };
  const vintages = grouped(inference.cells.filter(isLevel), keyOf);
  for (const fact of standingStatements(facts, "level").filter(isPlain)) {
    const { period, metric } = fact;
    const cell = cellStating(vintages.get(keyOf(fact)) ?? [], fact);
    put(period, metric, { level: printedLevel(fact), cell });
  }
  for (const [period, record] of Object.entries(inference.levels))
    for (const [metric, cell] of Object.entries(record))
      if (levels.get(period)?.has(metric) !== true)
        put(period, metric, { level: inferredLevel(cell), cell });
  return levels;
}

const keyOf = ({ period, metric }: Pick<Fact, "period" | "metric">): string =>
  JSON.stringify([period, metric]);

const printedLevel = (fact: Fact & Quantity): PrintedOrInferred =>
  Object.freeze({
    ...(figureOf(fact) as PrintedOrInferred),
    basis: "printed",
  }) as PrintedOrInferred;

/**
 * The documents on which the bounds rest are found on first access, because that takes many small
 * runs of the solver.
 */
function inferredLevel(cell: InferredLevel): UnprintedLevel {
  let found: readonly string[] | undefined;
  return Object.freeze<UnprintedLevel>({
    ...inferredBounds(cell),
    get documents() {
      return (found ??= Object.freeze(documentsNeeded(cell.derivation)));
    },
  });
}
