import * as z from "zod";
import { factKinds } from "../model/fact-path.js";
import type { Fact } from "../model/fact.js";
import { define } from "./define.js";
import { standing } from "./document.js";
import { figureShape, hedge, hedgedShape, wordingShape } from "./figure-shape.js";
import { isoDate, isoMonth, isoTimestamp, isoYear } from "./period.js";
import { withoutExcessDigits } from "./precision.js";
import type { RecordSchema } from "./record-schema.js";
import { text } from "./text.js";
import { unit } from "./unit.js";

const published = /* @__PURE__ */ define(
  () =>
    z.union(
      [isoDate, isoMonth, isoYear, isoTimestamp],
      "needs the day, the month or the year of publication, such as 2003-02, or a time stamp with its zone",
    ) as unknown as z.ZodType<string, string>,
);

const row = /* @__PURE__ */ define(() => ({
  id: text,
  published,
  standing,
  role: z.exactOptional(z.enum(["comparative", "restated"])),
  kind: z.enum(factKinds),
  part: z.exactOptional(text),
  group: z.exactOptional(text),
  stands: z.exactOptional(z.boolean()),
}));

export const fact = () =>
  z.union(
    [
      z.strictObject({ ...row, ...hedgedShape(unit, hedge) }).check(withoutExcessDigits),
      z.strictObject({ ...row, ...figureShape(unit) }).check(withoutExcessDigits),
      z.strictObject({ ...row, ...wordingShape }),
    ],
    "needs a figure, a hedged figure or a wording, with an id",
  );

/**
 * One printed figure as a row of a table: a figure, a hedged figure or a wording, with the path of
 * the record to which it belongs, and when and by whom it was published. Rejects a row without an
 * id or a date, and what the schemas of the three reject.
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
export const factSchema: RecordSchema<Fact> = /* @__PURE__ */ define(fact);
