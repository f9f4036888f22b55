import type { Fact } from "../model/fact.js";
import { readFacts, writeFacts } from "../codec/fact-lines.js";

/**
 * Facts as the lines that are committed; each fact is compared with what its line is read as, so
 * that none is changed on the way.
 */
export function factLines(facts: readonly Fact[]): string {
  const lines = writeFacts(facts);
  const read = readFacts(lines);
  const changed = facts.findIndex((fact, index) => textOf(fact) !== textOf(read[index]));
  if (changed < 0 && facts.length === read.length) return lines;
  throw new Error(
    `factLines cannot write ${JSON.stringify(facts[changed])}: it would be read as ${JSON.stringify(read[changed])}.`,
  );
}

function textOf(fact: Fact | undefined): string {
  return JSON.stringify(Object.entries(fact ?? {}).sort());
}
