import type { RecordedFact } from "../model/fact.js";
import { namesOf } from "../model/fact-path.js";
import { figureOf } from "../model/figure-of.js";
import { lazily } from "./lazy-part.js";
import { metrics } from "../model/metric.js";
import { inOrder, put, type Tree } from "../model/tree.js";

/** Key order of a part: what it is, the income statement, then what surrounds it. */
export const partOrder = (): readonly string[] => [
  "id",
  "start",
  "end",
  "label",
  "printedLabel",
  ...Object.keys(metrics),
];

/**
 * A record of figures, put together when it is first asked for: each fact that stands is at the
 * path that its id is, and the texts have what is no figure. A path keeps the place among the
 * others at which the first document stated it.
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

/** The figures that stand, at the paths of one record. */
export function figuresOf(facts: readonly RecordedFact[], family: string): Tree {
  const figures: Tree = {};
  for (const fact of facts) {
    const [first, ...path] = namesOf(fact.id);
    if (first === family) put(figures, path, fact.stands ? figureOf(fact) : undefined);
  }
  return figures;
}
