import * as z from "zod";
import { define } from "./define.js";

/** Text with something in it. */
export const text = /* @__PURE__ */ define(() =>
  z.string("needs text").min(1, "needs text that is not empty"),
);

/**
 * Text of one pattern, with the literal type that the model gives it. What does not match is not
 * looked at further.
 */
export function textLike<T extends string>(pattern: RegExp, needs: string): z.ZodType<T, T> {
  return z.string(needs).regex(pattern, { error: needs, abort: true }) as unknown as z.ZodType<
    T,
    T
  >;
}
