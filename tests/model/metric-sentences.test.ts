import { readFileSync } from "node:fs";
import { metrics } from "@iij/earnings";
import { expect, test } from "vitest";
import { metricSentences } from "../../src/derivation/metric-sentences.js";

const source = readFileSync("src/model/metric.ts", "utf8");
const own = "  /** Revenues less cost of revenues. */\n  grossProfit: {";

test("every metric has a sentence, and no two the same", () => {
  const sentences = metricSentences();
  expect([...sentences.keys()]).toEqual(Object.keys(metrics));
  expect(new Set(sentences.values()).size).toBe(sentences.size);
});

test.each([
  ["no comment", "  grossProfit: {"],
  [
    "a comment of two lines",
    "  /**\n   * Revenues less cost of revenues.\n   */\n  grossProfit: {",
  ],
  ["a few words", "  /** Revenues less cost */\n  grossProfit: {"],
  [
    "another comment between",
    "  /** Revenues less cost of revenues. */\n  // Checked.\n  grossProfit: {",
  ],
])("%s is no sentence, and the derivation says of which metric", (_, other) => {
  expect(source).toContain(own);
  expect(() => metricSentences(source.replace(own, other))).toThrow(
    "above each metric; grossProfit has none.",
  );
});
