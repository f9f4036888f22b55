import type { ImportReason, NotTaken } from "./imported.js";

/** How many places are listed for each reason. */
const mostExamples = 3;

/** Counts what is left out, and keeps the first places. */
export interface LeftOutCounter {
  /** The place may be computed on demand, since few of thousands are listed. */
  add(reason: ImportReason, place: string | (() => string)): void;
  groups(): readonly NotTaken[];
}

export function leftOutCounter(): LeftOutCounter {
  const found = new Map<ImportReason, { count: number; examples: string[] }>();
  return {
    add(reason, place) {
      const group = found.get(reason) ?? { count: 0, examples: [] };
      group.count += 1;
      if (group.examples.length < mostExamples)
        group.examples.push(typeof place === "string" ? place : place());
      found.set(reason, group);
    },
    groups: () => [...found].map(([reason, group]) => ({ reason, ...group })),
  };
}
