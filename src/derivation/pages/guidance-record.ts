import type { SourceDocument } from "../../model/document.js";
import type { Fact } from "../../model/fact.js";
import type { Guidance } from "../../model/guidance.js";
import { formatFigure } from "../../functions/display/format-figure.js";
import { type CheckedTarget, checkedTargets } from "./checked-targets.js";
import { distanceText } from "./distance.js";
import { guidanceSummary } from "./guidance-summary.js";
import { firstAndLast } from "./first-and-last.js";
import { showcase } from "./showcase.js";
import { surprises, targetText } from "./surprises.js";
import { table } from "./table.js";
import { nameOfTarget, reasons } from "./target-words.js";

const head = [
  "period",
  "metric",
  "outcome",
  "distance",
  "target",
  "issued",
  "by",
  "revises",
  "actual",
];

/** Every target in the documents, what it revised, and the result. */
export function guidanceRecord(
  documents: readonly SourceDocument[],
  facts: readonly Fact[],
): string {
  const chains = checkedTargets(documents);
  const all = chains.flat();
  const shown = all.filter(isShown);
  return `# Guidance record

IIJ's targets compared with the results, as precisely as the printed digits allow. The table has targets in yen and targets that are ratios, as printed in the documents:
IIJ's own, and those that only the press reports, in the order of their dates. Outcomes are the best statement of the same period and metric, under the same accounting standard
(or none stated) and in the same shares. Distances are actual less target, with bounds if rounding leaves a range. Derived by \`npm run derive\`; not to be edited.

## 4Q02 and FY2002

${table(head, shown.map(row))}

${showcase(shown, facts)}

## How often

${guidanceSummary(chains)}

## Initial and final targets

The same initial and final targets of amounts, and the surprise: (actual − target) ÷ target, with bounds if rounding leaves a range. A range is measured from its midpoint and
from both bounds; “n.m.” means not meaningful, because the target or the outcome is a loss or zero.

${surprises(firstAndLast(chains))}

## Every target

A target that only a later document reports has that document's date after “before”.

${table(head, all.filter((each) => !isShown(each)).map(row))}
`;
}

function isShown({ period, metric }: CheckedTarget): boolean {
  return (period === "4Q02" || period === "FY2002") && metric === "revenues";
}

function row(checked: CheckedTarget): readonly string[] {
  const { period, metric, target, amount, dated, standing, late, actual, check } = checked;
  const reason =
    check.outcome === "undecidable" ? `undecidable: ${reasons[check.reason]}` : check.outcome;
  return [
    period,
    nameOfTarget(metric),
    reason,
    "distance" in check ? distances(check.distance, target) : "",
    targetText(checked),
    `${target.issued === undefined ? "before " : ""}${dated}${late ? " (period over)" : ""}`,
    `${standing === "issuer" ? "IIJ" : standing}, ${amount.document}`,
    target.confirms === undefined ? (target.revises?.printed ?? "") : "nothing (repeated)",
    actual === undefined ? "" : `${formatFigure(actual)}, ${actual.document}`,
  ];
}

function distances(
  { low, high }: Extract<CheckedTarget["check"], { distance: unknown }>["distance"],
  { form }: Guidance,
): string {
  if (form === "point" && low !== undefined) return distanceText(low);
  return [
    ...(low === undefined ? [] : [`from the lower bound ${distanceText(low)}`]),
    ...(high === undefined ? [] : [`from the upper bound ${distanceText(high)}`]),
  ].join("; ");
}
