import * as z from "zod";
import type { Figure, HedgedFigure, Note, Quantity, Wording } from "../model/figure.js";
import { define } from "./define.js";
import {
  evidenceShape,
  figureShape,
  hedge,
  hedgedShape,
  noteShape,
  quantityShape,
  wordingShape,
} from "./figure-shape.js";
import { inOrder, withoutExcessDigits } from "./precision.js";
import type { RecordSchema } from "./record-schema.js";
import { unit } from "./unit.js";

/** Where something was printed. */
export const evidence = /* @__PURE__ */ define(() => z.strictObject(evidenceShape));

/** A figure in one unit. */
export const figureOf = <U extends string>(of: U): RecordSchema<Figure<U>> =>
  z.strictObject(figureShape(z.literal(of))).check(withoutExcessDigits);

const hedgedOf = <U extends string>(of: U) =>
  z.strictObject(hedgedShape(z.literal(of), hedge)).check(withoutExcessDigits);

/** A figure with one hedge. */
export const hedgedAs = <H extends string>(qualifier: H) =>
  z.strictObject(hedgedShape(unit, z.literal(qualifier))).check(withoutExcessDigits);

/** The two bounds of a printed range in one unit. */
export const rangeOf = <U extends string>(of: U) =>
  z.strictObject({ low: figureOf(of), high: figureOf(of) }).check(inOrder);

/** Anything that a document can say in place of a number. */
export const statedOf = <U extends string>(of: U) =>
  // The hedged one comes first, so that a bad hedge is reported as such, not as an unknown key.
  z.union(
    [hedgedOf(of), figureOf(of), wordingSchema],
    "needs a figure, a hedged figure or a wording",
  );

export const quantity = () => z.strictObject(quantityShape(unit)).check(withoutExcessDigits);

/**
 * A number as precisely as it is known, in the smallest shape that the functions accept: `value` in
 * plain digits and `unit`, usually with `decimals`. The unit is any text, so that subscribers can
 * be counted too, and the evidence may be left out. Rejects floats, digits beyond the decimals, an
 * empty unit, and hedges.
 *
 * @example
 * ```ts
 * import { quantitySchema } from "@iij/earnings/schema";
 *
 * quantitySchema.safeParse({ value: "10600000000", unit: "JPY", decimals: -8 }).success; // → true
 * quantitySchema.safeParse({ value: "1200", unit: "subscribers" }).success; // → true
 * quantitySchema.safeParse({ value: 10600000000, unit: "JPY", decimals: -8 }).success; // → false
 * ```
 */
export const quantitySchema: RecordSchema<Quantity> = /* @__PURE__ */ define(quantity);

export const figure = () => z.strictObject(figureShape(unit)).check(withoutExcessDigits);

/**
 * A number that a document printed: a quantity with its evidence, that is, the literal as printed,
 * the document, and the locator. Rejects what {@link quantitySchema} rejects, and a figure that
 * lacks any of the three.
 *
 * @example
 * ```ts
 * import { quarters } from "@iij/earnings";
 * import { figureSchema } from "@iij/earnings/schema";
 *
 * figureSchema.safeParse(quarters["3Q02"].revenues).success; // → true
 * figureSchema.safeParse({ value: "10600000000", unit: "JPY", decimals: -8 }).success; // → false
 * ```
 */
export const figureSchema: RecordSchema<Figure> = /* @__PURE__ */ define(figure);

export const hedgedFigure = () =>
  z.strictObject(hedgedShape(unit, hedge)).check(withoutExcessDigits);

/**
 * A number that the document itself hedges, by `approximately`, `moreThan`, `atLeast`, `lessThan`
 * or `atMost`; no function accepts it as a plain one. Rejects any other hedge, and what
 * {@link figureSchema} rejects.
 *
 * @example
 * ```ts
 * import { guidance } from "@iij/earnings";
 * import { hedgedFigureSchema } from "@iij/earnings/schema";
 *
 * hedgedFigureSchema.safeParse(guidance.FY2002.revenuesGrowth.value).success; // → true
 * hedgedFigureSchema.safeParse({ ...guidance.FY2002.revenuesGrowth.value, qualifier: "roughly" }).success; // → false
 * ```
 */
export const hedgedFigureSchema: RecordSchema<HedgedFigure> = /* @__PURE__ */ define(hedgedFigure);

export const wording = () => z.strictObject(wordingShape);

/**
 * Words where one would expect a number: `unchanged`, `recordHigh`, `aboutHalf`, `breakEven`, or
 * `qualitative` for all others. Rejects a value: words have none.
 *
 * @example
 * ```ts
 * import { guidance } from "@iij/earnings";
 * import { wordingSchema } from "@iij/earnings/schema";
 *
 * wordingSchema.safeParse(guidance["4Q02"].operatingIncome.wording).success; // → true
 * wordingSchema.safeParse({ ...guidance["4Q02"].operatingIncome.wording, value: "0" }).success; // → false
 * ```
 */
export const wordingSchema: RecordSchema<Wording> = /* @__PURE__ */ define(wording);

export const note = () => z.strictObject(noteShape);

/**
 * Something that a document says, briefly in your own words, with its locator. Rejects a note
 * without a locator.
 *
 * @example
 * ```ts
 * import { company } from "@iij/earnings";
 * import { noteSchema } from "@iij/earnings/schema";
 *
 * noteSchema.safeParse(company.netLossOutlook).success; // → true
 * noteSchema.safeParse({ topic: "netLoss", summary: "Further net losses are expected." }).success; // → false
 * ```
 */
export const noteSchema: RecordSchema<Note> = /* @__PURE__ */ define(note);

/**
 * Anything that a document can say in place of a number, in any unit: the hedged one first, as
 * above.
 */
export const stated = /* @__PURE__ */ define(() =>
  z.union(
    [hedgedFigureSchema, figureSchema, wordingSchema],
    "needs a figure, a hedged figure or a wording",
  ),
);
