import type { Evidence, StandardIs, Subject } from "../../model/figure.js";
import { own } from "../../model/own.js";
import { oneLine } from "../../model/text.js";
import { show } from "../refusing/describe.js";
import { refuse } from "../refusing/refuse.js";

/**
 * The keys that describe a figure in addition to its number. Each must be text: these keys are
 * compared, and a `NaN` would not equal itself.
 */
export const descriptions = [
  ...(["metric", "period", "company", "accountingStandard", "scope", "definition"] as const),
  ...(["printed", "document", "locator"] as const),
] satisfies readonly (keyof (Subject & Evidence))[];

/** What describes a figure. */
type Description = Readonly<Partial<Pick<Subject & Evidence, (typeof descriptions)[number]>>>;

/** The ways in which an accounting standard can be known. */
export const waysToKnowStandard: readonly StandardIs[] = ["stated", "fromNeighbours", "unknown"];

/** What a figure says of itself in these keys. Rejects one whose description is not text. */
export function requireDescription(figure: object): Description {
  const description: Partial<Record<(typeof descriptions)[number], string>> = {};
  for (const key of descriptions) {
    const value = own(figure, key);
    if (typeof value === "string") description[key] = value;
    else if (value !== undefined)
      refuse("invalidFigure", {
        needs: `text under ${key}, or no key`,
        got: show(value),
        values: [figure],
      });
  }
  const standardIs = own(figure, "standardIs");
  if (standardIs !== undefined && !waysToKnowStandard.includes(standardIs as StandardIs))
    refuse("invalidFigure", {
      needs: `one of ${waysToKnowStandard.join(", ")} under standardIs, or no key`,
      got: show(standardIs),
      values: [figure],
    });
  requireName("metric", description.metric, figure);
  return description as Description;
}

/** Rejects anything but a unit on one line. */
export function requireUnit(unit: unknown, figure: unknown): asserts unit is string {
  if (typeof unit !== "string" || !unit)
    refuse("invalidFigure", { needs: "a unit", got: show(unit), values: [figure] });
  requireName("unit", unit, figure);
}

function requireName(key: string, name: unknown, figure: unknown): void {
  if (typeof name !== "string" || oneLine.test(name)) return;
  refuse("invalidFigure", {
    needs: `a ${key} on one line, without control characters and lone surrogates`,
    got: show(name),
    values: [figure],
  });
}
