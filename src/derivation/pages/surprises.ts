import { formatFigure } from "../../functions/display/format-figure.js";
import { formatGrowth } from "../../functions/display/format-growth.js";
import { guidanceSurprise } from "../../functions/guidance/guidance-surprise.js";
import type { Derived } from "../../functions/precision/interval.js";
import { type CheckedTarget, figuresOf } from "./checked-targets.js";
import type { FirstAndLast } from "./first-and-last.js";
import { table } from "./table.js";
import { nameOfTarget } from "./target-words.js";

const head = [
  "period",
  "metric",
  "initial target",
  "surprise",
  "final target",
  "surprise",
  "actual",
];

/** How much each outcome differs from the initial and the final target, relative to the target. */
export function surprises(chains: readonly FirstAndLast[]): string {
  const rows = chains.flatMap(({ initial, final }) => {
    const known = [initial, final].flatMap((each) => each ?? []);
    if (known.every((each) => surpriseText(each) === undefined)) return [];
    const { period, metric, actual } = final;
    const isOne = initial?.target === final.target;
    return [
      [
        period,
        nameOfTarget(metric),
        ...(initial === undefined ? ["", ""] : cellsOf(initial)),
        ...(isOne ? ["the same", ""] : cellsOf(final)),
        actual === undefined ? "" : formatFigure(actual),
      ],
    ];
  });
  return table(head, rows);
}

const cellsOf = (checked: CheckedTarget): readonly string[] => [
  targetText(checked),
  surpriseText(checked) ?? "",
];

/** A target as the tables of the page show it. */
export function targetText({ target }: CheckedTarget): string {
  return figuresOf(target)
    .map((figure) => formatFigure(figure))
    .join(" to ");
}

/** The surprise in per cent; `undefined` for ratios, words and incomparable figures. */
export function surpriseText({ target, actual, metric }: CheckedTarget): string | undefined {
  const found = guidanceSurprise(actual && { ...actual, metric }, target);
  if (found.outcome === "notMeaningful") return "n.m.";
  if (found.outcome !== "surprise") return undefined;
  const { surprise, difference, basis, from, ends = {} } = found;
  const percent = (rate: Derived<"ratio">): string =>
    formatGrowth({ outcome: "rate", rate, change: difference, basis });
  const { low, high } = ends;
  const fromEnds = [
    low && `from the lower bound ${percent(low)}`,
    high && `from the upper bound ${percent(high)}`,
  ].filter((text) => text !== undefined);
  return [`${from === "target" ? "" : `from the ${from} `}${percent(surprise)}`, ...fromEnds].join(
    "; ",
  );
}
