import * as z from "zod";
import { define } from "./define.js";
import { onOneLine } from "./text.js";

const needs = 'needs a unit such as "JPY", "ratio" or "subscribers"';

/**
 * What a figure counts in: any text, as the functions take it, since users count what no list of
 * ours foresees.
 */
export const unit = /* @__PURE__ */ define(() =>
  onOneLine(
    z.string(needs).min(1, { error: needs, abort: true }),
    "needs a unit of one line, without control characters and half characters",
  ),
);
