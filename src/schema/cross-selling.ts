import * as z from "zod";
import type { CrossSelling } from "../model/cross-selling.js";
import { define } from "./define.js";
import { evidence, figureOf } from "./figure.js";
import type { RecordSchema } from "./record-schema.js";

export const crossSelling = () => z.strictObject({ label: evidence, rate: figureOf("ratio"), base: figureOf("companies") });

/**
 * The share of a group of customers that takes two services together, with the size of the group. Refuses a rate that is no
 * ratio and a base that does not count companies.
 *
 * @example
 * ```ts
 * import { crossSelling } from "@iij/earnings";
 * import { crossSellingSchema } from "@iij/earnings/schema";
 *
 * const { label, rate, base } = crossSelling["3Q02"].dataCenters;
 * crossSellingSchema.safeParse({ label, rate, base }).success; // → true
 * crossSellingSchema.safeParse({ label, rate: base, base: rate }).success; // → false
 * ```
 */
export const crossSellingSchema: RecordSchema<CrossSelling> = /* @__PURE__ */ define(crossSelling);
