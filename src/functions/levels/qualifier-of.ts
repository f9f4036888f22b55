import type { Level } from "./level.js";

/**
 * Why a level is not an amount between two bounds: the document's hedge or words, `guided` for a
 * target, or `open` for a level with only one bound.
 */
export function qualifierOf({ kind, about }: Level): string {
  if (kind === "guided") return kind;
  return about.qualifier ?? (kind === "inWords" ? "qualitative" : "open");
}
