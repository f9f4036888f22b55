import * as z from "zod";
import type { Observation } from "../model/observation.js";
import { define } from "./define.js";
import { figureSchema, stated } from "./figure.js";
import { inOrder } from "./precision.js";
import type { RecordSchema } from "./record-schema.js";
import { text } from "./text.js";

const range = /* @__PURE__ */ define(() =>
  z.strictObject({ low: figureSchema, high: figureSchema }).check(inOrder),
);

const byName = /* @__PURE__ */ define(() => z.record(text, stated));

const needs = "needs a figure, a hedged figure, a wording, a range, or a group of them by name";

export const observation = () =>
  z.record(text, z.union([stated, range, byName, z.record(text, byName)], needs));

/**
 * Observations at one date, or in one calendar month or year, under any names: figures, hedges and
 * wordings, ranges of two figures, and groups of them, such as translations into dollars. Rejects
 * bare numbers, and what the schemas of these reject.
 *
 * @example
 * ```ts
 * import { observations } from "@iij/earnings";
 * import { observationSchema } from "@iij/earnings/schema";
 *
 * observationSchema.safeParse(observations["2024-05-31"]).success; // → true
 * observationSchema.safeParse({ priceEarningsRatio: 18.7 }).success; // → false
 * ```
 */
export const observationSchema: RecordSchema<Observation> = /* @__PURE__ */ define(observation);
