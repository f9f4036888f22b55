import * as z from "zod";
import type { FiscalYear, Half, NineMonths, Quarter } from "../model/quarter.js";
import { requireDays } from "./days.js";
import { define } from "./define.js";
import { evidence, figureOf, stated, statedOf } from "./figure.js";
import { noteShape } from "./figure-shape.js";
import { byMetric, levelsIn, metricId } from "./metric.js";
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

const growthShape = /* @__PURE__ */ define(() => byMetric(statedOf("ratio")));

const periodShape = /* @__PURE__ */ define(() => ({
  start: isoDate,
  end: isoDate,
  label: z.exactOptional(text),
  printedLabel: z.exactOptional(evidence),
  ...levelsIn("JPY"),
  convenienceTranslation: z.exactOptional(z.strictObject(levelsIn("USD"))),
  reportedGrowth: z.exactOptional(
    z.strictObject({
      yearOverYear: z.exactOptional(z.strictObject(growthShape)),
      quarterOverQuarter: z.exactOptional(z.strictObject(growthShape)),
    }),
  ),
  reportedChange: z.exactOptional(z.strictObject(byMetric(stated))),
  milestones: z.exactOptional(
    z.record(
      z.string(),
      z.strictObject({ times: z.exactOptional(figureOf("times")), threshold: figureOf("JPY") }),
    ),
  ),
  notes: z.exactOptional(
    z.array(
      z.strictObject({
        ...noteShape,
        period: z.exactOptional(periodIdSchema),
        metric: z.exactOptional(metricId),
      }),
    ),
  ),
  segments: z.exactOptional(z.array(text)),
  guidance: z.exactOptional(z.array(text)),
}));

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

/** The record speaks of one period throughout, and of the metrics that its keys name. */
function agreeing({ value: period, issues }: z.core.ParsePayload<PeriodRecord>): void {
  const { convenienceTranslation, reportedGrowth, reportedChange } = period;
  requireDays(period, issues);
  requirePeriod(period, period.id, issues);
  requireMetrics(period, issues);
  requireMetrics(convenienceTranslation, issues, ["convenienceTranslation"]);
  requireMetrics(reportedGrowth?.yearOverYear, issues, ["reportedGrowth", "yearOverYear"]);
  requireMetrics(reportedGrowth?.quarterOverQuarter, issues, [
    "reportedGrowth",
    "quarterOverQuarter",
  ]);
  requireMetrics(reportedChange, issues, ["reportedChange"]);
}

export const quarter = () => z.strictObject({ id: quarterId, ...periodShape }).check(agreeing);

/**
 * Everything that is said of one fiscal quarter: its days, the metrics that were disclosed in yen,
 * and what surrounds them.
 *
 * It is shaped like IIJ's own records: amounts in yen with a translation into dollars, under the
 * keys of `metrics` and no others, and ratios and counts in the unit that `metrics` gives them,
 * which may be hedged or in words. Records of another shape, in euros or of other metrics, are
 * checked figure by figure, with {@link quantitySchema} or {@link figureSchema}, and their targets
 * with {@link guidanceSchema}.
 *
 * Refuses a key that is no metric of the library, a figure of another period or metric than where
 * it stands, and days other than those of the period: `start` is the first day of a month, `end`
 * the last day of the third one, and the id bears the calendar year in which the fiscal year
 * starts, in whichever month that is.
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

export const half = () => z.strictObject({ id: halfId, ...periodShape }).check(agreeing);

/**
 * Everything that is said of one fiscal half, `end` being the last day of the sixth month of it.
 * Shaped like IIJ's own records, as {@link quarterSchema} is, whose rules hold here too.
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

export const nineMonths = () =>
  z.strictObject({ id: nineMonthsId, ...periodShape }).check(agreeing);

/**
 * Everything that is said of the first nine months of a fiscal year, `end` being the last day of
 * the ninth month. Shaped like IIJ's own records, as {@link quarterSchema} is, whose rules hold
 * here too.
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

export const fiscalYear = () =>
  z.strictObject({ id: fiscalYearId, ...periodShape }).check(agreeing);

/**
 * Everything that is said of a fiscal year, `end` being the last day of the twelfth month.
 *
 * Shaped like IIJ's own records, in yen and under the keys of `metrics`, as {@link quarterSchema}
 * is, whose rules hold here too: records of another shape are checked figure by figure, with {@link
 * quantitySchema} or {@link figureSchema}, and their targets with {@link guidanceSchema}.
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
