import type { CrossSelling } from "../../model/cross-selling.js";
import type { Fact } from "../../model/fact.js";
import type { Guidance } from "../../model/guidance.js";
import type { MetricId } from "../../model/metric.js";
import type { PeriodId } from "../../model/period.js";
import type { Quarters } from "../../model/quarter.js";
import { crossSellCounts } from "../../functions/cross-selling/cross-sell-counts.js";
import { formatBounds } from "../../functions/display/format-bounds.js";
import { formatFigure } from "../../functions/display/format-figure.js";
import { outcomeWords } from "../../functions/display/outcome-words.js";
import { checkGuidance, type GuidanceCheck } from "../../functions/guidance/check-guidance.js";
import type { Inference } from "../../functions/inference/inference.js";
import { everythingInferred } from "../everything-inferred.js";
import { actualOf, figuresOf } from "./checked-targets.js";
import { nameOfTarget, reasons } from "./target-words.js";

/** The quarters, and everything printed. */
interface Known {
  readonly quarters: Quarters;
  readonly facts: readonly Fact[];
}

/** Each target of 4Q02 and FY2002, with the actual figure, if a record has one. */
export function guidanceRows(
  guidance: { readonly [P in PeriodId]?: Readonly<Record<string, Guidance>> },
  { quarters, facts }: Known,
): readonly (readonly string[])[] {
  const inference = everythingInferred(facts);
  return (["4Q02", "FY2002"] as const).flatMap((period) =>
    Object.entries(guidance[period] ?? {}).map(([metric, target]) => {
      const at = { period, metric, target, amount: figuresOf(target)[0] };
      const base = quarters["3Q02"]?.[metric as MetricId];
      const { actual, check } = actualOf(facts, at, base);
      return [
        period,
        nameOfTarget(metric),
        target.form,
        printedOf(target),
        actual === undefined ? "" : formatFigure(actual),
        [answerOf(check), ...inferredAnswer(check, inference, at)].join("; "),
      ];
    }),
  );
}

/** The outcome of a check; for a target in words, also the growth from the quarter before. */
function answerOf(check: GuidanceCheck): string {
  if (check.outcome !== "undecidable") return check.outcome;
  const answer = `undecidable: ${reasons[check.reason]}`;
  const growth = check.reason === "qualitative" ? check.growth : undefined;
  return growth?.outcome === "lossNarrowed" || growth?.outcome === "lossWidened"
    ? `${answer}; ${outcomeWords[growth.outcome].en} by ${formatBounds(growth.change)}`
    : answer;
}

/**
 * If rounding leaves a check open, the outcome that everything printed implies, if there is one.
 */
function inferredAnswer(
  check: GuidanceCheck,
  { levels }: Inference,
  at: { readonly period: PeriodId; readonly metric: string; readonly target: Guidance },
): readonly string[] {
  if (check.outcome !== "undecidable" || check.reason !== "rounding") return [];
  const level = levels[at.period]?.[at.metric];
  if (level === undefined) return [];
  const { outcome } = checkGuidance(level, at.target);
  return outcome === "undecidable" ? [] : [`${outcome}, by inference from all documents`];
}

/** A target in the document's words: both bounds of a range, and any additional words. */
function printedOf(target: Guidance): string {
  const claim = target.claim === undefined ? [] : [target.claim];
  switch (target.form) {
    case "range": {
      const { low, high, convenienceTranslation: dollars } = target;
      return [
        `${low.printed} to ${high.printed}`,
        ...(dollars === undefined ? [] : [`${dollars.low.printed} to ${dollars.high.printed}`]),
        ...claim.map(({ printed }) => printed),
      ].join("; ");
    }
    case "moreThan":
    case "atLeast":
    case "lessThan":
    case "atMost":
      return [target.threshold, ...(target.each === undefined ? [] : [target.each])]
        .map(({ printed }) => printed)
        .join("; ");
    case "qualitative":
      return [target.wording, ...(target.otherWordings ?? [])]
        .map(({ printed }) => printed)
        .join("; ");
    default:
      return target.value.printed;
  }
}

/** The numbers of customers that round to each rate. */
export function crossSellingRows(
  rates: Readonly<Record<string, CrossSelling>>,
): readonly (readonly string[])[] {
  return Object.values(rates).map(({ label, rate, base }) => [
    label,
    rate.printed,
    crossSellCounts(rate, base).join(" or "),
    base.printed,
  ]);
}
