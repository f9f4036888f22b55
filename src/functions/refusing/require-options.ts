import { show } from "./describe.js";
import { near } from "./near.js";
import { refuse } from "./refuse.js";

/**
 * Rejects options that are not an object, and unknown options: a misspelt one would be ignored
 * silently.
 */
export function requireOptions(options: unknown, available: readonly string[]): void {
  const needs = `options from this list: ${available.join(", ")}`;
  if (typeof options !== "object" || options === null || Array.isArray(options))
    refuse("outOfRange", {
      needs,
      got: show(options),
      fix: `Write them as { ${available.at(-1)}: … }.`,
      values: [options],
    });
  const unknown = Object.keys(options).find((name) => !available.includes(name));
  if (unknown === undefined) return;
  const fix = near(unknown, available);
  refuse("outOfRange", {
    needs,
    got: show(unknown),
    fix: fix.startsWith("Did you mean") ? fix : undefined,
    values: [options],
  });
}
