import * as z from "zod";
import { hedges } from "../model/hedge.js";
import { longestDecimal, mostDecimals, plainDecimal } from "../model/precision.js";
import { define } from "./define.js";
import { periodIdSchema } from "./period.js";
import { name, text, textLike } from "./text.js";

const subject = /* @__PURE__ */ define(() => ({
  metric: z.exactOptional(name),
  period: z.exactOptional(periodIdSchema),
  company: z.exactOptional(text),
  accountingStandard: z.exactOptional(text),
  standardIs: z.exactOptional(z.enum(["stated", "fromNeighbours", "unknown"])),
  scope: z.exactOptional(text),
  definition: z.exactOptional(text),
}));

export const place = /* @__PURE__ */ define(() => ({ document: text, locator: text }));

export const evidenceShape = /* @__PURE__ */ define(() => ({
  printed: text,
  ...place,
  erratum: z.exactOptional(text),
}));

/** What our own records add: the base of a change, and whether only one person has read it. */
const reading = /* @__PURE__ */ define(() => ({
  comparedTo: z.exactOptional(periodIdSchema),
  readOnce: z.exactOptional(z.literal(true)),
}));

/** For numbers only: whether a person read the literal. */
const byHand = /* @__PURE__ */ define(() => ({ readByHand: z.exactOptional(z.literal(true)) }));

const remarks = /* @__PURE__ */ define(() => ({
  ...reading,
  ...byHand,
  nonGaap: z.exactOptional(z.literal(true)),
  printedSign: z.exactOptional(z.enum(["loss", "decrease"])),
  remark: z.exactOptional(text),
}));

/** The model's type allows an absent key or `undefined`; in JSON only the former exists. */
const unhedged = /* @__PURE__ */ define(() => ({
  qualifier: z.exactOptional(
    z.never("needs to be left out: a hedged number is not a plain one") as unknown as z.ZodType<
      undefined,
      undefined
    >,
  ),
}));

const wholeDecimals = `needs a whole number of decimals from -${mostDecimals} to ${mostDecimals}`;

type Text = z.ZodType<string, string>;

/** With the same limits on digits and decimals as the functions. */
const number = <U extends Text>(unit: U) => ({
  value: textLike<string>(
    plainDecimal,
    `needs plain decimal digits as text, such as "-567000000", at most ${longestDecimal}`,
    { most: longestDecimal },
  ),
  unit,
  decimals: z.exactOptional(
    z.int(wholeDecimals).min(-mostDecimals, wholeDecimals).max(mostDecimals, wholeDecimals),
  ),
  rounding: z.exactOptional(z.enum(["nearest", "truncated", "unknown"])),
});

/** A number that needs no evidence. */
export const quantityShape = <U extends Text>(unit: U) => ({
  ...number(unit),
  ...unhedged,
  ...subject,
  ...remarks,
  printed: z.exactOptional(text),
  document: z.exactOptional(text),
  locator: z.exactOptional(text),
  erratum: z.exactOptional(text),
});

export const figureShape = <U extends Text>(unit: U) => ({
  ...number(unit),
  ...unhedged,
  ...subject,
  ...remarks,
  ...evidenceShape,
});

export const hedge = /* @__PURE__ */ define(() => z.enum(hedges));

export const hedgedShape = <U extends Text, H extends Text>(unit: U, qualifier: H) => ({
  ...number(unit),
  qualifier,
  ...subject,
  ...reading,
  ...byHand,
  ...evidenceShape,
});

export const wordingShape = /* @__PURE__ */ define(() => ({
  qualifier: z.enum(["unchanged", "recordHigh", "aboutHalf", "breakEven", "qualitative"]),
  ...subject,
  ...reading,
  ...evidenceShape,
}));

export const noteShape = /* @__PURE__ */ define(() => ({
  topic: text,
  summary: text,
  ...evidenceShape,
}));
