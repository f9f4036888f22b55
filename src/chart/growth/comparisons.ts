import { EarningsError } from "../../model/earnings-error.js";
import type { PeriodId, Span } from "../../model/period.js";
import type { Locale } from "../../functions/display/locale.js";
import { type Growth, growthFor } from "../../functions/growth/growth.js";
import { inferredGrowth } from "../../functions/growth/inferred-growth.js";
import type { Series } from "../../functions/growth/series.js";
import type { Inference } from "../../functions/inference/inference.js";
import { isInference } from "../../functions/inference/is-inference.js";
import { periodsBetween } from "../../functions/periods/periods-between.js";
import { shiftFor } from "../../functions/periods/shift-period.js";
import { amountOf } from "../reading/amount-of.js";
import type { LevelLike, ReadLevel } from "../reading/level.js";
import { readLevel } from "../reading/read-level.js";
import { readSeries, requireOneUnit } from "../reading/read-series.js";
import { seriesOf } from "../reading/series-of.js";

/** What is compared with what. */
export type Compare = "yearOverYear" | "quarterOverQuarter";

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
export function comparisonsIn(caller: string, series: Series | Inference, { metric, compare, ...chosen }: Question, locale: Locale) {
  const { span, levels } = readSeries(caller, [seriesOf(series)], metric, chosen.span);
  if (compare === "quarterOverQuarter" && span !== "quarter") {
    throw new EarningsError("outOfRange", { function: caller, needs: "single quarters for a growth quarter over quarter", got: span, values: [series, compare] });
  }
  const read = new Map([...levels].map(([period, level]) => [period, readLevel(caller, level, locale)]));
  const unit = requireOneUnit(caller, [...read.values()].map((level) => level.unit), chosen.unit);
  const inUnit = new Map([...levels].filter(([period]) => [unit, undefined].includes(read.get(period)?.unit)));
  const known = isInference(series) ? aboutMetric(series, metric, unit) : undefined;
  const comparisons = periodsBetween(caller, span, [...inUnit.keys()]).map((current): Comparison => {
    const base = shiftFor(caller, current, -1, compare === "yearOverYear" ? "year" : "span");
    // Of several accounting standards `infer` knows a pair that can be compared, which need not be the levels that were stated last.
    const pair = known && inferredGrowth(caller, known, current, base, metric);
    const [now, before] = [sideOf(caller, pair?.now ?? inUnit.get(current), locale), sideOf(caller, pair?.before ?? inUnit.get(base), locale)];
    const growth = now.isPlain && before.isPlain ? (pair?.growth ?? growthFor(caller, now.amount, before.amount, { period: current }, { period: base })) : ({ outcome: "hedged" } as const);
    const isInferred = [now, before].some(({ read }) => read?.kind === "inferred") || ("basis" in growth && growth.basis === "inferred");
    const basis = now.amount && before.amount && (isInferred ? "inferred" : "printed");
    return { current, base, now: now.read, before: before.read, growth, basis };
  });
  return { span, unit, comparisons, levels: [...inUnit.keys()].flatMap((period) => read.get(period) ?? []) };
}

/** As much of what is known as is about one metric: what is looked for in every period is then looked for among few. */
function aboutMetric(inference: Inference, metric: string, unit: string): Inference {
  return { ...inference, cells: inference.cells.filter((cell) => cell.metric === metric && (cell.unit === unit || cell.kind === "growth")) };
}

function sideOf(caller: string, level: LevelLike | undefined, locale: Locale) {
  const read = level && readLevel(caller, level, locale);
  const amount = level && read && amountOf(level, read);
  return { read, amount, isPlain: level === undefined || amount !== undefined };
}
