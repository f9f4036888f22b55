import { amountText } from "../../functions/inference/telling/amount-text.js";
import { metricOf } from "../../model/metric.js";
import { table } from "../pages/table.js";
import type { Reason } from "./reason-of.js";
import type { TriedLevel } from "./try-without.js";

/** The reasons in the words of the page. */
const reasons: Readonly<Record<Reason["by"], string>> = {
  restated: "restated",
  standard: "another accounting standard, or one that is not known",
  scope: "another scope",
  split: "shares before or after a split",
  erratum: "an erratum names the figure, or one that bounds it",
  named: "a sentence of ours",
};

const head = ["document", "period", "metric", "printed", "at least", "at most"];

/** Every printed level beside what all other documents give for it. */
export function leaveOneOut(tried: readonly TriedLevel[]): string {
  const outside = tried.filter(({ isConsistent }) => !isConsistent);
  const counts = Object.entries(reasons).map(([by, words]) => [
    words,
    String(outside.filter(({ reason }) => reason?.by === by).length),
  ]);
  const unexplained = outside.filter(({ reason }) => reason === undefined);
  const documents = new Set(tried.map(({ fact }) => fact.document)).size;
  return `<!-- Derived by \`npm run derive\`, which leaves the page alone while its fingerprint fits; not to be edited. -->

# Each document left out

Every document is left out once, and \`infer\` runs over the figures of all others. Each level that the document prints in figures and that the others bound is then compared with
these bounds: it is consistent if some amount prints like it and lies between them. ${tried.length} levels of ${documents} documents can be tried in this way; ${tried.length - outside.length} are consistent and ${outside.length} are not. A level is compared with what the
others know on the same terms (accounting standard, scope, shares), and with the vintage that stands last; where they know nothing on these terms, with what stands. Bounds are
rounded outward; a missing one is unbounded.

## Not consistent

${table(["reason", "levels"], [...counts, ["none", String(unexplained.length)]])}

${table(
  [...head, "reason"],
  outside.map((each) => [...row(each), reasonText(each)]),
)}

## Consistent

${table(
  head,
  tried.filter(({ isConsistent }) => isConsistent).map((each) => row(each)),
)}
`;
}

/** A level that was tried, as a row of the page. */
function row({ fact, cell }: TriedLevel): readonly string[] {
  const { lower, upper, unit } = cell;
  return [
    fact.document,
    fact.period ?? "",
    metricOf(fact.metric ?? "")?.label ?? fact.metric ?? "",
    `${fact.printed}${fact.printedSign === undefined ? "" : ` (a ${fact.printedSign})`}`,
    lower === undefined ? "" : amountText(lower, unit, "lower"),
    upper === undefined ? "" : amountText(upper, unit, "upper"),
  ];
}

function reasonText({ reason }: TriedLevel): string {
  if (reason === undefined) return "none";
  return reason.by === "named" ? reason.words : `${shortly[reason.by]}: ${reason.words}`;
}

const shortly: Readonly<Record<Exclude<Reason["by"], "named">, string>> = {
  restated: "restated",
  standard: "accounting standard",
  scope: "scope",
  split: "shares",
  erratum: "erratum",
};
