import type { JsonPath } from "./json-path.js";

/** What to do with a value: descend into it, take it as a whole, or skip it. */
export type Visit = "descend" | "take" | "skip";

/** A visitor of JSON, as text or as a parsed value. */
export interface JsonVisitor {
  visit(path: JsonPath, kind: "object" | "array" | "scalar"): Visit;
  /** A value as a whole; its numbers may be those of `JsonNumber`. */
  take(path: JsonPath, value: unknown): void;
}

/** Leads a visitor through a value. */
export function visitValue(value: unknown, visitor: JsonVisitor, path: JsonPath = []): void {
  const kind =
    typeof value !== "object" || value === null
      ? "scalar"
      : Array.isArray(value)
        ? "array"
        : "object";
  const how = visitor.visit(path, kind);
  if (how === "take" || (how === "descend" && kind === "scalar")) visitor.take(path, value);
  if (how !== "descend" || kind === "scalar") return;
  if (Array.isArray(value)) {
    // Not by `forEach`, which skips the holes of a list.
    for (const [index, each] of value.entries()) visitValue(each, visitor, [...path, index]);
  } else {
    for (const [key, each] of Object.entries(value as object))
      visitValue(each, visitor, [...path, key]);
  }
}
