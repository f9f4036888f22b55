import { EarningsError } from "../../model/earnings-error.js";
import { show as shown } from "../../functions/precision/describe.js";
import { nameOfMetric } from "../../chart/frame/words.js";
import type { GrowthRow } from "../rows/growth-rows.js";
import type { LevelRow } from "../rows/rows.js";
import type { Table } from "./cell.js";
import { growthCells } from "./growth-cells.js";
import { levelCells } from "./level-cells.js";

const refuse = (code: "outOfRange" | "malformedRecord" | "mixedUnits", needs: string, got: string, rows: unknown, fix?: string): never => {
  throw new EarningsError(code, { function: "show", needs, got, ...(fix === undefined ? {} : { fix }), values: [rows] });
};

/** The rows as a person reads them; refuses what `rows` and `growthRows` cannot have made, and two units in one table. */
export function tableOf(rows: readonly (LevelRow | GrowthRow)[], caption: string | undefined): Table {
  const [first] = rows;
  if (first === undefined) return refuse("outOfRange", "at least one row", "none", rows);
  for (const row of rows) if (!isRow(row)) refuse("malformedRecord", "a chart, or rows of `rows` or of `growthRows`", Object(row) === row ? "other rows" : shown(row), rows);
  const isGrowth = "rate" in first;
  if (rows.some((row) => "rate" in row !== isGrowth)) refuse("malformedRecord", "rows of one kind", "levels and growth", rows, "Show each on its own.");
  const counted = [...new Set(rows.map(({ unit, scale }) => countedIn(unit, scale)))];
  if (counted.length > 1) refuse("mixedUnits", "rows in one unit and scale", counted.join(" and "), rows, "Show each on its own.");
  const metrics = [...new Set(rows.map(({ metric }) => metric))];
  const { columns, linesOf, notes } = isGrowth ? growthCells(rows as readonly GrowthRow[]) : levelCells();
  const several = metrics.length > 1;
  return {
    caption: caption ?? [metrics.map((metric) => nameOfMetric(metric, "en")).join(", "), counted[0]].filter(Boolean).join(", "),
    columns: [...(several ? [{ title: "Metric", isNumber: false }] : []), ...columns],
    lines: rows.map((row) => [...(several ? [{ text: nameOfMetric(row.metric, "en") }] : []), ...linesOf(row as LevelRow & GrowthRow)]),
    notes: notes(rows as readonly (LevelRow & GrowthRow)[]),
  };
}

function isRow(row: unknown): boolean {
  const { period, metric, unit, scale, outcome } = Object(row) as Partial<LevelRow>;
  return [period, metric, unit, scale, outcome].every((cell) => typeof cell === "string");
}

const words: Readonly<Record<string, string>> = { one: "", hundredMillion: "hundred million", percent: "%" };

function countedIn(unit: string, scale: string): string {
  const word = words[scale] ?? scale;
  return unit === "ratio" ? word || "ratio" : `${unit} ${word}`.trim();
}
