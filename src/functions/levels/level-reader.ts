import type { Inference } from "../inference/inference.js";
import { describe, show } from "../refusing/describe.js";
import { refuse } from "../refusing/refuse.js";
import { levelsInferred } from "./levels-inferred.js";
import { levelsUnder } from "./levels-under.js";
import type { LevelReader } from "./reader.js";
import type { Series, SeriesLike } from "./series.js";
import { fieldsOf } from "../refusing/fields-of.js";

/**
 * Reads a metric from a series, from a result of `infer`, or from several of these; for each
 * period, the first that has it is used.
 */
export function levelReader(series: SeriesLike, metric: string): LevelReader {
  if (!Array.isArray(series)) return oneReader(series as Series, metric);
  const readers = (series as readonly Series[]).map((one) => oneReader(one, metric));
  const union = (of: (reader: LevelReader) => Iterable<string>): string[] => [
    ...new Set(readers.flatMap((reader) => [...of(reader)])),
  ];
  return {
    at: (period) =>
      readers.map((reader) => reader.at(period)).find(({ length }) => length > 0) ?? [],
    periods: () => union((reader) => reader.periods()),
    allPeriods: () => union((reader) => reader.allPeriods()),
    metrics: () => new Set(union((reader) => reader.metrics())),
    rate: (now, before) => {
      for (const reader of readers) {
        const rate = reader.rate(now, before);
        if (rate !== undefined) return rate;
      }
      return undefined;
    },
    reported: (period) =>
      readers.map((reader) => reader.reported(period)).find(({ length }) => length > 0) ?? [],
    reportedMetrics: () => new Set(union((reader) => reader.reportedMetrics())),
  };
}

function oneReader(series: Series, metric: string): LevelReader {
  requireNoFact(series);
  return isInference(series) ? levelsInferred(series, metric) : levelsUnder(series, metric);
}

/** A result of `infer` has its numbers in a list; a series has them by period. */
function isInference(series: unknown): series is Inference {
  const { cells } = fieldsOf<Inference>(series);
  if (!Array.isArray(cells)) return false;
  const wrong = cells.findIndex((cell) => !isCell(cell));
  if (wrong === -1) return true;
  return refuse("malformedRecord", {
    needs: "a result of infer, in which each cell has a kind, a metric and its statements",
    got: `${show(cells[wrong])} as cell ${wrong}`,
    values: [series],
  });
}

function isCell(cell: unknown): boolean {
  const { kind, metric, statements } = fieldsOf<Inference["cells"][number]>(cell);
  return typeof kind === "string" && typeof metric === "string" && Array.isArray(statements);
}

/** A list of facts looks like a list of several series, but is not one. */
function requireNoFact(given: unknown): void {
  if (typeof given !== "object" || given === null || !("document" in given && "locator" in given))
    return;
  refuse("malformedRecord", {
    needs: "figures by period and metric, such as quarters, or a result of infer",
    got: `facts, such as ${describe(given)}`,
    fix: "Pass quarters, halves, nineMonths or fiscalYears, or infer(facts).",
    values: [given],
  });
}
