import type { HedgedQuantity, Quantity, Wording } from "../../model/figure.js";
import type { PeriodId } from "../../model/period.js";
import { checkGuidance } from "../../functions/guidance/check-guidance.js";
import type { Target } from "../../functions/guidance/read-guidance.js";
import type { Locale } from "../../functions/display/locale.js";
import { describe } from "../../functions/refusing/describe.js";
import { differenceIn } from "../../functions/precision/require-same.js";
import { row } from "../frame/frame.js";
import { placeOf } from "../frame/period-axis.js";
import type { AmountScale } from "../frame/scale.js";
import type { ChartRow } from "../frame/spec.js";
import { betweenOf } from "../reading/between.js";
import type { LevelLike, ReadLevel } from "../reading/level.js";
import { readStated } from "../reading/read-level.js";
import { readTarget } from "../reading/target.js";
import { guidanceLanes, targets, type Verdict, verdicts } from "./guidance-words.js";
import { refuse } from "../../functions/refusing/refuse.js";

/** A target with those before it, and when it was issued where that is known. */
export type TargetChain = Target & { readonly issued?: { readonly date: string }; readonly earlier?: readonly TargetChain[] };

/** One period: its targets in the order of issue, and what came out. */
export interface Guided {
  readonly period: PeriodId;
  readonly chain: readonly { readonly target: TargetChain; readonly read: ReadLevel }[];
  readonly actual: Quantity | HedgedQuantity | Wording | undefined;
  readonly outcome: ReadLevel | undefined;
}

export function guidedPeriod(period: PeriodId, given: TargetChain, actual: LevelLike | undefined, locale: Locale): Guided {
  const { earlier = [] } = given;
  if (!Array.isArray(earlier)) refuse("malformedRecord", { needs: "a list of earlier targets", got: describe(earlier), values: [given] });
  const chain = [...(earlier as readonly TargetChain[]), given].map((target) => ({ target, read: readTarget(target, locale) }));
  const stated = actual as Guided["actual"];
  return { period, chain, actual: stated, outcome: stated && readStated(stated, locale) };
}

/** A row for each target, which share the room of their period from left to right, and one for the outcome. */
export function rowsOf(guided: Guided, scale: AmountScale, locale: Locale): ChartRow[] {
  const { period, chain, outcome } = guided;
  const place = placeOf(period);
  const drawn = (amount: string | undefined): number | undefined => (amount === undefined ? undefined : scale.drawn(amount));
  const amounts = ({ value, lower, upper }: ReadLevel): Readonly<Record<string, number | undefined>> => ({ value: drawn(value), lower: drawn(lower), upper: drawn(upper) });
  const evidence = ({ shown, from }: ReadLevel): Readonly<Record<string, string | undefined>> => ({ shown, printed: from.printed, document: from.document, locator: from.locator, standard: from.accountingStandard });
  const part = (place.to - place.from) / chain.length;
  const rows = chain.map(({ target, read }, index) => {
    const kind = index === chain.length - 1 ? "last" : "earlier";
    const from = place.from + part * index;
    const inLane = read.kind === "inWords" ? { lane: "inWords" } : { ...amounts(read), between: betweenOf(read, scale) };
    const room = { from, at: from + part / 2, to: from + part };
    return row({ ...place, ...room, target: kind, role: read.kind === "inWords" ? guidanceLanes.inWords[locale] : targets[kind][locale], issued: target.issued?.date, ...inLane, ...evidence(read) });
  });
  if (outcome === undefined) return [...rows, row({ ...place, lane: "notDisclosed", role: guidanceLanes.notDisclosed[locale] })];
  const verdict = verdictOf(guided);
  return [...rows, row({ ...place, outcome: verdict, verdict: verdicts[verdict][locale], ...amounts(outcome), between: betweenOf(outcome, scale), ...evidence(outcome) })];
}

/** The verdict over the last target, or that the two are not of one basis. */
function verdictOf({ chain, actual }: Guided): Verdict {
  const target = chain.at(-1)?.target;
  if (target === undefined || actual === undefined || !("value" in actual) || actual.qualifier !== undefined) return "undecidable";
  const stated = target.form === "range" ? target.low : target.form === "moreThan" ? target.threshold : target.form === "qualitative" ? target : target.value;
  if (differenceIn(["accountingStandard", "scope", "definition"], stated, actual) !== undefined) return "notComparable";
  return checkGuidance(target, actual).verdict;
}
