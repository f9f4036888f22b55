/**
 * The tests that mutants meet. What reads built files, pages, charts or pictures stays out, and so
 * does inference, whose mutants need laws of their own.
 */
export const rooms = ["model", "functions", "vintages", "laws"];

/** Files of these rooms that need Vitest itself or the source as it is written. */
export const filesLeft = new Set([
  "tests/functions/ties.test.ts",
  "tests/model/metric-sentences.test.ts",
]);

/** Tests that ask so much of all our facts that each takes as long as all the others together. */
export const testsLeft = new Set([
  "asOf law: a later day never loses a fact",
  "history is in the order of publication, for every level",
]);
