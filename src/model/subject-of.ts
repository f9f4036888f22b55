import { idPattern, spanNames } from "./calendar.js";

/** Names that say which part of a statement a figure is: the metric is the name before. */
const parts = /^(?:low|high|value|threshold|each|wording|claim|times|convenienceTranslation|revision|revisionRate)$/;

// Tested against every name of every fact, where parsing each would take a few milliseconds longer.
const period = /* @__PURE__ */ idPattern(spanNames);

/** What a fact's id says that it speaks of. */
export function subjectOf(id: string): { readonly metric: string; readonly period?: string } {
  const names = id.split(".");
  const found = names.find((name) => period.test(name));
  return { metric: names.findLast((name) => !parts.test(name)) ?? id, ...(found === undefined ? {} : { period: found }) };
}
