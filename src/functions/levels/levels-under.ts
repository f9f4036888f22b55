import { parseDay } from "../../model/day.js";
import type { PeriodDates, PeriodId } from "../../model/period.js";
import { fieldsOf } from "../refusing/fields-of.js";
import { bare, describe, show } from "../refusing/describe.js";
import { placed } from "../refusing/named.js";
import { refuse } from "../refusing/refuse.js";
import type { Level } from "./level.js";
import type { LevelReader } from "./reader.js";
import { isMeantAsLevel, type LevelLike, readLevel } from "./read-level.js";
import { growthUnder, reportedMetricsOf } from "./reported-under.js";
import { requireMetric } from "./require-known.js";
import { own } from "../../model/own.js";
import type { Series } from "./series.js";

/** Reads the levels of a metric from records by period. */
export function levelsUnder(series: Series, metric: string): LevelReader {
  if (typeof series !== "object" || series === null || isOnePeriod(series)) {
    refuse("malformedRecord", {
      needs: "a series of figures by period and metric",
      got: show(series),
      ...(typeof series === "object" &&
        series !== null && { fix: "Pass all periods, such as quarters." }),
      values: [series],
    });
  }
  const metrics = (): ReadonlySet<string> =>
    new Set(Object.keys(series).flatMap((period) => meant(recordOf(series, period))));
  return {
    at: (period) => {
      const given = own(recordOf(series, period), metric);
      if (given === undefined) return [];
      // Text in place of a figure is as wrong as a bare number; under a key that never has a
      // figure, it is another field of the record.
      if (!isMeantAsLevel(given)) requireMetric(metrics(), metric);
      const days = daysOf(recordOf(series, period), period);
      const level = levelUnder(period, metric, given);
      return [days === undefined ? level : { ...level, days }];
    },
    periods: () =>
      Object.keys(series).filter((period) => own(recordOf(series, period), metric) !== undefined),
    allPeriods: () => Object.keys(series),
    metrics,
    rate: (now, before) => rateUnder(series, metric, now, before),
    reported: (period) => growthUnder(recordOf(series, period), "reportedGrowth", metric, period),
    reportedMetrics: () =>
      new Set(Object.keys(series).flatMap((period) => reportedMetricsOf(recordOf(series, period)))),
  };
}

function levelUnder(period: string, metric: string, given: unknown): Level {
  const level = placed(`under ${bare(metric)} of ${bare(period)}`, given, () =>
    readLevel(given as LevelLike),
  );
  if (level.about.period === undefined || level.about.period === (period as PeriodId)) return level;
  return refuse("mismatch", {
    needs: `a figure of ${bare(period)} under that key`,
    got: describe(given),
    values: [given, period],
  });
}

/** Bounds of the growth between two levels of the series, if its record has them. */
function rateUnder(series: Series, metric: string, now: Level, before: Level): Level | undefined {
  const isOurs = ({ about: { period }, given }: Level): boolean =>
    period !== undefined && own(recordOf(series, period), metric) === given;
  const { period } = now.about;
  if (period === undefined || !isOurs(now) || !isOurs(before)) return undefined;
  const rates = growthUnder(recordOf(series, period), "inferredGrowth", metric, period);
  return rates.find(({ comparedTo }) => comparedTo === before.about.period)?.level;
}

/** The days of its period that a record states; note that a metric may also be called `start`. */
function daysOf(record: object | undefined, period: string): PeriodDates | undefined {
  const { start, end } = fieldsOf<PeriodDates>(record);
  if (typeof start !== "string" || typeof end !== "string") return undefined;
  const [first, last] = [parseDay(start), parseDay(end)];
  if (first !== undefined && last !== undefined && first <= last)
    return { start, end } as PeriodDates;
  return refuse("malformedRecord", {
    needs: `the first and the last day of ${bare(period)} under start and end`,
    got: `${show(start)} and ${show(end)}`,
    values: [record],
  });
}

function meant(record: object | undefined): readonly string[] {
  return Object.entries(record ?? {}).flatMap(([name, value]) =>
    isMeantAsLevel(value) ? [name] : [],
  );
}

function recordOf(series: Series, period: string): object | undefined {
  const record: unknown = Object.hasOwn(series, period) ? series[period] : undefined;
  if (record === undefined || (typeof record === "object" && record !== null)) return record;
  return refuse("malformedRecord", {
    needs: `a record of figures by metric for ${bare(period)}`,
    got: show(record),
    values: [series],
  });
}

/** Detects the record of one period, passed in place of a series. */
const isOnePeriod = (series: object): boolean =>
  typeof (series as Readonly<Record<string, unknown>>)["start"] === "string";
