import type { SourceDocument } from "../../model/document.js";
import type { Fact } from "../../model/fact.js";
import type { Guidance } from "../../model/guidance.js";
import { formatFigure } from "../../functions/display/format-figure.js";
import { type CheckedTarget, checkedTargets } from "./checked-targets.js";
import { distanceText } from "./distance.js";
import { guidanceSummary } from "./guidance-summary.js";
import { firstAndLast } from "./first-and-last.js";
import { showcase } from "./showcase.js";
import { surpriseText, targetText } from "./surprises.js";
import { table } from "./table.js";
import { nameOfTarget, reasons } from "./target-words.js";

const head = [
  "period",
  "verdict",
  "distance",
  "metric",
  "surprise",
  "target",
  "issued",
  "by",
  "revises",
  "actual",
];

/** IIJ's targets, the initial ones first, what each revised, and how it came out. */
export function guidanceRecord(
  documents: readonly SourceDocument[],
  facts: readonly Fact[],
): string {
  const chains = checkedTargets(documents);
  const all = chains.flat();
  const ends = firstAndLast(chains);
  const initial = ends.flatMap((each) => each.initial ?? []);
  const revised = ends.flatMap((each) =>
    each.initial?.target === each.final.target ? [] : each.final,
  );
  return `# Guidance record

This page compares IIJ's targets with the results, as precisely as the printed digits allow. It has every target that is an amount of yen or a ratio. A target is
compared with the best statement of the same metric and period, under the same accounting standard (or where none is stated) and for the same shares. The verdict says whether the
result was above, within or below the target, or why rounding or the words leave that open.

- **Distance** is the result minus the target, followed by its bounds where rounding leaves several possibilities.
- **Surprise** is (result − target) ÷ target. A range is measured from its midpoint and from both bounds. “n.m.” means not meaningful: the target or the result is a loss or zero.

## Initial targets

This table has the first target that IIJ gave for each period and metric, if it was issued before the end of the period.

${table(head, initial.map(row))}

## Final targets

This table has the last target that IIJ gave before the end of the period, if it is not the initial one.

${table(head, revised.map(row))}

## How often

${guidanceSummary(chains)}

## 4Q02 and FY2002

${showcase(all.filter(isShown), facts)}

## Every target

This table also has the targets that only the press reports, and those given after the end of the period, in the order of their dates. If a target is known only from a later document,
that document's date follows the word “before”.

${table(head, all.map(row))}
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
    reason,
    "distance" in check ? distances(check.distance, target) : "",
    nameOfTarget(metric),
    surpriseText(checked) ?? "",
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
