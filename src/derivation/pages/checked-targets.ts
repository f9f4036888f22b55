import type { SourceDocument } from "../../model/document.js";
import type { Fact } from "../../model/fact.js";
import { factPath } from "../../model/fact-path.js";
import { type Figure, type HedgedFigure, statesNumber, type Wording } from "../../model/figure.js";
import type { Guidance } from "../../model/guidance.js";
import { grownMetric } from "../../model/metric.js";
import type { PeriodId } from "../../model/period.js";
import { checkGuidance, type GuidanceCheck } from "../../functions/guidance/check-guidance.js";
import { periodDates } from "../../functions/periods/period-dates.js";
import { differenceIn } from "../../functions/precision/require-same.js";
import { bestStatement } from "../../functions/vintages/best-statement.js";
import { lastDay } from "../../functions/vintages/published.js";
import { isPlain } from "../../functions/vintages/relation.js";
import type { GuidanceChain } from "../named-targets.js";
import { deriveRecords } from "../records.js";

type Amount = Figure | HedgedFigure | Wording;

/** A target as one document gives it, and how the actual figure compares with it. */
export interface CheckedTarget {
  readonly period: PeriodId;
  readonly metric: string;
  readonly target: Guidance;
  /** The amount whose document and standard are the target's: the lower bound of a range. */
  readonly amount: Amount;
  /** The date of the document that gives or repeats it. */
  readonly dated: string;
  readonly standing: Fact["standing"];
  /** Whether the period was over by then. */
  readonly late: boolean;
  readonly actual: Fact | undefined;
  readonly check: GuidanceCheck;
}

/** Every target in yen or as a ratio, each chain in the order of issue. */
export function checkedTargets(
  documents: readonly SourceDocument[],
): readonly (readonly CheckedTarget[])[] {
  const { guidance, facts } = deriveRecords(documents) as {
    guidance: Readonly<Record<string, Readonly<Record<string, GuidanceChain>>>>;
    facts: readonly Fact[];
  };
  const standings = new Map(documents.map(({ id, standing }) => [id, standing]));
  return Object.entries(guidance).flatMap(([period, metrics]) =>
    Object.entries(metrics).map(([metric, { earlier = [], ...last }]) =>
      [...earlier, last as Guidance].flatMap((target): readonly CheckedTarget[] => {
        const amount = figuresOf(target)[0];
        if (statesNumber(amount) && amount.unit !== "JPY" && amount.unit !== "ratio") return [];
        const dated = (target.issued ?? target.issuedBefore)?.date ?? "";
        const at = { period: period as PeriodId, metric, target, amount, dated };
        const late = lastDay(dated) > periodDates(at.period).end;
        return [
          {
            ...at,
            late,
            standing: standings.get(amount.document) ?? "press",
            ...actualOf(facts, at),
          },
        ];
      }),
    ),
  );
}

/** The figures that the document states for a target: both bounds of a range. */
export function figuresOf(target: Guidance): readonly [Amount, ...Amount[]] {
  switch (target.form) {
    case "range":
      return [target.low, target.high];
    case "moreThan":
    case "atLeast":
    case "lessThan":
    case "atMost":
      return [target.threshold];
    case "qualitative":
      return [target.wording];
    default:
      return [target.value];
  }
}

/**
 * The best statement of the period and metric under the target's standard and definition, and the
 * outcome; for a target in words, also the growth from the base, if there is one.
 */
export function actualOf(
  facts: readonly Fact[],
  {
    period,
    metric,
    target,
    amount,
  }: Pick<CheckedTarget, "period" | "metric" | "target" | "amount">,
  base?: Figure | HedgedFigure | Wording,
): Pick<CheckedTarget, "actual" | "check"> {
  const grown = grownMetric(metric);
  const isActual = (fact: Fact): boolean =>
    grown === undefined
      ? fact.kind === "level" && fact.metric === metric
      : fact.kind === "growth" &&
        fact.metric === grown &&
        factPath(fact.id)?.comparison === "yearOverYear";
  const statements = facts.filter(
    (fact) => fact.period === period && isActual(fact) && isPlain(fact),
  );
  const difference = (fact: Fact) =>
    differenceIn(["accountingStandard", "definition"] as const, amount, fact);
  const [first, ...rest] = statements.filter((fact) => difference(fact) === undefined);
  const differs = statements[0] && difference(statements[0]);
  if (first === undefined && differs !== undefined) {
    return {
      actual: undefined,
      check: {
        outcome: "undecidable",
        reason: "notComparable",
        differs: differs.differs,
        target: differs.current,
        actual: differs.base,
      },
    };
  }
  const actual = first === undefined ? undefined : bestStatement([first, ...rest]);
  // Growth has the metric that grew; the target's name says that it is growth.
  return { actual, check: checkGuidance(actual && { ...actual, metric }, target, { base }) };
}
