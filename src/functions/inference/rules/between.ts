import type { Unknown } from "../facts/system.js";

/** The unknown for the change or growth between two levels. */
export function between(
  unknowns: readonly Unknown[],
  kind: "growth" | "change",
  current: number,
  base: number,
): Unknown {
  const [level, before] = [unknowns[current], unknowns[base]];
  if (level?.period === undefined || before?.period === undefined)
    throw new RangeError("between needs two levels of periods.");
  return {
    ...level,
    kind,
    unit: kind === "growth" ? "ratio" : level.unit,
    comparedTo: before.period,
    document: before.document ?? level.document,
    baseVintage: before.vintage,
  };
}
