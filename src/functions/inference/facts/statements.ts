import { standardOf } from "../../../model/accounting-standard.js";
import type { Fact } from "../../../model/fact.js";
import {
  type HedgedQuantity,
  type Quantity,
  statesNumber,
  type Wording,
} from "../../../model/figure.js";
import { own } from "../../../model/own.js";
import type { PeriodId } from "../../../model/period.js";
import { type Exact, minus, plus } from "../../precision/exact.js";
import type { DescriptionOf } from "../../levels/described-by.js";
import { readPeriod } from "../../periods/read-period.js";
import { readStated, withoutHedge } from "../../levels/read-stated.js";
import { readQuantity } from "../../precision/read-quantity.js";
import { standardsKnown } from "../../vintages/accounting-standards.js";
import { readPublished } from "../../vintages/published.js";
import { fixedFrom } from "../solver/fixed.js";
import type { Limit } from "../solver/constraint.js";
import type { RuleName } from "./system.js";

/** The kinds of statements that inference uses. */
type StatementKind =
  "level" | "growth" | "change" | "translation" | "target" | "exceeds" | "exchangeRate";

/** A fact that inference can use, with the bounds that it sets, if any. */
export interface Statement {
  readonly kind: StatementKind;
  readonly fact: Fact;
  readonly metric: string;
  readonly period: PeriodId;
  /** The fiscal year of the period. */
  readonly year: number;
  /** For a target: which of its figures. */
  readonly part: string | undefined;
  /** The period from which growth or a change is measured. */
  readonly comparedTo: PeriodId | undefined;
  /** The first and the last moment at which the document can have been written. */
  readonly earliest: string;
  readonly latest: string;
  readonly standard: string | undefined;
  /** An erratum explains that the figure is a misprint. */
  readonly isDisproved: boolean;
  readonly rule: RuleName;
  readonly lower: Limit | undefined;
  readonly upper: Limit | undefined;
}

/** How the caller reads "approximately": this fraction of the amount up or down. */
export type Tolerance = Exact | undefined;

/** What is known before the facts are read. */
export interface ReadingOfFacts {
  readonly tolerance?: Tolerance;
  readonly disproved: ReadonlySet<object>;
  readonly describe: DescriptionOf;
}

/**
 * The facts about periods; others are skipped. Every number is read, so that a malformed one is
 * rejected.
 */
export function statementsOf(
  facts: readonly Fact[],
  { tolerance, disproved, describe }: ReadingOfFacts,
): readonly Statement[] {
  const standards = standardsKnown(facts, describe);
  const statements: Statement[] = [];
  for (const fact of facts) {
    const use = useOf(fact, describe);
    if (use === undefined) continue;
    const comparedTo = own(fact, "comparedTo") as PeriodId | undefined;
    const { earliest, latest } = momentsOf(fact);
    const known = standards(fact);
    const standard = known.accountingStandard ?? standardOf({ ...known, document: fact.document });
    const isDisproved = disproved.has(fact);
    const { kind, metric, period, part } = use;
    const { rule, lower, upper } = kind === "exceeds" ? above(fact) : limitsOf(fact, tolerance);
    // One shape for all, since the rules read them again and again.
    statements.push({
      kind,
      fact,
      metric,
      period,
      year: readPeriod(period).year,
      part,
      comparedTo,
      earliest,
      latest,
      standard,
      isDisproved,
      rule,
      lower,
      upper,
    });
  }
  return statements;
}

/** Whether a figure sets bounds: words do not, nor does what an erratum explains as a misprint. */
export const setsBounds = ({ isDisproved, lower, upper }: Statement): boolean =>
  !isDisproved && (lower !== undefined || upper !== undefined);

type Use = Pick<Statement, "kind" | "metric" | "period"> & Partial<Pick<Statement, "part">>;

/** How inference can use a fact. */
function useOf(fact: Fact, describe: DescriptionOf): Use | undefined {
  const { kind, period, metric } = fact;
  // An observation may be of a day.
  if (metric === undefined || period === undefined) return undefined;
  if (kind === "level" || kind === "growth" || kind === "change" || kind === "translation")
    return { kind, metric, period };
  if (kind === "observation")
    return metric === "exchangeRate" ? { kind: "exchangeRate", metric, period } : undefined;
  const { part = "value" } = fact;
  if (kind === "target" || kind === "targetTranslation") {
    return amounts.includes(part)
      ? { kind: kind === "target" ? kind : "translation", metric, period, part }
      : undefined;
  }
  const exceeded =
    kind === "milestone" && part === "threshold" ? describe(metric)?.exceeds : undefined;
  return exceeded === undefined ? undefined : { kind: "exceeds", metric: exceeded, period };
}

/** The figures of a target that are the amount itself. */
const amounts: readonly string[] = ["value", "low", "high"];

/**
 * Everything that a company publishes on one day refers to the same amounts: those at the end of
 * the day. The press may have written earlier on that day. In text order, the end of a day is after
 * the day and before the next.
 */
function momentsOf({ published, standing }: Fact): Pick<Statement, "earliest" | "latest"> {
  const { first, last } = readPublished(published);
  const isOneMoment = standing !== "press" && first === last;
  return { earliest: isOneMoment ? endOf(first) : first, latest: endOf(last) };
}

const endOf = (day: string): string => `${day} end`;

function above(fact: Fact): Limits {
  const threshold = readQuantity(withoutHedge(fact as Quantity | HedgedQuantity));
  return {
    rule: "above",
    lower: { at: fixedFrom(threshold.point, "down"), open: true },
    upper: undefined,
  };
}

/** Words that imply something, although they set no bounds. */
const rulesOfWords: { readonly [words in Wording["qualifier"]]?: RuleName } = {
  recordHigh: "record",
  unchanged: "unchanged",
};

type Limits = Pick<Statement, "rule" | "lower" | "upper">;

const unlimited = (rule: RuleName): Limits => ({ rule, lower: undefined, upper: undefined });

/** The bounds that a statement sets; words set none. */
function limitsOf(fact: Fact, tolerance: Tolerance): Limits {
  if (!statesNumber(fact)) return unlimited(rulesOfWords[fact.qualifier] ?? "printed");
  if (fact.qualifier === "approximately") return approximately(fact, tolerance);
  const { lower, upper } = readStated(fact);
  return {
    rule: upper === undefined ? "above" : "printed",
    lower: lower && { at: fixedFrom(lower.at, "down"), open: !lower.closed },
    upper: upper && { at: fixedFrom(upper.at, "up"), open: !upper.closed },
  };
}

/** Only the caller can say how much deviation "approximately" allows. */
function approximately(fact: Fact & { readonly value: string }, tolerance: Tolerance): Limits {
  const point = readQuantity(withoutHedge(fact as HedgedQuantity)).point;
  if (tolerance === undefined) return unlimited("approximately");
  const size = {
    digits: (point.digits < 0n ? -point.digits : point.digits) * tolerance.digits,
    scale: point.scale + tolerance.scale,
  };
  return {
    rule: "approximately",
    lower: { at: fixedFrom(minus(point, size), "down"), open: false },
    upper: { at: fixedFrom(plus(point, size), "up"), open: false },
  };
}
