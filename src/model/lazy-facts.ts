import type { Fact } from "./fact.js";
import { readFacts } from "./fact-lines.js";
import { lazily } from "./lazy-part.js";

/**
 * So many facts, read from their lines when the first of them is asked for. A real array, for `structuredClone` and
 * `Array.isArray`; all that importing it costs is one getter a fact.
 */
/* @__NO_SIDE_EFFECTS__ */
export function lazyFacts(count: number, lines: string): readonly Fact[] {
  let facts: readonly Fact[] | undefined;
  // Of this length from the start: an array that grows getter by getter is slower.
  const target = new Array<Fact>(count);
  return lazily(target, target.keys(), (index) => (facts ??= readFacts(lines))[index]);
}
