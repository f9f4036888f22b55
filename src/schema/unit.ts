import * as z from "zod";
import { oneLine } from "../model/text.js";
import { define } from "./define.js";

const needs = 'needs a unit such as "JPY", "ratio" or "subscribers"';

/**
 * What a figure counts in: any text, as the functions take it, since users count what no list of
 * ours foresees.
 */
export const unit = /* @__PURE__ */ define(() =>
  z
    .string(needs)
    .min(1, { error: needs, abort: true })
    .regex(oneLine, "needs a unit of one line, without control characters and half characters"),
);
