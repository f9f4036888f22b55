import type { Fact } from "../../model/fact.js";
import { metricOf, metrics } from "../../model/metric.js";
import { compare, exactOf, minus, zero } from "../../functions/precision/exact.js";
import { isPlain } from "../../functions/vintages/relation.js";
import type { Quantity } from "../../model/figure.js";
import { conflicts, type Finding } from "../finding.js";

type Level = Fact & Quantity;

/**
 * Amounts of a document that contradict a ratio: a part above its whole, such as operating income
 * above revenues, or a profit with a negative margin.
 */
export function impossibleRatios(facts: readonly Fact[]): readonly Finding[] {
  const levels = facts.filter((fact): fact is Level => fact.kind === "level" && isPlain(fact));
  return Object.keys(metrics).flatMap((ratio) => {
    const [part, whole] = metricOf(ratio)?.ratioOf ?? [];
    if (part === undefined || whole === undefined) return [];
    return levels
      .filter(({ metric }) => metric === part)
      .flatMap((level) => [
        ...abovesWhole(level, beside(levels, level, whole)),
        ...otherSign(level, beside(levels, level, ratio)),
      ]);
  });
}

/** The level of another metric that belongs to this one. */
function beside(levels: readonly Level[], level: Level, metric: string): Level | undefined {
  return levels.find(
    (each) =>
      each.metric === metric &&
      each.period === level.period &&
      each.accountingStandard === level.accountingStandard,
  );
}

function abovesWhole(part: Level, whole: Level | undefined): readonly Finding[] {
  if (whole?.unit !== part.unit) return [];
  const above = minus(exactOf(part.value), exactOf(whole.value));
  if (compare(exactOf(whole.value), zero) <= 0 || compare(above, zero) <= 0) return [];
  return [
    conflicts(
      "impossible",
      part.id,
      `"${part.printed}" is more than ${whole.id} "${whole.printed}", of which it is a part. Is the scale or the metric of one of them wrong?`,
    ),
  ];
}

function otherSign(part: Level, ratio: Level | undefined): readonly Finding[] {
  if (isNegative(part) || ratio?.value.startsWith("-") !== true) return [];
  return [
    conflicts(
      "impossible",
      part.id,
      `"${part.printed}" is a profit, but ${ratio.id} "${ratio.printed}" is that of a loss. If the document calls the amount a loss, add \`reads: "loss"\`.`,
    ),
  ];
}

const isNegative = ({ value }: Quantity): boolean => value.startsWith("-");
