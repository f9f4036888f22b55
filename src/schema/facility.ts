import * as z from "zod";
import type { Facility } from "../model/facility.js";
import { define } from "./define.js";
import { evidence, figureOf, noteSchema } from "./figure.js";
import { evidenceShape } from "./figure-shape.js";
import type { RecordSchema } from "./record-schema.js";
import { text } from "./text.js";

const storeys = /* @__PURE__ */ define(() => z.int().min(0));

export const facility = () =>
  z.strictObject({
    id: text,
    name: text,
    printedName: evidence,
    role: noteSchema,
    group: z.exactOptional(evidence),
    attributes: z.exactOptional(z.array(evidence)),
    claims: z.exactOptional(z.array(noteSchema)),
    place: evidence,
    floors: z.strictObject({
      ...evidenceShape,
      storeys: z.strictObject({ basement: storeys, aboveGround: storeys, tower: storeys }),
    }),
    floorSpace: figureOf("m2"),
    structure: evidence,
    floorBearableWeight: figureOf("t/m2"),
  });

/**
 * A data center: name, role, place, floors, floor space in square metres, structure, and floor load
 * in tons per square metre. Rejects other units, and storeys that are not whole numbers.
 *
 * @example
 * ```ts
 * import { facilities } from "@iij/earnings";
 * import { facilitySchema } from "@iij/earnings/schema";
 *
 * const { floorSpace, ...rest } = facilities.saitama1;
 * facilitySchema.safeParse({ ...rest, floorSpace }).success; // → true
 * facilitySchema.safeParse({ ...rest, floorSpace: { ...floorSpace, unit: "t/m2" } }).success; // → false
 * ```
 */
export const facilitySchema: RecordSchema<Facility> = /* @__PURE__ */ define(facility);
