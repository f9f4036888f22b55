import type { Unknown } from "../facts/system.js";

/** The unknown for the change or growth between two levels. */
export function between(
  unknowns: readonly Unknown[],
  kind: "growth" | "change",
  current: number,
  base: number,
): Unknown {
  const level = unknowns[current];
  const before = unknowns[base];
  if (level?.period === undefined || before?.period === undefined)
    throw new RangeError("between needs two levels of periods.");
  return {
    kind,
    metric: level.metric,
    unit: kind === "growth" ? "ratio" : level.unit,
    period: level.period,
    comparedTo: before.period,
    accountingStandard: level.accountingStandard,
    scope: level.scope,
    definition: level.definition,
    document: before.document ?? level.document,
    part: level.part,
    baseVintage: before.vintage,
    vintage: level.vintage,
  };
}
