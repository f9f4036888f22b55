import * as z from "zod";
import { define } from "./define.js";

/** Text with something in it. */
export const text = /* @__PURE__ */ define(() =>
  z.string("needs text").min(1, "needs text that is not empty"),
);

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
