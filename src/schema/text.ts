import * as z from "zod";
import { oneLine, storable } from "../model/text.js";
import { define } from "./define.js";

const something = (): z.ZodString =>
  z.string("needs text").min(1, { error: "needs text that is not empty", abort: true });

/** Text with something in it, that a file can hold. */
export const text = /* @__PURE__ */ define(() =>
  something().refine(
    (given) => storable.test(given),
    "needs text without NUL and without half characters",
  ),
);

/** The name of something. */
export const name = /* @__PURE__ */ define(() =>
  onOneLine(
    something(),
    "needs a name of one line, without control characters and half characters",
  ),
);

/**
 * Text of one line. Other languages have no name in common for control characters, so that the JSON
 * Schema lists them.
 */
export function onOneLine(like: z.ZodString, needs: string): z.ZodString {
  return like
    .refine((given) => oneLine.test(given), needs)
    .meta({ not: { pattern: "[\u0001-\u001f\u007f-\u009f\u2028\u2029]" } });
}

/**
 * Text of one pattern, with the literal type that the model gives it. What does not match is not
 * looked at further.
 *
 * The pattern is published as JSON Schema, which programs in other languages read with regular
 * expressions of their own. So it has `[0-9]` for a digit, because `\d` takes full-width digits in
 * Python, and no lookahead, which RE2 does not know. Python's `$` lets a line break follow, which
 * `not` says there may not be.
 */
export function textLike<T extends string>(
  pattern: RegExp,
  needs: string,
  { format, most }: { readonly format?: "date"; readonly most?: number } = {},
): z.ZodType<T, T> {
  const like = z.string(needs).regex(pattern, { error: needs, abort: true });
  const bounded = most === undefined ? like : like.max(most, needs);
  return bounded.meta({
    ...(format && { format }),
    not: { pattern: "\\n" },
  }) as unknown as z.ZodType<T, T>;
}
