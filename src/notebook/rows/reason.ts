import type { Growth } from "../../functions/growth/outcome.js";
import { outcomeWords } from "../../functions/display/outcome-words.js";

/**
 * Why there is no rate, in words: with the periods that are not disclosed, or with what differs.
 */
export function reasonOf(growth: Growth): string | null {
  switch (growth.outcome) {
    case "rate":
      return null;
    case "points":
      return "a ratio gains points";
    case "missing":
      if (growth.reported?.printed !== undefined) return `reported as “${growth.reported.printed}”`;
      return `${growth.missing.map(({ period, side }) => period ?? side).join(" and ")} ${outcomeWords.missing.en}`;
    case "notComparable":
      return `${outcomeWords.notComparable.en}: ${growth.differs} ${growth.current} against ${growth.base}`;
    default:
      return outcomeWords[growth.outcome].en;
  }
}
