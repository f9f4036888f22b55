import { amountText } from "../../functions/inference/telling/amount-text.js";
import { metricOf } from "../../model/metric.js";
import { table } from "../pages/table.js";
import type { Reason } from "./reason-of.js";
import type { TriedLevel } from "./try-without.js";

/** The reasons in the words of the page. */
const reasons: Readonly<Record<Reason["by"], string>> = {
  restated: "restated",
  standard: "another accounting standard, or an unknown one",
  scope: "another scope",
  split: "shares before or after a split",
  erratum: "an erratum names the figure, or one that bounds it",
  named: "a named exception",
};

const head = ["document", "period", "metric", "printed", "at least", "at most"];

/** Every printed amount with the bounds that all other documents imply for it. */
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

Each document is left out once, and \`infer\` runs on the figures of all others. Each amount that the document prints, and for which the others imply bounds, is then compared
with these bounds: it is consistent if some amount between them would be printed the same way. ${tried.length} amounts of ${documents} documents can be checked in this way;
${tried.length - outside.length} are consistent and ${outside.length} are not. An amount is compared with what the others imply for its latest vintage (the last version, after any restatement) under the same accounting standard, scope and
shares. If they imply nothing for that, it is compared with the current amount. Bounds are rounded outward; an empty cell means that there is no bound.

## Not consistent

${table(["reason", "amounts"], [...counts, ["none", String(unexplained.length)]])}

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

/** A checked amount, as a row of the page. */
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
