import type { Evidence } from "../../model/figure.js";
import type { Inference, InferredLevel } from "../inference/inference.js";
import { isLevel, latestFirst, onEachBasis } from "../inference/levels-by-period.js";
import { bestStatement } from "../vintages/best-statement.js";
import type { Level } from "./level.js";
import type { LevelReader, ReportedLevel } from "./reader.js";
import { readLevel } from "./read-level.js";

/**
 * Reads the levels of a metric from a result of `infer`: for each period, its current vintage under
 * each standard, the most recently stated standard first.
 */
export function levelsInferred({ cells }: Inference, metric: string): LevelReader {
  const about = cells.filter((cell) => cell.metric === metric);
  const byPeriod = new Map<string, InferredLevel[]>();
  for (const cell of about) {
    if (!isLevel(cell) || cell.period === undefined) continue;
    const levels = byPeriod.get(cell.period);
    if (levels === undefined) byPeriod.set(cell.period, [cell]);
    else levels.push(cell);
  }
  return {
    at: (period) => onEachBasis(byPeriod.get(period) ?? []).map(readLevel),
    periods: () => [...byPeriod.keys()],
    allPeriods: () => [
      ...new Set(
        cells.flatMap((cell) => (isLevel(cell) && cell.period !== undefined ? [cell.period] : [])),
      ),
    ],
    metrics: () => new Set(cells.flatMap((cell) => (isLevel(cell) ? [cell.metric] : []))),
    rate: (now, before) => {
      const [current, base] = [cellOf(byPeriod, now), cellOf(byPeriod, before)];
      return current && base && rateBetween(about, current, base);
    },
    reported: (period) =>
      latestFirst(about.filter((cell) => cell.period === period)).flatMap(reportedAs),
    reportedMetrics: () =>
      new Set(cells.flatMap((cell) => (reportedAs(cell).length > 0 ? [cell.metric] : []))),
  };
}

/** The printed growth of a cell; empty for growth that only follows from other figures. */
function reportedAs({ kind, comparedTo, statements }: InferredLevel): readonly ReportedLevel[] {
  const [first, ...rest] = statements;
  if (kind !== "growth" || comparedTo === undefined || first === undefined) return [];
  return [{ comparedTo, level: readLevel(bestStatement([first, ...rest])) }];
}

/** The vintage of a level, or the one that the figure of a record states. */
function cellOf(
  byPeriod: ReadonlyMap<string, readonly InferredLevel[]>,
  { given, about }: Level,
): InferredLevel | undefined {
  const cells = byPeriod.get(about.period ?? "") ?? [];
  return cells.find((cell) => cell === given) ?? cellStating(cells, about);
}

/** Of several vintages and standards, the one for which a document prints exactly this figure. */
export function cellStating(
  cells: readonly InferredLevel[],
  { document, locator, printed }: Partial<Evidence>,
): InferredLevel | undefined {
  return cells.find(({ statements }) =>
    statements.some(
      (fact) => fact.document === document && fact.locator === locator && fact.printed === printed,
    ),
  );
}

/** The growth between two vintages, if it is known independently because it was printed. */
function rateBetween(
  cells: readonly InferredLevel[],
  now: InferredLevel,
  before: InferredLevel,
): Level | undefined {
  const rate = cells.find(
    (cell) =>
      cell.kind === "growth" &&
      !Object.hasOwn(cell, "document") &&
      cell.period === now.period &&
      cell.comparedTo === before.period &&
      cell.accountingStandard === now.accountingStandard &&
      cell.scope === now.scope &&
      cell.definition === now.definition &&
      cell.vintage === now.vintage &&
      cell.baseVintage === before.vintage,
  );
  return rate && readLevel(rate);
}
