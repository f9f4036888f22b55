import type { Level } from "../../functions/levels/level.js";
import { bare } from "../../functions/refusing/describe.js";
import { placed } from "../../functions/refusing/named.js";
import { requireText } from "../read-fact.js";

/** Rejects texts that no file can hold, and names the metric and period. */
export function requireTexts({ unit, about, given }: Level, metric: string, period: string): void {
  const { printed, document, locator } = about;
  placed(`under ${bare(metric)} of ${bare(period)}`, given, () => {
    for (const [key, text] of Object.entries({ unit, printed, document, locator }))
      if (text !== undefined) requireText(key, text);
  });
}
