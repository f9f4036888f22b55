import type { Quantity } from "../../model/figure.js";

/** More characters of a value than these say nothing more to a reader. */
const most = 80;

/** Any value in an error message; hostile ones, too, since an error about an error helps nobody. */
export function show(value: unknown): string {
  if (typeof value === "object" && value !== null) return Array.isArray(value) ? "an array" : "an object";
  const text = typeof value === "string" ? JSON.stringify(value) : String(value);
  return text.length > most ? `${text.slice(0, most - 3)}...` : text;
}

/** A figure in an error message: enough to find it. */
export function describe(value: unknown): string {
  const { value: amount, unit, period, metric } = Object(value) as Partial<Quantity>;
  if (amount === undefined) return unit === undefined ? show(value) : bare(unit);
  const name = [period, metric].filter((part) => typeof part === "string").join(" ");
  return `${bare(unit)} ${bare(amount)}${name && ` (${name})`}`;
}

/** Text without quotes where it cannot be misread. */
export function bare(text: unknown): string {
  return typeof text === "string" && /^[^\s,]+$/.test(text) ? text : show(text);
}
