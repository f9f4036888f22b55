import { readFileSync } from "node:fs";
import { metrics } from "../model/metric.js";

/** A metric of the table, under the comment that explains it. */
const explained = /^ {2}\/\*\* (.+) \*\/\n {2}(\w+): \{/gm;

/**
 * The sentence that explains each metric: the comment above it in `model/metric.ts`. Editors show
 * comments, and they add nothing to a bundle; pages that need the sentences read them from the
 * source.
 */
export function metricSentences(
  source = readFileSync(new URL("../model/metric.ts", import.meta.url), "utf8"),
): ReadonlyMap<string, string> {
  const sentences = new Map(
    [...source.matchAll(explained)].map(([, sentence = "", id = ""]) => [id, sentence]),
  );
  const without = Object.keys(metrics).filter((id) => !/^[A-Z].*\.$/.test(sentences.get(id) ?? ""));
  if (without.length > 0)
    throw new Error(
      `metricSentences needs a sentence in a comment of one line above each metric; ${without.join(", ")} has none.`,
    );
  return sentences;
}
