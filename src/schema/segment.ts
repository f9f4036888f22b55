import * as z from "zod";
import type { Segment } from "../model/segment.js";
import { define } from "./define.js";
import { evidence, rangeOf } from "./figure.js";
import { evidenceShape, noteShape } from "./figure-shape.js";
import { metricId } from "./metric.js";
import { isoMonth, periodIdSchema } from "./period.js";
import type { RecordSchema } from "./record-schema.js";
import { text } from "./text.js";

const segmentNote = /* @__PURE__ */ define(() => ({
  ...noteShape,
  period: periodIdSchema,
  metric: z.exactOptional(metricId),
}));

/** The keys of a note that a text may also have. */
const explains = /* @__PURE__ */ define(() => ({
  period: z.exactOptional(periodIdSchema),
  metric: z.exactOptional(metricId),
}));

const notes = /* @__PURE__ */ define(() => z.exactOptional(z.array(z.strictObject(segmentNote))));

const measure = /* @__PURE__ */ define(() =>
  z.strictObject({ ...segmentNote, name: z.exactOptional(text) }),
);

const serviceNote = /* @__PURE__ */ define(() =>
  z.strictObject({ ...segmentNote, name: text, launched: z.exactOptional(isoMonth) }),
);

const redirect = /* @__PURE__ */ define(() =>
  z.exactOptional(z.strictObject({ to: z.array(text), ...evidenceShape })),
);

const season = /* @__PURE__ */ define(() =>
  z.strictObject({
    season: z.enum(["spring", "summer", "autumn", "winter"]),
    year: z.int(),
    because: text,
    ...explains,
    ...evidenceShape,
  }),
);

export const segment = () =>
  z.strictObject({
    id: text,
    name: text,
    printedName: z.exactOptional(evidence),
    otherNames: z.exactOptional(z.array(evidence)),
    metrics: z.exactOptional(z.array(text)),
    partMetrics: z.exactOptional(z.array(text)),
    era: z.strictObject({ first: periodIdSchema, last: periodIdSchema }),
    renamedTo: redirect,
    splitInto: redirect,
    mergedInto: redirect,
    decline: z.exactOptional(z.strictObject(segmentNote)),
    declineCauses: notes,
    improvements: notes,
    highlights: notes,
    measures: z.exactOptional(z.array(measure)),
    measuresTaken: z.exactOptional(season),
    measuresTimeLag: z.exactOptional(rangeOf("months")),
    services: z.exactOptional(z.array(serviceNote)),
    bandwidth: z.exactOptional(z.record(z.string(), rangeOf("bit/s"))),
    customers: z.exactOptional(
      z.array(
        z.strictObject({ ...evidenceShape, ...explains, improvement: z.exactOptional(text) }),
      ),
    ),
    expectations: notes,
  });

/**
 * One part of revenues as it was reported at the time, with what the documents say about it.
 * Rejects unknown keys, a missing era, notes and names without a locator, and ranges whose bounds
 * are swapped.
 *
 * @example
 * ```ts
 * import { segments } from "@iij/earnings";
 * import { segmentSchema } from "@iij/earnings/schema";
 *
 * segmentSchema.safeParse(segments.equipmentSales).success; // → true
 * segmentSchema.safeParse({ ...segments.equipmentSales, name: { printed: "Equipment Sales" } }).success; // → false
 * ```
 */
export const segmentSchema: RecordSchema<Segment> = /* @__PURE__ */ define(segment);
