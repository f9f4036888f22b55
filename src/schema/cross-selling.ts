import * as z from "zod";
import type { CrossSelling } from "../model/cross-selling.js";
import { define } from "./define.js";
import { evidence, figureOf } from "./figure.js";
import type { RecordSchema } from "./record-schema.js";
import { text } from "./text.js";

export const crossSelling = () =>
  z.strictObject({
    id: text,
    label: text,
    printedLabel: evidence,
    rate: figureOf("ratio"),
    base: figureOf("companies"),
  });

/**
 * The share of a group of customers that takes two services together, with the size of the group.
 * Rejects a rate that is not a ratio and a base that does not count companies.
 *
 * @example
 * ```ts
 * import { crossSelling } from "@iij/earnings";
 * import { crossSellingSchema } from "@iij/earnings/schema";
 *
 * const { rate, base, ...rest } = crossSelling["3Q02"].dataCenters;
 * crossSellingSchema.safeParse({ ...rest, rate, base }).success; // → true
 * crossSellingSchema.safeParse({ ...rest, rate: base, base: rate }).success; // → false
 * ```
 */
export const crossSellingSchema: RecordSchema<CrossSelling> = /* @__PURE__ */ define(crossSelling);
