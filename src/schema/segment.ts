import * as z from "zod";
import type { Segment } from "../model/segment.js";
import { define } from "./define.js";
import { evidence, noteSchema, rangeOf } from "./figure.js";
import { noteShape } from "./figure-shape.js";
import { isoMonth, periodIdSchema } from "./period.js";
import type { RecordSchema } from "./record-schema.js";
import { text } from "./text.js";

const notes = /* @__PURE__ */ define(() => z.exactOptional(z.array(noteSchema)));

const serviceNote = /* @__PURE__ */ define(() =>
  z.strictObject({ ...noteShape, name: text, launched: z.exactOptional(isoMonth) }),
);

const redirect = /* @__PURE__ */ define(() =>
  z.exactOptional(
    z.strictObject({ to: z.array(text), printed: text, document: text, locator: text }),
  ),
);

export const segment = () =>
  z.strictObject({
    id: text,
    name: text,
    printedName: z.exactOptional(evidence),
    otherNames: z.exactOptional(z.array(evidence)),
    metrics: z.exactOptional(z.array(text)),
    era: z.strictObject({ first: periodIdSchema, last: periodIdSchema }),
    renamedTo: redirect,
    splitInto: redirect,
    mergedInto: redirect,
    declineCauses: notes,
    improvements: notes,
    highlights: notes,
    measures: notes,
    measuresTimeLag: z.exactOptional(rangeOf("months")),
    services: z.exactOptional(z.array(serviceNote)),
    bandwidth: z.exactOptional(z.record(z.string(), rangeOf("bit/s"))),
    customers: z.exactOptional(z.array(evidence)),
    expectations: notes,
  });

/**
 * One part of revenues as it was reported in its time, with what the documents say of it. Refuses
 * unknown keys, one without an era, notes and names without a place, and ranges whose ends are
 * swapped.
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
