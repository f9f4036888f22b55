import type { Fact } from "../model/fact.js";
import { readFacts, writeFacts } from "../codec/fact-lines.js";

/**
 * Facts as the lines that are committed. Each line is read back and compared with its fact, so that
 * none is changed.
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
