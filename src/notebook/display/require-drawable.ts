import { shortened } from "../../model/shortened.js";
import { own } from "../../model/own.js";
import { refuse } from "../../functions/refusing/refuse.js";

/** Vega needs minutes for charts of this size. */
const mostValues = 10_000_000;

/** Vega reads a text that stands for a part of `config`, or for a chart, character by character. */
const mostCharacters = 10_000;

/** Where a chart holds other charts. */
const places = ["layer", "concat", "hconcat", "vconcat", "spec"] as const;

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
  requireShortTexts((chart as { readonly config?: unknown }).config, ["config"]);
  requireCharts(chart, [], new Set());
}

function requireCharts(chart: unknown, path: readonly string[], seen: Set<unknown>): void {
  requireShortText(chart, path);
  if (typeof chart !== "object" || chart === null || seen.has(chart)) return;
  seen.add(chart);
  for (const place of places)
    for (const [index, part] of [own(chart, place)].flat().entries())
      requireCharts(part, [...path, place, `${index}`], seen);
}

function requireShortTexts(value: unknown, path: readonly string[]): void {
  requireShortText(value, path);
  if (typeof value !== "object" || value === null) return;
  for (const [key, part] of Object.entries(value)) requireShortTexts(part, [...path, key]);
}

function requireShortText(value: unknown, path: readonly string[]): void {
  if (typeof value !== "string" || value.length <= mostCharacters) return;
  refuse("malformedRecord", {
    needs: `texts of at most ${mostCharacters} characters in the config of a chart, and in the place of a chart`,
    got: `${value.length} characters at ${shortened(path.join("."))}`,
    values: [value],
  });
}
