import { shortened } from "./shortened.js";

/**
 * A value in an error message of an entry that has to stay small: `show` also recognizes what kind
 * of our own objects it is, and columns hold none of them.
 */
export function brief(value: unknown): string {
  if (typeof value === "string") return shortened(value, JSON.stringify);
  if (typeof value === "function") return "a function";
  if (typeof value !== "object" || value === null) return shortened(String(value));
  const tag = Object.prototype.toString.call(value).slice(8, -1);
  const { length } = value as { readonly length?: unknown };
  return shortened(typeof length === "number" ? `${tag} of ${length}` : tag);
}
