import type { Quantity } from "../../model/figure.js";
import { thingOf } from "./thing-of.js";
import { fieldsOf } from "./fields-of.js";
import { shortened } from "../../model/shortened.js";

/**
 * Any value in an error message: text in quotes, a number unchanged, an object by its kind. It
 * handles hostile values, too, since an error about an error helps nobody.
 */
export function show(value: unknown): string {
  if (typeof value === "object" && value !== null) return thingOf(value).name;
  if (typeof value === "string") return shortened(value, JSON.stringify);
  return typeof value === "function" ? "a function" : shortened(String(value));
}

/** A figure in an error message: enough to find it. */
export function describe(value: unknown): string {
  const { value: amount, unit, period, metric } = fieldsOf<Quantity>(value);
  if (amount === undefined) return unit === undefined ? show(value) : bare(unit);
  const name = [period, metric]
    .filter((part) => typeof part === "string")
    .map((part) => shortened(part))
    .join(" ");
  return `${bare(unit)} ${bare(amount)}${name && ` (${name})`}`;
}

/** Text without quotes if it cannot be misread. */
export function bare(text: unknown): string {
  return typeof text === "string" && /^[^\s,]{1,80}$/.test(text) ? text : show(text);
}
