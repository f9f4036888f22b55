import { shortened } from "../../model/shortened.js";
import { refuse } from "../../functions/refusing/refuse.js";

/** Vega needs minutes for charts of this size. */
const mostValues = 10_000_000;

/** If a part of a chart is a text instead of an object, Vega reads it character by character. */
const mostCharacters = 10_000;

/** Where texts may be of any length. */
const ofAnyLength = ["data", "datasets", "description", "usermeta"];

/**
 * Rejects a chart that Vega could not draw in reasonable time. Vega copies a part at each place that
 * refers to it, so a small object that shares its parts can become a chart without end.
 */
export function requireDrawable(chart: object): void {
  const sizes = new Map<object, number>();
  const sizeOf = (value: unknown): number => {
    if (typeof value !== "object" || value === null) return 1;
    const known = sizes.get(value);
    if (known !== undefined) return known;
    const size = Object.values(value).reduce((sum: number, part) => sum + sizeOf(part), 1);
    sizes.set(value, size);
    return size;
  };
  if (sizeOf(chart) > mostValues)
    refuse("malformedRecord", {
      needs: `a chart of at most ${mostValues} values`,
      got: "more, counted at each place that refers to them",
      values: [chart],
    });
  requireShortTexts(chart, [], new Set());
}

function requireShortTexts(value: unknown, path: readonly string[], seen: Set<object>): void {
  if (typeof value === "string" && value.length > mostCharacters)
    refuse("malformedRecord", {
      needs: `texts of at most ${mostCharacters} characters in a chart, but for ${ofAnyLength.join(", ")}`,
      got: `${value.length} characters at ${shortened(path.join("."))}`,
      values: [value],
    });
  if (typeof value !== "object" || value === null || seen.has(value)) return;
  seen.add(value);
  for (const [key, part] of Object.entries(value))
    if (!ofAnyLength.includes(key)) requireShortTexts(part, [...path, key], seen);
}
