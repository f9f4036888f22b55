import type { Fact } from "../../model/fact.js";
import { metricOf } from "../../model/metric.js";
import { comparePeriods } from "../../functions/periods/compare-periods.js";
import { capital, nameOf } from "../../functions/inference/telling/cell-name.js";
import { amountText } from "../../functions/inference/telling/amount-text.js";
import { documentsNeeded } from "../../functions/inference/telling/documents-needed.js";
import type { Contradiction, InferredLevel } from "../../functions/inference/inference.js";
import { isLevel } from "../../functions/inference/levels-by-period.js";
import { everythingInferred } from "../everything-inferred.js";
import { table } from "./table.js";

const head = ["period", "metric", "standard", "at least", "at most", "printed", "documents needed"];

/**
 * Every amount for which all figures together imply more than those printed for it, and the
 * contradictions.
 */
export function inferred(facts: readonly Fact[]): string {
  const { cells, contradictions } = everythingInferred(facts);
  const levels = cells.filter((cell) => isLevel(cell) && cell.basis === "inferred").sort(byPeriod);
  const unprinted = levels.filter(({ statements }) => statements.length === 0);
  const narrowed = levels.filter(({ statements }) => statements.length > 0);
  return `# What is inferred

\`infer(facts)\` finds more than the documents print: ${unprinted.length} amounts that no document prints, ${narrowed.length} that are known more precisely than their printed digits say, and ${cells.filter(isOther).length} rates of growth, changes, translations and exchange
rates. Bounds are rounded outward to three digits; an empty cell means that there is no bound. “Vintage 1” or more after a metric marks a later version of an amount that was restated. \`explain\` gives the steps to each amount, and [the page on inference](inference.md) explains the rules.

## Amounts that nobody printed

${table(head, unprinted.map(row))}

## Amounts known better than printed

${table(head, narrowed.map(row))}

## Growth, changes and exchange rates

${table(["what", "at least", "at most", "printed", "documents needed"], cells.filter(isOther).map(otherRow))}

## Contradictions

The figures in a row cannot all be true. Those that are set aside are not used for anything above.

${table(["figures", "set aside", "erratum"], contradictions.map(contradictionRow))}
`;
}

const isOther = ({ kind, basis }: InferredLevel): boolean =>
  kind !== "level" && basis === "inferred";

function otherRow(cell: InferredLevel): readonly string[] {
  const [, , , ...known] = row(cell);
  return [capital(nameOf(cell)), ...known];
}

function byPeriod(one: InferredLevel, other: InferredLevel): number {
  // A level has a period, although the type of a cell leaves it optional.
  const order =
    one.period === undefined || other.period === undefined
      ? 0
      : comparePeriods(one.period, other.period);
  return order || (one.metric < other.metric ? -1 : one.metric > other.metric ? 1 : 0);
}

function row({
  period,
  metric,
  accountingStandard = "",
  vintage,
  unit,
  lower,
  upper,
  statements,
  derivation,
}: InferredLevel): readonly string[] {
  return [
    period ?? "",
    `${metricOf(metric)?.label ?? metric}${vintage > 0 ? `, vintage ${vintage}` : ""}`,
    accountingStandard,
    lower === undefined ? "" : amountText(lower, unit, "lower"),
    upper === undefined ? "" : amountText(upper, unit, "upper"),
    [...new Set(statements.map((fact) => fact.printed))].join("; "),
    documentsNeeded(derivation).join(", "),
  ];
}

function contradictionRow({ facts, setAside, erratum = "new" }: Contradiction): readonly string[] {
  return [list(facts), list(setAside), erratum];
}

function list(facts: readonly Fact[]): string {
  return facts.map(({ printed, document, id }) => `“${printed}” (${id}, ${document})`).join("; ");
}
