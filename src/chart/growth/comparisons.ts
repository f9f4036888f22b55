import type { PeriodId, Span } from "../../model/period.js";
import type { Locale } from "../../functions/display/locale.js";
import { basePeriod, type Compare } from "../../functions/growth/base-period.js";
import { type Growth, growthFor } from "../../functions/growth/growth.js";
import { inferredGrowth } from "../../functions/growth/inferred-growth.js";
import type { Series } from "../../functions/growth/series.js";
import type { Inference } from "../../functions/inference/inference.js";
import { isInference } from "../../functions/inference/is-inference.js";
import { periodsBetween } from "../../functions/periods/periods-between.js";
import { amountOf } from "../reading/amount-of.js";
import type { LevelLike, ReadLevel } from "../reading/level.js";
import { readLevel } from "../reading/read-level.js";
import { readSeries, requireOneUnit } from "../reading/read-series.js";
import { seriesOf } from "../reading/series-of.js";
import { refuse } from "../../functions/refusing/refuse.js";

/** What can be said of the growth in one period. */
export interface Comparison {
  readonly current: PeriodId;
  readonly base: PeriodId;
  readonly now: ReadLevel | undefined;
  readonly before: ReadLevel | undefined;
  /** What `growth` says, or `hedged` where a side is a hedge, words, or open to one side. */
  readonly growth: Growth | { readonly outcome: "hedged" };
  /** What it rests on: `inferred` where a side, or the rate itself, is not as printed; nothing where there are not two amounts to compare. */
  readonly basis: "printed" | "inferred" | undefined;
}

/** What is asked of a series. */
export interface Question {
  readonly metric: string;
  readonly compare: Compare;
  readonly span?: Span | undefined;
  readonly unit?: string | undefined;
}

/** The growth of a metric from the first period of a series to the last, also of those in between, with the unit and the levels that it is about. */
export function comparisonsIn(series: Series | Inference, { metric, compare, ...chosen }: Question, locale: Locale) {
  const { span, levels } = readSeries([seriesOf(series)], metric, chosen.span);
  if (compare === "quarterOverQuarter" && span !== "quarter") {
    refuse("outOfRange", { needs: "single quarters for a growth quarter over quarter", got: span, values: [series, compare] });
  }
  const sides = [...levels].map(([period, level]) => [period, sideOf(level, locale)] as const);
  const unit = requireOneUnit(sides.map(([, { read }]) => read.unit), chosen.unit);
  const inUnit = new Map(sides.filter(([, { read }]) => [unit, undefined].includes(read.unit)));
  const known = isInference(series) ? aboutMetric(series, metric, unit) : undefined;
  const comparisons = periodsBetween(span, [...inUnit.keys()]).map((current): Comparison => {
    const base = basePeriod(current, compare);
    // Of several accounting standards `infer` knows a pair that can be compared, which need not be the levels that were stated last.
    const pair = known && inferredGrowth(known, current, base, metric);
    const now = pair?.now ? sideOf(pair.now, locale) : inUnit.get(current);
    const before = pair?.before ? sideOf(pair.before, locale) : inUnit.get(base);
    const isHedged = [now, before].some((side) => side !== undefined && side.amount === undefined);
    const growth = isHedged ? ({ outcome: "hedged" } as const) : (pair?.growth ?? growthFor(now?.amount, before?.amount, { period: current }, { period: base }));
    const isInferred = [now, before].some((side) => side?.read.kind === "inferred") || ("basis" in growth && growth.basis === "inferred");
    const basis = now?.amount && before?.amount && (isInferred ? "inferred" : "printed");
    return { current, base, now: now?.read, before: before?.read, growth, basis };
  });
  return { span, unit, comparisons, levels: [...inUnit.values()].map(({ read }) => read) };
}

/** As much of what is known as is about one metric: what is looked for in every period is then looked for among few. */
function aboutMetric(inference: Inference, metric: string, unit: string): Inference {
  return { ...inference, cells: inference.cells.filter((cell) => cell.metric === metric && (cell.unit === unit || cell.kind === "growth")) };
}

/** A level as it is shown, and as it can be compared, if it can. */
function sideOf(level: LevelLike, locale: Locale) {
  const read = readLevel(level, locale);
  return { read, amount: amountOf(level, read) };
}
