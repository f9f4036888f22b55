import type { RecordedFact } from "../model/fact.js";
import { countFacts, readFacts } from "./fact-lines.js";
import { lazily } from "./lazy-part.js";

/**
 * Facts, read from their lines on first access. It is a real array, for `structuredClone` and
 * `Array.isArray`; importing it costs only one getter per fact.
 */
/* @__NO_SIDE_EFFECTS__ */
export function lazyFacts<D extends string, C extends string>(
  lines: string,
): readonly RecordedFact<D, C>[] {
  let facts: readonly RecordedFact[] | undefined;
  // With its final length: an array that grows getter by getter is slower.
  const target = new Array<RecordedFact<D, C>>(countFacts(lines));
  return lazily(target, target.keys(), (index) => (facts ??= readFacts(lines))[index]);
}
