import type { Growth } from "../../functions/growth/outcome.js";
import { outcomeWords } from "../../functions/display/outcome-words.js";
import { notComparableText } from "../../functions/display/standard-words.js";

/**
 * Why there is no rate, in words: with the periods that are missing and the word for this gap, or
 * with what differs and what to do instead.
 */
export function reasonOf(growth: Growth, gap: string): string | null {
  switch (growth.outcome) {
    case "rate":
      return null;
    case "points":
      return "ratios differ by points";
    case "missing":
      if (growth.reported?.printed !== undefined) return `reported as “${growth.reported.printed}”`;
      return `${growth.missing.map(({ period, side }) => period ?? side).join(" and ")}: ${gap}`;
    case "notComparable":
      return notComparableText(growth, "en");
    default:
      return outcomeWords[growth.outcome].en;
  }
}
