import * as z from "zod";
import { define } from "./define.js";
import { publicationDate } from "./document.js";
import { figureSchema, hedgedAs, rangeOf, wordingSchema } from "./figure.js";
import { periodIdSchema } from "./period.js";
import { inOrder } from "./precision.js";
import { requirePeriod } from "./subject.js";
import { text } from "./text.js";

const target = /* @__PURE__ */ define(() => ({
  metric: z.exactOptional(text),
  period: z.exactOptional(periodIdSchema),
  issued: z.exactOptional(publicationDate),
  claim: z.exactOptional(wordingSchema),
}));

/** What the target says of its period holds for its figures. */
function ofOnePeriod({ value: guidance, issues }: z.core.ParsePayload<{ readonly period?: string }>): void {
  if (guidance.period !== undefined) requirePeriod(guidance, guidance.period, issues);
}

/**
 * A target in the grammar in which it was given: `range`, `point`, `approximate`, `moreThan` or `qualitative`. Refuses any other
 * form, a range whose ends are swapped or in two units, and figures of another period than the target's.
 *
 * @example
 * ```ts
 * import { guidance } from "@iij/earnings";
 * import { guidanceSchema } from "@iij/earnings/schema";
 *
 * const { low, high } = guidance["4Q02"].revenues;
 * guidanceSchema.safeParse({ form: "range", low, high }).success; // → true
 * guidanceSchema.safeParse({ form: "range", low: high, high: low }).success; // → false
 * ```
 */
export const guidanceSchema = /* @__PURE__ */ define(() =>
  z
    .discriminatedUnion("form", [
      z
        .strictObject({
          form: z.literal("range"),
          ...target,
          low: figureSchema,
          high: figureSchema,
          convenienceTranslation: z.exactOptional(rangeOf("USD")),
        })
        .check(inOrder),
      z.strictObject({ form: z.literal("point"), ...target, value: figureSchema }),
      z.strictObject({ form: z.literal("approximate"), ...target, value: hedgedAs("approximately") }),
      z.strictObject({
        form: z.literal("moreThan"),
        ...target,
        threshold: hedgedAs("moreThan"),
        each: z.exactOptional(hedgedAs("moreThan")),
      }),
      z.strictObject({ form: z.literal("qualitative"), ...target, wording: wordingSchema }),
    ])
    .check(ofOnePeriod),
);
