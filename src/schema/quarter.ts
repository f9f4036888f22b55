import * as z from "zod";
import type { FiscalYear, Half, NineMonths, Quarter } from "../model/quarter.js";
import { metrics } from "../model/metric.js";
import { requireDays } from "./days.js";
import { define } from "./define.js";
import { evidence, figureOf, stated, statedOf } from "./figure.js";
import { noteShape } from "./figure-shape.js";
import { byMetric, levelsIn } from "./metric.js";
import { ours, type OwnShapes } from "./own-shapes.js";
import {
  fiscalYearId,
  halfId,
  isoDate,
  nineMonthsId,
  periodIdSchema,
  quarterId,
} from "./period.js";
import type { RecordSchema } from "./record-schema.js";
import { requireMetrics, requirePeriod } from "./subject.js";
import { text } from "./text.js";

/** The keys of every period, with the caller's metrics in addition to ours. */
const periodShape = (own: OwnShapes) => ({
  start: isoDate,
  end: isoDate,
  label: z.exactOptional(text),
  printedLabel: z.exactOptional(evidence),
  ...levelsIn("JPY"),
  ...own.levels,
  convenienceTranslation: z.exactOptional(
    z.strictObject({ ...levelsIn("USD"), ...own.translations }),
  ),
  reportedGrowth: z.exactOptional(
    z.strictObject({
      yearOverYear: z.exactOptional(growthIn(own)),
      quarterOverQuarter: z.exactOptional(growthIn(own)),
    }),
  ),
  reportedChange: z.exactOptional(z.strictObject({ ...byMetric(stated), ...own.changes })),
  milestones: z.exactOptional(
    z.record(
      z.string(),
      z.strictObject({ times: z.exactOptional(figureOf("times")), threshold: own.threshold }),
    ),
  ),
  notes: z.exactOptional(
    z.array(
      z.strictObject({
        ...noteShape,
        period: z.exactOptional(periodIdSchema),
        metric: z.exactOptional(own.metricId),
      }),
    ),
  ),
  segments: z.exactOptional(z.array(text)),
  guidance: z.exactOptional(z.array(text)),
});

const growthIn = (own: OwnShapes) =>
  z.strictObject({ ...byMetric(statedOf("ratio")), ...own.growth });

/** The keys of a period that are not metrics. */
export const otherKeys = (): readonly string[] =>
  ["id", ...Object.keys(periodShape(ours()))].filter((key) => !Object.hasOwn(metrics, key));

interface PeriodRecord {
  readonly id: string;
  readonly start: string;
  readonly end: string;
  readonly convenienceTranslation?: object;
  readonly reportedGrowth?: {
    readonly yearOverYear?: object;
    readonly quarterOverQuarter?: object;
  };
  readonly reportedChange?: object;
}

/** The figures of a record have its period and the metrics that its keys name. */
const agreeing =
  ({ isMetric }: OwnShapes) =>
  ({ value: period, issues }: z.core.ParsePayload<PeriodRecord>): void => {
    const { convenienceTranslation, reportedGrowth, reportedChange } = period;
    requireDays(period, issues);
    requirePeriod(period, period.id, issues);
    requireMetrics(period, issues, isMetric);
    requireMetrics(convenienceTranslation, issues, isMetric, ["convenienceTranslation"]);
    requireMetrics(reportedGrowth?.yearOverYear, issues, isMetric, [
      "reportedGrowth",
      "yearOverYear",
    ]);
    requireMetrics(reportedGrowth?.quarterOverQuarter, issues, isMetric, [
      "reportedGrowth",
      "quarterOverQuarter",
    ]);
    requireMetrics(reportedChange, issues, isMetric, ["reportedChange"]);
  };

export const quarter = (own: OwnShapes = ours()) =>
  z.strictObject({ id: quarterId, ...periodShape(own) }).check(agreeing(own));

/**
 * A record of one fiscal quarter: its days, the metrics that documents state in yen, and related information.
 *
 * It has the shape of IIJ's own records: amounts in yen with a translation into dollars, under the
 * keys of `metrics` and no others, and ratios and counts in the unit that `metrics` gives them,
 * which may be hedged or in words. {@link periodSchemas} makes schemas for records with your own
 * metrics, or in euros. Records of another shape are checked figure by figure, with
 * {@link quantitySchema} or {@link figureSchema}, and their targets with {@link guidanceSchema}.
 *
 * Rejects a key that is not a metric of the library, a figure whose period or metric differs from
 * its record and key, and days other than those of the period: `start` is the first day of a month,
 * `end` the last day of the third one, and the id has the calendar year in which the fiscal year
 * starts, whatever the month.
 *
 * @example
 * ```ts
 * import { quarters } from "@iij/earnings";
 * import { quarterSchema } from "@iij/earnings/schema";
 *
 * quarterSchema.safeParse(quarters["3Q02"]).success; // → true
 * quarterSchema.safeParse({ ...quarters["3Q02"], id: "2Q02" }).success; // → false
 * ```
 */
export const quarterSchema: RecordSchema<Quarter> = /* @__PURE__ */ define(quarter);

export const half = (own: OwnShapes = ours()) =>
  z.strictObject({ id: halfId, ...periodShape(own) }).check(agreeing(own));

/**
 * A record of one fiscal half; `end` is the last day of its sixth month. The rules of
 * {@link quarterSchema} apply.
 *
 * @example
 * ```ts
 * import { halves } from "@iij/earnings";
 * import { halfSchema } from "@iij/earnings/schema";
 *
 * halfSchema.safeParse(halves["1H08"]).success; // → true
 * halfSchema.safeParse({ ...halves["1H08"], id: "2H08" }).success; // → false
 * ```
 */
export const halfSchema: RecordSchema<Half> = /* @__PURE__ */ define(half);

export const nineMonths = (own: OwnShapes = ours()) =>
  z.strictObject({ id: nineMonthsId, ...periodShape(own) }).check(agreeing(own));

/**
 * A record of the first nine months of a fiscal year; `end` is the last day of the ninth month. The
 * rules of {@link quarterSchema} apply.
 *
 * @example
 * ```ts
 * import { nineMonths } from "@iij/earnings";
 * import { nineMonthsSchema } from "@iij/earnings/schema";
 *
 * nineMonthsSchema.safeParse(nineMonths["9M02"]).success; // → true
 * nineMonthsSchema.safeParse({ ...nineMonths["9M02"], id: "FY2002" }).success; // → false
 * ```
 */
export const nineMonthsSchema: RecordSchema<NineMonths> = /* @__PURE__ */ define(nineMonths);

export const fiscalYear = (own: OwnShapes = ours()) =>
  z.strictObject({ id: fiscalYearId, ...periodShape(own) }).check(agreeing(own));

/**
 * A record of a fiscal year; `end` is the last day of the twelfth month.
 *
 * It has the shape of IIJ's own records, in yen and under the keys of `metrics`, and the rules of
 * {@link quarterSchema} apply. {@link periodSchemas} makes schemas for records with your own
 * metrics.
 *
 * @example
 * ```ts
 * import { fiscalYears } from "@iij/earnings";
 * import { fiscalYearSchema } from "@iij/earnings/schema";
 *
 * fiscalYearSchema.safeParse(fiscalYears.FY2002).success; // → true
 * fiscalYearSchema.safeParse({ ...fiscalYears.FY2002, id: "9M02" }).success; // → false
 * ```
 */
export const fiscalYearSchema: RecordSchema<FiscalYear> = /* @__PURE__ */ define(fiscalYear);
