import * as z from "zod";
import { define } from "./define.js";
import { figureShape, hedge, hedgedShape, wordingShape } from "./figure-shape.js";
import { withoutExcessDigits } from "./precision.js";
import { text } from "./text.js";
import { unit } from "./unit.js";

const row = /* @__PURE__ */ define(() => ({ id: text, company: z.exactOptional(text) }));

/**
 * One printed figure as a row of a table: a figure, a hedged figure or a wording, with the path of the record that it belongs to.
 * Refuses a row without an id, and what the schemas of the three refuse.
 *
 * @example
 * ```ts
 * import { facts } from "@iij/earnings";
 * import { factSchema } from "@iij/earnings/schema";
 *
 * facts.every((fact) => factSchema.safeParse(fact).success); // → true
 * factSchema.safeParse({ ...facts[0], id: "" }).success; // → false
 * ```
 */
export const factSchema = /* @__PURE__ */ define(() =>
  z.union(
    [
      z.strictObject({ ...row, ...hedgedShape(unit, hedge) }).check(withoutExcessDigits),
      z.strictObject({ ...row, ...figureShape(unit) }).check(withoutExcessDigits),
      z.strictObject({ ...row, ...wordingShape }),
    ],
    "needs a figure, a hedged figure or a wording, with an id",
  ),
);
