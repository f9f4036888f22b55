import * as z from "zod";
import { oneLine, storable } from "../model/text.js";
import { define } from "./define.js";

const something = (): z.ZodString =>
  z.string("needs text").min(1, { error: "needs text that is not empty", abort: true });

/** Text with something in it, that a file can hold. */
export const text = /* @__PURE__ */ define(() =>
  something().regex(storable, "needs text without NUL and without half characters"),
);

/** The name of something. */
export const name = /* @__PURE__ */ define(() =>
  something().regex(
    oneLine,
    "needs a name of one line, without control characters and half characters",
  ),
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
