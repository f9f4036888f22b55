import * as z from "zod";
import { define } from "./define.js";
import { onOneLine } from "./text.js";

const needs = 'needs a unit such as "JPY", "ratio" or "subscribers"';

/**
 * The unit of a figure: any text, as in the functions, since users count things that no list of
 * ours foresees.
 */
export const unit = /* @__PURE__ */ define(() =>
  onOneLine(
    z.string(needs).min(1, { error: needs, abort: true }),
    "needs a unit on one line, without control characters and lone surrogates",
  ),
);
