import { differenceIn, terms } from "../precision/require-same.js";
import type { Level } from "./level.js";

/** Whether two levels have the same unit, company, accounting standard, scope and definition. */
export function isComparable(one: Level, other: Level): boolean {
  return one.unit === other.unit && differenceIn(terms, one.about, other.about) === undefined;
}
