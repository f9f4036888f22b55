import { formatFigure } from "../../functions/display/format-figure.js";
import { formatGrowth } from "../../functions/display/format-growth.js";
import { guidanceSurprise } from "../../functions/guidance/guidance-surprise.js";
import type { Derived } from "../../functions/precision/interval.js";
import { type CheckedTarget, figuresOf } from "./checked-targets.js";

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
