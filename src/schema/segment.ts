import * as z from "zod";
import { define } from "./define.js";
import { evidence, noteSchema, rangeOf } from "./figure.js";
import { noteShape } from "./figure-shape.js";
import { isoMonth } from "./period.js";
import { text } from "./text.js";

const notes = /* @__PURE__ */ define(() => z.exactOptional(z.array(noteSchema)));

const serviceNote = /* @__PURE__ */ define(() => z.strictObject({ ...noteShape, name: text, launched: z.exactOptional(isoMonth) }));

/**
 * One part of the revenue portfolio, with what the documents say of it. Refuses unknown keys, notes without a place, and ranges
 * whose ends are swapped.
 *
 * @example
 * ```ts
 * import { segments } from "@iij/earnings";
 * import { segmentSchema } from "@iij/earnings/schema";
 *
 * segmentSchema.safeParse(segments.equipmentSales).success; // → true
 * segmentSchema.safeParse({ name: "Equipment Sales" }).success; // → false
 * ```
 */
export const segmentSchema = /* @__PURE__ */ define(() =>
  z.strictObject({
    name: evidence,
    declineCauses: notes,
    improvements: notes,
    highlights: notes,
    measures: notes,
    measuresTimeLag: z.exactOptional(rangeOf("months")),
    services: z.exactOptional(z.array(serviceNote)),
    bandwidth: z.exactOptional(z.record(z.string(), rangeOf("bit/s"))),
    customers: z.exactOptional(z.array(evidence)),
    expectations: notes,
  }),
);
