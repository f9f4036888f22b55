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
export function descriptionOf(figure: object): Description {
  requireDescription(figure);
  const description: Partial<Record<(typeof descriptions)[number], string>> = {};
  for (const key of descriptions) {
    const value = own(figure, key);
    if (value !== undefined) description[key] = value as string;
  }
  return description as Description;
}

/** Rejects a figure whose description is not text. */
export function requireDescription(figure: object): void {
  // Neither by `for…of`, which makes an object for each key, nor by `own`: every figure is checked.
  for (let place = 0; place < descriptions.length; place += 1) {
    const key = descriptions[place] ?? "metric";
    if (!Object.hasOwn(figure, key)) continue;
    const value = (figure as Readonly<Record<string, unknown>>)[key];
    if (value !== undefined && typeof value !== "string")
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
  requireName("metric", own(figure, "metric"), figure);
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
