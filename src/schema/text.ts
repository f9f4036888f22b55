import * as z from "zod";
import { oneLine, storable } from "../model/text.js";
import { define } from "./define.js";

const something = (): z.ZodString =>
  z.string("needs text").min(1, { error: "needs text that is not empty", abort: true });

/** Text that is not empty and that a file can hold. */
export const text = /* @__PURE__ */ define(() =>
  something().refine((given) => storable.test(given), "needs text without NUL and lone surrogates"),
);

/** The name of something. */
export const name = /* @__PURE__ */ define(() =>
  onOneLine(
    something(),
    "needs a name on one line, without control characters and lone surrogates",
  ),
);

/**
 * Text on one line. Regular expressions of other languages have no common name for control
 * characters, so the JSON Schema lists them.
 */
export function onOneLine(like: z.ZodString, needs: string): z.ZodString {
  return like
    .refine((given) => oneLine.test(given), needs)
    .meta({ not: { pattern: "[\u0001-\u001f\u007f-\u009f\u2028\u2029]" } });
}

/**
 * Text that matches a pattern, with the model's literal type. Text that does not match is not
 * checked further.
 *
 * The pattern is published as JSON Schema, which programs in other languages read with their own
 * regular expressions. So a digit is `[0-9]`, because `\d` matches full-width digits in Python, and
 * there is no lookahead, which RE2 lacks. Python's `$` allows a final line break, which a `not`
 * excludes.
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
