/**
 * A part of a record without its figures, which are facts, and without objects that become empty.
 */
export function withoutFigures(part: object): object {
  const rest: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(part) as [string, unknown][]) {
    if (isFigure(value)) continue;
    const left =
      typeof value === "object" && value !== null && !Array.isArray(value)
        ? withoutFigures(value)
        : value;
    if (typeof left !== "object" || left === null || Object.keys(left).length > 0) rest[key] = left;
  }
  return rest;
}

/** A number, a hedge or a wording; evidence that is only printed text is a name. */
function isFigure(value: unknown): boolean {
  return (
    typeof value === "object" &&
    value !== null &&
    "printed" in value &&
    ("value" in value || "qualifier" in value)
  );
}
