import * as z from "zod";
import type { Guidance } from "../model/guidance.js";
import type { ThresholdHedge } from "../model/hedge.js";
import { define } from "./define.js";
import { publicationDate } from "./document.js";
import { evidence, figureOf, figureSchema, hedgedAs, rangeOf, wordingSchema } from "./figure.js";
import { periodIdSchema } from "./period.js";
import { inOrder } from "./precision.js";
import type { RecordSchema } from "./record-schema.js";
import { requirePeriod } from "./subject.js";
import { text } from "./text.js";

const target = /* @__PURE__ */ define(() => ({
  metric: z.exactOptional(text),
  period: z.exactOptional(periodIdSchema),
  issued: z.exactOptional(publicationDate),
  issuedBefore: z.exactOptional(publicationDate),
  revises: z.exactOptional(evidence),
  confirms: z.exactOptional(evidence),
  claim: z.exactOptional(wordingSchema),
  revision: z.exactOptional(figureSchema),
  revisionRate: z.exactOptional(figureOf("ratio")),
}));

/** A target with a bound on one side. */
const withThreshold = <H extends ThresholdHedge, S extends z.ZodRawShape>(form: H, more: S) =>
  z.strictObject({
    form: z.literal(form),
    ...target,
    ...more,
    threshold: hedgedAs(form),
    value: z.exactOptional(figureSchema),
    each: z.exactOptional(hedgedAs(form)),
  });

/** A target in each form, with the additional keys of some. */
const formsWith = <S extends z.ZodRawShape>(more: S) =>
  z.discriminatedUnion("form", [
    z.strictObject({
      form: z.literal("range"),
      ...target,
      ...more,
      low: figureSchema,
      high: figureSchema,
      convenienceTranslation: z.exactOptional(rangeOf("USD")),
    }),
    z.strictObject({
      form: z.literal("point"),
      ...target,
      ...more,
      value: figureSchema,
      convenienceTranslation: z.exactOptional(z.strictObject({ value: figureOf("USD") })),
    }),
    z.strictObject({
      form: z.literal("approximate"),
      ...target,
      ...more,
      value: hedgedAs("approximately"),
    }),
    withThreshold("moreThan", more),
    withThreshold("atLeast", more),
    withThreshold("lessThan", more),
    withThreshold("atMost", more),
    z.strictObject({
      form: z.literal("qualitative"),
      ...target,
      ...more,
      wording: wordingSchema,
      otherWordings: z.exactOptional(z.array(wordingSchema)),
    }),
  ]);

// eslint-disable-next-line @typescript-eslint/no-generated-empty-object-type -- a target without further parts
type Read = z.infer<ReturnType<typeof formsWith<Readonly<Record<never, z.ZodType>>>>>;

const chain = /* @__PURE__ */ define(() =>
  z.exactOptional(z.array(formsWith({}).check(rangeInOrder))),
);

/** The bounds of a range are in order. */
function rangeInOrder({ value: guidance, issues }: z.core.ParsePayload<Read>): void {
  if (guidance.form === "range") inOrder({ value: guidance, issues });
}

/** The figures of a target have its period. */
function ofOnePeriod({
  value: guidance,
  issues,
}: z.core.ParsePayload<{ readonly period?: string }>): void {
  if (guidance.period !== undefined) requirePeriod(guidance, guidance.period, issues);
}

export const guidance = () =>
  formsWith({ earlier: chain, press: chain }).check(rangeInOrder).check(ofOnePeriod);

/**
 * A target in the form in which it was given: `range`, `point`, `approximate`, `moreThan`,
 * `atLeast`, `lessThan`, `atMost` or `qualitative`. Rejects any other form, a range whose bounds
 * are swapped or in two units, and figures of another period than the target's. `earlier` has
 * previous targets and `press` those reported by the press; neither may be nested.
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
export const guidanceSchema: RecordSchema<Guidance> = /* @__PURE__ */ define(guidance);
