import { parsePeriod } from "../../model/calendar.js";
import type { Fact } from "../../model/fact.js";
import type { HedgedQuantity, Quantity } from "../../model/figure.js";
import { metricOf } from "../../model/metric.js";
import type { PeriodId } from "../../model/period.js";
import { type Exact, minus, plus } from "../precision/exact.js";
import { readStated, withoutHedge } from "../levels/read-stated.js";
import { readQuantity } from "../precision/read-quantity.js";
import { lastDay } from "../vintages/last-day.js";
import { type StandardOf, standardsOf } from "./accounting-standard.js";
import { fixedFrom } from "./fixed.js";
import type { Limit, RuleName } from "./system.js";

/** What a fact's place in the records makes of it. */
type StatementKind = "level" | "growth" | "change" | "translation" | "target" | "exceeds" | "exchangeRate";

/** A fact that inference can use, with the ends that it puts to what it speaks of, as far as it puts any. */
export interface Statement {
  readonly kind: StatementKind;
  readonly fact: Fact;
  readonly metric: string;
  readonly period: PeriodId;
  /** The last day on which the document can have been published. */
  readonly day: string;
  readonly standard: string | undefined;
  readonly rule: RuleName;
  readonly lower?: Limit;
  readonly upper?: Limit;
}

/** What the caller allows to be made of "approximately": that part of the amount up and down. */
export type Tolerance = Exact | undefined;

/** The facts that speak of periods; all others are left alone. Reads every number, so that a malformed one is refused. */
export function statementsOf(facts: readonly Fact[], tolerance: Tolerance): readonly Statement[] {
  const standardOf = standardsOf(facts);
  return facts.flatMap((fact) => {
    const place = placeOf(fact);
    return place === undefined ? [] : [statementOf(fact, place, tolerance, standardOf)];
  });
}

interface Place {
  readonly kind: StatementKind;
  readonly metric: string;
  readonly period: PeriodId;
}

const familyPath = /^(?:quarters|halves|fiscalYears)\.[^.]+\.(.+)$/;

/** Which kind of statement the path of a fact makes it. */
function placeOf({ id, period, metric }: Fact): Place | undefined {
  if (metric === undefined || period === undefined || parsePeriod(period) === undefined) return undefined;
  const target = /^guidance\.[^.]+\.[^.]+\.(convenienceTranslation\.)?(?:low|high|value)$/.exec(id);
  if (target !== null) return { kind: target[1] === undefined ? "target" : "translation", metric, period };
  if (/^observations\.[^.]+\.exchangeRate$/.test(id)) return { kind: "exchangeRate", metric, period };
  const [group = "", ...rest] = familyPath.exec(id)?.[1]?.split(".") ?? [];
  const kind = kinds[`${group} ${rest.length}`] ?? (rest.length === 0 && group !== "" ? "level" : undefined);
  if (kind !== "exceeds") return kind && { kind, metric, period };
  const exceeded = rest[1] === "threshold" ? metricOf(metric)?.exceeds : undefined;
  return exceeded === undefined ? undefined : { kind, metric: exceeded, period };
}

/** By the group in a period's record and how many names follow it. */
const kinds: Readonly<Record<string, StatementKind>> = {
  "reportedGrowth 2": "growth",
  "reportedChange 1": "change",
  "convenienceTranslation 1": "translation",
  "milestones 2": "exceeds",
};

function statementOf(fact: Fact, { kind, metric, period }: Place, tolerance: Tolerance, standardOf: StandardOf): Statement {
  const { published } = fact;
  const limits = kind === "exceeds" ? above(fact) : limitsOf(fact, tolerance);
  return { kind, fact, metric, period, day: lastDay(published), standard: standardOf(fact), ...limits };
}

function above(fact: Fact): { rule: RuleName; lower: Limit } {
  return { rule: "above", lower: { at: fixedFrom(readQuantity(withoutHedge(fact as Quantity | HedgedQuantity)).point, "down"), open: true } };
}

/** The ends that a statement puts; words put none. */
function limitsOf(fact: Fact, tolerance: Tolerance): { rule: RuleName; lower?: Limit; upper?: Limit } {
  if (!("value" in fact)) return { rule: fact.qualifier === "recordHigh" ? "record" : fact.qualifier === "unchanged" ? "unchanged" : "printed" };
  if (fact.qualifier === "approximately") return approximately(fact, tolerance);
  const { lower, upper } = readStated(fact);
  return {
    rule: upper === undefined ? "above" : "printed",
    ...(lower && { lower: { at: fixedFrom(lower.at, "down"), open: !lower.closed } }),
    ...(upper && { upper: { at: fixedFrom(upper.at, "up"), open: !upper.closed } }),
  };
}

/** Nobody but the caller can say how far from it is still approximately. */
function approximately(fact: Fact & { readonly value: string }, tolerance: Tolerance): { rule: RuleName; lower?: Limit; upper?: Limit } {
  const point = readQuantity(withoutHedge(fact as HedgedQuantity)).point;
  if (tolerance === undefined) return { rule: "approximately" };
  const size = { digits: (point.digits < 0n ? -point.digits : point.digits) * tolerance.digits, scale: point.scale + tolerance.scale };
  return {
    rule: "approximately",
    lower: { at: fixedFrom(minus(point, size), "down"), open: false },
    upper: { at: fixedFrom(plus(point, size), "up"), open: false },
  };
}
