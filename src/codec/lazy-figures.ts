import type { RecordedFact } from "../model/fact.js";
import { namesOf } from "../model/fact-path.js";
import { figureOf } from "../model/figure-of.js";
import { lazily } from "./lazy-part.js";
import { metrics } from "../model/metric.js";
import { inOrder, put, type Tree } from "../model/tree.js";

/** The order of a part's keys: what it is, the income statement, then everything else. */
export const partOrder = (): readonly string[] => [
  "id",
  "start",
  "end",
  "label",
  "printedLabel",
  ...Object.keys(metrics),
];

/**
 * A record of figures, built on first access: each current fact is at the path given by its id, and
 * the texts have everything else. A path keeps the order in which documents first stated it.
 */
// eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters -- the type is derived beside the texts
/* @__NO_SIDE_EFFECTS__ */ export function lazyFigures<T extends object>(
  facts: readonly RecordedFact[],
  family: string,
  texts: Readonly<Record<string, string>>,
): T {
  let figures: Tree | undefined;
  const read = (key: string): Tree => {
    figures ??= figuresOf(facts, family);
    return inOrder(
      { ...(figures[key] as Tree | undefined), ...(JSON.parse(texts[key] ?? "") as Tree) },
      partOrder(),
    );
  };
  return lazily({}, Object.keys(texts), read) as T;
}

/** The current figures, at the paths of one record. */
export function figuresOf(facts: readonly RecordedFact[], family: string): Tree {
  const figures: Tree = {};
  for (const fact of facts) {
    const [first, ...path] = namesOf(fact.id);
    if (first === family) put(figures, path, fact.stands ? figureOf(fact) : undefined);
  }
  return figures;
}
