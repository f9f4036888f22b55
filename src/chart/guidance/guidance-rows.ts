import type { PeriodId } from "../../model/period.js";
import type { Locale } from "../../functions/display/locale.js";
import { checkLevel } from "../../functions/guidance/check-guidance.js";
import type { Target } from "../../functions/guidance/read-guidance.js";
import type { DescriptionOf } from "../../functions/levels/described-by.js";
import { amountsOf } from "../../functions/levels/amounts-of.js";
import type { Level } from "../../functions/levels/level.js";
import { readTarget } from "../../functions/levels/read-target.js";
import { describe } from "../../functions/refusing/describe.js";
import { refuse } from "../../functions/refusing/refuse.js";
import { row } from "../frame/frame.js";
import { placeOf } from "../frame/period-axis.js";
import type { AmountScale } from "../frame/scale.js";
import type { ChartRow } from "../frame/spec.js";
import { betweenOf } from "../reading/between.js";
import { shownOf } from "../reading/shown.js";
import { type GuidanceOutcome, guidanceWords } from "../../functions/display/answer-words.js";
import { standardText } from "../../functions/display/standard-words.js";
import { guidanceLanes, targets } from "./guidance-words.js";
import { isFar, surpriseFields } from "./surprise-panel.js";

/** A target with earlier ones, and when it was issued if that is known. */
export type TargetChain = Target & {
  readonly issued?: { readonly date: string };
  readonly earlier?: readonly TargetChain[];
};

/** One period: its targets in the order of issue, and the actual figure. */
export interface Guided {
  readonly period: PeriodId;
  readonly chain: readonly { readonly target: TargetChain; readonly read: Level }[];
  readonly actual: Level | undefined;
}

export function guidedPeriod(
  period: PeriodId,
  given: TargetChain,
  actual: Level | undefined,
): Guided {
  const { earlier = [] } = given;
  if (!Array.isArray(earlier))
    refuse("malformedRecord", {
      needs: "a list of earlier targets",
      got: describe(earlier),
      values: [given],
    });
  const chain = [...(earlier as readonly TargetChain[]), given].map((target) => ({
    target,
    read: readTarget(target),
  }));
  return { period, chain, actual };
}

/** The terms for writing rows of guidance. */
export interface GuidanceTerms {
  readonly scale: AmountScale;
  /** The scale of surprises. */
  readonly ratios: AmountScale;
  readonly describe: DescriptionOf;
  readonly locale: Locale;
  /** Which of several plots an amount belongs to. */
  readonly stretchOf: (about: Level["about"]) => string | undefined;
}

/**
 * A row for each target, which share the room of their period from left to right, and one for the
 * actual figure.
 */
export function rowsOf(
  guided: Guided,
  { scale, ratios, describe, locale, stretchOf }: GuidanceTerms,
): ChartRow[] {
  const { period, chain, actual } = guided;
  const place = placeOf(period);
  const part = (place.to - place.from) / chain.length;
  const rows = chain.flatMap(({ target, read }, index) => {
    const kind = index === chain.length - 1 ? "last" : "earlier";
    const from = place.from + part * index;
    const inLane = read.kind === "inWords" ? { lane: "inWords" } : drawn(read, scale);
    const room = { from, at: from + part / 2, to: from + part };
    // The first and the last target of a chain are measured; a single target counts as the last.
    const surprise =
      actual !== undefined && (index === 0 || kind === "last")
        ? surpriseFields(actual, target, { describe, scale: ratios })
        : undefined;
    const isOff = surprise !== undefined && isFar(surprise);
    const date: unknown = target.issued?.date;
    const drawnTarget = row({
      ...place,
      ...room,
      target: kind,
      role: read.kind === "inWords" ? guidanceLanes.inWords[locale] : targets[kind][locale],
      issued: typeof date === "string" ? date : undefined,
      ...inLane,
      ...evidence(read, locale),
      stretch: stretchOf(read.about),
      ...(index === 0 && kind === "earlier" && { place: "first" }),
      ...(surprise !== undefined && {
        ...(isOff ? { surpriseBetween: surprise["surpriseBetween"] } : surprise),
        ...{ periodFrom: place.from, periodAt: place.at, periodTo: place.to },
      }),
    });
    const { surpriseBetween } = surprise ?? {};
    return isOff
      ? [drawnTarget, row({ ...place, lane: "far", role: targets[kind][locale], surpriseBetween })]
      : [drawnTarget];
  });
  if (actual === undefined)
    return [...rows, row({ ...place, lane: "noActual", role: guidanceLanes.noActual[locale] })];
  const outcome = outcomeOf(guided);
  return [
    ...rows,
    row({
      ...place,
      outcome: guidanceWords[outcome][locale],
      ...drawn(actual, scale),
      ...evidence(actual, locale),
      stretch: stretchOf(actual.about),
    }),
  ];
}

function drawn(
  level: Level,
  scale: AmountScale,
): Readonly<Record<string, number | string | undefined>> {
  const { value, lower, upper } = amountsOf(level);
  const at = (amount: string | undefined): number | undefined =>
    amount === undefined ? undefined : scale.drawn(amount);
  return {
    value: at(value),
    lower: at(lower),
    upper: at(upper),
    between: betweenOf(amountsOf(level), scale),
  };
}

function evidence(level: Level, locale: Locale): Readonly<Record<string, string | undefined>> {
  const { printed, document, locator } = level.about;
  return {
    shown: shownOf(level, locale),
    printed,
    document,
    locator,
    standard: standardText(level.about, locale),
  };
}

/** The outcome relative to the last target, or that the two are not comparable. */
function outcomeOf({ chain, actual }: Guided): GuidanceOutcome {
  const target = chain.at(-1)?.target;
  if (target === undefined || actual === undefined) return "undecidable";
  const check = checkLevel(actual, target);
  return check.outcome === "undecidable" && check.reason === "notComparable"
    ? "notComparable"
    : check.outcome;
}
